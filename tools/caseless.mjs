// Expressions that take small letters for capitals, spelled out: `/[а-я]да/iu` becomes `/[а-яА-Я][дД][аА]/u`. Of an expression with the flag
// V8 asks ICU what else each letter and each class of letters may be, anew in every process: that took a seventh of the time in which a
// hundred documents are linted. Spelled out are the letters of European Latin and of Cyrillic; what else Unicode would take for them
// (the Kelvin sign for `k`, the long `ſ` for `s`) nobody writes.

/** A literal with the flag `i` → the same without it; whatever else, and what this does not understand, stays. */
export function caseless(literal) {
  const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(literal) ?? []
  if (!flags?.includes('i')) return literal
  const spelled = spelledSource(source)
  return spelled === undefined ? literal : `/${spelled}/${flags.replace('i', '')}`
}

/** A property, an escape, the head of a group with a name, a class, or a sign. */
const PIECE = /\\[pP]\{[^}]*\}|\\u[\dA-F]{4}|\\x[\dA-F]{2}|\\.|\(\?<\w+>|\[(?:\\.|[^\]\\])*\]|[\s\S]/giu

/** What is said before once more would be compared letter by letter. */
const SAID_BEFORE = /\\[1-9k]/

function spelledSource(source) {
  if (SAID_BEFORE.test(source) || namesLetters(source)) return undefined
  return source.replace(PIECE, piece => {
    if (piece.length === 1) return eitherCase(piece)
    return piece.startsWith('[') ? spelledClass(piece) : piece
  })
}

const ESCAPED = /\\(?:u([\dA-F]{4})|x([\dA-F]{2}))/giu

const namesLetters = source =>
  [...source.matchAll(ESCAPED)].some(([, u, x]) => otherCase(String.fromCharCode(Number.parseInt(u ?? x, 16))))

const eitherCase = letter => (otherCase(letter) ? `[${letter}${otherCase(letter)}]` : letter)

/** The members of a class, and what stands for ranges of them. */
const MEMBER = /\\[pP]\{[^}]*\}|\\u[\dA-F]{4}|\\x[\dA-F]{2}|\\.|(?:[^\]\\](?:-[^\]\\])?)/giu

function spelledClass(written) {
  const [, not, inner] = /^\[(\^?)([\s\S]*)\]$/.exec(written)
  const has = new RegExp(`[${inner}]`, 'u')
  const others = new Set()
  for (const [member] of inner.matchAll(MEMBER))
    if (!member.startsWith('\\')) for (const letter of lettersOf(member)) others.add(otherCase(letter))
  const missing = [...others].filter(letter => letter && !has.test(letter)).sort()
  // A hyphen in front stays in front: anywhere else it would make a range.
  const [, hyphen, rest] = /^(-?)([\s\S]*)$/.exec(inner)
  return `[${not}${hyphen}${rangesOf(missing)}${rest}]`
}

function* lettersOf(member) {
  const last = Math.min(member.charCodeAt(member.length - 1), EUROPE)
  for (let code = member.charCodeAt(0); code <= last; code++) yield String.fromCharCode(code)
}

/** Beyond it stand no letters that we spell out. */
const EUROPE = 0x52f

/** European Latin, Cyrillic; `İ`, `ı`, `ſ` and their kin have no one other case. */
const SPELLED = /[A-Za-zÀ-ÖØ-Þà-öø-ÿĀ-ŽЀ-ԯ]/u

/** `undefined` where a letter has no other case. */
function otherCase(letter) {
  if (!SPELLED.test(letter)) return undefined
  const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
  return other !== letter && other.length === 1 && SPELLED.test(other) ? other : undefined
}

function rangesOf(letters) {
  const ranges = []
  for (const letter of letters) {
    const range = ranges.at(-1)
    if (range && letter.charCodeAt(0) === range[1].charCodeAt(0) + 1) range[1] = letter
    else ranges.push([letter, letter])
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join('')
}
