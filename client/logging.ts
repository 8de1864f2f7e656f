/** Writes a touch into the journal of its client: asks what happened, one question at a time. */
import { Position, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import {
  LOG_DOCUMENT_REQUEST,
  LOG_TOUCH_REQUEST,
  type LogDocumentParams,
  type LogDocumentResult,
  type LogTouchParams,
  type LogTouchResult,
  TOUCHES_REQUEST,
  type TouchesResult,
} from '../server/lsp/requests.ts'
import { dayFrom } from './day.ts'
import { CHANNELS, channelName, directionName } from './outline/words.ts'
import { t } from './texts.ts'

type Logged = LogTouchParams['touch']

/** Key of the client whose card or journal a document is. */
export async function ownerOf(client: LanguageClient, uri: string | undefined): Promise<string | undefined> {
  if (uri === undefined) return undefined
  const { clients } = await client.sendRequest<TouchesResult>(TOUCHES_REQUEST)
  return clients.find(({ card, touches }) => card === uri || touches.some(touch => touch.uri === uri))?.key
}

/** Shows the journal with the new line in it, to be looked at and saved. */
export async function logTouch(client: LanguageClient, key: string | undefined): Promise<void> {
  const touch = key === undefined ? undefined : await touchAsked(new Date())
  if (key === undefined || !touch) return
  const params: LogTouchParams = { client: key, touch }
  const logged = await client.sendRequest<LogTouchResult | null>(LOG_TOUCH_REQUEST, params)
  if (logged) await written(logged)
}

/** Shows the journal with the open document in it. */
export async function logDocument(client: LanguageClient, uri?: string): Promise<void> {
  const document = uri ?? window.activeTextEditor?.document.uri.toString()
  if (document === undefined) return
  const params: LogDocumentParams = { uri: document }
  const logged = await client.sendRequest<LogDocumentResult>(LOG_DOCUMENT_REQUEST, params)
  if ('problem' in logged) await window.showInformationMessage(logged.problem)
  else await written(logged)
}

export async function written({ uri, text, at }: LogTouchResult): Promise<void> {
  const address = at ? Uri.parse(uri) : Uri.parse(uri).with({ scheme: 'untitled' })
  const place = at ? new Position(at.line, at.character) : new Position(0, 0)
  const edit = new WorkspaceEdit()
  const document = await workspace.openTextDocument(address)
  edit.insert(address, place, text)
  await workspace.applyEdit(edit)
  const line = at ? document.positionAt(document.offsetAt(place) + text.trimEnd().length) : place
  await window.showTextDocument(document, { selection: new Range(line, line) })
}

/** All answers, or nothing where one question is left: what is not asked for yet is not written. */
async function touchAsked(today: Date): Promise<Logged | undefined> {
  const what = await asked(t('What happened? One line for the journal'), { isWanted: true })
  const channel = what === undefined ? undefined : await channelAsked()
  const direction = channel === undefined ? undefined : await directionAsked()
  if (what === undefined || channel === undefined || direction === undefined) return undefined
  const date = await asked(t('On which day?'), { value: dayFrom(today, 0), isDay: true })
  const who = date === undefined ? undefined : await asked(t('With whom? Enter skips'))
  const meaning = who === undefined ? undefined : await asked(t('Its meaning for the client? Enter skips'))
  const benefit = meaning === undefined ? undefined : await asked(t('Its benefit for the client? Enter skips'))
  if (benefit === undefined) return undefined
  const told = Object.entries({ date, who, meaning, benefit }).filter(([, value]) => value !== '')
  return { what, channel, direction, ...Object.fromEntries(told) }
}

async function asked(
  prompt: string,
  { value = '', isWanted = false, isDay = false }: { value?: string; isWanted?: boolean; isDay?: boolean } = {},
): Promise<string | undefined> {
  const validateInput = (text: string): string | undefined => {
    if (isWanted && text.trim() === '') return t('A word or two are wanted here')
    return isDay && !/^\d{4}-\d\d-\d\d$/.test(text.trim()) ? t('Write the day like 2026-11-20') : undefined
  }
  return (await window.showInputBox({ title: t('Log a touch'), prompt, value, validateInput }))?.trim()
}

async function channelAsked(): Promise<Logged['channel'] | undefined> {
  const choices = CHANNELS.map(channel => ({ label: channelName(channel), channel }))
  return (await window.showQuickPick(choices, { title: t('Log a touch'), placeHolder: t('By which channel?') }))
    ?.channel
}

async function directionAsked(): Promise<Logged['direction'] | undefined> {
  const choices = (['ours', 'client'] as const).map(direction => ({ label: directionName(direction), direction }))
  return (await window.showQuickPick(choices, { title: t('Log a touch'), placeHolder: t('Who spoke first?') }))
    ?.direction
}
