import { saidHours } from './document/agenda/hours.ts'
import type { Agenda, Protocol, Sentence } from './document/model.ts'
import { sameName } from './document/people/names.ts'
import { readSections } from './document/sections.ts'
import { does } from './document/sentences.ts'
import { type Calendar, compareDays, weekdayOf } from './language/calendar.ts'
import { findDates } from './language/dates.ts'
import { dayInWords } from './language/day-words.ts'
import { wordsOf } from './language/segment.ts'
import { anyOf, cased, opening, spoken, wordSet } from './language/spoken.ts'
import type { ActName } from './lexicon/acts.ts'
import { CLIENT } from './lexicon/word-lists.ts'
import { isInside, type Span } from './markdown/span.ts'
import { dayOf } from './relationship/day.ts'

/**
 * Signs that a thing may be there in words that no phrase knows: the place where a sentence stands, days and names in it. Rules ask for them when
 * they are about to say that the thing is missing, and are silent then: people find ever new words, but they go on naming the day and whom they told.
 */

type Meeting = Agenda | Protocol

/** Sentences of ours below the title, with those left out that say what was read already. */
function unread(document: Meeting, taken: readonly (Span | undefined)[] = []): Sentence[] {
  const own = [document.date?.span]
  return document.sentences.filter(
    ({ quoted, span, block }) =>
      !quoted &&
      span.start > document.title.end &&
      document.blocks[block]?.kind !== 'heading' &&
      !taken.some(one => one && (isInside(span, one) || isInside(one, span))) &&
      !own.some(one => one && isInside(one, span)) &&
      !document.participants.some(p => isInside(span, p.span) || isInside(p.nameSpan, span)),
  )
}

const doesAny = (sentence: Sentence, acts: readonly ActName[]): boolean => acts.some(act => does(sentence, act))

/** Goes back to last time, it may be: a sentence of some length between the people and the first of several questions, or an earlier month. */
export function mayGoBack(protocol: Protocol, today: Calendar): boolean {
  if (ticksOffEarlier(protocol, today) || ticksOffSome(protocol)) return true
  const { topics, actions } = protocol
  const sentences = unread(
    protocol,
    actions.map(({ span }) => span),
  )
  const opening = Math.min(...[...topics.map(({ whole }) => whole.end), ...actions.map(({ span }) => span.end)])
  const opens = topics.length > 0 ? sentences.filter(s => s.span.end <= opening) : sentences.slice(0, FIRST)
  if (opens.some(s => namesEarlierMonth(s.prose.text, protocol, today))) return true
  if (topics.length < FEWEST_TOPICS) return false
  const first = Math.min(...topics.map(({ whole }) => whole.start), ...actions.map(({ span }) => span.start))
  return sentences.some(
    s =>
      s.span.end <= first &&
      (s.words >= LONG || (s.words >= LED_IN && /:\s/u.test(s.prose.text))) &&
      !doesAny(s, OF_NOW),
  )
}

/** Of one list some lines are ticked and others not: what is only now agreed nobody has done. */
const ticksOffSome = ({ blocks }: Protocol): boolean =>
  blocks.some(
    ({ quoted, checked, group }) =>
      !quoted && checked === true && blocks.some(other => other.group === group && other.checked === false),
  )

/** «| Кто | Что обещал 4.11 |», «- [x] Ключ передан (договорились 2.11)», «Протокол № 6 просмотрен»: an earlier day over a table or in what is ticked, a record by its number. */
const ticksOffEarlier = (protocol: Protocol, today: Calendar): boolean =>
  protocol.blocks.some(
    ({ kind, quoted, header, checked, prose: { text }, span }) =>
      !quoted &&
      kind !== 'heading' &&
      span.start > protocol.title.end &&
      (((header === true || checked === true) &&
        (daysBefore(text, protocol, today) > 0 || hasBareDay(text, protocol))) ||
        (NUMBERED_RECORD.test(text) && DONE.test(text))),
  )

/** «Что обещал 4.11»: of a number of its kind, elsewhere it may be anything. */
const hasBareDay = (text: string, { date }: Protocol): boolean => {
  const day = date?.day ?? date?.near
  const [, d, m] = /(?<![\d.,])(\d{1,2})\.(0[1-9]|1[0-2])(?![.,]?\d)/u.exec(text) ?? []
  return day !== undefined && d !== undefined && compareDays({ ...day, month: Number(m), day: Number(d) }, day) < 0
}

const NUMBERED_RECORD = spoken`${{ ru: 'протокол*, запис*', uk: 'протокол*, запис*', en: 'minutes, record*, protocol' }}\s(?:№|#|no\.?|nr\.?)\s?\d`
const DONE = anyOf({
  ru: 'выполн*, сделан*, просмотр*, пройден*, закрыт*, перенес*, пункт*',
  uk: 'викона*, зроблен*, перегля*, пройден*, закрит*, перенес*, переведен*, пункт*',
  en: 'done, carried, closed, reviewed, completed, points, items, moved, gone through',
})

const FEWEST_TOPICS = 3
const FIRST = 2
const LONG = 9
const LED_IN = 6
const OF_NOW: readonly ActName[] = ['sendRecord', 'nextMeeting']

function namesEarlierMonth(text: string, document: Meeting, today: Calendar): boolean {
  const [name] = MONTH.exec(text) ?? []
  if (name === undefined) return false
  const day = dayOf(document, today) ?? today
  const back = Array.from({ length: HALF_A_YEAR }, (_, i) => ({
    year: 2000,
    month: ((day.month + 10 - i) % 12) + 1,
    day: 1,
  }))
  return back.some(
    month => dayInWords(month, document.language, false).slice(2, 5).toLowerCase() === name.slice(0, 3).toLowerCase(),
  )
}

const HALF_A_YEAR = 6

/** «Октябрьский список», "the October review"; «Марта» is a woman. */
const MONTH = cased`${{
  ru: `январ*, феврал*, март, марте, мартовск*, апрел*, май, мае, майск*, июн*, июл*, август, августе, августа, августовск*
    сентябр*, октябр*, ноябр*, декабр*`,
  uk: `січень, січн*, лютому, лютого, лютнев*, березень, березн*, квітень, квітн*, травень, травн*, червень, червн*, липень, липн*, серпень, серпн*
    вересень, вересн*, жовтень, жовтн*, листопад*, грудень, грудн*`,
  en: 'January, February, March, April, May, June, July, August, September, October, November, December',
}}`

/** The agenda goes back, it may be: an earlier day is named above the items or where a list opens, and not to say when the agenda went out. */
export function mayOpenWithPast(agenda: Agenda, today: Calendar): boolean {
  const { approval, preparation, rehearsal, itemsSpan, blocks } = agenda
  const start = itemsSpan?.start ?? Number.POSITIVE_INFINITY
  if (agenda.sentences.some(s => !s.quoted && s.span.start > agenda.title.end && opensWithReview(s, agenda, today)))
    return true
  const opensList = (at: number) => blocks[at]?.kind === 'item' && blocks[at - 1]?.group !== blocks[at]?.group
  return unread(agenda, [approval, preparation, rehearsal]).some(
    s =>
      (s.span.end <= start || opensList(s.block)) &&
      !doesAny(s, ['sendAgenda', 'reacts', 'prepares', 'rehearses']) &&
      (daysBefore(s.prose.text, agenda, today) > 0 || namesEarlierMonth(s.prose.text, agenda, today)) &&
      !namesTheirs(s, agenda),
  )
}

/** «Сначала закрываем старое: …», "First a check: we were to send two layouts"; a heading with an earlier month, «на чём ударили по рукам в октябре». */
function opensWithReview(sentence: Sentence, agenda: Agenda, today: Calendar): boolean {
  const { text } = sentence.prose
  if (agenda.blocks[sentence.block]?.kind === 'heading')
    return WITH_WHAT.test(text) && namesEarlierMonth(text, agenda, today)
  return OPENS.test(text) && HAS_BEEN.test(text)
}

const WITH_WHAT = /\?\s*$/u
const OPENS = opening({
  ru: 'сначала, сперва, для начала, начинаем, начнём, первым делом, в начале',
  uk: 'спочатку, спершу, для початку, починаємо, почнемо, насамперед, на початку',
  en: 'first, firstly, to begin, to start, we begin, we start, we open, before all else',
})

/** What was done, or was to be. */
const HAS_BEEN = spoken`${{
  ru: 'старое, *ано, *ены, *ена, *ено, должны были, должен был, должна была, обещал*, сдал*, написал*, прислал*, сделал*',
  uk: 'старе, *ано, *ено, мали, мав, мала, мало, обіця*, здав, здала, здали, написав, написала, надіслал*, зробил*',
  en: 'old, has|have been, has|have ..1 *ed|sent|done|handed|paid|made, was|were to, promised, is|are done|agreed|settled',
}}`

/** A length is given, it may be: two hours of the day told together, or a limit without its unit; in items and preparations they are of other things. */
export const mayLast = (agenda: Agenda): boolean =>
  unread(agenda, [agenda.approval, agenda.previous, agenda.items.length > 1 ? agenda.itemsSpan : undefined]).some(s => {
    if (doesAny(s, ['sendAgenda', 'prepares', 'rehearses']) && !PARTS.test(s.prose.text)) return false
    const hours = saidHours(s.prose.text, agenda.language)
    return (
      LIMIT.test(s.prose.text) || hours.some((from, i) => hours.slice(i + 1).some(to => isMeeting(to.at - from.at)))
    )
  })

const isMeeting = (minutes: number): boolean => minutes >= 15 && minutes <= 180

/** "Not a minute longer than fifty", «академический час». */
const LIMIT = spoken`(?:${{ ru: 'больше, дольше, более, максимум', uk: 'більше, довше, понад, максимум', en: 'longer|more than, at most, under' }})\s(?:${{
  ru: 'тридцати, сорока, пятидесяти, шестидесяти',
  uk: "тридцяти, тридцять, сорока, сорок, п'ятдесяти, п'ятдесят, шістдесяти, шістдесят",
  en: 'thirty, forty, fifty, sixty',
}})(?=\s?[.,:;]|$)|${{ ru: 'академическ* час', uk: 'академічн* година', en: '—' }}`

/** «Репетиция в 19:00, поэтому в 18:50 расходимся». */
const PARTS = anyOf({
  ru: 'расходимся, разойдёмся, заканчиваем, закончим, прощаемся, завершаем',
  uk: 'розходимося, розходимось, розійдемося, закінчуємо, закінчимо, прощаємося, завершуємо',
  en: 'part, finish, we end, break up, wrap up, say goodbye',
})

/** A run-through is planned, it may be: at some hour or day before the meeting our people do something, and nobody of the client's is named. */
export const mayRehearse = (agenda: Agenda, today: Calendar): boolean => mayBeBefore(agenda, today, false)

/** Something is got ready, it may be: the same, or somebody has until such a day to do it. */
export const mayPrepare = (agenda: Agenda, today: Calendar): boolean => mayBeBefore(agenda, today, true)

function mayBeBefore(agenda: Agenda, today: Calendar, due: boolean): boolean {
  const { approval, previous, goal, items, itemsSpan, duration } = agenda
  const listed = items.length > 1 ? itemsSpan : undefined
  const day = dayOf(agenda, today)
  return besideLists(agenda, [goal?.span, duration?.span]).some(s => {
    const { text } = s.prose
    if ((listed && isInside(s.span, listed)) || s.words < 4 || HOURS.test(text) || namesGuest(s, agenda)) return false
    const isReady = doesAny(s, ['prepares', 'rehearses'])
    if (!isReady && (doesAny(s, ['sendAgenda', 'reacts']) || holds(s, approval))) return false
    // What is still to come was not agreed last time.
    if (holds(s, previous) || does(s, 'previous')) return daysBefore(text, agenda, today, { from: today, due }) > 0
    return (
      BEFORE.test(text) || daysBefore(text, agenda, today, { due }) > 0 || namesOtherWeekday(text, agenda, day, due)
    )
  })
}

const holds = ({ span }: Sentence, one: Span | undefined): boolean =>
  one !== undefined && (isInside(span, one) || isInside(one, span))

/** The same as `unread`, and sentences that name people, outside the lists of them. */
function besideLists(agenda: Agenda, taken: readonly (Span | undefined)[]): Sentence[] {
  const people = readSections(agenda.blocks)
    .filter(({ roles }) => roles.has('participants') || roles.has('ours') || roles.has('theirs'))
    .map(({ span }) => span)
  const own = [agenda.date?.span, ...taken]
  return agenda.sentences.filter(
    ({ quoted, span, block }) =>
      !quoted &&
      span.start > agenda.title.end &&
      agenda.blocks[block]?.kind !== 'heading' &&
      !own.some(one => one && (isInside(span, one) || isInside(one, span))) &&
      !people.some(one => isInside(span, one)) &&
      !(agenda.blocks[block]?.kind !== 'paragraph' && agenda.participants.some(p => isInside(p.nameSpan, span))),
  )
}

/** «11:00–12:00»: when the meeting is. */
const HOURS = /\d[:.]\d\d\s*[–—-]\s*\d/u

const BEFORE = anyOf({
  ru: 'накануне, днём раньше, за день|час|полчаса|два, прежде чем|нежели ..2 ехать|идти|выехать|сесть|ехали|поехать|отправиться, перед тем как, перед выездом|поездкой|выходом|отъездом',
  uk: 'напередодні, днем раніше, за день|годину|пів|два, перед тим як, перш ніж їхати|іти|йти|виїхати|сісти|рушити, перед виїздом|поїздкою|виходом',
  en: 'eve, the day|evening|night|afternoon|morning before, an hour before, half an hour before, before we leave|go|drive|travel|set, before leaving|driving|setting',
})

function namesOtherWeekday(text: string, agenda: Agenda, day: Calendar | undefined, due: boolean): boolean {
  return findDates(text, agenda.language, day).some(
    found =>
      found.form === 'weekday' &&
      (!isDeadline(found.preposition) || (due && found.preposition === 'by')) &&
      !(day && found.day && weekdayOf(found.day) === weekdayOf(day)),
  )
}

const isDeadline = (preposition: string): boolean => preposition === 'by' || preposition === 'until'

/** The agenda went to the client, it may be: one of his people is named beside a day before the meeting that has come. */
export const mayBeSent = (agenda: Agenda, today: Calendar): boolean =>
  unread(agenda, [agenda.previous, agenda.itemsSpan]).some(
    s =>
      !doesAny(s, ['previous', 'prepares', 'rehearses']) &&
      !OTHER_THINGS.test(s.prose.text) &&
      daysBefore(s.prose.text, agenda, today, { until: today }) > 0 &&
      namesTheirs(s, agenda),
  )

/** «Платону послала эскизы 19-го». */
const OTHER_THINGS = anyOf({
  ru: 'эскиз*, смет*, макет*, счёт, счета, договор, договора, образц*, образец, фото*, чертеж*, прайс*, акт, акты, логотип*, отчет*, логин*',
  uk: 'ескіз*, кошторис*, макет*, рахунок, рахунки, договір, договори, зразок, зразки, фото*, кресленн*, прайс*, акт, акти, логотип*, звіт*, логін*',
  en: 'sketch*, quote*, estimate*, invoice*, contract*, sample*, photo*, drawing*, price*, proofs, logo, report*, login*',
})

/** The record went to the client, it may be: near its end one of his people is named beside the day of the meeting or one of the next. */
export function mayHaveBeenSent(protocol: Protocol, today: Calendar): boolean {
  const day = dayOf(protocol, today)
  if (!day) return false
  const isNear = (found: Calendar) => compareDays(found, day) >= 0 && compareDays(found, day) < FEW_DAYS
  return unread(
    protocol,
    protocol.actions.map(({ span }) => span),
  )
    .slice(-LAST)
    .some(
      s =>
        !TELLS_ELSE.some(act => does(s, act)) &&
        !OTHER_THINGS.test(s.prose.text) &&
        namesTheirs(s, protocol) &&
        daysIn(s.prose.text, protocol, today).some(isNear),
    )
}

/** "Dominic tries the handle on 18 November": what was settled, and who does what. */
const TELLS_ELSE: readonly ActName[] = ['nextMeeting', 'planned', 'outcome', 'extra', 'lateCost', 'vague']
const LAST = 5
const FEW_DAYS = 4

/** One of the client's people is named, or of those whose side nobody knows, or the client as such. */
const namesTheirs = ({ prose: { text } }: Sentence, { participants }: Meeting): boolean => {
  const people = participants.filter(({ side }) => side !== 'ours')
  return wordsOf(text).some(w => w.capital && people.some(p => sameName(w.norm, p.name))) || NAMES_CLIENT.test(text)
}

/** The same before the day: whoever is named nowhere else comes from nowhere, and a part may be played. */
const namesGuest = (s: Sentence, agenda: Agenda): boolean => {
  const { text } = s.prose
  const people = agenda.participants.filter(
    ({ side, nameSpan }) => side === 'client' || (side === undefined && !isInside(nameSpan, s.span)),
  )
  return (
    wordsOf(text).some(w => w.capital && people.some(p => sameName(w.norm, p.name))) ||
    NAMES_CLIENT.test(text.replace(PLAYED, ' '))
  )
}

const PLAYED = anyOf({
  ru: 'роль|роли|вместо|за ..1 клиент*|заказчи*, играет|сыграет|изображает|изобразит ..1 клиент*|заказчи*, без клиент*|заказчи*, клиентск* менеджер*',
  uk: 'роль|ролі|замість|за ..1 клієнт*|замовни*, грає|зіграє|вдає ..1 клієнт*|замовни*, без клієнт*|замовни*, клієнтськ* менеджер*',
  en: 'plays|play|playing|acts|as ..2 client|customer, without ..1 client|customer, client|customer manager|director|partner',
})

const NAMES_CLIENT = anyOf(CLIENT)

/** How many days before the meeting, from one day or until another, a text names; what is due by a day counts where it is asked for. */
const daysBefore = (
  text: string,
  document: Meeting,
  today: Calendar,
  { from, until, due = false }: { from?: Calendar; until?: Calendar; due?: boolean } = {},
): number => {
  const day = dayOf(document, today)
  if (!day) return 0
  return daysIn(text, document, today, due).filter(
    found =>
      compareDays(found, day) < 0 &&
      (!until || compareDays(found, until) <= 0) &&
      (!from || compareDays(found, from) >= 0),
  ).length
}

function daysIn(text: string, document: Meeting, today: Calendar, due = false): Calendar[] {
  const reference = dayOf(document, today) ?? today
  const found = findDates(text, document.language, reference).flatMap(({ day, form, preposition }) =>
    day && (form === 'day' || form === 'relative') && (!isDeadline(preposition) || (due && preposition === 'by'))
      ? [day]
      : [],
  )
  const [, number, ending = ''] = NUMBERED_DAY.exec(text) ?? []
  const near = { ...reference, day: Number(number) }
  return GENITIVE.has(ending) && near.day < reference.day ? [...found, near] : found
}

/** «25-го в восемь», of the month of the meeting. */
const NUMBERED_DAY = /(?<![\p{L}\p{N}])(\d{1,2})-(\p{Ll}{2})(?!\p{L})/u
const GENITIVE = wordSet({ ru: 'го', uk: 'го', en: '—' })
