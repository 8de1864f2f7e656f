import { keptWithin, ownTouches } from '../../core/relationship/own-touches.ts'
import { defineRule } from '../../core/rule.ts'

export const touchUnwritten = defineRule({
  id: 'touch-unwritten',
  kinds: ['touches'],
  severity: 'warning',
  source: 'S2, S3, S4 1.2',
  summary: {
    ru: 'После звонка или встречи остаётся запись.',
    uk: 'Після дзвінка чи зустрічі лишається запис.',
    en: 'A call or a meeting leaves something in writing.',
  },
  why: {
    ru: 'Через неделю каждый помнит разговор по-своему, а человек может уйти в отпуск или уволиться. Письмо с итогами до конца следующего рабочего дня хранит договорённости.',
    uk: 'За тиждень кожен пам’ятає розмову по-своєму, а людина може піти у відпустку чи звільнитися. Лист із підсумками до кінця наступного робочого дня береже домовленості.',
    en: 'After a week everyone remembers a talk differently, and people go on leave or change jobs. A summary by the end of the next business day keeps what was agreed.',
  },
  messages: {
    missing: {
      ru: 'Разговор никто не записал. Отправьте клиенту итоги или протокол до конца следующего рабочего дня.',
      uk: 'Розмову ніхто не записав. Надішліть клієнтові підсумки чи протокол до кінця наступного робочого дня.',
      en: 'Nothing was written down after this talk. Send the client a summary or minutes by the end of the next business day.',
    },
  },
  *check(context) {
    for (const touch of ownTouches(context)) {
      if (!touch.wantsRecord) continue
      const kept = keptWithin(
        touch,
        touch.writtenUp,
        { days: BUSINESS_DAYS, week: context.settings.week },
        context.today,
      )
      if (kept === 'late' || kept === 'never') yield { message: 'missing', at: touch.entry.span }
    }
  },
  examples: {
    ru: {
      bad: [
        `
        # Касания: турбаза «Кедр»

        - 10.11.2026 → звонок, Зоя Лис: договорились о цене домиков (смысл: подписать; польза: знает цену)
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-unwritten
        - 16.11.2026 → письмо, Зоя Лис: фото причала (смысл: показать; польза: видит ход работ)
        `,
        `
        # Касания: турбаза «Кедр»

        - 16.11.2026 → встреча, Зоя Лис: цвет крыш (смысл: заказать краску; польза: успеем до снега)
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-unwritten
        - 17.11.2026 → письмо, Зоя Лис: счёт за причал (смысл: оплата; польза: документы)
        `,
      ],
      good: [
        `
          # Касания: маяк «Норд»

          - 09.11.2026 → звонок, Зоя Лис: цвет лампы (смысл: заказать; польза: не ждёт образец)
          - 09.11.2026 ← сообщение, Глеб Норов: спасибо за кофе
          - 10.11.2026 → письмо, Зоя Лис: оттенок и номер краски (смысл: без споров; польза: может показать)
        `,
        `
          # Касания: магазин «Пряжа»

          2026-10-28 → звонок, Алла Викторовна
          - обсудили осеннюю рассылку
          - смысл: отправить до 1 ноября
          - польза: продаёт остатки шерсти

          2026-10-29 → письмо, Алла Викторовна
          - тема, дата, товары
          - смысл: ничего не перепутать
          - польза: готовит склад
        `,
        `
          # Касания: теплица «Грядка»

          - 18.11.2026 звонок Саше: нашли засор. Нам: не гонять бригаду. Ему: полив в тот же день. Вечером отправили памятку, как чистить.
        `,
        `
        # Касания: турбаза «Кедр»

        - 13.11.2026 → видеозвонок, Зоя Лис: договорились о цене домиков (смысл: подписать; польза: знает цену)
        - 16.11.2026 → письмо, Зоя Лис: итоги разговора (смысл: закрепить; польза: всё под рукой)
        - 17.11.2026 → звонок, Зоя Лис: не дозвонились (смысл: сверить даты; польза: ясность)
        - 19.11.2026 → встреча, Зоя Лис: цвет крыш (смысл: заказать краску; польза: успеем до снега)
        `,
        `
        === кедр/карточка-клиента.md
        # Карточка клиента: турбаза «Кедр»

        Двенадцать домиков и причал на озере.

        === кедр/касания.md
        # Касания

        - 10.11.2026 → встреча, Зоя Лис: цвет крыш (смысл: заказать краску; польза: успеем до снега)

        === кедр/протоколы/2026-11-10-крыши.md
        # Протокол встречи 10.11.2026

        Были: Зоя Лис (турбаза), Пётр Ан (мы).

        Решили: крыши зелёные, краску заказывает Пётр до 13.11.
        `,
      ],
    },
    uk: {
      bad: [
        `
        # Дотики: турбаза «Кедр»

        - 10.11.2026 → дзвінок, Зоя Лис: домовилися про ціну будиночків (сенс: підписати; користь: знає ціну)
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-unwritten
        - 16.11.2026 → лист, Зоя Лис: фото причалу (сенс: показати; користь: бачить роботу)
        `,
      ],
      good: [
        `
          # Дотики: маяк «Норд»

          - 09.11.2026 → дзвінок, Зоя Лис: колір лампи (сенс: замовити; користь: не чекає зразка)
          - 09.11.2026 ← повідомлення, Гліб Норов: дякую за каву
          - 10.11.2026 → лист, Зоя Лис: відтінок і номер фарби (сенс: без суперечок; користь: може показати)
        `,
        `
          # Дотики: ковзанка «Лід»

          | дата | хто | як | що | нам | їм |
          |---|---|---|---|---|---|
          | 17.11.2026 | ми | зустріч з Ольгою | прийняли борти | закрити етап | катають із п'ятниці |
          | 18.11.2026 | ми | лист Ользі | акт і що на весну | зафіксувати | папери в одному місці |
        `,
        `
        # Дотики: турбаза «Кедр»

        - 13.11.2026 → відеодзвінок, Зоя Лис: домовилися про ціну будиночків (сенс: підписати; користь: знає ціну)
        - 16.11.2026 → лист, Зоя Лис: підсумки розмови (сенс: закріпити; користь: усе під рукою)
        - 17.11.2026 → дзвінок, Зоя Лис: не додзвонилися (сенс: звірити дати; користь: ясність)
        `,
        `
        # Дотики: турбаза «Кедр»

        - 10.11.2026 → зустріч, Зоя Лис: колір дахів, [[2026-11-10-протокол]]
        - 18.11.2026 → лист, Зоя Лис: зразки фарби (сенс: обрати; користь: бачить колір)
        `,
      ],
    },
    en: {
      bad: [
        `
        # Touches: Cedar Cabins

        - 2026-11-10 → call, Zoe Fox: agreed the price of the cabins — meaning: sign; benefit: knows the price
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-unwritten
        - 2026-11-16 → letter, Zoe Fox: photos of the pier — meaning: show; benefit: sees progress
        `,
      ],
      good: [
        `
          # Touches: Nord Lighthouse

          - 2026-11-09 → call, Zoe Fox: colour of the lamp (meaning: order it; benefit: no waiting for samples)
          - 2026-11-09 ← message, Glen North: thanks for the coffee
          - 2026-11-10 → letter, Zoe Fox: shade and number of the paint (meaning: no argument; benefit: can show it)
        `,
        `
          # Contact log: Inkwell Press

          | Date | What we did | Why (us) | Why (them) | Follow-up |
          |---|---|---|---|---|
          | 4 Nov 2026 | Called Bram about quantities | fix the run | saves £60 | emailed summary same day |
          | 12 Nov 2026 | Emailed proofs | sign-off | sees it first | he replied "go" |
        `,
        `
          # Touches: Marl Street Library

          | Date | Direction | Channel | Who | What | For us | For them |
          |---|---|---|---|---|---|---|
          | 2026-11-17 | out | video call | Ottilie | they chose oak | order the wood | trustees saw it |
          | 2026-11-18 | out | email | Ottilie | size and fitting day | in writing | can book the caretaker |
        `,
        `
        # Touches: Cedar Cabins

        - 2026-11-13 → video call, Zoe Fox: agreed the price of the cabins — meaning: sign; benefit: knows the price
        - 2026-11-16 → letter, Zoe Fox: summary of what was said — meaning: pin it down; benefit: all at hand
        - 2026-11-17 → call, Zoe Fox: no answer — meaning: check dates; benefit: clarity
        `,
        `
        # Touches: Cedar Cabins

        ## 2026-11-10 → meeting, Zoe Fox

        - What: colour of the roofs; minutes sent to her the same evening
        - Meaning: order the paint
        - Benefit: done before the snow
        `,
      ],
    },
  },
})

const BUSINESS_DAYS = 1
