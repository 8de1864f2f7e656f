import { spawn, spawnSync } from 'node:child_process'
import remarkParse from 'remark-parse'
import { type Preset, unified } from 'unified'
import { VFile } from 'vfile'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtCommand } from '../built.ts'
import { folderWith } from './folder.ts'

let command = ''

beforeAll(async () => {
  command = await builtCommand()
}, 30_000)

const run = (cwd: string, args: readonly string[], options: { input?: string; env?: Record<string, string> } = {}) =>
  spawnSync(process.execPath, [command, ...args], {
    cwd,
    encoding: 'utf8',
    input: options.input,
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', ...options.env },
  })

describe('the shipped command', () => {
  test('gives the exit status, and nothing but the result on stdout', () => {
    const folder = folderWith({ 'agenda.md': '# Agenda\n' })
    const { stdout, stderr, status } = run(folder, ['lint', '--format', 'json', '--today', '2026-11-20'])
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      today: '2026-11-20',
      documents: [{ path: 'agenda.md', kind: 'agenda' }],
    })
    expect([stderr, status]).toEqual(['', 1])
    expect(run(folder, ['lint', 'nowhere']).status).toBe(2)
    expect(run(folder, ['lint', '--rule', 'agenda-items=off']).status).toBe(0)
  })

  test('reads standard input', () => {
    const { stdout, status } = run(
      folderWith({}),
      ['lint', '--stdin', '--stdin-filename', 'повестка.md', '--locale', 'en'],
      {
        input: '# Повестка встречи\n',
      },
    )
    expect(stdout).toContain('повестка.md  agenda · ru')
    expect(status).toBe(1)
  })

  test('colours only where it is asked to', () => {
    const folder = folderWith({ 'agenda.md': '# Agenda\n' })
    const isColored = (args: string[], env?: Record<string, string>) =>
      run(folder, ['lint', ...args], { env }).stdout.includes('\u001b[')
    expect(isColored([])).toBe(false)
    expect(isColored(['--color'])).toBe(true)
    expect(isColored(['--color', '--no-color'])).toBe(false)
    expect(isColored(['--color'], { NO_COLOR: '1' })).toBe(true)
  })

  test('takes it calmly when nobody reads on', async () => {
    const letters = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}-agenda.md`, '# Agenda\n']))
    const child = spawn(process.execPath, [command, 'lint', '--format', 'json'], { cwd: folderWith(letters) })
    const errors: Buffer[] = []
    child.stderr.on('data', chunk => errors.push(chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const [status, signal] = await new Promise<[number | null, string | null]>(resolve =>
      child.on('exit', (...how) => resolve(how)),
    )
    expect([Buffer.concat(errors).toString(), signal]).toEqual(['', null])
    expect(status).toBeLessThanOrEqual(1)
  })
})

describe('the shipped preset for remark', () => {
  test('is found by the name of the package, and says what the command says', async () => {
    await builtCommand()
    // The package's own name, as somebody who has installed it would write it.
    const name = 'touchline/remark'
    const { default: preset } = (await import(/* @vite-ignore */ name)) as { default: Preset }
    const text = '# Повестка встречи\n\nУчастники: Анна\n'
    const file = new VFile({ path: 'повестка.md', value: text })
    const processor = unified().use(remarkParse).use(preset)
    await processor.run(processor.parse(file), file)
    const { stdout } = run(folderWith({ 'повестка.md': text }), ['lint', '--format', 'json'])
    const [document] = JSON.parse(stdout).documents as [{ findings: { rule: string; message: string }[] }]
    const told = file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
    expect(told.sort()).toEqual(document.findings.map(({ rule, message }) => `${rule}: ${message}`).sort())
    expect(told.length).toBeGreaterThan(3)
  })
})
