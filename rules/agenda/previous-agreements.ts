import { goesBackByDay } from '../../core/relationship/meetings.ts'
import { followsAgreements } from '../../core/relationship/relationship.ts'
import { defineRule } from '../../core/rule.ts'
import { mayOpenWithPast } from '../../core/signs.ts'
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
    ru: 'Если не начать с прежних договорённостей, встреча затянется или проект обрастёт доработками, о которых речи не было.',
    uk: 'Якщо не почати з попередніх домовленостей, зустріч затягнеться або проєкт обросте доробками, про які не йшлося.',
    en: 'A meeting that does not begin with the earlier agreements drags on, or the project gathers extra work that nobody agreed to.',
  },
  excuses: { missing: { acts: ['previous', 'firstMeeting'], place: 'first-items', from: 1.1 } },
  messages: {
    missing: {
      ru: 'Повестка не начинается с прошлых договорённостей. Поставьте их первым пунктом или скажите, что это первая встреча.',
      uk: 'Порядок денний не починається з попередніх домовленостей. Поставте їх першим пунктом або скажіть, що це перша зустріч.',
      en: 'The agenda does not begin with what was agreed last time. Make it the first item, or say that this is the first meeting.',
    },
  },
  fixes: {
    insert: {
      ru: 'Добавить прошлые договорённости',
      uk: 'Додати попередні домовленості',
      en: 'Add the previous agreements',
    },
  },
  *check({ document, relationship, today }) {
    if (document.previous || document.first || !followsAgreements(relationship, document)) return
    if (goesBackByDay(relationship, document, today) || mayOpenWithPast(document, today)) return
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'insert', edits: [insertPart(document, PREVIOUS, document.itemsSpan?.start)] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Витрина обувного магазина
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-previous-agreements

          1. Свет
          2. Манекены
          3. Что решили в прошлый раз
        `,
        `
          === sapozhok/client.md
          # Карточка клиента: «Сапожок»

          === sapozhok/2026-11-10-protocol.md
          # Протокол, 10 ноября 2026

          Решили: витрина зелёная.

          === sapozhok/2026-11-24-agenda.md
          # Витрина, 24 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-previous-agreements

          1. Свет
          2. Манекены
        `,
        `
          # Повестка: приют, 26 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-previous-agreements

          Цель: приют решает, какие из трёх вольеров красим до морозов.

          1. Краска, 10 мин
          2. Кто возит собак, 10 мин
        `,
        `
          # Повестка: прокат лыж, 26 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-previous-agreements

          1. Первые слова, когда гость звонит, 10 мин
          2. Прошлогодние цифры, 10 мин
        `,
      ],
      good: [
        `
          # Повестка, аптека на Речной, 25 ноября

          Решаем, где стоит перегородка.

          1. С чем разъехались одиннадцатого, мусор вывезен, 5 минут
          2. Перегородка, 15 минут
        `,
        `
          # Витрина обувного магазина, 24 ноября 2026

          ## Наверху

          - свет
          - манекены

          ## Внизу

          - какая краска осталась с 10 ноября
          - ключи
        `,
        `
          # Витрина обувного магазина

          1. Что из решённого 10 ноября сделано
          2. Свет
          3. Манекены
        `,
        `
          # Витрина обувного магазина

          Раньше не встречались, это наша первая встреча.

          1. Свет
          2. Манекены
        `,
        `
          # Витрина обувного магазина

          В прошлый раз договорились: витрина зелёная, манекенов пять.

          - Свет
          - Когда монтаж
        `,
        `
          === sapozhok/client.md
          # Карточка клиента: «Сапожок»

          === sapozhok/2026-11-24-agenda.md
          # Витрина, 24 ноября 2026

          1. Свет
          2. Манекены

          === sapozhok/2026-12-08-protocol.md
          # Протокол, 8 декабря 2026

          Решили: витрина зелёная.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Вітрина взуттєвої крамниці
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-previous-agreements

          1. Світло
          2. Манекени
          3. Що вирішили минулого разу
        `,
        `
          === chobitok/client.md
          # Картка клієнта: «Чобіток»

          === chobitok/2026-11-10-protocol.md
          # Протокол, 10 листопада 2026

          Вирішили: вітрина зелена.

          === chobitok/2026-11-24-agenda.md
          # Вітрина, 24 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-previous-agreements

          1. Світло
          2. Манекени
        `,
        `
          # Порядок денний: притулок, 26 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-previous-agreements

          Мета: притулок вирішує, які з трьох вольєрів фарбуємо до морозів.

          1. Фарба, 10 хв
          2. Хто возить собак, 10 хв
        `,
        `
          # Порядок денний: прокат лиж, 26 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-previous-agreements

          1. Перші слова, коли гість дзвонить, 10 хв
          2. Торішні цифри, 10 хв
        `,
      ],
      good: [
        `
          # Порядок денний, аптека на Річній, 25 листопада

          Вирішуємо, де стоїть перегородка.

          1. На чому роз’їхалися, сміття вивезено, 5 хвилин
          2. Перегородка, 15 хвилин
        `,
        `
          # Порядок денний: датчики, 27 листопада 2026

          1. Минулого разу, 13.11: три пташники замість п'яти. Як справи?
          2. План датчиків
        `,
        `
          # Порядок денний: насос, 25 листопада 2026

          ### Спершу: що обіцяли 12.11

          - кошторис на насос
          - кілок на третій точці

          ### Потім

          1. Насос: яку модель беремо
          2. Друга свердловина
        `,
        `
          # Вітрина взуттєвої крамниці

          1. Що з вирішеного 10 листопада зроблено
          2. Світло
          3. Манекени
        `,
        `
          # Вітрина взуттєвої крамниці

          Досі не бачилися, це наша перша зустріч.

          1. Світло
          2. Манекени
        `,
        `
          # Вітрина взуттєвої крамниці

          Минулого разу домовилися: вітрина зелена, манекенів п’ять.

          - Світло
          - Коли монтаж
        `,
      ],
    },
    en: {
      bad: [
        `
          # Shoe shop window
          ^^^^^^^^^^^^^^^^^^ agenda-previous-agreements

          1. Light
          2. Dummies
          3. What we agreed last time
        `,
        `
          === bootmaker/client.md
          # Client card: Bootmaker

          === bootmaker/2026-11-10-protocol.md
          # Minutes, 10 November 2026

          Decided: the window is green.

          === bootmaker/2026-11-24-agenda.md
          # The window, 24 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-previous-agreements

          1. Light
          2. Dummies
        `,
        `
          # Agenda: the kennels, 26 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-previous-agreements

          Purpose: the shelter decides which of the three runs are painted before the frost.

          1. Paint, 10 min
          2. Who moves the dogs, 10 min
        `,
        `
          # Agenda: ski hire, 26 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-previous-agreements

          Joan shortens the price sheet (by Tue 24th).

          1. Last year's figures, 10 min
          2. Earlier opening hours, 10 min
        `,
      ],
      good: [
        `
          # Agenda, chemist’s in River Lane, 25 November

          We settle where the partition stands.

          1. What we parted on, rubble gone, 5 minutes
          2. The partition, 15 minutes
        `,
        `
          === farm/client.md
          # Client card: Kingcup Farm Shop

          Subscriptions since August.

          === farm/2026-11-10-minutes.md
          # Minutes, 10 November 2026

          - [ ] Hal: the form, 24 November

          === farm/2026-11-24-agenda.md
          # Agenda, 24 November 2026

          1. Since 10 November: the form (Hal)
          2. Family box: what is in it
        `,
        `
          # Shoe shop window

          1. What became of the decisions of 10 November
          2. Light
          3. Dummies
        `,
        `
          # Shoe shop window

          We have never met before, this is our first meeting.

          1. Light
          2. Dummies
        `,
        `
          # Shoe shop window

          Last time we agreed on green paint and five dummies.

          - Light
          - When to install
        `,
      ],
    },
  },
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
