import { anyOf, spoken } from '../../language/spoken.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import { datesIn, isFilled, liesIn, type MeetingReading, namesEarlierDay, withRole } from '../meeting.ts'
import type { Section } from '../sections.ts'
import { does } from '../sentences.ts'
import { isNamed } from './topic-stretch.ts'

/** Where a protocol goes back to the meeting before: a part of its own, else the first sentence that does. */
export function readPrevious(reading: MeetingReading): Span | undefined {
  const { base, blocks } = reading
  const [section] = lookBacks(reading)
  if (section) return section.span
  const elsewhere = [...withRole(reading, 'actions'), ...withRole(reading, 'next')]
  const now = withRole(reading, 'previous').filter(s => isDecidedNow(s, reading))
  const opens = base.sentences.findIndex(s => PROMISED.test(s.prose.text))
  const half = Math.max(base.sentences.length / 2, FIRST)
  return base.sentences.find(
    (s, i) =>
      !s.quoted &&
      (does(s, 'previous') ||
        (i < half && namesEarlierDay(s.prose.text, reading)) ||
        // Without a day of the meeting none lies before it.
        (!base.date && i === opens && i < half && datesIn(reading, s.prose.text).some(d => d.form === 'day'))) &&
      blocks[s.block]?.kind !== 'heading' &&
      !now.some(({ label }) => label.text === s.prose.text.replace(/:$/u, '')) &&
      !liesIn(s, elsewhere) &&
      !does(s, 'sendRecord'),
  )?.span
}

/** A record of a few lines has no halves. */
const FIRST = 4

/** Parts of its own: «С прошлой встречи», "What was agreed before, 27 October, and is it made". */
export function lookBacks(reading: MeetingReading): Section[] {
  const { base, blocks } = reading
  // «Notes from 17 November»: the title names the document itself.
  const heading = blocks.findIndex(block => isInside(base.title, block.span))
  return reading.sections.filter(
    s =>
      ((s.roles.has('previous') && !isDecidedNow(s, reading)) ||
        (looksBack(s) && s.at > heading) ||
        ((!isNamed(s) || s.roles.has('actions') || s.roles.has('decisions')) &&
          namesEarlierDay(s.label.text, reading))) &&
      isFilled(s, blocks),
  )
}

/** "What we agreed", «Договорённости»: of this meeting, unless it names another or decisions come below. */
const isDecidedNow = (section: Section, reading: MeetingReading): boolean =>
  section.roles.has('decisions') &&
  !EARLIER.test(section.label.text) &&
  !namesEarlierDay(section.label.text, reading) &&
  !withRole(reading, 'decisions').some(other => other.at > section.at)

const EARLIER = anyOf({
  ru: 'прошл*, предыдущ*, прежн*, раньше, ранее, было, были',
  uk: 'минул*, попередн*, раніше, було, були',
  en: 'last, previous*, earlier, before, since, from, had',
})

const PROMISED = anyOf({ ru: 'обещал*, пообещал*', uk: 'обіцяв, обіцял*, пообіцяв, пообіцял*', en: 'promised' })

/** A label outside the actions that names what was: «Старый список», "Outstanding". */
const looksBack = (section: Section): boolean => !isNamed(section) && BACK.test(section.label.text)

const BACK = spoken`^[^\p{L}]*(?:\p{L}+\s){0,3}${{
  ru: 'должен|должна|должны|должно был*, хвост*, долги, долга, прошл*, прежн*, предыд*, обещан*, условл*, договорён*',
  uk: 'мав|мала|мали зроб*|под*|здат*, хвост*, борг*, минул*, попередн*, обіцян*, умовл*, домовлен*',
  en: 'last, previous, earlier, outstanding, carried, arising, loose ends, from',
}}`
