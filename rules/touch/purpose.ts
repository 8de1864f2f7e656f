import { ownTouches } from '../../core/relationship/own-touches.ts'
import { defineRule } from '../../core/rule.ts'
import { insertField } from '../field-mend.ts'

export const touchPurpose = defineRule({
  id: 'touch-purpose',
  kinds: ['touches'],
  severity: 'warning',
  source: 'S4 3.3.1',
  summary: {
    ru: 'У каждого нашего касания есть смысл для нас.',
    uk: 'У кожного нашого дотику є сенс для нас.',
    en: 'Every touch of ours has a meaning for us.',
  },
  why: {
    ru: 'Касание без смысла — шум: оно тратит ваше время и внимание клиента. Одна строка о том, зачем вы звоните, держит разговор у дела.',
    uk: 'Дотик без сенсу — це шум: він забирає ваш час і увагу клієнта. Один рядок про те, навіщо ви телефонуєте, тримає розмову біля справи.',
    en: 'A touch without a meaning is noise: it costs your time and the client’s attention. One line on why you call keeps the talk on course.',
  },
  messages: {
    missing: {
      ru: 'Зачем это касание нам? Допишите смысл: чего мы хотели добиться.',
      uk: 'Навіщо цей дотик нам? Допишіть сенс: чого ми хотіли досягти.',
      en: 'What was this touch for, on our side? Add its meaning: what we wanted to achieve.',
    },
  },
  fixes: { insert: { ru: 'Дописать смысл', uk: 'Дописати сенс', en: 'Add the meaning' } },
  *check(context) {
    for (const { direction, meaning, entry } of ownTouches(context)) {
      if (direction !== 'ours' || meaning !== undefined || entry.links.length > 0) continue
      const edit = insertField(context.document, entry, MEANING)
      yield { message: 'missing', at: entry.span, mends: () => (edit ? [{ title: 'insert', edits: [edit] }] : []) }
    }
  },
  examples: {
    ru: {
      bad: [
        `
        # Касания: пекарня «Рогалик»

        - 18.11.2026 → звонок, Инна Сомова: спросили, как дела
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-purpose
        - 19.11.2026 → письмо, Инна Сомова: открытка к юбилею — польза: ей приятно
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-purpose
        `,
        `
        # Касания: пекарня «Рогалик»

        ## 18.11.2026 → встреча, Инна Сомова
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-purpose

        - Что: посмотрели витрину
        - Польза: видит, куда встанет полка
        `,
      ],
      good: [
        `
        # Касания: пекарня «Рогалик»

        - 18.11.2026 → звонок, Инна Сомова: выбрали обложку. Зачем: отдать каталог в печать. Польза: каталог к празднику.
        - 19.11.2026 ← письмо, Инна Сомова: просит счёт
        - 20.11.2026 → письмо, Инна Сомова: [[2026-11-20-счёт]]
        `,
        `
        # Касания

        | Дата | Чьё | Канал | Суть | Для нас | Для клиента |
        |---|---|---|---|---|---|
        | 18.11.2026 | исх. | звонок | обложка | отдать в печать | каталог к празднику |
        | 19.11.2026 | вх. | письмо | просит счёт | | |
        `,
      ],
    },
    uk: {
      bad: [
        `
        # Дотики: майстерня «Явір»

        - 18.11.2026 → дзвінок, Тарас Лобода: побажали гарного тижня; користь: приємно
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-purpose
        `,
      ],
      good: [
        `
        # Дотики: майстерня «Явір»

        - 18.11.2026 → дзвінок, Тарас Лобода: обрали лак. Навіщо: замовити його сьогодні. Користь: стіл до свят.
        - 19.11.2026 вх. лист, Тарас Лобода: питає про доставку
        `,
        `
        # Дотики: майстерня «Явір»

        ### 18.11.2026, зустріч із Тарасом

        Дивилися дошки.

        **Мета:** погодити породу
        **Користь для клієнта:** бачить, за що платить
        `,
      ],
    },
    en: {
      bad: [
        `
        # Touches: Pennant Produce

        - 2026-11-18 → call, Ida Moss: asked how things are — benefit: feels looked after
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-purpose
        - 2026-11-19 → message, Ida Moss: a picture of the van
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-purpose
        `,
      ],
      good: [
        `
        # Touches: Pennant Produce

        - 2026-11-18 → call, Ida Moss: chose the van's colour — why: book the paint shop; for her: van back by Friday
        - 2026-11-19 ← message, Ida Moss: a picture of the van
        - 2026-11-20: the van is painted
        `,
        `
        # Touches: Pennant Produce

        ## 18 November 2026 → meeting, Ida Moss

        - Purpose: settle the lettering
        - Benefit: sees it on her own van
        `,
      ],
    },
  },
})

const MEANING = {
  label: { ru: 'Смысл', uk: 'Сенс', en: 'Meaning' },
  body: { ru: '[зачем это нам]', uk: '[навіщо це нам]', en: '[what it is for, on our side]' },
} as const
