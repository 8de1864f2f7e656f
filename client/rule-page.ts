/** The page of a rule, in the reader's language, in the Markdown preview. */
import { commands, Disposable, languages, type TextEditor, Uri, window, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { RULE_PAGE_REQUEST, type RulePageParams, type RulePageResult } from '../server/lsp/requests.ts'
import { locale, t } from './texts.ts'

/** Pages are documents of a scheme of their own: no linter takes the page of an agenda rule for an agenda. */
const SCHEME = 'touchline-rule'

export interface RulePages extends Disposable {
  /** Opens the page of `rule`; without one, asks which. */
  open(rule?: unknown): Promise<void>
}

export function createRulePages(extension: Uri, client: LanguageClient): RulePages {
  const folder = Uri.joinPath(extension, 'docs', 'rules')
  const read = async (page: Uri): Promise<string | undefined> =>
    (await packaged(folder, page)) ?? (await writtenByServer(client, page))
  const all = Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: read }),
    window.onDidChangeActiveTextEditor(editor => editor?.document.uri.scheme === SCHEME && showInstead(editor)),
  )
  return {
    open: async rule => {
      const id = typeof rule === 'string' ? rule : await askWhich(folder)
      if (!id) return
      const page = pageOf(id)
      if (await read(page)) await show(page)
      else await window.showWarningMessage(t('There is no page about the rule {0}.', id))
    },
    dispose: () => all.dispose(),
  }
}

/** Its address: named like the packaged file, so that links between pages lead from one to the next. */
export const pageOf = (rule: string): Uri => Uri.from({ scheme: SCHEME, path: `/${rule}.${languageOf(locale())}.md` })

/** Its page in the language asked for, else in the one there is. */
async function packaged(folder: Uri, page: Uri): Promise<string | undefined> {
  const { rule, language } = named(page)
  // Rule ids are plain words: nothing else becomes a path.
  if (!/^[a-z-]+$/.test(rule)) return undefined
  return (await textOf(Uri.joinPath(folder, `${rule}.${language}.md`))) ?? textOf(Uri.joinPath(folder, `${rule}.md`))
}

async function writtenByServer(client: LanguageClient, page: Uri): Promise<string | undefined> {
  if (!client.isRunning()) return undefined
  const { rule, language } = named(page)
  const params: RulePageParams = { rule, locale: language }
  return (await client.sendRequest<RulePageResult | null>(RULE_PAGE_REQUEST, params))?.markdown
}

function named(page: Uri): { rule: string; language: string } {
  const [rule = '', language = ''] = page.path.slice(1).split('.')
  return { rule, language: language === 'md' ? languageOf(locale()) : language }
}

const languageOf = (locale: string): string => locale.split('-')[0]!.toLowerCase()

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

/** A link to a page opens its text; people want to read it. */
async function showInstead({ document }: TextEditor): Promise<void> {
  await commands.executeCommand('workbench.action.closeActiveEditor')
  await show(document.uri)
}

async function show(page: Uri): Promise<void> {
  const beside = window.activeTextEditor !== undefined
  await commands.executeCommand(beside ? 'markdown.showPreviewToSide' : 'markdown.showPreview', page)
}

const textOf = (file: Uri): Promise<string | undefined> =>
  Promise.resolve(workspace.fs.readFile(file)).then(
    bytes => new TextDecoder().decode(bytes),
    () => undefined,
  )
