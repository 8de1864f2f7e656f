import type { Language } from './language.ts'
import type { WordRow } from './words.ts'

/** «часовая», «двухчасовой», «сорокаминутный», «півторагодинна»: how long something takes, in one word. */
export const DURATION_ADJECTIVES: Readonly<Record<Language, readonly WordRow[]>> = {
  ru: [
    ...compounds(
      'часов',
      60,
      'ой ая ое ого ому ую ым ом ые ых',
      'полу 0.5 полутора 1.5 двух 2 трех 3 четырех 4 пяти 5 шести 6 восьми 8',
    ),
    ...compounds(
      'минутн',
      1,
      'ый ая ое ого ому ую ым ом ой ые ых',
      'двух 2 трех 3 пяти 5 десяти 10 пятнадцати 15 двадцати 20 двадцатипяти 25 тридцати 30 сорока 40 сорокапяти 45 пятидесяти 50 шестидесяти 60 девяносто 90',
    ),
  ],
  uk: [
    ...compounds(
      'годинн',
      60,
      'ий а е ого ому у им ій ої і их',
      "пів 0.5 півтора 1.5 дво 2 двох 2 три 3 трьох 3 чотири 4 п'яти 5 шести 6 восьми 8",
    ),
    ...compounds(
      'хвилинн',
      1,
      'ий а е ого ому у им ій ої і их',
      "дво 2 три 3 п'яти 5 десяти 10 п'ятнадцяти 15 двадцяти 20 тридцяти 30 сорока 40 сорокап'яти 45 п'ятдесяти 50 шістдесяти 60 дев'яносто 90",
    ),
  ],
  en: [[{ minutes: 60 }, 'hourlong']],
}

/** Every number of the list before the stem; an hour alone needs none. */
function compounds(stem: string, unit: number, endings: string, numbers: string): WordRow[] {
  const pairs = numbers.matchAll(/(\S+) ([\d.]+)/g)
  const all: [string, number][] = [...pairs].map(([, prefix, count]) => [prefix!, Number(count)])
  if (unit === 60) all.push(['', 1])
  return all.map(([prefix, count]) => [
    { minutes: count * unit },
    endings
      .split(' ')
      .map(ending => prefix + stem + ending)
      .join(' '),
  ])
}
