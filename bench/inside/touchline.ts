import { calendarOf } from '../../core/language/calendar.ts'
import { lint } from '../../core/linter.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { relationshipOf, workspaceOf } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { measure } from './passes.ts'

const today = calendarOf('2026-11-20')!

/** The same work as `touchline lint` on a folder, without disk and report. */
measure(documents => {
  const workspace = workspaceOf(documents)
  let findings = 0
  for (const file of workspace.files.values()) {
    const relationship = relationshipOf(workspace, file.path)
    findings += lint(file, { rules: RULES, settings: DEFAULT_SETTINGS, today, relationship }).length
  }
  return findings
})
