import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { document as generated } from '../../bench/generate.ts'
import type { DocumentFile } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'
import { type Finding, lint } from '../../core/linter.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { silenceOf } from '../../core/silence.ts'
import { RULES } from '../../rules/index.ts'

const TODAY = { year: 2026, month: 11, day: 20 }

const findingsOf = (file: DocumentFile): Finding[] =>
  lint(file, { rules: RULES, settings: DEFAULT_SETTINGS, today: TODAY, locale: 'en' })

const silenced = (file: DocumentFile, finding: Finding): DocumentFile | undefined => {
  const edit = silenceOf(file, finding)
  if (!edit) return undefined
  const { span, text } = edit
  return readDocument(file.path, file.text.slice(0, span.start) + text + file.text.slice(span.end))
}

const told = ({ rule, message }: Finding): string => `${rule}: ${message}`

/** What a reader sees: every block but the comments, with its words and its place in lists. */
const seen = ({ blocks }: DocumentFile) =>
  blocks
    .filter(block => block.kind !== 'html')
    .map(({ kind, depth, quoted, number, checked, prose }) => ({
      kind,
      depth,
      quoted,
      number,
      checked,
      text: prose.text,
    }))

describe('silencing a finding in place', () => {
  test.each([
    ['a heading', '# Agenda\n'],
    ['a heading below frontmatter', '---\nkind: agenda\n---\n# Agenda\n'],
    ['an item of a nested list', '# Agenda\n\n## Items\n- Dates\n  - We will see\n'],
    ['a row of a table', '# Minutes\n\n## Actions\n\n| What | Who |\n|---|---|\n| Send prices | |\n'],
    ['a letter without a heading', 'Dear Ann,\n\nunfortunately, we cannot do it.\n'],
    ['a letter in a fence', '# Letter\n\n```\nSubject: Hi\n\nDear Ann,\n\nunfortunately, we cannot do it.\n```\n'],
    ['an underlined heading', 'Agenda\n======\n\n- Dates\n'],
  ])('%s', (_, text) => {
    const file = readDocument('agenda.md', text)
    const findings = findingsOf(
      readDocument(
        text.startsWith('# M') ? 'protocol.md' : text.includes('Dear') ? 'letter.email.md' : 'agenda.md',
        text,
      ),
    )
    expect(findings.length).toBeGreaterThan(0)
    for (const finding of findings) expect(silenceOf(file, finding), told(finding)).toBeDefined()
  })

  test('a second comment joins the first', () => {
    const file = readDocument('agenda.md', '<!-- touchline ignore tiny-word -->\n\n# Agenda\n')
    const finding = {
      rule: 'agenda-goal',
      severity: 'warning',
      span: { start: 39, end: 45 },
      message: '',
      fixes: [],
    } as const
    expect(silenced(file, finding)?.text).toBe('<!-- touchline ignore tiny-word agenda-goal -->\n\n# Agenda\n')
  })

  test('nothing can be silenced in the frontmatter', () => {
    const file = readDocument('letter.email.md', '---\nsubject: Hi\n---\n\nDear Ann, hello.\n')
    const finding = {
      rule: 'email-subject',
      severity: 'warning',
      span: { start: 13, end: 15 },
      message: '',
      fixes: [],
    } as const
    expect(silenceOf(file, finding)).toBeUndefined()
  })

  test('removes the finding, adds none, and changes nothing that a reader sees', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), seed => {
        const { path, text } = generated(seed)
        const file = readDocument(path, text)
        const before = findingsOf(file)
        for (const finding of before.slice(0, 6)) {
          const after = silenced(file, finding)
          if (!after) continue
          expect(seen(after)).toEqual(seen(file))
          const left = findingsOf(after)
          expect(left.map(told).filter(line => line === told(finding)).length).toBeLessThan(
            before.map(told).filter(line => line === told(finding)).length,
          )
          const others = (list: Finding[]) =>
            list
              .filter(({ rule }) => rule !== finding.rule)
              .map(told)
              .sort()
          expect(others(left)).toEqual(others(before))
        }
      }),
      { numRuns: 60, examples: [[276911], [375365], [640309]] },
    )
  })
})
