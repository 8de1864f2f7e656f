import type { Agenda, DocumentFile } from '../../core/document/model.ts'
import { uidIn } from '../../core/exchange/agenda-event.ts'
import { type Calendar, compareDays } from '../../core/language/calendar.ts'
import { uidOf } from './uid.ts'

/** A file that begins with an agenda. */
export type AgendaFile = DocumentFile & { readonly documents: readonly [Agenda, ...unknown[]] }

/** The agendas that came from a calendar's event, or went out as it. */
export const agendasInvited = (files: readonly DocumentFile[], uid: string | undefined): AgendaFile[] =>
  uid === undefined
    ? []
    : files.filter(
        (file): file is AgendaFile =>
          file.documents[0]?.kind === 'agenda' && (uidIn(file) ?? uidOf(file.path, 0)) === uid,
      )

/** The latest of them: of an event that repeats each day has its own. */
export const agendaInvited = (files: readonly DocumentFile[], uid: string | undefined): AgendaFile | undefined =>
  agendasInvited(files, uid)
    .sort((a, b) => (dayOf(a) && dayOf(b) ? compareDays(dayOf(a)!, dayOf(b)!) : 0))
    .at(-1)

export const dayOf = ({ documents: [agenda] }: AgendaFile): Calendar | undefined => agenda.date?.day
