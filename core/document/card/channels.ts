import { meaningBook } from '../../language/meanings.ts'
import { type Word, wordsOf } from '../../language/segment.ts'
import { anyOf, spoken, wordSet } from '../../language/spoken.ts'
import { CHANNEL_HABITS } from '../../lexicon/card/channels.ts'
import { SITUATION_WORDS } from '../../lexicon/card/situations.ts'
import { isTemper } from '../../lexicon/card/temper.ts'
import { PREPARED } from '../../lexicon/prepared.ts'
import type { CardRole } from '../../lexicon/sections/card.ts'
import type { Block } from '../../markdown/block.ts'
import { channelsIn } from '../channel-words.ts'
import { type Channel, type ClientCard, SITUATIONS, type Situation } from '../model.ts'
import { type CardNote, isIn, tells } from './notes.ts'

const SITUATION_BOOK = meaningBook(SITUATION_WORDS, PREPARED.situations)

type Agreed = { channels: readonly Channel[]; span: CardNote['span'] }

/**
 * Which channel was agreed for which situation; a place counts as one though no channel is named («показ: в шоуруме»). A list, a table or a
 * paragraph that names several situations is about channels, whatever it is called.
 */
export function readChannels(
  notes: readonly CardNote[],
  blocks: readonly Block[],
): Pick<ClientCard, 'channels' | 'channelsElse'> & { readonly among: ReadonlySet<CardNote> } {
  const tables = tablesOfWays(notes, blocks)
  const lists = listsOfCases(notes, blocks)
  const asked = notes.filter(
    note =>
      tells(note) &&
      (note.form !== 'head' || isUnderCase(note)) &&
      !tellsTemper(note) &&
      (!isOver(note, ELSEWHERE) || tables.has(placeOf(note, blocks)) || lists.has(placeOf(note, blocks))),
  )
  const read = asked.map(note => ({
    note,
    channels: channelsOf(note),
    situations: situationsIn(note),
    place: placeOf(note, blocks),
  }))
  const places = new Map<string, Place>()
  for (const one of read) places.set(one.place, withNote(places.get(one.place), one))
  const agreed = new Map<Situation, Agreed>()
  const elsewhere = new Map<CardNote | number, number>()
  const before = new Map<string, Set<Situation>>()
  for (const { note, channels, situations, place } of read) {
    const { isOfChannels, isOfPairs } = kindOf(places.get(place)!)
    // One short line a case: a case that was told before is meant otherwise here.
    const told = before.get(place) ?? new Set()
    const further = isOfCases(places.get(place)!) && [...situations].every(situation => told.has(situation))
    before.set(place, new Set([...told, ...situations]))
    if (isOfChannels && !isHead(note))
      elsewhere.set(note.form === 'cell' ? note.at : note, further ? 1 : beyond(note, situations, isOfPairs))
    // «Ход работ» is a label of the plan, but not among channels.
    if (!isOfChannels && isIn(note, ...ELSEWHERE)) continue
    if (!isOfChannels && !isIn(note, 'channels') && channels.length === 0) continue
    for (const situation of situations) if (!agreed.has(situation)) agreed.set(situation, { channels, span: note.span })
  }
  const among = new Set(read.filter(({ place }) => kindOf(places.get(place)!).isOfPairs).map(({ note }) => note))
  return { channels: agreed, channelsElse: [...elsewhere.values()].reduce((sum, count) => sum + count, 0), among }
}

/** «не срочно» | «срочно» over «Viber» | «звонок»: the cases head the columns, the first one too. */
const isUnderCase = ({ around, prose }: CardNote): boolean =>
  named(around[0]?.label.text ?? '').size > 0 && waysIn(prose.text) > 0

/** «Спокойная, пишет длинные письма»: what he is like, not what is written to him. */
const tellsTemper = (note: CardNote): boolean =>
  !isPair(note) && note.part.size === 0 && isTemper(wordsOf(note.prose.text)[0]?.norm ?? '')

/** «Связь:» over the lines that tell it. */
const isHead = ({ label, value }: CardNote): boolean => label !== undefined && value.text === ''

/** What the notes of a place have in common. */
interface Place {
  readonly situations: ReadonlySet<Situation>
  readonly notes: number
  readonly pairs: number
  /** Pairs that name a way. */
  readonly ways: number
  /** The most cases that one of its sentences lists, each with a way. */
  readonly listed: number
  /** Short lines that name a situation, or a way. */
  readonly cases: number
}

interface ReadNote {
  readonly note: CardNote
  readonly channels: readonly Channel[]
  readonly situations: ReadonlySet<Situation>
}

function withNote(place: Place | undefined, { note, channels, situations }: ReadNote): Place {
  const pair = isPair(note)
  return {
    situations: new Set([...(place?.situations ?? []), ...situations]),
    notes: (place?.notes ?? 0) + 1,
    pairs: (place?.pairs ?? 0) + (pair ? 1 : 0),
    ways: (place?.ways ?? 0) + (pair && channels.length > 0 ? 1 : 0),
    listed: Math.max(place?.listed ?? 0, listedIn(note)),
    cases: (place?.cases ?? 0) + (isShort(note) && (channels.length > 0 || situations.size > 0) ? 1 : 0),
  }
}

/** Several situations, or several ways; of nothing but pairs, most of them with a way: each of these pairs is agreed, whatever its words. */
const kindOf = ({ situations, notes, pairs, ways, listed }: Place): { isOfChannels: boolean; isOfPairs: boolean } => ({
  isOfChannels: situations.size >= SEVERAL || ways >= SEVERAL || listed > SEVERAL,
  isOfPairs: ways >= SEVERAL && pairs === notes && ways * 2 >= pairs,
})

/** «Текучка почтой. Горит, мобильный. Показ на заводе. Конец работы – бумага с печатью»: one short line a case, nearly all of them clear. */
const isOfCases = ({ situations, notes, cases }: Place): boolean =>
  situations.size >= SEVERAL && cases >= SEVERAL && cases + 1 >= notes

/** «Болтовня почтой, спешка телефоном, катастрофы тоже телефоном, …»: short pieces of a sentence that name a way. */
const listedIn = ({ prose }: CardNote): number =>
  prose.text.split(PIECES).filter(piece => wordsOf(piece).length <= CASE && waysIn(piece) > 0).length

const PIECES = /[,;]\s/u

const isShort = ({ prose }: CardNote): boolean => wordsOf(prose.text).length <= CASE

/** Words. */
const CASE = 8

/** Further situations that a note seems to agree on, in words that nobody foresaw: a row or label with a way behind it, a second way in a sentence. */
function beyond(note: CardNote, situations: ReadonlySet<Situation>, isOfPairs: boolean): number {
  if (REST.test(note.prose.text)) return SITUATIONS.length
  if (isOfPairs) return situations.size === 0 ? 1 : 0
  if (!isIn(note, 'channels') && (note.part.size > 0 || note.whose.size > 0)) return 0
  if (listedIn(note) > SEVERAL) return Math.max(0, note.prose.text.split(PIECES).length - situations.size)
  if (!isPair(note)) return FORBIDS.test(note.prose.text) ? 0 : Math.max(0, waysIn(textOf(note)) - situations.size)
  const leads = note.form === 'cell' || waysIn(textOf(note)) > 0 || PLACE.test(note.prose.text)
  return leads && situations.size === 0 ? 1 : 0
}

/** «срочное звонком, всё прочее в Телеграм»: no case is left without a way. */
const REST = anyOf({
  ru: 'всё|все остальное|остальные|прочее|прочие|другое, остальное, в|во|для остальных|прочих|иных|других случаях|вопросов|ситуациях',
  uk: 'усе|все|усі|всі інше|інші|решта, решта, решту, в|у|для інших|решті|решти випадках|випадків|питань|питаннях',
  en: 'everything|anything|all else, the rest, all other, in other|any other|all cases',
})

/** «показать: в кирхе», "at their office". */
const PLACE = spoken`(?::|\s[—–-])\s${{ ru: 'в, во, на, у, за', uk: 'у, на, за, біля', en: 'at, in, on, over' }}\s`

/** Tables that name a way in three rows or more, whatever their columns are called: «Привід | Дорога». */
function tablesOfWays(notes: readonly CardNote[], blocks: readonly Block[]): ReadonlySet<string> {
  const rows = new Map<string, Set<number>>()
  for (const note of notes) {
    if (note.form !== 'cell' || waysIn(note.value.text) === 0) continue
    const place = placeOf(note, blocks)
    rows.set(place, (rows.get(place) ?? new Set()).add(note.at))
  }
  return new Set([...rows].filter(([, ways]) => ways.size >= SEVERAL).map(([place]) => place))
}

/** «О чём условились» over a list or a paragraph that names a case and a way in three of its lines or more. */
function listsOfCases(notes: readonly CardNote[], blocks: readonly Block[]): ReadonlySet<string> {
  const cases = new Map<string, Set<Situation>>()
  for (const note of notes) {
    if (note.form === 'cell' || !isOver(note, ['expectations']) || channelsOf(note).length === 0) continue
    const place = placeOf(note, blocks)
    cases.set(place, new Set([...(cases.get(place) ?? []), ...situationsIn(note)]))
  }
  return new Set([...cases].filter(([, told]) => told.size >= SEVERAL).map(([place]) => place))
}

/** A row, or a line in two halves: «мелочь — почта». */
const isPair = (note: CardNote): boolean =>
  note.form === 'cell' || Boolean(note.label?.text) || /\S\s(?:[—–-]|→|->|=>)\s\S/u.test(note.prose.text)

/** Ways that a text names, each as often as it does; "phone Rory" is one word, whatever it is called by. */
function waysIn(text: string): number {
  const words = wordsOf(text)
  const named = channelsIn(text).filter(({ channel }) => WAYS.includes(channel))
  const done = HABITS.inAny(words).filter(({ first }) => !named.some(({ start }) => start === words[first]!.start))
  return named.length + done.length
}

const FORBIDS = anyOf({ ru: 'не, никогда', uk: 'не, ні, ніколи', en: "not, never, don't, no" })

const ELSEWHERE = ['goals', 'goalProject', 'plan', 'scenarios', 'controlPoints', 'expectations', 'history'] as const

/** A label that stands over the note, not its own nor one before it in its line. */
const isOver = ({ around }: CardNote, parts: readonly CardRole[]): boolean =>
  around.some(({ roles, before }) => !before && parts.some(part => roles.has(part)))

const SEVERAL = 3

/** A list, a table, a paragraph, the frontmatter. */
export function placeOf({ at }: CardNote, blocks: readonly Block[]): string {
  const block = blocks[at]
  return block?.group === undefined ? `block ${at}` : `${block.kind} ${block.group}`
}

const HABITS = meaningBook(CHANNEL_HABITS)

/** Ways to reach somebody: an answer or a presentation goes by one of them. */
const WAYS: readonly Channel[] = ['letter', 'call', 'meeting', 'video-call', 'message', 'note']

/** Named by a word, else by what one does: «звоним», "we write". */
function channelsOf(note: CardNote): readonly Channel[] {
  const text = onlyIn(textOf(note))
  const named = channelsIn(text).map(({ channel }) => channel)
  const habits = HABITS.inAny(wordsOf(text)).map(match => match.tag)
  const told = named.includes('message') ? habits.filter(channel => channel !== 'letter') : habits
  return WAYS.filter(way => named.includes(way) || told.includes(way as (typeof told)[number]))
}

/** «только телефон, почту она смотрит вечером»: what comes behind says why. */
const onlyIn = (text: string): string => ONLY.exec(text)?.[0] ?? text

const ONLY = spoken`^[^,]*${{ ru: 'только, лишь', uk: 'тільки', en: 'only' }}\s[^,]*(?=,)`

/** A cell is understood with the head of its row. */
const textOf = ({ form, label, value, prose }: CardNote): string =>
  form === 'cell' || form === 'key' ? `${label?.text ?? ''}: ${value.text}` : prose.text

function situationsIn(note: CardNote): Set<Situation> {
  const labelled = named(note.label?.text ?? '')
  const headed =
    (note.form === 'cell' || note.form === 'head') && labelled.size === 0
      ? named(note.around[0]?.label.text ?? '')
      : labelled
  if (headed.size === 0) return named(textOf(note))
  return new Set([...headed, ...paired(note.value.text)])
}

const named = (text: string): Set<Situation> => new Set(SITUATION_BOOK.inAny(wordsOf(text)).map(match => match.tag))

/** Further pairs in one line: «почта, срочно — звонок, авария — звонок Вере»; a report that follows a call is none. */
function paired(text: string): Situation[] {
  const words = wordsOf(text)
  return SITUATION_BOOK.inAny(words)
    .filter(({ first, last }) => LEADS_IN.has(words[first - 1]?.norm ?? '') || leadsOn(text, words, last))
    .map(match => match.tag)
}

const LEADS_IN = wordSet({
  ru: 'для, если, при, когда, в, на, у, за',
  uk: 'для, якщо, коли, у, на, за, при',
  en: 'for, if, when, in, on',
})

const leadsOn = (text: string, words: readonly Word[], last: number): boolean =>
  [last, last + 1, last + 2].some(i => {
    const gap = words[i] && text.slice(words[i].end, words[i + 1]?.start ?? text.length)
    return gap !== undefined && /:|\s[—–-]\s|→|->|=/u.test(gap)
  })
