import { verdictOf } from '../../core/document/request/verdict.ts'
import { defineRule } from '../../core/rule.ts'
import { insertSentence } from '../mends.ts'

export const danetorVerdict = defineRule({
  id: 'danetor-verdict',
  kinds: ['request'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'Решение по просьбе не спорит с ответами без причины.',
    uk: 'Рішення щодо прохання не суперечить відповідям без причини.',
    en: 'The decision on a request does not go against the answers without a reason.',
  },
  why: {
    ru: 'Два «нет» и больше: лучше отказать. Одно или ни одного: лучше сделать. Поступить иначе можно, если есть причина, и через полгода её захочется прочесть.',
    uk: 'Два «ні» і більше: краще відмовити. Одне чи жодного: краще зробити. Вчинити інакше можна, якщо є причина, і за пів року її захочеться прочитати.',
    en: 'Two or more "no": better refuse. One or none: better do it. You may act otherwise for a reason, and in half a year you will want to read it.',
  },
  messages: {
    accepts: {
      ru: 'На два вопроса или больше ответ «нет», а просьбу решено выполнить. Запишите причину или откажите.',
      uk: 'На два питання чи більше відповідь «ні», а прохання вирішено виконати. Запишіть причину або відмовте.',
      en: 'Two answers or more are "no", and still it is to be done. Write down the reason, or refuse.',
    },
    declines: {
      ru: '«Нет» не больше одного, а решено отказать. Запишите причину или согласитесь.',
      uk: '«Ні» не більше ніж одне, а вирішено відмовити. Запишіть причину або погодьтеся.',
      en: 'No more than one "no", and still the request is declined. Write down the reason, or do it.',
    },
  },
  fixes: {
    reason: {
      ru: 'Добавить место для причины',
      uk: 'Додати місце для причини',
      en: 'Add a place for the reason',
    },
  },
  *check({ document }) {
    const { answers, decision } = document
    const verdict = verdictOf(answers)
    if (!verdict || decision?.accepts === undefined || decision.reason) return
    if (decision.accepts === (verdict === 'do')) return
    yield {
      message: decision.accepts ? 'accepts' : 'declines',
      at: decision.span,
      mends: () => [{ title: 'reason', edits: [insertSentence(decision.span, 'after', REASON[document.language])] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Запрос: перенести старый блог

          - Польза клиенту: нет, его никто не читает
          - Польза нам: нет
          - Окупится ли доверием: да

          Решение: переносим, начинаем в понедельник.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-verdict
        `,
        `
          # Запрос: логотип на фартуки

          Польза клиенту? Да. Польза нам? Да. Вырастет ли доверие? Нет.

          Отказываем.
          ^^^^^^^^^^^ danetor-verdict
        `,
        `
          # Просьба: цапля на крышу

          1. Нужно ли это клиенту? Нет.
          2. Нужно ли это нам? Нет.
          3. Прибавит ли это доверия больше, чем стоит? Да.

          Решение: Яна едет с ними в субботу, выезд в семь.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-verdict
        `,
      ],
      good: [
        `
          # Запрос: перенести старый блог

          - Польза клиенту: нет, его никто не читает
          - Польза нам: нет
          - Окупится ли доверием: да

          Решение: переносим, потому что весной клиент заплатил вперёд, когда нам было туго.
        `,
        `
          # Запрос: перенести старый блог

          - Польза клиенту: нет
          - Польза нам: нет
          - Окупится ли доверием: да

          Решение: делаем, но платно, по отдельной смете.
        `,
        `
          # Запрос: логотип на фартуки

          Польза клиенту? Да. Польза нам? Да. Вырастет ли доверие? Посмотрим.

          Берёмся.
        `,
        `
          # Запрос: снять скатов дроном

          - Польза клиенту: нет, скаты пугаются
          - Польза нам: нет
          - Окупится ли доверием: да

          Решение: снимаем, но камерой с мостика, а не дроном.
        `,
        `
          # Просьба: цапля на крышу

          1. Нужно ли это клиенту? Нет.
          2. Нужно ли это нам? Нет.
          3. Прибавит ли это доверия больше, чем стоит? Да.

          Решение: Яна звонит им в субботу и объясняет.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Запит: перенести старий блог

          - Користь клієнтові: ні, його ніхто не читає
          - Користь нам: ні
          - Чи окупиться довірою: так

          Рішення: переносимо, починаємо в понеділок.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-verdict
        `,
        `
          # Запит: логотип на фартухи

          Користь клієнтові? Так. Користь нам? Так. Чи зросте довіра? Ні.

          Відмовляємо.
          ^^^^^^^^^^^^ danetor-verdict
        `,
        `
          # Прохання: чапля на дах

          1. Чи потрібно це клієнтові? Ні.
          2. Чи потрібно це нам? Ні.
          3. Чи додасть це довіри більше, ніж коштує? Так.

          Рішення: Яна їде з ними в суботу, виїзд о сьомій.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-verdict
        `,
      ],
      good: [
        `
          # Запит: перенести старий блог

          - Користь клієнтові: ні, його ніхто не читає
          - Користь нам: ні
          - Чи окупиться довірою: так

          Рішення: переносимо, бо навесні клієнт заплатив наперед, коли нам було скрутно.
        `,
        `
          # Запит: перенести старий блог

          - Користь клієнтові: ні
          - Користь нам: ні
          - Чи окупиться довірою: так

          Рішення: робимо, але платно, за окремим кошторисом.
        `,
        `
          # Запит: логотип на фартухи

          Користь клієнтові? Так. Користь нам? Так. Чи зросте довіра? Побачимо.

          Беремося.
        `,
        `
          # Запит: зняти скатів дроном

          - Користь клієнтові: ні, скати лякаються
          - Користь нам: ні
          - Чи окупиться довірою: так

          Рішення: знімаємо, але камерою з містка, а не дроном.
        `,
        `
          # Прохання: чапля на дах

          1. Чи потрібно це клієнтові? Ні.
          2. Чи потрібно це нам? Ні.
          3. Чи додасть це довіри більше, ніж коштує? Так.

          Рішення: Яна телефонує їм у суботу й пояснює.
        `,
      ],
    },
    en: {
      bad: [
        `
          # Can we move their lessons to the new player?

          Good for them? No. Good for us? No. Enough trust to pay for it? No.

          Verdict: go, Liam begins on 30 November.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-verdict
        `,
        `
          # Request: move the old blog

          - Good for the client: no, nobody reads it
          - Good for us: no
          - Does it pay in trust: yes

          Decision: we move it, starting on Monday.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-verdict
        `,
        `
          # Request: the logo on aprons

          Good for the client? Yes. Good for us? Yes. Does trust grow? No.

          We decline.
          ^^^^^^^^^^^ danetor-verdict
        `,
        `
          # Request: a heron for the roof

          1. Does it serve the client? No.
          2. Does it serve us? No.
          3. Does it win more trust than it costs? Yes.

          Decision: Tom builds it on Saturday, from seven.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ danetor-verdict
        `,
      ],
      good: [
        `
          # Request: move the old blog

          - Good for the client: no, nobody reads it
          - Good for us: no
          - Does it pay in trust: yes

          Decision: we move it, because they paid in advance when we needed it.
        `,
        `
          # Request: move the old blog

          - Good for the client: no
          - Good for us: no
          - Does it pay in trust: yes

          Decision: we do it, but paid, on a separate estimate.
        `,
        `
          # Request: the logo on aprons

          Good for the client? Yes. Good for us? Yes. Does trust grow? We will see.

          We take it on.
        `,
        `
          # Request: a login for the dealer

          - Good for the client: yes
          - Good for us: yes
          - Does it pay in trust: yes

          We are turning it down. She and the dealer meet in court in January, and we stay out of it.
        `,
        `
          # Request: a heron for the roof

          1. Does it serve the client? No.
          2. Does it serve us? No.
          3. Does it win more trust than it costs? Yes.

          Decision: Tom rings them on Saturday and explains.
        `,
        `
          # Request: a heron for the roof

          1. Does it serve the client? Yes.
          2. Does it serve us? Yes.
          3. Does it win more trust than it costs? No.

          Decision: we turn it down: the roof would not carry it.
        `,
      ],
    },
  },
})

const REASON = {
  ru: 'Причина: [почему поступаем иначе].',
  uk: 'Причина: [чому чинимо інакше].',
  en: 'Reason: [why we act otherwise].',
} as const
