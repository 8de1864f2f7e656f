import type { Words } from '../language/spoken.ts'

// Words that several readers ask for: `anyOf(AND)`. What one reader alone asks for stands there.

/** Joins names and things. */
export const AND: Words = { ru: 'и', uk: 'і, та', en: 'and' }
