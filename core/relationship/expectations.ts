import type { ClientCard, Expectation } from '../document/model.ts'
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

/** Compared only where the card has expectations at all: a card without any says nothing about promises. */
export function expectationsGap(card: ClientCard | undefined, owed: readonly Owed[]): ExpectationsGap {
  if (!card || card.expectations.length === 0) return { unpromised: [], unexpected: [] }
  const ours = owed.filter(owed => owed.side === 'ours' && owed.state !== 'done')
  const { language } = card
  const expected = card.expectations.map(({ prose }) => prose.text)
  const promised = ours.map(({ what }) => what)
  const expectedGists = gistsOf(expected, language, [])
  const promisedGists = gistsOf(promised, language, [])
  const promisedWords = promised.map(text => indexOfTexts([text], language))
  const expectedWords = expected.map(text => indexOfTexts([text], language))
  return {
    unpromised: card.expectations.filter(
      ({ fixedIn }, i) =>
        fixedIn === undefined && !promisedWords.some(words => sharedPart(expectedGists[i]!, words) >= ENOUGH),
    ),
    unexpected: ours.filter(
      (owed, i) => owed.in === 'letter' && !expectedWords.some(words => sharedPart(promisedGists[i]!, words) >= ENOUGH),
    ),
  }
}
