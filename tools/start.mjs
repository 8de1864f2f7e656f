// npm start [-- PATH]: lints a folder and prints its client-touch outline; without a PATH the example workspace.
import { spawnSync } from 'node:child_process'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ready } from './ready.mjs'

await ready()

const command = fileURLToPath(new URL('../dist/touchline.cjs', import.meta.url))
const examples = relative(process.cwd(), fileURLToPath(new URL('../examples', import.meta.url)))
const paths = process.argv.slice(2)
const folders = paths.length > 0 ? paths : [examples]

// The stories of the examples are told from this day on: some meetings lie ahead of it.
const day = paths.length > 0 ? [] : ['--today', '2026-11-24']

const touchline = (...args) => spawnSync(process.execPath, [command, ...args], { stdio: 'inherit' }).status ?? 2

const linted = touchline('lint', ...day, ...folders)
console.log()
const outlined = touchline('touches', ...day, ...folders)

// The examples hold slips on purpose, so findings (1) are no failure there; a fault of the call (2) is.
const worst = Math.max(linted, outlined)
process.exitCode = paths.length === 0 && worst === 1 ? 0 : worst
