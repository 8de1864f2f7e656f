import type { Act, Document } from '../../core/document/model.ts'
import { sameName } from '../../core/document/people/names.ts'
import { does } from '../../core/document/sentences.ts'
import { actsOfOurs } from '../../core/document/tone/tone.ts'
import { normalized } from '../../core/language/segment.ts'
import { isInside } from '../../core/markdown/span.ts'
import { defineRule } from '../../core/rule.ts'

export const toneFamiliar = defineRule({
  id: 'tone-familiar',
  kinds: ['agenda', 'protocol', 'email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'С клиентом — на «вы» и без панибратства.',
    uk: 'З клієнтом — на «ви» і без панібратства.',
    en: 'No chumminess towards the client.',
  },
  why: {
    ru: 'Партнёрство на равных — не дружба. Даже если клиент предлагает «ты», лучше остаться на «вы»: так легче сказать «нет».',
    uk: 'Партнерство на рівних — не дружба. Навіть якщо клієнт пропонує «ти», краще лишитися на «ви»: так легше сказати «ні».',
    en: 'A partnership of equals is no friendship. Chumminess makes it hard to say no when you have to.',
  },
  phrases: ['chummy', 'thou'],
  messages: {
    thou: {
      ru: 'К клиенту лучше обращаться на «вы», и одинаково во всём тексте.',
      uk: 'До клієнта краще звертатися на «ви», і однаково в усьому тексті.',
      en: 'Keep to the polite form throughout.',
    },
    chummy: {
      ru: 'Слишком по-приятельски для письма клиенту.',
      uk: 'Надто по-приятельськи для листа клієнтові.',
      en: 'Too chummy for a client.',
    },
  },
  *check({ document }) {
    const chummy = actsOfOurs(document, 'chummy', sentence => isName(does(sentence, 'chummy')!, document))[0]
    const thou = actsOfOurs(document, 'thou')[0]
    const first = chummy && thou ? (chummy.span.start < thou.span.start ? chummy : thou) : (chummy ?? thou)
    if (first) yield { message: first === thou ? 'thou' : 'chummy', at: first.span }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Куртки

        Никита, шов проверили. К 4 декабря будет готово, можешь уже звать ребят на примерку.
                                                         ^^^^^^^^^^^^^^^^ tone-familiar
        `,
        `
        Привет, дружище! Рамы готовы, стёкла вставим в четверг.
                ^^^^^^^ tone-familiar
        `,
        `
        Добрый день, Инга. Плёнку проявили, твои снимки на диске.
                                            ^^^^ tone-familiar
        `,
        `
        Лев, вы просили замерить арку. Скажи, когда тебе удобно?
                                                    ^^^^ tone-familiar
        `,
        `
        Кинь мне, пожалуйста, меню завтраков до пятницы.
        ^^^^^^^^ tone-familiar
        `,
      ],
      good: [
        `
        Тема: Куртки

        Никита, ткань такая, что трогаешь и не можешь отойти. Вы можете уже звать ребят на примерку.
        `,
        `
          ---
          type: protocol
          ---

          # Протокол, 20 ноября 2026

          Вера: ты видел эскиз?
          Глеб: да, ты молодец.
          Вера: берём тёплый свет.
          Глеб: тогда три лампы.
          Вера: и навес.
          Глеб: навес весной.
        `,
        `
        Добрый день, Инга. Плёнку проявили, ваши снимки на диске.
        `,
        `
        Плакат готов. Надпись «А ты записался в хор?» набрали красным, как на старом.
        `,
        `
        Лев, ваш шеф-повар принял печь и расписался.
        `,
        `
        На вашем фестивале в субботу будет салют, прожекторы мы выключим в десять.
        `,
        `
        Здорово, что полки подошли, вторую пару привезём в среду.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Куртки

        Микито, шов перевірили. До 4 грудня буде готово, можеш уже кликати хлопців на примірку.
                                                         ^^^^^^^^^^^^^^^^^ tone-familiar
        `,
        `
        Привіт, друже! Кахлі лежать, затірка сохне.
                ^^^^^ tone-familiar
        `,
        `
        Добрий день, Інно. Твоє пальто підшите, ґудзики на місці.
                           ^^^^ tone-familiar
        `,
        `
        Тарасе, ви просили пересадити лимон. Коли тобі зручно?
                                                  ^^^^ tone-familiar
        `,
      ],
      good: [
        `
        Тема: Куртки

        Микито, тканина така, що торкаєшся і не можеш відійти. Ви можете вже кликати хлопців на примірку.
        `,
        `
          ---
          type: protocol
          ---

          # Протокол, 20 листопада 2026

          Віра: ти бачив ескіз?
          Гліб: так, ти молодець.
          Віра: беремо тепле світло.
          Гліб: тоді три лампи.
          Віра: і дашок.
          Гліб: дашок навесні.
        `,
        `
        Добрий день, Інно. Ваше пальто підшите, ґудзики на місці.
        `,
        `
        Афіша готова. Рядок «Чи чуєш ти, як росте трава?» дали курсивом.
        `,
        `
        Пане Андрію, назва «Ти і річка» стоїть на корінці, шрифт лишили ваш.
        `,
        `
        Тарасе, ваш шеф-кухар прийняв плиту й розписався.
        `,
      ],
    },
    en: {
      bad: [
        `
        Hey buddy, the reeds for your oboe are cut.
        ^^^^^^^^^ tone-familiar
        `,
        `
        Thanks, mate! We gotta move your piano on Monday.
        ^^^^^^^^^^^^ tone-familiar
        `,
      ],
      good: [
        `
          ---
          type: protocol
          ---

          # Minutes, 20 November 2026

          Vera: hey buddy, seen the sketch?
          Glen: I did.
          Vera: the light is warm.
          Glen: three lamps then.
          Vera: and a canopy.
          Glen: in spring.
        `,
        `
        Good morning, Mr Brandt, the reeds for your oboe are cut.
        `,
        `
        The lime honey is in the blue jars, forty of them, and the heather honey in the brown.
        `,
        `
        The two clocks are a pair; the key of one fits its mate.
        `,
        `
        For the poster we kept your line "Hey buddy, lend me your ears" in the old typeface.
        `,
        `
        Dear Ms Okafor, the sales chief of the factory has signed both delivery notes.
        `,
      ],
    },
  },
})

/** «Люба: кошторис до п’ятниці»: somebody who was there, and nobody's darling. */
const isName = ({ span }: Act, document: Document): boolean =>
  (document.kind === 'agenda' || document.kind === 'protocol') &&
  document.participants.some(
    ({ name, span: whole }) =>
      isInside(span, whole) || sameName(normalized(document.text.slice(span.start, span.end)), name),
  )
