import { joined } from '../../core/markdown/span.ts'
import { toShortPage } from '../../core/page.ts'
import type { Told } from './hover.ts'
import { localeFor, type Session } from './session.ts'

/** The pages of the rules that found something under the pointer, in the reader's language. */
export function ruleHover(session: Session, uri: string, at: number): Told | undefined {
  const findings = session.live.findingsOf(uri).filter(({ span }) => span.start <= at && at <= span.end)
  const locale = localeFor(session, uri)
  const pages = [...new Set(findings.map(finding => finding.rule))]
    .flatMap(id => session.rules.find(rule => rule.id === id) ?? [])
    .slice(0, MOST_PAGES)
    .map(rule => toShortPage(rule, locale))
  if (pages.length === 0) return undefined
  return { value: pages.join('\n\n---\n\n'), span: findings.map(finding => finding.span).reduce(joined) }
}

/** At a title many rules may speak at once; nobody reads more pages than this in a pop-up. */
const MOST_PAGES = 3
