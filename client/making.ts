/** New documents, the document that follows, mail and calendar files: asked of the server, shown or written here. */
import { QuickPickItemKind, Range, SnippetString, Uri, WorkspaceEdit, window, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import {
  EXPORT_REQUEST,
  type ExportParams,
  type ExportResult,
  IMPORT_REQUEST,
  type ImportParams,
  type ImportResult,
  type Made,
  type MovedResult,
  NEW_DOCUMENT_REQUEST,
  type NewDocumentParams,
  STEPS_REQUEST,
  type StepsResult,
  TEMPLATES_REQUEST,
  type TemplatesResult,
} from '../server/lsp/requests.ts'
import { type Choice, clientAsked } from './asking.ts'
import { written } from './logging.ts'
import type { Preview } from './preview.ts'
import { locale, t } from './texts.ts'

/** Shows a document with its gaps as tab stops; asks for its template and its client unless they are told. It is written when it is saved. */
export async function newDocument(
  client: LanguageClient,
  preview: Preview,
  template?: string,
  key?: string,
): Promise<void> {
  const params =
    template === undefined
      ? await documentAsked(client, preview, key).finally(preview.close)
      : { template, client: key, locale: locale() }
  if (params) await show(await client.sendRequest<Made>(NEW_DOCUMENT_REQUEST, params satisfies NewDocumentParams))
}

/** While the reader goes through templates, then clients, the document that would be made is shown. */
async function documentAsked(
  client: LanguageClient,
  preview: Preview,
  key?: string,
): Promise<NewDocumentParams | undefined> {
  const { templates, clients } = await client.sendRequest<TemplatesResult>(TEMPLATES_REQUEST, { locale: locale() })
  const template = await window.showQuickPick(grouped(templates), {
    placeHolder: t('Which document?'),
    matchOnDetail: true,
    onDidSelectItem: ({ id }: Choice) => preview.show({ template: id, client: key, locale: locale() }),
  })
  if (template?.id === undefined) return undefined
  const showFor = ({ id }: Choice) => preview.show({ template: template.id, client: id, locale: locale() })
  const someone = key === undefined ? await clientAsked(clients, t('For which client?'), showFor) : { id: key }
  return someone && { template: template.id, client: someone.id, locale: locale() }
}

/** Shows the document that follows from one; without a step, asks which. */
export async function nextDocument(client: LanguageClient, uri?: string, step?: string): Promise<void> {
  const from = uri ?? window.activeTextEditor?.document.uri.toString()
  if (from === undefined) return
  const chosen = step ?? (await stepAsked(client, from))
  if (chosen === undefined) return
  const params: NewDocumentParams = { locale: locale(), from: { uri: from, step: chosen } }
  await show(await client.sendRequest<Made>(NEW_DOCUMENT_REQUEST, params))
}

/** Writes a document, else the open one, in the form that suits it, where the reader says. */
export async function exportDocument(
  client: LanguageClient,
  document?: string,
  format?: ExportParams['format'],
): Promise<void> {
  const uri = document ?? window.activeTextEditor?.document.uri.toString()
  if (uri === undefined) return
  const result = await client.sendRequest<ExportResult>(EXPORT_REQUEST, { uri, format } satisfies ExportParams)
  if ('problem' in result) return void window.showWarningMessage(result.problem)
  for (const file of result.files) {
    const target = await window.showSaveDialog({ defaultUri: Uri.parse(file.uri), title: t('Export Document') })
    if (target) await workspace.fs.writeFile(target, Buffer.from(file.base64, 'base64'))
  }
  if (result.left.length > 0)
    await window.showInformationMessage(t('No address is known for: {0}', result.left.join(', ')))
}

/** Shows a mail or the events of a calendar as documents of their client; where their addresses do not tell whose they are, asks. */
export async function importFile(client: LanguageClient, file?: Uri): Promise<void> {
  const filters = { '.eml, .ics': ['eml', 'ics'] }
  const [chosen] = file ? [file] : ((await window.showOpenDialog({ filters })) ?? [])
  if (!chosen) return
  const params: ImportParams = { uri: chosen.toString() }
  const first = await client.sendRequest<ImportResult>(IMPORT_REQUEST, params)
  const result = first.made.length > 0 || first.problems.length === 0 ? first : await importedFor(client, params, first)
  for (const made of result.made) await ('snippet' in made ? show(made) : written(made))
  for (const moved of result.moved) await movedAsked(moved)
  if (result.problems.length > 0) await window.showWarningMessage(result.problems.join(' '))
  if (result.notes.length > 0) await window.showInformationMessage([...new Set(result.notes)].join(' '))
}

/** Shows the agenda of a meeting that has moved, and brings its new day and hour in if the reader wants; it is saved by hand. */
async function movedAsked({ uri, message, changes, to }: MovedResult): Promise<void> {
  const change = t('Change the Date')
  await window.showTextDocument(Uri.parse(uri))
  if ((await window.showInformationMessage(message, change)) !== change) return
  const edit = new WorkspaceEdit()
  for (const changed of changes)
    for (const { range, newText } of changed.edits) {
      const { start, end } = range
      edit.replace(Uri.parse(changed.uri), new Range(start.line, start.character, end.line, end.character), newText)
    }
  if (to !== undefined) edit.renameFile(Uri.parse(uri), Uri.parse(to), { overwrite: false })
  await workspace.applyEdit(edit)
}

/** The same for a client that the reader names; without one, the problem stays. */
async function importedFor(client: LanguageClient, params: ImportParams, first: ImportResult): Promise<ImportResult> {
  const { clients } = await client.sendRequest<TemplatesResult>(TEMPLATES_REQUEST, { locale: locale() })
  const someone = clients.length > 0 ? await clientAsked(clients, first.problems[0]) : undefined
  if (!someone?.id) return first
  return client.sendRequest<ImportResult>(IMPORT_REQUEST, { ...params, client: someone.id })
}

function grouped(templates: TemplatesResult['templates']): Choice[] {
  return templates.flatMap(({ id, group, name, about }, i): Choice[] => [
    ...(templates[i - 1]?.group === group ? [] : [{ label: headingOf(group), kind: QuickPickItemKind.Separator }]),
    { id, label: name, detail: about },
  ])
}

const headingOf = (group: string): string =>
  ({
    agenda: t('Agendas'),
    protocol: t('Protocols'),
    letter: t('Letters'),
    client: t('Client'),
    request: t('Requests'),
    plan: t('Plans and preparation'),
    script: t('What to say aloud'),
  })[group] ?? group

async function stepAsked(client: LanguageClient, uri: string): Promise<string | undefined> {
  const { steps } = await client.sendRequest<StepsResult>(STEPS_REQUEST, { uri })
  if (steps.length === 0) void window.showInformationMessage(t('Nothing follows from this document yet.'))
  const choices: Choice[] = steps.map(({ id, title }) => ({ id, label: title }))
  return steps.length === 0
    ? undefined
    : (await window.showQuickPick(choices, { placeHolder: t('What comes next?') }))?.id
}

/** An unsaved document under its address: the reader looks at it, fills the gaps and saves it, or throws it away. */
async function show(made: Made): Promise<void> {
  if ('problem' in made) return void window.showWarningMessage(made.problem)
  const document = await workspace.openTextDocument(Uri.parse(made.uri).with({ scheme: 'untitled' }))
  const editor = await window.showTextDocument(document)
  if (document.getText() === '') await editor.insertSnippet(new SnippetString(made.snippet))
}
