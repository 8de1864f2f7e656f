import { actsOfOurs } from '../../core/document/tone/tone.ts'
import { cased } from '../../core/language/spoken.ts'
import { type Span, spanOf } from '../../core/markdown/span.ts'
import { defineRule, type Edit } from '../../core/rule.ts'

export const toneKnowItAll = defineRule({
  id: 'tone-know-it-all',
  kinds: ['agenda', 'protocol', 'email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'Объясняем, не глядя свысока.',
    uk: 'Пояснюємо, не дивлячись згори.',
    en: 'We explain without talking down.',
  },
  why: {
    ru: 'Клиент не обязан знать наше ремесло: за этим он и пришёл. «Очевидно» и «я уже писал» говорят ему, что он глуп, и больше ничего.',
    uk: 'Клієнт не мусить знати наше ремесло: по це він і прийшов. «Очевидно» і «я вже писав» кажуть йому, що він нетямущий, і більше нічого.',
    en: 'Clients need not know our trade: that is why they came. "Obviously" and "as I already wrote" tell them that they are slow, and nothing else.',
  },
  phrases: ['talksDown'],
  messages: {
    above: {
      ru: 'Звучит свысока. Скажите то же прямо, без намёка, что клиент должен был знать.',
      uk: 'Звучить зверхньо. Скажіть те саме прямо, без натяку, що клієнт мав би знати.',
      en: 'This talks down. Say the same plainly, without hinting that the reader should have known.',
    },
  },
  fixes: {
    remove: { ru: 'Убрать эти слова', uk: 'Прибрати ці слова', en: 'Remove these words' },
  },
  *check({ document }) {
    for (const { span } of actsOfOurs(document, 'talksDown')) {
      const edit = withoutOpening(document.text, span)
      yield { message: 'above', at: span, mends: () => (edit ? [{ title: 'remove', edits: [edit] }] : []) }
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Как я уже писала, грунт сохнет двое суток.
        ^^^^^^^^^^^^^^^^ tone-know-it-all
        `,
        `
        Марат Ильич, тут и школьник разберётся, кнопка одна.
                         ^^^^^^^^^^^^^^^^^^^^^ tone-know-it-all
        `,
        `
        Достаточно было заглянуть в инструкцию, страница 4.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-know-it-all
        `,
        `
        Прежде чем спрашивать, стоило бы прочесть паспорт печи.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-know-it-all
        `,
      ],
      good: [
        `
        Грунт сохнет двое суток, поэтому красим в пятницу.
        `,
        `
        Очевидно, курьер застрял на мосту: звоним ему каждый час.
        `,
        `
        Дети от пяти лет справятся с пазлом сами, это написано на коробке.
        `,
        `
        Достаточно было открыть люк, и вода ушла за час.
        `,
        `
        Прежде чем топить, прочтите паспорт печи: там две страницы.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Як я вже писала, ґрунт сохне дві доби.
        ^^^^^^^^^^^^^^^ tone-know-it-all
        `,
        `
        Пане Марате, це й дитині зрозуміло, кнопка одна.
                        ^^^^^^^^^^^^^^^^^^ tone-know-it-all
        `,
        `
        Досить було зазирнути в інструкцію, сторінка 4.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-know-it-all
        `,
        `
        Перш ніж питати, варто було б прочитати паспорт печі.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-know-it-all
        `,
      ],
      good: [
        `
        Ґрунт сохне дві доби, тому фарбуємо в п’ятницю.
        `,
        `
        Вочевидь, кур’єр застряг на мосту: телефонуємо йому щогодини.
        `,
        `
        Діти від п’яти років складуть пазл самі, так написано на коробці.
        `,
        `
        Досить було відкрити люк, і вода зійшла за годину.
        `,
        `
        Перш ніж топити, прочитайте паспорт печі: там дві сторінки.
        `,
      ],
    },
    en: {
      bad: [
        `
        I don't know how often I have to say it: invoice 2214 is open.
                     ^^^^^^^^^^^^^^^^^^^^^^^ tone-know-it-all
        `,
        `
        You do realise that a website needs hosting? It's £8 a month.
        ^^^^^^^^^^^^^^ tone-know-it-all
        `,
        `
        As I already wrote, the primer takes two days to dry.
        ^^^^^^^^^^^^^^^^^^ tone-know-it-all
        `,
        `
        Mr Duffy, any child could see that the button is on the left.
                  ^^^^^^^^^^^^^^^^^^^ tone-know-it-all
        `,
        `
        Any first-year student could have told you that kraft paper goes wavy.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-know-it-all
        `,
        `
        It hardly needs saying that wet clay cracks. Please leave it to those who know.
           ^^^^^^^^^^^^^^^^^^^ tone-know-it-all
        `,
      ],
      good: [
        `
        Anybody who can't do either day can come to the workshop before the 9th. Any student can rent the room.
        `,
        `
        The primer takes two days to dry, so we paint on Friday.
        `,
        `
        We obviously want the courier to arrive today and call him every hour.
        `,
        `
        Children from five can do the puzzle on their own, as the box says.
        `,
        `
        Our apprentice knows the way to your shed and brings the ladder.
        `,
        `
        Wet clay cracks, so we dry it for two days.
        `,
      ],
    },
  },
})

const REST = cased`^,?\s+(?:${{ ru: 'что', uk: 'що', en: 'that' }}\s+)?(?=\p{Ll})(\p{Ll})`

/** Takes the words off where they only open a sentence: what follows begins it. */
function withoutOpening(text: string, { start, end }: Span): Edit | undefined {
  const before = text.slice(0, start)
  const rest = REST.exec(text.slice(end))
  if (!rest || !text.slice(end, end + rest[0].length).includes(',') || !/(?:^|\n|[.!?…]\s)$/u.test(before))
    return undefined
  return { span: spanOf(start, end + rest[0].length), text: rest[1]!.toUpperCase() }
}
