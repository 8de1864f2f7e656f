import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const agendaItems = defineRule({
  id: 'agenda-items',
  kinds: ['agenda'],
  severity: 'error',
  source: 'S0 rule 6',
  summary: {
    ru: 'В повестке есть хотя бы один вопрос.',
    uk: 'У порядку денному є хоча б одне питання.',
    en: 'The agenda has at least one item to discuss.',
  },
  why: {
    ru: 'Ведущий следит, чтобы все вопросы были обсуждены и все решения приняты. Без списка следить не за чем.',
    uk: 'Ведучий стежить, щоб усі питання обговорили, а рішення ухвалили. Без переліку стежити нема за чим.',
    en: 'Whoever leads the meeting makes sure that every item is discussed and decided. Without a list there is nothing to keep track of.',
  },
  messages: {
    missing: {
      ru: 'В повестке нет ни одного вопроса. Перечислите, что будете обсуждать.',
      uk: 'У порядку денному немає жодного питання. Перелічіть, що обговорюватимете.',
      en: 'There are no items on this agenda. List what you will discuss.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить список вопросов', uk: 'Додати перелік питань', en: 'Add a list of items' },
  },
  *check({ document }) {
    if (document.items.length > 0) return
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'insert', edits: [insertPart(document, ITEMS)] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
        # Сырость в квартирах, повестка
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-items

        **Обсуждаем:** пункты ещё собирает Ольга.
        `,
        `
          # Встреча с музеем, 27 ноября
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-items

          Цель: решить, каким будет аудиогид.

          Участники: Вера Лоскутова (музей), Костя (студия)
        `,
        `
          # Аудиогид для музея
          ^^^^^^^^^^^^^^^^^^^^ agenda-items

          ## Участники

          - Вера Лоскутова, музей
          - Костя, студия

          ## Вопросы
        `,
        `
          # Аудиогид для музея
          ^^^^^^^^^^^^^^^^^^^^ agenda-items

          **Подготовка:**

          - распечатать карту залов
          - взять наушники
        `,
      ],
      good: [
        `
          повестка, кофейня на Подоле, 27 ноября

          на чём разъехались тринадцатого, 5 минут
          стойка, мелом по полу, 15 минут
          розетки, Рома, 15 минут
        `,
        `
        # Сырость в квартирах, повестка

        **Обсуждаем:** Ольга ещё собирает ключи.
        `,
        `
        # Повестка № 3, периметр элеватора

        ## Вопросы

        4.1. Траншея: остаток 90 м, мёрзлый грунт.
        4.2. Камеры: 14 точек, мёртвые зоны.
        4.3. Итог: решения, исполнители, сроки.
        `,
        `
          # Повестка: скалодром, 26 ноября 2026

          Собираемся в 12:00 у них, на сорок минут.

          Сначала вспомним обещанное 12-го, потом абонементы, потом детские группы, в конце проговорим, кто что делает.
        `,
        `
        Созвон с фермой, повестка

        — коробки и этикетки
        — доставка в Тулу
        — что решили и кто делает
        `,
        `
          # Аудиогид для музея

          Обсудим: голоса, карту залов, цену за год.
        `,
        `
          # Аудиогид для музея

          ## Участники

          - Вера Лоскутова, музей
          - Костя, студия

          ## О чём говорим

          - Голоса
          - Карта залов
        `,
        `
          # Аудиогид для музея

          | Время | Вопрос | Кто |
          |---|---|---|
          | 10 мин | Голоса | Костя |
          | 20 мин | Карта залов | Вера |
        `,
        `
          # Аудиогид для музея

          ## 1. Голоса (10 минут)

          Послушаем троих дикторов.

          ## 2. Карта залов (20 минут)

          Третий этаж закрыт до весны.
        `,
      ],
    },
    uk: {
      bad: [
        `
        # Вогкість у квартирах, порядок денний
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-items

        **Обговорюємо:** пункти ще збирає Ольга.
        `,
        `
          # Зустріч із музеєм, 27 листопада
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-items

          Мета: вирішити, яким буде аудіогід.

          Учасники: Віра Лоскутова (музей), Кость (студія)
        `,
        `
          # Аудіогід для музею
          ^^^^^^^^^^^^^^^^^^^^ agenda-items

          ## Учасники

          - Віра Лоскутова, музей
          - Кость, студія

          ## Питання
        `,
        `
          # Аудіогід для музею
          ^^^^^^^^^^^^^^^^^^^^ agenda-items

          **Підготовка:**

          - роздрукувати мапу залів
          - взяти навушники
        `,
      ],
      good: [
        `
          порядок денний, кав’ярня на Подолі, 27 листопада

          на чому роз’їхалися тринадцятого, 5 хвилин
          стійка, крейдою по підлозі, 15 хвилин
          розетки, Рома, 15 хвилин
        `,
        `
        # Вогкість у квартирах, порядок денний

        **Обговорюємо:** Ольга ще збирає ключі.
        `,
        `
        # Порядок денний № 3, периметр елеватора

        ## Питання

        4.1. Траншея: решта 90 м, мерзлий ґрунт.
        4.2. Камери: 14 точок, мертві зони.
        4.3. Підсумок: рішення, виконавці, строки.
        `,
        `
          # Порядок денний: скеледром, 26 листопада 2026

          Спершу те, що обіцяли 12-го, далі абонементи й дитячі групи. Наприкінці проговоримо, хто що робить.
        `,
        `
          # Аудіогід для музею

          Обговоримо: голоси, мапу залів, ціну на рік.
        `,
        `
          # Аудіогід для музею

          **Порядок денний:**

          - Голоси
          - Мапа залів

          **Підготовка:**

          - взяти навушники
        `,
        `
          # Аудіогід для музею

          | Час | Питання | Хто |
          |---|---|---|
          | 10 хв | Голоси | Кость |
          | 20 хв | Мапа залів | Віра |
        `,
      ],
    },
    en: {
      bad: [
        `
        # Damp in the flats, agenda
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-items

        **To discuss:** Denise is still collecting these.
        `,
        `
          # Meeting with the museum, 27 November
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-items

          Goal: decide what the audio guide will be like.

          Participants: Vera Lowell (museum), Kit (studio)
        `,
        `
          # Audio guide
          ^^^^^^^^^^^^^ agenda-items

          ## Attendees

          - Vera Lowell, museum
          - Kit, studio

          ## Agenda items
        `,
        `
          # Audio guide
          ^^^^^^^^^^^^^ agenda-items

          **Before the meeting:**

          - print the map of the rooms
          - bring headphones
        `,
      ],
      good: [
        `
          agenda, coffee bar in Mill Lane, 27 November

          what we parted on, 5 min
          counter, in chalk on the floor, 15 min
          sockets, Joss, 15 min
        `,
        `
        # Damp in the flats, agenda

        **To discuss:** Denise is still collecting the keys.
        `,
        `
        # Agenda no. 3, the yard of the grain store

        ## Questions

        4.1. The trench: 90 m left, frozen ground.
        4.2. Cameras: 14 points, dead angles.
        4.3. Summing up: decisions, who does them, by when.
        `,
        `
          # Agenda: the climbing wall, 26 November 2026

          We start with what was promised on the 12th, then season tickets, then the children's groups, and finally who does what.
        `,
        `
          # Audio guide

          To discuss: voices, the map of the rooms, the price for a year.
        `,
        `
          # Audio guide

          ## Attendees

          - Vera Lowell, museum
          - Kit, studio

          ## What we talk about

          - Voices
          - Map of the rooms
        `,
        `
          # Audio guide

          | Time | Topic | Who |
          |---|---|---|
          | 10 min | Voices | Kit |
          | 20 min | Map of the rooms | Vera |
        `,
      ],
    },
  },
})

const ITEMS = {
  label: { ru: 'Вопросы', uk: 'Питання', en: 'Items' },
  body: {
    ru: ['[первый вопрос]', 'Итоги: что решили, кто что делает и к какому сроку'],
    uk: ['[перше питання]', 'Підсумки: що вирішили, хто що робить і до якого числа'],
    en: ['[first item]', 'Wrap-up: what was agreed, who does what by when'],
  },
  where: 'last',
} as const
