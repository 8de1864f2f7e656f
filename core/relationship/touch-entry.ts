import type { TouchEntry, TouchJournal } from '../document/model.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import { OPAQUE, type Prose } from '../markdown/prose.ts'
import { nearestYear } from './day.ts'
import type { BareTouch } from './touch.ts'

/** A line of the journal seen as a touch. */
export function touchOfEntry({ path, language }: TouchJournal, entry: TouchEntry, today: Calendar): BareTouch {
  const date = entry.date?.day ?? nearestYear(entry.date?.near, today)
  return {
    path,
    span: entry.span,
    extent: entry.whole,
    language,
    title: titleOf(entry),
    ...(date ? { date } : {}),
    ...(entry.time === undefined ? {} : { time: entry.time }),
    ...(entry.channel ? { channel: entry.channel } : {}),
    direction: entry.direction,
    planned: entry.planned || (date !== undefined && compareDays(date, today) > 0),
    ...told('who', entry.who),
    ...told('meaning', entry.meaning),
    ...told('benefit', entry.benefit),
    ...told('outcome', entry.outcome),
    ...(entry.trust === undefined ? {} : { trust: entry.trust }),
    entry,
    documents: [],
  }
}

/** What happened; without that, with whom or how. */
function titleOf({ what, who, channelProse }: TouchEntry): string {
  const text = [what, who, channelProse].find(prose => prose && prose.text.trim() !== '')?.text ?? ''
  return plain(text.split('\n')[0]!).replace(/(?<=[\p{L}\d]{2}|[)»”"])\.$/u, '')
}

const plain = (text: string): string => text.replaceAll(OPAQUE, '…').replace(/\s+/gu, ' ').trim()

const told = <K extends string>(name: K, prose: Prose | undefined): { readonly [key in K]?: string } =>
  prose ? ({ [name]: plain(prose.text) } as { [key in K]: string }) : {}
