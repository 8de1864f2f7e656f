import { toRichText } from '../../core/exchange/rich.ts'
import { toPage } from '../../core/page.ts'
import { TRUST_PAGE, trustPage } from '../../core/relationship/trust-page.ts'
import { languageOfTag } from '../terminal.ts'
import { codeActions } from './code-actions.ts'
import { codeLenses } from './code-lens.ts'
import { completion, resolved } from './completion.ts'
import { documentLinks } from './document-links.ts'
import { guardRequest, type Request } from './guard.ts'
import { hover } from './hover.ts'
import { importOf } from './importing.ts'
import { inlayHints } from './inlay-hints.ts'
import type { LensRefresh } from './lens-refresh.ts'
import { exportOf, newDocument, steps, templates } from './making.ts'
import { offerActions } from './offer-actions.ts'
import type { Pull } from './pull.ts'
import { readyWithin } from './ready.ts'
import { brief, logOf, logTouch } from './relationship.ts'
import { prepareRename, rename } from './rename.ts'
import {
  BRIEF_REQUEST,
  type BriefParams,
  EXPORT_REQUEST,
  type ExportParams,
  IMPORT_REQUEST,
  type ImportParams,
  LOG_DOCUMENT_REQUEST,
  LOG_TOUCH_REQUEST,
  type LogDocumentParams,
  type LogTouchParams,
  NEW_DOCUMENT_REQUEST,
  type NewDocumentParams,
  RICH_TEXT_REQUEST,
  type RichTextParams,
  type RichTextResult,
  RULE_PAGE_REQUEST,
  type RulePageParams,
  type RulePageResult,
  STEPS_REQUEST,
  type StepsParams,
  TEMPLATES_REQUEST,
  type TemplatesParams,
  TIMELINE_REQUEST,
  type TimelineParams,
  TOUCHES_REQUEST,
} from './requests.ts'
import type { Session } from './session.ts'
import { symbols } from './symbols.ts'
import { timeline } from './timeline.ts'
import type { Touches } from './touches.ts'
import { definition, references } from './whereabouts.ts'
import { workspaceSymbols } from './workspace-symbols.ts'

/** Which feature answers which request. */
export function handleRequests(
  session: Session,
  { pull, touches, lenses }: { pull: Pull | undefined; touches: Touches; lenses: LensRefresh },
): void {
  const { connection } = session
  connection.onCodeAction(
    guardRequest(connection, params => [...codeActions(session, params), ...offerActions(session, params)]),
  )
  connection.onHover(guardRequest(connection, params => hover(session, params)))
  connection.onCompletion(guardRequest(connection, params => completion(session, params)))
  connection.onCompletionResolve(guardRequest(connection, item => resolved(session, item)))
  connection.onDocumentSymbol(guardRequest(connection, params => symbols(session, params.textDocument.uri)))
  handleRelations(session, lenses)
  // A person has asked once, and all of the clients count: one whose journal is not read yet would get a second one.
  const whenRead =
    <P, R>(answer: (params: P) => R | Promise<R>) =>
    async (params: P): Promise<R> => {
      await session.indexed()
      return answer(params)
    }
  const own: Readonly<Record<string, Request<never, unknown>>> = {
    [RULE_PAGE_REQUEST]: (params: RulePageParams) => rulePage(session, params),
    [TOUCHES_REQUEST]: (_, token) => touches.answer(token),
    [TIMELINE_REQUEST]: (params: TimelineParams) => timeline(session, params),
    [TEMPLATES_REQUEST]: whenRead((params: TemplatesParams) => templates(session, params)),
    [NEW_DOCUMENT_REQUEST]: whenRead((params: NewDocumentParams) => newDocument(session, params)),
    [STEPS_REQUEST]: ({ uri }: StepsParams) => steps(session, uri),
    [EXPORT_REQUEST]: (params: ExportParams) => exportOf(session, params),
    [BRIEF_REQUEST]: whenRead((params: BriefParams) => brief(session, params)),
    [LOG_TOUCH_REQUEST]: whenRead((params: LogTouchParams) => logTouch(session, params)),
    [LOG_DOCUMENT_REQUEST]: whenRead((params: LogDocumentParams) => logOf(session, params)),
    [RICH_TEXT_REQUEST]: ({ uri }: RichTextParams) => richText(session, uri),
    [IMPORT_REQUEST]: whenRead((params: ImportParams) => importOf(session, params)),
  }
  for (const [name, answer] of Object.entries(own)) connection.onRequest(name, guardRequest(connection, answer))
  if (pull) {
    connection.languages.diagnostics.on(
      guardRequest(connection, async ({ textDocument, previousResultId }) => {
        await readyWithin(session)
        return pull.report(textDocument.uri, previousResultId)
      }),
    )
  }
}

/** What hangs on the client's other documents waits a moment for them. */
function handleRelations(session: Session, lenses: LensRefresh): void {
  const { connection } = session
  const whenReady = async <R>(answer: () => R | Promise<R>): Promise<R> => {
    await readyWithin(session)
    return answer()
  }
  connection.onCodeLens(
    guardRequest(connection, ({ textDocument }) => {
      lenses.asked()
      return whenReady(() => codeLenses(session, textDocument.uri))
    }),
  )
  connection.languages.inlayHint.on(guardRequest(connection, params => inlayHints(session, params)))
  connection.onDocumentLinks(
    guardRequest(connection, ({ textDocument }) => whenReady(() => documentLinks(session, textDocument.uri))),
  )
  connection.onDefinition(guardRequest(connection, params => whenReady(() => definition(session, params))))
  connection.onReferences(
    guardRequest(connection, (params, token) => whenReady(() => references(session, params, token))),
  )
  connection.onPrepareRename(guardRequest(connection, params => whenReady(() => prepareRename(session, params))))
  connection.onRenameRequest(guardRequest(connection, params => whenReady(() => rename(session, params))))
  connection.onWorkspaceSymbol(
    guardRequest(connection, ({ query }, token) => whenReady(() => workspaceSymbols(session, query, token))),
  )
}

function richText({ live }: Session, uri: string): RichTextResult | null {
  live.settle()
  const file = live.fileOf(uri)
  return file ? toRichText(file) : null
}

function rulePage({ rules, ownLocale }: Session, { rule, locale }: RulePageParams): RulePageResult | null {
  const page = rules.find(({ id }) => id === rule)
  const language = languageOfTag(locale) ?? ownLocale()
  if (rule === TRUST_PAGE) return { markdown: trustPage(language) }
  return page ? { markdown: toPage(page, language) } : null
}
