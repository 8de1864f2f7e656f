import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const protocolNextStep = defineRule({
  id: 'protocol-next-step',
  kinds: ['protocol'],
  severity: 'info',
  source: 'S4 2.4.3, 2.5.4',
  summary: {
    ru: 'Назван следующий шаг или встреча с датой.',
    uk: 'Названо наступний крок або зустріч із датою.',
    en: 'A next step or meeting with a date is named.',
  },
  why: {
    ru: 'Проект движется от даты к дате. Без следующей даты он остановится там, где закончился разговор.',
    uk: 'Проєкт рухається від дати до дати. Без наступної дати він зупиниться там, де закінчилася розмова.',
    en: 'A project moves from date to date. Without the next date it stops where the talk ended.',
  },
  messages: {
    missing: {
      ru: 'Не сказано, что дальше. Назовите следующую встречу или шаг с датой.',
      uk: 'Не сказано, що далі. Назвіть наступну зустріч або крок із датою.',
      en: 'Nothing says what comes next. Name the next meeting, or a step with a date.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить следующую встречу', uk: 'Додати наступну зустріч', en: 'Add the next meeting' },
  },
  *check({ document }) {
    if (document.nextStep) return
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'insert', edits: [insertPart(document, NEXT)] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Протокол, 20 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-next-step

          Решили: логотип синий.
        `,
        `
          # Протокол, 20 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-next-step

          Прошлая встреча была 6 ноября. Решили: логотип синий.

          **Следующая встреча:** когда все вернутся из отпуска
        `,
      ],
      good: [
        `
          # Протокол, 19 ноября 2026

          Выбрали матовую бумагу. Следующая встреча не планируется.
        `,
        `
          # Протокол, 19 ноября 2026

          Выбрали матовую бумагу.

          ## Предстоящие встречи

          Все — в [календаре](https://example.com/calendar)
        `,
        `
          # Протокол, 20 ноября 2026

          Решили: логотип синий.

          Следующая встреча: 4 декабря, 15:00.
        `,
        `
          # Протокол, 20 ноября 2026

          Решили: логотип синий.

          - Захар: прислать файлы до 24 ноября
        `,
        `
          # Протокол, 20 ноября 2026

          Логотип синий. В четверг созваниваемся снова.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Протокол, 20 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-next-step

          Вирішили: логотип синій.
        `,
        `
          # Протокол, 20 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-next-step

          Минула зустріч була 6 листопада. Вирішили: логотип синій.

          **Наступна зустріч:** коли всі повернуться з відпустки
        `,
      ],
      good: [
        `
          # Протокол, 19 листопада 2026

          Обрали матовий папір. Наступна зустріч не планується.
        `,
        `
          # Протокол, 19 листопада 2026

          Обрали матовий папір.

          ## Найближчі зустрічі

          Усі — в [календарі](https://example.com/calendar)
        `,
        `
          # Протокол, 20 листопада 2026

          Вирішили: логотип синій.

          Наступна зустріч: 4 грудня, 15:00.
        `,
        `
          # Протокол, 20 листопада 2026

          Вирішили: логотип синій.

          - Захар: надіслати файли до 24 листопада
        `,
        `
          # Протокол, 20 листопада 2026

          Логотип синій. У четвер зідзвонюємося знову.
        `,
      ],
    },
    en: {
      bad: [
        `
          # Minutes, 20 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-next-step

          Decided: the logo is blue.
        `,
        `
          # Minutes, 20 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-next-step

          We last met on 6 November. Decided: the logo is blue.

          **Next meeting:** when everybody is back from their holidays
        `,
      ],
      good: [
        `
          # Minutes, 19 November 2026

          We chose the matt paper. No further meeting is planned.
        `,
        `
          # Minutes, 19 November 2026

          We chose the matt paper.

          ## Upcoming meetings

          * **Calendar**: https://example.com/calendar
        `,
        `
          # Minutes, 20 November 2026

          Decided: the logo is blue.

          Next meeting: 4 December, 3 pm.
        `,
        `
          # Minutes, 20 November 2026

          Decided: the logo is blue.

          - Zach: send the files by 24 November
        `,
        `
          # Minutes, 20 November 2026

          The logo is blue. We talk again on Thursday.
        `,
      ],
    },
  },
})

const NEXT = {
  label: { ru: 'Следующая встреча', uk: 'Наступна зустріч', en: 'Next meeting' },
  body: { ru: '[дата]', uk: '[дата]', en: '[date]' },
  where: 'last',
} as const
