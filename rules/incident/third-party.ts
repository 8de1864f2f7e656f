import { incidentOf } from '../../core/document/letter/incident.ts'
import { mayBeOurs } from '../../core/document/letter/own-hand.ts'
import { defineRule } from '../../core/rule.ts'

export const incidentThirdParty = defineRule({
  id: 'incident-third-party',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'Если подвёл кто-то третий, выражают сожаление, а не извиняются.',
    uk: 'Якщо підвів хтось третій, висловлюють жаль, а не перепрошують.',
    en: 'When a third party failed, we express regret and do not apologise.',
  },
  why: {
    ru: 'Извиняясь за чужую ошибку, вы берёте её на себя, и клиент запоминает виноватыми вас. Сочувствие уместнее, и помочь оно не мешает.',
    uk: 'Перепрошуючи за чужу помилку, ви берете її на себе, і клієнт запам’ятовує винними вас. Співчуття доречніше, і допомогти воно не заважає.',
    en: "By apologising for somebody else's failure you take it on yourself, and that is what the client remembers. Regret is kinder, and you can help all the same.",
  },
  messages: {
    regret: {
      ru: 'Подвела третья сторона: выразите сожаление, извиняться за неё не нужно.',
      uk: 'Підвела третя сторона: висловіть жаль, перепрошувати за неї не треба.',
      en: 'A third party failed: express regret, there is no need to apologise for it.',
    },
  },
  *check({ document }) {
    const incident = incidentOf(document)
    if (incident?.whose !== 'third-party' || !incident.pardonAsked) return
    if (!mayBeOurs(document, incident.pardonAsked)) yield { message: 'regret', at: incident.pardonAsked.span }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Контейнер с лампами стоит в порту

        Эмма, добрый день!

        Как и говорили по телефону, перевозчик перепутал накладные, и контейнер застрял на таможне. Приносим свои извинения за эту задержку.
                                                                                                                  ^^^^^^^^^ incident-third-party

        Запасные лампы из салона в Твери приедут в пятницу, разницу оплачивает перевозчик.
        Со следующего рейса накладные сверяет наш брокер до погрузки.

        Яков
        `,
      ],
      good: [
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
        Тема: Сбой у конкурентов и ваш магазин

        Лилия Павловна, добрый день!

        Вы спрашивали, что будет, если у нас случится сбой, как вчера у соседей. Резервная копия делается каждый час, так что потеряется самое большее час заказов.

        Ольга
        `,
        `
        Тема: Контейнер с лампами стоит в порту

        Эмма, добрый день!

        Как и говорили по телефону, перевозчик перепутал накладные, и контейнер застрял на таможне. Очень жаль, что это пришлось на вашу неделю открытия.

        Запасные лампы из салона в Твери приедут в пятницу, разницу оплачивает перевозчик.
        Со следующего рейса накладные сверяет наш брокер до погрузки.

        Яков
        `,
        `
        Тема: Перепутанные бирки на саженцах

        Егор Фомич, на сорока саженцах чужие бирки. Вина целиком фабрики, простите нас за это, и от себя лично прошу прощения.

        Бирки меняем сегодня. Теперь их вешает тот, кто копал.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Контейнер із лампами стоїть у порту

        Еммо, добрий день!

        Як і говорили телефоном, перевізник переплутав накладні, і контейнер застряг на митниці. Перепрошуємо за цю затримку.
                                                                                                 ^^^^^^^^^^^^ incident-third-party

        Запасні лампи із салону у Вінниці приїдуть у п'ятницю, різницю сплачує перевізник.
        Із наступного рейсу накладні звіряє наш брокер до завантаження.

        Яків
        `,
        `
        Тема: Шини для восьми бусів

        Віталію, дзвонив вам о дев'ятій, тепер письмово. Склад «Покришка-Опт» втратив ваші вісім комплектів. Прийміть наші перепрошення. Нові привеземо в п'ятницю, а накладні від цього тижня перевіряємо за фото.
                                                                                                                           ^^^^^^^^^^^^ incident-third-party
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
        Тема: Збій у сусідів і ваш магазин

        Лідіє Павлівно, добрий день!

        Ви питали, що буде, якщо в нас станеться збій, як учора в сусідів. Резервна копія робиться щогодини, тож загубиться щонайбільше година замовлень.

        Ольга
        `,
        `
        Тема: Контейнер із лампами стоїть у порту

        Еммо, добрий день!

        Як і говорили телефоном, перевізник переплутав накладні, і контейнер застряг на митниці. Дуже шкода, що це випало на ваш тиждень відкриття.

        Запасні лампи із салону у Вінниці приїдуть у п'ятницю, різницю сплачує перевізник.
        Із наступного рейсу накладні звіряє наш брокер до завантаження.

        Яків
        `,
        `
        Тема: Переплутані бирки на саджанцях

        Єгоре Фомичу, на сорока саджанцях чужі бирки. Вина цілком фабрики, вибачте нам за це, і особисто від мене вибачення.

        Бирки міняємо сьогодні. Тепер їх вішає той, хто копав.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: The container with your lamps is held at the port

        Dear Emma,

        as I said on the phone, the carrier mixed up the waybills and the container is held at customs. We apologise for the delay.
                                                                                                           ^^^^^^^^^ incident-third-party

        Spare lamps from the Leeds showroom arrive on Friday, and the carrier pays the difference.
        From the next shipment our broker checks the waybills before loading.

        Jacob
        `,
      ],
      good: [
        `
        Subject: The line on Tuesday

        Dear Ms Falk,

        I rang you at three. A digger on Hill Road cut the fibre of our provider, and I regret that your box office stood still for an hour.
        Since Wednesday a second line runs into the house by another street and takes over within seconds. The stuck tickets were booked by hand.
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
        Subject: Proofs a day late

        Dear Ms Lind,

        as I said on the phone, the proofs come a day late: we sent the file to the printer without the bleed, and that's on us.
        I'm sorry, and so is the whole team.

        The new file went back at noon, the courier is at our expense. From now on a second person checks every file.

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

        as I said on the phone, the carrier mixed up the waybills and the container is held at customs. We regret that this falls into your opening week.

        Spare lamps from the Leeds showroom arrive on Friday, and the carrier pays the difference.
        From the next shipment our broker checks the waybills before loading.

        Jacob
        `,
        `
        Subject: The wrong tags on your saplings

        Dear Egon, forty saplings carry the wrong tags, the nursery mixed them up. We apologise for this, and so do I personally.

        The tags are changed today. From now on whoever digs a tree tags it.
        `,
        `
        Subject: Water in the marquee

        Dear Mr Okoro, the hire company had pitched the tent across a ditch. We apologise for that, the crew and I.

        A quarter of the hire is coming back to you. From now on we walk the ground first.
        `,
      ],
    },
  },
})
