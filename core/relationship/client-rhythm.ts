import type { Calendar } from '../language/calendar.ts'
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts'
import { cardOf } from './own-touches.ts'
import type { Relationship } from './relationship.ts'
import { type Cadence, type Rhythm, rhythmOf } from './rhythm.ts'
import type { Touch } from './touch.ts'
import { touchesAround } from './touches.ts'

/** All touches of a client that have a day, and those that have none, oldest first. */
export function touchesOfClient(relationship: Relationship, settings: Settings, today: Calendar): readonly Touch[] {
  const first = relationship.files.find(({ documents }) => documents.length > 0)?.documents[0]
  return first ? touchesAround(first, relationship, { settings, today }) : []
}

/** When a client was touched last and is to be touched next: his card says how often, else the settings. */
export const rhythmAround = (relationship: Relationship, settings: Settings, today: Calendar): Rhythm =>
  rhythmOf(touchesOfClient(relationship, settings, today), cadenceOf(relationship, settings), settings.week, today)

function cadenceOf(relationship: Relationship, { cadence }: Settings): Cadence {
  const agreed = cardOf(relationship)?.cadence
  if (agreed) return { days: agreed.days, from: 'card' }
  return { days: cadence, from: cadence === DEFAULT_SETTINGS.cadence ? 'default' : 'settings' }
}
