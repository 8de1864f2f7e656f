import { formsOf, takes, type WordClass } from './word-class.ts'

/** Many word classes, each with a value: finds the values of all that a word belongs to without asking each, in the order of the classes. */
export function wordIndex<Value>(
  entries: readonly { words: WordClass; to: Value }[],
): (norm: string) => readonly Value[] {
  const places = { words: placesBy(), beginnings: placesBy(), endings: placesBy() }
  const slow: number[] = []
  entries.forEach(({ words }, place) => {
    const forms = formsOf(words.alternatives)
    for (const word of forms.words) places.words.add(word, place)
    for (const beginning of forms.beginnings) places.beginnings.add(beginning, place)
    for (const ending of forms.endings) places.endings.add(ending, place)
    if (forms.frames.length > 0 || forms.numbers) slow.push(place)
  })
  return norm => {
    const found = new Set<number>()
    places.words.collect(norm, found)
    for (let length = Math.min(places.beginnings.longest(), norm.length); length > 0; length--)
      places.beginnings.collect(norm.slice(0, length), found)
    for (let length = Math.min(places.endings.longest(), norm.length); length > 0; length--)
      places.endings.collect(norm.slice(-length), found)
    for (const place of slow) if (takes(entries[place]!.words, norm)) found.add(place)
    return found.size === 0 ? NONE : [...found].sort((a, b) => a - b).map(place => entries[place]!.to)
  }
}

const NONE: readonly never[] = []

/** Lists of places by a form of words, the newest first, linked by their numbers: an array a form costs more than all that is in it. */
function placesBy() {
  const heads = new Map<string, number>()
  const places: number[] = []
  const nexts: number[] = []
  let longest = 0
  return {
    add(form: string, place: number) {
      longest = Math.max(longest, form.length)
      nexts.push(heads.get(form) ?? END)
      heads.set(form, places.length)
      places.push(place)
    },
    /** Adds the places of a form to those that were found. */
    collect(form: string, found: Set<number>) {
      for (let at = heads.get(form) ?? END; at !== END; at = nexts[at]!) found.add(places[at]!)
    },
    longest: () => longest,
  }
}

const END = -1
