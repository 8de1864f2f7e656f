import { wordsOf } from '../language/segment.ts'

/** A word is a form of one of the words of a name: «Анне» and «Анна», «Русланові» and «Руслан». `norm` in comparing form. */
export function sameName(norm: string, name: string): boolean {
  return wordsOf(name).some(({ norm: part }) => part.length > 2 && (norm === part || sameStem(norm, part)))
}

const LONGEST_ENDING = 5

/** Alike but for an ending of a case; short names keep three letters. */
function sameStem(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) >= LONGEST_ENDING) return false
  const stem = Math.max(3, b.length - 2)
  return a.slice(0, stem) === b.slice(0, stem)
}
