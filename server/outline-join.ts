import type { ClientOutline, Problems, RhythmOutline, TouchOutline, TrustOutline } from './lsp/requests.ts'

/** Several outlines as one, under the key and name of the first: nothing is worked out anew, lists are laid together. */
export function joinedOutline(outlines: readonly ClientOutline[]): ClientOutline | undefined {
  const [first, ...others] = outlines
  if (!first || others.length === 0) return first
  return {
    ...first,
    attention: Math.max(...outlines.map(({ attention }) => attention)),
    problems: outlines.map(({ problems }) => problems).reduce(added),
    trust: joinedTrust(outlines.map(({ trust }) => trust)),
    rhythm: joinedRhythm(outlines.map(({ rhythm }) => rhythm)),
    waiting: byDate(outlines.flatMap(({ waiting }) => waiting)),
    signs: byDate(outlines.flatMap(({ signs }) => signs)),
    obligations: byDate(outlines.flatMap(({ obligations }) => obligations)),
    landings: byDate(outlines.flatMap(({ landings }) => landings)),
    touches: outlines.flatMap(({ touches }) => touches).sort(newerBefore),
  }
}

const added = (a: Problems, b: Problems): Problems => ({
  errors: a.errors + b.errors,
  warnings: a.warnings + b.warnings,
  infos: a.infos + b.infos,
})

/** The moves of all on one account. */
function joinedTrust(all: readonly TrustOutline[]): TrustOutline {
  const { start } = all[0]!
  let value = start
  const moves = byDate(all.flatMap(trust => trust.moves)).map(move => {
    value = Math.min(100, Math.max(0, value + move.points))
    return { ...move, after: value }
  })
  return { value, start, moves }
}

/** Of whom something was heard last; what is planned next of all. */
function joinedRhythm(all: readonly RhythmOutline[]): RhythmOutline {
  const latest = all.reduce((a, b) => ((b.last ?? '') > (a.last ?? '') ? b : a))
  const planned = all.flatMap(rhythm => rhythm.planned ?? []).sort()[0]
  return planned === undefined ? latest : { ...latest, planned }
}

/** Oldest first, those without a day last; of one day in the order they come in. */
const byDate = <T extends { readonly date?: string }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => compare(a.date ?? LAST, b.date ?? LAST))

const newerBefore = (a: TouchOutline, b: TouchOutline): number => compare(b.date ?? '', a.date ?? '')

const LAST = '9999'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
