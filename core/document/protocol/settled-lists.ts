import { liesIn, type MeetingReading, withRole } from '../meeting.ts'
import { does } from '../sentences.ts'
import { leadsToSettled, saysOutcome } from './settling.ts'

/** «Сошлись на трёх пунктах.» right over a list: by their groups, the lists that are decisions. */
export function settledLists(reading: MeetingReading): ReadonlySet<number> {
  const { blocks, base } = reading
  const before = withRole(reading, 'previous')
  return new Set(
    base.sentences.flatMap(s => {
      const own = blocks[s.block]
      const next = blocks[s.block + 1]
      if (own?.kind !== 'paragraph' || next?.kind !== 'item' || next.group === undefined) return []
      const leads = s.span.end >= own.span.end - 1 && !s.quoted && (s.words < 8 || leadsToSettled(s))
      // «В прошлый раз условились на пробу. Проба остаётся.»: the end of what was.
      if (liesIn(s, before) || base.sentences.some(other => other.block === s.block && does(other, 'previous')))
        return []
      const settles = leadsToSettled(s) || (saysOutcome(s) && !does(s, 'talk'))
      return leads && settles && !does(s, 'previous') ? [next.group] : []
    }),
  )
}
