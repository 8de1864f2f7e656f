import type { TouchEntry } from '../../core/document/model.ts'
import { defineRule } from '../../core/rule.ts'

export const touchEntry = defineRule({
  id: 'touch-entry',
  kinds: ['touches'],
  severity: 'error',
  source: 'S4 3.2',
  summary: {
    ru: 'У каждого касания есть дата и известный канал.',
    uk: 'У кожного дотику є дата й відомий канал.',
    en: 'Every touch has a day and a channel that is known.',
  },
  why: {
    ru: 'Касание без даты или канала выпадает из счёта: не видно, когда вы были на связи, кому не ответили и что не записали.',
    uk: 'Дотик без дати чи каналу випадає з ліку: не видно, коли ви були на зв’язку, кому не відповіли й чого не записали.',
    en: 'A touch without a day or a channel drops out of the count: nobody sees when you were in contact, whom you left waiting and what was never written down.',
  },
  messages: {
    date: {
      ru: 'Не читается дата касания. Напишите день, например 18.11.2026.',
      uk: 'Не читається дата дотику. Напишіть день, наприклад 18.11.2026.',
      en: 'The day of this touch cannot be read. Write it like 2026-11-18.',
    },
    channel: {
      ru: '«{channel}» — незнакомый канал. Подойдут письмо, звонок, видеозвонок, встреча, презентация, сообщение, ответ, вопрос, напоминание, заметка.',
      uk: '«{channel}» — незнайомий канал. Годяться лист, дзвінок, відеодзвінок, зустріч, презентація, повідомлення, відповідь, запитання, нагадування, нотатка.',
      en: '“{channel}” is no channel that is known. Use letter, call, video call, meeting, presentation, message, answer, question, reminder or note.',
    },
    noChannel: {
      ru: 'Не сказано, каким каналом было касание. Допишите: письмо, звонок, встреча, сообщение…',
      uk: 'Не сказано, яким каналом був дотик. Допишіть: лист, дзвінок, зустріч, повідомлення…',
      en: 'Nothing says by which channel this touch went. Add it: letter, call, meeting, message …',
    },
  },
  *check({ document }) {
    for (const entry of document.entries) {
      if (entry.isBlank) continue
      if (entry.date === undefined && !entry.planned) yield { message: 'date', at: entry.span }
      else if (entry.channel !== undefined || entry.isSentence) continue
      else if (entry.channelProse) {
        yield { message: 'channel', at: entry.span, values: { channel: shortened(entry.channelProse.text) } }
      } else if (!isFreeRow(entry)) yield { message: 'noChannel', at: entry.span }
    }
  },
  examples: {
    ru: {
      bad: [
        `
        # Касания: булочная «Тёплый угол»

        - 31.11.2026 → звонок, Марина Седова: договорились о вывеске
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-entry
        - 18.11.2026 → барабанная дробь, Марина Седова: показали эскиз
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-entry
        - вчера ← письмо, Марина Седова: прислала фото
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-entry
        `,
      ],
      good: [
        `
          # Касания: лесопилка «Смолка»

          **17 ноября 2026, вторник**
          → съёмка на лесопилке, были Геннадий и мастер Ильдар.
            Зачем: материал на каталог. Ему: свои люди в каталоге.
        `,
        `
        # Касания: булочная «Тёплый угол»

        Ведём с мая: → наши касания, ← касания клиента.

        - 18 ноября 2026, исх., созвон, Марина Седова: договорились о вывеске
        - 19.11 ← WhatsApp от Марины: прислала фото
        - 20.11.2026 открытие второго зала
        - [дата] → звонок, Марина Седова: сверить макет
        `,
        `
        # Касания

        | Когда | Чьё | Как | О чём |
        |---|---|---|---|
        | 18.11.2026 10:00 | → | видеозвонок | эскизы |
        | 19.11.2026 | ← | смс | благодарит |
        `,
      ],
    },
    uk: {
      bad: [
        `
        # Дотики: квіткарня «Мальва»

        - 2026-13-18 → дзвінок, Леся Гнатів: домовилися про вивіску
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-entry
        - 18.11.2026 → поштовий голуб, Леся Гнатів: ескіз
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-entry
        `,
      ],
      good: [
        `
          # Дотики: тартак «Смолянка»

          **17 листопада 2026, вівторок**
          → зйомка на тартаку, були Гнат і майстер Ілько.
            Навіщо: матеріал на каталог. Йому: свої люди в каталозі.
        `,
        `
        # Дотики: квіткарня «Мальва»

        Позначки: → наші дотики, ← дотики клієнтки.

        - 18 листопада 2026, вих., дзвінок, Леся Гнатів: домовилися про вивіску
        - 19.11 ← Viber від Лесі: надіслала фото
        - 20.11.2026 свято міста, не працюємо
        - [дата] → дзвінок, Леся Гнатів: звірити макет
        `,
        `
        # Дотики

        ## 18 листопада 2026 → зустріч, Леся Гнатів

        - Що: ескізи
        - Сенс: обрати один
        - Користь: бачить вивіску на стіні
        `,
      ],
    },
    en: {
      bad: [
        `
        # Touches: Hartley Flowers

        - 2026-02-30 → call, Lesley Hart: agreed the day of the sign
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-entry
        - 18 Nov 2026 → smoke signal, Lesley Hart: the sketch
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-entry
        `,
        `
        # Touches: Hartley Flowers

        | Date | Direction | Channel | What |
        |---|---|---|---|
        | 18 Nov 2026 | out | telepathy | the sketch |
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-entry
        | 19 Nov 2026 | in | e-mail | likes it |
        `,
      ],
      good: [
        `
        # Touches: Hartley Flowers

        We keep this since May: → ours, ← hers. Calls first, letters after.

        - 18 Nov 2026, out, phone call with Lesley: the day of the sign
        - Nov 19 <- WhatsApp, Lesley: fine
        - 20 November 2026: the fair opens
        - [date] → call, Lesley: check the draft
        - Ask about the ladder next week
        `,
        `
        # Touches

        ## 2026-11-18

        - → letter, Lesley Hart: the sketch
        - ← text message: likes it
        `,
      ],
    },
  },
})

/** A row of a table that has no column for it. */
const isFreeRow = ({ layout, channelProse }: TouchEntry): boolean => layout === 'row' && channelProse === undefined

const LONGEST = 24

const shortened = (text: string): string => {
  const plain = text.replace(/\s+/gu, ' ')
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain
}
