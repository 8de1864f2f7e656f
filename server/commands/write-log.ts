import { resolve } from 'node:path'
import type { TouchLog } from '../../core/relationship/log-touch.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { Call } from '../call.ts'
import type { Fault } from '../host/fault.ts'
import { writeWhole } from '../host/write.ts'

/** Writes a touch into its journal, or the journal with it, and says which one. */
export function writeLog(log: TouchLog, workspace: Workspace, { terminal }: Call): Fault | undefined {
  const fault = writeWhole(resolve(terminal.cwd, log.path), withTouch(log, workspace), { replace: 'edit' in log })
  if (!fault) terminal.stdout.write(`${log.path}\n`)
  return fault
}

/** The whole journal once the touch is written. */
export function withTouch(log: TouchLog, { files }: Workspace): string {
  if (!('edit' in log)) return log.text
  const { text } = files.get(log.path)!
  const { span, text: inserted } = log.edit
  return text.slice(0, span.start) + inserted + text.slice(span.end)
}
