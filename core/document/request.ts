import { type Part, readBase } from './base.ts'
import type { ClientRequest } from './model.ts'

/** Reads a request weighed with the three questions: answers and decision. */
export const readRequest = (part: Part): ClientRequest => ({
  ...readBase(part, 'request'),
  answers: { client: OPEN, company: OPEN, trust: OPEN },
  decision: undefined,
})

const OPEN = { answer: undefined, span: undefined }
