import { resolve } from 'node:path'
import type { DocumentFile } from '../../core/document/model.ts'
import { ALONE } from '../../core/relationship/relationship.ts'
import type { TouchPlace } from '../../core/relationship/touch.ts'
import { logDocument } from '../../core/way/log-document.ts'
import { clientOf, type Workspace } from '../../core/workspace.ts'
import type { Call } from '../call.ts'
import { lineIn } from '../file-lines.ts'
import type { Gathered } from '../gather.ts'
import { inJournal } from '../words.ts'
import { tellFaults, todayOf } from './shared.ts'
import { writeLog } from './write-log.ts'

/** `touchline next FILE --to touch`: the document as a line of its client's journal, unless one is there already. */
export function runTouch(call: Call, file: DocumentFile, { workspace, configurationOf }: Gathered): number {
  const { terminal, locale } = call
  const client = clientOf(workspace, file.path)
  const log = logDocument(file, {
    relationship: workspace.clients.get(client ?? '') ?? ALONE,
    settings: configurationOf(file.path).settings,
    today: todayOf(call),
  })
  if ('already' in log) {
    terminal.stderr.write(`${placeIn(workspace, log.already)}: ${inJournal[locale]}\n`)
    return 0
  }
  if (!('ru' in log) && call.value('out') === '-') {
    terminal.stdout.write(`${('edit' in log ? log.edit.text : log.text).trim()}\n`)
    return 0
  }
  const fault = 'ru' in log ? { path: resolve(terminal.cwd, file.path), message: log } : writeLog(log, workspace, call)
  if (fault) tellFaults([fault], terminal, locale)
  return fault ? 2 : 0
}

/** `roga/touches.md:8`. */
export const placeIn = ({ files }: Workspace, { path, span }: TouchPlace): string =>
  `${path}:${lineIn(files.get(path)!, span.start)}`
