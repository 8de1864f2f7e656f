import type { Language } from '../../language/language.ts'
import { type Prose, slice } from '../../markdown/prose.ts'
import { type Entry, entriesIn, entryOfPiece } from '../entries.ts'
import type { MeetingReading } from '../meeting.ts'
import { trimmedProse } from '../sections.ts'
import { type Allotment, allotmentsIn } from './minutes.ts'

/**
 * Questions told in one paragraph, each with its minutes: «хвосты (5 мин) → кабина (20 мин) → итоги (5 мин)», "Five minutes for old actions,
 * twenty for the ovens, and five to sum up". The minutes part them: what stands beside each of them is a question.
 */
export function allottedPieces({ blocks, part }: MeetingReading, isElsewhere: (at: number) => boolean): Entry[] {
  for (const [at, block] of blocks.entries()) {
    if ((block.kind !== 'paragraph' && block.kind !== 'item') || block.quoted || isElsewhere(at)) continue
    const pieces = allottedIn(block.prose, part.language)
    if (pieces.length >= LEAST) return pieces.map(prose => entryOfPiece(prose, at, block))
  }
  return []
}

const LEAST = 3

/** A text cut into what its minutes are given to; nothing where fewer than three things get some. */
export function allottedIn(prose: Prose, language: Language): Prose[] {
  const { text } = prose
  const told = allotmentsIn(text, language)
  if (told.length < LEAST) return []
  const last = told.at(-1)!
  // Minutes stand before what they are given to if words follow the last of them: «и пять на итог».
  const leads = /^[^.;\n]*\p{L}{3}/u.test(withoutWho(text.slice(last.end)))
  const cuts = told.map((one, i) =>
    leads
      ? i === 0
        ? 0
        : clauseBefore(text, told[i - 1]!.end, one.start)
      : clauseAfter(text, one.end, told[i + 1]?.start ?? text.length),
  )
  const starts = leads ? cuts : [afterLead(text, told[0]!.start), ...cuts.slice(0, -1)]
  const ends = leads ? [...cuts.slice(1), last.end + beforeTotal(text.slice(last.end))] : cuts
  return starts
    .map((start, i) => trimmedMarks(slice(prose, start, ends[i]!)))
    .filter(piece => /\p{L}{3}/u.test(piece.text))
}

/** «= 40 мин» below or behind them all. */
const beforeTotal = (text: string): number => {
  const at = text.search(/\s=\s/u)
  return at < 0 ? text.length : at
}

/** "(15 min, Tom)", «– 5 мин – Том». */
const withoutWho = (text: string): string => text.replace(/^[^\p{L}]*(?:\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)?\s*\)?/u, '')

/** Where the clause begins in which a number stands. */
function clauseBefore(text: string, from: number, to: number): number {
  const parting = [...text.slice(from, to).matchAll(/[.;,:·•→|\n]|\s[—–/+-]\s/gu)].at(-1)
  return parting ? from + parting.index : to
}

/** Where the clause ends that a number closes. */
function clauseAfter(text: string, from: number, to: number): number {
  const parting = /[.;,·•→|\n](?:\s|$)|\s[/+=]\s|\)\s(?=\p{Ll})/u.exec(text.slice(from, to))
  return parting ? from + parting.index + 1 : to
}

/** "We take things in this order: …". */
function afterLead(text: string, first: number): number {
  const lead = /^[^:]*:\s+/u.exec(text.slice(0, first))
  return lead ? lead[0].length : 0
}

/** What stands between two of them belongs to none. */
function trimmedMarks(piece: Prose): Prose {
  const start = /^[\s.,;:!?·•→|/+)\]—–-]*/u.exec(piece.text)![0].length
  const end = /[\s·•→|/+]*$/u.exec(piece.text)!.index
  return trimmedProse(slice(piece, start, Math.max(start, end)))
}

/** «голоса, 15 минут (Эмма)» line by line, below a label perhaps: each line holds so many minutes, at its end or its beginning. */
export function allottedLines({ blocks, part }: MeetingReading, isElsewhere: (at: number) => boolean): Entry[] {
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || block.quoted || isElsewhere(at) || !block.prose.text.includes('\n')) continue
    const rows = entriesIn(blocks, at, at + 1)
    const told = rows.filter(({ prose }) => isAllotted(prose.text, allotmentsIn(prose.text, part.language)))
    if (told.length >= LEAST && rows.every((row, i) => told.includes(row) || (i === 0 && isLead(row.prose.text))))
      return told
  }
  return []
}

const isLead = (text: string): boolean => /[:.]\s*$/u.test(text) || text.length < 40

function isAllotted(text: string, told: readonly Allotment[]): boolean {
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last) return false
  return /^[^\p{L}\p{N}]*$/u.test(withoutWho(text.slice(last.end))) || /^\P{L}*$/u.test(text.slice(0, first.start))
}
