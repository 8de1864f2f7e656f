import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { folderWith } from './folder.ts'
import { type Outcome, touchline } from './terminal.ts'

vi.mock('../../rules/index.ts', () => import('../server/tiny-rules.ts'))

/**
 * A transcript: the files of a folder (`=== path`), then calls (`$ touchline …`, `$ LANG=ru touchline …`), each with what it prints,
 * `2> ` before lines on stderr, `< ` before lines on standard input, and the exit status at the end. UPDATE=1 writes anew what is printed.
 */
const FOLDER = fileURLToPath(new URL('transcripts/', import.meta.url))

for (const name of readdirSync(FOLDER)) {
  describe(name, () => {
    const { head, files, calls } = readTranscript(readFileSync(FOLDER + name, 'utf8'))
    const folder = folderWith(files)
    const seen: string[] = []
    for (const call of calls) {
      test(call.line, async () => {
        const outcome = written(await touchline(folder, call.args, { env: call.env, input: call.input }))
        seen.push([`$ ${call.line}`, ...call.inputLines, outcome].join('\n'))
        if (process.env.UPDATE) writeFileSync(FOLDER + name, `${[head, ...seen].join('\n\n')}\n`)
        else expect(outcome).toBe(call.expected)
      })
    }
  })
}

interface TranscriptCall {
  readonly line: string
  readonly args: readonly string[]
  readonly env: Record<string, string>
  readonly inputLines: readonly string[]
  readonly input: string
  readonly expected: string
}

function readTranscript(text: string) {
  const [head = '', ...rest] = text.trimEnd().split(/\n\n(?=\$ )/)
  const files: Record<string, string> = {}
  for (const part of head.split(/^=== /m).slice(1)) {
    const end = part.indexOf('\n')
    files[part.slice(0, end)] = `${part.slice(end + 1).trimEnd()}\n`
  }
  return { head, files, calls: rest.map(readCall) }
}

function readCall(text: string): TranscriptCall {
  const [first = '', ...lines] = text.split('\n')
  const line = first.slice(2)
  const words = (line.match(/'[^']*'|\S+/g) ?? []).map(word => word.replace(/^'|'$/g, ''))
  const at = words.indexOf('touchline')
  const inputLines = lines.filter(isInput)
  const set = words.slice(0, at).map(word => word.split('=') as [string, string])
  return {
    line,
    args: words.slice(at + 1),
    env: { LANG: 'en_US.UTF-8', ...Object.fromEntries(set) },
    inputLines,
    input: inputLines.map(each => `${each.slice(2)}\n`).join(''),
    expected: lines.filter(each => !isInput(each)).join('\n'),
  }
}

function written({ stdout, stderr, status }: Outcome): string {
  const errors = stderr
    .split('\n')
    .filter(Boolean)
    .map(line => `2> ${line}`)
  return [stdout.trimEnd(), ...errors, `exit ${status}`].filter(Boolean).join('\n')
}

function isInput(line: string): boolean {
  return line === '<' || line.startsWith('< ')
}
