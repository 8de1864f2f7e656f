import { anyOf } from '../../language/spoken.ts'
import type { Block } from '../../markdown/block.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import { coveredBy, type MeetingReading, sentencesWithin } from '../meeting.ts'
import type { Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { disputeIn, tellsTale } from './dispute.ts'
import { bringsOutcome, endsInStatement, picksOne, saysWhatWeDo, setsDay } from './settling.ts'
import { onlyTales } from './tale.ts'
import { isNamed } from './topic-stretch.ts'

/**
 * «Долго говорили о трассе: … Принят южный вариант.»: a record without headings and lists tells of its questions paragraph by paragraph, and each may
 * end in what it came to, in words that no phrase knows.
 */
export function toldOutcomes(reading: MeetingReading): Span[] {
  const { blocks, base, sections } = reading
  const covered = coveredBy(sections.filter(isNamed), reading)
  return blocks.flatMap((block, at) => {
    if (!isProse(block) || covered(at) || namesPeople(block, reading)) return []
    const own = sentencesWithin(base.sentences, block.span).filter(sentence => isAbout(sentence, reading))
    return comesTo(own, reading) ? [block.span] : []
  })
}

const isProse = ({ kind, quoted, parent }: Block): boolean => kind === 'paragraph' && !quoted && parent < 0

/** Who was there. */
const namesPeople = ({ span }: Block, { people }: MeetingReading): boolean =>
  people.participants.some(({ nameSpan }) => isInside(nameSpan, span))

const isAbout = (sentence: Sentence, { base: { date, title } }: MeetingReading): boolean =>
  !sentence.quoted &&
  !isInside(sentence.span, title) &&
  !(date?.span && isInside(date.span, sentence.span)) &&
  OF_ELSE.every(act => !does(sentence, act))

const OF_ELSE = ['sendRecord', 'nextMeeting', 'firstMeeting'] as const

/** «В прошлый раз условились на пробу. …»; what stands last, "and we said yes", is of now. */
const goesBack = (own: readonly Sentence[]): boolean =>
  own.some((sentence, i) => (i === 0 || i < own.length - 1) && does(sentence, 'previous') !== undefined)

/** «Кто везёт рояль? — Мы.»: right behind the question, with a dash, stands what answers it. */
const repliesTo = (asked: Sentence | undefined, { prose: { text }, acts }: Sentence): boolean =>
  asked !== undefined &&
  /\?\s*$/u.test(asked.prose.text) &&
  /^[—–-]\s*\p{Lu}[^?]*$/u.test(text) &&
  acts.every(({ name }) => !OPEN.has(name)) &&
  !NO_REPLY.test(text)

const OPEN: ReadonlySet<string> = new Set(['undecided', 'talk', 'vague'])
const NO_REPLY = anyOf({ ru: 'не, нет, никто, пока', uk: 'не, ні, ніхто, поки', en: "not, no, nobody, *n't, yet" })

function comesTo(own: readonly Sentence[], reading: MeetingReading): boolean {
  const dispute = disputeIn(own)
  const last = own.at(-1)
  if (!last || goesBack(own) || own.some(sentence => does(sentence, 'undecided') && !bringsOutcome(sentence)))
    return false
  if (own.some(sentence => setsDay(sentence, reading) || saysWhatWeDo(sentence, reading)) || picksOne(own, ''))
    return true
  if (own.some((sentence, i) => repliesTo(own[i - 1], sentence))) return true
  const isTale =
    (dispute && (dispute.rest.at(-1) !== last || tellsTale(last))) || onlyTales(own, reading.people.participants)
  return !isTale && endsInStatement(own, false)
}
