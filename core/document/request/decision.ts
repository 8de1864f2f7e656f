import { findDates } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { meaningBook } from '../../language/meanings.ts'
import { type Word, wordsOf } from '../../language/segment.ts'
import { anyOf, together } from '../../language/spoken.ts'
import { DECISION_WORDS } from '../../lexicon/request/weighing.ts'
import { NOT } from '../../lexicon/word-lists.ts'
import type { Span } from '../../markdown/span.ts'
import type { ClientRequest } from '../model.ts'
import { isOpen } from '../open-point.ts'
import { isAbout, type RequestNote } from './questions.ts'

const BOOK = meaningBook(DECISION_WORDS)

type Says = keyof typeof DECISION_WORDS

const saysIn = (words: readonly Word[], language: Language): ReadonlySet<Says> =>
  new Set(BOOK.in(words, language).map(match => match.tag))

/** The decision and its reason: under its own name, or said in plain words behind the answers (the note at `last`). */
export function readDecision(
  notes: readonly RequestNote[],
  last: number,
  language: Language,
): ClientRequest['decision'] {
  const zone = zoneOf(notes, last, language)
  const [head] = zone
  if (!head) return undefined
  return { span: head.span, accepts: acceptsIn(zone, language), reason: reasonIn(zone, notes, language) }
}

/** Everything that belongs to the decision; its first note tells it. */
function zoneOf(notes: readonly RequestNote[], last: number, language: Language): readonly RequestNote[] {
  const labelled = notes.filter(
    note => isAbout(note, 'decision') && !note.roles.has('reason') && !isOpen(note.value.text, language),
  )
  if (labelled.length > 0) return labelled
  const from = notes.findIndex((note, i) => i > last && note.form === 'line' && decidesPlainly(note, language))
  return last < 0 || from < 0 ? [] : notes.slice(from).filter(note => note.form === 'line' && !note.roles.has('reason'))
}

/** «Берёмся», "We decline": said by the first words. */
function decidesPlainly(note: RequestNote, language: Language): boolean {
  return BOOK.in(wordsOf(told(note)), language).some(
    ({ tag, first }) => first < 3 && (tag === 'accepts' || tag === 'declines'),
  )
}

/** The words of a decision, without the name of the part. */
const told = ({ roles, value, prose }: RequestNote): string => (roles.size > 0 ? value : prose).text

/** Conditions, a counter-offer or a delay are neither a yes nor a no. */
function acceptsIn(zone: readonly RequestNote[], language: Language): boolean | undefined {
  const says = saysIn(
    zone.slice(0, 2).flatMap(note => wordsOf(told(note))),
    language,
  )
  const first = saysIn(wordsOf(told(zone[0]!)), language)
  if (first.has('declines')) return false
  if (says.has('otherWay')) return undefined
  return first.has('accepts') || isPlannedDeed(zone[0]!, language) ? true : undefined
}

/** «Яна едет с ним в субботу», "Tom builds it next week": who does it when, and nobody is told or asked anything instead. */
const isPlannedDeed = (note: RequestNote, language: Language): boolean => {
  const text = told(note)
  const [name] = wordsOf(text)
  return (
    isAbout(note, 'decision') &&
    name?.capital === true &&
    !ONLY_TALK.test(text) &&
    findDates(text, language).some(({ preposition }) => preposition !== 'until')
  )
}

/** Talking it over, weighing, waiting, or a negation. */
const ONLY_TALK = anyOf(
  together(NOT, {
    ru: `скажет, сказать, говорит, поговорит, пишет, напишет, ответ*, отвеча*, звонит, позвонит, сообщ*, объясн*, передаст, спрос*, спрашив*, узна*, выясн*
      посчита*, считает, смет*, прикин*, провер*, дума*, подума*, обсу*, реш*, жд*, пауз*, откладыва*, отложи*, предлож*, предлага*, отказ*, верн*, возвращ*
      встреч*, сначала, сперва, пока, до, если, осмотр*, смотрит, посмотр*, готовит, уточн*`,
    uk: `скаже, сказати, говорить, поговорить, пише, напише, відпові*, телефону*, подзвонить, дзвонить, повідом*, пояс*, передасть, спита*, запита*, пита*, дізна*
      порахує, рахує, кошторис*, прикин*, перевір*, дума*, подума*, обгов*, виріш*, чека*, пауз*, відклада*, запропон*, пропону*, відмов*, поверт*, поверн*
      зустріч*, спочатку, спершу, поки, до, якщо, огляд*, дивиться, подив*, готує, уточн*`,
    en: `tell|tells, say|says, talk|talks, speak|speaks, write|writes, answer|answers, reply|replies, ring|rings, call|calls, inform|informs, explain|explains
      ask|asks, find|finds, check|checks, count|counts, cost|costs, price|prices, quote|quotes, think|thinks, discuss*, decide|decides, wait|waits, hold, pause*
      postpone*, later, offer|offers, propose|proposes, suggest*, decline*, refus*, back, meet|meets, first, until, before, if, look|looks, visit|visits, prepare*
      letter, mail|email, review|reviews, see|sees`,
  }),
)

/** The words of a cause, a label «Причина», or a further sentence that is no step: the answers' own explanations stand elsewhere. */
function reasonIn(zone: readonly RequestNote[], notes: readonly RequestNote[], language: Language): Span | undefined {
  const end = notes.indexOf(zone.at(-1)!)
  const given = notes.find(
    (note, i) =>
      note.roles.has('reason') && (isAbout(note, 'decision') || i === end + 1) && !isOpen(note.value.text, language),
  )
  return given?.span ?? zone.find((note, i) => explains(note, i, language))?.span
}

/** "We turn it down: the roof would not carry it". */
function givesGround(text: string, language: Language): boolean {
  const [, behind = ''] = /^[^:]*\p{L}:\s(.*)$/su.exec(text) ?? []
  return wordsOf(behind).length >= ENOUGH && findDates(behind, language).length === 0
}

const ENOUGH = 4

function explains({ label, roles, value }: RequestNote, i: number, language: Language): boolean {
  // «Отказываем: бюджет исчерпан».
  if (label && roles.size === 0) return true
  const words = wordsOf(value.text)
  const says = saysIn(words, language)
  if (says.has('because') || givesGround(value.text, language)) return true
  return (
    i > 0 &&
    words.length >= ENOUGH &&
    !says.has('accepts') &&
    !says.has('declines') &&
    !findDates(value.text, language).some(({ form }) => form !== 'period')
  )
}
