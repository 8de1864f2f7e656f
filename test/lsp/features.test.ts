import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { CodeAction, DocumentSymbol, Hover, Range, TextEdit } from 'vscode-languageserver/node'
import type { TouchesResult } from '../../server/lsp/requests.ts'
import { folderWith } from '../cli/folder.ts'
import { tinyCommand } from './bundle.ts'
import { CAPABILITIES, type Client, type Message, startClient } from './client.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let command = ''
let client: Client
let count = 0

beforeAll(async () => {
  command = await tinyCommand()
  client = await startClient({ command, options: { commands: ['touchline.openRule'] } })
})

afterAll(() => client.stop())

/** Opens a text whose `<|>` is the cursor; gives its URI and the place. */
function opened(drawn: string, path = `agenda-${++count}.md`, editor = client) {
  const offset = Math.max(0, drawn.indexOf('<|>'))
  const text = drawn.replace('<|>', '')
  const before = text.slice(0, offset).split('\n')
  const position = { line: before.length - 1, character: before.at(-1)!.length }
  const uri = `file:///nowhere/${path}`
  editor.open(uri, text)
  return { uri, text, position, textDocument: { uri } }
}

/** The text after edits, as an editor would make them. */
function applied(text: string, edits: readonly TextEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)]
  const offset = ({ line, character }: Range['start']) => starts[line]! + character
  const ordered = [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start))
  return ordered.reduce(
    (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
    text,
  )
}

describe('quick fixes', () => {
  const actionsAt = (document: ReturnType<typeof opened>, more: object = {}, editor = client) =>
    editor.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: document.textDocument,
      range: { start: document.position, end: document.position },
      context: { diagnostics: [] },
      ...more,
    })
  const editsOf = ({ edit }: CodeAction) => (edit!.documentChanges as { edits: TextEdit[] }[])[0]!.edits

  test('mend, silence and explain the finding under the cursor, in this order', async () => {
    const document = opened('# Повестка\n\nЦель: решить.\n\n- Сроки AS<|>AP\n- ASAP\n')
    const actions = await actionsAt(document)
    expect(actions.map(({ title }) => title)).toEqual([
      'Убрать слово',
      'Заглушить здесь: tiny-word',
      'Открыть страницу правила tiny-word',
    ])
    expect(actions.map(({ isPreferred }) => isPreferred)).toEqual([true, undefined, undefined])
    expect(actions[2]!.command).toMatchObject({ command: 'touchline.openRule', arguments: ['tiny-word'] })
    expect(applied(document.text, editsOf(actions[0]!))).toBe('# Повестка\n\nЦель: решить.\n\n- Сроки \n- ASAP\n')
    expect(actions[0]!.edit!.documentChanges).toMatchObject([{ textDocument: { uri: document.uri, version: 1 } }])
  })

  test('name the diagnostic of the client that they mend', async () => {
    const document = opened('# Agenda\n\nGoal: talk.\n\n- AS<|>AP\n')
    const range = { start: { line: 4, character: 2 }, end: { line: 4, character: 6 } }
    const diagnostic = {
      range,
      code: 'tiny-word',
      source: 'touchline',
      message: 'old words',
      severity: 2,
      data: 'mine',
    }
    const [fix] = await actionsAt(document, { context: { diagnostics: [diagnostic] } })
    expect(fix!.diagnostics).toEqual([diagnostic])
  })

  test('are computed from the text as it stands now', async () => {
    const document = opened('# Agenda\n\nGoal: talk.\n\n- <|>ASAP\n')
    client.change(document.uri, 2, [
      { range: { start: { line: 4, character: 2 }, end: { line: 4, character: 2 } }, text: 'very ' },
    ])
    const [fix] = await actionsAt(document, {
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 9 } },
    })
    expect(editsOf(fix!)[0]!.range.start).toEqual({ line: 4, character: 7 })
  })

  test('silencing really silences, above the whole list', async () => {
    const document = opened('# Agenda\r\n\r\nGoal: talk.\r\n\r\n- Dates\r\n  - AS<|>AP\r\n')
    const silence = (await actionsAt(document)).find(
      ({ title }) => title.includes('tiny-word') && title.startsWith('Silence'),
    )!
    const text = applied(document.text, editsOf(silence))
    expect(text).toBe(
      '# Agenda\r\n\r\nGoal: talk.\r\n\r\n<!-- touchline ignore tiny-word -->\r\n- Dates\r\n  - ASAP\r\n',
    )
    client.change(document.uri, 2, [{ text }])
    const published = await client.diagnostics(document.uri, ({ version }) => version === 2)
    expect(published.diagnostics.map(({ code }) => code)).toEqual(['tiny-history'])
  })

  test('only when quick fixes are wanted, and only where something was found', async () => {
    const document = opened('# Agenda\n\nGoal: talk.\n\n- AS<|>AP\n')
    expect(await actionsAt(document, { context: { diagnostics: [], only: ['refactor'] } })).toEqual([])
    expect(await actionsAt(document, { context: { diagnostics: [], only: ['quickfix'] } })).toHaveLength(3)
    expect(await actionsAt({ ...document, position: { line: 2, character: 3 } })).toEqual([])
    expect(await actionsAt({ ...document, textDocument: { uri: 'file:///never/opened.md' } })).toEqual([])
  })

  test('without the editor’s own command there is no action that calls it; plain changes for plain editors', async () => {
    const { codeAction } = CAPABILITIES.textDocument
    const plain = await startClient({ command, capabilities: { textDocument: { codeAction } } })
    const document = opened('# Agenda\n\nGoal: talk.\n\n- AS<|>AP\n', 'plain-agenda.md', plain)
    const actions = await actionsAt(document, {}, plain)
    expect(actions.map(({ title }) => title)).toEqual(['Drop the word', 'Silence here: tiny-word'])
    expect(Object.keys(actions[0]!.edit!.changes!)).toEqual([document.uri])
    await plain.stop()
  })
})

describe('hover', () => {
  test('says which rule a sentence keeps silent, and by which words', async () => {
    const document = opened('# Повестка\n\nНам троим пора разобраться, за чей сч<|>ёт въезд.\n\n- Сроки\n')
    const { contents, range } = await client.request<Hover>('textDocument/hover', document)
    expect(range).toEqual({ start: { line: 2, character: 0 }, end: { line: 2, character: 46 } })
    const { value } = contents as { value: string }
    expect(value).toContain('`tiny-goal`: Цель встречи названа.\n\n')
    expect(value).toMatch(/судит по словам: «.*разобраться.*»\.$/)
  })

  test('shows the page of the rule that found something there', async () => {
    const document = opened('# Повестка\n\nЦель: решить.\n\n- Сроки AS<|>AP\n')
    const hover = await client.request<Hover>('textDocument/hover', document)
    expect(hover.range).toEqual({ start: { line: 4, character: 8 }, end: { line: 4, character: 12 } })
    expect(hover.contents).toMatchObject({ kind: 'markdown' })
    expect((hover.contents as { value: string }).value).toContain('### tiny-word\n\nБез слова-пустышки.')
  })

  test.each([
    [
      'Тема: Ски<|>дка на печать\n\nОльга, понимаю, что бюджет урезали.\n\nСнизить цену мы не сможем: бумага подорожала.\n',
      [
        'За что Touchline принимает это письмо и по каким словам',
        '- **отказ**: «Снизить цену мы не сможем»',
        '- понимание: «Ольга, понимаю, что бюджет урезали.»',
        '- причина: «Снизить цену мы не сможем: бумага подорожала.»',
      ],
    ],
    [
      'Тема: Сад<|>жанці\n\nПане Левку, перевізник зламався в дорозі. Дуже шкода.\n\nЗаміну привеземо завтра.\n',
      ['- **повідомлення про збій**: «зламався», «шкода»', '- як виправляємо: «Заміну привеземо завтра.»'],
    ],
    [
      'Subject: The <|>posters\n\nDear Ann, the two *extra* posters are on the house.\n',
      ['- **a gift**: “on the house”', '- what is given: “Dear Ann, the two \\*extra\\* posters are on the house.”'],
    ],
  ])('shows at a subject what the letter is taken for, and why: %s', async (drawn, said) => {
    const document = opened(drawn, `letter-${++count}.email.md`)
    const { contents, range } = await client.request<Hover>('textDocument/hover', document)
    const { value } = contents as { value: string }
    for (const line of said) expect(value).toContain(line)
    expect(range!.start).toEqual({ line: 0, character: 0 })
  })

  test('of a letter shows nothing below its subject', async () => {
    const drawn = 'Subject: The posters\n\nDear Ann, the two extra po<|>sters are on the house.\n'
    expect(await client.request('textDocument/hover', opened(drawn, `letter-${++count}.email.md`))).toBeNull()
  })

  test('shows nothing elsewhere', async () => {
    expect(await client.request('textDocument/hover', opened('# Agenda\n\nGoal: t<|>alk.\n\n- Dates\n'))).toBeNull()
  })
})

describe('document symbols', () => {
  const draw = (symbols: readonly DocumentSymbol[], indent = ''): string[] =>
    symbols.flatMap(({ name, children = [] }) => [`${indent}${name}`, ...draw(children, `${indent}  `)])

  test('headings, items and labels, nested', async () => {
    const document = opened('# Agenda\n\n**Goal:** talk.\n\n## Items\n\n- Dates\n- Budget\n\n## Notes\n\nNothing.\n')
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', document)
    expect(draw(symbols)).toEqual(['Agenda', '  Goal: talk.', '  Items', '    Dates', '    Budget', '  Notes'])
  })

  test('lie inside each other, and their names inside them', async () => {
    const document = opened('# A\n## Agenda items\n1. x\n   - y\n2. z\n# B\n### C\ntext')
    const inside = (inner: Range, outer: Range) =>
      [outer.start, inner.start, inner.end, outer.end].map(({ line, character }) => line * 1000 + character)
    const check = (symbol: DocumentSymbol) => {
      const ranges = [symbol.selectionRange, ...symbol.children!.map(({ range }) => range)].map(range =>
        inside(range, symbol.range),
      )
      for (const order of ranges) expect(order).toEqual([...order].sort((a, b) => a - b))
      symbol.children!.forEach(check)
    }
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', document)
    expect(symbols.length).toBeGreaterThan(0)
    symbols.forEach(check)
  })
})

describe('requests of our own', () => {
  test('the page of a rule, in the language asked for', async () => {
    const page = await client.request<{ markdown: string }>('touchline/rulePage', {
      rule: 'tiny-goal',
      locale: 'uk-UA',
    })
    expect(page.markdown).toContain('# tiny-goal\n\nМету зустрічі названо.')
    expect(await client.request('touchline/rulePage', { rule: 'tiny-nothing', locale: 'ru' })).toBeNull()
  })

  test('touches of all clients, and a word when they change', async () => {
    const folder = folderWith({
      'acme/client.md': '# Client card: ACME\n',
      'acme/2026-12-01-agenda.md': '# Agenda\n\nGoal: talk.\n\n- ASAP\n',
    })
    const editor = await startClient({ command, folder })
    const uri = (path: string) => pathToFileURL(join(folder, path)).href
    const first = await editor.request<TouchesResult>('touchline/touches', null)
    expect(first).toEqual({
      clients: [
        {
          key: 'acme',
          name: 'ACME',
          card: uri('acme/client.md'),
          attention: 0,
          problems: { errors: 0, warnings: 1, infos: 1 },
          trust: { value: 50, start: 50, moves: [] },
          rhythm: { cadence: 14, from: 'default', overdue: 0, planned: '2026-12-01' },
          waiting: [],
          signs: [],
          obligations: [],
          landings: [],
          expectations: { unpromised: [], unexpected: [] },
          touches: [
            {
              uri: uri('acme/2026-12-01-agenda.md'),
              date: '2026-12-01',
              title: 'Agenda',
              channel: 'meeting',
              direction: 'ours',
              planned: true,
              problems: { errors: 0, warnings: 1, infos: 1 },
            },
          ],
        },
      ],
    })
    writeFileSync(join(folder, 'acme/letter.md'), 'Subject: Hello\n\nDear Ann, hello.\n')
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('acme/letter.md'), type: 1 }] })
    await editor.told('touchline/touchesChanged')
    const { clients } = await editor.request<TouchesResult>('touchline/touches', null)
    expect(clients[0]!.touches.map(({ channel }) => channel)).toEqual(['meeting', 'letter'])
    await editor.stop()
  })
})

describe('the connection', () => {
  test('answers requests that it does not know, and goes on', async () => {
    await expect(client.request('touchline/nothing', {})).rejects.toMatchObject({ code: -32601 })
    await expect(client.request('textDocument/hover', {})).rejects.toMatchObject({ code: -32603 })
    const logged = client.received.find(({ method }) => method === 'window/logMessage')
    expect(logged?.params).toMatchObject({ type: 1 })
    expect(await client.request('textDocument/hover', opened('# Agenda\n\nGoal: t<|>alk.\n\n- Dates\n'))).toBeNull()
  })

  test('takes back a request that is cancelled', async () => {
    const folder = folderWith(
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`a${i}/agenda.md`, '# Agenda\n\n- ASAP\n'])),
    )
    const editor = await startClient({ command, folder })
    const { id, answer } = editor.send('touchline/touches', null)
    editor.notify('$/cancelRequest', { id })
    expect((await answer).error?.code).toBe(-32800)
    const { clients } = await editor.request<TouchesResult>('touchline/touches', null)
    expect(clients[0]!.touches).toHaveLength(300)
    await editor.stop()
  })

  test('answers while it reads a large workspace, and tells how far it is', async () => {
    const letter = `Subject: Prices\n\nDear Ann,\n\n${'The prices are attached, please answer by Friday. '.repeat(40)}\n`
    const folder = folderWith(
      Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`letters/${i}-letter.md`, letter])),
    )
    const capabilities = { ...CAPABILITIES, window: { workDoneProgress: true } }
    const editor = await startClient({ command, folder, capabilities })
    const page = editor.send('touchline/rulePage', { rule: 'tiny-goal', locale: 'en' }).answer
    const touches = editor.request<TouchesResult>('touchline/touches', null)
    const first = await Promise.race([page.then(() => 'page'), touches.then(() => 'touches')])
    expect(first).toBe('page')
    expect((await touches).clients[0]!.touches).toHaveLength(400)
    const progress = editor.received.filter(({ method }) => method === '$/progress').map(kindOf)
    // A quick machine needs less than a second, and then there is nothing to tell.
    if (progress.length > 0) expect([progress[0], progress.at(-1)]).toEqual(['begin', 'end'])
    await editor.stop()
  })

  test('stops reading when the reader says so, and says what is missing then', async () => {
    const letter = `Subject: Prices\n\nDear Ann,\n\n${'The prices are attached, please answer by Friday. '.repeat(40)}\n`
    const folder = folderWith(
      Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`letters/${i}-letter.md`, letter])),
    )
    const capabilities = { ...CAPABILITIES, window: { workDoneProgress: true } }
    const editor = await startClient({ command, folder, capabilities, options: { patience: 0 } })
    const { token, value } = (await editor.told('$/progress')) as { token: unknown; value: object }
    expect(value).toMatchObject({ kind: 'begin', title: 'Touchline reads the documents', cancellable: true })
    editor.notify('window/workDoneProgress/cancel', { token })
    expect(await editor.told('window/showMessage')).toMatchObject({
      type: 3,
      message: expect.stringMatching(/^Touchline has stopped: \d+ documents not read\./),
    })
    expect(
      editor.received
        .filter(({ method }) => method === '$/progress')
        .map(kindOf)
        .at(-1),
    ).toBe('end')
    const { clients } = await editor.request<TouchesResult>('touchline/touches', null)
    expect(clients[0]!.touches.length).toBeLessThan(2000)
    await editor.stop()
  })

  test('ends with 0 after a shutdown, with 1 without one', async () => {
    const polite = await startClient({ command })
    expect(await polite.stop()).toBe(0)
    const rude = await startClient({ command })
    const ended = new Promise(resolve => rude.process.on('exit', resolve))
    rude.notify('exit', null)
    expect(await ended).toBe(1)
    const gone = await startClient({ command })
    const hungUp = new Promise(resolve => gone.process.on('exit', resolve))
    gone.process.stdin!.end()
    expect(await hungUp).toBe(1)
  })

  test('needs no word about the line to speak over stdio', async () => {
    const editor = await startClient({ command, args: [] })
    expect(editor.capabilities.hoverProvider).toBe(true)
    expect(await editor.stop()).toBe(0)
  })

  test('starts from the bundle alone', () => {
    expect(existsSync(command)).toBe(true)
  })
})

const kindOf = ({ params }: Message): string => (params as { value: { kind: string } }).value.kind
