import { describe, expect, it } from 'vitest'
// @ts-expect-error a tool without types
import { lazily } from '../tools/lazily.mjs'

const LONG = `/${'a'.repeat(200)}/gu`
const OWN = `const NAME = ${LONG}\n`
const MADE = `let NAME_\nconst NAME$ = () => (NAME_ = ${LONG})\n`

describe('expressions made by their first use', () => {
  it.each([
    ['f(NAME.test(text))', 'f((NAME_ ?? NAME$()).test(text))'],
    ['NAME.exec(text)?.[1]', '(NAME_ ?? NAME$()).exec(text)?.[1]'],
    ["text.replace(NAME, '')", "text.replace((NAME_ ?? NAME$()), '')"],
    ['text.match(NAME)', 'text.match((NAME_ ?? NAME$()))'],
    ['NAME_OF.test(text) || NAME.test(text)', 'NAME_OF.test(text) || (NAME_ ?? NAME$()).test(text)'],
  ])('%s', (use, expected) => expect(lazily(OWN + use)).toBe(MADE + expected))

  it.each(['[NAME, OTHER]', 'NAME.lastIndex = 0; NAME.test(text)', '`${NAME.source}`', '/** As NAME says. */'])(
    'not where a file says %s',
    use => expect(lazily(OWN + use)).toBe(OWN + use),
  )

  it.each([`export ${OWN}`, `  ${OWN}`, 'const NAME = /a/u\n', `const NAME: RegExp = ${LONG}\n`])('not %s', own =>
    expect(lazily(`${own}NAME.test(text)`)).toBe(`${own}NAME.test(text)`),
  )
})
