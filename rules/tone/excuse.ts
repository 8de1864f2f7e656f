import { excusesOf } from '../../core/document/excuses.ts'
import { defineRule } from '../../core/rule.ts'

export const toneExcuse = defineRule({
  id: 'tone-excuse',
  kinds: ['agenda', 'protocol', 'email'],
  severity: 'warning',
  source: 'S1 tip 3, 4',
  summary: {
    ru: 'Решение вместо оправданий.',
    uk: 'Рішення замість виправдань.',
    en: 'A solution instead of an excuse.',
  },
  why: {
    ru: 'Клиенту всё равно, кто был в отпуске и сколько у вас других заказов. Ему важно, что будет сделано и когда.',
    uk: 'Клієнтові байдуже, хто був у відпустці й скільки у вас інших замовлень. Йому важливо, що й коли буде зроблено.',
    en: 'The client does not care who was on leave or how many other orders you have. What counts is what will be done, and when.',
  },
  phrases: ['excuse'],
  messages: {
    excuse: {
      ru: 'Похоже на оправдание. Скажите вместо этого, что и когда будет сделано.',
      uk: 'Схоже на виправдання. Скажіть натомість, що й коли буде зроблено.',
      en: 'This sounds like an excuse. Say instead what will be done, and when.',
    },
  },
  *check({ document }) {
    for (const act of excusesOf(document)) yield { message: 'excuse', at: act.span }
  },
  examples: {
    ru: {
      bad: [
        `
        Роза Ахметовна, смету прислали поздно, потому что у нас завал перед праздниками.
                                                                ^^^^^ tone-excuse
        `,
        `
        Павел, в накладной ошибка, но это человеческий фактор, с кем не бывает.
                                          ^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
      ],
      good: [
        `
        Роза Ахметовна, смету вы получите завтра к полудню, с ценами на обе плиты.
        `,
        `
        Павел, с понедельника Инна в отпуске, накладные ведёт Тимофей, его номер ниже.
        `,
        `
        Тема вебинара для ваших диспетчеров: «Человеческий фактор и ночная смена».
        `,
        `
        Ваша новая сотрудница, Лейла, уже получила пропуск и ключ от склада.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Пане Захаре, кошторис запізнився, бо наша бухгалтерка була у відпустці.
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Олено, переплутали адреси, бо в нас зараз багато замовлень.
                                                  ^^^^^^^^^^^^^^^^ tone-excuse
        `,
      ],
      good: [
        `
        Пане Захаре, кошторис буде у вас завтра до обіду, з цінами на обидва насоси.
        `,
        `
        Олено, до 30 листопада Юля у відпустці, ваші доставки веде Роман, телефон той самий.
        `,
        `
        Лекцію для ваших пілотів назвали «Людський фактор у тумані».
        `,
      ],
    },
    en: {
      bad: [
        `
        Hello Bridget, the plans are late because we were swamped with other projects.
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Dear Mr Chaudhry, one of our interns mixed up the two envelopes.
                                 ^^^^^^^^^^^^^^^^^ tone-excuse
        `,
      ],
      good: [
        `
        Hello Bridget, you will have the plans by noon tomorrow, with both staircases drawn.
        `,
        `
        Dear Mr Chaudhry, Nell is on leave until 4 December; Gus looks after your parcels and knows the list.
        `,
        `
        Our workshop for your crane drivers is called "The human factor", two hours with coffee.
        `,
      ],
    },
  },
})
