import type { Agenda, Participant } from './document/model.ts'
import { tellsNoReason } from './document/people/idle-roles.ts'
import { isPost } from './document/people/name-words.ts'
import { beginsWithPerson, isSamePerson } from './document/people/names.ts'
import { standingOf } from './document/people/standing.ts'
import { rolesOf } from './document/sections.ts'
import type { Language } from './language/language.ts'
import { wordsOf } from './language/segment.ts'
import { anyOf, cased, every, spoken, together, whole } from './language/spoken.ts'
import { isGivenName } from './lexicon/given-names.ts'
import { AND, FROM, ON_BEHALF } from './lexicon/word-lists.ts'
import type { Block } from './markdown/block.ts'
import { isInside } from './markdown/span.ts'

/**
 * What is said of people in running text belongs to somebody, and the reader may not know to whom. Where a rule is about to say that nobody of
 * a side is of a kind, the words that stand beside the names and were read of none tell that somebody may be.
 */

/** The lines in which people stand, without their names and what was read of them. */
function leftOver({ text, participants }: Agenda, people: readonly Participant[]): string[] {
  const read = participants.flatMap(({ name, role }) => [role, name]).filter(words => words !== '')
  const lines = new Set(people.map(({ nameSpan: { start } }) => text.lastIndexOf('\n', start) + 1))
  return [...lines].map(from =>
    read.reduce((left, words) => left.replace(words, ' '), text.slice(from).split('\n', 1)[0]!),
  )
}

/** Beside these people stands an office or a right to decide that was read of nobody. */
export const mayHaveHead = (agenda: Agenda, people: readonly Participant[]): boolean =>
  leftOver(agenda, people).some(text => {
    const { executive, decides } = standingOf(text, agenda.language)
    return (
      executive ||
      decides ||
      text.split(/[,;:.()]|\s[—–-]\s/u).some(part => standingOf(lastWords(part), agenda.language).executive)
    )
  })

/** «а с ним директор мастерской»: what stands last before a name. */
const lastWords = (part: string): string => {
  const words = wordsOf(part)
  const from = words.at(-3) ?? words[0]
  return from ? part.slice(from.start) : ''
}

/** Both sides are told, it may be: beside some of the names stands a word for us, and beside another one for them. */
export const mayTellSides = (agenda: Agenda): boolean => {
  const { participants, blocks, itemsSpan } = agenda
  const first = itemsSpan?.start ?? Number.POSITIVE_INFINITY
  const told = blocks.filter(
    ({ kind, span, quoted, prose }) =>
      kind !== 'heading' &&
      !quoted &&
      (participants.length > 1
        ? participants.some(p => isInside(p.nameSpan, span) || isInside(p.span, span))
        : participants.length === 0 && span.end <= first && namesSeveral(prose.text)),
  )
  const texts = told.map(({ prose }) => prose.text.replace(EVERY_ALL, ' '))
  return (
    (texts.some(text => OURS.test(text)) && texts.some(text => THEIRS.test(text))) ||
    new Set(told.flatMap(({ prose }) => labelsOverPeople(prose.text, agenda.language))).size > 1 ||
    told.some(block => namesHouseBetween(block, participants))
  )
}

/** "Guests: Ann Ray (owner). Hosts: Tom Lund", «готель «Зоря» — Іво Федак; кухня — …», «Школа» over its people: labels of a few words that name neither a person nor what he does. */
const labelsOverPeople = (text: string, language: Language): string[] =>
  [...text.matchAll(LABEL_BEFORE), ...text.matchAll(LABEL_ABOVE)].flatMap(({ 0: whole, 1: label = '', index }) => {
    if (isOfPerson(label, language) || !beginsWithPerson(text.slice(index + whole.length))) return []
    return PARTED_HOUSES.test(label) ? [label, whole] : [label]
  })

const LABEL_BEFORE = /(?<=^|\n|[;:.]\s)[*_\s]*([^\n:;,.]{2,50}?)[*_]*(?::|\s[—–-])[*_]*\s+(?=\S)/gu
const LABEL_ABOVE = /(?<=^|\n)([^\n:;,.()]{2,40})\n(?=\p{Lu})/gu

/** «Участники (клуб / оркестр)». */
const PARTED_HOUSES = /\([^()/]{2,20}\s?\/\s?[^()/]{2,20}\)/u

const isOfPerson = (label: string, language: Language): boolean => {
  if (PARTED_HOUSES.test(label) || HOSTS.test(label)) return false
  const roles = rolesOf(label)
  const { executive, performer } = standingOf(label, language)
  return (
    executive ||
    performer ||
    (roles.size > 0 && !roles.has('participants') && !roles.has('ours') && !roles.has('theirs')) ||
    wordsOf(label).some(({ norm, capital }) => isPost(norm) || (capital && isGivenName(norm)))
  )
}

/** One of them leads the meeting, several receive guests. */
const HOSTS = whole({ ru: 'хозяева', uk: 'господарі', en: 'hosts' })

/** «пани Стефа, бухгалтер; от оркестра Роман Цап, …», «Ким, учредитель, и с нами Дарья»: between two of those who come a house is named, or we are. */
const namesHouseBetween = ({ prose: { text } }: Block, people: readonly Participant[]): boolean => {
  const [{ 0: whole, index } = { 0: '', index: -1 }] = text.matchAll(HOUSE_BETWEEN)
  return (
    index > 0 &&
    people.some(({ name }) => text.slice(0, index).includes(name)) &&
    people.some(({ name }) => text.startsWith(name, index + whole.length))
  )
}

const HOUSE_BETWEEN = every(
  cased`(?:[,;.]|\s(?:${AND}))\s(?:(?:${AND})\s)?(?:${together(FROM, ON_BEHALF, { ru: 'с, вместе с', uk: 'з, разом з|із', en: 'with, joining' })})\s(?:\p{Ll}[\p{L}’'-]*\s){0,3}(?:[«"“][^»”"]{2,40}[»”"]\s)?(?=\p{Lu}\p{Ll})`,
)

const namesSeveral = (text: string): boolean =>
  wordsOf(text).filter(({ capital, norm }) => capital && isGivenName(norm)).length > 2

const EVERY_ALL = every(
  anyOf({
    ru: 'мы все, все мы, наша встреча',
    uk: 'ми всі, усі ми, наша зустріч',
    en: 'all of us, our meeting, our call',
  }),
)

const OURS = anyOf({
  ru: 'мы, нас, нам, наш, наша, наши, наше, нашей, нашего, с нашей, исполнител*, подрядчик*, поставщик*, продавец, продавца',
  uk: 'ми, нас, нам, наш, наша, наші, наше, нашої, нашого, виконав*, підрядник*, постачальник*, продавець, продавця',
  en: 'we, us, our, ours, me, i, supplier, contractor, seller, vendor',
})

const THEIRS = anyOf({
  ru: 'клиент*, заказчи*, покупател*, доверител*, они, их, них, от, со стороны, из',
  uk: 'клієнт*, замовни*, покуп*, довірител*, вони, їх, їхній, їхня, них, від, з боку, із, з',
  en: 'client*, customer*, buyer, buyers, they, their, theirs, them, for the, from, of the, at, her, his',
})

/** "Peggy" in a list, and "Peggy Moore, our finance director" beside it; or named where it is told who has approved the agenda; or his post or errand stands beside his name. */
export const isToldElsewhere = (person: Participant, agenda: Agenda): boolean =>
  isToldIn(person, agenda) || mayComeFor(person, agenda)

const isToldIn = (person: Participant, { participants, approval, sentences }: Agenda): boolean =>
  participants.some(
    one => one !== person && one.role !== '' && one.side !== 'client' && isSamePerson(one.name, person.name),
  ) ||
  (approval !== undefined &&
    [approval, ...sentences.map(({ span }) => span).filter(span => isInside(approval, span))].some(span =>
      isInside(person.nameSpan, span),
    ))

/** "Our yard sends its managing director, Ailsa Munro, plus Rab for the engine": in running text a post stands before the name, or what he comes for behind it. */
const mayComeFor = ({ nameSpan, name }: Participant, { text, blocks }: Agenda): boolean => {
  const block = blocks.find(({ span }) => isInside(nameSpan, span))
  if (block?.kind !== 'paragraph') return false
  const before = /[^,;.:()\n]*(?=,\s$)/u.exec(text.slice(block.span.start, nameSpan.start))?.[0] ?? ''
  const behind = /^[^,;.()\n]*/u.exec(text.slice(nameSpan.start + name.length))![0]
  return HIS_POST.test(before) || (COMES_FOR.test(behind) && !tellsNoReason(behind))
}

/** At the end of what stands before a name and its comma. */
const HIS_POST = spoken`(?:^|\s)(?:${{
  ru: 'наш, наша, её, его, их, свой, своя, своего, свою',
  uk: 'наш, наша, її, його, їхній, їхня, свій, свою, свого',
  en: 'its, our, their, his, her, the',
}})\s(?:\p{L}[\p{L}’'-]*\s?){1,4}$`

const COMES_FOR = spoken`^\s(?:${{
  ru: 'по, для, ради, насчёт, на случай, из-за',
  uk: 'щодо, для, задля, заради, про, на випадок, через',
  en: 'for, on, about, in case of, because of, to',
}})\s\p{L}+`
