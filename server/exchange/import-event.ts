import type { DocumentFile } from '../../core/document/model.ts'
import { agendaOfEvent, agendaText, eventTouch, type Guest, whenOf } from '../../core/exchange/calendar.ts'
import { letterName } from '../../core/exchange/incoming.ts'
import { type Mailbox, mailboxesIn, sameName } from '../../core/exchange/mailbox.ts'
import { type MovedEvent, movedEvent } from '../../core/exchange/moved-event.ts'
import { clientsOf, isOurs } from '../../core/exchange/recipient.ts'
import { type Calendar, compareDays } from '../../core/language/calendar.ts'
import { detectLanguage } from '../../core/language/detect.ts'
import { clientName } from '../../core/relationship/clients.ts'
import { loggedTouch, type TouchLog } from '../../core/relationship/log-touch.ts'
import { peopleAround } from '../../core/relationship/people.ts'
import type { Relationship } from '../../core/relationship/relationship.ts'
import type { TouchPlace } from '../../core/relationship/touch.ts'
import type { Localized } from '../../core/rule.ts'
import type { Settings } from '../../core/settings.ts'
import { namedAmong } from '../../core/template/naming.ts'
import { folderFor, freePath } from '../../core/template/place.ts'
import { knownTouch } from '../../core/way/touch.ts'
import type { Already, Imported, ImportOptions } from './import.ts'
import { type AgendaFile, agendasInvited, dayOf } from './invited.ts'
import { type EventMove, moveOf } from './move-event.ts'
import type { ReadEvent } from './read-ics.ts'
import { plainToMarkdown } from './to-markdown.ts'

/** An event that the client's documents know under another day or hour. */
export interface Moved {
  readonly place: TouchPlace
  readonly move: EventMove
  readonly message: Localized
}

/**
 * Where an event goes among a client's documents: one that is ahead becomes an agenda, one that has been a line of the journal. Or the place
 * that tells of it already, what it moves, or why it has none.
 */
export function importEvent(
  event: ReadEvent,
  { workspace, settings, client, today }: ImportOptions & { readonly today: Calendar },
): Imported | TouchLog | Already | Moved | Localized {
  const theirs = event.people.filter(box => !isOurs(box, settings))
  const keys = client === undefined ? clientsOf(workspace, theirs) : [client]
  const relationship = keys.length === 1 ? workspace.clients.get(keys[0]!) : undefined
  if (!relationship)
    return whose(
      event.title,
      keys.map(key => clientName(key, workspace.clients.get(key)?.files ?? [])),
    )
  const { files } = relationship
  const detected = detectLanguage(`${event.title}\n${event.description}`).language
  const language = files[0]?.language ?? detected
  const guests = event.people.map(box => guestOf(box, relationship, settings))
  const title = plainToMarkdown(event.title).trim() || UNNAMED[language]
  const invited = agendaMeant(event, files, today)
  const moved = invited && movedEvent(event, invited, invited.documents[0])
  if (moved)
    return { place: moved.place, move: moveOf(moved, event.uid!, workspace), message: movedTo(title, moved, event) }
  if (compareDays(event.day, today) < 0) {
    const touch = eventTouch(event, title, guests, language)
    const already = knownTouch(touch, { relationship, settings, today })
    return already ? { already } : loggedTouch(files, touch, language)
  }
  const there = invited ?? agendaOfEvent(event, files)
  if (there) return { already: { path: there.path, span: there.documents[0]!.title } }
  const folder = folderFor(files, 'agenda', language)
  const name = namedAmong(letterName({ day: event.day, subject: title }), files, 'agenda')
  const path = freePath([folder, `${name}.md`].filter(Boolean).join('/'), candidate => workspace.files.has(candidate))
  return { path, text: agendaText(event, title, guests, { language, client: clientName(keys[0]!, files) }) }
}

/**
 * The agenda of the event, on whatever day it stands: that of the same day, else one that is still ahead. Of one that does not repeat, the
 * agenda that has passed too, unless the meeting took place.
 */
function agendaMeant(event: ReadEvent, files: readonly DocumentFile[], today: Calendar): AgendaFile | undefined {
  const all = agendasInvited(files, event.uid)
  const on = (file: AgendaFile, day: Calendar) => compareDays(dayOf(file) ?? today, day)
  const tookPlace = (file: AgendaFile) =>
    files.some(({ documents }) =>
      documents.some(({ kind, date }) => kind === 'protocol' && date?.day && on(file, date.day) === 0),
    )
  return (
    all.find(file => on(file, event.day) === 0) ??
    all.find(file => on(file, today) >= 0) ??
    (event.repeats ? undefined : all.find(file => !tookPlace(file)))
  )
}

const movedTo = (title: string, { was }: MovedEvent, event: ReadEvent): Localized => ({
  ru: `встреча «${title}» перенесена: было ${whenOf(was, 'ru')}, стало ${whenOf(event, 'ru')}`,
  uk: `зустріч «${title}» перенесено: було ${whenOf(was, 'uk')}, стало ${whenOf(event, 'uk')}`,
  en: `the meeting "${title}" has moved from ${whenOf(was, 'en')} to ${whenOf(event, 'en')}`,
})

/** By the address his name is known, by the name his role. */
function guestOf(box: Mailbox, relationship: Relationship, settings: Settings): Guest {
  const address = box.address?.toLowerCase()
  const known = [
    ...settings.team.map(({ name, email }) => ({ name, address: email })),
    ...relationship.files.filter(({ kind }) => kind === 'client').flatMap(({ text }) => mailboxesIn(text)),
  ].find(one => address !== undefined && one.address?.toLowerCase() === address && one.name !== undefined)
  const name = known?.name ?? box.name ?? box.address ?? ''
  const person = peopleAround(relationship, settings).find(one => one.name === name || sameName(one.name, name))
  return {
    name: person?.name ?? name,
    role: (person?.role ?? '').split(/[,;.(]|\s[—–-]\s|\S+@/u)[0]!.trim(),
    side: isOurs(box, settings) ? 'ours' : 'client',
  }
}

const UNNAMED: Localized = { ru: 'Встреча', uk: 'Зустріч', en: 'Meeting' }

const whose = (title: string, names: readonly string[]): Localized =>
  names.length === 0
    ? {
        ru: `чья это встреча, «${title}»? её участников нет ни в одной карточке; добавьте --client ИМЯ`,
        uk: `чия це зустріч, «${title}»? її учасників немає в жодній картці; додайте --client ІМ’Я`,
        en: `whose meeting is "${title}"? no client card holds its people; add --client NAME`,
      }
    : {
        ru: `встреча «${title}» подходит нескольким клиентам (${names.join(', ')}); добавьте --client ИМЯ`,
        uk: `зустріч «${title}» пасує кільком клієнтам (${names.join(', ')}); додайте --client ІМ’Я`,
        en: `the meeting "${title}" fits several clients (${names.join(', ')}); add --client NAME`,
      }
