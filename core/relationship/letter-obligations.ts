import { asksOf, isConditional } from '../document/asks.ts'
import type { Letter, Sentence, Side } from '../document/model.ts'
import { does } from '../document/sentences.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import { findDates } from '../language/dates.ts'
import type { Span } from '../markdown/span.ts'
import { withoutDay } from './without-day.ts'

/** What a letter promises or asks for by a day. */
export interface Promised {
  /** Who owes it: we promised, or he was asked. */
  readonly side: Side
  readonly what: string
  readonly due: Calendar
  readonly span: Span
}

/** Promises and asks with a day, a sentence each. `ours`: the letter is ours; in the client's own letters the sides change. */
export function promisedIn(letter: Letter, ours: boolean): Promised[] {
  const asked = new Set(
    asksOf(letter)
      .filter(ask => ask.wantsAction)
      .map(ask => ask.sentence),
  )
  return letter.body.flatMap((sentence): Promised[] => {
    const wants = asked.has(sentence)
    if (!wants && !(does(sentence, 'promises') && !/\?\s*$/u.test(sentence.prose.text))) return []
    if (isConditional(sentence, letter.language) || does(sentence, 'refuse') || does(sentence, 'hedge')) return []
    // What is offered is no promise until it is taken.
    if (OFFERS.test(sentence.prose.text)) return []
    const due = dueIn(sentence, letter)
    if (!due) return []
    const side = wants === ours ? 'client' : 'ours'
    return [
      {
        side,
        what: withoutDay(sentence.prose.text, letter.language, due, letter.date?.day),
        due,
        span: sentence.span,
      },
    ]
  })
}

const OFFERS =
  /(?:^|[^\p{L}])(?:предлага|могли бы|можем|вместо|взамен|пропону|могли б|можемо|натомість|замість|suggest|propose|could|instead|would you like)/iu

/** A day that lies ahead of the letter, before one that only tells what comes then; of several the last, by which all is to be done. */
function dueIn({ prose }: Sentence, { language, date }: Letter): Calendar | undefined {
  if (!date?.day) return undefined
  const { day: written } = date
  const ahead = findDates(prose.text, language, written).filter(
    found => found.form !== 'event' && found.day !== undefined && compareDays(found.day, written) > 0,
  )
  const until = ahead.filter(found => found.preposition === 'by' || found.preposition === 'until')
  return (until.length > 0 ? until : ahead).at(-1)?.day
}
