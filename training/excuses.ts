import type { Excuse } from '../core/excuse.ts'
import type { ActName } from '../core/lexicon/acts.ts'
import { RULES } from '../rules/index.ts'

/** A rule's excuse for one of its messages. */
export interface RuleExcuse extends Excuse {
  readonly rule: string
  readonly message: string
}

/** What the rules ask the witness for. */
export const excuses = (): RuleExcuse[] =>
  RULES.flatMap(({ id, excuses = {} }) =>
    Object.entries(excuses).flatMap(([message, excuse]) => (excuse ? [{ rule: id, message, ...excuse }] : [])),
  )

/** The acts that the witness learns: what rules take back. */
export const asked = (): readonly ActName[] => excuses().flatMap(({ acts }) => acts)
