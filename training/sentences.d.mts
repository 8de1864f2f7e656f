/** Tells from which of our own sentences weights were made. */
export function stampOf(language: string): string
