import { meaningBook } from '../language/meanings.ts'
import { wordsOf } from '../language/segment.ts'
import { whole } from '../language/spoken.ts'
import { FORMS } from '../lexicon/form.ts'
import { PLACE_LABEL } from '../lexicon/word-lists.ts'
import { type Prose, sourceSpan } from '../markdown/prose.ts'
import { isInside } from '../markdown/span.ts'
import { liesInItems } from './agenda-items.ts'
import { type Entry, entriesOf } from './entries.ts'
import { valueFor } from './keys.ts'
import { liesIn, type MeetingReading, withRole } from './meeting.ts'
import type { Agenda, MeetingForm } from './model.ts'
import { does, doesIn } from './sentences.ts'

const BOOK = meaningBook(FORMS)

/** What is announced as the format; else the first words outside the items that tell how people meet, the title's last. */
export function readFormat(reading: MeetingReading, items: readonly Entry[]): Agenda['format'] {
  const { part, base, blocks } = reading
  const value = valueFor(part.frontmatter, 'format')
  // Whatever stands behind `format:` is one.
  if (value) return formIn(value) ?? { forms: new Set(), span: sourceSpan(value, 0, value.text.length) }
  const place = part.frontmatter.find(({ key }) => PLACE.test(key.trim()))?.values[0]
  const there = place && formIn(place)
  if (there) return there
  for (const section of withRole(reading, 'format'))
    for (const { prose } of entriesOf(section, blocks)) {
      const found = formIn(prose)
      if (found) return found
    }
  const outside = [
    ...withRole(reading, 'participants'),
    ...withRole(reading, 'previous'),
    ...withRole(reading, 'preparation'),
    ...withRole(reading, 'approval'),
  ]
  const titled: Agenda['format'][] = []
  for (const sentence of base.sentences) {
    if (sentence.quoted || liesInItems(sentence.span, items) || liesIn(sentence, outside)) continue
    // «Мила с Соней прогоняют показ», below the items, tells of another meeting.
    if (does(sentence, 'rehearses') && items[0] !== undefined && sentence.span.start > items[0].span.start) continue
    const found = formIn(sentence.prose)
    if (found && isInside(sentence.span, base.title)) titled.push(found)
    else if (found) return found
  }
  return titled[0]
}

const PLACE = whole(PLACE_LABEL)

function formIn(prose: Prose): Agenda['format'] {
  const words = wordsOf(prose.text)
  const found = BOOK.inAny(words)
  const [first] = found
  if (!first) return undefined
  const start = found.reduce((least, { first: at }) => Math.min(least, at), first.first)
  const end = found.reduce((most, { last: at }) => Math.max(most, at), first.last)
  return {
    forms: new Set(found.map(({ tag }): MeetingForm => tag)),
    span: sourceSpan(prose, words[start]!.start, words[end]!.end),
  }
}

/** Told by the goal, else by the title, by what is said in the line of the format, by the items. */
export function readWants(
  { base, part }: MeetingReading,
  goal: Agenda['goal'],
  format: Agenda['format'],
  items: readonly Entry[],
): Agenda['wants'] {
  const said = goal && !goal.empty ? [part.text.slice(goal.span.start, goal.span.end)] : []
  const block = base.sentences.find(({ span }) => format && isInside(format.span, span))?.block
  const beside = base.sentences.filter(s => block !== undefined && s.block === block && !isInside(s.span, base.title))
  const texts = [...said, base.name, ...beside.map(s => s.prose.text), ...items.map(entry => entry.prose.text)]
  for (const text of texts) {
    const says = doesIn(text ?? '', part.language, 'agenda')
    if (says.has('searches')) return 'searching'
    if (says.has('shows')) return 'showing'
  }
  return undefined
}
