import { defineRule } from '../../core/rule.ts'
import { mayBeDated } from '../../core/signs-date.ts'
import { insertPart, type NewPart } from '../mends.ts'

export const protocolDate = defineRule({
  id: 'protocol-date',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S2',
  summary: {
    ru: 'В протоколе стоит дата встречи или звонка.',
    uk: 'У протоколі стоїть дата зустрічі чи дзвінка.',
    en: 'The protocol bears the date of the meeting or call.',
  },
  why: {
    ru: 'Через полгода протокол без даты ничего не доказывает: непонятно, какая договорённость последняя.',
    uk: 'За пів року протокол без дати нічого не доводить: незрозуміло, яка домовленість остання.',
    en: 'Half a year on, a protocol without a date proves nothing: nobody can tell which agreement is the latest.',
  },
  messages: {
    missing: {
      ru: 'Нет даты встречи. Укажите, когда она прошла.',
      uk: 'Немає дати зустрічі. Вкажіть, коли вона відбулася.',
      en: 'The date of the meeting is missing. Say when it took place.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить дату встречи', uk: 'Додати дату зустрічі', en: 'Add the date of the meeting' },
  },
  *check({ document }) {
    if (document.date || mayBeDated(document)) return
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'insert', edits: [insertPart(document, DATE)] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Протокол: каток у дома культуры
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-date

          1. Музыка: решили включать до девяти.

          Задачи: Семён Груздь, коньки, 27.11.
        `,
        `
          # Протокол встречи с питомником
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-date

          Присутствовали: Алла Громова (питомник), Женя (студия)

          Решили: каталог саженцев на 40 страниц.
        `,
        `
          # Итоги звонка
          ^^^^^^^^^^^^^^ protocol-date

          - Каталог саженцев на 40 страниц
          - Женя пришлёт макет до 1 декабря
        `,
      ],
      good: [
        `
          # Протокол встречи с питомником, 18.11.2026

          Решили: каталог саженцев на 40 страниц.
        `,
        `
          - **Дата:** 18 ноября
          - **Присутствовали:** Алла Громова, Женя
          - **Решили:** обложка зелёная
        `,
        `
          === 2026-11-18-protocol.md
          # Итоги звонка

          - Каталог саженцев на 40 страниц
          - Женя пришлёт макет до 1 декабря
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Протокол зустрічі з розсадником
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-date

          Присутні: Алла Громова (розсадник), Женя (студія)

          Вирішили: каталог саджанців на 40 сторінок.
        `,
        `
          # Підсумки дзвінка
          ^^^^^^^^^^^^^^^^^^ protocol-date

          - Каталог саджанців на 40 сторінок
          - Женя надішле макет до 1 грудня
        `,
      ],
      good: [
        `
          # Протокол зустрічі з розсадником, 18.11.2026

          Вирішили: каталог саджанців на 40 сторінок.
        `,
        `
          - **Дата:** 18 листопада
          - **Присутні:** Алла Громова, Женя
          - **Вирішили:** обкладинка зелена
        `,
        `
          === 2026-11-18-protocol.md
          # Підсумки дзвінка

          - Каталог саджанців на 40 сторінок
          - Женя надішле макет до 1 грудня
        `,
      ],
    },
    en: {
      bad: [
        `
          # Minutes of the meeting with the tree nursery
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-date

          Present: Alma Grove (nursery), Jen (studio)

          Decided: a catalogue of 40 pages.
        `,
        `
          # Call notes
          ^^^^^^^^^^^^ protocol-date

          - A catalogue of 40 pages
          - Jen sends the layout by 1 December
        `,
      ],
      good: [
        `
          ---
          type: minutes
          ---

          We sat down with Alma Grove of the tree nursery on 18 November 2026 and agreed on a catalogue of 40 pages with a green cover.
        `,
        `
          # Minutes, tree nursery, 18 November 2026

          Decided: a catalogue of 40 pages.
        `,
        `
          - **Held on:** 18 Nov
          - **Present:** Alma Grove, Jen
          - **Decided:** the cover is green
        `,
        `
          === 2026-11-18-minutes.md
          # Call notes

          - A catalogue of 40 pages
          - Jen sends the layout by 1 December
        `,
      ],
    },
  },
})

const DATE: NewPart = {
  label: { ru: 'Дата', uk: 'Дата', en: 'Date' },
  body: { ru: '[дата]', uk: '[дата]', en: '[date]' },
  where: 'first',
}
