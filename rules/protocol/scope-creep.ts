import { defineRule } from '../../core/rule.ts'
import { shortened } from '../wording.ts'

export const protocolScopeCreep = defineRule({
  id: 'protocol-scope-creep',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S2, S3',
  summary: {
    ru: 'У каждой просьбы сверх заказа записано решение о цене.',
    uk: 'Щодо кожного прохання понад замовлення записано рішення про ціну.',
    en: 'Every wish beyond the order has a decision about its price.',
  },
  why: {
    ru: 'Мелочи, сделанные «заодно», складываются в проект вдвое больше оплаченного. Цена, день решения или отдельная смета сохраняют и деньги, и отношения.',
    uk: 'Дрібниці, зроблені «заодно», складаються в проєкт, удвічі більший за оплачений. Ціна, день рішення або окремий кошторис бережуть і гроші, і стосунки.',
    en: 'Small things done "while we are at it" add up to twice the project that was paid for. A price, a day for deciding or a separate estimate keeps both the money and the friendship.',
  },
  phrases: ['extra'],
  messages: {
    open: {
      ru: '«{words}»: это сверх заказа, а решения нет. Запишите цену, день, когда о ней решите, или отдельную смету.',
      uk: '«{words}»: це понад замовлення, а рішення немає. Запишіть ціну, день, коли про неї вирішите, або окремий кошторис.',
      en: '"{words}": this goes beyond the order, and nothing is decided. Note the price, the day you decide on it, or a separate estimate.',
    },
  },
  *check({ document }) {
    for (const { span, settled } of document.extras) {
      if (settled) continue
      yield { message: 'open', at: span, values: { words: shortened(document.text.slice(span.start, span.end)) } }
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Протокол, 20 ноября 2026

          - Захар закинул идею короткой версии для соцсетей. Лиза смонтирует.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
          - Раз леса стоят, Захар предложил прочистить и водостоки. Олег сделает в четверг.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
          - Оказалось, нужен и люк в полу. Лиза добавляет его в чертёж.
            ^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Протокол, 20 ноября 2026

          **Наклейки.** Соня поинтересовалась, не нарисуем ли мы и коробку. Ника согласилась.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Протокол, 20 ноября 2026

          1. Доставка. Захар обмолвился, что неплохо бы и карту доставки с ценами.
                             ^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Протокол, 20 ноября 2026

          1. Каталог. Раз всё равно правите таблицу, добавьте ещё размеры, говорит Захар. Согласились.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Протокол, 20 ноября 2026

          **Каталог.** Печатаем 300 штук. Кстати, Захар попросил сверстать и открытку, сделаем к 1 декабря.
                                          ^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Протокол, 20 ноября 2026

          1. Обложка. Утвердили синюю.
          2. Закладка. В заказе её не было, Захар вспомнил в дверях. Лиза рисует.
                       ^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Протокол, 20 ноября 2026

          - Захар думал, что упаковка входит в цену. Упакуем сами.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
          - Пока кран стоит, хорошо бы поднять и бочку. Олег поднимет.
          - Раньше не обсуждали: ночная подсветка. Лиза рисует.
            ^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
          - Захар надеется, что мы проведём и мастер-класс. Лиза согласна.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Протокол, 20 ноября 2026

          Заказчик: Захар Ильин. Мы: Лиза Кац.

          - Захар выпросил запасную дверь в сарай. Лиза сделает.
            ^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
      ],
      good: [
        `
        # Протокол, 18 ноября 2026

        Ещё Игорь спросил, не поставим ли мы заодно мансардное окно. Поставим, но это отдельные деньги: окно сорок одна тысяча, он скажет двадцать четвёртого.
        `,
        `
          # Протокол, 20 ноября 2026

          - Захар хочет и дёшево, и быстро. Решили: быстро.
          - Захар просит и впредь звонить заранее. Договорились.
          - Оказалось, нужен и люк в полу. Лиза посчитает его отдельно.
        `,
        `
          # Протокол, 20 ноября 2026

          **Сапы.** Заодно Захар спросил, нельзя ли и сапы. В договоре этого нет; Олег считает прокат отдельно.
        `,
        `
          # Протокол, 20 ноября 2026

          **Подсветка.** Захар заодно попросил осветить вывеску снизу. В смету это не входит, Лиза считает отдельно.
        `,
        `
          # Протокол, 20 ноября 2026

          **Каталог.** Печатаем 300 штук. Кстати, Захар попросил сверстать и открытку: плюс 4 000 ₽, он согласен.
        `,
        `
          # Протокол, 20 ноября 2026

          1. Обложка. Утвердили синюю.
          2. Закладка. В заказе её не было, Захар вспомнил в дверях. До 24 ноября решим, делаем ли.
        `,
        `
          # Протокол, 20 ноября 2026

          1. Обложка. Захар попросил ещё неделю на выбор, до 27 ноября.
          2. Закладка. Захар хочет ещё и закладку.
             - Лиза присылает отдельную смету 24 ноября.
        `,
        `
          # Протокол, 20 ноября 2026

          Обложку утвердили. Лиза заодно забирает у Захара образцы бумаги.
        `,
        `
          # Протокол, 20 ноября 2026

          - Захар думал, что печь стоит криво. Проверили: ровно.
          - Захар надеется, что мы успеем к ярмарке.
          - Пока кран стоит, поднимаем балки, как решено.
        `,
        `
          # Протокол, 20 ноября 2026

          Заказчик: Захар Ильин. Мы: Лиза Кац.

          - Захар тоже привезёт лестницу. Хорошо.
          - Захар хочет синюю дверь, а не зелёную. Принято.
        `,
        `
          # Протокол, 20 ноября 2026

          Заказчик: Захар Ильин. Мы: Лиза Кац.

          - Захар сказал, что второй слой тоже высох. Принято.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Протокол, 20 листопада 2026

          - Захар закинув ідею короткої версії для соцмереж. Леся змонтує.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
          - Раз риштування стоїть, Захар запропонував прочистити й ринви. Остап зробить у четвер.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
          - Виявилося, потрібен і люк у підлозі. Леся додає його в креслення.
            ^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Протокол, 20 листопада 2026

          **Кабель.** Раз уже тягнете кабель, то прокиньте й у підвал. Віталій візьме із запасом.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Протокол, 20 листопада 2026

          1. Каталог. Якщо вже правите таблицю, додайте ще розміри, каже Захар. Погодилися.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Протокол, 20 листопада 2026

          **Каталог.** Друкуємо 300 штук. До речі, Захар попросив зверстати й листівку, зробимо до 1 грудня.
                                          ^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Протокол, 20 листопада 2026

          1. Обкладинка. Затвердили синю.
          2. Захар каже, що ще б хотілося закладку. Леся малює.
                            ^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Протокол, 20 листопада 2026

          - Захар думав, що пакування входить у ціну. Запакуємо самі.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
          - Поки кран стоїть, добре б підняти й бочку. Остап підніме.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
          - Раніше не обговорювали: нічне підсвічування. Леся малює.
            ^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
          - Захар сподівається, що ми проведемо й майстер-клас. Леся згодна.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Протокол, 20 листопада 2026

          Замовник: Захар Ільїн. Ми: Леся Кац.

          - Захар випросив запасні двері в сарай. Леся зробить.
            ^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
      ],
      good: [
        `
        # Протокол, 18 листопада 2026

        Ще Ігор спитав, чи ми б заодно не поставили мансардне вікно. Поставимо, але це окремі гроші: вікно сорок одна тисяча, він скаже двадцять четвертого.
        `,
        `
          # Протокол, 20 листопада 2026

          - Захар хоче і дешево, і швидко. Вирішили: швидко.
          - Захар просить і надалі дзвонити наперед. Домовилися.
          - Виявилося, потрібен і люк у підлозі. Леся порахує його окремо.
        `,
        `
          # Протокол, 20 листопада 2026

          **Каталог.** Друкуємо 300 штук. До речі, Захар попросив зверстати й листівку: плюс 900 грн, він згоден.
        `,
        `
          # Протокол, 20 листопада 2026

          1. Обкладинка. Затвердили синю.
          2. Захар каже, що ще б хотілося закладку. До 24 листопада вирішимо, чи беремося.
        `,
        `
          # Протокол, 20 листопада 2026

          1. Обкладинка. Захар попросив ще тиждень на вибір, до 27 листопада.
          2. Леся заодно забирає в Захара зразки паперу.
        `,
        `
          # Протокол, 20 листопада 2026

          - Захар думав, що піч стоїть криво. Перевірили: рівно.
          - Захар сподівається, що ми встигнемо до ярмарку.
          - Поки кран стоїть, піднімаємо балки, як вирішено.
        `,
        `
          # Протокол, 20 листопада 2026

          Замовник: Захар Ільїн. Ми: Леся Кац.

          - Захар теж привезе драбину. Добре.
          - Захар хоче сині двері, а не зелені. Прийнято.
        `,
        `
          # Протокол, 20 листопада 2026

          Замовник: Захар Ільїн. Ми: Леся Кац.

          - Захар сказав, що другий шар теж висох. Прийнято.
        `,
      ],
    },
    en: {
      bad: [
        `
          # Minutes, 20 November 2026

          - Zach tossed in the packaging texts. Lisa does them with the manual.
                 ^^^^^^^^^^^^^ protocol-scope-creep
          - Since the scaffold is up, could we clear the gutters? Ben does it on Thursday.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Minutes, 20 November 2026

          ## Talked through

          1. **Fire exit.** Agreed: magnetic release.
          2. **Hatch.** Zach asked whether we could knock up a hatch, seeing as the saws are here. Lisa reckons two days.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Minutes, 20 November 2026

          **Allergens.** Orla asked whether we could do icons for those while the stencils are being cut. Petra said sure.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Minutes, 20 November 2026

          **Catalogue.** We print 300. By the way, Zach asked for a postcard, we will do it by 1 December.
                                       ^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Minutes, 20 November 2026

          1. Cover: the blue one was approved.
          2. Bookmark: it was not in the order, says Zach. Liz draws one.
                              ^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Minutes, 20 November 2026

          - Zachary had assumed that packing was part of the job. We pack.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
          - Zachary asked whether we couldn't paint the gate. Tom will.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
          - The idea of a second pond came up. Tom draws it.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
          - Zachary slipped in a question about the boathouse. Tom takes a look.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
        `
          # Minutes, 20 November 2026

          Client: Zachary Hill. Ours: Liz Katz.

          - Zachary said the lodge needs gutters too. Liz fits them.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
          - Zachary begged a spare door for the shed. Fine.
            ^^^^^^^^^^^^^^^^^^^^^^ protocol-scope-creep
        `,
      ],
      good: [
        `
        # Minutes, 18 November 2026

        Igor also asked whether we could put in a roof window while we are up there. We can, but that is separate money; he says yes or no on the 24th.
        `,
        `
          # Minutes, 20 November 2026

          - Oh, and nobody minds the old title. It stays.
          - While the van was here, Zach signed for the crates.
          - Before we left Zach asked for the date of the delivery. It is 24 November.
          - Turns out he also needs a rail. Lisa quotes for it by 27 November.
        `,
        `
          # Minutes, 20 November 2026

          **Catalogue.** We print 300. By the way, Zach asked for a postcard: £40 on top, he agreed.
        `,
        `
          # Minutes, 20 November 2026

          1. Cover: the blue one was approved.
          2. Bookmark: it was not in the order, says Zach. Liz sends a separate quote by 24 November.
        `,
        `
          # Minutes, 20 November 2026

          1. Cover: Zach asked for another week, until 27 November.
          2. Liz also collects the paper samples.
        `,
        `
          # Minutes, 20 November 2026

          - Zachary had assumed that the kiln leaned. It does not.
          - The idea of a second meeting came up.
          - The list of grown men who may sign is with Zachary.
        `,
        `
          # Minutes, 20 November 2026

          Client: Zachary Hill. Ours: Liz Katz.

          - Zachary also brings the ladder. Fine.
          - Zachary would like another look at the plan. Liz sends it.
        `,
        `
          # Minutes, 20 November 2026

          Client: Zachary Hill. Ours: Liz Katz.

          - Zachary said the second coat is dry as well. Noted.
        `,
      ],
    },
  },
})
