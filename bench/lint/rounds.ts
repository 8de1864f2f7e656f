import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Tool } from './tools.ts'

export interface Times {
  /** Wall time of the whole process, a number a round. */
  readonly wall: number[]
  /** Processor time on all cores, in steps of 10 ms; not a number where the system does not tell. */
  readonly processor: number[]
}

/** Whole processes, in turn: each round runs every tool once and begins with another one, so that noise hits all alike. */
export function rounds(tools: readonly Tool[], folder: string, files: number, count: number): Map<string, Times> {
  const times = new Map(tools.map(tool => [tool.name, { wall: [], processor: [] } as Times]))
  for (let round = 0; round < count; round++) {
    for (let i = 0; i < tools.length; i++) {
      const tool = tools[(i + round) % tools.length] as Tool
      const { wall, processor } = timed(tool, folder, files)
      times.get(tool.name)?.wall.push(wall)
      times.get(tool.name)?.processor.push(processor)
    }
  }
  return times
}

function timed(tool: Tool, folder: string, files: number): { wall: number; processor: number } {
  const before = processorTime()
  const start = performance.now()
  const { status, stdout, stderr, error } = spawnSync(tool.command, tool.args(folder), {
    cwd: tool.cwd ?? folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  const wall = performance.now() - start
  const processor = processorTime() - before
  if (error) throw error
  if (status === null || !tool.codes.includes(status))
    throw new Error(`${tool.name} ended with ${status}: ${excerpt(stderr)}`)
  const seen = tool.files?.({ stdout, stderr })
  if (tool.files && seen !== files)
    throw new Error(`${tool.name} saw ${seen} of ${files} files: ${excerpt(stdout + stderr)}`)
  return { wall, processor }
}

const excerpt = (text: string): string => text.slice(0, 2000)

/** Of all children that have ended, in milliseconds (Linux counts it for us in hundredths of a second). */
function processorTime(): number {
  if (process.platform !== 'linux') return Number.NaN
  const stat = readFileSync('/proc/self/stat', 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) * 10
}
