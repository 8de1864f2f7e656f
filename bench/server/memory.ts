import { readFileSync } from 'node:fs'

/** Resident memory of a process in MB, once it no longer moves; not a number where the system does not tell. */
export async function settledMemory(pid: number): Promise<number> {
  let last = resident(pid)
  for (let i = 0; i < 20; i++) {
    await new Promise(resolve => setTimeout(resolve, 250))
    const now = resident(pid)
    if (Number.isNaN(now) || Math.abs(now - last) < 0.5) return now
    last = now
  }
  return last
}

/** The most it ever held, in MB. */
export const peakMemory = (pid: number): number => status(pid, 'VmHWM')

const resident = (pid: number): number => status(pid, 'VmRSS')

function status(pid: number, key: string): number {
  if (process.platform !== 'linux') return Number.NaN
  const line = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(line)?.[1]) / 1024
}
