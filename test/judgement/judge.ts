import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { calendarOf } from '../../core/language/calendar.ts'
import { lint } from '../../core/linter.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { relationshipOf, workspaceOf } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'

/** Hits, false alarms and misses of one rule over labelled documents. */
export interface Tally {
  hits: number
  falseAlarms: number
  misses: number
}

export interface Judgement {
  readonly byRule: ReadonlyMap<string, Tally>
  readonly byLanguage: ReadonlyMap<string, Tally>
  readonly total: Tally
  readonly clean: number
  readonly cleanKept: number
  readonly kindsWrong: readonly string[]
  /** One line a difference: `path:line false rule` or `path:line missed rule`. */
  readonly differences: readonly string[]
}

interface Label {
  readonly rule: string
  readonly line: number
}

interface Expected {
  readonly today: string
  readonly files: Readonly<Record<string, { kind: string; findings: readonly Label[]; debatable?: readonly string[] }>>
}

const KNOWN = new Set(RULES.map(rule => rule.id))

/** Judges every `LANGUAGE/CASE/` below a folder, in the languages that it has; labels of rules that the product does not have yet are left out. */
export function judge(folder: string): Judgement {
  const byRule = new Map<string, Tally>()
  const byLanguage = new Map<string, Tally>()
  const total = tally()
  const differences: string[] = []
  const kindsWrong: string[] = []
  let clean = 0
  let cleanKept = 0
  for (const language of foldersIn(folder)) {
    for (const name of foldersIn(join(folder, language))) {
      const at = join(folder, language, name)
      const expected = JSON.parse(readFileSync(join(at, 'expected.json'), 'utf8')) as Expected
      const found = findingsOf(at, expected.today)
      for (const [path, want] of Object.entries(expected.files)) {
        const got = found.get(path)
        const shown = `${language}/${name}/${path}`
        if (got?.kind !== want.kind) kindsWrong.push(`${shown}: ${got?.kind ?? 'none'} instead of ${want.kind}`)
        const debatable = new Set(want.debatable ?? [])
        const counted = (label: Label) => KNOWN.has(label.rule) && !debatable.has(label.rule)
        const wanted = want.findings.filter(counted)
        const labels = (got?.findings ?? []).filter(counted)
        if (wanted.length === 0) clean++
        if (wanted.length === 0 && labels.length === 0) cleanKept++
        const open = [...wanted]
        for (const label of labels) {
          const match = matchOf(label, open, got!.titleLine)
          if (match >= 0) open.splice(match, 1)
          else differences.push(`${shown}:${label.line} false ${label.rule}`)
          count(label.rule, language, match >= 0 ? 'hits' : 'falseAlarms')
        }
        for (const label of open) {
          differences.push(`${shown}:${label.line} missed ${label.rule}`)
          count(label.rule, language, 'misses')
        }
      }
    }
  }
  return { byRule, byLanguage, total, clean, cleanKept, kindsWrong, differences }

  function count(rule: string, language: string, field: keyof Tally): void {
    total[field]++
    for (const [map, key] of [
      [byRule, rule],
      [byLanguage, language],
    ] as const) {
      const known = map.get(key) ?? tally()
      known[field]++
      map.set(key, known)
    }
  }
}

/** Same rule, same line; else a line beside, or anywhere for labels at the title. */
function matchOf(label: Label, open: readonly Label[], titleLine: number): number {
  const exact = open.findIndex(want => want.rule === label.rule && want.line === label.line)
  if (exact >= 0) return exact
  return open.findIndex(
    want => want.rule === label.rule && (Math.abs(want.line - label.line) <= 1 || want.line === titleLine),
  )
}

export const precision = ({ hits, falseAlarms }: Tally): number => hits / (hits + falseAlarms || 1)
export const recall = ({ hits, misses }: Tally): number => hits / (hits + misses || 1)

const tally = (): Tally => ({ hits: 0, falseAlarms: 0, misses: 0 })

interface Found {
  readonly kind: string | undefined
  readonly findings: readonly Label[]
  readonly titleLine: number
}

function findingsOf(folder: string, day: string): Map<string, Found> {
  const today = calendarOf(day)!
  const workspace = workspaceOf(
    markdownIn(folder).map(path => ({ path: relative(folder, path), text: readFileSync(path, 'utf8') })),
  )
  return new Map(
    [...workspace.files.values()].map(file => {
      const findings = lint(file, {
        rules: RULES,
        settings: DEFAULT_SETTINGS,
        today,
        relationship: relationshipOf(workspace, file.path),
      })
      const lineAt = (offset: number) => file.text.slice(0, offset).split(/\r\n|\n|\r/).length
      const labels = findings.map(finding => ({ rule: finding.rule, line: lineAt(finding.span.start) }))
      return [file.path, { kind: file.kind, findings: labels, titleLine: lineAt(file.documents[0]?.title.start ?? 0) }]
    }),
  )
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => statSync(join(folder, name)).isDirectory())
    .sort()

const markdownIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = resolve(folder, entry.name)
    if (entry.isDirectory()) return markdownIn(path)
    return /\.(?:md|markdown)$/i.test(entry.name) ? [path] : []
  })
