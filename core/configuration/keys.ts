import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { isLanguage, LANGUAGES } from '../language/language.ts'
import type { Span } from '../markdown/span.ts'
import { nearest } from '../nearest.ts'
import type { Localized } from '../rule.ts'
import type { Person, RuleSetting } from '../settings.ts'
import * as say from './complaints.ts'
import type { KnownRules, OwnSettings, PhraseLists } from './configuration.ts'
import { daysOf } from './durations.ts'
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

/** Every key of `touchline.yml`. `playbooks` and `trust` have a place already, and no effect yet. */
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
  const phrases: Record<string, PhraseLists> = {}
  for (const { key, value: lists } of entriesOf(value, reading, say.phrasesWanted)) {
    const rule = knownRule(key, reading)
    if (rule) phrases[rule.id] = phraseListsOf(lists, reading)
  }
  reading.own.phrases = phrases
}

function phraseListsOf(node: unknown, reading: Reading): PhraseLists {
  const lists: PhraseLists = {}
  for (const { key, value } of entriesOf(node, reading, say.phrasesWanted)) {
    const language = textOf(key) ?? ''
    if (isLanguage(language)) lists[language] = phraseListOf(value, reading)
    else reading.complain(key, say.unknownKey(language, undefined, LANGUAGES))
  }
  return lists
}

function phraseListOf(node: unknown, reading: Reading): { add: string[]; except: string[] } {
  const lists = { add: [] as string[], except: [] as string[] }
  for (const { key, value } of entriesOf(node, reading, say.phrasesWanted)) {
    const name = textOf(key) ?? ''
    if (name === 'add' || name === 'except') lists[name] = stringsOf(value, reading, say.phrasesWanted)
    else reading.complain(key, say.unknownKey(name, nearest(name, ['add', 'except']), ['add', 'except']))
  }
  return lists
}

function knownRule(key: unknown, reading: Reading): KnownRules[number] | undefined {
  const id = textOf(key) ?? ''
  const rule = reading.rules.find(each => each.id === id)
  if (!rule)
    reading.complain(
      key,
      say.unknownRule(
        id,
        nearest(
          id,
          reading.rules.map(each => each.id),
        ),
      ),
    )
  return rule
}

function readIgnore(value: unknown, reading: Reading): void {
  reading.own.ignore = stringsOf(value, reading, say.globsWanted('ignore', 'archive/**'))
}

function readTrust(value: unknown, reading: Reading): void {
  for (const { key, value: node } of entriesOf(value, reading, say.trustWanted)) {
    const number = reading.resolved(node)
    if (!isScalar(number) || typeof number.value !== 'number') reading.complain(node ?? key, say.trustWanted)
  }
}

function entriesOf(node: unknown, reading: Reading, wanted: Localized): readonly Pair[] {
  const map = reading.resolved(node)
  if (isMap(map)) return map.items
  reading.complain(node, wanted)
  return []
}

/** A list of texts, or one text alone. */
function stringsOf(node: unknown, reading: Reading, wanted: Localized): string[] {
  const strings: string[] = []
  const value = reading.resolved(node)
  for (const item of isSeq(value) ? value.items : [value]) {
    const text = textOf(reading.resolved(item))
    if (text === undefined) reading.complain(item ?? node, wanted)
    else strings.push(text)
  }
  return strings
}

function fieldsOf<K extends string>(node: unknown, names: readonly K[], reading: Reading): { [key in K]?: string } {
  const fields: { [key in K]?: string } = {}
  for (const { key, value } of isMap(node) ? node.items : []) {
    const name = textOf(key) ?? ''
    const text = textOf(reading.resolved(value))
    const known = names.find(each => each === name)
    if (!known) reading.complain(key, say.unknownKey(name, nearest(name, names), names))
    else if (text === undefined) reading.complain(value ?? key, say.textWanted(name))
    else fields[known] = text
  }
  return fields
}

/** A number is a text too: `name: 404`. */
function textOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined
  const { value } = node
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined
}
