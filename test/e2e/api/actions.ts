/** Quick fixes, completion, hover, symbols, the outline's data and the rule pages, through VS Code's own commands. */
import { deepStrictEqual as equal, match, ok } from 'node:assert'
import {
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  commands,
  type DocumentSymbol,
  type Hover,
  MarkdownString,
  Position,
  type Uri,
  window,
  workspace,
} from 'vscode'
import { AGENDA, findingOf, LETTER, opened, rulesIn, withoutFindingOf } from './documents.ts'
import type { ApiTests } from './outcome.ts'
import { until } from './until.ts'

export const actions: ApiTests = {
  'a quick fix mends the finding, brings no other, and can be undone': async () => {
    const { uri, getText } = await opened(AGENDA)
    const { range } = await findingOf(uri, 'agenda-goal')
    const before = getText()
    const others = rulesIn(uri).filter(rule => rule !== 'agenda-goal')
    const fixes = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      'quickfix',
    )
    const fix = fixes.find(({ edit, title }) => edit && /цель|goal/i.test(title))
    ok(fix?.edit, `only ${fixes.map(({ title }) => title).join(' · ')}`)
    ok(await workspace.applyEdit(fix.edit))
    await withoutFindingOf(uri, 'agenda-goal')
    match(getText(), /Цель/)
    equal(rulesIn(uri), others)
    await commands.executeCommand('undo')
    equal(getText(), before)
  },

  'a quick fix opens the page of the rule': async () => {
    const { uri } = await opened(AGENDA)
    const { range } = await findingOf(uri, 'agenda-goal')
    const fixes = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range)
    const open = fixes.map(({ command }) => command).find(command => command?.command === 'touchline.openRule')
    equal(open?.arguments, ['agenda-goal'])
    await commands.executeCommand(open!.command, ...open!.arguments!)
    const label = await until('preview', () => tabLabels().find(label => label.includes('agenda-goal')))
    match(label, /agenda-goal/)
  },

  'a hover tells about the rule': async () => {
    const { uri } = await opened(AGENDA)
    const { range } = await findingOf(uri, 'agenda-goal')
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, range.start)
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map(content => (content instanceof MarkdownString ? content.value : String(content)))
    match(text.join('\n'), /agenda-goal/)
  },

  'completion offers the templates in a letter and none in other files; snippets are in all': async () => {
    const letter = await opened(LETTER)
    const end = new Position(letter.lineCount - 1, 0)
    const offered = await until('snippets', async () => {
      const labels = await completionAt(letter.uri, end)
      return labels.length > 0 ? labels : undefined
    })
    ok(offered.length >= 4, 'the empathetic no and three landings')
    const notes = await opened('notes.md')
    equal(await completionAt(notes.uri, new Position(2, 0)), [])
    const { items } = await completionList(notes.uri, new Position(2, 0))
    match(items.find(item => labelOf(item) === 'who-does-what')?.detail ?? '', /\(Touchline\)$/u)
  },

  'document symbols outline an agenda': async () => {
    const { uri } = await opened(AGENDA)
    const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri)
    ok(symbols.length > 0)
  },
}

/** Labels of what the server offers, without the snippets of VS Code's own and of ours. */
async function completionAt(uri: Uri, at: Position): Promise<string[]> {
  const { items } = await completionList(uri, at)
  return items.filter(({ detail }) => !/\((?:Markdown Language Basics|Touchline)\)$/u.test(detail ?? '')).map(labelOf)
}

const completionList = (uri: Uri, at: Position): Thenable<CompletionList> =>
  commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', uri, at)

const labelOf = ({ label }: CompletionItem): string => (typeof label === 'string' ? label : label.label)

const tabLabels = (): string[] => window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label))
