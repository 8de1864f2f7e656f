import { isKeyFor } from '../document/keys.ts'
import type { Span } from '../markdown/span.ts'
import { clientName } from '../relationship/clients.ts'
import { peopleAround } from '../relationship/people.ts'
import type { Localized } from '../rule.ts'
import type { Offer, Writing } from './offer.ts'

/** People whom the client's documents and the settings know, by any of their names. */
export function peopleOffers({ relationship, settings, locale }: Writing, word: string, span: Span): Offer[] {
  const typed = word.toLowerCase()
  return peopleAround(relationship, settings)
    .filter(({ name }) => begins(name, typed))
    .map(({ name, role, side }) => ({
      sort: 'name',
      label: name,
      detail: [role, side && SIDES[side][locale]].filter(Boolean).join(' · '),
      text: name,
      span,
    }))
}

/** Clients of the workspace, by any word of their names. */
export function clientOffers({ workspace }: Writing, word: string, span: Span): Offer[] {
  const typed = word.toLowerCase()
  return [...workspace.clients]
    .map(([key, { files }]) => clientName(key, files))
    .filter(name => name !== '' && begins(name, typed))
    .sort((a, b) => a.localeCompare(b))
    .map(name => ({ sort: 'name', label: name, text: name, span }))
}

/** Names are offered where a capital letter has been typed, or a label asks for people. */
export function nameOffers(writing: Writing, word: string, span: Span, label: string | undefined): Offer[] {
  const isAsked = label !== undefined && PEOPLE.some(name => isKeyFor(label, name))
  if (!isAsked && !/^\p{Lu}/u.test(word)) return []
  const clients = word === '' ? [] : clientOffers(writing, word, span)
  return [...peopleOffers(writing, word, span), ...clients].filter(({ label }) => label !== word)
}

const PEOPLE = ['to', 'from', 'participants', 'facilitator'] as const

const begins = (name: string, typed: string): boolean => {
  const known = name.toLowerCase()
  return known.startsWith(typed) || known.split(/[\s«»"“”]+/u).some(part => part.startsWith(typed))
}

const SIDES: Readonly<Record<'ours' | 'client', Localized>> = {
  ours: { ru: 'с нашей стороны', uk: 'з нашого боку', en: 'our side' },
  client: { ru: 'со стороны клиента', uk: 'з боку клієнта', en: 'the client’s side' },
}
