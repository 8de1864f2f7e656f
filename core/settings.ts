import type { Language } from './language/language.ts'
import { MONDAY_TO_FRIDAY, type WorkingWeek } from './language/working-week.ts'
import { TRUST_WEIGHTS, type TrustWeights } from './relationship/trust-weights.ts'

export type Severity = 'error' | 'warning' | 'info'

export type RuleOptions = Readonly<Record<string, number | string | boolean>>

export interface RuleSetting {
  readonly severity?: Severity | 'off'
  readonly options?: RuleOptions
}

export interface Person {
  readonly name: string
  readonly role?: string
  readonly email?: string
}

/** Phrases of one language, in the language of phrases. */
export interface PhraseLists {
  readonly add: readonly string[]
  readonly except: readonly string[]
}

/** What `touchline.yml` can say; every key has a default. */
export interface Settings {
  /** Our side. */
  readonly team: readonly Person[]
  readonly company: { readonly name?: string; readonly domain?: string; readonly email?: string }
  /** Days between two touches. */
  readonly cadence: number
  /** Business days within which a touch is answered. */
  readonly answerWithin: number
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** By rule: what it takes for a phrase of its own, and what not. Faulty patterns are left out. */
  readonly phrases: Readonly<Record<string, Partial<Readonly<Record<Language, PhraseLists>>>>>
  /** Points that move trust. */
  readonly trust: TrustWeights
  /** Days on which business is done. */
  readonly week: WorkingWeek
  /** Globs of paths that are left alone. */
  readonly ignore: readonly string[]
}

export const DEFAULT_SETTINGS: Settings = {
  team: [],
  company: {},
  cadence: 14,
  answerWithin: 1,
  rules: {},
  phrases: {},
  trust: TRUST_WEIGHTS,
  week: MONDAY_TO_FRIDAY,
  ignore: [],
}
