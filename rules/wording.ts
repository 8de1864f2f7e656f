const LONGEST = 50

/** A title or an action as a message names it: without numbering and closing marks, at most 50 characters. */
export function shortened(title: string): string {
  const text = title.replace(/^[\s\d.)]+|[\s.:]+$/gu, '').replace(/\s+/gu, ' ')
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
