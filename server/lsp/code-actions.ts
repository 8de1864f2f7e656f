import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver/node'
import type { Language } from '../../core/language/language.ts'
import type { Finding } from '../../core/linter.ts'
import type { Edit, Localized } from '../../core/rule.ts'
import { silenceOf } from '../../core/silence.ts'
import { SOURCE, toDiagnostic } from './diagnostic.ts'
import { toSpan } from './encoding.ts'
import type { OpenDocument } from './open-document.ts'
import { OPEN_RULE_COMMAND } from './requests.ts'
import { localeFor, type Session } from './session.ts'
import { workspaceEdit } from './workspace-edit.ts'

/** Quick fixes for the findings under the cursor, computed from the text as it stands now. */
export function codeActions(session: Session, params: CodeActionParams): CodeAction[] {
  const { uri } = params.textDocument
  const document = session.live.open.get(uri)
  if (!document || !session.can.codeActionLiterals || !wantsQuickFixes(params.context.only)) return []
  const { start, end } = toSpan(document, params.range, session.can.encoding)
  const findings = session.live.findingsOf(uri).filter(({ span }) => span.start <= end && start <= span.end)
  const locale = localeFor(session, uri)
  const offered = findings.map(finding => {
    const diagnostics = [given(params, session, document, finding)]
    const withEdits = (title: string, edits: readonly Edit[]) => fix(session, document, title, edits, diagnostics)
    return {
      fixes: finding.fixes.map(({ title, edits }, i) => ({
        ...withEdits(title, edits),
        ...(i === 0 ? PREFERRED : {}),
      })),
      silence: silenceActions(session, uri, finding, locale).map(({ title, edit }) => withEdits(title, [edit])),
      page: session.commands.includes(OPEN_RULE_COMMAND) ? [pageAction(finding, locale, diagnostics)] : [],
    }
  })
  // What mends stands first, what only hides after all of it.
  const all = [offered.flatMap(o => o.fixes), offered.flatMap(o => o.silence), offered.flatMap(o => o.page)].flat()
  return all.filter((action, i) => all.findIndex(other => sameAction(other, action)) === i)
}

const PREFERRED = { isPreferred: true }

const wantsQuickFixes = (only: readonly string[] | undefined): boolean =>
  only === undefined || only.some(kind => kind === '' || kind === CodeActionKind.QuickFix)

/** The client's own diagnostic, so that it can tell which one an action mends. */
function given({ context }: CodeActionParams, session: Session, document: OpenDocument, finding: Finding): Diagnostic {
  const own = toDiagnostic(session, document.uri, document, finding)
  const isOwn = ({ source, code, range }: Diagnostic) =>
    source === SOURCE && code === own.code && JSON.stringify(range) === JSON.stringify(own.range)
  return context.diagnostics.find(isOwn) ?? own
}

function fix(
  session: Session,
  document: OpenDocument,
  title: string,
  edits: readonly Edit[],
  diagnostics: Diagnostic[],
): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics, edit: workspaceEdit(session, document, edits) }
}

function silenceActions(session: Session, uri: string, finding: Finding, locale: Language) {
  const file = session.live.fileOf(uri)
  const edit = file && silenceOf(file, finding)
  return edit ? [{ title: `${SILENCE[locale]} ${finding.rule}`, edit }] : []
}

function pageAction({ rule }: Finding, locale: Language, diagnostics: Diagnostic[]): CodeAction {
  const title = `${OPEN[locale]} ${rule}`
  const command = { title, command: OPEN_RULE_COMMAND, arguments: [rule] }
  return { title, kind: CodeActionKind.QuickFix, diagnostics, command }
}

/** Several findings of one rule at one place lead to the same page and are silenced by the same comment. */
const sameAction = (a: CodeAction, b: CodeAction): boolean =>
  a === b || (a.title === b.title && JSON.stringify([a.edit, a.command]) === JSON.stringify([b.edit, b.command]))

const SILENCE: Localized = { ru: 'Заглушить здесь:', uk: 'Заглушити тут:', en: 'Silence here:' }

const OPEN: Localized = {
  ru: 'Открыть страницу правила',
  uk: 'Відкрити сторінку правила',
  en: 'Open the page of the rule',
}
