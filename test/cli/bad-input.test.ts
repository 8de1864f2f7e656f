import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { faultOf } from '../../server/host/fault.ts'
import { folderWith } from './folder.ts'
import { touchline } from './terminal.ts'

vi.mock('../../rules/index.ts', () => import('../server/tiny-rules.ts'))

const AGENDA = '# Agenda\n\nGoal: talk.\n\n- ASAP\n'

/** What stands on stderr and whether the good document beside the bad one was still linted. */
async function told(folder: string, args: readonly string[] = ['lint'], env: Record<string, string> = { LANG: 'en' }) {
  const { stdout, stderr, status } = await touchline(folder, args, { env })
  return { lines: stderr.trimEnd().split('\n'), linted: stdout.includes('tiny-word'), status }
}

describe('a file that cannot be read: one clear line, the rest is linted, status 2', () => {
  test.each([
    ['en', 'bad.md: not UTF-8 (line 3); save the file as UTF-8'],
    ['ru', 'bad.md: не UTF-8 (строка 3); пересохраните файл в UTF-8'],
    ['uk', 'bad.md: не UTF-8 (рядок 3); збережіть файл у UTF-8'],
  ])('not UTF-8 (%s)', async (LANG, line) => {
    const windows1251 = Buffer.from([0x23, 0x20, 0x41, 0x0a, 0x0a, 0xcf, 0xee, 0xe2, 0xe5, 0x0a])
    const folder = folderWith({ 'bad.md': windows1251, 'agenda.md': AGENDA })
    expect(await told(folder, ['lint'], { LANG })).toEqual({ lines: [line], linted: true, status: 2 })
  })

  test('UTF-16', async () => {
    const folder = folderWith({ 'bad.md': Buffer.from('\uFEFF# Повестка\n', 'utf16le'), 'agenda.md': AGENDA })
    expect((await told(folder)).lines).toEqual(['bad.md: the file is UTF-16; save it as UTF-8'])
  })

  test('over a megabyte', async () => {
    const folder = folderWith({ 'bad.md': 'word '.repeat(4_000_000), 'agenda.md': AGENDA })
    expect(await told(folder)).toEqual({
      lines: ['bad.md: 19.1 MB: more than 1 MB is not read; split the file or add it to ignore'],
      linted: true,
      status: 2,
    })
  })

  test('a link that leads nowhere, and one that leads to itself', async () => {
    const folder = folderWith({ 'agenda.md': AGENDA })
    symlinkSync('nowhere.md', join(folder, 'broken.md'))
    symlinkSync('round.md', join(folder, 'round.md'))
    symlinkSync('nowhere', join(folder, 'no-document'))
    const line = 'this link leads nowhere; mend or remove it'
    expect(await told(folder)).toEqual({ lines: [`broken.md: ${line}`, `round.md: ${line}`], linted: true, status: 2 })
  })

  test('no plain file', async () => {
    const folder = folderWith({ 'agenda.md': AGENDA })
    execFileSync('mkfifo', [join(folder, 'pipe.md')])
    expect((await told(folder)).lines).toEqual(['pipe.md: this is no plain file; hand its text over with --stdin'])
  })

  test('no right to read it', () => {
    // Whoever runs tests as root may read everything, so the system's refusal is made by hand.
    const refusal = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
    expect(faultOf('/a/bad.md', refusal).message.en).toBe(
      'may not be read; allow it (chmod +r) or add the path to ignore',
    )
  })

  test('a path that does not exist', async () => {
    const folder = folderWith({ 'agenda.md': AGENDA })
    expect(await told(folder, ['lint', 'nowhere', '.'])).toEqual({
      lines: ['nowhere: there is no such file or folder; check the path'],
      linted: true,
      status: 2,
    })
  })

  test('control characters of a name do not reach the terminal', async () => {
    const folder = folderWith({ 'a\u001b[31m.md': Buffer.from([0xff, 0x41]), 'agenda.md': AGENDA })
    expect((await told(folder)).lines[0]).toMatch(/^a\[31m\.md: /)
  })
})

describe('nothing wrong: silence', () => {
  test('a folder named like a document is a folder', async () => {
    const folder = folderWith({ 'notes.md/agenda.md': AGENDA })
    expect(await told(folder)).toEqual({ lines: [''], linted: true, status: 0 })
  })

  test('links to folders are not followed, so there is no loop; links to files are', async () => {
    const folder = folderWith({ 'sub/agenda.md': AGENDA })
    symlinkSync('..', join(folder, 'sub/loop'))
    symlinkSync('sub/agenda.md', join(folder, 'linked-agenda.md'))
    const { stdout, status } = await touchline(folder, ['lint'])
    expect(stdout.match(/^\S+agenda\.md/gm)).toEqual(['linked-agenda.md', 'sub/agenda.md'])
    expect(status).toBe(0)
  })

  test('dot folders and node_modules are skipped, unless they are named', async () => {
    const folder = folderWith({
      '.git/agenda.md': AGENDA,
      'node_modules/x/agenda.md': AGENDA,
      'A.MD': AGENDA,
      'b.Markdown': AGENDA,
    })
    const { stdout } = await touchline(folder, ['lint', '--format', 'json'])
    expect(JSON.parse(stdout).summary).toMatchObject({ documents: 2, skipped: 0 })
    expect((await told(folder, ['lint', 'node_modules'])).linted).toBe(true)
  })

  test('a byte order mark moves no column; CRLF, CR and LF count as one line break each', async () => {
    const place = async (text: string) => {
      const { stdout } = await touchline(folderWith({ 'agenda.md': text }), ['lint', '--format', 'json'])
      return JSON.parse(stdout).documents[0].findings.map((finding: { start: object }) => finding.start)
    }
    const expected = await place('# Agenda\n\nGoal: talk.\n\n- ASAP\n')
    expect(expected).toContainEqual({ line: 5, column: 3 })
    expect(await place('\uFEFF# Agenda\n\nGoal: talk.\n\n- ASAP\n')).toEqual(expected)
    expect(await place('# Agenda\r\n\r\nGoal: talk.\r\n\r\n- ASAP\r\n')).toEqual(expected)
    expect(await place('# Agenda\r\rGoal: talk.\r\r- ASAP\r')).toEqual(expected)
  })

  test.each([
    ['ten thousand nested quotations', `# Agenda\n\n${'>'.repeat(10_000)} ASAP\n`],
    ['ten thousand nested lists', `# Agenda\n\n${'- '.repeat(10_000)}ASAP\n`],
    ['a megabyte of one line', `# Agenda\n\n${'слово '.repeat(90_000)}\n`],
    ['half-typed frontmatter', '---\nkind: agenda\nsubject: "ASAP\n\n# Agenda\n\n- ASAP\n'],
    ['nothing but a fence', '```\n'],
    ['zero bytes', '# Agenda\n\n\0\0ASAP\0\n'],
    ['half a surrogate pair', '# Agenda\n\n- \uD83D ASAP\n'],
    ['an empty file', ''],
  ])('%s', async (_, text) => {
    const { stderr, status } = await touchline(folderWith({ 'agenda.md': text }), ['lint'])
    expect(stderr).toBe('')
    expect(status).toBeLessThan(2)
  })

  test('an empty folder', async () => {
    const folder = folderWith({})
    mkdirSync(join(folder, 'empty'))
    expect(await touchline(folder, ['lint'])).toEqual({
      stdout: '0 documents: nothing to remark\n',
      stderr: '',
      status: 0,
    })
  })
})
