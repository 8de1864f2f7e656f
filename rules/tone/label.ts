import { actsOfOurs } from '../../core/document/tone/tone.ts'
import { defineRule } from '../../core/rule.ts'

export const toneLabel = defineRule({
  id: 'tone-label',
  kinds: ['agenda', 'protocol', 'client', 'touches', 'request', 'email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'Никаких ярлыков на людях клиента.',
    uk: 'Жодних ярликів на людях клієнта.',
    en: 'No labels on the client’s people.',
  },
  why: {
    ru: 'Ярлык закрывает вопрос, почему человек так поступил, а причина может быть и в нас. И любая запись однажды попадает к тому, о ком она.',
    uk: 'Ярлик закриває питання, чому людина так вчинила, а причина може бути й у нас. І кожен запис колись потрапляє до того, про кого він.',
    en: 'A label ends the question why somebody acted so, and the reason may lie with us. And any note reaches the one it is about some day.',
  },
  phrases: ['label'],
  messages: {
    label: {
      ru: 'Это ярлык. Напишите, что человек сделал или сказал и чего он хочет.',
      uk: 'Це ярлик. Напишіть, що людина зробила чи сказала й чого вона хоче.',
      en: 'This is a label. Write what the person did or said, and what they want.',
    },
  },
  *check({ document }) {
    for (const act of actsOfOurs(document, 'label')) yield { message: 'label', at: act.span }
  },
  examples: {
    ru: {
      bad: [
        `
        Их снабженец полный неадекват, звонит по ночам.
                            ^^^^^^^^^ tone-label
        `,
        `
        === touches.md
        - 2026-11-18 → звонок, Жанна Орлик: опять скандалила, токсичный клиент. Смысл: сверить счёт. Польза: счёт верный.
                                                              ^^^^^^^^^^^^^^^^ tone-label
        `,
        `
        Ваша истеричка-ассистентка звонила трижды.
             ^^^^^^^^^^^^^^^^^^^^^ tone-label
        `,
        `
        Завхоз у них лодырь, звоните директору.
                     ^^^^^^ tone-label
        `,
        `
        Ваш завхоз безнадёжен.
        ^^^^^^^^^^^^^^^^^^^^^ tone-label
        `,
      ],
      good: [
        `
        Их снабженец звонит после десяти вечера, днём он на складе.
        `,
        `
        Освещение в зале неадекватное: лампы слабые, тупой угол витрины в тени.
        `,
        `
        Тут мы сами идиоты: замерили не ту стену.
        `,
        `
        Спектакль «Идиот» переносим на 3 декабря.
        `,
        `
        Роль мегеры в вашем спектакле свободна, костюм готов.
        `,
        `
        Ваш завхоз не берёт трубку; как его найти?
        `,
      ],
    },
    uk: {
      bad: [
        `
        Їхній постачальник повний неадекват, дзвонить ночами.
                                  ^^^^^^^^^ tone-label
        `,
        `
        === client.md
        # Картка клієнта

        - Контакт: Жанна Орлик. Вона істеричка, краще писати.
                                     ^^^^^^^^^ tone-label
        `,
        `
        Ваша істеричка-асистентка дзвонила тричі.
             ^^^^^^^^^^^^^^^^^^^^ tone-label
        `,
        `
        Завгосп у них ледар, телефонуйте директорці.
        ^^^^^^^^^^^^^^^^^^^ tone-label
        `,
        `
        Ваш завгосп безнадійний.
        ^^^^^^^^^^^^^^^^^^^^^^^ tone-label
        `,
      ],
      good: [
        `
        Їхній постачальник дзвонить після десятої вечора, удень він на складі.
        `,
        `
        Світло в залі неадекватне: лампи слабкі, тупий кут вітрини в тіні.
        `,
        `
        Виставу «Ідіот» переносимо на 3 грудня.
        `,
        `
        Роль мегери у вашій виставі вільна, костюм готовий.
        `,
        `
        Ваш завгосп не бере слухавку; як його знайти?
        `,
      ],
    },
    en: {
      bad: [
        `
        Their buyer is a complete idiot and calls at night.
                                  ^^^^^ tone-label
        `,
        `
        === request.md
        # Request: a third bell

        The rector wants it by Easter, he is a pain in the neck.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^ tone-label
        `,
        `
        The buyer behaves like a diva again.
                  ^^^^^^^^^^^^^^^^^^^ tone-label
        `,
        `
        Your caretaker hasn't the faintest about boilers.
                       ^^^^^^^^^^^^^^^^^^^ tone-label
        `,
      ],
      good: [
        `
        # Nurme Physiotherapy

        Backs, knees, and anybody with a pain in the neck after a day at the screen.
        `,
        `
        Their buyer calls after ten at night; by day he is in the warehouse.
        `,
        `
        The lamp is inadequate for the corner, and the paper is dense.
        `,
        `
        We are the idiots here: we measured the wrong wall.
        `,
        `
        The amateur orchestra rehearses on Mondays.
        `,
        `
        The dragon at the gate is painted green, as you asked.
        `,
        `
        Clowns and jugglers come on at three.
        `,
      ],
    },
  },
})
