import { incidentOf } from '../../core/document/letter/incident.ts'
import { mayMend } from '../../core/document/letter/mending.ts'
import { defineRule } from '../../core/rule.ts'
import { insertParagraph } from '../mends.ts'

export const incidentRemedy = defineRule({
  id: 'incident-remedy',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'Сказано, как исправляем и чем возмещаем.',
    uk: 'Сказано, як виправляємо й чим відшкодовуємо.',
    en: 'It says how the failure is put right or made up for.',
  },
  why: {
    ru: 'Клиента волнует не вина, а что теперь будет с его делом. Скажите, что уже сделано, что ещё сделаете и кто платит.',
    uk: 'Клієнта хвилює не провина, а що тепер буде з його справою. Скажіть, що вже зроблено, що ще зробите й хто платить.',
    en: 'The client worries less about whose fault it was than about what becomes of his business. Say what is done, what comes next and who pays.',
  },
  messages: {
    missing: {
      ru: 'Не сказано, как это исправят. Напишите, что уже сделано, что сделаете и к какому дню.',
      uk: 'Не сказано, як це виправлять. Напишіть, що вже зроблено, що зробите й до якого дня.',
      en: 'Nothing says how this is put right. Write what has been done, what you will do and by when.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить, как исправим', uk: 'Додати, як виправимо', en: 'Add how it is put right' },
  },
  *check({ document }) {
    const incident = incidentOf(document)
    const last = document.body.at(-1)
    if (!incident || incident.remedy || !last || mayMend(document)) return
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'insert', edits: [insertParagraph(document, last.span, TEXT[document.language])] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Рассылка 12 ноября ушла со старой ценой
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-remedy

        Лилия Павловна, добрый день!

        Как и сказал по телефону, в рассылке стояла прошлогодняя цена, это наша ошибка. Приносим извинения.

        С завтрашнего дня цены сверяют двое.
        `,
      ],
      good: [
        `
        Тема: Не та квартира

        Сергей Иванович, бригада убрала не ту квартиру, простите нас. Через час всё уже убрано, гости заехали.
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
        Тема: Двенадцать мешков не того угля

        Аким Ильич, в субботу мы привезли не тот уголь, простите нас.

        Счёт за субботу уменьшили на треть.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Розсилка 12 листопада пішла зі старою ціною
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-remedy

        Лідіє Павлівно, добрий день!

        Як і сказав телефоном, у розсилці стояла торішня ціна, це наша помилка. Перепрошуємо.

        Із завтрашнього дня ціни звіряють двоє.
        `,
        `
        Тема: Шини для восьми бусів
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-remedy

        Віталію, перепрошуємо: наш комірник переплутав комплекти, і буси стоять. Від цього тижня накладні перевіряє друга людина. Повідомте до вечора, чи берете іншу марку: від цього залежить, чи встигнемо замовити.
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
        Тема: Дванадцять мішків не того вугілля

        Якиме Іллічу, у суботу ми привезли не те вугілля, вибачте нам.

        Рахунок за суботу зменшили на третину.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: The mailing of 12 November went out with last year's price
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-remedy

        Dear Ms Lind,

        as I told you on the phone, the mailing carried last year's price. It was our mistake, and we apologise.

        From tomorrow two people check the prices.
        `,
      ],
      good: [
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

        as I said on the phone, the carrier mixed up the waybills and the container is held at customs. We regret that this falls into your opening week.

        Spare lamps from the Leeds showroom arrive on Friday, and the carrier pays the difference.
        From the next shipment our broker checks the waybills before loading.

        Jacob
        `,
        `
        Subject: Twelve sacks of the wrong coal

        Dear Joachim, on Saturday we brought you the wrong coal, and we apologise.

        Neither of the two trips will show on your bill.
        `,
        `
        Subject: The coach that did not come

        Dear Mrs Adeyemi, on Tuesday no coach came; the mistake is ours, and we apologise.

        The next coach is on us, and so are the tickets you lost.
        `,
      ],
    },
  },
})

const TEXT = {
  ru: 'Чтобы исправить положение, мы [что уже сделали и что компенсируем] до [дата].',
  uk: 'Щоб виправити становище, ми [що вже зробили й що компенсуємо] до [дата].',
  en: 'To put this right, we [what has been done and what we make up for] by [date].',
}
