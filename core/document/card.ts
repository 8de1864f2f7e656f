import { type Part, readBase } from './base.ts'
import type { ClientCard } from './model.ts'

/** Reads a client's card: who is who, goals, channels, plan, expectations. */
export const readCard = (part: Part): ClientCard => ({
  ...readBase(part, 'client'),
  people: [],
  decisionMaker: undefined,
  secondDecisionMaker: undefined,
  sources: undefined,
  goals: { project: undefined, decisionMaker: undefined, contact: undefined },
  channels: new Map(),
  cadence: undefined,
  plan: undefined,
  scenarios: undefined,
  controlPoints: undefined,
  expectations: [],
  expectationsSpan: undefined,
  portrait: undefined,
})
