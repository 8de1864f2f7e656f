import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const clientExpectations = defineRule({
  id: 'client-expectations',
  kinds: ['client'],
  severity: 'info',
  source: 'S3',
  summary: {
    ru: 'На карточке записано, чего ждёт клиент и где это зафиксировано.',
    uk: 'На картці записано, чого чекає клієнт і де це зафіксовано.',
    en: 'The card says what the client expects, and where that is fixed.',
  },
  why: {
    ru: 'Из завышенных ожиданий растут ссоры. То, что обсудили, описали и закрепили в договоре или письме, не забудется и не вырастет.',
    uk: 'Із завищених очікувань ростуть сварки. Те, що обговорили, описали й закріпили в договорі чи листі, не забудеться й не виросте.',
    en: 'Quarrels grow out of inflated expectations. What was discussed, described and fixed in a contract or letter is neither forgotten nor does it grow.',
  },
  messages: {
    missing: {
      ru: 'Не записано, чего клиент ждёт от нас. Запишите ожидания и где они зафиксированы: в письме, в договоре.',
      uk: 'Не записано, чого клієнт чекає від нас. Запишіть очікування й де їх зафіксовано: у листі, у договорі.',
      en: 'Nothing says what the client expects of us. Write it down, and where it is fixed: a letter, the contract.',
    },
    open: {
      ru: 'Место для ожиданий есть, а самих ожиданий нет. Запишите, чего клиент ждёт и где это закреплено.',
      uk: 'Місце для очікувань є, а самих очікувань немає. Запишіть, чого клієнт чекає та де це закріплено.',
      en: 'There is a place for expectations and nothing in it. Write what the client expects, and where it is fixed.',
    },
    unfixed: {
      ru: 'Ожидания есть, но не сказано, где они зафиксированы. Назовите письмо или договор, с датой.',
      uk: 'Очікування є, але не сказано, де їх зафіксовано. Назвіть лист чи договір, із датою.',
      en: 'There are expectations, but not where they are fixed. Name the letter or contract, with its date.',
    },
  },
  fixes: {
    insert: {
      ru: 'Добавить ожидания',
      uk: 'Додати очікування',
      en: 'Add expectations',
    },
  },
  *check({ document }) {
    const { expectations } = document
    if (document.doubtful.has('expectations')) return
    const open = document.announced.has('expectations')
    if (expectations.length === 0) {
      const mends = () => (open ? [] : [{ title: 'insert' as const, edits: [insertPart(document, PART)] }])
      yield { message: open ? 'open' : 'missing', at: document.title, mends }
    } else if (expectations.some(expectation => !expectation.fixedIn)) yield { message: 'unfixed', at: document.title }
  },
  examples: {
    ru: {
      bad: [
        `
          # Ветклиника «Айболит»
          ^^^^^^^^^^^^^^^^^^^^^^ client-expectations

          **Что у нас с ними.** Сайт и запись онлайн. Работаем по договору № 118.
        `,
        `
          # Каток «Лёд и мёд»
          ^^^^^^^^^^^^^^^^^^^ client-expectations

          Решает Юлия Конь. Каток открывается 1 декабря.
        `,
        `
          # Каток «Лёд и мёд»
          ^^^^^^^^^^^^^^^^^^^ client-expectations

          ## Ожидания

          - продажа билетов с 25 ноября
          - ответ на письмо за день
        `,
        `
          # Каток «Лёд и мёд»
          ^^^^^^^^^^^^^^^^^^^ client-expectations

          Ожидания: билеты с 25 ноября. Обещали на словах, нигде не записано.
        `,
      ],
      good: [
        `
          # Седельня «Шпора»

          **Чего хотят.** Проект: заказы через сайт к весне.

          Ожидают первую версию к 20 февраля. Записано при старте, 6 октября.
        `,
        `
          # Пекарня «Ручеёк»

          ## Дальше по шагам

          Сайт, 15 декабря, запуск 20 января.

          Лидия рассчитывает, что заказ занимает две минуты: зафиксировано в приложении к договору.
        `,
        `
          # Каток «Лёд и мёд»

          ## Чего от нас ждут

          - продажа билетов с 25 ноября (договор, п. 3)
          - ответ на письмо за день (письмо от 2 октября)
        `,
        `
          # Каток «Лёд и мёд»

          Юлия ждёт от нас продажу билетов с 25 ноября, так и в договоре.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Ковзанка «Лід і мед»
          ^^^^^^^^^^^^^^^^^^^^^^ client-expectations

          Вирішує Юлія Кінь. Ковзанка відкривається 1 грудня.
        `,
        `
          # Ковзанка «Лід і мед»
          ^^^^^^^^^^^^^^^^^^^^^^ client-expectations

          ## Очікування

          - продаж квитків із 25 листопада
          - відповідь на лист за день
        `,
        `
          # Ковзанка «Лід і мед»
          ^^^^^^^^^^^^^^^^^^^^^^ client-expectations

          Очікування: квитки з 25 листопада. Обіцяли на словах, ніде не записано.
        `,
      ],
      good: [
        `
          # Лимарня «Острога»

          **Чого хочуть.** Проєкт: замовлення через сайт до весни.

          Очікують першу версію до 20 лютого. Зафіксовано при старті, 6 жовтня.
        `,
        `
          # Пекарня «Струмок»

          ## Далі за планом

          Сайт, 15 грудня, запуск 20 січня.

          Лідія сподівається, що замовлення забирає дві хвилини: так у додатку до договору.
        `,
        `
          # Ковзанка «Лід і мед»

          ## Чого від нас чекають

          - продаж квитків із 25 листопада (договір, п. 3)
          - відповідь за день (лист від 2 жовтня)
        `,
        `
          # Ковзанка «Лід і мед»

          Юлія чекає від нас продажу квитків із 25 листопада, так і в договорі.
        `,
      ],
    },
    en: {
      bad: [
        `
          # Ice & Honey Rink
          ^^^^^^^^^^^^^^^^^^ client-expectations

          Julia Cobb decides. The rink opens on 1 December.
        `,
        `
          # Ice & Honey Rink
          ^^^^^^^^^^^^^^^^^^ client-expectations

          ## Expectations

          - tickets on sale from 25 November
          - an answer within a day
        `,
        `
          # Ice & Honey Rink
          ^^^^^^^^^^^^^^^^^^ client-expectations

          Expectations: tickets from 25 November. Promised by word of mouth, nowhere in writing.
        `,
      ],
      good: [
        `
          # Wick & Wane – client card

          ### What they're counting on
          That a parcel leaves within two days and that prices include VAT. Both are in the signed scope.
        `,
        `
          # Heron Boatyard

          They're banking on: never two boats in one cradle (order confirmation, 9 September)
        `,
        `
          # Crumb Bakery

          | | |
          |---|---|
          | What they expect | boxes that do not leak butter |
          | Where it's written | Arthur's email, 4 October |
        `,
        `
          # Marl Street Library

          Expectations: nothing screwed into the listed panelling. It's in the order of 1 September.
        `,
        `
          # Brook Bakery

          ## Next steps

          Site on 15 December, launch on 20 January.

          Lydia expects an order to take two minutes: it says so in annex 1 to the contract.
        `,
        `
          # Ice & Honey Rink

          ## What they expect

          - tickets on sale from 25 November (contract, clause 3)
          - an answer within a day (letter of 2 October)
        `,
        `
          # Ice & Honey Rink

          Julia expects tickets on sale from 25 November, as the contract says.
        `,
      ],
    },
  },
})

const PART = {
  label: { ru: 'Ожидания', uk: 'Очікування', en: 'Expectations' },
  body: {
    ru: '[чего ждёт клиент]; зафиксировано: [письмо или договор, дата]',
    uk: '[чого чекає клієнт]; зафіксовано: [лист чи договір, дата]',
    en: '[what the client expects]; fixed in: [letter or contract, date]',
  },
  where: 'last',
} as const
