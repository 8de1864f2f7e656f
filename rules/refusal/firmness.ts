import { hedgedRefusal } from '../../core/document/letter/refusal.ts'
import { does } from '../../core/document/sentences.ts'
import { defineRule } from '../../core/rule.ts'

export const refusalFirmness = defineRule({
  id: 'refusal-firmness',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3 soft power',
  summary: { ru: '«Нет» звучит как «нет».', uk: '«Ні» звучить як «ні».', en: 'A no is a no.' },
  why: {
    ru: '«Вряд ли, но попробуем» клиент слышит как «да». Скажите вежливо, но ясно: чего не будет, того не будет.',
    uk: '«Навряд чи, але спробуємо» клієнт чує як «так». Скажіть ввічливо, але ясно: чого не буде, того не буде.',
    en: 'The client hears "probably not, but we will try" as a yes. Be polite, and be plain about what will not happen.',
  },
  phrases: ['hedge'],
  messages: {
    hedged: {
      ru: 'Отказ размыт: «{words}» клиент поймёт как «да». Скажите твёрдо, чего не будет.',
      uk: 'Відмова розпливчаста: «{words}» клієнт зрозуміє як «так». Скажіть твердо, чого не буде.',
      en: 'The no is hedged: the client will hear "{words}" as a yes. Say plainly what will not happen.',
    },
  },
  *check({ document }) {
    const sentence = hedgedRefusal(document)
    const act = sentence && does(sentence, 'hedge')
    if (act)
      yield { message: 'hedged', at: act.span, values: { words: document.text.slice(act.span.start, act.span.end) } }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Щенок к Новому году

        Герман, вы мечтали о щенке под ёлкой, и я представляю лица детей. До восьми недель это как-то не очень, трудновато будет. Родились они 20 ноября.
                                                                                               ^^^^^^^^^^^^^^^ refusal-firmness
        `,
        `
        Тема: Свежая клубника к завтраку

        Мария Юрьевна, понимаю, что гости ждут именно клубнику.
        В феврале вряд ли получится, но мы попробуем что-нибудь найти.
                  ^^^^^^^ refusal-firmness
        `,
        `
        Тема: Ещё два станка в цех

        Прохор, понимаю, что тесно и без них.
        Наверное, не сможем поставить оба станка: не хватает ввода. Посмотрим.
        ^^^^^^^^^^^^^^^^^^^ refusal-firmness
        `,
      ],
      good: [
        `
        Тема: Свежая клубника к завтраку

        Мария Юрьевна, понимаю, что гости ждут именно клубнику.
        В феврале мы её не привезём: тепличная кислая. Предлагаю хурму, она сейчас в самом соку.
        `,
        `
        Тема: Каток во дворе

        Антонина, ледовую машину во двор не пустим: арка низкая.
        Сосед, наверное, сказал вам «посмотрим», но мы арку измерили. Зальём лёд из шланга.
        `,
        `
        Тема: Шатёр на крыше

        Устин, понимаю, как хорош был бы закат над столом. Ставить шатёр на крыше не будем: он не выдержит ветра.
        Предлагаю веранду. Места на ней хватит, хотя дождь, скорее всего, не пойдёт.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Цуценя до Нового року

        Германе, ви мріяли про цуценя під ялинкою, і я уявляю обличчя дітей. До восьми тижнів це якось не дуже, важкувато буде. Народилися вони 20 листопада.
                                                                                                 ^^^^^^^^^^^^^ refusal-firmness
        `,
        `
        Тема: Номер із видом на озеро

        Пані Вероніко, розумію, як ви чекали на цей краєвид.
        Мабуть, не зможемо дати вам кімнату над озером, хоча спробуємо когось пересунути.
        ^^^^^^^^^^^^^^^^^^ refusal-firmness
        `,
        `
        Тема: Сукня з тафти

        Емілю, уявляю, яка вона гарна на ескізі.
        Навряд чи встигнемо до балу, там видно буде.
        ^^^^^^^^^ refusal-firmness
        `,
        `
        Тема: Фонтан до випускного

        Ростиславе, розумію, як гарно було б зі струменями на фото.
        Мабуть, не встигнемо до травня, але спробуємо щось придумати.
        ^^^^^^^^^^^^^^^^^^^^ refusal-firmness
        `,
      ],
      good: [
        `
        Тема: Номер із видом на озеро

        Пані Вероніко, розумію, як ви чекали на цей краєвид.
        Дати вам кімнату над озером не зможемо: усі чотири зайняті до неділі. Натомість лишимо вам альтанку на воді.
        `,
        `
        Тема: Сукня з тафти

        Емілю, уявляю, яка вона гарна на ескізі. До балу не встигнемо: тафту везуть три тижні.
        Можемо пошити з атласу. Різницю зі сцени навряд чи хтось помітить.
        `,
        `
        Тема: Проводи потяга з оркестром

        Зоряно, оркестр на перон не приведемо: вокзал заборонив сурми.
        Начальник, може, й казав вам «побачимо», та наказ уже на дверях. Пропоную двох скрипалів.
        `,
        `
        Тема: Програмки до вистави

        Мирославо Юріївно, програмки зверстано. Поки не знаємо, яка з двох пані Коваленко грає Мотрю, тож сторінка порожня.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: Refund for the tasting

        Dear Ms Roe, it must be a blow to lose the evening. As for a refund, I rather doubt it. The kitchen had bought everything.
                                                                             ^^^^^^^^^^^^^^^^^ refusal-firmness
        `,
        `
        Subject: The fitting on Sunday

        Dear Amara,

        I understand why Sunday would be easier. I rather doubt that we can, since the crew has family, but let's see what Monday brings.
                                                          ^^^^^^^^^^^^^^^^^ refusal-firmness
        How about Saturday at eight instead?
        `,
        `
        Subject: A second oven in the chapel kitchen

        Reverend Moss, I understand that one oven is a squeeze for the lunch club.
        We probably can't fit a second one, but we'll see what we can do.
           ^^^^^^^^^^^^^^ refusal-firmness
        `,
        `
        Subject: Bats in the bell tower

        Hettie, I know how much the smell upsets your visitors.
        Moving them before August might not be possible. Leave it with me.
                                  ^^^^^^^^^^^^^^^^^^^^^ refusal-firmness
        `,
        `
        Subject: Sheep on the village green

        Councillor Pike, I understand that the green looks shaggy before the fair.
        We probably can't lend you the flock that week, but we will try to find a few.
           ^^^^^^^^^^^^^^ refusal-firmness
        `,
      ],
      good: [
        `
        Subject: A second oven in the chapel kitchen

        Reverend Moss, I understand that one oven is a squeeze for the lunch club.
        We cannot fit a second one: the supply is too weak. We can lend you two warming cabinets.
        `,
        `
        Subject: Bats in the bell tower

        Hettie, I know how much the smell upsets your visitors. We cannot move the bats before August: the law protects the young.
        What we can do is seal the vestry ceiling. It will probably take a day and a half.
        `,
        `
        Subject: Fireworks from the pier

        Kit, we will not fire from the pier: the planks are tinder. The harbour master may have told you "we'll see", but he has now said no in writing.
        We can use the sandbank instead.
        `,
      ],
    },
  },
})
