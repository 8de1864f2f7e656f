import { findDates } from '../language/dates.ts'
import type { Language } from '../language/language.ts'
import { findRhythm } from '../language/rhythm.ts'
import { SOME_YEAR } from './base.ts'
import { type CardNote, isIn, says } from './card-notes.ts'
import type { CardPeople } from './card-people.ts'

/** We look at our own work: in so many words, or somebody who is not the client's looks at something again and again, or before it is shown. */
export function isOwnCheck(note: CardNote, { whoIn }: CardPeople, language: Language): boolean {
  if (isIn(note, 'controlPoints')) return true
  if (isIn(note, 'history', 'portrait')) return false
  if (says(note, 'ownCheck')) return true
  if (isIn(note, ...OTHERS)) return false
  if (note.part.size === 0 && isOurs(note) && hasDays(note, language)) return true
  if (!isTimed(note, language)) return false
  const ofTheClient = (whoIn.get(note) ?? []).some(person => person.decides || person.contact)
  return says(note, 'looksOver') ? !ofTheClient : isOurs(note)
}

const OTHERS = ['goals', 'goalProject', 'goalDecider', 'goalContact', 'channels', 'expectations', 'portrait'] as const

const isTimed = ({ prose }: CardNote, language: Language): boolean =>
  BEFORE.test(prose.text) || findRhythm(prose.text, language) !== undefined

/** «Свои вехи: 10 января, 20 февраля»: two days or more under a label that speaks of ourselves. */
const hasDays = ({ prose }: CardNote, language: Language): boolean =>
  findDates(prose.text, language, SOME_YEAR).filter(day => day.form === 'day').length > 1

/** «15-го», «накануне», "two days before": a day that comes round, or the time before something is shown. */
const BEFORE =
  /(?<!\p{L})(?:\d{1,2}-?(?:го|е|st|nd|rd|th)|перед|перш ніж|прежде чем|накануне|напередодні|за (?:\p{L}+ )?(?:\d+ )?(?:день|дня|дней|дні|днів|сутки|добу|час|годину|неделю|тиждень)[^.]{0,12} до|до (?:показ|сдач|отправ|печат|запуск|здач|друк|відправ)\p{L}*|после кажд\p{L}+|після кожн\p{L}+|before|ahead of|after (?:each|every))(?!\p{L})/iu

/** A label that speaks of ourselves: «Наши запобіжники», "Our alarms". */
const isOurs = ({ label, around }: CardNote): boolean =>
  [...(label ? [{ label }] : []), ...around].some(({ label: { text } }) => OURSELVES.test(text))

const OURSELVES =
  /(?<!\p{L})(?:наш[аеиі]?|наших|сво[иіяё]|своих|своїх|себя|себе|собой|собою|сами|самі|our|ours|own|ourselves)(?!\p{L})/iu
