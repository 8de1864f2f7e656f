import { findDates } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { anyOf, opening } from '../../language/spoken.ts'

/** «понеділок 30 листопада, з 14:00, коли піч уже вільна»: why that day or hour was chosen, which binds; "on Monday, when I find time" does not. */
export const explainsDay = (before: string, clause: string, language: Language): boolean =>
  WHEN.test(clause) &&
  !FOUND_TIME.test(clause) &&
  (HOUR.test(before) ||
    findDates(before, language).some(({ form, end }) => form === 'day' && /^[\s,;:(–—-]*$/u.test(before.slice(end))))

const WHEN = opening({ ru: 'когда', uk: 'коли', en: 'when, once' })

/** An hour right before it. */
const HOUR = /\d{1,2}[:.]\d{2}\s?[,;(–—-]*\s*$/u

const FOUND_TIME = anyOf({
  ru: 'время, минут*, руки, возможность, настроение, получится, выйдет, сможет, сможем, успеет, успеем, удобно, дойдут',
  uk: 'час, хвилин*, руки, можливість, змога, нагода, настрій, вийде, зможе, зможемо, встигне, встигнемо, зручно, дійдуть',
  en: "time, chance, minute, moment, capacity, spare, round to, possible, convenient, can, he's, she's, they're, we're, i'm, he, she, they, we, i",
})
