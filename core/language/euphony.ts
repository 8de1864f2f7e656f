import type { Language } from './language.ts'

/** Ukrainian picks between these by the sound of the neighbours, or by habit: a phrase that names one means them all. */
const TWINS = `
  в у
  з із зі
  і й
  б би
  ж же
  вже уже
  ще іще
  все усе
  всі усі
  весь увесь
  вся уся
  всю усю
  всіх усіх
  всім усім
  всіма усіма
  всього усього
  всьому усьому
  вчора учора
  вранці уранці
  ввечері увечері
  вночі уночі
  вдень удень
  влітку улітку
  взимку узимку
  вперше уперше
  вдруге удруге
  втретє утретє
  вкотре укотре
  всередині усередині
  вдвох удвох
  втрьох утрьох
  взяти узяти
  взяв узяв
  взяла узяла
  взяли узяли
  щоб щоби аби
  нема немає
  лише лиш тільки
  поки доки допоки
  треба потрібно необхідно
  дзвонити телефонувати
  відсоток процент
  відсотків процентів
  відсотки проценти
`

const TWINS_OF = new Map(
  TWINS.trim()
    .split('\n')
    .map(line => line.trim().split(' '))
    .flatMap(twins => twins.map(word => [word, twins] as const)),
)

/** A phrase → the same phrase with the twins of its words beside them; phrases of other languages stay as they are. */
export function withTwins(pattern: string, language: Language): string {
  if (language !== 'uk') return pattern
  return /\s/.test(pattern) ? pattern.split(/\s+/).map(twinned).join(' ') : twinned(pattern)
}

function twinned(part: string): string {
  if (part.startsWith('..')) return part
  const mark = part[0] === '?' || part[0] === '!' ? part[0] : ''
  const words = part.slice(mark.length).split('|')
  // Most parts have none: they cost no more than a look.
  if (!words.some(word => TWINS_OF.has(word) || isReflexive(word))) return part
  const all = new Set(words.flatMap(word => [word, ...(TWINS_OF.get(word) ?? reflexiveTwin(word))]))
  return mark + [...all].join('|')
}

const isReflexive = (word: string): boolean => word.endsWith('ся') || word.endsWith('сь')

const NO_TWIN: readonly string[] = []

/** «Домовилися» and «домовились» are one word. */
function reflexiveTwin(word: string): readonly string[] {
  if (!isReflexive(word)) return NO_TWIN
  const found = /^(\*?\p{L}{2,}[аеиіоуюя])с(я|ь)$/u.exec(word)
  return found ? [`${found[1]}с${found[2] === 'я' ? 'ь' : 'я'}`] : []
}
