import { refusalOf } from '../../core/document/intent.ts'
import { hasReason } from '../../core/document/refusal.ts'
import { defineRule } from '../../core/rule.ts'
import { insertSentence } from '../mends.ts'

export const refusalReason = defineRule({
  id: 'refusal-reason',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: { ru: 'У отказа есть причина.', uk: 'Відмова має причину.', en: 'A refusal has a reason.' },
  why: {
    ru: 'Твёрдое «нет» без причины звучит как каприз. Причина показывает, что просьбу рассмотрели всерьёз.',
    uk: 'Тверде «ні» без причини звучить як примха. Причина показує, що прохання розглянули серйозно.',
    en: 'A firm no without a reason sounds like a whim. The reason shows that the request was taken seriously.',
  },
  messages: {
    missing: {
      ru: 'Отказ без причины. Объясните, почему нет.',
      uk: 'Відмова без причини. Поясніть, чому ні.',
      en: 'The no has no reason. Say why.',
    },
    insert: { ru: 'Добавить причину', uk: 'Додати причину', en: 'Add the reason' },
  },
  *check({ document }) {
    const no = refusalOf(document)
    if (!no || hasReason(document, no.sentence)) return
    yield {
      message: 'missing',
      at: no.act.span,
      mends: () => [{ title: 'insert', edits: [insertSentence(no.sentence.span, 'after', TEXT[document.language])] }],
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const TEXT = { ru: 'Причина в том, что [почему].', uk: 'Причина в тому, що [чому].', en: 'The reason is that [why].' }
