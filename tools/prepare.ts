import { LANGUAGES } from '../core/language/language.ts'
import type { BookKey } from '../core/language/meanings.ts'
import { type Anchored, readableOf } from '../core/language/phrase-anchored.ts'
import {
  BEGINNING,
  BEHIND,
  checkOf,
  ENDING,
  FIRST_LETTER,
  type FormKind,
  HALF,
  hashOf,
  type Prepared,
  slotBehind,
  slotOf,
  WORD,
} from '../core/language/prepared.ts'
import { saidBy } from '../core/language/said.ts'
import { tableOfSigns, written as writtenSigns } from '../core/language/signs.ts'
import { formsOf, type WordClass } from '../core/language/word-class.ts'
import { ACTS } from '../core/lexicon/acts.ts'
import { SITUATION_WORDS } from '../core/lexicon/card/situations.ts'
import { TOUCH_FIELDS } from '../core/lexicon/journal/touch-fields.ts'
import type { Meaning } from '../core/lexicon/lexicon.ts'
import type { PREPARED } from '../core/lexicon/prepared.ts'
import { CARD_SECTIONS } from '../core/lexicon/sections/card.ts'
import { SECTIONS } from '../core/lexicon/sections/sections.ts'

interface Book {
  /** The file under `core/lexicon/` whose one value it is, without its ending. */
  readonly file: string
  readonly value: string
  readonly meanings: Readonly<Record<string, Meaning>>
  /** In which languages it is asked for: each by itself, or all together. */
  readonly keys: readonly BookKey[]
}

/** The larger books, by their names in `core/lexicon/prepared.ts`. */
export const BOOKS: Readonly<Record<keyof typeof PREPARED, Book>> = {
  acts: { file: 'acts', value: 'ACTS', meanings: ACTS, keys: LANGUAGES },
  sections: { file: 'sections/sections', value: 'SECTIONS', meanings: SECTIONS, keys: ['any'] },
  cardSections: { file: 'sections/card', value: 'CARD_SECTIONS', meanings: CARD_SECTIONS, keys: ['any'] },
  touchFields: { file: 'journal/touch-fields', value: 'TOUCH_FIELDS', meanings: TOUCH_FIELDS, keys: ['any'] },
  situations: { file: 'card/situations', value: 'SITUATION_WORDS', meanings: SITUATION_WORDS, keys: ['any'] },
}

/** The table of signs as `core/language/signs.ts` reads it. */
export const signs = (): string => writtenSigns(tableOfSigns())

/** The phrases of a book as `core/language/prepared.ts` looks into them. */
export function prepare({ meanings }: Pick<Book, 'meanings'>, key: BookKey): Prepared {
  const names = Object.keys(meanings)
  const phrases = (key === 'any' ? LANGUAGES : [key]).flatMap((language, before) =>
    names.flatMap((name, place) => {
      const { says, takesBack } = saidBy(meanings[name]!, language)
      const number = 2 * (before * names.length + place)
      return [
        ...says.map(phrase => ({ phrase, says: number })),
        ...takesBack.map(phrase => ({ phrase, says: number + 1 })),
      ]
    }),
  )
  return { meanings: names, ...stepsOf(phrases), ...anchorsOf(phrases.map(({ phrase }) => phrase)) }
}

type Steps = 'phrases' | 'steps' | 'parts' | 'partsText'

function stepsOf(phrases: readonly { readonly phrase: Anchored; readonly says: number }[]): Pick<Prepared, Steps> {
  const parts = new Map<string, number>()
  const steps: number[] = []
  const records = phrases.map(({ phrase, says }) => {
    const start = steps.length
    for (const part of phrase.pattern.split(' ').map(phrase.spelled)) {
      parts.set(part, parts.get(part) ?? parts.size)
      steps.push(parts.get(part)!)
    }
    const { least, most, companion } = readableOf(phrase)
    const { from, to, heads } = companion
    const near = [from + BEHIND, to + BEHIND, heads & 0x7ff, (heads >>> 11) & 0x7ff, heads >>> 22]
    return written([says, ...halves(start), steps.length - start, least, most, ...near])
  })
  return { phrases: records.join(''), steps: written(steps), ...textOf([...parts.keys()]) }
}

function textOf(parts: readonly string[]): Pick<Prepared, 'parts' | 'partsText'> {
  const starts = [0]
  for (const part of parts) starts.push(starts.at(-1)! + part.length)
  return { parts: written(starts.flatMap(halves)), partsText: parts.join('') }
}

function anchorsOf(phrases: readonly Anchored[]): Pick<Prepared, 'slots' | 'lists' | 'classes' | 'slow'> {
  const byClass = new Map<WordClass, number[]>()
  phrases.forEach(({ words }, number) => {
    byClass.set(words, [...(byClass.get(words) ?? []), number])
  })
  return { ...tableOf([...byClass.keys()]), classes: [...byClass.values()].map(written).join(' ') }
}
function tableOf(classes: readonly WordClass[]): Pick<Prepared, 'slots' | 'lists' | 'slow'> {
  const slow: [number, string][] = []
  const byHash = new Map<number, Set<number>>()
  classes.forEach(({ alternatives }, place) => {
    const { words, beginnings, endings, frames, numbers } = formsOf(alternatives)
    const put = (forms: readonly string[], kind: FormKind) => {
      for (const form of forms) byHash.set(hashOf(form, kind), (byHash.get(hashOf(form, kind)) ?? new Set()).add(place))
    }
    put(words, WORD)
    put(beginnings, BEGINNING)
    put(endings, ENDING)
    if (frames.length > 0 || numbers) slow.push([place, alternatives])
  })
  return { slow, ...slotsOf(byHash) }
}

/** Forms that look the same to the sieve share a slot. */
function slotsOf(byHash: ReadonlyMap<number, ReadonlySet<number>>): Pick<Prepared, 'slots' | 'lists'> {
  const slots = new Uint16Array(2 * 2 ** Math.ceil(Math.log2(byHash.size * 1.6)))
  const places = new Map<number, ReadonlySet<number>>()
  for (const [hash, own] of byHash) {
    const check = checkOf(hash)
    let slot = slotOf(hash, slots.length)
    while (slots[slot] !== 0 && slots[slot] !== check) slot = slotBehind(slot, slots.length)
    slots[slot] = check
    places.set(slot, new Set([...(places.get(slot) ?? []), ...own]))
  }
  // The first list is empty: where no form stands.
  const lists = new Map([['', 0]])
  for (const [slot, all] of places) {
    const list = written([...all])
    lists.set(list, lists.get(list) ?? lists.size)
    slots[slot + 1] = lists.get(list)!
  }
  return { slots: written([...slots]), lists: [...lists.keys()].join(' ') }
}

/** Numbers as letters: none that a string or UTF-8 cannot hold. */
function written(numbers: readonly number[]): string {
  const codes = numbers.map(number => number + FIRST_LETTER)
  if (codes.some(code => code >= 0xd800)) throw new Error('a number too large for a letter')
  return codes.map(code => String.fromCharCode(code)).join('')
}

/** A number that one letter cannot hold. */
const halves = (number: number): number[] => [Math.floor(number / HALF), number % HALF]
