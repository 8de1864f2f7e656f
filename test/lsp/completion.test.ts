import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver/node'
import { builtCommand } from '../built.ts'
import { folderWith } from '../cli/folder.ts'
import { CAPABILITIES, type Client, startClient } from './client.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const OWN = `---
name: Лист про відпустку
about: коли нас немає і хто замість нас
group: letter
file: "{{ today }}-відпустка"
---
Тема: Відпустка

{{ contact.greeting }}, добрий день!

Мене не буде з [дата].

{{ me.name }}
`

const folder = folderWith({
  'млин/картка-клієнта.md':
    '# Картка клієнта: Млин\n\n- **Вирішує:** Оксана Лис, директорка\n- **Контакт:** Ганна Сич, закупівлі\n',
  '.touchline/templates/vacation.uk.md': OWN,
})
const uri = (path: string): string => pathToFileURL(`${folder}/${path}`).href

let client: Client

beforeAll(async () => {
  client = await startClient({ command: await builtCommand(), folder, locale: 'uk' })
  await client.request('touchline/touches', {})
})

afterAll(() => client.stop())

async function complete(path: string, drawn: string, editor = client): Promise<readonly CompletionItem[]> {
  const text = drawn.replace('<|>', '')
  const before = drawn.slice(0, drawn.indexOf('<|>')).split('\n')
  editor.open(uri(path), text)
  const { items } = await editor.request<CompletionList>('textDocument/completion', {
    textDocument: { uri: uri(path) },
    position: { line: before.length - 1, character: before.at(-1)!.length },
  })
  return items
}

const textOf = ({ textEdit }: CompletionItem): string => (textEdit as TextEdit).newText

test('an empty letter of a client: whole letters in his language, the workspace’s own too, with gaps as tab stops', async () => {
  const items = await complete('млин/листи/1.md', '<|>')
  const no = items.find(({ label }) => label === 'Відмова з розумінням')!
  expect(no).toMatchObject({ kind: 15, insertTextFormat: 2 })
  expect(textOf(no)).toMatch(/^Кому: Ганна Сич\nТема: \$\{1:/u)
  expect(items.map(({ label }) => label)).toContain('Лист про відпустку')
})

test('an item shows what it would write', async () => {
  const [item] = await complete('млин/листи/2.md', 'відм<|>')
  expect(item!.documentation).toBeUndefined()
  const { documentation, textEdit } = await client.request<CompletionItem>('completionItem/resolve', item)
  expect(documentation).toMatchObject({ kind: 'markdown', value: expect.stringMatching(/^Кому: Ганна Сич\n/u) })
  expect(documentation).toHaveProperty('value', expect.stringMatching(/\[[^\]]+\]/u))
  expect(documentation).toHaveProperty('value', expect.not.stringMatching(/\$\{/u))
  expect(textEdit).toEqual(item!.textEdit)
})

test('a rule shows its page', async () => {
  const [rule] = await complete(
    'млин/порядки-денні/1.md',
    '# Порядок денний\n\n<!-- touchline ignore agenda-go<|> -->\n',
  )
  expect(rule).toMatchObject({ label: 'agenda-goal', insertTextFormat: 1 })
  const { documentation } = await client.request<CompletionItem>('completionItem/resolve', rule)
  expect(documentation).toHaveProperty('value', expect.stringContaining('agenda-goal'))
})

test('what is typed already is replaced, and chosen by the server alone', async () => {
  const [item] = await complete('млин/порядки-денні/2.md', '# Порядок денний: млини\n\n## Ме<|>\n')
  expect(item).toMatchObject({ label: 'Мета', filterText: '## Ме' })
  expect((item!.textEdit as TextEdit).range).toEqual({
    start: { line: 2, character: 0 },
    end: { line: 2, character: 5 },
  })
})

test('texts have the line breaks of the document', async () => {
  const [item] = await complete('млин/листи/3.md', 'Тема: Кошторис\r\n\r\nГанно, добрий день!\r\nвідм<|>\r\n')
  expect(textOf(item!)).toMatch(/^\r\nРозуміємо/u)
  expect(textOf(item!).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
})

test('editors without snippets get plain text, its gaps in brackets', async () => {
  const plain = await startClient({ command: await builtCommand(), folder, capabilities: {}, locale: 'uk' })
  await plain.request('touchline/touches', {})
  const [item] = await complete('млин/листи/4.md', 'відм<|>', plain)
  expect(item!.insertTextFormat).toBe(1)
  expect(textOf(item!)).toContain('[')
  expect(textOf(item!)).not.toContain('$')
  await plain.stop()
})

test('our own editor goes on to the values of a key', async () => {
  const own = await startClient({
    command: await builtCommand(),
    folder,
    capabilities: CAPABILITIES,
    options: { commands: ['touchline.newDocument'] },
  })
  const [key] = await complete('млин/5.md', '---\nty<|>\n---\n', own)
  expect(key).toMatchObject({ label: 'type', command: { command: 'editor.action.triggerSuggest' } })
  expect((await complete('млин/6.md', '---\nty<|>\n---\n'))[0]).not.toHaveProperty('command')
  await own.stop()
})
