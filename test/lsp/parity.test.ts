import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver/node'
import { document as generated, workspace as generatedWorkspace } from '../../bench/generate.ts'
import { builtCommand } from '../built.ts'
import { folderWith } from '../cli/folder.ts'
import { startClient } from './client.ts'

/** A workspace of all fixtures of the project and of generated documents: clients with and without cards, strays, files of no kind. */
function everything(): string {
  const folder = folderWith({
    ...Object.fromEntries(generatedWorkspace(30, 3).map(({ path, text }) => [path, text])),
    ...Object.fromEntries(
      Array.from({ length: 24 }, (_, seed) => generated(seed)).map(({ path, text }, i) => [
        `single/${i}/${path}`,
        text,
      ]),
    ),
    'configured/touchline.yml':
      'team: [Анна]\nrules: { agenda-goal: error, agenda-duration: [warning, {}], tone-blame: off }\nignore: ["*.draft.md"]\n',
    'configured/agenda.md': '# Повестка встречи\n\nУчастники: Анна, Борис\n',
    'configured/agenda.draft.md': '# Повестка встречи\n',
    'crlf/agenda.md': '# Agenda\r\n\r\n- 👍 Dates\r\n',
    'cr/agenda.md': '# Agenda\r\r- Dates\r',
    'node_modules/agenda.md': '# Agenda\n',
  })
  for (const fixtures of ['examples', 'test/judgement']) {
    const source = fileURLToPath(new URL(`../../${fixtures}`, import.meta.url))
    if (existsSync(source)) cpSync(source, join(folder, fixtures), { recursive: true })
  }
  return folder
}

interface Told {
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly start: { line: number; column: number }
  readonly end: { line: number; column: number }
}

interface Report {
  readonly documents: readonly { path: string; findings: readonly Told[] }[]
}

const SEVERITIES = ['', 'error', 'warning', 'info']

const toTold = ({ code, severity, message, range: { start, end } }: Diagnostic): Told => ({
  rule: String(code),
  severity: SEVERITIES[severity!]!,
  message: message as string,
  start: { line: start.line + 1, column: start.character + 1 },
  end: { line: end.line + 1, column: end.character + 1 },
})

describe('the language server says exactly what the command line says', () => {
  let command = ''
  let folder = ''

  beforeAll(async () => {
    command = await builtCommand()
    folder = everything()
  }, 30_000)

  const lint = (...more: string[]): readonly (readonly [string, readonly Told[]])[] => {
    const args = [command, 'lint', '--format', 'json', '--today', '2026-11-20', ...more]
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
    expect(stderr).toBe('')
    const { documents } = JSON.parse(stdout) as Report
    return documents.map(({ path, findings }) => [path, findings.map(withoutFixes)])
  }

  test('in the language of each document, and in the one asked for', { timeout: 180_000 }, async () => {
    const written = lint()
    const client = await startClient({ command, folder, locale: 'de' })
    const uriOf = (path: string) => pathToFileURL(join(folder, path)).href
    // The outline waits for the whole workspace.
    await client.request('touchline/touches', null)
    for (const [path] of written)
      client.open(uriOf(path), readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, ''))
    const said = async () => {
      const all: [string, readonly Told[]][] = []
      for (const [path] of written) all.push([path, (await client.diagnostics(uriOf(path))).diagnostics.map(toTold)])
      return all
    }
    expect(await said()).toEqual(written)
    expect(written.flatMap(([, findings]) => findings).length).toBeGreaterThan(200)
    client.notify('workspace/didChangeConfiguration', { settings: { touchline: { locale: 'uk' } } })
    const inUkrainian = lint('--locale', 'uk').filter(([, findings]) => findings.length > 0)
    const paths = new Set(inUkrainian.map(([path]) => path))
    expect((await said()).filter(([path]) => paths.has(path))).toEqual(inUkrainian)
    await client.stop()
  })
})

const withoutFixes = ({ rule, severity, message, start, end }: Told): Told => ({ rule, severity, message, start, end })
