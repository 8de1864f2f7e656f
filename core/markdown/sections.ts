/**
 * Where a body can be cut so that its pieces read as they do in the whole: at headings and at first letters after a blank line, both at the
 * very left of a line. Whatever list, quotation, table or paragraph stands above, it ends there. Only a fence or raw HTML that is still open
 * does not; what was cut there shows when the piece above has been read, see `isOpen`.
 */
export function sectionStarts(text: string): number[] {
  const starts = [0]
  let fence: string | undefined
  let afterBlank = false
  for (let line = 0; line < text.length; ) {
    const newline = text.indexOf('\n', line)
    const next = newline < 0 ? text.length : newline + 1
    const code = text.charCodeAt(line)
    if (code === BACKTICK || code === TILDE) fence = fenceAfter(text, line, next, fence)
    else if (fence === undefined && startsPiece(text, line, code, afterBlank ? line - starts.at(-1)! : 0))
      starts.push(line)
    afterBlank = isWhite(code) && isBlank(text, line, next)
    line = next
  }
  return starts
}

const HASH = 35
const STAR = 42
const BACKTICK = 96
const TILDE = 126

/** Pieces begin at every heading, and at paragraphs once a piece has this length, so that long sections are not read again whole. */
const PIECE = 600

function startsPiece(text: string, line: number, code: number, length: number): boolean {
  if (line === 0) return false
  if (code === HASH) return isHeading(text, line)
  if (length < PIECE) return false
  return isLetter(code) || (code === STAR && text.charCodeAt(line + 1) === STAR && isLetter(text.charCodeAt(line + 2)))
}

function isHeading(text: string, line: number): boolean {
  let at = line
  while (text.charCodeAt(at) === HASH) at++
  const after = text.charCodeAt(at)
  return at - line <= 6 && (at === text.length || isWhite(after))
}

const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code > 0xff && code < 0x2000)

/** Markdown's own white space: a form feed is a letter to it. */
const isWhite = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isWhite(text.charCodeAt(i))) return false
  return true
}

/** The open fence after this line. A guess that saves work: whether a fence is open is known for certain once a piece has been read. */
function fenceAfter(text: string, line: number, next: number, open: string | undefined): string | undefined {
  const mark = text[line]!
  let end = line
  while (text[end] === mark) end++
  const run = text.slice(line, end)
  if (run.length < 3) return open
  if (open === undefined) return mark === '`' && text.slice(end, next).includes('`') ? undefined : run
  return open[0] === mark && run.length >= open.length && isBlank(text, end, next) ? undefined : open
}
