import { sumsUp, sumsUpAtEnd } from '../../core/document/agenda/sums-up.ts'
import type { Agenda, AgendaItem } from '../../core/document/model.ts'
import { does } from '../../core/document/sentences.ts'
import { proseSpan } from '../../core/markdown/prose.ts'
import { defineRule } from '../../core/rule.ts'
import { appendItem } from '../mends.ts'

export const agendaWrapUp = defineRule({
  id: 'agenda-wrap-up',
  kinds: ['agenda'],
  severity: 'info',
  source: 'S4 2.5.4',
  summary: {
    ru: 'Последний пункт подводит итоги и называет следующие шаги.',
    uk: 'Останній пункт підбиває підсумки й називає наступні кроки.',
    en: 'The last item sums up the agreements and the next steps.',
  },
  why: {
    ru: 'Пять минут в конце, чтобы вслух повторить, что решили и кто что делает, избавляют от недели переписки.',
    uk: 'П’ять хвилин наприкінці, щоб уголос повторити, що вирішили й хто що робить, рятують від тижня листування.',
    en: 'Five minutes at the end to say aloud what was agreed and who does what save a week of letters.',
  },
  excuses: { missing: { acts: ['wrapUp'], place: 'last-item', from: 0 } },
  messages: {
    missing: {
      ru: 'Последний пункт не подводит итогов. Закончите тем, что решили, кто что делает и к какому сроку.',
      uk: 'Останній пункт не підбиває підсумків. Завершіть тим, що вирішили, хто що робить і до якого числа.',
      en: 'The last item does not sum up. End with what was agreed, who does what and by when.',
    },
  },
  fixes: {
    append: { ru: 'Добавить пункт с итогами', uk: 'Додати пункт із підсумками', en: 'Add an item that sums up' },
  },
  *check({ document }) {
    const last = document.items.at(-1)
    if (!last || last.wrapUp || sumsUpBelow(last, document)) return
    yield {
      message: 'missing',
      at: last.span,
      mends: () => {
        const edit = appendItem(document, last.span, ITEM[document.language])
        return edit ? [{ title: 'append', edits: [edit] }] : []
      },
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Повестка на 20 ноября

          ## Новости

          - вышел каталог

          ## Вывеска

          - эскиз

          ## Витрина
          ^^^^^^^^^^ agenda-wrap-up

          - кто красит витрину
        `,
        `
          # Подарки к Новому году

          1. Коробки
          2. Открытки
             ^^^^^^^^ agenda-wrap-up
        `,
        `
          # Подарки к Новому году

          **План:**

          - Итоги прошлого года
          - Коробки
          - Когда забирать открытки
            ^^^^^^^^^^^^^^^^^^^^^^^ agenda-wrap-up
        `,
        `
          # Подарки к Новому году

          | Вопрос | Время |
          |---|---|
          | Кто что делает | 5 мин |
          | Коробки | 20 мин |
          ^^^^^^^^^^^^^^^^^^^^ agenda-wrap-up
        `,
      ],
      good: [
        `
        # Повестка: автобусы на фестиваль, 30 ноября

        09:00–09:20 Ночной рейс
        09:20–09:40 Мост у мельницы
        09:40–09:45 Итог: что решили, кто что делает, к какому числу
        09:45 Конец
        `,
        `
          # Повестка на 20 ноября

          ## Новости

          - вышел каталог

          ## Вывеска

          - эскиз

          ## Итоги и следующие шаги

          - кто красит витрину
        `,
        `
          # Подарки к Новому году

          1. Коробки
          2. Открытки
          3. Что решили и кто что делает
        `,
        `
          # Подарки к Новому году

          **План:**

          - Коробки
          - Открытки
          - Повторяем договорённости и сроки вслух
        `,
        `
          # Подарки к Новому году

          | Вопрос | Время |
          |---|---|
          | Коробки | 20 мин |
          | Следующие шаги | 5 мин |
        `,
        `
          # Подарки к Новому году

          1. Коробки
          2. Открытки

          Под конец: записываем, кто что делает и к какому дню.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Порядок денний на 20 листопада

          ## Новини

          - вийшов каталог

          ## Вивіска

          - ескіз

          ## Вітрина
          ^^^^^^^^^^ agenda-wrap-up

          - хто фарбує вітрину
        `,
        `
          # Подарунки до Нового року

          1. Коробки
          2. Листівки
             ^^^^^^^^ agenda-wrap-up
        `,
        `
          # Подарунки до Нового року

          **План:**

          - Підсумки минулого року
          - Коробки
          - Коли забирати листівки
            ^^^^^^^^^^^^^^^^^^^^^^ agenda-wrap-up
        `,
      ],
      good: [
        `
        # Порядок денний: автобуси на фестиваль, 30 листопада

        09:00–09:20 Нічний рейс
        09:20–09:40 Міст біля млина
        09:40–09:45 Підсумок: що вирішили, хто що робить, до якого числа
        09:45 Кінець
        `,
        `
          # Подарунки до Нового року

          1. Коробки
          2. Листівки

          Наостанок: записуємо, хто що робить і до якого дня.
        `,
        `
          # Порядок денний на 20 листопада

          ## Новини

          - вийшов каталог

          ## Вивіска

          - ескіз

          ## Підсумки й наступні кроки

          - хто фарбує вітрину
        `,
        `
          # Подарунки до Нового року

          1. Коробки
          2. Листівки
          3. Що вирішили і хто що робить
        `,
        `
          # Подарунки до Нового року

          **План:**

          - Коробки
          - Листівки
          - Повторюємо домовленості й терміни вголос
        `,
        `
          # Подарунки до Нового року

          | Питання | Час |
          |---|---|
          | Коробки | 20 хв |
          | Наступні кроки | 5 хв |
        `,
      ],
    },
    en: {
      bad: [
        `
          # Agenda for 20 November

          ## News

          - the catalogue is out

          ## Sign

          - sketch

          ## Window
          ^^^^^^^^^ agenda-wrap-up

          - who paints the window
        `,
        `
          # Christmas presents

          1. Boxes
          2. Cards
             ^^^^^ agenda-wrap-up
        `,
        `
          # Christmas presents

          **Agenda:**

          - Summary of last year
          - Boxes
          - When to collect the cards
            ^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-wrap-up
        `,
      ],
      good: [
        `
        # Agenda: buses for the festival, 30 November

        09:00–09:20 The night bus
        09:20–09:40 The bridge by the mill
        09:40–09:45 Wrap-up: what was decided, who does what, by when
        09:45 End
        `,
        `
          # New Year gifts

          1. Boxes
          2. Cards

          Before we go: who does what by when.
        `,
        `
          # Agenda for 20 November

          ## News

          - the catalogue is out

          ## Sign

          - sketch

          ## Wrap-up and next steps

          - who paints the window
        `,
        `
          # Christmas presents

          1. Boxes
          2. Cards
          3. What we agreed and who does what
        `,
        `
          # Christmas presents

          **Agenda:**

          - Boxes
          - Cards
          - Read the decisions and dates aloud
        `,
        `
          # Christmas presents

          | Topic | Time |
          |---|---|
          | Boxes | 20 min |
          | Next steps | 5 min |
        `,
      ],
    },
  },
})

/** «Наостанок: записуємо рішення і хто що робить» below the list: said, if no item of it; what is got ready or sent before the day is none. */
const sumsUpBelow = (last: AgendaItem, { sentences, blocks }: Agenda): boolean =>
  sentences.some(sentence => {
    if (sentence.span.start <= last.span.end || sentence.quoted || blocks[sentence.block]?.checked !== undefined)
      return false
    if (sumsUpAtEnd(sentence.prose.text)) return true
    const act = does(sentence, 'wrapUp')
    return (
      ((act !== undefined && proseSpan(sentence.prose, act.span).start < LABEL) || sumsUp(sentence.prose.text)) &&
      (['prepares', 'rehearses', 'sendAgenda'] as const).every(other => does(sentence, other) === undefined)
    )
  })

/** Letters that a label before it may take. */
const LABEL = 25

const ITEM = {
  ru: 'Итоги: что решили, кто что делает и к какому сроку',
  uk: 'Підсумки: що вирішили, хто що робить і до якого числа',
  en: 'Wrap-up: what was agreed, who does what by when',
}
