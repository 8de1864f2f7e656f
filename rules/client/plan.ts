import type { ClientCard } from '../../core/document/model.ts'
import { defineRule, type Localized } from '../../core/rule.ts'
import { insertPart, listedGaps } from '../mends.ts'

export const clientPlan = defineRule({
  id: 'client-plan',
  kinds: ['client'],
  severity: 'info',
  source: 'S4 2.3',
  summary: {
    ru: 'На карточке есть шаги до запуска и сценарии того, что будет после.',
    uk: 'На картці є кроки до запуску й сценарії того, що буде далі.',
    en: 'The card has the steps up to the launch and scenarios of what may follow.',
  },
  why: {
    ru: 'Клиент доверяет тому, у кого есть план: что и за чем идёт до запуска и куда можно двинуться потом.',
    uk: 'Клієнт довіряє тому, хто має план: що за чим іде до запуску й куди можна рушити потім.',
    en: 'Clients trust the person with a plan: what comes in which order before the launch, and where to go from there.',
  },
  messages: {
    missing: {
      ru: 'На карточке нет: {missing}. Запишите, чтобы клиент видел дорогу.',
      uk: 'На картці немає: {missing}. Запишіть, щоб клієнт бачив дорогу.',
      en: 'The card lacks {missing}. Write it down, so that the road can be seen.',
    },
  },
  fixes: {
    insert: {
      ru: 'Добавить план',
      uk: 'Додати план',
      en: 'Add a plan',
    },
  },
  *check({ document }) {
    const missing = HALVES.filter(half => !document[half] && !document.doubtful.has(half))
    if (missing.length === 0) return
    yield {
      message: 'missing',
      at: document.title,
      values: { missing: missing.map(half => NAMES[half]) },
      mends: () => [{ title: 'insert', edits: [insertPart(document, planOf(missing))] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Маяк «Норд»
          ^^^^^^^^^^^^^ client-plan

          ## План

          Эскиз (январь) → каркас (март) → запуск 1 мая. Фотографии снимает сам клиент.
        `,
        `
          # Маяк «Норд»
          ^^^^^^^^^^^^^ client-plan

          ## План

          Эскиз обсуждаем 12 января. Каркас ставим 3 марта. Запуск 1 мая.
        `,
        `
          # Обсерватория
          ^^^^^^^^^^^^^^ client-plan

          Решает Нина Вега, директор. Запуск 1 марта.
        `,
        `
          # Обсерватория
          ^^^^^^^^^^^^^^ client-plan

          ## План

          1. Тексты, 10 января
          2. Макеты, 1 февраля
          3. Запуск, 1 марта
        `,
      ],
      good: [
        `
          # Маяк «Норд»

          ## План

          Эскиз (январь) → каркас (март) → запуск 1 мая. Катерам разрешат причал, и тогда возим гостей к смотрителю.
        `,
        `
          # ТРЦ «Калинка»

          **Дорога.** Эскиз, каркас, ветки, свет, включение 1 декабря. Потом демонтаж и предложение на весну.
        `,
        `
          # Обсерватория

          **Ступени.** Тексты в январе, макеты в феврале, запуск 1 марта. Раскупят ночи: добавим детский раздел. Не раскупят, вернёмся к школам.
        `,
        `
          # Обсерватория

          Тексты (10 января) → макеты (1 февраля) → запуск (1 марта). Если ночные экскурсии раскупят, предлагаем детский раздел.
        `,
        `
          ---
          план: тексты 10 января, макеты 1 февраля, запуск 1 марта
          сценарии: детский раздел или поддержка по часам
          ---
          # Обсерватория
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Маяк «Норд»
          ^^^^^^^^^^^^^ client-plan

          ## План

          Ескіз (січень) → каркас (березень) → запуск 1 травня. Світлини робить сам клієнт.
        `,
        `
          # Маяк «Норд»
          ^^^^^^^^^^^^^ client-plan

          ## План

          Ескіз обговорюємо 12 січня. Каркас ставимо 3 березня. Запуск 1 травня.
        `,
        `
          # Обсерваторія
          ^^^^^^^^^^^^^^ client-plan

          Вирішує Ніна Вега, директорка. Запуск 1 березня.
        `,
        `
          # Обсерваторія
          ^^^^^^^^^^^^^^ client-plan

          ## План

          1. Тексти, 10 січня
          2. Макети, 1 лютого
          3. Запуск, 1 березня
        `,
      ],
      good: [
        `
          # Маяк «Норд»

          ## План

          Ескіз (січень) → каркас (березень) → запуск 1 травня. Катерам дозволять причал, і тоді возимо гостей до доглядача.
        `,
        `
          # Агрофірма «Полинець»

          ## Кроки

          Буріння → насоси → відкачування → здача в березні. Далі сезонне обслуговування, на другий рік ще дві свердловини.
        `,
        `
          # Обсерваторія

          **Сходинки.** Тексти в січні, макети в лютому, запуск 1 березня. Розкуплять ночі: додамо дитячий розділ. Не розкуплять, повернемось до шкіл.
        `,
        `
          # Обсерваторія

          Тексти (10 січня) → макети (1 лютого) → запуск (1 березня). Якщо нічні екскурсії розкуплять, пропонуємо дитячий розділ.
        `,
        `
          ---
          план: тексти 10 січня, макети 1 лютого, запуск 1 березня
          сценарії: дитячий розділ або підтримка за годинами
          ---
          # Обсерваторія
        `,
      ],
    },
    en: {
      bad: [
        `
          # Nord Lighthouse
          ^^^^^^^^^^^^^^^^^ client-plan

          ## Plan

          Sketch (January) → frame (March) → launch on 1 May. The client supplies the photographs.
        `,
        `
          # Nord Lighthouse
          ^^^^^^^^^^^^^^^^^ client-plan

          ## Plan

          We discuss the sketch on 12 January. The frame goes up on 3 March. Launch on 1 May.
        `,
        `
          # The observatory
          ^^^^^^^^^^^^^^^^^ client-plan

          Nina Vega, the director, decides. Launch on 1 March.
        `,
        `
          # The observatory
          ^^^^^^^^^^^^^^^^^ client-plan

          ## Plan

          1. Texts, 10 January
          2. Designs, 1 February
          3. Launch, 1 March
        `,
      ],
      good: [
        `
          # Nord Lighthouse

          ## Plan

          Sketch (January) → frame (March) → launch on 1 May. The boats may get a pier, and guests go out to the keeper.
        `,
        `
          # Cirrus Skydiving

          ## Steps

          Log module (November) → canopies loaded (December) → launch on 1 March. After it: the jump ticket module.
        `,
        `
          # The observatory

          **From here to there.** Texts in January, designs in February, launch March 1. Nights sell out? A children's section. They don't? Back to schools.
        `,
        `
          # The observatory

          Texts (10 January) → designs (1 February) → launch (1 March). If the night tours sell out, we propose a children's section.
        `,
        `
          ---
          plan: texts 10 January, designs 1 February, launch 1 March
          scenarios: a children's section, or support by the hour
          ---
          # The observatory
        `,
      ],
    },
  },
})

const HALVES = ['plan', 'scenarios'] as const satisfies readonly (keyof ClientCard)[]

type Half = (typeof HALVES)[number]

const NAMES: Readonly<Record<Half, Localized>> = {
  plan: { ru: 'шагов до запуска', uk: 'кроків до запуску', en: 'the steps up to the launch' },
  scenarios: { ru: 'сценариев на потом', uk: 'сценаріїв на потім', en: 'scenarios of what may follow' },
}

const LABELS: Readonly<Record<Half, Localized>> = {
  plan: { ru: 'шаги до запуска', uk: 'кроки до запуску', en: 'steps up to the launch' },
  scenarios: { ru: 'после запуска', uk: 'після запуску', en: 'after the launch' },
}

const planOf = (missing: readonly Half[]) =>
  ({
    label: { ru: 'План', uk: 'План', en: 'Plan' },
    body: listedGaps(
      missing.map(half => LABELS[half]),
      { ru: 'что и когда', uk: 'що й коли', en: 'what and when' },
    ),
    where: 'last',
  }) as const
