/** Findings as diagnostics: in the right place, language and number, and following the text. */
import { deepStrictEqual as equal, match, ok } from 'node:assert'
import { ConfigurationTarget, DiagnosticSeverity, Position, type Uri, WorkspaceEdit, workspace } from 'vscode'
import { AGENDA, findingOf, LETTER, opened, ruleOf, rulesIn, uriOf, withoutFindingOf } from './documents.ts'
import type { ApiTests } from './outcome.ts'
import { until } from './until.ts'

export const diagnostics: ApiTests = {
  'a Russian agenda without a goal gets one warning at its title': async () => {
    const { uri, lineAt } = await opened(AGENDA)
    const { range, severity, message } = await findingOf(uri, 'agenda-goal')
    equal(lineAt(range.start.line).text.slice(range.start.character), '# Повестка: витрина к празднику')
    equal(severity, DiagnosticSeverity.Warning)
    ok(message.length > 10)
    equal(rulesIn(uri).filter(rule => rule === 'agenda-goal').length, 1)
  },

  'every finding names its rule, its source and a page': async () => {
    const { uri } = await opened(AGENDA)
    const finding = await findingOf(uri, 'agenda-goal')
    match(ruleOf(finding), /^[a-z]+(-[a-z]+)+$/)
    equal(finding.source?.toLowerCase(), 'touchline')
  },

  'a finding goes as the goal is typed, and comes back as it is undone': async () => {
    const { uri } = await opened(AGENDA)
    await findingOf(uri, 'agenda-goal')
    await inserted(uri, new Position(6, 0), 'Цель: выбрать раскладку витрины к празднику.\n\n')
    await withoutFindingOf(uri, 'agenda-goal')
    const edit = new WorkspaceEdit()
    edit.replace(uri, (await opened(AGENDA)).lineAt(6).rangeIncludingLineBreak, '')
    await workspace.applyEdit(edit)
    await findingOf(uri, 'agenda-goal')
  },

  'a file of no kind is left alone': async () => {
    const { uri } = await opened('notes.md')
    await opened(AGENDA)
    await findingOf(uriOf(AGENDA), 'agenda-goal')
    equal(rulesIn(uri), [])
  },

  'findings change their language with the setting, without a restart': async () => {
    const { uri } = await opened(AGENDA)
    const inLanguage = (letters: RegExp) =>
      until(
        `message like ${letters}`,
        async () => letters.test((await findingOf(uri, 'agenda-goal')).message) || undefined,
      )
    const settings = workspace.getConfiguration('touchline')
    await inLanguage(/^[A-Z][a-z]/)
    await settings.update('locale', 'uk', ConfigurationTarget.Workspace)
    await inLanguage(/[іїєґ]/)
    await settings.update('locale', undefined, ConfigurationTarget.Workspace)
    await inLanguage(/^[A-Z][a-z]/)
  },

  'a letter is read as it is typed': async () => {
    const { uri, lineCount } = await opened(LETTER)
    await inserted(uri, new Position(lineCount - 1, 0), 'Это ваша вина, вы сами затянули с ответом.\n')
    await findingOf(uri, 'tone-blame')
  },
}

async function inserted(uri: Uri, at: Position, text: string): Promise<void> {
  const edit = new WorkspaceEdit()
  edit.insert(uri, at, text)
  ok(await workspace.applyEdit(edit))
}
