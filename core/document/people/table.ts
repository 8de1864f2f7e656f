import { wordsOf } from '../../language/segment.ts'
import { opening, spoken, together } from '../../language/spoken.ts'
import { FROM, ON_BEHALF } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'
import { type Prose, sourceSpan } from '../../markdown/prose.ts'
import type { Side } from '../model.ts'
import { rolesOf } from '../sections.ts'
import { peopleIn } from './line.ts'
import { nameAt } from './names.ts'
import type { Listed, PeopleContext } from './people.ts'
import { isPersonLike, listsPeople } from './person-like.ts'
import { sideNamed } from './sides.ts'

/** Tables of people: a column for the name, others for role, side, reason. */
export function fromTables({ blocks, sections, title }: PeopleContext): Listed[] {
  const out: Listed[] = []
  const first = blocks.find(({ kind }) => kind === 'heading')?.prose.text
  const whole = first !== undefined && title.startsWith(first) ? first : undefined
  for (const [at, header] of blocks.entries()) {
    if (header.kind !== 'row' || !header.header || !header.cells) continue
    const names = header.cells.map(cell => cell.text.trim().toLowerCase())
    const headed = headedBySide(header, blocks)
    const nameColumn = headed ? 0 : names.findIndex(name => NAME_COLUMN.test(name))
    if (nameColumn < 0 || names.some(name => TASK_COLUMN.test(name))) continue
    const sideColumn = headed === undefined ? names.findIndex(name => SIDE_COLUMN.test(name)) : -1
    const over = sections.findLast(section => at >= section.from && at < section.to)
    let house: string | undefined
    for (let i = at + 1; blocks[i]?.kind === 'row' && blocks[i]!.group === header.group; i++) {
      const row = blocks[i]!
      const cell = row.cells?.[nameColumn]
      house = houseOf(row.cells ?? []) ?? house
      const named = cell && nameAt(cell.text)
      if (!cell || !named || house === cell.text) continue
      const offset = cell.text.indexOf(named.name)
      const rest = [
        cell.text.slice(named.end).replace(/^[\s,(—–-]+|\)\s*$/gu, ''),
        ...row.cells!.filter((_, c) => c !== nameColumn && c !== sideColumn).map(c => c.text),
      ]
      out.push({
        name: named.name,
        role: [...rest, roleInSide(row.cells![sideColumn]?.text ?? '')]
          .filter(text => text.trim() !== '' && !/^[—–-]$/u.test(text.trim()))
          .join(', '),
        group:
          row.cells![sideColumn]?.text ??
          house ??
          headed ??
          // The title says with whom the meeting is, and not whose people these are.
          (over?.roles.size === 0 && !over.inline && over.label.text !== whole ? over.label.text : ''),
        side: over?.roles.has('ours')
          ? 'ours'
          : over?.roles.has('theirs')
            ? 'client'
            : headed !== undefined
              ? sideOfColumn(headed)
              : undefined,
        present: !ABSENT.test(row.cells!.find((_, c) => PRESENT_COLUMN.test(names[c]!))?.text ?? ''),
        span: row.span,
        nameSpan: sourceSpan(cell, offset, offset + named.name.length),
      })
    }
  }
  return out
}

/** «| Від студії | |» over its people, one a row: the side stands in the place of a name of the column. */
function headedBySide({ cells = [], group }: Block, blocks: readonly Block[]): string | undefined {
  const [first, ...others] = cells.map(cell => cell.text.trim())
  if (!first || others.length === 0 || others.some(text => text !== '')) return undefined
  if (!FROM_HOUSE.test(first) && sideOfColumn(first) === undefined) return undefined
  const rows = blocks.filter(row => row.kind === 'row' && !row.header && row.group === group)
  return rows.length > 0 && rows.every(({ cells: [name] = [] }) => name && isPersonLike(name.text)) ? first : undefined
}

/** A row with nothing but the name of a house heads those below it: «| ООО «Лестница Сервис» | | |». */
function houseOf(cells: readonly Prose[]): string | undefined {
  const [first, ...others] = cells.map(cell => cell.text.trim())
  return first && others.length > 0 && others.every(text => text === '') && !isPersonLike(first) ? first : undefined
}

/** A table with a column for each side, people below: «| Лицей | Мы |»; a first column may name the rows. One of the sides is known by its name. */
export function fromSideColumns(context: PeopleContext): Listed[] {
  const { blocks } = context
  return blocks.flatMap(header => {
    const heads = header.header ? (header.cells ?? []).map(cell => cell.text.trim()) : []
    const lead = heads.length === 3 && !/\p{L}/u.test(heads[0]!) ? 1 : 0
    const sides = heads.slice(lead)
    if (sides.length !== 2) return []
    const areBothTold = sides.every(side => sideOfColumn(side) !== undefined)
    const cells = blocks
      .filter(row => row.kind === 'row' && !row.header && row.group === header.group)
      .filter(row => lead === 0 || areBothTold || NAME_COLUMN.test(row.cells?.[0]?.text.trim().toLowerCase() ?? ''))
      .flatMap(row => (row.cells ?? []).slice(lead).map((cell, column) => ({ cell, column })))
      .filter(({ cell }) => /\p{L}/u.test(cell.text))
    const told =
      sides.some(side => sideOfColumn(side) !== undefined) ||
      sides.every(side => isHouse(side, context)) ||
      (sides.every(namesSide) && cells.every(({ cell }) => lead > 0 || hasRemark(cell.text)))
    if (!told || !cells.every(({ cell }) => listsPeople(cell.text))) return []
    return cells.flatMap(({ cell, column }) => {
      const side = sides[column] ?? ''
      return peopleIn(cell, sourceSpan(cell, 0, cell.text.length), side, sideOfColumn(side))
    })
  })
}

/** «Лена Прат, директор»: a full name and a remark. */
const hasRemark = (text: string): boolean =>
  isPersonLike(text) && /^\s*\p{Lu}\p{L}+\s\p{Lu}[\p{L}.]+\s*[,(—–-]/u.test(text)

/** «Від школи», «Студия «Бокс»»: a column with a house over it. */
const isHouse = (label: string, { client, title, language }: PeopleContext): boolean =>
  FROM_HOUSE.test(label) ||
  /[«"“]/u.test(label) ||
  sideNamed(label, { client: `${client} ${title}`, language }) !== undefined

const FROM_HOUSE = spoken`^${together(FROM, ON_BEHALF)}\s`

/** Rows of a side and its people: «| Bank | Ms Lim (vice-president), Mr Pillai (officer) |»; one such row alone may be anything. */
export function fromPairRows({ blocks }: PeopleContext): Listed[] {
  const rows = blocks.flatMap(({ kind, quoted, cells, header }) => {
    const [label, value, ...more] = kind === 'row' && !quoted ? (cells ?? []) : []
    if (!label || !value || more.length > 0 || !namesSide(label.text) || !namesPeople(value.text)) return []
    if (header && !/[,;(]|\p{L}\s\p{Lu}/u.test(value.text)) return []
    return [peopleIn(value, sourceSpan(value, 0, value.text.length), label.text.trim(), sideOfColumn(label.text))]
  })
  return rows.length > 1 ? rows.flat() : []
}

/** A side's own name, or a word for it; no other part of a meeting. */
const namesSide = (label: string): boolean =>
  wordsOf(label).length < 5 &&
  !label.includes(',') &&
  /^\s*[«"“]?\p{Lu}/u.test(label) &&
  (sideOfColumn(label) !== undefined || rolesOf(label).size === 0)

/** People with remarks, in a cell whose neighbour names their side. */
const namesPeople = (text: string): boolean => listsPeople(text) && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text)

const sideOfColumn = (label: string): Side | undefined => {
  const roles = rolesOf(label)
  return roles.has('ours') ? 'ours' : roles.has('theirs') ? 'client' : undefined
}

/** «клиника, главный врач»: what stands behind the side. */
const roleInSide = (text: string): string => text.split(',').slice(1).join(',').trim()

const NAME_COLUMN = spoken`^(?:${{
  ru: 'имя*, фамили*, фио, участни*, кто, человек*, люди, сотрудни*, присутств*, приглаш*',
  uk: "ім'я*, прізвищ*, піб, учасни*, хто, людин*, люди, співробітни*, присутн*, запрош*",
  en: 'name*, first name*, last name*, surname*, full name*, participant*, attend*, who*, person*, people*, invitee*, guest*',
}}|${{ ru: 'ф', uk: 'п', en: '—' }}\.\s?${{ ru: 'и', uk: 'і', en: '—' }}\.|${{ ru: '—', uk: '—', en: 'present' }}$)`

const SIDE_COLUMN = opening({
  ru: 'представля*, сторона*, от кого, чья, чей, чьи, откуда, компания*, организация*',
  uk: 'представля*, сторона*, від кого, чий, чия, чиї, звідки, компанія*, організація*',
  en: 'present for, side*, from, company*, organisation*, organization*, party*, team*, for, represents*',
})

const TASK_COLUMN = spoken`^(?:${{
  ru: `
    дело, когда*, к какому, дедлайн*, задач*, работа*, решени*, результат*, поручени*, действи*, что дела*, срок*
    тема*, вопрос*, о чём, пункт*, обсужд*, минут*, время, час, тайминг*
  `,
  uk: `
    справа*, коли*, до якого, дедлайн*, робота*, рішенн*, результат*, завданн*, дорученн*, дія*, що роб*, строк*, термін*
    тема*, питанн*, про що, пункт*, обговор*, хвил*, час, таймінг*
  `,
  en: `
    job*, to do*, decision*, outcome*, task*, action*, what to, due*, deadline*, by when, item*, topic*
    about*, point*, subject*, question*, matter*, minute*
  `,
}}|${{
  ru: 'дела, к, до, работы, дата, статус, шаг, что, мин, время, час',
  uk: 'справи, до, роботи, дата, статус, крок, що, хв, час',
  en: 'when, by, date, work, step, status, what, min, mins, time',
}}(?:$|\.))`

const PRESENT_COLUMN = opening({
  ru: 'был, была, были, присутств*',
  uk: 'був, була, були, присутн*',
  en: 'present*, attend*',
})

const ABSENT = spoken`^(?:${{ ru: 'нет, отсутств*', uk: 'ні, відсутн*', en: 'no, absent*' }}|-)`
