import { followsAgreements } from '../../core/relationship/relationship.ts'
import { defineRule } from '../../core/rule.ts'
import { mayGoBack } from '../../core/signs.ts'
import { insertPart } from '../mends.ts'

export const protocolPreviousAgreements = defineRule({
  id: 'protocol-previous-agreements',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S2',
  summary: {
    ru: 'Протокол возвращается к тому, о чём договорились в прошлый раз.',
    uk: 'Протокол повертається до того, про що домовилися минулого разу.',
    en: 'The protocol goes back to what was agreed last time.',
  },
  why: {
    ru: 'Без связи с прошлой встречей обещания теряются между протоколами, и никто не замечает невыполненного.',
    uk: 'Без зв’язку з минулою зустріччю обіцянки губляться між протоколами, і ніхто не помічає невиконаного.',
    en: 'Without a link to the last meeting, promises get lost between protocols, and nobody notices what was left undone.',
  },
  messages: {
    missing: {
      ru: 'Не видно, что стало с прошлыми договорённостями. Допишите или скажите, что это первая встреча.',
      uk: 'Не видно, що сталося з попередніми домовленостями. Допишіть або скажіть, що це перша зустріч.',
      en: 'Nothing says what became of the last agreements. Add it, or say that this was the first meeting.',
    },
  },
  fixes: {
    insert: {
      ru: 'Добавить прошлые договорённости',
      uk: 'Додати попередні домовленості',
      en: 'Add the previous agreements',
    },
  },
  *check({ document, relationship, today }) {
    if (document.previous || document.first || !followsAgreements(relationship, document)) return
    if (mayGoBack(document, today)) return
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'insert', edits: [insertPart(document, PREVIOUS)] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Протокол, 18 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-previous-agreements

          1. Палитра: выбрали тёплую.
          2. Плакаты: печатаем 300 штук.
        `,
        `
          === teatr/client.md
          # Карточка клиента: театр «Ключ»

          === teatr/2026-10-30-protocol.md
          # Протокол, 30 октября 2026

          Это первая встреча. Договорились о плакатах.

          === teatr/2026-11-18-protocol.md
          # Протокол, 18 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-previous-agreements

          Печатаем 300 плакатов.
        `,
      ],
      good: [
        `
          # Протокол, 18 ноября 2026

          Были: Яков Розов (театр), Марта (студия)

          Афиша висит у входа, тираж в кассах, подпись под актом Яков поставил при нас.

          1. Палитра: выбрали тёплую.
          2. Плакаты: печатаем 300 штук.
          3. Билеты: берём белые.
        `,
        `
          # Протокол, 18 ноября 2026

          **С прошлого раза:** эскизы готовы, дикторы найдены.

          Печатаем 300 плакатов.
        `,
        `
          # Протокол, 18 ноября 2026

          Марта принесла эскизы, о которых договорились 30 октября.

          Печатаем 300 плакатов.
        `,
        `
          # Протокол первой встречи, 18 ноября 2026

          Печатаем 300 плакатов.
        `,
        `
          === teatr/client.md
          # Карточка клиента: театр «Ключ»

          === teatr/2026-11-18-protocol.md
          # Протокол, 18 ноября 2026

          Печатаем 300 плакатов.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Протокол, 18 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-previous-agreements

          1. Палітра: обрали теплу.
          2. Плакати: друкуємо 300 штук.
        `,
        `
          # Протокол, 18 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-previous-agreements

          Друкуємо 300 плакатів.

          Наступного разу перевіримо, що зроблено.
        `,
      ],
      good: [
        `
          # Протокол, 18 листопада 2026

          Жовтневі правки на місці.

          1. Палітра: обрали теплу.
          2. Плакати: друкуємо 300 штук.
        `,
        `
          # Протокол, 18 листопада 2026

          **З минулого разу:** ескізи готові, диктори знайдені.

          Друкуємо 300 плакатів.
        `,
        `
          # Протокол, 18 листопада 2026

          Марта принесла ескізи, про які домовилися 30 жовтня.

          Друкуємо 300 плакатів.
        `,
        `
          # Протокол першої зустрічі, 18 листопада 2026

          Друкуємо 300 плакатів.
        `,
      ],
    },
    en: {
      bad: [
        `
          # Minutes, 18 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-previous-agreements

          1. Palette: we chose the warm one.
          2. Posters: we print 300.
        `,
        `
          # Minutes, 18 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-previous-agreements

          We print 300 posters.

          Next time we will check what has been done.
        `,
      ],
      good: [
        `
          # Minutes, 17 November 2026

          String order arrived, the counter is painted, Pip owes us the stock list and brings it on Friday.

          1. Window: agreed, three kites.
          2. Tags: agreed, paper.
          3. Till: we keep the old one.
        `,
        `
          # Minutes, 18 November 2026

          The October drafts hang in the hall.

          1. Palette: we chose the warm one.
          2. Posters: we print 300.
        `,
        `
          # Minutes: branch visit, 20 November 2026

          Second visit. First we went through the list from the one in September: queue screen works.

          ## Window
          Chosen: yellow, A1.
        `,
        `
          # Minutes, 18 November 2026

          **Since last time:** sketches ready, speakers found.

          We print 300 posters.
        `,
        `
          # Minutes, 18 November 2026

          Martha brought the sketches that we agreed on 30 October.

          We print 300 posters.
        `,
        `
          # Minutes of our first meeting, 18 November 2026

          We print 300 posters.
        `,
      ],
    },
  },
})

const PREVIOUS = {
  label: { ru: 'С прошлой встречи', uk: 'З минулої зустрічі', en: 'From last time' },
  body: {
    ru: '[договорённости и что из них сделано]',
    uk: '[домовленості й що з них зроблено]',
    en: '[the agreements, and what became of them]',
  },
  where: 'first',
} as const
