import { hasEarlierProtocol, knowsOnlyThis } from '../../core/relationship/relationship.ts'
import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const agendaPreviousAgreements = defineRule({
  id: 'agenda-previous-agreements',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S2',
  summary: {
    ru: 'Встреча начинается с того, о чём договорились в прошлый раз.',
    uk: 'Зустріч починається з того, про що домовилися минулого разу.',
    en: 'The meeting begins with what was agreed last time.',
  },
  why: {
    ru: 'Если не начать с прежних договорённостей, встреча затянется или к проекту прилипнут доработки, о которых речи не было.',
    uk: 'Якщо не почати з попередніх домовленостей, зустріч затягнеться або до проєкту прилипнуть доопрацювання, про які не йшлося.',
    en: 'A meeting that does not begin with the earlier agreements drags on, or work that nobody agreed on sticks to the project.',
  },
  messages: {
    missing: {
      ru: 'Повестка не начинается с прошлых договорённостей. Поставьте их первым пунктом или скажите, что это первая встреча.',
      uk: 'Порядок денний не починається з попередніх домовленостей. Поставте їх першим пунктом або скажіть, що це перша зустріч.',
      en: 'The agenda does not begin with what was agreed last time. Make it the first item, or say that this is the first meeting.',
    },
    insert: {
      ru: 'Добавить прошлые договорённости',
      uk: 'Додати попередні домовленості',
      en: 'Add the previous agreements',
    },
  },
  *check({ document, relationship }) {
    if (document.previous || document.first) return
    if (!knowsOnlyThis(relationship, document.path) && !hasEarlierProtocol(relationship, document)) return
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'insert', edits: [insertPart(document, PREVIOUS, document.itemsSpan?.start)] }],
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const PREVIOUS = {
  label: { ru: 'Что решили в прошлый раз', uk: 'Що вирішили минулого разу', en: 'What was agreed last time' },
  body: {
    ru: '[договорённости и что из них сделано]',
    uk: '[домовленості й що з них зроблено]',
    en: '[the agreements, and what became of them]',
  },
  where: 'before-items',
} as const
