import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const clientDecisionMaker = defineRule({
  id: 'client-decision-maker',
  kinds: ['client'],
  severity: 'warning',
  source: 'S4 1.3, S2',
  summary: {
    ru: 'На карточке клиента сказано, кто принимает решения.',
    uk: 'На картці клієнта сказано, хто ухвалює рішення.',
    en: "The client's card says who decides.",
  },
  why: {
    ru: 'Прежде всего выясняют, кто в доме главный. Пока это неизвестно, согласованное с одним может отменить другой.',
    uk: 'Найперше з’ясовують, хто в домі головний. Доки це невідомо, погоджене з одним може скасувати інший.',
    en: 'First find out who is in charge. Until you know, what one person agrees to another may undo.',
  },
  messages: {
    missing: {
      ru: 'Не сказано, кто у клиента принимает решения. Запишите имя и должность: за кем последнее слово.',
      uk: 'Не сказано, хто в клієнта ухвалює рішення. Запишіть ім’я та посаду: за ким останнє слово.',
      en: 'Nothing says who decides at the client. Write down the name and the post: whose word is the last.',
    },
    open: {
      ru: 'Кто принимает решения, ещё не выяснено. Узнайте и впишите имя и должность.',
      uk: 'Хто ухвалює рішення, ще не з’ясовано. Дізнайтеся й упишіть ім’я та посаду.',
      en: 'Who decides is still open. Find out, and fill in the name and the post.',
    },
  },
  fixes: {
    insert: {
      ru: 'Добавить строку «Кто решает»',
      uk: 'Додати рядок «Хто вирішує»',
      en: 'Add a line "Who decides"',
    },
  },
  *check({ document }) {
    if (document.decisionMaker || document.doubtful.has('decisionMaker')) return
    const open = document.announced.has('decisionMaker')
    yield {
      message: open ? 'open' : 'missing',
      at: document.title,
      mends: () => (open ? [] : [{ title: 'insert', edits: [insertPart(document, DECIDES)] }]),
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Клиент: лодочная станция
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ client-decision-maker

          **Контакт:** Лена Кот, кассир. Пишет по вечерам.

          **Цель проекта:** билеты через сайт к маю.
        `,
        `
          # Лодочная станция «Кувшинка»
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-decision-maker

          ## ЛПР

          Уточнить у Лены.

          ## Контакт

          Лена Кот, кассир
        `,
        `
          # Карточка клиента: «Ольха»
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-decision-maker

          **Контакт:** Данила Мох, зал. Долго решает, быстро благодарит.
        `,
      ],
      good: [
        `
          # Лодочная станция «Кувшинка»

          Лена Кот — кассир, с ней мы на связи. Последнее слово за Петром Ильичом, он же платит.
        `,
        `
          ---
          лпр: Пётр Кот, директор станции
          контакт: Лена Кот
          ---
          # Лодочная станция
        `,
        `
          # Лодочная станция

          | Кто | Роль |
          |---|---|
          | Лена Кот | кассир, контакт |
          | Пётр Кот | подписывает договоры и счета |
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Клієнт: човнова станція
          ^^^^^^^^^^^^^^^^^^^^^^^^^ client-decision-maker

          **Контакт:** Леся Кіт, касирка. Пише вечорами.

          **Мета проєкту:** квитки через сайт до травня.
        `,
        `
          # Човнова станція «Латаття»
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-decision-maker

          Хто вирішує: поки не знаємо.

          Контакт: Леся Кіт, касирка
        `,
        `
          # Картка клієнта: «Вільха»
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ client-decision-maker

          **Контакт:** Данило Мох, зала. Довго вирішує, швидко дякує.
        `,
      ],
      good: [
        `
          # Човнова станція «Латаття»

          Леся Кіт — касирка, з нею ми на зв'язку. Останнє слово за Петром Іллічем, він і платить.
        `,
        `
          ---
          опр: Петро Кіт, директор станції
          контакт: Леся Кіт
          ---
          # Човнова станція
        `,
        `
          # Човнова станція

          ## Хто є хто

          - Леся Кіт, касирка, наш контакт
          - Петро Кіт, ухвалює рішення й підписує рахунки
        `,
      ],
    },
    en: {
      bad: [
        `
          # Client: the boat house
          ^^^^^^^^^^^^^^^^^^^^^^^^ client-decision-maker

          **Contact:** Lena Cole, ticket desk. Writes in the evening.

          **Goal of the project:** tickets online by May.
        `,
        `
          # The boat house
          ^^^^^^^^^^^^^^^^ client-decision-maker

          | | |
          |---|---|
          | Decision-maker | TBD |
          | Contact | Lena Cole, ticket desk |
        `,
        `
          # Client card: Alder
          ^^^^^^^^^^^^^^^^^^^^ client-decision-maker

          **Contact:** Dale Moss, bookings. Slow to decide, quick to thank.
        `,
      ],
      good: [
        `
          # The boat house

          Lena Cole works at the ticket desk and is our contact. The last word is with Peter Cole; he pays, too.
        `,
        `
          ---
          decision_maker: Peter Cole, boat house manager
          contact: Lena Cole
          ---
          # The boat house
        `,
        `
          # The boat house

          - Lena Cole, ticket desk, our contact
          - Peter Cole signs off every invoice
        `,
      ],
    },
  },
})

const DECIDES = {
  label: { ru: 'Кто решает', uk: 'Хто вирішує', en: 'Who decides' },
  body: { ru: '[имя, должность]', uk: '[ім’я, посада]', en: '[name, post]' },
  where: 'first',
} as const
