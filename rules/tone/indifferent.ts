import { sentenceAt, shrugsOf } from '../../core/document/tone/tone.ts'
import { defineRule } from '../../core/rule.ts'
import { insertSentence } from '../mends.ts'

export const toneIndifferent = defineRule({
  id: 'tone-indifferent',
  kinds: ['agenda', 'protocol', 'email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'Чужая забота передана тому, кто поможет.',
    uk: 'Чужий клопіт передано тому, хто допоможе.',
    en: 'What is not ours is handed to somebody who helps.',
  },
  why: {
    ru: 'Клиент запоминает не то, чья это была обязанность, а то, что его оставили одного. Назвать, кто поможет, стоит минуты.',
    uk: 'Клієнт запам’ятовує не те, чий це був обов’язок, а те, що його лишили самого. Назвати, хто допоможе, — справа хвилини.',
    en: 'Clients do not remember whose duty it was; they remember being left alone with it. Naming who can help takes a minute.',
  },
  phrases: ['indifferent'],
  messages: {
    shrugs: {
      ru: 'Звучит равнодушно. Скажите, кто этим занимается или чем мы всё же поможем.',
      uk: 'Звучить байдуже. Скажіть, хто цим опікується або чим ми все ж допоможемо.',
      en: 'This sounds as if we did not care. Say who handles it, or how we can help after all.',
    },
  },
  fixes: {
    name: { ru: 'Добавить, кто поможет', uk: 'Додати, хто допоможе', en: 'Add who can help' },
  },
  *check({ document }) {
    for (const act of shrugsOf(document)) {
      const beside = sentenceAt(document, act.span)?.span ?? act.span
      const mends = () => [{ title: 'name' as const, edits: [insertSentence(beside, 'after', WHO[document.language])] }]
      yield { message: 'shrugs', at: act.span, mends }
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Второй модуль, вечера

        Кирилл, могу предложить два вечера, 18-го и 19-го.

        Кто выпишет мастерам пропуска, это уже не наша забота.
                                               ^^^^^^^^^^^^^^ tone-indifferent

        Какой вариант берём?
        `,
        `
        Зоя Марковна, куда делась коробка на почте, нас не касается.
                                                    ^^^^^^^^^^^^^^^ tone-indifferent
        `,
        `
        С растаможкой ничем не можем помочь.
                      ^^^^^^^^^^^^^^^^^^^^^ tone-indifferent
        `,
        `
        У нас этим никто не занимается.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-indifferent
        `,
        `
        Больше ничем помочь не можем.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-indifferent
        `,
      ],
      good: [
        `
        === protocol.md
        # Протокол, 17 ноября

        - Картриджи поменяем где-то ближе к праздникам, как пойдёт.
        `,
        `
        Растаможка не по нашей части. Ей занимается Глеб Савин из «Причала», его номер в подписи.
        `,
        `
        С растаможкой помочь не можем, зато знаем хорошего брокера и сегодня вас познакомим.
        `,
        `
        Чем можем помочь с переездом?
        `,
        `
        Вывески не наша забота по договору, но мы спросили мастера: он свободен во вторник.
        `,
        `
        Если цвет не подходит, ищите другой в веере, поменяем в тот же день.
        `,
        `
        Больше ничего делать не надо: печь готова.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Пані Зоє, куди поділася коробка на пошті, нас не стосується.
                                                  ^^^^^^^^^^^^^^^^^ tone-indifferent
        `,
        `
        Фарбуємо паркан у п’ятницю, а далі як вийде.
                                      ^^^^^^^^^^^^^ tone-indifferent
        `,
        `
        У нас цим ніхто не займається.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-indifferent
        `,
        `
        Більше нічим допомогти не можемо.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-indifferent
        `,
      ],
      good: [
        `
        === protocol.md
        # Протокол, 17 листопада

        - Картриджі мінятимемо десь ближче до свят, як піде.
        `,
        `
        Розмитнення не наша справа. Ним опікується Гліб Савчин із «Причалу», його номер нижче.
        `,
        `
        Із розмитненням допомогти не можемо, зате знаємо доброго брокера й сьогодні вас познайомимо.
        `,
        `
        Чим можемо допомогти з переїздом?
        `,
        `
        Якщо колір не підходить, шукайте інший у віялі, поміняємо того ж дня.
        `,
        `
        Більше нічого робити не треба: піч готова.
        `,
      ],
    },
    en: {
      bad: [
        `
        Dear Ms Lamb, the parcel is on its way. Whether it gets there by Friday is anyone's guess.
                                                                                   ^^^^^^^^^^^^^^ tone-indifferent
        `,
        `
        Dear Mr Moss, what the port does with the crate is none of our business.
                                                           ^^^^^^^^^^^^^^^^^^^^ tone-indifferent
        `,
        `
        Customs forms are not our department.
                          ^^^^^^^^^^^^^^^^^^ tone-indifferent
        `,
        `
        We just print what we are given.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-indifferent
        `,
        `
        You will have to take that up with somebody else.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-indifferent
        `,
      ],
      good: [
        `
        Customs forms are not our department. Agnes Bell at the port handles them, her number is below.
        `,
        `
        How can we help you with the move?
        `,
        `
        There is nothing we can do until the paint is dry, so the next visit is on Monday.
        `,
        `
        We print what you sent us on Monday, in the colours of your proof.
        `,
        `
        Take the key with you, somebody else may need it.
        `,
      ],
    },
  },
})

const WHO = {
  ru: 'Этим занимается [имя, телефон].',
  uk: 'Цим займається [ім’я, телефон].',
  en: 'The right person for this is [name, phone].',
}
