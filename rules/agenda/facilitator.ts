import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const agendaFacilitator = defineRule({
  id: 'agenda-facilitator',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S0 rule 6',
  summary: {
    ru: 'Назван тот, кто ведёт встречу, и лучше, чтобы это были мы.',
    uk: 'Названо того, хто веде зустріч, і краще, щоб це були ми.',
    en: 'Somebody is named to lead the meeting, preferably one of us.',
  },
  why: {
    ru: 'Ведущий следит за повесткой, даёт слово и фиксирует договорённости. Если никто не назван, это не сделает никто.',
    uk: 'Ведучий стежить за порядком денним, дає слово й фіксує домовленості. Якщо нікого не названо, цього не зробить ніхто.',
    en: 'The one who leads keeps to the agenda, gives the floor and records what is agreed. If nobody is named, nobody does it.',
  },
  messages: {
    missing: {
      ru: 'Не сказано, кто ведёт встречу. Назовите ведущего, лучше с нашей стороны.',
      uk: 'Не сказано, хто веде зустріч. Назвіть ведучого, краще з нашого боку.',
      en: 'Nothing says who leads the meeting. Name somebody, preferably on our side.',
    },
    client: {
      ru: 'Встречу ведёт клиент. Так можно, но лучше держать её в своих руках.',
      uk: 'Зустріч веде клієнт. Так можна, але краще тримати її у своїх руках.',
      en: 'The client leads the meeting. That is possible, but better keep it in your own hands.',
    },
    insert: { ru: 'Добавить ведущего', uk: 'Додати ведучого', en: 'Add who leads' },
  },
  *check({ document }) {
    const { facilitator } = document
    if (!facilitator) {
      yield {
        message: 'missing',
        at: document.title,
        mends: () => [{ title: 'insert', edits: [insertPart(document, LEADER)] }],
      }
    } else if (facilitator.side === 'client') {
      yield { message: 'client', at: facilitator.span, severity: 'info' }
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const LEADER = {
  label: { ru: 'Ведёт', uk: 'Веде', en: 'Led by' },
  body: { ru: '[Имя]', uk: '[Ім’я]', en: '[Name]' },
  where: 'first',
} as const
