import PostalMime, { type Address } from 'postal-mime'
import type { IncomingMail } from '../../core/exchange/incoming.ts'
import type { Mailbox } from '../../core/exchange/mailbox.ts'
import { type Calendar, validDay } from '../../core/language/calendar.ts'
import type { Localized } from '../../core/rule.ts'
import { htmlToMarkdown, plainToMarkdown } from './to-markdown.ts'

/** Bytes; mail servers take no more either. */
const LARGEST_MAIL = 40 * 1_048_576

const LIMITS = { maxNestingDepth: 40, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 3 }
const MOST_ATTACHMENTS = 100

export type ReadMail = Omit<IncomingMail, 'direction'>

/** A mail as it was kept (RFC 5322), or why it cannot be read. Attachments are named, never opened; nothing is fetched. */
export async function readEml(bytes: Uint8Array): Promise<ReadMail | Localized> {
  if (bytes.length > LARGEST_MAIL) return tooLargeMail
  try {
    const mail = await PostalMime.parse(bytes, LIMITS)
    if (mail.headers.length === 0 || (!mail.from && !mail.subject && !mail.date)) return noMail
    const body = bodyOf(mail.html, mail.text)
    if (body === undefined) return brokenMail('HTML')
    return {
      from: mail.from && boxesOf(mail.from)[0],
      to: (mail.to ?? []).flatMap(boxesOf),
      subject: mail.subject?.replace(/\s+/gu, ' ').trim() ?? '',
      day: dayOf(mail.headers.find(({ key }) => key === 'date')?.value),
      body,
      attachments: mail.attachments.slice(0, MOST_ATTACHMENTS).map(({ filename, mimeType, content }) => ({
        name: filename ?? mimeType,
        bytes: content instanceof ArrayBuffer ? content.byteLength : content.length,
      })),
    }
  } catch (error) {
    return brokenMail(error instanceof Error ? error.message : String(error))
  }
}

/** The HTML part keeps lists and tables; where it cannot be read, the text part does. */
function bodyOf(html: string | undefined, text: string | undefined): string | undefined {
  const fromHtml = html === undefined ? undefined : htmlToMarkdown(html)
  if (fromHtml) return fromHtml
  return text || html === undefined ? plainToMarkdown(text ?? '') : fromHtml
}

function boxesOf(address: Address): Mailbox[] {
  if (address.group) return address.group.flatMap(boxesOf)
  const { name, address: mail } = address
  return [{ ...(name ? { name } : {}), ...(mail ? { address: mail } : {}) }]
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day that the writer saw on his calendar: as the header has it, not moved into our time zone. */
function dayOf(header: string | undefined): Calendar | undefined {
  const [, day, month, year] = /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})/iu.exec(header ?? '') ?? []
  return day === undefined ? undefined : validDay(Number(year), MONTHS.indexOf(month!.toLowerCase()) + 1, Number(day))
}

const noMail: Localized = {
  ru: 'это не письмо .eml: нет ни отправителя, ни темы; сохраните письмо из почтовой программы ещё раз',
  uk: 'це не лист .eml: немає ні відправника, ні теми; збережіть лист із поштової програми ще раз',
  en: 'this is no .eml mail: it has neither sender nor subject; save it from your mail program once more',
}

const tooLargeMail: Localized = {
  ru: 'письмо больше 40 МБ; сохраните его без вложений',
  uk: 'лист понад 40 МБ; збережіть його без вкладень',
  en: 'the mail is larger than 40 MB; save it without its attachments',
}

const brokenMail = (detail: string): Localized => ({
  ru: `письмо не разобрать (${detail}); сохраните его из почтовой программы ещё раз`,
  uk: `лист не розібрати (${detail}); збережіть його з поштової програми ще раз`,
  en: `the mail cannot be read (${detail}); save it from your mail program once more`,
})
