import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workspace } from '../bench/generate.ts'
import { readDocument } from '../core/document/read.ts'
import { type Finding, lint } from '../core/linter.ts'
import { DEFAULT_SETTINGS } from '../core/settings.ts'
import { RULES } from '../rules/index.ts'

const TODAY = { year: 2026, month: 11, day: 20 }
const NAMES = ['agenda.md', 'protocol.md', 'email.md', 'client.md', 'touches.md', 'request.md']

const findingsOf = (path: string, text: string): Finding[] =>
  lint(readDocument(path, text), { rules: RULES, settings: DEFAULT_SETTINGS, today: TODAY })

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, message }) => `${rule}: ${message}`).sort()

/** Lines such as people write, put together at random: half the layouts are broken. */
const line = fc.constantFrom(
  '# Повестка',
  '## Участники',
  '**Мы:** Анна, аналитик',
  '- Клиент: Пётр Ким, директор',
  '1. Бюджет (15 мин)',
  '- [ ] Анна: смета до 25.11',
  '| Кто | Что | Срок |',
  '|---|---|---|',
  '| Анна | смета | 25.11 |',
  '> Вы издеваетесь?',
  '```',
  'Тема: смета',
  'Добрый день, Ольго!',
  'Снизить цену не сможем.',
  'Розумію, що це важливо.',
  'Instead we can print half.',
  'Agreed: 50 ml 🙂',
  '<!-- touchline ignore tone-blame -->',
  '---',
  '',
  'goal:',
  'You must pay.',
  'Решили: ждём до 3 декабря.',
  '***',
  '  - ещё пункт',
  '    code',
  '#',
  '-',
  '1)',
  '**',
  ':',
  '[дата]',
  '{{name}}',
  '\u0000',
  '\uFEFF',
  'С уважением,\nАнна',
)

describe('every document', () => {
  test('is linted without a fault, and findings stand inside it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.array(line, { maxLength: 25 }), (path, lines) => {
        const text = lines.join('\n')
        for (const { span, fixes } of findingsOf(path, text)) {
          expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true)
          for (const edit of fixes.flatMap(fix => fix.edits)) expect(edit.span.end <= text.length).toBe(true)
        }
      }),
      { numRuns: 600 },
    )
  }, 60_000)

  test('says the same with CRLF as with LF', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.array(
          line.filter(l => l !== '\u0000' && l !== '\uFEFF'),
          { maxLength: 20 },
        ),
        (path, lines) => {
          const text = lines.join('\n')
          expect(told(findingsOf(path, text.replace(/\n/g, '\r\n')))).toEqual(told(findingsOf(path, text)))
        },
      ),
      { numRuns: 400 },
    )
  }, 60_000)

  test('of a realistic workspace too', () => {
    const documents = workspace(60, 11)
    expect(documents).toHaveLength(60)
    for (const { path, text } of documents) {
      expect(told(findingsOf(path, text.replace(/\n/g, '\r\n')))).toEqual(told(findingsOf(path, text)))
    }
  }, 60_000)
})

test.each([
  ['README.md', '# A tool\n\nYou must install it. No problem, as you wish.\n'],
  ['blog/post.md', '---\ntype: post\n---\n# Letter from Kyiv\n\nВы обязаны это прочесть, дружище!\n'],
  ['guide.md', 'Просто заметка: как скажете, сами виноваты.\n'],
])('%s is of no kind and left alone', (path, text) => {
  expect(readDocument(path, text).kind).toBeUndefined()
  expect(findingsOf(path, text)).toEqual([])
})

const CORPUS = fileURLToPath(new URL('../../shared/corpus', import.meta.url))

describe.runIf(existsSync(CORPUS))('real documents', () => {
  const paths = existsSync(CORPUS)
    ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter(name => /\.md$/i.test(name))
    : []

  test('are read without a fault', () => {
    expect(paths.length).toBeGreaterThan(250)
    for (const path of paths) {
      const text = readFileSync(join(CORPUS, path), 'utf8')
      for (const { span } of findingsOf(path, text)) expect(span.end <= text.length, path).toBe(true)
    }
  }, 120_000)
})
