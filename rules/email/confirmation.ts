import { confirmationAskIn } from '../../core/document/letter/asks.ts'
import { defineRule } from '../../core/rule.ts'
import { insertParagraph } from '../mends.ts'

export const emailConfirmation = defineRule({
  id: 'email-confirmation',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3, S2',
  summary: {
    ru: 'Письмо с итогами встречи или звонка просит их подтвердить.',
    uk: 'Лист із підсумками зустрічі чи дзвінка просить їх підтвердити.',
    en: 'A letter that sums up a meeting or a call asks to confirm it.',
  },
  why: {
    ru: 'Итоги, которых никто не подтвердил, через месяц каждый помнит по-своему. Одна просьба превращает запись в договорённость.',
    uk: 'Підсумки, яких ніхто не підтвердив, за місяць кожен пам’ятає по-своєму. Одне прохання перетворює запис на домовленість.',
    en: 'A month on, each side remembers an unconfirmed summary in its own way. One request turns the note into an agreement.',
  },
  messages: {
    missing: {
      ru: 'Итоги записаны, но не сверены. Попросите подтвердить, что всё верно, и назовите день.',
      uk: 'Підсумки записано, але не звірено. Попросіть підтвердити, що все правильно, і назвіть день.',
      en: 'The talk is summed up but not confirmed. Ask the reader to confirm it, by a day.',
    },
  },
  fixes: {
    insert: { ru: 'Попросить подтвердить', uk: 'Попросити підтвердити', en: 'Ask to confirm' },
  },
  *check({ document }) {
    const last = document.body.at(-1)
    if (!last || !document.intents.has('summary')) return
    if (confirmationAskIn(document)) return
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'insert', edits: [insertParagraph(document, last.span, TEXT[document.language])] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Итоги встречи 16 ноября: витрина «Весна»
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-confirmation

        Дина, добрый день!

        Вот к чему мы пришли в понедельник.

        1. Манекенов четыре, все без париков.
        2. Фон голубой, ткань ваша.
        3. Свет ставит Гоша 1 декабря.

        Хорошего дня,
        Лия
        `,
        `
        Тема: Созвон 18 ноября, записал главное
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-confirmation

        Инесса Вадимовна, спасибо за созвон. Оставляю на бумаге, чтобы не держать в голове. Карниз в гостиной 14 сантиметров, в спальне 9. Монтаж с 21 декабря, стоимость прежняя, электрику выводит ваш Руслан.
        `,
      ],
      good: [
        `
        Тема: Зелёная крыша

        Глеб, крыша зелёная, как вы и хотели, хотя весь посёлок спорит, что решили по заборам. Листы лежат у ворот, плёнку с них снимем завтра. Отвечать не нужно.
        `,
        `
        Тема: Итоги встречи 16 ноября: витрина «Весна»

        Дина, добрый день!

        Вот к чему мы пришли в понедельник.

        1. Манекенов четыре, все без париков.
        2. Фон голубой, ткань ваша.
        3. Свет ставит Гоша 1 декабря.

        Если я что-то услышала не так, напишите до среды, чтобы Гоша не вёз лишнего.

        Лия
        `,
        `
        Тема: Ткань для витрины приехала

        Дина, добрый день!

        После нашей встречи я заказала голубую ткань, как договорились, и сегодня она приехала: восемь метров, матовая, без блеска. Заберу её со склада завтра утром и привезу к вам в магазин к открытию.

        Лия
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Підсумок дзвінка 17 листопада, дитячий майданчик
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-confirmation

        Богдане, вітаю!

        Записую, про що ми з вами домовилися.

        - Гірка лишається, гойдалку пересуваємо до клена.
        - Пісок возимо двічі на рік.
        - Паркан фарбує ваша громада, фарбу даємо ми.

        Ганна
        `,
      ],
      good: [
        `
        Тема: Зелений дах

        Глібе, дах зелений, як ви й хотіли, хоча все село сперечається, про що домовилися сусіди. Листи лежать біля воріт, плівку з них знімемо завтра. Відповідати не треба.
        `,
        `
        Тема: Підсумок дзвінка 17 листопада, дитячий майданчик

        Богдане, вітаю!

        Записую, про що ми з вами домовилися.

        - Гірка лишається, гойдалку пересуваємо до клена.
        - Пісок возимо двічі на рік.
        - Паркан фарбує ваша громада, фарбу даємо ми.

        Чи все так? Якщо я щось пропустила, допишіть до п'ятниці.

        Ганна
        `,
        `
        Тема: Клен біля гойдалки

        Богдане, вітаю!

        Учора садівник оглянув клен: дерево здорове, гілку над гойдалкою зріже в четвер, майданчик на пів дня закриємо стрічкою. Про дітей попереджати нікого не треба, садок того дня на екскурсії.

        Ганна
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: Notes from our call on 17 November: the beehives
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-confirmation

        Dear Colin,

        here is what we agreed on the phone.

        1. Six hives move to the orchard in March.
        2. You build the stands, we bring the straps.
        3. The honey is shared half and half.

        Best wishes
        Greta
        `,
      ],
      good: [
        `
        Subject: Your cork is held in Leith

        Dear Glen, as promised on the phone at nine, here it is in writing. The port keeps all containers back after a fire on deck, and I very much regret that yours is among them. Half of the load comes from our store in Lublin on Tuesday. No need to reply.
        `,
        `
        Subject: Notes from our call on 17 November: the beehives

        Dear Colin,

        here is what we agreed on the phone.

        1. Six hives move to the orchard in March.
        2. You build the stands, we bring the straps.
        3. The honey is shared half and half.

        Have I got all of that right? Please put me straight by Friday.

        Best wishes
        Greta
        `,
        `
        Subject: Straps for the hives have come

        Dear Colin,

        the straps we talked about arrived this morning, twelve of them, four metres each, with buckles that a cold hand can work. They are in the shed beside the smoker, and I bring them along in March when the hives move.

        Best wishes
        Greta
        `,
      ],
    },
  },
})

const TEXT = {
  ru: 'Подтвердите, пожалуйста, до [дата], что всё записано верно, или пришлите поправки.',
  uk: 'Підтвердьте, будь ласка, до [дата], що все записано правильно, або надішліть поправки.',
  en: 'Please confirm by [date] that I have got it right, or send me your corrections.',
}
