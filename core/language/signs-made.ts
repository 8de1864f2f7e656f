/**
 * The table of signs (`signs.ts`) as the build writes it, which to make takes longer than to read half a page (`tools/phrases.mjs`); none where
 * the sources run as they are. A letter for each place that is not empty: how far it lies behind the one before, and the signs.
 */
export const SIGNS_MADE: string | undefined = undefined
