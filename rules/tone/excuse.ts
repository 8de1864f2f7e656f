import { excusesOf } from '../../core/document/tone/excuses.ts'
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
        Тема: Мрамор

        Ольга Петровна, плиту испортили мы, простите нас. Лев подменял больного и раньше там не бывал. В пятницу её отполируют.
                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Тема: Лифт в третьем подъезде

        Нина Аркадьевна, лифт встал по нашей вине, простите: механик не дотянул контакт. Парень он молодой.
                                                                                         ^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Роза Ахметовна, смету прислали поздно, потому что у нас завал перед праздниками.
                                                                ^^^^^ tone-excuse
        `,
        `
        Павел, в накладной ошибка, но это человеческий фактор, с кем не бывает.
                                          ^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Цены в каталоге перепутал наш программист: он ведёт три магазина сразу, и перепроверить было некому.
                                                                                                ^^^^^^^^^^^ tone-excuse
        `,
        `
        Насос остановился ночью, простите. Дежурный слесарь у нас молодой, работает вторую неделю.
                                                    ^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Задержали привод, простите: мастер ушёл на больничный.
                                           ^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Архив не сохранился, промах наш, прошу за него прощения. За аппаратом стоял Слава, у него накануне родилась дочь, и спал он часа два.
                                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Простите за опоздание с договором: одно за другим с самого понедельника.
                                           ^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Витрину мы задержали, простите. В тот день фургон стоял на ремонте.
                                                   ^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Отчёт опоздал, извините. Администраторы обзванивают всех сами, до вашего списка руки не доходят.
                                                                                        ^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Эскиз мы задержали, простите. Я всю неделю был на курсах.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
      ],
      good: [
        `
        ---
        landing: 1
        ---

        Пишу заранее. Каменотёс из Ямполя заболел, и жернова могут запоздать на неделю. Второй мастер уже смотрит чертёж.
        `,
        `
        === protocol.md
        # Протокол, 16 ноября

        - Кабели: до обеда, пока все в цехе не заняты другим заказом.
        `,
        `
        === protocol.md
        # Протокол, 16 ноября

        - График: вторник и пятница, до восьми утра, пока не замотались.
        `,
        `
        К сожалению, к субботе печь не успеем. Скажите, пожалуйста, до среды, класть ли вторую. В четверг наш мастер уже в отпуске.
        `,
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
        `
        Вероника, прочитали ваше письмо всей конторой. К сожалению, четырёхметровую ель не привезём: таких в питомнике нет.
        `,
        `
        К сожалению, лифт до праздников не запустим. Больничную каталку поднимем вдвоём по вызову.
        `,
        `
        Простите за опоздание со сметой. Одно из двух: дуб или сосна, скажите в среду.
        `,
        `
        Цель простая: сейчас администраторы обзванивают хозяев сами, до трети списка руки не доходят. Тексты пришлите к среде. Если позже, не успеет типография.
        `,
        `
        === protocol.md
        # Протокол, 16 ноября

        - Олег: список блюд до 24 ноября (если опоздает, бригада уйдёт на другой объект, и не до нас)
        - Проблема: кладовщики пишут от руки, времени на отчёты не хватает.
        `,
        `
        Витрину мы задержали, простите. Фургон приедет завтра в девять.
        `,
        `
        Эскиз мы задержали, простите. Он придёт завтра к полудню.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Мармур

        Ольго Петрівно, плиту зіпсували ми, вибачте нам. Лев підміняв хворого й раніше там не бував. У п’ятницю її відполірують.
                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Тема: Ліфт у третьому під’їзді

        Ніно Аркадіївно, ліфт став із нашої вини, пробачте: механік не дотягнув контакт. Хлопець він молодий.
                                                                                         ^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Пане Захаре, кошторис запізнився, бо наша бухгалтерка була у відпустці.
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Олено, переплутали адреси, бо в нас зараз багато замовлень.
                                                  ^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Насос зупинився вночі, вибачте. Черговий слюсар у нас молодий, працює другий тиждень.
                                                 ^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Вибачте за запізнення з угодою: одне за одним із самого понеділка.
                                        ^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Вітрину ми затримали, вибачте. Того дня фургон стояв у ремонті.
                                                ^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Звіт запізнився, вибачте. Адміністраторки дзвонять усім самі, до вашого списку руки не доходять.
                                                                                       ^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Ескіз ми затримали, вибачте. Я весь тиждень був на курсах.
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
      ],
      good: [
        `
        ---
        landing: 1
        ---

        Пишу заздалегідь. Каменяр з Ямполя занедужав, і жорна можуть запізнитися на тиждень. Другий майстер уже дивиться креслення.
        `,
        `
        === protocol.md
        # Протокол, 16 листопада

        - Кабелі: до обіду, доки всі не роз'їхалися на вихідні.
        `,
        `
        === protocol.md
        # Протокол, 16 листопада

        - Графік: вівторок і п'ятниця, до восьмої ранку, поки не замоталися.
        `,
        `
        На жаль, до суботи піч не встигнемо. Скажіть, будь ласка, до середи, чи класти другу. У четвер наш майстер уже у відпустці.
        `,
        `
        Пане Захаре, кошторис буде у вас завтра до обіду, з цінами на обидва насоси.
        `,
        `
        Олено, до 30 листопада Юля у відпустці, ваші доставки веде Роман, телефон той самий.
        `,
        `
        Лекцію для ваших пілотів назвали «Людський фактор у тумані».
        `,
        `
        На жаль, панелі до 3 грудня не встигнуть. Бригаду тримаємо до понеділка, у вівторок вона візьме інше замовлення.
        `,
        `
        Дуже перепрошую, що так сталося: прорвало міську трубу. Помпа працює з ранку.
        `,
        `
        На жаль, ліфт до свят не поїде. Лікарняну каталку підніматимемо двома людьми за викликом.
        `,
        `
        Віталію, перепрошуємо за затримку. Склад відвантажив ваші комплекти іншому клієнтові, нові привеземо в п'ятницю.
        `,
        `
        Скло затримується. Скажіть до середи, чи беремо Тернопіль: у четвер вони віддають лінію іншому замовникові.
        `,
        `
        Вибачте, кошторис запізнився. Одне з двох: дуб чи сосна, скажіть у середу.
        `,
        `
        Мета проста: зараз реєстраторки дзвонять пацієнтам самі, до половини карток руки не доходять. Тексти надішліть до середи. Якщо пізніше, не встигне друкарня.
        `,
        `
        === protocol.md
        # Протокол, 16 листопада

        - Олена: перелік страв до 24 листопада (інакше Ліза не встигне купити тло і знімаємо на тому, що є)
        - Проблема: комірники пишуть від руки, часу на звіти не вистачає.
        `,
        `
        Вітрину ми затримали, вибачте. Фургон приїде завтра о дев’ятій.
        `,
        `
        Ескіз ми затримали, вибачте. Він прийде завтра до полудня.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: Your armchairs

        Dear Mr Fenn, I can't honestly see the twelve by the fireplace done by then, but we'll give it a go. We have two other hotels on the bench.
                                                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        I am sorry for the wrong toner: two of us were out with Covid and a student was packing.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Sorry for the wait, we had the auditors in all week.
                               ^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Subject: Water in unit 14

        Dear Kevin,

        there was water in your unit on Monday. These things happen with flat roofs, and what stood there without a cover got wet.
                                                ^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Hello Bridget, the plans are late because we were swamped with other projects.
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Dear Mr Chaudhry, one of our interns mixed up the two envelopes.
                                 ^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        Sorry for the late quote, it has been one thing after another since Monday.
                                              ^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        I'm sorry for the torn sail, and I say so for myself. The lads had been on the go since five.
                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        The showcase is late, we are sorry. We were one man down all week.
                                                    ^^^^^^^^^^^^ tone-excuse
        `,
        `
        The sample is delayed. We promised Wednesday, later the fitter was off sick and the machine stood.
                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
        `
        The sketch is late, we are sorry. I was on a course all week.
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-excuse
        `,
      ],
      good: [
        `
        ---
        landing: 1
        ---

        A word ahead of time. The mason in Whitby is off sick, and the millstones may be a week late. A second one has the drawings.
        `,
        `
        === protocol.md
        # Minutes, 16 November

        - Rounds: Tuesday and Friday, before we are swamped with other orders.
        `,
        `
        Unfortunately the oven will not be ready by Saturday. Could you tell me by Wednesday whether to build the second? On Thursday our mason is away on holiday.
        `,
        `
        Dear Mr Pell, my colleague Sean is on holiday until Monday, so I'm looking after your order. The doors were late from the mill and are here now.
        `,
        `
        Hello Bridget, you will have the plans by noon tomorrow, with both staircases drawn.
        `,
        `
        Dear Mr Chaudhry, Nell is on leave until 4 December; Gus looks after your parcels and knows the list.
        `,
        `
        Our workshop for your crane drivers is called "The human factor", two hours with coffee.
        `,
        `
        # Year-end stocktaking

        Dear Mr Chaudhry, I am sorry that the lists are late; they are with you by noon tomorrow.
        `,
        `
        Sorry the shelf is late. The two shelves look alike, so yours is marked with tape.
        `,
        `
        The aim is simple: at the moment the receptionists ring round themselves, nobody gets round to a third of the list. Send me the texts by Wednesday. Any later, and the printer has no slot.
        `,
        `
        === protocol.md
        # Minutes, 16 November

        - Oliver: list of dishes by 24 November (if late, the crew is tied up on another job and we shoot without plates)
        - The problem: the storemen write everything by hand and have no time for reports.
        `,
        `
        The showcase is late, we are sorry. Two men bring it tomorrow at nine.
        `,
        `
        The sketch is late, we are sorry. It reaches you tomorrow by noon.
        `,
      ],
    },
  },
})
