import type { Words } from '../language/spoken.ts'

// Words that several readers ask for: `anyOf(AND)`. What one reader alone asks for stands there.

/** Joins names and things. */
export const AND: Words = { ru: 'и', uk: 'і, та', en: 'and' }

/** Turns against what was said before. */
export const BUT: Words = { ru: 'но, однако', uk: 'але, проте', en: 'but, yet' }

/** A sentence denies. */
export const NOT: Words = { ru: 'не, нет', uk: 'не, ні, немає', en: 'not, no' }
