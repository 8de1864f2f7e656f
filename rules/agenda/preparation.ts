import { attendeesOf } from '../../core/relationship/attendees.ts'
import { defineRule } from '../../core/rule.ts'
import { mayPrepare, mayRehearse } from '../../core/signs.ts'
import { insertPart } from '../mends.ts'

export const agendaPreparation = defineRule({
  id: 'agenda-preparation',
  kinds: ['agenda'],
  severity: 'info',
  source: 'S0 rule 3',
  summary: {
    ru: 'Подготовка к встрече запланирована, а для двоих и больше — ещё и внутренний прогон.',
    uk: 'Підготовку до зустрічі заплановано, а для двох і більше — ще й внутрішній прогін.',
    en: 'Preparation is planned; when two or more of us go, a run-through, too.',
  },
  why: {
    ru: 'Без подготовки встреча уходит на поиски файлов. А если идут двое и не сверились, они возразят друг другу при клиенте.',
    uk: 'Без підготовки зустріч минає в пошуках файлів. А якщо йдуть двоє й не звірилися, вони заперечать одне одному при клієнтові.',
    en: 'Without preparation the meeting is spent looking for files. And two people who have not gone through it together will contradict each other before the client.',
  },
  messages: {
    none: {
      ru: 'Подготовка не запланирована. Напишите, кто что готовит к встрече и когда собираетесь на прогон.',
      uk: 'Підготовку не заплановано. Напишіть, хто що готує до зустрічі й коли збираєтеся на прогін.',
      en: 'No preparation is planned. Write who gets what ready, and when you go through it among yourselves.',
    },
    apart: {
      ru: 'От нас идут {count}, а внутреннего прогона нет. Назначьте, когда пройдёте встречу между собой.',
      uk: 'Від нас ідуть {count}, а внутрішнього прогону немає. Призначте, коли пройдете зустріч між собою.',
      en: '{count} of us go, and no run-through is planned. Set a time to go through the meeting among yourselves.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить подготовку', uk: 'Додати підготовку', en: 'Add the preparation' },
    rehearse: { ru: 'Добавить внутренний прогон', uk: 'Додати внутрішній прогін', en: 'Add a run-through' },
  },
  *check({ document, relationship, settings, today }) {
    if (document.rehearsal) return
    const count = attendeesOf(document, relationship, settings).ours.length
    if (document.preparation && count < 2) return
    if (mayRehearse(document, today)) return
    const whole = document.preparation === undefined
    if (whole && mayPrepare(document, today)) return
    yield {
      message: whole ? 'none' : 'apart',
      at: document.title,
      values: { count },
      mends: () => [
        whole
          ? { title: 'insert', edits: [insertPart(document, PREPARATION)] }
          : { title: 'rehearse', edits: [insertPart(document, REHEARSAL)] },
      ],
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Повестка: книга рецептов
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-preparation

          **Клиент:** Лариса Юдина
          **Мы:** Фёдор, редактор

          1. Супы
          2. Обложка
        `,
        `
          # Повестка: книга рецептов
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-preparation

          **Клиент:** Лариса Юдина
          **Мы:** Фёдор, редактор; Тимур, художник

          1. Супы
          2. Обложка

          **К встрече:** Тимур печатает три обложки.
        `,
      ],
      good: [
        `
          # Повестка: книга рецептов, 26 ноября 2026

          **Клиент:** Лариса Юдина
          **Мы:** Фёдор, редактор; Тимур, художник

          1. Супы
          2. Обложка

          Накануне пьём чай над макетом в редакции.
        `,
        `
          # Повестка: книга рецептов

          **Клиент:** Лариса Юдина
          **Мы:** Фёдор, редактор

          1. Супы
          2. Обложка

          Фёдор принесёт вёрстку супов.
        `,
        `
          # Повестка: книга рецептов

          **Клиент:** Лариса Юдина
          **Издатель:** Фёдор Кац, хозяин «Кац и Сыновья», и я веду разговор

          1. Супы
          2. Обложка

          Фёдор принесёт вёрстку супов.
        `,
        `
          # Повестка: книга рецептов

          **Клиент:** Лариса Юдина
          **Мы:** Фёдор, редактор

          1. Супы
          2. Обложка

          Просьба до встречи посмотреть вёрстку супов.
        `,
        `
          # Повестка: книга рецептов

          **Клиент:** Лариса Юдина
          **Мы:** Фёдор, редактор; Тимур, художник

          1. Супы
          2. Обложка

          В среду в 16:00 Тимур показывает обложки Фёдору.
        `,
        `
          # Повестка: книга рецептов

          **Клиент:** Лариса Юдина
          **Мы:** Фёдор, редактор; Тимур, художник

          1. Супы
          2. Обложка

          ## Подготовка

          - [ ] репетиция 23 ноября, 17:00
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Порядок денний: книга рецептів
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-preparation

          **Клієнт:** Лариса Юдіна
          **Ми:** Федір, редактор

          1. Супи
          2. Обкладинка
        `,
        `
          # Порядок денний: книга рецептів
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-preparation

          **Клієнт:** Лариса Юдіна
          **Ми:** Федір, редактор; Тимур, художник

          1. Супи
          2. Обкладинка

          **До зустрічі:** Тимур друкує три обкладинки.
        `,
      ],
      good: [
        `
          # Порядок денний: книга рецептів, 26 листопада 2026

          **Клієнт:** Лариса Юдіна
          **Ми:** Федір, редактор; Тимур, художник

          1. Супи
          2. Обкладинка

          24-го о четвертій макет лежить на столі в редакції.
        `,
        `
          # Порядок денний: книга рецептів

          **Клієнт:** Лариса Юдіна
          **Ми:** Федір, редактор

          1. Супи
          2. Обкладинка

          Федір принесе верстку супів.
        `,
        `
          # Порядок денний: книга рецептів

          **Клієнт:** Лариса Юдіна
          **Я:** Федір Кац, власник «Друку». Веду теж я.

          1. Супи
          2. Обкладинка

          Федір принесе верстку супів.
        `,
        `
          # Порядок денний: книга рецептів

          **Клієнт:** Лариса Юдіна
          **Ми:** Федір, редактор

          1. Супи
          2. Обкладинка

          Прошу до зустрічі переглянути верстку супів.
        `,
        `
          # Порядок денний: книга рецептів

          **Клієнт:** Лариса Юдіна
          **Ми:** Федір, редактор; Тимур, художник

          1. Супи
          2. Обкладинка

          У середу о 16:00 Тимур показує обкладинки Федорові.
        `,
      ],
    },
    en: {
      bad: [
        `
          # Agenda: the cookery book
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-preparation

          **Client:** Laura Yates
          **Us:** Fred, editor

          1. Soups
          2. The cover
        `,
        `
          # Agenda: the cookery book
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-preparation

          **Client:** Laura Yates
          **Us:** Fred, editor; Timothy, illustrator

          1. Soups
          2. The cover

          **Before the meeting:** Timothy prints three covers.
        `,
      ],
      good: [
        `
          # Agenda: the cookery book, 26 November 2026

          **Client:** Laura Yates
          **Us:** Fred, editor; Timothy, illustrator

          1. Soups
          2. The cover

          On Tuesday at four the layout hangs on our office wall.
        `,
        `
          # Agenda: the cookery book

          **Client:** Laura Yates
          **Us:** Fred, editor

          1. Soups
          2. The cover

          Fred brings the soups as they are laid out.
        `,
        `
          # Agenda: the cookery book

          **Client:** Laura Yates
          **Us:** Fred, editor

          1. Soups
          2. The cover

          Please look through the soups before we meet.
        `,
        `
          # Agenda: the cookery book

          **Client:** Laura Yates
          **Me:** Fred Roth, owner of Roth Books and its only editor. I steer us through.

          1. Soups
          2. The cover

          I bring the soups as they are laid out.
        `,
        `
          # Agenda: the cookery book

          **Client:** Laura Yates
          **Us:** Fred, editor; Timothy, illustrator

          1. Soups
          2. The cover

          On Wednesday at 4 pm Timothy shows Fred the covers.
        `,
      ],
    },
  },
})

const PREPARATION = {
  label: { ru: 'Подготовка', uk: 'Підготовка', en: 'Preparation' },
  body: {
    ru: ['[Имя]: [материалы] к [дата]', 'внутренний прогон: [день, время]'],
    uk: ['[Ім’я]: [матеріали] до [дата]', 'внутрішній прогін: [день, час]'],
    en: ['[Name]: [materials] by [date]', 'internal run-through: [day, time]'],
  },
  where: 'last',
} as const

const REHEARSAL = {
  label: { ru: 'Внутренний прогон', uk: 'Внутрішній прогін', en: 'Internal run-through' },
  body: { ru: '[день, время]', uk: '[день, час]', en: '[day, time]' },
  where: 'last',
} as const
