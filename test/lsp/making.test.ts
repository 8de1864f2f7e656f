import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { CodeAction } from 'vscode-languageserver/node'
import type {
  ExportResult,
  ImportResult,
  LogDocumentResult,
  Made,
  StepsResult,
  TemplatesResult,
} from '../../server/lsp/requests.ts'
import { builtCommand } from '../built.ts'
import { folderWith } from '../cli/folder.ts'
import { CAPABILITIES, type Client, startClient } from './client.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const PROTOCOL = `# Протокол: запуск каталога

Дата: 16.11.2026

## Решили

- Печатаем две тысячи.

## Задачи

- Вера Львова: прислать логотипы до 27 ноября
`

const AGENDA = `# Порядок денний: друк

- **Коли:** 18 листопада 2026, 11:00
- **Мета:** обрати папір.

## Учасники

- Оксана Мороз, власниця
- Лев Ткач
`

const folder = folderWith({
  'silva/картка-клієнта.md': '# Картка клієнта: Сільва\n\n- Оксана Мороз, власниця\n',
  'silva/дотики.md': '# Дотики\n\n- 12.11.2026 → дзвінок, Оксана Мороз: знайомство\n',
  'silva/порядки-денні/2026-11-18-друк.md': AGENDA,
  'touchline.yml': 'company: { domain: studio.example, email: hello@studio.example }\nteam: [Лев Ткач]\n',
  'roga/карточка-клиента.md': '# Карточка клиента: Рога\n\n- Вера Львова, директор, vera@roga.example\n',
  'roga/протоколы/2026-11-16.md': PROTOCOL,
  'roga/письма/2026-11-18-срок.md':
    'Кому: Вера Львова\nТема: Срок каталога\n\nВера, добрый день! Каталог готов.\n\nЛев\n',
})
const uri = (path: string): string => pathToFileURL(join(folder, path)).href

let client: Client

beforeAll(async () => {
  const workspaceEdit = { documentChanges: true, resourceOperations: ['create'] }
  const capabilities = { ...CAPABILITIES, workspace: { ...CAPABILITIES.workspace, workspaceEdit } }
  client = await startClient({ command: await builtCommand(), folder, capabilities })
  client.open(uri('roga/протоколы/2026-11-16.md'), PROTOCOL)
  await client.request('touchline/touches', {})
})

afterAll(() => client.stop())

test('templates come in the reader’s language, with the clients they may be for', async () => {
  const { templates, clients } = await client.request<TemplatesResult>('touchline/templates', { locale: 'uk-UA' })
  expect(templates.find(({ id }) => id === 'letter-no-discount')).toMatchObject({
    group: 'letter',
    name: 'Відмова у знижці',
  })
  expect(clients).toEqual([
    { key: 'рога', name: 'Рога' },
    { key: 'сільва', name: 'Сільва' },
  ])
})

test('a new document stands beside its kin, in the client’s language, with its gaps as tab stops', async () => {
  const made = await client.request<Made>('touchline/newDocument', {
    template: 'letter-no-discount',
    client: 'рога',
    locale: 'en',
  })
  expect(made).toMatchObject({ uri: expect.stringContaining(uri('roga/письма/2026-11-20-')) })
  expect(made).toHaveProperty('text', expect.stringContaining('здравствуйте!'))
  expect(made).toHaveProperty('snippet', expect.stringMatching(/\$\{1:.*\$0$/su))
  expect(await client.request<Made>('touchline/newDocument', { template: 'no-such', locale: 'en' })).toHaveProperty(
    'problem',
  )
})

test('what follows is offered at the title, as a file to be made', async () => {
  const at = uri('roga/протоколы/2026-11-16.md')
  const actionsAt = (line: number) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: at },
      range: { start: { line, character: 0 }, end: { line, character: 0 } },
      context: { diagnostics: [], only: ['refactor'] },
    })
  const { steps } = await client.request<StepsResult>('touchline/steps', { uri: at })
  expect(steps.map(({ id }) => id)).toEqual(['summary', 'agenda'])
  const [letter, agenda, parts, ...more] = await actionsAt(0)
  expect([letter?.title, agenda?.title, parts?.title, more]).toEqual([
    'Письмо с итогами этой встречи',
    'Повестка следующей встречи по этому протоколу',
    'Добавить недостающее: От вас, От нас, Отправлен на подтверждение, С прошлого разговора',
    [],
  ])
  const [creation, insertion] = agenda!.edit!.documentChanges as [
    { kind: string; uri: string },
    { edits: { newText: string }[] },
  ]
  expect(creation).toMatchObject({ kind: 'create', uri: expect.stringContaining(encodeURI('roga/повестки/')) })
  expect(insertion.edits[0]!.newText).toMatch(/Печатаем две тысячи[\s\S]*прислать логотипы до 27 ноября/u)
  expect(await actionsAt(4)).toEqual([])
})

test('an empty document can be filled in, one that is begun be completed', async () => {
  const actionsIn = (path: string, text: string) => {
    client.open(uri(path), text)
    const [start, context] = [
      { line: 0, character: 0 },
      { diagnostics: [], only: ['refactor.touchline'] },
    ]
    const params = { textDocument: { uri: uri(path) }, range: { start, end: start }, context }
    return client.request<CodeAction[]>('textDocument/codeAction', params)
  }
  const whole = await actionsIn('roga/повестки/пустая.md', '')
  expect(whole.map(({ title }) => title)).toContain('Заполнить по шаблону: Повестка звонка')
  const letter = await actionsIn('roga/письма/пустое.md', '')
  expect(letter.filter(({ title }) => title.startsWith('Заполнить'))).toEqual([])
  const parts = (await actionsIn('roga/повестки/начатая.md', '# Повестка: цены\n\n## Цель\n\nвыбрать цену\n')).at(-1)
  expect(parts?.title).toBe(
    'Добавить недостающее: Когда, Формат, Ведёт, Отправлена на согласование, Участники, Вопросы, Подготовка',
  )
  const [change] = parts!.edit!.documentChanges as { edits: { newText: string }[] }[]
  expect(change!.edits[0]!.newText).toMatch(/^\n## Когда\n\n[\s\S]*\n\n## Подготовка\n\n(?:- .*\n)+$/u)
})

test('a letter comes out as mail, and a mail goes in as a letter', async () => {
  const result = await client.request<ExportResult>('touchline/export', { uri: uri('roga/письма/2026-11-18-срок.md') })
  expect(result).toMatchObject({ files: [{ uri: uri('roga/письма/2026-11-18-срок.eml') }], left: [] })
  const mail = Buffer.from('files' in result ? result.files[0]!.base64 : '', 'base64').toString()
  expect(mail).toContain('To: =?UTF-8?')
  writeFileSync(join(folder, 'in.eml'), mail)
  const [made] = (await client.request<ImportResult>('touchline/import', { uri: uri('in.eml') })).made
  expect(made).toMatchObject({ uri: uri('roga/письма/2026-11-18-срок-каталога.md') })
  expect(made).toHaveProperty('text', expect.stringContaining('direction: out'))
  writeFileSync(join(folder, 'no.eml'), 'hello')
  const none = await client.request<ImportResult>('touchline/import', { uri: uri('no.eml') })
  expect(none).toEqual({ made: [], notes: [], problems: [expect.any(String)], moved: [] })
})

test('events of a calendar come as an agenda and as lines of the journal, one after another', async () => {
  const event = (day: number, title: string) =>
    `BEGIN:VEVENT\r\nUID:${day}\r\nSUMMARY:${title}\r\nDTSTART:202611${day}T090000\r\nEND:VEVENT\r\n`
  writeFileSync(
    join(folder, 'in.ics'),
    `BEGIN:VCALENDAR\r\n${event(16, 'Раз')}${event(17, 'Два')}${event(27, 'Три')}END:VCALENDAR\r\n`,
  )
  const asked = await client.request<ImportResult>('touchline/import', { uri: uri('in.ics') })
  expect(asked.problems).toHaveLength(3)
  const { made, problems } = await client.request<ImportResult>('touchline/import', {
    uri: uri('in.ics'),
    client: 'сільва',
  })
  expect(problems).toEqual([])
  expect(made).toEqual([
    { uri: uri('silva/дотики.md'), text: '\n- 16.11.2026 09:00 → зустріч: Раз', at: { line: 2, character: 48 } },
    { uri: uri('silva/дотики.md'), text: '\n- 17.11.2026 09:00 → зустріч: Два', at: { line: 3, character: 33 } },
    expect.objectContaining({ uri: uri('silva/порядки-денні/2026-11-27-три.md') }),
  ])
})

test('a meeting that has moved comes as a change of its agenda, and an answer to it as a line', async () => {
  const at = uri('silva/порядки-денні/2026-12-01-звірка.md')
  const agenda = '---\nuid: 7@x\n---\n\n# Порядок денний: звірка\n\n- **Коли:** 1 грудня 2026, 11:00\n'
  client.open(at, agenda)
  const send = async (method: string) => {
    const lines = [
      'UID:7@x',
      'SUMMARY:Звірка',
      'DTSTART:20261202T110000',
      'ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.example',
    ]
    const text = ['BEGIN:VCALENDAR', `METHOD:${method}`, 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR']
    writeFileSync(join(folder, 'moved.ics'), text.join('\r\n'))
    return client.request<ImportResult>('touchline/import', { uri: uri('moved.ics'), client: 'сільва' })
  }
  const { made, notes, moved } = await send('REQUEST')
  expect([made, notes]).toEqual([[], []])
  const range = { start: { line: 6, character: 12 }, end: { line: 6, character: 25 } }
  expect(moved).toEqual([
    {
      uri: at,
      message: expect.stringContaining('Звірка'),
      changes: [{ uri: at, edits: [{ range, newText: '2 грудня 2026' }] }],
      to: uri('silva/порядки-денні/2026-12-02-звірка.md'),
    },
  ])
  expect(await send('REPLY')).toMatchObject({ made: [], moved: [], notes: [expect.stringContaining('a@b.example')] })
})

test('a meeting is written into the journal that is kept, once', async () => {
  const at = uri('silva/порядки-денні/2026-11-18-друк.md')
  client.open(at, AGENDA)
  const actions = () =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: at },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ['refactor'] },
    })
  const line =
    '\n- 18.11.2026 11:00 → зустріч, Оксана Мороз: [друк](порядки-денні/2026-11-18-друк.md) — сенс: обрати папір'
  const place = { line: 2, character: 48 }
  expect(await client.request<LogDocumentResult>('touchline/logDocument', { uri: at })).toEqual({
    uri: uri('silva/дотики.md'),
    text: line,
    at: place,
  })
  const action = (await actions()).find(({ title }) => title === 'Записати до журналу дотиків')
  expect(action?.edit?.documentChanges).toEqual([
    {
      textDocument: { uri: uri('silva/дотики.md'), version: null },
      edits: [{ range: { start: place, end: place }, newText: line }],
    },
  ])
  client.open(uri('silva/дотики.md'), `# Дотики\n\n- 12.11.2026 → дзвінок, Оксана Мороз: знайомство${line}\n`)
  const titles = (await actions()).map(({ title }) => title)
  expect(titles).toContain('Протокол за цим порядком денним')
  expect(titles).not.toContain('Записати до журналу дотиків')
  expect(await client.request<LogDocumentResult>('touchline/logDocument', { uri: at })).toEqual({
    problem: 'цей дотик у журналі вже є, нічого не записано',
  })
})
