import type { ActName } from '../../lexicon/acts.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import type { Act, Letter } from '../model.ts'
import { alternativeOf } from './alternative.ts'
import { asksOf, confirmationAskIn } from './asks.ts'
import { costOfDelay, datedAsks } from './consequence.ts'
import { giftsOf } from './gift.ts'
import { incidentOf } from './incident.ts'
import { LANDING_PARTS } from './landing.ts'
import { refusalOf } from './refusal.ts'
import { reasonOf } from './refusal-reason.ts'
import { firstAct, firstIn, saidBy } from './voice.ts'

/** A part of a letter that rules rely on. */
export const ROLES = [
  'no',
  'empathy',
  'reason',
  'alternative',
  'failure',
  'called',
  'apology',
  'regret',
  'remedy',
  'prevention',
  'allDone',
  'risk',
  'fearConfirmed',
  'badFact',
  'wayOn',
  'gift',
  'giftSold',
  'confirmation',
  'meets',
  'ask',
  'consequence',
] as const

export type Role = (typeof ROLES)[number]

/** A part and the sentence that was taken for it; UTF-16 offsets into the source. */
export interface Evidence {
  readonly role: Role
  readonly span: Span
}

/** What the rules found in a letter: each part once, by its first sentence, in text order. A part that is missing is not there. */
export function evidenceOf(letter: Letter): readonly Evidence[] {
  const found = new Map<Role, Span>()
  for (const [role, span] of partsOf(letter)) if (span && !found.has(role)) found.set(role, span)
  return [...found]
    .map(([role, span]) => ({ role, span }))
    .sort((a, b) => a.span.start - b.span.start || ROLES.indexOf(a.role) - ROLES.indexOf(b.role))
}

type Part = readonly [Role, Span | undefined]

const partsOf = (letter: Letter): readonly Part[] => [
  ...refusalParts(letter),
  ...incidentParts(letter),
  ...landingParts(letter),
  ...matterParts(letter),
  ...askParts(letter),
]

function refusalParts(letter: Letter): readonly Part[] {
  const no = refusalOf(letter)
  if (!no) return []
  return [
    ['no', no.sentence.span],
    ['empathy', sentenceOf(letter, firstIn(letter.body, 'empathy'))],
    ['reason', reasonOf(letter, no.sentence)?.span],
    ['alternative', alternativeOf(letter, no.sentence)?.span],
  ]
}

function incidentParts(letter: Letter): readonly Part[] {
  const incident = incidentOf(letter)
  if (!incident) return []
  const parts = ['failure', 'called', 'apology', 'regret', 'remedy', 'prevention'] as const
  return parts.map(part => [part, sentenceOf(letter, incident[part])])
}

function landingParts(letter: Letter): readonly Part[] {
  const parts: readonly (ActName & Role)[] = letter.landing === undefined ? [] : LANDING_PARTS[letter.landing]
  return parts.map(part => [part, sentenceOf(letter, firstIn(letter.body, part))])
}

function matterParts(letter: Letter): readonly Part[] {
  const { intents } = letter
  const gift = giftsOf(letter)[0]
  const shown = intents.has('completion') || intents.has('presentation')
  return [
    ['gift', gift?.sentence.span],
    ['giftSold', sentenceOf(letter, gift?.sold)],
    ['confirmation', intents.has('summary') ? sentenceOf(letter, confirmationAskIn(letter)) : undefined],
    ['meets', shown ? sentenceOf(letter, firstAct(letter, 'meets')) : undefined],
  ]
}

function askParts(letter: Letter): readonly Part[] {
  const [dated] = datedAsks(letter)
  const ask = dated ?? asksOf(letter)[0]
  return [
    ['ask', ask?.sentence.span],
    ['consequence', dated && sentenceOf(letter, costOfDelay(letter, dated))],
  ]
}

/** The sentence in which the words of an act stand. */
const sentenceOf = (letter: Letter, act: Act | undefined): Span | undefined =>
  act && (saidBy(letter).find(({ span }) => isInside(act.span, span))?.span ?? act.span)
