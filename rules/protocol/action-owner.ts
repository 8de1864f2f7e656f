import { defineRule } from '../../core/rule.ts'
import { mayHaveDoer } from '../../core/signs-owner.ts'
import { appendToTask } from '../mends.ts'

export const protocolActionOwner = defineRule({
  id: 'protocol-action-owner',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S4 1.2, S3',
  summary: {
    ru: 'У каждого поручения есть исполнитель.',
    uk: 'Кожне доручення має виконавця.',
    en: 'Every action has a named owner.',
  },
  why: {
    ru: '«Мы», «команда» и «все» не сделают ничего: напомнить некому. Назовите человека или сторону.',
    uk: '«Ми», «команда» і «всі» не зроблять нічого: нагадати нема кому. Назвіть людину або сторону.',
    en: '"We", "the team" and "everyone" get nothing done: there is nobody to remind. Name a person or a side.',
  },
  messages: {
    missing: {
      ru: 'Непонятно, кто это делает. Назовите человека или сторону.',
      uk: 'Незрозуміло, хто це робить. Назвіть людину або сторону.',
      en: 'It is not clear who does this. Name a person or a side.',
    },
  },
  fixes: {
    append: { ru: 'Дописать «[кто]»', uk: 'Дописати «[хто]»', en: 'Add "[who]"' },
  },
  *check({ document }) {
    for (const action of document.actions) {
      if (action.owner !== undefined || action.done || mayHaveDoer(action, document)) continue
      yield {
        message: 'missing',
        at: action.span,
        mends: () => appendToTask(document, action, WHO[document.language]),
      }
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Протокол, 20 ноября 2026

          Участники: Лыков (клиент), Борщов, Ким (мы)

          Исполнители:

          - Борщов – радарный датчик – 30.11
          - Ким – счёт на табло – 25.11
          - Лыков – заявка на доступ – 26.11, иначе монтаж 2.12
          - обновить разметку – 28.11
            ^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-owner
        `,
        `
          # Протокол, 20 ноября 2026

          **Поручения:**

          - прислать логотип до 24 ноября
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-owner
          - Лиза: собрать отзывы до 27 ноября
        `,
        `
          # Протокол, 20 ноября 2026

          | Что | Кто | Срок |
          |---|---|---|
          | Логотип | все вместе | 24.11 |
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-owner
          | Отзывы | Лиза | 27.11 |
        `,
        `
          # Протокол, 20 ноября 2026

          Следующие шаги:

          1. Команда собирает отзывы до 27 ноября.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-owner
        `,
      ],
      good: [
        `
          # Протокол, 20 ноября 2026

          Что дальше:

          - Тимур договаривается с радиорубкой, 27 ноября
        `,
        `
        # Протокол, 20 ноября 2026

        Мастерская на Речной. Юна Рим, Захар («Колос»); Лиза Вой, Ян Дуб (мы).

        **Поручения:**

        - Лиза и Ян: стенд к 24 ноября
        - Захар: ключи от зала до 25 ноября, иначе стенд не занести
        `,
        `
          # Протокол, 20 ноября 2026

          **Поручения:**

          - **Захар:**
            - прислать логотип до 24 ноября
            - найти старые афиши до 27 ноября
          - Отзывы до 27 ноября (Лиза)
        `,
        `
          # Протокол, 20 ноября 2026

          | Что | Кто | Срок |
          |---|---|---|
          | Логотип | отдел рекламы клиента | 24.11 |
          | Отзывы | Лиза | 27.11 |
        `,
        `
          # Протокол, 20 ноября 2026

          ## Задачи

          - [ ] @liza — отзывы, до 27 ноября
          - [ ] Ответственный: Захар. Логотип, до 24 ноября
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Протокол, 20 листопада 2026

          **Доручення:**

          - надіслати логотип до 24 листопада
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-owner
          - Ліза: зібрати відгуки до 27 листопада
        `,
        `
          # Протокол, 20 листопада 2026

          | Що | Хто | Термін |
          |---|---|---|
          | Логотип | усі разом | 24.11 |
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-owner
          | Відгуки | Ліза | 27.11 |
        `,
        `
          # Протокол, 20 листопада 2026

          Наступні кроки:

          1. Команда збирає відгуки до 27 листопада.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-owner
        `,
      ],
      good: [
        `
          # Протокол, 20 листопада 2026

          Що далі:

          - Тимур домовляється з радіорубкою, 27 листопада
        `,
        `
          # Протокол, 20 листопада 2026

          **Доручення:**

          - **Захар:**
            - надіслати логотип до 24 листопада
            - знайти старі афіші до 27 листопада
          - Відгуки до 27 листопада (Ліза)
        `,
        `
          # Протокол, 20 листопада 2026

          | Що | Хто | Термін |
          |---|---|---|
          | Логотип | відділ реклами клієнта | 24.11 |
          | Відгуки | Ліза | 27.11 |
        `,
        `
          # Протокол, 20 листопада 2026

          ## Завдання

          - [ ] @liza — відгуки, до 27 листопада
          - [ ] Відповідальний: Захар. Логотип, до 24 листопада
        `,
        `
          # Протокол, 20 листопада 2026

          *Мельник З. від театру, Ліза Гай від майстерні.*

          **Захар Мельник**
          - [ ] логотип до 24 листопада

          **Ліза Гай**
          - [ ] відгуки до 27 листопада
        `,
      ],
    },
    en: {
      bad: [
        `
          # Minutes, 20 November 2026

          **To do**

          - Ann: new board by 24 November
          - Cables across the floor to be taped before 4 December
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-owner
        `,
        `
          # Minutes, 20 November 2026

          **Actions:**

          - send the logo by 24 November
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-owner
          - Lisa: collect the reviews by 27 November
        `,
        `
          # Minutes, 20 November 2026

          | What | Who | By when |
          |---|---|---|
          | Logo | all of us | 24 Nov |
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-owner
          | Reviews | Lisa | 27 Nov |
        `,
        `
          # Minutes, 20 November 2026

          Next steps:

          1. Everybody collects reviews by 27 November.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-action-owner
        `,
      ],
      good: [
        `
          # Minutes, 20 November 2026

          **Actions:**

          - scott to post the list by 24 November
        `,
        `
          # Minutes, 20 November 2026

          **Actions:**

          - **Zach:**
            - send the logo by 24 November
            - find the old posters by 27 November
          - Reviews by 27 November (Lisa)
        `,
        `
          # Minutes, 20 November 2026

          | What | Who | By when |
          |---|---|---|
          | Logo | client's marketing department | 24 Nov |
          | Reviews | Lisa | 27 Nov |
        `,
        `
          # Minutes, 20 November 2026

          ## To do

          - [ ] @lisa reviews, by 27 November
          - [ ] Owner: Zach. Logo, by 24 November
        `,
      ],
    },
  },
})

const WHO = { ru: ' — [кто]', uk: ' — [хто]', en: ' – [who]' }
