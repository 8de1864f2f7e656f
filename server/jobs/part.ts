import { dirname, resolve } from 'node:path'
import { readConfiguration } from '../../core/configuration/read.ts'
import type { DocumentFile } from '../../core/document/model.ts'
import type { Calendar } from '../../core/language/calendar.ts'
import type { Language } from '../../core/language/language.ts'
import { type Claim, cardsOf, clientName } from '../../core/relationship/clients.ts'
import type { RuleSetting } from '../../core/settings.ts'
import { SortedMap } from '../../core/sorted-map.ts'
import { clientOf, EMPTY_WORKSPACE, type Workspace, withFiles } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { check } from '../check.ts'
import { type Gathering, readAll } from '../gather.ts'
import { type Configurations, configurations } from '../host/configuration.ts'
import { type Fault, isFault } from '../host/fault.ts'
import type { Manner, ReportedDocument, WrittenDocument } from '../report.ts'
import { writtenDocument } from '../reporters/written.ts'

/** What a call asks of a lint, as data that another process can be given. */
export interface Order {
  readonly cwd: string
  readonly today: Calendar
  /** Language of the messages; each document's own if left out. */
  readonly locale: Language | undefined
  /** Language of documents that do not name their own. */
  readonly language: Language | undefined
  readonly configuration: {
    readonly none: boolean
    readonly file: string | undefined
    readonly overrides: Readonly<Record<string, RuleSetting>>
  }
  /** Each process writes the report's pieces of its own documents. */
  readonly manner: Manner
}

/** What to lint, and as what. */
export interface Job {
  readonly order: Order
  /** Absolute, in path order. */
  readonly paths: readonly string[]
  readonly configurations: Configurations
  readonly onProgress?: Gathering['onProgress']
}

/** What the cards of a share lay claim to, by the path of each. */
export type Claims = readonly (readonly [path: string, claim: Claim])[]

/** The documents of a share as they read. */
export interface Share {
  readonly files: readonly DocumentFile[]
  readonly faults: readonly Fault[]
  /** Of these alone. */
  readonly workspace: Workspace
  readonly configurations: Configurations
}

export interface Checked {
  readonly documents: readonly WrittenDocument[]
  readonly faults: readonly Fault[]
  /** Files of no kind. */
  readonly skipped: number
}

/** What a share has come to. */
export interface Part extends Checked {
  /** Whose each file is: a client whose files lie in several shares has to be judged again, as a whole. */
  readonly clients: readonly (readonly [path: string, client: string])[]
}

/** All documents in one go, in this process. */
export const lintAlone = ({ order, paths, configurations, onProgress }: Job): Checked =>
  checkShare(readShare(order, paths, configurations, onProgress), [], order)

/** Documents that belong together in a call, in path order, with what their folders are set to. */
export function readShare(
  order: Order,
  paths: readonly string[],
  configurations: Configurations,
  onProgress?: Gathering['onProgress'],
): Share {
  const { files, faults } = readAll(paths, { ...order, configurations, onProgress })
  return { files, faults, configurations, workspace: workspaceBeside(files, []) }
}

export const claimsOf = ({ workspace }: Share): Claims => [...workspace.cards.claims]

/** Checks a share, in a workspace in which the cards of the other shares speak as well. */
export function checkShare(share: Share, others: Claims, order: Order): Part {
  const { files, faults, configurations } = share
  const workspace = others.length > 0 ? workspaceBeside(files, others) : share.workspace
  const checked = checkAll(workspace, files, order, configurations)
  const clients = files.flatMap(({ path }): Part['clients'] => {
    const client = clientOf(workspace, path)
    return client === undefined ? [] : [[path, client]]
  })
  return { ...checked, faults: [...faults, ...checked.faults, ...configurations.faults()], clients }
}

export const configurationsFor = ({ configuration }: Order): Configurations =>
  configurations({ rules: RULES, read: readConfiguration, ...configuration })

/** Files as a workspace of their own, in which the cards of others speak as well. */
export function workspaceBeside(files: readonly DocumentFile[], others: Claims): Workspace {
  const cards = cardsOf((SortedMap.EMPTY as SortedMap<Claim>).changed(new Map(others)))
  return withFiles({ ...EMPTY_WORKSPACE, cards }, files)
}

export function checkAll(
  workspace: Workspace,
  files: Iterable<DocumentFile>,
  { cwd, today, locale, manner }: Order,
  configurations: Configurations,
): Checked {
  const options = { rules: RULES, today, locale }
  const documents: WrittenDocument[] = []
  const faults: Fault[] = []
  let skipped = 0
  for (const { path, kind, language, text } of files) {
    if (!kind) {
      skipped++
      continue
    }
    const { settings } = configurations.of(dirname(resolve(cwd, path)))
    const findings = check(workspace, path, settings, options)
    if (isFault(findings)) {
      faults.push({ ...findings, path: resolve(cwd, path) })
      continue
    }
    const client = clientNameOf(workspace, path)
    const document: ReportedDocument = { path, kind, language, client, text, findings }
    documents.push(writtenDocument(document, manner))
  }
  return { documents, faults, skipped }
}

function clientNameOf(workspace: Workspace, path: string): string | null {
  const client = clientOf(workspace, path)
  return client === undefined ? null : clientName(client, workspace.clients.get(client)?.files ?? [])
}
