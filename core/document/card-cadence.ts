import type { Language } from '../language/language.ts'
import { type FoundRhythm, findRhythm } from '../language/rhythm.ts'
import { sourceSpan } from '../markdown/prose.ts'
import { type CardNote, isIn, tells } from './card-notes.ts'
import type { ClientCard } from './model.ts'

/**
 * How often the client wants to be touched, in days: what stands under its own heading or label, else a line on touches, else one that says how
 * often we write, call or meet.
 */
export function readCadence(notes: readonly CardNote[], language: Language): ClientCard['cadence'] {
  for (const told of [rhythmOfTouches, leastInLine, rhythmInLine, rhythmOfContact, limitOfSilence]) {
    for (const note of notes) {
      const part = tells(note) ? told(note) : undefined
      const rhythm = part && rhythmIn(note.value.text.slice(part.start, part.end), language)
      if (!rhythm) continue
      const { start } = part
      return { days: rhythm.days, span: sourceSpan(note.value, start + rhythm.start, start + rhythm.end) }
    }
  }
  return undefined
}

/** «раз в десять дней»; «дольше недели» is one of them. */
function rhythmIn(text: string, language: Language): FoundRhythm | undefined {
  const found = findRhythm(text, language)
  if (found) return found
  const one = ONE_UNIT.exec(text)
  return one
    ? { start: one.index, end: one.index + one[0].length, days: /^\P{L}*(?:м|month)/iu.test(one[1]!) ? 30 : 7 }
    : undefined
}

const ONE_UNIT =
  /(?:на|дольше|больше|свыше|более|довше|більше|понад|більш як|більш ніж|чем|ніж|for|than|over|a|one)\s(недел[юиія]|тиждень|тижня|месяца?|місяц[ья]|week|month)(?!\p{L})/iu

/** Offsets in the value of a note. */
interface Stretch {
  readonly start: number
  readonly end: number
}

const whole = ({ value }: CardNote): Stretch => ({ start: 0, end: value.text.length })

const rhythmOfTouches = (note: CardNote): Stretch | undefined => (isIn(note, 'cadence') ? whole(note) : undefined)

/** «Не реже раза в десять дней» says how seldom it may be; «на связи каждый день» beside it, who answers. */
const leastInLine = (note: CardNote): Stretch | undefined =>
  LEAST.test(note.value.text) && !isElsewhere(note) ? whole(note) : undefined

const LEAST =
  /(?<!\p{L})(?:не реже|не рідше|щонайменше|хотя бы|хоча б|минимум|мінімум|самое (?:редкое|малое)|at least|no less often|not less than|never less than)(?!\p{L})/iu

const rhythmInLine = (note: CardNote): Stretch | undefined =>
  TOUCH.test(note.prose.text) && !isElsewhere(note) ? whole(note) : undefined

/** The clause around «пишем», "we call": what stands in the next one is not how often we do. */
function rhythmOfContact(note: CardNote): Stretch | undefined {
  if (isElsewhere(note)) return undefined
  const { text } = note.value
  // «Созваниваемся | по вторникам»: the label tells what is done so often.
  if (note.label && CONTACT.test(note.label.text)) return whole(note)
  const contact = CONTACT.exec(text) ?? TALK_SO_OFTEN.exec(text)
  if (!contact) return undefined
  const start = Math.max(0, ...[...text.slice(0, contact.index).matchAll(CLAUSE)].map(end => end.index + 1))
  const rest = text.slice(contact.index).search(CLAUSE)
  return { start, end: rest < 0 ? text.length : contact.index + rest }
}

/** «Не зникаємо довше ніж на 21 день», "we don't let three weeks go by", «тишины дольше недели не бывает». */
const limitOfSilence = (note: CardNote): Stretch | undefined =>
  (SILENCE.test(note.value.text) || SUFFICES.test(note.value.text)) && !isElsewhere(note) ? whole(note) : undefined

/** «Раз в месяц достаточно», "every ten days will do". */
const SUFFICES =
  /^[^,.]{4,40}(?<!\p{L})(?:достаточно|хватит|хватает|вполне|досить|вистачає|вистачить|удосталь|is enough|will do|is plenty)(?!\p{L})|^(?:достаточно|хватит|хватает|досить|вистачає|вистачить|enough)(?!\p{L})/iu

const SILENCE =
  /(?<!\p{L})(?:тишин[аыеу]|тиш[аіуі]|мовчанк[аиу]|(?:не|без)\s(?:\p{L}+\s){0,2}(?:пропадае[мт]ь?|пропадать|исчезае?[мт]ь?|теряемся|теряться|молчим|молчать|замолкаем|затих(?:аем|ать)|зникаємо|зникати|губимось|губимося|губитися|мовчимо|мовчати|затих(?:аємо|ати))|пропадати|пропадать|зникати|исчезать|(?:мовчати|молчать) (?:понад|дольше|больше|свыше|более|довше|більш)|(?:a |the )?(?:word|line|call|letter|note|card) from us|silence|silent|(?:go|goes|going|stay|fall)\s(?:quiet|dark|silent)|go by|goes by|pass(?:es)?|without (?:a|any) (?:word|news|sign|touch|call|letter)|(?:a )?signs? of life)(?!\p{L})/iu

const isElsewhere = (note: CardNote): boolean => isIn(note, 'goals', 'portrait', 'history', 'plan')

const TOUCH =
  /каса[нея]|дотик|торка|touch|на связи|на зв['’ʼ]язку|связываемся|созваниваемся|зідзвонюємо|не реже|не рідше|at least (?:once|every)|no less often|keep in contact|stay in contact|hear from us|catch up/iu

/** «Раз на два тижні дзвінок», "a call every Tuesday": the talk itself stands beside how often. */
const TALK_SO_OFTEN =
  /(?<!\p{L})(?:раз (?:в|у|на) (?:\p{L}+ )?\p{L}+[\s,:—–-]+(?:звонок|созвон|встреча|письмо|дзвінок|зідзвон|зустріч|лист)|(?:звонок|созвон|встреча|дзвінок|зідзвон|зустріч|a call|calls?|meetings?|a meeting|catch-up) (?:раз (?:в|у|на)|кажд|кожн|щотиж|еженед|every|once|weekly|each|по (?:понед|втор|вівт|сред|серед|четв|пятн|п['’ʼ]ятн)))/iu

const CLAUSE = /[.;!?\n]/gu

/** We, and nobody else, get in touch; what we write for a living, posts or code, is no touch. */
const CONTACT =
  /(?<!\p{L})(?:звоним|созваниваемся|связываемся|встречаемся|видимся|общаемся|выходим на связь|отчитываемся|да[её]м о себе знать|напомина(?:ем|ть|ние) о себе|пода[её]м голос|подавать голос|показываемся|показываться|выходить на связь|давать о себе знать|связываться|созваниваться|объявляемся|дзвонимо|телефонуємо|зідзвонюємо(?:сь|ся)|зв[’'ʼ]язуємо(?:сь|ся)|зустрічаємо(?:сь|ся)|бачимо(?:сь|ся)|спілкуємо(?:сь|ся)|виходимо на зв[’'ʼ]язок|звітуємо|даємо про себе знати|нагаду(?:ємо|вати) про себе|подаємо голос|подавати голос|показуємось|показуємося|показуватися|виходити на зв[’'ʼ]язок|давати про себе знати|озиваємось|озиваємося|озиватися|об[’'ʼ]являємось|we (?:call|ring|phone|talk|speak|meet|check in|catch up|report|get in touch|are in touch)|hears? from us|heard? from us|touch base|drop (?:her|him|them) a line|get in touch|keep in touch|stay in touch|say hello|слышать нас|чути нас|(?:пишемо?|we write)(?=[^\p{L}]*$|[,;.]| (?:ему|ей|им|їм|йому|клиенту|клієнту|клієнтові|to (?:him|her|them)|раз|не р|кажд|кожн|щ[оі]|по |дважды|двічі|every|at least|once|twice|on |weekly|monthly|ежен|ежем)))(?!\p{L})/iu
