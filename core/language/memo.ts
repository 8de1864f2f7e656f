/**
 * The same function of a text, its answers kept: for what is asked of the same words again and again. Nobody may change an answer.
 * @param limit how many are kept at most.
 */
export function remembering<Answer extends string | object>(
  work: (text: string) => Answer,
  limit = 30_000,
): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return text => {
    const known = answers.get(text)
    if (known !== undefined) return known
    if (answers.size > limit) answers.clear()
    const answer = work(text)
    answers.set(text, answer)
    return answer
  }
}
