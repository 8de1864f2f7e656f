import type { Span } from '../markdown/span.ts'
import type { Localized, Rule } from '../rule.ts'
import { DEFAULT_SETTINGS, type RuleSetting, type Settings } from '../settings.ts'

/** One `touchline.yml` as it was read: what it says, and what of it could not be understood. */
export interface Configuration {
  readonly own: OwnSettings
  /** Paths of the files that it builds on, the first one weakest. */
  readonly extends: readonly { readonly path: string; readonly span: Span }[]
  readonly complaints: readonly ConfigurationComplaint[]
}

/** Settings as far as one file gives them. */
export type OwnSettings = { -readonly [K in keyof Settings]?: Settings[K] }

export interface ConfigurationComplaint {
  readonly span: Span
  readonly message: Localized
}

/** What the reader must know of the rules: their ids, their options with defaults, and whether they rest on phrases. */
export type KnownRules = readonly Pick<Rule, 'id' | 'options' | 'phrases'>[]

/** Later files win; `rules`, `phrases` and `company` are joined key by key, `ignore` adds up, the rest is replaced. */
export const settingsOf = (layers: readonly OwnSettings[]): Settings => layers.reduce(joinedSettings, DEFAULT_SETTINGS)

function joinedSettings(base: Settings, own: OwnSettings): Settings {
  return {
    ...base,
    ...own,
    company: { ...base.company, ...own.company },
    rules: joinedRules(base.rules, own.rules ?? {}),
    phrases: { ...base.phrases, ...own.phrases },
    ignore: [...base.ignore, ...(own.ignore ?? [])],
  }
}

/** A severity alone keeps the options that a weaker file gave, and the other way round. */
export function joinedRules(base: Settings['rules'], own: Settings['rules']): Settings['rules'] {
  const rules: Record<string, RuleSetting> = { ...base }
  for (const [id, setting] of Object.entries(own)) {
    const options = { ...base[id]?.options, ...setting.options }
    rules[id] = { severity: setting.severity ?? base[id]?.severity, options }
  }
  return rules
}
