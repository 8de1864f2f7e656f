import { type MeaningBook, meaningBook } from '../language/meanings.ts'
import { ACTS, type ActName } from '../lexicon/acts.ts'
import { PREPARED } from '../lexicon/prepared.ts'
import type { Kind } from './model.ts'

/** What a text is read as: a document of a kind, a note on a client's card, the remark beside a name, words in quotation marks. */
export type ReadAs = Kind | 'card' | 'role' | 'quote'

const TONE = [
  ...(['excuse', 'blame', 'yesMan', 'chummy', 'thou', 'servile', 'talksDown', 'jargon', 'label'] as const),
  ...(['procedure', 'indifferent', 'handledBy', 'alternative'] as const),
] as const
const MEETING = [...TONE, 'previous', 'firstMeeting'] as const

const INCIDENT = [
  'apology',
  'formalApology',
  'regret',
  'failure',
  'mixedUp',
  'thirdParty',
  'ourFault',
  'remedy',
  'doing',
  'compensates',
  'prevention',
  'noRepeat',
] as const
const MATTER = ['sumsUp', 'asksConfirm', 'forwards', 'finished', 'tellsResults', 'showsApproach', 'reminds'] as const

/** The acts that a reader or a rule of the kind asks for: no others are looked for. */
const ASKED: Readonly<Record<ReadAs, readonly ActName[]>> = {
  agenda: [
    ...MEETING,
    'aim',
    'wrapUp',
    'smallTalk',
    'official',
    'leads',
    'sendAgenda',
    'reacts',
    'shows',
    'searches',
    'rehearses',
    'prepares',
  ],
  protocol: [
    ...MEETING,
    'outcome',
    'planned',
    'talk',
    'undecided',
    'vague',
    'putOff',
    'sendRecord',
    'sends',
    'nextMeeting',
    'lateCost',
    'extra',
    'priced',
    'toDecide',
    'irritated',
  ],
  email: [
    ...TONE,
    'hindered',
    'ruledOut',
    'shopWord',
    ...([
      'request',
      'noAnswer',
      'ourTurn',
      'acknowledge',
      'shelves',
      'secondIssue',
      'thanks',
      'refuse',
      'hedge',
      'empathy',
    ] as const),
    ...(['declines', 'houseDenies', 'wished', 'plight', 'wonders', 'caresFor'] as const),
    ...(['weOnly', 'youOnly', 'joins', 'irritated'] as const),
    ...(['reason', 'allDone', 'risk', 'fearConfirmed', 'badFact', 'wayOn', 'nowFact', 'toldBefore', 'warns'] as const),
    ...INCIDENT,
    ...MATTER,
    ...([
      'consequence',
      'overpromise',
      'foretells',
      'seals',
      'promises',
      'gift',
      'giftSold',
      'warranty',
      'called',
      'unreached',
      'meets',
      'pressing',
    ] as const),
  ],
  touches: [
    'label',
    ...(['irritated', 'annoyed', 'avoids', 'putsOffMeeting', 'closes', 'wants', 'settled', 'missedCall'] as const),
    ...([
      'followsUp',
      'explains',
      'putsInWriting',
      'sendRecord',
      'request',
      'thanks',
      'urgent',
      'presents',
      'completes',
      'accident',
      'reports',
    ] as const),
  ],
  client: ['label'],
  card: [
    ...(['decides', 'executive', 'heads', 'secondVoice', 'informant', 'contactPerson', 'strives'] as const),
    ...(['expects', 'paper', 'unwritten', 'ownCheck', 'whatFollows', 'stepsInOrder', 'manner', 'openPoint'] as const),
    ...(['looksOver', 'absent'] as const),
  ],
  request: ['label'],
  quote: ['irritated'],
  role: ['leads', 'decides', 'executive', 'performs', 'manages'],
}

const BOOKS = new Map<ReadAs, MeaningBook<ActName>>()

/** The book of a kind; its phrases are compiled a language at a time, when a text first asks. */
export function actsAsked(as: ReadAs): Pick<MeaningBook<ActName>, 'in'> {
  const known = BOOKS.get(as)
  if (known) return known
  const book = meaningBook(Object.fromEntries(ASKED[as].map(name => [name, ACTS[name]])) as typeof ACTS, PREPARED.acts)
  BOOKS.set(as, book)
  return book
}
