import { anyOf, opening, spoken, whole } from '../../language/spoken.ts'
import type { Span } from '../../markdown/span.ts'
import type { Expectation } from '../model.ts'
import { type CardNote, isIn, says, tells } from './notes.ts'

/** What the client expects, each with where it is written down; `text` is that of the card. */
export function readExpectations(notes: readonly CardNote[], text: string): Expectation[] {
  const groups = expecting(notes)
  const papers = groups.flatMap(group => commonPaper(group) ?? [])
  const common = papers[0]?.span
  const isForAll = papers.some(({ prose }) => FOR_ALL.test(prose.text))
  return groups.flatMap(group => {
    const listed = listIn(group, text)
    return listed.map(told => {
      const own = ownPaper(told, listed, group)
      return {
        // «Ожидает: …»: the label is no part of it.
        prose: told.label && EXPECTS.test(told.label.text) ? told.value : told.prose,
        span: told.span,
        fixedIn: own ?? (group.some(lacksPaper) ? undefined : common),
        isFixed: own !== undefined || (isForAll && common !== undefined && !group.some(lacksPaper)),
      }
    })
  })
}

/** The first note that tells what is expected, and those that semicolons add to it. */
function listIn(group: readonly CardNote[], text: string): CardNote[] {
  const first = group.findIndex(isTold)
  if (first < 0) return []
  const listed = [group[first]!]
  for (const note of group.slice(first + 1)) {
    const between = text.slice(listed.at(-1)!.span.end, note.span.start)
    if (!PARTED.test(between) || !isTold(note) || isRemark(note)) break
    listed.push(note)
  }
  return listed
}

const isTold = (note: CardNote): boolean => tells(note) && !isFixing(note) && /\p{L}/u.test(note.prose.text)

const PARTED = /^[^\p{L}\p{N}]*;[^\p{L}\p{N}]*$/iu

/** «…; записано в договоре», «…; иначе уйдут»: about what stands before it. A paper in brackets is beside an expectation of its own. */
const isRemark = (note: CardNote): boolean =>
  lacksPaper(note) || (says(note, 'paper') && !/\p{L}[^(]*\(/u.test(note.prose.text)) || REMARK.test(note.prose.text)

const REMARK = opening({
  ru: 'иначе, если, но, потому, так как',
  uk: 'інакше, якщо, але, бо, тому',
  en: 'otherwise, or else, if, but, because, since, so',
})

/** Beside it; else what stands behind the whole line, or in the last of its parts. */
function ownPaper(told: CardNote, listed: readonly CardNote[], group: readonly CardNote[]): Span | undefined {
  const behind = group.filter(note => !listed.slice(0, -1).includes(note))
  return paperOf(told) ?? behind.map(paperOf).find(span => span !== undefined)
}

const EXPECTS = opening({
  ru: 'ожида*, ждёт*, чего жд*, хоч*',
  uk: 'очіку*, чека*, хоч*',
  en: 'expect*, what he|she|they expect|expects, want*',
})

/** The notes on expectations, those of one block together. */
function expecting(notes: readonly CardNote[]): CardNote[][] {
  const blocks = new Set(notes.filter(note => !isIn(note, ...ELSEWHERE) && says(note, 'expects')).map(note => note.at))
  const owed = new Set<CardNote | number>(
    notes
      .filter((note, i) => refersToPaper(note, notes) || isWrittenDown(note, notes[i + 1]))
      .map(note => (note.label?.text ? note : note.at)),
  )
  // «Чего ждут | Где записано»: the whole row is about it.
  const rows = new Set(notes.filter(note => isOfRow(note) && isIn(note, 'expectations')).map(note => note.at))
  // «Что | Записано»: what is written down, under a head that says nothing.
  const bare = new Set(notes.filter(note => isOfRow(note) && isFixing(note) && paperOf(note)).map(note => note.at))
  const groups = new Map<number, CardNote[]>()
  for (const [i, note] of notes.entries()) {
    if (
      !isIn(note, 'expectations') &&
      !(rows.has(note.at) && isFixing(note)) &&
      !(bare.has(note.at) && isOfRow(note) && note.part.size === 0 && (isFixing(note) || isUnderWhat(note))) &&
      !(blocks.has(note.at) && note.part.size === 0) &&
      !owed.has(note) &&
      !owed.has(note.at) &&
      !saysWhere(note)
    )
      continue
    const key = note.at < 0 ? -1 - i : note.at
    groups.set(key, [...(groups.get(key) ?? []), note])
  }
  return [...groups.values()]
}

const isOfRow = ({ form }: CardNote): boolean => form === 'head' || form === 'cell'

/** Under «Что», "Point". */
const isUnderWhat = ({ around, whose }: CardNote): boolean => whose.size === 0 && WHAT.test(around[0]?.label.text ?? '')

const WHAT = whole({
  ru: 'что, что именно, пункт, договоренность, обещание, результат, требование, пожелание',
  uk: 'що, що саме, пункт, домовленість, обіцянка, результат, вимога, побажання',
  en: 'what, point, item, agreement, promise, result, requirement, wish',
})

/** «Лидия рассчитывает на ответ день в день: так в договоре»: said with its paper, whatever the part above it is. */
const isWrittenDown = (note: CardNote, next: CardNote | undefined): boolean =>
  says(note, 'expects') &&
  !isIn(note, 'channels', 'history') &&
  [note, next].some(one => one?.at === note.at && says(one, 'paper'))

/** A row or line of its own: «Где записано: письмо от 4 октября». */
const saysWhere = ({ roles, label }: CardNote): boolean => roles.has('fixed') && /\p{L}\s\p{L}/u.test(label?.text ?? '')

/** Under a heading or label of its own, whatever it says: «30 заявок в неделю (приложение 2 к договору)». */
function refersToPaper(note: CardNote, notes: readonly CardNote[]): boolean {
  if (note.at < 0 || note.part.size > 0 || note.whose.size > 0 || !says(note, 'paper') || says(note, 'looksOver'))
    return false
  if (WORKS_UNDER.test(note.prose.text)) return false
  const title = notes.find(({ at }) => at >= 0)
  const labels = [...(note.label?.text ? [note.label] : []), ...note.around.map(({ label }) => label)]
  return (
    NUMBERED.test(note.prose.text) &&
    REFERENCE.test(note.prose.text) &&
    labels.some(label => label.text !== title?.prose.text)
  )
}

/** «Работаем по договору № 118»: under which paper we work, not what is expected. */
export const WORKS_UNDER = opening({
  ru: '?мы работаем|сотрудничаем|обслуживаем|дружим ..3 по, клиент|клиенты|с нами с, договор',
  uk: '?ми працюємо|співпрацюємо|обслуговуємо ..3 за|по, клієнт|клієнти|з нами з, договір',
  en: '?we work|working ..3 under, client|with us since, contract',
})

const NUMBERED = spoken`\d|${{ ru: 'договор*, контракт*', uk: 'договір, договор*, контракт*', en: 'contract*, agreement*' }}`

const REFERENCE = spoken`(?:\(|${{
  ru: 'см, смотри, смотрите, по, согласно, так и, из, в, п, пункт*, приложени*, письм*',
  uk: 'див, дивись, по, згідно, так і, із, у, п, пункт*, додат*, лист, листі',
  en: 'see, per, as, in, clause, section, schedule, annex, appendix',
}}\.?)\s?[^.]{0,40}[\p{L}\d]`

const ELSEWHERE = [
  'goals',
  'goalProject',
  'goalDecider',
  'goalContact',
  'channels',
  'plan',
  'history',
  'portrait',
] as const

const isFixing = (note: CardNote): boolean =>
  note.roles.has('fixed') ||
  ((note.form === 'cell' || note.form === 'head') && note.around[0]?.roles.has('fixed') === true)

function paperOf(note: CardNote): Span | undefined {
  if (note.open || lacksPaper(note)) return undefined
  return isFixing(note) || says(note, 'paper') ? note.span : undefined
}

const lacksPaper = (note: CardNote): boolean => says(note, 'unwritten') || (isFixing(note) && note.open)

/** A paper that is named outside a table speaks for all: «Всё это записано в договоре». */
const commonPaper = (group: readonly CardNote[]): CardNote | undefined =>
  group[0]?.form === 'head' ? undefined : group.find(note => paperOf(note) !== undefined)

const FOR_ALL = anyOf({ ru: 'все, оба, обе', uk: 'усе, усі, обидва, обидві, обоє', en: 'all, everything, both, each' })
