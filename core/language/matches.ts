/** What `text.matchAll` gives, for a global expression that is asked of very many texts: that one is copied for each of them, this is not. */
export function matchesOf(expression: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    matches.push(match)
    // An empty match would be found for ever.
    if (match[0] === '') expression.lastIndex++
  }
  return matches
}
