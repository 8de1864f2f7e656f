import { giftsOf } from '../../core/document/gift.ts'
import { defineRule } from '../../core/rule.ts'
import { insertSentence } from '../mends.ts'

export const emailGift = defineRule({
  id: 'email-gift',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'Подарок клиенту «продан»: названа обычная цена или сказано, что это исключение.',
    uk: 'Подарунок клієнтові «продано»: названо звичайну ціну або сказано, що це виняток.',
    en: 'A gift is "sold": its usual price is named, or that it is an exception.',
  },
  why: {
    ru: 'Бесплатное без цены быстро становится само собой разумеющимся. Назовите, сколько это стоит обычно, и подарок запомнится.',
    uk: 'Безкоштовне без ціни швидко стає самозрозумілим. Назвіть, скільки це коштує зазвичай, і подарунок запам’ятається.',
    en: 'What is free and has no price is soon taken for granted. Say what it normally costs, and the gift is remembered.',
  },
  messages: {
    unsold: {
      ru: 'Подарок не «продан». Скажите, сколько это стоит обычно или что это исключение.',
      uk: 'Подарунок не «продано». Скажіть, скільки це коштує зазвичай або що це виняток.',
      en: 'This gift is not "sold". Say what it normally costs, or that it is an exception.',
    },
  },
  fixes: {
    price: { ru: 'Назвать обычную цену', uk: 'Назвати звичайну ціну', en: 'Name the usual price' },
  },
  *check({ document }) {
    for (const { act, sentence, sold } of giftsOf(document)) {
      if (sold) continue
      yield {
        message: 'unsold',
        at: act.span,
        mends: () => [{ title: 'price', edits: [insertSentence(sentence.span, 'after', TEXT[document.language])] }],
      }
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Переплёт семейного альбома

        Гала, альбом сшит. Вторую копию для бабушки сделаем бесплатно. Отвечать не нужно.
                                                    ^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Тема: Свет на выпускной

        Роман, прожекторы привезём в пятницу. За вечернюю смену денег не возьмём.
                                                                ^^^^^^^^^^^^^^^^ email-gift
        `,
      ],
      good: [
        `
        Тема: Переплёт семейного альбома

        Гала, альбом сшит. Вторую копию для бабушки сделаем бесплатно: обычно она стоит 2 400 ₽, но вы с нами пятый год.
        `,
        `
        Тема: Свет на выпускной

        Роман, прожекторы привезём в пятницу. За вечернюю смену денег не возьмём, в порядке исключения: школа у нас одна.
        `,
        `
        Тема: Насос

        Клим, насос на гарантии, поэтому ремонт сделаем бесплатно. Если через год он снова зашумит, приедем даром.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Листівки до Різдва

        Одарко, листівки надруковано. Конверти даруємо, відповідати не треба.
                                               ^^^^^^^ email-gift
        `,
        `
        Тема: Килим у передпокій

        Пане Левку, килим почистили. Доставку зробимо безкоштовно в четвер.
                                              ^^^^^^^^^^^^^^^^^^^ email-gift
        `,
      ],
      good: [
        `
        Тема: Листівки до Різдва

        Одарко, листівки надруковано. Конверти даруємо: зазвичай вони коштують 600 грн.
        `,
        `
        Тема: Килим у передпокій

        Пане Левку, килим почистили. Доставку цього разу зробимо безкоштовно, це виняток для першого замовлення.
        `,
        `
        Тема: Знижка на лютий

        Пане Левку, знижки на лютий дати не зможемо, прайс єдиний для всіх. Безкоштовно скасувати виїзд можна за добу.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: The family portraits

        Dear Wilma, the prints are drying. We'll do the two extra frames for free, no need to reply.
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-gift
        `,
        `
        Subject: Sound for the fête

        Hi Gus, the speakers arrive on Friday. The second microphone is on the house.
                                                                        ^^^^^^^^^^^^ email-gift
        `,
      ],
      good: [
        `
        Subject: The family portraits

        Dear Wilma, the prints are drying. We'll do the two extra frames for free; they normally cost £28 each.
        `,
        `
        Subject: Sound for the fête

        Hi Gus, the speakers arrive on Friday. The second microphone is on the house, just this once, because it is for the school.
        `,
        `
        Subject: Your hearing aid

        Dear Mr Finch, the repair is under warranty, so we don't charge for it. Feel free to call in on Tuesday.
        `,
      ],
    },
  },
})

const TEXT = {
  ru: 'Обычно это стоит [цена].',
  uk: 'Зазвичай це коштує [ціна].',
  en: 'It normally costs [price].',
}
