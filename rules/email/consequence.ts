import { costOfDelay, datedAsks, mayTellCost } from '../../core/document/letter/consequence.ts'
import { defineRule } from '../../core/rule.ts'
import { insertSentence } from '../mends.ts'

export const emailConsequence = defineRule({
  id: 'email-consequence',
  kinds: ['email'],
  severity: 'info',
  source: 'S3',
  summary: {
    ru: 'Рядом со сроком сказано, чем обернётся задержка.',
    uk: 'Поруч зі строком сказано, до чого призведе затримка.',
    en: 'Beside a deadline stands what a delay will cost.',
  },
  why: {
    ru: 'Дата без последствий кажется вашей прихотью. Когда читатель видит, что сдвинется или подорожает, он сам заинтересован ответить вовремя.',
    uk: 'Дата без наслідків здається вашою примхою. Коли читач бачить, що зсунеться чи подорожчає, він сам зацікавлений відповісти вчасно.',
    en: 'A date without a consequence looks like a whim of yours. Once the reader sees what slips or gets dearer, answering in time is in his own interest.',
  },
  messages: {
    missing: {
      ru: 'Срок есть, а чем обернётся задержка, не сказано. Добавьте одну фразу: что сдвинется, подорожает или сорвётся.',
      uk: 'Строк є, а до чого призведе затримка, не сказано. Додайте одну фразу: що зсунеться, подорожчає чи зірветься.',
      en: 'There is a deadline, but not what a delay will cost. Add a line: what slips, gets dearer or is lost.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить последствие', uk: 'Додати наслідок', en: 'Add the consequence' },
  },
  *check({ document }) {
    const asks = datedAsks(document)
    const [ask] = asks
    // A list that is taken for an ask, and the dated ask with its cost further down: one cost will do.
    if (!ask || asks.some(each => costOfDelay(document, each) || mayTellCost(document, each))) return
    yield {
      message: 'missing',
      at: ask.act.span,
      mends: () => [{ title: 'insert', edits: [insertSentence(ask.sentence.span, 'after', TEXT[document.language])] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Порядок песен

        Павел, микрофоны мы поставили так, чтобы барабаны не лезли в вокал.

        Пришлите порядок песен до вторника, 24 ноября. Прошлый концерт был в радость.
        ^^^^^^^^ email-consequence
        `,
        `
        Тема: Тесто на утренник

        Дарья, начинки привезли.
        Подтвердите, пожалуйста, до пятницы, сколько будет детей. Бланк лежит в общей папке.
        ^^^^^^^^^^^ email-consequence
        `,
        `
        Тема: Цвет перил на веранде

        Злата Юрьевна, образцы у вас с понедельника: орех, дуб и белёный ясень.
        Выберите, пожалуйста, один до четверга, 26 ноября.
        ^^^^^^^^ email-consequence
        `,
        `
        Тема: Размеры формы для поваров

        Рима, логотип перенесли на карман.
        Пришлите размеры до четверга. Я на месте каждый день до шести.
        ^^^^^^^^ email-consequence
        `,
        `
        Тема: Обои в детскую

        Белла, окно в графике есть в январе.
        Выберите рисунок до пятницы. Все рулоны с одной фабрики.
        ^^^^^^^^ email-consequence
        `,
        `
        Тема: Договор на аренду бани

        Мастер приедет раньше, чтобы прогреть печь. Подпишите, пожалуйста, договор до 25 ноября.
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-consequence
        `,
      ],
      good: [
        `
        Тема: Порядок песен

        Павел, студия заказана на среду, 25 ноября.

        Пришлите порядок песен до вторника, 24 ноября.
        `,
        `
        Тема: Тесто на утренник

        Дарья, начинки привезли, вишнёвой пять банок.
        Подтвердите, пожалуйста, до пятницы, сколько будет детей. Повариха месит тесто с вечера.
        `,
        `
        Тема: Идея для указателей

        Ада, напишите, пожалуйста, до среды, берём ли эту идею, так как художница свободна с четверга.
        `,
        `
        Тема: Цвет перил на веранде

        Злата Юрьевна, образцы у вас с понедельника: орех, дуб и белёный ясень.
        Выберите, пожалуйста, один до четверга, 26 ноября. В пятницу маляр уходит на другой объект.
        `,
        `
        Тема: Место на рождественской ярмарке

        Артур, прилавок под ваши пряники за нами, угловой, у ёлки.
        Пришлите, пожалуйста, копию свидетельства до вторника: дирекция держит место до среды.
        `,
        `
        Тема: Анкета для клиники

        Доктор Новак, верните, пожалуйста, анкету до 15 декабря. Результаты почтой нам разрешено слать лишь при подписанной анкете.
        `,
        `
        Тема: Фотографии с крестин

        Нелли, все сто сорок кадров лежат в папке.
        Напишите, какие два напечатать большими, когда будет минута.
        `,
        `
        Тема: Архив свидетельств

        Инна Робертовна, пришлите, пожалуйста, список до вторника, 24 ноября. Без него пойдём подряд по коробкам, и нужные вам годы окажутся в конце.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Тісто на ранок

        Дарино, начинки привезли.
        Підтвердьте, будь ласка, до п'ятниці, скільки буде дітей. Бланк лежить у спільній теці, папка «Ранок».
        ^^^^^^^^^^^ email-consequence
        `,
        `
        Тема: Меню на весілля

        Пані Соломіє, дегустація позаду, лишились дві страви на вибір: качка або судак.
        Скажіть, будь ласка, до середи, 25 листопада, що готуємо.
        ^^^^^^^ email-consequence
        `,
        `
        Тема: Розміри форми для кухарів

        Римо, логотип перенесли на кишеню.
        Надішліть розміри до четверга. Я на місці щодня до шостої.
        ^^^^^^^^^ email-consequence
        `,
        `
        Тема: Вікно для доставки

        Белло, шафи зібрані й запаковані.
        Підтвердьте до п'ятниці, 27 листопада, чи підходить вам це вікно.
        ^^^^^^^^^^^ email-consequence
        `,
        `
        Тема: Договір на оренду лазні

        Майстер приїде раніше, щоб прогріти піч. Підпишіть, будь ласка, договір до 25 листопада.
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-consequence
        `,
      ],
      good: [
        `
        Тема: Нитки для емблем

        Ольго Ігорівно, другого листопада я надіслала вам карту ниток.

        Позначте, будь ласка, що вам ближче, і надішліть карту до понеділка, 30 листопада. Щойно отримаємо її, вишивальниця починає.
        `,
        `
        Тема: Тісто на ранок

        Дарино, начинки привезли, вишневої п'ять банок.
        Підтвердьте, будь ласка, до п'ятниці, скільки буде дітей. Кухарка місить тісто звечора.
        `,
        `
        Тема: Ідея для вказівників

        Адо, напишіть, будь ласка, до середи, чи беремо цю ідею, бо художниця вільна з четверга.
        `,
        `
        Тема: Меню на весілля

        Пані Соломіє, дегустація позаду, лишились дві страви на вибір: качка або судак.
        Скажіть, будь ласка, до середи, 25 листопада, що готуємо. У четвер шеф замовляє рибу, і потім вибору вже не буде.
        `,
        `
        Тема: Камінь для сходів

        Остапе, плити відібрано, кар'єр тримає їх за нами до понеділка.
        Підпишіть, будь ласка, специфікацію до неділі.
        `,
        `
        Тема: Ноти для квартету

        Ларисо, партії роздруковані й чекають у гардеробі. Від вас нічого не потрібно до репетиції 2 грудня.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: Menu cards

        Dear Ms Lee,

        We printed four sample cards and posted them on Monday.
        Please choose one by Wednesday, 25 November. I like the grey one best, with the copper edge.
        ^^^^^^ email-consequence
        `,
        `
        Subject: Buns for the nursery

        Dear Ms Poole, the fillings are in.
        Could you confirm by Friday how many children there will be? The names are in the old folder.
        ^^^^^^^^^ email-consequence
        `,
        `
        Subject: Moisture readings

        Dear Mr Vane,

        Silo 1 reached us on 2 November, the other two did not. You have to keep to the dates you signed.

        Please send us both readings by Friday 27 November.
        ^^^^^^ email-consequence
        `,
        `
        Subject: Sizes for the kitchen

        Ms Rahman, we moved the logo.
        Please send the sizes by Thursday. I am at my desk every day until five.
        ^^^^^^ email-consequence
        `,
        `
        Subject: Samples of oak

        Judith, the lacquered ones start to shine.
        Please choose by Tuesday. All four carry the same guarantee.
        ^^^^^^ email-consequence
        `,
        `
        Subject: The colour of the shop front

        Dear Agnes, the painter has put three patches on the door: cream, moss and brick.
        Please tell me by Thursday, 26 November, which one you like.
        ^^^^^^ email-consequence
        `,
      ],
      good: [
        `
        Subject: Song order

        Dear Paul,

        Could you send the order of songs by Tuesday, 24 November? As soon as your list is here, the light engineer starts programming.
        `,
        `
        Subject: Buns for the nursery

        Dear Ms Poole, the fillings are in, five jars of them cherry.
        Could you confirm by Friday how many children there will be? Our baker kneads the night before.
        `,
        `
        Subject: The idea for the signs

        Ada, please let me know by Wednesday whether we may go on with it, as the illustrator is free from Thursday.
        `,
        `
        Subject: Badges for the open day

        Dear Ms Prior,

        The badges are cut from beech this year.

        Could you send me the list by Tuesday? Whoever isn't on it gets no badge.
        `,
        `
        Subject: The colour of the shop front

        Dear Agnes, the painter has put three patches on the door: cream, moss and brick.
        Please tell me by Thursday, 26 November, which one you like. After that he is on another job until Christmas.
        `,
        `
        Subject: Tickets for the coach

        Hi Tom, 41 pupils and four teachers are on the list.
        Could you send me the last two names by Tuesday? The coach firm keeps our price until Wednesday.
        `,
        `
        Subject: The form for your practice

        Dear Dr Novak, please return the form by 15 December. We aren't allowed to mail you results until we have it.
        `,
        `
        Subject: Your piano

        Dear Mrs Adeyemi, the piano is tuned and the pedal no longer squeaks.
        We come again in May; there is nothing you need to do by then.
        `,
      ],
    },
  },
})

const TEXT = {
  ru: 'Если позже, [что сдвинется, подорожает или сорвётся].',
  uk: 'Якщо пізніше, [що зсунеться, подорожчає чи зірветься].',
  en: 'If it is later, [what slips, gets dearer or is lost].',
}
