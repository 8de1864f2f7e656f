import { headsOver, OWNER_COLUMN, taskColumns } from '../document/actions/columns.ts'
import { DECISION_COLUMN, QUESTION_COLUMN } from '../document/protocol/topic-rows.ts'
import type { Language } from '../language/language.ts'
import { opening, spoken } from '../language/spoken.ts'
import type { Block } from '../markdown/block.ts'
import { OPAQUE, type Prose } from '../markdown/prose.ts'
import type { Localized } from '../rule.ts'

/** The words of an item in one line: the cells of a row and the lines of a paragraph lose nothing but their breaks. */
export const oneLine = ({ text }: Prose): string =>
  text
    .replaceAll(OPAQUE, '…')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('; ')

interface Cell {
  /** Of its column, in small letters; empty where the table names none. */
  readonly column: string
  readonly words: string
  readonly tells: 'owner' | 'due' | undefined
}

/** What a row says under its columns; numbers that only count and dashes for nothing are left out. */
function cellsOf(row: Block, blocks: readonly Block[]): Cell[] {
  const heads = headsOver(row, blocks)
  const { owner, due } = taskColumns(heads)
  return (row.cells ?? [])
    .map((cell, at) => ({
      column: heads[at] ?? '',
      tells: at === owner ? ('owner' as const) : at === due ? ('due' as const) : undefined,
      words: oneLine(cell).replace(/[;.\s]+$/u, ''),
    }))
    .filter(({ words }) => /\p{L}|\d{2}|\d\s*[^\s\d.)]/u.test(words))
}

const rowOf = (prose: Prose, blocks: readonly Block[]): Block | undefined =>
  blocks.find(block => block.kind === 'row' && block.prose === prose)

/** A question of an agenda: the cell below «Вопрос», else the longest one. */
export function questionWords(prose: Prose, blocks: readonly Block[]): string {
  const row = rowOf(prose, blocks)
  if (!row) return oneLine(prose).replace(COUNTED, '')
  const cells = cellsOf(row, blocks)
  const asked = cells.find(({ column }) => QUESTION_COLUMN.test(column))
  if (asked) return asked.words
  const told = cells.filter(({ column }) => !OWNER_COLUMN.test(column))
  return (told.length > 0 ? told : cells)
    .map(({ words }) => words)
    .reduce((longest, words) => (words.length > longest.length ? words : longest), '')
}

/** «II. Крышка», «2) цвета»: numbers that are no list to Markdown. */
const COUNTED = /^(?:№\s*)?(?:(?:\d{1,2}|[IVXІХ]{1,4})[.)]|\p{L}\))\s+(?=\p{L})/u

/** What was decided: «Бумага: 250 г». What was only talked about stays in the record. */
export function decisionWords(prose: Prose, blocks: readonly Block[]): string {
  const row = rowOf(prose, blocks)
  const cells = row ? cellsOf(row, blocks).filter(({ column }) => !TALK_COLUMN.test(column)) : []
  const decided = cells.find(({ column }) => DECISION_COLUMN.test(column))
  const asked = cells.find(cell => cell !== decided && QUESTION_COLUMN.test(cell.column))
  if (!decided) return cells.length > 0 ? cells.map(({ words }) => words).join('; ') : oneLine(prose)
  const rest = cells.filter(cell => cell !== decided && cell !== asked).map(({ words }) => words)
  const said = [decided.words, ...rest].join('; ')
  return asked ? `${asked.words}: ${said}` : said
}

const TALK_COLUMN = spoken`^(?:${{
  ru: 'обсу*, говорили, ход',
  uk: 'обговор*, говорили, хід',
  en: 'discuss*, talk*, said',
}}|${{ ru: '—', uk: '—', en: 'note, notes' }}$)`

/** Who does what by when, as a line says it: «Узнать цену доски — Ольга Черных, до 24 ноября». */
export function actionWords(prose: Prose, blocks: readonly Block[], language: Language): string {
  const row = rowOf(prose, blocks)
  const cells = row ? cellsOf(row, blocks) : []
  const owner = cells.find(({ tells }) => tells === 'owner')
  const due = cells.find(({ tells }) => tells === 'due')
  const late = cells.find(({ column }) => LATE_COLUMN.test(column))
  const rest = cells.filter(cell => cell !== owner && cell !== due && cell !== late)
  if (rest.length === 0) return oneLine(prose)
  const asked = rest.find(({ column }) => QUESTION_COLUMN.test(column))
  const decided = rest.find(cell => cell !== asked && DECISION_COLUMN.test(cell.column))
  // «Полки вдоль окна: делаем низкие»: a question with what is to be done about it.
  const task = asked && decided ? [`${asked.words}: ${decided.words}`] : []
  const what = [
    ...task,
    ...rest.filter(cell => task.length === 0 || (cell !== asked && cell !== decided)).map(({ words }) => words),
  ]
  const otherwise = late ? `; ${late.column}: ${late.words}` : ''
  // Only before figures, and the gap for them, the preposition is sure to fit.
  const until = due && (/^[\d[]/u.test(due.words) ? `${BY[language]} ${due.words}` : due.words)
  const whoAndWhen = [owner?.words, until].filter(Boolean).join(', ')
  return `${what.join('; ')}${whoAndWhen === '' ? '' : ` ${DASH[language]} ${whoAndWhen}`}${otherwise}`
}

/** «Если позже», "If late". */
const LATE_COLUMN = opening({ ru: 'если, иначе', uk: 'якщо, інакше', en: 'if, otherwise' })

const DASH: Localized = { ru: '—', uk: '—', en: '–' }

const BY: Localized = { ru: 'до', uk: 'до', en: 'by' }
