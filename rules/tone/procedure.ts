import { proceduresOf, sentenceAt } from '../../core/document/tone/tone.ts'
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
        `
        Перенести работы на день не сможем. Согласно нашему внутреннему регламенту они выполняются после закрытия.
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-procedure
        `,
        `
        Оставить старую цену до января не можем. Такой уж у нас порядок, индексация всем сразу.
                                                 ^^^^^^^^^^^^^^^^^^^^^^ tone-procedure
        `,
        `
        Возврат только с бланком, такие у нас условия. Котёл принять не могу.
                                  ^^^^^^^^^^^^^^^^^^^ tone-procedure
        `,
        `
        Вернуть задаток не сможем: наши условия этого не предусматривают.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-procedure
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
        === agenda.md
        # Повестка: старые заявки

        - Заявки прошлого года (могут быть закрыты согласно регламенту)
        - Новых пока нет
        `,
        `
        По договору сдаём макеты 5 декабря, всё идёт в срок.
        `,
        `
        Взять назад саженцы не сможем: корни вскрыты, и по ветеринарно-карантинным правилам такие не принимают ни в одном питомнике.
        `,
        `
        Вернуть задаток не сможем, наши условия этого не предусматривают, но до мая можем перенести сеанс.
        `,
        `
        По правилам безопасности пароль мы по почте не шлём, чтобы никто его не перехватил.
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
        `
        Перенести роботи на день не зможемо. Згідно з нашим внутрішнім регламентом їх виконують після закриття.
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-procedure
        `,
        `
        Залишити стару ціну до січня не можемо. Такий уже в нас порядок, індексація всім одразу.
                                                ^^^^^^^^^^^^^^^^^^^^^^^ tone-procedure
        `,
        `
        Повернення лише з бланком, такі в нас умови. Котел прийняти не можу.
                                   ^^^^^^^^^^^^^^^^ tone-procedure
        `,
        `
        Повернути завдаток не зможемо: наші умови цього не передбачають.
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-procedure
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
        `
        === agenda.md
        # Порядок денний: старі заявки

        - Заявки минулого року (можуть бути закриті згідно з регламентом)
        - Нових поки немає
        `,
        `
        Взяти назад саджанці не зможемо: коріння відкрите, і за карантинними правилами такі не приймають у жодному розсаднику.
        `,
        `
        Повернути завдаток не зможемо, наші умови цього не передбачають, але до травня можемо перенести сеанс.
        `,
        `
        За правилами безпеки пароля поштою ми не шлемо, щоб ніхто його не перехопив.
        `,
      ],
    },
    en: {
      bad: [
        `
        Dear Ms Okello, we cannot book the parcels in. Under our warehouse regulations an unlabelled return goes back unopened.
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-procedure
        `,
        `
        Subject: The deposit for June

        Dear Ms Tolliver,

        you asked for the deposit back. Our booking conditions are quite clear on this: deposits are non-refundable.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-procedure
        `,
        `
        Dear Ms Iqbal, under our regulations we cannot change the label once it is ordered.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-procedure
        `,
        `
        You asked for an invoice by post. That is not our policy.
                                               ^^^^^^^^^^^^^^^^^ tone-procedure
        `,
        `
        We cannot return the deposit. Requests by phone are not considered.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-procedure
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
        `
        === agenda.md
        # Agenda: old requests

        - Requests of last year (might be closed as per our procedure)
        - No new ones so far
        `,
        `
        Requests by phone reach Ella any day until six.
        `,
        `
        Under our security rules we never send a password by email, so that nobody can intercept it.
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
