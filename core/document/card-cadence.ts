import type { Language } from '../language/language.ts'
import { type FoundRhythm, findRhythm } from '../language/rhythm.ts'
import { anyOf, opening, spoken, type Words } from '../language/spoken.ts'
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
  return one ? { start: one.index, end: one.index + one[0].length, days: MONTH.test(one[1]!) ? 30 : 7 } : undefined
}

const ONE_UNIT = spoken`${{
  ru: 'на, дольше, больше, свыше, более, чем',
  uk: 'на, довше, більше, понад, більш як|ніж, ніж',
  en: 'for, than, over, a, one',
}}\s(${{
  ru: 'неделя|недели|неделю, месяц|месяца',
  uk: 'тиждень|тижня, місяць|місяця',
  en: 'week, month',
}})`
const MONTH = opening({ ru: 'месяц*', uk: 'місяц*', en: 'month' })

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

const LEAST = anyOf({
  ru: 'не реже, хотя бы, по крайней мере, минимум, самое редкое|малое',
  uk: 'не рідше, щонайменше, принаймні, хоча б, мінімум',
  en: 'at least, no less often, not|never less than',
})

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
const ENOUGH: Words = {
  ru: 'достаточно, хватит, хватает, вполне',
  uk: 'досить, достатньо, вистачає, вистачить, удосталь',
  en: 'is enough|plenty, will do',
}
const SUFFICES = spoken`^[^,.]{4,40}${ENOUGH}|^${{ ru: 'достаточно, хватит, хватает', uk: 'досить, достатньо, вистачає, вистачить', en: 'enough' }}`

const SILENCE = anyOf({
  ru: `тишина|тишины|тишине|тишину
    не|без ..2 пропадаем|пропадать|исчезаем|теряемся|теряться|молчим|молчать|замолкаем|затихаем|затихать
    пропадать, исчезать, молчать дольше|больше|свыше|более`,
  uk: `тиша|тиші|тишу, мовчанка|мовчанки|мовчанку
    не|без ..2 зникаємо|зникати|губимося|губитися|мовчимо|мовчати|затихаємо|затихати
    пропадати, зникати, мовчати понад|довше|більш|більше`,
  en: `word|line|call|letter|note|card from us, silence, silent, go|goes|going|stay|fall quiet|dark|silent, go|goes by
    pass|passes, without a|any word|news|sign|touch|call|letter, sign|signs of life`,
})

const isElsewhere = (note: CardNote): boolean =>
  isIn(note, 'goals', 'portrait', 'history', 'plan') || (isIn(note, 'channels') && REPORT.test(note.prose.text))

/** «Проміжний звіт: дзвінок щовівторка»: how often figures go out is not how seldom he may hear of us. */
const REPORT = opening({ ru: '?промежуточн* отчет*', uk: '?проміжн* звіт*', en: '?interim|progress|status report*' })

const TOUCH = anyOf({
  ru: 'касани*, касае*, касая*, на связи, связываемся, созваниваемся, не реже',
  uk: "дотик*, торка*, на зв'язку, зідзвонюємо*, не рідше",
  en: 'touch*, at least once|every, no less often, keep|stay in contact, hear from us, catch up',
})

/** «Раз на два тижні дзвінок», "a call every Tuesday": the talk itself stands beside how often. */
const TALK_SO_OFTEN = spoken`${{ ru: 'раз в|на', uk: 'раз у|на', en: '—' }}\s(?:\p{L}+\s)?\p{L}+[\s,:—–-]+${{
  ru: 'звонок*, созвон*, встреча*, письмо*',
  uk: 'дзвінок*, зідзвон*, зустріч*, лист*',
  en: '—',
}}|${{
  ru: 'звонок, созвон, встреча',
  uk: 'дзвінок, зідзвон, зустріч',
  en: 'call, calls, meeting, meetings, catch-up',
}}\s${{
  ru: 'раз в|на, кажд*, еженед*, по понед*|втор*|сред*|четв*|пятн*',
  uk: "раз у|на, кожн*, щотиж*, по понед*|вівт*|серед*|четв*|п'ятн*",
  en: 'every, once, weekly, each',
}}`

const CLAUSE = /[.;!?\n]/gu

/** We, and nobody else, get in touch; what we write for a living, posts or code, is no touch. */
const CONTACT = spoken`${{
  ru: `звоним, созваниваемся, связываемся, встречаемся, видимся, общаемся, выходим|выходить на связь, отчитываемся
    даём|давать о себе знать, напоминаем|напоминать|напоминание о себе, подаём|подавать голос, показываемся, показываться
    связываться, созваниваться, объявляемся, слышать нас`,
  uk: `дзвонимо, зідзвонюємося, зв'язуємося, зустрічаємося, бачимося, спілкуємося, виходимо|виходити на зв'язок, звітуємо
    даємо|давати про себе знати, нагадуємо|нагадувати про себе, подаємо|подавати голос, показуємося, показуватися
    озиваємося, озиватися, об'являємося, телефонуємо, чути нас`,
  en: `we call|ring|phone|talk|speak|meet|report, we check in, we catch up, we get|are in touch, hear|hears|heard from us
    touch base, drop her|him|them a line, get|keep|stay in touch, say hello`,
}}|${{ ru: 'пишем', uk: 'пишемо', en: 'we write' }}(?=[^\p{L}]*$|[,;.]|\s${{
  ru: 'ему, ей, им, клиенту, раз, не р*, кажд*, по, дважды, ежен*, ежем*',
  uk: 'їм, йому, їй, клієнту, клієнтові, раз, не р*, кожн*, що*, по, двічі',
  en: 'to him|her|them, every, at least, once, twice, on, weekly, monthly',
}})`
