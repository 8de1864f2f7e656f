import { compareDays } from '../../language/calendar.ts'
import { wordsOf } from '../../language/segment.ts'
import { cased, spoken, together, whole } from '../../language/spoken.ts'
import { CLIENT, SOMEBODY, THE } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'
import { isInside } from '../../markdown/span.ts'
import { type Entry, entriesIn } from '../entries.ts'
import { coveredBy, datesIn, type MeetingReading } from '../meeting.ts'
import { sameName } from '../people/names.ts'
import { lookBacks } from '../protocol/previous.ts'

/** Lists outside all named parts, or among the decisions, in which people are to do something: «Lars removes the doubled names». By their groups. */
export function workLists(reading: MeetingReading): ReadonlySet<number> {
  const lists = new Map<number, string[]>()
  const named = coveredByParts(reading)
  for (const [at, block] of reading.blocks.entries()) {
    if (block.kind !== 'item' || block.depth !== 1 || block.group === undefined || named(at)) continue
    lists.set(block.group, [...(lists.get(block.group) ?? []), block.prose.text])
  }
  return new Set([...lists].flatMap(([group, texts]) => (isWork(texts, reading) ? [group] : [])))
}

/** Whether a block is a point of such a list that somebody has to do. */
export const isListed = (
  { kind, depth, group, prose, span }: Block,
  lists: ReadonlySet<number>,
  reading: MeetingReading,
): boolean =>
  kind === 'item' &&
  depth === 1 &&
  lists.has(group ?? -1) &&
  !isSettled(prose.text, reading) &&
  // «**Алла, владелица.** Хочет тёплый свет»: her part of minutes kept by person.
  !reading.people.participants.some(({ nameSpan }) => isInside(nameSpan, span))

/** «Чай: 22 игры, 7,50 с человека. Решено.»: settled, and nobody's to do. */
const isSettled = (text: string, reading: MeetingReading): boolean =>
  SETTLED.test(text) &&
  !isGiven(text, reading) &&
  datesIn(reading, text).every(({ preposition }) => preposition !== 'by')

const SETTLED = spoken`[.;:—–]\s(?:${{ ru: 'на этом, так и', uk: 'на цьому, так і', en: "that's, that is, all, both" }}\s)?${{
  ru: 'решено, решили, согласовано, согласовали, согласны, договорились, утвердили, утверждено, принято, приняли',
  uk: 'вирішено, вирішили, погоджено, погодили, узгоджено, узгодили, згодні, домовилися, домовились, затвердили, затверджено, прийнято, прийняли, ухвалено, ухвалили',
  en: 'agreed, settled, decided, approved, accepted, confirmed',
}}\s*[.!]?\s*$`

/** Lines of a paragraph that hand out work: «Вера, список гостей, 19.11», one below the other. */
export function workLines(reading: MeetingReading): Entry[] {
  const named = coveredByParts(reading)
  return reading.blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' || block.quoted || block.parent >= 0 || named(at)) return []
    const rows = entriesIn(reading.blocks, at, at + 1)
    const idle = rows.filter(({ prose }) => OF_SOMEBODY.test(prose.text) || isPointedTo(prose.text, reading))
    if (rows.length < 2) return idle
    const given = rows.filter(({ prose }) => isGiven(prose.text, reading))
    const lead = given[0] ? rows.indexOf(given[0]) : -1
    const own = rows.slice(lead)
    const works =
      lead >= 0 &&
      lead < 2 &&
      given.length > 1 &&
      isWork(
        own.map(({ prose }) => prose.text),
        reading,
      )
    return works ? own : idle
  })
}

/** "→ to be installed by 2.12.", «→ Рома заказывает к 20.11»: what an arrow points to, with the day by which it is done. */
const isPointedTo = (text: string, reading: MeetingReading): boolean =>
  ARROWED.test(text) &&
  datesIn(reading, text).some(({ preposition }) => preposition === 'by' || preposition === 'until')

const ARROWED = /^(?:→|⇒|➜|➔|=>|->)\s*\p{L}/u

/** «Кто-нибудь: таблицы приливов»: a task, and nobody who has it. */
const OF_SOMEBODY = spoken`^${SOMEBODY}\s*(?::|[—–-])\s*\p{L}`

/** Every named part but the decisions: these are handed out, too. */
const coveredByParts = (reading: MeetingReading): ((at: number) => boolean) =>
  coveredBy(
    [
      ...reading.sections.filter(({ roles }) => roles.size > 0 && ![...roles].every(role => role === 'decisions')),
      ...lookBacks(reading),
    ].map(section => ({ ...section, at: section.from })),
    reading,
  )

/** Every third begins with somebody and what he does, or every other one with somebody, and a day ahead is named. */
function isWork(texts: readonly string[], reading: MeetingReading): boolean {
  const { people } = reading
  const works = texts.filter(text => people.participants.some(p => startsWork(text, p.name))).length
  if (works > 0 && works * 3 >= texts.length) return true
  const given = texts.filter(text => isGiven(text, reading)).length
  return given * 2 >= texts.length && texts.some(text => isGiven(text, reading) && namesDayAhead(text, reading))
}

/** «Вера: …», «Вера — …», «Вера, …», «Вера присылает …»: somebody who was there, and no tale of what he did or said. */
function isGiven(text: string, { people }: MeetingReading): boolean {
  if (SIDE.test(text)) return true
  const [first, second] = wordsOf(text)
  if (
    !first?.capital ||
    !people.participants.some(p => wordsOf(p.name).some(w => w.norm === first.norm || sameName(first.norm, p.name)))
  )
    return false
  const rest = text.slice(second?.capital && !second.parted ? second.end : first.end)
  return GIVES.test(rest) && !TELLS.test(rest) && !SAYS.test(/^\s(\p{Ll}+)/u.exec(rest)?.[1] ?? '')
}

/** «С клиента: …», "From us: …". */
const SIDE = spoken`^${{
  ru: 'с, со, от, за, на',
  uk: 'з, від, за, на',
  en: 'from, on, for',
}}\s+(?:${THE}\s)?${together(CLIENT, { ru: 'нас, нами, вас, вами', uk: 'нас, нами, вас, вами', en: 'us, you' })}\s*[:—–]\s`

const GIVES = /^\s*(?:[:,—–→]|-\s|=>)\s*\S|^\s\p{Ll}{2,}/u

/** A past tense behind the name: «Вера прислала …». */
const TELLS = cased`^\s(?:\p{Ll}+\s)?${{
  ru: '*л, *ла, *ли, *ло, *лся, *лась, *лись',
  uk: '*в, *ла, *ли, *ло, *вся, *лася, *лися',
  en: '*ed',
}}(?=$|[\s,.])`

const namesDayAhead = (text: string, reading: MeetingReading): boolean => {
  const day = reading.base.date?.day
  return datesIn(reading, text).some(
    found =>
      found.preposition === 'by' ||
      found.preposition === 'until' ||
      (found.form === 'day' && (!day || !found.day || compareDays(found.day, day) > 0)),
  )
}

const startsWork = (text: string, name: string): boolean => {
  const first = name.split(/\s/u)[0]!
  if (!text.startsWith(first)) return false
  const verb = DOES.exec(text.slice(first.length))?.[1]
  return verb !== undefined && !SAYS.test(verb)
}

const DOES = cased`^(?:\s\p{Lu}[\p{L}.]+)?\s+(\p{Ll}{3,}s|${{
  ru: '*ет, *ит, *ют, *ят',
  uk: '*є, *ить, *їть, *уть, *ють, *ят',
  en: 'to, will',
}})\s`

/** Verbs of talk: what somebody says he does not do yet. */
const SAYS = whole({
  ru: `
    говор*, счита*, дума*, предлага*, спрашива*, отмеча*, рассказыва*, объясня*, жалу*, сообща*, напомина*
    хоч*, полага*, любит*, боит*, надее*, соглаша*, чувству*
  `,
  uk: `
    каж*, говор*, вважа*, дума*, гада*, пропону*, пита*, зазнача*, розповіда*, поясню*, скарж*, повідомля*, нагаду*
    хоче*, люблять, любить, сподіва*, погоджу*, відчува*, побою*
  `,
  en: `
    says, thinks, asks, notes, suggests, proposes, explains, shares, feels, agrees, believes, wonders, mentions, reports
    wants, hopes, points, likes, prefers, would
  `,
})
