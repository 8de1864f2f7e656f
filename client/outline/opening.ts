import { type Command, Range, Uri } from 'vscode'
import { t } from '../texts.ts'

/** Opens a document, at a line where one is known (from 1). */
export const opening = ({ uri, line }: { readonly uri: string; readonly line?: number }): Command => ({
  command: 'vscode.open',
  title: t('Open'),
  arguments: [
    Uri.parse(uri),
    ...(line === undefined ? [] : [{ selection: new Range(line - 1, 0, line - 1, 0), preview: true }]),
  ],
})
