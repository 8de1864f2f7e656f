import { actsOfOurs } from '../../core/document/tone.ts'
import { defineRule } from '../../core/rule.ts'

export const toneFamiliar = defineRule({
  id: 'tone-familiar',
  kinds: ['agenda', 'protocol', 'email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'С клиентом — на «вы» и без панибратства.',
    uk: 'З клієнтом — на «ви» і без панібратства.',
    en: 'No chumminess towards the client.',
  },
  why: {
    ru: 'Партнёрство на равных — не дружба. Даже если клиент предлагает «ты», разумнее остаться на «вы»: так легче сказать «нет».',
    uk: 'Партнерство на рівних — не дружба. Навіть якщо клієнт пропонує «ти», розумніше лишитися на «ви»: так легше сказати «ні».',
    en: 'A partnership of equals is no friendship. Chumminess makes it hard to say no when you have to.',
  },
  messages: {
    thou: {
      ru: 'К клиенту лучше обращаться на «вы», и одинаково во всём тексте.',
      uk: 'До клієнта краще звертатися на «ви», і однаково в усьому тексті.',
      en: 'Keep to the polite form throughout.',
    },
    chummy: {
      ru: 'Слишком по-приятельски для письма клиенту.',
      uk: 'Надто по-приятельськи для листа клієнтові.',
      en: 'Too chummy for a client.',
    },
  },
  *check({ document }) {
    const chummy = actsOfOurs(document, 'chummy')[0]
    const thou = actsOfOurs(document, 'thou')[0]
    const first = chummy && thou ? (chummy.span.start < thou.span.start ? chummy : thou) : (chummy ?? thou)
    if (first) yield { message: first === thou ? 'thou' : 'chummy', at: first.span }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})
