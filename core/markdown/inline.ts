import { decodeString } from 'micromark-util-decode-string'
import type { Draft } from './draft.ts'
import { add, addSpelled, type Gathering, gathered } from './gather.ts'
import { OPAQUE, slice } from './prose.ts'
import { type Span, spanOf } from './span.ts'

/** Words that stand in the source letter for letter. */
export function addText({ text, prose }: Draft, { start, end }: Span): void {
  if (prose) add(prose, text.slice(start, end), start)
}

/** A line break at `at`, whichever it is. */
export function addBreak(text: string, prose: Gathering | undefined, at: number): void {
  if (prose) add(prose, '\n', text.startsWith('\r\n', at) ? at + 1 : at)
}

/** `&amp;` */
export function addReference({ text, prose }: Draft, { start, end }: Span): void {
  if (prose) addSpelled(prose, decodeString(text.slice(start, end)), start, end)
}

export function addOpaque({ prose }: Draft, { start, end }: Span): void {
  if (prose) addSpelled(prose, OPAQUE, start, end)
}

export function openBold(draft: Draft): void {
  draft.bold.push(draft.prose?.text.length ?? 0)
}

export function closeBold({ bold, prose }: Draft): void {
  const start = bold.pop()!
  const end = prose?.text.length ?? 0
  if (prose && end > start) prose.bold.push(spanOf(start, end))
}

/** A tag among words: its comments, and the break that `<br>` stands for, unless a line ends there anyway. */
export function addTag(draft: Draft, tag: Gathering): void {
  addComments(draft, tag)
  const end = tag.at + tag.text.length
  if (draft.prose && BREAK.test(tag.text) && !/[\r\n]/u.test(draft.text[end] ?? ''))
    addSpelled(draft.prose, '\n', tag.at, end)
}

const BREAK = /^<br\s*\/?>$/iu

/** Comments of a stretch of raw HTML. */
export function addComments({ comments }: Draft, gathering: Gathering): void {
  const html = gathered(gathering)
  for (let start = html.text.indexOf('<!--'); start >= 0; start = html.text.indexOf('<!--', start)) {
    // `<!-->` is a comment too, an empty one.
    const end = html.text.indexOf('-->', start + 2)
    if (end < 0) return
    if (end > start + 4) comments.push(slice(html, start + 4, end))
    start = end + 3
  }
}
