import { findRhythm } from '../../language/rhythm.ts'
import { anyOf, spoken, type Words } from '../../language/spoken.ts'
import { placeOf } from './channels.ts'
import { DAY_OF_WEEK, isByClient } from './checks.ts'
import { DEPENDS } from './fork.ts'
import type { CardNote } from './notes.ts'
import { peopleNamed } from './people.ts'
import { daysIn, reachesLaunch } from './plan.ts'
import { firstKnown, isBeside, meets, namesStranger, questionBefore, type Reading, WE } from './reading.ts'
import { stepsIn } from './road.ts'

/**
 * A look and its time, by nobody of the client's: «Бумаги перечитываю я, в последний рабочий день месяца», "At 25, 50 and 75 per cent we stop and
 * recalculate", «Власний аудит призначено на 30 листопада». Or two of ours who sit down again and again.
 */
export function isTimedLook(note: CardNote, reading: Reading): boolean {
  if (!mayBeOurs(note, reading) || isByClient(note)) return false
  const told = `${questionBefore(note, reading)} ${note.prose.text}`.trim()
  const at = lookIn(note)
  const own = OWN_LOOK.test(note.prose.text)
  if (at === undefined && !own)
    return PAIR.test(note.prose.text) && comesAgain(note, reading) && isOfOurs(note, reading)
  if (!own && isTheirs(note, at!, reading)) return false
  if (comesAgain(note, reading) || WHEN.test(told)) return true
  const isDated = daysIn(note.prose.text, reading.part.language) > 0
  return isDated && (own || ((WE.test(note.prose.text) || I_DO.test(note.prose.text)) && !isAmongSteps(note, reading)))
}

/** Nothing goes out before one of ours has seen it: «Не отдаём ни одной папки, пока Рената не пролистает её», "No folder leaves until Renata …". */
export const isGate = (note: CardNote, reading: Reading): boolean =>
  GATE.test(note.prose.text) && mayBeOurs(note, reading) && isOfOurs(note, reading) && !PRONOUN.test(note.prose.text)

/** A day, what may not be ready by then, and what we do: «5 декабря: если готово меньше двух глав, берём второго переводчика». */
export function isStopDay(note: CardNote, reading: Reading): boolean {
  const { text } = note.prose
  if (note.part.size > 0 || note.form === 'heading' || note.form === 'key' || reachesLaunch(note)) return false
  const short = SHORT_OF.exec(text)
  return (
    short !== null && daysIn(text.slice(0, short.index), reading.part.language) > 0 && WE.test(text.slice(short.index))
  )
}

/** A reminder of ours, and days in it or right below: "Set in the calendar with a reminder to me: …". */
export function areReminded(note: CardNote, reading: Reading): boolean {
  const { text } = note.prose
  if (!REMINDER.test(text) || note.part.size > 0 || note.form === 'key' || isTheirs(note, text.length, reading))
    return false
  const { language, blocks } = reading.part
  if (!OURS.test(text) && !namesStranger(note, reading)) return false
  const first = reading.notes.find(({ at }) => at === note.at + 1)
  return reading.notes.some(
    other =>
      (other === note || other.at === note.at || other === first || (first && isBeside(other, first, blocks))) &&
      daysIn(other.prose.text, language) > 0,
  )
}

/** Of no other part, read as nothing else, and not among what the client is. */
const mayBeOurs = (note: CardNote, reading: Reading): boolean =>
  !takenBy(note, reading).some(span => span !== undefined && meets(span, note.span)) &&
  note.form !== 'heading' &&
  note.form !== 'key' &&
  note.form !== 'head' &&
  note.at >= 0 &&
  note.part.size === 0 &&
  note.whose.size === 0 &&
  reading.notes.indexOf(note) >= firstKnown(reading)

/** Two of ours ask each other, and tell us nothing. */
const takenBy = ({ prose }: CardNote, { card: { portrait, sources, goals } }: Reading) => [
  portrait,
  goals.decisionMaker,
  goals.contact,
  ...(PAIR.test(prose.text) ? [] : [sources]),
]

/** Where somebody looks at something. */
function lookIn(note: CardNote): number | undefined {
  const acts = note.acts.filter(({ name }) => LOOKS.has(name)).map(({ start }) => start)
  const word = LOOK.exec(note.prose.text)?.index
  const all = word === undefined ? acts : [...acts, word]
  return all.length > 0 ? Math.min(...all) : undefined
}

const LOOKS: ReadonlySet<string> = new Set(['looksOver', 'ownCheck'])

/** The client does it, or one of his people; or it was said before to be something else. */
function isTheirs(note: CardNote, at: number, { people: { people, whoIn } }: Reading): boolean {
  const { text } = note.prose
  if (
    THEY.test(text.slice(0, at)) ||
    DEPENDS.test(text.slice(0, at)) ||
    note.acts.some(({ name, start }) => start < at && ELSE.has(name))
  )
    return true
  // «Контакт: Соня. Утром читает почту»: she was spoken of just before.
  const who = WE.test(text) || I_DO.test(text) ? peopleNamed(text, people) : (whoIn.get(note) ?? [])
  return who.some(({ contact, decides }) => contact || decides)
}

const ELSE: ReadonlySet<string> = new Set([
  'informant',
  'decides',
  'contactPerson',
  'expects',
  'strives',
  'whatFollows',
])

const THEY = anyOf({
  ru: 'клиент|клиенты|клиентка, заказчик|заказчики|заказчица, он|она|они, их',
  uk: 'клієнт|клієнти|клієнтка, замовник|замовники|замовниця, він|вона|вони, їхн*',
  en: 'client|clients|customer|customers|buyer|buyers, he|she|they, their, his|her',
})

/** Nobody whom the card calls the contact or the one who decides. */
const isOfOurs = (note: CardNote, reading: Reading): boolean =>
  namesStranger(note, reading) && !isTheirs(note, 0, reading)

/** Again and again. */
const comesAgain = ({ prose: { text }, value }: CardNote, { part: { language } }: Reading): boolean =>
  [text, value.text].some(told => AGAIN.test(told) || DAY_OF_WEEK.test(told)) ||
  findRhythm(text, language) !== undefined

const isAmongSteps = (note: CardNote, reading: Reading): boolean => {
  const { card, notes, part } = reading
  const steps = card.plan ? notes.findIndex(({ span }) => meets(span, card.plan!)) : (stepsIn(reading) ?? -1)
  return steps >= 0 && placeOf(notes[steps]!, part.blocks) === placeOf(note, part.blocks)
}

/** «Тая и Борис», "Fiona and Mick". */
const PAIR = /\p{Lu}\p{Ll}+,?\s(?:и|і|й|та|and|&)\s\p{Lu}\p{Ll}+/u

/** What people do with their own work to see whether it is right. */
const LOOK = anyOf({
  ru: `перебира*, перебер*, меря*, мерит|мерят, снимаем|снимает|снимают ..2 показани*, прозванива*, обзванива*, останавливаемся|останавливается, разбира*, сводит|сводим|сводят, аудит*, инвентаризац*, взвешива*, пересчёт*, пересчит*, сличен*
    проход ..1 по, отмечает|отмечаем|отмечают, ставит|ставим галочк*, дегустир*, простукива*, прощупыва*, отслежива*, мониторит|мониторим|мониторинг, оценива*, вскрыва*, подводит|подводим итог*, листает|листаем, прослеж*, разбор, замер*, дефектовк*, обзор*, остановк*, стоянк*, пауза|паузу|паузы`,
  uk: `перебира*, перебер*, міряє|міряємо|міряють|міряю, знімаємо|знімає|знімають ..2 показник*|покази*, продзвонюємо, обдзвонюємо|обдзвонює, зупиняємося|зупиняємось|зупиняється, розбираємо|розбирає, зводить|зводимо|зводять, аудит*, інвентаризац*, зважу*, перерахун*, звірян*
    відзначає|відмічає|відмічаємо|відзначаємо, ставить|ставимо галочк*, дегусту*, простуку*, промацу*, відстежу*, моніторить|моніторимо|моніторинг, оціню*, розкриває|розкриваємо, підбиває|підбиваємо підсумк*, гортає|гортаємо, розбір, заміри|замір, дефектовк*, оглядин*, зупинк*, стоянк*, пауза|паузу|паузи`,
  en: `recalculate|recalculates, work|works out, sort|sorts through, stop|stops|halt|halts|pause|pauses and, sniff|sniffs, smell|smells, set|sets|sat|held against, take|takes|taken stock, readings, stocktaking, inventory, audit|audits|audited, monitor|monitors|monitoring
    look|looks on|by, sit|sits down, goes|go|going over, pick|picks over, tasting, inspection, run|runs through, spot|random check, sample|samples, sampling, gauge|gauges, probe|probes, dig|digs into, chase|chases, sweep|sweeps, question|questions, assess|assesses, appraise*, drill|drills, rehears*, double-check*, a halt|pause, downs|down tools, ask|asks whether|ourselves`,
})

/** It is called a look of ours. */
const OWN_LOOK = anyOf({
  ru: `внутренн*|собственн*|свой|своя|своё|свои|наш|наша|наше|наши ..1 аудит*|ревизи*|инвентаризац*|осмотр*|обход*|замер*|пересчёт*|проверк*|обзор*|разбор*|смотр*|тест*|инспекц*|испытан*|дегустац*, для себя, звоночек для нас, ретро|ретроспектив*, разбор полётов`,
  uk: `внутрішн*|власн*|свій|своя|своє|свої|наш|наша|наше|наші ..1 аудит*|ревізі*|інвентаризац*|огляд*|обхід*|обход*|замір*|перерахун*|перевірк*|розбір*|розбор*|тест*|інспекц*|випробуван*|дегустац*, для себе, дзвіночок для нас, ретро|ретроспектив*, розбір польотів`,
  en: `internal|in-house|own ..1 audit|audits|inspection|inspections|stocktake|count|walk|walk-round|reading|readings|test|tests|sampling|appraisal|post-mortem|review|reviews|check|checks, one of our own, an internal one, retro|retros|retrospective*, debrief|debriefs, huddle`,
})

/** It comes round. */
const AGAIN = anyOf({
  ru: 'кажд*, всяк* раз, ежедневно|еженедельно|ежемесячно|ежеквартально, раз|дважды|трижды в|на, раза в|на, раз за, через день, в конце|начале ..2 месяца|недели|дня|смены|квартала|этапа, после|перед ..2 кажд*, квартальн*, недельн*, суточн*',
  uk: "кожн*, щоразу, щодня|щотижня|щомісяця|щокварталу|щоночі|щовечора|щоранку|щозміни, щоп'ятниці|щосереди|щопонеділка, раз|двічі|тричі на, рази на, через день, наприкінці|на початку ..2 місяця|тижня|дня|зміни|кварталу|етапу, квартальн*, тижнев*, добов*",
  en: 'each, every, whenever, daily|nightly|weekly|fortnightly|monthly|quarterly|hourly, once|twice|thrice a|an|per|every, times a|per, fridays|mondays|tuesdays|wednesdays|thursdays|saturdays|sundays, end|close|start of the|a|each|every',
})

/** At a place of the day or of the work. */
const WHEN = spoken`${{
  ru: 'утром|вечером|ночью|днём, в день, едва, как только, сразу после, накануне, прежде, пока не, последн*|перв* ..1 день|дня|число|числа, середин*, в обед, в полдень, на отметк*, на полпути, закончил*|закончен*|готов ..2, по окончании|завершении, до того, перед тем, перед',
  uk: 'уранці|вранці|ввечері|увечері|вночі|уночі|вдень, у|в день, щойно, як тільки, одразу після, напередодні, перш, поки не, останн*|перш* ..1 день|дня|число|числа, середин*, в обід, опівдні, на позначк*, на півдорозі, закінчил*|закінчен*|готов* ..2, по закінченні|завершенні, до того, перед тим, перед',
  en: 'morning|evening|night|day|eve of|before, as soon as, right after, once, before, ahead of, last|first ..1 day|night|morning, halfway, half-time, mid-*, midway, at noon|lunch|dawn|night, finished|done|complete|completed, at the close, on completion',
}}|\d{1,2}[:.]\d{2}|(?:\d+,\s)+\d+\s(?:(?:и|і|та|and)\s\d+\s?)?(?:%|${{ ru: 'процент*', uk: 'відсот*', en: 'percent, per cent' }})`

/** What may fall short on that day. */
const SHORT_OF = anyOf({
  ru: 'если ..3 меньше|менее|ниже|не|нет|хуже, нет|не ..2 готов*|пришл*|хватает',
  uk: 'якщо ..3 менше|менш|нижче|не|нема|немає|гірше, немає|не ..2 готов*|прийшл*|вистачає',
  en: 'if ..3 less|fewer|below|not|still|short|missing|no|under|behind, fewer|less than',
})

const NO_THING: Words = {
  ru: 'не, ни, ничего',
  uk: 'не, ні, жодн*, нічого',
  en: 'no, nothing, not, never, nor, none',
}

const GOES_OUT: Words = {
  ru: 'отдаём, отправляем, выпускаем, выпускается, выходит, уходит, едет, сдаём, публикуем, печатаем',
  uk: 'віддаємо, відправляємо, випускаємо, випускається, виходить, їде, здаємо, публікуємо, друкуємо, надсилаємо',
  en: 'leaves, leave, goes, go, ships, ship, travels, sent, released, printed, published',
}

const UNTIL: Words = { ru: 'пока, без', uk: 'поки, доки, без', en: 'until, unless, without, before' }

/** Held back until somebody has done something. */
const GATE = spoken`${NO_THING}[^.;!?]{0,50}${GOES_OUT}[^.;!?]{0,60}${UNTIL}|${UNTIL}[^.;!?]{3,60}\s${NO_THING}[^.;!?]{0,50}${GOES_OUT}`

const PRONOUN = anyOf({
  ru: 'его|её|их подписи|визы|слова|согласия',
  uk: 'його|її|їх* підпису|візи|слова|згоди',
  en: 'his|her|their signature|word|consent|nod|approval',
})

const REMINDER = anyOf({
  ru: 'напоминани*, в календаре, в телефоне, будильник*, отмечено, помечено',
  uk: 'нагадуван*, у|в календарі, у|в телефоні, будильник*, позначено, відмічено',
  en: 'reminder|reminders, in ..2 calendar|diary|phone|planner, alarm|alarms, diarised|diarized',
})

const OURS = anyOf({
  ru: 'мне|меня|мной, нам|нас|нами, у себя, себе, мой|моём, наш*',
  uk: 'мені|мене|мною, нам|нас|нами, у себе, собі, моєму|мій, наш*',
  en: 'me|my|mine|myself, us|our|ours|ourselves, I',
})

/** «перечитываю я», "I look at". */
const I_DO = anyOf({ ru: 'я', uk: 'я', en: "I, I'll, I've" })
