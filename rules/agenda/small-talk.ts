import { defineRule } from '../../core/rule.ts'

export const agendaSmallTalk = defineRule({
  id: 'agenda-small-talk',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S0 rule 5',
  summary: {
    ru: 'Разговор ни о чём короток и уместен.',
    uk: 'Розмова про се, про те коротка й доречна.',
    en: 'Small talk is short and fits the occasion.',
  },
  why: {
    ru: 'Две-три минуты такого разговора настраивают на одну волну, если встреча неофициальная и людей не больше четырёх. А дальше клиент ждёт, когда перейдут к делу.',
    uk: 'Дві-три хвилини такої розмови налаштовують на одну хвилю, якщо зустріч неофіційна й людей не більше чотирьох. А далі клієнт чекає, коли перейдуть до справи.',
    en: 'Two or three minutes of chat bring people together in an informal meeting of up to four. Any longer, and the client is waiting for you to get to the point.',
  },
  options: { minutes: 3, people: 4 },
  messages: {
    long: {
      ru: 'На разговор ни о чём отведено {minutes} мин. Хватит двух-трёх: клиент пришёл по делу.',
      uk: 'На розмову про се, про те відведено {minutes} хв. Вистачить двох-трьох: клієнт прийшов у справі.',
      en: 'Small talk takes {minutes} min. Two or three are enough: the client is here on business.',
    },
    official: {
      ru: 'На официальной встрече разговор ни о чём неуместен. Начните сразу с дела.',
      uk: 'На офіційній зустрічі розмова про се, про те недоречна. Почніть одразу зі справи.',
      en: 'Small talk is out of place in an official meeting. Get straight to business.',
    },
    crowd: {
      ru: 'Для разговора ни о чём людей многовато: {people}. Начните сразу с дела.',
      uk: 'Для розмови про се, про те людей забагато: {people}. Почніть одразу зі справи.',
      en: 'There are too many people for small talk: {people}. Get straight to business.',
    },
  },
  *check({ document, options }) {
    for (const item of document.items) {
      if (!item.smallTalk) continue
      const people = document.participants.length
      if ((item.minutes ?? 0) > Number(options.minutes))
        yield { message: 'long', at: item.span, values: { minutes: item.minutes! } }
      else if (document.official) yield { message: 'official', at: item.span }
      else if (people > Number(options.people)) yield { message: 'crowd', at: item.span, values: { people } }
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Буклет для санатория

          1. Погода и отпуск (10 мин)
             ^^^^^^^^^^^^^^^^^^^^^^^^ agenda-small-talk
          2. Тексты (20 мин)
          3. Итоги (5 мин)
        `,
        `
          # Заседание правления санатория

          - Как доехали
            ^^^^^^^^^^^ agenda-small-talk
          - Буклет
          - Итоги
        `,
        `
          # Буклет для санатория

          Участники: Эмма, Юрий, Зинаида (санаторий), Аня, Лев (мы)

          1. Поболтать за чаем, 3 минуты
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-small-talk
          2. Буклет, 30 минут
        `,
      ],
      good: [
        `
          # Буклет для санатория

          1. Как доехали (3 мин)
          2. Тексты (20 мин)
          3. Итоги (5 мин)
        `,
        `
          # Буклет для санатория

          1. Прогноз погоды на главной странице (15 мин)
          2. Фотографии чайной комнаты (20 мин)
          3. Итоги (5 мин)
        `,
        `
          # Буклет для санатория

          Участники: Эмма, Юрий (санаторий), Аня, Лев (мы)

          - Пара слов о дороге
          - Буклет
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Порядок денний: концерт, 30 листопада 2026

          1. Поговорити, як відпочили (10 хв)
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-small-talk
          2. Список номерів
        `,
        `
          # Буклет для санаторію

          1. Погода й відпустка (10 хв)
             ^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-small-talk
          2. Тексти (20 хв)
          3. Підсумки (5 хв)
        `,
        `
          # Засідання правління санаторію

          - Як доїхали
            ^^^^^^^^^^ agenda-small-talk
          - Буклет
          - Підсумки
        `,
      ],
      good: [
        `
          # Буклет для санаторію

          1. Як доїхали (3 хв)
          2. Тексти (20 хв)
          3. Підсумки (5 хв)
        `,
        `
          # Буклет для санаторію

          1. Прогноз погоди на головній сторінці (15 хв)
          2. Світлини чайної кімнати (20 хв)
          3. Підсумки (5 хв)
        `,
        `
          # Буклет для санаторію

          Учасники: Емма, Юрій (санаторій), Ганна, Лев (ми)

          - Кілька слів про дорогу
          - Буклет
        `,
        `
          # Засідання правління санаторію

          - Реклама санаторію на час відпусток
          - Буклет
          - Підсумки
        `,
      ],
    },
    en: {
      bad: [
        `
          # Brochure for the spa

          1. Weather and holidays (10 min)
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-small-talk
          2. Texts (20 min)
          3. Wrap-up (5 min)
        `,
        `
          # Board meeting of the spa

          - How was the journey
            ^^^^^^^^^^^^^^^^^^^ agenda-small-talk
          - Brochure
          - Wrap-up
        `,
      ],
      good: [
        `
          # Brochure for the spa

          1. How was the journey (3 min)
          2. Texts (20 min)
          3. Wrap-up (5 min)
        `,
        `
          # Brochure for the spa

          1. Weather forecast on the front page (15 min)
          2. Photos of the tea room (20 min)
          3. Wrap-up (5 min)
        `,
        `
          # Brochure for the spa

          Participants: Emma, George (spa), Ann, Leo (us)

          - A little chat over coffee
          - Brochure
        `,
        `
          # Board meeting of the spa

          - Advertising for the holiday season
          - Brochure
          - Wrap-up
        `,
      ],
    },
  },
})
