import { type IncomingMail, letterName, letterText } from '../../core/exchange/incoming.ts'
import { clientsOf, isOurs } from '../../core/exchange/recipient.ts'
import { detectLanguage } from '../../core/language/detect.ts'
import { spanOf } from '../../core/markdown/span.ts'
import { clientName } from '../../core/relationship/clients.ts'
import type { TouchPlace } from '../../core/relationship/touch.ts'
import type { Localized } from '../../core/rule.ts'
import type { Settings } from '../../core/settings.ts'
import { namedAmong } from '../../core/template/naming.ts'
import { folderFor, freePath } from '../../core/template/place.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { ReadMail } from './read-eml.ts'

export interface ImportOptions {
  readonly workspace: Workspace
  readonly settings: Settings
  /** Key of the client, if the caller knows. */
  readonly client?: string
}

/** A document to be written: its path in the workspace, and its text. */
export interface Imported {
  readonly path: string
  readonly text: string
}

/** What has come in is told already: nothing is written twice. */
export interface Already {
  readonly already: TouchPlace
}

/** Where a mail goes among a client's letters and what it says there; the letter that it is already; or why that cannot be told. */
export function importMail(
  mail: ReadMail,
  { workspace, settings, client }: ImportOptions,
): Imported | Already | Localized {
  const people = [...(mail.from ? [mail.from] : []), ...mail.to]
  const keys =
    client === undefined
      ? clientsOf(
          workspace,
          people.filter(box => !isOurs(box, settings)),
        )
      : [client]
  const files = keys[0] === undefined ? undefined : workspace.clients.get(keys[0])?.files
  if (keys.length !== 1 || !files)
    return whose(keys.map(key => clientName(key, workspace.clients.get(key)?.files ?? [])))
  const letter: IncomingMail = { ...mail, direction: mail.from && isOurs(mail.from, settings) ? 'ours' : 'client' }
  const { language } = detectLanguage(`${mail.subject}\n${mail.body}`)
  const text = letterText(letter, language, clientName(keys[0]!, files))
  const same = files.find(file => file.kind === 'email' && isSameMail(file.text, text))
  if (same) return { already: { path: same.path, span: same.documents[0]?.title ?? spanOf(0, 0) } }
  const folder = folderFor(files, 'letter', files[0]?.language ?? language)
  const name = namedAmong(letterName(letter), files, 'email')
  const path = freePath([folder, `${name}.md`].filter(Boolean).join('/'), candidate => workspace.files.has(candidate))
  return { path, text }
}

/** By day, sender, subject and how it begins: further down somebody may have written into it. */
function isSameMail(known: string, text: string): boolean {
  const [head, body] = [HEADERS.flatMap(key => lineOf(key, text)), beginningOf(text)]
  return head.every(line => known.includes(`${line}\n`)) && beginningOf(known) === body
}

const HEADERS = ['date', 'from', 'subject']

const lineOf = (key: string, text: string): string[] => {
  const line = text
    .split('\n---\n')[0]!
    .split('\n')
    .find(each => each.startsWith(`${key}: `))
  return line === undefined ? [] : [line]
}

const beginningOf = (text: string): string =>
  text
    .slice(text.indexOf('\n---\n') + 5)
    .trim()
    .slice(0, BEGINNING)

const BEGINNING = 200

const whose = (names: readonly string[]): Localized =>
  names.length === 0
    ? {
        ru: 'чьё это письмо? его адресов нет ни в одной карточке; добавьте --client ИМЯ',
        uk: 'чий це лист? його адрес немає в жодній картці; додайте --client ІМ’Я',
        en: 'whose mail is this? no client card holds its addresses; add --client NAME',
      }
    : {
        ru: `письмо подходит нескольким клиентам (${names.join(', ')}); добавьте --client ИМЯ`,
        uk: `лист пасує кільком клієнтам (${names.join(', ')}); додайте --client ІМ’Я`,
        en: `the mail fits several clients (${names.join(', ')}); add --client NAME`,
      }
