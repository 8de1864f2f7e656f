import type { Language } from '../language/language.ts'
import { findRhythm } from '../language/rhythm.ts'
import { sourceSpan } from '../markdown/prose.ts'
import { type CardNote, isIn, tells } from './card-notes.ts'
import type { ClientCard } from './model.ts'

/**
 * How often the client wants to be touched, in days: what stands under its own heading or label, else a line on touches, else one that says how
 * often we write, call or meet.
 */
export function readCadence(notes: readonly CardNote[], language: Language): ClientCard['cadence'] {
  for (const told of [rhythmOfTouches, rhythmInLine, rhythmOfContact]) {
    for (const note of notes) {
      const part = tells(note) ? told(note) : undefined
      const rhythm = part && findRhythm(note.value.text.slice(part.start, part.end), language)
      if (!rhythm) continue
      const { start } = part
      return { days: rhythm.days, span: sourceSpan(note.value, start + rhythm.start, start + rhythm.end) }
    }
  }
  return undefined
}

/** Offsets in the value of a note. */
interface Stretch {
  readonly start: number
  readonly end: number
}

const whole = ({ value }: CardNote): Stretch => ({ start: 0, end: value.text.length })

const rhythmOfTouches = (note: CardNote): Stretch | undefined => (isIn(note, 'cadence') ? whole(note) : undefined)

const rhythmInLine = (note: CardNote): Stretch | undefined =>
  TOUCH.test(note.prose.text) && !isElsewhere(note) ? whole(note) : undefined

/** The clause around «пишем», "we call": what stands in the next one is not how often we do. */
function rhythmOfContact(note: CardNote): Stretch | undefined {
  if (isElsewhere(note)) return undefined
  const { text } = note.value
  const contact = CONTACT.exec(text)
  if (!contact) return undefined
  const start = Math.max(0, ...[...text.slice(0, contact.index).matchAll(CLAUSE)].map(end => end.index + 1))
  const rest = text.slice(contact.index).search(CLAUSE)
  return { start, end: rest < 0 ? text.length : contact.index + rest }
}

const isElsewhere = (note: CardNote): boolean => isIn(note, 'goals', 'portrait', 'history', 'plan')

const TOUCH =
  /каса[нея]|дотик|торка|touch|на связи|на зв['’ʼ]язку|связываемся|созваниваемся|зідзвонюємо|не реже|не рідше|at least (?:once|every)|no less often|keep in contact|stay in contact|hear from us|catch up/iu

const CLAUSE = /[.;!?\n]/gu

/** We, and nobody else, get in touch; what we write for a living, posts or code, is no touch. */
const CONTACT =
  /(?<!\p{L})(?:звоним|созваниваемся|связываемся|встречаемся|видимся|общаемся|выходим на связь|отчитываемся|да[её]м о себе знать|напоминаем о себе|дзвонимо|телефонуємо|зідзвонюємо(?:сь|ся)|зв[’'ʼ]язуємо(?:сь|ся)|зустрічаємо(?:сь|ся)|бачимо(?:сь|ся)|спілкуємо(?:сь|ся)|виходимо на зв[’'ʼ]язок|звітуємо|даємо про себе знати|нагадуємо про себе|we (?:call|ring|phone|talk|speak|meet|check in|catch up|report|get in touch|are in touch)|hears? from us|слышать нас|чути нас|(?:пишемо?|we write)(?=[^\p{L}]*$|[,;.]| (?:ему|ей|им|їм|йому|клиенту|клієнту|клієнтові|to (?:him|her|them)|раз|не р|кажд|кожн|щ[оі]|по |дважды|двічі|every|at least|once|twice|on |weekly|monthly|ежен|ежем)))(?!\p{L})/iu
