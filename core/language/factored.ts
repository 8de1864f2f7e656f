/**
 * Alternatives of an expression, in their order, as one piece of it in which a common beginning stands once: `прибыл`, `прибыла`, `прибудет` →
 * `приб(?:ыл(?:|а)|удет)`. Takes what they take; code for it is a fraction of that for the bare list, and a text is left at its first wrong letter.
 */
export const factored = (alternatives: readonly string[]): string => branches(alternatives.map(tokensOf))

type Tokens = readonly string[]

interface Branch {
  /** What all of it begins with; nothing where an alternative is at its end. */
  readonly head: string | undefined
  readonly rests: Tokens[]
}

function branches(alternatives: readonly Tokens[]): string {
  const all: Branch[] = []
  for (const tokens of alternatives) {
    const [head, ...rest] = tokens
    const known = head !== undefined && reachable(all, head)
    if (known) known.rests.push(rest)
    else all.push({ head, rests: [rest] })
  }
  const sources = all.map(({ head, rests }) => (head === undefined ? '' : head + branches(rests)))
  if (sources.length < 2) return sources[0] ?? ''
  return sources.every(isLetter) ? `[${sources.join('')}]` : `(?:${sources.join('|')})`
}

/** The branch with this beginning, if an alternative may leave its place for it: over others that begin with other letters only. */
function reachable(all: readonly Branch[], head: string): Branch | undefined {
  for (let at = all.length - 1; at >= 0; at--) {
    const branch = all[at]!
    if (branch.head === head) return branch
    if (!areApart(branch.head, head)) return undefined
  }
  return undefined
}

function areApart(a: string | undefined, b: string): boolean {
  const [some, others] = [a && lettersOf(a), lettersOf(b)]
  return !!some && !!others && !others.some(letter => some.includes(letter))
}

/** The letters of which a piece takes one, small ones, as far as `spoken.ts` writes such pieces; nothing where that cannot be told. */
function lettersOf(piece: string): string[] | undefined {
  if (piece === '\\s+') return [' ']
  const [, one, other] = /^(?:\[(\p{L})(\p{L})\]|\(\?:(\p{L})\|\p{L}\)|(\p{L}))$/u.exec(piece)?.filter(Boolean) ?? []
  return one ? [one, other ?? one].map(letter => letter.toLowerCase()) : undefined
}

const isLetter = (piece: string): boolean => /^\p{L}$/u.test(piece)

/** An expression in pieces that stay whole: a letter, a class, a group, each with what says how often. */
function tokensOf(source: string): Tokens {
  const tokens: string[] = []
  for (let at = 0; at < source.length; ) {
    const end = afterQuantifier(source, afterPiece(source, at))
    tokens.push(source.slice(at, end))
    at = end
  }
  return tokens
}

function afterPiece(source: string, at: number): number {
  if (source[at] === '\\') return at + 2
  if (source[at] === '[') return afterClass(source, at)
  if (source[at] !== '(') return at + 1
  let inside = at + 1
  while (source[inside] !== ')') inside = source[inside] === '|' ? inside + 1 : afterPiece(source, inside)
  return inside + 1
}

function afterClass(source: string, at: number): number {
  let end = at + 1
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end + 1
}

function afterQuantifier(source: string, at: number): number {
  const end = source[at] === '{' ? source.indexOf('}', at) + 1 : '*+?'.includes(source[at] ?? ' ') ? at + 1 : at
  return end > at && source[end] === '?' ? end + 1 : end
}
