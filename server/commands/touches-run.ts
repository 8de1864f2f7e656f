import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { toIso } from '../../core/language/calendar.ts'
import type { Finding } from '../../core/linter.ts'
import { RULES } from '../../rules/index.ts'
import { type Call, choiceAsked } from '../call.ts'
import { check } from '../check.ts'
import { toTimelinePage } from '../drawing/page.ts'
import { gather } from '../gather.ts'
import { type Fault, isFault } from '../host/fault.ts'
import type { ClientOutline } from '../lsp/requests.ts'
import { outlineOf } from '../outline.ts'
import { PROMISES, sinceDay, withPromises } from '../outline-part.ts'
import { progressOn } from '../progress.ts'
import { toPromises } from '../reporters/promises.ts'
import { toTree } from '../reporters/tree.ts'
import { clientsNamed } from './named-client.ts'
import { configurationsOf, dayAsked, tellFaults, todayOf } from './shared.ts'

export async function runTouches(call: Call): Promise<number> {
  const { terminal, locale } = call
  const format = choiceAsked(call, 'format', ['tree', 'json', 'html'])
  const today = todayOf(call)
  const since = call.value('since') === undefined ? undefined : toIso(dayAsked(call, 'since'))
  const promises = call.value('obligations') === undefined ? undefined : choiceAsked(call, 'obligations', PROMISES)
  const isPath = (operand: string) => existsSync(resolve(terminal.cwd, operand))
  const paths = call.operands.filter(isPath)
  const names = call.operands.filter(operand => !isPath(operand))
  const progress = progressOn(terminal, locale)
  const configurations = configurationsOf(call, RULES)
  const gathering = { cwd: terminal.cwd, configurations, onProgress: progress.tell }
  const gathered = gather(paths.length > 0 ? paths : ['.'], gathering)
  progress.end()
  const { workspace, configurationOf } = gathered
  const faults: Fault[] = [...gathered.faults]
  const settingsOf = (path: string) => configurationOf(path).settings
  const findingsOf = remembered(path => {
    const found = check(workspace, path, settingsOf(path), { rules: RULES, today, locale })
    if (!isFault(found)) return found
    faults.push({ ...found, path: resolve(terminal.cwd, path) })
    return []
  })
  const all = outlineOf(workspace, { today, locale, settingsOf, findingsOf, nameOf: path => path })
  const named = names.length === 0 ? all : names.flatMap(name => clientsNamed(name, all))
  const clients = named
    .map(client => (since === undefined ? client : sinceDay(client, since)))
    .map(client => (promises === undefined ? client : withPromises(client, promises)))
  const screen = {
    locale,
    color: call.color,
    columns: terminal.stdout.isTerminal ? terminal.stdout.columns : undefined,
  }
  const forms = {
    tree: () => (promises ? toPromises(clients, promises === 'person', screen) : toTree(clients, screen)),
    json: () => toJson(clients, toIso(today)),
    html: () => toTimelinePage(clients, { locale, today: toIso(today), hrefOf }),
  }
  terminal.stdout.write(forms[format]())
  tellFaults(faults, terminal, locale)
  return faults.length > 0 ? 2 : 0
}

function remembered(find: (path: string) => readonly Finding[]): (path: string) => readonly Finding[] {
  const known = new Map<string, readonly Finding[]>()
  return path => {
    const findings = known.get(path) ?? find(path)
    known.set(path, findings)
    return findings
  }
}

/** From a page that lies in the folder of the call. */
const hrefOf = ({ uri }: { readonly uri: string }): string => uri.split('/').map(encodeURIComponent).join('/')

/** What the editors call `uri` is a path here. */
function toJson(clients: readonly ClientOutline[], today: string): string {
  const asPath = (_: string, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('uri' in value)) return value
    const { uri, ...rest } = value
    return { path: uri, ...rest }
  }
  return `${JSON.stringify({ version: 1, today, clients }, asPath, 2)}\n`
}
