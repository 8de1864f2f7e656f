import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../core/language/calendar.ts'
import { LANGUAGES } from '../../core/language/language.ts'
import { lint } from '../../core/linter.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { relationshipOf, workspaceOf } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { NOTATIONS } from './task-notations.ts'

const ASKED = RULES.filter(({ id }) => id === 'protocol-action-owner' || id === 'protocol-action-due')
const PATH = 'protocol.md'

/** What is said of minutes with this task alone. */
function saidOf(minutes: string, task: string): string[] {
  const workspace = workspaceOf([{ path: PATH, text: `${minutes}- ${task}\n` }])
  const file = workspace.files.get(PATH)!
  const relationship = relationshipOf(workspace, PATH)
  const options = { rules: ASKED, settings: DEFAULT_SETTINGS, today: calendarOf('2026-11-23')!, relationship }
  return lint(file, options).map(({ rule }) => rule)
}

const capitalised = (line: string): string => line[0]!.toUpperCase() + line.slice(1)

describe.each(LANGUAGES)('a task noted in %s', language => {
  const { minutes, days, who, tasks } = NOTATIONS[language]
  const cases = (['first', 'of', 'to', 'by'] as const).flatMap(form =>
    (tasks[form] ?? []).map(task => ({ task, whoever: who[form] })),
  )

  // Each with another day: all of them with all would take as long as all other tests of the rules.
  it.each(cases)('$task', ({ task, whoever }) => {
    const lines = whoever.map((name, i) =>
      capitalised(task.replaceAll('{W}', name).replaceAll('{D}', days[(i + task.length) % days.length]!)),
    )
    expect(lines.filter(line => saidOf(minutes, line).length > 0)).toEqual([])
  })

  it('is asked for its day and for whoever does it', () => {
    const [task] = tasks.first!
    const [, bare] = task!.split(/ [—–] /)
    expect(saidOf(minutes, capitalised(bare!)).sort()).toEqual(['protocol-action-due', 'protocol-action-owner'])
  })
})
