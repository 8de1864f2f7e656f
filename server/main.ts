import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { runCommand } from './run.ts'
import { screenOf } from './screen.ts'
import { todayHere, zoneHere } from './terminal.ts'

// Nothing is left to do and all is written: memory need not be given back piece by piece.
process.once('beforeExit', () => process.exit())

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** What the command calls itself with to have a helper: no command of the user's. */
const HELPER = '--helper'

let lines: AsyncIterator<string> | undefined

/** Standard input is opened by the first question, and what reads it loaded. */
async function readLine(): Promise<string | undefined> {
  lines ??= (await import('./lines.ts')).linesOfInput()
  const { value, done } = await lines.next()
  return done ? undefined : value
}

async function runHere(): Promise<void> {
  process.exitCode = await runCommand(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    today: todayHere(),
    zone: zoneHere,
    stdout: screenOf('stdout'),
    stderr: screenOf('stderr'),
    stdin: readInput,
    line: readLine,
    helpers: { count: availableParallelism(), call: [join(__dirname, 'touchline.cjs'), HELPER] },
  })
  // A terminal that was asked would wait for more.
  if (lines) process.stdin.destroy()
}

if (process.argv[2] === HELPER && process.connected) import('./jobs/helper.ts').then(({ runHelper }) => runHelper())
else runHere()
