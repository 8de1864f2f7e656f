/** New documents, chosen with a look at them. */
import { deepStrictEqual as equal, match } from 'node:assert'
import { commands, window, workspace } from 'vscode'
import { AGENDA, opened } from './documents.ts'
import type { ApiTests } from './outcome.ts'
import { until } from './until.ts'

export const making: ApiTests = {
  'a new document is shown while it is chosen, and Escape leaves nothing behind': async () => {
    await opened(AGENDA)
    const before = tabLabels()
    const asking = commands.executeCommand('touchline.newDocument')
    const first = await until('a preview', previewText)
    await commands.executeCommand('workbench.action.quickOpenSelectNext')
    const next = await until('the next one', () => [previewText()].find(text => text !== first))
    match(first, /^# /u)
    match(next ?? '', /^# /u)
    equal(tabLabels().length, before.length + 1)
    await commands.executeCommand('workbench.action.closeQuickOpen')
    await asking
    equal(tabLabels(), before)
  },
}

const previewText = (): string | undefined =>
  workspace.textDocuments.find(({ uri }) => uri.scheme === 'touchline-preview')?.getText() || undefined

const tabLabels = (): string[] => window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label))
