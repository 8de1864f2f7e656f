import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const protocolParticipants = defineRule({
  id: 'protocol-participants',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S2',
  summary: {
    ru: 'В протоколе перечислены присутствовавшие.',
    uk: 'У протоколі перелічено присутніх.',
    en: 'The protocol lists who was present.',
  },
  why: {
    ru: 'Люди уходят в отпуск и увольняются. По списку видно, кто слышал договорённость и с кого спросить.',
    uk: 'Люди йдуть у відпустку й звільняються. Зі списку видно, хто чув домовленість і кого спитати.',
    en: 'People go on leave and change jobs. The list shows who heard the agreement and whom to ask.',
  },
  messages: {
    missing: {
      ru: 'Не сказано, кто присутствовал. Перечислите участников с обеих сторон.',
      uk: 'Не сказано, хто був присутній. Перелічіть учасників з обох боків.',
      en: 'Nothing says who was present. List the people of both sides.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить присутствовавших', uk: 'Додати присутніх', en: 'Add who was present' },
  },
  *check({ document }) {
    if (document.namesPeople || document.participants.some(person => person.present)) return
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'insert', edits: [insertPart(document, PRESENT)] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Сайт школы, протокол 12 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-participants

          ## Тильда

          Остаёмся на Тильде, решили.

          ## Метрика (счётчик)

          Ставим Метрику до 20 ноября, решили.
        `,
        `
          # Протокол, 18 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-participants

          1. Палитра: выбрали тёплую.
          2. Плакаты: печатаем 300 штук.
        `,
        `
          # Итоги звонка 18 ноября
          ^^^^^^^^^^^^^^^^^^^^^^^^ protocol-participants

          ## Присутствовали

          ## Решения

          Печатаем 300 плакатов.
        `,
        `
          # Итоги звонка 18 ноября
          ^^^^^^^^^^^^^^^^^^^^^^^^ protocol-participants

          **Отсутствовали:** Яков Розов

          **Решили:** печатаем 300 плакатов.
        `,
      ],
      good: [
        `
          печь у лапиных, 17 ноября

          на проводе лапин сергей, хозяин, и мы с мариной, я печник

          берём дверцу со стеклом
        `,
        `
          Бизнес-центр «Вектор», 18 ноября.

          Встретились у охраны. От «Вектора» пришла управляющая, Дина Лейн, от нас я, Соня Трут, и Захар.

          Окна моем раз в три недели.
        `,
        `
          Участок 12, Саловы, 19 ноября.

          Собрались на месте. Были хозяева, Павел и Рита Саловы, и нас двое, я, Егор Тын, и Лёня, кровельщик.

          Решили конёк менять.
        `,
        `
          # Баня у озера, протокол 12 ноября 2026

          ## Семён Ильич Грач, хозяин

          Печь кирпичная, решено. До 20 ноября вывозит старую трубу.

          ## Рая

          Спросила про купель. Решили: не делаем.

          ## Федя, наш печник

          Эскиз топки: 19 ноября, показывает Рае первой.
        `,
        `
          # Протокол, 18 ноября 2026

          Присутствовали: Яков Розов (театр), Марта (студия)

          Печатаем 300 плакатов.
        `,
        `
          # Протокол, 18 ноября 2026

          ## Кто был

          - [x] Яков Розов
          - [x] Марта
          - [ ] Гриша

          Печатаем 300 плакатов.
        `,
        `
          ---
          участники: Яков Розов, Марта
          ---
          # Итоги звонка 18 ноября

          Печатаем 300 плакатов.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Кав'ярня, протокол 12 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-participants

          **Вивіска (нова)**: тепле світло, вирішили.

          **Годинник**: у вікні, вирішили.
        `,
        `
          # Протокол, 18 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-participants

          1. Палітра: обрали теплу.
          2. Плакати: друкуємо 300 штук.
        `,
        `
          # Підсумки дзвінка 18 листопада
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-participants

          ## Присутні

          ## Рішення

          Друкуємо 300 плакатів.
        `,
      ],
      good: [
        `
          піч у лапіних, 17 листопада

          на дроті лапін сергій, господар, і ми з мариною, я пічник

          беремо дверцята зі склом
        `,
        `
          Бізнес-центр «Вектор», 18 листопада.

          Зустрілися біля охорони. Від «Вектора» прийшла управителька, Діна Лейн, від нас я, Соня Трут, і Захар.

          Вікна миємо раз на три тижні.
        `,
        `
          Ділянка 12, Салові, 19 листопада.

          Зібралися на місці. Були господарі, Павло і Рита Салови, і нас двоє, я, Єгор Тин, і Льоня, покрівельник.

          Вирішили гребінь міняти.
        `,
        `
          # Вивіска для кав'ярні, протокол 12 листопада 2026

          - **Алла, власниця.** Хоче тепле світло. Вирішили: 2700 К.
          - **Петро, бариста.** Спитав, чи можна годинник. Вирішили: годинник у вікні.
          - **Гоша, наш монтажник.** Ставить каркас до 20 листопада, Аллі телефонує напередодні.
        `,
        `
          # Протокол, 18 листопада 2026

          Були присутні: Яків Розов (театр), Марта (студія)

          Друкуємо 300 плакатів.
        `,
        `
          # Протокол, 18 листопада 2026

          ## Хто був

          - [x] Яків Розов
          - [x] Марта
          - [ ] Грицько

          Друкуємо 300 плакатів.
        `,
        `
          ---
          учасники: Яків Розов, Марта
          ---
          # Підсумки дзвінка 18 листопада

          Друкуємо 300 плакатів.
        `,
      ],
    },
    en: {
      bad: [
        `
          # Village hall roof, minutes of 12 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-participants

          ## Terrace (south side)

          Slate stays slate, agreed.

          ## Gutters, new

          Zinc, agreed. Hilda gives the key by 20 November.
        `,
        `
          # Minutes, 18 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-participants

          1. Palette: we chose the warm one.
          2. Posters: we print 300.
        `,
        `
          # Call, 18 November
          ^^^^^^^^^^^^^^^^^^^ protocol-participants

          **Regrets:** Jacob Rose

          **Decided:** we print 300 posters.
        `,
      ],
      good: [
        `
          the lappins' stove, 17 november

          on the call serge lappin, owner, and marina and me, I do the stove

          glass door it is
        `,
        `
          Plot 12, the Salloways, 19 November.

          Met on site. The owners were there, Paul and Rita Salloway, and two of us, me, Egan Tyne, and Len, roofer.

          Ridge gets changed.
        `,
        `
          # Village hall roof, minutes of 12 November 2026

          ## Hilda Marsh, chair of the hall committee

          Slate stays slate, no sheets. Gives the key to the loft by 20 November.

          ## Tom

          Asked whether the gutters are in. They are not, the committee decides on 24 November.

          ## Rufus Oake (us, roofer)

          Sends Tom the gutter price by 17 November.
        `,
        `
          # Minutes, 18 November 2026

          In attendance: Jacob Rose (theatre), Martha (studio)

          We print 300 posters.
        `,
        `
          # Minutes, 18 November 2026

          ## Who was there

          - [x] Jacob Rose
          - [x] Martha
          - [ ] Greg

          We print 300 posters.
        `,
        `
          ---
          attendees: Jacob Rose, Martha
          ---
          # Call, 18 November

          We print 300 posters.
        `,
      ],
    },
  },
})

const PRESENT = {
  label: { ru: 'Присутствовали', uk: 'Присутні', en: 'Present' },
  body: {
    ru: ['Клиент: [Имя]', 'Мы: [Имя]'],
    uk: ['Клієнт: [Ім’я]', 'Ми: [Ім’я]'],
    en: ['Client: [Name]', 'Us: [Name]'],
  },
  where: 'first',
} as const
