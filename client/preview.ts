/** What a new document would say, beside the question while its template and its client are being chosen. */
import { Disposable, EventEmitter, TabInputText, Uri, ViewColumn, window, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { type Made, NEW_DOCUMENT_REQUEST, type NewDocumentParams } from '../server/lsp/requests.ts'
import { t } from './texts.ts'

/** A scheme of its own: nobody can write into it, and no linter reads it. */
const SCHEME = 'touchline-preview'

export interface Preview extends Disposable {
  /** Shows the document; where another is asked for meanwhile, that one. The keyboard stays with the question. */
  show(params: NewDocumentParams): void
  /** Takes it away again, when all that was asked for is done. */
  close(): Promise<void>
}

export function createPreview(client: LanguageClient): Preview {
  const changed = new EventEmitter<Uri>()
  let text = ''
  let latest: NewDocumentParams | undefined
  let work = Promise.resolve()

  async function showUnlessOvertaken(params: NewDocumentParams, address: Uri): Promise<void> {
    if (params !== latest) return
    const made = await client.sendRequest<Made>(NEW_DOCUMENT_REQUEST, params)
    if (params !== latest || 'problem' in made) return
    text = made.text
    changed.fire(address)
    if (tabsOfPreview().length === 0) await window.showTextDocument(address, { ...ASIDE, viewColumn: columnAside() })
  }

  const all = Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => text,
    }),
  )
  return {
    show: params => {
      latest = params
      const address = Uri.from({ scheme: SCHEME, path: `/${t('Preview')}.md` })
      // Nobody misses a preview that fails: whatever is wrong is told when the document is made.
      work = work.then(() => showUnlessOvertaken(params, address)).catch(() => undefined)
    },
    close: async () => {
      latest = undefined
      await work
      await window.tabGroups.close(tabsOfPreview(), true)
    },
    dispose: () => all.dispose(),
  }
}

/** Takes neither the keyboard nor the place of a tab that the reader only looks at. */
const ASIDE = { preserveFocus: true, preview: false }

const columnAside = (): ViewColumn => (window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active)

const tabsOfPreview = () =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputText && input.uri.scheme === SCHEME)
