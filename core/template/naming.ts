import { kindOf } from '../document/kind.ts'
import type { DocumentFile, Kind } from '../document/model.ts'
import { type Calendar, calendarOf } from '../language/calendar.ts'

/** How a document is called: words and day in some order, the day in some form, a mark between them. */
interface Shape {
  readonly order: 'day first' | 'day last' | 'day inside'
  /** What stands before a day inside: «Повестка ». */
  readonly lead: string
  /** A day as it is written here. */
  readonly day: string
  readonly mark: string
  readonly words: string
}

/**
 * A name such as `2026-11-26-launch` in the manner of others of its kind, all without folder and ending: «Повестка 26.11 launch» beside
 * «Повестка 12.11 смета». Where most of them have no manner in common, the name as it is.
 */
export function namedLike(name: string, others: readonly string[], kind: Kind | undefined): string {
  const [, iso = '', rest = ''] = /^(\d{4}-\d{2}-\d{2})-?(.*)$/u.exec(name) ?? []
  const day = calendarOf(iso)
  const kin = kinOf(others)
  const [habit] = kin
  if (!day || !habit) return name
  const { order, lead, mark } = habit
  const isKind = (words: string) => kindOf(`${words}.md`, [], '') === kind
  if (order === 'day inside' && !isKind(lead)) return name
  const always = kin.every(({ words }) => words === habit.words) && (habit.words === '' || isKind(habit.words))
  const words = always ? habit.words : /[\s_]/u.test(mark) ? rest.replaceAll('-', mark) : rest
  const date = dayAs(habit.day, day)
  if (words === '') return `${lead}${date}`
  return order === 'day last' ? `${words}${mark}${date}` : `${lead}${date}${mark}${words}`
}

/** A name that holds a day, with another one written the same way; nothing where it holds none, or yet another. */
export function redated(name: string, was: Calendar, day: Calendar): string | undefined {
  const [own] = DAY.exec(name) ?? []
  if (own === undefined || own !== dayAs(own, was)) return undefined
  const next = dayAs(own, day)
  return next === own ? undefined : name.replace(own, next)
}

/** A name in the manner of a client's other documents of the kind. */
export const namedAmong = (name: string, files: readonly DocumentFile[], kind: Kind | undefined): string =>
  kind === undefined ? name : namedLike(name, files.filter(file => file.kind === kind).map(nameOf), kind)

const nameOf = ({ path }: DocumentFile): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/iu, '')

/** Those that are called alike, if they are most. */
function kinOf(others: readonly string[]): Shape[] {
  const alike = new Map<string, Shape[]>()
  for (const shape of others.flatMap(shapeOf)) {
    const key = [shape.order, shape.lead, shape.mark, shape.day.replaceAll(/\d{2,}/gu, '0')].join('|')
    alike.set(key, [...(alike.get(key) ?? []), shape])
  }
  const most = [...alike.values()].sort((a, b) => b.length - a.length)[0] ?? []
  return most.length * 2 > others.length ? most : []
}

/** A day in a name, as people write it there. */
const DAY =
  /(?<!\d)(?:\d{4}([-._])\d{2}\1\d{2}|(?:19|20)\d{6}|\d{2}([-._])\d{2}\2(?:\d{4}|\d{2})|\d{2}\.\d{2})(?![.-]?\d)/u

function shapeOf(name: string): Shape[] {
  const found = DAY.exec(name)
  if (!found) return []
  const [before, after] = [name.slice(0, found.index), name.slice(found.index + found[0].length)]
  const [mark = '', words = ''] = /^([\s._-]*)(.*)$/u.exec(after)?.slice(1) ?? []
  const day = found[0]
  if (before === '') return [{ order: 'day first', lead: '', day, mark: mark || '-', words }]
  if (after !== '') return [{ order: 'day inside', lead: before, day, mark, words }]
  const [label = '', gap = ''] = /^(.*?)([\s._-]*)$/u.exec(before)?.slice(1) ?? []
  return [{ order: 'day last', lead: '', day, mark: gap || '-', words: label }]
}

/** The day in the same figures and marks. */
function dayAs(own: string, { year, month, day }: Calendar): string {
  const two = (value: number): string => String(value % 100).padStart(2, '0')
  const mark = /\D/u.exec(own)?.[0] ?? ''
  if (/^\d{4}/u.test(own)) return [String(year), two(month), two(day)].join(mark)
  const last = own.slice(6)
  const tail = last === '' ? [] : [last.length === 4 ? String(year) : two(year)]
  return [two(day), two(month), ...tail].join(mark)
}
