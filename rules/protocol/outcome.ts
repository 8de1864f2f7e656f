import { defineRule } from '../../core/rule.ts'
import { mayComeTo, mayComeToAny } from '../../core/signs-outcome.ts'
import { appendToTopic } from '../mends.ts'
import { shortened } from '../wording.ts'

export const protocolOutcome = defineRule({
  id: 'protocol-outcome',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S0 rule 6, S2',
  summary: {
    ru: 'По каждому вопросу записано, к чему пришли.',
    uk: 'Щодо кожного питання записано, на чому зійшлися.',
    en: 'The outcome of every question is recorded.',
  },
  why: {
    ru: 'Протокол нужен ради решений: кто что сказал, забудется, а к чему пришли, важно и через год. «Отложили до 3 декабря» — тоже итог.',
    uk: 'Протокол потрібен заради рішень: хто що сказав, забудеться, а на чому зійшлися, важливо й за рік. «Відклали до 3 грудня» — теж підсумок.',
    en: 'A protocol is kept for its decisions: who said what will be forgotten, but what was concluded still matters a year later. "Put off until 3 December" is an outcome too.',
  },
  messages: {
    open: {
      ru: '«{topic}»: обсудили, а к чему пришли, не записано. Допишите решение, поручение или до какого дня отложили.',
      uk: '«{topic}»: обговорили, а на чому зійшлися, не записано. Допишіть рішення, доручення або до якого дня відклали.',
      en: '"{topic}" was discussed, but the outcome is missing. Add the decision, the action, or the day it was put off to.',
    },
    none: {
      ru: 'Во всём протоколе ни одного итога. Запишите по каждому вопросу, что решили или кто что делает.',
      uk: 'У всьому протоколі жодного підсумку. Запишіть щодо кожного питання, що вирішили або хто що робить.',
      en: 'The protocol records no outcome at all. For every question, note what was decided or who does what.',
    },
  },
  fixes: {
    append: { ru: 'Дописать, что решили', uk: 'Дописати, що вирішили', en: 'Add what was decided' },
  },
  *check({ document, today }) {
    if (document.outcomes.length === 0) {
      if (!mayComeToAny(document, today)) yield { message: 'none', at: document.title }
      return
    }
    for (const topic of document.topics) {
      if (topic.outcome || mayComeTo(topic, document, today)) continue
      yield {
        message: 'open',
        at: topic.span,
        values: { topic: shortened(topic.title) },
        mends: () => {
          const edit = appendToTopic(document, topic, DECIDED[document.language])
          return edit ? [{ title: 'append', edits: [edit] }] : []
        },
      }
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Протокол, 20 ноября 2026

          1. Мотоциклы. Обменялись мнениями.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-outcome
          2. Шлагбаум. Меняем датчик.
        `,
        `
        # Протокол, 20 ноября 2026

        **1. Стенд.** Берём угловой.
        **2. Свет.** Захар говорит, что лампы тусклые.
          ^^^^^^^^ protocol-outcome
        `,
        `
          # Протокол, 19 ноября 2026

          | Вопрос | Решение |
          |---|---|
          | Бумага | матовая, 150 г |
          | Тираж | — |
          ^^^^^^^^^^^^^ protocol-outcome
        `,
        `
          # Протокол, 19 ноября 2026

          ## Хостинг
          ^^^^^^^^^^ protocol-outcome

          Вспоминали, как сайт упал в августе. Долго сравнивали цены.

          ## Домен

          Продлеваем на три года.
        `,
        `
          # Созвон с типографией, 19 ноября
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-outcome

          Обсудили бумагу, говорили о сроках. Роман рассказал про новый станок.
        `,
        `
          # Протокол, 19 ноября 2026

          **Рассмотренные вопросы:**

          1. Бумага. Мелованная дороже, матовая приятнее. Мнения разделились.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-outcome
          2. Тираж. Остановились на тысяче.
        `,
      ],
      good: [
        `
          # Протокол, 19 ноября 2026

          **Повестка:**

          - Бумага — Роман
          - Тираж — Захар

          ## Бумага

          Спорили, в итоге матовая.

          ## Тираж

          Тысяча штук.
        `,
        `
          # Протокол, 19 ноября 2026

          ## Обсуждали

          - Бумага: берём матовую
          - Сайт переехал на новый адрес!
          - Спасибо Роману за образцы
        `,
        `
          # Протокол, 19 ноября 2026

          ## Хостинг

          Долго сравнивали цены, остались у прежнего.

          ## Домен

          Продлеваем на три года.
        `,
        `
          # Протокол, 19 ноября 2026

          1. Бумага. Спорили, в итоге матовая.
          2. Тираж. Отложили до 3 декабря: ждём цену.
        `,
        `
          # Протокол, 19 ноября 2026

          ## Обсуждали

          - Бумага
          - Тираж

          ## Решения

          - Бумага матовая
          - Тираж тысяча штук
        `,
        `
          # Протокол, 19 ноября 2026

          1. Бумага. Мнения разделились. Роман пришлёт оба образца до 24 ноября.
        `,
        `
          # Протокол, 19 ноября 2026

          **Бумага.** Долго спорили, выбрали матовую.

          **Тираж.** Тысяча экземпляров.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Протокол, 19 листопада 2026

          ## 1. Папір

          Беремо матовий.

          ## 2. Наклад
          ^^^^^^^^^^^^ protocol-outcome

          Роман показав ціни, Олена ще думає.

          ### Завдання

          - Роман: зразок паперу до 24 листопада
        `,
        `
          # Протокол, 19 листопада 2026

          ## Хостинг
          ^^^^^^^^^^ protocol-outcome

          Згадували, як сайт упав у серпні. Довго порівнювали ціни.

          ## Домен

          Продовжуємо на три роки.
        `,
        `
          # Дзвінок із друкарнею, 19 листопада
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-outcome

          Обговорили папір, говорили про терміни. Роман розповів про новий верстат.
        `,
      ],
      good: [
        `
          # Протокол, 19 листопада 2026

          **Порядок денний:**

          - Папір — Роман
          - Наклад — Захар

          ## Папір

          Сперечалися, зійшлися на матовому.

          ## Наклад

          Тисяча примірників.
        `,
        `
          # Протокол, 19 листопада 2026

          ## Обговорили

          - Папір: беремо матовий
          - Сайт переїхав на нову адресу!
          - Дякуємо Романові за зразки
        `,
        `
          # Протокол, 19 листопада 2026

          ## Хостинг

          Довго порівнювали ціни, лишилися в того самого.

          ## Домен

          Продовжуємо на три роки.
        `,
        `
          # Протокол, 19 листопада 2026

          1. Папір. Сперечалися, зійшлися на матовому.
          2. Наклад. Відклали до 3 грудня: чекаємо на ціну.
        `,
        `
          # Протокол, 19 листопада 2026

          ## Обговорювали

          - Папір
          - Наклад

          ## Рішення

          - Папір матовий
          - Наклад тисяча примірників
        `,
        `
          # Протокол, 19 листопада 2026

          **Папір.** Довго сперечалися, обрали матовий.

          **Наклад.** Тисяча примірників.
        `,
      ],
    },
    en: {
      bad: [
        `
          # Minutes, 19 November 2026

          | Topic | Decision |
          |---|---|
          | Paper | matt, 150 gsm |
          | Print run | still undecided |
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-outcome
        `,
        `
          # Call with the printers, 19 November
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-outcome

          We discussed paper and talked about dates. Roman told us about the new press.
        `,
        `
          # Minutes, 19 November 2026

          **Topics:**

          1. Paper. Coated costs more, matt feels better. Opinions differ.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-outcome
          2. Print run. Agreed on one thousand.
        `,
      ],
      good: [
        `
          # Minutes, 19 November 2026

          **Agenda:**

          - Paper - Roman
          - Print run - Zach

          ## Paper

          Much argument, settled on matt.

          ## Print run

          One thousand.
        `,
        `
          # Minutes, 19 November 2026

          **Price list.** Tom wants it on the last page, Dee on a loose sheet.

          **Cover.** Dee picked the green one.

          ## Actions

          - Dee to choose between last page and loose sheet, 23 November
        `,
        `
          # Minutes, 20 November 2026

          **Braille.** Bea showed the new guidance. We follow it from the lift onwards.

          **Colours.** Bea asked for green. Green stays with the clinics.
        `,
        `
          # Minutes, 19 November 2026

          **Vera:** I like the matt paper.

          **Glen:** The glossy one is cheaper, is it not?

          **Vera:** By a pound a copy.

          **Glen:** Then matt. Agreed.
        `,
        `
          # Minutes, 19 November 2026

          | Topic | Decision |
          |---|---|
          | Paper | matt |
          | Print run | postponed to 3 December |
        `,
        `
          # Minutes, 19 November 2026

          ## Hosting

          We compared prices for a long time and stay where we are.

          ## Domain

          Renewed for three years.
        `,
        `
          # Minutes, 19 November 2026

          ## Discussed

          - Paper
          - Print run

          ## Decisions

          - Paper: matt
          - Print run: one thousand
        `,
      ],
    },
  },
})

const DECIDED = { ru: 'Решили: [что решили]', uk: 'Вирішили: [що вирішили]', en: 'Decided: [what was decided]' }
