import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Language } from '../../core/language/language.ts'
import { workspaceOf } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { findingsIn } from './drawing.ts'
import { letterOf } from './letter.ts'

/**
 * Documents parted by `=== + RULES PATH` where a careful reader would speak, `=== - RULES PATH` where he would not. Under `letters/LANGUAGE`
 * each line is a letter of its own, its paragraphs parted by ` / `; a word behind it says what the letter is for.
 */
const FOLDER = join(import.meta.dirname, 'near')

const CASES = readdirSync(FOLDER).flatMap(name =>
  readFileSync(join(FOLDER, name), 'utf8')
    .split(/^=== /mu)
    .slice(1)
    .flatMap((part, i) => {
      const [head] = part.split('\n', 1) as [string]
      const [sign, rules, path = 'email.md', intent] = head.split(/\s+/u) as [string, string, string?, string?]
      const documents = textsOf(path, part.slice(head.length + 1), intent)
      return documents.map(({ at, ...document }) => ({
        at: `${name} ${i + 1}: ${head}${at}`,
        told: sign === '+',
        rules: rules.split(','),
        ...document,
      }))
    }),
)

function textsOf(path: string, text: string, intent?: string): { at: string; path: string; text: string }[] {
  const language = /^letters\/(ru|uk|en)$/u.exec(path)?.[1] as Language | undefined
  if (!language) return [{ at: '', path, text }]
  const bodies = text.split('\n').filter(line => line !== '')
  return bodies.map(body => ({ at: `: ${body}`, path: 'letters/letter.md', text: letterOf(language, body, intent) }))
}

test.each(CASES)('$at', ({ told, rules, path, text }) => {
  const asked = RULES.filter(({ id }) => rules.includes(id))
  expect(asked).toHaveLength(rules.length)
  const found = findingsIn(workspaceOf([{ path, text }]), path, asked)
  const shown = found.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`)
  expect(shown.length > 0, shown.join('; ')).toBe(told)
})
