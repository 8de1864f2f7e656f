import { findDates } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { normalized, wordsOf } from '../../language/segment.ts'
import { cased, spoken, whole } from '../../language/spoken.ts'
import { givenNameOf } from '../../lexicon/given-names.ts'
import { AND } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'
import { type Prose, sourceSpan } from '../../markdown/prose.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import { actsAsked } from '../acts-of.ts'
import { SOME_YEAR } from '../base.ts'
import { type Entry, entriesOf } from '../entries.ts'
import type { Participant, Side } from '../model.ts'
import { FROM_SOMEBODY, type Section } from '../sections.ts'
import { addressless } from './addresses.ts'
import { houseOf, withHousesAtEnd } from './house.ts'
import { peopleIn } from './line.ts'
import { nameAt, nameBehindRole } from './names.ts'
import { fromParts } from './parts.ts'
import { isPersonLike } from './person-like.ts'
import { fromProse, outsideOthers } from './prose.ts'
import { fromMarkedLists, fromSideLabels } from './side-labels.ts'
import { sideNamed, withSides } from './sides.ts'
import { fromPairRows, fromSideColumns, fromTables } from './table.ts'
import { NO_SIDE, OTHER_PARTS, OUR_BRACKET } from './words.ts'

/** Where and as whom people are listed. */
export interface Listed {
  readonly name: string
  readonly role: string
  readonly group: string
  readonly side: Side | undefined
  readonly present: boolean
  readonly span: Span
  readonly nameSpan: Span
  /** Whoever writes the document. */
  readonly self?: boolean
  /** The client himself, whatever else is said of him. */
  readonly decides?: boolean
}

export interface People {
  readonly participants: readonly Participant[]
  readonly sidesKnown: boolean
  readonly addressed?: readonly string[]
}

export interface PeopleContext {
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly language: Language
  /** Words that name the client: frontmatter, title. */
  readonly client: string
  /** The document's own heading. */
  readonly heading: string
  readonly title: string
  /** `participants:` of the frontmatter. */
  readonly listed: readonly Prose[]
  /** Whoever has a part of his own was there: minutes, where an agenda only says whose turn it is. */
  readonly byPerson?: boolean
  /** Sentences that tell to whom the record goes. */
  readonly sentTo?: readonly string[]
}

/** «Свет» below «Глеб Носов»: one word with nothing said of it, no given name, in no list, is a thing. */
const isSomebody = ({ name, role }: Listed, listed: readonly Listed[]): boolean =>
  role !== '' || /[\s@.]/u.test(name) || isGiven(name) || listed.some(person => person.name === name)

/** "Mike Dolan (@mkd)" over other names is no label of theirs: nobody who was listed may be lost. */
const keepsAll = (people: readonly { readonly name: string }[], listed: readonly Listed[]): boolean =>
  listed.every(({ name }) => !isGiven(name) || people.some(person => person.name === name))

const isGiven = (name: string): boolean => givenNameOf(normalized(name.split(/\s/u)[0]!)) !== undefined

/** People of a meeting, with role, side and presence. */
export function readPeople(asked: PeopleContext): People {
  const context = withNamedClient(asked)
  const found = withoutHouses(
    uniqueNames([
      ...fromFrontmatter(context),
      ...fromSections(context),
      ...fromTables(context),
      ...fromSideColumns(context),
      ...fromPairRows(context),
    ]),
  )
  const listed = withSides(found, context)
  if (listed.sidesKnown) return listed
  // Where lists leave a side open, sentences may name it; one house alone tells that whoever else comes is named in a way not read here.
  const told = withSides(uniqueNames([...fromProse(context), ...found]), context)
  if (told.sidesKnown) return told
  // Minutes ask who was there, and not for whom.
  const isRecord = context.byPerson && (found.length > 0 || told.participants.length > 0)
  const others = isRecord ? [] : found.length > 0 ? [fromSideLabels] : [fromSideLabels, fromMarkedLists]
  for (const reader of others) {
    const read = reader(outsideOthers(context)).filter(person => isSomebody(person, found))
    const other = withSides(uniqueNames(read), context)
    if (other.sidesKnown && keepsAll(other.participants, found)) return other
  }
  if (found.length > 0) return listed
  const parts = told.participants.length === 0 && context.byPerson ? fromParts(context) : []
  if (parts.length > 0) return withSides(uniqueNames(parts), context)
  return told.participants.some(person => person.side !== undefined) ? { participants: [], sidesKnown: false } : told
}

/** "Fenwick Growers / Brightpane" over "Noor Aslam (Brightpane)": what stands in the brackets of others is a house, and nobody who comes. */
const withoutHouses = (people: readonly Listed[]): Listed[] =>
  people.filter(
    ({ name, role }) =>
      role !== '' ||
      !people.some(other => other.role.split(',').some(part => part.trim().replace(/^[«"“]|[»"”]$/gu, '') === name)),
  )

/** "Client: Pruett Logistics" over a list of people of its own names their house, and nobody who comes. */
function withNamedClient(context: PeopleContext): PeopleContext {
  const { sections, blocks } = context
  const named = sections.find(
    s => CLIENT.test(s.label.text) && s.inline && isBareHouse(s.inline.text) && entriesOf(s, blocks).length === 1,
  )
  const lists = (s: Section) => s.roles.has('participants') || FROM_SOMEBODY.test(s.label.text)
  if (!named || !sections.some(s => s !== named && lists(s) && !s.roles.has('items'))) return context
  return {
    ...context,
    client: `${context.client} ${named.inline!.text}`.trim(),
    sections: sections.filter(s => s !== named),
  }
}

const CLIENT = whole({ ru: 'клиент, заказчик', uk: 'клієнт, замовник', en: 'client, customer' })

const isBareHouse = (text: string): boolean =>
  wordsOf(text).length < 6 && !/[,;:()]|\s[—–-]\s/u.test(text) && !JOINED.test(text)

const JOINED = spoken`\s${AND}\s`

function fromFrontmatter({ listed }: PeopleContext): Listed[] {
  return listed.flatMap(prose => peopleIn(prose, sourceSpan(prose, 0, prose.text.length), '', undefined))
}

function fromSections(context: PeopleContext): Listed[] {
  const { sections, blocks } = context
  const areas = sections.filter(s => s.roles.has('participants') && !s.roles.has('items'))
  const around = surroundings(sections)
  const told: Listed[][] = []
  for (const section of sections) {
    if (section.roles.has('absent') || section.roles.has('scribe') || section.roles.has('facilitator')) continue
    if (!section.roles.has('participants') && isInOtherPart(around.get(section))) continue
    if (asksWho(section, sections) || isTitleInCapitals(section, blocks)) continue
    const inArea = areas.some(a => a !== section && section.at >= a.from - 1 && section.at < a.to)
    const side = sideOfLabel(section, context)
    const own = section.roles.has('participants')
    // «Говорили:» over what was talked of, where others are told to have been there.
    if (own && SPOKE.test(section.label.text) && areas.length > 1 && !looksLikePeople(section, context)) continue
    const group = section.roles.size === 0 && (inArea || looksLikePeople(section, context))
    if (!own && side === undefined && !group) continue
    if (!own && !inArea && side !== undefined && !looksLikePeople(section, context)) continue
    const label = own && side === undefined ? houseOf(section.label.text) : section.label.text
    const entries = own ? addressless(entriesOf(section, blocks)) : firstRun(section, blocks)
    const lines = entries
      .filter(
        entry =>
          entry.kind !== 'row' &&
          entry.kind !== 'heading' &&
          !isHouseOver(entry, entries) &&
          !saysWhoLeads(entry, context) &&
          !goesOn(entry, section) &&
          !isInInnerSection(entry, section, sections, context),
      )
      .map(entry =>
        peopleIn(
          entry.prose,
          entry.span,
          houseOver(entry, entries) ?? label,
          side,
          entry.block.kind === 'item' ? entry.block.checked : undefined,
        ),
      )
    told.push(withHousesAtEnd(lines, context.client).flat())
  }
  return besideWriter(told).flat()
}

const SPOKE = whole({
  ru: 'говорили, поговорили, беседовали, общались',
  uk: 'говорили, поговорили, розмовляли, спілкувалися',
  en: 'spoke, talked, talked about',
})

/** «Кто: Иво чертит» below one of the questions, "Who sets the price? Decision: …": about who does it, where others list who was there. */
const asksWho = ({ label: { text }, form, span }: Section, sections: readonly Section[]): boolean =>
  /\?\s+\p{L}/u.test(text) ||
  (form !== 'heading' &&
    WHO.test(text) &&
    sections.some(s => s.span.start < span.start && s.roles.has('participants') && !WHO.test(s.label.text)))

const WHO = whole({ ru: 'кто', uk: 'хто', en: 'who' })

/** "NOTICE OF MEETING: KULM EXPORTS, SUPPLY AGREEMENT": the first line, in capitals, names the document. */
const isTitleInCapitals = ({ at, roles, label, inline }: Section, blocks: readonly Block[]): boolean =>
  at === blocks.findIndex(({ kind }) => kind !== 'html') &&
  !roles.has('participants') &&
  !/\p{Ll}/u.test(label.text + (inline?.text ?? ''))

/** «Кто едет: Всеволод, я, Мирослава» beside «Кто принимает: …»: whoever is listed with the writer is ours. */
function besideWriter(told: readonly (readonly Listed[])[]): readonly (readonly Listed[])[] {
  const filled = told.filter(people => people.length > 0)
  if (filled.length < 2 || filled.filter(people => people.some(p => p.self)).length !== 1) return told
  return told.map(people =>
    people.some(p => p.self) ? people.map(p => ({ ...p, side: p.side ?? ('ours' as const) })) : people,
  )
}

/** «Прилив» over a nested list: a bare word with people below it. */
const isHouseOver = (entry: Entry, entries: readonly Entry[]): boolean =>
  entry.kind === 'item' &&
  !/[,:;()]|\s[—–-]\s/u.test(entry.prose.text) &&
  entries.some(other => other.block.parent === entry.at)

const houseOver = (entry: Entry, entries: readonly Entry[]): string | undefined =>
  entries.find(other => other.at === entry.block.parent && isHouseOver(other, entries))?.prose.text.trim()

/** An entry that another label inside this section claims for itself. */
function isInInnerSection(entry: Entry, outer: Section, sections: readonly Section[], context: PeopleContext): boolean {
  return sections.some(inner => {
    if (
      inner === outer ||
      isOfPerson(inner) ||
      inner.at < outer.at ||
      (inner.at === outer.at && inner.span.start <= outer.span.start)
    )
      return false
    const inside =
      inner.at === outer.at
        ? isInside(entry.span, inner.span)
        : entry.at === inner.at
          ? inner.form === 'item' || isInside(entry.span, inner.span)
          : entry.at >= inner.from && entry.at < inner.to
    if (!inside || inner.at < outer.from - 1 || inner.at >= outer.to) return false
    return inner.form === 'item'
      ? entry.at !== inner.at || !nameAt(entry.prose.text) || sideOfLabel(inner, context) !== undefined
      : true
  })
}

/** "Molly Strand, copywriter, ours: text and headlines": what stands before the colon is a person, no label. */
const isOfPerson = ({ form, label, roles }: Section): boolean => {
  if (form === 'heading') return false
  const name = nameAt(label.text)?.name
  // «Ваня Клюев» as the last line of a paragraph, right over the list of questions.
  const isBare = form === 'line' && roles.size === 0 && name === label.text.trim()
  return (isBare || label.text.includes(',')) && name?.includes(' ') === true
}

/** "Tony & Dee drive past on Wednesday to check access.": a sentence below the line of the people. */
const goesOn = ({ kind, prose: { text } }: Entry, { inline }: Section): boolean =>
  kind === 'line' &&
  inline !== undefined &&
  /\p{Ll}[.!]$/u.test(text) &&
  wordsOf(text).length > 7 &&
  !/[:;(]/u.test(text)

/** The side a label stands for: ours, the client's, or unknown. */
function sideOfLabel(section: Section, context: PeopleContext): Side | undefined {
  if (OUR_BRACKET.test(section.label.text)) return 'ours'
  // «Від студії» of a client that is a studio.
  if (section.roles.has('ours')) return sideNamed(section.label.text, context) === 'client' ? 'client' : 'ours'
  if (section.roles.has('theirs')) return 'client'
  return section.roles.size === 0 ? sideNamed(section.label.text, context) : undefined
}

/** What belongs to a label for certain: the value in its line, else the list right below it. */
function firstRun(section: Section, blocks: readonly Block[]): Entry[] {
  const entries = addressless(entriesOf(section, blocks))
  const first = entries[0]
  if (!first || section.form === 'item') return entries
  // «Головує пані Алла.» below the list is a sentence of its own.
  if (first.kind === 'inline' && section.form !== 'heading') return [first]
  // «**Мы**» over its people in one paragraph: whatever stands below the paragraph is no longer of them.
  if (first.kind === 'line' && first.at === section.at) return entries.filter(({ at }) => at === section.at)
  if (first.kind !== 'item') return entries
  return entries.filter(entry => entry.kind === 'item' && entry.block.group === first.block.group)
}

/** «Ведёт Таня», «Головує пані Алла» among the people: a sentence that begins with its verb, no name. */
function saysWhoLeads({ prose }: Entry, { language }: PeopleContext): boolean {
  const words = wordsOf(prose.text)
  return (
    words.length < 6 &&
    actsAsked('role')
      .in(words, language)
      .some(({ tag, first }) => tag === 'leads' && first === 0)
  )
}

/** All entries begin with a name that is followed by its end or a remark: «Вадим Кречет, генеральный директор». */
function looksLikePeople(section: Section, context: PeopleContext): boolean {
  const { blocks } = context
  if (section.form === 'heading' && section.roles.size === 0 && section.inline === undefined && section.depth < 2)
    return false
  const entries = firstRun(section, blocks).filter(entry => entry.kind !== 'heading')
  if (entries.length === 0 || entries.length > 25) return false
  const label = section.label.text
  // "From the part of the client": names of sides are known, whatever their length.
  if ((section.roles.size === 0 && wordsOf(label).length > 5) || NO_SIDE.test(label)) return false
  if (entries.some(entry => entry.kind === 'row' || !isPersonLike(entry.prose.text))) return false
  // «Ігор – договір на піч, 23 листопада»: who does what by when.
  // «Lead, not the composite. £340 more; …»: talk of money, and nobody.
  // «Окошко. Поспорили, Глеб за плёнку, Нина против»: who wants what.
  const tells = ({ prose: { text } }: Entry) => MONEY.test(text) || TAKES_SIDES.test(text) || namesDay(text, context)
  if (section.roles.size === 0 && entries.some(tells)) return false
  return (
    (section.roles.size > 0 || namesSomebody(entries.map(entry => entry.prose.text))) &&
    // Numbers count questions, unless both sides are numbered; asked last, for that looks through all sections.
    (entries.every(entry => entry.block.number === undefined) || FROM_SOMEBODY.test(label) || areNumberedSides(context))
  )
}

const MONEY = /[£$€₴₽]\s?\d|\d\s?[£$€₴₽]/u

const TAKES_SIDES = cased`,\s(?:${{ ru: 'а', uk: 'а', en: 'and' }}\s)?\p{Lu}\p{Ll}+\s(?:${{
  ru: 'за, против, хочет, считает, думает',
  uk: 'за, проти, хоче, вважає, думає',
  en: 'for, against, wants, thinks, would',
}})(?!\p{L})`

const namesDay = (text: string, { language }: PeopleContext): boolean =>
  /\d/u.test(text) && findDates(text, language, SOME_YEAR).some(({ form }) => form === 'day')

/** Two numbered lists of people, each under its side: «Мы», or the house that the title names as well. */
function areNumberedSides(context: PeopleContext): boolean {
  const { client, title, language, sections, blocks } = context
  const sides = sections.filter(section => {
    const named = sideNamed(section.label.text, { client, language })
    if (!named && sideNamed(section.label.text, { client: title, language }) !== 'client') return false
    const entries = firstRun(section, blocks)
    return entries.length > 0 && entries.every(e => e.block.number !== undefined && isPersonLike(e.prose.text))
  })
  return sides.length > 1
}

/** At least one full name, or several names: «Спорили, переводить ли …» has one capitalised word and is a sentence. */
const namesSomebody = (texts: readonly string[]): boolean =>
  texts.length > 1 ||
  texts.some(
    text =>
      /\s/u.test(nameAt(text)?.name ?? '') ||
      text.includes(';') ||
      text.split(',').filter(one => nameBehindRole(one.trim(), true) !== undefined).length > 1 ||
      SEVERAL.test(text) ||
      /,\s\p{Lu}/u.test(text),
  )

const SEVERAL = cased`\s(?:${AND}|&)\s\p{Lu}`

/** A label in the list of actions or questions names no group of people: the part right around it decides. */
function isInOtherPart(nearest: Section | undefined): boolean {
  return (
    nearest !== undefined && !nearest.roles.has('participants') && OTHER_PARTS.some(role => nearest.roles.has(role))
  )
}

/** For every section the nearest announced one around it. Sections come in text order, so those still open lie on a stack. */
function surroundings(sections: readonly Section[]): Map<Section, Section> {
  const around = new Map<Section, Section>()
  const open: Section[] = []
  for (const section of sections) {
    while (open.length > 0 && open.at(-1)!.to <= section.at) open.pop()
    const nearest = open.findLast(s => section.at >= s.from)
    if (nearest) around.set(section, nearest)
    if (section.roles.size > 0 && section.to > section.from) open.push(section)
  }
  return around
}

function uniqueNames(people: readonly Listed[]): Listed[] {
  const seen = new Map<string, Listed>()
  for (const person of people) {
    // «[Имя]» on each side is to be two people.
    const key = person.name.startsWith('[') ? `${person.name} ${person.side} ${person.group}` : normalized(person.name)
    const known = seen.get(key)
    if (!known) seen.set(key, person)
    else
      seen.set(key, {
        ...known,
        role: known.role || person.role,
        side: known.side ?? person.side,
        group: known.group || person.group,
      })
  }
  return [...seen.values()]
}
