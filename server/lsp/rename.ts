import {
  ErrorCodes,
  MessageType,
  type PrepareRenameResult,
  type RenameFile,
  type RenameParams,
  ResponseError,
  ShowMessageNotification,
  type TextDocumentEdit,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { renamedInTeam } from '../../core/configuration/renamed.ts'
import { linesOf } from '../../core/place.ts'
import { type Known, peopleAround } from '../../core/relationship/people.ts'
import { relinked } from '../../core/relationship/relinked.ts'
import { type Moved, movedWithClient } from '../../core/relationship/renamed-paths.ts'
import { type Renamed, renamedClient, renamedPerson } from '../../core/relationship/renaming.ts'
import type { Localized } from '../../core/rule.ts'
import { sourceOf } from '../file-lines.ts'
import { isFault } from '../host/fault.ts'
import { readText } from '../host/text.ts'
import { type Counted, counted } from '../words.ts'
import { type Around, locationOf } from './around.ts'
import { toRange } from './encoding.ts'
import type { Session } from './session.ts'
import { pathOf, uriOf } from './uris.ts'
import { type Here, hereOf } from './whereabouts.ts'

/** The words under the pointer and the name they stand for; nothing where they could mean several people. */
export function prepareRename(session: Session, params: TextDocumentPositionParams): PrepareRenameResult | null {
  const here = hereOf(session, params)
  const placeholder = here && nameOf(here)
  if (!here || placeholder === undefined) return null
  const { around, named } = here
  const location = locationOf(around, { path: around.file.path, span: named.span }, session)
  return location ? { range: location.range, placeholder } : null
}

/**
 * A new name for a person or a client in all documents, for a colleague in `touchline.yml` too, for a client in the name of his folder; what
 * has to be bent by hand is left, and counted in a message.
 */
export function rename(session: Session, params: RenameParams): WorkspaceEdit | null {
  const here = hereOf(session, params)
  const name = params.newName.trim()
  if (!here || nameOf(here) === undefined) return null
  const { around, named } = here
  if (!/^\p{L}[^\r\n]*$/u.test(name)) throw new ResponseError(ErrorCodes.InvalidParams, NO_NAME[around.locale])
  const changes =
    named.kind === 'client'
      ? renamedClient(around.relationship.files, named.name, name)
      : renamedEverywhere(around, named.people[0]!, name)
  tellOfLeft(session, around, changes)
  const { can } = session
  const moved = can.documentChanges && can.renameFiles ? movedPath(here, name) : undefined
  const edited = moved ? withLinks(changes, around, moved) : changes
  const documents = [...changedDocuments(session, around, edited), ...changedTeam(session, here, name)]
  return can.documentChanges
    ? { documentChanges: [...documents, ...(moved ? [fileMoved(moved, around)] : [])] }
    : { changes: Object.fromEntries(documents.map(({ textDocument: { uri }, edits }) => [uri, edits as never])) }
}

const nameOf = ({ named }: Here): string | undefined => {
  if (named.kind === 'client') return named.name
  return named.people.length === 1 ? named.people[0]!.name : undefined
}

/** One of us works for several clients. */
function renamedEverywhere({ workspace, relationship, settings }: Around, person: Known, name: string): Renamed[] {
  const others = person.side === 'ours' ? [...workspace.clients.values()].filter(other => other !== relationship) : []
  return [relationship, ...others].flatMap(one => {
    const people = peopleAround(one, settings)
    const same = people.find(other => other.side === person.side && other.name === person.name)
    return same ? renamedPerson(one.files, people, same, name) : []
  })
}

function changedDocuments(
  { can, live }: Session,
  { workspace, file, uriOf }: Around,
  changes: readonly Renamed[],
): TextDocumentEdit[] {
  return changes
    .filter(({ edits }) => edits.length > 0)
    .map(({ path, edits }): TextDocumentEdit => {
      const uri = uriOf(path)
      const source = sourceOf(path === file.path ? file : workspace.files.get(path)!)
      return {
        textDocument: { uri, version: live.open.get(uri)?.version ?? null },
        edits: edits.map(({ span, text: newText }) => ({ range: toRange(source, span, can.encoding), newText })),
      }
    })
}

/** The configuration files that list a colleague. */
function changedTeam({ can, live }: Session, { around, named }: Here, name: string): TextDocumentEdit[] {
  if (named.kind === 'client' || named.people[0]!.side !== 'ours') return []
  const path = pathOf(around.uriOf(around.file.path))
  if (path === undefined) return []
  return live.configurationFiles(path).flatMap((path): TextDocumentEdit[] => {
    const uri = uriOf(path)
    const text = live.open.get(uri)?.text ?? readText(path)
    const edits = isFault(text) ? [] : renamedInTeam(text, named.people[0]!.name, name)
    if (edits.length === 0 || isFault(text)) return []
    const source = { text, lines: linesOf(text) }
    const changes = edits.map(({ span, text: newText }) => ({ range: toRange(source, span, can.encoding), newText }))
    return [{ textDocument: { uri, version: live.open.get(uri)?.version ?? null }, edits: changes }]
  })
}

/** The folder or card of a client that takes the new name. */
function movedPath({ around, named }: Here, name: string): Moved | undefined {
  const { relationship, workspace } = around
  const card = relationship.files.find(({ kind }) => kind === 'client')?.path
  if (named.kind !== 'client' || card === undefined) return undefined
  const own = relationship.files.map(({ path }) => path)
  return movedWithClient(card, { own, all: workspace.files.keys(), old: named.name, name })
}

/** Links of all clients' documents follow what moves. */
function withLinks(changes: readonly Renamed[], { workspace }: Around, moved: Moved): Renamed[] {
  const byPath = new Map(changes.map(change => [change.path, change]))
  for (const file of workspace.files.values()) {
    const links = relinked(file, workspace.files, moved)
    const { edits = [], left = 0 } = byPath.get(file.path) ?? {}
    if (links.length > 0) byPath.set(file.path, { path: file.path, edits: [...edits, ...links], left })
  }
  return [...byPath.values()]
}

/** Behind the edits: they name the files as they are called now. */
const fileMoved = ({ from, to }: Moved, { uriOf }: Around): RenameFile => ({
  kind: 'rename',
  oldUri: uriOf(from),
  newUri: uriOf(to),
  options: { overwrite: false },
})

function tellOfLeft({ connection }: Session, { locale }: Around, changes: readonly Renamed[]): void {
  const left = changes.reduce((sum, change) => sum + change.left, 0)
  if (left === 0) return
  const message = LEFT[locale](counted(locale, left, MENTIONS))
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message })
}

const MENTIONS: Localized<Counted> = {
  ru: ['упоминание', 'упоминания', 'упоминаний'],
  uk: ['згадка', 'згадки', 'згадок'],
  en: ['mention', 'mentions', 'mentions'],
}

const LEFT: Localized<(mentions: string) => string> = {
  ru: mentions =>
    `Осталось поправить руками: ${mentions} (имя в другом падеже, в тексте или общее для нескольких людей).`,
  uk: mentions =>
    `Лишилося виправити вручну: ${mentions} (ім’я в іншому відмінку, у тексті або спільне для кількох людей).`,
  en: mentions =>
    `Left to be changed by hand: ${mentions} (the name in another form, in the text, or shared by several people).`,
}

const NO_NAME: Localized = {
  ru: 'Имя начинается с буквы и стоит в одной строке.',
  uk: 'Ім’я починається з літери й стоїть в одному рядку.',
  en: 'A name begins with a letter and stands in one line.',
}
