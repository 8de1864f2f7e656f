import { wordsOf } from '../language/segment.ts'
import type { SectionRole } from '../lexicon/sections.ts'
import { type Prose, slice } from '../markdown/prose.ts'
import type { Side } from './model.ts'
import { beginsWithPerson } from './names.ts'
import { ATTENDS, HERE, OUR_BRACKET, OUR_WORDS, THEIR_WORDS } from './people-words.ts'
import { rolesOf, trimmedProse } from './sections.ts'

/** A stretch of a line that names people of one side, or goes on about those named before it. */
export interface Clause {
  readonly prose: Prose
  /** What its head says of whose people follow; `undefined` where it has no head. */
  readonly head: Head | undefined
  /** It begins a sentence behind another one; in a line of its own it does not go on about the people. */
  readonly sentence: boolean
  readonly line: boolean
}

/** «От клуба:», "Tamarack sends", «Наших двое:»: whose people follow. */
export interface Head {
  readonly label: string
  readonly side: Side | undefined
  /** Letters of the clause that it takes. */
  readonly end: number
  /** A word for being there, or for a side: tells people apart from other things that stand behind a colon. */
  readonly sure: boolean
}

/** Cut at semicolons, middle dots, ends of sentences, and at commas before a new side is named. */
export function clausesOf(prose: Prose): Clause[] {
  const { text } = prose
  const out: Clause[] = []
  let start = 0
  let depth = 0
  let sentence = false
  let line = false
  const cut = (end: number, next: number, ends: boolean) => {
    const piece = trimmedProse(slice(prose, start, end))
    if (/\p{L}/u.test(piece.text)) out.push({ prose: piece, head: headOf(piece.text), sentence, line })
    start = next
    sentence = ends
    line = ends && /^\s*\n/u.test(text.slice(next, next + 3))
  }
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '(' || c === '[') depth++
    else if (c === ')' || c === ']') depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (c === ';' || isMiddleDot(text, i)) cut(i, i + 1, false)
    else if (endsSentence(text, i)) cut(i, i + 1, true)
    else if (c === ',' && headBehindComma(text.slice(i + 1, i + 70))) cut(i, i + 1, false)
  }
  cut(text.length, text.length, false)
  return out
}

/** «Лютая, Артём (Малинки) · Прохор, Ваня (мы)», "Wanda (founder) / Zeb (printer)". */
const isMiddleDot = (text: string, at: number): boolean =>
  (text[at] === '·' || text[at] === '/' || text[at] === '|') && text[at - 1] === ' ' && text[at + 1] === ' '

/** Not behind an initial or a title in short. */
function endsSentence(text: string, at: number): boolean {
  if (!'.!?'.includes(text[at]!) || !/^[*_)»”"]{0,2}\s+[\p{Lu}«"“*_[]/u.test(text.slice(at + 1, at + 6))) return false
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, at - 12), at))![0]
  return !/^\p{Lu}$/u.test(before) && !SHORTENED.has(before.toLowerCase())
}

const SHORTENED = new Set(
  'co ltd inc bros дж dr mr mrs ms prof st jr sr messrs г гг гн п пп т ст зам нач гл ред инж проф доц акад им ім д тов гр вул ул каб'.split(
    ' ',
  ),
)

const headBehindComma = (text: string): boolean => {
  const head =
    /^\s*(?:(?:и|і|та|а|and|plus)\s+)?(?:от|від|from|со стороны|з боку|on behalf of|on our|on their)\s/iu.test(text)
      ? headOf(text.trim())
      : undefined
  return head?.sure === true
}

const PREPOSED =
  /^(?:(?:и|і|та|а|and|also)\s+)?(?:от|від|from|for|со стороны|с|з боку|зі сторони|з|зі|із|за|on behalf of|on|у|в|among)\s+/iu

/** Whose people follow, told by a label, a preposition or a word for being there. */
function headOf(text: string): Head | undefined {
  return nested(text) ?? labelled(text) ?? placed(text) ?? housed(text) ?? attended(text) ?? preposed(text)
}

const LONGEST_HEAD = 60

/** "Round the still: for Hollow Lane, Fergus …": a label for all, and behind it whose people come first. */
function nested(text: string): Head | undefined {
  const label = /^[^:;()\n]{1,40}:\s+(?=(?:от|від|from|for)\s)/iu.exec(text)
  const inner = label ? preposed(text.slice(label[0].length)) : undefined
  return inner && { ...inner, end: label![0].length + inner.end }
}

/** «Архив: …», «От клуба — …», "Harbour Signs is coming as a pair: …". */
function labelled(text: string): Head | undefined {
  const match = /^([^:;()\n]{1,60}?)(?::|\s[—–-])\s+(?=\S)/u.exec(text)
  if (!match) return undefined
  const label = match[1]!
  const dash = !match[0].includes(':')
  if (
    wordsOf(label).length > 8 ||
    (dash &&
      !(PREPOSED.test(label) && label.length < 40) &&
      !isBareSide(label) &&
      !isHouseOf(label, text.slice(match[0].length)))
  )
    return undefined
  if (!beginsWithPerson(text.slice(match[0].length))) return undefined
  if (label.includes(',') && !/\p{Ll}/u.test(label[0]!) && beginsWithPerson(label) && !ATTENDS.test(label))
    return undefined
  const side = sideOfHead(label)
  const presence = rolesOf(label).has('participants')
  return {
    label: presence && side === undefined ? '' : ownerIn(label),
    side,
    end: match[0].length,
    sure: !namesOther(label) && (presence || side !== undefined || PREPOSED.test(label) || attends(label)),
  }
}

/** "Sent to the client": another part of a meeting. */
const namesOther = (label: string): boolean => {
  const roles = rolesOf(label)
  return roles.size > 0 && !['participants', 'ours', 'theirs'].some(role => roles.has(role as SectionRole))
}

/** «Сыроварня — Магда Лис, хозяйка»: a word or two, a full name and a remark behind the dash. */
const isHouseOf = (label: string, rest: string): boolean =>
  wordsOf(label).length < 3 && /^\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'.-]+\s*[,(]/u.test(rest)

const isBareSide = (label: string): boolean => {
  const words = wordsOf(label)
  return words.length < 4 && words.some(word => OUR_WORDS.has(word.norm) || THEIR_WORDS.has(word.norm))
}

/** «От нас Злата Керн», "From the creamery Hilde Bergstrom", «Від «Сцени» Федір Коломієць». */
function preposed(text: string): Head | undefined {
  const preposition = PREPOSED.exec(text)
  if (!preposition) return undefined
  const rest = text.slice(preposition[0].length)
  const owner =
    /^(?:(?:\p{Ll}{4,}\s)?[«"“][^»"”]{2,40}[»"”]|(?:the\s)?(?:нас|нашей стороны|нашого боку|нашої сторони|вас|вашей стороны|вашого боку|них|клиента|клієнта|заказчика|замовника|us|our side|our \p{Ll}+|нашей|нашего|нашої|нашого|той стороны|другой стороны|их стороны|того боку|іншого боку|їхнього боку|you|your side|them|their side|the other side|the client|client|бюро|студии|студії|агентства|агенції)|the\s\p{Ll}+)(?=[\s,])[\s,]*/iu.exec(
      rest,
    )
  const named = owner ?? NAMED_HOUSE.exec(rest)
  if (!named || !beginsWithPerson(rest.slice(named[0].length))) return undefined
  if (/^(?:у|в|за|on|с|з|із|зі|among)\s$/iu.test(preposition[0]) && sideOfHead(named[0]) === undefined) return undefined
  return {
    label: named[0].replace(/[\s,]+$/u, ''),
    side: sideOfHead(named[0]),
    end: preposition[0].length + named[0].length,
    sure: true,
  }
}

/** "for Hollow Lane, Fergus …": a house in capitals, parted from its people by a comma. */
const NAMED_HOUSE = /^(?:the\s)?(?:[«"“][^»"”]{2,40}[»"”]|\p{L}+(?:\s\p{Lu}\p{L}*){0,2})\s*,\s*/u

/** «На связи Эмиль и Рада», "On the call: Ann Marsh, …": where they are says that they are there. */
function placed(text: string): Head | undefined {
  const place = PLACED.exec(text)
  if (!place || !beginsWithPerson(text.slice(place[0].length))) return undefined
  return { label: '', side: undefined, end: place[0].length, sure: true }
}

const PLACED =
  /^(?:на (?:связи|линии|проводе|дроті|лінії|зв[’'ʼ]язку|экране|екрані)|за столом|у телефона|біля телефону|on the (?:call|line|phone|screen)|in the room|(?:a?round|at) the table)(?:\s[—–-])?[\s:]+/iu

/** «заказчики Артур и Камила Назаренко»: the side itself, and its people. */
function housed(text: string): Head | undefined {
  const we = WE_ARE.exec(text)
  if (we && /^\p{Lu}/u.test(text.slice(we[0].length))) return { label: '', side: 'ours', end: we[0].length, sure: true }
  const visit = VISIT.exec(text)
  if (visit && beginsWithPerson(text.slice(visit[0].length)))
    return { label: '', side: 'client', end: visit[0].length, sure: true }
  const house = THEIR_HOUSE.exec(text)
  if (!house || !/^\p{Lu}/u.test(text.slice(house[0].length))) return undefined
  return { label: house[0].trim(), side: 'client', end: house[0].length, sure: true }
}

/** "We are Ana Brandt, partner, and …", «Мы — это Анна и Феликс». */
const WE_ARE = /^(?:we are|we're|we will be|we'll be|мы\s(?:—|–|-)\s(?:это\s)?|ми\s(?:—|–|-)\s(?:це\s)?)\s*(?=\p{Lu})/iu

/** «Звоним Оксане (магазин её)», "We'll ring Oona": whomever we call or go to is of the client's people. */
const VISIT =
  /^(?:(?:мы|я|ми|we|we'll|we will|i|i'll|we are|we're)\s)?(?:звоним|звоню|позвоним|набираем|едем к|приезжаем к|встречаемся с|созваниваемся с|телефонуємо|дзвонимо|дзвоню|їдемо до|приїжджаємо до|зустрічаємося з|зустрічаємось з|зідзвонюємося з|ring|ringing|call|calling|phone|phoning|visit|visiting|see|seeing|meet|meeting)\s+(?=\p{Lu})/iu

const THEIR_HOUSE =
  /^(?:(?:the )?(?:clients|customers)|заказчики|клиенты|хозяева|гости|замовники|клієнти|господарі|гості)\s+(?=\p{Lu})/iu

/** «К нам приезжают …», "Tamarack sends …", «Від «Сцени» приходять …», «Будут …». */
function attended(text: string): Head | undefined {
  const words = wordsOf(text.slice(0, 90))
  const at = words.findIndex((word, i) => i < 8 && ATTENDS.test(word.norm))
  const verb = words[at]
  if (!verb || verb.start > LONGEST_HEAD) return undefined
  if (/[,;(]/u.test(text.slice(0, verb.start)) || NOT.test(text.slice(0, verb.end))) return undefined
  let end = verb.end
  const owner = /^\s+(?:от|від|from|for|за)\s+(?:[«"“][^»"”]{2,40}[»"”]|\p{L}+(?=\s))/u.exec(text.slice(end))
  const before = `${text.slice(0, verb.start)} ${owner?.[0] ?? ''}`
  if (owner && beginsWithPerson(text.slice(end + owner[0].length))) end += owner[0].length
  const more = HERE.exec(text.slice(end))
  if (more && beginsWithPerson(text.slice(end + more[0].length))) end += more[0].length
  end += /^[\s,:—–-]*/u.exec(text.slice(end))![0].length
  const rest = text.slice(end)
  if (!beginsWithPerson(rest) || NOT.test(text.slice(0, end)) || /^(?:to|visit|using|[a-z]+ing)\s/u.test(rest))
    return undefined
  return { label: ownerIn(before), side: sideOfHead(text.slice(0, end)), end, sure: true }
}

const NOT = /(?:^|\s)(?:не|not|никто|ніхто|nobody|to be)\s|n['’]t\s/iu

const attends = (label: string): boolean => wordsOf(label).some(word => ATTENDS.test(word.norm))

/** Whoever comes to us is not of us. */
const TO_US =
  /(?:^|\s)(?:к нам|до нас|у нас в гост\p{L}+|в гостях|у гостях|to us|to see us|нас (?:встреча|принима|зустріча|прийма)\p{L}+|(?:receives?|welcomes?|hosts) us|visit(?:s|ing)? us|join(?:s|ing)? us|with us)(?=$|\s|:)/iu

function sideOfHead(label: string): Side | undefined {
  if (TO_US.test(label)) return 'client'
  if (OUR_BRACKET.test(label)) return 'ours'
  const roles = rolesOf(label.replace(/\s(?:—|–|-)\s*$/u, ''))
  if (roles.has('ours') !== roles.has('theirs')) return roles.has('ours') ? 'ours' : 'client'
  const words = wordsOf(label)
  const ours = words.some(word => OUR_WORDS.has(word.norm))
  const theirs = words.some(word => THEIR_WORDS.has(word.norm))
  return ours === theirs ? undefined : ours ? 'ours' : 'client'
}

/** The house in a head: its words without those for being there. */
function ownerIn(label: string): string {
  const words = wordsOf(label.replace(PREPOSED, ''))
  const verb = words.findIndex(word => ATTENDS.test(word.norm) || /^(?:is|are|will|have|has)$/u.test(word.norm))
  const bare = label.replace(PREPOSED, '')
  const from = /(?:^|\s)(?:от|від|from|for)\s+(.+)$/iu.exec(bare)
  if (from) return from[1]!.trim()
  if (verb === 0) return ''
  return (verb > 0 ? bare.slice(0, words[verb]!.start) : bare).trim()
}
