import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const agendaGoal = defineRule({
  id: 'agenda-goal',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S0 rule 1',
  summary: {
    ru: 'В повестке сказано, к чему должна прийти встреча.',
    uk: 'У порядку денному сказано, до чого має дійти зустріч.',
    en: 'The agenda says what the meeting should come to.',
  },
  why: {
    ru: 'Тема говорит, о чём разговор, цель — с чем все уйдут. Без цели не выбрать ни формат, ни участников, и непонятно, удалась ли встреча.',
    uk: 'Тема каже, про що розмова, мета — з чим усі підуть. Без мети не обрати ні формату, ні учасників, і незрозуміло, чи зустріч удалася.',
    en: 'A topic tells what the talk is about, a goal tells what everybody leaves with. Without it neither the format nor the people can be chosen, and nobody knows whether the meeting went well.',
  },
  messages: {
    missing: {
      ru: 'Не сказано, ради чего встреча. Добавьте цель: что будет решено или согласовано, когда все разойдутся.',
      uk: 'Не сказано, заради чого зустріч. Додайте мету: що буде вирішено чи погоджено, коли всі розійдуться.',
      en: 'Nothing says what the meeting is for. Add a goal: what will be decided or agreed when everybody leaves.',
    },
    empty: {
      ru: 'Цель названа, но не заполнена. Допишите, что должно быть решено.',
      uk: 'Мету названо, але не заповнено. Допишіть, що має бути вирішено.',
      en: 'The goal is announced and left empty. Write what should be decided.',
    },
    insert: { ru: 'Добавить цель', uk: 'Додати мету', en: 'Add a goal' },
  },
  *check({ document }) {
    if (document.goal && !document.goal.empty) return
    yield {
      message: document.goal ? 'empty' : 'missing',
      at: document.title,
      mends: () => (document.goal ? [] : [{ title: 'insert', edits: [insertPart(document, GOAL)] }]),
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const GOAL = {
  label: { ru: 'Цель', uk: 'Мета', en: 'Goal' },
  body: {
    ru: '[что должно быть решено к концу встречи]',
    uk: '[що має бути вирішено до кінця зустрічі]',
    en: '[what should be decided by the end]',
  },
  where: 'first',
} as const
