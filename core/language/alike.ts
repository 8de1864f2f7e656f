import { remembering } from './memo.ts'

/**
 * Whether two words are forms of one word, or of one family: «сталь» and «стали», «узел» and «узла», «согласовать» and «согласование»,
 * "invoice" and "invoices". Words come in their comparing form (`Word.norm`). Told by the beginnings they share, without a dictionary.
 */
export function sameWord(a: string, b: string): boolean {
  if (a === b || ((isOnMya(a) || isOnMya(b)) && fullStem(a) === fullStem(b))) return true
  const shared = sharedStart(a, b)
  if (shared < 2) return false
  const longest = Math.max(a.length, b.length)
  if (shared >= 5 && shared * 5 >= longest * 3) return true
  if (shared >= 3 && ENDINGS.has(a.slice(shared)) && ENDINGS.has(b.slice(shared))) return true
  return skeletons(a).some(bones => bones.length > 2 && skeletons(b).includes(bones))
}

/** «Имя» and «имена», «ім’я» and «імені»: the stem that the shortest form hides. */
function fullStem(word: string): string {
  const short = ON_MYA.find(end => word.endsWith(end))
  if (short) return `${word.slice(0, -short.length)}мен`
  const end = word.lastIndexOf('мен') + 3
  return end > 2 && ENDINGS.has(word.slice(end)) ? word.slice(0, end) : word
}

const ON_MYA = ["м'я", 'м’я', 'мя']

const isOnMya = (word: string): boolean => word.endsWith('я') && ON_MYA.some(end => word.endsWith(end))

function sharedStart(a: string, b: string): number {
  let i = 0
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++
  return i
}

/** What may follow the shared beginning of two forms. */
const ENDINGS = new Set([
  '',
  ...`а я о е и ы у ю ь й ом ем ой ей ою ею ов ев ам ям ами ями ах ях ия ие ии ию ией ием ый ий ая яя ое ее ого его ому ему ым им ых их
    ую юю ыми ими ся л ла ло ли ть ти ет ит ут ют ат ят ешь ишь ка ки ку кой ке ок ек ца цы ц ать ять ить еть ание ания ение ения`.split(
    /\s+/,
  ),
  ...`і ї є ій ії ію ією ієм ів їв ові еві єві ої ій ім іх їх іми ого ому ти в ло ть є ють уть ять ать ати ити ення ання ження`.split(
    /\s+/,
  ),
  ...`s es ed ing er ers ly d y ies ied 's s' ment al`.split(/\s+/),
])

const TAIL =
  /(?:ами|ями|ові|еві|ого|его|ому|ему|ией|ією|ом|ем|ой|ей|ою|ею|ов|ев|ів|ам|ям|ах|ях|ый|ий|ая|ое|ые|ую|ым|ых|их|[аеиоуыэюяіїєь])$/u

/** The word, with and without its ending, less the vowel that falls out or turns in other cases: «узел», «узла»; «стіл», «стола». */
const skeletons = remembering((word: string): readonly string[] =>
  [word, word.length > 3 ? word.replace(TAIL, '') : word].map(stem =>
    stem.replace(/ь/gu, '').replace(/(?<=\p{L})[оеі](?=[^аеиоуыэюяіїє]$)/u, ''),
  ),
)
