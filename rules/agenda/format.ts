import type { Agenda, MeetingForm } from '../../core/document/model.ts'
import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const agendaFormat = defineRule({
  id: 'agenda-format',
  kinds: ['agenda'],
  severity: 'info',
  source: 'S0 rule 1, S3 channels',
  summary: {
    ru: 'Назван формат встречи, и он подходит к цели.',
    uk: 'Названо формат зустрічі, і він пасує до мети.',
    en: 'The format of the meeting is named, and it suits the goal.',
  },
  why: {
    ru: 'Формат следует из цели: решение показывают, когда видят лица, а идеи ищут там, где можно рисовать и спорить. Одно место («кафе», «переговорная 3») формата не называет.',
    uk: 'Формат випливає з мети: рішення показують, коли видно обличчя, а ідеї шукають там, де можна малювати й сперечатися. Саме місце («кав’ярня», «переговорна 3») формату не називає.',
    en: 'The format follows from the goal: a solution is shown where you can see faces, ideas are found where people can draw and argue. A place alone ("café", "room 3") is no format.',
  },
  messages: {
    missing: {
      ru: 'Не сказано, в каком формате встречаемся. Допишите: рабочая встреча, видеозвонок, презентация, мозговой штурм.',
      uk: 'Не сказано, у якому форматі зустрічаємося. Допишіть: робоча зустріч, відеодзвінок, презентація, мозковий штурм.',
      en: 'Nothing says in what format you meet. Add it: working meeting, video call, presentation, brainstorm.',
    },
    showing: {
      ru: '«{words}» не подходит, чтобы показать решение или сдать проект: нужна личная встреча, а если никак — видеозвонок.',
      uk: '«{words}» не пасує, щоб показати рішення чи здати проєкт: потрібна особиста зустріч, а якщо ніяк — відеодзвінок.',
      en: '"{words}" does not suit showing a solution or closing a project: meet in person, or at the least by video.',
    },
    eating: {
      ru: '«{words}» не подходит, чтобы показать решение: между тарелками его не рассмотреть. Соберите рабочую встречу.',
      uk: '«{words}» не пасує, щоб показати рішення: між тарілками його не роздивитися. Зберіть робочу зустріч.',
      en: '"{words}" does not suit showing a solution: nobody looks closely between plates. Hold a working meeting.',
    },
    searching: {
      ru: '«{words}» не подходит, чтобы вместе искать решение: соберите рабочую сессию или мозговой штурм.',
      uk: '«{words}» не пасує, щоб разом шукати рішення: зберіть робочу сесію або мозковий штурм.',
      en: '"{words}" does not suit looking for a solution together: hold a working session or a brainstorm.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить формат', uk: 'Додати формат', en: 'Add the format' },
  },
  *check({ document }) {
    const { format } = document
    if (!format) {
      yield {
        message: 'missing',
        at: document.title,
        mends: () => [{ title: 'insert', edits: [insertPart(document, FORMAT)] }],
      }
      return
    }
    const against = unsuitable(document)
    if (against) {
      const words = document.text.slice(format.span.start, format.span.end)
      yield { message: against, at: format.span, values: { words } }
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Онлайн-запись для клиники
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-format

          26 ноября, встреча в 11:00, закончить до обеда. Презентация во вложении.

          1. Визитки врачей
          2. Видео для зала ожидания
        `,
        `
          # Повестка: новая витрина
          ^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-format

          **Когда и где:** 24 ноября, 11:00, кафе «Сойка»

          1. Свет
          2. Манекены
        `,
        `
          # Повестка: новая витрина

          **Цель:** показать две концепции витрины и выбрать одну
          **Формат:** по телефону
                      ^^^^^^^^^^^ agenda-format

          1. Концепция «Лес»
          2. Концепция «Город»
        `,
        `
          # Повестка: новая витрина

          **Цель:** придумать вместе, как заманить прохожих в мороз
          **Формат:** обед в «Сойке»
                      ^^^^ agenda-format

          1. Что делают соседи
          2. Наши идеи
        `,
        `
          # Повестка: мокрая стена

          **Цель:** выйти из тупика со стеной: ответа пока нет ни у кого
          **Формат:** обед в «Сойке»
                      ^^^^ agenda-format

          1. Замеры
          2. Что пробуем
        `,
        `
          # Повестка: имя для чая

          Обед в «Сойке», 13:00. Показываем три названия.
          ^^^^ agenda-format

          1. Названия
          2. Выбор
        `,
      ],
      good: [
        `
          # Запись к врачам

          Встреча 26 ноября в 11:00 у вас в клинике.

          1. Визитки врачей
        `,
        `
          # Повестка: новая витрина

          Рабочая встреча 24 ноября, 11:00, кафе «Сойка».

          1. Свет
          2. Манекены
        `,
        `
          # Повестка: новая витрина

          **Цель:** показать две концепции витрины и выбрать одну
          **Где:** Zoom, ссылка в приглашении

          1. Концепция «Лес»
          2. Концепция «Город»
        `,
        `
          # Повестка: новая витрина

          **Цель:** договориться о дне монтажа
          **Формат:** по телефону

          1. День
          2. Кто открывает магазин
        `,
        `
          # Повестка: договор

          **Цель:** найти дату, которая подходит всем
          **Формат:** обед в «Сойке»

          1. Даты
          2. Кто привозит ключи
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Онлайн-запис для клініки
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-format

          26 листопада, зустріч об 11:00, закінчити до обіду. Презентація у вкладенні.

          1. Візитки лікарів
          2. Відео для зали очікування
        `,
        `
          # Порядок денний: нова вітрина
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-format

          **Коли й де:** 24 листопада, 11:00, кав’ярня «Сойка»

          1. Світло
          2. Манекени
        `,
        `
          # Порядок денний: нова вітрина

          **Мета:** показати дві концепції вітрини й обрати одну
          **Формат:** телефонна розмова
                      ^^^^^^^^^^^^^^^^^ agenda-format

          1. Концепція «Ліс»
          2. Концепція «Місто»
        `,
        `
          # Порядок денний: мокра стіна

          **Мета:** вийти з глухого кута зі стіною: відповіді поки немає ні в кого
          **Формат:** обід у «Сойці»
                      ^^^^ agenda-format

          1. Заміри
          2. Що пробуємо
        `,
        `
          # Порядок денний: ім’я для чаю

          Обід у «Сойці», 13:00. Показуємо три назви.
          ^^^^ agenda-format

          1. Назви
          2. Вибір
        `,
      ],
      good: [
        `
          # Запис до лікарів

          Зустріч 26 листопада об 11:00 у вас у клініці.

          1. Візитки лікарів
        `,
        `
          # Порядок денний: каталог, 26 листопада 2026

          Де: Січових Стрільців, 12. Зустріч робоча, о 15:00.

          1. Обкладинка
        `,
        `
          # Порядок денний: нова вітрина

          Робоча зустріч 24 листопада, 11:00, кав’ярня «Сойка».

          1. Світло
          2. Манекени
        `,
        `
          # Порядок денний: нова вітрина

          **Мета:** показати дві концепції вітрини й обрати одну
          **Де:** Zoom, посилання в запрошенні

          1. Концепція «Ліс»
          2. Концепція «Місто»
        `,
        `
          # Порядок денний: нова вітрина

          **Мета:** домовитися про день монтажу
          **Формат:** телефоном

          1. День
          2. Хто відчиняє крамницю
        `,
        `
          # Порядок денний: договір

          **Мета:** знайти дату, яка підходить усім
          **Формат:** обід у «Сойці»

          1. Дати
          2. Хто привозить ключі
        `,
      ],
    },
    en: {
      bad: [
        `
          # Online booking for the clinic
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-format

          Meeting on 26 November at 11:00, out before lunch. The presentation is attached; call Val if you are late.

          1. Which dentists
          2. The video wall
        `,
        `
          # Agenda: the new shop window
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-format

          **When and where:** 24 November, 11:00, Café Jay

          1. Light
          2. Dummies
        `,
        `
          # Agenda: the new shop window

          **Goal:** present two concepts for the window and pick one
          **Format:** phone call
                      ^^^^^^^^^^ agenda-format

          1. The forest concept
          2. The city concept
        `,
        `
          # Agenda: the new shop window

          **Goal:** find ideas that bring people in on a frosty day
          **Format:** lunch at Café Jay
                      ^^^^^ agenda-format

          1. What the neighbours do
          2. Our own ideas
        `,
        `
          # Agenda: the damp wall

          **Goal:** one remedy that the tenants and we can both live with
          **Format:** lunch at Café Jay
                      ^^^^^ agenda-format

          1. Readings
          2. What we try
        `,
        `
          # Agenda: a name for the tea

          Lunch at Café Jay, 1 pm. We present three names.
          ^^^^^ agenda-format

          1. The names
          2. The choice
        `,
      ],
      good: [
        `
          # Dentists' diaries

          Meeting on 26 November at 11:00 at your clinic.

          1. Which dentists
        `,
        `
          # Agenda: the new shop window

          Working meeting, 24 November, 11:00, Café Jay.

          1. Light
          2. Dummies
        `,
        `
          # Agenda: the new shop window

          **Goal:** present two concepts for the window and pick one
          **Where:** online, link in the invitation

          1. The forest concept
          2. The city concept
        `,
        `
          # Agenda: the new shop window

          **Goal:** agree on the day of the installation
          **Format:** phone call

          1. The day
          2. Who opens the shop
        `,
        `
          # Agenda: the contract

          **Goal:** a date that everybody can live with
          **Format:** lunch at Café Jay

          1. Dates
          2. Who brings the keys
        `,
      ],
    },
  },
})

/** What is shown wants faces; what is looked for together wants work. */
function unsuitable({ format, wants }: Agenda): 'showing' | 'eating' | 'searching' | undefined {
  const is = (...forms: readonly MeetingForm[]) => forms.some(form => format?.forms.has(form))
  if (wants === 'showing' && is('phone', 'chat')) return is('video', 'live', 'show') ? undefined : 'showing'
  if (wants === 'showing') return is('meal') && !is('video', 'work', 'show') ? 'eating' : undefined
  if (wants === 'searching') return is('meal', 'show') && !is('work', 'storm') ? 'searching' : undefined
  return undefined
}

const FORMAT = {
  label: { ru: 'Формат', uk: 'Формат', en: 'Format' },
  body: {
    ru: '[рабочая встреча, видеозвонок, презентация]',
    uk: '[робоча зустріч, відеодзвінок, презентація]',
    en: '[working meeting, video call, presentation]',
  },
  where: 'first',
} as const
