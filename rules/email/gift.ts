import { giftsOf } from '../../core/document/letter/gift.ts'
import { defineRule } from '../../core/rule.ts'
import { insertSentence } from '../mends.ts'

export const emailGift = defineRule({
  id: 'email-gift',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'Подарок клиенту «продан»: названа обычная цена или сказано, что это исключение.',
    uk: 'Подарунок клієнтові «продано»: названо звичайну ціну або сказано, що це виняток.',
    en: 'A gift is "sold": its usual price is named, or that it is an exception.',
  },
  why: {
    ru: 'Бесплатное без цены быстро становится само собой разумеющимся. Назовите, сколько это стоит обычно, и подарок запомнится.',
    uk: 'Безкоштовне без ціни швидко стає самозрозумілим. Назвіть, скільки це коштує зазвичай, і подарунок запам’ятається.',
    en: 'What is free and has no price is soon taken for granted. Say what it normally costs, and the gift is remembered.',
  },
  messages: {
    unsold: {
      ru: 'Подарок не «продан». Скажите, сколько это стоит обычно или что это исключение.',
      uk: 'Подарунок не «продано». Скажіть, скільки це коштує зазвичай або що це виняток.',
      en: 'This gift is not "sold". Say what it normally costs, or that it is an exception.',
    },
  },
  fixes: {
    price: { ru: 'Назвать обычную цену', uk: 'Назвати звичайну ціну', en: 'Name the usual price' },
  },
  *check({ document }) {
    for (const { act, sentence, sold } of giftsOf(document)) {
      if (sold) continue
      yield {
        message: 'unsold',
        at: act.span,
        mends: () => [{ title: 'price', edits: [insertSentence(sentence.span, 'after', TEXT[document.language])] }],
      }
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Кот Барсик

        Степан, кот здоров. Надбавку за выходной снимаем. Отвечать не нужно.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Тема: Ворота во двор

        Олег Петрович, столбы стоят с понедельника.
        За второй выезд платить не придётся.
                        ^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Тема: Ворота во двор

        Олег Петрович, столбы стоят с понедельника.
        Два фонаря на столбы — с меня.
                               ^^^^^^ email-gift
        `,
        `
        Тема: Мостки

        Инна, доски стелем с понедельника. Лавку у воды сколотил вам просто так, из обрезков. Отвечать не нужно.
                                                        ^^^^^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Тема: Ваза для музея

        Марк, вазу склеили. Трещин не видно. Подставку из дуба сделали вам в подарок. Отвечать не нужно.
                                                               ^^^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Тема: Переплёт семейного альбома

        Гала, альбом сшит. Вторую копию для бабушки сделаем бесплатно. Отвечать не нужно.
                                                    ^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Тема: Свет на выпускной

        Роман, прожекторы привезём в пятницу. За вечернюю смену денег не возьмём.
                                                                ^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Тема: Витрина для ярмарки

        Агата, витрина готова. Решили добавить ещё две полки, бесплатно. Отвечать не нужно.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Тема: Букеты на декабрь

        Виолетта, хвойные композиции ставим вместо двух букетов, разницу в цене берём на себя. Отвечать не нужно.
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Тема: Шестой урок

        Оксана, ещё нарежем из курса три коротких ролика. Это бесплатно, нам не жалко. Отвечать не нужно.
                                                          ^^^^^^^^^^^^^ email-gift
        `,
      ],
      good: [
        `
        Тема: Ворота во двор

        Олег Петрович, столбы стоят с понедельника.
        Платить ничего не нужно, пока ворота не висят.
        `,
        `
        Тема: Мостки

        Инна, дорогу к мосткам чистит город, для вас это бесплатно. Отвечать не нужно.
        `,
        `
        Тема: Ночная уборка

        Тамара Ивановна, химию везём сами, она в договоре, денег за неё не берём. Отвечать не нужно.
        `,
        `
        Тема: Цветы в воскресенье

        Привезём цветы в воскресенье бесплатно: разовая история, ради свадьбы.
        `,
        `
        Тема: С днём рождения, пекарня!

        Аслан, пять лет печь хлеб на этом углу! В подарок от нас календарь с вашими булками, курьер завезёт завтра.
        `,
        `
        Тема: Переплёт семейного альбома

        Гала, альбом сшит. Вторую копию для бабушки сделаем бесплатно: обычно она стоит 2 400 ₽, но вы с нами пятый год.
        `,
        `
        Тема: Свет на выпускной

        Роман, прожекторы привезём в пятницу. За вечернюю смену денег не возьмём, в порядке исключения: школа у нас одна.
        `,
        `
        Тема: Северная стена и морозы

        Роман, есть два пути. Либо стену оставляем до апреля под плёнкой, это без доплаты. Либо ставим тепловой контур.
        `,
        `
        Тема: Насос

        Клим, насос на гарантии, поэтому ремонт сделаем бесплатно. Если через год он снова зашумит, приедем даром.
        `,
        `
        Тема: Монтаж в субботу

        Инга, понимаю, что в будни у вас полный зал. В субботу смонтировать не сможем: бригада уезжает в Тверь. Зато можем приехать в пятницу вечером, без доплаты.
        `,
        `
        Тема: Сертификаты на подарки

        Агата, первого декабря увидим витрину без оплаты картой: банк проверяет договор. Отвечать не нужно.
        `,
        `
        Тема: Порог на входе

        Антонина Львовна, Валентин приедет в среду к восьми. Денег за выезд не берём, он входит в обслуживание. Отвечать не нужно.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Кіт Мурчик

        Степане, кіт здоровий. Надбавку за вихідний знімаємо. Відповідати не треба.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Тема: Ворота на подвір’я

        Олеже Петровичу, стовпи стоять із понеділка.
        Другий день столяра в кошторис не вписав.
                            ^^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Тема: Ворота на подвір’я

        Олеже Петровичу, стовпи стоять із понеділка.
        Креслення хвіртки зробив у свій час, забудьте про оплату.
                                             ^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Тема: Місток

        Інно, дошки стелимо з понеділка. Лавку біля води збив вам просто так, з обрізків. Відповідати не треба.
                                                         ^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Тема: Ваза для музею

        Марку, вазу склеїли. Тріщин не видно. Підставку з дуба зробили вам у подарунок. Відповідати не треба.
                                                               ^^^^^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Тема: Листівки до Різдва

        Одарко, листівки надруковано. Конверти даруємо, відповідати не треба.
                                               ^^^^^^^ email-gift
        `,
        `
        Тема: Килим у передпокій

        Пане Левку, килим почистили. Доставку зробимо безкоштовно в четвер.
                                              ^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Тема: Вітрина для ярмарку

        Агато, вітрина готова. Вирішили додати ще дві полиці, безкоштовно. Відповідати не треба.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Тема: Фотокабінка на двадцяте

        Ілоно, роздрукуємо по два знімки кожній дитині, другий за наш рахунок. Відповідати не треба.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-gift
        `,
      ],
      good: [
        `
        Тема: Ворота на подвір’я

        Олеже Петровичу, стовпи стоять із понеділка. Перевезення на другий об'єкт коштом перевізника: за дорогу платить перевізник, із вас доплати не просимо.
        `,
        `
        Тема: Місток

        Інно, дорогу до містка чистить місто, для вас це безкоштовно. Відповідати не треба.
        `,
        `
        Тема: Нічне прибирання

        Пані Тамаро, хімію веземо самі, вона в договорі, грошей за неї не беремо. Відповідати не треба.
        `,
        `
        Тема: З днем народження, пекарне!

        Аслане, п'ять років пекти хліб на цьому розі! У подарунок від нас календар із вашими булками, кур'єр завезе завтра.
        `,
        `
        Тема: Листівки до Різдва

        Одарко, листівки надруковано. Конверти даруємо: зазвичай вони коштують 600 грн.
        `,
        `
        Тема: Килим у передпокій

        Пане Левку, килим почистили. Доставку цього разу зробимо безкоштовно, це виняток для першого замовлення.
        `,
        `
        Тема: Північна стіна й морози

        Одарко, є два шляхи. Або стіну лишаємо до квітня під плівкою, це без доплати. Або ставимо тепловий контур.
        `,
        `
        Тема: Знижка на лютий

        Пане Левку, знижки на лютий дати не зможемо, прайс єдиний для всіх. Безкоштовно скасувати виїзд можна за добу.
        `,
        `
        Тема: Монтаж у суботу

        Соломіє, розумію, що в будні у вас повна зала. У суботу змонтувати не зможемо: бригада їде до Стрия. Натомість можемо прийти в п’ятницю ввечері, без доплати.
        `,
        `
        Тема: Поріг на вході

        Антоніно Львівно, Валентин приїде в середу. Грошей за виїзд не беремо, він входить до абонемента. Відповідати не треба.
        `,
        `
        Тема: Змії на митниці

        Пані Орисю, п'ять зміїв привезе клуб. За їхню дорогу платить перевізник, із вас доплати не просимо. Відповідати не треба.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: The cat

        Stephen, he is well. I'm dropping the weekend surcharge. No reply needed.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Subject: Gate for the yard

        Dear Mr Hale, the posts were set on Monday.
        The smith added two scrolls to each wing, you owe us nothing for them.
                                                  ^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Subject: The jetty

        Dear Ina, we gave the rails a second coat of oil and will not be billing it. No need to reply.
                                                                  ^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Subject: A vase for the museum

        Dear Mark, the vase is glued, without any cracks. We made you a stand of oak, at no charge. No need to reply.
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Subject: Neck tags for the fair

        Dear Gethin,

        the tags are cut. I had another two hundred made in the gold card for you, free of charge.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Subject: The family portraits

        Dear Wilma, the prints are drying. We'll do the two extra frames for free, no need to reply.
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Subject: Sound for the fête

        Hi Gus, the speakers arrive on Friday. The second microphone is on the house.
                                                                        ^^^^^^^^^^^^ email-gift
        `,
      ],
      good: [
        `
        Subject: Gate for the yard

        Dear Mr Hale, the posts were set on Monday.
        We left the delivery off the bill because you fetch it yourself.
        `,
        `
        Subject: The jetty

        Dear Ina, the council clears the path, which is free to you. No need to reply.
        `,
        `
        Subject: Night cleaning

        Dear Mrs Tamm, we bring the chemicals; they are in the contract, so there is nothing extra to pay. No need to reply.
        `,
        `
        Subject: Happy birthday to the bakery

        Aslan, five years of bread on this corner! A calendar with your loaves comes as a present from us tomorrow.
        `,
        `
        Subject: Lift C

        Dear Mr Oduya, a second board stays in your machine room. There's no charge for that, it is part of the full-service contract we have with you.
        `,
        `
        Subject: The family portraits

        Dear Wilma, the prints are drying. We'll do the two extra frames for free; they normally cost £28 each.
        `,
        `
        Subject: Sound for the fête

        Hi Gus, the speakers arrive on Friday. The second microphone is on the house, just this once, because it is for the school.
        `,
        `
        Subject: The north wall and the frost

        Hi Gus, there are two ways. Either the wall stays under sheeting until April, at no extra cost. Or we put up a heated tent.
        `,
        `
        Subject: Your hearing aid

        Dear Mr Finch, the repair is under warranty, so we don't charge for it. Feel free to call in on Tuesday.
        `,
        `
        Subject: Tuesday's coach

        Dear Mrs Gill, I know how the children look forward to the coast. We cannot run a coach on Tuesday, both drivers are on the school run. What we can offer is Thursday, at no extra cost.
        `,
      ],
    },
  },
})

const TEXT = {
  ru: 'Обычно это стоит [цена].',
  uk: 'Зазвичай це коштує [ціна].',
  en: 'It normally costs [price].',
}
