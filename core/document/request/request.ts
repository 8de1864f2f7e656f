import { meaningBook } from '../../language/meanings.ts'
import { WEIGHING_SECTIONS, type WeighingRole } from '../../lexicon/request/weighing.ts'
import { type Part, readBase } from '../base.ts'
import type { ClientRequest } from '../model.ts'
import { readNotes } from '../notes.ts'
import { rolesBy } from '../sections.ts'
import { readDecision } from './decision.ts'
import { readAnswers } from './questions.ts'

const BOOK = meaningBook(WEIGHING_SECTIONS)

/** What a label in a weighed request announces. */
export const rolesInRequest = (label: string): Set<WeighingRole> => rolesBy(BOOK, label)

/** Reads a request weighed with the three questions: answers and decision. */
export function readRequest(part: Part): ClientRequest {
  const { blocks, frontmatter, language } = part
  const notes = readNotes(rolesInRequest, blocks, frontmatter)
  const { answers, last } = readAnswers(notes, blocks, language)
  return { ...readBase(part, 'request'), answers, decision: readDecision(notes, last, language) }
}
