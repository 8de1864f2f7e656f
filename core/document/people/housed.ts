import { cased, spoken, type Words, whole } from '../../language/spoken.ts'
import { AND, OF_HOUSE, OUR_SIDE, THE, US } from '../../lexicon/word-lists.ts'
import { lines, type Prose, slice, sourceSpan } from '../../markdown/prose.ts'
import type { Side } from '../model.ts'
import { peopleIn } from './line.ts'
import type { Listed, PeopleContext } from './people.ts'

/** People whose names are followed by the house they come from. */
interface Housed {
  readonly named: Prose
  readonly house: string
  readonly side: Side | undefined
}

/**
 * "Lorna Crisp (owner) and her brother Dai for the mill" over "Tomasz (photographer) and Bea for us, Bea runs it", or both in one line; in a
 * paragraph or a heading of its own. Two houses at least, or it is any sentence.
 */
export function housedPeople({ blocks }: PeopleContext): Listed[] {
  const title = blocks.findIndex(({ kind }) => kind === 'heading')
  const found = blocks
    .slice(0, FIRST)
    .filter(({ kind, quoted }, at) => !quoted && (kind === 'paragraph' || (kind === 'heading' && at !== title)))
    .flatMap(({ prose }) => lines(prose).flatMap(stretchesOf))
  if (!found.some(({ side }) => side === 'ours') && found.some(({ house }) => !NAMED.test(house))) return []
  return new Set(found.map(({ house }) => house)).size < 2
    ? []
    : found.flatMap(({ named, house, side }) => peopleIn(named, sourceSpan(named, 0, named.text.length), house, side))
}

const FIRST = 16
const NAMED = cased`^(?:${THE}\s)?[«"“\p{Lu}]`

/** A line of nothing but names and houses; behind the last house a remark may stand. */
function stretchesOf(line: Prose): Housed[] {
  const out: Housed[] = []
  let at = 0
  while (at < line.text.length) {
    const match = STRETCH.exec(line.text.slice(at))
    if (!match) return out.length > 0 && REMARK.test(line.text.slice(at)) ? out : []
    const [whole, names, place, us] = match
    const house = (place ?? whole.slice(names!.length)).trim()
    const named = slice(line, at, at + names!.length)
    const ours = us !== undefined || OURS_ALONE.test(house) || OUR_PLACE.test(house)
    out.push({ named, house, side: ours ? 'ours' : place === undefined ? 'client' : undefined })
    at += whole.length
  }
  return out
}

const THEIR_KIN: Words = { ru: 'его, её, их', uk: 'його, її, їхній, їхня', en: 'her, his, their' }

/** "Kerry and Amit were there for Coachline". */
const THERE: Words = {
  ru: 'были|была|был|будут|будет ?там|на ?встрече|связи|созвоне|месте',
  uk: `були|була|був|будуть|буде ?там|на ?зустрічі|зв'язку|дзвінку|місці`,
  en: 'were|was|are|is|will ?be ?there|present|coming|attending, came, come, comes, attended, joined',
}

/** «С нашей», "on their side": a side and no house. */
const ON_SIDE: Words = {
  ru: 'с нашей|их|вашей ?стороны',
  uk: 'з|із нашого|нашої|їхнього|їхньої|вашого|вашої ?боку|сторони',
  en: 'on our|their|your side|end, on ours|theirs|yours',
}

const OUR_PLACE = spoken`\s${{ ru: 'нашей', uk: 'нашого, нашої', en: 'our, ours' }}`

const STRETCH = cased`^((?:(?:${THEIR_KIN}\s\p{Ll}+\s)?\p{Lu}[\p{L}.’'-]+(?:\s\([^()]{2,40}\))?(?:,\s|\s(?:${AND}|&)\s|\s)){1,6})(?:${THERE}\s)?(?:(?:[—–-]\s)?${ON_SIDE}|${OF_HOUSE}\s((?:${THE}\s)?[\p{L}«"“][^.,;:()]{0,40}?)(?:\s\((${US})\))?)(?:[.,;]\s*|\s(?:${AND}|&)\s(?=\p{Lu})|$)`

/** "Bea runs it". */
const REMARK = spoken`^[^.;:]{0,40}\.?$`

const OURS_ALONE = whole(OUR_SIDE)
