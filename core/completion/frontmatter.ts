import { entryFor, isKeyFor, spellingsOf } from '../document/keys.ts'
import { KEYS, type Key } from './keys.ts'
import type { Offer, Writing } from './offer.ts'
import type { Place } from './place.ts'

/** Keys that the document does not have yet, by any of their names, and written by the one that was begun. */
export function keyOffers(
  { file, locale }: Writing,
  { word, span }: Extract<Place, { at: 'key' }>,
  following: string,
): Offer[] {
  const typed = word.toLowerCase()
  return KEYS.filter(key => isWanted(key, file.kind) && !isThere(key, file, typed)).flatMap(key => {
    const name = namesOf(key).find(each => each.startsWith(typed))
    if (name === undefined) return []
    const text = following.startsWith(':') ? name : `${name}: `
    return [
      { sort: 'key', label: name, detail: key.about[locale], text, span, ...(key.values ? { goesOn: true } : {}) },
    ]
  })
}

/** Values of the key in whose line the cursor stands; those that begin as the word does, or all while there is none. */
export function valueOffers(writing: Writing, { key: written, word, span }: Extract<Place, { at: 'value' }>): Offer[] {
  const found = KEYS.find(key => isNamed(key, written))
  const typed = word.toLowerCase()
  const begins = (text: string) =>
    text
      .toLowerCase()
      .split(' ')
      .some(part => part.startsWith(typed))
  return (found?.values?.(writing, word, span) ?? [])
    .filter(({ label }) => label.toLowerCase() !== typed)
    .filter(({ label, detail = '' }) => label.toLowerCase().startsWith(typed) || begins(`${label} ${detail}`))
}

const isWanted = ({ kinds }: Key, kind: Writing['file']['kind']): boolean =>
  kinds === undefined || kind === undefined || kinds.includes(kind)

const isThere = (key: Key, { frontmatter }: Writing['file'], typed: string): boolean =>
  key.key
    ? (entryFor(frontmatter, key.key)?.key.toLowerCase() ?? typed) !== typed
    : frontmatter.some(entry => isNamed(key, entry.key) && entry.key.toLowerCase() !== typed)

const namesOf = ({ name, key, others = [] }: Key): string[] => [name, ...others, ...(key ? spellingsOf(key) : [])]

const isNamed = (key: Key, written: string): boolean =>
  (key.key !== undefined && isKeyFor(written, key.key)) || namesOf(key).includes(written.trim().toLowerCase())
