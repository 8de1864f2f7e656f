import type { TouchJournal } from '../../core/document/model.ts'
import { type Calendar, compareDays } from '../../core/language/calendar.ts'
import { allTouches, cardOf, hidesEntry, isOwnEntry } from '../../core/relationship/own-touches.ts'
import { isTooLong } from '../../core/relationship/rhythm.ts'
import { defineRule, type RuleContext } from '../../core/rule.ts'

export const touchCadence = defineRule({
  id: 'touch-cadence',
  kinds: ['touches'],
  severity: 'warning',
  source: 'S4 3.3.3–4',
  summary: {
    ru: 'Касания идут в договорённом ритме.',
    uk: 'Дотики йдуть у домовленому ритмі.',
    en: 'Touches keep to the agreed rhythm.',
  },
  why: {
    ru: 'Клиент, о котором забыли на месяц, начинает искать других. Ритм берётся из карточки клиента или журнала, иначе из настройки cadence (14 дней).',
    uk: 'Клієнт, про якого забули на місяць, починає шукати інших. Ритм береться з картки клієнта чи журналу, інакше з налаштування cadence (14 днів).',
    en: 'A client who hears nothing for a month starts to look around. The rhythm is that of the client’s card or journal, else of the setting cadence (14 days).',
  },
  messages: {
    gap: {
      ru: 'С прошлого касания прошло дней: {days}; ритм — не реже чем раз в {limit}. Запланируйте следующее касание раньше.',
      uk: 'Від попереднього дотику минуло днів: {days}; ритм — не рідше ніж раз на {limit}. Наступний заплануйте раніше.',
      en: 'Days since the touch before: {days}; the rhythm is {limit}. Plan the next one earlier.',
    },
    silence: {
      ru: 'После этого касания тишина, дней: {days}; ритм — не реже чем раз в {limit}. Пора связаться с клиентом.',
      uk: 'Після цього дотику тиша, днів: {days}; ритм — не рідше ніж раз на {limit}. Час зв’язатися з клієнтом.',
      en: 'Silence since this touch, in days: {days}; the rhythm is {limit}. It is time to get in touch.',
    },
  },
  *check(context) {
    const limit = limitOf(context)
    for (const { from, to, at, silence } of gapsOf(context)) {
      if (!isTooLong(from, to, limit, context.settings.week)) continue
      yield { message: silence ? 'silence' : 'gap', at, values: { days: compareDays(to, from), limit } }
    }
  },
  examples: {
    ru: {
      bad: [
        `
          === клён/карточка-клиента.md
          # Карточка клиента: «Клён»

          Оплата раз в квартал. Фильтры меняют раз в полгода.

          === клён/касания.md
          # Касания

          Отчёт для их совета раз в месяц.

          - 2026-10-23 → звонок, Анна Бах: фильтры (смысл: заказ; польза: знает срок)
          - 2026-11-11 → письмо, Анна Бах: фильтры в пути (смысл: приёмка; польза: готовит склад)
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-cadence
        `,
        `
          === норд/карточка-клиента.md
          # Карточка клиента: маяк «Норд»

          Цели. Проект: сменить лампу. Каждый месяц лампа стоит острову 900 тысяч.

          === норд/касания.md
          # Касания

          - 2026-10-23 → письмо, Зоя Лис: смета (смысл: подписать; польза: знает цену)
          - 2026-11-10 → письмо, Зоя Лис: чертёж (смысл: пустить в цех; польза: видит лампу)
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-cadence
        `,
        `
        # Касания: гончарня «Круг»

        - 15.10.2026 → звонок, Ольга Цой: выбрали глазурь (смысл: начать обжиг; польза: вазы к ярмарке)
        - 10.11.2026 ← письмо, Ольга Цой: спасибо за вазы
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-cadence
        `,
        `
        # Касания: гончарня «Круг»

        - 28.10.2026 ← письмо, Ольга Цой: спасибо за вазы
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-cadence
        - 03.12.2026 → звонок, Ольга Цой: заказ на весну (смысл: занять печь; польза: скидка)
        `,
      ],
      good: [
        `
        # Касания: студия «Берег»

        Наговариваю в телефон, привожу в порядок по пятницам.

        - 06.11.2026 → звонок, Вера Берг: выбрали цвет. Смысл: заказать ткань. Польза: видит срок.
        - 17.11.2026 → звонок, Вера Берг: выбрали шов. Смысл: раскрой. Польза: знает цену.
        `,
        `
          === норд/карточка-клиента.md
          # Карточка клиента: маяк «Норд»

          Решает Глеб Норов. Чаще раза в три недели на остров всё равно не попасть.

          === норд/касания.md
          # Касания

          - 2026-10-23 → письмо, Зоя Лис: смета (смысл: подписать; польза: знает цену)
          - 2026-11-10 → письмо, Зоя Лис: чертёж (смысл: пустить в цех; польза: видит лампу)
        `,
        `
        # Касания: гончарня «Круг»

        - 23.10.2026 → звонок, Ольга Цой: выбрали глазурь (смысл: начать обжиг; польза: вазы к ярмарке)
        - 06.11.2026 ← письмо, Ольга Цой: спасибо за вазы
        `,
        `
        # Касания: гончарня «Круг»

        - 10.11.2026 ← письмо, Ольга Цой: спасибо за вазы
        - ближе к концу → звонок, Ольга Цой: глазурь
        - 15.10.2026 ← письмо, Ольга Цой: спасибо за глину
        `,
      ],
    },
    uk: {
      bad: [
        `
          === клен/картка-клієнта.md
          # Картка клієнта: «Клен»

          Оплата раз на квартал. Фільтри міняють раз на пів року.

          === клен/дотики.md
          # Дотики

          Звіт для їхньої ради раз на місяць.

          - 2026-10-23 → дзвінок, Анна Бах: фільтри (сенс: замовлення; користь: знає строк)
          - 2026-11-11 → лист, Анна Бах: фільтри в дорозі (сенс: приймання; користь: готує склад)
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-cadence
        `,
        `
          === норд/картка-клієнта.md
          # Картка клієнта: маяк «Норд»

          Цілі. Проєкт: змінити лампу. Щомісяця лампа коштує острову 900 тисяч.

          === норд/дотики.md
          # Дотики

          - 2026-10-23 → лист, Зоя Лис: кошторис (сенс: підписати; користь: знає ціну)
          - 2026-11-10 → лист, Зоя Лис: креслення (сенс: пустити в цех; користь: бачить лампу)
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-cadence
        `,
        `
        # Дотики: гончарня «Коло»

        - 15.10.2026 → дзвінок, Ольга Цюпа: обрали полив (сенс: почати випал; користь: вази до ярмарку)
        - 10.11.2026 ← лист, Ольга Цюпа: дякує за вази
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-cadence
        `,
      ],
      good: [
        `
        # Дотики: студія «Берег»

        Наговорюю в телефон, розбираю щоп’ятниці.

        - 06.11.2026 → дзвінок, Віра Берг: обрали колір. Сенс: замовити тканину. Користь: бачить строк.
        - 17.11.2026 → дзвінок, Віра Берг: обрали шов. Сенс: розкрій. Користь: знає ціну.
        `,
        `
          === норд/картка-клієнта.md
          # Картка клієнта: маяк «Норд»

          Вирішує Гліб Норов. Частіше ніж раз на три тижні на острів однаково не втрапити.

          === норд/дотики.md
          # Дотики

          - 2026-10-23 → лист, Зоя Лис: кошторис (сенс: підписати; користь: знає ціну)
          - 2026-11-10 → лист, Зоя Лис: креслення (сенс: пустити в цех; користь: бачить лампу)
        `,
        `
        # Дотики: гончарня «Коло»

        - 23.10.2026 → дзвінок, Ольга Цюпа: обрали полив (сенс: почати випал; користь: вази до ярмарку)
        - 06.11.2026 ← лист, Ольга Цюпа: дякує за вази
        `,
        `
        === круг/картка-клієнта.md
        # Картка клієнта: гончарня «Коло»

        Гончарня на чотири печі, вази й тарілки для кав’ярень.

        === круг/дотики.md
        # Дотики

        - 20.10.2026 ← лист, Ольга Цюпа: дякує за глину
        - 16.11.2026 ← лист, Ольга Цюпа: дякує за вази

        === круг/листи/2026-11-02-полив.md
        Тема: Полив для ваз

        Пані Ольго, добрий день! Полив приїхав, випал починаємо в середу.
        `,
      ],
    },
    en: {
      bad: [
        `
          === maple/client.md
          # Client card: Maple Air

          They pay once a quarter. The filters are changed every six months.

          === maple/touches.md
          # Touches

          The board gets a report once a month.

          - 2026-10-23 → call, Anna Bach: filters (meaning: order; benefit: knows the date)
          - 2026-11-11 → letter, Anna Bach: filters under way (meaning: handover; benefit: clears the store)
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-cadence
        `,
        `
          === nord/client.md
          # Client card: Nord Lighthouse

          Goals. Project: a new lamp. Every month the old one costs the island £900.

          === nord/touches.md
          # Touches

          - 2026-10-23 → letter, Zoe Fox: estimate (meaning: sign-off; benefit: knows the price)
          - 2026-11-10 → letter, Zoe Fox: drawing (meaning: into the workshop; benefit: sees the lamp)
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-cadence
        `,
        `
          # Paddock Vets: touches

          Kept by Jo. We aim for something every week or so.

          - 2026-11-09 → email, Dr Amin: the test link — meaning: feedback; benefit: hands on
          - 2026-11-19 → email, Dr Amin: opt-out wording — meaning: on file; benefit: nothing to remember
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-cadence
        `,
        `
          === client.md
          # Long Acre Brewery

          - Contact every 7 days or so

          === touches.md
          # Touches: Long Acre Brewery

          - 2026-11-09 → letter, Theo Brand: credit terms — meaning: simple payment; benefit: no card fees
          - 2026-11-18 → letter, Theo Brand: test logins — meaning: real users early; benefit: hears the landlords
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-cadence
        `,
        `
        # Touches: Round Pottery

        - 2026-10-15 → call, Olive Tsu: chose the glaze — meaning: start firing; benefit: vases for the fair
        - 2026-11-10 ← letter, Olive Tsu: thanks for the vases
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-cadence
        `,
      ],
      good: [
        `
        # Touches: Lund yoga

        Spoken into the phone after each one, tidied up on Fridays.

        - 2026-11-06 → call, Bea Lund: the colour is chosen. Meaning: order the cloth. Benefit: sees the day.
        - 2026-11-17 → call, Bea Lund: the seam is chosen. Meaning: the cut. Benefit: knows the price.
        `,
        `
          === nord/client.md
          # Client card: Nord Lighthouse

          Glen North decides. Every three weeks is as often as the boat goes.

          === nord/touches.md
          # Touches

          - 2026-10-23 → letter, Zoe Fox: estimate (meaning: sign-off; benefit: knows the price)
          - 2026-11-10 → letter, Zoe Fox: drawing (meaning: into the workshop; benefit: sees the lamp)
        `,
        `
        # Touches: Round Pottery

        - 2026-10-23 → call, Olive Tsu: chose the glaze — meaning: start firing; benefit: vases for the fair
        - 2026-11-06 ← letter, Olive Tsu: thanks for the vases
        `,
        `
        === round/client.md
        # Client card: Round Pottery

        Four kilns, vases and plates for coffee houses.

        === round/touches.md
        # Touches

        - 2026-10-20 ← letter, Olive Tsu: thanks for the clay
        - 2026-11-16 ← letter, Olive Tsu: thanks for the vases

        === round/letters/2026-11-02-glaze.md
        Subject: Glaze for the vases

        Dear Olive, the glaze is here, firing starts on Wednesday.
        `,
      ],
    },
  },
})

/** The rhythm agreed on; a longer one that may be meant by a line nobody understood goes before it. */
function limitOf({ relationship, document, settings }: RuleContext<TouchJournal>): number {
  const card = cardOf(relationship)
  const told = card?.cadence || card?.slackest ? card : document
  return Math.max(told.cadence?.days ?? settings.cadence, told.slackest ?? 0)
}

interface Gap {
  readonly from: Calendar
  readonly to: Calendar
  readonly at: { readonly start: number; readonly end: number }
  readonly silence: boolean
}

/** Stretches without a touch that end at an entry of this journal, and the one that has lasted since its last. */
function gapsOf(context: RuleContext<TouchJournal>): Gap[] {
  const { document, today } = context
  const held = allTouches(context).filter(({ date, planned }) => date && !planned)
  return held.flatMap((touch, i): Gap[] => {
    const before = held[i - 1]
    if (!isOwnEntry(touch, document)) return []
    const at = touch.entry.span
    const last = i === held.length - 1 ? [{ from: touch.date!, to: today, at, silence: true }] : []
    const hidden = before?.path === touch.path && hidesEntry(document, before.span.start, touch.span.start)
    return before && !hidden ? [{ from: before.date!, to: touch.date!, at, silence: false }, ...last] : last
  })
}
