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

/** Milliseconds of processor time that a process has used so far, on all cores together; not a number where the system does not tell. */
export function processorTime(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK
}

/** Milliseconds: the kernel counts in hundredths of a second, whatever its own clock. */
const TICK = 10

const resident = (pid: number): number => status(pid, 'VmRSS')

function status(pid: number, key: string): number {
  if (process.platform !== 'linux') return Number.NaN
  const line = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(line)?.[1]) / 1024
}
