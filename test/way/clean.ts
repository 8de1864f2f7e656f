import type { Finding } from '../../core/linter.ts'
import { gapsIn } from '../../core/template/gaps.ts'

/**
 * "Clean apart from its gaps", for a document that was made: the findings that are left once those are taken out that
 *
 * - stand at a line with a gap, other than the title: the writer has yet to fill it;
 * - only count what was carried over (words, people), and are gone from the same document without its lists: nothing is to be
 *   lost on the way, so a long list stays long.
 */
export function notClean(text: string, title: string, findings: readonly Finding[], lint: Lint): readonly Finding[] {
  const bare = findings.some(({ rule }) => COUNTS.has(rule)) ? lint(text.replace(/^\s*(?:[-*]|\d+\.) .*\n/gmu, '')) : []
  return findings.filter(finding => {
    const line = lineAt(text, finding)
    if (gapsIn(line).length > 0 && !line.includes(title)) return false
    return !COUNTS.has(finding.rule) || bare.some(({ rule }) => rule === finding.rule)
  })
}

type Lint = (text: string) => readonly Finding[]

const COUNTS: ReadonlySet<string> = new Set(['email-length', 'agenda-client-headcount'])

function lineAt(text: string, { span }: Finding): string {
  const end = text.indexOf('\n', span.end)
  return text.slice(text.lastIndexOf('\n', span.start - 1) + 1, end < 0 ? undefined : end)
}
