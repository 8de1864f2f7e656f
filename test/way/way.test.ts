import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { document as generated, workspace as generatedWorkspace } from '../../bench/generate.ts'
import type { Document, DocumentFile } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'
import { toIso } from '../../core/language/calendar.ts'
import type { Finding } from '../../core/linter.ts'
import { ALONE } from '../../core/relationship/relationship.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { type Step, stepsFrom } from '../../core/way/index.ts'
import { relationshipOf, type Workspace, withDocument, workspaceOf } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { check } from '../../server/check.ts'
import { documentOfStep } from '../../server/documents.ts'
import { templatesFor } from '../../server/templates.ts'
import { notClean } from './clean.ts'

const TODAY = { year: 2026, month: 11, day: 20 }
const { templates } = templatesFor('nowhere')

function made(step: Step): { path: string; text: string } {
  const found = documentOfStep(step, { templates, settings: DEFAULT_SETTINGS, isTaken: () => false })
  if (!('text' in found)) throw new Error(JSON.stringify(found))
  return found
}

const stepsOf = (file: DocumentFile): Step[] => stepsFrom(file, ALONE, TODAY)

/** Words of a text, without the marks that layouts put between them. */
const wordsIn = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

const meetings = fc
  .nat(3000)
  .map(seed => generated(seed))
  .filter(({ kind }) => kind === 'agenda' || kind === 'protocol')
  .map(({ path, text }) => readDocument(path, text))

test('nothing is lost on the way: every item, decision and open action arrives', () => {
  fc.assert(
    fc.property(meetings, file => {
      for (const step of stepsOf(file)) {
        const { document } = step.context
        const text = wordsIn(made(step).text)
        const values = step.way.values(step.context)
        const carried = [
          ...(values.items ?? []).map(({ what }) => what),
          ...(values.agreements ?? []),
          ...(values.decisions ?? []),
          ...(values.actions ?? []).map(({ what }) => what),
        ]
        for (const what of carried) expect(text, `${step.way.id} of ${file.path}`).toContain(wordsIn(what))
        if (document.kind === 'protocol' && step.way.id !== 'reminder') {
          const open = document.actions.filter(({ done, prose }) => !done && wordsIn(prose.text) !== '')
          expect(values.actions).toHaveLength(open.length)
          const words = new Set(text.split(' '))
          for (const { prose } of open)
            for (const word of wordsIn(prose.text).split(' '))
              expect(words, `${step.way.id} of ${file.path}`).toContain(word)
        }
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)

describe('what is made lints clean but for its gaps', () => {
  test.each(['ru', 'uk', 'en'] as const)(
    '%s',
    language => {
      let documents = 0
      for (const seed of [0, 1, 2, 3]) {
        const folder = `clients/client-00${['ru', 'uk', 'en'].indexOf(language) + 1}/`
        const known = workspaceOf(generatedWorkspace(72, seed).filter(({ path }) => path.startsWith(folder)))
        for (const step of stepsIn(known)) {
          const { path, text } = made(step)
          const lint = (words: string) => {
            const found = check(withDocument(known, path, words), path, DEFAULT_SETTINGS, {
              rules: RULES,
              today: TODAY,
            })
            return Array.isArray(found) ? (found as readonly Finding[]) : []
          }
          const [document] = withDocument(known, path, text).files.get(path)!.documents
          const title = text.slice(document!.title.start, document!.title.end)
          expect(
            notClean(text, title, lint(text), lint).map(({ rule, message }) => `${rule}: ${message}`),
            `${step.way.id} of ${step.context.file.path}\n\n${text}`,
          ).toEqual([])
          documents++
        }
      }
      expect(documents).toBeGreaterThan(40)
    },
    120_000,
  )
})

/** An agenda follows from the last record: an older one knows nothing of what was promised since. */
function stepsIn(known: Workspace): Step[] {
  const steps = [...known.files.values()].flatMap(file => stepsFrom(file, relationshipOf(known, file.path), TODAY))
  const days = steps.flatMap(({ context, way }) => (way.id === 'agenda' ? dayOf(context.document) : []))
  // A record of a day that is still to come leads to no agenda today.
  const last = days
    .filter(day => day <= toIso(TODAY))
    .sort()
    .at(-1)
  return steps.filter(({ context, way }) => way.id !== 'agenda' || dayOf(context.document).includes(last!))
}

const dayOf = ({ date }: Document): string[] => (date?.day ? [toIso(date.day)] : [])

describe('each step leads to its document', () => {
  const REQUEST = '# Просьба: скидка\n\n1. Клиенту: да\n2. Нам: нет\n3. Доверие окупит: нет\n'
  const LANDING =
    '---\ntype: email\nlanding: 1\n---\nТема: Запуск 15 декабря\n\nВера, добрый день! Делаем всё возможное, но есть риск, что запуск сдвинется.\n\nАнна\n'

  test.each([
    ['request.md', REQUEST, 'answer', 'letter-no'],
    ['request.md', REQUEST.replace('Нам: нет', 'Нам: да'), 'answer', 'letter-yes'],
    ['письмо.md', LANDING, 'landing', 'letter-landing-2'],
    [
      'protocol.md',
      '# Протокол\n\nДата: 10.11.2026\n\nОт клиента: Вера Львова\nОт нас: Анна Ким\n\n## Задачи\n\n- Вера Львова: логотип до 12.11.2026\n',
      'reminder',
      'letter-reminder',
    ],
  ])('%s', (path, text, id, template) => {
    const step = stepsOf(readDocument(path, text)).find(({ way }) => way.id === id)
    expect(step?.template).toBe(template)
    expect(made(step!).text.length).toBeGreaterThan(50)
  })

  test('what is not ripe yet leads nowhere', () => {
    expect(stepsOf(readDocument('request.md', '# Просьба: скидка\n\n1. Клиенту: ?\n'))).toEqual([])
    expect(stepsOf(readDocument('letter.md', 'Subject: Hello\n\nHello Ann, how are you?\n'))).toEqual([])
  })
})
