/** A gap that the writer fills: `[words]`. Ticks of tasks, links and their addresses (`[a]: …` at the start of a line) are none. */
const GAP = /(?<!\])(?<!^ {0,3}(?=\[[^\]\n]+\]:))\[(?![ xXхХ]\])([^\]\n[(]{1,60})\](?![([])/gmu

/** The words of every gap, in text order. */
export const gapsIn = (text: string): string[] => [...text.matchAll(GAP)].map(([, words]) => words!)

/** The text with its gaps filled, in their order; gaps beyond the list stay. */
export function withGapsFilled(text: string, fillings: readonly string[]): string {
  let at = 0
  return text.replace(GAP, gap => fillings[at++] ?? gap)
}

/** The text as a snippet of editors: a tab stop for each gap, in text order, and the cursor at the end. A gap keeps its brackets until it is filled: what is left over is seen as a gap, not as words. */
export function toSnippet(text: string): string {
  let stop = 0
  let snippet = ''
  let from = 0
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    snippet += `${escaped(text.slice(from, index))}\${${++stop}:${escaped(gap)}}`
    from = index + gap.length
  }
  return `${snippet}${escaped(text.slice(from))}$0`
}

/** What a snippet says. */
export const fromSnippet = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1')
    .replace(/\$0$/, '')
    .replace(/\\([\\$}])/g, '$1')

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&')
