import { normalized, wordsOf } from '../../language/segment.ts'
import { cased, spoken, together } from '../../language/spoken.ts'
import { FROM, ON_BEHALF, OUR_SIDE, THE } from '../../lexicon/word-lists.ts'
import type { Listed } from './people.ts'

/**
 * «Chloe Grant, copywriter, Button Studio»: lists that end each line with the house somebody comes from. Lines of one list as they were
 * read in; out come the same without the houses, which stand as the group of whoever is named before.
 */
export function withHousesAtEnd(lines: readonly (readonly Listed[])[], client: string): Listed[][] {
  const ends = lines.map(houseAtEnd)
  const isKnown = (house: string, at: number) =>
    isClient(house, client) || ends.some((other, i) => i !== at && other !== undefined && isSame(other, house))
  // One house that comes back, or is the client's, tells what the ends of all the lines are.
  const isLayout = ends.some((house, at) => house !== undefined && isKnown(house, at)) && lines.every(isPersonOrHoused)
  return lines.map((line, at) => {
    const house = ends[at]
    return house === undefined || !isLayout
      ? [...line]
      : line.slice(0, -1).map(person => ({ ...person, group: person.group || house }))
  })
}

/** "Fiona Barr, Greenway Vets, decision maker" over "Lena Holt, Greenway Vets, stock": the house stands second, and comes again. */
export function withHousesSecond(lines: readonly (readonly Listed[])[]): Listed[][] {
  const seconds = lines.map(([, second]) => second?.name)
  return lines.map(([first, second, ...more], at) => {
    const comesAgain = seconds.some((other, i) => i !== at && other !== undefined && isSame(other, second?.name ?? ''))
    if (!first || !second || first.role !== '' || !comesAgain) return [first, second, ...more].flatMap(one => one ?? [])
    return [
      { ...first, role: second.role, side: first.side ?? second.side, group: first.group || second.name },
      ...more,
    ]
  })
}

/** Behind somebody whose role is told, at the end of the line, nothing beside it but a number. */
function houseAtEnd(line: readonly Listed[]): string | undefined {
  const [person, end] = line
  if (line.length !== 2 || person!.role === '' || !BARE.test(end!.role)) return undefined
  return end!.name
}

const isPersonOrHoused = (line: readonly Listed[]): boolean => line.length < 2 || houseAtEnd(line) !== undefined

const BARE = /^\d*$/u

const isSame = (one: string, other: string): boolean => normalized(one) === normalized(other)

const isClient = (house: string, client: string): boolean => {
  const words = wordsOf(house)
  const known = wordsOf(client)
  return words.length > 0 && known.length > 0 && words.every(word => known.some(other => other.norm === word.norm))
}

/** «Кто от «Барбоса»», "Attendees, Larch Bank", «Участники от школы»: whose people a label for people names. */
export const houseOf = (label: string): string =>
  HOUSE_OF.exec(label)?.[1] ?? HOUSE_FROM.exec(label)?.[1] ?? FOR_HOUSE.exec(label)?.[1] ?? ''

const HOUSE_OF = cased`(?:\s${together(FROM, ON_BEHALF, { ru: '—', uk: '—', en: 'of' })}\s+|\p{L}\s?[,(–—-]\s*)((?:${THE}\s)?[\p{Lu}«"“].{1,40}?)\)?$`
/** Written small only behind a word that speaks of nothing else. */
const HOUSE_FROM = cased`\s${together(ON_BEHALF, { ru: 'от', uk: 'від', en: 'from' })}\s+(\p{L}.{1,40})$`

/** "Attending for the library", "Present for us". */
const FOR_HOUSE = spoken`\sfor\s+(${OUR_SIDE}|${THE}\s\p{L}[^,;:]{1,40})$`
