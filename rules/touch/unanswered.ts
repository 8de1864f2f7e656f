import { keptWithin, ownTouches } from '../../core/relationship/own-touches.ts'
import { defineRule } from '../../core/rule.ts'

export const touchUnanswered = defineRule({
  id: 'touch-unanswered',
  kinds: ['touches'],
  severity: 'warning',
  source: 'S4 1.1',
  summary: {
    ru: 'Клиенту отвечают до конца следующего рабочего дня.',
    uk: 'Клієнтові відповідають до кінця наступного робочого дня.',
    en: 'The client gets an answer by the end of the next business day.',
  },
  why: {
    ru: 'Молчание читается как «вам всё равно». Если ответа ещё нет, хватит двух строк: получили, ответим тогда-то.',
    uk: 'Мовчання читається як «вам байдуже». Якщо відповіді ще немає, вистачить двох рядків: отримали, відповімо тоді-то.',
    en: 'Silence reads as indifference. Where there is no answer yet, two lines will do: we got it, you will hear from us on such a day.',
  },
  messages: {
    never: {
      ru: 'На это касание клиента нет ответа. Ответьте или хотя бы сообщите, что получили и когда ответите.',
      uk: 'На цей дотик клієнта немає відповіді. Відповідайте або хоча б скажіть, що отримали й коли відповісте.',
      en: 'Nobody answered this touch of the client. Answer, or at least say that you got it and when he will hear from you.',
    },
    late: {
      ru: 'Ответ пришёл позже, чем ждут. В таких случаях сразу пишите, что получили и когда ответите.',
      uk: 'Відповідь прийшла пізніше, ніж на неї чекають. Одразу пишіть, що отримали й коли відповісте.',
      en: 'The answer came later than the client may expect. Say at once that you got it, and when you will answer.',
    },
  },
  *check(context) {
    const { settings, today } = context
    for (const touch of ownTouches(context)) {
      if (!touch.wantsAnswer) continue
      const kept = keptWithin(touch, touch.answered, { days: settings.answerWithin, week: settings.week }, today)
      if (kept === 'late' || kept === 'never') yield { message: kept, at: touch.entry.span }
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Касания: клуб «Фишка»

          ### 12.11.2026
          Почта, Тимур: прислал правила, просит посмотреть, влезут ли в буклет.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-unanswered
        `,
        `
        # Касания: типография «Литера»

        - 10.11.2026 ← письмо, Глеб Орлов: просит скидку на буклеты
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-unanswered
        - 17.11.2026 → письмо, Глеб Орлов: скидка на буклеты (смысл: удержать заказ; польза: дешевле на 5 %)
        - 18.11.2026 ← сообщение, Глеб Орлов: спасибо, годится
        `,
        `
        # Касания: типография «Литера»

        - 11.11.2026 ← письмо, Глеб Орлов: когда будут пробные оттиски буклета?
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-unanswered
        - 12.11.2026 → письмо, Глеб Орлов: счёт за октябрьские визитки (смысл: закрыть месяц; польза: документы вовремя)
        `,
      ],
      good: [
        `
          # Касания: ферма «Перепёлка»

          ### 16 ноября 2026 – Степан в вайбере
          Успеем ли к ярмарке, спрашивает.

          ### 17 ноября 2026 – ответ в вайбере
          Успеем, к ярмарке привезём 18-го.
          Нам: график зафиксирован.
          Ему: может брать место.
        `,
        `
        # Касания: типография «Литера»

        - 13.11.2026 ← письмо, Глеб Орлов: просит скидку на буклеты
        - 16.11.2026 → сообщение, Глеб Орлов: получили, ответим в четверг (смысл: взять паузу; польза: знает, когда ждать)
        - 19.11.2026 ← звонок, Глеб Орлов: интересуется бумагой
        `,
        `
        # Касания: типография «Литера»

        - 10.11.2026 → вопрос, Глеб Орлов: какая бумага? (смысл: заказать; польза: получит в срок)
        - 11.11.2026 ← ответ, Глеб Орлов: матовая, 150 г
        - 12.11.2026 ← письмо, Глеб Орлов: спасибо, всё получил
        - 16.11.2026 ← письмо, Глеб Орлов: «Опять не тот цвет. Вы вообще читаете, что я пишу?»
        - 17.11.2026 → звонок, Глеб Орлов: извинились, выяснили, что не так (смысл: снять напряжение; польза: его услышали)
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Дотики: клуб «Фішка»

          12.11.2026, вайбер. Ірина Василівна питає, чи влізуть правила в буклет.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-unanswered
        `,
        `
        # Дотики: друкарня «Літера»

        - 10.11.2026 ← лист, Гліб Орленко: просить знижку на буклети
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-unanswered
        - 17.11.2026 → лист, Гліб Орленко: знижка на буклети (сенс: втримати замовлення; користь: дешевше на 5 %)
        `,
      ],
      good: [
        `
          # Дотики: ферма «Перепілка»

          ### 16 листопада 2026 – Степан у вайбері
          Питає, чи встигнемо до ярмарку.

          ### 17 листопада 2026 – відповідь у вайбері
          Встигнемо, до ярмарку привеземо 18-го.
          Нам: графік зафіксовано.
          Йому: може брати місце.
        `,
        `
          # Дотики: пасіка «Вулик»

          - 17.11.2026: Гнат подзвонив, питає, чи встигнемо до восьмого. Сказали, так, сьомого привеземо.
        `,
        `
        # Дотики: друкарня «Літера»

        - 13.11.2026 ← лист, Гліб Орленко: просить знижку на буклети
        - 16.11.2026 → повідомлення, Гліб Орленко: отримали, відповімо в четвер (сенс: узяти паузу; користь: знає, коли чекати)
        - 19.11.2026 ← дзвінок, Гліб Орленко: цікавиться папером
        `,
        `
        # Дотики: друкарня «Літера»

        - 10.11.2026 → запитання, Гліб Орленко: який папір? (сенс: замовити; користь: отримає вчасно)
        - 11.11.2026 ← відповідь, Гліб Орленко: матовий, 150 г
        - 12.11.2026 ← лист, Гліб Орленко: дякує, усе отримав
        `,
      ],
    },
    en: {
      bad: [
        `
          # Touches: Counter Club

          - 2026-11-12, email, Tim: wonders whether the rules will fit into the booklet
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-unanswered
        `,
        `
        # Touches: Letterpress & Sons

        - 2026-11-10 ← letter, Glen Orr: asks for a discount on the booklets
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-unanswered
        - 2026-11-17 → letter, Glen Orr: the discount on the booklets — meaning: keep the order; benefit: saves 5%
        `,
        `
        # Touches: Letterpress & Sons

        - 2026-11-11 ← letter, Glen Orr: when can he see a proof of the booklet?
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-unanswered
        - 2026-11-12 → letter, Glen Orr: invoice for October's cards — meaning: close the month; benefit: papers in time
        `,
      ],
      good: [
        `
          # Touches: Larkhill Vineyard

          **16 Nov 2026** – Petra by email: could the back label be in German too?

          **17 Nov 2026** – Email to Petra. Yes, the back label in German is £180.
          – us: paid extra
          – her: can send bottles to Munich
        `,
        `
          # Touches: Kiln & Clay

          - 2026-11-09 Greta emailed, wants to swap one colour.
          - 2026-11-10 emailed back, fine if it is by Thursday. For us: keep the shoot. For her: a glaze that sells.
        `,
        `
        # Touches: Letterpress & Sons

        - 2026-11-13 ← letter, Glen Orr: asks for a discount on the booklets
        - 2026-11-16 → message, Glen Orr: got it, answer on Thursday — meaning: time to count; benefit: knows when
        - 2026-11-19 ← call, Glen Orr: wonders about the paper
        `,
        `
        # Touches: Letterpress & Sons

        - 2026-11-10 → question, Glen Orr: which paper? — meaning: order it; benefit: gets it in time
        - 2026-11-11 ← answer, Glen Orr: matt, 150 grams
        - 2026-11-12 ← letter, Glen Orr: thanks, all received
        `,
      ],
    },
  },
})
