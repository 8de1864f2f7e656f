import { isConditional } from '../../core/document/letter/asks.ts'
import { sealedIn } from '../../core/document/letter/vow.ts'
import { does } from '../../core/document/sentences.ts'
import { spoken } from '../../core/language/spoken.ts'
import { defineRule } from '../../core/rule.ts'

export const emailOverpromise = defineRule({
  id: 'email-overpromise',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'Обещания звучат с оговоркой или с планом, а не как гарантия.',
    uk: 'Обіцянки звучать із застереженням чи планом, а не як гарантія.',
    en: 'Promises come with a reserve or a plan, not as a guarantee.',
  },
  why: {
    ru: 'Каждое «точно успеем» поднимает ожидания. Если что-то пойдёт не так, клиент запомнит не старания, а обещание.',
    uk: 'Кожне «точно встигнемо» підіймає очікування. Якщо щось піде не так, клієнт запам’ятає не старання, а обіцянку.',
    en: 'Every "definitely" feeds expectations. Should anything go wrong, the client remembers the promise and not the effort.',
  },
  phrases: ['overpromise', 'foretells', 'seals'],
  messages: {
    absolute: {
      ru: 'Обещание без оговорки. Назовите план и срок или условие, при котором это получится.',
      uk: 'Обіцянка без застережень. Назвіть план і строк або умову, за якої це вдасться.',
      en: 'A promise without reserve. Give the plan and the date, or the condition on which it holds.',
    },
  },
  *check({ document }) {
    for (const sentence of document.body) {
      const act = does(sentence, 'overpromise') ?? does(sentence, 'foretells') ?? sealedIn(document, sentence)
      if (!act || sentence.prose.text.includes('?') || isConditional(sentence, document.language)) continue
      if (DISCLAIMS.test(sentence.prose.text)) continue
      // What he is ordered to do promises nothing.
      if (does(sentence, 'noRepeat') || does(sentence, 'blame')) continue
      // "Your wish is our command, consider it done" is told once, as agreeing to everything.
      if (does(sentence, 'yesMan') && !SWEARS.test(sentence.prose.text)) continue
      yield { message: 'absolute', at: act.span }
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Глазури

        Прохор, обожжём в среду. Такую глазурь никто не отличит от старинной, и цвет будет ровный.
                                               ^^^^^^^^^^^^^^^^ email-overpromise
        `,
        `
        Тема: Крыша веранды

        Олег Петрович, обрешётка готова, в среду кладём черепицу.
        Течь не будет никогда.
             ^^^^^^^^^^^^^^^^ email-overpromise
        `,
        `
        Тема: Ворота во двор

        Олег Петрович, столбы стоят с понедельника.
        Ворота простоят вечно, комиссия их пропустит, тут без вариантов.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-overpromise
        `,
        `
        Тема: Лестница к новоселью

        Тагир, ступени уже пилим. Гарантируем, что к субботе всё будет стоять.
                                  ^^^^^^^^^^^ email-overpromise
        `,
        `
        Тема: Афиши для цирка

        Мила, макет получили, спасибо. К пятнице точно успеем, отвечать не нужно.
                                                 ^^^^^^^^^^^^ email-overpromise
        `,
        `
        Тема: Калий на полях

        С такой схемой урожай вырастет на 15 %, это гарантированно.
                                                ^^^^^^^^^^^^^^^^^^ email-overpromise
        `,
      ],
      good: [
        `
        Тема: Сроки по окнам

        Сказать, что всё точно успеем, не могу: стёкла едут из Бора.
        `,
        `
        Тема: Итоги встречи

        Наталья покажет список, по составу вопросов нет, по цвету решим в среду.
        `,
        `
        Тема: Хор

        Соня, обе песни зал встретил на ура, третью разучим к маю. Идеально подойдёт четверг, придём в десять.
        `,
        `
        Тема: Ворота во двор

        Олег Петрович, столбы стоят с понедельника. Сталь на сто процентов из переплавки, в среду её красят.
        Надеюсь, соседи ахнут. К четвергу нарисуем проезд на пять машин.
        `,
        `
        Тема: Лестница к новоселью

        Тагир, ступени уже пилим. По плану ставим лестницу в пятницу, суббота остаётся про запас.
        `,
        `
        Тема: Афиши для цирка

        Мила, если бумага придёт завтра, точно успеем к пятнице. Сроки я не гарантирую, пока не увижу накладную.
        `,
        `
        Тема: Мотор для ворот

        Савва, мотор завод гарантирует два года, талон в коробке. Точно помню, что пульт положил туда же.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Поливи

        Прохоре, випалимо в середу. До неділі сервіз стоятиме на столі, навіть не сумнівайтеся.
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-overpromise
        `,
        `
        Тема: Ворота на подвір’я

        Олеже Петровичу, стовпи стоять із понеділка.
        Жоден шторм їх із місця не зрушить.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-overpromise
        `,
        `
        Тема: Сцена на День міста

        Пане Романе, каркас уже зварено. До суботи все встигнемо на сто відсотків.
                                                       ^^^^^^^^^^^^^^^^ email-overpromise
        `,
        `
        Тема: Підручники до вересня

        Пані Лідо, друкарня почала. Можете не сумніватися, здамо наклад у серпні.
                                    ^^^^^^^^^^^^^^^^^^^^^ email-overpromise
        `,
        `
        Тема: Калій на полях

        З такою схемою врожай виросте щонайменше на 15 %, це гарантовано.
                                                          ^^^^^^^^^^^^^^ email-overpromise
        `,
      ],
      good: [
        `
        Тема: Строки по вікнах

        Слова, що все точно буде вчасно, я вам зараз не дам.
        `,
        `
        Тема: Підсумки зустрічі

        Наталя покаже перелік, щодо складу питань немає, колір виберемо в середу.
        `,
        `
        Тема: Хор

        Соню, обидві пісні зал зустрів на ура, третю вивчимо до травня. Ідеально підійде четвер, прийдемо о десятій.
        `,
        `
        Тема: Ворота на подвір’я

        Олеже Петровичу, стовпи стоять із понеділка. Стара петля не протрималася вічно, тому ставимо дві.
        Сподіваюся, сусіди ахнуть. До четверга намалюємо проїзд на п’ять машин.
        `,
        `
        Тема: Сцена на День міста

        Пане Романе, каркас уже зварено. За графіком закінчуємо в четвер, п'ятниця лишається про запас.
        `,
        `
        Тема: Підручники до вересня

        Пані Лідо, друкарня почала. Якщо папір прийде вчасно, точно встигнемо до серпня; гарантувати цього я поки не можу.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: The glazes

        Piers, we fire on Wednesday. The set will be on your table by Sunday, you can take that as settled.
                                                                                      ^^^^^^^^^^^^^^^^^^^^ email-overpromise
        `,
        `
        Subject: Gate for the yard

        Dear Mr Hale, the posts were set on Monday.
        There isn't a storm in the world that will move them, I'd put money on it.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-overpromise
        `,
        `
        Subject: The stage for Saturday

        Hi Bea, the frame is welded. We guarantee that it stands by Friday night.
                                     ^^^^^^^^^^^^ email-overpromise
        `,
        `
        Subject: Your spring catalogue

        Dear Mr Osman, the proofs are fine. We'll definitely have it in the shops by March, no need to reply.
                                            ^^^^^^^^^^^^^^^^^^^^^ email-overpromise
        `,
      ],
      good: [
        `
        Subject: The windows

        I can't say it will definitely be done by Friday: the glass is still on the road.
        `,
        `
        Subject: The choir

        Sonia, the first two songs went like a dream, and we'll learn the third by May. The board agreed, the matter is settled: the keys will be here on Friday.
        `,
        `
        Subject: Gate for the yard

        Dear Mr Hale, the posts were set on Monday. The steel is 100 % recycled.
        I hope your neighbours will be green with envy, and by Wednesday you have our drawings, or the word that they take a day longer.
        `,
        `
        Subject: The stage for Saturday

        Hi Bea, the frame is welded. The plan is to finish on Thursday, which leaves Friday in hand.
        `,
        `
        Subject: Your spring catalogue

        Dear Mr Osman, if the paper comes on Monday, we'll definitely make March. I cannot guarantee that yet.
        `,
        `
        Subject: The pump

        Dear Ruth, the maker's guarantee on the pump runs for five years, the card is in the box.
        `,
        `
        Subject: The counter and the opening

        Dear Femi, the quarry has given us no loading day, so I would not count on it before the 12th. You can't bank on that quarry.
        `,
      ],
    },
  },
})

/** A vow stays one beside any amount of agreeing. */
/** «Слова, що все точно буде вчасно, я вам не дам», "I can't say it will definitely be done by Friday": said not to be promised. */
const DISCLAIMS = spoken`${{
  ru: 'не ..2 скажу|скажем|обещаю|обещаем|поручусь|ручаюсь|гарантирую|поклянусь|берусь',
  uk: 'не ..2 скажу|скажемо|обіцяю|обіцяємо|ручаюся|гарантую|присягну|беруся',
  en: "can't|cannot|couldn't|won't|don't|wouldn't|shan't ..2 say|promise|guarantee|swear|tell|claim",
}}|${{
  ru: 'сказать, обещать, поручиться, ручаться, гарантировать, утверждать, клясться, слова',
  uk: 'сказати, обіцяти, ручатися, гарантувати, стверджувати, присягатися, слова',
  en: '—',
}}[^.!?]{1,60}\s${{
  ru: 'не ..1 могу|можем|дам|дадим|буду|будем|стану|станем|возьмусь|рискну',
  uk: 'не ..1 можу|можемо|дам|дамо|буду|будемо|стану|станемо|візьмуся|ризикну',
  en: '—',
}}`

const SWEARS = spoken`100|${{
  ru: 'гарант*, обещ*, пообещ*, клян*, присяг*, руча*, слово, голов*',
  uk: 'гарант*, обіц*, пообіц*, клян*, присяг*, руча*, слово, голов*',
  en: 'guarant*, promis*, swear*, my word',
}}`
