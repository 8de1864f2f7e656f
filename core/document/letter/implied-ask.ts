import { findDates } from '../../language/dates.ts'
import { anyOf, opening } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { WE_DO } from '../../lexicon/word-lists.ts'
import type { Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { isConditional } from './asks.ts'

/**
 * "With it in their post by Friday you'd have the licence", "a cross on the plan by Saturday saves us opening the plaster twice": near the end of a
 * letter something is wanted by a day, and it is not we who do it. Whoever reads that knows what is asked of him, in whatever words.
 */
export function impliesAsk(letter: Letter): boolean {
  const last = letter.paragraphs.slice(-LAST).flat()
  // «Домофон работает?», "Satin, then?"
  if (/\?["»”)]*\s*$/u.test(last.at(-1)?.prose.text ?? '')) return true
  return last.some((sentence, at) => {
    if (!isWanted(letter, sentence)) return false
    const told = LASTS.test(sentence.prose.text) || at < last.length - letter.paragraphs.at(-1)!.length
    return !told || [sentence, last[at + 1]].some(s => s && costs(letter, s))
  })
}

/** Paragraphs at the end of a letter; before the last one what a delay costs must stand beside it. */
const LAST = 2

/** A day by which something is there, and we are not those who do it. */
const isWanted = (letter: Letter, sentence: Sentence): boolean =>
  !OF_OURS.some(name => does(sentence, name)) &&
  !WE_BEGIN.test(sentence.prose.text) &&
  !COMES_TO_YOU.test(sentence.prose.text) &&
  findDates(sentence.prose.text, letter.language, letter.date?.day).some(
    ({ preposition, form, start }) =>
      (preposition === 'by' || (preposition === 'until' && form !== 'period')) &&
      !OUR_VERB.test(clauseAt(sentence.prose.text, start).replace(WAITS, ' ')),
  )

const OF_OURS: readonly ActName[] = [
  ...(['promises', 'overpromise', 'foretells', 'finished', 'failure', 'apology', 'refuse', 'thanks', 'blame'] as const),
]

/** A sentence that begins with what we do. */
const WE_BEGIN = opening({
  ru: 'мы, я, наш*, *ем, *им, *ём',
  uk: 'ми, я, наш*, *ємо, *емо, *имо, *їмо',
  en: "we !count|rely|depend|hope, i !count|rely|depend|hope, we'll, i'll, we're, our",
})

/** «Макет восстановим к пятнице»: what we do by that day. */
const OUR_VERB = anyOf(WE_DO)

const WAITS = anyOf({
  ru: 'ждём, ожидаем, просим, хотим, надеемся, рассчитываем',
  uk: 'чекаємо, очікуємо, просимо, хочемо, сподіваємося, розраховуємо',
  en: '—',
})

/** The words between two marks around a place. */
const clauseAt = (text: string, at: number): string =>
  /[^,;:—–]*$/u.exec(text.slice(0, at))![0] + /^[^,;:—–]*/u.exec(text.slice(at))![0]

/** What the reader gets by a day he need not ask for. */
const COMES_TO_YOU = anyOf({
  ru: 'будет|будут|окажется|окажутся|ляжет ..4 у вас, вы|вам ..2 получите|привезут|доставят|пришлют|вернут|позвонят, придёт|придет|приедет|приедут|доедет|вернётся|вернется|поступит ..3 к|на вам|вас|ваш*, к вам ..3 приедет|придёт|придет|приедут, готов*, *шлём, *везём, *ставим, *ним, *дадим, *сдадим, *шлю, *везу, *дам, *сдам, *делаем, *делаю',
  uk: 'буде|будуть|опиниться|опиняться|ляже ..4 у|в вас, ви|вам ..2 отримаєте|привезуть|доставлять|надішлють|повернуть|подзвонять, прийде|приїде|приїдуть|доїде|повернеться|надійде ..3 до|на вас|ваш*, до вас ..3 приїде|прийде|приїдуть, готов*, *шлемо, *веземо, *ставимо, *немо, *дамо, *здамо, *шлю, *везу, *дам, *робимо, *роблю',
  en: "will be with you, be|is|are ..2 with|at|on you|your, you|you'll ..2 have|get|receive|hear|see, to you|your, ready, done, finished, we|i|we'll|i'll ..1 will ..1 send|bring|deliver|finish|repair|fix|call|ring|write|have|do|make|be",
})

/** What goes on until a day, or went on. */
const LASTS = anyOf({
  ru: 'держ*, действу*, длит*, продлит*, закрыт*, открыт*, занят*, свобод*, хватит, хвата*, идёт, идет, стоит, лежит, работа*, остаётся, остаются, сохнет, сохнут, гарант*, в отпуске, нет, был, была, было, были',
  uk: 'трима*, діє, діють, діятим*, трива*, закрит*, відкрит*, зачинен*, відчинен*, зайнят*, вільн*, вистачить, вистача*, йде, стоїть, лежить, працю*, лишається, лишаються, сохне, гарант*, у відпустці, немає, нема, був, була, було, були',
  en: 'we|they|i keep, keeps, last|lasts, closed, open, shut, booked, taken, free, valid, enough, runs, stands, stays, remains, away, dries, guarantee*, until, till, was, were, had, has been',
})

/** What comes of it otherwise. */
const costs = (letter: Letter, sentence: Sentence): boolean =>
  OTHERWISE.test(sentence.prose.text) ||
  (does(sentence, 'consequence') !== undefined && isConditional(sentence, letter.language))

const OTHERWISE = anyOf({
  ru: 'иначе, в противном случае, без неё|него|них|этого|вас, позже|позднее, если нет, после этого|того ?дня|срока',
  uk: 'інакше, в іншому разі, без неї|нього|них|цього|вас, пізніше, якщо ні, після цього|того ?дня|строку',
  en: 'otherwise, or else, without it|them|that|him|her|you, if not, later than, any later, failing that, after that, after|past monday|tuesday|wednesday|thursday|friday|saturday|sunday',
})
