import { type CardNote, isIn, says, tells } from './notes.ts'
import { isBeside, leadsLine, meets, namesStranger, type Reading } from './reading.ts'
import { isOtherSource, isOtherVoice, RESERVE } from './stand-in.ts'

/** The second one who decides, and where else we learn: either may be told in words of its own. */

export const mayDecideToo = (reading: Reading): boolean => othersVoices(reading).length > 0 || mayNamePlanB(reading)

/** Beside whoever decides instead. */
export function mayTellBesides(reading: Reading): boolean {
  const { card, notes } = reading
  const second = card.secondDecisionMaker
  const voices = second ? notes.filter(({ span }) => meets(span, second)) : othersVoices(reading)
  return notes.some(note => voices.some(voice => isOtherSource(note, voice, reading))) || mayNamePlanB(reading)
}

const othersVoices = (reading: Reading): CardNote[] => reading.notes.filter(note => isOtherVoice(note, reading))

/** Somebody else right beside the half that is known, or two of them where somebody is away. */
function mayNamePlanB(reading: Reading): boolean {
  const { card, notes, people, part } = reading
  const half = card.secondDecisionMaker ?? card.sources
  const others = notes.filter(note => mayBeOther(note, reading))
  const isNear = (note: CardNote, other: CardNote): boolean =>
    note !== other &&
    (note.at === other.at ||
      (Math.abs(note.at - other.at) < 2 &&
        (isBeside(note, other, part.blocks) || (isLabelled(note) && isLabelled(other)))))
  const told = notes.filter(note => half && meets(note.span, half))
  const near = others.filter(note => told.some(one => isNear(note, one) && !isOfOne(note, one, part.text)))
  // Among people of whom nobody is called the contact, one of them may be he.
  const contact = people.people.some(person => person.contact) || !near.some(({ whose }) => whose.has('people')) ? 0 : 1
  if (near.length > contact) return true
  const isPair = (note: CardNote, next: CardNote | undefined) =>
    next !== undefined && isNear(note, next) && (isOnReserve(note) || isOnReserve(next))
  return (!half && others.some((note, i) => isPair(note, others[i + 1]))) || mayNameOthers(reading)
}

const isLabelled = ({ label, form }: CardNote): boolean => form === 'line' && Boolean(label?.text)

/** «Ещё источник: экспедитор Гоша; бухгалтер Инна»: both are what the name before them says. */
const isOfOne = (note: CardNote, told: CardNote, text: string): boolean =>
  note.at === told.at &&
  (told.form !== 'line' ||
    (Boolean(told.label?.text) && !note.label?.text && /^\s*;/u.test(text.slice(told.span.end, note.span.start))))

/** A line in which somebody is named who is neither the contact nor the one who decides, and that belongs to no other part. */
const mayBeOther = (note: CardNote, reading: Reading): boolean =>
  tells(note) &&
  note.form !== 'heading' &&
  (note.part.size === 0 || isIn(note, 'scenarios')) &&
  !note.whose.has('contact') &&
  !(note.whose.has('decisionMaker') && note.roles.has('decisionMaker') && !isOnReserve(note)) &&
  !says(note, 'contactPerson') &&
  (namesStranger(note, reading) || (!reading.card.secondDecisionMaker && namesDeputy(note)))

/** «Подпишет и без неё: Анна Лис»: behind such words he who decides is the other one. */
const namesDeputy = ({ prose: { text } }: CardNote): boolean =>
  RESERVE.test(text.slice(0, (/\s\p{Lu}\p{Ll}{2,}\s\p{Lu}\p{Ll}{2,}/u.exec(text)?.index ?? -1) + 1))

/** Somebody is away, or there is another one: «второй», «запасной», "if he leaves". */
const isOnReserve = ({ prose, around }: CardNote): boolean =>
  [prose, ...around.map(({ label }) => label)].some(({ text }) => RESERVE.test(text))

/** As many lines about somebody else as there are halves missing: among the people, or beside those who decide. */
function mayNameOthers(reading: Reading): boolean {
  const { card, notes, people, part } = reading
  if (!card.decisionMaker) return false
  const wanted = [card.secondDecisionMaker, card.sources].filter(half => !half).length
  const known = [card.decisionMaker, card.secondDecisionMaker, card.sources].filter(span => span !== undefined)
  const isKnown = (note: CardNote) =>
    known.some(span => meets(note.span, span)) ||
    (card.sources !== undefined && note.whose.has('sources')) ||
    (card.secondDecisionMaker !== undefined && note.whose.has('secondDecider'))
  const onPeople = notes.filter(
    note => note.part.size === 0 && (isKnown(note) || PEOPLE.some(role => note.whose.has(role))),
  )
  const isAmongPeople = (note: CardNote) =>
    onPeople.some(one => one.at === note.at || (isLineOfItsOwn(note) && isBeside(one, note, part.blocks)))
  const others = notes.filter(
    note =>
      tells(note) &&
      note.part.size === 0 &&
      note.form !== 'heading' &&
      !isKnown(note) &&
      !(card.sources && says(note, 'informant')) &&
      isAmongPeople(note) &&
      namesStranger(note, reading),
  )
  const lines = others.filter(note => leadsLine(note, part.text))
  // Where nobody is called the contact, whoever has a line of his own may be he.
  const contact = lines.length > 0 && !people.people.some(({ contact }) => contact) ? 1 : 0
  return others.length - contact >= wanted
}

/** An item, or a row under a name that nobody knows. */
const isLineOfItsOwn = ({ form, roles }: CardNote): boolean => form === 'line' || (form === 'cell' && roles.size === 0)

const PEOPLE = ['people', 'decisionMaker', 'secondDecider', 'sources', 'contact'] as const
