/** What a sentence can do. The words that show it are data: one file an act, the three languages side by side. */
export const ACTS = ['placeholder'] as const

export type ActName = (typeof ACTS)[number]
