import { type Calendar, compareDays } from '../../core/language/calendar.ts'
import { dayInWords } from '../../core/language/day-words.ts'
import type { Language } from '../../core/language/language.ts'
import type { Owed } from '../../core/relationship/owed.ts'
import type { Rhythm } from '../../core/relationship/rhythm.ts'

import type { Trust } from '../../core/relationship/trust.ts'
import type { Localized } from '../../core/rule.ts'
import { type Counted, counted } from '../words.ts'

/** `8 days ago`; today and yesterday by their names. */
export function ago(days: number, locale: Language): string {
  if (days === 0) return TODAY[locale]
  return days === 1 ? YESTERDAY[locale] : AGO[locale](counted(locale, days, DAYS))
}

/** `26 November 2026, 8 days ago`. */
export const dayAndAgo = (day: Calendar, today: Calendar, locale: Language): string =>
  `${dayInWords(day, locale)}, ${ago(compareDays(today, day), locale)}`

export const lastTouch = ({ last }: Rhythm, today: Calendar, locale: Language): string =>
  last ? `${LAST[locale]}: ${dayAndAgo(last, today, locale)}` : NO_TOUCH[locale]

/** When the next touch is planned, or by when it is due; nothing before the first one. */
export function nextTouch({ planned, due, overdue }: Rhythm, locale: Language): string | undefined {
  if (planned) return `${PLANNED[locale]} ${dayInWords(planned, locale)}`
  if (!due) return undefined
  const day = dayInWords(due, locale)
  return overdue > 0 ? `${DUE[locale](day)}, ${ago(overdue, locale)}` : NEXT[locale](day)
}

const DAYS: Localized<Counted> = {
  ru: ['день', 'дня', 'дней'],
  uk: ['день', 'дні', 'днів'],
  en: ['day', 'days', 'days'],
}

const TODAY: Localized = { ru: 'сегодня', uk: 'сьогодні', en: 'today' }

const YESTERDAY: Localized = { ru: 'вчера', uk: 'учора', en: 'yesterday' }

type Around = (words: string) => string

const AGO: Localized<Around> = {
  ru: days => `${days} назад`,
  uk: days => `${days} тому`,
  en: days => `${days} ago`,
}

export const LAST: Localized = { ru: 'Последнее касание', uk: 'Останній дотик', en: 'Last touch' }

const NO_TOUCH: Localized = { ru: 'Касаний пока не было', uk: 'Дотиків ще не було', en: 'No touch yet' }

const PLANNED: Localized = {
  ru: 'Следующее назначено на',
  uk: 'Наступний заплановано на',
  en: 'Next one planned for',
}

const NEXT: Localized<Around> = {
  ru: day => `Следующее — не позже ${day}`,
  uk: day => `Наступний — не пізніше ${day}`,
  en: day => `Next one by ${day}`,
}

const DUE: Localized<Around> = {
  ru: day => `Следующее было нужно к ${day}`,
  uk: day => `Наступний мав бути до ${day}`,
  en: day => `The next one was due on ${day}`,
}

/** How much is still open, how much of it the client's, and how much late; nothing where all is done. */
export function openCount(owed: readonly Owed[], locale: Language): string | undefined {
  const open = owed.filter(({ state }) => state !== 'done')
  if (open.length === 0) return undefined
  const theirs = open.filter(({ side }) => side === 'client').length
  const late = open.filter(({ state }) => state === 'overdue').length
  const more = [theirs > 0 ? `${THEIRS[locale]}: ${theirs}` : '', late > 0 ? `${OVERDUE[locale]}: ${late}` : '']
  return [`${OPEN[locale]}: ${open.length}`, ...more.filter(Boolean)].join(' · ')
}

export const trustIn = ({ value }: Trust, locale: Language): string => `${TRUST[locale]}: ${value}/100`

const TRUST: Localized = { ru: 'Доверие', uk: 'Довіра', en: 'Trust' }

const OPEN: Localized = { ru: 'Открытых обязательств', uk: 'Відкритих зобов’язань', en: 'Open promises' }

const THEIRS: Localized = { ru: 'за клиентом', uk: 'за клієнтом', en: "the client's" }

const OVERDUE: Localized = { ru: 'просрочено', uk: 'прострочено', en: 'overdue' }
