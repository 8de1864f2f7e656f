import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lint } from '../../core/linter.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import {
  clientOf,
  EMPTY_WORKSPACE,
  relationshipOf,
  type Workspace,
  withDocument,
  withoutDocument,
  workspaceOf,
} from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'

const AGENDA = '# Agenda\n\n- Dates\n'
const CARD = '# Client card\n'

/** A workspace drawn as text: `=== path` before each document. */
const drawn = (text: string): Workspace =>
  workspaceOf(
    text
      .split(/^=== /m)
      .slice(1)
      .map(part => ({ path: part.slice(0, part.indexOf('\n')), text: part.slice(part.indexOf('\n') + 1) })),
  )

const clientsOf = (workspace: Workspace): Record<string, string | undefined> =>
  Object.fromEntries([...workspace.files.keys()].map(path => [path, clientOf(workspace, path)]))

describe('the client of a document', () => {
  test('is the one of the nearest card above, or the one that it names', () => {
    const workspace = drawn(`
=== clients/acme/client.md
# Client card: ACME Ltd
=== clients/acme/agendas/agenda.md
${AGENDA}
=== clients/acme/inner/client.md
# Client card: Inner
=== clients/acme/inner/agenda.md
${AGENDA}
=== elsewhere/agenda.md
---
client: «Acme», Ltd.
---
${AGENDA}
=== elsewhere/other-agenda.md
---
client: Umbrella
---
${AGENDA}
=== agenda.md
${AGENDA}`)
    expect(clientsOf(workspace)).toEqual({
      'clients/acme/client.md': 'acme',
      'clients/acme/agendas/agenda.md': 'acme',
      'clients/acme/inner/client.md': 'inner',
      'clients/acme/inner/agenda.md': 'inner',
      'elsewhere/agenda.md': 'acme',
      'elsewhere/other-agenda.md': 'umbrella',
      'agenda.md': undefined,
    })
  })

  test('has one name under many spellings', () => {
    const workspace = drawn(`
=== a/client.md
---
client: ООО «Зелёный Сад»
---
# Карточка клиента
=== b/agenda.md
---
client: "зеленый сад"
---
${AGENDA}
=== a/agenda.md
---
client: Питомник «Зелёный сад»
---
${AGENDA}`)
    expect(new Set(Object.values(clientsOf(workspace)))).toEqual(new Set(['зеленый сад']))
  })

  test('is known by its folder where the card gives no name', () => {
    const workspace = drawn(`
=== acme/client.md
${CARD}
=== acme/agenda.md
${AGENDA}
=== agenda.md
---
client: ACME
---
${AGENDA}`)
    expect(clientsOf(workspace)).toEqual({ 'acme/client.md': 'acme', 'acme/agenda.md': 'acme', 'agenda.md': 'acme' })
  })

  test('cannot be told where cards of two clients lie in one folder', () => {
    const workspace = drawn(`
=== one.client.md
# Client card: One
=== two.client.md
# Client card: Two
=== agenda.md
${AGENDA}
=== named-agenda.md
---
client: Two
---
${AGENDA}`)
    expect(clientsOf(workspace)).toEqual({
      'one.client.md': 'one',
      'two.client.md': 'two',
      'agenda.md': undefined,
      'named-agenda.md': 'two',
    })
  })

  test('does not reach out of a folder that was left', () => {
    const workspace = drawn(`
=== client.md
${CARD}
=== ../agenda.md
${AGENDA}
=== /abs/agenda.md
${AGENDA}
=== sub/agenda.md
${AGENDA}`)
    expect(clientsOf(workspace)).toEqual({
      'client.md': 'client.md',
      '../agenda.md': undefined,
      '/abs/agenda.md': undefined,
      'sub/agenda.md': 'client.md',
    })
  })
})

describe('the relationship', () => {
  test('holds all documents of the client, in path order', () => {
    const workspace = drawn(`
=== acme/z-agenda.md
${AGENDA}
=== acme/client.md
${CARD}
=== acme/a-agenda.md
${AGENDA}`)
    const { client, files } = relationshipOf(workspace, 'acme/z-agenda.md')
    expect([client, ...files.map(file => file.path)]).toEqual([
      'acme',
      'acme/a-agenda.md',
      'acme/client.md',
      'acme/z-agenda.md',
    ])
  })

  test('is none for a document that only names its client: it is linted alone', () => {
    const workspace = drawn(`
=== agenda.md
---
client: ACME
---
${AGENDA}`)
    expect(relationshipOf(workspace, 'agenda.md')).toEqual({ client: undefined, files: [] })
    expect(relationshipOf(workspace, 'nowhere.md')).toEqual({ client: undefined, files: [] })
  })

  test('stays the same object for clients that a change does not touch', () => {
    const before = drawn(`
=== a/client.md
${CARD}
=== a/agenda.md
${AGENDA}
=== b/client.md
${CARD}`)
    const after = withDocument(before, 'a/agenda.md', '# Agenda\n\n- Budget\n')
    expect(relationshipOf(after, 'b/client.md')).toBe(relationshipOf(before, 'b/client.md'))
    expect(relationshipOf(after, 'a/client.md')).not.toBe(relationshipOf(before, 'a/client.md'))
    expect(before.files.get('a/agenda.md')!.text).toContain('- Dates')
  })
})

describe('a changed workspace', () => {
  const paths = [
    'client.md',
    'a/client.md',
    'a/x.client.md',
    'a/agenda.md',
    'a/b/agenda.md',
    'b/agenda.md',
    'b/README.md',
  ]
  const texts = [
    '# Agenda\n',
    CARD,
    '# Client card: B\n',
    '---\nclient: a\n---\n# Agenda\n',
    '---\nclient: "B"\n---\n# Client card\n',
  ]
  const step = fc.record({ path: fc.constantFrom(...paths), text: fc.option(fc.constantFrom(...texts)) })

  test('equals one that is built anew', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), steps => {
        const held = new Map<string, string>()
        let workspace = EMPTY_WORKSPACE
        for (const { path, text } of steps) {
          workspace = text === null ? withoutDocument(workspace, path) : withDocument(workspace, path, text)
          if (text === null) held.delete(path)
          else held.set(path, text)
        }
        expect(workspace).toEqual(workspaceOf([...held].map(([path, text]) => ({ path, text }))))
      }),
      { numRuns: 200 },
    )
  })
})

test('the client’s own letters are not judged by the rules for ours', () => {
  const letter = (direction: string) =>
    `---\ntype: email\ndirection: ${direction}\n---\nSubject: Hi\n\nGuys, you must send it asap.\n`
  const said = (direction: string) => {
    const workspace = workspaceOf([{ path: 'a.md', text: letter(direction) }])
    return lint(workspace.files.get('a.md')!, {
      rules: RULES,
      settings: DEFAULT_SETTINGS,
      today: { year: 2026, month: 11, day: 20 },
    })
  }
  expect(said('out').map(({ rule }) => rule)).toContain('email-subject')
  expect(said('in').filter(({ rule }) => rule !== 'touch-boil-over')).toEqual([])
})
