import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { calendarOf } from '../language/calendar.ts'
import { MONDAY_TO_FRIDAY, type WorkingWeek } from '../language/working-week.ts'
import type { Span } from '../markdown/span.ts'
import { nearest } from '../nearest.ts'
import { TRUST_WEIGHTS, type TrustWeights } from '../relationship/trust-weights.ts'
import type { Localized } from '../rule.ts'
import type { Person, RuleSetting } from '../settings.ts'
import * as say from './complaints.ts'
import type { KnownRules, OwnSettings } from './configuration.ts'
import { daysOf } from './durations.ts'
import { entriesOf, fieldsOf, knownRule, stringsOf, textOf } from './nodes.ts'
import { phrasesOfRules } from './own-phrases.ts'
import { ruleSettingOf } from './rule-setting.ts'

/** What a key's reader works with: it fills `own` and complains at nodes. */
export interface Reading {
  readonly own: OwnSettings
  readonly rules: KnownRules
  readonly bases: { path: string; span: Span }[]
  readonly complain: (at: unknown, message: Localized) => void
  /** The node that an alias stands for. */
  readonly resolved: (node: unknown) => Node | null | undefined
  readonly spanOf: (node: unknown) => Span
}

type ReadKey = (value: unknown, reading: Reading) => void

/** Every key of `touchline.yml`. `playbooks` has a place already, and no effect yet. */
export const KEYS: ReadonlyMap<string, ReadKey> = new Map<string, ReadKey>([
  ['extends', readExtends],
  ['team', readTeam],
  ['company', readCompany],
  ['cadence', (value, reading) => readDays('cadence', value, reading, days => (reading.own.cadence = days))],
  ['answer-within', (value, reading) => readDays('answer-within', value, reading, d => (reading.own.answerWithin = d))],
  ['rules', readRules],
  ['phrases', readPhrases],
  ['playbooks', (value, reading) => void stringsOf(value, reading, say.globsWanted('playbooks', './playbook/*.yml'))],
  ['ignore', readIgnore],
  ['trust', readTrust],
  ['week', readWeek],
  ['holidays', readHolidays],
])

function readExtends(value: unknown, reading: Reading): void {
  const nodes = isSeq(value) ? value.items : [value]
  for (const node of nodes) {
    const path = textOf(reading.resolved(node))
    if (path === undefined) reading.complain(node, say.extendsWanted)
    else reading.bases.push({ path, span: reading.spanOf(node) })
  }
}

function readTeam(value: unknown, reading: Reading): void {
  if (!isSeq(value)) reading.complain(value, say.teamWanted)
  const team: Person[] = []
  for (const node of isSeq(value) ? value.items : []) {
    const person = personOf(reading.resolved(node), reading)
    if (person) team.push(person)
    else reading.complain(node, say.teamWanted)
  }
  reading.own.team = team
}

function personOf(node: unknown, reading: Reading): Person | undefined {
  const short = textOf(node)
  if (short !== undefined) return { name: short }
  if (!isMap(node)) return undefined
  const { name, ...rest } = fieldsOf(node, ['name', 'role', 'email'], reading)
  return name === undefined ? undefined : { name, ...rest }
}

function readCompany(value: unknown, reading: Reading): void {
  const short = textOf(value)
  if (short !== undefined) reading.own.company = { name: short }
  else if (isMap(value)) reading.own.company = fieldsOf(value, ['name', 'domain', 'email'], reading)
  else reading.complain(value, say.companyWanted)
}

function readDays(key: string, value: unknown, reading: Reading, set: (days: number) => void): void {
  const days = isScalar(value) ? daysOf(value.value) : undefined
  if (days === undefined) reading.complain(value, say.daysWanted(key))
  else set(days)
}

function readRules(value: unknown, reading: Reading): void {
  const rules: Record<string, RuleSetting> = {}
  for (const { key, value: node } of entriesOf(value, reading, say.rulesWanted)) {
    const rule = knownRule(key, reading)
    const setting = rule && node !== null ? ruleSettingOf(reading.resolved(node), rule, reading) : undefined
    if (rule && setting) rules[rule.id] = setting
  }
  reading.own.rules = rules
}

function readPhrases(value: unknown, reading: Reading): void {
  reading.own.phrases = phrasesOfRules(value, reading)
}

function readIgnore(value: unknown, reading: Reading): void {
  reading.own.ignore = stringsOf(value, reading, say.globsWanted('ignore', 'archive/**'))
}

function readTrust(value: unknown, reading: Reading): void {
  const weights: Record<string, number> = { ...TRUST_WEIGHTS }
  for (const { key, value: node } of entriesOf(value, reading, say.trustWanted)) {
    const name = textOf(key) ?? ''
    const number = reading.resolved(node)
    if (!(name in TRUST_WEIGHTS)) {
      const known = Object.keys(TRUST_WEIGHTS)
      reading.complain(key, say.unknownKey(name, nearest(name, known), known))
    } else if (isScalar(number) && typeof number.value === 'number') weights[name] = number.value
    else reading.complain(node ?? key, say.trustWanted)
  }
  reading.own.trust = weights as unknown as TrustWeights
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

function readWeek(value: unknown, reading: Reading): void {
  const days = stringsOf(value, reading, say.weekWanted).map(day => WEEKDAYS.indexOf(day.toLowerCase().slice(0, 3)) + 1)
  if (days.length === 0 || days.includes(0)) reading.complain(value, say.weekWanted)
  else reading.own.week = { ...weekOf(reading), days: [...new Set(days)].sort() }
}

function readHolidays(value: unknown, reading: Reading): void {
  const holidays = stringsOf(value, reading, say.holidaysWanted)
  if (holidays.some(day => calendarOf(day) === undefined && !isYearly(day))) reading.complain(value, say.holidaysWanted)
  else reading.own.week = { ...weekOf(reading), holidays }
}

/** `12-25`: every year. */
const isYearly = (day: string): boolean => calendarOf(`2024-${day}`) !== undefined

const weekOf = ({ own }: Reading): WorkingWeek => own.week ?? MONDAY_TO_FRIDAY
