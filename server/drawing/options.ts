import type { Language } from '../../core/language/language.ts'

export interface Options {
  readonly locale: Language
  /** `2026-11-20` */
  readonly today: string
  /** Where a document is found, for a link. */
  readonly hrefOf: (place: { readonly uri: string; readonly line?: number }) => string
}
