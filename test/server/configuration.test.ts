import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { settingsOf } from '../../core/configuration/configuration.ts'
import { readConfiguration } from '../../core/configuration/read.ts'
import { TRUST_WEIGHTS } from '../../core/relationship/trust-weights.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { globTest } from '../../server/host/glob.ts'
import { RULES } from './tiny-rules.ts'

const read = (text: string) => readConfiguration(text, RULES)

const schema = JSON.parse(readFileSync(new URL('../../docs/schema/touchline.schema.json', import.meta.url), 'utf8'))
const isValid = new Ajv({ strict: false }).compile(schema)

const FULL = `
extends: [../base.yml, other.yml]
team: [{ name: Anna Orlova, role: account manager }, Boris]
company: { name: Studio, domain: studio.example }
cadence: 2w
answer-within: 3
rules: { tiny-goal: off, tiny-items: [error, {}], tiny-word: { word: soon, most: 3 } }
phrases: { tiny-word: { ru: { add: ["спринт*"], except: ["API"] } } }
playbooks: ./playbook/*.yml
ignore: [archive/**]
trust: { start: 60, kept: 5 }
week: [mon, Tuesday, sun]
holidays: 2026-12-25
`

describe('touchline.yml', () => {
  test('every key of it', () => {
    const { own, complaints, extends: bases } = read(FULL)
    expect(complaints).toEqual([])
    expect(bases.map(({ path }) => path)).toEqual(['../base.yml', 'other.yml'])
    expect(own).toEqual({
      team: [{ name: 'Anna Orlova', role: 'account manager' }, { name: 'Boris' }],
      company: { name: 'Studio', domain: 'studio.example' },
      cadence: 14,
      answerWithin: 3,
      rules: {
        'tiny-goal': { severity: 'off' },
        'tiny-items': { severity: 'error', options: {} },
        'tiny-word': { options: { word: 'soon', most: 3 } },
      },
      phrases: { 'tiny-word': { ru: { add: ['спринт*'], except: ['API'] } } },
      ignore: ['archive/**'],
      trust: { ...TRUST_WEIGHTS, start: 60, kept: 5 },
      week: { days: [1, 2, 7], holidays: ['2026-12-25'] },
    })
  })

  test('an empty file, or only comments, changes nothing', () => {
    for (const text of ['', '# nothing yet\n', 'rules:\n', '---\n']) {
      expect(read(text).complaints).toEqual([])
      expect(settingsOf([read(text).own])).toEqual(DEFAULT_SETTINGS)
    }
  })

  test('an alias stands for what it names', () => {
    const { own, complaints } = read(
      'team: &people [Anna]\nignore: *people\nrules: { tiny-goal: &off off, tiny-word: *off }\n',
    )
    expect(complaints).toEqual([])
    expect(own).toMatchObject({ ignore: ['Anna'], rules: { 'tiny-word': { severity: 'off' } } })
  })

  test.each([
    ['14', 14],
    ['14d', 14],
    ['14 days', 14],
    ['2w', 14],
    ['2 недели', 14],
    ['3 тижні', 21],
    ['10 дней', 10],
  ])('cadence: %s is %i days', (text, days) => {
    expect(read(`cadence: ${text}`).own.cadence).toBe(days)
  })

  test('later files win; rules, phrases and the company are joined, ignored paths add up', () => {
    const base = read(
      'team: [Anna]\ncompany: { name: Studio }\nrules: { tiny-goal: off, tiny-word: [error, { most: 2 }] }\nignore: a\n',
    ).own
    const own = read('team: [Boris]\ncompany: { domain: s.example }\nrules: { tiny-word: warning }\nignore: b\n').own
    expect(settingsOf([base, own])).toMatchObject({
      team: [{ name: 'Boris' }],
      company: { name: 'Studio', domain: 's.example' },
      rules: { 'tiny-goal': { severity: 'off' }, 'tiny-word': { severity: 'warning', options: { most: 2 } } },
      ignore: ['a', 'b'],
    })
  })

  test('the schema takes what the reader takes, and refuses what it refuses', () => {
    const good = [FULL, '{}', 'cadence: 14', 'ignore: "*.draft.md"', 'rules: { tiny-goal: false }', 'company: Studio']
    const bad = [
      'rule: {}',
      'cadence: often',
      'team: Anna',
      'rules: [a]',
      'rules: { tiny-goal: loud }',
      'ignore: { a: b }',
      'trust: { start: high }',
      'phrases: { tiny-word: { fr: { add: [a] } } }',
    ]
    for (const text of good) expect([text, read(text).complaints.length, isValid(parse(text))]).toEqual([text, 0, true])
    for (const text of bad)
      expect([text, read(text).complaints.length > 0, isValid(parse(text))]).toEqual([text, true, false])
  })

  test('never throws, and complains inside the text', () => {
    const piece = fc.constantFrom(
      'rules',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      'tiny-goal',
      'off',
      '"',
      '&a',
      '*a',
      '#',
      '|',
      '\t',
      'team',
      '!!x',
      '? ',
      '---',
      '%',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('')
        for (const { span, message } of read(text).complaints) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(message.ru).not.toBe(message.uk)
        }
      }),
      { numRuns: 500 },
    )
    expect(read('['.repeat(20_000)).complaints.length).toBeGreaterThan(0)
  })
})

describe('paths to ignore', () => {
  test.each([
    ['archive/**', 'archive/2025/a.md', true],
    ['archive/**', 'archive', true],
    ['archive/**', 'new/archive/a.md', false],
    ['archive', 'new/archive/a.md', true],
    ['archive/', 'archive/a.md', true],
    ['*.draft.md', 'acme/letter.draft.md', true],
    ['*.draft.md', 'acme/letter.md', false],
    ['acme/*.md', 'acme/a.md', true],
    ['acme/*.md', 'acme/b/a.md', false],
    ['./acme/*.md', 'acme/a.md', true],
    ['**/old/*.md', 'a/b/old/x.md', true],
    ['**/old/*.md', 'old/x.md', true],
    ['a/**/z.md', 'a/z.md', true],
    ['a/**/z.md', 'a/b/c/z.md', true],
    ['{acme,beta}/*.{md,markdown}', 'beta/x.markdown', true],
    ['{acme,beta}/*.md', 'gamma/x.md', false],
    ['письм?/*.md', 'письма/x.md', true],
    ['[a].md', '[a].md', true],
  ])('%s and %s: %s', (pattern, path, fits) => {
    expect(globTest(pattern)(path)).toBe(fits)
  })

  test('a hostile pattern takes no time', () => {
    const beginning = performance.now()
    expect(globTest(`${'*a'.repeat(200)}b`)('a'.repeat(5000))).toBe(false)
    expect(globTest(`${'**/'.repeat(200)}b`)('a/'.repeat(200))).toBe(false)
    expect(globTest('{a,b}'.repeat(40))('x')).toBe(false)
    expect(performance.now() - beginning).toBeLessThan(2000)
  })
})
