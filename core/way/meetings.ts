import { goalWords } from '../document/agenda/goal-words.ts'
import type { Agenda, AgendaItem } from '../document/model.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import { wordsOf } from '../language/segment.ts'
import { whole } from '../language/spoken.ts'
import { placeOf } from '../relationship/agenda-place.ts'
import { channelOf } from '../relationship/channel.ts'
import { latestProtocolBefore } from '../relationship/meetings.ts'
import type { Relationship } from '../relationship/relationship.ts'
import type { KnownPerson, TemplateValues } from '../template/values.ts'
import { carriedPeople, openActions, topicOf } from './carry.ts'
import { carriedDecisions } from './decisions.ts'
import { type NextMeeting, nextMeetingIn } from './next-meeting.ts'
import { withoutPlannedTime, withoutStarts } from './planned-time.ts'
import { questionWords } from './row-words.ts'
import { defineWay } from './way.ts'

/** The next agenda: begins with what was agreed, takes every open action along. */
export const agendaFromProtocol = defineWay({
  id: 'agenda',
  from: 'protocol',
  title: {
    ru: 'Повестка следующей встречи по этому протоколу',
    uk: 'Порядок денний наступної зустрічі за цим протоколом',
    en: 'Agenda of the next meeting from this protocol',
  },
  template: ({ document, file }) => (channelOf(document, file) === 'call' ? 'agenda-call' : 'agenda-working'),
  values: ({ document, today }) => ({
    ...carriedPeople(document),
    ...aheadOf(today, nextMeetingIn(document)),
    last: document.date?.day,
    agreements: carriedDecisions(document),
    actions: openActions(document),
  }),
})

/** A meeting that was set and has not passed. */
const aheadOf = (today: Calendar, next: NextMeeting | undefined): Pick<TemplateValues, 'day' | 'time'> =>
  next && compareDays(next.day, today) >= 0
    ? { day: next.day, ...(next.time === undefined ? {} : { time: next.time }) }
    : {}

/** The record of a meeting that was planned: its day, people and items. */
export const protocolFromAgenda = defineWay({
  id: 'protocol',
  from: 'agenda',
  title: { ru: 'Протокол по этой повестке', uk: 'Протокол за цим порядком денним', en: 'Protocol from this agenda' },
  template: ({ document, file }) => (channelOf(document, file) === 'call' ? 'protocol-call' : 'protocol-meeting'),
  values: ({ document, file, relationship, today }) => ({
    ...withoutRemarks(carriedPeople(document)),
    place: placeOf(file, document),
    goal: goalWords(document),
    day: document.date?.day ?? today,
    topic: topicOf(document),
    items: withoutStarts(
      document.items
        .filter(isTalkedOver)
        .filter(item => !isToldAgain(item, document, relationship, today))
        .map(item => ({
          what: withoutPlannedTime(questionWords(item.prose, document.blocks), item.minutes, document.language),
          ...(item.minutes ? { minutes: item.minutes } : {}),
        })),
    ),
  }),
})

/** Small talk and the wrap-up at the end leave no heading in the record: what they came to stands in its other parts. */
const isTalkedOver = ({ smallTalk, wrapUp }: AgendaItem, at: number, items: readonly AgendaItem[]): boolean =>
  !smallTalk && !(wrapUp && at === items.length - 1)

/** «Что обещали в прошлый раз»: the part of the record that goes back tells it from the protocol before. What names matters of its own stays. */
function isToldAgain(
  { prose, span }: AgendaItem,
  agenda: Agenda,
  relationship: Relationship,
  today: Calendar,
): boolean {
  const { previous } = agenda
  const [line = ''] = prose.text.split('\n')
  const goesBack = previous !== undefined && previous.start < span.end && span.start < previous.end
  const isBare = !line.includes(':') && wordsOf(line).length <= MOST_WORDS
  return goesBack && isBare && latestProtocolBefore(relationship, agenda, today) !== undefined
}

const MOST_WORDS = 20

/** «Владелица — принимает решение», «директор — ради сметы»: why somebody was to come is part of the plan. */
const withoutRemarks = ({ ours, theirs }: ReturnType<typeof carriedPeople>): ReturnType<typeof carriedPeople> => ({
  ours: ours.map(withoutRemark),
  theirs: theirs.map(withoutRemark),
})

const withoutRemark = ({ role = '', ...person }: KnownPerson): KnownPerson => {
  const post = role.replace(/(?:^|\s)[—–]\s.*$/su, '').trim()
  return post && !LEADS.test(post) ? { ...person, role: post } : person
}

/** Of that meeting, no post. */
const LEADS = whole({
  ru: 'ведёт|модерирует ?встречу, фасилитатор',
  uk: 'веде|модерує ?зустріч, фасилітатор',
  en: 'leads, chairs, facilitates, chair, facilitator, lead',
})

/** The letter after a meeting: what was decided, who does what by when, and the wish to confirm it. */
export const summaryFromProtocol = defineWay({
  id: 'summary',
  from: 'protocol',
  title: {
    ru: 'Письмо с итогами этой встречи',
    uk: 'Лист із підсумками цієї зустрічі',
    en: 'Letter that sums up this meeting',
  },
  template: ({ document, file }) =>
    channelOf(document, file) === 'meeting' ? 'letter-summary-meeting' : 'letter-summary-call',
  values: ({ document }) => ({
    ...carriedPeople(document),
    last: document.date?.day,
    topic: topicOf(document),
    next: nextMeetingIn(document)?.words,
    decisions: carriedDecisions(document),
    actions: openActions(document),
  }),
})
