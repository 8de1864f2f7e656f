import { toIso } from '../../core/language/calendar.ts'
import { dayInWords } from '../../core/language/day-words.ts'
import type { Language } from '../../core/language/language.ts'
import { latestProtocolBefore } from '../../core/relationship/meetings.ts'
import { type Obligation, obligationsOf } from '../../core/relationship/obligations.ts'
import { agendaWords, isAskedOf, isTakenUp } from '../../core/relationship/taken-up.ts'
import { withoutTopics } from '../../core/relationship/topical.ts'
import { defineRule } from '../../core/rule.ts'
import { insertItem } from '../mend-items.ts'
import { shortened } from '../wording.ts'

export const agendaOpenActions = defineRule({
  id: 'agenda-open-actions',
  kinds: ['agenda'],
  severity: 'info',
  source: 'S2, S4 2.5.1',
  summary: {
    ru: 'Что осталось открытым с прошлого протокола, есть в повестке.',
    uk: 'Що лишилося відкритим із минулого протоколу, є в порядку денному.',
    en: 'What the last protocol left open is on the agenda.',
  },
  why: {
    ru: 'Поручение, о котором никто не спросил, тихо забывают обе стороны. Строка в повестке и напомнит вовремя, и покажет клиенту, что вы помните.',
    uk: 'Доручення, про яке ніхто не спитав, тихо забувають обидві сторони. Рядок у порядку денному і нагадає вчасно, і покаже клієнтові, що ви пам’ятаєте.',
    en: 'An action that nobody asks about is quietly forgotten by both sides. A line on the agenda reminds in time, and shows the client that you remember.',
  },
  messages: {
    open: {
      ru: 'С протокола {day} открыто: «{what}». Поставьте это в повестку или отметьте в протоколе, что сделано.',
      uk: 'З протоколу {day} відкрито: «{what}». Поставте це в порядок денний або позначте в протоколі, що зроблено.',
      en: 'Open since the protocol of {day}: "{what}". Put it on the agenda, or tick it off in the protocol.',
    },
  },
  fixes: {
    add: { ru: 'Добавить пункт «{what}»', uk: 'Додати пункт «{what}»', en: 'Add the item "{what}"' },
  },
  *check({ document, relationship, today }) {
    const protocol = latestProtocolBefore(relationship, document, today)
    if (!protocol || protocol.language !== document.language) return
    const open = obligationsOf(protocol, relationship, today).filter(({ closed }) => !closed)
    if (open.length === 0) return
    const words = agendaWords(document)
    const weighed = withoutTopics(protocol, document, relationship)
    for (const obligation of open) {
      if (isTakenUp(weighed(obligation.gist), words, document.language)) continue
      const isOnlyOne = open.filter(({ who }) => who === obligation.who).length === 1
      if (isOnlyOne && isAskedOf(obligation.who, document)) continue
      const what = shortened(obligation.what)
      const day = obligation.since && toIso(obligation.since)
      yield {
        message: 'open',
        at: document.title,
        values: { what, day },
        mends: () => {
          const edits = insertItem(document, itemOf(obligation, document.language))
          return edits.length > 0 ? [{ title: 'add', values: { what }, edits }] : []
        },
      }
    }
  },
  examples: {
    ru: {
      bad: [
        `
          === sapozhok/client.md
          # Карточка клиента: «Сапожок»

          === sapozhok/2026-11-10-protocol.md
          # Протокол, 10 ноября 2026

          **Поручения:**

          - [ ] Олег: эскиз вывески до 20 ноября
          - [ ] Рита: договор на монтаж до 18 ноября
          - [x] Рита: замеры витрины

          === sapozhok/2026-11-24-agenda.md
          # Повестка: витрина, 24 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-open-actions

          1. С прошлого раза: как продвинулась вывеска
          2. Свет
          3. Итоги: кто что делает
        `,
      ],
      good: [
        `
          === mfc/client.md
          # Карточка клиента: МФЦ

          === mfc/agendas/17-11.md
          # Повестка, 17 ноября 2026

          1. Порядок установки табло

          === mfc/protocols/17-11.md
          # Протокол

          17.11.2026, 9:30–10:15

          ## По списку от 3 ноября

          Окна замерены.

          ## Задачи

          - [ ] Инна: перезаписать объявления, 25.11
        `,
        `
          === sapozhok/client.md
          # Карточка клиента: «Сапожок»

          === sapozhok/2026-11-10-protocol.md
          # Протокол, 10 ноября 2026

          **Поручения:**

          - [ ] Олег: эскиз вывески до 20 ноября
          - [ ] Рита: договор на монтаж до 18 ноября

          === sapozhok/2026-11-24-agenda.md
          # Повестка: витрина, 24 ноября 2026

          1. С прошлого раза: эскизы вывесок, подписан ли договор
          2. Свет
          3. Итоги: кто что делает
        `,
        `
          === sapozhok/client.md
          # Карточка клиента: «Сапожок»

          === sapozhok/2026-11-10-protocol.md
          # Протокол, 10 ноября 2026

          **Поручения:**

          - Олег: эскиз вывески до 20 ноября

          === sapozhok/2026-11-17-protocol.md
          # Протокол, 17 ноября 2026

          **С прошлого раза:** эскиз вывески готов, Олег прислал его вчера.

          **Поручения:**

          - [x] Рита: замеры витрины

          === sapozhok/2026-11-24-agenda.md
          # Повестка: витрина, 24 ноября 2026

          1. Свет
          2. Итоги: кто что делает
        `,
        `
          === sapozhok/client.md
          # Карточка клиента: «Сапожок»

          === sapozhok/2026-11-24-agenda.md
          # Повестка: витрина, 24 ноября 2026

          1. Свет
          2. Итоги: кто что делает

          === sapozhok/2026-11-30-protocol.md
          # Протокол, 30 ноября 2026

          **Поручения:**

          - [ ] Олег: эскиз вывески до 10 декабря
        `,
      ],
    },
    uk: {
      bad: [
        `
          === chobitok/client.md
          # Картка клієнта: «Чобіток»

          === chobitok/2026-11-10-protocol.md
          # Протокол, 10 листопада 2026

          **Доручення:**

          - [ ] Олег: ескіз вивіски до 20 листопада
          - [ ] Рита: договір на монтаж до 18 листопада
          - [x] Рита: заміри вітрини

          === chobitok/2026-11-24-agenda.md
          # Порядок денний: вітрина, 24 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-open-actions

          1. З минулого разу: як просунулася вивіска
          2. Світло
          3. Підсумки: хто що робить
        `,
      ],
      good: [
        `
          === chobitok/client.md
          # Картка клієнта: «Чобіток»

          === chobitok/2026-11-10-protocol.md
          # Протокол, 10 листопада 2026

          **Доручення:**

          - [ ] Олег: ескіз вивіски до 20 листопада
          - [ ] Рита: договір на монтаж до 18 листопада

          === chobitok/2026-11-24-agenda.md
          # Порядок денний: вітрина, 24 листопада 2026

          1. З минулого разу: ескізи вивісок, чи підписано договір
          2. Світло
          3. Підсумки: хто що робить
        `,
        `
          === chobitok/client.md
          # Картка клієнта: «Чобіток»

          === chobitok/2026-11-10-protocol.md
          # Протокол, 10 листопада 2026

          **Доручення:**

          - [x] Олег: ескіз вивіски до 20 листопада
          - Рита: договір на монтаж, зроблено

          === chobitok/2026-11-24-agenda.md
          # Порядок денний: вітрина, 24 листопада 2026

          1. Світло
          2. Підсумки: хто що робить
        `,
      ],
    },
    en: {
      bad: [
        `
          === tea/client.md
          # Client card: Good Tea

          === tea/2026-11-10-protocol.md
          # Minutes, 10 November 2026

          **Actions:**

          - [ ] Mila: send tasters of the tea blends, 16 November

          === tea/2026-11-24-agenda.md
          # Agenda: the box, 24 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-open-actions

          1. The lid of the tea box
          2. Wrap-up: who does what by when
        `,
        `
          === bootmaker/client.md
          # Client card: Bootmaker

          === bootmaker/2026-11-10-protocol.md
          # Minutes, 10 November 2026

          **Actions:**

          - [ ] Oliver: sketch of the sign by 20 November
          - [ ] Rita: contract for the installation by 18 November
          - [x] Rita: measure the window

          === bootmaker/2026-11-24-agenda.md
          # Agenda: the window, 24 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-open-actions

          1. Since last time: where the sign stands
          2. Light
          3. Wrap-up: who does what by when
        `,
      ],
      good: [
        `
          === library/client.md
          # Client card: library

          === library/agendas/17-11.md
          # Agenda, 17 November 2026

          1. Where the signs go

          === library/protocols/17-11.md
          # Minutes

          ## List of 3 November

          The windows are measured.

          ## Tasks

          - [ ] Ina: new recordings, 25 November
        `,
        `
          === bootmaker/client.md
          # Client card: Bootmaker

          === bootmaker/2026-11-10-protocol.md
          # Minutes, 10 November 2026

          **Actions:**

          - [ ] Oliver: licence for the shop recordings by 20 November
          - [ ] Rita: find out who owns the yard by 18 November

          === bootmaker/2026-11-24-agenda.md
          # Agenda: the window, 24 November 2026

          1. Since last time: rights to the songs, Rita's news
          2. Light
          3. Wrap-up: who does what by when
        `,
        `
          === bootmaker/client.md
          # Client card: Bootmaker

          === bootmaker/2026-11-10-protocol.md
          # Minutes, 10 November 2026

          **Actions:**

          - [ ] Oliver: sketch of the sign by 20 November
          - [ ] Rita: contract for the installation by 18 November

          === bootmaker/2026-11-24-agenda.md
          # Agenda: the window, 24 November 2026

          1. Since last time: sketches of the sign, is the contract signed?
          2. Light
          3. Wrap-up: who does what by when
        `,
        `
          === bootmaker/client.md
          # Client card: Bootmaker

          === bootmaker/2026-11-10-protocol.md
          # Minutes, 10 November 2026

          **Actions:**

          - [x] Oliver: sketch of the sign by 20 November
          - Rita: contract for the installation, done

          === bootmaker/2026-11-24-agenda.md
          # Agenda: the window, 24 November 2026

          1. Light
          2. Wrap-up: who does what by when
        `,
      ],
    },
  },
})

/** What is owed up to its first full stop, by whom, and since when. */
function itemOf({ what, who, since }: Obligation, language: Language): string {
  const first = what.split(/(?<=\p{L}{3})[.;]\s/u)[0]!.trim()
  const origin = [who, since && `${SINCE[language]} ${dayInWords(since, language, false)}`].filter(Boolean).join(', ')
  return origin === '' ? first : `${first} (${origin})`
}

const SINCE = { ru: 'открыто с', uk: 'відкрито з', en: 'open since' }
