import { every, spoken, type Words } from '../../language/spoken.ts'
import { type Prose, slice } from '../../markdown/prose.ts'
import { type Entry, entryOfPiece } from '../entries.ts'
import { type MeetingReading, withRole } from '../meeting.ts'
import { trimmedProse } from '../sections.ts'

const FIRST: Words = {
  ru: 'сначала, сперва, первым делом, для начала, начнём, начинаем',
  uk: 'спершу, спочатку, насамперед, для початку, почнемо, починаємо',
  en: 'first, firstly, first of all, to start ?with, we start, we begin, we open, starting with',
}

const THEN: Words = {
  ru: 'потом, затем, далее, дальше, после этого, следом, под конец, в конце, напоследок, закончим, заканчиваем, завершаем, завершим',
  uk: 'потім, далі, тоді, після цього, відтак, під кінець, наприкінці, насамкінець, на завершення, закінчимо, закінчуємо, завершуємо',
  en: 'then, next, after that, secondly, thirdly, finally, lastly, at the end, in the end, to finish, we end, we close, we finish',
}

/** Where a sentence or a clause begins. */
const OPENS = spoken`(?:^|[.!?;:]\s+)${FIRST}(?=[\s,])`
const GOES_ON = every(
  spoken`(?:[,;.]\s+|\s[—–-]\s)(?:${{ ru: 'а, и', uk: 'а, і, та', en: 'and, and we' }}\s)?${THEN}(?=[\s,:])`,
)

/** «Сначала обещанное 12-го, потом абонементы, в конце кто что делает»: questions told in a row, three or more. */
export function toldItems(reading: MeetingReading): Entry[] {
  const named = NO_ITEMS.flatMap(role => withRole(reading, role))
  for (const [at, block] of reading.blocks.entries()) {
    if (block.kind !== 'paragraph' || block.quoted) continue
    if (named.some(s => at >= s.from && at < s.to)) continue
    const pieces = inARow(block.prose)
    if (pieces.length >= LEAST) return pieces.map(prose => entryOfPiece(prose, at, block))
  }
  return []
}

const LEAST = 3

const NO_ITEMS = ['preparation', 'previous', 'participants', 'ours', 'theirs', 'approval', 'goal'] as const

function inARow(prose: Prose): Prose[] {
  const opening = OPENS.exec(prose.text)
  if (!opening) return []
  const from = opening.index
  const next = [...prose.text.matchAll(GOES_ON)].map(({ index }) => index).filter(index => index > from)
  const ends = [...next, prose.text.length]
  return [from, ...next].map((start, i) => withoutMarks(slice(prose, start, ends[i]!)))
}

/** What stands between two of them belongs to none. */
function withoutMarks(piece: Prose): Prose {
  const start = /^[\s.,;:!?—–-]*/u.exec(piece.text)![0].length
  return trimmedProse(slice(piece, start, piece.text.length))
}
