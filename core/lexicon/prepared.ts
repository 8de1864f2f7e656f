import type { Language } from '../language/language.ts'
import type { Prepared } from '../language/prepared.ts'

/** The phrases of all acts in a language, prepared by the build (`tools/phrases.mjs`); none where the sources run as they are. */
export const PREPARED: Readonly<Partial<Record<Language, () => Prepared>>> = {}
