import { proceduresOf, sentenceAt } from '../../core/document/tone.ts'
import { defineRule } from '../../core/rule.ts'
import { insertSentence } from '../mends.ts'

export const toneProcedure = defineRule({
  id: 'tone-procedure',
  kinds: ['agenda', 'protocol', 'email'],
  severity: 'warning',
  source: 'S1 tip 4',
  summary: {
    ru: 'За правилом следует выход.',
    uk: 'За правилом іде вихід.',
    en: 'A rule comes with a way out.',
  },
  why: {
    ru: 'Наш регламент клиенту не поможет. Кто ссылается на правила и на этом ставит точку, тот показывает, что порядок ему важнее дела.',
    uk: 'Наш регламент клієнтові не допоможе. Хто посилається на правила й на цьому ставить крапку, той показує, що порядок йому важливіший за справу.',
    en: 'Our regulations do not help the client. Whoever quotes a rule and stops there shows that order matters more to him than the matter itself.',
  },
  phrases: ['procedure'],
  messages: {
    hides: {
      ru: 'Ссылка на правила без выхода. Скажите сразу же, что можно сделать вместо этого.',
      uk: 'Посилання на правила без виходу. Скажіть одразу ж, що можна зробити натомість.',
      en: 'A rule and no way out. Say at once what can be done instead.',
    },
  },
  fixes: {
    offer: { ru: 'Добавить другой путь', uk: 'Додати інший шлях', en: 'Add another way' },
  },
  *check({ document }) {
    for (const act of proceduresOf(document)) {
      const beside = sentenceAt(document, act.span)?.span ?? act.span
      const mends = () => [
        { title: 'offer' as const, edits: [insertSentence(beside, 'after', OFFER[document.language])] },
      ]
      yield { message: 'hides', at: act.span, mends }
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Борис Львович, по нашему регламенту мы не принимаем правки по телефону.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-procedure
        `,
        `
        Вы просили бирки без логотипа. Так у нас не положено.
                                       ^^^^^^^^^^^^^^^^^^^^^ tone-procedure
        `,
      ],
      good: [
        `
        Борис Львович, по регламенту правки по телефону мы не принимаем. Давайте запишем их вместе в общем файле сегодня в три.
        `,
        `
        По закону мы не можем хранить паспорта гостей дольше суток, зато можем сразу снять копию при вас.
        `,
        `
        Регламент соревнований напечатан на плотной бумаге, сто экземпляров.
        `,
        `
        По договору сдаём макеты 5 декабря, всё идёт в срок.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Пані Ганно, згідно з нашою процедурою ми не повертаємо завдаток.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-procedure
        `,
        `
        Ви просили зшити прапорці без логотипа. Вибачте, у нас так не заведено.
                                                         ^^^^^^^^^^^^^^^^^^^^^ tone-procedure
        `,
      ],
      good: [
        `
        Пані Ганно, згідно з процедурою завдаток не повертається. Пропоную зарахувати його в оплату весняного набору.
        `,
        `
        За законом ми не можемо тримати паспорти гостей довше доби, натомість можемо одразу зняти копію при вас.
        `,
        `
        Регламент змагань надрукували на цупкому папері, сто примірників.
        `,
      ],
    },
    en: {
      bad: [
        `
        Dear Ms Iqbal, under our regulations we cannot change the label once it is ordered.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-procedure
        `,
        `
        You asked for an invoice by post. That is not our policy.
                                               ^^^^^^^^^^^^^^^^^ tone-procedure
        `,
      ],
      good: [
        `
        Dear Ms Iqbal, under our regulations we cannot change an ordered label. What we can do is print a sticker by Friday.
        `,
        `
        By law we may not keep passports overnight, but we can copy them while you wait.
        `,
        `
        The rules of the tournament are printed on heavy paper, one hundred copies.
        `,
      ],
    },
  },
})

const OFFER = {
  ru: 'Вместо этого можем предложить [другой путь].',
  uk: 'Натомість можемо запропонувати [інший шлях].',
  en: 'What we can offer instead is [another way].',
}
