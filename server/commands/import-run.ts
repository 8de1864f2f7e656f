import { readFileSync, rmSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { withEdits } from '../../core/exchange/moved-event.ts'
import { clientName } from '../../core/relationship/clients.ts'
import { withTouch } from '../../core/relationship/log-touch.ts'
import type { Settings } from '../../core/settings.ts'
import { type Workspace, withDocument, withoutDocument } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { type Call, CallFault } from '../call.ts'
import { type Found, foundIn, importFound, notesOn } from '../exchange/found.ts'
import type { Moved } from '../exchange/import-event.ts'
import { gather } from '../gather.ts'
import { type Fault, faultOf } from '../host/fault.ts'
import { writeWhole } from '../host/write.ts'
import { eventKnown, mailKnown, moveByHand, tellToMove } from '../words.ts'
import { clientsNamed } from './named-client.ts'
import { configurationsOf, tellFaults, todayOf } from './shared.ts'
import { placeIn } from './touch-run.ts'
import { writeLog } from './write-log.ts'

export async function runImport(call: Call): Promise<number> {
  const { terminal, locale } = call
  if (call.operands.length === 0) throw fileWanted()
  const gathered = gather(['.'], { cwd: terminal.cwd, configurations: configurationsOf(call, RULES) })
  const { settings } = gathered.configurationOf('x.md')
  const faults: Fault[] = []
  let { workspace } = gathered
  for (const operand of call.operands) {
    const path = resolve(terminal.cwd, operand)
    const bytes = bytesOf(path)
    const found =
      'message' in bytes ? [bytes.message] : await foundIn(bytes, { today: todayOf(call), zone: terminal.zone() })
    for (const read of found) {
      const written = 'ru' in read ? { path, message: read } : write(read, path, { workspace, settings }, call)
      if ('message' in written) faults.push(written)
      else workspace = written
    }
  }
  tellFaults(faults, terminal, locale)
  return faults.length > 0 ? 2 : 0
}

/** Writes one document, or one line of a journal, and gives the workspace with it in it; what is known already is left. */
function write(
  found: Found,
  path: string,
  around: { readonly workspace: Workspace; readonly settings: Settings },
  call: Call,
): Workspace | Fault {
  const { terminal, locale } = call
  const { workspace } = around
  const options = { ...around, client: clientAsked(call, workspace), today: todayOf(call) }
  const made = importFound(found, options)
  if ('ru' in made) return { path, message: made }
  if ('already' in made) {
    terminal.stderr.write(
      `${placeIn(workspace, made.already)}: ${('mail' in found ? mailKnown : eventKnown)[locale]}\n`,
    )
    return workspace
  }
  if ('told' in made) {
    terminal.stderr.write(
      `${made.place ? placeIn(workspace, made.place) : relative(terminal.cwd, path)}: ${made.told[locale]}\n`,
    )
    return workspace
  }
  if ('move' in made) return moveAgenda(made, workspace, call)
  const text = withTouch(made, workspace.files)
  const fault = writeLog(made, workspace, call)
  if (fault) return fault
  for (const note of notesOn(found)) terminal.stderr.write(`${made.path}: ${note[locale]}\n`)
  return withDocument(workspace, made.path, text)
}

/** Says that a meeting has moved; where it is asked for, brings its new time into the agenda and its name, and links along. */
function moveAgenda({ place, move, message }: Moved, workspace: Workspace, call: Call): Workspace | Fault {
  const { terminal, locale } = call
  const { changes, renamed } = move
  const canMove = changes.length > 0
  const asked = call.flag('move') && canMove
  const advice = asked ? '' : `; ${(canMove ? tellToMove : moveByHand)[locale]}`
  terminal.stderr.write(`${placeIn(workspace, place)}: ${message[locale]}${advice}\n`)
  if (!asked) return workspace
  const old = renamed && resolve(terminal.cwd, renamed.from)
  let now = workspace
  for (const { path, edits } of changes) {
    const to = path === renamed?.from ? renamed.to : path
    const text = withEdits(workspace.files.get(path)!.text, edits)
    const fault = writeWhole(resolve(terminal.cwd, to), text, { replace: to === path })
    if (fault) return fault
    terminal.stdout.write(`${to}\n`)
    now = withDocument(to === path ? now : withoutDocument(now, path), to, text)
  }
  if (old !== undefined) rmSync(old)
  return now
}

function bytesOf(path: string): Buffer | Fault {
  try {
    return readFileSync(path)
  } catch (error) {
    return faultOf(path, error)
  }
}

function clientAsked(call: Call, { clients }: Workspace): string | undefined {
  const name = call.value('client')
  if (name === undefined) return undefined
  return clientsNamed(
    name,
    [...clients].map(([key, { files }]) => ({ key, name: clientName(key, files) })),
  )[0]!.key
}

const fileWanted = (): CallFault =>
  new CallFault({
    ru: 'какой файл? например: touchline import письмо.eml или встреча.ics',
    uk: 'який файл? наприклад: touchline import лист.eml або зустріч.ics',
    en: 'which file? for example: touchline import mail.eml or meeting.ics',
  })
