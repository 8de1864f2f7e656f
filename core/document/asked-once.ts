/** The same function of a document or of a part of it, worked out once for each: several rules ask the same. */
export function askedOnce<Whole extends object, Answer>(work: (whole: Whole) => Answer): (whole: Whole) => Answer {
  const answers = new WeakMap<Whole, { readonly answer: Answer }>()
  return whole => {
    const known = answers.get(whole) ?? { answer: work(whole) }
    answers.set(whole, known)
    return known.answer
  }
}
