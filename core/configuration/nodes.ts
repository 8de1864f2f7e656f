import { isMap, isScalar, isSeq, type Pair } from 'yaml'
import { nearest } from '../nearest.ts'
import type { Localized } from '../rule.ts'
import * as say from './complaints.ts'
import type { KnownRules } from './configuration.ts'
import type { Reading } from './keys.ts'

export function knownRule(key: unknown, reading: Reading): KnownRules[number] | undefined {
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

export function entriesOf(node: unknown, reading: Reading, wanted: Localized): readonly Pair[] {
  const map = reading.resolved(node)
  if (isMap(map)) return map.items
  reading.complain(node, wanted)
  return []
}

/** A list of texts, or one text alone. */
export const stringsOf = (node: unknown, reading: Reading, wanted: Localized): string[] =>
  textsOf(node, reading, wanted).map(({ text }) => text)

/** The same, each with its node. */
export function textsOf(node: unknown, reading: Reading, wanted: Localized): { text: string; node: unknown }[] {
  const texts: { text: string; node: unknown }[] = []
  const value = reading.resolved(node)
  for (const item of isSeq(value) ? value.items : [value]) {
    const text = textOf(reading.resolved(item))
    if (text === undefined) reading.complain(item ?? node, wanted)
    else texts.push({ text, node: item ?? node })
  }
  return texts
}

export function fieldsOf<K extends string>(
  node: unknown,
  names: readonly K[],
  reading: Reading,
): { [key in K]?: string } {
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
export function textOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined
  const { value } = node
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined
}
