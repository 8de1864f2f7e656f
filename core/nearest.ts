const MOST_EDITS = 3

/** The candidate that somebody who typed `word` most likely meant, if any is near enough. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const most = Math.min(MOST_EDITS, Math.floor(word.length / 2))
  let best: string | undefined
  let fewest = most + 1
  for (const candidate of candidates) {
    const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase())
    if (edits < fewest) [best, fewest] = [candidate, edits]
  }
  return best ?? onlyPart(word, candidates)
}

/** `goal` can only mean `agenda-goal`. */
function onlyPart(word: string, candidates: readonly string[]): string | undefined {
  const holding = word.length > 2 ? candidates.filter(candidate => candidate.includes(word.toLowerCase())) : []
  return holding.length === 1 ? holding[0] : undefined
}

function editsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_EDITS) return MOST_EDITS + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same))
    }
    row = next
  }
  return row[b.length]!
}
