import type { ClientCapabilities, Connection, MarkupKind } from 'vscode-languageserver/node'
import type { Calendar } from '../../core/language/calendar.ts'
import type { Language } from '../../core/language/language.ts'
import type { Rule } from '../../core/rule.ts'
import type { Encoding } from './encoding.ts'
import type { Live } from './live.ts'

/** What every feature works with. */
export interface Session {
  readonly connection: Connection
  readonly live: Live
  readonly can: Abilities
  readonly rules: readonly Rule[]
  readonly today: () => Calendar
  /** Language of the reader; `undefined`: each document's own. */
  readonly locale: () => Language | undefined
  /** Language of what is said outside documents. */
  readonly ownLocale: () => Language
  /** Settles once the documents of the workspace have been read. */
  readonly indexed: () => Promise<void>
  /** Settles once the documents near the open ones have been read. */
  readonly near: () => Promise<void>
  /** Commands of the editor itself that code actions may name. */
  readonly commands: readonly string[]
  /** Milliseconds from the last keystroke to the diagnostics. */
  readonly debounce: number
}

/** What the client can do, as far as it matters here. */
export interface Abilities {
  readonly encoding: Encoding
  readonly pullDiagnostics: boolean
  readonly codeDescriptions: boolean
  readonly codeActionLiterals: boolean
  readonly documentChanges: boolean
  readonly createFiles: boolean
  readonly renameFiles: boolean
  readonly lensRefresh: boolean
  readonly snippets: boolean
  readonly completionMarkdown: boolean
  readonly nestedSymbols: boolean
  readonly hoverMarkdown: boolean
  readonly prepareRename: boolean
  readonly progress: boolean
  readonly watching: boolean
  readonly configuration: boolean
  readonly configurationChanges: boolean
  readonly rootChanges: boolean
}

export function abilitiesOf({ textDocument, workspace, window }: ClientCapabilities, encoding: Encoding): Abilities {
  const { diagnostic, publishDiagnostics, codeAction, completion, documentSymbol, hover, rename } = textDocument ?? {}
  return {
    encoding,
    // Both at once show every finding twice in some editors; pulling alone misses what another document changes.
    pullDiagnostics: diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    codeDescriptions: (publishDiagnostics ?? diagnostic)?.codeDescriptionSupport === true,
    codeActionLiterals: codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    renameFiles: workspace?.workspaceEdit?.resourceOperations?.includes('rename') === true,
    lensRefresh: workspace?.codeLens?.refreshSupport === true,
    snippets: completion?.completionItem?.snippetSupport === true,
    completionMarkdown: prefers(completion?.completionItem?.documentationFormat),
    nestedSymbols: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    hoverMarkdown: prefers(hover?.contentFormat),
    prepareRename: rename?.prepareSupport === true,
    progress: window?.workDoneProgress === true,
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    rootChanges: workspace?.workspaceFolders === true,
  }
}

/** The reader's language for a document: his own, else the document's. */
export const localeFor = (session: Session, uri: string): Language =>
  session.locale() ?? session.live.fileOf(uri)?.language ?? 'en'

const prefers = (formats: readonly MarkupKind[] | undefined): boolean => formats?.includes('markdown') ?? true
