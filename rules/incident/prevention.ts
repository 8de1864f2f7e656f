import { incidentOf } from '../../core/document/letter/incident.ts'
import { assuresOnly } from '../../core/document/letter/measure.ts'
import { mayGuard } from '../../core/document/letter/safeguard.ts'
import { defineRule } from '../../core/rule.ts'
import { insertParagraph } from '../mends.ts'

export const incidentPrevention = defineRule({
  id: 'incident-prevention',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'Сказано, какая мера не даст этому повториться.',
    uk: 'Сказано, який захід не дасть цьому повторитися.',
    en: 'It says what keeps it from happening again.',
  },
  why: {
    ru: 'Извинения закрывают вчерашний день, мера возвращает доверие на завтра. «Будем внимательнее» — не мера.',
    uk: 'Вибачення закривають учорашній день, захід повертає довіру на завтра. «Будемо уважнішими» — не захід.',
    en: 'An apology closes yesterday, a measure earns trust for tomorrow. "We will be more careful" is no measure.',
  },
  messages: {
    missing: {
      ru: 'Не сказано, что не даст этому повториться. Назовите меру: проверку, правило, замену.',
      uk: 'Не сказано, що не дасть цьому повторитися. Назвіть захід: перевірку, правило, заміну.',
      en: 'Nothing says what keeps this from happening again. Name a measure: a check, a rule, a change.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить меру', uk: 'Додати захід', en: 'Add a measure' },
  },
  *check({ document }) {
    const incident = incidentOf(document)
    const last = document.body.at(-1)
    if (!incident || incident.prevention || !last) return
    if ((incident.remedy && assuresOnly(document)) || mayGuard(document)) return
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
        Тема: Мрамор на ресепшене
        ^^^^^^^^^^^^^^^^^^^^^^^^^ incident-prevention

        Ольга Петровна, звонил вам утром: ночью мы прошлись по вашему мрамору кислотой и испортили плиту, простите нас.

        В пятницу реставратор отполирует её за наш счёт. До тех пор закрыли пятно ковриком. С этого дня пристальнее следим за вашими полами.
        `,
        `
        Тема: Рассылка 12 ноября ушла со старой ценой
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-prevention

        Лилия Павловна, добрый день!

        Как и сказал по телефону, в рассылке стояла прошлогодняя цена, это наша ошибка. Приносим извинения.

        Исправленное письмо уйдёт сегодня, разницу компенсируем. Впредь будем внимательнее.
        `,
        `
        Тема: Краска на лестнице
        ^^^^^^^^^^^^^^^^^^^^^^^^ incident-prevention

        Лидия Аркадьевна, звонил вам в полдень: наш маляр опрокинул банку на лестнице, простите нас.

        Чистку ковра оплачиваем мы. Каждую ступеньку прошли дважды, пятен больше не видно. Мы внимательно относимся к каждому дому.
        `,
      ],
      good: [
        `
        Тема: Мрамор на ресепшене

        Ольга Петровна, звонил вам утром: ночью мы прошлись по вашему мрамору кислотой и испортили плиту, простите нас.

        В пятницу реставратор отполирует её за наш счёт. Кислоту со склада вывезли совсем.
        `,
        `
        Тема: Не та квартира

        Сергей Иванович, бригада убрала не ту квартиру, простите нас. Деньги вернули.

        Перед началом бригадир шлёт вам фото таблички на двери.
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
        Тема: Торт без свечей

        Нонна Рудольфовна, торт приехал без свечей, это наша ошибка, простите нас. Свечи привезём сегодня. Уверяем вас, такого больше не повторится.
        `,
        `
        Тема: Автобус не приехал

        Мария Петровна, во вторник автобус не приехал. Это наша ошибка, приносим извинения. Следующую поездку оплачиваем мы.

        Старые расписания ушли в макулатуру, а диспетчер звонит каждому водителю накануне: каждый подтверждает час.
        `,
        `
        Тема: Торт уронил курьер «Стрижа»

        Лев Давыдович, после нашего разговора по телефону пишу итог: курьер «Стрижа» уронил торт. Сочувствую, именинник ждал именно его.

        Второй торт мы испекли к пяти, «Стриж» возместит оба. Больше «Стриж» наши торты не возит.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Мармур на рецепції
        ^^^^^^^^^^^^^^^^^^^^^^^^ incident-prevention

        Ольго Петрівно, дзвонив вам зранку: уночі ми пройшлися по вашому мармуру кислотою й зіпсували плиту, вибачте нам.

        У п'ятницю реставратор відполірує її нашим коштом. Доти закрили пляму килимком. Відтепер пильніше стежимо за вашими підлогами.
        `,
        `
        Тема: Розсилка 12 листопада пішла зі старою ціною
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-prevention

        Лідіє Павлівно, добрий день!

        Як і сказав телефоном, у розсилці стояла торішня ціна, це наша помилка. Перепрошуємо.

        Виправлений лист піде сьогодні, різницю компенсуємо. Надалі будемо уважнішими.
        `,
        `
        Тема: Збій у середу
        ^^^^^^^^^^^^^^^^^^^ incident-prevention

        Миколо Петровичу, як і казав телефоном, у середу не працювала система запису. Це наша помилка, перепрошуємо.

        Втрачені записи внесли вручну, кожному з гостей написали. Тепер усе знову працює. Ми серйозно ставимося до кожного запису.
        `,
      ],
      good: [
        `
        Тема: Мармур на рецепції

        Ольго Петрівно, дзвонив вам зранку: уночі ми пройшлися по вашому мармуру кислотою й зіпсували плиту, вибачте нам.

        У п'ятницю реставратор відполірує її нашим коштом. Кислоту зі складу вивезли зовсім.
        `,
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
        Тема: Торт без свічок

        Нонно Рудольфівно, торт приїхав без свічок, це наша помилка, вибачте нам. Свічки привеземо сьогодні. Запевняємо вас, такого більше не повториться.
        `,
        `
        Тема: Автобус не приїхав

        Маріє Петрівно, у вівторок автобус не приїхав. Це наша помилка, перепрошуємо. Наступну поїздку оплачуємо ми.

        Старі розклади пішли в макулатуру, а диспетчерка дзвонить напередодні, і кожен водій підтверджує годину.
        `,
        `
        Тема: Торт упустив кур'єр «Стрижа»

        Леве Давидовичу, після нашої розмови телефоном пишу підсумок: кур'єр «Стрижа» упустив торт. Співчуваю, іменинник чекав саме на нього.

        Другий торт ми спекли до п'ятої, «Стриж» відшкодує обидва. Більше «Стриж» наших тортів не возить.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: The marble at your desk
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-prevention

        Ms Raman, as I said on the phone, we damaged your marble with an acid. I am sorry.

        On Friday a restorer polishes it at our expense. Until then a mat is put down. From now on we watch your floors more closely.
        `,
        `
        Subject: The mailing of 12 November went out with last year's price
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-prevention

        Dear Ms Lind,

        as I told you on the phone, the mailing carried last year's price. It was our mistake, and we apologise.

        The corrected letter goes out today, and we refund the difference. In future we will be more careful.
        `,
        `
        Subject: The carpet on your stairs
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-prevention

        Dear Mrs Lindsay, I rang you at noon: our painter knocked over a tin on your stairs, and I am truly sorry.

        We paid for the cleaning, every step was treated twice, and the stain no longer shows. We treat every house with care.
        `,
      ],
      good: [
        `
        Subject: The marble at your desk

        Ms Raman, as I said on the phone, we damaged your marble with an acid. I am sorry.

        On Friday a restorer polishes it at our expense. Acids are now locked away, and Karen keeps a closer eye on the store: she counts the bottles every evening.
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

        as I said on the phone, the carrier mixed up the waybills and the container is held at customs. We regret that this falls into your opening week.

        Spare lamps from the Leeds showroom arrive on Friday, and the carrier pays the difference.
        From the next shipment our broker checks the waybills before loading.

        Jacob
        `,
        `
        Subject: The cake without candles

        Dear Ms Novak, the cake came without its candles. It was our mistake, and we apologise. The driver brings the candles today at our expense. I assure you that it will never happen again.
        `,
        `
        Subject: The coach that did not come

        Dear Mrs Adeyemi, on Tuesday no coach came. The mistake is ours, and we apologise. The next coach is at our expense.

        The old timetables have gone into the shredder, and the depot rings each driver the evening before a school run.
        `,
      ],
    },
  },
})

const TEXT = {
  ru: 'Чтобы это не повторилось, мы [какая проверка, правило или замена, с какого дня].',
  uk: 'Щоб це не повторилося, ми [яка перевірка, правило чи заміна, з якого дня].',
  en: 'To keep this from happening again, we [which check, rule or change, from which day].',
}
