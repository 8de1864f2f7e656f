import type { Action, Agenda, Document, Participant, Protocol } from '../document/model.ts'
import type { Language } from '../language/language.ts'
import { type Prose, sourceSpan } from '../markdown/prose.ts'
import { isInside } from '../markdown/span.ts'
import type { KnownAction, KnownPerson } from '../template/values.ts'
import { actionWords, decisionWords } from './row-words.ts'

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

/** «Домовилися: логотип у кривих» is one decision, though its label announces the words behind it as another. */
export function carriedDecisions({ decisions, blocks }: Protocol): string[] {
  const spans = decisions.map(decision => sourceSpan(decision, 0, decision.text.length))
  return decisions
    .filter((_, i) => !spans.some((outer, j) => j < i && isInside(spans[i]!, outer)))
    .map(decision => unstopped(decisionWords(decision, blocks)))
}

/** A line of a list goes on: «Пришлём смету. — [сделано или нет]» would not. «2026 г.» stays. */
const unstopped = (line: string): string => line.replace(/(?<=[\p{L}\p{N})»”\]][\p{L}\p{N})»”\]])\.$/u, '')

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

/** What a document is about: «Повестка: перед запуском» → «перед запуском». */
export const topicOf = ({ name }: Document): string => /:\s*(.+)$/u.exec(name)?.[1] ?? name

/** Two at most: a journal names whom a touch was with, not everybody in the room. */
export function twoNames([first, second]: readonly string[], language: Language): string | undefined {
  return second === undefined ? first : `${first} ${AND[language]} ${second}`
}

const AND: Readonly<Record<Language, string>> = { ru: 'и', uk: 'та', en: 'and' }
