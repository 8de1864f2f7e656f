import type { PreparedBy } from '../language/meanings.ts'

/** The phrases of the larger books, prepared by the build (`tools/phrases.mjs`); none where the sources run as they are. */
export const PREPARED: Readonly<
  Record<'acts' | 'sections' | 'cardSections' | 'touchFields' | 'situations', PreparedBy>
> = { acts: {}, sections: {}, cardSections: {}, touchFields: {}, situations: {} }
