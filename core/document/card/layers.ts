import { wordsOf } from '../../language/segment.ts'
import { cased } from '../../language/spoken.ts'
import type { Span } from '../../markdown/span.ts'
import { channelsIn } from '../channel-words.ts'
import type { ClientCard } from '../model.ts'
import { isPost } from '../people/name-words.ts'
import { WORK } from './goals.ts'
import { type CardNote, isIn, says } from './notes.ts'
import { type Known, peopleNamed } from './people.ts'

/** A line or sentence on its own: about somebody, and what he wants, or about the work. */
interface Layer {
  readonly at: number
  readonly side: 'work' | 'somebody'
}

/**
 * Three layers one upon another: what the work is for, then what one person has of it, then what another has: «Что строим: …. Что считает Роман: ….
 * Что греет Андрея: …». Whoever they are, these are the goals, under whatever name.
 */
export function tellsLayers(notes: readonly CardNote[], people: readonly Known[], goals: ClientCard['goals']): boolean {
  let run: Layer[] = []
  for (const [i, note] of notes.entries()) {
    if (note.form === 'heading' || !mayBeGoal(note) || note.at - (notes[i - 1]?.at ?? note.at) > 1) run = []
    const layer = layerOf(note, notes[i + 1], people, goals)
    const isSameRow = note.form === 'cell' && run.at(-1)?.at === note.at
    if (layer && !isSameRow) run.push(layer)
    const work = run.findIndex(({ side }) => side === 'work')
    if (work >= 0 && run.slice(work).filter(({ side }) => side === 'somebody').length > 1) return true
  }
  return false
}

function layerOf(
  note: CardNote,
  next: CardNote | undefined,
  people: readonly Known[],
  goals: ClientCard['goals'],
): Layer | undefined {
  const { at, prose, form } = note
  if ((form !== 'line' && form !== 'cell') || note.open || !mayBeGoal(note)) return undefined
  // «Навіщо: за проєктом — меню»: the first pair may stand behind the name of them all.
  const told = form === 'line' && note.label?.text && PAIR.test(note.value.text) ? note.value.text : prose.text
  const [, name, label, forWhom, behind] = PAIR.exec(told) ?? []
  const head = form === 'cell' ? note.label?.text : (name ?? label ?? forWhom)
  const rest = form === 'cell' ? prose.text : behind
  const isOfWork = head !== undefined && WORK.test(head)
  if (!isOfWork && (isAt(goals.decisionMaker, note) || isAt(goals.contact, note))) return { at, side: 'somebody' }
  const isNamed = head !== undefined && !isOfWork && namesSomebody(note, head, people)
  if (isNamed && tellsWish(rest!, next?.at === at ? next : undefined)) return { at, side: 'somebody' }
  if (!isOfWork && (isNamed || namesSomebody(note, prose.text, people))) return undefined
  return isAt(goals.project, note) || wordsOf(prose.text).length >= FEW ? { at, side: 'work' } : undefined
}

const isAt = (goal: Span | undefined, { span }: CardNote): boolean => goal?.start === span.start

const mayBeGoal = (note: CardNote): boolean =>
  note.part.size === 0 ||
  isIn(note, 'goals', 'goalProject', 'goalDecider', 'goalContact') ||
  (note.roles.size > 0 && says(note, 'strives'))

/** «Ewan Munro (decision-maker) – …», «for Ellie → …», «Председатель Шубина (решает). …», "For Piet, whom we write to, it is sleep". */
const PAIR = cased`^(?:([^:→]{2,90}?)(?::\s|\s[—–-]\s|\s?→\s)|(\S+(?:\s\S+)?|[^.]{2,50}\([^()]{3,30}\))\.$|(${{ ru: 'для', uk: 'для', en: 'for' }}\s\p{Lu}\p{Ll}+),?\s)(.*)$`

function namesSomebody({ whose }: CardNote, text: string, people: readonly Known[]): boolean {
  if (whose.has('decisionMaker') || whose.has('contact') || peopleNamed(text, people).length > 0) return true
  return /[\p{L},]\s\p{Lu}\p{Ll}{2,}/u.test(text) || wordsOf(text).some(({ norm }) => isPost(norm))
}

/** A few words, here or in the next sentence; no name, no post, no way to reach anybody. */
function tellsWish(rest: string, next: CardNote | undefined): boolean {
  const words = wordsOf(rest)
  if (words.length === 0) return next !== undefined && tellsWish(next.prose.text, undefined)
  if (words.length < FEW - 1 && next === undefined) return false
  const opening = words.slice(0, 2)
  if (opening.some(({ norm }) => isPost(norm)) || opening.every(({ capital }) => capital)) return false
  return !/^\p{L}+,/u.test(rest) && (channelsIn(rest)[0]?.start ?? 1) > 0
}

/** Words. */
const FEW = 3
