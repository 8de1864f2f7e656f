import { spawnSync } from 'node:child_process'

/** Runs a command of the set-up; what it says goes to stderr, and a failure ends the set-up. */
export function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options })
  if (status !== 0) stop(`${command} ${args.join(' ')} failed (${error?.message ?? `exit status ${status}`})`)
}

export function stop(message) {
  throw new Error(`End-to-end tests: ${message}`)
}
