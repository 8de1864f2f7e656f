import { type Calendar, compareDays } from '../language/calendar.ts'
import { type FoundDay, findDates } from '../language/dates.ts'
import type { Language } from '../language/language.ts'
import { wordsOf } from '../language/segment.ts'
import { every, spoken } from '../language/spoken.ts'
import { THE } from '../lexicon/word-lists.ts'

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

const HOUR = spoken`^[\s,]*(?:${{
  ru: 'до, к, в',
  uk: 'до, о, об, у',
  en: 'at, by, before',
}}\s+)?(?:\d{1,2}(?::\d\d|\s?[ap]m)|${{
  ru: 'полудн*, обед*, утр*, вечер*, конца',
  uk: 'полуд*, обід*, ран*, вечор*, вечір*, кінця',
  en: 'noon, morning, evening, afternoon',
}})`

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

const LEADS_TO_DAY = spoken`[,\s—–-]*(?:${{
  ru: 'срок, дедлайн',
  uk: 'строк, термін, дедлайн',
  en: 'due, deadline',
}}\s*:?\s*)?(?:${{
  ru: 'не позднее, не позже, до, к, ко, в, во, на',
  uk: 'не пізніше, до, у, на',
  en: 'no later than, not later than, by, on, until, till, before',
}}\s+(?:${THE}\s+)?)?$`

/** The comma behind it stays where a clause begins there: «подтвердите, пожалуйста, что …». */
const COURTESY = every(
  spoken`(?:,\s*)?${{
    ru: 'пожалуйста, прошу вас',
    uk: 'будь ласка, прошу вас',
    en: 'please',
  }}(?:,(?!\s${{
    ru: 'что, чтобы, как, когда, где, кто, куда, сколько, какой, какая, какие, какое, котор*, если',
    uk: 'що, щоб, як, коли, де, хто, куди, скільки, який, яка, які, яке, чи, якщо',
    en: '—',
  }}))?`,
)
