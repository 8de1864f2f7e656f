import type { Agenda, Participant } from '../../core/document/model.ts'
import { isPlainWord } from '../../core/document/people/name-or-word.ts'
import { sameName } from '../../core/document/people/names.ts'
import { wordsOf } from '../../core/language/segment.ts'
import { defineRule } from '../../core/rule.ts'
import { isToldElsewhere } from '../../core/signs-people.ts'

export const agendaOutsider = defineRule({
  id: 'agenda-outsider',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S0 rule 2',
  summary: {
    ru: 'У каждого с нашей стороны есть роль, причина быть или свой пункт.',
    uk: 'Кожен із нашого боку має роль, причину бути або свій пункт.',
    en: 'Everyone on our side has a role, a reason to be there, or an item.',
  },
  why: {
    ru: 'Берите на встречу только тех, без кого не обойтись. Те, кто не скажет ни слова, смущают клиента и дорого обходятся.',
    uk: 'Беріть на зустріч лише тих, без кого не обійтися. Ті, хто не скаже ані слова, бентежать клієнта й дорого коштують.',
    en: 'Bring only the people you cannot do without. Someone who never says a word puzzles the client and costs money.',
  },
  messages: {
    idle: {
      ru: '{name}: ни роли, ни своего пункта. Допишите, зачем этот человек на встрече, или не приглашайте.',
      uk: '{name}: ні ролі, ні свого пункту. Допишіть, навіщо ця людина на зустрічі, або не запрошуйте.',
      en: '{name} has neither a role nor an item. Say what this person is there for, or leave them out.',
    },
  },
  *check({ document }) {
    if (!document.sidesKnown) return
    for (const person of document.participants) {
      // Whoever writes the agenda has his reason for being there.
      if (person.side !== 'ours' || person.role !== '' || person.self) continue
      if (leads(person, document) || hasItem(person, document) || isToldElsewhere(person, document)) continue
      yield { message: 'idle', at: person.span, values: { name: person.name } }
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Розарий

          **Парк:** Ефим Лес, директор
          **Мы:** Назар Ищенко, директор; Роза Петрова, подключится из дома
                                          ^^^^^^^^^^^^ agenda-outsider
        `,
        `
          # Книга рецептов

          **Клиент**
          Лариса Юдина, автор

          **Мы**
          Фёдор Кац, редактор
          Тимур Бойко
          ^^^^^^^^^^^ agenda-outsider

          1. Супы
          2. Обложка
        `,
        `
          # Книга рецептов, 1 декабря

          От клиента:

          - Лариса Юдина, автор

          От нас:

          - Фёдор, редактор
          - Тимур
            ^^^^^ agenda-outsider
        `,
        `
          # Книга рецептов

          | Кто | Сторона | Зачем |
          |---|---|---|
          | Лариса Юдина | клиент | принимает решение |
          | Фёдор | мы | ведёт встречу |
          | Тимур | мы | |
          ^^^^^^^^^^^^^^^^ agenda-outsider
        `,
        `
          # Книга рецептов

          Участники: Лариса Юдина (клиент), Фёдор и Тимур (мы)
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-outsider
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-outsider

          1. Супы
          2. Обложка
        `,
        `
          # Повестка: вывеска

          **От клиента:** Вера Соболева, директор
          **От нас:**
          - Пётр Лунин, менеджер
          - Костя Ляхов, просто послушать
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-outsider
          - Юля Ким, племянница Петра
            ^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-outsider

          1. Эскизы, Пётр
        `,
      ],
      good: [
        `
          # Книга рецептов

          От клиента:

          - Лариса Юдина, автор

          От нас:

          - Фёдор, редактор
          - Тимур

          Вопросы:

          1. Супы (Фёдор)
          2. Обложка (Тимур)
        `,
        `
          # Книга рецептов

          **Клиент:** Лариса Юдина

          **Мы:** Фёдор (редактор), Тимур (покажет обложку)

          Ведёт Фёдор.
        `,
        `
          # Книга рецептов

          От клиента:

          - Лариса Юдина
          - Её сын Марк

          От нас:

          - Фёдор, редактор
        `,
        `
          # Книга рецептов

          Участники: Лариса, Марк, Фёдор, Тимур

          1. Супы
          2. Обложка
        `,
        `
          # Повестка: вывеска

          **От клиента:** Вера Соболева, директор
          **От нас:**
          - Пётр Лунин, менеджер
          - Костя Ляхов, с января принимает проект

          1. Эскизы, Пётр
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Зустріч: який обираємо трояндовий сад

          **Парк:** Юхим Ліс, директор
          **Ми:** Назар Іщенко, директор; Віра Петренко, про всяк випадок
                                          ^^^^^^^^^^^^^ agenda-outsider
        `,
        `
          # Книга рецептів

          **Клієнт**
          Лариса Юдіна, авторка

          **Ми**
          Федір Кац, редактор
          Тимур Бойко
          ^^^^^^^^^^^ agenda-outsider

          До зустрічі Федір друкує обкладинки.
        `,
        `
          # Книга рецептів, 1 грудня

          Від клієнта:

          - Лариса Юдіна, авторка

          Від нас:

          - Федір, редактор
          - Тимур
            ^^^^^ agenda-outsider
        `,
        `
          # Книга рецептів

          | Хто | Сторона | Навіщо |
          |---|---|---|
          | Лариса Юдіна | клієнт | ухвалює рішення |
          | Федір | ми | веде зустріч |
          | Тимур | ми | |
          ^^^^^^^^^^^^^^^^ agenda-outsider
        `,
        `
          # Порядок денний: вивіска

          **Від клієнта:** Віра Соболь, директорка
          **Від нас:**
          - Петро Луньов, менеджер
          - Костя Лях, просто послухати
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-outsider
          - Юля Кім, небога й сусідка Петра
          - Рита Гай, їде за компанію
            ^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-outsider

          1. Ескізи, Петро
        `,
      ],
      good: [
        `
          # Книга рецептів

          Від клієнта:

          - Лариса Юдіна, авторка

          Від нас:

          - Федір, редактор
          - Тимур

          Питання:

          1. Супи (Федір)
          2. Обкладинка (Тимур)
        `,
        `
          # Книга рецептів

          **Клієнт:** Лариса Юдіна

          **Ми:** Федір (редактор), Тимур (покаже обкладинку)

          Веде Федір.
        `,
        `
          # Книга рецептів

          Учасники: Лариса, Марко, Федір, Тимур

          1. Супи
          2. Обкладинка
        `,
        `
          # Порядок денний: вивіска

          **Від клієнта:** Віра Соболь, директорка
          **Від нас:**
          - Петро Луньов, менеджер
          - Костя Лях, із січня приймає проєкт

          1. Ескізи, Петро
        `,
      ],
    },
    en: {
      bad: [
        `
          # The rose garden

          **Park:** Eph Woods, director
          **Us:** Nathan Ives, director; Will Peters, dials in from home
                                         ^^^^^^^^^^^ agenda-outsider

          1. Will the roses last the winter
          2. Watering, Nathan
        `,
        `
          # Cookery book

          | From the client | |
          |---|---|
          | Laura Yates | author |

          | From us | |
          |---|---|
          | Fred | editor |
          | Timothy Barrow | |
          ^^^^^^^^^^^^^^^^^^^^ agenda-outsider
        `,
        `
          # Cookery book, 1 December

          From the client:

          - Laura Yates, author

          From us:

          - Fred, editor
          - Timothy
            ^^^^^^^ agenda-outsider
        `,
        `
          # Cookery book

          | Who | Side | Why |
          |---|---|---|
          | Laura Yates | client | decides |
          | Fred | us | leads the meeting |
          | Timothy | us | |
          ^^^^^^^^^^^^^^^^^^ agenda-outsider
        `,
        `
          # Agenda: the sign

          **For the client:** Vera Sable, director
          **From us:**
          - Peter Moon, manager
          - Kit Lark, just listening in
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-outsider
          - Julie Kim, Peter's niece
            ^^^^^^^^^^^^^^^^^^^^^^^^ agenda-outsider

          1. Sketches, Peter
        `,
      ],
      good: [
        `
          # Cookery book

          From the client:

          - Laura Yates, author

          From us:

          - Fred, editor
          - Timothy

          Agenda:

          1. Soups (Fred)
          2. The cover (Timothy)
        `,
        `
          # Cookery book

          **Client:** Laura Yates

          **Us:** Fred (editor), Timothy (shows the cover)

          Fred leads the meeting.
        `,
        `
          # Cookery book

          Participants: Laura, Mark, Fred, Timothy

          1. Soups
          2. The cover
        `,
        `
          # Agenda: the sign

          **For the client:** Vera Sable, director
          **From us:**
          - Peter Moon, manager
          - Kit Lark, takes the project over in January

          1. Sketches, Peter
        `,
      ],
    },
  },
})

/** «Яна ведёт» speaks of no Ян. */
const leads = (person: Participant, { facilitator }: Agenda): boolean =>
  facilitator !== undefined && wordsOf(facilitator.name).some(word => sameName(word.norm, person.name))

/** An item of theirs: there is a reason. */
const hasItem = (person: Participant, { items }: Agenda): boolean =>
  items.some(({ prose: { text } }) => {
    const words = wordsOf(text)
    return words.some(
      (word, at) => word.capital && sameName(word.norm, person.name) && !(at === 0 && isPlainWord(words, person.name)),
    )
  })
