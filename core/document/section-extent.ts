import { wordsOf } from '../language/segment.ts'
import { cased } from '../language/spoken.ts'
import type { SectionRole } from '../lexicon/sections/sections.ts'
import { AND } from '../lexicon/word-lists.ts'
import type { Block } from '../markdown/block.ts'
import { joined, spanOf } from '../markdown/span.ts'
import type { Label, Section } from './sections.ts'

/** How far a label reaches: what of the blocks below it belongs to it. */
export function withExtent<Role extends string>(
  label: Label<Role>,
  i: number,
  labels: readonly Label[],
  blocks: readonly Block[],
): Section<Role> {
  const { roles, label: name, form, at, depth, inline, labelSpan } = label
  const from = at + 1
  const to = form === 'cell' ? from : Math.max(from, endOf(label, i, labels, blocks))
  const last = blocks[to - 1]
  const span = to > from && last ? joined(labelSpan, spanOf(labelSpan.start, last.span.end)) : labelSpan
  return { roles, label: name, form, at, depth, inline, from, to, span }
}

function endOf(label: Label, i: number, labels: readonly Label[], blocks: readonly Block[]): number {
  if (label.form === 'item') return endOfItem(label.at, blocks)
  if (label.form === 'heading')
    return firstFrom(blocks, label.at + 1, b => b.kind === 'heading' && b.depth <= label.depth)
  const nextHeading = firstFrom(blocks, label.at + 1, b => b.kind === 'heading')
  const sibling = siblingBefore(nextHeading, label, i, labels, blocks)
  const sameBlock = labels[i + 1]?.at === label.at
  if (sameBlock) return label.at + 1
  if (namesPeople(label) && blocks[label.at + 1]?.group !== undefined) return endOfColon(label, blocks)
  return Math.min(
    nextHeading,
    sibling === undefined ? blocks.length : sibling.at + (isMidItem(sibling, blocks) ? 1 : 0),
    label.form === 'bold' && ((label.open && !standsAmongFacts(label, i, labels)) || label.inline === undefined)
      ? blocks.length
      : endOfColon(label, blocks),
  )
}

/** «**Когда.** 1 декабря» / «**С нашей.** Фаина Лось, …»: labels line by line in one paragraph hold no more than their lines. */
const standsAmongFacts = ({ at, inline }: Label, i: number, labels: readonly Label[]): boolean =>
  inline !== undefined && labels[i - 1]?.at === at

function siblingBefore(
  end: number,
  label: Label,
  i: number,
  labels: readonly Label[],
  blocks: readonly Block[],
): Label | undefined {
  for (let next = i + 1; next < labels.length && labels[next]!.at < end; next++) {
    const other = labels[next]!
    if (other.at > label.at && isSibling(other, label, blocks) && !isOwner(other, label)) return other
  }
  return undefined
}

/** «Задачи» / «Кира: афиши, 25 ноября»: below a word for tasks a name heads its own. */
const isOwner = ({ form, roles, label }: Label, { roles: over, form: announced }: Label): boolean =>
  over.has('actions') && announced !== 'heading' && form === 'colon' && roles.size === 0 && NAMES.test(label.text)

/** «Инесса», «Клим и Асель», "Art, Mina". */
export const NAMES = cased`^\p{Lu}\p{Ll}+(?:(?:,|\s(?:${AND}|&|\+))?\s\p{Lu}\p{Ll}+){0,3}$`

/** People stand in the list right below their label: what follows the list is about something else. */
const namesPeople = ({ roles, inline }: Label): boolean =>
  inline === undefined && roles.size > 0 && [...roles].every(role => PEOPLE.has(role))

const PEOPLE: ReadonlySet<string> = new Set<SectionRole>(['participants', 'ours', 'theirs', 'absent'])

/** The label stands in a later line of an item, whose first line belongs to the label before. */
const isMidItem = (label: Label, blocks: readonly Block[]): boolean =>
  blocks[label.at]!.kind === 'item' && label.form !== 'item'

const isSibling = (other: Label, label: Label, blocks: readonly Block[]): boolean =>
  !(label.form === 'bold' && isTalk(other)) &&
  !(LETTERED.test(other.label.text) && !LETTERED.test(label.label.text)) &&
  (other.form === 'bold' || other.form === 'colon' || other.form === 'line') &&
  blocks[other.at]!.parent === blocks[label.at]!.parent

/** «(а) Срок: до мая», "(ii) Hire: by the day": counted by letters, one of a list in a formal paper and no part beside it. */
const LETTERED = /^\((?:\p{Ll}|[ivx]{1,4})\)\s/u

/** Of lines that are counted by letters but for whoever signs below them, those; else all. */
export function letteredOf<Line extends { readonly prose: Block['prose'] }>(lines: readonly Line[]): Line[] {
  const lettered = lines.filter(({ prose }) => LETTERED.test(prose.text))
  return lettered.length > 1 && lettered.length * 2 > lines.length ? lettered : [...lines]
}

/** «Музыку убираем, вместо неё очередь голосом: «вы третий»»: a sentence with a colon in it, no label beside bold ones. */
const isTalk = ({ form, roles, label, inline }: Label): boolean =>
  form === 'colon' &&
  roles.size === 0 &&
  inline !== undefined &&
  (label.text.includes(',') || wordsOf(label.text).length > 3)

/** A label with its value in the line ends there; one that ends its line takes the list, table or paragraph that follows. */
function endOfColon(label: Label, blocks: readonly Block[]): number {
  if (label.inline !== undefined) return label.at + 1
  const next = blocks[label.at + 1]
  if (!next || hasLinesBelow(label, blocks)) return label.at + 1
  if (next.kind === 'item' || next.kind === 'row') {
    return firstFrom(blocks, label.at + 1, b => b.group !== next.group && b.parent < label.at + 1)
  }
  if (LETTERED.test(next.prose.text)) return firstFrom(blocks, label.at + 1, b => !LETTERED.test(b.prose.text))
  return firstFrom(blocks, label.at + 2, b => b.kind === 'paragraph')
}

/** The label's own paragraph goes on below it: what it announces stands there. */
function hasLinesBelow(label: Label, blocks: readonly Block[]): boolean {
  const block = blocks[label.at]!
  return (
    block.kind === 'paragraph' &&
    !/^[*_\s]*[:.]?\s*$/u.test(
      block.prose.text.slice(block.prose.text.lastIndexOf(label.label.text) + label.label.text.length),
    )
  )
}

function endOfItem(at: number, blocks: readonly Block[]): number {
  let end = at + 1
  while (end < blocks.length && blocks[end]!.parent >= at) end++
  return end
}

function firstFrom(blocks: readonly Block[], from: number, test: (block: Block) => boolean): number {
  for (let i = from; i < blocks.length; i++) if (test(blocks[i]!)) return i
  return blocks.length
}
