import type { ClientCard, Expectation, Letter } from '../document/model.ts'
import { does } from '../document/sentences.ts'
import { anyOf } from '../language/spoken.ts'
import { isInside, type Span } from '../markdown/span.ts'
import { gistsOf, indexOfTexts, sharedPart } from './gist.ts'
import type { Owed } from './owed.ts'

/** What the card says the client expects, against what we promised. */
export interface ExpectationsGap {
  /** Expected, and nothing on record promises it. */
  readonly unpromised: readonly Expectation[]
  /** Promised by us in a letter, and not among what he expects: the steps of a protocol are no promises about the whole. */
  readonly unexpected: readonly Owed[]
}

const ENOUGH = 0.3

/** To tell, send or ask is a step on the way: nobody expects it of the whole. */
const TELLS = anyOf({
  ru: `
    сообщ*, напиш*, отпиш*, расскаж*, перезвон*, позвон*, ответ*, вернусь, вернёмся, уточн*, узна*, выясн*, спрош*
    пришл*, вышл*, отправ*, скин*, передам*, передад*, покаж*
  `,
  uk: `
    повідом*, напишу, напишемо, розпов*, передзвон*, зателефон*, відпов*, поверн*, уточн*, дізна*, з'ясу*, спита*
    надішл*, надсила*, відправ*, скин*, передам*, передас*, передад*, покаж*
  `,
  en: `
    tell*, write*, call*, ring*, answer*, reply*, come back, get back, let you know, find out, ask*, check*, confirm*
    send*, report*, show*, share*, update*
  `,
})

/** What a letter promises, with a day or without one. */
const promisesIn = ({ body }: Letter): string[] =>
  body.filter(sentence => does(sentence, 'promises') || does(sentence, 'gift')).map(({ prose }) => prose.text)

/** How often he wants to hear from us is kept by touches, not by a promise. */
const isRhythm = (span: Span, { cadence }: ClientCard): boolean => cadence !== undefined && isInside(cadence.span, span)

/** `letters`: ours. Compared only where the card has expectations at all: a card without any says nothing about promises. */
export function expectationsGap(
  card: ClientCard | undefined,
  owed: readonly Owed[],
  letters: readonly Letter[],
): ExpectationsGap {
  if (!card || card.expectations.length === 0) return { unpromised: [], unexpected: [] }
  const ours = owed.filter(owed => owed.side === 'ours' && owed.state !== 'done')
  const { language } = card
  const expected = card.expectations.map(({ prose }) => prose.text)
  const promised = [...ours.map(({ what }) => what), ...letters.flatMap(promisesIn)]
  const expectedGists = gistsOf(expected, language, [])
  const promisedGists = gistsOf(promised, language, [])
  const promisedWords = promised.map(text => indexOfTexts([text], language))
  const expectedWords = expected.map(text => indexOfTexts([text], language))
  return {
    unpromised: card.expectations.filter(
      ({ isFixed, span }, i) =>
        !isFixed &&
        !isRhythm(span, card) &&
        !promisedWords.some(words => sharedPart(expectedGists[i]!, words) >= ENOUGH),
    ),
    unexpected: ours.filter(
      (owed, i) =>
        owed.in === 'letter' &&
        letters.some(({ path }) => path === owed.place.path) &&
        !TELLS.test(owed.what) &&
        !expectedWords.some(words => sharedPart(promisedGists[i]!, words) >= ENOUGH),
    ),
  }
}
