import { defineRule } from '../../core/rule.ts'
import { mayBeSent } from '../../core/signs.ts'
import { insertPart } from '../mends.ts'

export const agendaApproval = defineRule({
  id: 'agenda-approval',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S0 rule 1',
  summary: {
    ru: 'Повестка отправлена клиенту на согласование или уже согласована.',
    uk: 'Порядок денний надіслано клієнтові на погодження або вже погоджено.',
    en: 'The agenda was sent to the client for approval, or approved.',
  },
  why: {
    ru: 'Клиент, который видел повестку, приходит подготовленным и не удивляется вопросам. Его правки лучше узнать до встречи, чем на ней.',
    uk: 'Клієнт, який бачив порядок денний, приходить підготовленим і не дивується питанням. Про його правки краще дізнатися до зустрічі, ніж під час неї.',
    en: 'A client who has seen the agenda comes prepared and meets no surprises. It is better to hear their changes before the meeting than in it.',
  },
  excuses: { missing: { acts: ['sendAgenda'], place: 'beside-items', from: 0 } },
  messages: {
    missing: {
      ru: 'Не видно, что повестка отправлена клиенту на согласование. Отправьте её и отметьте дату.',
      uk: 'Не видно, що порядок денний надіслано клієнтові на погодження. Надішліть його й позначте дату.',
      en: 'Nothing shows that the agenda went to the client for approval. Send it and note the date.',
    },
  },
  fixes: {
    insert: { ru: 'Записать, когда отправлена', uk: 'Записати, коли надіслано', en: 'Note when it was sent' },
  },
  *check({ document, today }) {
    if (document.approval || mayBeSent(document, today)) return
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'insert', edits: [insertPart(document, SENT)] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Повестка: квест, 26 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-approval

          **Клиент:** Платон Гуреев, владелец
          **Мы:** Эмма, Тихон

          1. Загадка с перископом
          2. Деньги

          Платону послала эскизы 19-го.
        `,
        `
          # Повестка: запись к ветеринару онлайн
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-approval

          1. Расписание врачей
          2. Напоминания хозяевам
        `,
        `
          # Запись онлайн, 26 ноября
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-approval

          - [ ] Отправить повестку клинике на согласование
          - [x] Заказать переговорную

          ## Вопросы

          1. Расписание врачей
          2. Напоминания хозяевам
        `,
        `
          # Запись онлайн, 26 ноября
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-approval

          Смета отправлена клинике 19 ноября, повестку покажем на месте.

          1. Расписание врачей
          2. Оплата приёма
        `,
        `
          # Повестка: вывеска, 26 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-approval

          Отчёт отправили Вере 18 ноября.

          1. Эскизы
        `,
        `
          # Повестка: вывеска, 26 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-approval

          Клиент видел: нет, покажем на месте

          1. Эскизы
        `,
      ],
      good: [
        `
          # Повестка: квест, 26 ноября 2026

          **Клиент:** Платон Гуреев, владелец
          **Мы:** Эмма, Тихон

          1. Загадка с перископом
          2. Деньги

          У Платона на холодильнике с 19 ноября.
        `,
        `
          # Скалодром, зона для детей

          | | |
          |---|---|
          | Когда | 02.12.2026, 15:00 |
          | Клиент видел | 19.11, правок две |

          1. Схема № 3
        `,
        `
          # Повестка, 24 ноября

          Место: заправка, личная встреча
          Цель: утвердить тариф
          Ведёт: Зоя Коник
          Отправлено Эмилии Торбас 19.11

          1. Тариф
        `,
        `
          # Повестка: квест, 26 ноября 2026

          **Клиент:** Платон Гуреев, владелец
          **Мы:** Эмма, Тихон

          1. Загадка с перископом
          2. Деньги

          Платону послала 19-го, он плюсанул.
        `,
        `
          # Запись онлайн, 26 ноября

          Повестку отправили Зое Марковне в понедельник, ждём её правок.

          1. Расписание врачей
          2. Напоминания хозяевам
        `,
        `
          # Запись онлайн, 26 ноября

          1. Расписание врачей
          2. Напоминания хозяевам

          Если чего-то не хватает, напишите до среды, добавлю.
        `,
        `
          ---
          отправлена: 2026-11-23
          ---
          # Запись онлайн

          1. Расписание врачей
          2. Оплата приёма
        `,
        `
          # Запись онлайн, 26 ноября

          - [x] Отправить повестку клинике на согласование
          - [ ] Заказать переговорную

          ## Вопросы

          1. Расписание врачей
          2. Напоминания хозяевам
        `,
        `
          # Запись онлайн

          **Согласовано:** Зоя Марковна, 24 ноября

          - Расписание врачей
          - Оплата приёма
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Порядок денний: запис до ветеринара
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-approval

          1. Розклад лікарів
          2. Нагадування господарям
        `,
        `
          # Запис онлайн, 26 листопада
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-approval

          - [ ] Надіслати порядок денний клініці на погодження
          - [x] Замовити кімнату

          ## Питання

          1. Розклад лікарів
          2. Нагадування господарям
        `,
        `
          # Запис онлайн, 26 листопада
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-approval

          Погодження: ще ні

          - Розклад лікарів
          - Оплата прийому
        `,
        `
          # Порядок денний: вивіска, 26 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-approval

          Звіт надіслали Вірі 18 листопада.

          1. Ескізи
        `,
      ],
      good: [
        `
          # Порядок денний, 24 листопада

          Місце: заправка, особиста зустріч
          Мета: затвердити тариф
          Веде: Звенислава Коник
          Надіслано Емілії Торбас 19.11

          1. Тариф
        `,
        `
          # Запис онлайн, 26 листопада

          Порядок денний надіслали Зої Марківні в понеділок, чекаємо її правок.

          1. Розклад лікарів
          2. Нагадування господарям
        `,
        `
          # Запис онлайн, 26 листопада

          1. Розклад лікарів
          2. Нагадування господарям

          Доповнення чекаю до середи.
        `,
        `
          ---
          надіслано: 2026-11-23
          ---
          # Запис онлайн

          1. Розклад лікарів
          2. Оплата прийому
        `,
        `
          # Запис онлайн, 26 листопада

          Клініка переглянула порядок денний і додала третій пункт.

          1. Розклад лікарів
          2. Нагадування господарям
          3. Знижка для притулків
        `,
      ],
    },
    en: {
      bad: [
        `
          # Agenda: online booking for the vet
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-approval

          1. Doctors' hours
          2. Reminders
        `,
        `
          # Online booking, 26 November
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-approval

          - [ ] Send the agenda to the clinic for approval
          - [x] Book the room

          ## Items

          1. Doctors' hours
          2. Reminders
        `,
        `
          # Online booking, 26 November
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-approval

          The quote was sent to the clinic on 19 November.

          1. Doctors' hours
          2. Paying for a visit
        `,
        `
          # Agenda: the sign, 26 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-approval

          At the end we want a list of the shots, in order. The report goes to Vera on the 24th so that she can read it before.

          1. Sketches
        `,
      ],
      good: [
        `
          # Agenda: escape room, 26 November 2026

          **Client:** Rose Hart, owner
          **Us:** Emma, Tim

          1. The periscope riddle
          2. Money

          On Rose's fridge since 19 November.
        `,
        `
          # Agenda, 24 November

          Place: the garage, in person
          Goal: settle the tariff
          Led by: Zoe Cornick
          Sent to Emily Torbay on 19 November

          1. Tariff
        `,
        `
          # Online booking, 26 November

          We sent this agenda to Zoe Marsh on Monday and are waiting for her changes.

          1. Doctors' hours
          2. Reminders
        `,
        `
          # Online booking, 26 November

          1. Doctors' hours
          2. Reminders

          Tell me by Wednesday if anything is missing, and I will add it.
        `,
        `
          ---
          approved: 2026-11-24
          ---
          # Online booking

          1. Doctors' hours
          2. Paying for a visit
        `,
        `
          # Online booking, 26 November

          - [x] Send the agenda to the clinic for approval
          - [ ] Book the room

          ## Items

          1. Doctors' hours
          2. Reminders
        `,
        `
          # Online booking, 26 November

          | | |
          |---|---|
          | Where | the clinic |
          | Client saw it | 19 Nov, two edits, both in |

          - Doctors' hours
          - Paying for a visit
        `,
        `
          # Online booking, 26 November

          **Circulated:** Zoe Marsh, 23 November, no comments

          - Doctors' hours
          - Paying for a visit
        `,
      ],
    },
  },
})

const SENT = {
  label: { ru: 'Отправлена клиенту', uk: 'Надіслано клієнтові', en: 'Sent to the client' },
  body: { ru: '[дата]', uk: '[дата]', en: '[date]' },
  where: 'first',
} as const
