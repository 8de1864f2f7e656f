import { defineRule } from '../../core/rule.ts'

export const protocolActionDue = defineRule({
  id: 'protocol-action-due',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S4 1.2, S3',
  summary: {
    ru: 'У каждого поручения есть срок.',
    uk: 'Кожне доручення має строк.',
    en: 'Every action has a date by which it is done.',
  },
  why: {
    ru: '«Срочно» и «как можно скорее» каждый понимает по-своему. Дата снимает спор, и по ней можно напомнить.',
    uk: '«Терміново» і «якнайшвидше» кожен розуміє по-своєму. Дата знімає суперечку, і за нею можна нагадати.',
    en: '"ASAP" and "soon" mean something else to everybody. A date ends the argument, and one can remind by it.',
  },
  messages: {
    missing: {
      ru: 'Нет срока. Напишите, к какому дню это будет сделано.',
      uk: 'Немає строку. Напишіть, до якого дня це буде зроблено.',
      en: 'There is no date. Say by which day this is done.',
    },
  },
  *check({ document }) {
    for (const action of document.actions) {
      if (action.due === undefined && !action.done) yield { message: 'missing', at: action.span }
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})
