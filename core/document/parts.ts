import { findDates } from '../language/dates.ts'
import { sentencesOf } from '../language/sentences.ts'
import { spoken, whole } from '../language/spoken.ts'
import type { Block } from '../markdown/block.ts'
import { spanOf } from '../markdown/span.ts'
import type { Part } from './base.ts'
import { isGreeting } from './letter/letter.ts'
import type { Kind } from './model.ts'
import { rolesInRequest } from './request/request.ts'

/** Several letters or meetings in one file, parted by headings, `---` and their own subjects or dates, are several documents. */
export function splitFile(part: Part, kind: Kind): Part[] {
  const starts =
    kind === 'email'
      ? letterStarts(part.blocks)
      : kind === 'protocol' || kind === 'agenda'
        ? meetingStarts(part)
        : kind === 'request'
          ? requestStarts(part.blocks)
          : []
  if (starts.length < 2) return [part]
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? part.blocks.length
    const blocks = part.blocks.slice(from, to)
    const begin = i === 0 ? part.span.start : blocks[0]!.span.start
    const end = to < part.blocks.length ? part.blocks[to]!.span.start : part.span.end
    return {
      ...part,
      blocks: rebased(blocks, from),
      span: spanOf(begin, end),
      frontmatter: i === 0 ? part.frontmatter : shared(part),
    }
  })
}

const SUBJECT_LINE = spoken`^\s*${{ ru: 'тема ?письма', uk: 'тема ?листа', en: 'subject' }}\s*:`

/** A letter begins at the heading or rule right above its subject line. */
function letterStarts(blocks: readonly Block[]): number[] {
  const subjects = blocks.flatMap((block, at) =>
    block.kind !== 'code' && !block.quoted && block.prose.text.split('\n').some(line => SUBJECT_LINE.test(line))
      ? [at]
      : [],
  )
  if (subjects.length < 2) return greetedStarts(blocks)
  return subjects.map((at, i) => {
    if (i === 0) return 0
    let start = at
    while (
      start > subjects[i - 1]! + 1 &&
      (blocks[start - 1]!.kind === 'heading' || blocks[start - 1]!.kind === 'break')
    )
      start--
    return blocks[start]!.kind === 'break' && start < at ? start + 1 : start
  })
}

/** Letters without subject lines: headings of one level with a greeting right below each. What stands above the first belongs to it. */
function greetedStarts(blocks: readonly Block[]): number[] {
  const greeted = blocks.flatMap((block, at) => (block.kind === 'heading' && opensLetter(blocks[at + 1]) ? [at] : []))
  const one = new Set(greeted.map(at => blocks[at]!.depth)).size === 1
  return greeted.length < 2 || !one ? [] : greeted.map((at, i) => (i === 0 ? 0 : at))
}

const opensLetter = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && !block.quoted && isGreeting(firstSentence(block.prose.text.split('\n')[0]!))

const firstSentence = (line: string): string => line.slice(0, sentencesOf(line)[0]?.end)

/** Headings of one level of which each names a day begin a meeting each: at least two, with text of their own below. */
function meetingStarts({ blocks, language }: Part): number[] {
  for (const depth of [1, 2]) {
    const headings = blocks.flatMap((block, at) =>
      block.kind === 'heading' && block.depth === depth && !block.quoted ? [at] : [],
    )
    const dated = headings.filter(at => findDates(blocks[at]!.prose.text, language).some(d => d.form === 'day'))
    if (
      dated.length >= 2 &&
      dated.length >= headings.length - 1 &&
      dated.every((at, i) => (dated[i + 1] ?? blocks.length) - at > 3)
    ) {
      return dated.map((at, i) => (i === 0 ? 0 : at))
    }
  }
  return []
}

/** Headings of one level, each with a decision of its own below it, begin a request each. */
function requestStarts(blocks: readonly Block[]): number[] {
  for (const depth of [1, 2, 3]) {
    const headings = blocks.flatMap((block, at) => (block.kind === 'heading' && block.depth === depth ? [at] : []))
    const decided = headings.filter(
      (at, i) =>
        rolesInRequest(blocks[at]!.prose.text).size === 0 &&
        blocks.slice(at + 1, headings[i + 1] ?? blocks.length).some(namesDecision),
    )
    if (decided.length >= 2 && decided.length === headings.length) return decided.map((at, i) => (i === 0 ? 0 : at))
  }
  return []
}

const namesDecision = ({ prose, quoted, kind }: Block): boolean =>
  !quoted &&
  kind !== 'code' &&
  prose.text.split('\n').some(line => rolesInRequest(line.split(LABEL_END, 1)[0]!).has('decision'))

const LABEL_END = /[:.]|\s[—–-]\s/u

/** What the frontmatter says of all of them: the client, the language; not one meeting's date or goal. */
const shared = (part: Part): Part['frontmatter'] => part.frontmatter.filter(entry => OF_ALL.test(entry.key))

const OF_ALL = whole({
  ru: 'клиент, заказчик, язык, тип, вид, участники',
  uk: 'клієнт, замовник, мова, тип, вид, учасники',
  en: 'client, customer, lang, language, type, kind, participants',
})

const rebased = (blocks: readonly Block[], by: number): Block[] =>
  blocks.map(block => (block.parent >= 0 ? { ...block, parent: block.parent - by } : block))
