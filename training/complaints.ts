import { calendarOf } from '../core/language/calendar.ts'
import type { Language } from '../core/language/language.ts'
import { excusedIn, lint } from '../core/linter.ts'
import type { Rule } from '../core/rule.ts'
import { DEFAULT_SETTINGS } from '../core/settings.ts'
import { relationshipOf, workspaceOf } from '../core/workspace.ts'
import { RULES } from '../rules/index.ts'

const ASKING = RULES.filter(({ excuses }) => excuses !== undefined)
const BARE: readonly Rule[] = ASKING.map(rule => ({ ...rule, excuses: undefined }))
const OPEN: readonly Rule[] = ASKING.map(rule => ({ ...rule, excuses: everything(rule.excuses!) }))

function everything(excuses: NonNullable<Rule['excuses']>): Rule['excuses'] {
  return Object.fromEntries(
    Object.entries(excuses).map(([id, one]) => [id, { ...one!, from: Number.NEGATIVE_INFINITY }]),
  )
}

/** A complaint before anybody was asked, and the sentence that speaks most for an excuse: none where nothing stands in the place. */
export interface Excusable {
  readonly path: string
  readonly language: Language
  readonly rule: string
  readonly score: number
  readonly text: string
}

/** The complaints of rules that have an excuse. `today`: `2026-11-22`. */
export function complaintsOf(files: readonly { path: string; text: string }[], today: string): Excusable[] {
  const workspace = workspaceOf(files)
  return [...workspace.files.values()].flatMap(file => {
    const { path, language, text } = file
    const relationship = relationshipOf(workspace, path)
    const options = { settings: DEFAULT_SETTINGS, today: calendarOf(today)!, relationship }
    const open = excusedIn(file, { ...options, rules: OPEN })
    return ASKING.flatMap(({ id }) => {
      const taken = open.filter(({ rule }) => rule === id)
      return lint(file, { ...options, rules: BARE.filter(rule => rule.id === id) }).map((_, i) => {
        const { score = Number.NEGATIVE_INFINITY, span } = taken[i] ?? {}
        return { path, language, rule: id, score, text: span ? text.slice(span.start, span.end) : '' }
      })
    })
  })
}

export const kindOf = (id: string): string => RULES.find(rule => rule.id === id)!.kinds[0]!
