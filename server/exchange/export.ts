import type { Agenda, DocumentFile, Letter } from '../../core/document/model.ts'
import { eventOf } from '../../core/exchange/agenda-event.ts'
import { readableBody } from '../../core/exchange/body.ts'
import { messageOf } from '../../core/exchange/letter-message.ts'
import { type Mailbox, mailboxesIn, mailboxesOf, withAddress } from '../../core/exchange/mailbox.ts'
import { toStandalonePage } from '../../core/exchange/page.ts'
import { toRichText } from '../../core/exchange/rich.ts'
import type { Calendar } from '../../core/language/calendar.ts'
import type { Localized } from '../../core/rule.ts'
import type { Settings } from '../../core/settings.ts'

export const EXPORT_FORMATS = ['eml', 'ics', 'html', 'rich'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** A file to be written, by the name that its path ends with: `.eml`, or `-2.eml` for the second letter of a file. */
export interface Exported {
  readonly ending: string
  readonly content: string | Uint8Array
  /** People whose addresses are not known, so that the header does not hold them. */
  readonly left: readonly string[]
}

export interface ExportOptions {
  /** By the kind of the document if left out: a letter to mail, an agenda to a calendar, all else to a page. */
  readonly format?: ExportFormat
  /** Sender of letters that name none. */
  readonly from?: string
  readonly settings: Settings
  /** The client's cards, for addresses. */
  readonly cards: readonly DocumentFile[]
  readonly today: Calendar
}

/** What a document becomes outside the house, or why it cannot. Nothing is sent. */
export async function exportDocument(
  file: DocumentFile,
  options: ExportOptions,
): Promise<readonly Exported[] | Localized> {
  const format = options.format ?? formatOf(file)
  if (format === 'html') return [toPage(file)]
  if (format === 'rich') return [{ ending: '.rich.html', content: toRichText(file).html, left: [] }]
  return format === 'eml' ? toMails(file, options) : toCalendar(file, options)
}

const formatOf = ({ kind }: DocumentFile): ExportFormat =>
  kind === 'email' ? 'eml' : kind === 'agenda' ? 'ics' : 'html'

const toPage = ({ text, path, language, documents }: DocumentFile): Exported => ({
  ending: '.html',
  content: toStandalonePage(documents[0]?.name ?? path, readableBody(text), language),
  left: [],
})

async function toMails(file: DocumentFile, options: ExportOptions): Promise<readonly Exported[] | Localized> {
  const letters = file.documents.filter((document): document is Letter => document.kind === 'email')
  if (letters.length === 0) return noLetter
  const known = mailboxesKnown(options)
  const { toEml } = await import('./eml.ts')
  const mails: Exported[] = []
  for (const [at, letter] of letters.entries()) {
    const message = messageOf(file, letter, known)
    const from = senderOf(message.from, letter, options, known)
    if (from?.address === undefined) return noSender
    const left = [...message.to, ...message.cc].flatMap(({ name, address }) =>
      address === undefined ? (name ?? []) : [],
    )
    mails.push({ ending: ending(at, '.eml'), content: await toEml(message, from, options.today), left })
  }
  return mails
}

/** As the letter says, as the call says, whoever signs it, the company: the first of them whose address is known. */
function senderOf(
  named: Mailbox | undefined,
  letter: Letter,
  options: ExportOptions,
  known: readonly Mailbox[],
): Mailbox | undefined {
  const { company, team } = options.settings
  const signature = letter.signature ? letter.text.slice(letter.signature.start, letter.span.end) : ''
  const signer = team.find(({ name }) => signature.includes(name))
  const asked = options.from === undefined ? undefined : mailboxesOf(options.from)[0]
  const office = company.email === undefined ? undefined : { name: named?.name ?? company.name, address: company.email }
  return [named, asked, signer && withAddress({ name: signer.name }, known), office].find(
    box => box?.address !== undefined,
  )
}

async function toCalendar(file: DocumentFile, options: ExportOptions): Promise<readonly Exported[] | Localized> {
  const agendas = file.documents.filter((document): document is Agenda => document.kind === 'agenda')
  if (agendas.length === 0) return noAgenda
  const known = mailboxesKnown(options)
  const events = agendas.flatMap(agenda => eventOf(file, agenda, known) ?? [])
  if (events.length < agendas.length) return noDay
  const { toIcs } = await import('./ics.ts')
  return [{ ending: '.ics', content: toIcs(events, file.path, options.today), left: [] }]
}

const mailboxesKnown = ({ settings, cards }: ExportOptions): Mailbox[] => [
  ...settings.team.map(({ name, email }) => ({ name, ...(email === undefined ? {} : { address: email }) })),
  ...cards.flatMap(({ text }) => mailboxesIn(text)),
]

const ending = (at: number, extension: string): string => (at === 0 ? extension : `-${at + 1}${extension}`)

const noLetter: Localized = {
  ru: 'это не письмо; для других документов есть --format html, для повестки ics',
  uk: 'це не лист; для інших документів є --format html, для порядку денного ics',
  en: 'this is no letter; other documents go to --format html, an agenda to ics',
}

const noAgenda: Localized = {
  ru: 'это не повестка; для других документов есть --format html, для письма eml',
  uk: 'це не порядок денний; для інших документів є --format html, для листа eml',
  en: 'this is no agenda; other documents go to --format html, a letter to eml',
}

const noDay: Localized = {
  ru: 'в повестке не назван день встречи; напишите его под заголовком, например: Дата: 26.11.2026, 14:00',
  uk: 'у порядку денному не названо дня зустрічі; напишіть його під заголовком, наприклад: Дата: 26.11.2026, 14:00',
  en: 'the agenda names no day; write it below the title, such as: Date: 26 November 2026, 14:00',
}

const noSender: Localized = {
  ru: 'от кого письмо? добавьте «От: Имя <адрес>», ключ --from или company.email в touchline.yml',
  uk: 'від кого лист? додайте «Від: Ім’я <адреса>», ключ --from або company.email у touchline.yml',
  en: 'who is it from? add "From: Name <address>" to the letter, --from to the call, or company.email to touchline.yml',
}
