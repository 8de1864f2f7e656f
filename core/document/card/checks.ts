import type { Language } from '../../language/language.ts'
import { findRhythm } from '../../language/rhythm.ts'
import { anyOf, cased, opening, spoken } from '../../language/spoken.ts'
import { HE_OR_SHE } from '../../lexicon/word-lists.ts'
import { channelsIn } from '../channel-words.ts'
import { type CardNote, isIn, says } from './notes.ts'
import type { CardPeople } from './people.ts'
import { daysIn } from './plan.ts'

/** "Thursday: Una books a run": under our own label a day of the week comes round. */
export const DAY_OF_WEEK = opening({
  ru: 'понедельник, вторник, среда, четверг, пятница, суббота, воскресенье',
  uk: "понеділок, вівторок, середа, четвер, п'ятниця, субота, неділя",
  en: 'monday*, tuesday*, wednesday*, thursday*, friday*, saturday*, sunday*',
})

/** We look at our own work: in so many words, or somebody who is not the client's looks at something again and again, or before it is shown. */
export function isOwnCheck(note: CardNote, { whoIn }: CardPeople, language: Language): boolean {
  if (isIn(note, 'controlPoints')) return true
  if (isIn(note, 'history', 'portrait')) return false
  if (isOnSomebody(note) || isByClient(note) || says(note, 'contactPerson')) return false
  // "Worth asking: the winch driver, on the field every day", "Signs every order herself": who knows and who decides.
  if ((note.whose.has('sources') || says(note, 'decides')) && !isOurs(note)) return false
  // «Дилер сам видит срок заказа»: a wish, unless it comes round or is ours by name.
  if (isIn(note, 'plan') && says(note, 'ownCheck') && isStep(note)) return isOurs(note)
  if (says(note, 'ownCheck')) return !isIn(note, ...WISHED) || isTimed(note, language) || isOurs(note)
  if (isIn(note, 'scenarios')) return false
  if (asksItself(note, language)) return true
  if (isIn(note, ...OTHERS)) return false
  if (
    isUnnamed(note) &&
    isOurs(note) &&
    (hasDays(note, language) || DAY_OF_WEEK.test(note.prose.text) || ASKS.test(note.prose.text))
  )
    return true
  // "They need forty orders a month": an aim, though it is counted.
  const timed = isTimed(note, language) || (note.part.size === 0 && note.whose.size === 0 && hasDays(note, language))
  if (!timed || (says(note, 'strives') && !isTold(note)) || says(note, 'whatFollows') || note.whose.has('sources'))
    return false
  const ofTheClient = (whoIn.get(note) ?? []).some(person => person.decides || person.contact)
  return says(note, 'looksOver') && !ofTheClient ? true : isOurs(note) || tellsOfMyself(note)
}

/** «Щоб не проґавити біди, скарбник …»: what it is for, at the head of it. */
const isTold = ({ prose }: CardNote): boolean => LEST.test(prose.text)

const LEST = opening({ ru: 'чтобы|чтоб ..1 не', uk: 'щоб|аби ..1 не', en: 'so as not, so that nothing, lest' })

/** "Check-ins with ourselves" sounds like the rhythm of touches. */
const isUnnamed = (note: CardNote): boolean => note.part.size === 0 || isIn(note, 'cadence')

/** «Каждый второй вторник: сколько заказов без звонка?», «1 і 15 числа, чи не важить хто руками»: a day and a question to answer, whatever the part is called. */
const asksItself = (note: CardNote, language: Language): boolean =>
  !isIn(note, ...AIMS) &&
  (isTimed(note, language) || hasDays(note, language)) &&
  ASKS.test(note.prose.text) &&
  (says(note, 'looksOver') || !isIn(note, 'channels', 'cadence'))

/** «Сценарий → репетиция (10-го) → показ»: a station of the road, not a look at our own work. */
const isStep = ({ acts, prose: { text } }: CardNote): boolean =>
  acts.every(({ name, start }) => name !== 'ownCheck' || STATION.test(text.slice(start)))

const STATION = opening({
  ru: 'репетиц*, прогон*, тестов*',
  uk: 'репетиц*, прогін|прогон*, тестов*',
  en: 'rehears*, dry run, test|tests, trial, run-through',
})

const WISHED = ['goals', 'goalProject', 'goalDecider', 'goalContact', 'expectations'] as const

const AIMS = ['goals', 'goalProject', 'goalDecider', 'goalContact', 'plan', 'scenarios', 'expectations'] as const

const ASKS = cased`\p{L}\s?\?(?=\s|$)|(?<=[,:—–-]\s)(?:${{
  ru: 'сколько, какой*, какая*, какое*, какие*, ли, нет ли, не ..1 ли, кто',
  uk: 'скільки, чи, який, яка, яке, які, хто',
  en: 'who, whether, how many|much|far|long',
}}|(?:is|are|has|have|does|do) \p{Ll}+)\s`

/** «Её замучили сверками»: what it is like for one of the client's people. */
const isOnSomebody = ({ prose }: CardNote): boolean => SOMEBODY.test(prose.text)

const SOMEBODY = opening(HE_OR_SHE)

/** «Клиент сам осматривает сцену каждую пятницу». */
export const isByClient = ({ prose }: CardNote): boolean => BY_CLIENT.test(prose.text)

const BY_CLIENT = opening({
  ru: 'клиент|клиентка|клиенты, заказчик|заказчица|заказчики',
  uk: 'клієнт|клієнтка|клієнти, замовник|замовниця|замовники',
  en: '?the client|clients|customer|customers',
})

const OTHERS = ['goals', 'goalProject', 'goalDecider', 'goalContact', 'channels', 'expectations', 'portrait'] as const

/** It comes round, or stands before something is shown. */
export const isTimed = ({ prose }: CardNote, language: Language): boolean =>
  BEFORE.test(prose.text) || WEEKDAY_OF_MONTH.test(prose.text) || findRhythm(prose.text, language) !== undefined

/** «Свои вехи: 10 января, 20 февраля»: two days or more under a label that speaks of ourselves. */
const WEEKDAY_OF_MONTH = anyOf({
  ru: 'перв*|втор*|трет*|последн* понедельник*|вторник*|сред*|четверг*|пятниц*|суббот*|воскресень*',
  uk: "перш*|друг*|трет*|останн* понеділ*|вівтор*|серед*|четвер*|п'ятниц*|субот*|неділ*",
  en: 'first|second|third|last monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*',
})

/** «сам катаюсь вверх-вниз и записываю», "I ride up and down and note". */
const tellsOfMyself = ({ prose, part }: CardNote): boolean =>
  part.size === 0 && channelsIn(prose.text).length === 0 && MYSELF.test(prose.text)

const MYSELF = cased`${{
  ru: 'сам|сама|сами *ю|*у|*юсь|*усь|*ем|*им|*емся|*имся',
  uk: 'сам|сама|самі *ю|*у|*юся|*уся|*ємо|*имо',
  en: '—',
}}|(?<!\p{L})I\s\p{Ll}{3,}(?!\sto\s)(?!\p{L})`

const hasDays = ({ prose }: CardNote, language: Language): boolean => daysIn(prose.text, language) > 1

/** «15-го», «накануне», "two days before": a day that comes round, or the time before something is shown. */
const BEFORE = spoken`${{
  ru: 'перед, прежде чем, накануне, до показ*|сдач*|отправ*|печат*|запуск*, после кажд*, # и # числа|кажд*',
  uk: 'перед, перш ніж, напередодні, до показ*|здач*|друк*|відправ*|запуск*, після кожн*, # і|та # числа|кожн*',
  en: 'before, ahead of, after each|every, # and # of*',
}}|${{ ru: 'за ..1 ?# день|дня|дней|сутки|час|неделю', uk: 'за ..1 ?# день|дні|днів|добу|годину|тиждень', en: '—' }}[^.]{0,12} ${{
  ru: 'до',
  uk: 'до',
  en: '—',
}}|(?<![\p{L}\d])\d{1,2}-?(?:го|е|st|nd|rd|th)(?!\p{L})`

/** A label that speaks of ourselves: «Наши запобіжники», "Our alarms". */
export const isOurs = ({ label, around }: CardNote): boolean =>
  [...(label ? [{ label }] : []), ...around].some(({ label: { text } }) => OURSELVES.test(text))

const OURSELVES = anyOf({
  ru: 'наш|наша|наше|наши|наших, мой|моя|мое|мои|моих, свой|своя|свое|свои|своих, себя|себе|собой, сами',
  uk: 'наш|наша|наше|наші|наших, мій|моя|моє|мої|моїх, свій|своя|своє|свої|своїх, себе|собі|собою, самі',
  en: 'our, ours, own, ourselves, my, mine, myself',
})
