import { fstatSync, writeSync } from 'node:fs'
import type { Screen } from './terminal.ts'

type Name = 'stdout' | 'stderr'

const NUMBER = { stdout: 1, stderr: 2 } as const

/**
 * Standard output or error. Files and pipes are written to as they are: for streams Node loads all that networks need, which takes as long
 * as a few pages to read.
 */
export const screenOf = (name: Name): Screen => (isPlain(NUMBER[name]) ? plainScreen(name) : streamScreen(name))

/** Neither a terminal nor anything that another system calls so. */
function isPlain(number: number): boolean {
  if (process.platform === 'win32') return false
  try {
    return !fstatSync(number).isCharacterDevice()
  } catch {
    return false
  }
}

function plainScreen(name: Name): Screen {
  let stream: NodeJS.WriteStream | undefined
  const write = (text: string): void => {
    let left = Buffer.from(text)
    while (left.length > 0 && !stream) {
      try {
        left = left.subarray(writeSync(NUMBER[name], left))
      } catch (error) {
        // Who reads is slow, and somebody has said that nobody waits: a stream does.
        if ((error as NodeJS.ErrnoException).code === 'EAGAIN') stream = streamOf(name)
        else endIfClosed(error as NodeJS.ErrnoException)
      }
    }
    if (left.length > 0) stream?.write(left)
  }
  return { write, isTerminal: false, columns: undefined }
}

function streamScreen(name: Name): Screen {
  const stream = streamOf(name)
  return {
    write: text => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  }
}

/** Node's own stream. A reader who has seen enough (`| head`) closes the pipe: that is no failure of ours. */
export function streamOf(name: Name): NodeJS.WriteStream {
  const stream = process[name]
  if (!stream.listeners('error').includes(endIfClosed)) stream.on('error', endIfClosed)
  return stream
}

function endIfClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
