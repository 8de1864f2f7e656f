import { jargonOf } from '../../core/document/tone/jargon.ts'
import { spanOf } from '../../core/markdown/span.ts'
import { defineRule } from '../../core/rule.ts'

export const toneJargon = defineRule({
  id: 'tone-jargon',
  kinds: ['agenda', 'protocol', 'email'],
  severity: 'info',
  source: 'S3',
  summary: {
    ru: 'Цеховые слова объяснены или заменены.',
    uk: 'Цехові слова пояснено або замінено.',
    en: 'Shop talk is explained or replaced.',
  },
  why: {
    ru: 'Клиент не обязан знать язык исполнителей. Непонятое слово он додумает сам или постесняется спросить.',
    uk: 'Клієнт не мусить знати мову виконавців. Незрозуміле слово він додумає сам або посоромиться спитати.',
    en: 'Clients need not speak the makers’ language. A word they do not know they will guess at, or be too shy to ask about.',
  },
  phrases: ['jargon'],
  messages: {
    jargon: {
      ru: '«{word}» клиент может не знать. Скажите обычными словами или поясните рядом.',
      uk: '«{word}» клієнт може не знати. Скажіть звичайними словами або поясніть поруч.',
      en: 'The client may not know "{word}". Use plain words or explain it beside.',
    },
  },
  fixes: {
    explain: {
      ru: 'Добавить пояснение в скобках',
      uk: 'Додати пояснення в дужках',
      en: 'Add an explanation in brackets',
    },
  },
  *check({ document }) {
    for (const { span } of jargonOf(document)) {
      const edits = [{ span: spanOf(span.end, span.end), text: ` (${PLAIN[document.language]})` }]
      yield {
        message: 'jargon',
        at: span,
        values: { word: document.text.slice(span.start, span.end) },
        mends: () => [{ title: 'explain', edits }],
      }
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Запись на лодки чиним: ночью откатываем релиз.
                                     ^^^^^^^^^^^^^^^^ tone-jargon
        `,
        `
        Вероника, вечером выкатим каталог на прод и позвоним.
                                             ^^^^ tone-jargon
        `,
        `
        Ждём ваш апрув по обложке до среды.
                 ^^^^^ tone-jargon
        `,
        `
        По кузову шагрень, пройдём тысячником и отдадим в пятницу.
                  ^^^^^^^ tone-jargon
        `,
        `
        Ночью захотфиксили оплату.
              ^^^^^^^^^^^^ tone-jargon
        `,
      ],
      good: [
        `
        Бочки откатывают к стене, сидр разольём в пятницу.
        `,
        `
        === agenda.md
        # Повестка

        - Лаура Бек, аналитик, отвечает за схему заказа
        `,
        `
        Вероника, вечером откроем каталог для покупателей и позвоним.
        `,
        `
        Вечером каталог уйдёт на прод (рабочий сайт, который видят покупатели).
        `,
        `
        Деплой, то есть выкладка на рабочий сайт, начнётся в восемь.
        `,
        `
        Вы писали:

        > Когда сайт будет на проде?

        На прод он уйдёт в четверг.
        `,
        `
        Кузов шлифуем, чтобы убрать шагрень (мелкую рябь лака), отдаём в пятницу.
        `,
        `
        Ночью починили оплату.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Запис на човни лагодимо: уночі відкочуємо реліз.
                                       ^^^^^^^^^^^^^^^^ tone-jargon
        `,
        `
        Вероніко, увечері викотимо каталог на прод і зателефонуємо.
                                              ^^^^ tone-jargon
        `,
        `
        Чекаємо на ваш апрув обкладинки до середи.
                       ^^^^^ tone-jargon
        `,
        `
        По кузову шагрень, пройдемо тисячником і віддамо в п'ятницю.
                  ^^^^^^^ tone-jargon
        `,
        `
        Уночі захотфіксили оплату.
              ^^^^^^^^^^^^ tone-jargon
        `,
      ],
      good: [
        `
        Бочки відкочують до стіни, сидр у п’ятницю.
        `,
        `
        === agenda.md
        # Порядок денний

        - Лаура Бек, аналітикиня, готова показати схему
        `,
        `
        Вероніко, увечері відкриємо каталог для покупців і зателефонуємо.
        `,
        `
        Увечері каталог піде на прод (робочий сайт, який бачать покупці).
        `,
        `
        Деплой, тобто викладання на робочий сайт, почнеться о восьмій.
        `,
        `
        Комітет затвердив кошторис, бекон до сніданку замовлено.
        `,
        `
        Кузов шліфуємо, щоб прибрати шагрень (дрібні брижі лаку), віддаємо в п'ятницю.
        `,
        `
        Уночі полагодили оплату.
        `,
      ],
    },
    en: {
      bad: [
        `
        The booking page is back, the devs reverted the commit.
                                           ^^^^^^^^^^^^^^^^^^^ tone-jargon
        `,
        `
        Veronica, we deploy to prod tonight and call you then.
                     ^^^^^^^^^^^^^^ tone-jargon
        `,
        `
        The prices are wrong until the hotfix is in, by noon tomorrow.
                                       ^^^^^^ tone-jargon
        `,
        `
        The flange cracked at the HAZ, so the weld gets PWHT on Friday.
                                  ^^^ tone-jargon
        `,
      ],
      good: [
        `
        Subject: Your estimate

        Dear Kirsten, the estimate is done and waits in the folder.

        Thanks,
        Joe Abern, CPA
        `,
        `
        The river reverted to its old bed, so the jetty stands dry.
        `,
        `
        Veronica, the catalogue opens to your customers tonight, and we call you then.
        `,
        `
        The prices are wrong until the hotfix (a small repair of the site) is in, by noon tomorrow.
        `,
        `
        The regiment was deployed in 1914, as the panel says; please check the date.
        `,
        `
        You asked about our "refactoring": it is a clean-up inside, nothing you will see.
        `,
        `
        The RNLI and the RSPB have both said yes to your regatta.
        `,
        `
        The roof was rebuilt.
        `,
      ],
    },
  },
})

const PLAIN = { ru: '[что это значит]', uk: '[що це означає]', en: '[what it means]' }
