import { wordsOf } from '../../language/segment.ts'
import { anyOf, every, spoken, together, type Words, whole } from '../../language/spoken.ts'
import { CLIENT, COPY_LABEL, PLACE_LABEL, RECIPIENT_LABEL, SENDER_LABEL, WHEN_LABEL } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'
import { lines, type Prose, slice } from '../../markdown/prose.ts'
import type { Side } from '../model.ts'
import { rolesOf, trimmedProse } from '../sections.ts'
import { type Clause, clausesOf } from './clauses.ts'
import type { Head } from './heads.ts'
import { withHousesSecond } from './house.ts'
import { peopleIn, peopleInClauses } from './line.ts'
import { isPost } from './name-words.ts'
import { beginsWithPerson } from './names.ts'
import type { Listed } from './people.ts'
import { isPersonLike, listsPeople } from './person-like.ts'
import { FOR_CLIENTS, NO_SIDE, OUR_BRACKET, OUR_WORDS, THEIR_WORDS } from './words.ts'

/** A list of nothing but people, its label unknown or left out: «Лада Фокина — директор, исполнитель»; a house that comes again second in its lines is that of each. */
export function fromMarkedLists(blocks: readonly Block[]): Listed[] {
  const items = blocks.filter(({ kind }) => kind === 'item')
  return [...new Set(items.map(({ group }) => group))].flatMap(group => {
    const own = items.filter(item => item.group === group)
    if (own.length < 2 || !own.every(({ prose }) => isPersonLike(prose.text))) return []
    return withHousesSecond(own.map(({ prose, span }) => peopleIn(prose, span, '', undefined))).flat()
  })
}

/**
 * People under labels that name their side or their house, in whatever layout: a line over its people, a label before them in one line, one
 * behind another in one paragraph, a house in brackets before each name. Asked where nothing else has told the sides; two labels at least.
 */
export function fromSideLabels(blocks: readonly Block[]): Listed[] {
  const found = labelledClauses(blocks.flatMap(rowsOf))
  const heads = found.flatMap(({ head }) => head ?? [])
  if (new Set(heads.map(({ side, label }) => `${side} ${label}`)).size < 2) return []
  const told = heads.some(({ side }) => side !== undefined)
  const remarked = found.every(({ prose, head }) => !head || REMARKED.test(prose.text.slice(head.end)))
  return told || remarked ? peopleInClauses(found, { label: '', side: undefined, checked: undefined }, undefined) : []
}

const REMARKED = /[,(]|\s[—–-]\s/u

interface Row {
  readonly prose: Prose
  /** It begins its block. */
  readonly first: boolean
}

/** Lines without the marks before them: «— », «🔵 », «[x] », «@ »; cut at double slashes. */
const rowsOf = (block: Block): Row[] =>
  lines(block.prose)
    .flatMap(piecesOf)
    .map((prose, at) => ({ prose: withoutMarks(prose), first: at === 0 }))
    .filter(({ prose }) => prose.text !== '')

const withoutMarks = (line: Prose): Prose => {
  const row = trimmedProse(line)
  return trimmedProse(slice(row, MARKS.exec(row.text)![0].length, row.text.length))
}

const MARKS =
  /^(?:[\s*_•@>~=:—–-]|\d{1,2}[.)]\s|\[[ xXхХ]?\]\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)*/u

function piecesOf(line: Prose): Prose[] {
  const out: Prose[] = []
  let start = 0
  for (const { index, 0: cut } of line.text.matchAll(CUT)) {
    out.push(slice(line, start, index))
    start = index + cut.length
  }
  return [...out, slice(line, start, line.text.length)]
}

const SUPPLIER: Words = {
  ru: 'исполнител*, подрядчик*, поставщик*, продавец, продавца',
  uk: 'виконав*, підрядник*, постачальник*, продавець, продавця',
  en: 'supplier*, contractor*, vendor*, provider*, seller*',
}

/** Double slashes, and a comma before a word for a side and its colon or dash: «…, исполнителя — Борис Кан». */
const CUT = every(spoken`\s//\s|,\s(?=(?:${together(SUPPLIER, CLIENT)})(?:\s\([^()]{2,40}\))?(?::|\s[—–-])\s)`)

function labelledClauses(rows: readonly Row[]): Clause[] {
  const out: Clause[] = []
  let over: Head | undefined
  let open = false
  for (const [at, row] of rows.entries()) {
    const alone = headAlone(row, rows[at + 1])
    if (alone) {
      over = alone
      open = true
      continue
    }
    const clauses = withLabelsBefore(
      clausesOf(row.prose).map(clause => ({ ...clause, head: labelOf(clause.prose.text) ?? clause.head })),
    )
    const first = clauses.findIndex(isListed)
    if (first < 0 && !(open && listsPeople(row.prose.text))) {
      open = false
      over = undefined
      continue
    }
    const own = clauses.slice(Math.max(first, 0)).map((clause, i) => ({
      ...clause,
      head: clause.head ?? (i === 0 && first < 0 ? over : undefined),
      sentence: i > 0 && clause.sentence,
    }))
    out.push(...own)
    over = undefined
    open = true
  }
  return out
}

/** Behind its head a clause lists people, it tells nothing of them. */
const isListed = ({ head, prose }: Clause): boolean =>
  head?.sure === true && (head.side !== undefined || head.end > 0) && listsPeople(prose.text.slice(head.end))

/** «Гости (ваша сторона). Любовь Шубина, …», "Ours. Ann Ray …": a label with a full stop, and its people in the next sentence. */
function withLabelsBefore(clauses: readonly Clause[]): Clause[] {
  const out: Clause[] = []
  let before: Head | undefined
  for (const [at, clause] of clauses.entries()) {
    const { text } = clause.prose
    const side = clause.head || wordsOf(text).length > MOST_ALONE ? undefined : sideOfLabel(text)
    if (side && at + 1 < clauses.length && !/[,;:]/u.test(text.replace(/\([^()]*\)/gu, ''))) {
      before = { label: text, side, end: 0, sure: true }
      continue
    }
    const starts = before && !clause.head && beginsWithPerson(text)
    out.push(starts ? { ...clause, head: before, sentence: false } : clause)
    before = undefined
  }
  return out
}

const MOST_ALONE = 6

/** A line that is nothing but a label, the people below it: «Клиент», «Исполнитель (прачечная «Пар»)», «**Клієнт**: мережа «Зерно»». */
function headAlone({ prose: { text }, first }: Row, next: Row | undefined): Head | undefined {
  if (!next || !listsPeople(next.prose.text)) return undefined
  const [, label, house] = ALONE.exec(text) ?? []
  if (label === undefined) return undefined
  const side = sideOfLabel(label)
  if (side === undefined && (house !== undefined || !isHouseLike(label))) return undefined
  // «Павел Ким» over others is one of them, and no house.
  if (side === undefined && !QUOTED.test(label) && !(first && REMARKED.test(next.prose.text))) return undefined
  return { label: side === undefined ? label : (house ?? label), side, end: 0, sure: true }
}

const ALONE = /^([^:;.!?\n]{1,70}?)(?::\s+((?:\p{Ll}[\p{L}’' ]{2,40}\s)?[«"“][^»”"]{2,40}[»”"]))?[:.]?$/u
const QUOTED = /[«"“]/u

/** Whose people follow in the same line: «Наша компания, «Маршрут»: …», «АО «Вагон» (заказчик) — …», "[us] Rob Firth". */
function labelOf(text: string): Head | undefined {
  const lead = LEAD.exec(text)
  const inner = lead && rolesOf(lead[1]!).has('participants') ? labelOf(text.slice(lead[0].length)) : undefined
  if (inner) return { ...inner, end: lead![0].length + inner.end }
  for (const form of FORMS) {
    const match = form.exec(text)
    if (!match) continue
    const label = ownLabel(match[1]!)
    const rest = text.slice(match[0].length)
    const before = HOUSE_BEFORE.exec(rest)?.[0].length ?? 0
    const side = sideOfLabel(label)
    if (side === undefined && !(isHouseLike(label) && (form !== BEHIND_DASH || isNamedHouse(label, rest)))) continue
    if (!beginsWithPerson(rest.slice(before))) continue
    return { label, side, end: match[0].length + before, sure: true }
  }
  return undefined
}

const LEAD = /^([^:.;\n]{2,40}):\s+/u
const BEFORE_NAME = /^(?:[^:\n[]{2,30}:\s+)?\[([^\]\n]{2,40})\]\s+(?=\p{Lu})/u
const BEHIND_COLON = /^([^:;\n]{2,80}?):\s+(?:1[.)]\s+)?(?=\S)/u
const BEHIND_DASH = /^([^:;\n]{2,70}?)\s[—–-]\s+(?=\S)/u
const FORMS = [BEFORE_NAME, BEHIND_COLON, BEHIND_DASH]

/** «Клієнт: ферма «Зелений Гай», Прокіп Сидорук»: the house first, then its people. */
const HOUSE_BEFORE = /^(?:\p{Ll}[\p{L}’' ]{2,30}\s)?[«"“][^»”"]{2,40}[»”"](?:,|\s[—–-])\s+/u

/** "Attending (client)": of a label for people, what stands in its bracket. */
const ownLabel = (label: string): string => {
  const bracket = /\(([^()]{2,50})\)$/u.exec(label)?.[1]
  return bracket !== undefined && rolesOf(label).has('participants') ? bracket : label
}

/** «Whitstable Oysters – Dan Kemp, MD», «Ферма «Луг» — Анна Ким»: before a dash a house is known by its marks, or by the full name behind. */
const isNamedHouse = (label: string, rest: string): boolean =>
  QUOTED.test(label) || /^\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+\s*[,(]/u.test(rest)

/** The side that the words of a label name; a client is one whosever he is: «наш клиент». */
function sideOfLabel(label: string): Side | undefined {
  const words = wordsOf(label)
  if (words.length > LONGEST || FOR_CLIENTS.test(label)) return undefined
  if (OUR_BRACKET.test(label)) return 'ours'
  if (!isOfPeople(label)) return undefined
  if (OF_CLIENT.test(label)) return 'client'
  const ours = words.findIndex(word => OUR_WORDS.has(word.norm))
  const theirs = words.findIndex(word => THEIR_WORDS.has(word.norm))
  if (ours >= 0 || theirs >= 0) return theirs < 0 || (ours >= 0 && ours < theirs) ? 'ours' : 'client'
  return OF_SUPPLIER.test(label) ? 'ours' : undefined
}

const LONGEST = 9
const OF_CLIENT = anyOf(together(CLIENT, { ru: 'клиентск*', uk: 'клієнтськ*, замовницьк*', en: '—' }))
const OF_SUPPLIER = anyOf(SUPPLIER)

/** No word for another part of the meeting, nor for what it is about. */
function isOfPeople(label: string): boolean {
  const roles = rolesOf(label)
  const named = roles.has('ours') || roles.has('theirs')
  return !NO_SIDE.test(label) && [...roles].every(role => OF_PEOPLE.has(role) || (named && role === 'topic'))
}

/** «Заказчик» may announce the one or the other. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['participants', 'ours', 'theirs'])

/** "From: Ann Ray" over a mail. */
const OF_LETTER = whole(together(SENDER_LABEL, RECIPIENT_LABEL, COPY_LABEL, WHEN_LABEL, PLACE_LABEL))

/** A few words with a capital, none of them for a post: «Табір «Карпатик»», "Mint Café", "Laundry crew". */
const isHouseLike = (label: string): boolean => {
  const words = wordsOf(label)
  return (
    /^[«"“]?\p{Lu}/u.test(label) &&
    words.length < 6 &&
    !/[,?!]/u.test(label) &&
    rolesOf(label).size === 0 &&
    !NO_SIDE.test(label) &&
    !OF_LETTER.test(label) &&
    !words.some(word => isPost(word.norm))
  )
}
