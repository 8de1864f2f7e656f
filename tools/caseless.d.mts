/** A literal with the flag `i` → the same without it, letters spelled out in both cases; what it does not understand stays. */
export function caseless(literal: string): string
