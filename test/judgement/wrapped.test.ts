import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { calendarOf } from '../../core/language/calendar.ts'
import { lint } from '../../core/linter.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { relationshipOf, workspaceOf } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'

const SETS = ['dev', 'wide', 'opened'].map(name => join(import.meta.dirname, name))
const WIDTH = 72

/** Paragraphs and items as an editor fills them; headings, tables, quotations, code, links and lines with two blanks at the end stay. */
function wrapped(text: string): string {
  let fenced = false
  return text
    .split('\n')
    .map((line, i, all) => {
      if (/^\s*(?:```|~~~)/.test(line) || (line === '---' && all[0] === '---' && all.indexOf('---', 1) >= i))
        fenced = !fenced
      return fenced || line.length <= WIDTH || /^\s*(?:[#|>]|---)| {2}$|https?:|\]\(|`|<!--/.test(line)
        ? line
        : filled(line)
    })
    .join('\n')
}

function filled(line: string): string {
  const [lead] = /^\s*(?:(?:[-*+]|\d+[.)]) )?/.exec(line)!
  const hang = ' '.repeat(lead.length)
  const lines: string[] = []
  let open = lead
  for (const word of line.slice(lead.length).trim().split(/ +/)) {
    const isBlank = open === lead || open === hang
    // A line must not begin like an item.
    if (!isBlank && open.length + 1 + word.length > WIDTH && !/^(?:[-+*>#|=]|\d+[.)])/.test(word)) {
      lines.push(open)
      open = hang + word
    } else open += isBlank ? word : ` ${word}`
  }
  return [...lines, open].join('\n')
}

interface File {
  readonly path: string
  readonly text: string
}

function rulesOf(files: readonly File[], day: string): Map<string, string> {
  const today = calendarOf(day)!
  const workspace = workspaceOf(files)
  return new Map(
    [...workspace.files.values()].map(file => {
      const relationship = relationshipOf(workspace, file.path)
      const findings = lint(file, { rules: RULES, settings: DEFAULT_SETTINGS, today, relationship })
      return [
        file.path,
        findings
          .map(({ rule }) => rule)
          .sort()
          .join(' '),
      ]
    }),
  )
}

const markdownIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.md$/.test(name))

const casesIn = (set: string): string[] =>
  readdirSync(set)
    .filter(name => statSync(join(set, name)).isDirectory())
    .flatMap(language => readdirSync(join(set, language)).map(name => join(set, language, name)))

test('documents whose lines an editor has filled get the findings that they got before', () => {
  const changed: string[] = []
  let documents = 0
  for (const folder of SETS.flatMap(casesIn)) {
    const { today } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { today: string }
    const files = markdownIn(folder).map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
    const before = rulesOf(files, today)
    const after = rulesOf(
      files.map(({ path, text }) => ({ path, text: wrapped(text) })),
      today,
    )
    for (const { path, text } of files) {
      if (wrapped(text) === text) continue
      documents++
      if (before.get(path) !== after.get(path)) changed.push(relative(import.meta.dirname, join(folder, path)))
    }
  }
  expect(documents).toBeGreaterThan(300)
  expect(changed.length / documents, changed.join('\n')).toBeLessThan(0.015)
}, 120_000)
