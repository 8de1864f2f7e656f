import { type Calendar, compareDays } from '../language/calendar.ts'
import { type FoundDay, findDates } from '../language/dates.ts'
import type { Language } from '../language/language.ts'
import { wordsOf } from '../language/segment.ts'

/** What is owed by a day, without the day itself, which is told beside it, and without words of courtesy; in one line. `written`: the day of the text. Of what would have fewer words than `few` nothing is taken. */
export function withoutDay(
  text: string,
  language: Language,
  due: Calendar,
  written: Calendar | undefined,
  few: number = FEW,
): string {
  const found = findDates(text, language, written).findLast(
    one => one.day && compareDays(one.day, due) === 0 && isApart(one, text),
  )
  const before = found ? text.slice(0, found.start).replace(LEADS_TO_DAY, '') : text
  const behind = found ? text.slice(found.end) : ''
  const joint = language === 'en' ? behind.replace(SPARE_COMMA, '') : behind
  const plain = tidy(`${before.replace(COURTESY, ' ')}${joint.replace(COURTESY, ' ')}`)
  return wordsOf(plain).length >= few ? capitalLike(text.trim(), plain) : tidy(text)
}

/** «Пожалуйста, подтвердите» leaves «Подтвердите». */
const capitalLike = (text: string, plain: string): string =>
  /^\p{Lu}/u.test(text) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain

/** A deadline, or a bare day that closes a clause, and no hour with it: «созвонимся в среду вечером» would lose its sense. */
const isApart = ({ preposition, end }: FoundDay, text: string): boolean =>
  !HOUR.test(text.slice(end)) &&
  (preposition === 'by' || preposition === 'until' || (preposition === 'none' && CLOSES.test(text.slice(end))))

const HOUR =
  /^[\s,]*(?:(?:до|к|о|об|в|у|at|by|before)\s+)?(?:\d{1,2}(?::\d\d|\s?[ap]m)|noon|полудн|полуд|об[іе]д|утр|вечер|ран|веч[оі]р|конца|кінця|morning|evening|afternoon)/iu

const CLOSES = /^\s*(?:[.,;:!?)—–]|$)/u

const SPARE_COMMA = /^,(?=\s(?:whether|if|that|how|which|what|who|when|where|so)\s)/u

const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/\s*[([]\s*[/,;:—–-]*\s*[)\]]/gu, '')
    .replace(/\s(?=[,.;:])/gu, '')
    .replace(/^[\s,;:—–-]+/u, '')
    .replace(/(?<=\p{L}{2}|\d|\)|»|”|[%₽€$£₴№])[\s.,;:—–-]+$/u, '')
    .trim()

/** «Жду» and «Прошу ответить» tell nothing by themselves. */
const FEW = 2

const LEADS_TO_DAY =
  /[,\s—–-]*(?:(?<!\p{L})(?:срок|строк|термін|дедлайн|due|deadline)\s*:?\s*)?(?:(?<!\p{L})(?:не (?:позднее|позже|пізніше)|no later than|not later than|до|к|ко|в|во|у|на|by|on|until|till|before)\s+(?:the\s+)?)?$/iu

/** The comma behind it stays where a clause begins there: «подтвердите, пожалуйста, что …». */
const COURTESY =
  /(?:,\s*)?(?<!\p{L})(?:пожалуйста|будь ласка|прошу вас|please)(?!\p{L})(?:,(?!\s(?:что|чтобы|как|когда|где|кто|куда|сколько|какой|какая|какие|какое|котор\p{L}+|если|що|щоб|як|коли|де|хто|куди|скільки|який|яка|які|яке|чи|якщо)(?!\p{L})))?/giu
