const MOST_VARIANTS = 256

/**
 * A pattern of `ignore` as a test of paths (relative to the configuration's folder, with `/`).
 *
 * `*` and `?` stay inside one name, `**` crosses folders, `{a,b}` are alternatives. A pattern without a slash fits a name at any
 * depth. A pattern that fits a folder covers all that is in it.
 */
export function globTest(pattern: string): (path: string) => boolean {
  const variants = expanded(pattern.replace(/^\.?\//, '').replace(/\/$/, '')).map(variant => {
    const parts = variant.split('/')
    return parts.length === 1 ? ['**', ...parts] : parts
  })
  return path => {
    const names = path.split('/')
    return variants.some(parts => fitsPath(parts, names))
  }
}

/** `a{b,c}` → `ab`, `ac`. */
function expanded(pattern: string): string[] {
  const variants: string[] = []
  const waiting = [pattern]
  for (let next = waiting.pop(); next !== undefined && variants.length < MOST_VARIANTS; next = waiting.pop()) {
    const close = next.indexOf('}')
    const open = close < 0 ? -1 : next.lastIndexOf('{', close)
    if (open < 0) variants.push(next)
    else
      for (const choice of next.slice(open + 1, close).split(','))
        waiting.push(next.slice(0, open) + choice + next.slice(close + 1))
  }
  return variants
}

/** All parts, one after the other, fit the path or a folder above it. */
function fitsPath(parts: readonly string[], names: readonly string[]): boolean {
  let reachable = new Set([0])
  for (const part of parts) {
    const next = new Set<number>()
    if (part === '**') for (let i = Math.min(...reachable); i <= names.length; i++) next.add(i)
    else for (const at of reachable) if (at < names.length && fitsName(part, names[at]!)) next.add(at + 1)
    if (next.size === 0) return false
    reachable = next
  }
  return [...reachable].some(at => at > 0)
}

/** `*` and `?` in one name: a star that fails is tried one character further on, so time is at most length × length. */
function fitsName(pattern: string, name: string): boolean {
  let p = 0
  let n = 0
  let star = -1
  let resume = 0
  while (n < name.length) {
    if (pattern[p] === '*') [star, resume, p] = [p, n, p + 1]
    else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) [p, n] = [p + 1, n + 1]
    else if (star >= 0) [p, n, resume] = [star + 1, resume + 1, resume + 1]
    else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}
