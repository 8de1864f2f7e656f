import { findDates } from '../language/dates.ts'
import type { Language } from '../language/language.ts'
import { findRhythm } from '../language/rhythm.ts'
import { SOME_YEAR } from './base.ts'
import { type CardNote, isIn, says } from './card-notes.ts'
import type { CardPeople } from './card-people.ts'
import { channelsIn } from './channel-words.ts'

/** We look at our own work: in so many words, or somebody who is not the client's looks at something again and again, or before it is shown. */
export function isOwnCheck(note: CardNote, { whoIn }: CardPeople, language: Language): boolean {
  if (isIn(note, 'controlPoints')) return true
  if (isIn(note, 'history', 'portrait')) return false
  if (isOnSomebody(note)) return false
  if (says(note, 'ownCheck')) return true
  if (asksItself(note, language)) return true
  if (isIn(note, ...OTHERS)) return false
  if (note.part.size === 0 && isOurs(note) && (hasDays(note, language) || ASKS.test(note.prose.text))) return true
  if (!isTimed(note, language)) return false
  const ofTheClient = (whoIn.get(note) ?? []).some(person => person.decides || person.contact)
  return says(note, 'looksOver') && !ofTheClient ? true : isOurs(note) || tellsOfMyself(note)
}

/** «Каждый второй вторник: сколько заказов без звонка?», «1 і 15 числа, чи не важить хто руками»: a day and a question to answer, whatever the part is called. */
const asksItself = (note: CardNote, language: Language): boolean =>
  !isIn(note, ...AIMS) &&
  (isTimed(note, language) || hasDays(note, language)) &&
  ASKS.test(note.prose.text) &&
  (says(note, 'looksOver') || !isIn(note, 'channels', 'cadence'))

const AIMS = ['goals', 'goalProject', 'goalDecider', 'goalContact', 'plan', 'scenarios', 'expectations'] as const

const ASKS =
  /(?:\p{L}\s?\?(?=\s|$))|(?<=[,:—–-]\s)(?:сколько|скільки|как[аио][йяе]\p{L}*|(?:ли|чи|нет ли|не \p{L}+ ли)|хто|кто|who|whether|how (?:many|much|far|long)|(?:is|are|has|have|does|do) \p{Ll}+)\s/u

/** «Её замучили сверками»: what it is like for one of the client's people. */
const isOnSomebody = ({ prose }: CardNote): boolean =>
  /^\P{L}*(?:он|она|его|её|ее|ему|ей|він|вона|його|її|йому|їй|he|she|him)(?!\p{L})/iu.test(prose.text)

const OTHERS = ['goals', 'goalProject', 'goalDecider', 'goalContact', 'channels', 'expectations', 'portrait'] as const

const isTimed = ({ prose }: CardNote, language: Language): boolean =>
  BEFORE.test(prose.text) || WEEKDAY_OF_MONTH.test(prose.text) || findRhythm(prose.text, language) !== undefined

/** «Свои вехи: 10 января, 20 февраля»: two days or more under a label that speaks of ourselves. */
const WEEKDAY_OF_MONTH =
  /(?<!\p{L})(?:перв|втор|трет|последн|перш|друг|останн|first|second|third|last)\p{L}*\s(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|понеділ|вівтор|серед|четвер|п['’ʼ]ятниц|субот|неділ|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/iu

/** «сам катаюсь вверх-вниз и записываю», "I ride up and down and note". */
const tellsOfMyself = ({ prose, part }: CardNote): boolean =>
  part.size === 0 && channelsIn(prose.text).length === 0 && MYSELF.test(prose.text)

const MYSELF =
  /(?<!\p{L})(?:сам[аи]?\s\p{L}+(?:ю|у|юсь|усь|ем|им|емся|имся)|сам[аі]?\s\p{L}+(?:ю|у|юся|уся|юсь|усь|ємо|имо)|I\s\p{Ll}{3,}(?!\sto\s))(?!\p{L})/u

const hasDays = ({ prose }: CardNote, language: Language): boolean =>
  findDates(prose.text, language, SOME_YEAR).filter(day => day.form === 'day').length > 1

/** «15-го», «накануне», "two days before": a day that comes round, or the time before something is shown. */
const BEFORE =
  /(?<!\p{L})(?:\d{1,2}-?(?:го|е|st|nd|rd|th)|\d{1,2} (?:и|і|та|and) \d{1,2} (?:числа|кажд|кожн|of)\p{L}*|перед|перш ніж|прежде чем|накануне|напередодні|за (?:\p{L}+ )?(?:\d+ )?(?:день|дня|дней|дні|днів|сутки|добу|час|годину|неделю|тиждень)[^.]{0,12} до|до (?:показ|сдач|отправ|печат|запуск|здач|друк|відправ)\p{L}*|после кажд\p{L}+|після кожн\p{L}+|before|ahead of|after (?:each|every))(?!\p{L})/iu

/** A label that speaks of ourselves: «Наши запобіжники», "Our alarms". */
const isOurs = ({ label, around }: CardNote): boolean =>
  [...(label ? [{ label }] : []), ...around].some(({ label: { text } }) => OURSELVES.test(text))

const OURSELVES =
  /(?<!\p{L})(?:наш[аеиі]?|наших|мо[йиїіяеё]|моих|моїх|сво[иіяё]|своих|своїх|себя|себе|собой|собою|сами|самі|our|ours|own|ourselves|my|mine|myself)(?!\p{L})/iu
