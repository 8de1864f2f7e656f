import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const protocolParticipants = defineRule({
  id: 'protocol-participants',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S2',
  summary: {
    ru: 'В протоколе перечислены присутствовавшие.',
    uk: 'У протоколі перелічено присутніх.',
    en: 'The protocol lists who was present.',
  },
  why: {
    ru: 'Люди уходят в отпуск и увольняются. По списку видно, кто слышал договорённость и с кого спросить.',
    uk: 'Люди йдуть у відпустку й звільняються. Зі списку видно, хто чув домовленість і кого спитати.',
    en: 'People go on leave and change jobs. The list tells who heard the agreement and whom to ask.',
  },
  messages: {
    missing: {
      ru: 'Не сказано, кто присутствовал. Перечислите участников с обеих сторон.',
      uk: 'Не сказано, хто був присутній. Перелічіть учасників з обох боків.',
      en: 'Nothing says who was present. List the people of both sides.',
    },
    insert: { ru: 'Добавить присутствовавших', uk: 'Додати присутніх', en: 'Add who was present' },
  },
  *check({ document }) {
    if (document.participants.some(person => person.present)) return
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'insert', edits: [insertPart(document, PRESENT)] }],
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const PRESENT = {
  label: { ru: 'Присутствовали', uk: 'Присутні', en: 'Present' },
  body: {
    ru: ['Клиент: [Имя]', 'Мы: [Имя]'],
    uk: ['Клієнт: [Ім’я]', 'Ми: [Ім’я]'],
    en: ['Client: [Name]', 'Us: [Name]'],
  },
  where: 'first',
} as const
