import type { Agenda, Participant } from './document/model.ts'
import { isSamePerson } from './document/people/names.ts'
import { standingOf } from './document/people/standing.ts'
import { wordsOf } from './language/segment.ts'
import { anyOf, every } from './language/spoken.ts'
import { isGivenName } from './lexicon/given-names.ts'
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
  return texts.some(text => OURS.test(text)) && texts.some(text => THEIRS.test(text))
}

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

/** "Peggy" in a list, and "Peggy Moore, our finance director" beside it; or named where it is told who has approved the agenda. */
export const isToldElsewhere = (person: Participant, { participants, approval, sentences }: Agenda): boolean =>
  participants.some(
    one => one !== person && one.role !== '' && one.side !== 'client' && isSamePerson(one.name, person.name),
  ) ||
  (approval !== undefined &&
    [approval, ...sentences.map(({ span }) => span).filter(span => isInside(approval, span))].some(span =>
      isInside(person.nameSpan, span),
    ))
