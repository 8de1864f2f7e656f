import { hasDeadline } from '../../core/document/letter/ask-day.ts'
import { type Ask, asksOf, firmAsks, isConditional, isPlainAsk, isUnhurried } from '../../core/document/letter/asks.ts'
import { sparesAnswer } from '../../core/document/letter/voice.ts'
import type { Letter } from '../../core/document/model.ts'
import { defineRule, type Edit } from '../../core/rule.ts'
import { insertAtEnd } from '../mends.ts'

export const emailAskDeadline = defineRule({
  id: 'email-ask-deadline',
  kinds: ['email'],
  severity: 'info',
  source: 'S3, S4 2.5.2',
  summary: { ru: 'У просьбы есть срок.', uk: 'Прохання має строк.', en: 'A request names a date.' },
  why: {
    ru: 'Просьба без срока уходит в конец списка. Дата помогает читателю спланировать время, а вам — напомнить о себе без неловкости.',
    uk: 'Прохання без строку опиняється в кінці списку. Дата допомагає читачеві спланувати час, а вам — нагадати про себе без ніяковості.',
    en: 'A request without a date sinks to the bottom of the list. A date helps the reader to plan, and you to follow up without embarrassment.',
  },
  messages: {
    missing: {
      ru: 'К какому дню это нужно? Назовите дату.',
      uk: 'До якого дня це потрібно? Назвіть дату.',
      en: 'By when do you need this? Name a date.',
    },
  },
  fixes: {
    insert: { ru: 'Вписать «до [дата]»', uk: 'Вписати «до [дата]»', en: 'Add "by [date]"' },
  },
  *check({ document }) {
    if (sparesAnswer(document)) return
    const asks = firmAsks(asksOf(document)).filter(
      ask =>
        ask.wantsAction &&
        isPlainAsk(ask) &&
        !isConditional(ask.sentence, document.language) &&
        !isUnhurried(ask.sentence) &&
        !document.body.some((s, i) => document.body[i - 1] === ask.sentence && isUnhurried(s)),
    )
    if (asks.length === 0 || hasDeadline(document)) return
    const [ask] = asks
    yield {
      message: 'missing',
      at: ask!.act.span,
      mends: () => [{ title: 'insert', edits: [dated(ask!, document)] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Эскизы вывески для булочной

        Марина Львовна, три эскиза готовы, лежат во вложении. Первый ближе всего к старой вывеске.
        Выберите, пожалуйста, один, и мы закажем буквы.
        ^^^^^^^^ email-ask-deadline
        `,
        `
        Тема: Ключи от подвала

        Фёдор, слесарь придёт менять стояк в вашем подъезде.
        Подпишите акт допуска и пришлите скан: без него в подвал не пускают.
        ^^^^^^^^^ email-ask-deadline
        `,
      ],
      good: [
        `
        Тема: Договор на двор

        Иван Сергеевич, в четверг буду на вашей улице и заберу договор. Подпишите, пожалуйста, оба экземпляра.
        `,
        `
        Тема: Снимки для буклета

        Инесса, выберите шесть снимков. Не спешите, хватит и после праздников.
        `,
        `
        Тема: Новый адрес

        Ольга, счета рассылаю 25-го. Сообщите, пожалуйста, к этому дню новый адрес.
        `,
        `
        Тема: Перегородка, ручки

        Вадим, перегородку собрали, швы зачистили. Осталось выбрать ручки: длинные или круглые?
        `,
        `
        Тема: Номера для забега

        На дальнем складе осталось у вас сорок коробок с номерами двух цветов. Курьер дважды пересчитал всё у двери. Сколько детей записано?
        `,
        `
        Тема: Список гостей

        Нина, карточки пишет каллиграф. Пришлите, пожалуйста, список не позднее двадцать пятого.
        `,
        `
        Тема: Двери в подсобку

        Галина, двери снимем в среду, когда привезём полки. В гараж их или на свалку? Скажите мне при встрече.
        `,
        `
        Тема: Новая заставка

        Нина, заставку переписали, с аккордеоном, как вы хотели. Она в общей папке рядом со старой.

        Аккордеонист записал всё с первого раза.

        Напишите, что вы об этом думаете.
        `,
        `
        Тема: Двор у пекарни

        Пожалуйста, откройте ворота до 11:30, фура ждать не может.
        `,
        `
        Тема: Стояк в четверг

        Ольга, в четверг с девяти мы меняем стояк. Воду перекроем на два часа. Пожалуйста, будьте в это время дома.
        `,
        `
        Тема: Замер окон

        Ольга, третьего декабря мы у вас в доме. Удобно ли вам после шести?
        `,
        `
        Тема: Эскизы вывески для булочной

        Марина Львовна, три эскиза готовы, лежат во вложении.
        Выберите, пожалуйста, один. Ответ нужен до 4 декабря, иначе буквы не успеют к открытию.
        `,
        `
        Тема: Высота прилавка

        Рустам, замерщик вернулся из магазина, план почти закончен.
        Какой высоты прилавок у кассы: 90 сантиметров или 105?
        `,
        `
        Тема: Пианино настроено

        Вера Ильинична, мастер закончил, строй держится.
        Если за неделю какая-то клавиша поплывёт, позвоните мне, приедем бесплатно.
        `,
        `
        Тема: Спасибо за яблоки

        Клавдия Петровна, ящик доехал целым, пирог съели в тот же день. Передайте, пожалуйста, привет вашему садовнику.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Зразки плитки для басейну

        Оксано, привезли чотири зразки, вони у вас на рецепції.
        Оберіть, будь ласка, два, і ми порахуємо кошторис.
        ^^^^^^^ email-ask-deadline
        `,
        `
        Тема: Довідник для екскурсоводів

        Пане Тарасе, текст про дзвіницю готовий, 14 сторінок.
        Перевірте дати реставрацій: архів подає два різні роки.
        ^^^^^^^^^ email-ask-deadline
        `,
      ],
      good: [
        `
        Тема: Перегородка, ручки

        Вадиме, перегородку зібрали, шви зачистили. Лишилося вибрати ручки: довгі чи круглі?
        `,
        `
        Тема: Договір на подвір'я

        Іване Сергійовичу, у четвер буду на вашій вулиці й заберу договір. Підпишіть, будь ласка, обидва примірники.
        `,
        `
        Тема: Знімки для буклета

        Інесо, оберіть шість знімків. Не поспішайте, досить і після свят.
        `,
        `
        Тема: Номери для забігу

        На дальньому складі лишилося у вас сорок коробок із номерами двох кольорів. Кур'єр двічі перерахував усе біля дверей. Скільки дітей записано?
        `,
        `
        Тема: Список гостей

        Ніно, картки пише каліграф. Надішліть, будь ласка, список до того, як вона поїде.
        `,
        `
        Тема: Двері в підсобку

        Галино, двері знімемо в середу, коли привеземо полиці. У гараж їх чи на смітник? Скажіть мені при зустрічі.
        `,
        `
        Тема: Нова заставка

        Ніно, заставку переписали, з акордеоном, як ви хотіли. Вона у спільній теці поруч зі старою.

        Акордеоніст записав усе з першого разу.

        Напишіть, що ви про це думаєте.
        `,
        `
        Тема: Зразки плитки для басейну

        Оксано, привезли чотири зразки, вони у вас на рецепції.
        Оберіть, будь ласка, два до п’ятниці, 27 листопада: тоді встигнемо замовити без доплати.
        `,
        `
        Тема: Стояк у четвер

        Олено, у четвер з дев’ятої ми міняємо стояк. Воду перекриємо на дві години. Хтось має бути на місці з ключем.
        `,
        `
        Тема: Замір вікон

        Олено, третього грудня ми у вашому будинку. Чи зручно вам після шостої?
        `,
        `
        Тема: Мед на подарунки

        Ганно, банки вже розлито, лишилися етикетки.
        Який мед кладемо першим у коробку: липовий чи гречаний?
        `,
        `
        Тема: Котел запущено

        Степане Івановичу, тиск тримається рівно, підлога вже тепла.
        Якщо вночі почуєте гул, телефонуйте черговому, номер на дверцятах.
        `,
        `
        Тема: Дякуємо за яблука

        Клавдіє Петрівно, ящик доїхав цілий, пиріг з'їли того ж дня. Передайте, будь ласка, вітання вашому садівникові.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: The garden wall

        Hi Pam,

        the copings are cut and stacked by the gate, forty of them, in the yellow stone from the second sample that you liked.

        They go on last, when the mortar has had its week.

        It'd be lovely to get your signature on the drawing.
                ^^^^^^^^^^^^^^^^^^ email-ask-deadline
        `,
        `
        Subject: Papers for the audit

        Dear Mrs Lowe, the audit covers last year. May I ask you for the stock list?
                                                   ^^^^^^^^^ email-ask-deadline
        `,
        `
        Subject: Proofs of the menu

        Hello Nadia, the proofs are attached, eight pages, allergens on the last one.
        Please check the prices and tell us what to change.
        ^^^^^^ email-ask-deadline
        `,
        `
        Subject: Boiler cupboard

        Mr Achebe, the new pump is here and our fitter is free most mornings.
        Could you ask the tenant for the key to the cupboard?
        ^^^^^^^^^ email-ask-deadline
        `,
      ],
      good: [
        `
        Subject: The partition, its handles

        Dear Vadim, the partition is up and the welds are ground. It only remains to choose the handles: long or round?
        `,
        `
        Subject: Hotel stairs, the second week

        Dear Oona, every evening the night porters give us the keys, and our two fitters work in felt slippers until breakfast. Are the guests happy with the noise?
        `,
        `
        Subject: The pantry door

        Galina, the door comes off on Wednesday, when we bring the shelves. Please tell me when we meet which wall it may lean on.
        `,
        `
        Subject: The new jingle

        Hi Noor,

        The jingle is remade, with the accordion you asked for, and stands in the shared folder beside the old one.

        The accordion player comes from Leith and recorded it in one go.

        Let me know what you think.
        `,
        `
        Subject: Proofs of the menu

        Hello Nadia, the proofs are attached, eight pages, allergens on the last one.
        Please check the prices. We go to print on 3 December, so I need your marks by the 1st.
        `,
        `
        Subject: The riser on Thursday

        Dear Olive, on Thursday from nine we change the riser. The water is off for two hours. Please make sure someone is at home.
        `,
        `
        Subject: The contract for the yard

        Hello Mr Finch, I'm in your street on Thursday and would pick the contract up then. Please have both copies signed.
        `,
        `
        Subject: The logo

        Hi Greta, the designer starts on Monday. Could you send us the logo before that?
        `,
        `
        Subject: The oak table

        Dear Lotte, the top is sanded and the first coat of oil is drying.
        Do you want the edges square, as in the drawing, or slightly rounded?
        `,
        `
        Subject: Your hives are wintered

        Hi Colin, all six colonies are fed, wrapped and weighed.
        If a roof blows off in a storm, ring me and I will come over the same day.
        `,
        `
        Subject: Thank you for the apples

        Clara, the crate arrived whole and the pie was gone by four. Please give my regards to your gardener.
        `,
      ],
    },
  },
})

/** «Пришлите до [дата] размеры»; in English the day stands last. */
const dated = ({ act, sentence }: Ask, document: Letter): Edit =>
  document.language === 'en'
    ? insertAtEnd(document, sentence.span, ' by [date]')
    : insertAtEnd(document, act.span, ' до [дата]')
