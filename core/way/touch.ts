import { goalWords } from '../document/agenda/goal-words.ts'
import type { Document } from '../document/model.ts'
import { toIso } from '../language/calendar.ts'
import { whole } from '../language/spoken.ts'
import { startOf } from '../relationship/agenda-clock.ts'
import { clientName } from '../relationship/clients.ts'
import { headerValues } from '../relationship/header.ts'
import type { NewTouch } from '../relationship/log-touch.ts'
import { agendasOf } from '../relationship/meetings.ts'
import { peopleAround } from '../relationship/people.ts'
import type { Touch } from '../relationship/touch.ts'
import { isTouchDocument, titleOf, touchOfDocument } from '../relationship/touch-document.ts'
import { touchesWith } from '../relationship/touches.ts'
import { whomIn } from '../relationship/whom.ts'
import type { Settings } from '../settings.ts'
import { topicOf, twoNames } from './carry.ts'
import type { WayContext } from './way.ts'

export interface TouchContext extends WayContext {
  readonly settings: Settings
}

/** A dated document as the journal of its client tells of it; nothing where it is no touch, or has no day. */
export function touchFrom(context: TouchContext): NewTouch | undefined {
  const { document, file, relationship, settings, today } = context
  if (!isTouchDocument(document)) return undefined
  const client = clientName(relationship.client ?? '', relationship.files)
  const people = peopleAround(relationship, settings)
  const { date, direction, channel } = touchOfDocument(file, document, client, people, settings, today)
  if (!date) return undefined
  const time = document.kind === 'agenda' ? startOf(file, document) : undefined
  return {
    date,
    ...(time === undefined ? {} : { time }),
    direction,
    channel: channel!,
    ...known('who', twoNames(whomIn(document, file, people, direction), document.language)),
    what: oneLine(document.kind === 'email' ? titleOf(document) : topicOf(document)),
    ...known('meaning', headed(context, MEANING) ?? goalOf(context)),
    ...known('benefit', headed(context, BENEFIT)),
    link: file.path,
  }
}

/** The line of the journal that tells of the document already: it links it, or says its day, channel and person. */
export function loggedAs({ document, relationship, settings, today }: TouchContext): Touch | undefined {
  return touchesWith(relationship, settings, today).find(
    ({ entry, documents }) => entry !== undefined && documents.some(one => one.document === document),
  )
}

/** A touch that the client's documents or journal tell of already: the same day, the same way, and nobody else. */
export function knownTouch(
  touch: NewTouch,
  { relationship, settings, today }: Pick<TouchContext, 'relationship' | 'settings' | 'today'>,
): Touch | undefined {
  return touchesWith(relationship, settings, today).find(
    ({ date, channel, who, documents }) =>
      date !== undefined &&
      toIso(date) === toIso(touch.date) &&
      (channel === touch.channel || (documents.length > 0 && isTalk(channel) && isTalk(touch.channel))) &&
      (who === undefined || touch.who === undefined || sharesName(who, touch.who)),
  )
}

const isTalk = (channel: Touch['channel']): boolean =>
  channel === 'call' || channel === 'video-call' || channel === 'meeting' || channel === 'presentation'

const sharesName = (one: string, other: string): boolean => {
  const words = other.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return words.some(word => one.toLowerCase().includes(word))
}

const known = <K extends string>(name: K, value: string | undefined): { [key in K]?: string } =>
  value === undefined || value === '' ? {} : ({ [name]: value } as { [key in K]: string })

const headed = ({ document, file }: WayContext, labels: RegExp): string | undefined =>
  headerValues(document, file, labels).map(oneLine)[0]

const MEANING = whole({ ru: 'смысл', uk: 'сенс, зміст', en: 'meaning' })
const BENEFIT = whole({ ru: 'польза', uk: 'користь', en: 'benefit' })

/** What the meeting is for; a protocol has it from its agenda. */
function goalOf(context: TouchContext): string | undefined {
  const { document, relationship, today } = context
  const agenda =
    goalHolder(document) ?? (document.kind === 'protocol' ? agendasOf(relationship, document, today)[0] : undefined)
  const words = agenda && goalWords(agenda)
  return words === undefined ? undefined : oneLine(words)
}

const goalHolder = (document: Document) => (document.kind === 'agenda' ? document : undefined)

/** Without marks of lists and emphasis, and without a full stop: a line of a journal goes on. */
const oneLine = (text: string): string =>
  text
    .replace(/^\s*(?:[-*+]|\d+[.)])\s+/gmu, '')
    .replace(/\*\*|__/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[.;\s]+$/u, '')
    .trim()
