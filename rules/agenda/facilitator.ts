import { defineRule } from '../../core/rule.ts'
import { mayBeLed } from '../../core/signs-lead.ts'
import { insertPart } from '../mends.ts'

export const agendaFacilitator = defineRule({
  id: 'agenda-facilitator',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S0 rule 6',
  summary: {
    ru: 'Назван тот, кто ведёт встречу; лучше, чтобы это был кто-то из нас.',
    uk: 'Названо того, хто веде зустріч; краще, щоб це був хтось із нас.',
    en: 'Someone is named to lead the meeting, preferably one of us.',
  },
  why: {
    ru: 'Ведущий следит за повесткой, даёт слово и фиксирует договорённости. Если никто не назван, это не сделает никто.',
    uk: 'Ведучий стежить за порядком денним, дає слово й фіксує домовленості. Якщо нікого не названо, цього не зробить ніхто.',
    en: 'Whoever leads keeps to the agenda, gives the floor and sees that agreements are recorded. If nobody is named, nobody does it.',
  },
  messages: {
    missing: {
      ru: 'Не сказано, кто ведёт встречу. Назовите ведущего, лучше с нашей стороны.',
      uk: 'Не сказано, хто веде зустріч. Назвіть ведучого, краще з нашого боку.',
      en: 'Nothing says who leads the meeting. Name someone, preferably on our side.',
    },
    client: {
      ru: 'Встречу ведёт клиент. Так можно, но лучше держать её в своих руках.',
      uk: 'Зустріч веде клієнт. Так можна, але краще тримати її у своїх руках.',
      en: 'The client leads the meeting. That can work, but it is better to keep the lead in your own hands.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить ведущего', uk: 'Додати ведучого', en: 'Add who leads' },
  },
  *check({ document }) {
    const { facilitator } = document
    if (!facilitator) {
      if (mayBeLed(document)) return
      yield {
        message: 'missing',
        at: document.title,
        mends: () => [{ title: 'insert', edits: [insertPart(document, LEADER)] }],
      }
    } else if (facilitator.side === 'client') {
      yield { message: 'client', at: facilitator.span, severity: 'info' }
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Сайт для автошколы
          ^^^^^^^^^^^^^^^^^^^^ agenda-facilitator

          Участники: Борис Ефимов (автошкола), Катя (мы)

          1. Расписание
          2. Оплата
        `,
        `
          # Сайт для автошколы
          ^^^^^^^^^^^^^^^^^^^^ agenda-facilitator

          - Участники:
            - Борис Ефимов, директор автошколы
            - Катя, ведущий дизайнер студии
          - Протокол ведёт Катя
        `,
        `
          # Сайт для автошколы

          **Клиент:** Борис Ефимов

          **Мы:** Катя

          **Ведёт встречу:** Борис Ефимов
                             ^^^^^^^^^^^^ agenda-facilitator
        `,
        `
          # Повестка: вывеска
          ^^^^^^^^^^^^^^^^^^^ agenda-facilitator

          Видеозвонок, 40 минут. Ведущий: уточняется.

          1. Эскизы
          2. Кто что делает
        `,
      ],
      good: [
        `
          # Повестка: скалодром, 26 ноября 2026

          **Клиент:** Герман Лис, владелец
          **Мы:** Паша Дёмин, он же ведёт

          1. Абонементы
        `,
        `
          # Сайт для автошколы

          Ведущая: Катя

          1. Расписание
          2. Оплата
        `,
        `
          # Сайт для автошколы

          | Кто | Сторона | Роль |
          |---|---|---|
          | Борис Ефимов | клиент | директор |
          | Катя | мы | модератор |
        `,
        `
          # Сайт для автошколы

          Участники: Борис Ефимов (автошкола), Катя (мы). Разговор ведёт Катя, Борис показывает классы.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Сайт для автошколи
          ^^^^^^^^^^^^^^^^^^^^ agenda-facilitator

          - Учасники:
            - Борис Юхимів, директор автошколи
            - Катруся, провідна дизайнерка студії
          - Протокол веде Катруся
        `,
        `
          # Сайт для автошколи

          **Клієнт:** Борис Юхимів

          **Ми:** Катруся

          **Веде зустріч:** Борис Юхимів
                            ^^^^^^^^^^^^ agenda-facilitator
        `,
        `
          # Сайт для автошколи
          ^^^^^^^^^^^^^^^^^^^^ agenda-facilitator

          ## Учасники зустрічі

          - Борис Юхимів, директор автошколи
          - Катруся, провідна дизайнерка студії

          ## Питання

          1. Розклад
          2. Оплата
        `,
        `
          # Порядок денний: вивіска
          ^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-facilitator

          Відеодзвінок, 40 хвилин. Ведучий: уточнюється.

          1. Ескізи
          2. Хто що робить
        `,
      ],
      good: [
        `
          # Сайт для автошколи

          | Хто | Сторона | Роль |
          |---|---|---|
          | Борис Юхимів | клієнт | директор |
          | Катруся | ми | модераторка |
        `,
        `
          # Сайт для автошколи

          Учасники: Борис Юхимів (автошкола), Катруся (ми). Розмову веде Катруся, Борис показує класи.
        `,
        `
          ---
          веде: Катруся
          ---
          # Сайт для автошколи

          Обговорюємо, які групи набирати навесні.
        `,
      ],
    },
    en: {
      bad: [
        `
          # Agenda: the drip line
          ^^^^^^^^^^^^^^^^^^^^^^^ agenda-facilitator

          Stonewell: Pete Lang (vineyard manager)
          AquaLine: Nadine Yeo (hydrologist, takes everyone through the soil readings)

          1. Soil readings
          2. Block 4 and block 5
        `,
        `
          # Driving school website
          ^^^^^^^^^^^^^^^^^^^^^^^^ agenda-facilitator

          Participants: Boris Yates (driving school), Kate (us)

          1. Timetable
          2. Payment
        `,
        `
          # Driving school website
          ^^^^^^^^^^^^^^^^^^^^^^^^ agenda-facilitator

          - Participants:
            - Boris Yates, head of the driving school
            - Kate, lead designer at the studio
          - Minutes taken by Kate
        `,
        `
          # Driving school website

          **Client:** Boris Yates

          **Us:** Kate

          **Chair:** Boris Yates
                     ^^^^^^^^^^^ agenda-facilitator
        `,
        `
          # Agenda: the sign
          ^^^^^^^^^^^^^^^^^^ agenda-facilitator

          Video call, 40 minutes. Facilitator: to be decided.

          1. Sketches
          2. Who does what
        `,
      ],
      good: [
        `
          # Agenda: the catalogue

          Client: Trish Malone (owner)
          Us: Sunil Rao (director, runs the hour), Beth Farrow (designer)

          1. The cover
        `,
        `
          # Driving school website

          Facilitator: Kate

          1. Timetable
          2. Payment
        `,
        `
          # Driving school website

          | Who | Side | Role |
          |---|---|---|
          | Boris Yates | client | owner |
          | Kate | us | moderator |
        `,
        `
          # Driving school website

          Participants: Boris Yates (driving school), Kate (us). Kate leads the meeting, Boris shows the classrooms.
        `,
      ],
    },
  },
})

const LEADER = {
  label: { ru: 'Ведёт', uk: 'Веде', en: 'Led by' },
  body: { ru: '[Имя]', uk: '[Ім’я]', en: '[Name]' },
  where: 'first',
} as const
