import { wordsOf } from '../../language/segment.ts'
import { cased, every, spoken } from '../../language/spoken.ts'
import { proseSpan } from '../../markdown/prose.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import type { Sentence } from '../model.ts'
import { bringsOutcome } from './settling.ts'

/** Two who want different things, sentence by sentence; what else was said on the question. */
export interface Dispute {
  readonly held: readonly Sentence[]
  readonly rest: readonly Sentence[]
}

/**
 * «Артём за чугунные, Лида хочет кованые», "Dev would like them bigger, Moira finds them fine": whoever stands so against somebody has settled nothing by
 * it, and a tale behind it settles nothing either.
 */
export function disputeIn(own: readonly Sentence[]): Dispute | undefined {
  const stances = own.map(stancesIn)
  const holders = new Set(stances.flat().map(({ holder }) => holder))
  if (holders.size < 2) return undefined
  const held = own.filter((sentence, i) => stances[i]!.length > 0 && !settlesBeside(sentence, stances[i]!))
  return { held, rest: own.filter(sentence => !held.includes(sentence)) }
}

interface Stance {
  readonly holder: string
  readonly clause: Span
}

function stancesIn(sentence: Sentence): Stance[] {
  const { text } = sentence.prose
  if (sentence.quoted || /\?\s*$/u.test(text)) return []
  const found: Stance[] = []
  for (const clause of clausesOf(text)) {
    const told = text.slice(clause.start, clause.end)
    const holder = (HOLDS.exec(told) ?? (found.length > 0 ? NAMES_ONE.exec(told) : null))?.[1]
    if (holder) found.push({ holder: wordsOf(holder).at(-1)!.norm, clause })
  }
  return found
}

/** What stands between commas, or behind a word that sets one against the other. */
function clausesOf(text: string): Span[] {
  const marks = [...text.matchAll(BETWEEN)]
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)]
  return starts.map((start, i) => ({ start, end: marks[i]?.index ?? text.length }))
}

const BETWEEN = every(
  spoken`[,;:]\s+(?:${{ ru: 'а, но', uk: 'а, але', en: 'and, but, while, whereas' }}\s+)?|\s(?:${{
    ru: 'а',
    uk: 'а',
    en: 'but, while, whereas',
  }})\s`,
)

/** Somebody, and what he would have. */
const HOLDS = cased`^\P{L}{0,3}((?:\p{L}[\p{L}’'.-]*\s){0,2}?\p{L}[\p{L}’'-]*)\s(?:${{
  ru: 'сам, сама, очень, все, всё, больше, тоже',
  uk: 'сам, сама, дуже, все, усе, більше, теж',
  en: 'still, really, always, also, rather',
}}\s)?(?:${{
  ru: `
    за, против, хочет, хотят, хотел, хотела, хотели, просит, просят, просил, просила, просили, предпочитает, боится, боятся, опасается
    настаивает, любит, считает, думает, склоняется, предлагает, предлагал, предлагала, предлагали, нравится, нравятся
  `,
  uk: `
    за, проти, хоче, хочуть, хотів, хотіла, хотіли, просить, просять, просив, просила, просили, воліє, боїться, бояться, побоюється
    наполягає, любить, вважає, думає, схиляється, пропонує, пропонував, пропонувала, пропонували, подобається, подобаються, радить
  `,
  en: `
    would, wants, want, wanted, prefers, prefer, preferred, likes, like, liked, finds, find, fears, worries, thinks, thought, feels
    favours, is for|against|afraid|worried, was for|against|afraid|worried, hopes, insists
  `,
}})(?=\s(?!\d)|\s?[«"“]|$)`

/** «Эркин хотел половину, Маша треть»: the verb is not said again. */
const NAMES_ONE = cased`^(\p{Lu}\p{Ll}[\p{L}’'-]*)\s(?!\p{Lu}|${{ ru: 'не, ни', uk: 'не, ні', en: 'not, is, was, has, does, did, will' }}\s)\S+(?:\s\S+){0,2}\P{L}*$`

/** «Олег за 500, Аня за 700, делаем 600»: the outcome stands in a clause of its own. */
function settlesBeside(sentence: Sentence, stances: readonly Stance[]): boolean {
  const acts = sentence.acts.filter(
    ({ span }) => !stances.some(({ clause }) => isInside(proseSpan(sentence.prose, span), clause)),
  )
  return acts.length > 0 && bringsOutcome({ ...sentence, acts, prose: besides(sentence, stances) })
}

/** The sentence without what is held in it. */
const besides = ({ prose }: Sentence, stances: readonly Stance[]): Sentence['prose'] => ({
  ...prose,
  text: stances.reduce(
    (text, { clause: { start, end } }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    prose.text,
  ),
})

/** A longer sentence of the past in which neither of them comes to a word: «Марко розклав на столі обидва», "We kept coming back to the photos". */
export const tellsTale = ({ prose: { text } }: Sentence): boolean =>
  wordsOf(text).length >= LEAST_TALE && PAST.test(text)

const LEAST_TALE = 5

const PAST = cased`(?:^|\s)${{
  ru: '*ал, *ала, *али, *ил, *ила, *или, *ел, *ела, *ели, *ул, *ула, *ули, *лся, *лась, *лись, *ло',
  uk: '*ав, *ала, *али, *ив, *ила, *или, *ів, *іла, *іли, *ув, *ула, *ули, *вся, *лася, *лась, *лися, *лись, *ло',
  en: 'was, were, had, took, kept, told, went, came, got, spent, ran, brought, gave, made, found, saw, heard, knew, did, *ed',
}}(?=[\s,.;:!]|$)`
