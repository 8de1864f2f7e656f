import { blamesOf } from '../../core/document/tone/blame.ts'
import { defineRule } from '../../core/rule.ts'

export const toneBlame = defineRule({
  id: 'tone-blame',
  kinds: ['agenda', 'protocol', 'email'],
  severity: 'warning',
  source: 'S1 tip 3, S3',
  summary: {
    ru: 'Клиента не винят, и им не командуют.',
    uk: 'Клієнта не звинувачують, і ним не командують.',
    en: 'The client is not blamed or ordered about.',
  },
  why: {
    ru: 'Даже если виноват клиент, упрёк превращает задачу в ссору. Назовите факт, последствие и следующий шаг, без «вы обязаны» и «сами виноваты».',
    uk: 'Навіть якщо винен клієнт, докір перетворює справу на сварку. Назвіть факт, наслідок і наступний крок, без «ви зобов’язані» і «самі винні».',
    en: 'Even if the client is at fault, a reproach turns a task into a quarrel. Name the fact, the consequence and the next step, without "you must" and "your own fault".',
  },
  phrases: ['blame'],
  messages: {
    blame: {
      ru: 'Звучит как упрёк или приказ. Назовите факт и что делать дальше, без обвинения.',
      uk: 'Звучить як докір або наказ. Назвіть факт і що робити далі, без звинувачення.',
      en: 'This sounds like a reproach or an order. Name the fact and the next step, without blame.',
    },
  },
  *check({ document }) {
    for (const act of blamesOf(document)) yield { message: 'blame', at: act.span }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Вода в погребе

        Нина Львовна, вы дважды обещали вызвать насос и не вызвали. Отсюда и вода.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        # Протокол, 18.11.2026

        **Печь.** Заявку подали вчера; послушали бы нас летом, не стояли бы сейчас в очереди.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Если бы чертежи пришли, когда вы обещали, котёл бы уже работал.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Дарья, вы сами затянули с выбором мрамора, поэтому камин встанет только в январе.
               ^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        === protocol.md
        # Протокол встречи по аквариуму

        ## Обсудили

        - Рыбы погибли из-за вас: фильтр выключили на ночь.
                       ^^^^^^^^^ tone-blame

        ## Задачи

        - Ефим: поставить второй фильтр до 3 декабря.
        `,
        `
        Вы должны были прислать список гостей ещё в понедельник, повар ждёт его третий день.
        ^^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Если бы вы не откладывали звонок две недели, поменяли бы накопитель без спешки.
        ^^^^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Никто вас не заставлял брать самую дешёвую краску.
        ^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Матвей, стекло переставили ваши же люди.
                       ^^^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Ваши колебания стоили нам недели, так что нечего теперь ворчать.
        ^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
      ],
      good: [
        `
        # Протокол, 18.11.2026

        **Печь.** Взяли бы чугун, но он тяжёл для пола: берём сталь. Мы обещали открыть люк и не открыли, откроем 24 ноября.
        `,
        `
        Скорее всего, трещина там с прошлого хозяина, вашей вины тут никакой.
        `,
        `
        Дарья, наш фургон утром задел ваш столб, как я и говорил по телефону. Рома приедет в четыре с новым камнем.
        `,
        `
        Дарья, мрамор выбран 12 ноября, поэтому камин встанет 15 января. Чтобы успеть раньше, можно взять плиту со склада.
        `,
        `
        Кассир обязан выдать вам чек, так велит закон. Образец прикладываю.
        `,
        `
        Прохор, вы ничего не должны: ремонт по гарантии.
        `,
        `
        Вы писали:

        > Это вы виноваты, что бассейн зелёный!

        Мы взяли пробу воды, ответ лаборатории будет в пятницу.
        `,
        `
        Вы должны были получить список гостей вчера, если его нет, пришлю снова.
        `,
        `
        Если бы вы не подсказали про второй вход, мы бы до сих пор искали.
        `,
        `
        Вы поменяли цвет, это бесплатно: краску ещё не заказали.
        `,
        `
        Матвей, стекло переставили наши люди, а ваши сторожа помогли, спасибо им.
        `,
        `
        Ваши размеры пришли вовремя, это сберегло нам неделю.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Вода в льоху

        Ніно Львівно, ви двічі обіцяли викликати насос і не викликали. Звідси й вода.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        # Протокол, 18.11.2026

        **Піч.** Заявку подали вчора; послухали б нас улітку, не стояли б зараз у черзі.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Якби креслення надійшли, коли ви обіцяли, котел би вже працював.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Пане Северине, ви самі затягнули з розмірами, тепер меблі приїдуть після Різдва.
                       ^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Скло тріснуло через вашу неуважність. Нове вставимо 4 грудня.
                      ^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Ви мали надіслати список гостей ще в понеділок, кухар чекає на нього третій день.
        ^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Ніхто вас не змушував брати найдешевшу фарбу.
        ^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Матвію, скло пересунули ваші ж люди.
                     ^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Ваші вагання коштували нам тижня, тож нема чого тепер бурчати.
        ^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
      ],
      good: [
        `
        # Протокол, 18.11.2026

        **Піч.** Узяли б чавун, але він важкий для підлоги: беремо сталь. Ми обіцяли відчинити люк і не відчинили, відчинимо 24 листопада.
        `,
        `
        Тріщина там із минулого господаря, вашої провини тут немає.
        `,
        `
        Пане Северине, наш фургон зранку зачепив ваш стовп, як я й казав телефоном. Рома приїде о четвертій із новим каменем.
        `,
        `
        Пане Северине, розміри ми отримали 16 листопада, тож меблі приїдуть після Різдва. Ліжка можемо віддати раніше.
        `,
        `
        Власник мусить мати паспорт на ліфт, цього вимагає закон. Копію вашого ми вже замовили.
        `,
        `
        Орисю, ви ні в чому не винні: замок заїло від морозу, замінимо завтра.
        `,
        `
        Монтаж коштує 6 тисяч, але цього разу для вас виняток: приїдемо у вівторок без доплати.
        `,
        `
        Ви мали отримати список гостей учора, якщо його немає, надішлю знову.
        `,
        `
        Ви змінили колір, це безкоштовно: фарбу ще не замовили.
        `,
        `
        Матвію, скло пересунули наші люди, а ваші сторожі допомогли, дякуємо їм.
        `,
        `
        Ваші розміри прийшли вчасно, це зберегло нам тиждень.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: Water in the cellar

        Dear Mrs Hart, you promised twice to send for the pump and did not. Hence the water.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        # Minutes, 18 November 2026

        **The oven.** The form went in yesterday; had they listened to us in summer, they would not be standing in the queue.
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        If the drawings had come when you promised them, the boiler would be running by now.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Dear Mr Novak, the varnish is your own fault: the tins stood open all night.
                                      ^^^^^^^^^^^^^^ tone-blame
        `,
        `
        You should have mentioned the second boiler in June. The new flue comes on Thursday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        You were supposed to send us the guest list on Monday, the cook is still waiting for it.
        ^^^^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Nobody forced you to take the cheapest paint.
        ^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Matthew, it was your guards who moved the glass. It was your own people who locked the gate.
                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
        `
        Your indecision cost us a week, so there is no point in grumbling now.
        ^^^^^^^^^^^^^^^^^^^^^^^ tone-blame
        `,
      ],
      good: [
        `
        # Minutes, 18 November 2026

        **The oven.** Cast iron would have been nicer, but the floor is weak: steel. We promised to open the hatch and did not; it is open on 24 November.
        `,
        `
        The crack was there before, and none of this is your fault.
        `,
        `
        Dear Mr Hume, the ball is in your court now: could you choose between oak and ash by Friday? Your builder hung the bracket on Monday, so we can start.
        `,
        `
        You chose the oak hinges yourselves, and they look splendid. Nobody on your team has to lift a finger on Monday.
        `,
        `
        Dear Mr Novak, the varnish skinned over because the tins stood open. We can strain it on Friday, or send new ones.
        `,
        `
        By law every boat for hire must carry a flare. Yours is in the locker under the seat.
        `,
        `
        You must be tired after two nights at the bakery, so we have moved the tasting to Thursday.
        `,
        `
        It was not your fault, Ayesha: the glaze had a bad batch number. Thirty new bowls are in the kiln.
        `,
        `
        You were supposed to get the guest list yesterday; if it is not there, I will send it again.
        `,
        `
        With more care on our part the handle would still be on.
        `,
        `
        Matthew, it was your people who helped us with the glass, thank you.
        `,
        `
        Your measurements came in time and saved us a week.
        `,
      ],
    },
  },
})
