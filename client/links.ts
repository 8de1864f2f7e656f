/** Links from findings to the pages of their rules, in Problems, hovers and the peek view. */
import type { Diagnostic } from 'vscode'
import type { Middleware } from 'vscode-languageclient/node'
import { pageOf } from './rule-page.ts'

/** The rule id of every finding becomes a link; pushed or pulled, findings pass here. */
export const linkedFindings: Middleware = {
  handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(linked)),
  provideDiagnostics: async (document, previous, token, next) => {
    const report = await next(document, previous, token)
    return report && 'items' in report ? { ...report, items: report.items.map(linked) } : report
  },
}

function linked(diagnostic: Diagnostic): Diagnostic {
  const { code } = diagnostic
  const rule = typeof code === 'object' ? code.value : code
  if (typeof rule === 'string') diagnostic.code = { value: rule, target: pageOf(rule) }
  return diagnostic
}
