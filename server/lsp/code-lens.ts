import type { CodeLens } from 'vscode-languageserver/node'
import type { ClientRequest, Document } from '../../core/document/model.ts'
import { type Verdict, verdictOf } from '../../core/document/request/verdict.ts'
import type { Language } from '../../core/language/language.ts'
import { isInside } from '../../core/markdown/span.ts'
import type { Owed } from '../../core/relationship/owed.ts'
import { stateOf } from '../../core/relationship/state.ts'
import type { Localized } from '../../core/rule.ts'
import { type Around, aroundOf } from './around.ts'
import { toRange } from './encoding.ts'
import { isHome, offersAt } from './offers.ts'
import type { Session } from './session.ts'
import { lastTouch, nextTouch, openCount, trustIn } from './telling.ts'

/** Above the title of a document: how things stand, and what can be made from it. */
export function codeLenses(session: Session, uri: string): CodeLens[] {
  const document = session.live.open.get(uri)
  const around = document && aroundOf(session, uri)
  if (!around) return []
  const offers = offersAt(session, uri)
  return around.file.documents.flatMap(({ title }, i): CodeLens[] => {
    const range = toRange(document, title, session.can.encoding)
    const fact = factOf(around.file.documents[i]!, around, session)
    const commands = offers.filter(({ at }) => at === title).flatMap(({ command }) => command ?? [])
    return [...(fact ? [{ title: fact, command: NONE }] : []), ...commands].map(command => ({ range, command }))
  })
}

/** A command without a name is a text that does nothing. */
const NONE = ''

/** One line on how things stand; nothing where all is quiet. */
function factOf(document: Document, { relationship, settings, locale }: Around, session: Session): string | undefined {
  if (document.template) return undefined
  if (document.kind === 'request') return verdictIn(document, locale)
  if (!isHome(document) && document.kind !== 'protocol') return undefined
  const today = session.today()
  const { rhythm, trust, owed } = stateOf(relationship, settings, today)
  if (document.kind === 'protocol') return openCount(owed.filter(isSaidIn(document)), locale)
  return [lastTouch(rhythm, today, locale), nextTouch(rhythm, locale), trustIn(trust, locale)]
    .filter(Boolean)
    .join(' · ')
}

const isSaidIn =
  ({ path, span }: Document) =>
  ({ place, earlier }: Owed): boolean =>
    [place, ...earlier].some(said => said.path === path && isInside(said.span, span))

/** What the three questions come to; nothing while they may still come to either. */
function verdictIn({ answers }: ClientRequest, locale: Language): string | undefined {
  const verdict = verdictOf(answers)
  return verdict && VERDICTS[verdict][locale]
}

const VERDICTS: Readonly<Record<Verdict, Localized>> = {
  do: { ru: 'Три вопроса: лучше сделать', uk: 'Три запитання: краще зробити', en: 'The three questions: better do it' },
  refuse: {
    ru: 'Три вопроса: лучше отказать',
    uk: 'Три запитання: краще відмовити',
    en: 'The three questions: better refuse',
  },
}
