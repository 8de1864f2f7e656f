import { describe, expect, test } from 'vitest'
import { settingsOf } from '../../core/configuration/configuration.ts'
import { readConfiguration } from '../../core/configuration/read.ts'
import { readDocument } from '../../core/document/read.ts'
import { calendarOf } from '../../core/language/calendar.ts'
import { lint } from '../../core/linter.ts'
import { withOwnPhrases } from '../../core/own-phrases.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { RULES } from '../../rules/index.ts'

const configured = (yaml: string) => readConfiguration(yaml, RULES)

/** What a rule finds in a letter, in words, under a `touchline.yml`. */
function found(yaml: string, id: string, text: string): string[] {
  const settings = settingsOf([configured(yaml).own])
  const rules = RULES.filter(rule => rule.id === id)
  const today = calendarOf('2026-11-20')!
  return lint(readDocument('email.md', text), { rules, settings, today }).map(({ span }) =>
    text.slice(span.start, span.end),
  )
}

const LETTER = 'Добрый день, Ольга.\n\nПосле спринта выкатим форму на прод и позвоним вам.\n'

describe('phrases of one’s own', () => {
  test('are found like those of the rule', () => {
    expect(found('', 'tone-jargon', LETTER)).toEqual(['прод'])
    expect(found('phrases: { tone-jargon: { ru: { add: ["спринт*"] } } }', 'tone-jargon', LETTER)).toEqual(['спринта'])
  })

  test('an exception takes back a phrase of the rule, and of one’s own', () => {
    expect(found('phrases: { tone-jargon: { ru: { except: [прод] } } }', 'tone-jargon', LETTER)).toEqual([])
    const both = 'phrases: { tone-jargon: { ru: { add: [спринт*], except: [после спринта, на прод] } } }'
    expect(found(both, 'tone-jargon', LETTER)).toEqual([])
  })

  test('hold for their language and their rule alone', () => {
    expect(found('phrases: { tone-jargon: { uk: { add: [спринт*] } } }', 'tone-jargon', LETTER)).toEqual(['прод'])
    expect(found('phrases: { tone-label: { ru: { add: [спринт*] } } }', 'tone-jargon', LETTER)).toEqual(['прод'])
  })

  test('are not looked for in quotation marks', () => {
    const quoted = 'Добрый день, Ольга.\n\nВы спросили, что такое «наш спринт»: это две недели работы.\n'
    expect(found('phrases: { tone-jargon: { ru: { add: [спринт*] } } }', 'tone-jargon', quoted)).toEqual([])
  })

  test('join both sides of a letter where the rule asks for that', () => {
    const body = 'We drew the plan and you have it now. '.repeat(10)
    const letter = `Subject: The plan of the hall\n\nDear Ms Ray,\n\n${body}Our crew and yours meet at the gate.\n`
    expect(found('', 'tone-apart', letter)).toHaveLength(1)
    expect(found('phrases: { tone-apart: { en: { add: [our crew and yours] } } }', 'tone-apart', letter)).toEqual([])
  })

  test('without any, the document is the very one that was read', () => {
    const [document] = readDocument('email.md', LETTER).documents
    for (const rule of RULES) expect(withOwnPhrases(document!, rule, DEFAULT_SETTINGS)).toBe(document)
  })
})

describe('a phrase that cannot be', () => {
  test.each([
    ['..9 слово', 'gap takes at most 8'],
    ['a ..1 b ..1 c ..1 d ..1 e', 'more than 3 gaps'],
    ['?a ?b ?c ?d ?e ?f ?g h', 'more than 6 words that may be missing'],
    ['?слово', 'no word in this phrase has to be there'],
    ['(скобка)', '"(скобка)" cannot be read'],
    ['{wee} {inf}', 'write {we}'],
    ['{zzzzzzzz} {inf}', 'put the words with |'],
  ])('%s is named at its line, and the others count', (phrase, complaint) => {
    const yaml = `phrases:\n  tone-jargon:\n    ru:\n      add:\n        - "${phrase}"\n        - спринт*\n`
    const { complaints, own } = configured(yaml)
    expect(complaints.map(({ message }) => message.en)).toEqual([expect.stringContaining(complaint)])
    expect(yaml.slice(complaints[0]!.span.start, complaints[0]!.span.end)).toBe(`"${phrase}"`)
    expect(own.phrases).toEqual({ 'tone-jargon': { ru: { add: ['спринт*'], except: [] } } })
  })

  test('a rule that rests on no phrases takes none', () => {
    const { complaints, own } = configured('phrases: { agenda-duration: { ru: { add: [час] } } }')
    expect(complaints.map(({ message }) => message.en)).toEqual([expect.stringContaining('looks for no phrases')])
    expect(own.phrases).toEqual({})
  })
})
