// Word lists made expressions. `anyOf({ ru: …, uk: …, en: … })` and its kin (core/language/spoken.ts) become literals in bundles and tests:
// made of strings at each start they would take as long as all the rest of it. What names a list of another file than WORDS stays a call; lists
// and pieces of structures that a file names for itself (`const FROM: Words = …`, `const NAME = String.raw…`) are known.
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SPOKEN = 'core/language/spoken.ts'
const WORDS = 'core/lexicon/word-lists.ts'

/** TypeScript → the same with literals in the place of calls. @throws where a list cannot be read, naming the phrase. */
export async function spokenOut() {
  const shared = { ...(await exportsOf(SPOKEN)), ...(await exportsOf(WORDS)) }
  return code => {
    if (!code.includes('/spoken.ts')) return code
    const scope = withOwn(code, shared)
    return replaced(code, expression => {
      const value = evaluated(expression, scope)
      return value === undefined ? expression : literalOf(value)
    })
  }
}

const literalOf = value => (value instanceof Set ? `new Set(${JSON.stringify([...value])})` : String(value))

/** `undefined` where an expression names what stands elsewhere. */
function evaluated(expression, scope) {
  try {
    return new Function(...Object.keys(scope), `return ${expression}`)(...Object.values(scope))
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

const OWN = /^(?:export )?const (\w+)(?:: Words = (?:together(?=\())?| = (?:String\.raw|spoken|cased)(?=`))/gm

/** A scope and the lists and pieces that a file names for itself, each by those above it. */
function withOwn(code, shared) {
  const scope = { ...shared }
  for (const { 0: head, 1: name, index } of code.matchAll(OWN)) {
    const from = index + head.indexOf(' = ') + 3
    const value = evaluated(`(${code.slice(from, endOf(code, index + head.length))})`, scope)
    if (value !== undefined) scope[name] = value
  }
  return scope
}

async function exportsOf(path) {
  const { build } = await import('esbuild')
  const options = {
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'all',
    absWorkingDir: ROOT,
    logLevel: 'warning',
  }
  const { outputFiles } = await build({ entryPoints: [path], ...options })
  return new Function(`${outputFiles[0].text}; return all`)()
}

/** A comment, which stays as it is; or the head of a call, up to its bracket or backtick. */
const CALL =
  /\/\/.*|\/\*[\s\S]*?\*\/|(?<![\w.])(?:(?:anyOf|opening|closing|whole|every|wordSet)(?=\()|(?:spoken|cased)(?=`))/g

function replaced(code, madeOf) {
  let out = ''
  let from = 0
  for (const { 0: head, index } of code.matchAll(CALL)) {
    if (head.startsWith('/') || index < from) continue
    const end = endOf(code, index + head.length)
    out += code.slice(from, index) + madeOf(code.slice(index, end))
    from = end
  }
  return out + code.slice(from)
}

const CLOSES = { '(': ')', '{': '}', '[': ']' }

/** Behind the bracket or quote that closes the one at `at`. */
function endOf(code, at) {
  const open = code[at]
  let i = at + 1
  while (i < code.length && code[i] !== (CLOSES[open] ?? open)) {
    if (open in CLOSES) i = /[({['"`]/.test(code[i]) ? endOf(code, i) : i + 1
    else if (open === '`' && code.startsWith('${', i)) i = endOf(code, i + 1)
    else i += code[i] === '\\' ? 2 : 1
  }
  return i + 1
}
