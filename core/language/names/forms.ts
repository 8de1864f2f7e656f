/**
 * Whether a word is a name in some case: «Вере» of «Вера», «Ользі» of «Ольга», «Павла» of «Павел», "Tom's" of "Tom". Both in comparing form
 * (`Word.norm`). Told by endings alone, and strictly: «Мария» is no form of «Марина», «Лапиной» none of «Лапин».
 */
export function isNameForm(word: string, name: string): boolean {
  if (word === name || word === `${name}'s`) return true
  if (name.length < 2 || word[0] !== name[0] || !CYRILLIC.test(name)) return false
  return CLASSES.some(
    ({ end, endings }) => end.test(name) && stemsOf(name.replace(end, '')).some(stem => endsAs(word, stem, endings)),
  )
}

const CYRILLIC = /^\p{Script=Cyrillic}/u

function endsAs(word: string, stem: string, endings: ReadonlySet<string>): boolean {
  return stem.length > 1 && word.startsWith(stem) && endings.has(word.slice(stem.length))
}

/** The stem, and what sounds make of it in other cases: «Павел» – «Павла», «Федір» – «Федора», «Ольга» – «Ользі», «Олег» – «Олеже». */
function stemsOf(stem: string): string[] {
  if (stem === 'лев') return [stem, 'льв']
  const closed = /^(.+)([оеєі])([^аеєиіїоуыэюя])$/u.exec(stem)
  const open = closed ? [closed[1]! + closed[3]!, ...(closed[2] === 'і' ? [`${closed[1]}о${closed[3]}`] : [])] : []
  const soft = SOFTENED.get(stem.at(-1) ?? '') ?? []
  return [stem, ...open, ...soft.map(letter => stem.slice(0, -1) + letter)]
}

const SOFTENED = new Map([
  ['г', ['з', 'ж']],
  ['к', ['ц', 'ч']],
  ['х', ['с', 'ш']],
])

const endings = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** By what a name ends in; a name may belong to several. */
const CLASSES = [
  { end: /(?<=[бвгґджзклмнпрстфхцчшщ])$/u, endings: endings('а у ом е ові еві і ым им я ю ем') },
  { end: /а$/u, endings: endings('ы и і е у ой ою о ої ій ей ею') },
  { end: /я$/u, endings: endings('и і ї е є ю ей ею єю') },
  { end: /ая$/u, endings: endings('ой ую ою') },
  { end: /ь$/u, endings: endings("я ю ем єм еві і и е ью 'ю") },
  { end: /й$/u, endings: endings('я ю ем єм еві єві е є і ї и') },
  { end: /(?:ий|ый|ой|ій)$/u, endings: endings('ого его ому ему им ым ім ом ем') },
  { end: /о$/u, endings: endings('а у ом ові еві е і') },
]
