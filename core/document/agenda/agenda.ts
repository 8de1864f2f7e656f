import { wordsOf } from '../../language/segment.ts'
import { anyOf, cased, spoken, whole, wordSet } from '../../language/spoken.ts'
import type { SectionRole } from '../../lexicon/sections/sections.ts'
import { NOT } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'
import { proseSpan, sourceSpan } from '../../markdown/prose.ts'
import { isInside, joined, type Span } from '../../markdown/span.ts'
import type { Part } from '../base.ts'
import type { Entry } from '../entries.ts'
import { entryFor, valueFor } from '../keys.ts'
import {
  datesIn,
  frontmatterSpan,
  isFilled,
  liesIn,
  liesInOwn,
  type MeetingReading,
  readMeeting,
  withRole,
} from '../meeting.ts'
import type { Act, Agenda, AgendaItem, Sentence } from '../model.ts'
import { namesAnother, namesPeople, sameName } from '../people/names.ts'
import { rolesOf, type Section } from '../sections.ts'
import { does } from '../sentences.ts'
import { readDuration } from './duration.ts'
import { readFacilitator } from './facilitator.ts'
import { readFormat, readWants } from './format.ts'
import { itemEntries, liesInItems, toItem } from './items.ts'
import type { MailHead } from './mail.ts'
import { withMarks } from './minutes.ts'
import { readPreparation } from './preparation.ts'
import { readPrevious } from './previous.ts'

export function readAgenda(part: Part): Agenda {
  const reading = readMeeting(part, 'agenda')
  const { base, people } = reading
  const entries = itemEntries(reading)
  const goal = readGoal(reading, entries)
  const items = withMarks(entries.map((entry, i) => toItem(entry, i, reading)))
  const format = readFormat(reading, entries)
  return {
    ...base,
    ...people,
    namesPeople:
      people.participants.length === 0
        ? namesPeople(part.blocks)
        : !people.sidesKnown &&
          namesAnother(
            part.blocks,
            people.participants.map(person => person.name),
          ),
    items,
    goal,
    duration: readDuration(reading, entries),
    facilitator: readFacilitator(reading),
    approval: readApproval(reading, entries),
    previous: readPrevious(reading, items),
    first: isFirst(reading, items),
    format,
    wants: readWants(reading, goal, format, entries),
    ...readPreparation(reading, entries),
    official: isOfficial(reading),
    itemsSpan: items.length > 0 ? joined(items[0]!.span, items[items.length - 1]!.span) : undefined,
  }
}

/** "Regatta committee: Ann Pascoe" names a house of people, it makes no meeting official. */
const isOfficial = ({ base, people }: MeetingReading): boolean =>
  base.sentences.some(
    s => !s.quoted && does(s, 'official') && !people.participants.some(p => isInside(p.nameSpan, s.span)),
  )

/** Said of the meeting: outside what is wanted of it, and among the items only in the first, where people get to know each other. */
const isFirst = (reading: MeetingReading, items: readonly AgendaItem[]): boolean =>
  reading.base.sentences.some(
    s =>
      !s.quoted &&
      reading.blocks[s.block]?.checked !== false &&
      does(s, 'firstMeeting') !== undefined &&
      !items.slice(1).some(({ span }) => isInside(s.span, span)),
  )

function readGoal(reading: MeetingReading, items: readonly Entry[]): Agenda['goal'] {
  const { part, blocks, base } = reading
  const key = entryFor(part.frontmatter, 'goal')
  const value = valueFor(part.frontmatter, 'goal')
  if (value) return { span: sourceSpan(value, 0, value.text.length), empty: false }
  const sections = withRole(reading, 'goal').filter(s => !liesInItems(s.span, items))
  const filled = sections.find(section => isFilled(section, blocks))
  if (filled) return { span: filled.span, empty: false }
  const outside = [
    ...withRole(reading, 'previous'),
    ...withRole(reading, 'preparation'),
    ...withRole(reading, 'participants'),
    ...withRole(reading, 'topic'),
  ]
  const said = base.sentences.find(
    s =>
      !s.quoted &&
      does(s, 'aim') &&
      !isOfPreparation(s, items) &&
      !liesInItems(s.span, items) &&
      !liesIn(s, outside) &&
      (blocks[s.block]?.kind !== 'item' || isAround(blocks[s.block]!, items, blocks)) &&
      blocks[s.block]?.kind !== 'row',
  )
  const told = said ?? labelled(reading, 'goal')
  if (told) return { span: told.span, empty: false }
  const empty = sections[0]?.span ?? key?.span
  return empty && { span: empty, empty: true }
}

/** «2. Наприкінці маємо знати …» beside «6. Говоримо так:» over the questions: a sentence of the agenda, numbered as all are. */
const isAround = ({ group }: Block, [first]: readonly Entry[], blocks: readonly Block[]): boolean =>
  group !== undefined && first !== undefined && blocks[first.block.parent]?.group === group

/** «Встреча у них. Цель: выбрать вывеску. Ведёт …»: labels in a row, each of them a sentence. */
const labelled = (reading: MeetingReading, role: SectionRole): Sentence | undefined =>
  reading.base.sentences.find(({ quoted, prose: { text }, block }) => {
    const [, label] = LABELLED.exec(text) ?? []
    return !quoted && label !== undefined && reading.blocks[block]?.kind === 'paragraph' && rolesOf(label).has(role)
  })

const LABELLED = /^([\p{L} ]{3,40}):\s+\p{L}+\s+\p{L}/u

/** "Wes brings the notes, so that we say the same": below the items, what is got ready. */
const isOfPreparation = (sentence: Sentence, items: readonly Entry[]): boolean =>
  (does(sentence, 'prepares') ?? does(sentence, 'rehearses')) !== undefined &&
  items[0] !== undefined &&
  sentence.span.start > items[0].span.start

const ABOUT_SENDING = anyOf({
  ru: 'отправ*, высла*, посла*, согласов*, утверд*, показать|показали|показал|показала ?клиенту|заказчику повестк*|вопросы|пункты|план',
  uk: 'надісл*, надсил*, відправ*, погод*, узгод*, затверд*, показати|показали|показав|показала ?клієнтові|клієнту|замовнику порядок|питання|пункти|план',
  en: 'send*, sent, approv*, circulat*, share*, show|shown|run the|this|our agenda|questions|points|plan',
})

/** «Нет», «ещё нет, покажем на месте». */
const NOT_YET = spoken`^\s*(?:${{ ru: 'нет, ещё|пока нет', uk: 'ні, ще|поки ні', en: 'no, not yet, tbd' }}|[—-])\s*(?:\.?$|[,;—–])`
const DENIES = anyOf(NOT)

/** A mail that has not gone yet. */
const DRAFT = anyOf({
  ru: 'не отправлено|отправлял|отправляла|отправлена|отправлять, черновик ?письма',
  uk: 'не надіслано|надсилав|надсилала|надсилати|відправлено, чернетка ?листа',
  en: 'not sent, not yet sent, unsent, do not send, draft ?mail|email',
})

/** "To: Rose", who is our fitter: the client has not seen it. */
const isToOurs = ({ reader }: MailHead, { people }: MeetingReading): boolean =>
  people.participants.some(
    ({ name, side }) => side === 'ours' && wordsOf(reader).some(word => word.capital && sameName(word.norm, name)),
  )

function readApproval(reading: MeetingReading, items: readonly Entry[]): Span | undefined {
  const { part, blocks, base, mail } = reading
  const key = frontmatterSpan(part.frontmatter, 'approval')
  if (key) return key
  const section = withRole(reading, 'approval').find(
    s => isFilled(s, blocks) && blocks[s.at]!.checked !== false && !NOT_YET.test(s.inline?.text ?? 'x'),
  )
  if (section && !DENIES.test(section.label.text)) return section.span
  if (mail && !isToOurs(mail, reading) && !base.sentences.some(s => DRAFT.test(s.prose.text))) return mail.span
  const ticked = blocks.find(b => b.checked === true && ABOUT_SENDING.test(b.prose.text))
  if (ticked) return ticked.span
  // «Надіслано Емілії Торбас 19.11» in a line of its own says all, and nothing stands below it.
  const isSaid = ({ form, label, inline }: Section) => form !== 'heading' && !inline && /\d/u.test(label.text)
  const outside = [...withRole(reading, 'goal'), ...withRole(reading, 'approval').filter(s => !isSaid(s))]
  for (const sentence of base.sentences) {
    if (
      sentence.quoted ||
      blocks[sentence.block]?.checked === false ||
      liesInItems(sentence.span, items) ||
      (liesInOwn(sentence, outside) && !isBelowLabel(sentence, outside, part.text)) ||
      isNotOfSending(sentence)
    )
      continue
    const act = does(sentence, 'sendAgenda') ?? reactionOf(sentence, reading)
    if (act) return act.span
    if (isSentToThem(sentence, reading)) return sentence.span
  }
  return undefined
}

/** "At the end we want a list in order", "Agreed on 10 Nov, we look at this first": what is wanted of the meeting, what is looked back at. */
const isNotOfSending = (sentence: Sentence): boolean => {
  const { text } = sentence.prose
  if (ABOUT_SENDING.test(text)) return false
  const aim = does(sentence, 'aim')
  if (aim && proseSpan(sentence.prose, aim.span).start < LEAD && !/\d/u.test(text)) return true
  return does(sentence, 'previous') !== undefined && /\p{L}:\s/u.test(text)
}

/** Letters before the words that a sentence begins with, in effect. */
const LEAD = 10

/** «Мета: … / Веде: … / Надіслано …»: a line with a label of its own ends what the one above says. */
const isBelowLabel = ({ span }: Sentence, sections: readonly Section[], text: string): boolean =>
  sections.every(
    section =>
      !isInside(span, section.span) ||
      /\n[^\n:.!?]{1,30}:\s[\s\S]*\n/u.test(text.slice(section.span.start, span.start)),
  )

/** «Платону послала 19-го», "Emailed Trish on the 18th": something that has no name but the paper itself. */
function isSentToThem({ prose: { text } }: Sentence, reading: MeetingReading): boolean {
  const clause = /^[^,;.!?:—–]*(?:\d[.:]\d[^,;.!?:—–]*)?/u.exec(text.replace(/^\p{L}{3,15}:\s+/u, ''))![0]
  const theirs = reading.people.participants.filter(({ side }) => side === 'client')
  const days = datesIn(reading, clause)
  const words = wordsOf(clause).filter(w => !days.some(day => w.start >= day.start && w.end <= day.end))
  const isName = ({ capital, norm }: (typeof words)[number]) => capital && theirs.some(p => sameName(norm, p.name))
  const rest = words.filter(w => !isName(w) && !/^\d/.test(w.norm) && !SENT.test(w.norm) && !BESIDE_SENT.has(w.norm))
  return rest.length === 0 && /\d/.test(clause) && words.some(isName) && words.some(w => SENT.test(w.norm))
}

const SENT = whole({
  ru: 'ушла, ушло, ушёл, ушли, послал, послала, послали, отправил, отправила, отправили, выслал, выслала, выслали, скинул, скинула, скинули, переслала, переслал',
  uk: 'пішла, пішло, пішов, пішли, послав, послала, послали, надіслав, надіслала, надіслали, відправив, відправила, відправили, скинув, скинула, скинули, переслала',
  en: 'went, sent, emailed, mailed, forwarded, texted, messaged',
})

const BESIDE_SENT = wordSet({
  ru: 'я, мы, в, ещё, уже, почтой, письмом, вечером, утром, днём, с, на, и, это, его, её',
  uk: 'я, ми, у, в, ще, вже, поштою, листом, увечері, ввечері, вранці, зранку, з, на, і, це, його, її',
  en: 'i, we, to, on, it, this, by, email, mail, in, the, and, already, morning, evening',
})

/** One of the client's people read it, changed it, nodded: outside the parts that speak of other things. */
function reactionOf(sentence: Sentence, reading: MeetingReading): Act | undefined {
  const act = does(sentence, 'reacts')
  if (
    !act ||
    liesIn(sentence, [
      ...withRole(reading, 'previous'),
      ...withRole(reading, 'participants'),
      ...withRole(reading, 'preparation'),
    ])
  )
    return undefined
  const { text } = sentence.prose
  const theirs = reading.people.participants.filter(p => p.side === 'client' && !isInside(p.nameSpan, sentence.span))
  if (theirs.some(p => wordsOf(text).some(w => w.capital && sameName(w.norm, p.name)))) return act
  return !reading.people.sidesKnown && POLITELY.test(text) && datesIn(reading, text).length > 0 ? act : undefined
}

/** «Пан Віктор», «Ирина Петровна», "Ms Hale": so nobody calls his own people. */
const POLITELY = cased`${{
  ru: 'господин, господина, господину, госпожа, госпожи, госпоже, г-н, г-жа',
  uk: 'пан, пана, панові, пану, пані',
  en: 'Mr, Mrs, Ms, Dr, Miss',
}}\.?\s\p{Lu}|\p{Lu}\p{Ll}+\s${{
  ru: '*ович, *овича, *овичу, *овичем, *евич, *евича, *евичу, *евичем, *ьич, *ьича, *ьичу, *овна, *овны, *овне, *овну, *овной, *евна, *евны, *евне, *евну, *евной, *ична, *ичны, *ичне, *ичну, *ичной',
  uk: '*ович, *овича, *овичу, *овичем, *йович, *йовича, *йовичу, *овичеві, *івна, *івни, *івні, *івну, *івною, *ївна, *ївни, *ївні, *ївну, *ївною',
  en: '—',
}}`
