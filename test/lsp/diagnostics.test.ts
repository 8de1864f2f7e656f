import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node'
import { folderWith } from '../cli/folder.ts'
import { tinyCommand } from './bundle.ts'
import { CAPABILITIES, type Client, type Published, type Start, startClient } from './client.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let command = ''
/** One server for all tests that ask for nothing special; each has a document of its own. */
let shared: Client
const clients: Client[] = []

beforeAll(async () => {
  command = await tinyCommand()
  shared = await startClient({ command })
})

afterEach(async () => {
  for (const client of clients.splice(0)) await client.stop()
})

afterAll(() => shared.stop())

async function start(options: Omit<Start, 'command'> = {}): Promise<Client> {
  const client = await startClient({ command, ...options })
  clients.push(client)
  return client
}

const at = (folder: string, path: string): string => pathToFileURL(join(folder, path)).href

const rulesOf = ({ diagnostics }: Published): unknown[] => diagnostics.map(({ code }) => code)

const messagesOf = ({ diagnostics }: Published): string[] => diagnostics.map(({ message }) => message as string)

const AGENDA = '# Повестка\n\nЦель: решить.\n\n- Сроки ASAP\n'

describe('diagnostics that the server pushes', () => {
  test('come when a document is opened, with place, severity, rule and version', async () => {
    const uri = 'file:///nowhere/opened-agenda.md'
    expect(shared.capabilities.positionEncoding).toBe('utf-16')
    shared.open(uri, AGENDA)
    expect(await shared.diagnostics(uri)).toEqual({
      uri,
      version: 1,
      diagnostics: [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 10 } },
          severity: 3,
          code: 'tiny-history',
          source: 'touchline',
          message: 'Протокола нет.',
        },
        {
          range: { start: { line: 4, character: 8 }, end: { line: 4, character: 12 } },
          severity: 2,
          code: 'tiny-word',
          source: 'touchline',
          message: '«ASAP» — не срок.',
        },
      ],
    })
  })

  test('follow the text as it is typed', async () => {
    const uri = 'file:///nowhere/typed-agenda.md'
    shared.open(uri, AGENDA)
    await shared.diagnostics(uri)
    shared.change(uri, 2, [
      { range: { start: { line: 4, character: 8 }, end: { line: 4, character: 12 } }, text: 'до пятницы' },
      { range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } }, text: '- Бюджет\n- ASAP\n' },
    ])
    const published = await shared.diagnostics(uri)
    expect(published.version).toBe(2)
    expect(published.diagnostics.map(({ range }) => range.start)).toEqual([
      { line: 0, character: 0 },
      { line: 6, character: 2 },
    ])
    shared.change(uri, 3, [{ text: '# Read me\n' }])
    expect((await shared.diagnostics(uri)).version).toBe(3)
  })

  test('wait for the last keystroke; what it has overtaken is never sent', async () => {
    const client = await start({ options: { debounce: 80 } })
    const uri = 'file:///nowhere/agenda.md'
    client.open(uri, AGENDA)
    await client.diagnostics(uri)
    for (let version = 2; version <= 6; version++) {
      client.change(uri, version, [
        { range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } }, text: '- x\n' },
      ])
    }
    const published = await client.diagnostics(uri)
    expect(published.version).toBe(6)
    expect(published.diagnostics[1]!.range.start.line).toBe(9)
    const versions = client.received.flatMap(({ method, params }) =>
      method === 'textDocument/publishDiagnostics' ? [(params as Published).version] : [],
    )
    expect(versions).toEqual([1, 6])
  })

  test('are taken back when the document is closed', async () => {
    const uri = 'file:///nowhere/closed-agenda.md'
    shared.open(uri, AGENDA)
    await shared.diagnostics(uri)
    shared.close(uri)
    expect((await shared.diagnostics(uri)).diagnostics).toEqual([])
  })

  test("speak the editor's language where it is one of ours, else the document's", async () => {
    const uri = 'file:///nowhere/agenda.md'
    const words: Record<string, string[]> = {}
    for (const locale of ['uk', 'en-GB', 'de']) {
      const client = await start({ locale })
      client.open(uri, AGENDA)
      words[locale] = messagesOf(await client.diagnostics(uri))
    }
    expect(words).toEqual({
      uk: ['Протоколу немає.', '«ASAP» — не строк.'],
      'en-GB': ['There is no protocol.', '"ASAP" is no date.'],
      de: ['Протокола нет.', '«ASAP» — не срок.'],
    })
  })

  test('change their language with the configuration, without a restart', async () => {
    let locale = 'en'
    const capabilities = { ...CAPABILITIES, workspace: { ...CAPABILITIES.workspace, configuration: true } }
    const client = await start({ capabilities, configuration: () => ({ locale }) })
    const uri = 'file:///nowhere/agenda.md'
    client.open(uri, AGENDA)
    await client.diagnostics(uri, published => messagesOf(published).includes('There is no protocol.'))
    locale = 'uk'
    client.notify('workspace/didChangeConfiguration', { settings: null })
    const published = await client.diagnostics(uri)
    expect(messagesOf(published)).toEqual(['Протоколу немає.', '«ASAP» — не строк.'])
  })

  test('reach untitled documents, and no documents of other languages or of no kind', async () => {
    shared.open('untitled:Untitled-1', AGENDA)
    expect(rulesOf(await shared.diagnostics('untitled:Untitled-1'))).toEqual(['tiny-history', 'tiny-word'])
    shared.open('file:///nowhere/README.md', '# Read me\n\nASAP\n')
    expect((await shared.diagnostics('file:///nowhere/README.md')).diagnostics).toEqual([])
    shared.open('untitled:Untitled-2', AGENDA, 'plaintext')
    expect((await shared.diagnostics('untitled:Untitled-2')).diagnostics).toEqual([])
    shared.open('vscode-notebook-cell:/nowhere/a.ipynb#W0', '# Agenda\n')
    expect(rulesOf(await shared.diagnostics('vscode-notebook-cell:/nowhere/a.ipynb#W0'))).toContain('tiny-items')
  })
})

describe('the workspace', () => {
  const files = {
    'acme/client.md': '# Client card: ACME\n',
    'acme/agenda.md': '# Agenda\n\nGoal: talk.\n\n- Dates\n',
    'acme/protocols/2026-11-12.md': '# Protocol\n\nPresent: Ann, Bob\n',
    'stray/agenda.md': '# Agenda\n\nGoal: talk.\n\n- Dates\n',
    'node_modules/pack/agenda.md': '# Agenda\n',
    'archive/agenda.md': '# Agenda\n',
    'touchline.yml': 'ignore: [archive/**]\n',
  }

  test('tells what other documents of the client say', async () => {
    const folder = folderWith(files)
    const client = await start({ folder })
    client.open(at(folder, 'acme/agenda.md'), files['acme/agenda.md'])
    expect(rulesOf(await client.diagnostics(at(folder, 'acme/agenda.md')))).toEqual([])
    client.open(at(folder, 'stray/agenda.md'), files['stray/agenda.md'])
    expect(rulesOf(await client.diagnostics(at(folder, 'stray/agenda.md')))).toEqual(['tiny-history'])
  })

  test('leaves ignored folders alone, as the command line does', async () => {
    const folder = folderWith(files)
    const client = await start({ folder })
    for (const path of ['node_modules/pack/agenda.md', 'archive/agenda.md']) {
      client.open(at(folder, path), '# Agenda\n')
      expect((await client.diagnostics(at(folder, path))).diagnostics).toEqual([])
    }
  })

  test('follows other open documents, the disk, and closing', async () => {
    const folder = folderWith(files)
    const client = await start({ folder })
    const agenda = at(folder, 'acme/agenda.md')
    const protocol = at(folder, 'acme/protocols/2026-11-12.md')
    client.open(agenda, files['acme/agenda.md'])
    await client.diagnostics(agenda)
    client.open(protocol, '# Read me\n\nNothing.\n')
    client.change(protocol, 2, [{ text: '---\nkind: agenda\n---\n# Agenda\n' }])
    expect(rulesOf(await client.diagnostics(agenda, each => each.diagnostics.length > 0))).toEqual(['tiny-history'])
    client.close(protocol)
    expect(rulesOf(await client.diagnostics(agenda))).toEqual([])
    rmSync(join(folder, 'acme/protocols'), { recursive: true })
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: at(folder, 'acme/protocols'), type: 3 }] })
    expect(rulesOf(await client.diagnostics(agenda))).toEqual(['tiny-history'])
    mkdirSync(join(folder, 'acme/new'))
    writeFileSync(join(folder, 'acme/new/protocol.md'), files['acme/protocols/2026-11-12.md'])
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: at(folder, 'acme/new'), type: 1 }] })
    expect(rulesOf(await client.diagnostics(agenda))).toEqual([])
    renameSync(join(folder, 'acme/new/protocol.md'), join(folder, 'acme/new/other.txt'))
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: at(folder, 'acme/new/protocol.md'), type: 3 }],
    })
    expect(rulesOf(await client.diagnostics(agenda))).toEqual(['tiny-history'])
  })

  test('follows what an editor that watches nothing did to files and folders itself', async () => {
    const folder = folderWith(files)
    const client = await start({ folder })
    const agenda = at(folder, 'acme/agenda.md')
    client.open(agenda, files['acme/agenda.md'])
    expect(rulesOf(await client.diagnostics(agenda))).toEqual([])
    renameSync(join(folder, 'acme/protocols'), join(folder, 'stray/protocols'))
    const moved = { oldUri: at(folder, 'acme/protocols'), newUri: at(folder, 'stray/protocols') }
    client.notify('workspace/didRenameFiles', { files: [moved] })
    expect(rulesOf(await client.diagnostics(agenda))).toEqual(['tiny-history'])
    mkdirSync(join(folder, 'acme/protocols'))
    writeFileSync(join(folder, 'acme/protocols/1.md'), files['acme/protocols/2026-11-12.md'])
    client.notify('workspace/didCreateFiles', { files: [{ uri: at(folder, 'acme/protocols/1.md') }] })
    expect(rulesOf(await client.diagnostics(agenda))).toEqual([])
    rmSync(join(folder, 'acme/protocols'), { recursive: true })
    client.notify('workspace/didDeleteFiles', { files: [{ uri: at(folder, 'acme/protocols') }] })
    expect(rulesOf(await client.diagnostics(agenda))).toEqual(['tiny-history'])
  })

  test('follows its configuration, and shows what is wrong with it at its line', async () => {
    const folder = folderWith(files)
    const client = await start({ folder })
    const stray = at(folder, 'stray/agenda.md')
    const configuration = at(folder, 'touchline.yml')
    client.open(stray, files['stray/agenda.md'])
    await client.diagnostics(stray)
    const write = (text: string) => {
      writeFileSync(join(folder, 'touchline.yml'), text)
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: configuration, type: 2 }] })
    }
    write('rules: { tiny-history: error }\n')
    expect((await client.diagnostics(stray)).diagnostics[0]!.severity).toBe(1)
    write('rules: { tiny-history: warning }\nrule: {}\n')
    const complaint = await client.diagnostics(configuration)
    expect(complaint.diagnostics).toMatchObject([
      { message: 'unknown key "rule"; write "rules"', range: { start: { line: 1, character: 0 } } },
    ])
    expect((await client.diagnostics(stray)).diagnostics[0]!.severity).toBe(2)
    write('ignore: [stray]\n')
    expect((await client.diagnostics(configuration)).diagnostics).toEqual([])
    expect((await client.diagnostics(stray)).diagnostics).toEqual([])
  })

  test('takes folders that are opened and closed meanwhile', async () => {
    const [folder, other] = [folderWith({}), folderWith(files)]
    const client = await start({ folder })
    const agenda = at(other, 'acme/agenda.md')
    client.open(agenda, files['acme/agenda.md'])
    expect(rulesOf(await client.diagnostics(agenda))).toEqual(['tiny-history'])
    const event = (added: unknown[], removed: unknown[]) =>
      client.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed } })
    const itself = { uri: pathToFileURL(other).href, name: 'other' }
    event([itself], [])
    expect(rulesOf(await client.diagnostics(agenda))).toEqual([])
    event([], [itself])
    expect(rulesOf(await client.diagnostics(agenda))).toEqual(['tiny-history'])
  })
})

describe('diagnostics that the client pulls', () => {
  const capabilities = {
    ...CAPABILITIES,
    textDocument: { ...CAPABILITIES.textDocument, diagnostic: {} },
    workspace: { ...CAPABILITIES.workspace, diagnostics: { refreshSupport: true } },
  }
  const pull = (client: Client, uri: string, previousResultId?: string) =>
    client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri }, previousResultId })

  test('are never pushed as well', async () => {
    const folder = folderWith({ 'agenda.md': AGENDA })
    const client = await start({ capabilities, folder })
    expect(client.capabilities.diagnosticProvider).toEqual({ interFileDependencies: true, workspaceDiagnostics: false })
    const uri = at(folder, 'agenda.md')
    client.open(uri, AGENDA)
    const first = await pull(client, uri)
    expect(first).toMatchObject({ kind: 'full', items: [{ code: 'tiny-history' }, { code: 'tiny-word' }] })
    expect(await pull(client, uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId })
    client.change(uri, 2, [{ text: '# Повестка\n\nЦель: решить.\n\n- Сроки\n' }])
    expect(await pull(client, uri, first.resultId)).toMatchObject({ kind: 'full', items: [{ code: 'tiny-history' }] })
    client.close(uri)
    await client.request('touchline/touches', null)
    expect(client.received.filter(({ method }) => method === 'textDocument/publishDiagnostics')).toEqual([])
  })

  test('are asked for anew when something else has changed', async () => {
    const folder = folderWith({ 'acme/client.md': '# Client card: ACME\n', 'acme/agenda.md': AGENDA })
    const client = await start({ capabilities, folder })
    await client.told('workspace/diagnostic/refresh')
    const uri = at(folder, 'acme/agenda.md')
    client.open(uri, AGENDA)
    expect(await pull(client, uri)).toMatchObject({ items: [{ code: 'tiny-history' }, { code: 'tiny-word' }] })
    writeFileSync(join(folder, 'acme/protocol.md'), '# Protocol\n\nPresent: Ann, Bob\n')
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: at(folder, 'acme/protocol.md'), type: 1 }] })
    await client.told('workspace/diagnostic/refresh')
    expect(await pull(client, uri)).toMatchObject({ items: [{ code: 'tiny-word' }] })
  })

  test('without a way to ask anew they are pushed', async () => {
    const client = await start({ capabilities: { ...capabilities, workspace: CAPABILITIES.workspace } })
    expect(client.capabilities.diagnosticProvider).toBeUndefined()
    client.open('untitled:a', AGENDA)
    expect(rulesOf(await client.diagnostics('untitled:a'))).toEqual(['tiny-history', 'tiny-word'])
  })
})

describe('position encodings', () => {
  const text = '# Повестка\r\n\r\nЦель: решить.\r\n\r\n- 👍 сроки ASAP, ASAP\r\n'

  test.each([
    ['utf-8', 18, 24],
    ['utf-16', 11, 17],
    ['utf-32', 10, 16],
  ])('%s: places and changes count the same units', async (encoding, first, second) => {
    const client = await start({
      capabilities: { ...CAPABILITIES, general: { positionEncodings: [encoding, 'utf-16'] } },
    })
    expect(client.capabilities.positionEncoding).toBe(encoding)
    const uri = 'untitled:a'
    client.open(uri, text)
    const starts = async () =>
      (await client.diagnostics(uri)).diagnostics
        .filter(({ code }) => code === 'tiny-word')
        .map(({ range }) => range.start.character)
    expect(await starts()).toEqual([first, second])
    const range = { start: { line: 4, character: first }, end: { line: 4, character: first + 6 } }
    client.change(uri, 2, [{ range, text: '' }])
    expect(await starts()).toEqual([first])
  })
})
