import { type Word, wordsOf } from '../../language/segment.ts'
import { anyOf, cased, opening, spoken } from '../../language/spoken.ts'
import type { Block } from '../../markdown/block.ts'
import { type Prose, slice, sourceSpan } from '../../markdown/prose.ts'
import type { Section } from '../sections.ts'
import { peopleIn } from './line.ts'
import { isPost } from './name-words.ts'
import { nameAt, nameBehindPost, sameName } from './names.ts'
import type { Listed, PeopleContext } from './people.ts'
import { standingOf } from './standing.ts'
import { NO_SIDE, OTHER_PARTS } from './words.ts'

/**
 * Minutes kept by person: "### Elif (bride)", «## Остап Рудь, наш інженер», "**Marta:** …", one part after the other. Whoever has a part of his own
 * was there. A title in the form of a name, "### Terrace (south)", is told from one by what stands beside it and by the rest of the text.
 */
export function fromParts(context: PeopleContext): Listed[] {
  for (const parts of levels(context)) {
    const people = parts.flatMap(part => personOver(part, context) ?? [])
    if (people.length < LEAST || people.length * 3 < parts.length * 2) continue
    const sure = people.filter(person => isSomebody(person, context))
    const evident = people.filter(person => sure.includes(person) || isSpokenOf(person, context))
    if (sure.length === 0 || evident.length * 2 < people.length) continue
    return people.filter(({ rest }) => !ABSENT.test(rest)).flatMap(({ label }) => listed(label))
  }
  return []
}

const LEAST = 2

const listed = (label: Prose): Listed[] => peopleIn(label, sourceSpan(label, 0, label.text.length), '', undefined)

/** Unnamed parts that stand side by side; bold words are such parts only where no headings are. */
function levels({ sections, blocks }: PeopleContext): Section[][] {
  const others = sections.filter(s => OTHER.some(role => s.roles.has(role)))
  const free = sections.filter(
    ({ roles, at, label }) =>
      roles.size === 0 && !NO_SIDE.test(label.text) && !others.some(o => o.at < at && at >= o.from && at < o.to),
  )
  const title = blocks.findIndex(({ kind }) => kind === 'heading')
  const headings = free.filter(({ form, at }) => form === 'heading' && at !== title)
  if (headings.length > 0)
    return [...new Set(headings.map(({ depth }) => depth))].map(depth => headings.filter(s => s.depth === depth))
  return (['bold', 'item'] as const).map(form =>
    free.filter(s => s.form === form && blocks[s.at]!.prose.bold[0]?.start === 0 && !isFirstLine(s, blocks)),
  )
}

/** Who has a part of his own in the discussion was there; who has one among the tasks need not have been. */
const OTHER = OTHER_PARTS.filter(role => role !== 'discussion')

/** «**Протокол, 12 ноября**» over it all. */
const isFirstLine = ({ at }: Section, blocks: readonly Block[]): boolean =>
  blocks.slice(0, at).every(b => b.kind === 'html')

interface Named {
  readonly label: Prose
  readonly name: string
  /** The remark beside the name. */
  readonly rest: string
}

/** A name, with or without what he is beside it, and nothing else. */
function personOver(part: Section, { blocks }: PeopleContext): Named | undefined {
  const label = withBracket(part, blocks)
  const { text } = label
  const found = nameBehindPost(text) ?? nameAt(text)
  if (!found || /[\d?!]/u.test(text) || wordsOf(text).length > LONGEST || wordsOf(found.name).length > LONGEST_NAME)
    return undefined
  const rest = text.slice(found.end)
  return REMARK.test(rest) ? { label, name: found.name, rest: `${found.role ?? ''} ${rest}` } : undefined
}

const LONGEST = 12
const LONGEST_NAME = 4
const REMARK = /^[\s:.]*$|^\s*[,(]|^\s[—–-]\s/u

/** "**Elif** (bride): …": the bracket behind a bold name is of the label. */
function withBracket({ label, at, form }: Section, blocks: readonly Block[]): Prose {
  const bare = slice(label, MARKS.exec(label.text)![0].length, label.text.length)
  if (form === 'heading' || label.text.includes('(')) return bare
  const { prose } = blocks[at]!
  const start = prose.text.indexOf(label.text)
  const bracket = /^[\s*_]*\([^()\n]{2,60}\)/u.exec(prose.text.slice(start + label.text.length))
  return bracket && start >= 0
    ? slice(prose, start + label.text.length - bare.text.length, start + label.text.length + bracket[0].length)
    : bare
}

const MARKS = /^(?:[\s\d.)#*•–—-]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)*/u

/** What he is says that he is somebody, or he has two names where titles are written small, gets the record, or does something. */
function isSomebody({ name, rest, label }: Named, { language, sentTo, blocks }: PeopleContext): boolean {
  const { executive, decides, performer } = standingOf(rest, language)
  const [first] = wordsOf(name)
  return (
    executive ||
    decides ||
    performer ||
    wordsOf(rest).some(word => isPost(word.norm)) ||
    IS_SOMEBODY.test(rest) ||
    ADDRESSED.test(label.text) ||
    /^\p{Script=Cyrillic}[\p{L}’'ʼ-]+(?:\s\p{Lu}[\p{L}’'ʼ-]+)+$/u.test(name) ||
    (sentTo?.some(text => wordsOf(text).some(word => isForm(word, first))) ?? false) ||
    blocks.some(({ prose: { text } }) =>
      wordsOf(text).some(word => word.norm === first?.norm && word.capital && DOES.test(text.slice(word.end))),
    )
  )
}

const isForm = (word: Word, first: Word | undefined): boolean =>
  first !== undefined && word.capital && (word.norm === first.norm || sameName(word.norm, first.norm))

const IS_SOMEBODY = anyOf({
  ru: `
    наш, наша, наши, мы, я, мама, папа, мать, отец, сын, дочь, жена, муж, брат, сестра, бабушка, дедушка, тётя, дядя, невеста, жених
    сосед*, заказчи*, клиент*, автор, волонтёр*, водител*, мастер*, ведёт, от, по телефону
  `,
  uk: `
    наш, наша, наші, ми, я, мама, тато, мати, батько, син, донька, дружина, чоловік, брат, сестра, бабуся, дідусь, тітка, дядько, наречена, наречений
    сусід*, замовни*, клієнт*, авторка, автор, волонтер*, водій*, майст*, веде, від, телефоном
  `,
  en: `
    our, us, we, me, mother, father, mum, mom, dad, son, daughter, wife, husband, brother, sister, aunt, uncle, bride, groom, neighbour, neighbor
    client, customer, author, volunteer, driver, chair, chairwoman, chairman, teacher, caretaker, by phone, from, runs, leads
  `,
})

/** «пані Ніна», "Mrs Kaya". */
const ADDRESSED = spoken`^${{
  ru: 'г-н, г-жа, господин, госпожа, тётя, дядя',
  uk: 'пан, пані, тітка, дядько',
  en: 'mr, mrs, ms, miss, dr, rev, sir, lady, prof',
}}\.?\s`

/** "gives Marta a yes", «узнал у Раи»: with a capital letter within a sentence, and nowhere small. */
function isSpokenOf({ name, label }: Named, { blocks }: PeopleContext): boolean {
  const [first] = wordsOf(name)
  const { start } = sourceSpan(label, 0, label.text.length)
  const others = blocks.filter(({ span, kind }) => kind !== 'heading' && (span.start > start || span.end <= start))
  const places = others.map(({ prose: { text } }) => ({ text, words: wordsOf(text) }))
  return (
    !places.some(({ words }) => words.some(({ norm, capital }) => !capital && norm === first?.norm)) &&
    places.some(({ text, words }) =>
      words.some(
        (word, i) => isForm(word, first) && /^\s$/u.test(text.slice(words[i - 1]?.end ?? word.start, word.start)),
      ),
    )
  )
}

/** Behind the name of a person; a thing is that way, too, and does nothing. */
const DOES = cased`^\s(?:${{
  ru: '*ает, *яет, *ует, *ит, *ёт, просит, *ла, *ал, *ил',
  uk: '*ає, *яє, *ує, *ить, *їть, *ла, *ав, *ив',
  en: 'sends, asks, asked, brings, gives, gets, draws, says, said, wrote, writes, wants, wanted, will, confirmed, checks, calls, called, makes, orders',
}})(?!\p{L})`

const ABSENT = opening({
  ru: 'не был, не была, не было, отсутств*, в отпуске, болеет, заочно',
  uk: 'не був, не була, не було, відсутн*, у відпустці, хворіє, заочно',
  en: 'absent, not there, not present, away, on leave, ill, sick, apologies, could not come',
})
