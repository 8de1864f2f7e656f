import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver/node'
import type { Abilities } from './session.ts'

const ANYTHING = { filters: [{ pattern: { glob: '**/*' } }] }

/** What the server offers to this client: diagnostics are pushed or pulled, never both. */
export const capabilitiesOf = ({ encoding, pullDiagnostics, prepareRename }: Abilities): ServerCapabilities => ({
  positionEncoding: encoding,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  ...(pullDiagnostics ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } } : {}),
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] },
  hoverProvider: true,
  completionProvider: { resolveProvider: true },
  documentSymbolProvider: true,
  codeLensProvider: {},
  inlayHintProvider: true,
  documentLinkProvider: {},
  definitionProvider: true,
  referencesProvider: true,
  workspaceSymbolProvider: true,
  renameProvider: prepareRename ? { prepareProvider: true } : true,
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    // For editors that watch no files: they tell at least of what they did themselves.
    fileOperations: { didCreate: ANYTHING, didRename: ANYTHING, didDelete: ANYTHING },
  },
})
