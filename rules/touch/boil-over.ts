import type { Document } from '../../core/document/model.ts'
import { does } from '../../core/document/sentences.ts'
import { irritatedQuotes } from '../../core/document/tone/quotes.ts'
import type { Span } from '../../core/markdown/span.ts'
import { type BoilSign, boilSigns } from '../../core/relationship/boil-over.ts'
import { allTouches, isOwnEntry } from '../../core/relationship/own-touches.ts'
import { defineRule, type RuleContext } from '../../core/rule.ts'

export const touchBoilOver = defineRule({
  id: 'touch-boil-over',
  kinds: ['email', 'protocol', 'touches'],
  severity: 'warning',
  theirs: true,
  source: 'S3',
  summary: {
    ru: 'Признаки закипания клиента не остаются без внимания.',
    uk: 'Ознаки закипання клієнта не лишаються без уваги.',
    en: 'Signs that a client is near boiling are noticed.',
  },
  why: {
    ru: 'Раздражение копится молча: сначала резкое слово, потом короткие и поздние ответы, потом отменённые встречи. Чем раньше спросить, что не так, тем дешевле.',
    uk: 'Роздратування накопичується мовчки: спершу різке слово, далі короткі й пізні відповіді, далі скасовані зустрічі. Що раніше спитати, що не так, то дешевше.',
    en: 'Irritation builds up quietly: a sharp word, then short and late answers, then cancelled meetings. The sooner you ask what is wrong, the cheaper it is.',
  },
  messages: {
    words: {
      ru: 'Похоже, клиент раздражён. Позвоните и спросите, что его не устраивает.',
      uk: 'Схоже, клієнт роздратований. Зателефонуйте й спитайте, що йому не подобається.',
      en: 'The client sounds irritated. Call and ask what is wrong.',
    },
    avoids: {
      ru: 'Клиент уходит от разговоров и встреч. Спросите прямо, всё ли его устраивает.',
      uk: 'Клієнт уникає розмов і зустрічей. Спитайте прямо, чи все його влаштовує.',
      en: 'The client keeps away from calls and meetings. Ask outright whether something is wrong.',
    },
    slow: {
      ru: 'Два последних ответа шли вдвое дольше обычного. Спросите клиента, всё ли в порядке.',
      uk: 'Дві останні відповіді йшли вдвічі довше, ніж зазвичай. Спитайте клієнта, чи все гаразд.',
      en: 'The last two answers took twice the usual time. Ask the client whether all is well.',
    },
    short: {
      ru: 'Ответы клиента стали совсем короткими. Спросите, всё ли в порядке.',
      uk: 'Відповіді клієнта стали зовсім короткими. Спитайте, чи все гаразд.',
      en: 'The client’s answers have grown very short. Ask whether all is well.',
    },
  },
  *check(context) {
    for (const { sign, at } of signsIn(context)) yield { message: sign, at }
  },
  examples: {
    ru: {
      bad: [
        `
        === touches.md
        # Касания: автосервис «Гараж»

        - 10.11.2026 ← письмо, Лев Мороз: «Сколько можно ждать макет?»
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-boil-over
        - 11.11.2026 → письмо, Лев Мороз: макет (смысл: снять напряжение; польза: видит вывеску)
        - 12.11.2026 → звонок, Лев Мороз: кричал на мастера (смысл: услышать; польза: выговорился)
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-boil-over
        `,
        `
        === протокол.md
        # Протокол встречи 18.11.2026

        > Это безобразие, третий раз переносите монтаж.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-boil-over

        Решили: монтаж 25.11, отвечает Пётр.
        `,
      ],
      good: [
        `
        === touches.md
        # Касания: автосервис «Гараж»

        - 10.11.2026 ← письмо, Лев Мороз: просит поторопиться с макетом, открытие скоро
        - 11.11.2026 → письмо, Лев Мороз: макет (смысл: утвердить; польза: видит вывеску)
        - 12.11.2026 → звонок, Лев Мороз: перенёс встречу на пятницу (смысл: сверить; польза: ясность)
        - 16.11.2026 ← вопрос, Лев Мороз: сколько можно повесить ламп и какие знаки в тексте недопустимы?
        - 17.11.2026 → ответ, Лев Мороз: шесть ламп (смысл: смета; польза: знает)
        `,
        `
        === письмо.md
        Тема: Вывеска для сервиса

        Лев, добрый день! Вы писали: «Нужна вывеска с часами работы, чем скорее, тем лучше».
        Макет с часами во вложении, ответьте, пожалуйста, до 24 ноября.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Дотики: будмаркет «Цегла»

          - 16.11.2026 лист Славкові: ідеї на грудень. Навіщо: продати вітрину. Що йому: гірлянди дешевше.
          - 18.11.2026 Славко скинув слухавку двічі.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-boil-over
        `,
        `
        === touches.md
        # Дотики: автосервіс «Гараж»

        - 10.11.2026 ← лист, Лев Мороз: «Скільки можна чекати на макет?»
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-boil-over
        - 11.11.2026 → лист, Лев Мороз: макет (сенс: зняти напругу; користь: бачить вивіску)
        - 12.11.2026 → дзвінок, Лев Мороз: не бере слухавку (сенс: вислухати; користь: виговориться)
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-boil-over
        `,
      ],
      good: [
        `
        === touches.md
        # Дотики: автосервіс «Гараж»

        - 10.11.2026 ← лист, Лев Мороз: просить поквапитися з макетом, відкриття скоро
        - 11.11.2026 → лист, Лев Мороз: макет (сенс: затвердити; користь: бачить вивіску)
        - 16.11.2026 ← запитання, Лев Мороз: скільки можна повісити ламп? Досить світлі?
        - 17.11.2026 → відповідь, Лев Мороз: шість ламп (сенс: кошторис; користь: знає)
        `,
        `
        === лист.md
        Тема: Вивіска для сервісу

        Леве, добрий день! Ви писали: «Потрібна вивіска з годинами роботи, що швидше, то краще».
        Макет із годинами у вкладенні, відповідайте, будь ласка, до 24 листопада.
        `,
      ],
    },
    en: {
      bad: [
        `
        === touches.md
        # Touches: Garage Frost

        - 2026-11-10 ← letter, Leo Frost: "How many more times do I have to ask for the sketch?"
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-boil-over
        - 2026-11-11 → letter, Leo Frost: the sketch — meaning: calm things; benefit: sees the sign
        `,
        `
        === touches.md
        # Touches: Garage Frost

        - 2026-10-26 → letter, Leo Frost: sketch — meaning: a yes; benefit: sees it
        - 2026-10-27 ← answer, Leo Frost: likes it, wants the clock bigger
        - 2026-10-28 → letter, Leo Frost: bigger clock — meaning: a yes; benefit: sees it
        - 2026-10-29 ← answer, Leo Frost: good, go on
        - 2026-11-02 → letter, Leo Frost: colours of the clock — meaning: a yes; benefit: sees it
        - 2026-11-05 ← answer, Leo Frost: red
        - 2026-11-06 → letter, Leo Frost: date of mounting the clock — meaning: a yes; benefit: sees it
        - 2026-11-12 ← answer, Leo Frost: any day
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ touch-boil-over
        `,
      ],
      good: [
        `
        === touches.md
        # Touches: Garage Frost

        - 2026-11-10 ← letter, Leo Frost: asks to hurry with the sketch, the opening is near
        - 2026-11-11 → letter, Leo Frost: the sketch — meaning: a yes; benefit: sees the sign
        - 2026-11-12 ← message, Leo Frost: not unhappy with the clock, only with its size
        `,
        `
        === letter.md
        Subject: The sign for the garage

        Dear Leo, you wrote "a sign with the opening hours, whatever the size".
        The sketch is attached; please answer by 24 November.
        `,
      ],
    },
  },
})

interface Sign {
  readonly sign: BoilSign
  readonly at: Span
}

function signsIn(context: RuleContext): Sign[] {
  const { document } = context
  if (document.kind !== 'touches')
    return [...irritatedQuotes(document), ...inLetter(context)].map(at => ({ sign: 'words', at }))
  const journal = document
  return [...boilSigns(allTouches(context), context.settings.week)].flatMap(([touch, sign]) =>
    isOwnEntry(touch, journal) ? [{ sign, at: touch.entry.span }] : [],
  )
}

/** In a letter of the client himself: its first irritated sentence. Whose letter it is tell all touches, so that is asked last. */
function inLetter(context: RuleContext): Span[] {
  const { document } = context
  if (document.kind !== 'email') return []
  const angry = document.body.find(sentence => does(sentence, 'irritated'))
  return angry && isTheClients(document, context) ? [angry.span] : []
}

const isTheClients = (document: Document, context: RuleContext): boolean =>
  allTouches(context).some(
    ({ direction, documents }) => direction === 'client' && documents.some(own => own.document === document),
  )
