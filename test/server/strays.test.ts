import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Relationship } from '../../core/relationship/relationship.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { type Workspace, withDocument, withoutDocument, workspaceOf } from '../../core/workspace.ts'
import type { ClientOutline } from '../../server/lsp/requests.ts'
import { type OutlineOptions, outlineOf } from '../../server/outline.ts'

const LETTER = 'Subject: the price\n\nDear Ann, we will send the price by 25 November 2026.\n\nMartha\n'
const MINUTES = '# Minutes 2026-11-10\n\n## Actions\n\n- [ ] Ben: the price by 2026-11-20\n'
const LOG = '# Touches\n\n- 2026-11-12 → letter, Ann: the price\n- 2026-11-18 ← message, Ann: when is it?\n'
const CARD = '# Client card: Acme\n'

const OPTIONS: OutlineOptions = {
  today: { year: 2026, month: 11, day: 20 },
  locale: 'en',
  settingsOf: () => DEFAULT_SETTINGS,
  findingsOf: () => [],
  nameOf: path => path,
}

/** As the server does: what did not change is not drawn again. */
function remembering(): { options: OutlineOptions; drawn: string[] } {
  const known = new WeakMap<Relationship, ClientOutline>()
  const drawn: string[] = []
  const remembered: OutlineOptions['remembered'] = (relationship, work) => {
    const outline = known.get(relationship) ?? work()
    if (!known.has(relationship)) drawn.push(relationship.files.map(({ path }) => path).join(' '))
    known.set(relationship, outline)
    return outline
  }
  return { options: { ...OPTIONS, remembered }, drawn }
}

const of = (files: ReadonlyMap<string, string>): Workspace =>
  workspaceOf([...files].map(([path, text]) => ({ path, text })))

test('without cards, a change costs its own folder', () => {
  const { options, drawn } = remembering()
  const start = of(
    new Map([
      ['a/letters/2026-11-12.md', LETTER],
      ['a/minutes/2026/2026-11-10.md', MINUTES],
      ['a/touches.md', LOG],
      ['b/letters/2026-11-13.md', LETTER],
    ]),
  )
  const [nobody] = outlineOf(start, options)
  expect(nobody!.touches.map(({ uri }) => uri)).toEqual([
    'a/touches.md',
    'b/letters/2026-11-13.md',
    'a/touches.md',
    'a/minutes/2026/2026-11-10.md',
  ])
  expect(drawn).toHaveLength(2)
  outlineOf(withDocument(start, 'b/letters/2026-11-13.md', `${LETTER}\nPS`), options)
  expect(drawn.slice(2)).toEqual(['b/letters/2026-11-13.md'])
})

test('updated equals rebuilt, with and without cards, over edits, removals and moves', () => {
  const paths = [
    'a/letters/2026-11-12.md',
    'a/touches.md',
    'b/minutes/2026-11-10.md',
    'b/client.md',
    '2026-11-11 letter.md',
  ]
  const edit = fc.tuple(fc.constantFrom(...paths), fc.constantFrom(LETTER, MINUTES, LOG, CARD, undefined))
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), edits => {
      const { options } = remembering()
      const files = new Map<string, string>()
      let workspace = of(files)
      for (const [path, text] of edits) {
        if (text === undefined) files.delete(path)
        else files.set(path, text)
        workspace = text === undefined ? withoutDocument(workspace, path) : withDocument(workspace, path, text)
        expect(outlineOf(workspace, options)).toEqual(outlineOf(of(files), OPTIONS))
      }
    }),
    { numRuns: 60 },
  )
})
