import { wordsOf } from '../../language/segment.ts'
import { anyOf, cased, opening, spoken } from '../../language/spoken.ts'
import { AND } from '../../lexicon/word-lists.ts'
import { channelsIn } from '../channel-words.ts'
import { placeOf } from './channels.ts'
import { DAY_OF_WEEK, isByClient, isOurs, isTimed } from './checks.ts'
import { type CardNote, says, tells } from './notes.ts'
import { areReminded, isGate, isStopDay, isTimedLook } from './own-looks.ts'
import { daysIn } from './plan.ts'
import { ENOUGH, firstKnown, isTold, meets, namesStranger, type Reading, WE } from './reading.ts'
import { stepsIn } from './road.ts'

/**
 * Looks at our own work in words of their own: somebody who is not the client's does something again and again, a label that speaks of looking stands
 * over something, days are counted back from a date, or a table says by what each station is known to be good.
 */
export const mayLook = (reading: Reading): boolean =>
  reading.notes.some(
    note =>
      comesRound(note, reading) ||
      isTimedLook(note, reading) ||
      isStopDay(note, reading) ||
      isGate(note, reading) ||
      areReminded(note, reading) ||
      isLookedAtBelow(note, reading),
  ) ||
  countsBack(reading) ||
  hasMeasures(reading)

/** «По завершении каждой комнаты Павел обходит её», "Every rehearsal ends with Bill ticking off his sheet". */
function comesRound(note: CardNote, reading: Reading): boolean {
  if (!isOfNobody(note, reading) || isByClient(note) || !isTold({ ...note, value: note.prose })) return false
  const { text } = note.prose
  const { language } = reading.part
  const isRow = ROW_OF_DAYS.test(text) && daysIn(text, language) > 0
  const timed =
    isRow || [text, note.value.text].some(told => EACH.test(told) || DAY_OF_WEEK.test(told)) || isTimed(note, language)
  if (!timed && daysIn(text, language) === 0) return false
  if (
    isOurs(note) ||
    (note.label && HOW.test(note.label.text) && WE.test(note.label.text)) ||
    ASKS.test(text) ||
    OURS.test(text)
  )
    return true
  const isTouch = SENT.test(text) || channelsIn(text).some(({ channel }) => channel !== 'presentation')
  return timed && !isTouch && (says(note, 'looksOver') || isDoneBySomebody(note, reading))
}

/** «Раз в месяц Лена отправляет отчёт»: the client gets it. */
const SENT = anyOf({
  ru: 'отправляет|отправляем|отправляю, шлёт|шлём|шлю, высылает|высылаем',
  uk: 'надсилає|надсилаємо|надсилаю, шле|шлемо|шлю, висилає|висилаємо',
  en: 'send|sends, invoice|invoices, bills',
})

/** Somebody is named who is not the client's, and behind a short label, not in it; steps name people too. */
function isDoneBySomebody(note: CardNote, reading: Reading): boolean {
  const { card, notes, part } = reading
  if (ROW_OF_DAYS.test(note.prose.text) && WE.test(note.prose.text)) return true
  if (ROW_OF_DAYS.test(note.prose.text)) return namesStranger(note, reading)
  const steps = card.plan ? notes.findIndex(({ span }) => meets(span, card.plan!)) : stepsIn(reading)
  if (steps !== undefined && steps >= 0 && placeOf(notes[steps]!, part.blocks) === placeOf(note, part.blocks))
    return false
  const isShort = note.label !== undefined && wordsOf(note.label.text).length < ENOUGH
  return namesStranger(isShort ? { ...note, label: undefined, prose: note.value } : note, reading)
}

/** «Как убеждаемся, что …: по четвергам замер». */
const HOW = opening({ ru: 'как, чем, где, что, когда', uk: 'як, чим, де, що, коли', en: 'how, what, where, when' })

const EACH = anyOf({
  ru: 'кажд*, всяк* раз, ежедневно|еженедельно|ежемесячно, после|перед ..2 кажд*',
  uk: "кожн*, щоразу, щодня|щотижня|щомісяця, щоп'ятниці|щосереди|щопонеділка",
  en: 'each, every, whenever, fridays|mondays|tuesdays|wednesdays|thursdays|saturdays',
})

/** «Зоя трижды меряет лиф: 28 ноября, 3 и 9 декабря»: one thing done on several days. */
const ROW_OF_DAYS = spoken`(?<!\p{L}\s)\d{1,2}(?:\.\d{1,2}|\s\p{L}{3,})?(?:,|\s${AND})\s\d{1,2}(?:\.\d{1,2}|\s\p{L}{3,}|\s${AND}\s\d)`

/** Ours in the middle of it: "Fridays – ours, not theirs – …". */
const OURS = anyOf({
  ru: 'для себя, наш*, сами, между собой, всей|вся бригад*|команд*, всей компанией, вдвоем|втроем, без клиента|заказчика',
  uk: 'для себе, наш*, самі, між собою, усією|всією|уся|вся бригад*|команд*, удвох|утрьох, без клієнта|замовника',
  en: 'ours, our own, whole|entire crew|team|shop|office, all hands, both of us, ourselves, among us, in-house, off the record, on our side',
})

const ASKS = cased`\p{L}\s?\?(?=\s|$)|(?<=[,:—–-]\s|^)${{
  ru: 'всё|все ли, есть|нет|готов*|хватает|совпада* ли, что сделано, что осталось, чего не хватает',
  uk: 'чи, що зроблено, що лишилося, чого бракує',
  en: 'whether, is|are all|everything|the, what is|has|still',
}}(?!\p{L})|(?<!\p{L})whether\s`

/** «Когда проверяем», "Milestone reviews on our side" over lines, or before what comes with its time. */
function isLookedAtBelow(note: CardNote, reading: Reading): boolean {
  const { notes, part } = reading
  if (note.part.size > 0 || note.whose.size > 0) return false
  const label = note.form === 'heading' ? note.prose.text : note.label?.text
  if (!label || !note.acts.some(({ name, end }) => LOOKS.has(name) && end <= label.length)) return false
  if (note.form === 'heading' && !WE.test(label)) return false
  if (note.form === 'heading')
    return notes.some(
      other => other.at === note.at + 1 && isOfNobody(other, reading) && isTold({ ...other, value: other.prose }),
    )
  return notes.some(
    other =>
      placeOf(other, part.blocks) === placeOf(note, part.blocks) &&
      other.part.size === 0 &&
      (isTimed(other, part.language) || daysIn(other.prose.text, part.language) > 0),
  )
}

const LOOKS: ReadonlySet<string> = new Set(['looksOver', 'ownCheck'])

/** «За две недели: …. За день: …», "Ten days before: … / The eve: …". */
function countsBack({ notes, part: { blocks } }: Reading): boolean {
  const places = new Map<string, number>()
  for (const note of notes) {
    if (note.part.size > 0 || note.whose.size > 0) continue
    const text = note.form === 'cell' ? (note.label?.text ?? note.prose.text) : note.prose.text
    const steps = BACK.test(text) ? 1 : 0
    const inside =
      channelsIn(text).length > 0 && WE.test(text) ? 0 : text.split(CLAUSE).filter(one => BACK.test(one)).length
    const place = placeOf(note, blocks)
    places.set(place, (places.get(place) ?? 0) + Math.max(steps, inside))
  }
  return [...places.values()].some(count => count > 1)
}

/** Where another day may begin. */
const CLAUSE = /[,;:]\s|\s[—–-]\s/u

const BACK = opening({
  ru: 'за ..2 недел*|день|дня|дней|сутки|час*|месяц*, накануне, т минус #, в последний день',
  uk: 'за ..2 тиж*|день|дні|днів|добу|годин*|місяц*, напередодні, т мінус #, в останній день',
  en: 'a|an|one|the|two|three|four|five|six|ten|# ..1 day|days|week|weeks|month|hour|hours ..1 before|ahead|prior|out|left, day|days|week|night before|ahead, the eve, on the eve, t minus #, last day',
})

/** A table of days with a column that says when all is well: «Признак, что всё в порядке», "Good if". */
function hasMeasures({ notes, part: { blocks, language } }: Reading): boolean {
  const measured = notes.filter(
    note =>
      note.form === 'cell' && note.part.size === 0 && MEASURE.test(note.around[0]?.label.text ?? '') && tells(note),
  )
  const days = (at: number) =>
    notes.some(({ at: row, prose: { text } }) => row === at && (SHORT_DAY.test(text) || daysIn(text, language) > 0))
  return new Set(measured.filter(({ at }) => days(at)).map(note => placeOf(note, blocks) + note.at)).size > 1
}

const SHORT_DAY = /^\s*\d{1,2}\.\d{1,2}\.?\s*$/u

const MEASURE = anyOf({
  ru: 'признак*, критери*, порог*, норма, нормы, норматив, допуск*, что смотрим|проверяем|ищем, чем меряем, годно, если, всё в порядке, должно быть, тревога, стоп',
  uk: 'ознак*, критері*, поріг, пороги, норма, норми, норматив, допуск*, що дивимося|перевіряємо|шукаємо, чим міряємо, якщо, усе|все гаразд, має бути, тривога, стоп',
  en: 'sign|signs, criterion|criteria, threshold*, norm, tolerance*, limit, what we look|check|test, measured by, if, when, pass, must be, should be, alarm, red flag, proof',
})

/** Of no other part, and read as nothing else. */
function isOfNobody(note: CardNote, reading: Reading): boolean {
  const { card, people } = reading
  if (note.form === 'heading' || note.form === 'key' || note.at < 0) return false
  if (note.part.size > 0 || note.whose.size > 0 || ELSE.some(act => says(note, act))) return false
  if (reading.notes.indexOf(note) < firstKnown(reading)) return false
  const taken = [
    card.portrait,
    card.decisionMaker,
    card.secondDecisionMaker,
    card.sources,
    card.scenarios,
    card.goals.decisionMaker,
    card.goals.contact,
    ...card.expectations.map(({ span }) => span),
  ]
  if (taken.some(span => span !== undefined && meets(span, note.span))) return false
  return !people.people.some(({ nameSpan, contact, decides }) => (contact || decides) && meets(nameSpan, note.span))
}

const ELSE = ['informant', 'decides', 'secondVoice', 'contactPerson', 'expects', 'absent', 'whatFollows'] as const
