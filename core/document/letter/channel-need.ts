import { compareDays } from '../../language/calendar.ts'
import { findDates } from '../../language/dates.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, spoken } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import { EMPTY_SUBJECT_WORDS } from '../../lexicon/letter/subjects.ts'
import { textAt } from '../../markdown/prose.ts'
import { isInside } from '../../markdown/span.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { type Ask, asksOf } from './asks.ts'
import { handedOver } from './intent.ts'
import { firstAct, firstIn, saidBy, sparesAnswer } from './voice.ts'

/** A matter that wants another channel than a letter, and the words that show it. */
export interface ChannelNeed {
  readonly matter: 'presentation' | 'completion' | 'urgent'
  readonly act: Act
}

/** What wants a meeting, a video call or a phone call while the letter neither made nor announced one. */
export function channelNeedOf(letter: Letter): ChannelNeed | undefined {
  const { intents } = letter
  const urges = firstAct(letter, 'meets') === undefined
  if (!intents.has('refusal') && !intents.has('incident') && !saidBy(letter).some(s => isTalk(letter, s))) {
    const shown = intents.has('presentation') && firstAct(letter, 'showsApproach')
    if (shown) return { matter: 'presentation', act: firstIn(letter.body, 'showsApproach') ?? shown }
    const done = intents.has('completion') && (firstAct(letter, 'finished') ?? handedOver(letter))
    if (done && !isShortOf(letter, done)) return { matter: 'completion', act: firstIn(letter.body, 'finished') ?? done }
  }
  const urgent = !urges || firstAct(letter, 'called') ? undefined : urgencyOf(letter)
  return urgent && { matter: 'urgent', act: urgent }
}

/** A meeting or call that is made or announced: one of long ago, or a number that always answers, is none. */
function isTalk(letter: Letter, sentence: Sentence): boolean {
  const { text } = sentence.prose
  if (isAppointment(letter, sentence)) return true
  if (GUIDES.test(text) && findDates(text, letter.language, letter.date?.day).length > 0) return true
  if (!does(sentence, 'meets')) return false
  const shown = SHOWN.test(text)
  return shown || !(REACHABLE.test(text) || (BYGONE.test(text) && !AHEAD_TALK.test(text)))
}

/** "I'd like to cook three pages of it for you, Thursday at 3": a day and an hour, and both of us. */
function isAppointment({ language, date }: Letter, { prose: { text } }: Sentence): boolean {
  return (
    TOGETHER.test(text) &&
    (findClock(text, language).length > 0 || AT_HOUR.test(text)) &&
    findDates(text, language, date?.day).some(
      ({ preposition, day }) =>
        !/^(?:by|until|from)$/.test(preposition) && (!day || !date?.day || compareDays(day, date.day) >= 0),
    )
  )
}

/** "Thursday at 3". */
const AT_HOUR = spoken`\s(?:${{ ru: 'в, к', uk: 'о, об', en: 'at' }})\s(?:1?\d|2[0-3])(?=[\s,.?!;]|$)(?![.:]\d)`

const TOGETHER = anyOf({
  ru: 'вас, вам, вами, вместе, приезжайте, приходите, заходите, ждём, жду',
  uk: 'вас, вам, вами, разом, приїздіть, приїжджайте, приходьте, заходьте, чекаємо, чекаю',
  en: 'you, your, together, shall we, can we, could we, come',
})

/** "The shop itself is finished. The one thing it is waiting for is the bank": beside what is done stands what is not, and the whole is not finished. */
function isShortOf({ body }: Letter, done: Act): boolean {
  const at = body.findIndex(({ span }) => isInside(done.span, span))
  return (
    at >= 0 &&
    body
      .slice(at, at + 2)
      .some(({ prose: { text } }) => LACKS.test(text) && !LACKS_NOTHING.test(text) && !CLOSES.test(text))
  )
}

const LACKS = anyOf({
  ru: `
    кроме, за исключением, единственн*, не хватает, недостаёт, только|лишь ..3 нет, ещё|пока ..1 не|нет|на|в|у
    осталось, остался, осталась, остались, остаётся, остаются, ждёт, ждут, задержива*, задержал*, застрял*, дело ..1 за
  `,
  uk: `
    крім, окрім, за винятком, єдине, єдиний, єдина, бракує, не вистачає, тільки|лише ..3 немає|нема, ще|поки ..1 не|немає|нема|на|в|у
    лишилося, лишився, лишилася, лишилися, залишилося, залишився, залишилася, залишилися, лишається, залишається
    чекає, чекають, затриму*, затрима*, застряг*, діло ..1 за
  `,
  en: `
    apart|aside from, except, excepting, but|save for, with the exception, all but, short of, missing, lacking, outstanding, yet to
    not yet, hasn't|haven't ..1 come|arrived|sent|been, has|have not ..1 come|arrived|sent|been
    only|one|single|thing|what|all|still ..4 wait|waits|waiting|left|remains|open|late|delayed|stuck
    still at|open|on|waiting|being|needs|stuck|wants
  `,
})

const LACKS_NOTHING = anyOf({
  ru: 'ничего|никого|всего ..3 не|хватает|осталось, не осталось',
  uk: 'нічого|нікого|всього ..3 не|вистачає|лишилося|залишилося, не лишилося|залишилося',
  en: 'no|nothing|none|nobody ..4 missing|lacking|outstanding|left|open|remains|waiting',
})

/** "All that is left is your signature": that closes it. */
const CLOSES = anyOf({
  ru: 'подпи*, акт, акта, актом, приём*, принять, оплатить, оплатите, счёт, благодарить, поблагодарить, сказать, спасибо, отпраздновать',
  uk: 'підпи*, акт, акта, актом, прийм*, прийняти, оплатити, оплатіть, рахунок, дякувати, подякувати, сказати, дякую, відсвяткувати',
  en: 'sign, signed, signature, signatures, acceptance, invoice, to pay, settle, thank, thanks, say, celebrate, enjoy',
})

/** «Хочу показать её вам во вторник», "can I show you round on Thursday". */
const GUIDES = anyOf({
  ru: 'показать|покажу|покажем|провести|проведу|проведём ..4 вам|вас, вам|вас ..2 показать|покажу|покажем|провести|проведу',
  uk: 'показати|покажу|покажемо|провести|проведу|проведемо ..4 вам|вас, вам|вас ..2 показати|покажу|покажемо|провести|проведу',
  en: 'show|walk|take|guide|talk you ..3 round|around|through|it|them, show it|them to you',
})

const SHOWN = anyOf({
  ru: 'показал*|показывал*|смотрел*|разобрал*|прошли',
  uk: 'показав|показала|показали|показував|показувала|дивилися|розібрали|пройшли',
  en: 'showed|shown|presented|walked|went|gone',
})

const REACHABLE = anyOf({
  ru: 'связи, звоните, отвеч*, доступн* ..4 по|телефон*, в любое время, каждый день',
  uk: "зв'язку, телефонуйте, дзвоніть, відповід*, доступн* ..4 телефон*, будь-коли, щодня",
  en: 'reach me|us, be reached, available, call|ring ?me|us any|anytime|whenever, at any time, answer by phone',
})

const BYGONE = anyOf({
  ru: 'прошл*|последн*|предыдущ*|кажд*|наш*|первой|тогда ..2 встреч*|созвон*|звонк*|видеозвон*, встреч*|созвон* ..3 просил*|говорил*|решил*|упоминал*|жаловал*',
  uk: 'минул*|останн*|попередн*|кожн*|наш*|першій|тоді ..2 зустріч*|дзвінк*|відеодзвінк*|розмов*, зустріч*|дзвінк* ..3 просив|просила|просили|казав|казала|казали|згадував|згадувала|вирішили',
  en: 'last|previous|earlier|every|each|first|our ..2 meeting|meetings|call|calls, meeting|call ..3 you asked|said|told|mentioned',
})

const AHEAD_TALK = anyOf({
  ru: 'предлагаю, предлагаем, давайте, будет, будем, *дим, *димся, *немся, *тимся, завтра, когда вам',
  uk: 'пропоную, пропонуємо, давайте, буде, будемо, *мося, *мось, завтра, коли вам',
  en: "suggest, propose, let's, will, 'll, could, can, shall, would, tomorrow, next",
})

/** Urgency counts where the reader has to act: in an ask, or over one in the subject. */
function urgencyOf(letter: Letter): Act | undefined {
  const asks = asksOf(letter).map(ask => ask.sentence)
  if (asks.length === 0 || sparesAnswer(letter)) return undefined
  const near = asks.filter(sentence => !isForAnotherDay(letter, sentence))
  const own =
    firstIn(inOrder([...besideAsks(letter, asks), ...near]), 'pressing') ?? wantedAtOnce(letter, asksOf(letter))
  if (own || !namesMatter(letter)) return own
  const over = firstIn(letter.subject?.sentences ?? [], 'pressing')
  return over && { name: over.name, span: asksOf(letter)[0]!.act.span }
}

const inOrder = (sentences: readonly Sentence[]): readonly Sentence[] =>
  [...sentences].sort((a, b) => a.span.start - b.span.start)

/** "Please send it as soon as you can", "by 11:30": while something is failing that is said of minutes, elsewhere it is only how people write. */
function wantedAtOnce({ intents, language, date }: Letter, asks: readonly Ask[]): Act | undefined {
  if (!intents.has('incident')) return undefined
  return asks.find(
    ({ sentence: { prose } }) => SOONEST.test(prose.text) && findDates(prose.text, language, date?.day).length === 0,
  )?.act
}

const SOONEST = spoken`${{
  ru: 'как можно|возможно скорее|быстрее|раньше, как только сможете|увидите|прочтёте|прочитаете, при первой|ближайшей возможности, сразу как, поскорее, побыстрее, асап',
  uk: 'якнайшвидше, якнайскоріше, якомога|чимскоріше|чимшвидше ?швидше|скоріше|раніше, щойно зможете|побачите|прочитаєте, за першої|найпершої можливості, чимшвидше, чимскоріше, скоріше, асап',
  en: 'asap, as soon|quickly|fast as you|possible|humanly, the moment you, the minute you, first thing, at your earliest',
}}|(?<!\d)${{ ru: 'до, к', uk: 'до', en: 'by, before' }}\s\d{1,2}[:.]\d{2}(?!\.?\d)`

/** «Ответьте до вторника, 24 ноября, до конца дня»: the end of another day is no haste. */
const isForAnotherDay = ({ language, date }: Letter, sentence: Sentence): boolean => {
  const pressing = does(sentence, 'pressing')
  return (
    pressing !== undefined &&
    DAY_END.test(textAt(sentence.prose, pressing.span)) &&
    findDates(sentence.prose.text, language, date?.day).length > 0
  )
}

const DAY_END = anyOf({ ru: 'конца дня', uk: 'кінця дня', en: 'end of' })

/** «Дело срочное. Пришлите …», "So I'm afraid this is really urgent": a few words right before an ask, or right behind it. */
const besideAsks = ({ body }: Letter, asks: readonly Sentence[]): readonly Sentence[] =>
  body.filter(
    (sentence, i) =>
      (sentence.words <= FEW_WORDS || (sentence.words <= CLAUSE_WORDS && CALLS_URGENT.test(sentence.prose.text))) &&
      [body[i - 1], body[i + 1]].some(other => other !== undefined && asks.includes(other)),
  )

const FEW_WORDS = 4
const CLAUSE_WORDS = 9

/** The matter is the subject, and urgent all that is said of it. */
const CALLS_URGENT = spoken`${{
  ru: 'это|дело|вопрос|просьба|всё ?очень|правда|действительно|уже|теперь срочн*|безотлагательн*|экстренн*|горит',
  uk: 'це|справа|питання|прохання|усе|все ?дуже|справді|вже|тепер термінов*|нагальн*|невідкладн*|негайн*',
  en: "this|it|that|matter is|was ?really|very|rather|quite|now|extremely|truly urgent, it's|that's ?really|very|rather|quite|now|truly urgent",
}}[\s,.!]*$`

/** A subject that says only that it is urgent says nothing. */
const namesMatter = ({ subject }: Letter): boolean =>
  wordsOf(subject?.prose.text ?? '').some(({ norm }) => !EMPTY_SUBJECT_WORDS.has(norm))
