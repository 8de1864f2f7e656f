import { excusesOf } from '../../core/document/tone.ts'
import { defineRule } from '../../core/rule.ts'

export const toneExcuse = defineRule({
  id: 'tone-excuse',
  kinds: ['agenda', 'protocol', 'email'],
  severity: 'warning',
  source: 'S1 tip 3, 4',
  summary: {
    ru: 'Решение вместо оправданий.',
    uk: 'Рішення замість виправдань.',
    en: 'A solution instead of an excuse.',
  },
  why: {
    ru: 'Клиенту всё равно, кто был в отпуске и сколько у вас других заказов. Он ждёт, что будет сделано и когда.',
    uk: 'Клієнтові байдуже, хто був у відпустці й скільки у вас інших замовлень. Він чекає, що буде зроблено й коли.',
    en: 'The client does not care who was on leave and how many other orders you have. He waits for what will be done, and when.',
  },
  messages: {
    excuse: {
      ru: 'Похоже на оправдание. Скажите вместо этого, что и когда будет сделано.',
      uk: 'Схоже на виправдання. Скажіть натомість, що й коли буде зроблено.',
      en: 'This sounds like an excuse. Say instead what will be done, and when.',
    },
  },
  *check({ document }) {
    for (const act of excusesOf(document)) yield { message: 'excuse', at: act.span }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})
