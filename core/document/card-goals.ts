import type { Language } from '../language/language.ts'
import { wordsOf } from '../language/segment.ts'
import type { Span } from '../markdown/span.ts'
import { type CardNote, isIn, says, tells } from './card-notes.ts'
import type { CardPeople, Known } from './card-people.ts'
import type { ClientCard } from './model.ts'
import { JOB, TITLES } from './names.ts'
import { doesIn } from './sentences.ts'

type Aim = keyof ClientCard['goals']

/** Where a card tells the goals of the project, of the one who decides, and of the contact. */
export function readGoals(notes: readonly CardNote[], people: CardPeople, language: Language): ClientCard['goals'] {
  const goals: Record<Aim, Span | undefined> = { project: undefined, decisionMaker: undefined, contact: undefined }
  for (const note of notes) {
    if (!tells(note) || !tellsGoal(note) || isRowLabel(note)) continue
    for (const aim of aimsOf(note, people, language)) goals[aim] ??= note.span
  }
  return goals
}

/** «Проект» at the head of a row; in a column of goals the first cell is one itself. */
const isRowLabel = (note: CardNote): boolean => note.form === 'head' && note.around[0]?.roles.has('goals') !== true

const tellsGoal = (note: CardNote): boolean =>
  isIn(note, 'goals', 'goalProject', 'goalDecider', 'goalContact') ||
  (says(note, 'strives') &&
    !isIn(note, 'channels', 'expectations', 'portrait', 'plan', 'scenarios', 'controlPoints', 'history', 'cadence'))

/** Whose goal it is: the part says so, the label, the one it speaks of; a goal of nobody is the project's. */
function aimsOf(note: CardNote, people: CardPeople, language: Language): readonly Aim[] {
  if (isIn(note, 'goalProject') || note.whose.has('project')) return ['project']
  if (isIn(note, 'goalDecider')) return ['decisionMaker']
  if (isIn(note, 'goalContact')) return ['contact']
  const inGoals = isIn(note, 'goals')
  const labelled = inGoals ? labelledAims(note, language) : []
  if (labelled.length > 0) return labelled
  const who = people.whoIn.get(note) ?? []
  if (who.length > 0) return who.flatMap(person => aimsOfPerson(person, people.people))
  return labelAims(note.whose).length > 0 ? labelAims(note.whose) : ['project']
}

/** «ЛПР: …», «директору: …», "marketing manager: …" among the goals. */
function labelledAims(note: CardNote, language: Language): readonly Aim[] {
  const own = labelAims(note.whose)
  if (own.length > 0) return own
  const label = note.label ?? note.around[0]?.label
  if (!label || note.label?.text === undefined) return []
  if (doesIn(label.text, language, 'role').has('executive')) return ['decisionMaker']
  return wordsOf(label.text).some(({ norm }) => JOB.test(norm) || TITLES.has(norm)) ? ['contact'] : []
}

const labelAims = (whose: CardNote['whose']): readonly Aim[] =>
  whose.has('decisionMaker') ? ['decisionMaker'] : whose.has('contact') ? ['contact'] : []

/** Who decides and is our contact too has one goal for both; where nobody is called the contact, he is whoever does not decide. A stranger may be a thing. */
function aimsOfPerson(person: Known, people: readonly Known[]): readonly Aim[] {
  const contactKnown = people.some(one => one.contact)
  const alone = people.length === 1
  const decides: readonly Aim[] = person.decides || alone ? ['decisionMaker'] : []
  const contact: readonly Aim[] = person.contact || alone || (!contactKnown && !person.decides) ? ['contact'] : []
  return decides.length + contact.length > 0 ? [...decides, ...contact] : ['project']
}
