import { wordsOf } from '../../language/segment.ts'
import { cased, opening, spoken, together, type Words, whole, wordSet } from '../../language/spoken.ts'
import { AND, CLIENT, FROM, I, OF_HOUSE, ON_BEHALF, ONLY, OUR_SIDE, THE, US } from '../../lexicon/word-lists.ts'
import { type Prose, slice, sourceSpan } from '../../markdown/prose.ts'
import type { Span } from '../../markdown/span.ts'
import type { Side } from '../model.ts'
import { withoutAddresses } from './addresses.ts'
import { type Chunk, chunksOf, withoutConjunction } from './chunks.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { isRole, isSamePerson, isSelf, nameAt, nameBehindPost, nameBehindRole } from './names.ts'
import type { Listed } from './people.ts'

/** People named in one line: «Ж. Арсланова и С. Ли (аэропорт), Нонна и Влад (мы)», "From Tidewell: Helen Foss (owner)". */
export function peopleIn(line: Prose, whole: Span, group: string, side: Side | undefined, checked?: boolean): Listed[] {
  const prose = withoutAddresses(line)
  const housed = housesOver(prose.text)
  if (housed.length > 0)
    return housed.flatMap(({ house, start, end }) => {
      const inside = slice(prose, start, end)
      return peopleIn(inside, sourceSpan(inside, 0, end - start), house, US_ALONE.test(house) ? 'ours' : side, checked)
    })
  const clauses = clausesOf(prose)
  const span = prose.text.length > 90 || clauses.length > 1 ? undefined : whole
  return peopleInClauses(clauses, { label: group, side, checked }, span)
}

interface Housed {
  readonly house: string
  /** Of what stands in the bracket. */
  readonly start: number
  readonly end: number
}

/** "Otter & Co (Mags Byrne – account manager, …)", «„Зацеп“ (Герман, Алиса), мы (Паша, Нюра)»: houses, and the people of each in its bracket. */
export function housesOver(text: string): Housed[] {
  const alone = HOUSE_OVER.exec(text)
  if (alone) return [{ house: alone[1]!, start: text.indexOf('(') + 1, end: text.indexOf('(') + 1 + alone[2]!.length }]
  if (!HOUSES_OVER.test(text)) return []
  const all = [...text.matchAll(HOUSE_AND_PEOPLE)].map(({ 0: whole, 1: house, 2: inside, index }) => {
    const start = index + whole.indexOf('(') + 1
    return { house: withoutConjunction(house!), start, end: start + inside!.length }
  })
  return all.some(({ house }) => US_ALONE.test(house) || FROM_US.test(house) || /^[«"“]/u.test(house)) ? all : []
}

const HOUSE_AND_PEOPLE = /([^(),;]{2,40}?)\s\((\p{Lu}[^()]*)\)(?:[,;]|[\s.]*$|(?=\s\p{Ll}))\s*/gu
const HOUSES_OVER = /^(?:[^(),;]{2,40}?\s\(\p{Lu}[^()]*\)(?:[,;]|[\s.]*$|(?=\s\p{Ll}))\s*){2,}$/u

/** «двое от вас (Нина, …) и двое от нас (Олег, …)». */
const FROM_US = spoken`\s${together(FROM, ON_BEHALF)}\s${OUR_SIDE}$`

/** A house that is the whole line. */
const HOUSE_OVER =
  /^\s*([^()]{2,50}?)\s\((\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+[^()]*,\s\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+(?=\s[–—-]|,|$)[^()]*)\)[\s.]*$/u

interface Group {
  readonly label: string
  readonly side: Side | undefined
  readonly checked: boolean | undefined
}

/** The same for clauses that follow each other: a head holds until the next, a sentence may go on about those before it. */
export function peopleInClauses(clauses: readonly Clause[], first: Group, whole: Span | undefined): Listed[] {
  let out: Listed[] = []
  let group = first
  const marks = clauses.map(clause => HOUSE_AT_END.test(clause.prose.text))
  for (const { prose, head, sentence, line } of clauses) {
    if (head)
      group = {
        ...group,
        label: head.label || (head.side ? '' : group.label),
        side: head.side ?? sideKept(head, group),
      }
    else if (sentence && out.length > 0 && !namesNext(prose.text, out)) {
      if (!line) out = withRemark(out, prose.text)
      continue
    }
    const found = peopleInClause(prose, head?.end ?? 0, whole, group, head?.post)
    const shares = marks.length > 1 && (marks.every(Boolean) || SIDE_AT_END.test(prose.text))
    out = [...out, ...(shares ? withSharedMark(found) : found)]
  }
  return out
}

/** «Будут» says of no side: that of the label before it holds. */
const sideKept = (head: { label: string }, group: Group): Side | undefined =>
  head.label === '' ? group.side : undefined

const HOUSE_AT_END = /\([^()]{2,40}\)[\s.]*$/u

/** «…, продюсер, и …, звук (студия)». */
const SIDE_AT_END = spoken`\((?:${together(CLIENT, OUR_SIDE, US, { ru: 'студия, агентство, бюро', uk: 'студія, агенція, бюро', en: 'studio, agency, ours' })})\)[\s.]*$`

/** A sentence that begins with somebody new: a name and a remark behind it, no clause with a verb. */
function namesNext(text: string, known: readonly Listed[]): boolean {
  const whole = text.split(/[,;(]/u)[0]!
  const posted = nameBehindPost(whole)
  const first = posted ? whole : whole.split(/\s[—–-]\s/u)[0]!
  const named = posted ?? nameAt(first)
  if (!named || known.some(person => isSamePerson(person.name, named.name))) return false
  return ENDS_OR_JOINS.test(first.slice(named.end))
}

const ENDS_OR_JOINS = spoken`^\s*(?:\.?$|${AND}\s)`

/** «The firm is mine», «Решает она», «Олег держит время»: it speaks of the writer, of the last one named, or of whoever it names. */
function withRemark(people: readonly Listed[], text: string): Listed[] {
  const words = wordsOf(text)
  const named = people.findLast(person =>
    words.some(w => w.capital && isSamePerson(person.name, text.slice(w.start, w.end))),
  )
  const writer = words.some(word => WRITER.has(word.norm)) ? people.findLast(person => person.self) : undefined
  const last = words.some(word => THIRD.has(word.norm)) ? people.at(-1) : undefined
  const about = named ?? writer ?? last
  return people.map(person => (person === about ? { ...person, role: joinedRole(person.role, text) } : person))
}

const WRITER = wordSet({
  ru: 'я, мной, мною, мой, моя, моё',
  uk: 'я, мною, мій, моя, моє',
  en: "I, I'll, I'm, my, mine, me",
})
const THIRD = wordSet({
  ru: 'он, она, его, её, за, ним, ней',
  uk: 'він, вона, його, її, за, ним, нею',
  en: 'he, she, his, her, they',
})

function peopleInClause(
  prose: Prose,
  from: number,
  whole: Span | undefined,
  group: Group,
  over: string | undefined,
): Listed[] {
  const out: Listed[] = []
  let open: Listed[] = []
  const repeated = repeatedBrackets(prose.text)
  let joinsWriter = false
  // «the client, Inna Boyd»: what somebody is to us, before his name.
  let post = over
  for (const chunk of chunksOf(prose.text, from)) {
    const before = out.at(-1)
    // «[ваше имя], [ваша должность]»: behind a name, a gap stands for what the person does.
    const found = before && !chunk.joined && LONE_GAP.test(chunk.text) ? undefined : personIn(chunk, before)
    if (!found) {
      if (before && IS_ME.test(chunk.text)) out[out.length - 1] = { ...before, self: true, side: 'ours' }
      else if (before)
        out[out.length - 1] = { ...before, role: joinedRole(before.role, withoutConjunction(chunk.text)) }
      else post = withoutConjunction(chunk.text).trim()
      continue
    }
    // «Я: Павел Ким», "Me: Fran Whitlow": the label is the writer, and so is whoever is named first.
    const self = found.self || (before === undefined && isSelf(group.label))
    const isClient = CLIENT_HIMSELF.test(found.post || post || '—')
    post = undefined
    const one = listed({ ...found, self }, chunk, prose, whole, group)
    const own = isClient ? { ...one, side: 'client' as const, decides: true } : one
    // «я и Марта», "me, plus Wes": whoever is joined to the writer.
    const person = chunk.joined && before?.self ? { ...own, side: own.side ?? ('ours' as const) } : own
    // «я, Тамара Штерн», «Анна, Илья и я, Пётр»: the name of whoever writes.
    const isWriter = /\s/u.test(person.name) || (joinsWriter && chunk.start + chunk.text.length === prose.text.length)
    joinsWriter = person.self === true && chunk.joined
    if (before?.self && before.role === '' && isSelf(before.name) && isWriter && !chunk.joined) {
      out[out.length - 1] = { ...person, self: true, side: before.side }
      continue
    }
    out.push(person)
    // Of whom something was said behind the comma, that is said.
    const bare = open.filter(one => out.includes(one))
    const speaksFor = repeated.has(inBracket(found.rest.trim())) ? [] : bare
    open = person.role === '' ? [...open, person] : shareNote(out, speaksFor, person, found.rest)
  }
  return withLastBracket(out).map(withMark)
}

/** Who orders the work decides on it: «заказчица Инна Бор», "the client, Inna Boyd"; in a bracket the same word says no more than the side. */
const CLIENT_HIMSELF = whole({
  ru: '?наш|ваш|сам|наша|сама|сами|наши заказчик|заказчица|заказчики|клиент|клиентка|клиенты',
  uk: '?наш|сам|наша|сама|самі|наші замовник|замовниця|замовники|клієнт|клієнтка|клієнти',
  en: '?the|our client|clients|customer|customers ?himself|herself|themselves',
})

/** "Priya, Danny, Hannah (us), Tom (us)", "Hannah (us, sound), Tom (us, light)": a bracket that comes again speaks for its own name alone. */
function repeatedBrackets(text: string): ReadonlySet<string> {
  const all = [...text.matchAll(/(?<=\()[^()]{1,40}(?=\))/gu)].map(([inside]) => inside)
  const firstOf = (inside: string) => (US_FIRST.test(inside) ? 'us' : inside)
  const marks = all.map(firstOf)
  return new Set(all.filter((_, i) => marks.indexOf(marks[i]!) !== marks.lastIndexOf(marks[i]!)))
}

const LONE_GAP = /^\s*\[[^\]\n]+\]\s*(?:$|[—–(-])/u

interface Found {
  readonly name: string
  readonly at: number
  /** A post before the name. */
  readonly post: string
  readonly rest: string
  readonly self: boolean
}

function personIn(chunk: Chunk, before: Listed | undefined): Found | undefined {
  const text = withoutConjunction(chunk.text)
  const shift = chunk.text.length - text.length
  if (isSelf(text)) {
    const bare = /^\p{L}+(?=\W*$|\s[—–(-])/u.exec(text.replace(ALONE, ''))
    const name = bare?.[0] ?? text
    return {
      name,
      at: shift + text.indexOf(name),
      post: '',
      rest: text.slice(text.indexOf(name) + name.length),
      self: true,
    }
  }
  const withUs = WE_WITH.exec(text)
  if (withUs) {
    const at = withUs[0].length - withUs[1]!.length
    return { name: withUs[1]!, at: shift + at, post: '', rest: text.slice(withUs[0].length), self: true }
  }
  const free = before === undefined || chunk.joined || before.role !== ''
  const named = nameBehindPost(text) ?? nameAt(text) ?? nameBehindRole(text, free, chunk.joined || before === undefined)
  if (!named || (before && (isRole(text, named) || isTrade(text, named)))) return undefined
  const at = text.indexOf(named.name, Math.max(0, named.end - named.name.length))
  return {
    name: named.name,
    at: shift + at,
    post: named.role ?? '',
    rest: text.slice(named.end),
    self: ME_IN_BRACKETS.test(text),
  }
}

/** «мы с Мартой»: whoever comes with the writer. */
const WE_WITH = cased`^\s*${{ ru: 'мы|я с|со', uk: 'ми|я з|зі|із', en: '—' }}\s(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)`

/** "Tenant services", "Delivery lead" behind a name: English has no case to tell a name from a remark, only the small letters that go on. */
const isTrade = (text: string, { name, end }: { name: string; end: number }): boolean =>
  /^\s[a-z]{3}/u.test(text.slice(end)) &&
  !JOINS.test(text.slice(end)) &&
  (/^(?:[A-Z][a-z]+(?:['’]s?)?|[A-Z]{2,5})$/u.test(name) ||
    (/^[A-Z][a-z]+\s[A-Z]/u.test(name) && BODY.test(text.trim())))

/** "Lockyer Court residents' company": what somebody belongs to. */
const BODY = spoken`\s${{
  ru: '—',
  uk: '—',
  en: `company, association, society, council, board, committee, team, group, office, department, side, trust, branch, club
    manager, agent, rep, contact, staff, owner, director, lead, assistant, secretary, treasurer, engineer, officer`,
}}$`

const JOINS = opening({ ru: '—', uk: '—', en: 'and, from, for, of, at, with, who, is, will, to, on' })

const ALONE = spoken`^${ONLY}\s+`
/** «её начальник Василий Шпак, то есть я», "Ann Ray, that's me": whoever was named last writes. */
const IS_ME = spoken`^\s*(?:${{ ru: 'то есть я, это я, он|она же я', uk: 'тобто я, це я', en: "that is me, that's me, yours truly" }})[\s.]*$`

const ME_IN_BRACKETS = spoken`^${I}\s*\(`

function listed(found: Found, chunk: Chunk, prose: Prose, whole: Span | undefined, group: Group): Listed {
  const at = chunk.start + found.at
  return {
    name: found.name,
    role: [found.post, cleaned(found.rest)].filter(Boolean).join(', '),
    group: group.label,
    side: found.self ? 'ours' : group.side,
    present: group.checked !== false,
    span: whole ?? sourceSpan(prose, chunk.start, chunk.start + chunk.text.length),
    nameSpan: sourceSpan(prose, at, at + found.name.length),
    ...(found.self ? { self: true } : {}),
  }
}

/** The remark without what parts it from the name; its first bracket opened. */
function cleaned(rest: string): string {
  const bare = rest.replace(/^[\s,:—–-]+|^\.$/gu, '')
  if (OUR_MARK.test(bare) || !bare.startsWith('(')) return bare.trim()
  return bare
    .slice(1)
    .replace(/\)\s*[.,]?\s*$/u, '')
    .replace(/\)\s*,?/u, ',')
    .trim()
}

/** «мастер (мы), вопросы 2 и 3»: a bracket that names nothing but our side parts it from the rest of the remark. */
function withMark(person: Listed): Listed {
  const mark = OUR_MARK.exec(person.role)
  const bare = mark
    ? `${person.role.slice(0, mark.index)} ${person.role.slice(mark.index + mark[0].length)}`
    : person.role
  const role = bare
    .replace(/^[\s,:—–-]+/u, '')
    .replace(/\s+(?=[,.\s])/gu, '')
    .replace(/,+/gu, ',')
    .replace(/^([^()]*)\)[\s.]*$/u, '$1')
    .trim()
  return mark ? { ...person, role, group: (mark[1] ?? mark[2])!, side: 'ours' } : { ...person, role }
}

const OUR_WORDS: Words = {
  ru: 'мы, наш, наша, наши, наша сторона, от нас, с нашей стороны',
  uk: 'ми, наш, наша, наші, наша сторона, від нас, з нашого боку, з нашої сторони',
  en: 'us, we, ours, our side, our team',
}

const US_FIRST = spoken`^(?:${OUR_WORDS})(?=,|\s[—–-]|$)`

/** In brackets, or between commas: «Molly Strand, copywriter, ours». */
const OUR_MARK = spoken`(?:^|\s*)[([](${OUR_WORDS})(?:[)\]]|(?=[,;]\s[^()]*\)))|(?<=^|,\s)(${OUR_WORDS})(?=[,;:.]|$)`

/** «Шепета, начальник, та Стах, монтер (станція); … (ми)»: where every stretch ends with a bracket, or one with that of a side, it speaks for all in it. */
function withSharedMark(people: readonly Listed[]): Listed[] {
  const last = people.at(-1)
  if (!last || people.length < 2) return [...people]
  const bracket = /(?:^|[\s,])\(?([^(),]{2,40}?)\)?[\s.]*$/u.exec(last.role)?.[1]
  if (last.side === 'ours') return people.map(person => ({ ...person, side: 'ours' as const, group: last.group }))
  return bracket === undefined || (last.group !== '' && last.group !== bracket)
    ? [...people]
    : people.map(person => ({ ...person, group: person.group || bracket }))
}

/** «Соня Рубан, директор, и Ким Ван, технолог («Гранат»)»: a house in brackets at the end is the house of all. */
function withLastBracket(people: readonly Listed[]): Listed[] {
  const house = /\S\s\(([«"“][^»"”()]{2,40}[»"”]|\p{Lu}{2,6})\)?$/u.exec(people.at(-1)?.role ?? '')?.[1]
  return house === undefined ? [...people] : people.map(person => ({ ...person, group: person.group || house }))
}

/** «Аня и Боря от «Граната»», "Bel and Dino for Lanyard Lane": the house behind the last name is the house of all before it. */
const HOUSE = cased`^\s*${OF_HOUSE}\s+(${OUR_SIDE}|${THE}\s\p{Ll}[^,;()]{1,40}?|(?:${THE}\s)?[\p{Lu}«"“][^,;()]{1,40}?)[\s.]*$`

/** "Mrs Ellery (head), Mr Odum (caretaker) for the school": the house behind the last bracket is the house of all. */
const BEHIND_BRACKET = /^\s*\(([^()]*)\)(\s.*)$/su
const US_ALONE = whole(OUR_SIDE)

/** «Ж. Арсланова и С. Ли (аэропорт)»: the bracket speaks for the names before it that have no remark of their own. */
function shareNote(out: Listed[], open: readonly Listed[], person: Listed, rest: string): Listed[] {
  const behind = BEHIND_BRACKET.exec(rest)
  const shared = behind && HOUSE.exec(behind[2]!)?.[1]
  if (behind && shared && US_ALONE.test(shared)) {
    const at = out.indexOf(person)
    if (at >= 0) out[at] = { ...person, role: behind[1]!, side: 'ours' }
    for (const one of open) out[out.indexOf(one)] = { ...one, side: 'ours' }
    return []
  }
  if (behind && shared) {
    for (const [at, one] of out.entries())
      out[at] = { ...one, role: one === person ? behind[1]! : one.role, group: one.group || shared }
    return []
  }
  if (US_BRACKET.test(rest)) {
    for (const one of open) {
      const at = out.indexOf(one)
      if (at >= 0) out[at] = { ...one, side: 'ours' }
    }
    return []
  }
  const house = HOUSE.exec(rest)?.[1]
  if (house !== undefined) {
    for (const one of [...open, person]) {
      const at = out.indexOf(one)
      if (at >= 0) out[at] = { ...one, role: one === person ? '' : one.role, group: house }
    }
    return []
  }
  const all = ALL_OF.exec(rest)?.[1]
  if (all !== undefined) {
    for (const [at, one] of out.entries())
      out[at] = { ...one, role: one === person ? '' : one.role, group: one.group || all }
    return []
  }
  if (/^\s*\([^),;]{1,40}\)[\s.]*$/u.test(rest) || THEIR_BRACKET.test(rest)) {
    for (const one of open) {
      const at = out.indexOf(one)
      if (at >= 0) out[at] = { ...one, group: one.group || inBracket(person.role) }
    }
    const at = out.indexOf(person)
    if (open.length > 0 && at >= 0) out[at] = { ...person, group: person.group || inBracket(person.role) }
  }
  return []
}

/** "Andy and Shona (contractor, us)", «Стас и Нюта (мы, печать)», "Erin and Jock for Kilnworks (us)", «Ганна, Віра – ми»: our side behind the last name. */
const US_BRACKET = spoken`^[^()]{0,40}\((?:(?:[^()]{1,40},\s)?(?:${OUR_WORDS})|(?:${OUR_WORDS})(?:,|\s[—–-])\s[^()]{1,40})\)[\s.]*$|^\s*[—–-]\s(?:${OUR_WORDS})[\s.]*$`

/** "Olwen Rees (director), Mark and Steph (all Kelder)", «… (все из «Граната»)»: of all before it, whatever else is said of them. */
const ALL_OF = cased`^\s*\((?:${{ ru: 'все, оба, обе, трое, все трое', uk: 'усі, всі, обидва, обидві, обоє, троє', en: 'all, both, all of them' }})\s(?:(?:${together(OF_HOUSE, { ru: '—', uk: '—', en: 'at' })})\s)?([^()]{2,40})\)[\s.]*$`

/** «Степан и Леся Дорош (заказчики, решают вдвоём)». */
const THEIR_BRACKET = spoken`^\s*\((?:${CLIENT})[^()]{0,50}\)[\s.]*$`

const inBracket = (role: string): string => role.replace(/^\(|\)[\s.]*$/gu, '')

const joinedRole = (role: string, more: string): string => (role === '' ? more.trim() : `${role}, ${more.trim()}`)
