import type { Language } from '../../core/language/language.ts'
import type { Localized } from '../../core/rule.ts'
import type { ClientOutline, ObligationOutline } from '../lsp/requests.ts'
import { type Counted, counted } from '../words.ts'
import type { PrettyOptions } from './pretty.ts'
import { type Style, styleOf } from './style.ts'
import { shown } from './width.ts'

/** A promise, and the client to whom it belongs. */
interface Promised {
  readonly client: ClientOutline
  readonly promise: ObligationOutline
}

/** Promises in groups, what is late first: below each client ours, then his; or below each person, across all clients. */
export function toPromises(clients: readonly ClientOutline[], isByPerson: boolean, options: PrettyOptions): string {
  const style = styleOf(options.color)
  const all = clients.flatMap(client => client.obligations.map(promise => ({ client, promise })))
  const blocks = isByPerson ? byPerson(all, options.locale, style) : byClient(all, options.locale, style)
  return `${[...blocks, counted(options.locale, all.length, PROMISES)].join('\n\n')}\n`
}

function byClient(all: readonly Promised[], locale: Language, style: Style): string[] {
  return grouped(all, ({ client }) => client.key).map(own =>
    [
      style.strong(shown(own[0]!.client.name)),
      ...grouped([...own].sort(bySide), ({ promise }) => promise.side ?? '').flatMap(group => [
        `  ${WHOSE[group[0]!.promise.side ?? 'nobody'][locale]}`,
        ...[...group].sort(lateFirst).map(({ promise }) => `    ${line(promise, locale, style, promise.who)}`),
      ]),
    ].join('\n'),
  )
}

/** Whoever has most that is late comes first; what nobody is named for comes last. */
function byPerson(all: readonly Promised[], locale: Language, style: Style): string[] {
  const late = (group: readonly Promised[]) => group.filter(({ promise }) => promise.state === 'overdue').length
  const groups = grouped(all, ({ client, promise }) => ownerOf(client, promise))
  groups.sort((a, b) => Number(!a[0]!.promise.who) - Number(!b[0]!.promise.who) || late(b) - late(a))
  return groups.map(group => {
    const { client, promise } = group[0]!
    const isHis = promise.side === 'client'
    const whose = WHOSE[promise.side ?? 'nobody'][locale]
    const head = promise.who
      ? `${style.strong(shown(promise.who))}  ${isHis ? shown(client.name) : whose}`
      : style.strong(isHis ? `${whose}: ${shown(client.name)}` : whose)
    const rows = [...group].sort(lateFirst).map(one => {
      const of = one.promise.side === 'client' ? undefined : one.client.name
      return `  ${line(one.promise, locale, style, of)}`
    })
    return [head, ...rows].join('\n')
  })
}

/** One of us owes to many clients; somebody of the client's may have a namesake at another one. */
const ownerOf = ({ key }: ClientOutline, { who = '', side }: ObligationOutline): string =>
  side === 'client' ? `${side} ${who} ${key}` : `${side} ${who}`

function line(promise: ObligationOutline, locale: Language, style: Style, aside: string | undefined): string {
  const { title, due, state, late, uri, line: at } = promise
  const mark = state === 'overdue' ? style.strong('!') : state === 'done' ? '✓' : '·'
  const when =
    due === undefined
      ? ''
      : `, ${BY[locale]} ${due}${state === 'overdue' ? ` (${OVERDUE[locale]})` : late ? ` (${LATE[locale]})` : ''}`
  return `${mark} ${shown(shortened(title))}${aside ? ` — ${shown(aside)}` : ''}${when}  ${style.faint(shown(`${uri}:${at}`))}`
}

const LONGEST = 80

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text)

/** In the order in which the keys come up first. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()]
}

const SIDES = ['ours', 'client', undefined]

const bySide = (a: Promised, b: Promised): number => SIDES.indexOf(a.promise.side) - SIDES.indexOf(b.promise.side)

const STATES = ['overdue', 'open', 'done']

const LAST = '9999'

const lateFirst = ({ promise: a }: Promised, { promise: b }: Promised): number =>
  STATES.indexOf(a.state) - STATES.indexOf(b.state) || ((a.due ?? LAST) < (b.due ?? LAST) ? -1 : 1)

const WHOSE = {
  ours: { ru: 'должны мы', uk: 'винні ми', en: 'we owe' },
  client: { ru: 'должен клиент', uk: 'винен клієнт', en: 'the client owes' },
  nobody: { ru: 'не сказано, кто', uk: 'не сказано, хто', en: 'nobody named' },
} as const satisfies Record<string, Localized>

const BY: Localized = { ru: 'до', uk: 'до', en: 'by' }

const OVERDUE: Localized = { ru: 'просрочено', uk: 'прострочено', en: 'overdue' }

const LATE: Localized = { ru: 'с опозданием', uk: 'із запізненням', en: 'late' }

const PROMISES: Localized<Counted> = {
  ru: ['обещание', 'обещания', 'обещаний'],
  uk: ['обіцянка', 'обіцянки', 'обіцянок'],
  en: ['promise', 'promises', 'promises'],
}
