import { incidentOf } from '../../core/document/letter/incident.ts'
import { defineRule } from '../../core/rule.ts'

export const incidentCallFirst = defineRule({
  id: 'incident-call-first',
  kinds: ['email'],
  severity: 'info',
  source: 'S3',
  summary: {
    ru: 'О неудаче клиент сначала слышит по телефону.',
    uk: 'Про невдачу клієнт спершу чує телефоном.',
    en: 'The client hears of a failure by phone first.',
  },
  why: {
    ru: 'По телефону слышно, как клиент принял новость, и есть кому выговориться. Письмо после звонка закрепляет сказанное.',
    uk: 'Телефоном чути, як клієнт сприйняв новину, і є кому виговоритися. Лист після дзвінка закріплює сказане.',
    en: 'On the phone you hear how the news lands, and the client can let off steam. The letter then puts it on record.',
  },
  messages: {
    missing: {
      ru: 'Не видно, что клиент узнал об этом от вас по телефону. Сначала позвоните, потом пришлите письмо и упомяните звонок.',
      uk: 'Не видно, що клієнт почув про це від вас телефоном. Спершу зателефонуйте, а в листі згадайте дзвінок.',
      en: 'Nothing shows that the client heard this from you by phone. Ring first, then send the letter and mention the call.',
    },
  },
  *check({ document }) {
    const incident = incidentOf(document)
    if (incident && !incident.called) yield { message: 'missing', at: document.title }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Запись стояла во вторник
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-call-first

        Оксана, запись на сайте не работала до 12:40, пациенты звонили в регистратуру. Мы обновляли сервер днём, приношу извинения от компании и от себя.
        `,
        `
        Тема: Рассылка 12 ноября ушла со старой ценой
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-call-first

        Лилия Павловна, добрый день!

        В рассылке стояла прошлогодняя цена, это наша ошибка.
        Приносим извинения от имени бюро и от меня лично.

        Исправленное письмо отправили в полдень, разницу по восьми заказам берём на себя.
        Чтобы это не повторилось, цены теперь сверяет второй человек.

        Ольга
        `,
      ],
      good: [
        `
        Тема: Не та квартира

        Сергей Иванович, продолжаю то, о чём говорили утром. Бригада убрала не ту квартиру, простите нас, деньги вернули.
        `,
        `
        Тема: Рассылка 12 ноября ушла со старой ценой

        Лилия Павловна, добрый день!

        Повторяю письмом то, о чём говорили утром по телефону: в рассылке стояла прошлогодняя цена, это наша ошибка.
        Приносим извинения от имени бюро и от меня лично.

        Исправленное письмо отправили в полдень, разницу по восьми заказам берём на себя.
        Чтобы это не повторилось, цены теперь сверяет второй человек.

        Ольга
        `,
        `
        Тема: Дегустация на новой дате

        Лилия Павловна, добрый день!

        Простите, в прошлом письме перепутала число: ждём вас 26-го, в семь.

        Ольга
        `,
        `
        Тема: Сбой у конкурентов и ваш магазин

        Лилия Павловна, добрый день!

        Вы спрашивали, что будет, если у нас случится сбой, как вчера у соседей. Резервная копия делается каждый час, так что потеряется самое большее час заказов.

        Ольга
        `,
        `
        Тема: Контейнер с лампами стоит в порту

        Эмма, добрый день!

        Дважды набирал вас с утра, не застал. Перевозчик перепутал накладные, и контейнер застрял на таможне. Очень жаль, что это пришлось на вашу неделю открытия.

        Запасные лампы из салона в Твери приедут в пятницу, разницу оплачивает перевозчик.
        Со следующего рейса накладные сверяет наш брокер до погрузки.

        Яков
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Розсилка 12 листопада пішла зі старою ціною
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-call-first

        Лідіє Павлівно, добрий день!

        У розсилці стояла торішня ціна, це наша помилка.
        Перепрошуємо від імені бюро і від мене особисто.

        Виправлений лист надіслали опівдні, різницю за вісьмома замовленнями беремо на себе.
        Щоб це не повторилося, ціни тепер звіряє друга людина.

        Ольга
        `,
      ],
      good: [
        `
        Тема: Розсилка 12 листопада пішла зі старою ціною

        Лідіє Павлівно, добрий день!

        Повторюю листом те, про що говорили зранку телефоном: у розсилці стояла торішня ціна, це наша помилка.
        Перепрошуємо від імені бюро і від мене особисто.

        Виправлений лист надіслали опівдні, різницю за вісьмома замовленнями беремо на себе.
        Щоб це не повторилося, ціни тепер звіряє друга людина.

        Ольга
        `,
        `
        Тема: Дегустація на новій даті

        Лідіє Павлівно, добрий день!

        Даруйте, переплутала число: чекаємо вас 26-го, о сьомій.

        Ольга
        `,
        `
        Тема: Збій у сусідів і ваш магазин

        Лідіє Павлівно, добрий день!

        Ви питали, що буде, якщо в нас станеться збій, як учора в сусідів. Резервна копія робиться щогодини, тож загубиться щонайбільше година замовлень.

        Ольга
        `,
        `
        Тема: Контейнер із лампами стоїть у порту

        Еммо, добрий день!

        Двічі дзвонив вам зранку, не застав. Перевізник переплутав накладні, і контейнер застряг на митниці. Дуже шкода, що це випало на ваш тиждень відкриття.

        Запасні лампи із салону у Вінниці приїдуть у п'ятницю, різницю сплачує перевізник.
        Із наступного рейсу накладні звіряє наш брокер до завантаження.

        Яків
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: The mailing of 12 November went out with last year's price
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-call-first

        Dear Ms Lind,

        The mailing carried last year's price. It was our mistake.
        We apologise for it, the firm and I myself.

        The corrected letter went out at noon, and we cover the difference on the eight orders.
        From today a second person checks every price before a mailing leaves.

        Olga
        `,
      ],
      good: [
        `
        Subject: Grey towels

        Dear Ms Farr,

        Your housekeeper called us on Tuesday about the grey towels. The fault is ours, and I am sorry, personally and for everyone at the laundry.

        New towels came the same night at our expense. From now on two people sign for each load before a machine starts.
        `,
        `
        Subject: The mailing of 12 November went out with last year's price

        Dear Ms Lind,

        as I told you on the phone this morning, the mailing carried last year's price. It was our mistake.
        We apologise for it, the firm and I myself.

        The corrected letter went out at noon, and we cover the difference on the eight orders.
        From today a second person checks every price before a mailing leaves.

        Olga
        `,
        `
        Subject: What if the shop goes down

        Dear Ms Lind,

        you asked what happens should our server have an outage like the one next door. A copy is made every hour, so an hour of orders is the most that could be lost.

        Olga
        `,
        `
        Subject: The container with your lamps is held at the port

        Dear Emma,

        I tried to reach you by phone twice this morning. The carrier mixed up the waybills and the container is held at customs. We regret that this falls into your opening week.

        Spare lamps from the Leeds showroom arrive on Friday, and the carrier pays the difference.
        From the next shipment our broker checks the waybills before loading.

        Jacob
        `,
        `
        Subject: A pony on the second floor

        Dear Kit, I can hear how much Ada would love to find a pony by her bed.
        I'm not bringing Biscuit up two flights. Ponies go up stairs and then will not come down again.

        She could meet him in the courtyard at eight instead.
        `,
      ],
    },
  },
})
