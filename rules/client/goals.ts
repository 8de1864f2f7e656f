import type { ClientCard } from '../../core/document/model.ts'
import { defineRule, type Localized } from '../../core/rule.ts'
import { insertPart, listedGaps } from '../mends.ts'

export const clientGoals = defineRule({
  id: 'client-goals',
  kinds: ['client'],
  severity: 'warning',
  source: 'S4 2.1, S3',
  summary: {
    ru: 'На карточке записаны цели проекта, того, кто решает, и контактного лица.',
    uk: 'На картці записано цілі проєкту, того, хто вирішує, і контактної особи.',
    en: 'The card holds the goals of the project, of the decision-maker and of the contact.',
  },
  why: {
    ru: 'Проект хвалят не за задание, а за то, чего добились люди: бизнес — денег, контакт — премии или спокойствия. Кто знает эти цели, тот может помочь.',
    uk: 'Проєкт хвалять не за завдання, а за те, чого досягли люди: бізнес — грошей, контакт — премії чи спокою. Хто знає ці цілі, той може допомогти.',
    en: 'A project is praised for what people gain: the business money, the contact a bonus or peace of mind. Who knows these goals can help.',
  },
  messages: {
    missing: {
      ru: 'На карточке нет целей: {missing}. Запишите, чего они хотят добиться.',
      uk: 'На картці немає цілей: {missing}. Запишіть, чого вони прагнуть.',
      en: 'The card lacks the goals of {missing}. Write down what they want to achieve.',
    },
  },
  fixes: {
    insert: {
      ru: 'Добавить недостающие цели',
      uk: 'Додати цілі, яких бракує',
      en: 'Add the missing goals',
    },
  },
  *check({ document }) {
    const missing = (Object.keys(WHOSE) as Aim[]).filter(aim => !document.goals[aim])
    if (missing.length === 0 || document.doubtful.has('goals')) return
    yield {
      message: 'missing',
      at: document.title,
      values: { missing: missing.map(aim => WHOSE[aim]) },
      mends: () => [{ title: 'insert', edits: [insertPart(document, goalsOf(missing))] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Маяк «Норд»
          ^^^^^^^^^^^^^ client-goals

          Решает Глеб Норов, начальник. Контакт: Зоя Крамская, контора.

          ## Цели

          - проекта: 300 гостей за лето. В прошлом году было 120
          - Глеба Норова: закрыть кредит за катер к осени
        `,
        `
          # Питомник «Черешня»
          ^^^^^^^^^^^^^^^^^^^^ client-goals

          Решает Фёдор Зуб, владелец. Контакт: Аля Рыбина, агроном.

          ## Цели

          Продать 3 000 саженцев до мая.
        `,
        `
          # Питомник «Черешня»
          ^^^^^^^^^^^^^^^^^^^^ client-goals

          ЛПР: Фёдор Зуб, владелец
          Контакт: Аля Рыбина, агроном
          Цель проекта: продать саженцы до мая
          Цель ЛПР: уточнить
          Мотивация контакта: хочет вести свой питомник
        `,
      ],
      good: [
        `
        # Пекарня «Корка»

        Решает Анатолий Грушин, собственник. Переписываемся с Эльвирой, управляющей.

        **Зачем им мы**

        - Дело: отчётность без штрафов, прибыль каждой точки к пятому числу
        - Анатолию: открыть третью точку в мае без кредита
        - Эльвире, управляющей, с которой переписываемся: уходить домой в шесть
        `,
        `
          # Маяк «Норд»

          Решает Глеб Норов, начальник. Контакт: Зоя Крамская, контора.

          ## Цели

          | Чьи | Какие |
          |---|---|
          | проекта | 300 гостей за лето |
          | Норова | закрыть кредит за катер к осени |
          | с причала | спать по вторникам до восьми |
        `,
        `
          # Мясокомбинат «Колбаскин»

          | | |
          |---|---|
          | Принимает решения | Сабина Крафт, генеральный директор |
          | На каждый день | Алёна Чиж, категорийный менеджер |

          ## Цели

          Проекта: 400 магазинов в кабинете к апрелю.

          Крафт: снизить возвраты до 4 %.

          Чиж: чтобы заявки не диктовали ей в отпуске.
        `,
        `
          # Квест «Чулан»

          Решает Кирилл Зотов, владелец. Пишем Маше: она на связи с утра.

          Чего добиваемся:
          — сайт: будни забиты наполовину
          — Кирилл: выкупить соседний подвал до лета
          — Маша: чтоб не отвечать на «а страшно?»
        `,
        `
          # Садовый центр «Верба»

          Решает Надежда Кот. На каждый день Мирося, менеджер.

          Зачем: 1500 посылок за весну. Надежда хочет прибыльную весну. Миросе важно не сидеть с накладными до ночи.
        `,
        `
          # Питомник «Черешня»

          ЛПР: Фёдор Зуб, владелец
          Контакт: Аля Рыбина, агроном

          ## Цели

          - проекта: продать 3 000 саженцев до мая
          - Фёдора: заработать на теплицу, не занимая в банке
          - Али: чтобы её сорт заметили на выставке
        `,
        `
          # Питомник «Черешня»

          Решает Фёдор Зуб, владелец. Наш контакт — Аля Рыбина, агроном.

          Сайт нужен, чтобы продать 3 000 саженцев до мая. Фёдор хочет заработать на теплицу. Аля мечтает о премии за новый сорт.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Маяк «Норд»
          ^^^^^^^^^^^^^ client-goals

          Вирішує Гліб Норов, начальник. Контакт: Зоя Крамська, контора.

          ## Цілі

          - проєкту: 300 гостей за літо. Торік було 120
          - Гліба Норова: закрити кредит за катер до осені
        `,
        `
          # Розсадник «Черешня»
          ^^^^^^^^^^^^^^^^^^^^^ client-goals

          Вирішує Федір Зуб, власник. Контакт: Аля Рибчак, агрономка.

          ## Цілі

          Продати 3 000 саджанців до травня.
        `,
        `
          # Розсадник «Черешня»
          ^^^^^^^^^^^^^^^^^^^^^ client-goals

          Вирішує: Федір Зуб, власник
          Контакт: Аля Рибчак, агрономка
          Мета проєкту: продати саджанці до травня
          Мета Федора: заробити на теплицю
          Мотивація Алі: ще не знаємо
        `,
      ],
      good: [
        `
          # Маяк «Норд»

          Вирішує Гліб Норов, начальник. Контакт: Зоя Крамська, контора.

          ## Цілі

          | Чиї | Які |
          |---|---|
          | проєкту | 300 гостей за літо |
          | Норова | закрити кредит за катер до осені |
          | з причалу | спати щовівторка до восьмої |
        `,
        `
          # Студія йоги «Лотос»

          Власниця Ярина Сорока вирішує. Адміністраторка Оля – наш контакт.

          ## Мета

          Студія: заповнити ранкові класи на 70 % до березня.
          Ярина: щоб студія тримала себе сама.
          Оля: менше дзвінків о сьомій ранку.
        `,
        `
          # Табір «Смерічка»

          Хто вирішує: Роман Дзюба, директор.
          З ким говоримо: Настя Кіт, методистка.

          Що має вийти: 80 % путівок продано до травня.
          Що хоче Роман: добудувати корпус без кредиту.
          Що хоче Настя: щоб батьки самі бачили розклад.
        `,
        `
          # Садовий центр «Верба»

          Вирішує Надія Кіт. На кожен день Мирося, менеджерка.

          Навіщо: 1500 посилок за весну. Надія хоче прибуткову весну. Миросі важливо не сидіти з накладними до ночі.
        `,
        `
          # Розсадник «Черешня»

          Вирішує: Федір Зуб, власник
          Контакт: Аля Рибчак, агрономка

          ## Цілі

          - проєкту: продати 3 000 саджанців до травня
          - Федора: заробити на теплицю без кредиту
          - Алі: щоб її сорт помітили на виставці
        `,
        `
          # Розсадник «Черешня»

          Вирішує Федір Зуб, власник. Наш контакт — Аля Рибчак, агрономка.

          Сайт потрібен, щоб продати 3 000 саджанців до травня. Федір хоче заробити на теплицю. Аля мріє про премію за новий сорт.
        `,
      ],
    },
    en: {
      bad: [
        `
          # Nord Lighthouse
          ^^^^^^^^^^^^^^^^^ client-goals

          Glen North decides. Contact: Zoe Cramer, office.

          ## Goals

          - the project: 300 guests over the summer. Last year there were 120
          - Glen North: the boat paid off by autumn
        `,
        `
          # Cherry Hill Nursery
          ^^^^^^^^^^^^^^^^^^^^^ client-goals

          Fred Tooth, the owner, decides. Our contact is Alice Fisher, gardener.

          ## Goals

          Sell 3,000 saplings by May.
        `,
        `
          # Cherry Hill Nursery
          ^^^^^^^^^^^^^^^^^^^^^ client-goals

          Decision-maker: Fred Tooth, owner
          Contact: Alice Fisher, gardener
          Goal of the project: sell the saplings by May
          Fred's goal: a new greenhouse
          What moves Alice: not known yet
        `,
      ],
      good: [
        `
          # Nord Lighthouse

          Glen North decides. Contact: Zoe Cramer, office.

          ## Goals

          | Whose | What |
          |---|---|
          | project | 300 guests over the summer |
          | Glen North | the boat paid off by autumn |
          | pier | a lie-in on Tuesdays |
        `,
        `
          # Fern & Fable Garden Centre

          **Says yes:** Prudence Okoro, owner
          **Our person there:** Jess Lamb, shop-floor manager

          **For the business:** 80 click-and-collect orders a week by April
          **For Prudence:** a quieter till on Saturdays
          **For Jess:** stock counts she can trust
        `,
        `
          # Thorn Florist

          Agnes Holt, founder, decides. Contact: Rory Blake.

          ## Why they hired us

          - For the shop: 40 orders a day by Mother's Day
          - Agnes wants out of the day-to-day before she turns sixty
          - Rory would like to stop driving the van on Saturdays
        `,
        `
          # Cherry Hill Nursery

          Decision-maker: Fred Tooth, owner
          Contact: Alice Fisher, gardener

          ## Goals

          - Project: sell 3,000 saplings by May
          - Fred: earn a greenhouse without a loan
          - Alice: to have her own variety noticed at the show
        `,
        `
          # Cherry Hill Nursery

          Fred Tooth, the owner, decides. Our contact is Alice Fisher, gardener.

          The shop wants to sell 3,000 saplings by May. Fred wants to earn a greenhouse. Alice hopes for a bonus for her new variety.
        `,
      ],
    },
  },
})

type Aim = keyof ClientCard['goals']

const WHOSE: Readonly<Record<Aim, Localized>> = {
  project: { ru: 'проекта', uk: 'проєкту', en: 'the project' },
  decisionMaker: {
    ru: 'того, кто решает (на языке бизнеса)',
    uk: 'того, хто вирішує (мовою бізнесу)',
    en: 'the decision-maker (in the language of business)',
  },
  contact: {
    ru: 'контактного лица (что им движет)',
    uk: 'контактної особи (що нею рухає)',
    en: 'the contact person (and what moves him or her)',
  },
}

const LABELS: Readonly<Record<Aim, Localized>> = {
  project: { ru: 'проекта', uk: 'проєкту', en: 'project' },
  decisionMaker: { ru: 'ЛПР', uk: 'ОПР', en: 'decision-maker' },
  contact: { ru: 'контактного лица', uk: 'контактної особи', en: 'contact person' },
}

const goalsOf = (missing: readonly Aim[]) =>
  ({
    label: { ru: 'Цели', uk: 'Цілі', en: 'Goals' },
    body: listedGaps(
      missing.map(aim => LABELS[aim]),
      { ru: 'чего добиваются', uk: 'чого прагнуть', en: 'what they want' },
    ),
    where: 'last',
  }) as const
