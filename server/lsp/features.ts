import { toPage } from '../../core/page.ts'
import { languageOfTag } from '../terminal.ts'
import { codeActions } from './code-actions.ts'
import { completion } from './completion.ts'
import { guardRequest } from './guard.ts'
import { hover } from './hover.ts'
import type { Pull } from './pull.ts'
import { readyWithin } from './ready.ts'
import { RULE_PAGE_REQUEST, type RulePageParams, type RulePageResult, TOUCHES_REQUEST } from './requests.ts'
import type { Session } from './session.ts'
import { symbols } from './symbols.ts'
import type { Touches } from './touches.ts'

/** Which feature answers which request. */
export function handleRequests(
  session: Session,
  { pull, touches }: { pull: Pull | undefined; touches: Touches },
): void {
  const { connection } = session
  connection.onCodeAction(guardRequest(connection, params => codeActions(session, params)))
  connection.onHover(guardRequest(connection, params => hover(session, params)))
  connection.onCompletion(guardRequest(connection, params => completion(session, params)))
  connection.onDocumentSymbol(guardRequest(connection, params => symbols(session, params.textDocument.uri)))
  connection.onRequest(
    RULE_PAGE_REQUEST,
    guardRequest(connection, (params: RulePageParams) => rulePage(session, params)),
  )
  connection.onRequest(
    TOUCHES_REQUEST,
    guardRequest(connection, (_, token) => touches.answer(token)),
  )
  if (pull) {
    connection.languages.diagnostics.on(
      guardRequest(connection, async ({ textDocument, previousResultId }) => {
        await readyWithin(session)
        return pull.report(textDocument.uri, previousResultId)
      }),
    )
  }
}

function rulePage({ rules, ownLocale }: Session, { rule, locale }: RulePageParams): RulePageResult | null {
  const page = rules.find(({ id }) => id === rule)
  return page ? { markdown: toPage(page, languageOfTag(locale) ?? ownLocale()) } : null
}
