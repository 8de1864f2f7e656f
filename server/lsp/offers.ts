import type { Command, WorkspaceEdit } from 'vscode-languageserver/node'
import type { Document } from '../../core/document/model.ts'
import type { Language } from '../../core/language/language.ts'
import type { Span } from '../../core/markdown/span.ts'
import { isTouchDocument } from '../../core/relationship/touch-document.ts'
import type { Localized } from '../../core/rule.ts'
import { clientOf } from '../../core/workspace.ts'
import { type Around, aroundOf } from './around.ts'
import { newDocument, stepsAt } from './making.ts'
import { logOf } from './relationship.ts'
import {
  LOG_DOCUMENT_COMMAND,
  LOG_TOUCH_COMMAND,
  type LogTouchResult,
  NEW_DOCUMENT_COMMAND,
  NEXT_DOCUMENT_COMMAND,
  type NewDocumentParams,
} from './requests.ts'
import { localeFor, type Session } from './session.ts'

/** Something to be made from a document, offered at its title: lenses and code actions say the same. */
export interface Offer {
  readonly title: string
  readonly at: Span
  /** Of the editor itself, where it has told that it knows the command. */
  readonly command: Command | undefined
  /** For editors without the command: the file as it would be made. */
  readonly edit: () => WorkspaceEdit | undefined
}

/** What follows from the documents of a file, and what a client's card or journal leads to. */
export function offersAt(session: Session, uri: string): Offer[] {
  const locale = localeFor(session, uri)
  const steps = stepsAt(session, uri).map(({ way, context }): Offer => {
    const title = way.title[locale]
    return {
      title,
      at: context.document.title,
      command: commandOf(session, title, NEXT_DOCUMENT_COMMAND, [uri, way.id]),
      edit: () => creation(session, { from: { uri, step: way.id }, locale }),
    }
  })
  const around = aroundOf(session, uri)
  const homes = around?.file.documents.filter(isHome) ?? []
  return [...steps, ...homes.flatMap(document => clientOffers(session, uri, around!, document))]
}

/** A document that the client's journal does not tell of yet, as its line; only where a journal is kept. */
export function logOffers(session: Session, uri: string): Offer[] {
  const around = aroundOf(session, uri)
  const journal = around?.relationship.files.some(({ kind }) => kind === 'touches')
  const found = around?.file.documents.find(isTouchDocument)
  if (!around || !found || !journal) return []
  const logged = logOf(session, { uri })
  if ('problem' in logged) return []
  const title = LOG_DOCUMENT[around.locale]
  return [
    {
      title,
      at: found.title,
      command: commandOf(session, title, LOG_DOCUMENT_COMMAND, [uri]),
      edit: () => insertion(session, logged),
    },
  ]
}

function insertion({ can }: Session, { uri, text, at }: LogTouchResult): WorkspaceEdit | undefined {
  if (!at || !can.documentChanges) return undefined
  return {
    documentChanges: [
      { textDocument: { uri, version: null }, edits: [{ range: { start: at, end: at }, newText: text }] },
    ],
  }
}

/** Where one looks when one thinks of the client as a whole. */
export const isHome = ({ kind, template }: Document): boolean => !template && (kind === 'client' || kind === 'touches')

function clientOffers(
  session: Session,
  uri: string,
  { file, workspace, locale }: Around,
  { title: at }: Document,
): Offer[] {
  const client = clientOf(workspace, file.path)
  if (client === undefined) return []
  const log = commandOf(session, LOG[locale], LOG_TOUCH_COMMAND, [uri])
  return [
    {
      title: AGENDA[locale],
      at,
      command: commandOf(session, AGENDA[locale], NEW_DOCUMENT_COMMAND, [AGENDA_TEMPLATE, client]),
      edit: () => creation(session, { template: AGENDA_TEMPLATE, client, locale }),
    },
    ...(log ? [{ title: LOG[locale], at, command: log, edit: () => undefined }] : []),
  ]
}

const AGENDA_TEMPLATE = 'agenda-working'

const commandOf = ({ commands }: Session, title: string, command: string, args: string[]): Command | undefined =>
  commands.includes(command) ? { title, command, arguments: args } : undefined

function creation(
  session: Session,
  params: Omit<NewDocumentParams, 'locale'> & { locale: Language },
): WorkspaceEdit | undefined {
  const made = session.can.createFiles ? newDocument(session, params) : { problem: '' }
  if ('problem' in made) return undefined
  const start = { line: 0, character: 0 }
  return {
    documentChanges: [
      { kind: 'create', uri: made.uri, options: { overwrite: false } },
      { textDocument: { uri: made.uri, version: null }, edits: [{ range: { start, end: start }, newText: made.text }] },
    ],
  }
}

const AGENDA: Localized = { ru: 'Написать повестку', uk: 'Написати порядок денний', en: 'Write an agenda' }

const LOG: Localized = { ru: 'Записать касание', uk: 'Записати дотик', en: 'Log a touch' }

const LOG_DOCUMENT: Localized = {
  ru: 'Записать в журнал касаний',
  uk: 'Записати до журналу дотиків',
  en: 'Write into the touch journal',
}
