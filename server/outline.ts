import type { Calendar } from '../core/language/calendar.ts'
import { toIso } from '../core/language/calendar.ts'
import { clockOf } from '../core/language/clock-text.ts'
import type { Language } from '../core/language/language.ts'
import type { Finding } from '../core/linter.ts'
import { isInside } from '../core/markdown/span.ts'
import type { Relationship } from '../core/relationship/relationship.ts'
import { stateOf } from '../core/relationship/state.ts'
import type { Touch } from '../core/relationship/touch.ts'
import { newestFirst } from '../core/relationship/touches.ts'
import type { Settings } from '../core/settings.ts'
import type { Workspace } from '../core/workspace.ts'
import { lineIn } from './file-lines.ts'
import type { ClientOutline, TouchOutline } from './lsp/requests.ts'
import { joinedOutline } from './outline-join.ts'
import { toStateOutline } from './outline-state.ts'
import { tallyOf } from './report.ts'

/** The client-touch outline with paths of the workspace in place of URIs. */
export interface OutlineOptions {
  readonly today: Calendar
  readonly locale: Language
  readonly settingsOf: (path: string) => Settings
  readonly findingsOf: (path: string) => readonly Finding[]
  /** How a face names a file: a path, a URI. */
  readonly nameOf: (path: string) => string
  /** Gives what was worked out for a client before, as long as nothing that it hangs on has changed. */
  readonly remembered?: (relationship: Relationship, work: () => ClientOutline) => ClientOutline
}

/** Every client, whoever wants attention most first; documents that belong to nobody come last. */
export function outlineOf(workspace: Workspace, options: OutlineOptions): ClientOutline[] {
  const clients = [...workspace.clients.values()].map(each => clientOutlineOf(each, workspace, options))
  clients.sort(
    (a, b) => b.attention - a.attention || compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.key, b.key),
  )
  const stray = straysOutlineOf(workspace, options)
  return stray && stray.touches.length > 0 ? [...clients, stray] : clients
}

/** The documents that belong to nobody, as one: each folder is drawn by itself, and only those that have changed are drawn anew. */
export const straysOutlineOf = (workspace: Workspace, options: OutlineOptions): ClientOutline | undefined =>
  joinedOutline([...workspace.strays.values()].map(each => clientOutlineOf(each, workspace, options)))

/** One client of the workspace, or a folder of documents that belong to nobody. */
export function clientOutlineOf(
  relationship: Relationship,
  workspace: Workspace,
  options: OutlineOptions,
): ClientOutline {
  const work = () => toClient(relationship, workspace, options)
  return options.remembered ? options.remembered(relationship, work) : work()
}

function toClient(relationship: Relationship, workspace: Workspace, options: OutlineOptions): ClientOutline {
  const { client: key = '', files } = relationship
  const card = files.find(({ kind }) => kind === 'client')
  const state = stateOf(relationship, options.settingsOf((card ?? files[0])?.path ?? ''), options.today)
  return {
    key,
    name: key === '' ? NO_CLIENT[options.locale] : state.name,
    ...(card ? { card: options.nameOf(card.path) } : {}),
    problems: tallyOf(files.flatMap(({ path }) => options.findingsOf(path))),
    ...toStateOutline(state, { workspace, nameOf: options.nameOf }),
    touches: newestFirst(state.touches).map(touch => toTouch(touch, workspace, options)),
  }
}

function toTouch(touch: Touch, workspace: Workspace, options: OutlineOptions): TouchOutline {
  const { path, date, title, channel, direction, planned } = touch
  const { time, who, meaning, benefit, outcome, trust } = touch
  const told = { time: time === undefined ? undefined : clockOf(time), who, meaning, benefit, outcome, trust }
  return {
    uri: options.nameOf(path),
    ...lineOf(touch, workspace),
    ...(date ? { date: toIso(date) } : {}),
    title,
    ...(channel ? { channel } : {}),
    direction,
    planned,
    ...(Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as typeof told),
    ...documentsOf(touch, options),
    ...(touch.wantsAnswer ? { answered: touch.answered !== undefined } : {}),
    ...(touch.wantsRecord ? { writtenUp: touch.writtenUp !== undefined } : {}),
    problems: tallyOf(problemsOf(touch, options)),
  }
}

/** What is said of the line in the journal, and of the documents of the touch. */
const problemsOf = ({ path, extent, entry, documents }: Touch, { findingsOf }: OutlineOptions): Finding[] => [
  ...(entry ? findingsOf(path).filter(({ span }) => isInside(span, extent)) : []),
  ...documents.flatMap(({ path, document }) => findingsOf(path).filter(({ span }) => isInside(span, document.span))),
]

/** The line of a touch in its file, from 1, where the touch is not all of the file. */
function lineOf({ path, span, entry }: Touch, workspace: Workspace): { line?: number } {
  const file = workspace.files.get(path)
  return entry && file ? { line: lineIn(file, span.start) } : {}
}

/** The documents that a line of the journal is about; a protocol and the agenda of its meeting. */
function documentsOf({ entry, documents }: Touch, { nameOf }: OutlineOptions): { documents?: string[] } {
  return documents.length > (entry ? 0 : 1) ? { documents: documents.map(({ path }) => nameOf(path)) } : {}
}

const NO_CLIENT = { ru: 'Без клиента', uk: 'Без клієнта', en: 'No client' }

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
