import { hedgedRefusal } from '../../core/document/intent.ts'
import { does } from '../../core/document/sentences.ts'
import { defineRule } from '../../core/rule.ts'

export const refusalFirmness = defineRule({
  id: 'refusal-firmness',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3 soft power',
  summary: { ru: '«Нет» звучит как «нет».', uk: '«Ні» звучить як «ні».', en: 'The no is a no.' },
  why: {
    ru: '«Вряд ли, но попробуем» клиент слышит как «да». Вежливо, но ясно: чего не будет, того не будет.',
    uk: '«Навряд, але спробуємо» клієнт чує як «так». Ввічливо, але ясно: чого не буде, того не буде.',
    en: 'The client hears "probably not, but we will try" as a yes. Be polite and plain: what will not be, will not be.',
  },
  messages: {
    hedged: {
      ru: 'Отказ размыт: «{words}» клиент поймёт как «да». Скажите твёрдо, чего не будет.',
      uk: 'Відмова розмита: «{words}» клієнт зрозуміє як «так». Скажіть твердо, чого не буде.',
      en: 'The no is hedged: the client will hear "{words}" as a yes. Say plainly what will not be.',
    },
  },
  *check({ document }) {
    const sentence = hedgedRefusal(document)
    const act = sentence && does(sentence, 'hedge')
    if (act)
      yield { message: 'hedged', at: act.span, values: { words: document.text.slice(act.span.start, act.span.end) } }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})
