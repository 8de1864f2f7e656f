import { asksOf } from '../document/letter/asks.ts'
import type { Letter } from '../document/model.ts'
import { does, doesIn } from '../document/sentences.ts'
import { compareDays } from '../language/calendar.ts'
import { wordsOf } from '../language/segment.ts'
import { anyOf, opening, spoken } from '../language/spoken.ts'
import { givesWhatWasAsked } from './asked-for.ts'
import type { BareTouch, Follower, Touch } from './touch.ts'
import { isMedium, toldBy } from './touch.ts'
import { namesSomebody } from './touch-join.ts'
import { isSameMatter } from './touch-matter.ts'

/** Says of each touch whether it wants an answer or a record, and which touch gave it. Touches come oldest first. */
export function withFollowers(touches: readonly BareTouch[]): Touch[] {
  return touches.map((touch, i) => {
    const acts = actsOf(touch)
    const wantsAnswer =
      touch.direction === 'client' && !touch.planned && isOpen(touch, acts, touches.slice(Math.max(0, i - NEAR), i))
    const next = touches[i + 1]
    const wantsRecord =
      isTalk(touch) &&
      !touch.planned &&
      !acts.has('missedCall') &&
      !acts.has('putsOffMeeting') &&
      !(next && goesOnWith(touch, next))
    const answer = wantsAnswer
      ? laterThan(i, touches).find(other => isAnswer(touch, other, acts, other === next))
      : undefined
    const record = wantsRecord ? recordOf(touch, acts, () => laterThan(i, touches), answer) : undefined
    return {
      ...touch,
      wantsAnswer,
      wantsRecord,
      ...(answer ? { answered: followerOf(answer) } : {}),
      ...(record ? { writtenUp: followerOf(record) } : {}),
    }
  })
}

const followerOf = ({ path, span, date }: BareTouch): Follower => ({ path, span, ...(date ? { date } : {}) })

/** A call that nobody took, or a meeting that was put off: it has reached nobody. */
export const isMissed = (touch: BareTouch): boolean => isTalk(touch) && actsOf(touch).has('missedCall')

/** What the words of a touch do; worked out once. */
export function actsOf(touch: BareTouch): Acts {
  const known = ACTS.get(touch) ?? doesIn(toldBy(touch), touch.language, 'touches')
  ACTS.set(touch, known)
  return known
}

type Acts = ReturnType<typeof doesIn>

/** The client's own sharp words, or his shouting. */
export const soundsAngry = (touch: BareTouch): boolean =>
  touch.direction === 'client' &&
  (actsOf(touch).has('irritated') || (isShouted(toldBy(touch)) && !actsOf(touch).has('closes')))

/** «Где макет??», "WHERE IS IT"; a long question may end with two marks in all calm. */
const isShouted = (text: string): boolean =>
  /[?!]{3}|\?!/u.test(text) ||
  (/\?\?/u.test(text) && wordsOf(text).length <= CURT) ||
  (text.match(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu) ?? []).length > 2

/** Words of a question that is barked. */
const CURT = 4

const ACTS = new WeakMap<BareTouch, Acts>()

/** The touches from the same day on that come later; an answer that is hundreds of touches away answers nothing. */
function laterThan(i: number, touches: readonly BareTouch[]): BareTouch[] {
  const { date } = touches[i]!
  if (!date) return []
  let from = i
  while (from > 0 && touches[from - 1]!.date && compareDays(touches[from - 1]!.date!, date) === 0) from--
  return touches.slice(from, i + REACH).filter((other, j) => from + j !== i && isLater(touches[i]!, i, other, from + j))
}

const REACH = 300

/** On a later day; on the same day unless both say their time or stand in one journal in another order. */
function isLater(a: BareTouch, i: number, b: BareTouch, j: number): boolean {
  if (!a.date || !b.date) return false
  const days = compareDays(b.date, a.date)
  if (days !== 0) return days > 0
  if (a.time !== undefined && b.time !== undefined) return b.time >= a.time
  return a.path === b.path ? j > i : true
}

const isTalk = ({ channel }: BareTouch): boolean => isMedium(channel, 'call', 'video-call', 'meeting')

/** He rang, and we rang back the same day: the one talk, to be written up once. */
const goesOnWith = (touch: BareTouch, next: BareTouch): boolean =>
  touch.direction === 'client' &&
  next.direction === 'ours' &&
  isTalk(next) &&
  !isMissed(next) &&
  !!touch.date &&
  !!next.date &&
  compareDays(touch.date, next.date) === 0

/** Whether the client waits: an open or angry word of his does, thanks and an answer to our question do not, a talk answers itself. */
function isOpen(touch: BareTouch, acts: Acts, before: readonly BareTouch[]): boolean {
  if (soundsAngry(touch)) return true
  const letter = letterOf(touch)
  if (letter && !touch.entry) return asksOf(letter).length > 0
  const text = toldBy(touch)
  const wants = acts.has('wants') && !THANKS.test(text) && !onlyWaits(text, touch)
  const asks = /\?/u.test(text) || wants || acts.has('request') || isMedium(touch.channel, 'question')
  if (isTalk(touch) || isMedium(touch.channel, 'presentation')) {
    return (
      (acts.has('missedCall') && !acts.has('avoids')) ||
      (asks && !acts.has('settled') && !acts.has('closes') && touch.outcome === undefined)
    )
  }
  // «Супер, робіть»: he bids us go on with what was asked of him.
  if (acts.has('closes') && !wants && !text.includes('?') && wordsOf(text).length <= CURT) return false
  if (asks) return true
  if (
    acts.has('closes') ||
    AGREES.test(text) ||
    GLAD.test(text) ||
    isMedium(touch.channel, 'answer') ||
    !/\p{L}/u.test(text)
  )
    return false
  return touch.entry !== undefined && !answersOurs(touch, before)
}

/** «Згода, ставок чекає на вас із вудками»: a thing that waits for us, or a house that does, asks for nothing. */
const onlyWaits = (text: string, { language }: BareTouch): boolean =>
  WAITS.test(text) && !doesIn(text.replace(WAITS, ' '), language, 'touches').has('wants')

/** Consent or joy first, and no but behind it. */
const AGREES = spoken`^[\s«"“„'(]*${{
  ru: 'согласен, согласна, согласны, договорились, по рукам, рад, рада, рады, ура',
  uk: 'згода, згоден, згодна, згодні, домовились, домовилися, по руках, тішуся, тішусь, радий, рада, раді, ура',
  en: 'agreed, i agree, we agree, deal, delighted, hooray',
}}(?!\p{L})(?![^]*[,;.\s](?:${{
  ru: 'но, только, однако, если, кроме, при условии',
  uk: 'але, тільки, лише, проте, якщо, крім, за умови',
  en: 'but, only, however, if, except, provided',
}})(?!\p{L}))`

const WAITS = anyOf({
  ru: 'ждёт|ждет|ждут|жду|ждём|ждем вас|тебя ?с|со ?к|в|на, вас|тебя ..2 ждёт|ждет|ждут, ждёт|ждет|ждут не дождутся|дождётся',
  uk: 'чекає|чекають|чекаю|чекаємо|жде|ждуть на вас|тебе, чекає|чекають|чекаю|чекаємо|жде|ждуть вас|тебе, на вас|тебе ..2 чекає|чекають, вас|тебе ..2 чекає|чекають|жде',
  en: 'waits|waiting|wait for you !to, awaits|awaiting you, look|looking forward to seeing|meeting|having you',
})

/** A thumb up, a heart. */
const GLAD = /[👍👌🙏🎉😍🥰💪🤝❤♥😊🙂😀🔥✅]/u

/** «Спасибо, что напомнили», "thanks for asking": what one is thanked for is asked no more. */
const THANKS = spoken`${{
  ru: 'спасибо, благодар*',
  uk: 'дяку*, спасибі',
  en: 'thanks, thank you|s, grateful',
}},?\s(?:${{ ru: 'вам, тебе, большое', uk: 'вам, тобі, дуже', en: 'very much, so much' }} )?${{
  ru: 'что, за',
  uk: 'що, за',
  en: 'for, that',
}}\s`

/** One of the last touches was our question or reminder, or asked for it: he answers. */
const answersOurs = (touch: BareTouch, before: readonly BareTouch[]): boolean =>
  before.some(
    last =>
      last.direction === 'ours' &&
      (isMedium(last.channel, 'question', 'reminder') || asksHim(last)) &&
      isSameMatter(last, touch),
  )

/** So many touches back an answer may reach. */
const NEAR = 5

const asksHim = (touch: BareTouch): boolean => {
  const acts = actsOf(touch)
  return acts.has('wants') || acts.has('request') || REMINDS.test(toldBy(touch))
}

const REMINDS = anyOf({ ru: 'напомн*, напомин*', uk: 'нагада*, нагаду*', en: 'remind*, chase*, chasing' })

const letterOf = ({ documents }: BareTouch): Letter | undefined =>
  documents.map(({ document }) => document).find(document => document.kind === 'email')

/** What comes right after a question, to the same person, and tells something in words of its own, answers it. */
const tellsHim = (touch: BareTouch, other: BareTouch): boolean =>
  isWritten(other) &&
  actsOf(other).has('explains') &&
  (touch.who === undefined || namesSomebody(touch, other) !== false)

/** «Когда начало?», «Начинаю 9 ноября»: right behind the question comes what it asks for. */
const givesIt = (touch: BareTouch, other: BareTouch): boolean =>
  isWritten(other) &&
  !COMES_ANYWAY.test(toldBy(other)) &&
  givesWhatWasAsked(toldBy(touch), toldBy(other), other.language) &&
  (touch.who === undefined || namesSomebody(touch, other) !== false)

/** Written to the same person later on the day of a talk or of a wish, with nothing between: on what else? A question wants its own answer, or a figure it asks for. */
const followsAtOnce = (touch: BareTouch, other: BareTouch): boolean =>
  isWritten(other) &&
  (!toldBy(touch).includes('?') || sharesFigure(touch, other)) &&
  touch.date !== undefined &&
  other.date !== undefined &&
  compareDays(other.date, touch.date) === 0 &&
  (touch.who === undefined || namesSomebody(touch, other) !== false)

/** What we write to him first of all on the day of a talk comes of the talk. */
const isWrittenAtOnce = (touch: BareTouch, other: BareTouch): boolean =>
  other.direction === 'ours' &&
  !other.planned &&
  isMedium(other.channel, 'letter', 'message', 'answer') &&
  followsAtOnce(touch, other)

/** The first thing written to whoever was talked with comes of the talk, in whatever words, unless it is a paper that comes anyway. */
const isWrittenNext = (touch: BareTouch, other: BareTouch): boolean =>
  other.direction === 'ours' &&
  !other.planned &&
  isWritten(other) &&
  namesSomebody(touch, other) === true &&
  !COMES_ANYWAY.test(toldBy(other))

const COMES_ANYWAY = opening({
  ru: 'счет*, накладн*, открытк*, поздравл*, рассылк*, реклам*, напомин*',
  uk: 'рахун*, накладн*, листівк*, вітан*, привітан*, розсилк*, реклам*, нагадув*',
  en: 'invoice*, bill|bills, receipt*, card|cards, greeting*, newsletter*, reminder*, wishes',
})

/** "250 or 300 g?", "250, as before". */
const sharesFigure = (touch: BareTouch, other: BareTouch): boolean => {
  const asked = new Set(figuresIn(toldBy(touch)))
  return figuresIn(toldBy(other)).some(figure => asked.has(figure))
}

const figuresIn = (text: string): readonly string[] => text.match(/\d{2,}/gu) ?? []

const isWritten = ({ channel }: BareTouch): boolean =>
  isMedium(channel, 'letter', 'message', 'note', 'answer', 'reminder', 'question')

function isAnswer(touch: BareTouch, other: BareTouch, acts: Acts, isNext: boolean): boolean {
  if (other.direction !== 'ours' || other.planned) return false
  if (isMissed(other)) return false
  const asks = acts.has('wants') || acts.has('request') || /\?/u.test(toldBy(touch)) || letterOf(touch) !== undefined
  // Who talks with an angry client, or talks with him at all, talks of what he wrote.
  if (!asks || soundsAngry(touch) || isMedium(other.channel, 'answer')) return true
  if (isNext && (tellsHim(touch, other) || followsAtOnce(touch, other) || givesIt(touch, other))) return true
  if (isTalk(other) && (touch.who === undefined || namesSomebody(touch, other) !== false)) return true
  return isSameMatter(touch, other) || isReceipt(other)
}

/** «Получили, ответим в четверг». */
const isReceipt = (touch: BareTouch): boolean => actsOf(touch).has('followsUp') && !isTalk(touch)

/** «Ему: полив в тот же день. Вечером отправили памятку»: told behind its fields. */
const saysItWasSent = ({ meaning, benefit, language }: BareTouch): boolean =>
  [meaning, benefit].some(told => told !== undefined && doesIn(told, language, 'touches').has('putsInWriting'))

/** The talk's own protocol, its own words that the record went out, or what was written behind it: a written answer too. */
function recordOf(
  touch: BareTouch,
  acts: Acts,
  later: () => readonly BareTouch[],
  answer: BareTouch | undefined,
): BareTouch | undefined {
  const own = touch.documents.some(({ document }) => document.kind === 'protocol' || document.kind === 'email')
  if (
    own ||
    acts.has('sendRecord') ||
    acts.has('putsInWriting') ||
    saysItWasSent(touch) ||
    (touch.entry?.links.length ?? 0) > 0
  )
    return touch
  return later().find(
    (other, i) =>
      isRecord(touch, other) ||
      (other === answer && isWritten(other)) ||
      (i === 0 && isWrittenAtOnce(touch, other)) ||
      isWrittenNext(touch, other),
  )
}

/** "Following our call yesterday": a letter to whoever was talked with. */
function goesBackToTalk(touch: BareTouch, other: BareTouch): boolean {
  const letter = letterOf(other)
  if (!letter || namesSomebody(touch, other) === false) return false
  return letter.intents.has('summary') || letter.body.some(sentence => does(sentence, 'called'))
}

function isRecord(touch: BareTouch, other: BareTouch): boolean {
  if (other.planned) return false
  if (other.documents.some(({ document }) => document.kind === 'protocol')) return true
  const acts = actsOf(other)
  if (!isWritten(other)) return false
  if (other.direction === 'client') return acts.has('sendRecord')
  return (
    acts.has('followsUp') ||
    goesBackToTalk(touch, other) ||
    (RECORDS.test(other.meaning ?? '') && namesSomebody(touch, other) !== false) ||
    isSameMatter(touch, other)
  )
}

/** What it was written for: to have in writing what was said. */
const RECORDS = anyOf({
  ru: 'зафиксир*, фиксир*, закреп*, письменно, записано, записать, на бумаге',
  uk: 'зафіксу*, фіксу*, закріп*, письмово, записано, записати, занотув*, на папері',
  en: 'in writing, on record|paper|file, written down',
})
