import { wordsOf } from '../language/segment.ts'
import { EMPTY_SUBJECT_WORDS } from '../lexicon/subjects.ts'
import { asksOf } from './asks.ts'
import { handedOver } from './intent.ts'
import { firstAct, firstIn, sparesAnswer } from './letter-voice.ts'
import type { Act, Letter } from './model.ts'

/** A matter that wants another channel than a letter, and the words that show it. */
export interface ChannelNeed {
  readonly matter: 'presentation' | 'completion' | 'urgent'
  readonly act: Act
}

/** What wants a meeting, a video call or a phone call while the letter neither made nor announced one. */
export function channelNeedOf(letter: Letter): ChannelNeed | undefined {
  const { intents } = letter
  if (firstAct(letter, 'meets')) return undefined
  if (!intents.has('refusal') && !intents.has('incident')) {
    const shown = intents.has('presentation') && firstAct(letter, 'showsApproach')
    if (shown) return { matter: 'presentation', act: firstIn(letter.body, 'showsApproach') ?? shown }
    const done = intents.has('completion') && (firstAct(letter, 'finished') ?? handedOver(letter))
    if (done) return { matter: 'completion', act: firstIn(letter.body, 'finished') ?? done }
  }
  const urgent = firstAct(letter, 'called') ? undefined : urgencyOf(letter)
  return urgent && { matter: 'urgent', act: urgent }
}

/** Urgency counts where the reader has to act: in an ask, or over one in the subject. */
function urgencyOf(letter: Letter): Act | undefined {
  const asks = asksOf(letter).map(ask => ask.sentence)
  if (asks.length === 0 || sparesAnswer(letter)) return undefined
  const own = firstIn(asks, 'pressing')
  if (own || !namesMatter(letter)) return own
  const over = firstIn(letter.subject?.sentences ?? [], 'pressing')
  return over && { name: over.name, span: asksOf(letter)[0]!.act.span }
}

/** A subject that says only that it is urgent says nothing. */
const namesMatter = ({ subject }: Letter): boolean =>
  wordsOf(subject?.prose.text ?? '').some(({ norm }) => !EMPTY_SUBJECT_WORDS.has(norm))
