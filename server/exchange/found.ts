import type { Calendar } from '../../core/language/calendar.ts'
import type { TouchLog } from '../../core/relationship/log-touch.ts'
import type { Localized } from '../../core/rule.ts'
import { type Imported, type ImportOptions, importMail } from './import.ts'
import { type Already, importEvent } from './import-event.ts'
import { type ReadMail, readEml } from './read-eml.ts'
import { type IcsOptions, isCalendar, type ReadEvent, readIcs } from './read-ics.ts'

/** What came from outside: a mail, or an event of a calendar. */
export type Found = { readonly mail: ReadMail } | { readonly event: ReadEvent }

/** What a file holds, or why it cannot be read; told by what stands in it, not by its name. */
export async function foundIn(bytes: Uint8Array, options: IcsOptions): Promise<readonly (Found | Localized)[]> {
  if (!isCalendar(bytes)) {
    const mail = await readEml(bytes)
    return ['ru' in mail ? mail : { mail }]
  }
  const events = readIcs(bytes, options)
  return 'ru' in events ? [events] : events.map(event => ({ event }))
}

/** What it becomes among the documents of its client. */
export const importFound = (
  found: Found,
  options: ImportOptions & { readonly today: Calendar },
): Imported | TouchLog | Already | Localized =>
  'mail' in found ? importMail(found.mail, options) : importEvent(found.event, options)

/** What is said beside it. */
export const notesOn = (found: Found): readonly Localized[] => ('event' in found ? found.event.notes : [])
