import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toIso } from '../../core/language/calendar.ts'
import { addDays } from '../../core/language/date-resolve.ts'
import { stateOf } from '../../core/relationship/state.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { type Workspace, withDocument, withoutDocument, workspaceOf } from '../../core/workspace.ts'

const TODAY = { year: 2026, month: 11, day: 20 }
const FIRST = { year: 2026, month: 3, day: 2 }

const THINGS = [
  'фотографии витрины',
  'смету на монтаж',
  'логотип в кривых',
  'договор аренды',
  'образцы ткани',
  'план этажа',
  'пароли от сайта',
  'список гостей',
  'чертёж лестницы',
  'меню на декабрь',
]

interface Task {
  readonly thing: number
  readonly ours: boolean
  readonly done: boolean
}

const task = fc.record({ thing: fc.nat(THINGS.length - 1), ours: fc.boolean(), done: fc.boolean() })

/** Every meeting of a chain, two weeks apart, each with tasks of its own: no thing twice in one meeting. */
const chain = fc.array(fc.uniqueArray(task, { selector: ({ thing }) => thing, maxLength: 4 }), {
  minLength: 1,
  maxLength: 10,
})

function protocolOf(tasks: readonly Task[], at: number): { path: string; text: string } {
  const day = toIso(addDays(FIRST, at * 14))
  const lines = tasks.map(
    ({ thing, ours, done }) =>
      `- [${done ? 'x' : ' '}] ${ours ? 'Анна Ким' : 'Вера Львова'}: прислать ${THINGS[thing]} до ${day.slice(8)}.12.2026`,
  )
  return {
    path: `рога/протоколы/${day}-протокол.md`,
    text: `# Протокол встречи\n\nДата: ${day}\n\nОт нас: Анна Ким, менеджер\nОт клиента: Вера Львова, директор\n\n## Задачи\n\n${lines.join('\n')}\n`,
  }
}

const CARD = { path: 'рога/карточка-клиента.md', text: '# Карточка клиента: Рога\n\n- Вера Львова, директор\n' }

const owed = (workspace: Workspace) => stateOf([...workspace.clients.values()][0]!, DEFAULT_SETTINGS, TODAY).owed

test('a chain of meetings loses no task: each is owed once, or said again', () => {
  fc.assert(
    fc.property(chain, meetings => {
      const workspace = workspaceOf([CARD, ...meetings.map(protocolOf)])
      const all = owed(workspace)
      const said = all.reduce((sum, { earlier }) => sum + 1 + earlier.length, 0)
      expect(said).toBe(meetings.flat().length)
      for (const [at, tasks] of meetings.entries())
        for (const { thing, ours, done } of tasks) {
          const { path } = protocolOf(tasks, at)
          const found = all.find(
            ({ what, place, earlier }) =>
              what.includes(THINGS[thing]!) && [place, ...earlier].some(each => each.path === path),
          )
          expect(found, `${THINGS[thing]} of meeting ${at + 1}`).toBeDefined()
          expect(found!.side).toBe(ours ? 'ours' : 'client')
          if (done && found!.place.path === path) expect(found!.state).toBe('done')
        }
    }),
    { numRuns: 60 },
  )
})

test('updated equals rebuilt, over edits, removals and renames', () => {
  fc.assert(
    fc.property(
      chain,
      fc.array(fc.tuple(fc.nat(9), fc.constantFrom('remove', 'rename', 'edit')), { maxLength: 5 }),
      (meetings, edits) => {
        const files = new Map([CARD, ...meetings.map(protocolOf)].map(({ path, text }) => [path, text]))
        let workspace = workspaceOf([...files].map(([path, text]) => ({ path, text })))
        for (const [at, kind] of edits) {
          const path = [...files.keys()][at % files.size]!
          const text = files.get(path)!
          owed(workspace)
          if (path === CARD.path) continue
          files.delete(path)
          workspace = withoutDocument(workspace, path)
          if (kind === 'remove') continue
          const next = kind === 'rename' ? path.replace('протоколы/', 'архив/протоколы/') : path
          const changed = kind === 'edit' ? text.replaceAll('[ ]', '[x]') : text
          files.set(next, changed)
          workspace = withDocument(workspace, next, changed)
        }
        const rebuilt = workspaceOf([...files].map(([path, text]) => ({ path, text })))
        const plain = (one: Workspace) =>
          owed(one).map(({ what, state, place, earlier }) => [what, state, place.path, earlier.length])
        expect(plain(workspace)).toEqual(plain(rebuilt))
      },
    ),
    { numRuns: 40 },
  )
})

test('a letter of ours keeps a promise, and what it promises is owed', () => {
  const minutes = protocolOf([{ thing: 0, ours: true, done: false }], 0)
  const letter = {
    path: 'рога/письма/2026-03-10-фото.md',
    text: 'Тема: Фотографии витрины\n\nВера, добрый день! Фотографии витрины во вложении. До 20.11.2026 пришлём смету на монтаж.\n\nАнна Ким\n',
  }
  const [photos, estimate] = owed(workspaceOf([CARD, minutes, letter]))
  expect(photos).toMatchObject({ state: 'done', closed: { path: letter.path } })
  expect(estimate).toMatchObject({ side: 'ours', state: 'open', in: 'letter', due: TODAY })
})
