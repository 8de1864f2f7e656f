// Word lists made expressions. `anyOf({ ru: …, uk: …, en: … })` and its kin (core/language/spoken.ts) become literals in bundles and tests:
// made of strings at each start they would take as long as all the rest of it. What names a list of another file than WORDS stays a call.
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SPOKEN = 'core/language/spoken.ts'
const WORDS = 'core/lexicon/word-lists.ts'

/** TypeScript → the same with literals in the place of calls. @throws where a list cannot be read, naming the phrase. */
export async function spokenOut() {
  const scope = { ...(await exportsOf(SPOKEN)), ...(await exportsOf(WORDS)) }
  const names = Object.keys(scope)
  const values = Object.values(scope)
  return code =>
    replaced(code, expression => {
      try {
        return String(new Function(...names, `return ${expression}`)(...values))
      } catch (error) {
        if (error instanceof ReferenceError) return expression
        throw error
      }
    })
}

async function exportsOf(path) {
  const { build } = await import('esbuild')
  const options = { bundle: true, write: false, format: 'esm', absWorkingDir: ROOT, logLevel: 'warning' }
  const { outputFiles } = await build({ entryPoints: [path], ...options })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

/** A comment, which stays as it is; or the head of a call, up to its bracket or backtick. */
const CALL = /\/\/.*|\/\*[\s\S]*?\*\/|(?<![\w.])(?:(?:anyOf|opening|closing|whole)(?=\()|(?:spoken|cased)(?=`))/g

function replaced(code, literalOf) {
  if (!code.includes('/spoken.ts')) return code
  let out = ''
  let from = 0
  for (const { 0: head, index } of code.matchAll(CALL)) {
    if (head.startsWith('/') || index < from) continue
    const end = endOf(code, index + head.length)
    out += code.slice(from, index) + literalOf(code.slice(index, end))
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
