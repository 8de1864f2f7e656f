/** A text in which the finds are drawn with braces: «до {пятницы}». */
export interface Drawn {
  readonly text: string
  readonly spans: readonly (readonly [start: number, end: number])[]
}

export function drawn(marked: string): Drawn {
  const spans: [number, number][] = []
  let text = ''
  let open = 0
  for (const character of marked) {
    if (character === '{') open = text.length
    else if (character === '}') spans.push([open, text.length])
    else text += character
  }
  return { text, spans }
}

/** The same text with what was found, for a comparison that shows itself. */
export function withMarks(text: string, found: readonly { readonly start: number; readonly end: number }[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of found) {
    out += `${text.slice(at, start)}{${text.slice(start, end)}}`
    at = end
  }
  return out + text.slice(at)
}
