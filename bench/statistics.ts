/** The value below which the given share of the numbers lies; between two neighbours it is interpolated. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? Number.NaN
  return low + (high - low) * (at - Math.floor(at))
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)

/** Each number divided by its partner of the same round, so that noise which hit both cancels out. */
export const ratios = (numbers: readonly number[], partners: readonly number[]): number[] =>
  numbers.map((number, i) => number / (partners[i] ?? Number.NaN))

/** `1.25 (1.21–1.31)`: the median and the middle half. */
export const spread = (numbers: readonly number[], digits = 2): string =>
  `${median(numbers).toFixed(digits)} (${quantile(numbers, 0.25).toFixed(digits)}–${quantile(numbers, 0.75).toFixed(digits)})`

/** Milliseconds with as many digits as they deserve. */
export function milliseconds(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (value >= 1000) return `${(value / 1000).toFixed(2)} s`
  return `${value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)} ms`
}
