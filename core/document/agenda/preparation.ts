import { wordsOf } from '../../language/segment.ts'
import { anyOf, cased, spoken, whole, wordSet } from '../../language/spoken.ts'
import { isInside } from '../../markdown/span.ts'
import type { Entry } from '../entries.ts'
import { datesIn, isFilled, liesIn, liesInOwn, type MeetingReading, withRole } from '../meeting.ts'
import type { Agenda, Participant, Sentence } from '../model.ts'
import { sameName } from '../people/names.ts'
import type { Section } from '../sections.ts'
import { does } from '../sentences.ts'
import { liesInItems } from './items.ts'

/** Who gets what ready before the day, and a run-through among ourselves. People say it in many ways: names and the place tell more than verbs. */
export function readPreparation(
  reading: MeetingReading,
  items: readonly Entry[],
): Pick<Agenda, 'preparation' | 'rehearsal'> {
  const parts = withRole(reading, 'preparation').filter(section => isFilled(section, reading.blocks))
  // «Ведёт Захар», "Rod keeps us to time": who leads, and nothing that is got ready.
  const told = sentencesAround(reading, items, parts).filter(
    s => !does(s, 'leads') || does(s, 'prepares') || does(s, 'rehearses') || liesIn(s, parts),
  )
  const rehearsal = told.find(sentence =>
    isRehearsal(sentence, reading, liesIn(sentence, parts) || isLate(sentence, items)),
  )
  const planned = told.find(
    sentence =>
      liesIn(sentence, parts) ||
      does(sentence, 'prepares') ||
      (isLate(sentence, items) && namedIn(sentence, reading.people.participants).length > 0),
  )
  return { preparation: (planned ?? rehearsal)?.span, rehearsal: rehearsal?.span }
}

/** Our sentences outside the items and the parts that speak of other things; whoever is asked for approval prepares nothing. */
function sentencesAround(reading: MeetingReading, items: readonly Entry[], parts: readonly Section[]): Sentence[] {
  const { base, blocks } = reading
  const elsewhere = (
    ['participants', 'ours', 'theirs', 'previous', 'goal', 'approval', 'format', 'duration', 'topic'] as const
  ).flatMap(role => withRole(reading, role).filter(section => !section.roles.has('preparation')))
  // «Ведёт – Ефим. Дина готовит таблицу.»: the label's own sentence, no more.
  const leaders = withRole(reading, 'facilitator')
  return base.sentences.filter(
    sentence =>
      !sentence.quoted &&
      blocks[sentence.block]?.kind !== 'heading' &&
      sentence.span.start > base.title.end &&
      !liesInItems(sentence.span, items) &&
      !liesInOwn(sentence, elsewhere) &&
      !leaders.some(({ span }) => isInside({ start: span.start, end: span.start }, sentence.span)) &&
      (liesIn(sentence, parts) ||
        does(sentence, 'rehearses') ||
        !(
          does(sentence, 'sendAgenda') ||
          (does(sentence, 'aim') && !namesOurs(sentence, reading) && !isReadied(sentence, reading))
        )) &&
      // Where somebody is introduced, nothing is planned, unless a day is named for it.
      ((does(sentence, 'rehearses') && datesIn(reading, sentence.prose.text).length > 0) ||
        !reading.people.participants.some(p => isInside(sentence.span, p.span) || isInside(p.nameSpan, sentence.span))),
  )
}

/** "Before the visit Sheena packs three boxes" is no aim of the meeting. */
const namesOurs = (sentence: Sentence, { people }: MeetingReading): boolean =>
  namedIn(sentence, people.participants).some(({ side }) => side === 'ours')

/** «Щоб не починати з нуля: Зоряна рахує прийоми, я друкую план»: what for, and behind it who gets what ready. */
function isReadied(sentence: Sentence, { people }: MeetingReading): boolean {
  const aim = does(sentence, 'aim')
  const ready = sentence.acts.findLast(({ name }) => name === 'prepares')
  const behind = sentence.prose.text
    .split(/[:—–]\s/u)
    .slice(1)
    .join(' ')
  return (
    aim !== undefined &&
    ((ready !== undefined &&
      ready.span.start >= aim.span.end &&
      (namedIn(sentence, people.participants).length > 0 || WE_OURSELVES.test(sentence.prose.text))) ||
      (I_MYSELF.test(behind) && namedWithin(behind, people.participants).length > 0))
  )
}

const WE_OURSELVES = anyOf({ ru: 'я, мы', uk: 'я, ми', en: "i, we, i'll, we'll" })

/** «…: я малюю план, Остап шукає креслення»: I and another, each with something to do. */
const I_MYSELF = spoken`(?:^|[,;.]\s|\s(?:${{ ru: 'а, и', uk: 'а, і, й, та', en: 'and' }})\s)${{ ru: 'я', uk: 'я', en: "i, i'll" }}\s\p{L}`

const isLate = (sentence: Sentence, items: readonly Entry[]): boolean =>
  items.length > 0 && sentence.span.start > items[0]!.span.start

/** The word for it; or two of us and nobody of the client's; or one of us with "him", "me", «ним» on a day before. */
function isRehearsal(sentence: Sentence, reading: MeetingReading, expected: boolean): boolean {
  if (does(sentence, 'rehearses')) return true
  const named = namedIn(sentence, reading.people.participants)
  if (named.filter(person => person.side === 'ours').length > 1) return true
  if (named.some(person => person.side === 'client')) return false
  if (named.length > 1 || (expected && named.length > 0 && PAIR.test(sentence.prose.text))) return true
  const words = wordsOf(sentence.prose.text)
  const withOther =
    AND_HE.test(sentence.prose.text) || words.some(word => OTHERS.has(word.norm) || EACH_OTHER.test(word.norm))
  return expected && withOther && (named.length > 0 || datesIn(reading, sentence.prose.text).length > 0)
}

/** «Рита с Жаном»: two together, though the list knows one of them by another form. */
const PAIR = cased`\p{Lu}\p{Ll}+\s${{ ru: 'с, со, и', uk: 'з, із, зі, і, та, й', en: 'and' }}\s\p{Lu}\p{Ll}+`

const OTHERS = wordSet({
  ru: `мы, мной, мне, нам, нами, собой, ней, нею, ему, его, ей, ее, ним, них, ними, они
    собираемся, встречаемся, смотрим, листаем, разбираем, проходим, прогоняем, просматриваем, проговариваем, репетируем, сверяем, сверяемся`,
  uk: `ми, мною, мені, нам, нами, собою, нею, йому, його, їй, її, ним, них, ними, вони
    збираємось, зустрічаємось, дивимось, розбираємо, проходимо, проганяємо, переглядаємо, проговорюємо, репетируємо, звіряємо, звіряємось`,
  en: 'we, us, me, him, her, them, they, ourselves, themselves, itself',
})

/** "Nora and he meet at noon". */
const AND_HE = spoken`${{ ru: '—', uk: '—', en: 'he|she and, and he|she' }}`

/** «Созваниваемся», «зустрічаємось»: what we do with each other. */
const EACH_OTHER = whole({ ru: '*емся, *имся', uk: '*ємось, *ємося, *имось, *имося, *емось, *емося', en: '—' })

const namedIn = ({ prose }: Sentence, people: readonly Participant[]): Participant[] => namedWithin(prose.text, people)

const namedWithin = (text: string, people: readonly Participant[]): Participant[] => {
  const words = wordsOf(text).filter(word => word.capital)
  return people.filter(person => words.some(word => sameName(word.norm, person.name)))
}
