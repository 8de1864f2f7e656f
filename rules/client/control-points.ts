import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const clientControlPoints = defineRule({
  id: 'client-control-points',
  kinds: ['client'],
  severity: 'info',
  source: 'S1',
  summary: {
    ru: 'На карточке есть свои контрольные точки.',
    uk: 'На картці є власні контрольні точки.',
    en: 'The card has control points of our own.',
  },
  why: {
    ru: 'Если себя не проверять, проверит клиент. Свои точки ставят раньше сроков, о которых договорились с ним.',
    uk: 'Якщо не перевіряти себе самим, перевірить клієнт. Власні точки ставлять раніше за строки, домовлені з ним.',
    en: 'If you do not check yourselves, the client will. Points of your own come before the dates agreed with the client.',
  },
  messages: {
    missing: {
      ru: 'Нет своих контрольных точек. Запишите, когда команда проверит себя сама, до сроков клиента.',
      uk: 'Немає власних контрольних точок. Запишіть, коли команда перевірить себе сама, до строків клієнта.',
      en: "No control points of our own. Write down when the team checks itself, before the client's dates.",
    },
    open: {
      ru: 'Место для контрольных точек есть, а дат нет. Запишите, когда команда проверит себя.',
      uk: 'Місце для контрольних точок є, а дат немає. Запишіть, коли команда перевірить себе.',
      en: 'There is a place for control points and nothing in it. Write down when the team checks itself.',
    },
  },
  fixes: {
    insert: {
      ru: 'Добавить контрольные точки',
      uk: 'Додати контрольні точки',
      en: 'Add control points',
    },
  },
  *check({ document }) {
    if (document.controlPoints || document.doubtful.has('controlPoints')) return
    const open = document.announced.has('controlPoints')
    yield {
      message: open ? 'open' : 'missing',
      at: document.title,
      mends: () => (open ? [] : [{ title: 'insert', edits: [insertPart(document, PART)] }]),
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Завод «Сталевар»
          ^^^^^^^^^^^^^^^^^^ client-control-points

          **Ход.** Сценарий (ноябрь) → разрешение (4 декабря) → репетиция (10-го) → показ (12-го).
        `,
        `
          # Каталог «Лист»
          ^^^^^^^^^^^^^^^^ client-control-points

          ## Цели

          Проект: кабинет, где дилер сам видит срок заказа.
        `,
        `
          # Кузница «Горн»
          ^^^^^^^^^^^^^^^^ client-control-points

          ## План

          Эскиз → решётка → монтаж 3 февраля

          ## Контрольные точки

          позже
        `,
        `
          # Кузница «Горн»
          ^^^^^^^^^^^^^^^^ client-control-points

          Клиент проверяет работу 1 февраля. Монтаж 3 февраля.
        `,
        `
          # Карточка клиента: «Ольха»
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-control-points

          **Решает:** Берта Туляк, владелица. Каждый заказ подписывает сама.

          **Ещё стоит спросить:** вахтёр Кит, каждое утро обходит всё и видит, что происходит
        `,
      ],
      good: [
        `
          # Верфь «Лаг»

          **Не проморгать.** По средам Глеб перечитывает смету. Накануне показа макет смотрит тот, кто проекта не видел.
        `,
        `
          # Кузница «Горн»

          Монтаж 3 февраля. За два дня до этого сами проверяем крепёж в мастерской.
        `,
        `
          # Кузница «Горн»

          **Свои проверки:** 20 января, 1 февраля
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Каталог «Лист»
          ^^^^^^^^^^^^^^^^ client-control-points

          ## Цілі

          Проєкт: кабінет, де дилер сам бачить термін замовлення.
        `,
        `
          # Кузня «Горно»
          ^^^^^^^^^^^^^^^ client-control-points

          ## План

          Ескіз → ґрати → монтаж 3 лютого

          ## Контрольні точки

          —
        `,
        `
          # Кузня «Горно»
          ^^^^^^^^^^^^^^^ client-control-points

          Клієнт перевіряє роботу 1 лютого. Монтаж 3 лютого.
        `,
        `
          # Картка клієнта: «Вільха»
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ client-control-points

          **Вирішує:** Берта Туляк, власниця. Кожне замовлення підписує сама.

          **Ще варто спитати:** вахтер Кіт, щоранку обходить усе й бачить, що діється
        `,
      ],
      good: [
        `
          # Верф «Лаг»

          **Аби не схибити.** Щосереди Гліб перечитує кошторис. Напередодні показу макет дивиться той, хто проєкту не бачив.
        `,
        `
          # Кузня «Горно»

          Монтаж 3 лютого. За два дні до того самі перевіряємо кріплення в майстерні.
        `,
        `
          # Кузня «Горно»

          **Свої перевірки:** 20 січня, 1 лютого
        `,
      ],
    },
    en: {
      bad: [
        `
          # Forge & Daughter
          ^^^^^^^^^^^^^^^^^^ client-control-points

          ## Plan

          Sketch → grille → mounting on 3 February

          ## Checkpoints

          TBD
        `,
        `
          # Forge & Daughter
          ^^^^^^^^^^^^^^^^^^ client-control-points

          The client inspects the grille on 1 February. Mounting on 3 February.
        `,
        `
          # Client card: Alder
          ^^^^^^^^^^^^^^^^^^^^ client-control-points

          **Decides:** Bertha Tully, owner. Signs every order herself.

          **Also worth asking:** Kit, the porter, walks round every morning and knows what goes on
        `,
      ],
      good: [
        `
          # Hollow Kennels

          ## Our alarms

          Thursday: Una books a run for a dog called Test.
        `,
        `
          # Lag Boatyard

          **Check-ins with ourselves:** 24 November and 8 January, Hattie plays the customer.
        `,
        `
          # Lag Boatyard

          **Keeping honest.** Wednesdays Glen rereads the estimate. The day before a showing somebody new looks at the layout.
        `,
        `
          # Forge & Daughter

          Mounting on 3 February. Two days before, an internal check of the bolts in the workshop.
        `,
        `
          # Forge & Daughter

          **Our own checks:** 20 January, 1 February
        `,
      ],
    },
  },
})

const PART = {
  label: { ru: 'Контрольные точки', uk: 'Контрольні точки', en: 'Our control points' },
  body: {
    ru: '[что проверяем сами и когда]',
    uk: '[що перевіряємо самі й коли]',
    en: '[what we check ourselves, and when]',
  },
  where: 'last',
} as const
