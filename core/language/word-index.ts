import type { WordClass } from './word-class.ts'

/** Many word classes, each with a value: finds the values of all that a word belongs to without asking each. */
export interface WordIndex<Value> {
  /** In the order in which the classes were given. */
  of(norm: string): readonly Value[]
}

/** Builds the index; the classes of a word are worked out when the word is first met. */
export function wordIndex<Value>(entries: readonly { words: WordClass; to: Value }[]): WordIndex<Value> {
  const places = { words: placesBy(), beginnings: placesBy(), endings: placesBy() }
  const slow: number[] = []
  entries.forEach(({ words: { forms } }, place) => {
    for (const word of forms.words) places.words.add(word, place)
    for (const beginning of forms.beginnings) places.beginnings.add(beginning, place)
    for (const ending of forms.endings) places.endings.add(ending, place)
    if (forms.frames.length > 0 || forms.numbers) slow.push(place)
  })
  const lookUp = (norm: string): readonly Value[] => {
    const found = new Set(places.words.at(norm))
    for (let length = Math.min(places.beginnings.longest(), norm.length); length > 0; length--)
      for (const place of places.beginnings.at(norm.slice(0, length))) found.add(place)
    for (let length = Math.min(places.endings.longest(), norm.length); length > 0; length--)
      for (const place of places.endings.at(norm.slice(-length))) found.add(place)
    for (const place of slow) if (entries[place]!.words.has(norm)) found.add(place)
    return found.size === 0 ? NONE : [...found].sort((a, b) => a - b).map(place => entries[place]!.to)
  }
  const memo = new Map<string, readonly Value[]>()
  return {
    of(norm) {
      const known = memo.get(norm)
      if (known !== undefined) return known
      if (memo.size > MEMO_LIMIT) memo.clear()
      const found = lookUp(norm)
      memo.set(norm, found)
      return found
    },
  }
}

const NONE: readonly never[] = []
const MEMO_LIMIT = 50_000

/** Lists of places by a form of words. */
function placesBy() {
  const lists = new Map<string, number[]>()
  let longest = 0
  return {
    add(form: string, place: number) {
      longest = Math.max(longest, form.length)
      const list = lists.get(form)
      if (list) list.push(place)
      else lists.set(form, [place])
    },
    at: (form: string): readonly number[] => lists.get(form) ?? NONE,
    longest: () => longest,
  }
}
