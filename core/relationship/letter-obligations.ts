import { asksOf, isConditional } from '../document/letter/asks.ts'
import type { Letter, Sentence, Side } from '../document/model.ts'
import { does } from '../document/sentences.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import { type FoundDay, findDates } from '../language/dates.ts'
import { anyOf, spoken, together, type Words } from '../language/spoken.ts'
import { sourceSpan } from '../markdown/prose.ts'
import { isInside, type Span } from '../markdown/span.ts'
import { withoutLate } from './told-short.ts'
import { withoutDay } from './without-day.ts'

/** What a letter promises or asks for by a day. */
export interface Promised {
  /** Who owes it: we promised, or he was asked. */
  readonly side: Side
  readonly what: string
  readonly due: Calendar
  readonly span: Span
  /** A word in return is all that is asked for. */
  readonly asksAnswer: boolean
}

/** Promises and asks with a day, one a sentence, or one a day where its clauses name several. `ours`: the letter is ours; in the client's own letters the sides change. */
export function promisedIn(letter: Letter, ours: boolean): Promised[] {
  const asked = new Set(
    asksOf(letter)
      .filter(ask => ask.wantsAction || MAY_YOU.test(ask.sentence.prose.text))
      .map(ask => ask.sentence),
  )
  return letter.body.flatMap((sentence): Promised[] => {
    const wants = asked.has(sentence)
    const { text } = sentence.prose
    if (!wants && !(does(sentence, 'promises') && !/\?\s*$/u.test(text))) return []
    if (does(sentence, 'refuse') || does(sentence, 'hedge')) return []
    // «Если что, звоните» asks for nothing; "let me know by Friday if you want them" does.
    if (isConditional(sentence, letter.language) && !(wants && CONDITION_LAST.test(text))) return []
    // What is offered is no promise until it is taken.
    if (OFFERS.test(text) || (!wants && WOULD_OFFER.test(text))) return []
    const side = wants === ours ? 'client' : 'ours'
    return piecesOf(sentence, letter).flatMap(piece => {
      const due = dueIn(piece.text, letter)
      if (!due) return []
      const what = withoutDay(withoutLate(piece.text), letter.language, due, letter.date?.day)
      return [{ side, what, due, span: sentence.span, asksAnswer: wants && ANSWER.test(piece.text) }]
    })
  })
}

const OFFERS = anyOf({
  ru: 'предлага*, вместо, взамен',
  uk: 'пропону*, натомість, замість',
  en: 'suggest*, propose*, instead, we|i could',
})

const WOULD_OFFER = anyOf({ ru: 'могли бы, можем', uk: 'могли б, можемо', en: 'could, would you like' })

/** A question that asks to do something: «Можете прислать …?», "Could you send …?". */
const MAY_YOU = spoken`${{
  ru: 'могли бы вы {inf}, вы могли бы {inf}, ?не сможете|можете ?ли ?вы {inf}, ?не могли бы ?ли ?вы {inf}',
  uk: '?чи зможете|можете ?ви {inf}, ?чи могли б ?ви {inf}',
  en: '—',
}}|${{ ru: '—', uk: '—', en: 'could|can|would|will you ?please !be|like*|have*|say*' }}\s+\p{L}+`

const ANSWER = anyOf({
  ru: 'подтверд*, сообщ*, напиш*, отпиш*, скаж*, ответ*, дайте знать, посмотр*',
  uk: 'підтверд*, повідом*, напиш*, відпиш*, скаж*, дайте знати, відпов*, перегля*, гляньте',
  en: 'tell, let me|us know, confirm*, reply*, answer*, write back, look ?it|them over, have a look',
})

/** What is asked for stands before the condition. */
const CONDITION_LAST = spoken`^\P{L}*(?!${{
  ru: 'когда, если, как только',
  uk: 'коли, якщо, щойно',
  en: 'if, should, in case, when',
}})\p{L}.{8,}${{ ru: 'если', uk: 'якщо', en: 'if, in case' }}\s`

/** The stretches of a sentence that promise or ask by days of their own: «Тумби — до 30-го, а фото надішлемо 20-го». */
function piecesOf({ prose, acts }: Sentence, letter: Letter): { readonly text: string }[] {
  const { text } = prose
  const days = datesAhead(text, letter)
  const cuts = days.slice(1).flatMap((day, i) => {
    const before = days[i]!
    if (day.day && before.day && compareDays(day.day, before.day) === 0) return []
    const gap = text.slice(before.end, day.start)
    const joint = JOINT.exec(gap)
    const from = before.end + (joint?.index ?? 0)
    return joint ? [{ to: from, from: from + joint[0].length }] : []
  })
  const pieces = [0, ...cuts.map(cut => cut.from)].map((from, i) => ({ from, to: cuts[i]?.to ?? text.length }))
  const says = ({ from, to }: { from: number; to: number }) => {
    const span = sourceSpan(prose, from, to)
    return acts.some(act => (act.name === 'promises' || act.name === 'request') && isInside(act.span, span))
  }
  return pieces.length > 1 && pieces.every(says)
    ? pieces.map(({ from, to }) => ({ text: text.slice(from, to) }))
    : [{ text }]
}

/** Without what a delay costs, on what it hangs, what it is for: that speaks of other things and other days. */
export const mainClause = (text: string): string => text.split(REMARK)[0]!

const REMARK = spoken`;\s|\s[–—]\s|,?\s${{
  ru: 'иначе, если, потому что, так как, чтобы',
  uk: 'інакше, якщо, бо, оскільки, щоб',
  en: 'otherwise, or else, because, since, if, so that, so we',
}}\s`

const JOINS: Words = { ru: 'а, и', uk: 'а, і, та', en: 'but, and' }

const JOINT = spoken`[,;]\s+(?:${together(JOINS, { ru: '—', uk: '—', en: 'then' })}\s+)?|\s${JOINS}\s+`

const datesAhead = (text: string, { language, date }: Letter): FoundDay[] =>
  date?.day
    ? findDates(text, language, date.day).filter(
        found => found.form !== 'event' && found.day !== undefined && compareDays(found.day, date.day!) > 0,
      )
    : []

/** A day that lies ahead of the letter, before one that only tells what comes then; of several the last, by which all is to be done. */
function dueIn(text: string, letter: Letter): Calendar | undefined {
  const ahead = datesAhead(mainClause(text), letter)
  const all = ahead.length > 0 ? ahead : datesAhead(text, letter)
  const until = all.filter(found => found.preposition === 'by' || found.preposition === 'until')
  return (until.length > 0 ? until : all).at(-1)?.day
}
