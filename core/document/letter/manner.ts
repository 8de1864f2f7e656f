import { findDates } from '../../language/dates.ts'
import { findDurations } from '../../language/durations.ts'
import { cased, spoken } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import type { ActName } from '../../lexicon/acts.ts'
import type { Span } from '../../markdown/span.ts'
import type { Act, Letter } from '../model.ts'
import { does } from '../sentences.ts'
import { actsOfOurs, bendsOf, sentenceAt, shrugsOf } from '../tone/tone.ts'

/** The playbook's types of manager (S3), as a letter can sound. */
export const MANNERS = ['bending', 'indifferent', 'knowItAll', 'chummy', 'partner'] as const

export type Manner = (typeof MANNERS)[number]

/** How a letter sounds, and the sentences that make it so, in text order. */
export interface Sound {
  readonly manner: Manner
  readonly sentences: readonly Span[]
}

/** Every manner that a letter shows; one sentence may speak of several, and a plain letter shows none. */
export function mannersOf(letter: Letter): readonly Sound[] {
  const ours = (...names: ActName[]) => names.flatMap(name => actsOfOurs(letter, name))
  const found: Readonly<Record<Manner, readonly { readonly span: Span }[]>> = {
    bending: [...bendsOf(letter), ...ours('servile')],
    indifferent: [...shrugsOf(letter), ...shelvedIn(letter)],
    knowItAll: ours('talksDown'),
    chummy: ours('chummy', 'thou'),
    partner: PARTNERLY.flatMap(name => letter.body.flatMap(sentence => does(sentence, name) ?? [])),
  }
  const places = (manner: Manner) => found[manner].map(({ span }) => sentenceAt(letter, span)?.span ?? span)
  // «Простите, что беспокою вас»: the understanding of somebody who stoops is no partner's.
  const bent = new Set(places('bending').map(({ start }) => start))
  return MANNERS.flatMap(manner => {
    const spans = places(manner).filter(({ start }) => manner !== 'partner' || !bent.has(start))
    const sentences = [...new Map(spans.map(span => [span.start, span])).values()].sort((a, b) => a.start - b.start)
    return sentences.length > 0 ? [{ manner, sentences }] : []
  })
}

/** Understanding, and both sides as one. */
const PARTNERLY: readonly ActName[] = ['empathy', 'joins']

/**
 * «Ваш вопрос передан в отдел. Ожидайте ответа.»: somebody waits, and nothing says until when, who answers or what is done. A day, an hour,
 * a name of who takes it up, a promise of one's own or a word of understanding anywhere in the letter makes the same words plain news.
 */
function shelvedIn(letter: Letter): readonly Act[] {
  const own = letter.body.filter(({ quoted, acts }) => !quoted && !acts.some(({ name }) => name === 'thanks'))
  const shelved = own.filter(sentence => does(sentence, 'shelves'))
  // What tells something else besides is about that.
  if (shelved.length * 2 <= own.length) return []
  const isHelped = letter.body.some(
    ({ prose, acts }) =>
      acts.some(({ name }) => CARES.has(name)) ||
      WE_WILL.test(prose.text) ||
      NAMED.test(prose.text) ||
      findDates(prose.text, letter.language).length > 0 ||
      findClock(prose.text, letter.language).length > 0 ||
      findDurations(prose.text, letter.language).length > 0,
  )
  return isHelped ? [] : shelved.map(sentence => does(sentence, 'shelves')!)
}

const CARES: ReadonlySet<ActName> = new Set([...PARTNERLY, 'alternative', 'remedy', 'doing', 'apology', 'promises'])

/** «Передали Ольге Савиной»: a name within the sentence; «Вы» out of respect is none. */
const NAMED = cased`(?<=[\p{L},]\s)(?!${{ ru: 'вы, вас, вам, вами, ваш*', uk: 'ви, вас, вам, вами, ваш*', en: '—' }})\p{Lu}\p{Ll}+`

/** «Напишу, как только узнаю»: whoever writes takes it up himself. */
const WE_WILL = spoken`(?=${{
  ru: '*у, *ю, *усь, *юсь, *м, *мся',
  uk: '*у, *ю, *ім, *уся, *юся, *мо, *мося',
  en: '—',
}})${{
  ru: `
    напиш*, позвон*, перезвон*, сообщ*, ответ*, пришл*, расска*, верн*, узна*, прослеж*, провер*, разбер*, займ*
    подтвер*, выясн*
  `,
  uk: `
    напиш*, зателефон*, подзвон*, передзвон*, повідом*, відпов*, надішл*, розпов*, поверн*, дізна*, простеж*, перевір*
    розбер*, візьм*, підтвер*, з'ясу*, відпиш*
  `,
  en: '—',
}}|${{ ru: '—', uk: '—', en: "I'll, we'll, I|we will|shall, I am going to, we are going to" }}`
