import petrovich from 'petrovich'
import type { Language } from '../language.ts'
import { partsOf } from './parts.ts'
import { vocative } from './vocative.ts'

export type Case = 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional'

/** A Russian name in another case: «Ирине Петровой». Names of other languages, and those whose gender does not show, stay as they are. */
export function inflected(name: string, form: Case, language: Language): string {
  const { gender, first, middle, last } = partsOf(name)
  if (language !== 'ru' || gender === undefined) return name
  const forms = petrovich({ gender, first, middle, last }, form)
  const put = (word: string): string =>
    RARE[word]?.[form] ??
    (word === first ? forms.first : word === middle ? forms.middle : word === last ? forms.last : undefined) ??
    word
  return name.trim().split(/\s+/u).map(put).join(' ')
}

/** What the library's endings miss. */
const RARE: Readonly<Record<string, Partial<Record<Case, string>>>> = {
  Илья: { instrumental: 'Ильёй' },
  Соловей: bird('Соловь'),
  Воробей: bird('Воробь'),
  Муравей: bird('Муравь'),
}

function bird(stem: string): Record<Case, string> {
  return {
    genitive: `${stem}я`,
    dative: `${stem}ю`,
    accusative: `${stem}я`,
    instrumental: `${stem}ём`,
    prepositional: `${stem}е`,
  }
}

/** How a person is spoken to at the head of a letter: «Ірино», «Вера Ильинична», "Irina". */
export function addressed(name: string, language: Language): string {
  if (language === 'uk') return vocative(name)
  const { first, middle } = partsOf(name)
  return language === 'ru' && middle !== undefined ? `${first} ${middle}` : first
}
