import { toIso } from '../../core/language/calendar.ts'
import { TIMELINE_STYLE } from '../drawing/style.ts'
import { toTimeline } from '../drawing/timeline.ts'
import type { TimelineParams, TimelineResult } from './requests.ts'
import type { Session } from './session.ts'
import { clientAt } from './touches.ts'

/** The timeline of one client, as the command line draws it; its links hold URIs. */
export async function timeline(session: Session, { client: key }: TimelineParams): Promise<TimelineResult | null> {
  await session.indexed()
  session.live.settle()
  const client = session.live.roots.map(root => clientAt(session, root, key)).find(found => found !== undefined)
  if (!client) return null
  const options = { locale: session.ownLocale(), today: toIso(session.today()), hrefOf: uriOf }
  return { name: client.name, html: toTimeline([client], options), style: TIMELINE_STYLE }
}

const uriOf = ({ uri }: { readonly uri: string }): string => uri
