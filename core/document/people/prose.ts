import { wordsOf } from '../../language/segment.ts'
import { anyOf, cased, opening, spoken, together, whole } from '../../language/spoken.ts'
import type { SectionRole } from '../../lexicon/sections/sections.ts'
import { AND, I, OF_HOUSE, OUR_SIDE, THE, US } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'
import { lines, type Prose, slice, sourceSpan } from '../../markdown/prose.ts'
import { rolesOf } from '../sections.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { housedPeople } from './housed.ts'
import { housesOver, peopleIn, peopleInClauses } from './line.ts'
import { nameAt } from './names.ts'
import type { Listed, PeopleContext } from './people.ts'
import { isPersonLike, listsPeople } from './person-like.ts'
import { picturedPeople } from './pictured.ts'
import { ATTENDS, NO_SIDE, OTHER_PARTS } from './words.ts'

/** Nobody is listed under a label: "Tamarack sends …", «К нам приезжают …. Встречаем вдвоём: …», «Будут Ярополк и Зеник». */
export function fromProse(context: PeopleContext): Listed[] {
  const blocks = proseBlocks(context)
  const pictured = blocks.flatMap(picturedPeople)
  if (pictured.length > 1) return pictured
  const told = [...housedPeople(context), ...blocks.flatMap(toldIn)]
  if (told.length > 0) return told
  const housed = blocks.find(({ prose }) => housesOver(prose.text).length > 1)
  if (housed) return peopleIn(housed.prose, housed.span, '', undefined)
  const labelled = blocks.flatMap(labelledIn)
  if (labelled.length > 1) return labelled.flat()
  const [first] = blocks
  return first && NAMES_ALONE.test(first.prose.text) && ME_OR_FULL.test(first.prose.text)
    ? peopleIn(first.prose, sourceSpan(first.prose, 0, first.prose.text.length), '', undefined)
    : []
}

const ONE = cased`(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?|@[\w.-]+|${I})(?: \([^()\n]{1,40}\))?`

/** "Naomi Reeve + me (Al)": a paragraph of nothing but names. */
const NAMES_ALONE = cased`^${ONE.source}(?:(?:[,;]| ${AND}| [&+]) ${ONE.source})+\.?$`
const ME_OR_FULL = cased`(?:^|[\s,;+&])${I}(?=$|[\s.,;(])|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|^@`

/** Parts in which people are named for something else they do. */
const NOT_THERE: readonly SectionRole[] = [...OTHER_PARTS, 'approval', 'absent', 'facilitator']

/** Paragraphs and items of the first blocks outside the parts that speak of other things. */
const proseBlocks = (context: PeopleContext): Block[] =>
  outsideOthers(context).filter(({ kind, number }) => kind === 'paragraph' || (kind === 'item' && number === undefined))

/** The same with numbered items and headings below the title. */
export function outsideOthers({ blocks, sections }: PeopleContext): Block[] {
  const other = sections.filter(s => NOT_THERE.some(role => s.roles.has(role)) && !s.roles.has('participants'))
  const title = blocks.findIndex(({ kind }) => kind === 'heading')
  return blocks.filter(
    ({ kind, quoted }, at) =>
      at < 16 &&
      at !== title &&
      !quoted &&
      (kind === 'paragraph' || kind === 'item' || kind === 'heading') &&
      !other.some(s => (at === s.at && s.form !== 'colon') || (at >= s.from && at < s.to)),
  )
}

/** From the first sentence that says who is there, up to the next that speaks of something else. */
function toldIn({ prose }: Block): Listed[] {
  const clauses = clausesOf(beforeOthers(withoutFacts(prose)))
  const first = clauses.findIndex(
    (clause, i) =>
      (clause.head?.sure && (namesSomebody(clause) || areTwoHouses(clause, clauses[i + 1]))) ||
      isComing(clause) ||
      (isGroup(clause) && isGroup(clauses[i + 1])) ||
      isHousedPair(clause),
  )
  if (first < 0) return withMe(clauses)
  const from = first - (namesThoseBefore(clauses, first) ? 1 : 0)
  return peopleInClauses(clauses.slice(from), { label: '', side: undefined, checked: undefined }, undefined)
}

/** «Со стороны школы будет завуч Галина Радченко. От центра будут …»: one alone, and somebody of another house behind. */
const areTwoHouses = ({ head }: Clause, next: Clause | undefined): boolean =>
  head!.label !== '' && next?.head?.sure === true && next.head.label !== head!.label

/** «Хозяин квартиры Олег Седых и его дочь Маша; от нас …»: people with a remark right before the first whose side is told. */
function namesThoseBefore(clauses: readonly Clause[], first: number): boolean {
  const { head, prose } = clauses[first - 1] ?? {}
  return (
    prose !== undefined &&
    head === undefined &&
    clauses[first]!.head?.side === 'ours' &&
    SEVERAL_OR_REMARKED.test(prose.text) &&
    !BEGINS_WITH_VERB.test(prose.text) &&
    listsPeople(prose.text)
  )
}

/** «Ведёт Анна Ким, …». */
const BEGINS_WITH_VERB = opening({
  ru: '*ёт, *ет, *ит, *ут, *ют',
  uk: '*є, *їть, *ить, *уть, *ють',
  en: 'led, chaired, hosted, run, moderated',
})

/** "Client: Rookwood", "Date: 18.11.", one below the other over those who were there: the lines from the first that names people on. */
function withoutFacts(prose: Prose): Prose {
  const rows = lines(prose)
  const listed = rows.some(({ text }) => rolesOf(LINE_LABEL.exec(text)?.[1] ?? '').has('participants'))
  let start = 0
  for (const { text } of rows) {
    const label = LINE_LABEL.exec(text)?.[1]
    if (label === undefined || !FACTS.some(role => rolesOf(label).has(role))) break
    if (!listed && listsPeople(text.slice(label.length + 1))) break
    start += text.length + 1
  }
  return start > 0 && start < prose.text.length ? slice(prose, start, prose.text.length) : prose
}

const FACTS: readonly SectionRole[] = ['date', 'duration', 'format', 'topic', 'goal']

/** Up to the line whose label begins something else: "Apologies: Jean Tull" below those who are there. */
function beforeOthers(prose: Prose): Prose {
  let end = 0
  for (const { text } of lines(prose)) {
    const label = end > 0 ? LINE_LABEL.exec(text)?.[1] : undefined
    if (label !== undefined && NOT_THERE.some(role => rolesOf(label).has(role))) return slice(prose, 0, end - 1)
    end += text.length + 1
  }
  return prose
}

const LINE_LABEL = /^\P{L}*(\p{L}[^:\n]{1,40}):/u

/** "Nina Snow and Glen Lynx from the practice are driving over", "Alma Jay, our head of projects, receives them". */
const isComing = ({ prose, head }: Clause): boolean => {
  const named = head ? undefined : nameAt(prose.text)
  return named?.name.includes(' ') === true && COMES.test(prose.text.slice(named.end))
}

const COMES = anyOf({
  ru: `
    приедет, приедут, придёт, придут, приезжает, приезжают, присоединится, присоединятся, подключится, подключатся
    были|была|был на встрече|созвоне|связи|линии|месте, присутствовал, присутствовала, присутствовали
  `,
  uk: `
    приїде, приїдуть, прийде, прийдуть, приїжджає, приїжджають, долучиться, долучаться, приєднається, приєднаються
    були|була|був на зустрічі|дзвінку|зв'язку|лінії|місці, були|була|був присутні|присутня|присутній
  `,
  en: `
    were|was there|present, were|was on|in the call|line|room
    are|is driving|coming|flying|joining, will come|join|attend, will be there, come|comes over|along|from|for
    join|joins us|in|from|for, attend, attends, receive, receives, welcome, welcomes, meet|meets them
  `,
})

/** «Мы с Глафирой (наш директор) едем …», "Hazel (our director) and I drive …": whoever comes with the writer. */
function withMe(clauses: readonly Clause[]): Listed[] {
  return clauses.flatMap(({ prose }) => {
    const { text } = prose
    const words = wordsOf(text)
    if (!words.some(word => ATTENDS.test(word.norm) || TRAVELS.test(word.norm))) return []
    const before = WITH_ME.exec(text)
    const behind = AND_ME.exec(text)
    const at = before ? before.index + before[0].length : behind?.index
    if (at === undefined) return []
    const rest = slice(prose, at, text.length)
    const named = /^[^\s(]+(?:\s\p{Lu}\p{L}+)?(?:\s\([^()]{2,60}\))?/u.exec(rest.text)
    const one = slice(rest, 0, named?.[0].length ?? 0)
    return peopleIn(one, sourceSpan(one, 0, one.text.length), '', 'ours')
  })
}

const WITH_ME = cased`${{ ru: 'мы|я с|со', uk: 'ми|я з', en: '—' }}\s(?=\p{Lu})`
const AND_ME = cased`\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?:\s\([^()]{2,60}\))?(?=\s${{ ru: 'и я', uk: 'і|та я', en: 'and I' }}\s)`

const TRAVELS = whole({
  ru: 'едем, летим, заезжаем, приезжаем, приедем',
  uk: 'їдемо, летимо, заїжджаємо, приїжджаємо, приїдемо',
  en: 'drive, drives, driving, travel, travelling, go, going, fly, visit',
})

/** «Рогов и Леднёва («Колос»); Женя Бритов (мы)»: houses in brackets part the two sides. */
const isGroup = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  clause.head === undefined &&
  /^\p{Lu}[^()]{1,120}\s\([^()\n]{2,40}\)[\s.]*$/u.test(clause.prose.text) &&
  isPersonLike(clause.prose.text)

/** "Claire and Hugo from the shop, Bea from us": names and their houses, and nothing else. */
const isHousedPair = ({ prose, head }: Clause): boolean =>
  head === undefined &&
  (BRACKET_PAIR.test(prose.text) ||
    (HOUSED_PAIR.test(prose.text) && (OURS_AT_END.test(prose.text) || TWO_HOUSES.test(prose.text))))

const NAMES = cased`(?:\p{Lu}[\p{L}.’'-]+(?:,\s|\s(?:${AND}|&)\s|\s)){1,6}`

const HOUSED_PAIR = cased`^${NAMES}${OF_HOUSE}\s[^,;:.]{2,40},\s(?:${together(AND, { ru: 'а', uk: 'а', en: '—' })}\s)?${NAMES}${OF_HOUSE}\s`

/** "Ida and Vera (Stillwater Spa), Kai and Lou (us)". */
const BRACKET_PAIR = cased`^${NAMES}\([^()]{2,40}\),\s${NAMES}\(${US}\)[\s.]*$`

/** "Moira and Desmond for the trust, Hattie and Zed for Inkpot": two on each side, and the second house ends the sentence. */
const TWO_HOUSES = cased`^[^,]*\s(?:${AND}|&)\s[^,]*,[^,]*\s${OF_HOUSE}\s(?:${THE}\s)?[«"“]?\p{Lu}[^,;:.]{1,40}[\s.]*$`

const OURS_AT_END = cased`\s${OF_HOUSE}\s${OUR_SIDE}[\s.]*$`

/** Two people, one with a remark, or one whose side is told: «Будет Новый год» has neither. */
function namesSomebody({ prose, head }: Clause): boolean {
  const rest = prose.text.slice(head!.end)
  if (/^\p{Lu}{2,6}(?!\p{L})/u.test(rest)) return false
  return head!.side !== undefined || QUOTED_HOUSE.test(head!.label) || SEVERAL_OR_REMARKED.test(rest)
}

/** «От «Вектора» пришла Дина Лейн»: whoever comes from a house comes alone. */
const QUOTED_HOUSE = /^[«"“]/u

const SEVERAL_OR_REMARKED = spoken`[,(—–;]|\s(?:${AND}|&)\s`

/** «Школа. Директор Вера Кох; завуч Игорь», «Мастерская: …», "Us – Nadia Fox (founder)": a short word for a side before its people, line by line. */
function labelledIn({ prose }: Block): Listed[][] {
  const out: Listed[][] = []
  for (const line of lines(prose)) {
    const label = LABEL.exec(line.text)
    if (!label || !namesSide(label[1]!) || !listsPeople(line.text.slice(label[0].length))) continue
    const rest = slice(line, label[0].length, line.text.length)
    const people = peopleIn(rest, sourceSpan(rest, 0, rest.text.length), label[1]!, undefined)
    if (people.length > 0) out.push(people)
  }
  return out
}

/** A word or three, none of them for another part of a meeting. */
const namesSide = (label: string): boolean => {
  const roles = rolesOf(label)
  return (
    !NO_SIDE.test(label) && wordsOf(label).length < 4 && (roles.size === 0 || roles.has('ours') || roles.has('theirs'))
  )
}

const LABEL =
  /^[*_\s]*(\p{Lu}(?:[^.:;,()\n]{1,40}?(?=:|\s[–—-]\s)|\p{Ll}*(?:\s\p{L}+)?(?<=\p{L}{4})(?=\.)))(?:[.:]|\s[–—-])[*_]*\s+(?=[^\n]*[,;(])/u
