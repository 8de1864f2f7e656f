import { describe, expect, it } from 'vitest'
import { readDocument } from '../../core/document/read.ts'
import { excusedIn, type LintOptions, lint } from '../../core/linter.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts'
import { RULES } from '../../rules/index.ts'

const TODAY = { year: 2026, month: 11, day: 22 }
const optionsWith = (settings: Settings): LintOptions => ({ rules: RULES, settings, today: TODAY })

const agenda = (item: string) =>
  readDocument(
    'agenda.md',
    `# Сад, 3 декабря 2026\n\nЦель: выбрать яблони.\n\n1. Что из решённого в мае сделано\n2. Яблони\n3. ${item}\n`,
  )
const rulesIn = (file: ReturnType<typeof agenda>, settings = DEFAULT_SETTINGS): string[] =>
  lint(file, optionsWith(settings)).map(({ rule }) => rule)

describe('an excuse', () => {
  it.each([
    [
      'ru',
      '# Сад, 3 декабря 2026\n\n{}\n\n1. Столбы\n2. Калитка\n',
      'Нам троим пора разобраться, за чей счёт въезд и охрана.',
      'Прошлой весной забор повалило ветром.',
    ],
    [
      'uk',
      '# Сад, 3 грудня 2026\n\n{}\n\n1. Стовпи\n2. Хвіртка\n',
      'Час обрати, хто платить.',
      'Торік навесні паркан повалило вітром.',
    ],
    [
      'en',
      '# The orchard, 3 December 2026\n\n{}\n\n1. Posts\n2. Gate\n',
      "It's a good meeting if we drive home with a signed-off sketch of the gate.",
      'Last spring the wind blew the fence over.',
    ],
  ])('is a goal in words that no phrase knows (%s); a plain fact is none', (_, text, there, fact) => {
    const file = readDocument('agenda.md', text.replace('{}', there))
    expect(lint(file, optionsWith(DEFAULT_SETTINGS)).map(({ rule }) => rule)).not.toContain('agenda-goal')
    const taken = excusedIn(file, optionsWith(DEFAULT_SETTINGS)).find(({ rule }) => rule === 'agenda-goal')!
    expect(file.text.slice(taken.span.start, taken.span.end)).toBe(there)
    expect(there).toContain(file.text.slice(taken.words.start, taken.words.end))
    const without = readDocument('agenda.md', text.replace('{}', fact))
    expect(lint(without, optionsWith(DEFAULT_SETTINGS)).map(({ rule }) => rule)).toContain('agenda-goal')
  })

  it('must stand where the thing belongs', () => {
    const there = 'Проговариваем вслух, кто за чем уходит'
    expect(rulesIn(agenda(there))).not.toContain('agenda-wrap-up')
    expect(rulesIn(agenda('Трубы левого крыла'))).toContain('agenda-wrap-up')
    const early = readDocument('agenda.md', `# Сад, 3 декабря 2026\n\n1. ${there}\n2. Яблони\n`)
    expect(rulesIn(early)).toContain('agenda-wrap-up')
  })

  it('is nobody’s but of the rules whose words the settings leave as they are', () => {
    const phrases = { 'agenda-wrap-up': { ru: { add: [], except: ['вслух'] } } }
    expect(rulesIn(agenda('Проговариваем вслух, кто за чем уходит'), { ...DEFAULT_SETTINGS, phrases })).toContain(
      'agenda-wrap-up',
    )
  })
})
