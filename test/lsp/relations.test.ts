import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  type CodeAction,
  type CodeLens,
  type DocumentLink,
  type Hover,
  type InlayHint,
  type Location,
  type Position,
  SymbolKind,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node'
import { builtCommand } from '../built.ts'
import { folderWith } from '../cli/folder.ts'
import { CAPABILITIES, type Client, startClient } from './client.ts'
import { FILES, REQUEST } from './relations-files.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const folder = folderWith(FILES)
const uri = (path: string): string => pathToFileURL(join(folder, path)).href
const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8')

/** The place of `<|>` in a piece of the document. */
function at(path: string, piece: string): { textDocument: { uri: string }; position: Position } {
  const offset = textOf(path).indexOf(piece.replace('<|>', '')) + piece.indexOf('<|>')
  const before = textOf(path).slice(0, offset).split('\n')
  return {
    textDocument: { uri: uri(path) },
    position: { line: before.length - 1, character: before.at(-1)!.length },
  }
}

let client: Client

/** An editor with all documents open. */
async function started(
  capabilities: { workspace?: object; general?: object },
  commands: readonly string[] = [],
): Promise<Client> {
  const workspaceEdit = { documentChanges: true, resourceOperations: ['create'] }
  const workspace = { ...CAPABILITIES.workspace, workspaceEdit, ...capabilities.workspace }
  const editor = await startClient({
    command: await builtCommand(),
    folder,
    locale: 'ru',
    capabilities: { ...CAPABILITIES, ...capabilities, workspace },
    options: { commands },
  })
  for (const path of Object.keys(FILES)) if (path.endsWith('.md')) editor.open(uri(path), textOf(path))
  await editor.request('touchline/touches', null)
  return editor
}

beforeAll(async () => {
  client = await started({}, ['touchline.newDocument', 'touchline.nextDocument', 'touchline.logTouch'])
})

afterAll(() => client.stop())

const CARD = 'tkan/карточка-клиента.md'
const JOURNAL = 'tkan/журнал-касаний.md'
const AGENDA = 'tkan/повестки/2026-11-24-витрина.md'
const PROTOCOL = 'tkan/протоколы/2026-11-10-старт.md'
const LETTER = 'tkan/письма/2026-11-12-итоги.md'

describe('hover', () => {
  const hoverAt = async (path: string, piece: string, editor = client): Promise<string | undefined> => {
    const hover = await editor.request<Hover | null>('textDocument/hover', at(path, piece))
    return (hover?.contents as { value: string } | undefined)?.value
  }

  test('on a person of the client: who, the last touch, what is still to be done; in whatever case', async () => {
    expect(await hoverAt(LETTER, 'Спасибо Ве<|>ре')).toBe(
      [
        '**Вера Лапина**',
        'владелица · со стороны клиента · принимает решения',
        'Последнее касание: 10 ноября 2026, 10 дней назад — Протокол: старт',
      ].join('  \n'),
    )
    expect(await hoverAt(LETTER, 'Гле<|>б, добрый')).toBe(
      [
        '**Глеб Носов**',
        'маркетолог · со стороны клиента · наш контакт',
        'Последнее касание: 12 ноября 2026, 8 дней назад — итоги',
        'Открытые обязательства:',
        '- прислать фото витрины (до 13 ноября)',
      ].join('  \n'),
    )
  })

  test('on one of us', async () => {
    expect(await hoverAt(AGENDA, 'Лев Тк<|>ач')).toContain('аккаунт-менеджер · с нашей стороны')
  })

  test('on the client’s name: how things stand', async () => {
    expect((await hoverAt(CARD, 'client: Тк<|>ань'))?.split('  \n')).toEqual([
      '**Ткань и нить**',
      'Последнее касание: 12 ноября 2026, 8 дней назад',
      'Следующее назначено на 24 ноября 2026',
      'Открытых обязательств: 2 · за клиентом: 1 · просрочено: 1',
      expect.stringMatching(/^Доверие: 55\/100 \(\[как считается\]\(file:.*\/docs\/trust\.ru\.md\)\)$/u),
    ])
  })

  test('not on a namesake, nor on other words', async () => {
    expect(await hoverAt(LETTER, 'Вера Павл<|>ова')).toBeUndefined()
    expect(await hoverAt(LETTER, 'подтверд<|>ила')).toBeUndefined()
  })

  test('stands below what a rule says', async () => {
    const told = await hoverAt(CARD, 'Карточка клиента: Тк<|>ань')
    expect(told?.indexOf('### client-')).toBe(0)
    expect(told).toContain('---\n\n**Ткань и нить**')
  })
})

describe('lenses', () => {
  const lensesOf = async (path: string) => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uri(path) } })
    return lenses.map(({ range, command }) => [range.start.line, command!.title, command!.command, command!.arguments])
  }
  const STANDING =
    'Последнее касание: 12 ноября 2026, 8 дней назад · Следующее назначено на 24 ноября 2026 · Доверие: 55/100'

  test('of a card and a journal: how things stand, and what to do', async () => {
    const offers = (path: string, line: number) => [
      [line, STANDING, '', undefined],
      [line, 'Написать повестку', 'touchline.newDocument', ['agenda-working', 'ткань и нить']],
      [line, 'Записать касание', 'touchline.logTouch', [uri(path)]],
    ]
    expect(await lensesOf(CARD)).toEqual(offers(CARD, 4))
    expect(await lensesOf(JOURNAL)).toEqual(offers(JOURNAL, 0))
  })

  test('of a protocol and an agenda: what follows', async () => {
    expect(await lensesOf(PROTOCOL)).toEqual([
      [0, 'Открытых обязательств: 2 · за клиентом: 1 · просрочено: 1', '', undefined],
      [0, 'Письмо с итогами этой встречи', 'touchline.nextDocument', [uri(PROTOCOL), 'summary']],
      [0, 'Повестка следующей встречи по этому протоколу', 'touchline.nextDocument', [uri(PROTOCOL), 'agenda']],
    ])
    expect(await lensesOf(AGENDA)).toEqual([
      [0, 'Протокол по этой повестке', 'touchline.nextDocument', [uri(AGENDA), 'protocol']],
    ])
    expect(await lensesOf(LETTER)).toEqual([])
  })

  test('of a request: what the three questions come to', async () => {
    const uri = 'untitled:запрос.md'
    client.open(uri, REQUEST)
    const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } })
    expect(lens!.command!.title).toBe('Три вопроса: лучше отказать')
  })

  test('are offered as actions at the title, too; without the editor’s commands, as a file to be made', async () => {
    const actionsOf = (editor: Client) =>
      editor.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: uri(CARD) },
        range: { start: { line: 4, character: 3 }, end: { line: 4, character: 3 } },
        context: { diagnostics: [], only: ['refactor'] },
      })
    const made = (await actionsOf(client)).filter(({ title }) => !title.startsWith('Добавить недостающее'))
    expect(made.map(({ title, command }) => [title, command?.command])).toEqual([
      ['Написать повестку', 'touchline.newDocument'],
      ['Записать касание', 'touchline.logTouch'],
    ])
    const plain = await started({})
    const [action] = await actionsOf(plain)
    expect(action!.edit!.documentChanges![0]).toMatchObject({ kind: 'create' })
    await plain.stop()
  })

  test('are asked for again when another document changes how things stand', async () => {
    const editor = await started({ workspace: { codeLens: { refreshSupport: true } } })
    const request = () => editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uri(CARD) } })
    expect((await request())[0]!.command!.title).toBe(STANDING)
    editor.change(uri(JOURNAL), 2, [{ text: `${textOf(JOURNAL)}- 19.11.2026 — → звонок Глебу: свет. Смысл: свет.\n` }])
    await editor.told('workspace/codeLens/refresh')
    expect((await request())[0]!.command!.title).toContain('19 ноября 2026, вчера')
    await editor.stop()
  })
})

describe('inlay hints', () => {
  const hintsOf = async (path: string, first = 0, last = 100) => {
    const range = { start: { line: first, character: 0 }, end: { line: last, character: 0 } }
    const params = { textDocument: { uri: uri(path) }, range }
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', params)
    return hints.map(({ position, label }) => `${position.line}:${position.character} ${label}`)
  }

  test('the running clock of an agenda', async () => {
    expect(await hintsOf(AGENDA)).toEqual(['6:3 14:00', '7:3 14:20', '8:3 14:35'])
    expect(await hintsOf(AGENDA, 7, 8)).toEqual(['7:3 14:20'])
  })

  test('how long ago the newest touch of a journal was', async () => {
    expect(await hintsOf(JOURNAL)).toEqual([`3:${textOf(JOURNAL).split('\n')[3]!.length} 8 дней назад`])
    expect(await hintsOf(PROTOCOL)).toEqual([])
  })
})

test('links lead to the documents that are there', async () => {
  const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
    textDocument: { uri: uri(PROTOCOL) },
  })
  expect(links.map(({ target }) => target)).toEqual([uri(AGENDA), uri(LETTER)])
})

describe('definition and references', () => {
  const places = (locations: readonly Location[]) =>
    locations.map(({ uri, range: { start } }) => `${decodeURI(uri).split('/').at(-1)} ${start.line}:${start.character}`)
  const asked = async (method: string, path: string, piece: string, includeDeclaration = true) =>
    places(
      await client.request<Location[]>(`textDocument/${method}`, {
        ...at(path, piece),
        context: { includeDeclaration },
      }),
    )

  test('of a person: his entry on the card, his mentions in every case', async () => {
    expect(await asked('definition', LETTER, 'Спасибо Ве<|>ре')).toEqual(['карточка-клиента.md 8:11'])
    const mentions = ['2026-11-12-итоги.md 3:27', '2026-11-24-витрина.md 4:11', '2026-11-10-старт.md 3:11']
    expect(await asked('references', LETTER, 'Спасибо Ве<|>ре', false)).toEqual(mentions)
    expect(await asked('references', CARD, 'Вера Лап<|>ина')).toEqual(['карточка-клиента.md 8:11', ...mentions])
  })

  test('of a client: his card, his name', async () => {
    expect(await asked('definition', AGENDA, '(Тка<|>нь')).toEqual(['карточка-клиента.md 4:0'])
    expect(await asked('references', CARD, 'client: Тк<|>ань')).toEqual([
      'журнал-касаний.md 0:18',
      'карточка-клиента.md 1:8',
      'карточка-клиента.md 4:20',
      '2026-11-24-витрина.md 4:36',
      '2026-11-10-старт.md 3:36',
    ])
  })

  test('of other words: nothing', async () => {
    expect(await asked('definition', LETTER, 'подтверд<|>ила')).toEqual([])
    expect(await asked('references', LETTER, 'Вера Павл<|>ова')).toEqual([])
  })
})

test('clients, documents and people are found by letters of their names', async () => {
  const found = async (query: string) =>
    (await client.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(
      ({ name, containerName, kind }) => `${name} < ${containerName} ${kind}`,
    )
  expect(await found('лапина')).toEqual([`Вера Лапина < Ткань и нить ${SymbolKind.Object}`])
  expect(await found('ткань')).toContain(`Ткань и нить < undefined ${SymbolKind.Namespace}`)
  expect(await found('птк вит')).toEqual([`Повестка: витрина < Ткань и нить ${SymbolKind.File}`])
  expect(await found('')).toHaveLength(8)
  expect(await found('пингвин')).toEqual([])
})

describe('rename', () => {
  const renamed = async (path: string, piece: string, newName: string) => {
    const params = { ...at(path, piece), newName }
    const edit = await client.request<WorkspaceEdit | null>('textDocument/rename', params)
    const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[]
    return changes.flatMap(({ textDocument, edits }) =>
      (edits as TextEdit[]).map(
        ({ range: { start }, newText }) =>
          `${decodeURI(textDocument.uri).split('/').at(-1)} ${start.line}:${start.character} ${newText}`,
      ),
    )
  }

  test('is asked for with the whole name', async () => {
    expect(await client.request('textDocument/prepareRename', at(LETTER, 'Гле<|>б, добрый'))).toEqual({
      range: { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } },
      placeholder: 'Глеб Носов',
    })
    expect(await client.request('textDocument/prepareRename', at(LETTER, 'подтверд<|>ила'))).toBeNull()
  })

  test('of a person: as the name is written; other cases are left and counted', async () => {
    expect(await renamed(CARD, 'Глеб Нос<|>ов', 'Борис Носик')).toEqual([
      'карточка-клиента.md 9:15 Борис Носик',
      '2026-11-12-итоги.md 0:6 Борис Носик',
      '2026-11-12-итоги.md 3:0 Борис',
      '2026-11-24-витрина.md 4:24 Борис Носик',
      '2026-11-24-витрина.md 7:17 Борис Носик',
      '2026-11-10-старт.md 3:24 Борис Носик',
      '2026-11-10-старт.md 9:6 Борис Носик',
    ])
    expect(await client.told('window/showMessage')).toEqual({
      type: 3,
      message:
        'Осталось поправить руками: 2 упоминания (имя в другом падеже, в тексте или общее для нескольких людей).',
    })
  })

  test('of a client: where documents say whose they are, and on the card', async () => {
    expect(await renamed(CARD, 'client: Тк<|>ань', 'Лён и шёлк')).toEqual([
      'карточка-клиента.md 1:8 Лён и шёлк',
      'карточка-клиента.md 4:20 Лён и шёлк',
    ])
    expect(await client.told('window/showMessage')).toHaveProperty('message', expect.stringContaining('3 упоминания'))
  })

  test('of a colleague: in touchline.yml too', async () => {
    expect(await renamed(PROTOCOL, '[x] Лев Тк<|>ач', 'Лев Дуб')).toContain('touchline.yml 0:15 Лев Дуб')
  })

  test('of a client: his folder goes along, where the editor can do that', async () => {
    const folder = folderWith({
      'clients/oak-hill/client.md': '# Client card: Oak Hill\n',
      'clients/oak-hill/letters/1.md': 'Subject: A gate\n\nDear Ann.\n',
    })
    const href = (path: string) => pathToFileURL(join(folder, path)).href
    const workspaceEdit = { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] }
    const able = { ...CAPABILITIES, workspace: { ...CAPABILITIES.workspace, workspaceEdit } }
    const editor = await startClient({ command: await builtCommand(), folder, capabilities: able })
    editor.open(href('clients/oak-hill/client.md'), '# Client card: Oak Hill\n')
    const { documentChanges } = await editor.request<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri: href('clients/oak-hill/client.md') },
      position: { line: 0, character: 16 },
      newName: 'Birch Row',
    })
    expect(documentChanges!.at(-1)).toEqual({
      ...{ kind: 'rename', oldUri: href('clients/oak-hill'), newUri: href('clients/birch-row') },
      options: { overwrite: false },
    })
    expect(documentChanges).toHaveLength(2)
    await editor.stop()
  })

  test('to nothing is refused in words', async () => {
    await expect(renamed(CARD, 'Глеб Нос<|>ов', ' ')).rejects.toThrow('Имя начинается с буквы')
  })
})

test('positions are counted in the editor’s way', async () => {
  const editor = await started({ general: { positionEncodings: ['utf-8'] } })
  const [card] = await editor.request<Location[]>('textDocument/definition', {
    textDocument: { uri: uri(LETTER) },
    position: { line: 0, character: Buffer.byteLength('Кому: Гл') },
  })
  expect(card!.range.start).toEqual({ line: 9, character: Buffer.byteLength('- **Контакт:** ') })
  await editor.stop()
})
