import type { Language } from '../../language/language.ts'
import { meaningBook } from '../../language/meanings.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, spoken, together } from '../../language/spoken.ts'
import { QUESTION_WORDS, type WeighingRole } from '../../lexicon/request/weighing.ts'
import { AND, NO, YES } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'
import { type Prose, slice } from '../../markdown/prose.ts'
import type { Span } from '../../markdown/span.ts'
import { type ClientRequest, QUESTIONS, type Question, type WeighedAnswer } from '../model.ts'
import type { Note } from '../notes.ts'
import { trimmedProse } from '../sections.ts'
import { type Side, sideOf } from './side.ts'
import { clausesIn, gains, inRow, isTold, plainSide, stanceOf } from './told.ts'

export type RequestNote = Note<WeighingRole>

interface Asked {
  readonly question: Question
  readonly span: Span
  side: Side | undefined
}

/** The three answers, and the index of the last note that asks or answers: -1 where none does. */
export interface Weighed {
  readonly answers: ClientRequest['answers']
  readonly last: number
}

/** Reads the questions and their answers, in whatever layout they stand. */
export function readAnswers(notes: readonly RequestNote[], blocks: readonly Block[], language: Language): Weighed {
  const asked: Asked[] = []
  let open: Asked | undefined
  let last = -1
  for (const [i, note] of notes.entries()) {
    if (isAbout(note, 'decision')) {
      open = undefined
      continue
    }
    const found = isTitle(note, blocks) ? undefined : questionIn(note, blocks, language)
    if (found) asked.push(found)
    else if (open && isAnswer(note, blocks))
      open.side = sideOf(answerIn(note), language) ?? inOtherWords(note.prose, language)
    if (found || open) last = i
    if (found || note.form === 'heading' || open?.side !== undefined)
      open = found?.side === undefined ? found : undefined
  }
  const all = [
    ...inRow(blocks, orderOf(notes)),
    ...asked,
    ...inOrder(notes, blocks, language),
    ...leftOver(notes, asked, language),
    ...inClauses(notes, language),
    ...inProse(notes, language).filter(
      one => !asked.some(other => other.question === one.question && other.side !== undefined),
    ),
  ]
  const answerTo = (question: Question): WeighedAnswer => answerAmong(all.filter(one => one.question === question))
  return { answers: { client: answerTo('client'), company: answerTo('company'), trust: answerTo('trust') }, last }
}

/** "Can we move their lessons?": the request itself is asked in the title; the three questions have more below them than one line. */
const isTitle = ({ form, at, prose }: RequestNote, blocks: readonly Block[]): boolean =>
  form === 'heading' &&
  blocks[at]?.kind === 'heading' &&
  !blocks.slice(0, at).some(({ kind }) => kind === 'heading') &&
  topicOf(prose.text)?.benefit !== true

/** The label, or one around, names this part. */
export const isAbout = (note: RequestNote, role: WeighingRole): boolean =>
  note.roles.has(role) || note.around.some(({ roles }) => roles.has(role))

function answerAmong(asked: readonly Asked[]): WeighedAnswer {
  const plain = asked.find(({ side }) => side === 'yes' || side === 'no')
  const told = plain ?? asked.find(({ side }) => side === 'filled') ?? asked[0]
  return {
    answer: plain && (plain.side as 'yes' | 'no'),
    filled: told?.side === 'filled',
    span: told?.span,
  }
}

const BOOK = meaningBook(QUESTION_WORDS)

/** Which of the three a text asks, by its first telling word; trust goes before the others, and a name is the client's. */
function topicOf(
  text: string,
): { readonly question: Question; readonly benefit: boolean; readonly words: number } | undefined {
  const words = wordsOf(text)
  const found = BOOK.inAny(words).sort((a, b) => a.first - b.first)
  const tags = found.map(match => match.tag)
  const named = words.some((word, i) => i > 0 && word.capital) ? 'client' : undefined
  const question = tags.includes('trust')
    ? 'trust'
    : (tags.find(tag => tag !== 'benefit') ??
      (tags.length > 0
        ? (named ?? (PAYS.test(text) ? 'trust' : HELPS_SOMEBODY.test(text) ? 'client' : undefined))
        : undefined))
  return question && { question: question as Question, benefit: tags.includes('benefit'), words: words.length }
}

/** «Что хочет клиент?» asks for no yes or no. */
const OPEN_QUESTION = spoken`^\P{L}*${{
  ru: 'что, чего, кто, кому, какой, какая, какое, какие, когда, где, куда, сколько, зачем, почему, как',
  uk: 'що, чого, хто, кому, який, яка, яке, які, коли, де, куди, скільки, навіщо, чому, як',
  en: 'what, who, when, where, how, why, which',
}}`

/** Whether it pays is asked of trust. */
const PAYS = anyOf({ ru: 'окуп*, перекр*', uk: 'окуп*, перекр*', en: 'worth it, outweigh*, repay*' })

/** «Польза театру», "Does it help the traders?": whoever is meant, he is not us. */
const HELPS_SOMEBODY = spoken`${{
  ru: '—',
  uk: '—',
  en: 'help|helps|serve|serves|benefit|benefits ?for|to the|their, good|use|useful for|to the|their',
}}\s\p{L}{3,}|${{
  ru: 'польза, выгода, полезно, выгодно, поможет, помогает, служит',
  uk: 'користь, вигода, корисно, вигідно, допоможе, допомагає, служить',
  en: '—',
}}\s(?:${{ ru: 'ли, это, для', uk: 'чи, це, для', en: '—' }}\s){0,2}\p{L}{4,}`

/** A bare name of a question: «Нам», "For the client". */
const BARE = 4

const LONGEST = 30

/** A question with a question mark speaks for itself; a label, or words before a dash, must lead on to an answer. */
function questionIn(note: RequestNote, blocks: readonly Block[], language: Language): Asked | undefined {
  const columns = note.form === 'cell' ? (note.around[0]?.label.text ?? '') : ''
  for (const { asks, answer, marked } of readings(note)) {
    const topic = topicOf(note.form === 'key' ? asks.replace(/[_-]+/gu, ' ') : asks)
    if (!topic || topic.words > LONGEST) continue
    const plainly = tickedSide(note, blocks) ?? columnSide(columns, answer, language) ?? sideOf(answer, language)
    const own = marked || plainly || note.form !== 'line' ? undefined : stanceOf(asks, language)
    // "For Nettle it's handy, they could …": the words before the comma answer already.
    const weighed = own !== 'open' && own !== undefined && CLAUSE_END.test(asks) ? 'filled' : undefined
    const side = plainly ?? weighed ?? (marked || topic.benefit ? inOtherWords(answer, language) : undefined)
    const leadsOn = side !== undefined || (answer.text === '' && note.form !== 'line' && note.form !== 'key')
    const telling = topic.benefit || topic.words <= BARE || (marked && !OPEN_QUESTION.test(asks))
    const inCell = note.form === 'cell' && (plainly === 'yes' || plainly === 'no')
    const plain = marked ? telling || side !== undefined || topic.question === 'trust' : inCell || (telling && leadsOn)
    if (plain && !isRemark(note)) return { question: topic.question, span: note.span, side }
  }
  return undefined
}

const CLAUSE_END = /,\s*$/u

interface Reading {
  readonly asks: string
  readonly answer: Prose
  /** Ends with a question mark. */
  readonly marked: boolean
}

/** The ways to part a note into a question and its answer. */
function readings({ label, value, prose, around, form }: RequestNote): Reading[] {
  const header = form === 'cell' || form === 'head' ? around[0]?.label.text : undefined
  const labelled: Reading[] = label ? [{ asks: label.text, answer: value, marked: label.text.includes('?') }] : []
  const headed: Reading[] = header ? [{ asks: header, answer: value, marked: header.includes('?') }] : []
  return [...labelled, ...headed, ...partings(prose)]
}

const SEPARATORS = [
  /\?[»"”*_)]*\s*[:—–-]?\s*/u,
  /:\s+|\s[—–-]\s|\s?(?:→|->|=>)\s?|\s=\s/u,
  /,\s+|\s(?=[✓✔✅✗✘❌+]\s*$)/u,
]

function partings(prose: Prose): Reading[] {
  const found = SEPARATORS.flatMap(separator => {
    const match = separator.exec(prose.text)
    if (!match || match.index === 0) return []
    const answer = trimmedProse(slice(prose, match.index + match[0].length, prose.text.length))
    return [{ asks: prose.text.slice(0, match.index + 1), answer, marked: match[0].startsWith('?') }]
  })
  return [
    ...found,
    { asks: prose.text, answer: trimmedProse(slice(prose, prose.text.length, prose.text.length)), marked: false },
  ]
}

/** `- [x] Serves the client`: a tick answers. */
function tickedSide({ at, prose }: RequestNote, blocks: readonly Block[]): Side | undefined {
  const block = blocks[at]
  if (block?.checked === undefined || /[:?]/u.test(prose.text)) return undefined
  if (block.checked) return 'yes'
  return blocks.some(other => other.group === block.group && other.checked === true) ? 'no' : undefined
}

/** A mark in a column «да» or «нет». */
function columnSide(column: string, answer: Prose, language: Language): Side | undefined {
  if (wordsOf(column).length !== 1 || !/^\s*(?:[✓✔✅+•●xXхХvV]|\[[xX]\])\s*$/u.test(answer.text)) return undefined
  return sideOf({ ...answer, text: column }, language)
}

/** «Почему» and "comment" hold no answer. */
const isRemark = (note: RequestNote): boolean =>
  note.form === 'cell' &&
  note.around[0] !== undefined &&
  ['reason', 'remark'].some(role => note.around[0]!.roles.has(role as WeighingRole))

const isAnswer = (note: RequestNote, blocks: readonly Block[]): boolean =>
  note.form !== 'heading' && blocks[note.at]?.checked !== false && !isRemark(note) && !note.roles.has('reason')

const answerIn = ({ label, value, prose, roles }: RequestNote): Prose => (label && roles.size > 0 ? value : prose)

/** Three numbered answers, or a list of three, the words of whose questions say little: they stand in the order in which the questions are always asked. */
function inOrder(notes: readonly RequestNote[], blocks: readonly Block[], language: Language): Asked[] {
  const listed = notes.flatMap((note, i) =>
    blocks[note.at]?.kind === 'item' && notes[i - 1]?.at !== note.at ? [i] : [],
  )
  const numbered = listed.filter(i => blocks[notes[i]!.at]!.number !== undefined)
  const known = listed.map(i => topicOf(partings(notes[i]!.prose)[0]!.asks)?.question)
  const inPlace = known.some(one => one) && known.every((one, place) => one === undefined || one === QUESTIONS[place])
  if (numbered.length === 0 && listed.length === QUESTIONS.length && inPlace)
    return sidesInOrder(listed, notes, language)
  const groupOf = (i: number) => blocks[notes[i]!.at]!.group
  const group = numbered.filter(i => groupOf(i) === groupOf(numbered[0]!))
  return group.length === QUESTIONS.length ? sidesInOrder(group, notes, language) : []
}

const sidesInOrder = (places: readonly number[], notes: readonly RequestNote[], language: Language): Asked[] =>
  places.flatMap((i, place) => {
    const side = sideBehind(notes, i, language)
    return side === undefined ? [] : [{ question: QUESTIONS[place]!, span: notes[i]!.span, side }]
  })

/** The answer in the note itself, or in the sentence behind it. */
function sideBehind(notes: readonly RequestNote[], i: number, language: Language): Side | undefined {
  const note = notes[i]!
  const own =
    note.form === 'cell'
      ? [sideOf(note.value, language)]
      : partings(note.prose).map(({ answer }) => sideOf(answer, language))
  const next = notes[i + 1]
  return own.find(side => side !== undefined) ?? (next?.at === note.at ? sideOf(next.prose, language) : undefined)
}

/** Questions in other words, or rows by other names, answered yes or no: those of the three that nobody else asks, in their order. */
function leftOver(notes: readonly RequestNote[], asked: readonly Asked[], language: Language): Asked[] {
  const missing = QUESTIONS.filter(question => !asked.some(one => one.question === question))
  const others = notes.flatMap((note, i) => {
    const isOther =
      isOtherRow(note, notes[i - 1]) ||
      (note.form !== 'head' &&
        note.form !== 'heading' &&
        partings(note.prose).some(
          ({ marked, asks, answer }) => (marked || PLAINLY.test(answer.text)) && !topicOf(asks) && isShort(asks),
        ))
    const side = isOther ? sideBehind(notes, i, language) : undefined
    return side === 'yes' || side === 'no' ? [{ span: note.span, side }] : []
  })
  if (missing.length === others.length) return others.map((one, i) => ({ question: missing[i]!, ...one }))
  const first = Math.min(...asked.map(({ span }) => span.start))
  const [early] = others
  // «Садику хорошо? … Нам хорошо? …»: what is asked before us is asked of the client.
  return early && missing.includes('client') && asked.length > 0 && early.span.start < first
    ? [{ question: 'client', ...early }]
    : []
}

/** «Bakers: yes.» */
const PLAINLY = spoken`^[\s*_]*${together(YES, NO, {
  ru: 'есть',
  uk: 'є, немає',
  en: "none, there is|are, there isn't",
})}\s*(?:$|[.,;:!—–-])`

const isShort = (asks: string): boolean => wordsOf(asks).length <= SHORT_CLAUSE

/** The cell behind the head of a row that names nobody known: «| «Маяк» | да |». */
const isOtherRow = ({ form, label, at }: RequestNote, before: RequestNote | undefined): boolean =>
  form === 'cell' && label !== undefined && before?.form === 'head' && before.at === at && !topicOf(label.text)

/** The questions in the order in which the document first names them. */
const orderOf = (notes: readonly RequestNote[]): Question[] =>
  notes
    .filter(note => note.form !== 'heading' || note.prose.text.includes('?'))
    .flatMap(note => clausesIn(note.prose.text).flatMap(clause => topicOf(clause)?.question ?? []))

/** An answer in other words: where it comes down, else that something is said at all. */
const inOtherWords = ({ text }: Prose, language: Language): Side | undefined => {
  const [first = ''] = clausesIn(text)
  return stanceOf(first, language) ?? (isTold(text, language) ? 'filled' : undefined)
}

/** Sentences that weigh without asking: «Театру это на руку, для нас — сплошные убытки». A gain of nobody named is the client's. */
function inProse(notes: readonly RequestNote[], language: Language): Asked[] {
  const found: Asked[] = []
  let pending: { readonly question: Question; readonly at: number } | undefined
  for (const note of notes) {
    if (note.form === 'heading' || note.form === 'key' || isAbout(note, 'decision')) continue
    if (pending && pending.at !== note.at) pending = undefined
    const behind = pending && sideOf(note.prose, language)
    if (pending && (behind === 'yes' || behind === 'no')) {
      found.push({ question: pending.question, span: note.span, side: behind })
      pending = undefined
    }
    for (const clause of clausesIn(note.prose.text)) {
      if (clause.includes('?')) continue
      const topic = topicOf(clause)
      if (topic) pending = { question: topic.question, at: note.at }
      const side = stanceOf(clause, language)
      if (side === undefined || (!pending && !gains(clause, language))) continue
      // Words of gain or loss answer, but no decision is measured by them: irony and detours are many.
      const plain = side === 'open' || wordsOf(clause).some(({ norm }) => plainSide(norm, language) !== undefined)
      found.push({ question: pending?.question ?? 'client', span: note.span, side: plain ? side : 'filled' })
      pending = undefined
    }
  }
  return found
}

const CLAUSE = anyOf(together(YES, NO))

const BETWEEN_CLAUSES = spoken`[,;.]|\s${together(AND, { ru: 'а, но', uk: 'а, але', en: 'but' })}\s`

const SHORT_CLAUSE = 8

/** "Yes for the client, no for us": a clause of few words with one of the three and a plain word. */
function inClauses(notes: readonly RequestNote[], language: Language): Asked[] {
  return notes.flatMap(note => {
    if (
      isAbout(note, 'decision') ||
      note.form === 'key' ||
      !CLAUSE.test(note.prose.text) ||
      note.prose.text.includes('?')
    )
      return []
    return note.prose.text.split(BETWEEN_CLAUSES).flatMap(clause => {
      const words = wordsOf(clause)
      const sides = words.flatMap(({ norm }) => plainSide(norm, language) ?? [])
      const topic = topicOf(clause)
      return words.length <= SHORT_CLAUSE && sides.length === 1 && topic
        ? [{ question: topic.question, span: note.span, side: sides[0] }]
        : []
    })
  })
}
