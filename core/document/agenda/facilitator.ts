import { normalized, wordsOf } from '../../language/segment.ts'
import { anyOf, every, opening, wordSet } from '../../language/spoken.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { proseSpan, sourceSpan } from '../../markdown/prose.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import { entriesOf } from '../entries.ts'
import { valueFor } from '../keys.ts'
import { type MeetingReading, withRole } from '../meeting.ts'
import type { Act, Agenda, Participant, Sentence, Side } from '../model.ts'
import { isOpen } from '../open-point.ts'
import { nameAt, sameName } from '../people/names.ts'
import { sideNamed } from '../people/sides.ts'
import { rolesOf } from '../sections.ts'
import { does, doesIn } from '../sentences.ts'

/** Who leads the meeting: by key, by label, by what is said of a participant, else in a sentence. */
export function readFacilitator(reading: MeetingReading): Agenda['facilitator'] {
  const { part, people, base, blocks } = reading
  const value = valueFor(part.frontmatter, 'facilitator')
  if (value) return facilitator(value.text, sourceSpan(value, 0, value.text.length), reading)
  for (const section of withRole(reading, 'facilitator')) {
    const entry = entriesOf(section, blocks)[0]
    const named = entry && (nameAt(entry.prose.text) ?? nameAt(entry.prose.text.replace(/^[\p{Ll}\s,:]+/u, '')))
    if (entry && named) return facilitator(named.name, entry.span, reading, entry.prose.text)
  }
  const marked = people.participants.filter(
    p => doesIn(p.role, part.language, 'role').has('leads') || doesIn(p.role, 'en', 'role').has('leads'),
  )
  // "Gus Tanner (runs it)" may run the shop.
  const ours = marked.find(({ side }) => side !== 'client')
  if (ours) return { name: ours.name, side: ours.side, span: ours.span }
  for (const [at, sentence] of base.sentences.entries()) {
    if (sentence.quoted || blocks[sentence.block]?.header) continue
    const answer = answerTo(sentence, base.sentences[at + 1])
    if (answer) return facilitator(answer.name, sentence.span, reading, answer.text)
    const act = does(sentence, 'leads')
    if (!act) continue
    if (marked.some(({ nameSpan }) => isInside(nameSpan, sentence.span))) continue
    const named = isLeaderOpen(sentence, reading) ? undefined : whoLeads(sentence, act, people.participants)
    if (named) return facilitator(named, act.span, reading, sentence.prose.text)
  }
  const column = columnOfLeader(reading)
  if (column) return column
  return (
    marked[0] && {
      name: marked[0].name,
      side: marksOffice(marked[0]) ? undefined : marked[0].side,
      span: marked[0].span,
    }
  )
}

/** «Кто ведёт? Антонина, наш аккаунт.»: asked, and answered in the next sentence. */
function answerTo({ prose, block }: Sentence, next: Sentence | undefined): { name: string; text: string } | undefined {
  if (!next || next.block !== block || !/\?\s*$/u.test(prose.text)) return undefined
  const named = rolesOf(prose.text).has('facilitator') ? nameAt(next.prose.text) : undefined
  return named && { name: named.name, text: next.prose.text }
}

/** «| Вопросы | Ведёт |» over «| все | Юлия Кравец |»: a column of its own, with one name in it. */
function columnOfLeader(reading: MeetingReading): Agenda['facilitator'] {
  const { blocks } = reading
  for (const header of blocks.filter(block => block.header)) {
    const at = header.cells!.findIndex(cell => rolesOf(cell.text).has('facilitator'))
    if (at < 0 || (at === 0 && !rolesOf(header.cells![1]?.text ?? '').has('scribe'))) continue
    const rows = blocks.filter(({ kind, group }) => kind === 'row' && group === header.group)
    const told = rows.flatMap(({ header: isHeader, cells }) => (isHeader || !cells?.[at] ? [] : [cells[at]!]))
    const names = told.map(({ text }) => nameAt(text)?.name)
    if (names[0] && names.every(name => name === names[0]))
      return facilitator(names[0], sourceSpan(told[0]!, 0, told[0]!.text.length), reading, told[0]!.text)
  }
  return undefined
}

/** "Nuala Grady (chair)" of the client's may be the chair of their board. */
const marksOffice = ({ role }: Participant): boolean => OFFICE.test(role)
const OFFICE = opening({ ru: 'председатель', uk: 'голова', en: 'chair' })

/** "Facilitator: to be decided", "We need somebody who leads": said, and nobody is named. */
const isLeaderOpen = ({ prose: { text } }: Sentence, { part, people }: MeetingReading): boolean =>
  (/^[^:]{2,30}:/u.test(text) && isOpen(text.slice(text.indexOf(':') + 1), part.language)) ||
  (WANTED.test(text) &&
    !wordsOf(text).some(word => word.capital && people.participants.some(p => sameName(word.norm, p.name))))

const WANTED = anyOf({
  ru: 'нужен, нужна, нужно, ищем, кто-то, кто-нибудь, кого-то, не решили, не решено, решим, решаем, выберем, определимся',
  uk: 'потрібен, потрібна, треба, шукаємо, хтось, хто-небудь, когось, не вирішили, не вирішено, вирішимо, вирішуємо, оберемо, визначимося',
  en: 'need, needs, somebody, someone, not yet, to be decided|confirmed|agreed|named, tbc, tbd, whoever, decide|decided|choose on the day|spot|morning',
})

/** The participant named nearest to the words for it, another name, or the writer himself. */
function whoLeads(sentence: Sentence, act: Act, participants: readonly Participant[]): string | undefined {
  const words = wordsOf(sentence.prose.text)
  const { start: at, end: until } = proseSpan(sentence.prose, act.span)
  // "I'll lead (Steve Bassett, owner), and Roger comes": whoever is the subject of the words.
  const subject = words.find(w => SELF.has(w.norm) && w.start >= at - LEAD && w.end <= until)
  if (subject && !OBLIQUE.has(subject.norm)) return subject.norm
  const known = words
    .flatMap(word => {
      const person = word.capital ? participants.find(p => sameName(word.norm, p.name)) : undefined
      return person ? [{ person, away: Math.abs(word.start - at) }] : []
    })
    .sort((a, b) => a.away - b.away)[0]
  if (known) return known.person.name
  const other = words.slice(1).find(w => w.capital)
  if (other) return sentence.prose.text.slice(other.start, other.end)
  const first = words[0]
  const isSubject =
    first?.capital && (words[1]?.parted || words[1]?.start === at || words.length < SHORT || isGivenName(first.norm))
  return (
    words.find(w => SELF.has(w.norm))?.norm ??
    (isSubject && !first.parted ? sentence.prose.text.slice(first.start, first.end) : undefined)
  )
}

/** Words of a sentence that names nobody but him who leads. */
const SHORT = 8

/** Letters between the subject and his verb. */
const LEAD = 6

/** «Ведёт у нас Анна», "led by me". */
const OBLIQUE = wordSet({ ru: 'мной, мною, меня, мне', uk: 'мною, мене, мені', en: 'me, myself' })

const SELF = wordSet({
  ru: 'я, мы, мной, мною, меня, мне',
  uk: 'я, ми, мною, мене, мені',
  en: "i, we, i'll, me, myself",
})

/** Whoever is on no list is on the side that the words beside the name tell: «Модерує Світлана, головна бухгалтерка замовника». */
function facilitator(
  name: string,
  span: Span,
  { people, base, part }: MeetingReading,
  beside = '',
): NonNullable<Agenda['facilitator']> {
  // «[ваше имя]» and «[имя контактного лица]» share a word and nothing else.
  const isGap = name.startsWith('[')
  const person = people.participants.find(p =>
    isGap ? p.name === name : wordsOf(name).some(w => sameName(w.norm, p.name)),
  )
  const side: Side | undefined = person
    ? person.side
    : SELF.has(normalized(name))
      ? 'ours'
      : sideNamed(remarkOn(name, beside).replace(YOURS_HERE, ' '), {
          client: base.client ?? '',
          language: part.language,
        })
  return { name, side, span }
}

/** «Кирилл Носов (пасека, поставщик), заказчик решает»: the brackets behind the name are his, the rest of the sentence may be of others. */
function remarkOn(name: string, beside: string): string {
  const last = wordsOf(name).at(-1)
  const behind = last ? beside.slice(beside.indexOf(name) + name.length) : ''
  return beside.includes(name) ? (/^(?:\s\p{Lu}[\p{L}.]+)?\s?\(([^)]+)\)/u.exec(behind)?.[1] ?? beside) : beside
}

/** "who looks after your account": one of ours, seen by the client. */
const YOURS_HERE = every(
  anyOf({
    ru: 'ваш|ваша|вашего|вашей|вашему|вашим ?личный|персональный|личного|персонального менеджер*|аккаунт*|куратор*|контакт*|координатор*|собеседни*|ведущ*|проводник*|гид*|хозя*',
    uk: 'ваш|ваша|вашого|вашої|вашому|вашим ?особистий|персональний|особистого|персонального менеджер*|акаунт*|куратор*|контакт*|координатор*|співрозмовни*|ведуч*|провідни*|гід*|господ*',
    en: 'your ?main|usual|own|regular account*|contact|order*|host|hostess|guide|chair|coordinator',
  }),
)
