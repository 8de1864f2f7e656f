import { isFormUnread } from '../../core/document/journal-unclear.ts'
import { ownTouches } from '../../core/relationship/own-touches.ts'
import { isMissed } from '../../core/relationship/touch-followers.ts'
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
    if (isFormUnread(context.document, 'benefit')) return
    for (const touch of ownTouches(context)) {
      const { direction, benefit, entry } = touch
      if (isMissed(touch)) continue
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
          # Касания: маяк «Норд»

          | Дата | Канал | Кто | Что | Заметка | Смысл |
          |---|---|---|---|---|---|
          | 2026-11-03 | письмо | Зоя Лис | смета башни | знает цену | подписать |
          | 2026-11-10 | письмо | Зоя Лис | чертёж лампы | видит лампу | пустить в цех |
          | 2026-11-16 | письмо | Зоя Лис | график | ждёт нас в срок | занять бригаду |
        `,
        `
          # Касания: кинотеатр «Луч»

          | Дата | Мы / они | Форма | Суть | Цель касания | Ценность для клиента |
          |---|---|---|---|---|---|
          | 17.11.2026 | мы | письмо Олегу | афиша ноября | утвердить | раньше повесит |
          | 17.11.2026 | они | письмо | «ок, но без времени» | | |
          | 18.11.2026 | мы | письмо | без времени | в печать | не перепечатывать |
        `,
        `
          # Касания: скалодром «Уступ»

          | День | Кто начал | Через что | О чём | Ради чего сели | С чем ушёл клиент |
          |---|---|---|---|---|---|
          | 3.11.2026 | мы | письмо Лере | афиша кубка | утвердить до 6-го | увидела раньше родителей |
        `,
        `
          # Касания: каток «Лёд»

          | дата | кто | как | что | нам | им |
          |---|---|---|---|---|---|
          | 17.11.2026 | мы | письмо Ольге | смета на борта | закрыть сумму | видит, за что платит |
          | 18.11.2026 | Ольга | звонок | ждёт фото бортов | | |
        `,
        `
        # Касания: ателье «Напёрсток»

        - 18.11.2026 → звонок, Вера Ким: перенесли примерку (смысл: освободить мастера; для клиента: не ехать в дождь)
        - 19.11.2026 входящий звонок от Веры: где лекала?
        - 19.11.2026 звонок Вере, не дозвонились
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
          # Дотики: маяк «Норд»

          | Дата | Канал | Хто | Що | Нотатка | Сенс |
          |---|---|---|---|---|---|
          | 2026-11-03 | лист | Зоя Лис | кошторис вежі | знає ціну | підписати |
          | 2026-11-10 | лист | Зоя Лис | креслення лампи | бачить лампу | пустити в цех |
          | 2026-11-16 | лист | Зоя Лис | графік | чекає нас вчасно | зайняти бригаду |
        `,
        `
          # Картинг «Віраж»

          ### Ср, 18 листопада 2026
          Ми → Стас, лист. Макет абонементів.
          + нам: запускаємо продаж
          + Стасові: бачить ціни в одному місці
        `,
        `
          # Дотики: музей скла

          | коли | що | про що говорили | навіщо це нам | що з цього музею |
          |---|---|---|---|---|
          | 2.11.2026 | лист Орисі | макет путівника | взяти правки одразу | побачать усі зали |
        `,
        `
          # Дотики: «Суші на розі»

          - 18.11.2026 – Лесь у телеграмі: «А можна на кришці наш рол?»
          - 19.11.2026 – відповіли в телеграмі: можна. Нам: допродали друк. Йому: коробку фоткають.
        `,
        `
          # Дотики: ковзанка «Лід»

          | дата | хто | як | що | нам | їм |
          |---|---|---|---|---|---|
          | 17.11.2026 | ми | лист Ользі | кошторис на борти | закрити суму | бачить, за що платить |
          | 18.11.2026 | Ольга | дзвінок | чекає фото бортів | | |
        `,
        `
        # Дотики: ательє «Голка»

        - 18.11.2026 → дзвінок, Віра Кравець: перенесли примірку (сенс: звільнити майстриню; для клієнтки: не їхати в дощ)
        - 19.11.2026 вхідний дзвінок від Віри: де лекала?
        - 19.11.2026 дзвінок Вірі, не додзвонилися
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
          # Touches: Nord Lighthouse

          | Date | Channel | Who | What | Note | Meaning |
          |---|---|---|---|---|---|
          | 2026-11-03 | letter | Zoe Fox | estimate for the tower | knows the price | have it signed |
          | 2026-11-10 | letter | Zoe Fox | drawing of the lamp | sees the lamp | start in the workshop |
          | 2026-11-16 | letter | Zoe Fox | schedule | knows when we come | book the crew |
        `,
        `
          # Touches: Harrow Lab

          | When | Who | Channel | What happened | Why bother | The lab's side |
          |---|---|---|---|---|---|
          | 28 Oct 2026 | us | email to Nadia | upload mock-ups | feedback before build | sees it before paying |
        `,
        `
          # Larkrise Choir: touches

          - 2026-11-17 email, Bethan. Signed proof and delivery day. For us, no more changes. For her, can book the van.
          - 2026-11-18 email, Rhys. Wants to know what a second run would cost.
        `,
        `
        # Touches: Thimble & Thread

        - 2026-11-18 → call, Vera Quill: moved the fitting (why: frees the tailor; for her: no trip in the rain)
        - 2026-11-19 incoming call from Vera: where are the patterns?
        - 2026-11-19 call to Vera, no answer
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
