import { hasEarlierProtocol, knowsOnlyThis } from '../../core/relationship/relationship.ts'
import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const protocolPreviousAgreements = defineRule({
  id: 'protocol-previous-agreements',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S2',
  summary: {
    ru: 'Протокол возвращается к тому, о чём договорились в прошлый раз.',
    uk: 'Протокол повертається до того, про що домовилися минулого разу.',
    en: 'The protocol goes back to what was agreed last time.',
  },
  why: {
    ru: 'Без связи с прошлой встречей обещания теряются между протоколами, и никто не замечает невыполненного.',
    uk: 'Без зв’язку з минулою зустріччю обіцянки губляться між протоколами, і ніхто не помічає невиконаного.',
    en: 'Without a link to the last meeting promises get lost between protocols, and nobody notices what was not done.',
  },
  messages: {
    missing: {
      ru: 'Не видно, что стало с прошлыми договорённостями. Допишите или скажите, что это первая встреча.',
      uk: 'Не видно, що сталося з попередніми домовленостями. Допишіть або скажіть, що це перша зустріч.',
      en: 'Nothing tells what became of the last agreements. Add it, or say that this was the first meeting.',
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
      mends: () => [{ title: 'insert', edits: [insertPart(document, PREVIOUS)] }],
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const PREVIOUS = {
  label: { ru: 'С прошлой встречи', uk: 'З минулої зустрічі', en: 'From last time' },
  body: {
    ru: '[договорённости и что из них сделано]',
    uk: '[домовленості й що з них зроблено]',
    en: '[the agreements, and what became of them]',
  },
  where: 'first',
} as const
