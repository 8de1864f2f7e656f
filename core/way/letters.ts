import type { Protocol } from '../document/model.ts'
import { doesIn } from '../document/sentences.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import type { Language } from '../language/language.ts'
import { opening } from '../language/spoken.ts'
import { dueOf } from '../relationship/day.ts'
import { carriedAction, topicOf } from './carry.ts'
import { defineWay } from './way.ts'

/** Reminds the client of what he promised and has not done by the day. */
export const reminderFromProtocol = defineWay({
  id: 'reminder',
  from: 'protocol',
  title: {
    ru: 'Напомнить клиенту о просроченном',
    uk: 'Нагадати клієнтові про прострочене',
    en: 'Remind the client of what is overdue',
  },
  template: ({ document, today }) =>
    document.actions.some(action => isOverdue(action, document, today)) ? 'letter-reminder' : undefined,
  values: ({ document, today }) => ({
    last: document.date?.day,
    actions: document.actions
      .filter(action => isOverdue(action, document, today))
      .map(action => carriedAction(action, document)),
  }),
})

type Due = Parameters<typeof carriedAction>[0]

function isOverdue(action: Due, document: Protocol, today: Calendar): boolean {
  const due = dueOf(action, document, today)
  return !action.done && action.side === 'client' && due !== undefined && compareDays(due, today) < 0
}

/** The letter that a weighed request leads to: the decision written down decides, else the verdict of the answers. */
export const letterFromRequest = defineWay({
  id: 'answer',
  from: 'request',
  title: { ru: 'Ответить на эту просьбу', uk: 'Відповісти на це прохання', en: 'Answer this request' },
  template: ({ document }) => {
    const { answers, decision } = document
    const all = [answers.client, answers.company, answers.trust]
    if (decision?.accepts === undefined && all.some(({ answer }) => answer === undefined)) return undefined
    const accepts = decision?.accepts ?? all.filter(({ answer }) => answer === 'no').length < 2
    return accepts ? 'letter-yes' : 'letter-no'
  },
  values: ({ document }) => ({ topic: topicOf(document) }),
})

/** The step of the landing that comes behind this one, on the same matter. */
export const nextLanding = defineWay({
  id: 'landing',
  from: 'email',
  title: { ru: 'Следующий шаг приземления', uk: 'Наступний крок приземлення', en: 'Next step of the landing' },
  template: ({ document }) =>
    document.landing === 1 ? 'letter-landing-2' : document.landing === 2 ? 'letter-landing-3' : undefined,
  values: ({ document: { date, topic, subject, language } }) => ({
    ...(date?.day ? { warned: date.day } : {}),
    ...(topic || subject ? { topic: topic || matterOf(subject!.prose.text, language) } : {}),
  }),
})

/** «Печать каталога: есть риск» → «Печать каталога»: the half of a subject that does not say at which step the news is. */
function matterOf(subject: string, language: Language): string {
  const [, head = '', tail = ''] = /^([^:]+):\s+(.+)$/u.exec(subject.trim()) ?? []
  const isStep = (half: string) =>
    STEPS.some(act => doesIn(half, language, 'email').has(act)) || ANNOUNCED.test(half.trim())
  if (head !== '' && isStep(head) !== isStep(tail)) return isStep(head) ? tail : head
  return subject.trim()
}

const STEPS = ['risk', 'fearConfirmed', 'nowFact', 'badFact'] as const

/** As letters of the first and the last step are headed. */
const ANNOUNCED = opening({
  ru: 'предупрежда*, заранее, риск*, возможн*, что случилось',
  uk: 'попереджа*, заздалегідь, ризик*, можлив*, що сталося',
  en: 'a risk, risk*, early warning, heads-up, heads up, a warning, what ?has happened, possible*',
})
