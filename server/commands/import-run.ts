import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { clientName } from '../../core/relationship/clients.ts'
import type { Workspace } from '../../core/workspace.ts'
import { withDocument } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { type Call, CallFault } from '../call.ts'
import { importMail } from '../exchange/import.ts'
import { readEml } from '../exchange/read-eml.ts'
import { gather, shownPath } from '../gather.ts'
import { type Fault, faultOf } from '../host/fault.ts'
import { writeWhole } from '../host/write.ts'
import { clientsNamed } from './named-client.ts'
import { configurationsOf, tellFaults } from './shared.ts'

export async function runImport(call: Call): Promise<number> {
  const { terminal, locale } = call
  if (call.operands.length === 0) throw fileWanted()
  const gathered = gather(['.'], { cwd: terminal.cwd, configurations: configurationsOf(call, RULES) })
  const faults: Fault[] = []
  let { workspace } = gathered
  for (const operand of call.operands) {
    const imported = await importFile(resolve(terminal.cwd, operand), workspace, call)
    if ('message' in imported) faults.push(imported)
    else workspace = imported.workspace
  }
  tellFaults(faults, terminal, locale)
  return faults.length > 0 ? 2 : 0

  async function importFile(path: string, workspace: Workspace, call: Call): Promise<Fault | { workspace: Workspace }> {
    const bytes = bytesOf(path)
    if ('message' in bytes) return bytes
    const mail = await readEml(bytes)
    if ('ru' in mail) return { path, message: mail }
    const { settings } = gathered.configurationOf('x.md')
    const made = importMail(mail, { workspace, settings, client: clientAsked(call, workspace) })
    if ('ru' in made) return { path, message: made }
    const fault = writeWhole(resolve(terminal.cwd, made.path), made.text)
    if (fault) return fault
    terminal.stdout.write(`${shownPath(terminal.cwd, resolve(terminal.cwd, made.path))}\n`)
    return { workspace: withDocument(workspace, made.path, made.text) }
  }
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
    ru: 'какой файл? например: touchline import письмо.eml',
    uk: 'який файл? наприклад: touchline import лист.eml',
    en: 'which file? for example: touchline import mail.eml',
  })
