import type { Agenda, AgendaItem, Protocol } from '../../core/document/model.ts'
import { spoken } from '../../core/language/spoken.ts'
import type { Block } from '../../core/markdown/block.ts'
import { isInside } from '../../core/markdown/span.ts'
import { gistsOf, indexOfTexts, sharedPart } from '../../core/relationship/gist.ts'
import { agendasOf } from '../../core/relationship/meetings.ts'
import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'
import { shortened } from '../wording.ts'

export const protocolAgendaCoverage = defineRule({
  id: 'protocol-agenda-coverage',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S0 rule 6',
  summary: {
    ru: 'Каждый пункт повестки есть в протоколе.',
    uk: 'Кожен пункт порядку денного є в протоколі.',
    en: 'Every item of the agenda is in the protocol.',
  },
  why: {
    ru: 'Клиент согласовал повестку и ждёт ответа по каждому пункту. Если до чего-то не дошли, так и напишите, и на какой день это перенесли.',
    uk: 'Клієнт погодив порядок денний і чекає відповіді на кожен пункт. Якщо до чогось не дійшли, так і напишіть, і на який день це перенесли.',
    en: 'The client agreed to the agenda and expects an answer to every item. If you did not get to one, say so, and to which day it was moved.',
  },
  messages: {
    missing: {
      ru: 'В повестке было «{item}», а в протоколе этого нет. Запишите, к чему пришли или на какой день перенесли.',
      uk: 'У порядку денному було «{item}», а в протоколі цього немає. Запишіть, на чому зійшлися або на який день перенесли.',
      en: '"{item}" was on the agenda and is not in the protocol. Note what came of it, or the day it was moved to.',
    },
  },
  fixes: {
    add: { ru: 'Добавить «{item}» в протокол', uk: 'Додати «{item}» до протоколу', en: 'Add "{item}" to the protocol' },
  },
  *check({ document, relationship, today }) {
    const missing = agendasOf(relationship, document, today)
      .filter(agenda => agenda.language === document.language)
      .map(agenda => missingItems(agenda, document))
      // Two agendas of one day: the one that the protocol follows.
      .sort((a, b) => a.length - b.length)[0]
    for (const { prose } of missing ?? []) {
      const item = shortened(titleOf(prose.text))
      yield {
        message: 'missing',
        at: document.title,
        values: { item },
        mends: () => [{ title: 'add', values: { item }, edits: [insertPart(document, partFor(item))] }],
      }
    }
  },
  examples: {
    ru: {
      bad: [
        `
          === pike/client.md
          # Карточка клиента: «Стекло Пайк»

          === pike/2026-11-24-agenda.md
          # Повестка: окна, 24 ноября 2026

          1. Что решили 10 ноября
          2. Рамы
          3. Страховка на стекло в дороге

          === pike/2026-11-24-protocol.md
          # Протокол, 24 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-agenda-coverage

          Присутствовали: Лора Пайк («Стекло Пайк»), Лиза Корн (студия)

          **С прошлого раза:** смета готова.

          **Рамы.** Дуб.
        `,
        `
          === sapozhok/client.md
          # Карточка клиента: «Сапожок»

          === sapozhok/2026-11-24-agenda.md
          # Повестка: витрина, 24 ноября 2026

          1. Поболтать о погоде (3 мин)
          2. Что решили 10 ноября
          3. Свет
          4. Манекены и вешалки
          5. Итоги: кто что делает

          === sapozhok/2026-11-24-protocol.md
          # Протокол, 24 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-agenda-coverage

          **С прошлого раза:** образцы приехали.

          **Освещение.** Света мало, добавляем две лампы.
        `,
      ],
      good: [
        `
          === sapozhok/client.md
          # Карточка клиента: «Сапожок»

          === sapozhok/2026-11-24-agenda.md
          # Повестка: витрина, 24 ноября 2026

          1. Что решили 10 ноября
          2. Свет
          3. Манекены и вешалки
          4. Итоги: кто что делает

          === sapozhok/2026-11-24-protocol.md
          # Протокол, 24 ноября 2026

          **С прошлого раза:** образцы приехали.

          **Свет.** Добавляем две лампы.

          **Не успели.** До манекенов не дошли, перенесли на 1 декабря.
        `,
        `
          === sapozhok/client.md
          # Карточка клиента: «Сапожок»

          === sapozhok/2026-11-24-agenda.md
          # Повестка: витрина, 24 ноября 2026

          1. Свет
          2. Манекены

          === sapozhok/2026-12-01-protocol.md
          # Протокол, 1 декабря 2026

          **Вешалки.** Берём латунные.
        `,
      ],
    },
    uk: {
      bad: [
        `
          === pike/client.md
          # Картка клієнта: «Скло Пайк»

          === pike/2026-11-24-agenda.md
          # Порядок денний: вікна, 24 листопада 2026

          1. Що вирішили 10 листопада
          2. Рами
          3. Страхування на скло в дорозі

          === pike/2026-11-24-protocol.md
          # Протокол, 24 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-agenda-coverage

          Присутні: Лора Пайк («Скло Пайк»), Леся Корн (студія)

          **З минулого разу:** кошторис готовий.

          **Рами.** Дуб.
        `,
        `
          === chobitok/client.md
          # Картка клієнта: «Чобіток»

          === chobitok/2026-11-24-agenda.md
          # Порядок денний: вітрина, 24 листопада 2026

          1. Що вирішили 10 листопада
          2. Світло
          3. Манекени й вішаки
          4. Підсумки: хто що робить

          === chobitok/2026-11-24-protocol.md
          # Протокол, 24 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-agenda-coverage

          **З минулого разу:** зразки приїхали.

          **Світло.** Додаємо дві лампи.
        `,
      ],
      good: [
        `
          === chobitok/client.md
          # Картка клієнта: «Чобіток»

          === chobitok/2026-11-24-agenda.md
          # Порядок денний: вітрина, 24 листопада 2026

          1. Що вирішили 10 листопада
          2. Світло
          3. Манекени й вішаки
          4. Підсумки: хто що робить

          === chobitok/2026-11-24-protocol.md
          # Протокол, 24 листопада 2026

          **З минулого разу:** зразки приїхали.

          **Світло.** Додаємо дві лампи.

          **Не встигли.** До манекенів не дійшли, перенесли на 1 грудня.
        `,
        `
          === chobitok/client.md
          # Картка клієнта: «Чобіток»

          === chobitok/2026-11-24-agenda.md
          # Порядок денний: вітрина, 24 листопада 2026

          1. Світло
          2. Манекени

          === chobitok/2026-12-01-protocol.md
          # Протокол, 1 грудня 2026

          **Вішаки.** Беремо латунні.
        `,
      ],
    },
    en: {
      bad: [
        `
          === pike/client.md
          # Client card: Pike Glass

          === pike/2026-11-24-agenda.md
          # Agenda: windows, 24 November 2026

          1. What we agreed on 10 November
          2. Frames
          3. Insurance while the glass is on the road

          === pike/2026-11-24-protocol.md
          # Minutes, 24 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-agenda-coverage

          Present: Lorna Pike (Pike Glass), Lisa Horn (studio)

          **From last time:** the quote is done.

          **Frames.** Oak.
        `,
        `
          === bootmaker/client.md
          # Client card: Bootmaker

          === bootmaker/plans/window.agenda.md
          # Agenda: the window

          1. What we agreed on 10 November
          2. Light
          3. Dummies and hangers
          4. Wrap-up: who does what by when

          === bootmaker/2026-11-24-protocol.md
          ---
          agenda: plans/window.agenda.md
          ---
          # Minutes, 24 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-agenda-coverage

          **Since last time:** the samples have arrived.

          **Light.** Two more lamps.
        `,
      ],
      good: [
        `
          === bootmaker/client.md
          # Client card: Bootmaker

          === bootmaker/2026-11-24-agenda.md
          # Agenda: the window, 24 November 2026

          1. What we agreed on 10 November
          2. Light
          3. Dummies and hangers
          4. Wrap-up: who does what by when

          === bootmaker/2026-11-24-protocol.md
          # Minutes, 24 November 2026

          **Since last time:** the samples have arrived.

          **Lights.** Two more lamps.

          **No time for:** the dummies, moved to 1 December.
        `,
        `
          === bootmaker/client.md
          # Client card: Bootmaker

          === bootmaker/2026-11-24-agenda.md
          # Agenda: the window, 24 November 2026

          1. Light
          2. Dummies

          === bootmaker/2026-12-01-protocol.md
          # Minutes, 1 December 2026

          **Hangers.** We take the brass ones.
        `,
      ],
    },
  },
})

/** A quarter of what an item is about, anywhere in the protocol. */
const ENOUGH = 0.25

/** Items with a matter of their own that the protocol does not touch: chat, what was before and the summary are not looked for. */
function missingItems(agenda: Agenda, protocol: Protocol): AgendaItem[] {
  const gists = gistsOf(
    agenda.items.map(item => item.prose.text),
    agenda.language,
    [...agenda.participants, ...protocol.participants].map(person => person.name),
  )
  const said = protocol.blocks
    .filter(block => block.kind !== 'code' && !listsPeople(block, protocol))
    .map(block => block.prose.text)
  const words = indexOfTexts(said, protocol.language)
  return agenda.items.filter(
    (item, i) =>
      !item.smallTalk &&
      !OPEN_ENDED.test(item.prose.text.trim()) &&
      !item.wrapUp &&
      !goesBack(item, agenda) &&
      gists[i]!.weight >= 0.5 &&
      sharedPart(gists[i]!, words) < ENOUGH,
  )
}

/** "Lorna Pike (Pike Glass)": the house that makes glass takes up no question about glass. */
const listsPeople = ({ span }: Block, { participants, topics, actions, title }: Protocol): boolean =>
  participants.some(p => p.present && isInside(p.nameSpan, span)) &&
  !isInside(title, span) &&
  !topics.some(({ whole }) => isInside(span, whole) || isInside(whole, span)) &&
  !actions.some(action => isInside(span, action.span) || isInside(action.span, span))

/** Nothing in particular: a protocol need not say that nobody had anything to add. */
const OPEN_ENDED = spoken`^[^\p{L}]*(?:${{
  ru: `
    разное, прочее, прочие вопросы, другое, свободное обсуждение, свободный микрофон, вопросы, ваши вопросы, ответы на вопросы, открытый микрофон, кофе, перерыв
  `,
  uk: 'різне, інше, інші питання, вільне обговорення, вільний|відкритий мікрофон, питання, ваші питання, відповіді на питання, перерва, кава',
  en: 'any other, anything else, other business|matters, miscellaneous, misc, questions, open floor, break, coffee, aob',
}}|(?:a\.?\s?o\.?\s?b|q\s?&\s?a)(?!\p{L}))`

const goesBack = ({ span }: AgendaItem, { previous }: Agenda): boolean =>
  previous !== undefined && previous.start <= span.start && span.end <= previous.end

/** The first words that tell; of a row the cell of words, not its number. */
const titleOf = (text: string): string => {
  const told = text.split('\n').find(cell => /\p{L}{3}/u.test(cell)) ?? text
  return told.split(/[.;:(]|\s[—–-]\s/u)[0]!.trim() || told
}

const partFor = (item: string) =>
  ({
    label: { ru: item, uk: item, en: item },
    body: { ru: 'решили: [что]', uk: 'вирішили: [що]', en: 'decided: [what]' },
    where: 'last',
  }) as const
