import { defineRule } from '../../core/rule.ts'
import { mayAim } from '../../core/signs-aim.ts'
import { insertPart } from '../mends.ts'

export const agendaGoal = defineRule({
  id: 'agenda-goal',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S0 rule 1',
  summary: {
    ru: 'В повестке сказано, к чему должна прийти встреча.',
    uk: 'У порядку денному сказано, чого має досягти зустріч.',
    en: 'The agenda says what the meeting should achieve.',
  },
  why: {
    ru: 'Тема говорит, о чём разговор, цель — с чем все уйдут. Без цели не выбрать ни формат, ни участников, и непонятно, удалась ли встреча.',
    uk: 'Тема каже, про що розмова, мета — з чим усі підуть. Без мети не добрати ні формату, ні учасників, і незрозуміло, чи вдалася зустріч.',
    en: 'A topic says what you talk about; a goal says what everyone leaves with. Without a goal you can choose neither the format nor the people, and nobody knows whether the meeting went well.',
  },
  excuses: { missing: { acts: ['aim'], place: 'before-items', from: -0.5 } },
  messages: {
    missing: {
      ru: 'Не сказано, ради чего встреча. Добавьте цель: что будет решено или согласовано, когда все разойдутся.',
      uk: 'Не сказано, заради чого зустріч. Додайте мету: що буде вирішено чи погоджено, коли всі розійдуться.',
      en: 'Nothing says what the meeting is for. Add a goal: what will be decided or agreed by the time everyone leaves.',
    },
    empty: {
      ru: 'Место для цели есть, а самой цели нет. Допишите, что должно быть решено.',
      uk: 'Місце для мети є, а самої мети немає. Допишіть, що має бути вирішено.',
      en: 'There is a place for the goal, but it is empty. Write what should be decided.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить цель', uk: 'Додати мету', en: 'Add a goal' },
  },
  *check({ document }) {
    if (document.goal ? !document.goal.empty : mayAim(document)) return
    yield {
      message: document.goal ? 'empty' : 'missing',
      at: document.title,
      mends: () => (document.goal ? [] : [{ title: 'insert', edits: [insertPart(document, GOAL)] }]),
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Каталог пекарни, 24 ноября
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-goal

          Тема: новый каталог

          1. Фотографии хлеба
          2. Цены на доставку
        `,
        `
          # Созвон с пекарней
          ^^^^^^^^^^^^^^^^^^^ agenda-goal

          ## Цель

          ## Вопросы

          - Фотографии хлеба
          - Цены на доставку
        `,
        `
          **Участники:** Инна Сомова (пекарня), Павел (студия)
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-goal

          **План:**

          - Цели рекламы на весну
          - Бюджет на зиму
        `,
      ],
      good: [
        `
        # Разговор с госпожой Мельник

        1. Встречаемся в пятницу, 27 ноября, в 17:30, в моём классе.
        2. В конце встречи мы должны знать, сдаёт ли София экзамен этой весной.
        3. Говорим так:
           - что обещали друг другу 30 октября
           - две весны, два расписания
        `,
        `
          # Отопление часовни, 2 декабря 2026

          Встреча на месте. Цель: один котёл из двух. Ведёт Элла Мороз.

          1. Два котла
          2. Кто что делает
        `,
        `
          # Повестка: каталог, 26 ноября 2026

          **Уносим домой:** три обложки из пяти и цена за тираж

          1. Обложки
          2. Тираж
        `,
        `
          # Созвон с «Ротор-туром», 27 ноября 2026

          - **К чему идём:** договориться, какие три цифры сайт сдвинет к маю

          1. Как покупают полёт
        `,
        `
          # Каталог пекарни, 24 ноября

          **С какой целью:** чтобы пекарня выбрала одну обложку

          - Обложки
          - Сроки печати
        `,
        `
          # Каталог пекарни, 24 ноября

          Встречаемся, чтобы выбрать одну обложку из трёх.

          - Обложки
          - Сроки печати
        `,
        `
          - **Тема встречи:** каталог пекарни
          - **На выходе:** список товаров, с которым согласны обе стороны
          - **План встречи:**
            - Хлеб
            - Торты на заказ
        `,
        `
          ---
          цель: договориться о цене доставки за город
          ---
          # Созвон с пекарней

          - Машины
          - Цены
        `,
        `
          # Пекарня и курьеры

          В четверг говорим о доставке. К концу разговора должны знать, кто возит торты и сколько это стоит.

          1. Машины
          2. Цены
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Порядок денний: вивіска для квіткарні
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-goal

          Тема: нова вивіска

          1. Матеріал
          2. Підсвітка
        `,
        `
          # Дзвінок про вивіску
          ^^^^^^^^^^^^^^^^^^^^^ agenda-goal

          **Мета:**

          **Питання:**

          - Матеріал
          - Підсвітка
        `,
        `
          Учасники: Леся Гнатів (квіткарня), Богдан (майстерня)
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-goal

          План розмови:

          - Мета вивіски: привабити перехожих
          - Хто носить драбину
        `,
      ],
      good: [
        `
        # Розмова з пані Мельник

        1. Зустрічаємося у п’ятницю, 27 листопада, о 17:30, у моєму класі.
        2. Наприкінці ми маємо знати, чи складає Софійка іспит цієї весни.
        3. Говоримо так:
           - що обіцяли одне одному 30 жовтня
           - дві весни, два розклади
        `,
        `
          # Опалення каплиці, 2 грудня 2026

          Зустріч на місці. Мета: один котел із двох. Веде Елла Мороз.

          1. Два котли
          2. Хто що робить
        `,
        `
          # Порядок денний: фонтан, 27 листопада 2026

          - **Що маємо винести:** погоджену схему консервації чаші

          1. Насосна
          2. Щити або плівка
        `,
        `
          # Вивіска для квіткарні

          Зустрічаємося, щоб обрати матеріал і колір літер.

          - Дерево чи метал
          - Жовтий чи білий
        `,
        `
          - **Тема:** вивіска
          - **Що має вийти:** ескіз, який Леся підпише одразу
          - **План зустрічі:**
            - Ескізи
            - Ціна
        `,
        `
          ---
          мета: погодити день монтажу
          ---
          # Вивіска: остання розмова

          - Драбина
          - Дозвіл міської ради
        `,
        `
          Порядок денний на четвер

          До кінця розмови маємо знати, хто отримує дозвіл і коли можна вішати.

          1. Дозвіл
          2. Монтаж
        `,
      ],
    },
    en: {
      bad: [
        `
          # Flower shop sign, 24 November
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-goal

          Topic: the new sign

          1. Material
          2. Lighting
        `,
        `
          # Call about the sign
          ^^^^^^^^^^^^^^^^^^^^^ agenda-goal

          **Goal:**

          **Items:**

          - Material
          - Lighting
        `,
        `
          Participants: Lesley Hart (flower shop), Ben (studio)
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-goal

          Plan for the call:

          - Goals of the spring campaign
          - Who carries the ladder
        `,
      ],
      good: [
        `
        # Agenda: a talk with Mrs Miller

        1. We meet on Friday, 27 November, at 17:30, in my classroom.
        2. At the end we have to know whether Sophie sits the exam this spring.
        3. We talk like this:
           - what we promised each other on 30 October
           - two springs, two timetables
        `,
        `
          # Chapel heating, 2 December 2026

          On-site meeting. Goal: one boiler out of two. Runs the meeting: Ella Frost.

          1. Two boilers
          2. Who does what, by when
        `,
        `
          # Villa garden, 27 November 2026

          - **Day and hour:** Friday, from 10:00 to 11:00
          - **For what:** that the owners choose one of the two plans

          1. Plan A
          2. Plan B
        `,
        `
          # Flower shop sign

          We meet to choose the material and the colour of the letters.

          - Wood or metal
          - Yellow or white
        `,
        `
          | What | |
          |---|---|
          | Topic | the new sign |
          | Desired outcome | a sketch that Lesley can sign |

          ## Agenda

          1. Sketches
          2. Price
        `,
        `
          ---
          purpose: settle the day on which the sign goes up
          ---
          # The sign, once more

          - Ladder
          - Permit
        `,
        `
          # Thursday, 3 pm

          By the end of the call we know who gets the permit and when the sign can go up.

          1. Permit
          2. Mounting
        `,
      ],
    },
  },
})

const GOAL = {
  label: { ru: 'Цель', uk: 'Мета', en: 'Goal' },
  body: {
    ru: '[что должно быть решено к концу встречи]',
    uk: '[що має бути вирішено до кінця зустрічі]',
    en: '[what should be decided by the end]',
  },
  where: 'first',
} as const
