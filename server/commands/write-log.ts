import { resolve } from 'node:path'
import { type TouchLog, withTouch } from '../../core/relationship/log-touch.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { Call } from '../call.ts'
import type { Fault } from '../host/fault.ts'
import { writeWhole } from '../host/write.ts'

/** Writes a touch into its journal, or the journal with it, and says which one. */
export function writeLog(log: TouchLog, workspace: Workspace, { terminal }: Call): Fault | undefined {
  const fault = writeWhole(resolve(terminal.cwd, log.path), withTouch(log, workspace.files), { replace: 'edit' in log })
  if (!fault) terminal.stdout.write(`${log.path}\n`)
  return fault
}
