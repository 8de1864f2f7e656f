/** Entry of the tests that run inside VS Code's extension host; `api.e2e.ts` outside listens to what it says. */
import { commands, type TextDocument, type TextEditor, window, workspace } from 'vscode'
import { actions } from './actions.ts'
import { diagnostics } from './diagnostics.ts'
import { extension } from './extension.ts'
import { making } from './making.ts'
import type { ApiTests, Outcome } from './outcome.ts'
import { recovery } from './recovery.ts'
import { until } from './until.ts'

const TESTS: ApiTests = { ...extension, ...diagnostics, ...actions, ...making, ...recovery }

export async function run(): Promise<void> {
  tell({ names: Object.keys(TESTS) })
  for (const [name, body] of Object.entries(TESTS)) {
    const error = await body()
      .finally(forgetChanges)
      .then(
        () => undefined,
        (error: Error) => error.stack ?? String(error),
      )
    tell({ name, error })
  }
}

/** One test's unsaved changes are not the next one's beginning. */
async function forgetChanges(): Promise<void> {
  for (const document of workspace.textDocuments.filter(changedByTests)) {
    await shown(document)
    await commands.executeCommand('workbench.action.files.revert')
  }
  await commands.executeCommand('workbench.action.closeAllEditors')
}

// The editor writes settings of its own through a document that is unsaved meanwhile and that no editor can show.
const changedByTests = ({ isDirty, uri }: TextDocument): boolean =>
  isDirty && (uri.scheme === 'untitled' || workspace.getWorkspaceFolder(uri) !== undefined)

/** An editor that a command opens late takes the place of one that is asked for: it is asked for until nothing is under way. */
const shown = (document: TextDocument): Promise<TextEditor> =>
  until(`an editor of ${document.uri.path}`, () =>
    Promise.resolve(window.showTextDocument(document)).catch(() => undefined),
  )

const tell = (outcome: Outcome | { names: string[] }): void => console.log(`e2e ${JSON.stringify(outcome)}`)
