import { calendarOf } from '../../core/language/calendar.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { EMPTY_WORKSPACE, withFiles } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { check, read } from '../../server/check.ts'
import { type Fault, isFault } from '../../server/host/fault.ts'
import { measure } from './passes.ts'

const today = calendarOf('2026-11-20')!

/** The same work as `touchline lint` on a folder, without disk and report. */
measure(documents => {
  const files = documents.map(({ path, text }) => sound(read(path, text)))
  const workspace = withFiles(EMPTY_WORKSPACE, files)
  const options = { rules: RULES, today }
  return files.reduce((sum, { path }) => sum + sound(check(workspace, path, DEFAULT_SETTINGS, options)).length, 0)
})

function sound<T>(result: T | Fault): T {
  if (isFault(result)) throw new Error(`${result.path}: ${result.message.en}`)
  return result
}
