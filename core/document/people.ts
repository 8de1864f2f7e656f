import type { Language } from '../language/language.ts'
import { normalized, wordsOf } from '../language/segment.ts'
import type { Block } from '../markdown/block.ts'
import { type Prose, slice, sourceSpan } from '../markdown/prose.ts'
import { isInside, type Span } from '../markdown/span.ts'
import { type Entry, entriesOf } from './entries.ts'
import type { Participant, Side } from './model.ts'
import { rolesOf, type Section, trimmedProse } from './sections.ts'
import { doesIn } from './sentences.ts'

/** Where and as whom people are listed. */
interface Listed {
  readonly name: string
  readonly role: string
  readonly group: string
  readonly side: Side | undefined
  readonly present: boolean
  readonly span: Span
  readonly nameSpan: Span
}

export interface People {
  readonly participants: readonly Participant[]
  readonly sidesKnown: boolean
}

export interface PeopleContext {
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly language: Language
  /** Words that name the client: frontmatter, title. */
  readonly client: string
  readonly title: string
  /** `participants:` of the frontmatter. */
  readonly listed: readonly Prose[]
}

/** People of a meeting, with role, side and presence. */
export function readPeople(context: PeopleContext): People {
  const found = uniqueNames([...fromFrontmatter(context), ...fromSections(context), ...fromTables(context)])
  const people = found.length > 0 ? found : fromProse(context)
  return withSides(uniqueNames(people), context)
}

/** The name at the beginning of a text: capitalised words, initials; `undefined` where none stands there. */
export function nameAt(text: string): { name: string; end: number; role?: string } | undefined {
  const match = NAME.exec(text)
  return match && !NO_NAMES.has(normalized(match[1]!.split(/[\s.]/u)[0]!))
    ? { name: match[1]!, end: match.index + match[0].length }
    : undefined
}

const LEAD = String.raw`^(?:(?:me|я|I)\s*\()?[\s*•–—\p{Extended_Pictographic}\uFE0F-]*(?:(?:[Гг]-н|[Гг]-жа|[Пп]ану?|[Пп]ані|Mr|Mrs|Ms|Dr|Prof|Sir)\.?\s+)?`
const NAME_WORD = String.raw`(?:@[\w.-]+|\[[\p{L}’' -]{2,20}\]|\[[\p{L}’' -]{2,20}\]|\p{Lu}\.(?:\s?\p{Lu}\.)?|\p{Lu}[\p{L}'’ʼ-]+)`
const NAME = new RegExp(
  `${LEAD}(${NAME_WORD}(?:\\s+(?:(?:de|van|von|der|den|bin|al|da|du|la|le|di)\\s+)*${NAME_WORD}){0,3})`,
  'u',
)
const NO_NAMES = new Set([
  'от',
  'від',
  'from',
  'for',
  'the',
  'our',
  'наш',
  'наша',
  'все',
  'усі',
  'команда',
  'мы',
  'ми',
  'we',
  'all',
  'tbd',
  'n',
  'and',
])

function fromFrontmatter({ listed }: PeopleContext): Listed[] {
  return listed.flatMap(prose => peopleIn(prose, sourceSpan(prose, 0, prose.text.length), '', undefined))
}

function fromSections(context: PeopleContext): Listed[] {
  const { sections, blocks } = context
  const areas = sections.filter(s => s.roles.has('participants') && !s.roles.has('items'))
  const out: Listed[] = []
  for (const section of sections) {
    if (section.roles.has('absent') || section.roles.has('scribe') || section.roles.has('facilitator')) continue
    if (!section.roles.has('participants') && isInOtherPart(section, sections)) continue
    const inArea = areas.some(a => a !== section && section.at >= a.from - 1 && section.at < a.to)
    const side = sideOfLabel(section, context)
    const own = section.roles.has('participants')
    const group = section.roles.size === 0 && (inArea || looksLikePeople(section, context))
    if (!own && side === undefined && !group) continue
    if (!own && !inArea && side !== undefined && !looksLikePeople(section, context)) continue
    const label = own && side === undefined ? '' : section.label.text
    for (const entry of own ? entriesOf(section, blocks) : firstRun(section, blocks)) {
      if (entry.kind === 'row' || isInInnerSection(entry, section, sections, context)) continue
      if (entry.kind === 'heading') continue
      out.push(
        ...peopleIn(
          entry.prose,
          entry.span,
          label,
          side,
          entry.block.kind === 'item' ? entry.block.checked : undefined,
        ),
      )
    }
  }
  return out
}

/** An entry that another label inside this section claims for itself. */
function isInInnerSection(entry: Entry, outer: Section, sections: readonly Section[], context: PeopleContext): boolean {
  return sections.some(inner => {
    if (inner === outer || inner.at < outer.at || (inner.at === outer.at && inner.span.start <= outer.span.start))
      return false
    const inside =
      inner.at === outer.at
        ? isInside(entry.span, inner.span)
        : entry.at === inner.at || (entry.at >= inner.from && entry.at < inner.to)
    if (!inside || inner.at < outer.from - 1 || inner.at >= outer.to) return false
    return inner.form === 'item'
      ? entry.at !== inner.at || !nameAt(entry.prose.text) || sideOfLabel(inner, context) !== undefined
      : true
  })
}

/** The side a label stands for: ours, the client's, or unknown. */
function sideOfLabel(section: Section, context: PeopleContext): Side | undefined {
  if (section.roles.has('ours')) return 'ours'
  if (section.roles.has('theirs')) return 'client'
  return section.roles.size === 0 ? sideNamed(section.label.text, context) : undefined
}

/** Side by words: «наша сторона», «студия», the client's name. */
export function sideNamed(text: string, context: Pick<PeopleContext, 'client' | 'language'>): Side | undefined {
  const words = wordsOf(text).map(word => word.norm)
  if (words.some(word => OURS.has(word))) return 'ours'
  if (words.some(word => THEIRS.has(word) || /^(?:клієнт|клиент|заказчи|замовни|client|customer)/u.test(word)))
    return 'client'
  return words.length > 0 && sharesName(text, context.client) ? 'client' : undefined
}

const OURS = new Set(
  `мы ми we us наш наша наше наши наши нашей нашего нашої нашого our ours нас подрядчик исполнитель підрядник виконавець supplier contractor vendor
   студия студии студію студії студія агентство агентства агентством агенция агенція агенції бюро studio agency`.split(
    /\s+/,
  ),
)
const THEIRS = new Set('они вони they them вас ваша ваш your you гость гості гости гость'.split(' '))

/** A word of four letters or more in common, give or take an ending. */
function sharesName(text: string, client: string): boolean {
  if (client === '') return false
  const stems = wordsOf(client)
    .filter(word => word.norm.length > 3)
    .map(word => word.norm.slice(0, Math.max(4, word.norm.length - 2)))
  return wordsOf(text).some(word => stems.some(stem => word.norm.startsWith(stem)))
}

/** What belongs to a label for certain: the value in its line, else the list right below it. */
function firstRun(section: Section, blocks: readonly Block[]): Entry[] {
  const entries = entriesOf(section, blocks)
  const first = entries[0]
  if (!first || section.form === 'heading' || section.form === 'item') return entries
  if (first.kind === 'inline') return [first]
  if (first.kind !== 'item') return entries
  return entries.filter(entry => entry.kind === 'item' && entry.block.group === first.block.group)
}

/** All entries begin with a name that is followed by its end or a remark: «Вадим Кречет, генеральный директор». */
function looksLikePeople(section: Section, { blocks }: PeopleContext): boolean {
  if (section.form === 'heading' && section.roles.size === 0 && section.inline === undefined && section.depth < 2)
    return false
  const entries = firstRun(section, blocks).filter(entry => entry.kind !== 'heading')
  if (entries.length === 0 || entries.length > 25 || entries.some(entry => entry.block.number !== undefined))
    return false
  const label = section.label.text
  if (wordsOf(label).length > 5) return false
  return (
    entries.every(entry => entry.kind !== 'row' && isPersonLike(entry.prose.text)) &&
    (section.roles.size > 0 || namesSomebody(entries.map(entry => entry.prose.text)))
  )
}

function isPersonLike(text: string): boolean {
  const first = text.split(/[;,]/u)[0]!
  const named = nameAt(first) ?? nameBehindRole(first, true)
  if (!named) return false
  const rest = text.slice(named.end).trim()
  return rest === '' || /^(?:[,;(—–-]|и\s|і\s|та\s|й\s|and\s|&\s|\+\s)/u.test(rest)
}

/** At least one full name, or several names: «Спорили, переводить ли …» has one capitalised word and is a sentence. */
const namesSomebody = (texts: readonly string[]): boolean =>
  texts.length > 1 ||
  texts.some(
    text =>
      /\s/u.test(nameAt(text)?.name ?? '') ||
      text.includes(';') ||
      /\s(?:и|і|та|й|and|&)\s\p{Lu}/u.test(text) ||
      /,\s\p{Lu}/u.test(text),
  )

const OTHER_PARTS = [
  'actions',
  'items',
  'discussion',
  'decisions',
  'previous',
  'preparation',
  'next',
  'goal',
  'sent',
] as const

/** A label in the list of actions or questions names no group of people: the part right around it decides. */
function isInOtherPart(section: Section, sections: readonly Section[]): boolean {
  const around = sections.filter(s => s !== section && s.roles.size > 0 && section.at >= s.from && section.at < s.to)
  const nearest = around.sort((a, b) => a.to - a.from - (b.to - b.from))[0]
  return (
    nearest !== undefined && !nearest.roles.has('participants') && OTHER_PARTS.some(role => nearest.roles.has(role))
  )
}

/** People named in one line: «Ж. Арсланова и С. Ли (аэропорт), Нонна и Влад (мы)», "From Tidewell: Helen Foss (owner)". */
function peopleIn(prose: Prose, whole: Span, group: string, side: Side | undefined, checked?: boolean): Listed[] {
  const out: Listed[] = []
  let label = group
  let current = side
  for (const segment of segmentsOf(prose)) {
    const marked = groupMark(segment.text)
    if (marked) {
      label = marked.label
      current = marked.side
    }
    const piece = marked ? slice(segment, marked.end, segment.text.length) : segment
    out.push(
      ...peopleInSegment(piece, prose.text.length > 90 || segmentCount(prose) > 1 ? undefined : whole, {
        label,
        side: current,
        checked,
      }),
    )
  }
  return out
}

const segmentCount = (prose: Prose): number => prose.text.split(';').length

/** Cut at semicolons, and at sentence ends before a new side is named. */
function segmentsOf(prose: Prose): Prose[] {
  const out: Prose[] = []
  let start = 0
  let depth = 0
  for (let i = 0; i < prose.text.length; i++) {
    const c = prose.text[i]!
    if (c === '(' || c === '[') depth++
    else if (c === ')' || c === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (c === ';' || startsGroup(prose.text, i))) {
      out.push(trimmedProse(slice(prose, start, i)))
      start = i + 1
    }
  }
  out.push(trimmedProse(slice(prose, start, prose.text.length)))
  return out.filter(piece => piece.text !== '')
}

const startsGroup = (text: string, at: number): boolean =>
  (text[at] === ',' || text[at] === '.') && GROUP_MARK.test(text.slice(at + 1, at + 60))

const GROUP_MARK =
  /^\s*(?:(?:и|і|та|and)\s+)?(?:(?:от|від|from|for|со стороны|с|з|зі|із|on behalf of)\s+)(нас|нашей стороны|нашого боку|нашої сторони|вас|вашей стороны|вашого боку|клиента|клієнта|заказчика|замовника|us|our side|you|your side|the client|client|бюро|студии|студії|агентства|агенції|[«"“][^»"”]+[»"”]|[\p{Lu}][^,;:()]{1,40}?(?=:))\s*:?\s*/u

function groupMark(text: string): { label: string; side: Side | undefined; end: number } | undefined {
  const match = GROUP_MARK.exec(text)
  if (match) {
    const label = match[1]!
    const ours = /^(?:нас|наш|us|our|бюро|студ|аген)/u.test(label)
    const theirs = /^(?:вас|ваш|клиент|клієнт|заказчик|замовник|you|the client|client)/u.test(label)
    return { label, side: ours ? 'ours' : theirs ? 'client' : undefined, end: match[0].length }
  }
  const colon = /^([^:,;()]{1,45}):\s+(?=\p{Lu}|\[)/u.exec(text)
  if (!colon) return undefined
  const roles = rolesOf(colon[1]!)
  return {
    label: colon[1]!,
    side: roles.has('ours') ? 'ours' : roles.has('theirs') ? 'client' : undefined,
    end: colon[0].length,
  }
}

interface Group {
  readonly label: string
  readonly side: Side | undefined
  readonly checked: boolean | undefined
}

const SPLIT = /\s*[,]\s*|\s+(?:и|і|й|та|and|&|\+|плюс)\s+(?=\p{Lu}|@)/u

function peopleInSegment(prose: Prose, whole: Span | undefined, group: Group): Listed[] {
  const out: Listed[] = []
  let open: Listed[] = []
  for (const { start, end } of chunksOf(prose.text)) {
    const chunk = prose.text.slice(start, end)
    const named = nameAt(chunk) ?? nameBehindRole(chunk, out.length === 0)
    const before = out[out.length - 1]
    if (!named || (before && isRole(chunk, named))) {
      if (before) out[out.length - 1] = { ...before, role: joinedRole(before.role, chunk) }
      continue
    }
    const rest = chunk.slice(named.end).trim()
    const role = rest
      .replace(/^[\s,:—–(-]+/u, '')
      .replace(/\)\s*$/u, '')
      .replace(/\)/gu, ',')
    const offset = chunk.indexOf(named.name)
    const nameSpan = sourceSpan(prose, start + offset, start + offset + named.name.length)
    const person = {
      name: named.name,
      role,
      group: group.label,
      side: group.side,
      present: group.checked !== false,
      span: whole ?? sourceSpan(prose, start, end),
      nameSpan,
    }
    out.push(person)
    open = role === '' ? [...open, person] : shareNote(out, open, person, rest)
  }
  return out
}

/** «главный врач Гаянэ Арутюнян», "his payroll clerk Dot Hale": a full name at the end of a chunk that begins with its role. */
function nameBehindRole(chunk: string, first: boolean): { name: string; end: number; role?: string } | undefined {
  const match = ROLE_NAME.exec(chunk)
  if (!match || (!first && !match[2]!.includes(' '))) return undefined
  return { name: match[2]!, end: match[1]!.length + match[2]!.length, role: match[1]!.trim() }
}

const ROLE_NAME = new RegExp(
  `^([\\p{Ll}][^.!?\\p{Lu}]{2,45}\\s)(${NAME_WORD}(?:\\s${NAME_WORD}){0,2})(?=$|\\s*[(—–-])`,
  'u',
)

/** «Ж. Арсланова и С. Ли (аэропорт)»: the bracket speaks for the names before it that have no remark of their own. */
function shareNote(out: Listed[], open: readonly Listed[], person: Listed, rest: string): Listed[] {
  if (rest.startsWith('(') && /^\([^),;]{1,40}\)\s*$/u.test(rest)) {
    for (const one of open) {
      const at = out.indexOf(one)
      if (at >= 0) out[at] = { ...one, group: one.group || person.role }
    }
    const at = out.indexOf(person)
    if (open.length > 0 && at >= 0) out[at] = { ...person, group: person.group || person.role }
  }
  return []
}

const joinedRole = (role: string, more: string): string => (role === '' ? more.trim() : `${role}, ${more.trim()}`)

/** A capitalised chunk behind a name that is a title («CEO», "Executive Director"), not a person. */
const isRole = (chunk: string, named: { name: string; end: number }): boolean =>
  named.name.length === chunk.trim().length &&
  (/^[\p{Lu}]{2,5}$/u.test(named.name) ||
    wordsOf(chunk).some(
      word =>
        TITLES.has(word.norm) ||
        /^(?:директор|менеджер|руковод|керівн|начальн|дизайн|аналіт|аналит|маркет|бухгалт|інженер|инженер)/u.test(
          word.norm,
        ),
    ))

const JOB =
  /^(?:директор|менеджер|руковод|керівн|начальн|дизайн|аналіт|аналит|маркет|бухгалт|інженер|инженер|owner|head|manager)/u

const TITLES = new Set(
  `director manager head lead officer designer developer engineer owner founder president chair coordinator assistant analyst consultant editor
   specialist supervisor partner accountant architect clerk secretary treasurer producer planner buyer marketing sales finance operations it hr
   executive copywriter strategist principal administrator technician`.split(/\s+/),
)

function chunksOf(text: string): { start: number; end: number }[] {
  const chunks: { start: number; end: number }[] = []
  let start = 0
  let i = 0
  let depth = 0
  while (i < text.length) {
    const c = text[i]!
    if (c === '(' || c === '[' || c === '«') depth++
    if (c === ')' || c === ']' || c === '»') depth = Math.max(0, depth - 1)
    const cut = depth === 0 ? SPLIT_HERE.exec(text.slice(i, i + 12)) : null
    if (cut && cut[0].length > 0) {
      chunks.push({ start, end: i })
      i += cut[0].length
      start = i
    } else i++
  }
  chunks.push({ start, end: text.length })
  return chunks.filter(chunk => text.slice(chunk.start, chunk.end).trim() !== '')
}

const SPLIT_HERE = new RegExp(`^(?:${SPLIT.source})`, 'u')

/** Tables of people: a column for the name, others for role, side, reason. */
function fromTables({ blocks }: PeopleContext): Listed[] {
  const out: Listed[] = []
  for (const [at, header] of blocks.entries()) {
    if (header.kind !== 'row' || !header.header || !header.cells) continue
    const names = header.cells.map(cell => cell.text.trim().toLowerCase())
    const nameColumn = names.findIndex(name => NAME_COLUMN.test(name))
    if (nameColumn < 0 || names.some(name => TASK_COLUMN.test(name))) continue
    const sideColumn = names.findIndex(name => SIDE_COLUMN.test(name))
    for (let i = at + 1; blocks[i]?.kind === 'row' && blocks[i]!.group === header.group; i++) {
      const row = blocks[i]!
      const cell = row.cells?.[nameColumn]
      const named = cell && nameAt(cell.text)
      if (!cell || !named) continue
      const offset = cell.text.indexOf(named.name)
      const rest = [
        cell.text.slice(named.end).replace(/^[\s,(—–-]+|\)\s*$/gu, ''),
        ...row.cells!.filter((_, c) => c !== nameColumn && c !== sideColumn).map(c => c.text),
      ]
      out.push({
        name: named.name,
        role: [...rest, row.cells![sideColumn]?.text ?? '']
          .filter(text => text.trim() !== '' && !/^[—–-]$/u.test(text.trim()))
          .join(', '),
        group: row.cells![sideColumn]?.text ?? '',
        side: undefined,
        present: !/^(?:нет|ні|no|absent|отсутств|відсутн|-)/iu.test(
          row.cells!.find((_, c) => /^(?:present|был|був|присутств|attend)/u.test(names[c]!))?.text ?? '',
        ),
        span: row.span,
        nameSpan: sourceSpan(cell, offset, offset + named.name.length),
      })
    }
  }
  return out
}

/** «клиника, главный врач»: what stands behind the side. */
const roleInSide = (text: string): string => text.split(',').slice(1).join(',').trim()

const NAME_COLUMN =
  /^(?:имя|фио|ф\.и\.о|участник|кто|ім'я|ім’я|імʼя|піб|учасник|хто|name|participant|attendee|who|person)/u
const SIDE_COLUMN =
  /^(?:present for|представля|сторона|от кого|чья|откуда|компания|организация|від кого|чий|звідки|компанія|організація|side|from|company|organisation|organization|party|team|for|represents)/u
const TASK_COLUMN =
  /^(?:задача|поручение|действие|что$|что дела|срок|завдання|доручення|дія|що$|що роб|строк|термін|task|action|what$|what to|due|deadline|by when|item|тема|вопрос|питання|topic)/u

/** Nobody is listed under a label: «Были Ж. Арсланова и С. Ли», "Present were …", «Говорили Таисия Бек … и я, Рома». */
function fromProse({ blocks }: PeopleContext): Listed[] {
  for (const block of blocks.slice(0, 12)) {
    if (block.quoted || block.kind === 'code' || block.kind === 'row') continue
    const text = block.prose.text
    const match = PRESENT.exec(text)
    if (!match) continue
    const end = endOfSentence(text, match.index + match[0].length)
    const prose = slice(block.prose, match.index + match[0].length, end)
    const found = peopleIn(prose, sourceSpan(prose, 0, prose.text.length), '', undefined)
    if (found.length > 0) return found
  }
  return []
}

const PRESENT =
  /(?:^|[^\p{L}\s]\s*|\n\s*|\p{L}[,:]\s+)(?:были|присутствовали|присутствуют|участвовали|участвуют|говорили|встречались|встретились|созвонились|собрались|сидели|едут|будут|придут|на связи|на линии|за столом|беседовали|общались|на дроті|на проводе|пришли|прийшли|будем|будемо|були|розмовляли|спілкувались|спілкувалися|присутні|були присутні|брали участь|говорили|зустрілися|зустрічались|зібрались|зібралися|сиділи|їдуть|будуть|прийдуть|на лінії|на зв.язку|present(?: were)?|in the room|attended by|attending|there were|on the call|on the line were|participants were|around the table)(?:\s+(?:были|були|were|сегодня|today|at the table))?[:,]?\s+(?=\p{Lu}|от\s|від\s|from\s|for\s|я\s|пан|mr|ms)/iu

function endOfSentence(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\n' && /[\p{Lu}*-]/u.test(text[i + 1] ?? '')) return i
    if (
      text[i] === '.' &&
      !/(?:^|[\s(])\p{Lu}$/u.test(text.slice(Math.max(0, i - 2), i)) &&
      /^\s|^$/u.test(text.slice(i + 1, i + 2))
    )
      return i
  }
  return text.length
}

const FULL_NAME = /(?:^|[\s(«"])\p{Lu}[\p{Ll}’'ʼ-]+\s\p{Lu}[\p{Ll}’'ʼ-]+(?=$|[\s,.;:)»"])/gu

/** Two full names or more in the first paragraphs: somebody is named, whoever he is. */
export function namesPeople(blocks: readonly Block[]): boolean {
  const first = blocks.filter(block => block.kind !== 'heading' && !block.quoted && block.kind !== 'code').slice(0, 6)
  return new Set(first.flatMap(block => block.prose.text.match(FULL_NAME) ?? []).map(name => name.trim())).size > 1
}

function uniqueNames(people: readonly Listed[]): Listed[] {
  const seen = new Map<string, Listed>()
  for (const person of people) {
    const key = normalized(person.name)
    const known = seen.get(key)
    if (!known) seen.set(key, person)
    else
      seen.set(key, {
        ...known,
        role: known.role || person.role,
        side: known.side ?? person.side,
        group: known.group || person.group,
      })
  }
  return [...seen.values()]
}

/** Sides from labels and remarks; two groups of unknown name are two sides, and the one that the title names is the client's. */
function withSides(people: readonly Listed[], context: PeopleContext): People {
  const told = people.map(withOrganisation).map(person => ({
    ...person,
    side: person.side ?? sideNamed(person.group, context) ?? sideOfRole(person.role, context),
  }))
  const groups = [...new Set(told.filter(p => p.side === undefined && p.group !== '').map(p => p.group))]
  const titled = groups.length > 1 ? groups.find(group => sharesName(group, context.title)) : undefined
  const has = (side: Side) => told.some(person => person.side === side)
  const sideOf = (person: Listed): Side | undefined => {
    if (person.side !== undefined || person.group === '') return person.side
    if (has('client') && !has('ours')) return 'ours'
    if (has('ours') && !has('client')) return 'client'
    if (has('ours') && has('client')) return 'client'
    if (groups.length < 2) return undefined
    return person.group === (titled ?? groups[0]) ? 'client' : 'ours'
  }
  const sided = told.map(person => ({ ...person, side: sideOf(person) }))
  const known = (side: Side) => sided.some(person => person.side === side)
  const rest = sided.map(person => ({
    ...person,
    side: person.side ?? sideOfRest(known('ours'), known('client'), sided),
  }))
  return {
    participants: rest.map(person => toParticipant(person, context.language)),
    sidesKnown: rest.some(p => p.side === 'ours') && rest.some(p => p.side === 'client'),
  }
}

/** «Маша (Ромашка)»: a bracket that names an organisation and no post is a group. */
function withOrganisation(person: Listed): Listed {
  if (person.group !== '' || !ORGANISATION.test(person.role)) return person
  return wordsOf(person.role).some(word => TITLES.has(word.norm) || JOB.test(word.norm))
    ? person
    : { ...person, group: person.role }
}

const ORGANISATION = /^(?:[«"“][^»"”]{2,40}[»"”]|\p{Lu}[\p{L}&.-]+(?:\s[\p{Lu}&][\p{L}&.-]*){0,3})$/u

/** Where only one side is marked and others are not, the unmarked ones are the other side. */
function sideOfRest(ours: boolean, client: boolean, people: readonly Listed[]): Side | undefined {
  if (people.every(person => person.side === undefined)) return undefined
  if (ours && !client) return 'client'
  if (client && !ours) return 'ours'
  return undefined
}

function sideOfRole(role: string, context: PeopleContext): Side | undefined {
  return role === '' ? undefined : sideNamed(role, context)
}

function toParticipant({ name, role, side, present, span, nameSpan }: Listed, language: Language): Participant {
  const says = doesIn(role, language)
  const also = language === 'en' ? says : new Set([...says, ...doesIn(role, 'en')])
  return {
    name,
    role: isBare(role) ? '' : role,
    side,
    present,
    executive: also.has('executive'),
    decides: also.has('decides'),
    span,
    nameSpan,
  }
}

/** A remark that names nothing but the side: «студия», "our side", «мы». */
const isBare = (role: string): boolean => {
  const words = wordsOf(role).map(word => word.norm)
  return (
    words.length === 0 ||
    words.every(
      word =>
        OURS.has(word) ||
        THEIRS.has(word) ||
        /^(?:сторон|боку|side|team|команд|клиент|клієнт|client|заказчик|замовник|customer)/u.test(word),
    )
  )
}
