import { isMap, isScalar, isSeq } from 'yaml'
import { nearest } from '../nearest.ts'
import type { RuleOptions, RuleSetting } from '../settings.ts'
import * as say from './complaints.ts'
import type { KnownRules } from './configuration.ts'
import type { Reading } from './keys.ts'

const SEVERITIES = ['off', 'info', 'warning', 'error'] as const

/** A severity as people write it; `undefined` if it is none. `warn`, `hint` and `false` are taken for what they mean elsewhere. */
export function severityOf(value: unknown): RuleSetting['severity'] | undefined {
  const word = value === false ? 'off' : String(value).toLowerCase()
  const meant = word === 'warn' ? 'warning' : word === 'hint' || word === 'information' ? 'info' : word
  return SEVERITIES.find(severity => severity === meant)
}

/** `warning`, `{ max: 3 }` or `[warning, { max: 3 }]`. */
export function ruleSettingOf(node: unknown, rule: KnownRules[number], reading: Reading): RuleSetting | undefined {
  if (isScalar(node)) return severitySetting(node, rule.id, reading)
  if (isMap(node)) return { options: optionsOf(node, rule, reading) }
  const [severity, options, ...rest] = isSeq(node) ? node.items.map(reading.resolved) : []
  if (!isScalar(severity) || (options !== undefined && !isMap(options)) || rest.length > 0) {
    reading.complain(node, say.severityWanted(rule.id))
    return undefined
  }
  const setting = severitySetting(severity, rule.id, reading)
  return options ? { ...setting, options: optionsOf(options, rule, reading) } : setting
}

function severitySetting(node: { value: unknown }, id: string, reading: Reading): RuleSetting | undefined {
  const severity = severityOf(node.value)
  if (!severity) reading.complain(node, say.severityWanted(id))
  return severity && { severity }
}

function optionsOf(node: unknown, rule: KnownRules[number], reading: Reading): RuleOptions {
  const defaults: RuleOptions = rule.options ?? {}
  const options: Record<string, RuleOptions[string]> = {}
  for (const { key, value } of isMap(node) ? node.items : []) {
    const name = isScalar(key) ? String(key.value) : ''
    const given = reading.resolved(value)
    const option = isScalar(given) ? given.value : undefined
    if (!(name in defaults)) {
      reading.complain(
        key,
        say.unknownOption(rule.id, name, nearest(name, Object.keys(defaults)), Object.keys(defaults)),
      )
    } else if (typeof option !== typeof defaults[name]) {
      reading.complain(value ?? key, say.optionWanted(name, defaults[name]!))
    } else options[name] = option as RuleOptions[string]
  }
  return options
}
