import type { CardPart, ClientCard } from '../../core/document/model.ts'
import { defineRule, type Localized } from '../../core/rule.ts'
import { insertPart, listedGaps } from '../mends.ts'

export const clientPlanB = defineRule({
  id: 'client-plan-b',
  kinds: ['client'],
  severity: 'info',
  source: 'S4 2.2',
  summary: {
    ru: 'На карточке есть запасной ЛПР и ещё один источник информации.',
    uk: 'На картці є запасна особа, що вирішує, і ще одне джерело інформації.',
    en: 'The card has a second decision-maker and a further source of information.',
  },
  why: {
    ru: 'Люди уходят в отпуск и увольняются. Если один человек и решает, и рассказывает обо всём, проект встанет вместе с ним.',
    uk: 'Люди йдуть у відпустку й звільняються. Якщо одна людина і вирішує, і розповідає про все, проєкт стане разом із нею.',
    en: 'People go on holiday and leave. If one person both decides and tells you everything, the project stops when that person does.',
  },
  messages: {
    missing: {
      ru: 'Нет плана Б: {missing}. Запишите, к кому идти, если главного не будет на месте.',
      uk: 'Немає плану Б: {missing}. Запишіть, до кого йти, якщо головного не буде на місці.',
      en: 'No plan B: {missing}. Write down whom to turn to when the main person is away.',
    },
  },
  fixes: {
    insert: {
      ru: 'Добавить план Б',
      uk: 'Додати план Б',
      en: 'Add a plan B',
    },
  },
  *check({ document }) {
    const missing = HALVES.filter(half => !document[half] && !document.doubtful.has(PARTS[half]))
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
          ^^^^^^^^^^^^^ client-plan-b

          Решает Глеб Норов, начальник. Без его печати не выйдет ни один катер.
          Каждый день пишем Зое Крамской.
        `,
        `
          # Заправки «Веточка»
          ^^^^^^^^^^^^^^^^^^^^ client-plan-b

          Решает Марат Зиннатов, владелец. Без его подписи не клеят даже стрелку. Как дела на местах, знает Гузель с третьей станции.
        `,
        `
          # Хор «Высота»
          ^^^^^^^^^^^^^^ client-plan-b

          ЛПР: Марк Орлов, художественный руководитель
          Контакт: Соня Лис, администратор
        `,
        `
          # Хор «Высота»
          ^^^^^^^^^^^^^^ client-plan-b

          ЛПР: Марк Орлов, художественный руководитель
          Второй ЛПР: пока нет
          Ещё источник: Гриша, звукорежиссёр
        `,
      ],
      good: [
        `
          # Маяк «Норд»

          Решает Глеб Норов, начальник. Хранит печать, когда начальник в море, Зоя Крамская. Из буфета всё первым приносит Тоша.
        `,
        `
          # Фитнес-клуб «Аршин»

          ЛПР — Жанна Орлова, владелица. Если она недоступна, решает управляющий партнёр Артур.
          Контакт — Света Мох, маркетинг. Ещё кое-что знает фитнес-директор Паша.
        `,
        `
          # Аптека «Липа»

          ## Кто решает и кто помогает

          Тарас Гнатенко, владелец, за ним последнее слово. Когда его нет, решает жена, Леся Гнатенко.
          Если хочется понять, что говорят покупатели, звоним фармацевту Юле.
        `,
        `
          # Хор «Высота»

          Решает Марк Орлов. В его отсутствие подписывает Вера Орлова, директор.

          О том, что происходит в хоре, проще всего спросить у Гриши, звукорежиссёра.
        `,
        `
          # Хор «Высота»

          | Кто | Роль |
          |---|---|
          | Марк Орлов | решает |
          | Вера Палей | запасной ЛПР |
          | Гриша Вдовин | звук, знает всё и всех |
        `,
        `
          # Хор «Высота»

          Решает Марк Орлов. Когда его нет, подписывает Вера Орлова, директор.

          Каждый день мы на связи с Соней Лис. Если Соня уйдёт, спросим Гришу, звукорежиссёра.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Маяк «Норд»
          ^^^^^^^^^^^^^ client-plan-b

          Вирішує Гліб Норов, начальник. Без його печатки не вийде жоден катер.
          Щодня пишемо Зої Крамській.
        `,
        `
          # Хор «Висота»
          ^^^^^^^^^^^^^^ client-plan-b

          Вирішує: Марко Орлик, художній керівник
          Контакт: Соня Лис, адміністраторка
        `,
        `
          # Хор «Висота»
          ^^^^^^^^^^^^^^ client-plan-b

          Вирішує: Марко Орлик, художній керівник
          Запасний варіант: Віра Палій, директорка
          Хто ще знає: —
        `,
      ],
      good: [
        `
          # Маяк «Норд»

          Вирішує Гліб Норов, начальник. Печатку возить із собою Зоя Крамська. З буфету все першим приносить Тоша.
        `,
        `
          # Готель «Полонина»

          1. **Люди**
             - рішення: Остап Верес, власник
             - рішення без Остапа: Ганна Верес, співвласниця
             - джерело: покоївка Параска, все бачить
        `,
        `
          # Фітнес-клуб «Аршин»

          ОПР — Жанна Орленко, власниця. Якщо вона недоступна, вирішує керуючий партнер Артур.
          Контакт — Світлана Мох, маркетинг. Ще дещо знає фітнес-директор Павло.
        `,
        `
          # Аптека «Липа»

          ## Хто вирішує і хто допомагає

          Тарас Гнатенко, власник, за ним останнє слово. Коли його нема, вирішує дружина, Леся Гнатенко.
          Якщо треба зрозуміти, що кажуть покупці, дзвонимо фармацевтці Юлі.
        `,
        `
          # Хор «Висота»

          Вирішує Марко Орлик. За його відсутності підписує Віра Палій, директорка.

          Про те, що діється в хорі, найпростіше спитати в Гриця, звукорежисера.
        `,
        `
          # Хор «Висота»

          | Хто | Роль |
          |---|---|
          | Марко Орлик | вирішує |
          | Віра Палій | друге слово |
          | Гриць Вдовин | звук, знає все й усіх |
        `,
        `
          # Хор «Висота»

          Вирішує Марко Орлик. Коли його немає, підписує Віра Палій, директорка.

          Щодня ми на зв'язку із Сонею Лис. Якщо Соня звільниться, спитаємо Гриця, звукорежисера.
        `,
      ],
    },
    en: {
      bad: [
        `
          # Nord Lighthouse
          ^^^^^^^^^^^^^^^^^ client-plan-b

          Glen North decides. Without his stamp no boat goes out.
          Every day we write to Zoe Cramer.
        `,
        `
          # The Heights Choir
          ^^^^^^^^^^^^^^^^^^^ client-plan-b

          Decision-maker: Mark Eagle, artistic director
          Contact: Sonia Fox, office
        `,
        `
          # The Heights Choir
          ^^^^^^^^^^^^^^^^^^^ client-plan-b

          Decision-maker: Mark Eagle, artistic director
          Second decision-maker: none so far
          Further source: Greg, sound
        `,
      ],
      good: [
        `
          # Nord Lighthouse

          Glen North decides. While he is at sea the stamp lies with Zoe Cramer. All that the office keeps quiet comes from the pier, from old Toby.
        `,
        `
          # Hollow Kennels

          Rosalind Pike: owner, decides. Gareth Pike: her husband, deputises in the lambing season.
          Postman Ken: knows before anyone when Rosalind is cross.
        `,
        `
          # Linden Pharmacy

          ## Who decides and who helps

          Toby Grant, owner, has the last word. When he is away, his wife Lesley Grant signs.
          If you want to know what the customers say, ring Julie at the counter.
        `,
        `
          # The Heights Choir

          Mark Eagle decides. When he is away, Vera Pale signs instead.

          Ask Greg at the sound desk what is really going on.
        `,
        `
          # The Heights Choir

          | Who | Role |
          |---|---|
          | Mark Eagle | decides |
          | Vera Pale | backup decision-maker |
          | Greg Widdow | sound, knows everybody |
        `,
        `
          # The Heights Choir

          Mark Eagle decides. When he is away, Vera Pale signs instead.

          Sonia Fox, office, is our day-to-day contact. If Sonia leaves, ask Greg at the sound desk.
        `,
      ],
    },
  },
})

const HALVES = ['secondDecisionMaker', 'sources'] as const satisfies readonly (keyof ClientCard)[]

type Half = (typeof HALVES)[number]

const PARTS: Readonly<Record<Half, CardPart>> = { secondDecisionMaker: 'secondDecider', sources: 'sources' }

const NAMES: Readonly<Record<Half, Localized>> = {
  secondDecisionMaker: {
    ru: 'второй, кто может решить',
    uk: 'друга особа, що може вирішити',
    en: 'a second decision-maker',
  },
  sources: {
    ru: 'ещё один источник информации',
    uk: 'ще одне джерело інформації',
    en: 'a further source of information',
  },
}

const LABELS: Readonly<Record<Half, Localized>> = {
  secondDecisionMaker: { ru: 'второй ЛПР', uk: 'друга ОПР', en: 'second decision-maker' },
  sources: { ru: 'ещё источник', uk: 'ще джерело', en: 'further source' },
}

const planOf = (missing: readonly Half[]) =>
  ({
    label: { ru: 'План Б', uk: 'План Б', en: 'Plan B' },
    body: listedGaps(
      missing.map(half => LABELS[half]),
      { ru: 'имя, должность', uk: 'ім’я, посада', en: 'name, post' },
    ),
    where: 'last',
  }) as const
