import type { Language } from '../../language/language.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, closing, spoken } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { proseSpan, textAt, textBefore, textUpTo } from '../../markdown/prose.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import { isConditional } from '../letter/asks.ts'
import { isSlipOfMail } from '../letter/harm.ts'
import { incidentOf } from '../letter/incident.ts'
import { measureOf } from '../letter/measure.ts'
import { mayMend } from '../letter/mending.ts'
import { refusalOf } from '../letter/refusal.ts'
import { mayGuard } from '../letter/safeguard.ts'
import { saidBy } from '../letter/voice.ts'
import type { Act, Document, Letter, Participant, Sentence } from '../model.ts'
import { sameName } from '../people/names.ts'
import { does } from '../sentences.ts'
import { foretells, isAmiss, isLateToCome, isOfOthers, isStoodIn, isTakenOver, tellsOfLateness } from './excuse-of.ts'
import { hindrancesOf } from './hindrances.ts'
import { movesDay } from './moved-day.ts'
import { actsOfOurs } from './tone.ts'

/** Excuses; an absence whose substitute is named beside it is news, and a remark beside a name in the list of people is none. */
export function excusesOf(document: Document): Act[] {
  const people = document.kind === 'agenda' || document.kind === 'protocol' ? document.participants : []
  if (document.kind === 'email' && !isOwing(document))
    return document.landing === undefined ? hindrancesOf(document) : []
  const pleaded = actsOfOurs(document, 'excuse', (sentence, at) => {
    const near = document.sentences
      .slice(Math.max(0, at - 1), at + 2)
      .map(s => s.prose.text)
      .join(' ')
    // A title that names the "year-end closing" excuses nothing, nor does "Has something slipped my mind?"
    if (document.blocks[sentence.block]?.kind === 'heading' || isPlainTitle(document, sentence)) return true
    if (ASKED.test(sentence.prose.text) || isSlipOfMail(sentence) || does(sentence, 'blame')) return true
    // "Lea's had no time": told of the client's people, it excuses nothing of ours.
    const excuse = does(sentence, 'excuse')
    const isTold = sentence.acts.some(act => act.name === 'talk' && !(excuse && overlaps(act.span, excuse.span)))
    if (excuse && !isTold && isOfClient(sentence, excuse, people)) return true
    // «Ми його вимкнули і забули ввімкнути», with what keeps it from happening again: a cause owned up to.
    const own = excuse && sentence.acts.some(act => act.name === 'failure' && overlaps(act.span, excuse.span))
    if (own && document.kind === 'email' && measureOf(document)) return true
    if (excuse && (isPurpose(sentence, excuse) || isOfReader(sentence, excuse))) return true
    if (excuse && isOfThing(sentence, excuse)) return true
    if (excuse && document.kind === 'email' && isOwned(document, sentence, excuse)) return true
    if (document.kind === 'email' && isFelt(document, sentence, excuse)) return true
    // A letter that lands bad news tells of others: the mason who fell ill excuses nothing of ours.
    if (document.kind === 'email' && document.landing !== undefined && !does(sentence, 'weOnly')) return true
    if (excuse && (tellsOfLater(document, at, excuse) || !isPleaded(document, sentence, excuse))) return true
    if (excuse && isOfOthers(sentence, excuse, () => isOwingNear(document, at))) return true
    if (excuse && isOfThirdMended(document, at, excuse)) return true
    const stoodIn =
      (isStoodIn(near, document.language) || isTakenOver(document.sentences.slice(at, at + 3))) && !NEWCOMER.test(near)
    return stoodIn || people.some(person => isInside(person.nameSpan, sentence.span))
  })
  return pleaded.length > 0 || document.kind !== 'email' || document.landing !== undefined
    ? pleaded
    : hindrancesOf(document)
}

/** "Agenda: year-end and restructuring": a first line of minutes or an agenda that is no sentence. */
const isPlainTitle = ({ kind, title }: Document, { span, prose }: Sentence): boolean =>
  kind !== 'email' && isInside(span, title) && !/[.!?]$/u.test(prose.text.trimEnd())

/**
 * «Забыли вынуть поролон. Наша невнимательность, за неё извиняюсь. На верстаке висит список»: what was left out, told as the cause where pardon is
 * asked, it is put right and something keeps it from happening again.
 */
function isOwned(letter: Letter, { prose }: Sentence, excuse: Act): boolean {
  const told = textAt(prose, excuse.span)
  const incident = LEFT_OUT.test(told) ? incidentOf(letter) : undefined
  return (
    incident?.apology !== undefined &&
    (incident.remedy !== undefined || mayMend(letter)) &&
    (incident.prevention !== undefined || mayGuard(letter))
  )
}

const LEFT_OUT = anyOf({
  ru: 'забыл*, упустил*, пропустил*, проглядел*, недосмотрел*, прозевал*, просмотрел*, не заметил*, не проверил*, не учёл|учла|учли',
  uk: 'забув, забул*, пропустив, пропустил*, проґавив, проґавил*, недогледів, недогледіл*, прогледів, прогледіл*, не помітив|помітила|помітили, не перевірив|перевірила|перевірили, не врахува*',
  en: "forgot, forgotten, overlooked, missed, left out, omitted, did not|didn't notice|check|see|spot",
})

/** «Чтобы так не вышло снова», «если он что-то упустил»: what is to be kept from coming, or may be. */
const isPurpose = ({ prose }: Sentence, excuse: Act): boolean => PURPOSE.test(textBefore(prose, excuse.span))

/** «Вам бракує людей»: a clause that begins with the reader tells of him. */
const isOfReader = ({ prose }: Sentence, excuse: Act): boolean => OF_READER.test(textUpTo(prose, excuse.span))

/** «Таксі, якими всі роз'їхалися, оплатили ми»: which thing it is that is paid, brought or put right. */
const isOfThing = (sentence: Sentence, excuse: Act): boolean =>
  IN_WHICH.test(textBefore(sentence.prose, excuse.span)) && MENDED.some(name => does(sentence, name))

const IN_WHICH = closing({
  ru: 'которыми, которым, которой, на|в|о|по которых|котором|которой|которым|которому|которую|который|которые',
  uk: 'якими, яким, якою, на|у|в|о|по яких|якому|якій|яку|який|які, котрими, котрим, котрою',
  en: 'in|on|by|with|for|at which, that, which',
})

const OF_READER = spoken`(?:^|[,;:—–]\s)${{
  ru: 'вам, у вас',
  uk: 'вам, у|в вас',
  en: "you're, you are, your people|team|staff|crew|colleagues are",
}}\s[^,;:—–]*$`

const PURPOSE = spoken`${{
  ru: 'чтобы, чтоб, если',
  uk: 'щоб, аби, якщо',
  en: 'so that, lest, to prevent, to keep, in case, should, if',
}}(?:\s[^,;:.]*)?$`

/** «Вам бракує людей, і тому ви просите», "everybody wants to be in by New Year": what a refusal says of the reader before its no. */
function isFelt(letter: Letter, sentence: Sentence, excuse: Act | undefined): boolean {
  const no = refusalOf(letter)
  return (
    no !== undefined &&
    sentence.span.end <= no.sentence.span.start &&
    !sentence.acts.some(({ name, span }) => name === 'weOnly' && span.start < (excuse?.span.end ?? 0)) &&
    ((does(sentence, 'empathy') ?? does(sentence, 'youOnly')) !== undefined || opensOn(letter, sentence, no.sentence))
  )
}

/** "The team is tired of typing every order twice": the first paragraph of a letter that says no further down pictures the reader, not us. */
const opensOn = ({ paragraphs, body }: Letter, sentence: Sentence, no: Sentence): boolean => {
  const first = paragraphs.find(sentences => sentences.some(s => body.includes(s))) ?? []
  return first.includes(sentence) && !first.includes(no) && !first.some(s => does(s, 'weOnly'))
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** "Our supplier let us down. We have bought the cloth elsewhere": a third party's failure, and what was done about it. */
function isOfThirdMended({ sentences }: Document, at: number, excuse: Act): boolean {
  const sentence = sentences[at]!
  if (!sentence.acts.some(act => act.name === 'thirdParty' && overlaps(act.span, excuse.span))) return false
  return [sentence, sentences[at + 1]].some(s => s && MENDED.some(name => does(s, name)))
}

const MENDED: readonly ActName[] = ['remedy', 'doing', 'wayOn', 'compensates', 'prevention']

/**
 * «Скажите до среды, берём ли линию: в четверг её отдадут другому заказчику», "until we are swamped", "from now on two of us pack": what will be,
 * not what was.
 */
function tellsOfLater({ sentences }: Document, at: number, { span }: Act): boolean {
  const sentence = sentences[at]!
  const { start } = proseSpan(sentence.prose, span)
  const upTo = textUpTo(sentence.prose, span)
  if (UNTIL.test(upTo.slice(0, start)) || NOT_YET.test(upTo)) return true
  if (!does(sentence, 'apology') && foretells(upTo, start)) return true
  if (does(sentence, 'prevention') && !does(sentence, 'failure')) return true
  const asked = sentence.acts.find(act => act.name === 'request' && act.span.start < span.start)
    ? sentence
    : sentences[at - 1]
  return (
    asked !== undefined &&
    asked.block === sentence.block &&
    does(asked, 'request') !== undefined &&
    !does(asked, 'apology') &&
    !tellsOfLateness(asked.prose.text) &&
    !tellsOfLateness(sentence.prose.text)
  )
}

/** Right before it: what has to be done sooner. */
const UNTIL = closing({ ru: 'прежде чем, до того как', uk: 'перш ніж, до того як', en: 'until, till, before' })
const NOT_YET = anyOf({ ru: 'пока ..3 не', uk: 'поки|доки ..3 не', en: '—' })

/** In a record of a meeting something is pleaded for only where it says in the same place what was not done. */
const isPleaded = ({ kind, sentences }: Document, { block }: Sentence, { span }: Act): boolean =>
  kind !== 'protocol' ||
  sentences.some(
    s =>
      s.block === block &&
      s.span.start < span.end + 1 &&
      (OWED.some(name => does(s, name)) || tellsOfLateness(s.prose.text) || UNDONE.test(s.prose.text)),
  )

const UNDONE = anyOf({
  ru: 'не, нет, ничего, никто, некому, сорвал*, ошиб*, сбой*, перенес*',
  uk: 'не, немає, нічого, ніхто, нікому, зірва*, помил*, збій, збо*, перенес*',
  en: "not, no, never, nothing, nobody, *n't, wrong, mistake*, error*, fault*, fail*, postponed, moved",
})

/** Whoever is named last before it is one of the client's people. */
function isOfClient({ prose, span }: Sentence, excuse: Act, people: readonly Participant[]): boolean {
  const before = wordsOf(prose.text).filter(word => word.capital && span.start + word.end <= excuse.span.start)
  const named = before.flatMap(word => people.find(person => sameName(word.norm, person.name)) ?? [])
  return named.at(-1)?.side === 'client'
}

/** A beginner who stood in is part of the excuse. */
const NEWCOMER = anyOf({
  ru: 'практикант*, стажер*, стажист*, новичк*, новичок, новеньк*, студент*, ученик*, школьник*, девочк* ..1 из, мальчик* ..1 из, кто-то из, кто придется, впервые, никогда ..1 не, раньше|прежде|ещё ..1 не, не ..3 раньше|прежде, первый раз|день, первую|первая смену|смена',
  uk: 'практикант*, стажер*, стажист*, новачк*, новачок, новеньк*, студент*, учн*, учень, школяр*, дівчинк* ..1 з|із, хлопчик* ..1 з|із, хтось із|з, хто доведеться, вперше, уперше, ніколи ..1 не, раніше|доти|ще ..1 не, не ..3 раніше|доти, перший раз|день, першу|перша зміну|зміна',
  en: "trainee*, intern*, student*, apprentice*, beginner*, newcomer*, temp, junior*, work experience, had|has never, hadn't|didn't|not ..1 been|seen|worked|know|known|shown, first day|shift|time|week, unfamiliar, new to, whoever, some girl|lad|boy",
})

const ASKED = /^(?:is|are|was|were|has|have|did|do|does)\s[^?]*\?\s*$/iu

/** Something is owed to the reader that could be excused: it failed, is late or is refused. Where all is well, being busy is news. */
const isOwing = (letter: Letter): boolean =>
  saidBy(letter).some(
    s =>
      OWED.some(name => does(s, name)) ||
      (letter.landing !== undefined && does(s, 'badFact') !== undefined) ||
      ((tellsOfLateness(s.prose.text) || movesDay(s.prose.text, letter.language)) && hasCome(s, letter.language)) ||
      (does(s, 'excuse') && (LEFT_UNDONE.test(s.prose.text) || SHRUGGED.test(s.prose.text) || isHeaped(s))),
  ) || isAmiss(letter)

/** «Если позже, оператор не успеет»: nobody is late yet. */
const hasCome = (sentence: Sentence, language: Language): boolean =>
  does(sentence, 'excuse') !== undefined || !(isLateToCome(sentence) || isConditional(sentence, language))

/** Right here, or for certain somewhere in the letter, something of ours is said to be amiss. */
function isOwingNear({ kind, sentences, language }: Document, at: number): boolean {
  const own = sentences[at]!
  return sentences.some(
    (s, i) =>
      ((kind === 'email' || s.block === own.block) && OWED.some(name => does(s, name))) ||
      ((s.block === own.block || Math.abs(i - at) === 1) &&
        tellsOfLateness(s.prose.text) &&
        !(isLateToCome(s) || isConditional(s, language))),
  )
}

/** The excuse itself says what was not done. */
const LEFT_UNDONE = anyOf({
  ru: 'не ?мы|я ?все|всё ?ещё *ли|*ла|*л, так и не, ничего не',
  uk: 'не ?ми|я ?все ?ще *ли|*ла|*в, так і не, нічого не',
  en: "didn't, haven't, hasn't, hadn't, couldn't, wasn't, weren't, nothing, nobody, no-one, no one, never",
})

/** Nobody heaps excuse on excuse where nothing is amiss. */
const isHeaped = ({ acts }: Sentence): boolean => {
  const excuses = acts.filter(({ name }) => name === 'excuse')
  return excuses.some(({ span }) => span.start >= excuses[0]!.span.end)
}

/** What is only said of mishaps. */
const SHRUGGED = anyOf({
  ru: 'войдите в положение, с кем не бывает, всякое бывает, все мы люди, человеческий фактор, вылетело из головы, руки не дошли',
  uk: 'увійдіть|ввійдіть у|в становище, з ким не буває, усяке|всяке буває, усі|всі ми люди, людський фактор, вилетіло з голови, руки не дійшли',
  en: 'these|such things happen, things like this|that happen, only human, human error, slipped|fell through, slipped ?my|our mind, slid|slipped|sank|drifted ..2 down|bottom|pile, only so many of us|hours|hands',
})

const OWED: readonly ActName[] = [
  'failure',
  'apology',
  'regret',
  'ourFault',
  'refuse',
  'declines',
  'hedge',
  'noRepeat',
  'fearConfirmed',
  'indifferent',
]
