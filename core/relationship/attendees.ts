import type { Agenda, Participant } from '../document/model.ts'
import { isSamePerson } from '../document/people/names.ts'
import { standingOf } from '../document/people/standing.ts'
import type { Settings } from '../settings.ts'
import type { Relationship } from './relationship.ts'

export interface Attendees {
  readonly ours: readonly Participant[]
  readonly theirs: readonly Participant[]
}

/**
 * Who comes to a meeting, by side: what the agenda says of each, and what the client's card and the configured team add to it.
 * Empty where the sides cannot be told apart.
 */
export function attendeesOf(
  { participants, sidesKnown, language }: Agenda,
  { files }: Relationship,
  { team }: Pick<Settings, 'team'>,
): Attendees {
  if (!sidesKnown) return { ours: [], theirs: [] }
  const coming = participants.filter(person => person.present)
  const cards = files.flatMap(file => file.documents.filter(document => document.kind === 'client'))
  const known = cards.flatMap(card => card.people)
  return {
    ours: coming.filter(person => person.side === 'ours').map(withPost),
    theirs: coming.filter(isTheirs).map(withCard),
  }

  function isTheirs({ side, name }: Participant): boolean {
    return side === 'client' || (side === undefined && known.some(one => isSamePerson(one.name, name)))
  }

  function withPost(person: Participant): Participant {
    const post = team.find(one => isSamePerson(one.name, person.name))?.role
    if (!post) return person
    const role = person.role === '' ? post : `${person.role}, ${post}`
    const { hasPost: _, ...standing } = standingOf(role, language)
    return { ...person, role, ...standing }
  }

  function withCard(person: Participant): Participant {
    const card = known.find(one => isSamePerson(one.name, person.name))
    return card
      ? { ...person, executive: person.executive || card.executive, decides: person.decides || card.decides }
      : person
  }
}
