import type { Agenda, Protocol } from '../document/model.ts'
import { isInside } from '../markdown/span.ts'
import { type Gist, holds, indexOfTexts, isVerb, type PlaceIndex, placesIn, standsInSeveral } from './gist.ts'
import type { Relationship } from './relationship.ts'

/** Words of a gist that every meeting with this client is about weigh less. */
export type Weighed = (gist: Gist) => Gist

/**
 * What tells the actions of a protocol from whatever else is said to this client: the tea in "tasters of three teas" stands in the name of his house, the gate
 * in "copies of the gate keys" all over the protocol, and neither takes the tasters or the keys up.
 */
export function withoutTopics(protocol: Protocol, agenda: Agenda, { files }: Relationship): Weighed {
  const { language } = protocol
  const cards = files.flatMap(file => file.documents.filter(document => document.kind === 'client'))
  const house = indexOfTexts([agenda.client ?? '', ...cards.map(titleOf)], language)
  const titles = [indexOfTexts([titleOf(protocol)], language), indexOfTexts([titleOf(agenda)], language)]
  let said: PlaceIndex | undefined
  const lessened = (norm: string): number => {
    if (holds(norm, house) || titles.every(title => holds(norm, title))) return OF_ALL
    said ??= placesIn(saidBeside(protocol), language)
    return standsInSeveral(norm, said) ? OF_MUCH : 1
  }
  return gist => {
    const words = gist.words.map(({ norm, weight }) => ({ norm, weight: weight * lessened(norm) }))
    // "Order the sign": where nothing else is left than what is done with it, the topic is what is owed.
    const isTold = ({ norm, weight }: (typeof words)[number], i: number) =>
      weight === gist.words[i]!.weight && weight > OF_MUCH && !(i === 0 && (language === 'en' || isVerb(norm)))
    if (!words.some(isTold)) return gist
    return { words, weight: words.reduce((sum, { weight }) => sum + weight, 0) }
  }
}

const OF_ALL = 0.25
const OF_MUCH = 0.5

const titleOf = ({ text, title }: Pick<Protocol, 'text' | 'title'>): string => text.slice(title.start, title.end)

/** What stands in the blocks of a protocol that are no actions. */
const saidBeside = ({ blocks, actions, title }: Protocol): string[] =>
  blocks
    .filter(({ span, kind }) => kind !== 'code' && kind !== 'html' && !isInside(span, title))
    .filter(({ span }) => !actions.some(action => isInside(action.span, span) || isInside(span, action.span)))
    .slice(0, MOST)
    .map(({ prose }) => prose.text)

/** More than a meeting says; keeps a text of many thousand lines quick. */
const MOST = 200
