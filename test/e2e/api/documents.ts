import { type Diagnostic, languages, type TextDocument, Uri, window, workspace } from 'vscode'
import { until } from './until.ts'

export const AGENDA = 'romashka/2026-11-20-agenda.md'
export const LETTER = 'romashka/письма/2026-11-18-срок.md'

export const uriOf = (path: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, path)

export async function opened(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uriOf(path))
  await window.showTextDocument(document)
  return document
}

export const ruleOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code)

export const rulesIn = (uri: Uri): string[] => languages.getDiagnostics(uri).map(ruleOf)

export const findingOf = (uri: Uri, rule: string): Promise<Diagnostic> =>
  until(`finding of ${rule}`, () => languages.getDiagnostics(uri).find(diagnostic => ruleOf(diagnostic) === rule))

export const withoutFindingOf = (uri: Uri, rule: string): Promise<true> =>
  until(`no finding of ${rule}`, () => !rulesIn(uri).includes(rule) || undefined)
