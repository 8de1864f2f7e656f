import type { Calendar } from '../../core/language/calendar.ts'
import type { TouchLog } from '../../core/relationship/log-touch.ts'
import type { Localized } from '../../core/rule.ts'
import { type Already, type Imported, type ImportOptions, importMail } from './import.ts'
import { importEvent, type Moved } from './import-event.ts'
import { type Told, toldOf } from './import-notice.ts'
import { type ReadMail, readEml } from './read-eml.ts'
import { type IcsOptions, isCalendar, type ReadEvent, type ReadNotice, readIcs } from './read-ics.ts'

/** What came from outside: a mail, an event of a calendar, or what a calendar tells of one. */
export type Found = { readonly mail: ReadMail } | { readonly event: ReadEvent } | { readonly notice: ReadNotice }

/** What a file holds, or why it cannot be read; told by what stands in it, not by its name. */
export async function foundIn(bytes: Uint8Array, options: IcsOptions): Promise<readonly (Found | Localized)[]> {
  if (!isCalendar(bytes)) {
    const mail = await readEml(bytes)
    return ['ru' in mail ? mail : { mail }]
  }
  const events = readIcs(bytes, options)
  return 'ru' in events ? [events] : events.map(event => ('about' in event ? { notice: event } : { event }))
}

/** What it becomes among the documents of its client. */
export function importFound(
  found: Found,
  options: ImportOptions & { readonly today: Calendar },
): Imported | TouchLog | Already | Moved | Told | Localized {
  if ('mail' in found) return importMail(found.mail, options)
  return 'event' in found ? importEvent(found.event, options) : toldOf(found.notice, options)
}

/** What is said beside it. */
export const notesOn = (found: Found): readonly Localized[] => ('event' in found ? found.event.notes : [])
