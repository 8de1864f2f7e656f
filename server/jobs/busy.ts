import { setFlagsFromString } from 'node:v8'

/**
 * For processes that work side by side and leave no processor idle: what V8 would do beside one's work, it would take from a neighbour's. Alone
 * a process is done a tenth sooner with that help. A V8 that does not know a flag says so on the screen: that of Node 20 knows both.
 */
export function leaveNothingBeside(): void {
  if (Number.parseInt(process.versions.v8, 10) > 11) return
  setFlagsFromString('--interrupt-budget=1000000')
  setFlagsFromString('--no-parallel-scavenge')
}
