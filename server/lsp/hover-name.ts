import { findDates } from '../../core/language/dates.ts'
import { dayInWords } from '../../core/language/day-words.ts'
import { detectLanguage } from '../../core/language/detect.ts'
import type { Language } from '../../core/language/language.ts'
import { onlyOneNamed } from '../../core/relationship/mentions.ts'
import type { Owed } from '../../core/relationship/owed.ts'
import { type Known, peopleAround } from '../../core/relationship/people.ts'
import { lastTouchWith } from '../../core/relationship/person-touch.ts'
import { stateOf } from '../../core/relationship/state.ts'
import type { Touch } from '../../core/relationship/touch.ts'
import type { Localized } from '../../core/rule.ts'
import { packedTrustPage } from '../package-folder.ts'
import { type Around, aroundOf } from './around.ts'
import type { Told } from './hover.ts'
import { namedAt } from './named.ts'
import type { Session } from './session.ts'
import { dayAndAgo, LAST, lastTouch, nextTouch, openCount, trustIn } from './telling.ts'
import { uriOf } from './uris.ts'

/** Who somebody is, or how things stand with the client, where the pointer is on a name. */
export function nameHover(session: Session, uri: string, at: number): Told | undefined {
  const around = aroundOf(session, uri)
  const named = around && namedAt(around, at)
  if (!named) return undefined
  if (named.kind === 'client') return { value: clientTold(named.name, around, session), span: named.span }
  // More than two who could be meant: nobody is.
  if (named.people.length > MOST_PEOPLE) return undefined
  return {
    value: named.people.map(person => personTold(person, around, session)).join('\n\n---\n\n'),
    span: named.span,
  }
}

const MOST_PEOPLE = 2

function clientTold(name: string, { relationship, settings, locale }: Around, session: Session): string {
  const { rhythm, trust, owed } = stateOf(relationship, settings, session.today())
  const standing = [lastTouch(rhythm, session.today(), locale), nextTouch(rhythm, locale)]
  const lines = told(name, [...standing, openCount(owed, locale), trustIn(trust, locale)], session)
  const page = session.can.hoverMarkdown ? packedTrustPage(locale) : undefined
  return page ? `${lines} ([${COUNTED[locale]}](${uriOf(page)}))` : lines
}

const COUNTED: Localized = { ru: 'как считается', uk: 'як рахується', en: 'how it is counted' }

function personTold(person: Known, { relationship, settings, locale }: Around, session: Session): string {
  const today = session.today()
  const people = peopleAround(relationship, settings)
  const { touches, owed } = stateOf(relationship, settings, today)
  const last = lastTouchWith(person, touches, people, relationship)
  const open = owed.filter(({ state, who = '' }) => state !== 'done' && onlyOneNamed(who, people) === person)
  const lines = [
    whoIs(person, locale),
    last?.date && `${LAST[locale]}: ${dayAndAgo(last.date, today, locale)}${titleOf(last)}`,
    open.length > 0 ? `${OWES[locale]}:` : undefined,
    ...open.slice(0, MOST_LINES).map(promise => `- ${owedLine(promise, locale)}`),
    open.length > MOST_LINES ? '- …' : undefined,
  ]
  return told(person.name, lines, session)
}

/** Nobody reads a longer list in a pop-up. */
const MOST_LINES = 5

/** Lines below a name in bold; plain where the editor shows no Markdown. */
function told(name: string, lines: readonly (string | undefined)[], { can }: Session): string {
  const known = lines.filter(line => line !== undefined && line !== '')
  if (!can.hoverMarkdown) return [name, ...known].join('\n')
  return [
    `**${escaped(name)}**`,
    ...known.map(line => (line!.startsWith('- ') ? `- ${escaped(line!.slice(2))}` : escaped(line!))),
  ].join('  \n')
}

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#]/gu, '\\$&')

function whoIs({ role, side, decides, contact }: Known, locale: Language): string {
  const parts = [role, side && SIDES[side][locale], decides && DECIDES[locale], contact && CONTACT[locale]]
  return parts.filter(Boolean).join(' · ')
}

const titleOf = ({ title }: Touch): string => (title === '' ? '' : ` — ${title}`)

/** With its day, unless the words hold one already. */
const owedLine = ({ what, due }: Owed, locale: Language): string =>
  due && findDates(what, detectLanguage(what).language, due).length === 0
    ? `${what} (${BY[locale]} ${dayInWords(due, locale, false)})`
    : what

const SIDES: Readonly<Record<'ours' | 'client', Localized>> = {
  ours: { ru: 'с нашей стороны', uk: 'з нашого боку', en: 'on our side' },
  client: { ru: 'со стороны клиента', uk: 'з боку клієнта', en: "on the client's side" },
}

const DECIDES: Localized = { ru: 'принимает решения', uk: 'ухвалює рішення', en: 'decides' }

const CONTACT: Localized = { ru: 'наш контакт', uk: 'наш контакт', en: 'our contact' }

const OWES: Localized = { ru: 'Открытые обязательства', uk: 'Відкриті зобов’язання', en: 'Still to do' }

const BY: Localized = { ru: 'до', uk: 'до', en: 'by' }
