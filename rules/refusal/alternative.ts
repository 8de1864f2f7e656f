import { refusalOf } from '../../core/document/intent.ts'
import { offersAlternative } from '../../core/document/refusal.ts'
import { defineRule } from '../../core/rule.ts'
import { insertSentence } from '../mends.ts'

export const refusalAlternative = defineRule({
  id: 'refusal-alternative',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'После отказа предложен другой путь.',
    uk: 'Після відмови запропоновано інший шлях.',
    en: 'After the no another way is offered.',
  },
  why: {
    ru: 'Клиенту нужен не наш ответ, а решение его задачи. Другой путь сохраняет и дело, и отношения.',
    uk: 'Клієнтові потрібна не наша відповідь, а розв’язання його задачі. Інший шлях зберігає і справу, і стосунки.',
    en: 'The client needs his problem solved rather than our answer. Another way keeps both the matter and the relationship.',
  },
  messages: {
    missing: {
      ru: 'Отказ ничего не предлагает взамен. Назовите, что можно сделать вместо этого.',
      uk: 'Відмова нічого не пропонує натомість. Назвіть, що можна зробити замість цього.',
      en: 'The no offers nothing instead. Say what can be done.',
    },
    insert: { ru: 'Добавить другой путь', uk: 'Додати інший шлях', en: 'Add another way' },
  },
  *check({ document }) {
    const no = refusalOf(document)
    if (!no || offersAlternative(document, no.sentence)) return
    yield {
      message: 'missing',
      at: no.act.span,
      mends: () => [{ title: 'insert', edits: [insertSentence(no.sentence.span, 'after', TEXT[document.language])] }],
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const TEXT = {
  ru: 'Вместо этого предлагаю [что можно сделать].',
  uk: 'Натомість пропоную [що можна зробити].',
  en: 'Instead I suggest [what can be done].',
}
