import { mayTell } from '../../core/document/journal/doubt.ts'
import { isFormUnread } from '../../core/document/journal/unclear.ts'
import { ownTouches } from '../../core/relationship/own-touches.ts'
import { isMissed } from '../../core/relationship/touch-followers.ts'
import { defineRule } from '../../core/rule.ts'
import { insertField } from '../field-mend.ts'

export const touchPurpose = defineRule({
  id: 'touch-purpose',
  kinds: ['touches'],
  severity: 'warning',
  source: 'S4 3.3.1',
  summary: {
    ru: 'У каждого нашего касания есть смысл для нас.',
    uk: 'У кожного нашого дотику є сенс для нас.',
    en: 'Every touch of ours has a meaning for us.',
  },
  why: {
    ru: 'Касание без смысла — шум: оно тратит ваше время и внимание клиента. Одна строка о том, зачем вы звоните, держит разговор у дела.',
    uk: 'Дотик без сенсу — це шум: він забирає ваш час і увагу клієнта. Один рядок про те, навіщо ви телефонуєте, тримає розмову біля справи.',
    en: 'A touch without a meaning is noise: it costs your time and the client’s attention. One line on why you call keeps the talk on course.',
  },
  messages: {
    missing: {
      ru: 'Зачем это касание нам? Допишите смысл: чего мы хотели добиться.',
      uk: 'Навіщо цей дотик нам? Допишіть сенс: чого ми хотіли досягти.',
      en: 'What was this touch for, on our side? Add its meaning: what we wanted to achieve.',
    },
  },
  fixes: { insert: { ru: 'Дописать смысл', uk: 'Дописати сенс', en: 'Add the meaning' } },
  *check(context) {
    if (isFormUnread(context.document, 'meaning')) return
    for (const touch of ownTouches(context)) {
      const { direction, meaning, entry } = touch
      if (isMissed(touch)) continue
      if (direction !== 'ours' || meaning !== undefined || entry.links.length > 0) continue
      if (mayTell(context.document, entry, 'meaning')) continue
      const edit = insertField(context.document, entry, MEANING)
      yield { message: 'missing', at: entry.span, mends: () => (edit ? [{ title: 'insert', edits: [edit] }] : []) }
    }
  },
  examples: {
    ru: {
      bad: [
        `
        # Касания: пекарня «Рогалик»

        - 18.11.2026 → звонок, Инна Сомова: спросили, как дела
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-purpose
        - 19.11.2026 → письмо, Инна Сомова: открытка к юбилею — польза: ей приятно
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-purpose
        `,
        `
        # Касания: пекарня «Рогалик»

        ## 18.11.2026 → встреча, Инна Сомова
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-purpose

        - Что: посмотрели витрину
        - Польза: видит, куда встанет полка
        `,
      ],
      good: [
        `
        # Касания: школа «Рябина»

        - 2026-11-05, письмо, мы → Ольга: отправили эскиз в трёх размерах, чтобы согласовать цвет; теперь она может печатать приглашения.
        - 2026-11-07, звонок, мы → Ольга: напомнили про ключ, чтобы не стоять под дверью; ей не придётся ехать второй раз.
        `,
        `
          # Касания: маяк «Норд»

          | Дата | Канал | Кто | Что | Заметка | Польза |
          |---|---|---|---|---|---|
          | 2026-11-03 | письмо | Зоя Лис | смета башни | чтобы подписали | знает цену |
          | 2026-11-10 | письмо | Зоя Лис | чертёж лампы | пустить в цех | видит лампу |
          | 2026-11-16 | письмо | Зоя Лис | график | занять бригаду | ждёт нас в срок |
        `,
        `
          # Касания: бассейн «Дельфин»

          02.11.2026. Письмо Ларисе: афиша набора. Нам нужен её «да» до среды. Ей нужно успеть повесить к собранию.
        `,
        `
          # Касания: музыкальная школа

          | Дата | Что сделали | Как откликнулись | Чем хорошо нам | Чем хорошо школе |
          |---|---|---|---|---|
          | 04.11.2026 | письмо Соне: эскиз сайта | понравился | закрыли стиль | увидела до директора |
          | 18.11.2026 | письмо Соне: сайт на пробу | пока молчит | собрать правки | пощупать самой |
        `,
        `
          # Касания: клуб «Фишечка»

          - 17.11.2026 письмо Риты: добавить подгонку шуб
          - 18.11.2026 ответ Рите: добавили. Смысл: закрыть список. Польза: шубы в сезон.
        `,
        `
          # Касания: клуб «Фишка»

          - 17.11.2026 телеграм, Жанна: спросила, можно ли печатать карты на льне
          - 18.11.2026 телеграм, Жанна: можно. Смысл: не терять тираж. Польза: знает цену.
        `,
        `
        # Касания: пекарня «Рогалик»

        - 18.11.2026 → звонок, Инна Сомова: выбрали обложку. Зачем: отдать каталог в печать. Польза: каталог к празднику.
        - 19.11.2026 ← письмо, Инна Сомова: просит счёт
        - 20.11.2026 → письмо, Инна Сомова: [[2026-11-20-счёт]]
        `,
        `
        # Касания

        | Дата | Чьё | Канал | Суть | Для нас | Для клиента |
        |---|---|---|---|---|---|
        | 18.11.2026 | исх. | звонок | обложка | отдать в печать | каталог к празднику |
        | 19.11.2026 | вх. | письмо | просит счёт | | |
        `,
      ],
    },
    uk: {
      bad: [
        `
        # Дотики: майстерня «Явір»

        - 18.11.2026 → дзвінок, Тарас Лобода: побажали гарного тижня; користь: приємно
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-purpose
        `,
      ],
      good: [
        `
        # Дотики: школа «Горобина»

        - 2026-11-05, лист, ми → Олена: надіслали ескіз у трьох розмірах, щоб узгодити колір; тепер вона може друкувати запрошення.
        - 2026-11-07, дзвінок, ми → Олена: нагадали про ключ, щоб не стояти під дверима; їй не доведеться їхати вдруге.
        `,
        `
          # Дотики: маяк «Норд»

          | Дата | Канал | Хто | Що | Нотатка | Користь |
          |---|---|---|---|---|---|
          | 2026-11-03 | лист | Зоя Лис | кошторис вежі | щоб підписали | знає ціну |
          | 2026-11-10 | лист | Зоя Лис | креслення лампи | пустити в цех | бачить лампу |
          | 2026-11-16 | лист | Зоя Лис | графік | зайняти бригаду | чекає нас вчасно |
        `,
        `
          # Дотики: пасічники

          01.11.2026 — ми — вайбер Михайлу — наклейки, три ескізи
             навіщо: щоб обрав один
             що матиме: не платить за зайві

          02.11.2026 — Михайло — вайбер — «другий, тільки ведмедя приберіть»

          02.11.2026 — ми — вайбер — прибрали ведмедя
             навіщо: у друк
             що матиме: до ярмарку 20-го
        `,
        `
          # Дотики: «Колодка»

          | Дата | Напрям | Канал | Хто | Що було | Смисл для нас | Користь для клієнта |
          |---|---|---|---|---|---|---|
          | 2026-10-08 | вих. | лист | Пилип Ріг | ескіз | затвердити план | бачить стенд ще до друку |
        `,
        `
          # Дотики: клуб «Фішка»

          - 17.11.2026 вайбер, Ганна: питає, чи можна друкувати картки на льоні
          - 18.11.2026 вайбер, Ганна: можна. Сенс: не втратити наклад. Користь: знає ціну.
        `,
        `
        # Дотики: майстерня «Явір»

        - 18.11.2026 → дзвінок, Тарас Лобода: обрали лак. Навіщо: замовити його сьогодні. Користь: стіл до свят.
        - 19.11.2026 вх. лист, Тарас Лобода: питає про доставку
        `,
        `
        # Дотики: майстерня «Явір»

        ### 18.11.2026, зустріч із Тарасом

        Дивилися дошки.

        **Мета:** погодити породу
        **Користь для клієнта:** бачить, за що платить
        `,
      ],
    },
    en: {
      bad: [
        `
        # Touches: Pennant Produce

        - 2026-11-18 → call, Ida Moss: asked how things are — benefit: feels looked after
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-purpose
        - 2026-11-19 → message, Ida Moss: a picture of the van
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-purpose
        `,
      ],
      good: [
        `
        # Touches: Rowan school

        - 2026-11-05, letter, we → Olive: sent the sketch in three sizes, to settle the colour; now she can print the invitations.
        - 2026-11-07, call, we → Olive: reminded her of the key so that we need not wait outside; spared her a second trip.
        `,
        `
          # Touches: Nord Lighthouse

          | Date | Channel | Who | What | Note | Benefit |
          |---|---|---|---|---|---|
          | 2026-11-03 | letter | Zoe Fox | estimate for the tower | to have it signed | knows the price |
          | 2026-11-10 | letter | Zoe Fox | drawing of the lamp | to start in the workshop | sees the lamp |
          | 2026-11-16 | letter | Zoe Fox | schedule | to book the crew | knows when we come |
        `,
        `
          # Touches: Lido Trust

          2 November 2026. Email to Simon: the banner draft. We get a yes before the printer closes. He gets a look before paying.
        `,
        `
          # Touches: Paddock Vets

          - 2026-11-17 – Dr Amin's email: are cats included?
          - 2026-11-17 – Reply: yes, and rabbits. For us: one build. For them: rabbit owners forget most.
        `,
        `
          # Touches: Counter Club

          - 2026-11-17, WhatsApp, Jane: asks whether cards can be printed on linen
          - 2026-11-18, WhatsApp, Jane: they can. For us: keep the run. For her: knows the price.
        `,
        `
        # Touches: Pennant Produce

        - 2026-11-18 → call, Ida Moss: chose the van's colour — why: book the paint shop; for her: van back by Friday
        - 2026-11-19 ← message, Ida Moss: a picture of the van
        - 2026-11-20: the van is painted
        `,
        `
        # Touches: Pennant Produce

        ## 18 November 2026 → meeting, Ida Moss

        - Purpose: settle the lettering
        - Benefit: sees it on her own van
        `,
      ],
    },
  },
})

const MEANING = {
  label: { ru: 'Смысл', uk: 'Сенс', en: 'Meaning' },
  body: { ru: '[зачем это нам]', uk: '[навіщо це нам]', en: '[what it is for, on our side]' },
} as const
