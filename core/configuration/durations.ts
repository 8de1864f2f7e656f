const DAYS_IN: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ...['d', 'day', 'days', 'д', 'дн', 'день', 'дня', 'дней', 'дні', 'днів'].map(unit => [unit, 1] as const),
  ...['w', 'week', 'weeks', 'н', 'нед', 'неделя', 'недели', 'недель'].map(unit => [unit, 7] as const),
  ...['т', 'тиж', 'тиждень', 'тижні', 'тижнів'].map(unit => [unit, 7] as const),
])

const LENGTH = /^(\d{1,4}) ?(\p{L}*)\.?$/u

/** `14`, `14d`, `2w`, `2 недели` as days; `undefined` where it is no length of at least a day. */
export function daysOf(value: unknown): number | undefined {
  const match = LENGTH.exec(String(value).trim().toLowerCase())
  const unit = match && DAYS_IN.get(match[2]!)
  const days = unit ? Number(match[1]) * unit : 0
  return days > 0 ? days : undefined
}
