import { matchesOf } from '../../language/matches.ts'
import { meaningBook } from '../../language/meanings.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, cased, every, spoken, whole } from '../../language/spoken.ts'
import { TOUCH_FIELDS, type TouchField } from '../../lexicon/journal/touch-fields.ts'
import { PREPARED } from '../../lexicon/prepared.ts'
import { type Prose, slice } from '../../markdown/prose.ts'
import { channelIn } from '../channel-words.ts'
import { trimmedProse } from '../sections.ts'

const BOOK = meaningBook(TOUCH_FIELDS, PREPARED.touchFields)

/** What a label, or the head of a column, announces; a word may be left over. */
export function fieldNamed(label: string): TouchField | undefined {
  if (label.length > LONGEST_LABEL) return undefined
  const words = wordsOf(label.replace(/^[^\p{L}]+/u, ''))
  if (words.length === 0 || words.length > 6) return undefined
  const whole = BOOK.inAny(words).filter(({ first, last }) => first === 0 && words.length - 1 - last <= 1)
  return whole.sort((a, b) => b.last - a.last)[0]?.tag
}

const LONGEST_LABEL = 48

/** `label: value` as it stands in a text. */
export interface Field {
  /** `unclear`: under a name that no reader knows. */
  readonly field: TouchField | 'unclear'
  readonly value: Prose
}

/** A text cut at the labels in it: what stands before the first, and the fields. */
export function cutFields(prose: Prose): { readonly head: Prose; readonly fields: readonly Field[] } {
  const labels = labelsIn(prose)
  if (labels.length === 0) return { head: prose, fields: [] }
  const fields = labels.flatMap(({ field, from, to }, i): Field[] => {
    const next = labels[i + 1]?.from ?? prose.text.length
    const end = isInBrackets(prose.text, from) ? closeOf(prose.text, to, next) : next
    const value = bare(slice(prose, to, end))
    const behind = bare(slice(prose, Math.min(end + 1, next), next))
    return [{ field, value }, ...(/\p{L}{2}/u.test(behind.text) ? [{ field: 'what', value: behind } as const] : [])]
  })
  return { head: bareEnd(slice(prose, 0, labels[0]!.from)), fields }
}

/** «(нам: договор), вечером письмо»: what stands behind the brackets is no value of what stands in them. */
const isInBrackets = (text: string, at: number): boolean =>
  Math.max(text.lastIndexOf('(', at), text.lastIndexOf('[', at)) >
  Math.max(text.lastIndexOf(')', at - 1), text.lastIndexOf(']', at - 1))

/** Where the bracket closes that was opened before, or the stretch ends. */
function closeOf(text: string, from: number, to: number): number {
  let depth = 0
  for (let i = from; i < to; i++) {
    if ('(['.includes(text[i]!)) depth++
    else if (')]'.includes(text[i]!) && depth-- === 0) return i
  }
  return to
}

interface Label {
  readonly field: TouchField
  /** Where the label begins, and where its value does. */
  readonly from: number
  readonly to: number
}

function labelsIn(prose: Prose): Label[] {
  const { text } = prose
  const found: Label[] = []
  const headed = boldLabel(prose) ?? nounLabel(text)
  if (headed) found.push(headed)
  let after = headed?.to ?? 0
  for (let i = after; i < text.length; i++) {
    const mark = endOfMark(text, i)
    if (mark === undefined) continue
    const from = startOfLabel(text, i, after)
    const label = text.slice(from, i)
    // An arrow or a figure before it: the channel of a head, "→ note: …".
    const field =
      /\d|^[^(]*\)\s*$/.test(label) || /[→←>]\s*$/u.test(text.slice(0, from)) ? undefined : fieldNamed(label)
    // "An answer, by letter: …" is a channel and no name of one.
    if (field === 'channel' && channelIn(label)) continue
    if (text[i] !== ':' && isWhoBehindDay(text.slice(0, from), label)) continue
    if (field !== undefined && (text[i] === ':' || (DASHED.has(field) && !/\s$/u.test(label.trimStart())))) {
      found.push({ field, from, to: mark })
      after = mark
    }
  }
  if (found.length === 0) found.push(...commaLabels(text))
  const only = found.filter(({ field }) => field === 'meaning' || field === 'benefit')
  const named = only.length === 1 && only[0]!.field === 'meaning' ? mirrored(text, only[0]!) : undefined
  if (named) found.push(named)
  const trust = found.some(({ field }) => field === 'trust') ? [] : (bareTrust(text) ?? bareSign(text) ?? [])
  return [...found, ...trust].sort((a, b) => a.from - b.from)
}

/** «01.11.2026 — мы — вайбер Михаилу»: right behind the day a pronoun says whose touch it is. */
const isWhoBehindDay = (before: string, label: string): boolean =>
  /^[^\p{L}]*\d(?:\s?\p{L}+)?[^\p{L}]*$/u.test(before) && wordsOf(label).length === 1

/** "For us, print can start. For her, one less committee.", «Нам нужен срок. Ей важно показать»: both of them, each at the head of a sentence. */
function commaLabels(text: string): Label[] {
  const labels = matchesOf(COMMA_LABEL, text).flatMap(({ 0: whole, index }): Label[] => {
    const from = index + whole.search(/\p{L}/u)
    const to = index + whole.length
    const field = fieldNamed(text.slice(from, to).replace(/,?\s*$/u, ''))
    return field === 'meaning' || field === 'benefit' ? [{ field, from, to }] : []
  })
  return new Set(labels.map(({ field }) => field)).size === 2 ? labels : []
}

const COMMA_LABEL = every(
  spoken`(?<=^|[.;!?]\s)(?:${{
    ru: 'нам, ему|ей|им, для нас, для него|нее|них, для клиента, мы получаем|получили, он|она|они получает|получают|получил|получила|получили',
    uk: 'нам, йому|їй|їм, для нас, для нього|неї|них, для клієнта, ми отримуємо|отримали|маємо, він|вона|вони отримує|отримують|отримав|отримала|має',
    en: 'for us, for her|him|them, for the client, we get|got|gain|win, she|he|they get|gets|got|gain|gains|win|wins',
  }})(?:,\s|\s(?=\p{L}))`,
)

/** «**Смысл** подтвердить этап»: a bold name at the head of a line. */
function boldLabel({ text, bold }: Prose): Label | undefined {
  const head = bold[0]
  if (!head || head.start > 0 || !/^\s+[\p{L}\d«"“]/u.test(text.slice(head.end))) return undefined
  const field = fieldNamed(text.slice(0, head.end))
  return field && { field, from: 0, to: head.end }
}

/** «Смысл подтвердить этап», "Benefit knows the price": a name at the head of a line of its own, without any mark. */
function nounLabel(text: string): Label | undefined {
  const name = NOUN_LABEL.exec(text)?.[0]
  const field = name === undefined ? undefined : fieldNamed(name)
  return field && { field, from: 0, to: name!.length }
}

const NOUN_LABEL = cased`^${{ ru: 'Смысл, Польза, Выгода', uk: 'Сенс, Користь, Вигода', en: 'Meaning, Benefit, Purpose' }}(?=\s\p{L}{3})(?!\s${{ ru: 'есть, был, была, для, в', uk: 'є, був, була, для, у, в', en: 'is, was, for, of, to' }}(?!\p{L}))`

/** «[нам: договор] [Егору: цена]», «Для нас: … Для пацієнтки: …»: behind what it is for us the same label with somebody else in it, or a name alone. */
function mirrored(text: string, { from: first, to }: Label): Label | undefined {
  const label = text
    .slice(first, to)
    .replace(/\s*[:—–-]\s*$/u, '')
    .trim()
  const found = OURSELVES.test(label) ? mirrorOf(label).exec(text.slice(to)) : NAMED.exec(text.slice(to))
  if (!found) return undefined
  const from = to + found.index + found[1]!.length
  return { field: 'benefit', from, to: to + found.index + found[0].length }
}

const OUR = whole({ ru: 'наш*', uk: 'наш*', en: 'our' })

const OURSELVES = anyOf({ ru: 'нам, нас, наш*', uk: 'нам, нас, наш*', en: 'us, we, our' })

/** What a label says of us, said of somebody else. */
const mirrorOf = (label: string): RegExp => {
  const at = OURSELVES.exec(label)!
  // «Для нашего столяра»: of another house it is another man.
  const isBare = !OUR.test(at[0])
  const [before, behind] = [label.slice(0, at.index), isBare ? label.slice(at.index + at[0].length) : ''].map(part =>
    part.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`),
  )
  return new RegExp(String.raw`([[(;.,|!?]\s?)${before}\p{L}[\p{L}'’ -]{2,24}${behind}(?::\s|\s[—–-]\s)`, 'iu')
}

const NAMED = /([[(;.,]\s?)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?:\s/u

/** Fields that stand behind a dash too: «Смысл — закрыть объём». */
const DASHED: ReadonlySet<TouchField> = new Set(['meaning', 'benefit', 'outcome', 'trust'])

/** Where a value begins behind a colon or a dash that may end a label. */
function endOfMark(text: string, at: number): number | undefined {
  if (text[at] === ':' && !/\d/.test(text[at - 1] ?? '')) return at + 1
  const isDash = '—–-'.includes(text[at + 1] ?? ' ') && /^\s.\s/u.test(text.slice(at, at + 3))
  return isDash ? at + 3 : undefined
}

/** Back to what parts the label from the text before it. */
function startOfLabel(text: string, end: number, after: number): number {
  for (let i = end - 1; i >= Math.max(after, end - LONGEST_LABEL); i--) {
    if (
      ';.,!?|([\n—–→←>/·•'.includes(text[i]!) ||
      (text[i] === ':' && /\s/.test(text[i + 1] ?? '')) ||
      (text[i] === '-' && /\s/.test(text[i + 1] ?? ''))
    )
      return i + 1
  }
  return end - LONGEST_LABEL > after ? end : after
}

/** «доверие +1» needs no colon. */
function bareTrust(text: string): Label[] | undefined {
  const found = BARE_TRUST.exec(text)
  if (!found) return undefined
  const from = found.index + found[1]!.length
  return [{ field: 'trust', from, to: found.index + found[0].length - found[2]!.length }]
}

const BARE_TRUST = spoken`(^|[\s;,.(—–-])${{ ru: 'доверие', uk: 'довіра', en: 'trust' }}\s+([+−–-]\s?\d)`

/** A sign that closes the line: «кошторис надіслано +», "call about the delay −1"; a hyphen alone may be anything. */
function bareSign(text: string): Label[] | undefined {
  const found = BARE_SIGN.exec(text)
  return found ? [{ field: 'trust', from: found.index, to: found.index + 1 }] : undefined
}

const BARE_SIGN = /\s(?:\+{1,3}|−{1,3}|[+−-][1-5])$/u

/** Without what parts it from its neighbours; a closing bracket goes only if it was opened before. */
function bare(prose: Prose): Prose {
  const from = /^[\s*_—–:;,.-]*(?=[+−–-]\d)|^[\s*_—–:;,.-]*/u.exec(prose.text)![0].length
  return bareEnd(slice(prose, prose.text.search(/[+−–-]\s?\d/u) === 0 ? 0 : from, prose.text.length))
}

function bareEnd(prose: Prose): Prose {
  const { text } = prose
  let end = text.length
  while (end > 0 && (LOOSE.test(text[end - 1]!) || isStray(text.slice(0, end)))) end--
  return trimmedProse(slice(prose, 0, end))
}

/** A bracket that opens at the end, or closes there and was opened before. */
const isStray = (text: string): boolean => {
  const at = CLOSING.indexOf(text.at(-1)!)
  return /[([]$/u.test(text) || (at >= 0 && !text.includes(OPENING[at]!))
}

const [OPENING, CLOSING] = ['([', ')]']

const LOOSE = /[\s;,|*_—–-]/u

/** Nothing but a dash or a question mark stands for nothing. */
export const isBlank = (prose: Prose | undefined): boolean =>
  prose === undefined ||
  !/[\p{L}\p{N}\uFFFC\p{Extended_Pictographic}]/u.test(prose.text) ||
  NOTHING.test(prose.text.trim())

const NOTHING = spoken`^(?:${{ ru: 'нет', uk: 'ні, немає', en: 'no, none, tbd, todo, xxx' }}|n\/a)[.!]?$`

const SIGNS = /^(?:\+{1,3}|−{1,3})$/u

const UP = spoken`↑|^${{ ru: 'вырос*, выше, плюс', uk: 'зрос*, вище, плюс', en: 'up, higher, grew, rose, plus' }}`
const DOWN = spoken`↓|^${{ ru: 'упал*, ниже, минус', uk: 'впал*, нижче, мінус', en: 'down, lower, fell, dropped, minus' }}`

/** `+1`, «−2», `++`, "up", «выросло»; undefined where the words say neither. */
export function trustIn(text: string): number | undefined {
  const number = /([+−–-]?)\s?(\d{1,3})/u.exec(text)
  if (number) return Number(number[2]) * (number[1] && number[1] !== '+' ? -1 : 1)
  if (SIGNS.test(text.trim())) return text.includes('+') ? text.trim().length : -text.trim().length
  if (UP.test(text.trim())) return 1
  if (DOWN.test(text.trim())) return -1
  return undefined
}
