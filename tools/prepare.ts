import type { Language } from '../core/language/language.ts'
import type { Anchored } from '../core/language/phrase-anchored.ts'
import {
  BEGINNING,
  checkOf,
  ENDING,
  FIRST_LETTER,
  type FormKind,
  hashOf,
  type Prepared,
  slotOf,
  WORD,
} from '../core/language/prepared.ts'
import { saidBy } from '../core/language/said.ts'
import { formsOf, type WordClass } from '../core/language/word-class.ts'
import { ACTS } from '../core/lexicon/acts.ts'

/** The phrases of all acts in a language as `core/language/prepared.ts` looks into them. */
export function prepareActs(language: Language): Prepared {
  const classes = new Map<WordClass, number>()
  const phrases = Object.entries(ACTS).map(([name, meaning]) => {
    const { says, takesBack } = saidBy(meaning, language)
    const places = {
      says: placesOf(says, meaning[language], classes),
      takesBack: placesOf(takesBack, meaning.except?.[language] ?? '', classes),
    }
    return [name, places] as const
  })
  return { phrases: Object.fromEntries(phrases), ...tableOf([...classes.keys()]) }
}

/** Where each phrase stands in its lines, which hold blanks alone between them. */
function placesOf(phrases: readonly Anchored[], lines: string, classes: Map<WordClass, number>): string {
  let end = 0
  return phrases
    .map(({ pattern, anchor, words }) => {
      const start = lines.indexOf(pattern, end)
      const before = start - end
      end = start + pattern.length
      classes.set(words, classes.get(words) ?? classes.size)
      return written([before, pattern.length, anchor, classes.get(words)!])
    })
    .join('')
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
    const slot = slotOf(hash, at => slots[at]!, slots.length)
    slots[slot] = checkOf(hash)
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
