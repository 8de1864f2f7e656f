import type { Random } from './random.ts'
import type { DateStyle } from './style.ts'
import { en } from './words/en.ts'
import { ru } from './words/ru.ts'
import { uk } from './words/uk.ts'
import type { Man, Words } from './words/words.ts'

export const WORDS = { ru, uk, en }

export type Tongue = keyof typeof WORDS

/** The client and the people of both sides that meet in one relationship. */
export interface Scene {
  readonly words: Words
  readonly language: Tongue
  readonly company: string
  readonly ours: readonly Man[]
  readonly theirs: readonly Man[]
  /** Days since 1 January 2026, about which everything turns. */
  readonly day: number
}

export function sceneOf(random: Random, language: Tongue): Scene {
  const words = WORDS[language]
  return {
    words,
    language,
    company: random.pick(words.companies),
    ours: random.some(words.ours, random.between(1, 3)),
    theirs: random.some(words.theirs, random.between(1, 4)),
    day: random.between(240, 330),
  }
}

/** A sentence with its slots filled. */
export function filled(random: Random, scene: Scene, style: DateStyle, sentence: string): string {
  return sentence.replace(/\{([a-z]+)\}/g, (slot, name: string) => {
    if (name === 'name') return firstName(random.pick([...scene.ours, ...scene.theirs]))
    if (name === 'thing') return random.pick(scene.words.things)
    if (name === 'date') return dateText(scene.words, scene.day + random.between(-6, 20), style)
    if (name === 'sum') return `${random.between(12, 480)} 000 ${scene.words.currency}`
    if (name === 'n') return String(random.between(2, 12))
    if (name === 'company') return scene.company
    return slot
  })
}

export const firstName = (man: Man): string => man.name.slice(0, man.name.indexOf(' '))

export function isoDate(day: number): string {
  return new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
}

export function dateText(words: Words, day: number, style: DateStyle): string {
  const iso = isoDate(day)
  const [y, m, d] = iso.split('-') as [string, string, string]
  if (style === 'iso') return iso
  if (style === 'dotted') return `${d}.${m}.${y}`
  if (style === 'short') return `${d}.${m}`
  return words.dayAndMonth.replace('{d}', String(Number(d))).replace('{m}', words.months[Number(m) - 1] ?? m)
}
