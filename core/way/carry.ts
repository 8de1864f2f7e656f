import { kindOf } from '../document/kind.ts'
import type { Action, Agenda, Document, Participant, Protocol } from '../document/model.ts'
import type { Language } from '../language/language.ts'
import type { Prose } from '../markdown/prose.ts'
import type { KnownAction, KnownPerson } from '../template/values.ts'
import { actionWords } from './row-words.ts'

export const carriedAction = (
  { prose, owner, side, due }: Action,
  { text, blocks, language }: Protocol,
): KnownAction => ({
  what: unstopped(actionWords(prose, blocks, language)),
  ...(owner === undefined ? {} : { owner }),
  ...(side === undefined ? {} : { side }),
  ...(due === undefined ? {} : { due: text.slice(due.start, due.end) }),
})

export const openActions = (protocol: Protocol): KnownAction[] =>
  protocol.actions
    .filter(({ done, prose }) => !done && saysSomething(prose))
    .map(action => carriedAction(action, protocol))

/** A picture alone is nothing to carry. */
const saysSomething = ({ text }: Prose): boolean => /[\p{L}\p{N}]/u.test(text)

/** A line of a list goes on: «Пришлём смету. — [сделано или нет]» would not. «2026 г.» stays. */
export const unstopped = (line: string): string =>
  /\d\s?[гр]\.$/u.test(line) ? line : line.replace(/(?<=[\p{L}\p{N})»”\]])\.$/u, '')

/** People of both sides, as an agenda or a protocol lists them; somebody of no known side counts among ours. */
export const carriedPeople = ({ participants }: Agenda | Protocol): { ours: KnownPerson[]; theirs: KnownPerson[] } => ({
  ours: participants.filter(({ side }) => side !== 'client').map(personOf),
  theirs: participants.filter(({ side }) => side === 'client').map(personOf),
})

const personOf = ({ name, role, decides }: Participant): KnownPerson => ({
  name,
  ...(role === '' ? {} : { role }),
  ...(decides ? { decides } : {}),
})

/** What a document is about: «Повестка: перед запуском», «Повестка — перед запуском», «Повестка „Перед запуском“». */
export function topicOf({ name, kind }: Document): string {
  // «Созвон в 15:00» has no topic.
  const behind = /(?<!\d):\s*(.+)$/u.exec(name)?.[1]
  if (behind !== undefined) return behind
  const [, head = '', tail = ''] = /^([^—–«„“"]{4,40}?)(?:\s[—–-]\s+|\s+(?=[«„“"]))(.+)$/u.exec(name) ?? []
  if (tail === '' || kindOf('', [], head) !== kind) return name
  return /^[«„“"][^«»„“”"]+[»“”"]$/u.test(tail) ? tail.slice(1, -1) : tail
}

/** Two at most: a journal names whom a touch was with, not everybody in the room. */
export function twoNames([first, second]: readonly string[], language: Language): string | undefined {
  return second === undefined ? first : `${first} ${AND[language]} ${second}`
}

const AND: Readonly<Record<Language, string>> = { ru: 'и', uk: 'та', en: 'and' }
