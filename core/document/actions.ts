import type { FoundDay } from '../language/dates.ts'
import { wordsOf } from '../language/segment.ts'
import type { Block } from '../markdown/block.ts'
import { type Prose, sourceSpan } from '../markdown/prose.ts'
import { isInside } from '../markdown/span.ts'
import { type Entry, entriesIn, entriesOf } from './entries.ts'
import { coveredBy, datesIn, type MeetingReading, withRole } from './meeting.ts'
import type { Action, Side } from './model.ts'
import { nameAt, sameName } from './names.ts'
import { sideNamed } from './people-sides.ts'
import type { Section } from './sections.ts'
import { doesIn } from './sentences.ts'

/** What was given to somebody to do: the announced list, tasks with a box, and lines marked `ACTION:`. */
export function readActions(reading: MeetingReading): Action[] {
  const listed = announcedEntries(reading)
  const rest = markedEntries(reading).filter(
    entry => !listed.some(one => isInside(entry.entry.span, one.entry.block.span)),
  )
  return [...listed, ...rest].map(one => toAction(one, reading)).sort((a, b) => a.span.start - b.span.start)
}

/** «Дальше:» over a list of «Имя — …» is a list of actions. */
const listsOwners = (section: Section, reading: MeetingReading): boolean =>
  !section.roles.has('actions') &&
  entriesOf(section, reading.blocks).some(
    e => e.kind === 'item' && /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s*(?:[—–:]|\s-\s)/u.test(e.prose.text),
  )

interface Candidate {
  readonly entry: Entry
  /** What the entries around it hand down: the heading's date, the name of the item above. */
  readonly dueAbove: FoundDay | undefined
  readonly ownerAbove: string | undefined
  readonly section: Section | undefined
}

function announcedEntries(reading: MeetingReading): Candidate[] {
  const sections = [
    ...withRole(reading, 'actions'),
    ...withRole(reading, 'next').filter(s => listsOwners(s, reading)),
  ].filter(s => !s.roles.has('previous') && !s.roles.has('participants'))
  const tables = taskTables(reading, sections)
  const outer = sections.filter(s => !sections.some(o => o !== s && s.at > o.at && s.at < o.to && s.at >= o.from))
  return [
    ...tables,
    ...outer.flatMap(section => {
      const entries = entriesOf(section, reading.blocks).filter(
        e => /\p{L}/u.test(e.prose.text) && e.kind !== 'heading' && !claimedByOther(e, section, reading),
      )
      const strict = section.roles.has('decisions') || section.roles.has('discussion')
      const dueAbove = datesIn(reading, section.label.text).at(-1)
      return leaves(entries, reading)
        .filter(e => e.kind !== 'line' || isActionLine(e, entries, reading))
        .filter(e => !strict || looksLikeAction(e, reading))
        .map(entry => ({ entry, dueAbove, ownerAbove: ownerOfParent(entry, reading), section }))
    }),
  ]
}

const DUE_COLUMN =
  /^(?:срок|до |дедлайн|когда|крайний|к какому|дата|термін|строк|коли|до якого|until|due|by when|deadline|when|date)/u

/** A table of who does what by when needs no label. */
function taskTables(reading: MeetingReading, announced: readonly Section[]): Candidate[] {
  const previous = withRole(reading, 'previous')
  return reading.blocks.flatMap((header, at) => {
    const names = header.header ? (header.cells ?? []).map(cell => cell.text.trim().toLowerCase()) : []
    if (!names.some(name => OWNER_COLUMN.test(name)) || !names.some(name => DUE_COLUMN.test(name))) return []
    if ([...announced, ...previous].some(s => at >= s.from && at < s.to)) return []
    const rows = entriesIn(reading.blocks, at + 1, reading.blocks.length).filter(
      e => e.kind === 'row' && e.block.group === header.group && /\p{L}/u.test(e.prose.text),
    )
    return rows.map(entry => ({ entry, dueAbove: undefined, ownerAbove: undefined, section: undefined }))
  })
}

const claimedByOther = (entry: Entry, outer: Section, { sections }: MeetingReading): boolean =>
  sections.some(
    s =>
      s !== outer &&
      s.at > outer.at &&
      s.at >= outer.from &&
      !s.roles.has('actions') &&
      ['next', 'sent', 'links', 'previous', 'participants'].some(r => s.roles.has(r as never)) &&
      (entry.at === s.at || (entry.at >= s.from && entry.at < s.to)),
  )

/** An item that only names a person hands its name down; its children are the actions. Children of an action are remarks on it. */
function leaves(entries: readonly Entry[], { blocks }: MeetingReading): Entry[] {
  return entries.filter(entry => {
    const children = entries.filter(e => e.block.parent === entry.at && e.kind === 'item')
    if (entry.kind === 'item' && children.length > 0 && isBareName(entry.prose.text)) return false
    const parent = blocks[entry.block.parent]
    return entry.kind !== 'item' || !parent || isBareName(parent.prose.text) || !entries.some(e => e.block === parent)
  })
}

const isBareName = (text: string): boolean => {
  const named = nameAt(text)
  return named !== undefined && /^[\s:.,—–-]*(?:\([^)]*\)[\s:]*)?$/u.test(text.slice(named.end))
}

/** Where there is a list, a line beside it is a remark, not an action. */
function isActionLine(entry: Entry, entries: readonly Entry[], reading: MeetingReading): boolean {
  if (entry.kind !== 'line') return true
  if (entries.some(e => e.kind === 'item' || e.kind === 'row')) return false
  if (entries.some(e => DASHED.test(e.prose.text)) && !DASHED.test(entry.prose.text)) return false
  const says = doesIn(entry.prose.text, reading.part.language, 'protocol')
  return !says.has('sendRecord') && !says.has('nextMeeting')
}

/** A dash at the beginning of a line is a list to people, if not to Markdown. */
const DASHED = /^[—–•]\s/u

function ownerOfParent(entry: Entry, { blocks }: MeetingReading): string | undefined {
  const parent = blocks[entry.block.parent]
  return parent && isBareName(parent.prose.text) ? nameAt(parent.prose.text)?.name : undefined
}

const MARK = /^\s*(?:ACTION|TODO|AI|AP|ДЕЙСТВИЕ|ЗАДАЧА|ПОРУЧЕНИЕ|ДІЯ|ЗАВДАННЯ|ДОРУЧЕННЯ)\s*:\s*/u

/** Tasks with a box outside the lists of people, and lines that call themselves actions. */
function markedEntries(reading: MeetingReading): Candidate[] {
  const elsewhere = [
    ...withRole(reading, 'participants'),
    ...withRole(reading, 'previous'),
    ...withRole(reading, 'ours'),
    ...withRole(reading, 'theirs'),
    ...withRole(reading, 'sent'),
  ]
  const lists = workLists(reading)
  const covered = coveredBy(elsewhere, reading)
  return reading.blocks.flatMap((block, at) => {
    const task =
      block.kind === 'item' &&
      (block.checked !== undefined || (block.depth === 1 && lists.has(block.group ?? -1))) &&
      !isAbout(block, reading)
    if (block.quoted || !(task || MARK.test(block.prose.text)) || covered(at)) return []
    if (
      reading.people.participants.some(
        p =>
          isInside(p.nameSpan, block.span) &&
          block.prose.text.trim().startsWith(p.name) &&
          block.prose.text.trim().length < p.name.length + 40 &&
          block.checked !== undefined &&
          datesIn(reading, block.prose.text).length === 0 &&
          isPresence(block, reading),
      )
    )
      return []
    const entry: Entry = {
      prose: block.prose,
      span: sourceSpan(block.prose, 0, block.prose.text.length),
      at,
      kind: 'item',
      depth: block.depth,
      block,
    }
    return [{ entry, dueAbove: undefined, ownerAbove: ownerOfParent(entry, reading), section: undefined }]
  })
}

/** Lists outside all named parts in which somebody is to do something: «Lars removes the doubled names». By their groups. */
function workLists(reading: MeetingReading): ReadonlySet<number> {
  const { blocks, people, sections } = reading
  const named = coveredBy(
    sections.filter(s => s.roles.size > 0).map(s => ({ ...s, at: s.from })),
    reading,
  )
  const groups = new Set<number>()
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'item' || block.depth !== 1 || block.group === undefined || groups.has(block.group) || named(at))
      continue
    if (people.participants.some(p => startsWork(block.prose.text, p.name))) groups.add(block.group)
  }
  return groups
}

const startsWork = (text: string, name: string): boolean => {
  const first = name.split(/\s/u)[0]!
  return (
    text.startsWith(first) &&
    /^(?:\s\p{Lu}[\p{L}.]+)?\s+(?:to|will|\p{Ll}{3,}s|\p{Ll}+(?:ет|ит|ёт|ає|ить|ує|їть|є|ют|ят|уть|ють))\s/u.test(
      text.slice(first.length),
    )
  )
}

/** "Send the minutes" is about the record itself. */
const isAbout = (block: Block, { part }: MeetingReading): boolean =>
  doesIn(block.prose.text, part.language, 'protocol').has('sendRecord')

const isPresence = (block: Block, { blocks }: MeetingReading): boolean =>
  blocks.filter(b => b.group === block.group && b.checked !== undefined).every(b => b.prose.text.length < 50)

function looksLikeAction(entry: Entry, reading: MeetingReading): boolean {
  return (
    entry.kind === 'row' ||
    entry.block.checked !== undefined ||
    datesIn(reading, entry.prose.text).length > 0 ||
    ownerIn(entry.prose, entry, reading) !== undefined
  )
}

function toAction({ entry, dueAbove, ownerAbove, section }: Candidate, reading: MeetingReading): Action {
  const text = entry.prose.text
  const dates = datesIn(reading, textWithDue(entry, reading)).filter(d => d.form !== 'relative' || !isPast(d))
  const due = dates.find(d => d.preposition === 'by' || d.preposition === 'until') ?? dates.at(-1)
  const owner =
    ownerIn(entry.prose, entry, reading) ?? ownerAbove ?? (section ? ownerOfLabel(section, reading) : undefined)
  const found = due ?? dueAbove
  return {
    prose: entry.prose,
    span: entry.span,
    owner: owner?.trim(),
    side: owner === undefined ? undefined : sideOf(owner, reading),
    due: found ? (due ? entry.span : section?.span) : TERM.test(text) ? entry.span : undefined,
    ...(found?.day ? { dueDay: found.day } : {}),
    done:
      entry.block.checked === true ||
      /✅|✔|\bDONE\b|(?:^|[\s(])(?:готово|сделано|выполнено|зроблено|виконано|done)(?:$|[\s).,])/iu.test(text),
  }
}

/** «за два дня», and a bare day and month at the end: «(Рябов, 2.12)». */
const TERM =
  /(?:^|\s)(?:за|within|in)\s+(?:\d+|один|два|две|дві|три|четыре|чотири|пять|п['’ʼ]ять|two|three|a|one)\s*(?:дн|ден|сут|доб|недел|тижд|тижн|days?|weeks?)\p{L}*|(?:^|[\s(,])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.?\s*\)?\s*$/iu

const isPast = (day: FoundDay): boolean =>
  day.form === 'relative' && day.preposition === 'none' && day.day === undefined

function textWithDue(entry: Entry, _reading: MeetingReading): string {
  return entry.kind === 'row'
    ? (entry.block.cells ?? []).map(cell => cell.text).join(' ; ')
    : [entry.prose.text].join('')
}

function sideOf(owner: string, { people, base, part }: MeetingReading): Side | undefined {
  const person = people.participants.find(p => wordsOf(owner).some(w => sameName(w.norm, p.name)))
  return person?.side ?? sideNamed(owner, { client: base.client ?? '', language: part.language })
}

/** «За Ниной:», "For Anna": a section that belongs to one person. */
function ownerOfLabel(section: Section, reading: MeetingReading): string | undefined {
  return reading.people.participants.find(p =>
    wordsOf(section.label.text).some(w => w.capital && sameName(w.norm, p.name)),
  )?.name
}

/** A person or a side named as the one who does it. */
function ownerIn(prose: Prose, entry: Entry, reading: MeetingReading): string | undefined {
  if (entry.kind === 'row') return ownerInRow(entry, reading)
  const text = prose.text.replace(MARK, '').replace(DASHED, '').trim()
  return personWhoDoes(text, reading) ?? sideWhoDoes(text, reading) ?? nameInPlace(text)
}

const OWNER_COLUMN =
  /^(?:кто|ответствен|исполнител|владелец|хто|відповідальн|виконав|власник|who|owner|responsible|assignee|by whom|person|lead)/u

function ownerInRow(entry: Entry, reading: MeetingReading): string | undefined {
  const header = reading.blocks.find(b => b.kind === 'row' && b.header && b.group === entry.block.group)
  const column = header?.cells?.findIndex(cell => OWNER_COLUMN.test(cell.text.trim().toLowerCase())) ?? -1
  const cell = column >= 0 ? entry.block.cells?.[column]?.text.trim() : undefined
  if (cell === undefined)
    return entry.block.cells
      ?.map(c => personWhoDoes(c.text, reading) ?? sideWhoDoes(c.text, reading))
      .find(o => o !== undefined)
  if (cell === '' || /^[—–?-]+$|^tbd$|^\?+$/iu.test(cell) || NOBODY.test(cell.toLowerCase())) return undefined
  return cell
}

const NOBODY =
  /^(?:все|всі|усі|мы|ми|команда|наша команда|we|all|everyone|everybody|the team|team|us|both|обе стороны|обидві сторони|вместе|разом|тбд|уточняется|уточнюється|someone|кто-то|хтось)(?:$|[\s,.])/u

const OBLIQUE = new Set(
  'для к ко от у с со до про на о об по перед через за із з зі від до при к для to for with from of about by at and или'.split(
    ' ',
  ),
)

/** A participant named in the nominative, not after a preposition: «Ника пришлёт», «… — Глеб», not «отправить Анне». */
function personWhoDoes(text: string, { people, part }: MeetingReading): string | undefined {
  const words = wordsOf(text)
  for (const [i, word] of words.entries()) {
    if (!word.capital) continue
    const person = people.participants.find(p => wordsOf(p.name).some(w => w.norm === word.norm && w.norm.length > 1))
    const inflected = person ?? people.participants.find(p => sameName(word.norm, p.name))
    if (!inflected) continue
    const before = words[i - 1]
    const led = before && !word.parted && OBLIQUE.has(before.norm)
    const taken = before && LEADS_TO_OWNER.test(before.norm) && !word.parted
    if (taken || (person && !led && !isObject(words, i, text, part.language))) return inflected.name
  }
  return undefined
}

const LEADS_TO_OWNER = /^(?:за|на|у|від|от|by|with|on|owner|ответственн\p{L}*|відповідальн\p{L}*|исполнител\p{L}*)$/u

/** English has no cases: a name right behind a verb is whom it concerns ("send Anna the files"), at the end behind a dash it is the owner. */
function isObject(
  words: readonly { norm: string; capital: boolean; parted: boolean }[],
  i: number,
  _text: string,
  language: string,
): boolean {
  if (language !== 'en' || i === 0 || words[i]!.parted) return false
  const before = words[i - 1]!
  return !before.capital && !['and', 'then', 'so'].includes(before.norm)
}

const SIDES =
  /(?:^|[\s(—–,:-])(?:со стороны |зі сторони |з боку )?(клиент\p{L}*|заказчик\p{L}*|клієнт\p{L}*|замовни\p{L}*|подрядчик|підрядник|исполнитель|виконавець|студия|студія|агентство|агенція|бюро|бухгалтери[яї]|бухгалтерія|юристы|юристи|юрист|отдел [\p{L}]+|відділ [\p{L}]+|служба [\p{L}]+|дизайнер|разработчик|розробник|the client|client|customer|supplier|agency|studio|vendor|accounting|legal|finance|marketing|procurement|our side|their side|it department|hr)(?=$|[\s):,.—–-])/iu

function sideWhoDoes(text: string, { base, part }: MeetingReading): string | undefined {
  if (/(?:^|\s)(?:я|i|мной|мною|me)(?:$|[\s:,.)—–-])/iu.test(text)) return 'я'
  const quoted = /^[«"“]([^»"”]{2,40})[»"”]\s+\p{Ll}/u.exec(text)
  if (quoted) return quoted[1]
  const match = SIDES.exec(text)
  if (match && isSubject(match[1]!, text, match.index)) return match[1]
  const first = wordsOf(text)[0]
  return first?.capital &&
    base.client &&
    sideNamed(text.slice(0, first.end), { client: base.client, language: part.language })
    ? text.slice(0, first.end)
    : undefined
}

/** At the beginning, at the end behind a dash, or in brackets; «отправить клиенту» is no owner. */
const isSubject = (word: string, text: string, at: number): boolean =>
  (at <= 1 && !/^(?:клиенту|клієнту|клієнтові|заказчику|замовнику|замовникові)$/iu.test(word)) ||
  /[—–(:-]\s*$/u.test(text.slice(0, at + 1)) ||
  /^\s*[).]?\s*$/u.test(text.slice(at + word.length + 1))

const PLACES: readonly RegExp[] = [
  /^(\p{Lu}[\p{L}'’ʼ]+)\s+(?:со?|з|із|and|with)\s+(?:командой|командою|коллегами|колегами|(?:her|his|the|their) (?:team|colleagues))/u,
  /^@[\w.-]+/u,
  /(?:^|\s)@[\w.-]+/u,
  /^(?:\[[^\]]{2,30}\]|\([^)]{2,30}\))(?=\s|$)/u,
  /^(\p{Lu}[\p{L}'’ʼ.-]+(?:\s\p{Lu}[\p{L}'’ʼ.-]*){0,2})(?:\s*\([^)]*\))?\s*(?::|[—–]|\s-\s)/u,
  /^(\p{Lu}[\p{L}'’ʼ]+(?:\s\p{Lu}[\p{L}'’ʼ.]+)?)\s+(?:to|will|shall|is|has|sends|prepares|checks|drafts|делает|готовит|присылает|отправляет|пришлёт|пришлет|сделает|подготовит|проверит|\p{Ll}+(?:ет|ит|ёт|ає|ить|ує|їть|є|s))(?=\s|$|,)/u,
  /[—–]\s*(\p{Lu}[\p{L}'’ʼ.]+(?:\s\p{Lu}[\p{L}'’ʼ.]*){0,2})\s*(?:$|[,.;(]|до\s|к\s|by\s)/u,
  /\((\p{Lu}[\p{L}'’ʼ.]+(?:\s\p{Lu}[\p{L}'’ʼ.]*){0,2})(?:,[^)]*)?\)\s*[.,]?/u,
  /\[(\p{Lu}[\p{L}'’ʼ.]+(?:\s\p{Lu}[\p{L}'’ʼ.]*){0,2})\]/u,
  /(?:ответственн\p{L}*|исполнител\p{L}*|відповідальн\p{L}*|виконав\p{L}*|owner|responsible|assignee|resp\.)\s*[:—–-]?\s*(\p{Lu}[\p{L}'’ʼ.]+)/iu,
  /(?:^|[\s,;])(?:за|на)\s+(\p{Lu}[\p{L}'’ʼ]+)/u,
  /(?:^|[\s,;—–-])(?:за|на)\s+(?:мной|мною|нами|ним|ней|нею)(?=$|[\s:,.;])/u,
  /,\s*(\p{Lu}[\p{L}'’ʼ]+(?:\s\p{Lu}[\p{L}'’ʼ.]*)?)\s*(?:,|$|;|до\s|к\s|\()/u,
]

/** A name in a place where owners stand, although nobody listed it. */
function nameInPlace(text: string): string | undefined {
  for (const place of PLACES) {
    const match = place.exec(text)
    const name = match?.[1] ?? match?.[0]
    if (name && !NOBODY.test(name.toLowerCase()) && !isCalendarWord(name)) return name
  }
  return undefined
}

const isCalendarWord = (name: string): boolean =>
  /^(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|понед|втор|сред|четв|пятн|субб|воскр|issue|срок|термін|до$)/iu.test(
    name,
  )
