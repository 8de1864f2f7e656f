import type { Localized } from '../rule.ts'

/** Points by which each thing moves trust; `start` is where it begins, on a scale from 0 to 100. */
export interface TrustWeights {
  readonly start: number
  readonly touch: number
  readonly kept: number
  readonly gift: number
  readonly unanswered: number
  readonly missed: number
  readonly cadence: number
  readonly 'boil-over': number
  readonly incident: number
}

export type TrustReason = Exclude<keyof TrustWeights, 'start'>

/**
 * Trust starts at 50 and loses faster than it gains. Source: the touch model of the playbook (S3's account of trust); the figures are ours,
 * and `trust:` in `touchline.yml` changes them.
 */
export const TRUST_WEIGHTS: TrustWeights = {
  start: 50,
  touch: 1,
  kept: 3,
  gift: 4,
  unanswered: -4,
  missed: -6,
  cadence: -3,
  'boil-over': -6,
  incident: -8,
}

export const TRUST_REASONS: Readonly<Record<TrustReason, Localized>> = {
  touch: {
    ru: 'касание со смыслом и пользой',
    uk: 'дотик із сенсом і користю',
    en: 'a touch with meaning and benefit',
  },
  kept: { ru: 'обещание выполнено', uk: 'обіцянку виконано', en: 'a promise kept' },
  gift: {
    ru: 'подарок, цена которого названа',
    uk: 'подарунок, ціну якого названо',
    en: 'a gift whose price was said',
  },
  unanswered: { ru: 'клиент не получил ответа', uk: 'клієнт не отримав відповіді', en: 'the client got no answer' },
  missed: { ru: 'обещание не выполнено в срок', uk: 'обіцянку не виконано вчасно', en: 'a promise missed' },
  cadence: { ru: 'слишком долгая тишина', uk: 'надто довга тиша', en: 'too long a silence' },
  'boil-over': { ru: 'клиент закипает', uk: 'клієнт закипає', en: 'the client is boiling over' },
  incident: { ru: 'наш сбой', uk: 'наш збій', en: 'a failure of ours' },
}

/** What a move is called; a touch that the journal itself holds against us is none with a benefit. */
export const moveName = (reason: TrustReason, points: number): Localized =>
  reason === 'touch' && points < 0 ? AS_NOTED : TRUST_REASONS[reason]

const AS_NOTED: Localized = { ru: 'так отмечено в журнале', uk: 'так позначено в журналі', en: 'as the journal says' }
