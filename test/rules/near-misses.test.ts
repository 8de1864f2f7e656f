import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { workspaceOf } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { findingsIn } from './drawing.ts'

/** Documents parted by `=== + RULES PATH` where a careful reader would speak, `=== - RULES PATH` where he would not. */
const FOLDER = join(import.meta.dirname, 'near')

const CASES = readdirSync(FOLDER).flatMap(name =>
  readFileSync(join(FOLDER, name), 'utf8')
    .split(/^=== /mu)
    .slice(1)
    .map((part, i) => {
      const [head] = part.split('\n', 1) as [string]
      const [sign, rules, path = 'email.md'] = head.split(/\s+/u) as [string, string, string | undefined]
      return {
        at: `${name} ${i + 1}: ${head}`,
        told: sign === '+',
        rules: rules.split(','),
        path,
        text: part.slice(head.length + 1),
      }
    }),
)

test.each(CASES)('$at', ({ told, rules, path, text }) => {
  const asked = RULES.filter(({ id }) => rules.includes(id))
  expect(asked).toHaveLength(rules.length)
  const found = findingsIn(workspaceOf([{ path, text }]), path, asked)
  const shown = found.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`)
  expect(shown.length > 0, shown.join('; ')).toBe(told)
})
