import { isFitting, situationOf } from '../../core/relationship/fitting-channel.ts'
import { allTouches, cardOf, ownTouches } from '../../core/relationship/own-touches.ts'
import { defineRule } from '../../core/rule.ts'

export const touchChannel = defineRule({
  id: 'touch-channel',
  kinds: ['touches'],
  severity: 'info',
  source: 'S2, S3',
  summary: {
    ru: 'Канал касания подходит к делу.',
    uk: 'Канал дотику пасує до справи.',
    en: 'The channel of a touch suits the matter.',
  },
  why: {
    ru: 'Срочное письмо могут открыть завтра, а решение, показанное письмом, поймут по-своему. Каналы из карточки клиента важнее общей таблицы.',
    uk: 'Терміновий лист можуть відкрити завтра, а рішення, показане листом, зрозуміють по-своєму. Канали з картки клієнта важливіші за загальну таблицю.',
    en: 'An urgent letter may be opened tomorrow, and a solution shown by letter is understood in its own way. Channels on the client’s card go before the usual table.',
  },
  messages: {
    urgent: {
      ru: 'Срочное — и только письмом. Позвоните или напишите в мессенджер.',
      uk: 'Термінове — і лише листом. Зателефонуйте або напишіть у месенджер.',
      en: 'Urgent, and only by letter. Call, or send a message as well.',
    },
    presentation: {
      ru: 'Решение лучше показать на встрече, в крайнем случае по видеосвязи.',
      uk: 'Рішення краще показати на зустрічі, у крайньому разі відеозв’язком.',
      en: 'A solution is better shown in a meeting, or at least in a video call.',
    },
    completion: {
      ru: 'О завершении проекта лучше рассказать при встрече.',
      uk: 'Про завершення проєкту краще розповісти на зустрічі.',
      en: 'The end of a project is better reported in a meeting.',
    },
    incident: {
      ru: 'С клиентом договорились о другом канале для сбоев. Сверьтесь с карточкой.',
      uk: 'З клієнтом домовилися про інший канал для збоїв. Звіртеся з карткою.',
      en: 'Another channel was agreed for incidents. See the client’s card.',
    },
    report: {
      ru: 'С клиентом договорились о другом канале для отчётов. Сверьтесь с карточкой.',
      uk: 'З клієнтом домовилися про інший канал для звітів. Звіртеся з карткою.',
      en: 'Another channel was agreed for reports. See the client’s card.',
    },
  },
  *check(context) {
    const card = cardOf(context.relationship)
    const all = allTouches(context)
    for (const touch of ownTouches(context)) {
      const situation = touch.direction === 'ours' ? situationOf(touch) : undefined
      if (!situation || situation === 'not-urgent' || isFitting(touch, situation, card, all)) continue
      yield { message: situation, at: touch.entry.span }
    }
  },
  examples: {
    ru: {
      bad: [
        `
        # Касания: театр «Рампа»

        - 17.11.2026 → письмо, Нина Бах: срочно, до вечера нужна подпись под афишей (смысл: печать; польза: афиша в срок)
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-channel
        `,
        `
        # Касания: театр «Рампа»

        - 18.11.2026 → письмо, Нина Бах: представили концепцию афиши (смысл: утвердить; польза: видит идею)
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-channel
        `,
        `
          # Касания, «Гранд»

          - 2026-11-09 10:00 → письмо, Ирина Акер: котёл установлен, акт выполненных работ во вложении
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-channel
        `,
      ],
      good: [
        `
        # Касания: музей фарфора

        - 17.11.2026 → письмо, Тина Рогаль: макет взяли, проверка закончится 18-го к обеду (смысл: очередь; польза: отпускает верстальщика)
        `,
        `
        # Касания: театр «Рампа»

        - 17.11.2026 → письмо, Нина Бах: срочно, до вечера нужна подпись под афишей (смысл: печать; польза: афиша в срок)
        - 17.11.2026 → звонок, Нина Бах: предупредили о письме с афишей (смысл: не ждать; польза: знает)
        - 18.11.2026 → письмо, Нина Бах: не срочно, список декораций (смысл: смета; польза: порядок)
        `,
        `
        # Касания: театр «Рампа»

        - 17.11.2026 → встреча, Нина Бах: показали концепцию афиши (смысл: утвердить; польза: видит идею)
        - 18.11.2026 → письмо, Нина Бах: итоги показа концепции (смысл: закрепить; польза: под рукой)
        - 19.11.2026 ← письмо, Нина Бах: срочно нужны билеты
        `,
        `
          # Касания, «Гранд»

          - 2026-11-09 10:00 → письмо, Ирина Акер: договор готов, передаём на подпись
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Дотики: теплиці «Ранок»

          - 10.11.2026 → лист, Родіон Щур: терміново, до вечора потрібна перепустка (сенс: не зірвати; користь: пелети до морозу)
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-channel
          - 11.11.2026 → дзвінок, Родіон Щур: графік перепусток (сенс: спокій; користь: без поспіху)
        `,
        `
        # Дотики: театр «Рампа»

        - 17.11.2026 → лист, Ніна Бах: терміново, до вечора потрібен підпис під афішею (сенс: друк; користь: афіша вчасно)
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-channel
        `,
        `
          # Дотики, «Гранд»

          - 2026-11-09 10:00 → лист, Ірина Акер: котел установлено, акт здачі у вкладенні
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-channel
        `,
      ],
      good: [
        `
        # Дотики: музей порцеляни

        - 17.11.2026 → лист, Тіна Рогаль: макет узяли, перевірка закінчиться 18-го до обіду (сенс: черга; користь: відпускає верстальника)
        `,
        `
        # Дотики: театр «Рампа»

        - 17.11.2026 → лист, Ніна Бах: терміново, до вечора потрібен підпис під афішею (сенс: друк; користь: афіша вчасно)
        - 17.11.2026 → дзвінок, Ніна Бах: попередили про лист (сенс: не чекати; користь: знає)
        `,
        `
        # Дотики: театр «Рампа»

        - 17.11.2026 → лист, Ніна Бах: не терміново, перелік декорацій (сенс: кошторис; користь: лад)
        - 18.11.2026 → відеодзвінок, Ніна Бах: представили концепцію афіші (сенс: затвердити; користь: бачить ідею)
        `,
        `
          # Дотики, «Гранд»

          - 2026-11-09 10:00 → лист, Ірина Акер: договір готовий, передаємо на підпис
        `,
      ],
    },
    en: {
      bad: [
        `
          # Touches: cathedral choir

          - 2026-11-10 → letter, Canon Peverell: presentation of the three collar designs — meaning: he picks one; benefit: sees all three
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-channel
        `,
        `
        # Touches: Limelight Theatre

        - 2026-11-17 → letter, Nina Bach: urgent, the poster must be signed tonight — meaning: print; benefit: poster in time
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-channel
        `,
        `
        # Touches: Limelight Theatre

        - 2026-11-18 → email, Nina Bach: the project is finished, final files — meaning: close it; benefit: has all files
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-channel
        `,
        `
          # Touches, Grand

          - 2026-11-09 10:00 → letter, Irene Akers: the boiler is installed, handover certificate attached
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-channel
        `,
      ],
      good: [
        `
        # Touches: museum of china

        - 2026-11-17 → letter, Tina Rook: we have the layout, the check will be done by noon (meaning: the queue; benefit: her typesetter is free)
        `,
        `
        # Touches: Limelight Theatre

        - 2026-11-17 → letter, Nina Bach: urgent, the poster must be signed tonight — meaning: print; benefit: poster in time
        - 2026-11-17 → call, Nina Bach: told her about the letter — meaning: no waiting; benefit: knows
        `,
        `
        # Touches: Limelight Theatre

        - 2026-11-17 → letter, Nina Bach: nothing urgent, the list of props — meaning: a quote; benefit: order
        - 2026-11-18 → letter, Nina Bach: invitation to the presentation of the concept — meaning: a date; benefit: knows
        `,
        `
          # Touches, Grand

          - 2026-11-09 10:00 → letter, Irene Akers: invitation to the handover on Friday
        `,
      ],
    },
  },
})
