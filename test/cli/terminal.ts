import { runCommand } from '../../server/run.ts'
import type { Terminal } from '../../server/terminal.ts'

export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly status: number
}

export interface Surroundings {
  readonly env?: Record<string, string>
  readonly input?: string | Buffer
  readonly columns?: number
}

/** Calls the command in a folder, in this process: a terminal of 2026-11-20 in Kyiv that writes down what it is told. */
export async function touchline(cwd: string, args: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const lines = String(around.input ?? '')
    .split('\n')
    .slice(0, -1)
  const screen = (lines: string[]) => ({
    write: (text: string) => void lines.push(text),
    isTerminal: around.columns !== undefined,
    columns: around.columns,
  })
  const terminal: Terminal = {
    cwd,
    env: around.env ?? { LANG: 'en_US.UTF-8' },
    today: { year: 2026, month: 11, day: 20 },
    zone: () => 'Europe/Kyiv',
    stdout: screen(out),
    stderr: screen(err),
    line: async () => lines.shift(),
    stdin: async () => Buffer.from(around.input ?? ''),
  }
  const status = await runCommand(args, terminal)
  return { stdout: out.join(''), stderr: err.join(''), status }
}
