import { bendsOf } from '../../core/document/tone.ts'
import { defineRule } from '../../core/rule.ts'

export const toneYesMan = defineRule({
  id: 'tone-yes-man',
  kinds: ['agenda', 'protocol', 'email'],
  severity: 'warning',
  source: 'S1 tip 2, S3',
  summary: {
    ru: 'Согласие — с вопросом, условием или ценой.',
    uk: 'Згода — із запитанням, умовою або ціною.',
    en: 'Agreement comes with a question, a condition or a price.',
  },
  why: {
    ru: 'Кто соглашается на всё сразу, того перестают ценить, а подарки принимают как должное. Узнайте, зачем это клиенту, и назовите цену или условие.',
    uk: 'Хто погоджується на все одразу, того перестають цінувати, а подарунки сприймають як належне. З’ясуйте, навіщо це клієнтові, і назвіть ціну або умову.',
    en: 'Those who agree to everything at once are no longer valued, and their gifts are taken for granted. Find out why the client wants it, and name a price or a condition.',
  },
  messages: {
    bends: {
      ru: 'Согласие без вопросов и условий. Уточните, зачем это клиенту, или назовите цену и срок.',
      uk: 'Згода без запитань і умов. Уточніть, навіщо це клієнтові, або назвіть ціну й строк.',
      en: 'This agrees to everything at once. Ask what it is for, or name the price and the date.',
    },
  },
  *check({ document }) {
    for (const act of bendsOf(document)) yield { message: 'bends', at: act.span }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})
