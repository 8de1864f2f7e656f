import { type Document, isAlias, isMap, isScalar, type Node, type Pair, type ParsedNode, parseDocument } from 'yaml'
import { type Span, spanOf } from '../markdown/span.ts'
import { nearest } from '../nearest.ts'
import type { Localized } from '../rule.ts'
import * as say from './complaints.ts'
import type { Configuration, ConfigurationComplaint, KnownRules, OwnSettings } from './configuration.ts'
import { KEYS, type Reading } from './keys.ts'

/** Reads a `touchline.yml`. What cannot be understood becomes a complaint at its place; the rest still counts. Never throws. */
export function readConfiguration(text: string, rules: KnownRules): Configuration {
  const complaints: ConfigurationComplaint[] = []
  const own: OwnSettings = {}
  const document = parsed(text)
  if (!document) return { own, extends: [], complaints: [{ span: spanOf(0, 0), message: say.notYaml('', 'too deep') }] }
  for (const error of document.errors) {
    complaints.push({ span: within(text, error.pos), message: say.notYaml(error.code, error.message) })
  }
  const bases: { path: string; span: Span }[] = []
  const complain = (node: unknown, message: Localized) => complaints.push({ span: spanIn(node, text), message })
  const resolved = (node: unknown) => (isAlias(node) ? node.resolve(document) : (node as Node | null | undefined))
  const reading: Reading = { own, rules, bases, complain, resolved, spanOf: node => spanIn(node, text) }
  const contents = document.contents
  if (contents !== null && !isMap(contents) && !isEmptyScalar(contents)) complain(contents, say.notAMap)
  for (const pair of isMap(contents) ? contents.items : []) readKey(pair, reading)
  return { own, extends: bases, complaints: complaints.sort((a, b) => a.span.start - b.span.start) }
}

function parsed(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, { prettyErrors: false, stringKeys: true, logLevel: 'silent' })
  } catch {
    // Thousands of brackets inside each other exhaust the parser's stack.
    return undefined
  }
}

function readKey(pair: Pair, reading: Reading): void {
  const key = isScalar(pair.key) ? String(pair.key.value) : ''
  const read = KEYS.get(key)
  if (!read) {
    const meant = nearest(key, [...KEYS.keys()]) ?? KEYS_ELSEWHERE.get(key)
    reading.complain(pair.key, say.unknownKey(key, meant, [...KEYS.keys()]))
    return
  }
  const value = reading.resolved(pair.value)
  // A key without a value says nothing yet: somebody is still typing.
  if (!isNothing(value)) read(value, reading)
}

/** What the same thing is called in other linters. */
const KEYS_ELSEWHERE = new Map([
  ['answer', 'answer-within'],
  ['answerWithin', 'answer-within'],
  ['exclude', 'ignore'],
  ['ignores', 'ignore'],
  ['people', 'team'],
  ['lexicon', 'phrases'],
])

const isNothing = (node: unknown): boolean => node === undefined || node === null || isEmptyScalar(node)

const isEmptyScalar = (node: unknown): boolean => isScalar(node) && node.value === null

function spanIn(node: unknown, text: string): Span {
  const range = (node as ParsedNode | null | undefined)?.range
  return range ? within(text, [range[0], range[1]]) : spanOf(0, 0)
}

/** What is missing at the end, the parser places behind it. */
const within = (text: string, [start, end]: readonly [number, number]): Span =>
  spanOf(Math.min(start, text.length), Math.min(end, text.length))
