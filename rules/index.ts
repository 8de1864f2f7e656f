import type { Rule } from '../core/rule.ts'

/** Every rule, by hand; a test holds the list in step with the files. */
export const RULES: readonly Rule[] = []
