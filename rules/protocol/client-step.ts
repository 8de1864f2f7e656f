import { hasRemark } from '../../core/document/actions/remark.ts'
import type { Action, Protocol } from '../../core/document/model.ts'
import { defineRule, type Edit } from '../../core/rule.ts'

export const protocolClientStep = defineRule({
  id: 'protocol-client-step',
  kinds: ['protocol'],
  severity: 'info',
  source: 'S3, S4 2.5.2',
  summary: {
    ru: 'Рядом со сроком клиента сказано, что будет, если он опоздает.',
    uk: 'Поруч зі строком клієнта сказано, що буде, якщо він запізниться.',
    en: "Beside the client's date it says what happens if it slips.",
  },
  why: {
    ru: 'Клиент не видит, что держится на его файле или подписи. Сказанное заранее — договорённость, сказанное после опоздания звучит как упрёк.',
    uk: 'Клієнт не бачить, що тримається на його файлі чи підписі. Сказане наперед — домовленість, сказане після запізнення звучить як докір.',
    en: 'The client cannot see what hangs on a file or a signature. Said beforehand it is an agreement; said after the delay it sounds like a reproach.',
  },
  messages: {
    silent: {
      ru: 'Клиент делает это к сроку, а что будет при опоздании, не сказано. Допишите, что тогда сдвинется или подорожает.',
      uk: 'Клієнт робить це до строку, а що буде в разі запізнення, не сказано. Допишіть, що тоді зсунеться чи подорожчає.',
      en: 'The client does this by a date, and nothing says what a delay would cost. Add what would move, or what it would cost.',
    },
  },
  fixes: {
    append: {
      ru: 'Дописать, что будет при опоздании',
      uk: 'Дописати, що буде в разі запізнення',
      en: 'Add what happens if it is late',
    },
  },
  *check({ document }) {
    for (const action of document.actions) {
      if (action.side !== 'client' || action.due === undefined || action.done || action.lateCost) continue
      if (hasRemark(action, document)) continue
      yield {
        message: 'silent',
        at: action.span,
        mends: () => (isRow(action, document) ? [] : [{ title: 'append', edits: [appended(action, document)] }]),
      }
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Протокол, 20 ноября 2026

          Присутствовали: Захар Мель (клиент), Лиза Корн (студия, мы)

          ## Задачи

          - Захар присылает логотип до 24 ноября. Лиза позвонит ему накануне.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
          - Захар: размеры стены до 24 ноября; рулетку подержит Лиза
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
          - Захар: текст для вывески, 24 ноября, не больше сорока слов
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
          - Захар вносит предоплату до 25 ноября. Реквизиты в счёте.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
        `,
        `
          # Протокол, 20 ноября 2026

          **Были:** Захар Мель, Элла Мель (клиент), Лиза (студия)

          Кто что делает:
          Захар – список гостей – 27.11
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
          Элла – разрешение пожарных – 30.11, без него зал не откроют
        `,
        `
          # Протокол, 20 ноября 2026

          **Были:** Захар Мель (клиент), Лиза (студия)

          **Поручения:**

          - Захар: прислать логотип в кривых до 24 ноября
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
          - Лиза: собрать отзывы до 27 ноября
        `,
        `
          # Протокол, 20 ноября 2026

          **Были:** Захар Мель (клиент), Лиза (студия)

          | Что | Кто | Срок | Если опоздаем |
          |---|---|---|---|
          | Логотип в кривых | Захар | 24.11 | |
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
          | Подпись под сметой | Захар | 25.11 | монтаж переезжает на январь |
        `,
      ],
      good: [
        `
        # Протокол, 19 ноября 2026

        Клиент: Илья Мох, механик. Мы: Олег Дзвин, мастер

        | Дело | Кто | Срок | Иначе |
        |---|---|---|---|
        | загнать фургон | Илья Мох | 23.11 | ступица после 01.12 |
        `,
        `
          # Протокол, 20 ноября 2026

          Присутствовали: Захар Мель (клиент), Лиза Корн (студия, мы)

          ## Задачи

          - Захар: логотип, 24 ноября, художник по вывескам приезжает один раз
          - Захар вносит предоплату до 25 ноября. Завод держит место до 26-го.
        `,
        `
          # Протокол, 20 ноября 2026

          **Были:** Захар Мель (клиент), Лиза (студия)

          **Поручения:**

          - Захар: отметить корни лип, 24.11. Где метки нет, копаем по прямой
          - Захар: список машин до 24 ноября. Машина вне списка разгружается у соседей
          - Лиза: собрать отзывы до 27 ноября
        `,
        `
          # Протокол, 20 ноября 2026

          **Были:** Захар Мель (клиент), Лиза (студия)

          **Поручения:**

          - Захар: прислать логотип в кривых до 24 ноября. Без него типография держит место только до 25-го
          - Захар: список гостей до 26 ноября, иначе карточки печатаем пустыми
          - Захар просит смету до 25 ноября, готовит Лиза
        `,
        `
          # Протокол, 20 ноября 2026

          **Были:** Захар Мель (клиент), Лиза (студия)

          **За Захаром:**

          - логотип в кривых до 24 ноября
          - подпись под сметой до 25 ноября

          Если что-то из этого опоздает, запуск сдвинется на столько же дней.
        `,
        `
          # Протокол, 20 ноября 2026

          **Были:** Захар Мель (клиент), Лиза (студия)

          **Поручения:**

          - Лиза: отправить Захару макет до 24 ноября
          - [x] Захар: прислать логотип до 18 ноября
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Протокол, 20 листопада 2026

          Присутні: Захар Мель (клієнт), Леся Корн (студія, ми)

          ## Завдання

          - Захар надсилає логотип до 24 листопада. Леся подзвонить йому напередодні.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
          - Захар: розміри стіни до 24 листопада; рулетку потримає Леся
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
          - Захар: текст для вивіски, 24 листопада, не більше сорока слів
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
          - Захар вносить передоплату до 25 листопада. Реквізити в рахунку.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
        `,
        `
          # Протокол, 20 листопада 2026

          **Були:** Захар Мель (клієнт), Леся (студія)

          **Доручення:**

          - Захар: надіслати логотип до 24 листопада
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
          - Леся: зібрати відгуки до 27 листопада

          Далі говоримо 25.11.
        `,
        `
          # Протокол, 20 листопада 2026

          **Були:** Захар Мель (клієнт), Ліза (студія)

          **Інтернет.** Мобільний пропадає, вирішили тягнути оптику. Захар подає заявку провайдерові до 23.11.
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
        `,
        `
          # Протокол, 20 листопада 2026

          **Були:** Захар Мель (клієнт), Леся (студія)

          **Доручення:**

          - Захар: надіслати логотип у кривих до 24 листопада
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
          - Леся: зібрати відгуки до 27 листопада
        `,
      ],
      good: [
        `
        # Протокол, 19 листопада 2026

        Клієнт: Ілля Мох, механік. Ми: Олег Дзвін, майстер

        | Справа | Хто | Строк | Інакше |
        |---|---|---|---|
        | загнати фургон | Ілля Мох | 23.11 | ступиця після 01.12 |
        `,
        `
          # Протокол, 20 листопада 2026

          Присутні: Захар Мель (клієнт), Леся Корн (студія, ми)

          ## Завдання

          - Захар: логотип, 24 листопада, майстер вивісок приїздить один раз
          - Захар вносить передоплату до 25 листопада. Завод тримає місце до 26-го.
          - Захар: перелік машин до 24 листопада. Машина поза переліком розвантажується в сусідів
        `,
        `
          # Протокол, 20 листопада 2026

          **Були:** Захар Мель (клієнт), Леся (студія)

          | Що | Хто | Коли | Примітка |
          |---|---|---|---|
          | Логотип у кривих | Захар | 24.11 | друкарня тримає для нас машину до вечора |
          | Підпис під кошторисом | Захар | 25.11 (завод піднімає ціну на 6 %) | |
        `,
        `
          # Протокол, 20 листопада 2026

          **Були:** Захар Мель (клієнт), Леся (студія)

          **Доручення:**

          - Захар: надіслати логотип у кривих до 24 листопада. Не встигне — друкуємо зі старим
          - Захар: список гостей до 26 листопада, бо інакше картки вийдуть порожні
          - Захар просить кошторис до 25 листопада, готує Леся
        `,
        `
          # Протокол, 20 листопада 2026

          **Були:** Захар Мель (клієнт), Леся (студія)

          **Доручення:**

          - Леся: надіслати Захарові макет до 24 листопада
          - [x] Захар: надіслати логотип до 18 листопада
        `,
        `
          # Протокол, 20 листопада 2026

          Присутні: Захар Мель, Рита Сом (театр «Кін»); Ліза Гай, Леся Бук (художнє бюро).

          **Доручення:**

          - Ліза Гай: зібрати відгуки до 27 листопада
        `,
      ],
    },
    en: {
      bad: [
        `
          # Minutes, 20 November 2026

          Present: Zach Mell (client), Lisa Horn (studio, us)

          ## Actions

          - Zach sends the logo by 24 November. Lisa rings him the day before.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
          - Zach: sizes of the wall by 24 November; Lisa can come and hold the tape
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
          - Zach: text for the sign, 24 November, no more than forty words
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
          - Zach pays the deposit by 25 November. The account number is on the invoice.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
        `,
        `
          # Minutes, 20 November 2026

          **Present:** Zach Mell (client), Liz (studio)

          **Actions:**

          | No. | What | Who | When |
          |---|---|---|---|
          | 1.1 | Permit for night work | Zach | 24 Nov |
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
        `,
        `
          # Minutes, 20 November 2026

          **Present:** Zach Mell (client), Liz (studio)

          **Actions:**

          - Zach: send the logo as a vector file by 24 November
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-client-step
          - Liz: collect the reviews by 27 November
        `,
      ],
      good: [
        `
        # Minutes, 19 November 2026

        Client: Ilya Moss, mechanic. Us: Oleg Bell, foreman

        | Action | Who | Due | Else |
        |---|---|---|---|
        | bring the van in | Ilya Moss | 23 Nov | the hub after 1 Dec |
        `,
        `
          # Minutes, 20 November 2026

          Present: Zach Mell (client), Lisa Horn (studio, us)

          ## Actions

          - Zach: logo, 24 November, as the sign writer only comes once
          - Zach pays the deposit by 25 November. The mill releases our slot on the 26th.
          - Zach: list of vehicles, by 24 November. A van missing from the list unloads in the next street
        `,
        `
          # Minutes, 20 November 2026

          **Present:** Zach Mell (client), Liz (studio)

          **Actions:**

          - Zach: list of sizes by 24 November; the merchant holds the cloth for us only until that evening
          - Zach: empty the water tank, 25 November
            A full tank on the slip means no slip that week
        `,
        `
          # Minutes, 20 November 2026

          **Present:** Zach Mell (client), Liz (studio)

          **Actions:**

          - Zach: send the logo by 24 November. If it is late, the printer gives our slot away
          - Zach: guest list by 26 November, or we print the cards blank
          - Zach requested that each of us writes a short text by 25 November
        `,
        `
          # Minutes, 20 November 2026

          **Present:** Zach Mell (client), Liz (studio)

          **Actions:**

          - Liz: send Zach the layout by 24 November
          - [x] Zach: send the logo by 18 November
        `,
      ],
    },
  },
})

/** What a table says of a delay belongs into its own column. */
const isRow = (action: Action, { blocks }: Protocol): boolean =>
  blocks.some(block => block.kind === 'row' && block.span.start === action.span.start)

function appended(action: Action, { text, language }: Protocol): Edit {
  const at = action.span.end
  const stop = /[.!?…]$/u.test(text.slice(action.span.start, at)) ? ' ' : '. '
  return { span: { start: at, end: at }, text: stop + IF_LATE[language] }
}

const IF_LATE = {
  ru: 'Если позже: [что сдвинется]',
  uk: 'Якщо пізніше: [що зсунеться]',
  en: 'If later: [what will move]',
}
