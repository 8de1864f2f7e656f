const DAY = 24 * 60

/** `14:05`, from minutes after midnight; what lies behind the next midnight begins anew. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor((minutes % DAY) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
