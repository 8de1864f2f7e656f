import { firstTold, incidentOf } from '../../core/document/letter/incident.ts'
import { mayPlead } from '../../core/document/letter/pleading.ts'
import { defineRule } from '../../core/rule.ts'
import { insertSentence } from '../mends.ts'

export const incidentApology = defineRule({
  id: 'incident-apology',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'За свою ошибку извиняются.',
    uk: 'За власну помилку перепрошують.',
    en: 'For a failure of ours, we apologise.',
  },
  why: {
    ru: 'Клиент ждёт, что вину признают вслух: от имени компании и от себя лично. Без извинений любые меры выглядят отговоркой.',
    uk: 'Клієнт чекає, що провину визнають уголос: від імені компанії й від себе особисто. Без вибачень будь-які заходи здаються відмовкою.',
    en: 'The client waits for the fault to be owned, for the company and in person. Without an apology every measure sounds like an evasion.',
  },
  messages: {
    missing: {
      ru: 'Ошибка наша, а извинений нет. Принесите их от имени компании и от себя лично.',
      uk: 'Помилка наша, а вибачень немає. Перепросіть від імені компанії й від себе особисто.',
      en: 'The failure is ours and nobody apologises. Do so for the company and in person.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить извинения', uk: 'Додати вибачення', en: 'Add an apology' },
  },
  *check({ document }) {
    const incident = incidentOf(document)
    if (incident?.whose !== 'ours' || incident.apology) return
    // Who only regrets, and owns to nothing, may be telling of another's failure in words that nobody knows.
    if (incident.regret && !incident.owned) return
    if (mayPlead(document, incident.owned)) return
    const told = firstTold(document, incident)
    yield {
      message: 'missing',
      at: document.title,
      mends: () =>
        told ? [{ title: 'insert', edits: [insertSentence(told.span, 'after', TEXT[document.language])] }] : [],
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Ваш ковёр
        ^^^^^^^^^^^^^^^ incident-apology

        Вера Ильинична, во вторник наш водитель отдал ваш ковёр соседям снизу, а вам привёз их дорожку.

        Сегодня оба ковра вернули по местам. Теперь на каждом рулоне бирка с фамилией, водитель читает её вслух при вручении.
        `,
        `
        Тема: Рассылка ушла не тем людям
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-apology

        Лилия Павловна, добрый день! Как и сказал по телефону, рассылка ушла не тем людям. Верный список отправили в полдень. Впредь будем внимательнее.
        `,
        `
        Тема: Заказ 418 потерялся
        ^^^^^^^^^^^^^^^^^^^^^^^^^ incident-apology

        Артём, добрый день!

        Мы потеряли ваш заказ 418, его вчера забыли внести в план. Такого больше не повторится.

        Макет восстановим к пятнице за наш счёт.

        Юля
        `,
      ],
      good: [
        `
        Тема: Осмотр крыши, коротко

        Олег Петрович, добрый день!

        Прикладываю отчёт об осмотре. С августа балки не сдвинулись. Изменилось одно: одиннадцать плиток разбиты, на чердаке протечка.

        До марта это терпит, а весной чердак будет затоплен. Бригада уезжает 4 декабря. Подскажите, пожалуйста, до четверга, когда удобно посмотреть вместе?
        `,
        `
        Тема: Освободился четверг

        Инна, извините за срочность. Другой клиент отменил съёмку, и у нас освободился четверг. Возьмёте его?
        `,
        `
        Тема: Забыла вложить чек

        Марина Сергеевна, чек в прошлое письмо не прикрепился, вот он: № 0391, 8 900 ₽. Извините за лишнее письмо!
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
        Тема: Станция прислала не ту смесь

        Тимофей Ильич, звонил вам утром, теперь пишу. Семенная станция отгрузила пастбищную смесь вместо низовой. Очень досадно, что это пришлось на вашу последнюю тёплую неделю. Станция ошибку признала, замена будет в субботу. Теперь вскрываем каждый десятый мешок.
        `,
        `
        Тема: Термобокс перегрелся в дороге

        Руфь Давидовна, продолжаю наш утренний разговор по телефону. Курьеры «Вектора» привезли бокс в 19:05 вместо 14:00, и пробы перегрелись. Мне очень жаль пациенток. Все пробы переделаем. Пересдачу оплачивает «Вектор», претензия ушла вчера. С понедельника боксы возит другая служба.
        `,
        `
        Тема: Стёкла для теплицы треснули

        Вера Львовна, как и говорили по телефону, стёкла доехали с трещинами: «Артель» уложила их плашмя. Очень жаль, что вам теперь ждать с рассадой.

        Новые «Артель» везёт во вторник за свой счёт, отныне стоймя.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Ваш килим
        ^^^^^^^^^^^^^^^ incident-apology

        Віро Іллівно, у вівторок наш водій віддав ваш килим сусідам знизу, а вам привіз їхню доріжку.

        Сьогодні обидва килими повернули на місця. Тепер на кожному сувої бирка з прізвищем, водій читає її вголос під час вручення.
        `,
        `
        Тема: Розсилка пішла не тим людям
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-apology

        Лідіє Павлівно, добрий день! Як казав телефоном, розсилка пішла не тим людям. Правильний список надіслали опівдні. Надалі будемо уважнішими.
        `,
        `
        Тема: Замовлення 418 загубилося
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-apology

        Артеме, добрий день!

        Ми загубили ваше замовлення 418, його вчора забули внести до плану. Такого більше не повториться.

        Макет відновимо до п'ятниці за наш рахунок.

        Юля
        `,
      ],
      good: [
        `
        Тема: Огляд даху, коротко

        Олеже Петровичу, доброго дня!

        Надсилаю звіт про огляд. Із серпня балки не зрушили. Змінилося одне: одинадцять плиток розбито, на горищі протікає.

        До березня це терпить, а навесні горище буде затоплене. Бригада їде 4 грудня. Підкажіть, будь ласка, до четверга, коли зручно подивитися разом?
        `,
        `
        Тема: Звільнився четвер

        Інно, вибачте за терміновість. Інший клієнт скасував знімання, і в нас звільнився четвер. Візьмете його?
        `,
        `
        Тема: Забула вкласти чек

        Марино Сергіївно, чек до минулого листа не прикріпився, ось він: № 0391, 890 грн. Перепрошую за зайвий лист!
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
        Тема: Шибки для теплиці тріснули

        Віро Львівно, як і говорили телефоном, шибки доїхали з тріщинами: «Артіль» поклала їх плазом. Дуже шкода, що вам тепер чекати з розсадою.

        Нові «Артіль» везе у вівторок своїм коштом, відтепер сторчма.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: Your carpet
        ^^^^^^^^^^^^^^^^^^^^ incident-apology

        Dear Ms Reed, on Tuesday our driver gave your carpet to the family downstairs and brought their runner to you.

        Both were returned to their places today. From now on each roll carries a tag with the name.
        `,
        `
        Subject: The mailing went to the wrong list
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-apology

        Dear Ms Lind, as I told you on the phone, the mailing went to the wrong list. The right one got it at noon. We'll be more careful.
        `,
        `
        Subject: Your order 418 went astray
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ incident-apology

        Hi Arthur,

        we lost your order 418, it was never entered into the plan yesterday. This will never happen again.

        We restore the layout by Friday at our own expense.

        Julia
        `,
      ],
      good: [
        `
        Subject: What the roof inspection showed

        Dear Mr Ortiz,

        Here is the inspection in one page. Nothing has moved since August. Eleven tiles are cracked, and the gutter leaks.

        Our roofers leave for another job on the 12th, and by spring the attic will be flooded. Could you tell me by Thursday which morning suits you to look at it together?
        `,
        `
        Subject: Still open for your fourth-quarter estimate

        Kirsten, the estimate is nearly done. Three papers are missing from the folder: the log and two receipts. Without the log I leave out the deduction.
        Please drop them in by 2 December.
        `,
        `
        Subject: A staircase to look at

        Oliver, we put a staircase like that in another family's house in Leeds. Yours starts in May. No reply needed.
        `,
        `
        Subject: I forgot to attach the receipt

        Marina, the receipt did not go with my last letter, here it is: no. 0391, 89 pounds. Sorry for the extra letter!
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
        Subject: The panes for the greenhouse are cracked

        Dear Vera, as I told you on the phone, the panes came with cracks: Artel had laid them flat. I very much regret that your seedlings have to wait.

        Artel brings new ones on Tuesday at its own cost, and from now on they travel upright.
        `,
      ],
    },
  },
})

const TEXT = {
  ru: 'Приносим извинения от имени компании, и лично я прошу прощения.',
  uk: 'Перепрошуємо від імені компанії, і особисто я прошу вибачення.',
  en: 'We apologise on behalf of the company, and I do so in person.',
}
