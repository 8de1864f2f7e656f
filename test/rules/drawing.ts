import { exampleText } from '../../core/example.ts'
import { calendarOf } from '../../core/language/calendar.ts'
import { type Finding, lint } from '../../core/linter.ts'
import { lineIndexAt, linesOf, lineText } from '../../core/place.ts'
import type { Rule } from '../../core/rule.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { relationshipOf, type Workspace, workspaceOf } from '../../core/workspace.ts'

/** One document of an example, without what is drawn into it. */
export interface Source {
  readonly path: string
  readonly text: string
}

/**
 * Reads an example: `=== path` begins a document of a small workspace, lines of carets are expectations and taken out.
 * Without such a line it is one document of the rule's kind.
 */
export function sourcesOf(example: string, rule: Rule): Source[] {
  const sources: { path: string; lines: string[] }[] = []
  for (const line of exampleText(example).split('\n')) {
    const path = HEADER.exec(line)?.[1]
    if (path !== undefined) sources.push({ path, lines: [] })
    else {
      if (sources.length === 0) sources.push({ path: `${rule.kinds.at(-1)}.md`, lines: [] })
      if (!CARETS.test(line)) sources.at(-1)!.lines.push(line)
    }
  }
  return sources.map(({ path, lines }) => ({ path, text: `${lines.join('\n')}\n` }))
}

const HEADER = /^=== (\S.*)$/
const CARETS = /^ *\^+… [a-z-]+$|^ *\^+ [a-z-]+$/

export const isDrawn = (example: string): boolean => example.split('\n').some(line => CARETS.test(line))

/** The example as it would have to be drawn for what the rule says of it. */
export function drawingOf(example: string, rule: Rule): string {
  const sources = sourcesOf(example, rule)
  const workspace = workspaceOf(sources)
  const named = exampleText(example)
    .split('\n')
    .some(line => HEADER.test(line))
  return sources
    .map(({ path, text }) => (named ? `=== ${path}\n` : '') + withCarets(text, findingsIn(workspace, path, [rule])))
    .join('\n\n')
}

const TODAY = calendarOf('2026-11-20')!

export function findingsIn(workspace: Workspace, path: string, rules: readonly Rule[]): Finding[] {
  const relationship = relationshipOf(workspace, path)
  return lint(workspace.files.get(path)!, { rules, settings: DEFAULT_SETTINGS, today: TODAY, relationship })
}

/** Carets under the words of each finding; `…` where it goes on in the next line. */
function withCarets(text: string, findings: readonly Finding[]): string {
  const starts = linesOf(text)
  const below = new Map<number, string[]>()
  for (const { rule, span } of findings) {
    const line = lineIndexAt(starts, span.start)
    const column = span.start - starts[line]!
    const end = starts[line]! + lineText(text, starts, line).length
    const carets = '^'.repeat(Math.max(1, Math.min(span.end, end) - span.start)) + (span.end > end ? '…' : '')
    below.set(line, [...(below.get(line) ?? []), `${' '.repeat(column)}${carets} ${rule}`])
  }
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line, at) => [line, ...(below.get(at) ?? [])])
    .join('\n')
}
