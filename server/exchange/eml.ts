import MailComposer from 'nodemailer/lib/mail-composer'
import type { Message } from '../../core/exchange/letter-message.ts'
import type { Mailbox } from '../../core/exchange/mailbox.ts'
import { type Calendar, toIso } from '../../core/language/calendar.ts'
import { escapedHtml, toHtml } from '../../core/markdown/to-html.ts'
import { toPlain } from '../../core/markdown/to-plain.ts'

/**
 * A letter as an RFC 5322 message of two parts, text and HTML, marked as not sent yet (`X-Unsent`), so that mail programs open it as a draft.
 * `today` dates a letter without a day of its own. People without an address are left out: a header may not hold a bare name.
 */
export function toEml(message: Message, from: Mailbox, today: Calendar): Promise<Buffer> {
  const composer = new MailComposer({
    from: addressOf(from),
    to: message.to.flatMap(addressed),
    cc: message.cc.flatMap(addressed),
    subject: message.subject,
    date: new Date(`${toIso(message.date ?? today)}T09:00:00Z`),
    headers: { 'X-Unsent': '1', 'Content-Language': message.language },
    text: toPlain(message.markdown),
    html: htmlOf(message),
    textEncoding: 'base64',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}

const addressOf = ({ name = '', address = '' }: Mailbox) => ({ name, address })

const addressed = (mailbox: Mailbox) => (mailbox.address === undefined ? [] : [addressOf(mailbox)])

const htmlOf = ({ subject, markdown, language }: Message): string =>
  `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escapedHtml(subject)}</title></head>\n<body>\n${toHtml(markdown)}\n</body></html>\n`
