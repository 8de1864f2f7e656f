import { standingOf } from '../document/people/standing.ts'
import { toIso } from '../language/calendar.ts'
import type { Language } from '../language/language.ts'
import { addressed } from '../language/names/cases.ts'
import { listedPeople, sameNamed } from './listed.ts'
import { type GAPS, gapFor, type KnownPerson, type TemplateValues } from './values.ts'

export type Scope = Readonly<Record<string, unknown>>

/** What a template can name: values where they are known, gaps where not, lists that may be empty. */
export function scopeOf(values: TemplateValues, language: Language): Scope {
  const { today, day, last, client, company, topic, me, contact, decider, set = {} } = values
  const gap = (key: keyof typeof GAPS): string => gapFor(key, language)
  const person = (key: 'contact' | 'decider', known: KnownPerson | undefined) => ({
    name: known?.name ?? gap(`${key}.name`),
    role: known?.role ?? gap(`${key}.role`),
    greeting: known ? addressed(known.name, language) : gap(`${key}.greeting`),
    known: known !== undefined,
  })
  const { ours, theirs } = peopleOf(values)
  const scope = {
    today: toIso(today),
    day: day ? toIso(day) : gap('day'),
    time: values.time ?? gap('time'),
    warned: values.warned ? toIso(values.warned) : gap('warned'),
    place: values.place ?? gap('place'),
    next: values.next ?? gap('next'),
    last: last ? toIso(last) : gap('last'),
    client: client ?? gap('client'),
    company: company ?? gap('company'),
    topic: topic ?? gap('topic'),
    me: {
      name: me?.name ?? gap('me.name'),
      role: me?.role ?? gap('me.role'),
      known: me !== undefined,
      listed: ours.some(one => one.me),
    },
    contact: person('contact', contact),
    decider: { ...person('decider', decider), listed: theirs.some(one => one.decides) },
    ours,
    theirs,
    outranked: isOutranked([...ours, me], [...theirs, decider], language),
    goal: values.goal ?? gap('goal'),
    items: (values.items ?? []).map(({ what, minutes }) => ({ what, minutes: minutes ?? '' })),
    decisions: values.decisions ?? [],
    agreements: values.agreements ?? [],
    actions: (values.actions ?? []).map(({ what, owner = '', side = '', due = '' }) => ({
      ...{ what, owner, side, due },
      task: contact ? withoutName(what, contact.name) : what,
    })),
  }
  return withSet(scope, set)
}

/** A task as its owner reads it: «Любов Горобець — описи до 20.11» without her own name. */
function withoutName(what: string, name: string): string {
  const [head = '', before] = /^([^:—–]{2,40}?)(?::|\s[—–-]|(?=\sto\s\p{Ll}))\s+/u.exec(what) ?? []
  if (before !== undefined && sameNamed(before, name)) return what.slice(head.length)
  const [tail = '', behind] = /\s[—–]\s([^,;—–]{2,40})(?=[,;]|$)/u.exec(what) ?? []
  return behind !== undefined && sameNamed(behind, name) ? what.replace(tail, '') : what
}

/** Both lists; `me` is the one who writes, `decides` the one who decides. Whom only the client's card knows is the client's, whatever side a record gives. */
function peopleOf({ client = '', company = '', me, decider, circle, ours = [], theirs = [] }: TemplateValues) {
  const houses = [client, company]
  const known = circle ?? { ours: [], theirs: [] }
  const is = (one: KnownPerson, other: KnownPerson | undefined) =>
    other !== undefined && sameNamed(one.name, other.name)
  const isTheirs = (one: KnownPerson) =>
    known.theirs.some(other => is(one, other)) && !known.ours.some(other => is(one, other))
  const here = ours.filter(one => !isTheirs(one))
  const there = [...theirs, ...ours.filter(isTheirs)]
  return {
    ours: listedPeople(here, known.ours, houses).map(one => ({ ...one, me: is(one, me) })),
    theirs: listedPeople(there, known.theirs, houses).map(one => ({
      ...one,
      decides: one.decides || is(one, decider),
    })),
  }
}

/** An executive comes from the client, and none of those whom we name is one. */
function isOutranked(
  ours: readonly (KnownPerson | undefined)[],
  theirs: readonly (KnownPerson | undefined)[],
  language: Language,
): boolean {
  const leads = (person: KnownPerson | undefined) => standingOf(person?.role ?? '', language).executive
  return theirs.some(leads) && !ours.some(leads)
}

/** `contact.name=Irina` goes into `contact`; a key that no template of ours knows is there for the user's own. */
function withSet(scope: Record<string, unknown>, set: Readonly<Record<string, string>>): Scope {
  const changed: Record<string, unknown> = { ...scope }
  for (const [key, value] of Object.entries(set)) {
    const [head, field] = key.split('.', 2) as [string, string | undefined]
    const inner = changed[head]
    if (field === undefined) changed[head] = value
    else changed[head] = { ...(typeof inner === 'object' ? inner : {}), [field]: value }
  }
  return changed
}
