import type { ClientRequest } from '../model.ts'

export type Verdict = 'do' | 'refuse'

/** What the three answers come to: two or more *no*, better refuse; one at most, better do it; `undefined` while open answers can still turn it. */
export function verdictOf(answers: ClientRequest['answers']): Verdict | undefined {
  const given = Object.values(answers).map(({ answer }) => answer)
  const noes = given.filter(answer => answer === 'no').length
  const open = given.filter(answer => answer === undefined).length
  if (noes > 1) return 'refuse'
  return noes + open > 1 ? undefined : 'do'
}
