import { meaningBook } from '../language/meanings.ts'
import { type Word, wordsOf } from '../language/segment.ts'
import { CHANNEL_HABITS } from '../lexicon/channels.ts'
import type { CardRole } from '../lexicon/sections-card.ts'
import { SITUATION_WORDS } from '../lexicon/situations.ts'
import type { Block } from '../markdown/block.ts'
import { type CardNote, isIn, tells } from './card-notes.ts'
import { channelsIn } from './channel-words.ts'
import type { Channel, ClientCard, Situation } from './model.ts'

const SITUATION_BOOK = meaningBook(SITUATION_WORDS)

type Agreed = { channels: readonly Channel[]; span: CardNote['span'] }

/**
 * Which channel was agreed for which situation; a place counts as one though no channel is named («показ: в шоуруме»). A list, a table or a
 * paragraph that names several situations is about channels, whatever it is called.
 */
export function readChannels(
  notes: readonly CardNote[],
  blocks: readonly Block[],
): Pick<ClientCard, 'channels' | 'channelsElse'> {
  const asked = notes.filter(note => tells(note) && note.form !== 'head' && !isOver(note, ELSEWHERE))
  const read = asked.map(note => ({
    note,
    channels: channelsOf(note),
    situations: situationsIn(note),
    place: placeOf(note, blocks),
  }))
  const together = new Map<string, Set<Situation>>()
  for (const { place, situations } of read)
    together.set(place, new Set([...(together.get(place) ?? []), ...situations]))
  const agreed = new Map<Situation, Agreed>()
  const elsewhere = new Map<CardNote | number, number>()
  for (const { note, channels, situations, place } of read) {
    const amongChannels = together.get(place)!.size >= SEVERAL
    if (amongChannels) elsewhere.set(note.form === 'cell' ? note.at : note, beyond(note, channels, situations))
    // «Ход работ» is a label of the plan, but not among channels.
    if (!amongChannels && isIn(note, ...ELSEWHERE)) continue
    if (!amongChannels && !isIn(note, 'channels') && channels.length === 0) continue
    for (const situation of situations) if (!agreed.has(situation)) agreed.set(situation, { channels, span: note.span })
  }
  return { channels: agreed, channelsElse: [...elsewhere.values()].reduce((sum, count) => sum + count, 0) }
}

/** Further situations that a note seems to agree on, in words that nobody foresaw: a row or label with a way behind it, a second way in a sentence. */
function beyond(note: CardNote, channels: readonly Channel[], situations: ReadonlySet<Situation>): number {
  if (!isIn(note, 'channels') && (note.part.size > 0 || note.whose.size > 0)) return 0
  if (note.form !== 'cell' && !note.label?.text) {
    return FORBIDS.test(note.prose.text) ? 0 : Math.max(0, channels.length - situations.size)
  }
  const leads = isIn(note, 'channels') || channels.length > 0 || PLACE.test(note.value.text)
  return leads && situations.size === 0 ? 1 : 0
}

/** «в кирхе», "at their office". */
const PLACE = /^(?:в|во|на|у|за|at|in|on|біля)\s/iu

const FORBIDS = /(?<!\p{L})(?:не|никогда|ні|ніколи|not|never|don['’]t|no)(?!\p{L})/iu

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
  const text = textOf(note)
  const named = channelsIn(text).map(({ channel }) => channel)
  const habits = HABITS.inAny(wordsOf(text)).map(match => match.tag)
  const told = named.includes('message') ? habits.filter(channel => channel !== 'letter') : habits
  return WAYS.filter(way => named.includes(way) || told.includes(way as (typeof told)[number]))
}

/** A cell is understood with the head of its row. */
const textOf = ({ form, label, value, prose }: CardNote): string =>
  form === 'cell' || form === 'key' ? `${label?.text ?? ''}: ${value.text}` : prose.text

function situationsIn(note: CardNote): Set<Situation> {
  const labelled = named(note.label?.text ?? '')
  const headed = note.form === 'cell' && labelled.size === 0 ? named(note.around[0]?.label.text ?? '') : labelled
  if (headed.size === 0) return named(textOf(note))
  return new Set([...headed, ...paired(note.value.text)])
}

const named = (text: string): Set<Situation> => new Set(SITUATION_BOOK.inAny(wordsOf(text)).map(match => match.tag))

/** Further pairs in one line: «почта, срочно — звонок, авария — звонок Вере»; a report that follows a call is none. */
function paired(text: string): Situation[] {
  const words = wordsOf(text)
  return SITUATION_BOOK.inAny(words)
    .filter(({ first, last }) => LEADS_IN.test(words[first - 1]?.norm ?? '') || leadsOn(text, words, last))
    .map(match => match.tag)
}

const LEADS_IN = /^(?:для|если|при|когда|в|на|якщо|коли|у|за|for|if|when|in|on)$/u

const leadsOn = (text: string, words: readonly Word[], last: number): boolean =>
  [last, last + 1, last + 2].some(i => {
    const gap = words[i] && text.slice(words[i].end, words[i + 1]?.start ?? text.length)
    return gap !== undefined && /:|\s[—–-]\s|→|->|=/u.test(gap)
  })
