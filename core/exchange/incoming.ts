import { stringify } from 'yaml'
import { type Calendar, toIso } from '../language/calendar.ts'
import type { Language } from '../language/language.ts'
import { spoken, together } from '../language/spoken.ts'
import { FORWARD, REPLY } from '../lexicon/word-lists.ts'
import type { Localized } from '../rule.ts'
import type { Mailbox } from './mailbox.ts'

/** A mail that came or went, as it is kept among a client's letters. */
export interface IncomingMail {
  readonly direction: 'ours' | 'client'
  readonly from: Mailbox | undefined
  readonly to: readonly Mailbox[]
  readonly subject: string
  readonly day: Calendar | undefined
  /** As Markdown. */
  readonly body: string
  /** Names and sizes; the files themselves stay in the mail. */
  readonly attachments: readonly { readonly name: string; readonly bytes: number }[]
}

/** The letter as a document: what the header says in the frontmatter, then the words, then the names of what was attached. */
export function letterText(mail: IncomingMail, language: Language, client: string | undefined): string {
  const { direction, from, to, subject, day, body, attachments } = mail
  const header = {
    type: 'email',
    lang: language,
    ...(client === undefined ? {} : { client }),
    direction: direction === 'ours' ? 'out' : 'in',
    ...(day ? { date: toIso(day) } : {}),
    ...(from ? { from: shown(from) } : {}),
    ...(to.length > 0 ? { to: to.map(shown).join(', ') } : {}),
    subject,
  }
  const list = attachments.map(({ name, bytes }) => `- ${safeName(name)} (${sizeOf(bytes)})`)
  const parts = [body.trim(), ...(list.length > 0 ? [`**${ATTACHED[language]}:**`, list.join('\n')] : [])]
  return `---\n${stringify(header, { lineWidth: 0 })}---\n\n${parts.filter(Boolean).join('\n\n')}\n`
}

const ATTACHED: Localized = { ru: 'Вложения', uk: 'Вкладення', en: 'Attachments' }

const shown = ({ name, address }: Mailbox): string =>
  name === undefined ? (address ?? '') : address === undefined ? name : `${name} <${address}>`

/** Without marks that Markdown would take for its own. */
const safeName = (name: string): string =>
  name
    .replace(/[\\`*_[\]<>|#\p{Cc}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

const sizeOf = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1_048_576
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / 1_048_576).toFixed(1)} MB`

/** `2026-11-20-launch-date`: the day and the first words of the subject, in its own letters. */
export function letterName({ day, subject }: Pick<IncomingMail, 'day' | 'subject'>): string {
  const words = subject
    .replace(REPLY_MARK, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  const slug = (words ?? ['mail']).slice(0, MOST_WORDS).join('-').slice(0, LONGEST_SLUG)
  return `${day ? `${toIso(day)}-` : ''}${slug}`
}

const MOST_WORDS = 5
const LONGEST_SLUG = 50

const REPLY_MARK = spoken`^\s*(?:${together(REPLY, FORWARD)}\s*(?:\[\d+\])?\s*:\s*)+`
