import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anyOf, every, opening, spoken, together } from '../core/language/spoken.ts'
import { AND } from '../core/lexicon/word-lists.ts'
// @ts-expect-error a tool without types
import { spokenOut } from '../tools/spoken.mjs'

const literals = await spokenOut()

/** What a bundle holds of a file. */
const bundled = (code: string): string =>
  literals(`import {} from './spoken.ts'\n${code}`).split('\n').slice(1).join('\n')

const YES = "{ ru: 'да', uk: 'так', en: `\n yes\n`, }"
const OWN = `const MINE: Words = ${YES}\n`
const ALL = 'const ALL: Words = together(MINE, AND)\n'
const NAME = 'const NAME = String.raw`\\p{Lu}+`\n'
const A = spoken`${AND}:`
const yes = { ru: 'да', uk: 'так', en: 'yes' }

describe('word lists made expressions', () => {
  it.each([
    [`const A = anyOf(${YES})`, `const A = ${anyOf(yes)}`],
    [`f(opening(${YES}).test(text) && anyOf(${YES}))`, `f(${opening(yes)}.test(text) && ${anyOf(yes)})`],
    ['anyOf(AND)', String(anyOf(AND))],
    ['every(anyOf(AND))', String(every(anyOf(AND)))],
    ['wordSet(AND)', 'new Set(["и","і","й","та","and"])'],
    [`spoken\`^(\${${YES}})\\s\${AND}:\`)`, `${spoken`^(${yes})\s${AND}:`})`],
    [`${OWN}anyOf(MINE)`, `${OWN}${anyOf(yes)}`],
    [`${OWN}${ALL}opening(ALL)`, `${OWN}${ALL}${opening(together(yes, AND))}`],
    [`${OWN}${NAME}spoken\`\${MINE} \${NAME}\``, `${OWN}${NAME}${spoken`${yes} ${String.raw`\p{Lu}+`}`}`],
    [`const A = spoken\`\${AND}:\`\nanyOf(AND)\nspoken\`\${A} x\``, `const A = ${A}\n${anyOf(AND)}\n${spoken`${A} x`}`],
  ])('%s', (code, expected) => expect(bundled(code)).toBe(expected))

  it.each(['anyOf(elsewhere)', '// anyOf(AND)', '/** `anyOf(AND)` */', 'many.anyOf(AND)', 'import { anyOf } from "x"'])(
    'leaves %s',
    code => expect(bundled(code)).toBe(code),
  )

  it('a list that cannot be read stops the build', () => expect(() => bundled("anyOf({ ru: 'да' })")).toThrow())

  // One such call costs a start more than a hundred lists made by the build: it would have to read the notation, and all classes of words.
  it('none is left to be made at start', () => {
    const files = ['core', 'rules'].flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)),
    )
    const left = files
      .filter(path => path.endsWith('.ts') && !path.endsWith('spoken.ts'))
      .map(path => ({ path, code: literals(readFileSync(path, 'utf8')) }))
      .flatMap(({ path, code }) => callsLeft(code).map(call => `${path}: ${call}`))
    expect(left).toEqual([])
  })
})

/** What a file takes from the lists and still calls, under whatever name. */
function callsLeft(code: string): string[] {
  const [, imported = ''] = /import \{([^}]*)\} from '[^']*\/spoken\.ts'/.exec(code) ?? []
  const names = imported.split(',').map(name => name.trim().replace(/^\w+ as /, ''))
  const calls = names.filter(name => !/^(?:type .*|listOf|together|)$/.test(name)).join('|')
  return calls ? (code.match(new RegExp(`(?<![\\w.])(?:${calls})[(\`].*`, 'g')) ?? []) : []
}
