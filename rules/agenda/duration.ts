import type { Agenda } from '../../core/document/model.ts'
import { defineRule } from '../../core/rule.ts'
import type { Severity } from '../../core/settings.ts'
import { mayLast } from '../../core/signs.ts'
import { insertPart } from '../mends.ts'

export const agendaDuration = defineRule({
  id: 'agenda-duration',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S0 rule 4',
  summary: {
    ru: 'Длительность встречи запланирована и разумна.',
    uk: 'Тривалість зустрічі запланована й розумна.',
    en: 'The length of the meeting is planned, and reasonable.',
  },
  why: {
    ru: 'От долгих встреч мало пользы: люди устают и перестают слушать. Планируйте час, самое большее — полтора; два часа — это предел. И пункты должны помещаться в запланированное время.',
    uk: 'Від довгих зустрічей мало користі: люди втомлюються й перестають слухати. Плануйте годину, щонайбільше півтори; дві години — це межа. І всі пункти мають уміститися в запланований час.',
    en: 'Long meetings achieve little: people get tired and switch off. Plan an hour, an hour and a half at most; two hours is the limit. And the items have to fit into the planned time.',
  },
  options: { info: 60, warning: 90, error: 120 },
  messages: {
    missing: {
      ru: 'Не сказано, сколько продлится встреча. Укажите длительность или время начала и конца.',
      uk: 'Не сказано, скільки триватиме зустріч. Вкажіть тривалість або час початку й кінця.',
      en: 'Nothing says how long the meeting will take. Give its length, or when it starts and ends.',
    },
    long: {
      ru: 'Встреча на {minutes} мин. Постарайтесь уложиться в {limit}: потом внимание падает.',
      uk: 'Зустріч на {minutes} хв. Постарайтеся вкластися в {limit}: потім увага падає.',
      en: 'The meeting takes {minutes} min. Try to stay within {limit}: after that, attention drops.',
    },
    overfull: {
      ru: 'Пункты занимают {sum} мин, а запланировано {minutes}. Сократите пункты или продлите встречу.',
      uk: 'Пункти забирають {sum} хв, а заплановано {minutes}. Скоротіть пункти або подовжте зустріч.',
      en: 'The items add up to {sum} min, but only {minutes} are planned. Shorten the items or allow more time.',
    },
  },
  fixes: {
    insert: { ru: 'Запланировать час', uk: 'Запланувати годину', en: 'Plan one hour' },
  },
  *check({ document, options }) {
    const { duration } = document
    const sum = document.items.reduce((total, item) => total + (item.minutes ?? 0), 0)
    if (!duration && sum === 0) {
      if (mayLast(document)) return
      yield {
        message: 'missing',
        at: document.title,
        mends: () => [{ title: 'insert', edits: [insertPart(document, HOUR)] }],
      }
      return
    }
    const minutes = duration?.minutes ?? sum
    const at = duration?.span ?? document.title
    const severity = severityOf(minutes, options)
    if (severity) yield { message: 'long', at, severity, values: { minutes, limit: Number(options.info) } }
    if (duration && sum > minutes && allTimed(document)) yield { message: 'overfull', at, values: { sum, minutes } }
  },
  examples: {
    ru: {
      bad: [
        `
          # Логотип для автомойки
          ^^^^^^^^^^^^^^^^^^^^^^^ agenda-duration

          24 ноября, 15:00, у нас в офисе

          1. Три наброска
          2. Цвета
        `,
        `
          # Логотип для автомойки

          Длительность: 75 минут
                        ^^^^^^^^ agenda-duration

          1. Три наброска
          2. Цвета
        `,
        `
          # Логотип для автомойки

          24 ноября, 14:00–16:30
                     ^^^^^^^^^^^ agenda-duration

          1. Три наброска
          2. Цвета
        `,
        `
          # Логотип для автомойки

          **Время:** 15:00–15:40
                     ^^^^^^^^^^^ agenda-duration

          1. Три наброска, 30 минут
          2. Цвета, 15 минут
          3. Итоги, 5 минут
        `,
      ],
      good: [
        `
          # Повестка: каталог

          26.11.2026, в 10:00 на часик

          1. Обложка
        `,
        `
          # Логотип для автомойки

          24 ноября, 15:00–16:00

          1. Три наброска
          2. Цвета
        `,
        `
          # Логотип для автомойки

          1. Три наброска (30 мин)
          2. Цвета (15 мин)
          3. Итоги (5 мин)
        `,
        `
          # Логотип для автомойки

          Встреча займёт не больше 60 минут. Подготовка к ней — три часа, и это наша забота.

          - Наброски, которые Дима рисовал три дня
          - Договор на 90 дней
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Логотип для автомийки
          ^^^^^^^^^^^^^^^^^^^^^^^ agenda-duration

          24 листопада, 15:00, у нас в офісі

          1. Три начерки
          2. Кольори
        `,
        `
          # Логотип для автомийки

          Тривалість: півтори години
                      ^^^^^^^^^^^^^^ agenda-duration

          1. Три начерки
          2. Кольори
        `,
        `
          # Логотип для автомийки

          **Час:** 15:00–15:40
                   ^^^^^^^^^^^ agenda-duration

          1. Три начерки, 30 хвилин
          2. Кольори, 15 хвилин
          3. Підсумки, 5 хвилин
        `,
      ],
      good: [
        `
          # Порядок денний: каталог

          26 листопада 2026, 10:00, до години часу

          1. Обкладинка
        `,
        `
          # Логотип для автомийки

          24 листопада, 15:00–16:00

          1. Три начерки
          2. Кольори
        `,
        `
          # Логотип для автомийки

          1. Три начерки (30 хв)
          2. Кольори (15 хв)
          3. Підсумки (5 хв)
        `,
        `
          # Логотип для автомийки

          Зустріч триватиме не більше ніж 60 хвилин.

          - Начерки, які Дмитро малював три дні
          - Договір на 90 днів
        `,
      ],
    },
    en: {
      bad: [
        `
          # Agenda: the catalogue

          26 November 2026, 10 till 11.30
                            ^^^^^^^^^^^^^ agenda-duration

          1. The cover
        `,
        `
          # Logo for the car wash
          ^^^^^^^^^^^^^^^^^^^^^^^ agenda-duration

          24 November, 3 pm, our office

          1. Three sketches
          2. Colours
        `,
        `
          # Logo for the car wash

          Duration: 75 minutes
                    ^^^^^^^^^^ agenda-duration

          1. Three sketches
          2. Colours
        `,
        `
          # Logo for the car wash

          **Time:** 15:00–15:40
                    ^^^^^^^^^^^ agenda-duration

          1. Three sketches, 30 min
          2. Colours, 15 min
          3. Wrap-up, 5 min
        `,
      ],
      good: [
        `
          # Agenda: the catalogue

          26 November 2026, 10am (hour max)

          1. The cover
        `,
        `
          # Logo for the car wash

          24 November, 3–4 pm

          1. Three sketches
          2. Colours
        `,
        `
          # Logo for the car wash

          1. Three sketches (30 min)
          2. Colours (15 min)
          3. Wrap-up (5 min)
        `,
        `
          # Logo for the car wash

          This should take no more than an hour.

          - The sketches Dan spent three days on
          - The 90-day contract
        `,
      ],
    },
  },
})

function severityOf(minutes: number, options: Readonly<Record<string, unknown>>): Severity | undefined {
  return (['error', 'warning', 'info'] as const).find(severity => minutes > Number(options[severity]))
}

/** A single long item is no sum. */
const allTimed = ({ items }: Agenda): boolean => items.filter(item => item.minutes !== undefined).length > 1

const HOUR = {
  label: { ru: 'Длительность', uk: 'Тривалість', en: 'Duration' },
  body: { ru: '60 минут', uk: '60 хвилин', en: '60 minutes' },
  where: 'first',
} as const
