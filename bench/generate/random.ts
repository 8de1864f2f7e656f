/** Chance with a seed: the same seed draws the same things on every machine. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number
  /** A whole number, both ends included. */
  between(low: number, high: number): number
  chance(probability: number): boolean
  pick<T>(from: readonly T[]): T
  /** Different ones, in random order; fewer if there are not so many. */
  some<T>(from: readonly T[], count: number): T[]
  /** Draws them one after the other in random order, and all over again: no early repeats. */
  deck<T>(from: readonly T[]): () => T
  /** One of the keys, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K
  /** Sizes as people write them: many small, few large; cut to the range. */
  size(median: number, low: number, high: number): number
}

export function randomOf(seed: number): Random {
  const next = mulberry32(seed)
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(from: readonly T[]): T => from[between(0, from.length - 1)] as T
  return {
    next,
    between,
    pick,
    chance: probability => next() < probability,
    some: (from, count) => shuffled(from, between).slice(0, count),
    deck: from => deckOf(from, between),
    weighted: weights => drawn(weights, next()),
    size: (median, low, high) => Math.round(Math.min(high, Math.max(low, median * Math.exp(normal(next) * 0.6)))),
  }
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())

function shuffled<T>(from: readonly T[], between: (low: number, high: number) => number): T[] {
  const out = [...from]
  for (let i = out.length - 1; i > 0; i--) {
    const j = between(0, i)
    const held = out[i] as T
    out[i] = out[j] as T
    out[j] = held
  }
  return out
}

function deckOf<T>(from: readonly T[], between: (low: number, high: number) => number): () => T {
  let left: T[] = []
  return () => {
    if (left.length === 0) left = shuffled(from, between)
    return left.pop() as T
  }
}

function drawn<K extends string>(weights: Readonly<Record<K, number>>, at: number): K {
  const entries = Object.entries(weights) as [K, number][]
  let left = at * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [key, weight] of entries) {
    left -= weight
    if (left < 0) return key
  }
  return entries[entries.length - 1]![0]
}
