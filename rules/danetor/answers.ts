import { QUESTIONS, type Question } from '../../core/document/model.ts'
import { defineRule, type Localized } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const danetorAnswers = defineRule({
  id: 'danetor-answers',
  kinds: ['request'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'На каждый из трёх вопросов ДАНЕТОР отвечено «да» или «нет».',
    uk: 'На кожне з трьох питань ДАНЕТОР відповіли «так» чи «ні».',
    en: 'Each of the three DANETOR questions is answered yes or no.',
  },
  why: {
    ru: 'Просьбу взвешивают тремя вопросами: нужна ли она клиенту, нужна ли нам, окупится ли доверием. «Посмотрим» вместо ответа решает за вас тот, кто громче просит.',
    uk: 'Прохання зважують трьома питаннями: чи потрібне воно клієнтові, чи потрібне нам, чи окупиться довірою. Якщо замість відповіді «побачимо», вирішує той, хто гучніше просить.',
    en: 'A request is weighed by three questions: does it serve the client, does it serve us, does trust grow enough to pay for it. With "we will see", whoever asks loudest decides.',
  },
  messages: {
    missing: {
      ru: 'Не взвешено: {question} Ответьте «да» или «нет».',
      uk: 'Не зважено: {question} Дайте відповідь: «так» чи «ні».',
      en: 'Not weighed: {question} Answer yes or no.',
    },
    open: {
      ru: 'Вопрос задан, а ответа нет: {question} Решите, «да» это или «нет».',
      uk: 'Питання є, а відповіді немає: {question} Вирішіть, «так» це чи «ні».',
      en: 'Asked and not answered: {question} Decide whether it is yes or no.',
    },
  },
  fixes: {
    insert: {
      ru: 'Добавить вопрос',
      uk: 'Додати питання',
      en: 'Add the question',
    },
  },
  *check({ document }) {
    for (const question of QUESTIONS) {
      const { answer, filled, span } = document.answers[question]
      if (answer || filled) continue
      yield {
        message: span ? 'open' : 'missing',
        at: document.title,
        values: { question: ASKED[question] },
        mends: () => (span ? [] : [{ title: 'insert', edits: [insertPart(document, partOf(question))] }]),
      }
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Запрос: седьмой час в подарок
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers

          - Хорошо ли это для клиента? Да
          - Хорошо ли для нас? Нет
          - Окупится ли доверием? Она водит к нам гостей, но вопрос пока открытый
        `,
        `
          # Запрос: макет буклета к пятнице
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers

          Польза клиенту: да, буклет нужен на выставке.

          Решение: делаем.
        `,
        `
          # Запрос: ночная поддержка
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers

          1. Нужно ли это клиенту? Да, магазин работает круглосуточно.
          2. Нужно ли это нам? Нет.
          3. Вырастет ли доверие так, чтобы окупить ночи? Зависит от настроения директора.
        `,
        `
          # Просьба: цапля на крышу
          ^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers

          1. Нужно ли это клиенту? Да, её видно с дороги.
          2. Нужно ли это нам? Карлосу виднее, он по железу.
          3. Прибавит ли это доверия больше, чем стоит? Да, просят давно.
        `,
        `
          # Просьба: цапля на крышу
          ^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers

          1. Нужно ли это клиенту? Да, её видно с дороги.
          2. Нужно ли это нам? После сезона станет понятно.
          3. Прибавит ли это доверия больше, чем стоит? Да, просят давно.
        `,
      ],
      good: [
        `
          # Запрос: макет буклета к пятнице

          | Вопрос | Ответ | Почему |
          |---|---|---|
          | Польза клиенту | да | буклет нужен на выставке |
          | Польза нам | нет | две ночи работы |
          | Окупится ли доверием | скорее да | выставку увидит весь совет |
        `,
        `
          # Запрос: макет буклета к пятнице

          - [x] Полезно клиенту
          - [ ] Полезно нам
          - [ ] Доверие окупит затраты
        `,
        `
          # Запрос: макет буклета к пятнице

          Клиенту это полезно: да. Нам: нет. Доверие вырастет: ✓
        `,
        `
          # Просьба: цапля на крышу

          1. Нужно ли это клиенту? Да, её видно с дороги.
          2. Нужно ли это нам? Заполнит пустой январь.
          3. Прибавит ли это доверия больше, чем стоит? Да, просят давно.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Запит: сьома година у подарунок
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers

          - Чи добре це для клієнта? Так
          - Чи добре це для нас? Ні
          - Чи окупиться довірою? Вона водить до нас гостей, тож це питання відкрите
        `,
        `
          # Запит: макет буклета до п'ятниці
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers

          Користь клієнтові: так, буклет потрібен на виставці.

          Рішення: робимо.
        `,
        `
          # Запит: нічна підтримка
          ^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers

          1. Чи потрібно це клієнтові? Так, крамниця працює цілодобово.
          2. Чи потрібно це нам? Ні.
          3. Чи зросте довіра так, щоб окупити ночі? Залежить від настрою директорки.
        `,
        `
          # Прохання: чапля на дах
          ^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers

          1. Чи потрібно це клієнтові? Так, її видно з дороги.
          2. Чи потрібно це нам? Карлосу видніше, він по залізу.
          3. Чи додасть це довіри більше, ніж коштує? Так, просять давно.
        `,
        `
          # Прохання: чапля на дах
          ^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers

          1. Чи потрібно це клієнтові? Так, її видно з дороги.
          2. Чи потрібно це нам? Після сезону стане зрозуміло.
          3. Чи додасть це довіри більше, ніж коштує? Так, просять давно.
        `,
      ],
      good: [
        `
          # Запит: макет буклета до п'ятниці

          | Питання | Відповідь | Чому |
          |---|---|---|
          | Користь клієнтові | так | буклет потрібен на виставці |
          | Користь нам | ні | дві ночі роботи |
          | Чи окупиться довірою | скоріше так | виставку побачить уся рада |
        `,
        `
          # Запит: макет буклета до п'ятниці

          - [x] Корисно клієнтові
          - [ ] Корисно нам
          - [ ] Довіра окупить витрати
        `,
        `
          # Запит: макет буклета до п'ятниці

          Клієнтові це корисно: так. Нам: ні. Довіра зросте: ✓
        `,
        `
          # Прохання: чапля на дах

          1. Чи потрібно це клієнтові? Так, її видно з дороги.
          2. Чи потрібно це нам? Заповнить порожній січень.
          3. Чи додасть це довіри більше, ніж коштує? Так, просять давно.
        `,
      ],
    },
    en: {
      bad: [
        `
          # Can we move their lessons to the new player?
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers

          Asked for by Bettina on Thursday.

          | Question | Answer |
          |---|---|
          | Good for them? | no |
          | Good for us? | hard to say, ask Liam |
          | Enough trust to pay for it? | no |
        `,
        `
          # Quarry: asks this month

          ## Free signs for the open day

          Good for them? Yes. Good for us? Yes. Would it pay back in trust? Yes.

          Decision: we do it.

          ## Move the site to a cousin's server
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers

          Good for them? No. Good for us? No. Would it pay back in trust? Impossible to say.

          Decision: we decline.
        `,
        `
          # Request: a leaflet by Friday
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers

          Good for the client: yes, they need it at the fair.

          Decision: we do it.
        `,
        `
          # Request: support at night
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers

          1. Does it serve the client? Yes, the shop never closes.
          2. Does it serve us? No.
          3. Does trust grow enough to pay for the nights? Hard to say.
        `,
        `
          # Request: a heron for the roof
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers

          1. Does it serve the client? Yes, it is seen from the road.
          2. Does it serve us? Tom would have to say something about that.
          3. Does it win more trust than it costs? Yes, they have asked for long.
        `,
        `
          # Request: a heron for the roof
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-answers

          1. Does it serve the client? Yes, it is seen from the road.
          2. Does it serve us? We shall know after the season.
          3. Does it win more trust than it costs? Yes, they have asked for long.
        `,
      ],
      good: [
        `
          # Request: a leaflet by Friday

          | Question | Answer | Why |
          |---|---|---|
          | Does it help the client? | yes | they need it at the fair |
          | Does it help us? | no | two nights of work |
          | Does it pay in trust? | probably yes | the whole board will see it |
        `,
        `
          # Request: a leaflet by Friday

          - [x] Serves the client
          - [ ] Serves us
          - [ ] Trust outweighs the cost
        `,
        `
          # Request: a leaflet by Friday

          Yes for the client, no for us, and trust: yes.
        `,
        `
          # Request: a heron for the roof

          1. Does it serve the client? Yes, it is seen from the road.
          2. Does it serve us? It fills the empty January.
          3. Does it win more trust than it costs? Yes, they have asked for long.
        `,
      ],
    },
  },
})

const ASKED: Readonly<Record<Question, Localized>> = {
  client: {
    ru: 'принесёт ли это пользу клиенту?',
    uk: 'чи буде з цього користь клієнтові?',
    en: 'does it serve the client?',
  },
  company: {
    ru: 'принесёт ли это пользу нам?',
    uk: 'чи буде з цього користь нам?',
    en: 'does it serve our company?',
  },
  trust: {
    ru: 'вырастет ли доверие клиента так, чтобы окупить затраты?',
    uk: 'чи зросте довіра клієнта так, щоб окупити витрати?',
    en: "does the client's trust grow enough to pay for the cost?",
  },
}

const LABELS: Readonly<Record<Question, Localized>> = {
  client: { ru: 'Польза клиенту', uk: 'Користь клієнтові', en: 'Serves the client' },
  company: { ru: 'Польза нам', uk: 'Користь нам', en: 'Serves us' },
  trust: { ru: 'Доверие окупит затраты', uk: 'Довіра окупить витрати', en: 'Trust outweighs the cost' },
}

/** The answer is left to the writer. */
const partOf = (question: Question) =>
  ({
    label: LABELS[question],
    body: { ru: '[да или нет, и почему]', uk: '[так чи ні, і чому]', en: '[yes or no, and why]' },
    where: 'last',
  }) as const
