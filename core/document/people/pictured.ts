import type { Block } from '../../markdown/block.ts'
import { lines, type Prose, slice, sourceSpan } from '../../markdown/prose.ts'
import { peopleIn } from './line.ts'
import type { Listed } from './people.ts'
import { isPersonLike, listsPeople } from './person-like.ts'

/** "👥 Priya (head of the nursery), Sam (parents), Noemi (us)", or "👩‍🍳 Priya (owner)" and the others below, each behind a picture of his own. */
export function picturedPeople({ prose }: Block): Listed[] {
  const led = lines(prose).flatMap(line => ledByPicture(line) ?? [])
  if (led.length === 0) return []
  const ofPeople = led.some(({ people, rest }) => people && listsPeople(rest.text))
  return led.flatMap(({ people, rest }) => {
    const found = !/\d/u.test(rest.text) && listsPeople(rest.text) ? named(rest) : []
    return people || (ofPeople && isOneWithBracket(rest.text)) || isBothSides(found) ? found : []
  })
}

const named = (prose: Prose): Listed[] => peopleIn(prose, sourceSpan(prose, 0, prose.text.length), '', undefined)

interface Led {
  /** The picture is one of people. */
  readonly people: boolean
  readonly rest: Prose
}

function ledByPicture(line: Prose): Led | undefined {
  const picture = PICTURE.exec(line.text)
  if (!picture) return undefined
  return { people: PEOPLE.test(picture[0]), rest: slice(line, picture[0].length, line.text.length) }
}

const PICTURE = /^\s*(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)+\s*)+[:—–-]?\s*(?=\p{L})/u

/** One or several of them, from the bust to the cook. */
const PEOPLE = /[\u{1F464}-\u{1F478}\u{1F481}\u{1F64B}\u{1F935}\u{1F9B8}\u{1F9D1}-\u{1F9DD}\u{1FAC2}]/u

const isOneWithBracket = (text: string): boolean => isPersonLike(text) && /^[^(),]+\([^()]+\)[\s.]*$/u.test(text)

/** Behind whatever picture: everybody with a remark, and one of them ours. */
const isBothSides = (people: readonly Listed[]): boolean =>
  people.length > 1 &&
  people.some(({ side }) => side === 'ours') &&
  people.every(({ role, side }) => role !== '' || side !== undefined)
