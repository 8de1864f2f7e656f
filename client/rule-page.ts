/** The page of a rule, in the reader's language, in the Markdown preview. */
import { commands, type Disposable, languages, Uri, window, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { RULE_PAGE_REQUEST, type RulePageParams, type RulePageResult } from '../server/lsp/requests.ts'
import { locale, t } from './texts.ts'

/** Documents of this scheme are pages that no file holds: the server writes them. */
const SCHEME = 'touchline-rule'

export interface RulePages extends Disposable {
  /** Opens the page of `rule`; without one, asks which. */
  open(rule?: unknown): Promise<void>
}

export function createRulePages(extension: Uri, client: LanguageClient): RulePages {
  const folder = Uri.joinPath(extension, 'docs', 'rules')
  const pageFromServer = (rule: string, locale: string): Promise<RulePageResult | null> =>
    client.sendRequest<RulePageResult | null>(RULE_PAGE_REQUEST, { rule, locale } satisfies RulePageParams)
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async uri => (await pageFromServer(...named(uri)))?.markdown ?? '',
  })
  return {
    open: async rule => {
      const id = typeof rule === 'string' ? rule : await askWhich(folder)
      if (!id) return
      const page = (await fileOf(folder, id)) ?? ((await pageFromServer(id, locale())) && virtualPage(id))
      if (page) await show(page)
      else await window.showWarningMessage(t('There is no page about the rule {0}.', id))
    },
    dispose: () => provider.dispose(),
  }
}

async function fileOf(folder: Uri, rule: string): Promise<Uri | undefined> {
  const language = locale().split('-')[0]
  // Rule ids are plain words: nothing else becomes a path.
  if (!/^[a-z-]+$/.test(rule)) return undefined
  for (const name of [`${rule}.${language}.md`, `${rule}.md`]) {
    const uri = Uri.joinPath(folder, name)
    if (await exists(uri)) return uri
  }
  return undefined
}

const virtualPage = (rule: string): Uri => Uri.from({ scheme: SCHEME, path: `/${rule}.md`, query: locale() })

const named = (uri: Uri): [rule: string, locale: string] => [uri.path.slice(1, -'.md'.length), uri.query]

async function askWhich(folder: Uri): Promise<string | undefined> {
  const here = rulesFoundIn(window.activeTextEditor?.document.uri)
  const all = await rulesWithPages(folder)
  return window.showQuickPick([...new Set([...here, ...all])], { placeHolder: t('Which rule?') })
}

const rulesFoundIn = (document: Uri | undefined): string[] =>
  (document ? languages.getDiagnostics(document) : [])
    .filter(({ source }) => source?.toLowerCase() === 'touchline')
    .map(({ code }) => String(typeof code === 'object' ? code.value : code))

async function rulesWithPages(folder: Uri): Promise<string[]> {
  const files = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => [])
  return files.map(([name]) => name.split('.')[0]!).filter(name => /^[a-z]+-[a-z-]+$/.test(name))
}

async function show(page: Uri): Promise<void> {
  const beside = window.activeTextEditor !== undefined
  await commands.executeCommand(beside ? 'markdown.showPreviewToSide' : 'markdown.showPreview', page)
}

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  )
