import { bendsOf } from '../../core/document/tone/tone.ts'
import { defineRule } from '../../core/rule.ts'

export const toneYesMan = defineRule({
  id: 'tone-yes-man',
  kinds: ['agenda', 'protocol', 'email'],
  severity: 'warning',
  source: 'S1 tip 2, S3',
  summary: {
    ru: 'Согласие — с вопросом, условием или ценой.',
    uk: 'Згода — із запитанням, умовою або ціною.',
    en: 'Agreement comes with a question, a condition or a price.',
  },
  why: {
    ru: 'Кто соглашается на всё сразу, того перестают ценить, а подарки принимают как должное. Узнайте, зачем это клиенту, и назовите цену или условие.',
    uk: 'Хто погоджується на все одразу, того перестають цінувати, а подарунки сприймають як належне. З’ясуйте, навіщо це клієнтові, і назвіть ціну або умову.',
    en: 'Those who agree to everything at once are no longer valued, and their gifts are taken for granted. Find out why the client wants it, and name a price or a condition.',
  },
  phrases: ['yesMan'],
  messages: {
    bends: {
      ru: 'Согласие без вопросов и условий. Уточните, зачем это клиенту, или назовите цену и срок.',
      uk: 'Згода без запитань і умов. Уточніть, навіщо це клієнтові, або назвіть ціну й строк.',
      en: 'This agrees to everything at once. Ask what it is for, or name the price and the date.',
    },
  },
  *check({ document }) {
    for (const act of bendsOf(document)) yield { message: 'bends', at: act.span }
  },
  examples: {
    ru: {
      bad: [
        `
        Валерия, переделаем все восемь витрин, как скажете.
                                               ^^^^^^^^^^^ tone-yes-man
        `,
        `
        Без проблем, Аркадий, снимем ещё два дубля и танец на крыше.
        ^^^^^^^^^^^ tone-yes-man
        `,
        `
        За ваши деньги любой каприз, если захотите вернуть ленту, вернём!
                       ^^^^^^^^^^^^ tone-yes-man
        `,
        `
        Бросим всё и приедем. Только скажите, и перекрасим ещё раз.
        ^^^^^^^^^^^^ tone-yes-man
        `,
      ],
      good: [
        `
        Валерия, восемь витрин переделаем за 60 тысяч к 12 декабря. Что именно в них мешает?
        `,
        `
        Лифт прошёл проверку без проблем, акт во вложении.
        `,
        `
        Аркадий, танец на крыше снимем, если ветер будет тише пяти метров, это ещё полдня съёмки.
        `,
        `
        Вам виднее, где у вас сквозит, поэтому прошу отметить окна на плане до четверга.
        `,
        `
        Нурия, все двенадцать правок внесём за неделю, это ещё 18 тысяч. Начинать?
        `,
        `
        Ворота открываются без проблем и в мороз, проверили ночью.
        `,
        `
        Тамара, как вы просили, добавим голубой. Какой из двух вам ближе?
        `,
        `
        Приедем в среду, в десять. Скажите только, какой вход открыт.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Уляно, як скажете, перекладемо всю бруківку ще раз.
               ^^^^^^^^^^ tone-yes-man
        `,
        `
        Звісно, зробимо, пане Адаме, і третю альтанку теж.
        ^^^^^^^^^^^^^^^ tone-yes-man
        `,
        `
        Про ланцюги замість канатів: переробимо, як схочете.
                                     ^^^^^^^^^^^^^^^^^^^^^^ tone-yes-man
        `,
        `
        Кинемо все і приїдемо. Тільки скажіть, і перефарбуємо ще раз.
        ^^^^^^^^^^^^ tone-yes-man
        `,
      ],
      good: [
        `
        Уляно, перекласти бруківку можемо за три дні й дванадцять тисяч. Що саме в ній не так?
        `,
        `
        Орган пережив переїзд без проблем, усі труби цілі.
        `,
        `
        Пане Адаме, третю альтанку зробимо, якщо перша оплата надійде до 1 грудня.
        `,
        `
        Ніно, усі дванадцять правок внесемо за тиждень, це ще вісім тисяч. Починаємо?
        `,
        `
        Двері зачиняються без проблем, петлі змастили.
        `,
        `
        Пане Мироне, звісно, можна й мідь: вона дорожча на третину й зеленіє за рік. Яку беремо?
        `,
        `
        Приїдемо в середу о десятій. Скажіть лише, який вхід відчинено.
        `,
      ],
    },
    en: {
      bad: [
        `
        Of course we will redo it, Hilda, all nine bells.
        ^^^^^^^^^^^^^^^^^^^^^^ tone-yes-man
        `,
        `
        No problem, we'll add the second staircase, consider it done.
        ^^^^^^^^^^^^^^^^^ tone-yes-man
        `,
        `
        We accept all your changes without a murmur.
        ^^^^^^^^^^^^^^^^^^ tone-yes-man
        `,
      ],
      good: [
        `
        # Tasting night, minutes, 17 November 2026

        The risk for guests with an allergy came up. It was agreed to keep all nuts out of the building for the night.
        `,
        `
        When may I come for the spring tuning, Greta? Pick whatever suits you, my April is still empty.
        `,
        `
        Subject: More pepper in the salami

        Dear Mr Wexcombe, I see that your regulars ask for heat. We cannot change the recipe, because the name is protected.
        A second sausage under a name of its own is no problem at all.
        `,
        `
        Subject: Twenty bowls: yes to all twenty, one small change

        Dear Ms Lane,

        all twenty are happening, in the low bowls. No trouble either with the second van: it costs £60.
        `,
        `
        Hilda, we can recast the two flat bells for £900 by March. What troubles you about the other seven?
        `,
        `
        The mare had no problem with the new shoes and trotted off at once.
        `,
        `
        Whatever you choose, oak or larch, please tell us by Friday, so that the sawmill can keep the price.
        `,
        `
        We would be happy to add the second staircase if the council agrees; it would cost £4,200.
        `,
        `
        We cannot accept all your changes before the fair: which three matter most?
        `,
      ],
    },
  },
})
