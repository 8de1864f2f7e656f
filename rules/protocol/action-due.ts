import { defineRule } from '../../core/rule.ts'
import { mayHaveDay } from '../../core/signs-owner.ts'
import { appendToTask } from '../mends.ts'

export const protocolActionDue = defineRule({
  id: 'protocol-action-due',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S4 1.2, S3',
  summary: {
    ru: 'У каждого поручения есть срок.',
    uk: 'Кожне доручення має строк.',
    en: 'Every action has a date by which it will be done.',
  },
  why: {
    ru: '«Срочно» и «как можно скорее» каждый понимает по-своему. Дата снимает споры, и по ней удобно напомнить.',
    uk: '«Терміново» і «якнайшвидше» кожен розуміє по-своєму. Дата знімає суперечки, і за нею зручно нагадати.',
    en: '"ASAP" and "soon" mean something different to everyone. A date settles it, and gives you a reason to remind.',
  },
  messages: {
    missing: {
      ru: 'Нет срока. Напишите, к какому дню это будет сделано.',
      uk: 'Немає строку. Напишіть, до якого дня це буде зроблено.',
      en: 'There is no date. Say by which day this will be done.',
    },
  },
  fixes: {
    append: { ru: 'Дописать «до [дата]»', uk: 'Дописати «до [дата]»', en: 'Add "by [date]"' },
  },
  *check({ document }) {
    for (const action of document.actions) {
      if (action.due !== undefined || action.done || mayHaveDay(action, document)) continue
      yield {
        message: 'missing',
        at: action.span,
        mends: () => appendToTask(document, action, BY[document.language]),
      }
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Протокол, 20 ноября 2026

          Поручено:
          — Рыба К.: заказать плитку, срок 24.11.2026;
          — Швец И.: график затирки.
            ^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-due
        `,
        `
          # Протокол, 20 ноября 2026

          **Поручения:**

          - Захар: прислать логотип в кривых
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-due
          - Лиза: собрать отзывы до 27 ноября
        `,
        `
          # Протокол, 20 ноября 2026

          | Что | Кто | Срок |
          |---|---|---|
          | Логотип в кривых | Захар | как можно скорее |
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-due
          | Отзывы | Лиза | 27.11 |
        `,
        `
          # Протокол, 20 ноября 2026

          ## Задачи

          - [ ] Захар согласует бюджет 500 000 рублей
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-due
          - [x] Лиза сняла зал
        `,
      ],
      good: [
        `
        # Чаепития на корте, протокол, 16 апреля 2026

        Были: Роман Хвощ (корт), Дина Марьина (мы)

        - Самовар: два на матч. Решено.
        - Роман чинит розетку до 1 мая.
        - Дина присылает меню до 24 апреля.
        `,
        `
          # Протокол, 19 ноября 2026

          ## Следующая встреча

          - **Дата:** 3 декабря

          ---

          **Протокол составил:** Захар Белов
        `,
        `
          # Протокол, 19 ноября 2026

          - [x] Вывеска
            - согласовали эскиз
          - [x] Свет
            - тёплый, 3000 К
          - [ ] Витрина @vera
            - не дошли
          - [ ] Навес
          - [ ] Без изменений с прошлой недели
        `,
        `
          # Протокол, 20 ноября 2026

          - [x] Вывеска
            - [ ] шрифт всё-таки тонкий
            - [ ] а козырёк?
          - [ ] [Смета](смета.md)

          ## Дальше

          - Захар: прислать логотип до 24 ноября
          - ~~Лиза: снять зал~~
          - Место: кафе «Липа»
        `,
        `
          # Протокол, 20 ноября 2026

          **Поручения до 27 ноября:**

          - Захар: прислать логотип в кривых
          - Лиза: собрать отзывы
        `,
        `
          # Протокол, 20 ноября 2026

          | Что | Кто | Срок |
          |---|---|---|
          | Логотип в кривых | Захар | понедельник |
          | Отзывы | Лиза | к следующей встрече |
        `,
        `
          # Протокол, 20 ноября 2026

          ## Задачи

          - [ ] Захар согласует бюджет 500 000 рублей к понедельнику
          - [x] Лиза сняла зал
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Протокол, 20 листопада 2026

          **Доручення:**

          - Захар: надіслати логотип у кривих
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-due
          - Ліза: зібрати відгуки до 27 листопада
        `,
        `
          # Протокол, 20 листопада 2026

          | Що | Хто | Термін |
          |---|---|---|
          | Логотип у кривих | Захар | якнайшвидше |
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-due
          | Відгуки | Ліза | 27.11 |
        `,
        `
          # Протокол, 20 листопада 2026

          ## Завдання

          - [ ] Захар погодить бюджет на 500 000 гривень
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-due
          - [x] Ліза зняла зал
        `,
      ],
      good: [
        `
        # Чаювання на корті, протокол, 16 квітня 2026

        Були: Роман Хвощ (корт), Діна Мар’їна (ми)

        - Самовар: два на матч. Вирішено.
        - Роман лагодить розетку до 1 травня.
        - Діна надсилає меню до 24 квітня.
        `,
        `
          # Протокол, 16 листопада 2026

          Хто що:

          - Паша, заповнення чаші, починаємо 1.12 о сьомій ранку
        `,
        `
          # Протокол, 20 листопада 2026

          Були: Рената Юсупова, Тоня Білик.

          **Відгуки.** Рената відповідає гостям сама, Тоня раз на тиждень дивиться.
        `,
        `
          # Протокол, 19 листопада 2026

          ## Наступна зустріч

          - **Дата:** 3 грудня

          ---

          **Нотатки підготувала:** Олена Дудар
        `,
        `
          # Протокол, 19 листопада 2026

          - [x] Вивіска
            - погодили ескіз
          - [x] Світло
            - тепле, 3000 К
          - [ ] Вітрина @vira
            - не дійшли
          - [ ] Навіс
          - [ ] Без змін із минулого тижня
        `,
        `
          # Протокол, 20 листопада 2026

          - [x] Вивіска
            - [ ] шрифт усе-таки тонкий
            - [ ] а дашок?
          - [ ] [Кошторис](кошторис.md)

          ## Далі

          - Захар: надіслати логотип до 24 листопада
          - ~~Ліза: зняти зал~~
          - Місце: кав’ярня «Липа»
        `,
        `
          # Протокол, 20 листопада 2026

          **Доручення до 27 листопада:**

          - Захар: надіслати логотип у кривих
          - Ліза: зібрати відгуки
        `,
        `
          # Протокол, 20 листопада 2026

          | Що | Хто | Термін |
          |---|---|---|
          | Логотип у кривих | Захар | понеділок |
          | Відгуки | Ліза | до наступної зустрічі |
        `,
        `
          # Протокол, 20 листопада 2026

          ## Завдання

          - [ ] Захар погодить бюджет за два дні
          - [x] Ліза зняла зал
        `,
      ],
    },
    en: {
      bad: [
        `
          # Minutes, 20 November 2026

          **Actions:**

          - Zach: send the logo as vectors
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-due
          - Lisa: collect the reviews by 27 November
        `,
        `
          # Minutes, 20 November 2026

          | What | Who | By when |
          |---|---|---|
          | Logo as vectors | Zach | ASAP |
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-due
          | Reviews | Lisa | 27 Nov |
        `,
        `
          # Minutes, 20 November 2026

          ## To do

          - [ ] Zach gets the budget of 12,000 approved ASAP
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-due
          - [x] Lisa booked the hall
        `,
      ],
      good: [
        `
        # Teas at the courts, minutes, 16 April 2026

        Present: Roman Reed (courts), Dina Marsh (us)

        - Urns: two a match. Agreed.
        - Roman mends the socket by 1 May.
        - Dina sends the menu by 24 April.
        `,
        `
          # Minutes, 20 November 2026

          **Present:** Ann Rose (client), Lena Brook (Ascend)

          **Pit depth.** Measured 1,310. Lena redesigns the buffer, no extra cost.

          | What | Who | When |
          |---|---|---|
          | Buffer drawing | L. Brook | 27 Nov |
        `,
        `
          # Minutes, 20 November 2026

          Present: Renata Lowe, Tonya Bell.

          **Reviews.** Renata answers guests herself, Tonya looks once a week.
        `,
        `
          # Minutes, 19 November 2026

          ## Next meeting

          - **Date:** 3 December
          - **Location:** Zoom

          ---

          **Meeting notes prepared by**: Zach Bell
        `,
        `
          # Minutes, 19 November 2026

          - [x] Sign
            - sketch approved
          - [x] Light
            - warm, 3000 K
          - [ ] Window @vera
            - not reached (see above)
          - [ ] Canopy
          - [ ] No updates from last week
        `,
        `
          # Minutes, 20 November 2026

          - [x] The sign
            - [ ] the letters are thin after all
            - [ ] and a canopy?
          - [ ] [The quote](quote.md)

          ## Next

          - Zach: send the logo by 24/11/26
          - ~~Lisa: book the hall~~
          - Place: the Lime café
        `,
        `
          # Minutes, 20 November 2026

          **Actions, due 27 November:**

          - Zach: send the logo as vectors
          - Lisa: collect the reviews
        `,
        `
          # Minutes, 20 November 2026

          | What | Who | By when |
          |---|---|---|
          | Logo as vectors | Zach | Monday |
          | Reviews | Lisa | before the next meeting |
        `,
        `
          # Minutes, 20 November 2026

          ## To do

          - [ ] Zach gets the budget approved within two days
          - [x] Lisa booked the hall
        `,
      ],
    },
  },
})

const BY = { ru: ' — до [дата]', uk: ' — до [дата]', en: ' by [date]' }
