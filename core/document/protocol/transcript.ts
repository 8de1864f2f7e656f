import { matchesOf } from '../../language/matches.ts'
import { normalized } from '../../language/segment.ts'
import { sourceSpan } from '../../markdown/prose.ts'
import type { Span } from '../../markdown/span.ts'
import type { MeetingReading } from '../meeting.ts'
import { nameAt, sameName } from '../people/names.ts'
import { rolesOf } from '../sections.ts'

interface SpokenLine {
  readonly speaker: string
  readonly span: Span
  /** The list it is an item of. */
  readonly list: number | undefined
}

/**
 * Lines of people who speak in turn, as a scribe takes them down: «Тома: …», "[leo] …". What is said on the way decides nothing yet.
 * A list that names each person once or twice gives out tasks.
 */
export function readTalk(reading: MeetingReading): Span[] {
  const lines = spokenLines(reading)
  const turns = new Map<string, number>()
  for (const { speaker } of lines) turns.set(speaker, (turns.get(speaker) ?? 0) + 1)
  const speaks = (speaker: string): boolean =>
    turns.get(speaker)! >= (isSpeaker(speaker, reading) ? LEAST_TURNS : LEAST_TURNS_UNKNOWN)
  const spoken = lines.filter(({ speaker }) => speaks(speaker))
  const speakers = new Set(spoken.map(({ speaker }) => speaker))
  if (speakers.size < 2 || spoken.length < LEAST_LINES) return []
  // Whoever spoke once in the same list spoke, too.
  const lists = new Set(spoken.flatMap(({ list }) => list ?? []))
  return lines
    .filter(line => speaks(line.speaker) || (line.list !== undefined && lists.has(line.list)))
    .map(l => l.span)
}

const LEAST_LINES = 6
const LEAST_TURNS = 2

/** "dherman: …" may be a field as well as a nick: it takes more turns to tell. */
const LEAST_TURNS_UNKNOWN = 5

/** From each label to the next one, or to the end of its block with all that stands below it. */
function spokenLines({ blocks }: MeetingReading): SpokenLine[] {
  let last: string | undefined
  return blocks.flatMap(({ kind, prose, span, group }) => {
    if (kind === 'heading') last = undefined
    if (kind !== 'paragraph' && kind !== 'item') return []
    const labels = matchesOf(SPOKEN, prose.text)
    const goesOn = last !== undefined && labels.length === 0 && GOES_ON.test(prose.text)
    last = labels.at(-1)?.[1] ?? last
    if (goesOn) return [{ speaker: last!, list: kind === 'item' ? group : undefined, span }]
    return labels.map(({ index, 1: label }, i) => {
      const { start } = sourceSpan(prose, index, index)
      const next = labels[i + 1]
      return {
        speaker: label!,
        list: kind === 'item' ? group : undefined,
        span: { start, end: next ? sourceSpan(prose, next.index, next.index).start : span.end },
      }
    })
  })
}

/** "Leo: …", "Anna Orlova: …", "[lore] …", "<peter> …": a line that begins with whose words follow. */
const SPOKEN =
  /^[ \t]*(@?\p{L}[\p{L}\p{N}.'’ʼ_-]*(?: \p{Lu}[\p{L}.'’ʼ-]*)?:|[[<][\p{L}\p{N}_./ -]{2,24}[\]>]:?)[ \t]+\S/gmu

/** "... and another thing": the scribe goes on with whoever spoke above. */
const GOES_ON = /^[ \t]*(?:\.{2,4}|…)[ \t]*\S/u

/** A nick in brackets, somebody who was there, or what looks like a name. */
function isSpeaker(label: string, { people }: MeetingReading): boolean {
  if (!/^[\p{L}@]/u.test(label)) return true
  const name = label.slice(0, -1)
  if (rolesOf(name).size > 0) return false
  return people.participants.some(p => sameName(normalized(name), p.name)) || nameAt(name)?.name === name
}
