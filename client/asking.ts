import { type QuickPickItem, window } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { TEMPLATES_REQUEST, type TemplatesResult } from '../server/lsp/requests.ts'
import { locale, t } from './texts.ts'

export type Choice = QuickPickItem & { readonly id?: string }

/** One of the clients, or nobody yet (without an id); `undefined` where the reader leaves it. `passed` hears of each that he comes to. */
export async function clientAsked(
  clients: TemplatesResult['clients'],
  placeHolder = t('For which client?'),
  passed?: (choice: Choice) => void,
): Promise<Choice | undefined> {
  if (clients.length === 0) return { label: '' }
  const choices = [...choicesOf(clients), { label: t('No client yet') }]
  return window.showQuickPick(choices, { placeHolder, onDidSelectItem: passed })
}

/** Key of a client that is known; `undefined` where there is none, or the reader leaves it. */
export async function knownClientAsked(client: LanguageClient): Promise<string | undefined> {
  const { clients } = await client.sendRequest<TemplatesResult>(TEMPLATES_REQUEST, { locale: locale() })
  return (await window.showQuickPick(choicesOf(clients), { placeHolder: t('Which client?') }))?.id
}

const choicesOf = (clients: TemplatesResult['clients']): Choice[] =>
  clients.map(({ key, name }) => ({ id: key, label: name }))
