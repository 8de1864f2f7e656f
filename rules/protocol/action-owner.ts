import { defineRule } from '../../core/rule.ts'

export const protocolActionOwner = defineRule({
  id: 'protocol-action-owner',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S4 1.2, S3',
  summary: {
    ru: 'У каждого поручения есть исполнитель.',
    uk: 'Кожне доручення має виконавця.',
    en: 'Every action has a named owner.',
  },
  why: {
    ru: '«Мы», «команда» и «все» не сделают ничего: напомнить некому. Назовите человека или сторону.',
    uk: '«Ми», «команда» і «всі» не зроблять нічого: нагадати нема кому. Назвіть людину або сторону.',
    en: '"We", "the team" and "everybody" do nothing: there is nobody to remind. Name a person or a side.',
  },
  messages: {
    missing: {
      ru: 'Непонятно, кто это делает. Назовите человека или сторону.',
      uk: 'Незрозуміло, хто це робить. Назвіть людину або сторону.',
      en: 'Nobody is named to do this. Name a person or a side.',
    },
  },
  *check({ document }) {
    for (const action of document.actions) {
      if (action.owner === undefined && !action.done) yield { message: 'missing', at: action.span }
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})
