import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { withKind } from '../../core/template/place.ts'
import type { Call } from '../call.ts'
import type { NewDocument } from '../documents.ts'
import { shownPath } from '../gather.ts'
import type { Fault } from '../host/fault.ts'
import { writeWhole } from '../host/write.ts'

/** Whether something lies at a path of the workspace already. */
export const isTakenIn =
  (cwd: string) =>
  (path: string): boolean =>
    existsSync(resolve(cwd, path))

/** Writes a new document where the call asked for it (`--out`, `-` is standard output), else where it belongs, and says where. */
export function writeNew(made: NewDocument, call: Call): Fault | undefined {
  const { cwd, stdout } = call.terminal
  const out = call.value('out')
  if (out === '-') {
    stdout.write(made.text)
    return undefined
  }
  const path = resolve(cwd, out ?? made.path)
  const shown = shownPath(cwd, path)
  const fault = writeWhole(path, withKind(shown, made.text, made.kind), { replace: call.flag('force') })
  if (!fault) stdout.write(`${shown}\n`)
  return fault
}
