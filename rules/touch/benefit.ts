import { ownTouches } from '../../core/relationship/own-touches.ts'
import { defineRule } from '../../core/rule.ts'
import { insertField } from '../field-mend.ts'

export const touchBenefit = defineRule({
  id: 'touch-benefit',
  kinds: ['touches'],
  severity: 'warning',
  source: 'S4 3.3.2',
  summary: {
    ru: 'Каждое наше касание чем-то полезно клиенту.',
    uk: 'Кожен наш дотик чимось корисний клієнтові.',
    en: 'Every touch of ours is of some use to the client.',
  },
  why: {
    ru: 'Доверие растёт от касаний, после которых клиенту стало легче: он что-то узнал, решил, сэкономил. Без пользы звонок лишь отвлекает.',
    uk: 'Довіра росте від дотиків, після яких клієнтові стало легше: він щось дізнався, вирішив, заощадив. Без користі дзвінок лише відволікає.',
    en: 'Trust grows by touches that leave the client better off: something learnt, settled or saved. Without a benefit a call is an interruption.',
  },
  messages: {
    missing: {
      ru: 'Что это касание дало клиенту? Допишите пользу.',
      uk: 'Що цей дотик дав клієнтові? Допишіть користь.',
      en: 'What did the client get from this touch? Add its benefit.',
    },
  },
  fixes: { insert: { ru: 'Дописать пользу', uk: 'Дописати користь', en: 'Add the benefit' } },
  *check(context) {
    for (const { direction, benefit, entry } of ownTouches(context)) {
      if (direction !== 'ours' || benefit !== undefined || entry.links.length > 0) continue
      const edit = insertField(context.document, entry, BENEFIT)
      yield { message: 'missing', at: entry.span, mends: () => (edit ? [{ title: 'insert', edits: [edit] }] : []) }
    }
  },
  examples: {
    ru: {
      bad: [
        `
        # Касания: ателье «Напёрсток»

        - 18.11.2026 → звонок, Вера Ким: напомнили об оплате. Смысл: закрыть месяц.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-benefit
        `,
        `
        # Касания

        | Дата | Канал | Что | Смысл | Польза |
        |---|---|---|---|---|
        | 18.11.2026 | звонок | об оплате | закрыть месяц | — |
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-benefit
        `,
      ],
      good: [
        `
        # Касания: ателье «Напёрсток»

        - 18.11.2026 → звонок, Вера Ким: перенесли примерку (смысл: освободить мастера; для клиента: не ехать в дождь)
        - 19.11.2026 входящий звонок от Веры: где лекала?
        `,
        `
        # Касания: ателье «Напёрсток»

        ## 18.11.2026, письмо Вере Ким

        Отправили лекала.

        - Зачем нам: начать раскрой
        - Что клиенту: платье на день раньше
        `,
        `
        # Касания: ателье «Напёрсток»

        - 18 ноября → письмо Вере, лекала [нам: начать раскрой] [Вере: платье на день раньше]
        - 19 ноября ← Вера: «Пришли, спасибо!»
        `,
      ],
    },
    uk: {
      bad: [
        `
        # Дотики: ательє «Голка»

        - 18.11.2026 → дзвінок, Віра Кравець: нагадали про оплату. Сенс: закрити місяць.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-benefit
        `,
      ],
      good: [
        `
        # Дотики: ательє «Голка»

        - 18.11.2026 → дзвінок, Віра Кравець: перенесли примірку (сенс: звільнити майстриню; для клієнтки: не їхати в дощ)
        - 19.11.2026 вхідний дзвінок від Віри: де лекала?
        `,
        `
        # Дотики

        | Коли | Канал | Що | Навіщо | Вигода клієнта |
        |---|---|---|---|---|
        | 18.11.2026 | лист | лекала | почати розкрій | сукня на день раніше |
        `,
        `
        # Дотики: ательє «Голка»

        - 18 листопада написали Вірі: лекала готові. Нам: почати розкрій. Їй: сукня на день раніше.
        - 19 листопада Віра пише: гарні, робіть
        `,
      ],
    },
    en: {
      bad: [
        `
        # Touches: Thimble & Thread

        - 2026-11-18 → call, Vera Quill: asked for the payment. Meaning: close the month.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-benefit
        `,
      ],
      good: [
        `
        # Touches: Thimble & Thread

        - 2026-11-18 → call, Vera Quill: moved the fitting (why: frees the tailor; for her: no trip in the rain)
        - 2026-11-19 incoming call from Vera: where are the patterns?
        `,
        `
        # Touches

        ## 18 Nov 2026, email to Vera Quill

        The patterns.

        **Meaning:** start cutting
        **Value:** the dress a day early
        `,
        `
        # Touches

        | Date | Who | How | What | Good for us | What it gives Vera |
        |---|---|---|---|---|---|
        | 2026-11-18 | we → Vera | email | patterns | start cutting | the dress a day early |
        | 2026-11-19 | Vera → us | email | lovely, go ahead | | |
        `,
      ],
    },
  },
})

const BENEFIT = {
  label: { ru: 'Польза', uk: 'Користь', en: 'Benefit' },
  body: { ru: '[что это дало клиенту]', uk: '[що це дало клієнтові]', en: '[what the client gets from it]' },
} as const
