import { runCommand } from './run.ts'
import { todayHere, zoneHere } from './terminal.ts'

// A reader who has seen enough (`| head`) closes the pipe: that is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

const screenOf = (stream: NodeJS.WriteStream) => ({
  write: (text: string) => void stream.write(text),
  isTerminal: stream.isTTY === true,
  columns: stream.columns,
})

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

runCommand(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  today: todayHere(),
  zone: zoneHere(),
  stdout: screenOf(process.stdout),
  stderr: screenOf(process.stderr),
  stdin: readInput,
}).then(status => {
  process.exitCode = status
})
