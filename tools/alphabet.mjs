// Letters written out. Wherever an expression says \p{L}, V8 asks ICU for all letters of the world, anew each time, and makes code for those
// beyond the first plane that is many times longer than for all others: a tenth of a millisecond, some hundred times in the first document.
// So bundles and tests hold ranges instead: exact for Latin, Greek and Cyrillic, rough for scripts that come after (`ROUGH_FROM`), none beyond
// the first plane, where hieroglyphs and mathematical letters are. Each range costs time when an expression is made. Where small and capital
// letters take turns, each is a range of its own: outside the alphabets of Europe (`PAIRED`) they count as both.
import { readFileSync } from 'node:fs'
import { caseless } from './caseless.mjs'
import { lazily } from './lazily.mjs'
import { spokenOut } from './spoken.mjs'

/** For esbuild. */
export const alphabet = {
  name: 'alphabet',
  async setup({ onLoad }) {
    const bundled = await bundledCode()
    onLoad({ filter: /[\\/](?:core|rules|server)[\\/].*\.ts$/ }, ({ path }) => ({
      contents: bundled(readFileSync(path, 'utf8')),
      loader: 'ts',
    }))
  },
}

/** TypeScript → what a bundle holds of it. */
export async function bundledCode() {
  const spoken = await spokenOut()
  return code => lazily(spelledOut(spoken(code)))
}

/** TypeScript whose expressions, and strings that become expressions, hold ranges where they named letters, and no flag `i`. Comments stay. */
export const spelledOut = code => code.replace(SPOKEN_OF, line => line.replace(LITERAL, spelledLiteral))

/** A line that names letters, or that may hold an expression with the flag. */
const SPOKEN_OF = /^.*(?:\\p\{|\/[a-z]*i[a-z]*\b).*$/gm

/** A comment; a string; an expression, which stands where no number can be divided. */
const LITERAL =
  /\/\/.*|\/?\*.*|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<=(?:^|[(,=:[!&|?{};>]|\b(?:return|yield))\s*)\/(?:[^/\\[]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*/g

function spelledLiteral(literal) {
  if (/^(?:\/\/|\/?\*)/.test(literal)) return literal
  const lettered = withLetters(literal)
  return lettered.startsWith('/') ? caseless(lettered) : lettered
}

/** Inside a class the bare ranges, outside a class of them. */
function withLetters(literal) {
  let inClass = false
  return literal.replace(/\\?\\p\{(\w+)\}|\\\\.|\\.|[[\]]/g, (piece, property) => {
    if (piece === '[' || piece === ']') inClass = piece === '['
    const ranges = rangesOf(property)
    if (ranges === undefined) return piece
    return inClass ? ranges : `[${ranges}]`
  })
}

/** What is written out: up to where, and what may be taken along there where it stands between two such letters. */
const PROPERTIES = {
  L: { expression: /\p{L}/u, end: 0xffff, along: /[\u0600-\u1fff]|[\p{M}\p{N}\p{Cn}]/u },
  N: { expression: /(?![\u0700-\u1fff\u2c00-\ufeff])\p{N}/u, end: 0xffff, along: /\p{Cn}/u },
  Lu: { expression: /\p{Lu}/u, end: 0x1fff, along: /[\s\S]/u, paired: true },
  Ll: { expression: /\p{Ll}/u, end: 0x1fff, along: /[\s\S]/u, paired: true },
}
const ROUGH_FROM = 0x600

/** Rare Latin, Greek beyond its alphabet, Cyrillic beyond the Slavs; Ґ, which lies among the last, stays exact. */
const PAIRED = /[\u0180-\u024f\u0370-\u0385\u03cf-\u03ff\u0460-\u048f\u0492-\u052f\u0590-\u1fff]/u
const CASED = /[\p{Lu}\p{Ll}]/u

const RANGES = new Map()

function rangesOf(property) {
  if (!Object.hasOwn(PROPERTIES, property)) return undefined
  if (!RANGES.has(property)) RANGES.set(property, ranges(PROPERTIES[property]))
  return RANGES.get(property)
}

function ranges({ expression, end, along, paired }) {
  const found = []
  let joins = false
  for (let code = 0; code <= end; code++) {
    const letter = String.fromCharCode(code)
    if (expression.test(letter) || (paired && PAIRED.test(letter) && CASED.test(letter))) {
      if (joins) found.at(-1)[1] = letter
      else found.push([letter, letter])
      joins = true
    } else joins &&= code >= ROUGH_FROM && along?.test(letter) === true
  }
  return found.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join('')
}
