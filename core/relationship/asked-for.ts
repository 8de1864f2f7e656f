import { findDates } from '../language/dates.ts'
import type { Language } from '../language/language.ts'
import { anyOf, opening, spoken } from '../language/spoken.ts'
import { findClock } from '../language/times.ts'

/** Whether what is told gives what was asked for: "when?" a day or an hour, "how much?" a figure, "may I?" a yes or no. */
export function givesWhatWasAsked(asked: string, told: string, language: Language): boolean {
  const question = lastQuestion(asked)
  if (question === undefined) return false
  if (WHEN.test(question)) return NOT_BEFORE.test(told) || namesTime(told, language)
  if (HOW_MANY.test(question)) return /\d/u.test(told)
  return !OPEN.test(question) && YES_OR_NO.test(told)
}

/** «Согласна, когда начало?»: the last clause before the mark. */
const lastQuestion = (text: string): string | undefined => QUESTION.exec(text)?.[1]

const QUESTION = /([^.!?]*)\?[^?]*$/u

const namesTime = (text: string, language: Language): boolean =>
  findDates(text, language).length > 0 || findClock(text, language).length > 0

const WHEN = anyOf({
  ru: 'когда, во сколько, с какого, до какого, к какому, на какой день|число|время, как скоро, какого числа, в какой день',
  uk: 'коли, о котрій, з якого, до якого, на який день|час|число, як скоро, якого числа, у який день',
  en: 'when, what|which time|day|date|hour|week, how soon|long, by when',
})

const NOT_BEFORE = opening({ ru: 'сегодня, завтра', uk: 'сьогодні, завтра', en: 'today, tomorrow' })

const HOW_MANY = anyOf({
  ru: 'сколько, почём, какая|какой|какова цена|сумма|стоимость|размер|остаток, за сколько',
  uk: 'скільки, почім, яка|який ціна|сума|вартість|розмір|залишок, за скільки',
  en: "how much|many|far|big|large, what's|what|which ..2 price|cost|sum|size|total|rate",
})

/** What no yes or no answers. */
const OPEN = anyOf({
  ru: 'кто, что, как, какой, какая, какое, какие, каким, какую, где, куда, откуда, почему, зачем, чем, чей, или',
  uk: 'хто, що, як, який, яка, яке, які, яким, яку, де, куди, звідки, чому, навіщо, чим, чий, або',
  en: 'who, what, how, which, where, why, whose, or',
})

const YES_OR_NO = spoken`^\P{L}*${{
  ru: 'да, нет, можно, нельзя, конечно, сможем, смогу, не сможем|смогу, успеем, успею, не успеем|успею, подойдёт, подходит, берём, берёмся, возьмём, получится, не получится, есть, годится, согласен, согласна, согласны, пока нет|да',
  uk: 'так, ні, можна, не можна, звісно, звичайно, зможемо, зможу, не зможемо|зможу, встигнемо, встигну, не встигнемо|встигну, підійде, підходить, беремо, беремося, візьмемо, вийде, не вийде, є, годиться, згоден, згодна, згодні, поки ні|так',
  en: "yes, no, yep, nope, sure, of course, we|i can|can't|cannot|could, we will|won't, we'll, not yet|this|before, fine, it|that does|fits|works|will|can",
}}(?!\p{L})`
