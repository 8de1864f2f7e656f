/** Asks by what the outline is to be filtered: one question at a time, each can be left as it was. */
import { type QuickPickItem, window } from 'vscode'
import { dayFrom } from '../day.ts'
import { t } from '../texts.ts'
import { type Filter, periodOf } from './filter.ts'
import { CHANNELS, channelName } from './words.ts'

type Choice = QuickPickItem & { readonly ask: () => Filter | undefined | Promise<Filter | undefined> }

/** The filter that a person asks for; `undefined` where it stays as it is. */
export async function filterAsked(filter: Filter, today: Date): Promise<Filter | undefined> {
  const choices: Choice[] = [
    { label: t('Client or person…'), description: filter.text, ask: () => textAsked(filter) },
    {
      label: t('Channel…'),
      description: filter.channels?.map(channelName).join(', '),
      ask: () => channelAsked(filter),
    },
    ...PERIODS.map(([label, days]) => ({
      label: label(),
      ask: () => ({ ...filter, period: { from: dayFrom(today, -days), to: dayFrom(today, 0) } }),
    })),
    { label: t('What lies ahead'), ask: () => ({ ...filter, period: { from: dayFrom(today, 0) } }) },
    { label: t('Other period…'), description: periodSaid(filter), ask: () => periodAsked(filter) },
    { label: t('Show everything'), ask: () => ({}) },
  ]
  const chosen = await window.showQuickPick(choices, { placeHolder: t('Which touches?') })
  return chosen?.ask()
}

const PERIODS: readonly (readonly [() => string, number])[] = [
  [() => t('The last seven days'), 6],
  [() => t('The last thirty days'), 29],
]

/** What is filtered by, in one line. */
export const saidOf = (filter: Filter): string =>
  [filter.text, filter.channels?.map(channelName).join(', '), periodSaid(filter)].filter(Boolean).join(' · ')

const periodSaid = ({ period }: Filter): string =>
  period === undefined
    ? ''
    : period.from === period.to
      ? period.from!
      : `${period.from ?? ''} … ${period.to ?? ''}`.trim()

async function textAsked(filter: Filter): Promise<Filter | undefined> {
  const text = await window.showInputBox({
    prompt: t('Part of the name of a client or a person, or a word of the touch'),
    value: filter.text,
  })
  return text === undefined ? undefined : { ...filter, text: text.trim() || undefined }
}

async function channelAsked(filter: Filter): Promise<Filter | undefined> {
  const choices = CHANNELS.map(channel => ({
    ...{ label: channelName(channel), channel },
    picked: filter.channels?.includes(channel) ?? false,
  }))
  const chosen = await window.showQuickPick(choices, { canPickMany: true, placeHolder: t('Which channels?') })
  return chosen && { ...filter, channels: chosen.map(({ channel }) => channel) }
}

async function periodAsked(filter: Filter): Promise<Filter | undefined> {
  const typed = await window.showInputBox({
    prompt: t('A day, a month, or two of them: 2026-11, 2026-11-01..2026-11-15'),
    validateInput: text =>
      text.trim() === '' || periodOf(text) ? undefined : t('Write it like 2026-11 or 2026-11-01..2026-11-15'),
  })
  return typed === undefined ? undefined : { ...filter, period: periodOf(typed) }
}
