import type { Action, Agenda, Document, Participant, Protocol } from '../document/model.ts'
import type { Language } from '../language/language.ts'
import { OPAQUE, type Prose } from '../markdown/prose.ts'
import type { KnownAction, KnownPerson } from '../template/values.ts'

/** The words of an item in one line: the cells of a row and the lines of a paragraph lose nothing but their breaks. */
export const oneLine = ({ text }: Prose): string =>
  text
    .replaceAll(OPAQUE, '…')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('; ')

export const carriedAction = ({ prose, owner, side, due }: Action, text: string): KnownAction => ({
  what: oneLine(prose),
  ...(owner === undefined ? {} : { owner }),
  ...(side === undefined ? {} : { side }),
  ...(due === undefined ? {} : { due: text.slice(due.start, due.end) }),
})

export const openActions = ({ actions, text }: Protocol): KnownAction[] =>
  actions.filter(({ done }) => !done).map(action => carriedAction(action, text))

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
