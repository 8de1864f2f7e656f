import { type Prose, slice, sourceSpan } from '../markdown/prose.ts'
import type { Span } from '../markdown/span.ts'
import type { Side } from './model.ts'
import { isRole, nameAt, nameBehindPost, nameBehindRole } from './names.ts'
import type { Listed } from './people.ts'
import { rolesOf, trimmedProse } from './sections.ts'

/** People named in one line: «Ж. Арсланова и С. Ли (аэропорт), Нонна и Влад (мы)», "From Tidewell: Helen Foss (owner)". */
export function peopleIn(
  prose: Prose,
  whole: Span,
  group: string,
  side: Side | undefined,
  checked?: boolean,
): Listed[] {
  const out: Listed[] = []
  let label = group
  let current = side
  for (const segment of segmentsOf(prose)) {
    const marked = groupMark(segment.text)
    if (marked) {
      label = marked.label
      current = marked.side
    }
    const piece = marked ? slice(segment, marked.end, segment.text.length) : segment
    out.push(
      ...peopleInSegment(piece, prose.text.length > 90 || segmentCount(prose) > 1 ? undefined : whole, {
        label,
        side: current,
        checked,
      }),
    )
  }
  return out
}

/** «Лютая, Артём (Малинки) · Прохор, Ваня (мы)». */
const isMiddleDot = (text: string, at: number): boolean =>
  text[at] === '·' && text[at - 1] === ' ' && text[at + 1] === ' '

const segmentCount = (prose: Prose): number => prose.text.split(/;|\s·\s/u).length

/** Cut at semicolons and middle dots, and at sentence ends before a new side is named. */
function segmentsOf(prose: Prose): Prose[] {
  const out: Prose[] = []
  let start = 0
  let depth = 0
  for (let i = 0; i < prose.text.length; i++) {
    const c = prose.text[i]!
    if (c === '(' || c === '[') depth++
    else if (c === ')' || c === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (c === ';' || isMiddleDot(prose.text, i) || startsGroup(prose.text, i))) {
      out.push(trimmedProse(slice(prose, start, i)))
      start = i + 1
    } else if (depth === 0 && c === '.' && endsSentence(prose.text, i) && !isPerson(prose.text.slice(i + 1))) {
      // «… Костя Лунь, смета. Слово даёт Юля, она смотрит на часы»: no more of the people.
      out.push(trimmedProse(slice(prose, start, i)))
      return out.filter(piece => piece.text !== '')
    }
  }
  out.push(trimmedProse(slice(prose, start, prose.text.length)))
  return out.filter(piece => piece.text !== '')
}

const endsSentence = (text: string, at: number): boolean =>
  /^\.\s+\p{Lu}\p{Ll}/u.test(text.slice(at, at + 9)) &&
  /(?:\p{Ll}{3}|[)»”"])$/u.test(text.slice(0, at)) &&
  !/(?:^|[\s(])(?:prof|проф|канд|инж|інж|зам|заст|отв|відп|гл|assoc)$/iu.test(text.slice(0, at))

/** A name and what tells of it: «Алла Сойка, директор», «Ян Лоу (склад)». */
function isPerson(text: string): boolean {
  const named = nameAt(text)
  return named !== undefined && /^\s*(?:$|[,;(:—–]|-\s|и\s|і\s|та\s|and\s)/u.test(text.slice(named.end))
}

const startsGroup = (text: string, at: number): boolean =>
  (text[at] === ',' && GROUP_MARK.test(text.slice(at + 1, at + 60))) ||
  (text[at] === '.' && isNewGroup(text.slice(at + 1, at + 60)))

/** «… Лейла Хан, учёт. «Пакет-Плюс»: Ян Ворон»: behind a full stop a label in quotation marks begins a group, too. */
const isNewGroup = (text: string): boolean => GROUP_MARK.test(text) || /^\s*[«"“][^»"”\n]{2,40}[»"”]:\s/u.test(text)

const GROUP_MARK =
  /^\s*(?:(?:и|і|та|and)\s+)?(?:(?:[Оо]т|[Вв]ід|[Ff]rom|[Ff]or|[Сс]о стороны|[Сс]|[Зз]|[Зз]і|[Іі]з|[Oo]n behalf of)\s+)(нас|нашей стороны|нашого боку|нашої сторони|вас|вашей стороны|вашого боку|клиента|клієнта|заказчика|замовника|us|our side|you|your side|the client|client|бюро|студии|студії|агентства|агенції|[«"“][^»"”]+[»"”]|[\p{Lu}][^,;:()]{1,40}?(?=:))\s*:?\s*/u

function groupMark(text: string): { label: string; side: Side | undefined; end: number } | undefined {
  const match = GROUP_MARK.exec(text)
  if (match) {
    const label = match[1]!
    const ours = /^(?:нас|наш|us|our|бюро|студ|аген)/u.test(label)
    const theirs = /^(?:вас|ваш|клиент|клієнт|заказчик|замовник|you|the client|client)/u.test(label)
    return { label, side: ours ? 'ours' : theirs ? 'client' : undefined, end: match[0].length }
  }
  const colon = /^([^:,;()]{1,45}):\s+(?=\p{Lu}|\[)/u.exec(text)
  if (!colon) return undefined
  const roles = rolesOf(colon[1]!)
  return {
    label: colon[1]!,
    side: roles.has('ours') ? 'ours' : roles.has('theirs') ? 'client' : undefined,
    end: colon[0].length,
  }
}

interface Group {
  readonly label: string
  readonly side: Side | undefined
  readonly checked: boolean | undefined
}

const SPLIT =
  /\s*,\s*(?:(?:и|і|й|та|and)\s+(?=\p{Lu}|@|дяд|т[её]т|тіт))?|\s+(?:и|і|й|та|and|&|\+|плюс)\s+(?=\p{Lu}|@|дяд|т[её]т|тіт)/u

function peopleInSegment(prose: Prose, whole: Span | undefined, group: Group): Listed[] {
  const out: Listed[] = []
  let open: Listed[] = []
  for (const { start, end } of chunksOf(prose.text)) {
    const chunk = prose.text.slice(start, end)
    const posted = out.length === 0 ? nameBehindPost(chunk) : undefined
    const named = posted ?? nameAt(chunk) ?? nameBehindRole(chunk, out.length === 0)
    const before = out[out.length - 1]
    if (!named || (before && isRole(chunk, named))) {
      if (before) out[out.length - 1] = { ...before, role: joinedRole(before.role, chunk) }
      continue
    }
    const rest = chunk.slice(named.end).trim()
    const role = rest
      .replace(/^[\s,:—–(-]+/u, '')
      .replace(/\)[\s.]*$/u, '')
      .replace(/\)/gu, ',')
    const offset = chunk.indexOf(named.name)
    const nameSpan = sourceSpan(prose, start + offset, start + offset + named.name.length)
    const person = {
      name: named.name,
      role,
      group: group.label,
      side: group.side,
      present: group.checked !== false,
      span: whole ?? sourceSpan(prose, start, end),
      nameSpan,
    }
    out.push(person)
    open = role === '' ? [...open, person] : shareNote(out, open, person, rest)
  }
  return withLastBracket(out)
}

/** «Соня Рубан, директор, и Ким Ван, технолог («Гранат»)»: a house in brackets at the end is the house of all. */
function withLastBracket(people: readonly Listed[]): Listed[] {
  const house = /\S\s\(([«"“][^»"”()]{2,40}[»"”]|\p{Lu}{2,6})\)?$/u.exec(people.at(-1)?.role ?? '')?.[1]
  return house === undefined ? [...people] : people.map(person => ({ ...person, group: person.group || house }))
}

/** «Аня и Боря от «Граната»», "Bel and Dino for Lanyard Lane": the house behind the last name is the house of all before it. */
const HOUSE = /^(?:for|from|of|от|из|від|із|з)\s+((?:the\s)?[\p{Lu}«"“][^,;()]{1,40}?)[\s.]*$/u

/** «Ж. Арсланова и С. Ли (аэропорт)»: the bracket speaks for the names before it that have no remark of their own. */
function shareNote(out: Listed[], open: readonly Listed[], person: Listed, rest: string): Listed[] {
  const house = HOUSE.exec(rest)?.[1]
  if (house !== undefined) {
    for (const one of [...open, person]) {
      const at = out.indexOf(one)
      if (at >= 0) out[at] = { ...one, role: one === person ? '' : one.role, group: one.group || house }
    }
    return []
  }
  if (rest.startsWith('(') && /^\([^),;]{1,40}\)[\s.]*$/u.test(rest)) {
    for (const one of open) {
      const at = out.indexOf(one)
      if (at >= 0) out[at] = { ...one, group: one.group || person.role }
    }
    const at = out.indexOf(person)
    if (open.length > 0 && at >= 0) out[at] = { ...person, group: person.group || person.role }
  }
  return []
}

const joinedRole = (role: string, more: string): string => (role === '' ? more.trim() : `${role}, ${more.trim()}`)

function chunksOf(text: string): { start: number; end: number }[] {
  const chunks: { start: number; end: number }[] = []
  let start = 0
  let i = 0
  let depth = 0
  while (i < text.length) {
    const c = text[i]!
    if (c === '(' || c === '[' || c === '«') depth++
    if (c === ')' || c === ']' || c === '»') depth = Math.max(0, depth - 1)
    const cut = depth === 0 ? SPLIT_HERE.exec(text.slice(i, i + 12)) : null
    if (cut && cut[0].length > 0) {
      chunks.push({ start, end: i })
      i += cut[0].length
      start = i
    } else i++
  }
  chunks.push({ start, end: text.length })
  return chunks.filter(chunk => text.slice(chunk.start, chunk.end).trim() !== '')
}

const SPLIT_HERE = new RegExp(`^(?:${SPLIT.source})`, 'u')
