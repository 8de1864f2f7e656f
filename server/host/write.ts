import { existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { alreadyThere, type Fault, notWritten } from './fault.ts'

/**
 * Writes a file whole or not at all: beside its place first, and then under its name. A file that is there already stays as it is,
 * unless `replace`.
 */
export function writeWhole(path: string, content: string | Uint8Array, { replace = false } = {}): Fault | undefined {
  if (!replace && existsSync(path)) return { path, message: alreadyThere }
  const beside = `${path}.${process.pid}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(beside, content)
    if (replace) renameSync(beside, path)
    else linkSync(beside, path)
    return undefined
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { path, message: code === 'EEXIST' ? alreadyThere : notWritten(code ?? message) }
  } finally {
    rmSync(beside, { force: true })
  }
}
