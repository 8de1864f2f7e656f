import { sameWord } from '../../language/alike.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, spoken, whole } from '../../language/spoken.ts'
import type { Block } from '../../markdown/block.ts'
import { lines, sourceSpan, textAt } from '../../markdown/prose.ts'
import { isInside, joined, type Span } from '../../markdown/span.ts'
import { datesIn, liesIn, type MeetingReading, sentencesWithin, withRole } from '../meeting.ts'
import type { Extra, Participant, Sentence, Side } from '../model.ts'
import { sameName } from '../people/names.ts'
import { does } from '../sentences.ts'
import { grantedExtra } from './granted.ts'
import { MONEY } from './settling.ts'
import type { Stretch } from './topic-stretch.ts'

/** What came up beyond the order, and whether its price, a day for deciding or an estimate of its own is on record. */
export function readExtras(reading: MeetingReading, stretches: readonly Stretch[]): Extra[] {
  const { base, blocks, people } = reading
  const elsewhere = [
    ...withRole(reading, 'previous'),
    ...withRole(reading, 'sent'),
    ...withRole(reading, 'participants'),
  ]
  const told = new Set<number>()
  return base.sentences.flatMap((sentence, at) => {
    if (sentence.quoted) return []
    const wish = does(sentence, 'extra')?.span ?? grantedExtra(sentence, at, reading)
    if (!wish || told.has(sentence.block) || isOurs(sentence, people.participants)) return []
    if (blocks[sentence.block]?.kind === 'heading' || liesIn(sentence, elsewhere) || does(sentence, 'sendRecord'))
      return []
    if (LEFT_TO_OTHERS.test(sentence.prose.text)) return []
    told.add(sentence.block)
    const around = placeOf(sentence, reading, stretches)
    const settled =
      sentencesWithin(base.sentences, around).some(other =>
        other === sentence
          ? settlesItself(sentence, wish, reading)
          : (other.span.start > sentence.span.start || tellsOf(other, sentence)) && settles(other, reading),
      ) || base.sentences.some(other => isEstimateOf(other, sentence, titleOver(sentence, stretches)))
    return [{ span: wish, settled }]
  })
}

/** «Двигатель остаётся за мотористом владельца, в смету не входит»: nothing that we would do. */
const LEFT_TO_OTHERS = anyOf({
  ru: 'остаётся|остаются за !нами|мной, берёт|берут|взял|взяла|взяли|возьмёт|возьмут на себя',
  uk: 'лишається|лишаються|залишається|залишаються за !нами|мною, бере|беруть|взяв|взяла|взяли|візьме|візьмуть на себе',
  en: 'stays|stay|remains|remain with|theirs|his|hers !us|me, is|are left to the|their|his|her|them, takes|take it on himself|herself|themselves',
})

/** «Олегу нужна ещё и калитка»: whoever begins the sentence is of our people, and what he needs is no wish of the client's. */
function isOurs({ prose: { text } }: Sentence, people: readonly Participant[]): boolean {
  const [first, ...rest] = wordsOf(text)
  const isOf = (side: Side, word: { readonly norm: string; readonly capital: boolean }) =>
    word.capital && people.some(p => p.side === side && sameName(word.norm, p.name))
  return first !== undefined && isOf('ours', first) && !rest.some(word => isOf('client', word)) && !ASKED.test(text)
}

/** "Freya was asked to …", «Лизу попросили …»: by the client. */
const ASKED = anyOf({
  ru: 'попросили, просят, просили, попрошен*',
  uk: 'попросили, просять, просили',
  en: 'is|was|were|been|got asked|requested',
})

/** «Открытие: …» / «Меню: …», one below the other: a line of its own with its label. */
function lineOf({ span }: Sentence, block: Block): Span | undefined {
  const rows = block.kind === 'paragraph' ? lines(block.prose) : []
  const labelled = rows.filter(({ text }) => /^[^:.!?]{1,40}:\s/u.test(text))
  if (labelled.length < 2) return undefined
  return rows.map(row => sourceSpan(row, 0, row.text.length)).find(row => isInside(span, row))
}

/** The question it belongs to; else the line with a label of its own, the item with all that stands in it, or the paragraph. */
function placeOf(sentence: Sentence, { blocks }: MeetingReading, stretches: readonly Stretch[]): Span {
  const stretch = stretches.find(({ whole }) => isInside(sentence.span, whole))
  let block = blocks[sentence.block]!
  const answered = answeredBelow(sentence, blocks)
  if (stretch) return answered ? joined(stretch.whole, answered) : stretch.whole
  if (answered) return answered
  const line = lineOf(sentence, block)
  if (line) return line
  while (blocks[block.parent]) block = blocks[block.parent]!
  return block.span
}

/**
 * «- Вера: раз вы тут, покрасите и перила? / - Глеб: покрасим, 6 000 ₽», "- Request: … / - Price: …": somebody answers in the next item, or a label there
 * says that it tells the price or the answer.
 */
function answeredBelow({ block: at, prose }: Sentence, blocks: readonly Block[]): Span | undefined {
  const block = blocks[at]!
  if (block.kind !== 'item') return undefined
  const below = blocks.filter(
    ({ kind, group, depth, span }) =>
      kind === 'item' && group === block.group && depth === block.depth && span.start > block.span.start,
  )
  const isAnswer = ({ prose: { text } }: Block, i: number) =>
    ANSWERS.test(text) || (i === 0 && SAYS.test(block.prose.text) && /\?\s*$/u.test(prose.text) && SAYS.test(text))
  const end = below.findIndex((item, i) => !isAnswer(item, i))
  const told = end < 0 ? below : below.slice(0, end)
  return told.length > 0 ? { start: block.span.start, end: told.at(-1)!.span.end } : undefined
}

/** Somebody and what he says. */
const SAYS = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,2}:\s/u

const ANSWERS = spoken`^\P{L}*(?:(?:${{
  ru: 'наш*, отдельн*, клиент*, кто, когда',
  uk: 'наш*, окрем*, клієнт*, хто, коли',
  en: 'our, separate, client, who, when',
}})\s)?${{
  ru: 'цена, стоимость, почём, сколько стоит, сколько, доплата, смета, оценка, расчёт, расчет, ответ, решение, решили, решает, решим, решат, срок, срок ответа, когда, до какого, итог, условие, условия, сумма',
  uk: 'ціна, вартість, почім, скільки коштує, скільки, доплата, кошторис, оцінка, розрахунок, відповідь, рішення, вирішили, вирішує, вирішимо, вирішать, термін, строк, коли, підсумок, умова, умови, сума',
  en: 'price, cost, costs, how much, extra charge, quote, estimate, answer, reply, decision, decided, decides, due, by when, when, outcome, result, terms, sum, amount, fee, charge',
}}[^.!?:]{0,30}:\s`

/** «Попросил и открытку: плюс 4 000 ₽»; in «хорошо бы и карту с ценами» prices are what is wished for. */
function settlesItself(sentence: Sentence, wish: Span, reading: MeetingReading): boolean {
  const priced = does(sentence, 'priced')
  const between = priced ? reading.part.text.slice(wish.end, priced.span.start) : ''
  const isWished = priced !== undefined && priced.span.start >= wish.end && !/[:;,.—–(→⇒=|\n]/u.test(between)
  return isWished && !MONEY.test(sentence.prose.text) && !/\d/u.test(between) ? false : settles(sentence, reading)
}

function settles(sentence: Sentence, reading: MeetingReading): boolean {
  if (sentence.quoted) return false
  if (MONEY.test(sentence.prose.text) || does(sentence, 'priced')) return true
  return does(sentence, 'toDecide') !== undefined && datesIn(reading, sentence.prose.text).length > 0
}

/** What was priced before somebody wished for more is priced without it, unless the same thing is told of. */
const tellsOf = (other: Sentence, wish: Sentence): boolean => {
  const wished = tellingWords(wish)
  return tellingWords(other).some(a => wished.some(b => sameWord(a, b)))
}

/** Somewhere else: «смета на балкон — Настя, 20.11». */
function isEstimateOf(other: Sentence, wish: Sentence, title: string): boolean {
  const priced = does(other, 'priced')
  if (other === wish || other.quoted || !priced || ONLY_NO.test(textAt(other.prose, priced.span))) return false
  const wished = [...tellingWords(wish), ...titleWords(title)]
  // «в смете их не было» and «смета на композит» have no more than the word in common.
  const own = new Set(wordsOf(textAt(other.prose, priced.span)).map(word => word.norm))
  // «Прикрутите расчёт саморезов»: a calculation that was wished for is no estimate of the wish.
  if ([...own].some(word => word.length > 4 && wished.some(b => sameWord(word, b)))) return false
  return tellingWords(other).some(a => !own.has(a) && wished.some(b => sameWord(a, b)))
}

/** "No change to the dates" prices nothing that came up elsewhere. */
const ONLY_NO = whole({ ru: 'нет', uk: 'ні', en: "no, not, won't" })

/** «Подсветка. Заодно попросила осветить панно»: what the question is called. */
const titleOver = ({ span }: Sentence, stretches: readonly Stretch[]): string =>
  stretches.find(({ whole }) => isInside(span, whole))?.title ?? ''

const titleWords = (title: string): string[] => wordsOf(title).flatMap(({ norm }) => (norm.length > 4 ? [norm] : []))

const tellingWords = ({ prose }: Sentence): string[] =>
  wordsOf(prose.text).flatMap(word => (word.norm.length > 4 && !word.capital ? [word.norm] : []))
