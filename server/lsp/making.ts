import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { clientName } from '../../core/relationship/clients.ts'
import { ALONE } from '../../core/relationship/relationship.ts'
import type { Localized } from '../../core/rule.ts'
import { fillTemplate } from '../../core/template/fill.ts'
import { toSnippet } from '../../core/template/gaps.ts'
import { knownOf } from '../../core/template/known.ts'
import { type Step, stepsFrom } from '../../core/way/index.ts'
import { relationshipOf } from '../../core/workspace.ts'
import { documentOfStep, type NewDocument, placed } from '../documents.ts'
import { exportDocument } from '../exchange/export.ts'
import { templateNamed, templatesFor, templatesShown } from '../templates.ts'
import { languageOfTag } from '../terminal.ts'
import type { Root } from './live.ts'
import type {
  ExportParams,
  ExportResult,
  Made,
  NewDocumentParams,
  StepsResult,
  TemplatesParams,
  TemplatesResult,
} from './requests.ts'
import type { Session } from './session.ts'
import { pathOf, uriOf } from './uris.ts'

/** What a person can choose from: templates, and clients of all folders that are open. */
export function templates({ live }: Session, { locale }: TemplatesParams): TemplatesResult {
  const shown = templatesShown(templatesFor(live.roots[0]?.folder ?? '').templates, languageOfTag(locale) ?? 'en')
  const clients = live.roots.flatMap(({ workspace }) =>
    [...workspace.clients].map(([key, { files }]) => ({ key, name: clientName(key, files) })),
  )
  return {
    templates: shown.map(({ id, group, name, about }) => ({ id, group, name, about })),
    clients: clients.sort((a, b) => a.name.localeCompare(b.name)),
  }
}

export function newDocument(session: Session, params: NewDocumentParams): Made {
  session.live.settle()
  return params.from ? followingDocument(session, params.from) : templateFor(session, params)
}

/** A document from a template, for a client or for nobody yet. */
function templateFor(session: Session, { template: id = '', client, locale }: NewDocumentParams): Made {
  const { live, today, ownLocale } = session
  const root =
    live.roots.find(({ workspace }) => client !== undefined && workspace.clients.has(client)) ?? live.roots[0]
  const relationship = root?.workspace.clients.get(client ?? '') ?? ALONE
  const language = relationship.files[0]?.language ?? languageOfTag(locale) ?? 'en'
  const template = templateNamed(templatesFor(root?.folder ?? '').templates, id, language)
  if (!template || !root) return { problem: (root ? NO_TEMPLATE : NO_FOLDER)[ownLocale()] }
  const settings = live.settingsAt(root, relationship.files[0]?.path ?? 'new.md')
  const filled = fillTemplate(template, knownOf(relationship, settings, today()))
  if ('message' in filled) return { problem: `${filled.path}:${filled.line}: ${filled.message[ownLocale()]}` }
  return made(placed(filled, template, relationship, takenIn(root)), root)
}

function followingDocument(session: Session, { uri, step: id }: NonNullable<NewDocumentParams['from']>): Made {
  const { live, ownLocale } = session
  const step = stepsAt(session, uri).find(({ way }) => way.id === id)
  const root = rootOf(session, uri)
  if (!step || !root) return { problem: (root ? NO_STEP : NO_FOLDER)[ownLocale()] }
  const settings = live.settingsAt(root, step.context.file.path)
  const found = documentOfStep(step, {
    templates: templatesFor(root.folder).templates,
    settings,
    isTaken: takenIn(root),
  })
  if ('ru' in found) return { problem: found[ownLocale()] }
  if ('message' in found) return { problem: `${found.path}:${found.line}: ${found.message[ownLocale()]}` }
  return made(found, root)
}

export const steps = (session: Session, uri: string): StepsResult => ({
  steps: stepsAt(session, uri).map(({ way, context }) => ({
    id: way.id,
    title: way.title[session.locale() ?? context.document.language],
  })),
})

/** What can follow from a document, seen among its client's documents. */
export function stepsAt(session: Session, uri: string): Step[] {
  const file = session.live.fileOf(uri)
  const root = rootOf(session, uri)
  if (!file) return []
  return stepsFrom(file, root ? relationshipOf(root.workspace, file.path) : ALONE, session.today())
}

export async function exportOf(session: Session, { uri, format, from }: ExportParams): Promise<ExportResult> {
  const { live, today, ownLocale } = session
  const file = live.fileOf(uri)
  const root = rootOf(session, uri)
  const path = pathOf(uri)
  if (!file || !root || path === undefined) return { problem: NO_FOLDER[ownLocale()] }
  const { files } = relationshipOf(root.workspace, file.path)
  const exported = await exportDocument(file, {
    format,
    from,
    settings: live.settingsAt(root, file.path),
    cards: files.filter(({ kind }) => kind === 'client'),
    today: today(),
  })
  if (!Array.isArray(exported)) return { problem: (exported as Localized)[ownLocale()] }
  const stem = path.replace(/\.(?:md|markdown)$/iu, '')
  return {
    files: exported.map(({ ending, content }) => ({
      uri: uriOf(stem + ending),
      base64: Buffer.from(content).toString('base64'),
    })),
    left: [...new Set(exported.flatMap(({ left }) => left))],
  }
}

export const made = ({ path, text }: NewDocument, { folder }: Root): Exclude<Made, { problem: string }> => ({
  uri: uriOf(join(folder, path)),
  text,
  snippet: toSnippet(text),
})

const takenIn =
  ({ folder }: Root) =>
  (path: string): boolean =>
    existsSync(join(folder, path))

function rootOf({ live }: Session, uri: string): Root | undefined {
  const path = pathOf(uri)
  return path === undefined ? live.roots[0] : live.rootOf(path)
}

export const NO_FOLDER: Localized = {
  ru: 'откройте папку с документами клиентов',
  uk: 'відкрийте теку з документами клієнтів',
  en: 'open a folder with client documents',
}

const NO_TEMPLATE: Localized = { ru: 'такого шаблона нет', uk: 'такого шаблону немає', en: 'there is no such template' }

const NO_STEP: Localized = {
  ru: 'из этого документа пока ничего не следует',
  uk: 'з цього документа поки нічого не випливає',
  en: 'nothing follows from this document yet',
}
