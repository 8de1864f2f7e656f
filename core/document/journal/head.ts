import type { Language } from '../../language/language.ts'
import { matchesOf } from '../../language/matches.ts'
import { type Word, wordsOf } from '../../language/segment.ts'
import { cased, every, opening, spoken, whole, wordSet } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import { AND, CLIENT } from '../../lexicon/word-lists.ts'
import { type Prose, slice } from '../../markdown/prose.ts'
import { channelIn, channelOfVerb, channelsIn, type NamedChannel } from '../channel-words.ts'
import type { Channel, Side } from '../model.ts'
import { nameAt } from '../people/names.ts'
import { trimmedProse } from '../sections.ts'
import { type Around, type HeadDay, headDayAt } from './day.ts'
import { comesToUs, directionIn, directionNamed, directionWordAt } from './direction.ts'

/** What the first line of an entry tells: day, time, whose touch it is, by which channel, with whom, and what happened. */
export interface Head {
  readonly day: HeadDay | undefined
  readonly time: number | undefined
  readonly direction: Side | undefined
  /** An arrow or a word of its own says whose touch it is. */
  readonly marked: boolean
  readonly channel: Channel | undefined
  /** How the channel was told: in its own place, by a verb, or not at all. */
  readonly told: 'place' | 'verb' | undefined
  readonly channelProse: Prose | undefined
  readonly who: Prose | undefined
  readonly what: Prose
  /** Has the shape of an entry behind its lead: `something, Name: …`. */
  readonly shaped: boolean
}

export interface HeadContext {
  readonly language: Language
  readonly around: Around
}

export function readHead(prose: Prose, context: HeadContext): Head {
  const lead = readLead(prose.text, context)
  const rest = slice(prose, lead.end, prose.text.length)
  const told = readTold(rest)
  const late = lead.day === undefined && told.channel ? lateDay(rest, context) : undefined
  const side = lead.direction ?? told.direction
  // «← Егор: ок»: by the way in which we wrote to him.
  const answers =
    lead.direction === 'client' && told.channelProse === undefined && told.who && /[:«"“]/u.test(rest.text)
  return {
    ...told,
    ...(answers && !told.channel ? { channel: 'answer' } : {}),
    day: lead.day ?? late?.day,
    what: late ? trimmedProse(slice(rest, late.end, rest.text.length)) : told.what,
    time: lead.time,
    direction: side,
    marked: lead.direction !== undefined,
  }
}

interface Lead {
  readonly day: HeadDay | undefined
  readonly time: number | undefined
  readonly direction: Side | undefined
  readonly end: number
}

/** Day, time and direction in any order, parted by blanks and marks. */
function readLead(text: string, { language, around }: HeadContext): Lead {
  let day: HeadDay | undefined
  let time: number | undefined
  let direction: Side | undefined
  let at = 0
  for (let steps = 0; steps < 8; steps++) {
    at = skipMarks(text, at, day !== undefined)
    const rest = text.slice(at)
    const found = day ? undefined : leadDay(rest, language, around)
    const clock = time === undefined ? clockAt(rest, language, day !== undefined) : undefined
    const side = directionWordAt(rest, direction !== undefined)
    if (side && (!found || side.arrow || found.start >= side.end)) {
      direction ??= side.side
      at += side.end
    } else if (found) {
      day = { ...found, start: at + found.start, end: at + found.end }
      at += found.end
    } else if (clock) {
      time = clock.minutes
      at += clock.end
    } else break
  }
  return vagueLead(text, day, direction) ?? { day, time, direction, end: at }
}

/** «Зустріч 12 листопада …»: the word before a day may be a weekday, and may be the channel. */
function leadDay(text: string, language: Language, around: Around): HeadDay | undefined {
  const found = headDayAt(text, language, around)
  return found && channelIn(text.slice(0, found.start)) ? undefined : found
}

/** «ближе к концу → звонок»: a few words stand where the day should. */
function vagueLead(text: string, day: HeadDay | undefined, direction: Side | undefined): Lead | undefined {
  if (day || direction) return undefined
  const found = VAGUE.exec(text)
  const arrow = found && directionWordAt(text.slice(found[0].length), false)
  if (!found || !arrow?.arrow || !channelsIn(text.slice(found[0].length, found[0].length + 24))[0]) return undefined
  const broken = { start: 0, end: found[0].trimEnd().length, broken: true }
  return { day: broken, time: undefined, direction: arrow.side, end: found[0].length + arrow.end }
}

const VAGUE = /^\p{Ll}[\p{L}\d '’-]{1,30}?\s(?=[→←⇒⇐]|->|<-)/u

const skipMarks = (text: string, from: number, dated: boolean): number =>
  from +
  (dated
    ? /^[\s,;|·•()[\].:*_–—~]*(?:-\s+)?/u
    : /^(?:[\s,;|·•()[\]*_–—№#]|\p{Extended_Pictographic}(?<![⬅➡↔↩↪])|\uFE0F|-\s)*/u
  ).exec(text.slice(from))![0].length

function clockAt(text: string, language: Language, dated: boolean): { minutes: number; end: number } | undefined {
  const head = text.slice(0, 26)
  const found = findClock(head, language)[0]
  if (found && PREPOSITION.test(head.slice(0, found.start))) return { minutes: found.from, end: found.end }
  const dotted = dated ? DOTTED.exec(head) : undefined
  return dotted ? { minutes: Number(dotted[1]) * 60 + Number(dotted[2]), end: dotted[0].length } : undefined
}

const PREPOSITION = spoken`^(?:${{ ru: 'в, во, о, об, у, с', uk: 'у, о, об, з', en: 'at, from' }})?\s*$`
const DOTTED = /^([01]?\d|2[0-3])[.]([0-5]\d)(?![\d.])/u

type Told = Pick<Head, 'channel' | 'told' | 'channelProse' | 'who' | 'what' | 'shaped'> & {
  readonly direction: Side | undefined
}

const FEW = 6

/** Channel and person in the segments up to the first colon; behind it what happened. */
function readTold(rest: Prose): Told {
  const { segments, end } = segmentsOf(rest)
  const behind = trimmedProse(slice(rest, end, rest.text.length))
  const short = segments.filter(({ text }) => wordsOf(text).length <= FEW)
  const own = segments[0] && wordsOf(segments[0].text).length <= FEW ? short : []
  const place = own.slice(0, 3).find(segment => isChannelPlace(segment.text)) ?? longPlace(segments[0])
  const verb = channelOfVerb(rest.text.slice(0, VERB_REACH))
  if (place && !opensWithVerb(rest, place, verb)) return placed(place, own, rest, behind, segments)
  const early = verb !== undefined && isEarly(rest.text, verb.start)
  const named = own.find((segment, i) => i > 0 && isName(segment.text))
  const shaped = behind.text !== '' && named !== undefined
  const person =
    named ??
    (early ? personBehind(slice(rest, verb.end, segmentEnd(rest.text, verb.end))) : undefined) ??
    own.find(segment => isName(segment.text))
  if (isQuoted(segments, behind)) return quoted(segments[0]!, behind)
  const first =
    segments[0] && !isName(segments[0].text) && wordsOf(segments[0].text).length <= 4 ? segments[0] : undefined
  return {
    channel: early ? verb.channel : undefined,
    told: early ? 'verb' : undefined,
    channelProse: first && (behind.text !== '' || segments.length > 1) ? first : undefined,
    who: person && withoutRest(person),
    what: behind.text === '' ? trimmedProse(rest) : withAside(rest, segments.slice(1), behind),
    shaped,
    direction: verb && verbSide(rest.text, verb.start),
  }
}

/** «Семён позвонил, злой: …»: a remark before the colon belongs to what happened. */
function withAside(rest: Prose, left: readonly Prose[], behind: Prose): Prose {
  const aside = left.find(
    ({ text }) => /^\p{Ll}{3,}/u.test(text) && !/\d/u.test(text) && !channelIn(text) && !US.has(text),
  )
  return aside ? trimmedProse(slice(rest, offsetIn(rest, aside), rest.text.length)) : behind
}

/** «23.10: Инга: «Чудо!»»: a name and his own words. */
const isQuoted = ([name, ...more]: readonly Prose[], behind: Prose): boolean =>
  more.length === 0 && name !== undefined && isName(name.text) && /^[«"“„]/u.test(behind.text)

const quoted = (who: Prose, what: Prose): Told => ({
  channel: 'answer',
  told: 'verb',
  channelProse: undefined,
  who,
  what,
  shaped: true,
  direction: 'client',
})

/** «Отправили протокол встречи»: what was done goes before what it was about. */
function opensWithVerb(rest: Prose, place: Prose, verb: NamedChannel | undefined): boolean {
  const named = channelsIn(place.text)[0]
  if (!verb || !named) return false
  const at = offsetIn(rest, place) + named.start
  return verb.start < at || (verb.start === at && isSubject(rest.text.slice(0, at)))
}

/** "Iris emails", «Инга звонит»: behind a name it is what he or she does. */
function isSubject(text: string): boolean {
  const words = wordsOf(text)
  return words.length > 0 && words.length < 3 && words.every(({ capital, norm }) => capital && !channelIn(norm))
}

/** Where the words behind a verb are parted from what follows. */
function segmentEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[,;:.!?(—–\n]/u)
  return length < 0 ? text.length : from + length
}

const VERB_REACH = 80

function placed(place: Prose, own: readonly Prose[], rest: Prose, behind: Prose, segments: readonly Prose[]): Told {
  const sent = own.find(segment => segment !== place && BY.test(segment.text))
  const named = channelIn(sent ? `${place.text}, ${sent.text}` : place.text)!
  const after = personBehind(slice(place, named.end, place.text.length))
  const who = after ?? own.find(segment => segment !== place && isName(withoutPrepositions(segment).text))
  const used = new Set<Prose | undefined>([place, who, ...own.filter(({ text }) => isDirection(text))])
  const left = segments.filter(segment => !used.has(segment))
  const what =
    behind.text !== ''
      ? withAside(rest, left, behind)
      : left.length > 0
        ? trimmedProse(slice(rest, offsetIn(rest, left[0]!), rest.text.length))
        : place
  return {
    channel: named.channel,
    told: 'place',
    channelProse: place,
    who: who && withoutRest(withoutPrepositions(who)),
    what,
    shaped: behind.text !== '' || who !== undefined,
    direction:
      directionIn(place.text) ??
      (behind.text !== '' && comesToUs(rest.text.slice(0, offsetIn(rest, behind))) ? 'client' : undefined) ??
      directionNamed(own.find(({ text }) => isDirection(text))?.text ?? '') ??
      (NAME_BY.test(place.text) && /^[«"“„]/u.test(behind.text) ? 'client' : undefined),
  }
}

/** «Лесь у телеграмі: «А можна …»»: whose words they are. */
const NAME_BY = cased`^\p{Lu}[\p{L}'’ʼ-]+\s${{ ru: 'по, на, через, в', uk: 'по, на, через, у', en: 'by, via, on, in, over' }}\s`

/** A segment that is a direction and nothing else: «исх.», "outgoing". */
const isDirection = (text: string): boolean => {
  const word = directionWordAt(text, false)
  return word !== undefined && text.slice(word.end).trim() === ''
}

/** «звонок Ирине», "phone call with Irina", «созвон в Zoom с Ириной». */
function personBehind(prose: Prose): Prose | undefined {
  const text = prose.text
  const behind = matchesOf(WITH, text).at(-1)
  const from = behind ? behind.index + behind[0].length : 0
  const person = withoutPrepositions(trimmedProse(slice(prose, from, text.length)))
  return isName(person.text) && !(from === 0 && channelIn(person.text)) ? person : undefined
}

const WITH = every(cased`${{ ru: 'с, со, от, для', uk: 'з, від, для', en: 'with, to, from, for' }}\s+(?=\p{Lu})`)

/** «презентация обложек, по почте» */
const BY = spoken`^${{ ru: 'по, на, через, в', uk: 'по, на, через, у', en: 'by, via, per, in, on, over' }}\s`

const offsetIn = (whole: Prose, part: Prose): number => whole.text.indexOf(part.text)

/** The channel is among the first words: «входящий звонок от Ирины», "short call". */
function isChannelPlace(text: string): boolean {
  const named = channelsIn(text)[0]
  if (named === undefined) return false
  const before = wordsOf(text.slice(0, named.start))
  return before.length <= 2 || (before.length < FEW && BY.test(`${before.at(-1)!.norm} `))
}

/** A sentence that begins with its channel, or a word before it: «Звонок Ирине Петровой насчёт даты запуска и цвета вывески», "site visit with …". */
function longPlace(segment: Prose | undefined): Prose | undefined {
  const named = segment && channelsIn(segment.text)[0]
  return named && wordsOf(segment.text.slice(0, named.start)).length <= 1 ? segment : undefined
}

/** "Sheila Mott about the hedge", "Gordon and Sheila on site": who it is, without what is said of them behind a blank. */
function withoutRest(who: Prose): Prose {
  const { text } = who
  let end = nameAt(text)?.end ?? text.length
  for (let next = AND_NAME.exec(text.slice(end)); next; next = AND_NAME.exec(text.slice(end))) {
    const named = nameAt(text.slice(end + next[0].length))
    if (!named) break
    end += next[0].length + named.end
  }
  return /^\s+\p{Ll}/u.test(text.slice(end)) && !POST.test(text.slice(end)) ? slice(who, 0, end) : who
}

const AND_NAME = cased`^(?:,|\s(?:${AND}|[&+]))\s+(?=\p{Lu})`

/** «Вера из бухгалтерии», "Ann from sales" tell which one it is. */
const POST = cased`^\s+${{ ru: 'из, от, и', uk: 'з, від, і, та', en: 'from, of, at, and' }}\s`

const isName = (text: string): boolean => {
  const named = nameAt(text)
  return named !== undefined && wordsOf(text).length <= FEW
}

const LED = spoken`^${{ ru: 'с, со, от, для, к', uk: 'з, від, для, до', en: 'with, from, to, by, of, via' }}\s+`

function withoutPrepositions(prose: Prose): Prose {
  const lead = LED.exec(prose.text)?.[0] ?? ''
  return lead === '' ? prose : slice(prose, lead.length, prose.text.length)
}

/** «Мы написали», «Написала Ирине»: the verb opens the line, or stands behind a pronoun. */
const isEarly = (text: string, start: number): boolean => wordsOf(text.slice(0, start)).length <= 2

/** Who rang whom: we, the client by that word, somebody by his name («Пётр позвонил» is the client, «Анна позвонила Петру» is ours). */
function verbSide(text: string, start: number): Side | undefined {
  const subject = wordsOf(text.slice(0, start)).filter(({ norm }) => !ADVERB.test(norm))
  const object = wordsOf(text.slice(start, start + VERB_REACH)).slice(1, 4)
  if (object.some(word => US.has(word.norm))) return 'client'
  if (subject.length === 0 && isSaidOf(wordsOf(text.slice(start, start + VERB_REACH)))) return 'client'
  if (subject.length === 0 || subject.some(word => WE.has(word.norm))) return 'ours'
  if (subject.some(word => CLIENT_WORD.test(word.norm))) return 'client'
  if (!subject.every(word => word.capital)) return undefined
  // "Harriet messaged on WhatsApp": by which way, not to whom.
  const isSomebody = ({ norm, capital, parted }: Word) => capital && !parted && !channelIn(norm)
  return object.some(isSomebody) ? 'ours' : 'client'
}

const CLIENT_WORD = opening(CLIENT)

/** Between who it was and what he did: «Эдуард опять спросил». */
const ADVERB = whole({
  ru: 'опять, снова, сам, сама, сами, тоже, уже, ещё, вдруг, наконец, сразу, потом, лично, срочно, утром, днём, вечером, всё-таки, неожиданно',
  uk: 'знову, знов, сам, сама, самі, теж, також, уже, вже, ще, раптом, нарешті, одразу, потім, особисто, терміново, зранку, вранці, вдень, увечері, ввечері, несподівано',
  en: 'again, also, then, finally, just, already, later, suddenly, even, himself, herself, quickly, kindly',
})

/** «Написал Семён», «подзвонила Устя»: one person did it, and his name stands behind the verb as who he is, not as to whom. */
const isSaidOf = ([verb, name]: readonly Word[]): boolean =>
  verb !== undefined &&
  name?.capital === true &&
  !name.parted &&
  BY_ONE.test(verb.norm) &&
  // «Набрал Петра»: a man did it, to Pyotr; «набрала Оксана»: she did it herself.
  (/[аяь]$/u.test(verb.norm) ? /[аяьо]$/u : /[бвгджзклмнпрстфхцчшщйьо]$/u).test(name.norm)

/** He or she wrote, rang, asked, answered. */
const BY_ONE = whole({
  ru: `*писал|*писала, *звонил|*звонила, *слал|*слала, ответил|ответила, спросил|спросила, *просил|*просила
    напомнил|напомнила, уточнил|уточнила, набрал|набрала, скинул|скинула, заехал|заехала, зашел|зашла, приехал|приехала`,
  uk: `*писав|*писала, *дзвонив|*дзвонила, *телефонував|*телефонувала, *слав|*слала, відповів|відповіла, *питав|*питала
    *просив|*просила, нагадав|нагадала, уточнив|уточнила, набрав|набрала, скинув|скинула, заїхав|заїхала, зайшов|зайшла
    приїхав|приїхала`,
  en: '—',
})

const US = wordSet({ ru: 'нам, нас, мне', uk: 'нам, нас, мені', en: 'us, me' })
const WE = wordSet({ ru: 'я, мы', uk: 'я, ми', en: 'i, we' })

/** Segments up to the colon, the full stop or the end of the line that ends the head. */
function segmentsOf(rest: Prose): { segments: Prose[]; end: number } {
  const text = rest.text
  const segments: Prose[] = []
  let from = 0
  for (let i = 0; i <= text.length; i++) {
    const end = i === text.length || text[i] === '\n' || isEnd(text, i)
    if (!end && !isBreak(text, i)) continue
    const segment = trimmedProse(slice(rest, from, i))
    if (segment.text !== '') segments.push(segment)
    from = i + 1
    if (end) return { segments, end: Math.min(i + 1, text.length) }
  }
  return { segments, end: text.length }
}

const isEnd = (text: string, i: number): boolean =>
  (text[i] === ':' && !(/\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? ''))) ||
  ('.!?'.includes(text[i]!) &&
    /\s/.test(text[i + 1] ?? '') &&
    !/(?:^|[\s.])\p{L}{1,3}$/u.test(text.slice(Math.max(0, i - 4), i)))

const isBreak = (text: string, i: number): boolean =>
  ',;|()→←·•'.includes(text[i]!) ||
  ('—–-'.includes(text[i]!) && /\s/.test(text[i - 1] ?? ' ') && /\s/.test(text[i + 1] ?? ' '))

/** «Звонок Ирине, 18.11.2026: …», «Встреча 12 ноября с Ириной»: the day behind the channel, with a mark, nothing, or with whom it was behind it. */
function lateDay(rest: Prose, { language, around }: HeadContext): { day: HeadDay; end: number } | undefined {
  const text = rest.text
  for (let i = 0; i < Math.min(text.length, LATE); i++) {
    if (text[i] === ':' && !/\d/.test(text[i + 1] ?? '')) return undefined
    if (!/\d/.test(text[i]!) || /[\p{L}\d]/u.test(text[i - 1] ?? ' ')) continue
    const day = headDayAt(text.slice(i), language, around)
    if (!day || day.broken) return undefined
    const end = i + day.end
    const isClosed = /^\s*(?:$|[\n:,;.—–|)-])/u.test(text.slice(end)) || LEADS_ON.test(text.slice(end))
    return isClosed || wordsOf(text.slice(0, i)).length < 2
      ? { day: { ...day, start: i + day.start, end }, end }
      : undefined
  }
  return undefined
}

const LATE = 60

const LEADS_ON = cased`^\s${{ ru: 'с, со, от, для, у, к', uk: 'з, із, від, для, у, до', en: 'with, from, to, for, at' }}\s+\p{Lu}`
