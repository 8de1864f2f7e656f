import { measureOf } from '../../core/document/letter/measure.ts'
import { does } from '../../core/document/sentences.ts'
import { defineRule } from '../../core/rule.ts'
import { insertSentence } from '../mends.ts'

export const toneEmptyPromise = defineRule({
  id: 'tone-empty-promise',
  kinds: ['email'],
  severity: 'warning',
  source: 'S1 tip 4, S3',
  summary: {
    ru: '«Не повторится» — только с мерой.',
    uk: '«Не повториться» — лише із заходом.',
    en: '"It won’t happen again" only with a measure.',
  },
  why: {
    ru: 'Обещание без меры стоит ровно до следующего раза, и тогда не верят уже ничему. Одна названная проверка весит больше любых заверений.',
    uk: 'Обіцянка без заходу чинна рівно до наступного разу, і тоді не вірять уже нічому. Одна названа перевірка важить більше за будь-які запевнення.',
    en: 'A promise without a measure holds until the next time, and then nothing is believed any more. One check that is named weighs more than any assurance.',
  },
  phrases: ['noRepeat'],
  messages: {
    empty: {
      ru: 'Обещание без меры. Напишите, что именно изменено, чтобы это не повторилось.',
      uk: 'Обіцянка без заходу. Напишіть, що саме змінено, щоб це не повторилося.',
      en: 'A promise without a measure. Say what has been changed so that it does not happen again.',
    },
  },
  fixes: {
    measure: { ru: 'Добавить меру', uk: 'Додати захід', en: 'Add a measure' },
  },
  *check({ document }) {
    const promise = document.body.find(sentence => does(sentence, 'noRepeat'))
    // What the reader is asked to do is no measure of ours.
    const ours = document.body.filter(sentence => !does(sentence, 'request'))
    if (!promise || measureOf({ body: ours })) return
    const edits = [insertSentence(promise.span, 'after', MEASURE[document.language])]
    yield { message: 'empty', at: does(promise, 'noRepeat')!.span, mends: () => [{ title: 'measure', edits }] }
  },
  examples: {
    ru: {
      bad: [
        `
        Ключи от зала вчера не передали, простите нас. Подобных вечеров у вас больше не будет.
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
        `
        Нонна Рудольфовна, торт привезли без свечей, простите нас. Такого больше не повторится.
                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
        `
        Заверяем вас, что это был последний сбой касс.
                          ^^^^^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
        `
        Бронь перепутал наш администратор: внёс её в журнал, а в программе место осталось свободным. Простите нас. Уверяем вас, подобная история в последний раз.
                                                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
        `
        Простите за перепутанные ключи. Мы сделали выводы.
                                        ^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
        `
        Простите за путаницу с ключами. Отныне всё будет в порядке.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
      ],
      good: [
        `
        Ключи от зала вчера не передали, простите нас. Таких замков больше не будет: завод закрыли.
        `,
        `
        Нонна Рудольфовна, торт привезли без свечей, простите нас. Такого больше не повторится: свечи теперь кладёт в коробку сам кондитер.
        `,
        `
        Чтобы свечи больше не забывали, ввели чек-лист для курьера.
        `,
        `
        Узор на обоях не повторяется до самого угла.
        `,
        `
        Урок английского переносим на среду.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Ключі від зали вчора не передали, вибачте нам. Подібних вечорів у вас більше не буде.
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
        `
        Пані Ноно, торт привезли без свічок, вибачте нам. Такого більше не повториться.
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
        `
        Запевняємо вас, що це був останній збій кас.
                           ^^^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
        `
        Вибачте за переплутані ключі. Ми зробили висновки.
                                      ^^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
        `
        Вибачте за плутанину з ключами. Відтепер усе буде гаразд.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
      ],
      good: [
        `
        Ключі від зали вчора не передали, вибачте нам. Таких замків більше не буде: завод закрили.
        `,
        `
        Пані Ноно, торт привезли без свічок, вибачте нам. Такого більше не повториться: свічки тепер кладе в коробку сам кондитер.
        `,
        `
        Щоб свічок більше не забували, запровадили чек-лист для кур’єра.
        `,
        `
        Візерунок на шпалерах не повторюється до самого кута.
        `,
        `
        Урок англійської переносимо на середу.
        `,
      ],
    },
    en: {
      bad: [
        `
        Nobody handed you the keys last night, and we are sorry. There will be no more evenings like that.
                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
        `
        The track from Monday is lost, and we are sorry. You won't go through this with us a second time.
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
        `
        I am sorry about the boots. It is not going to happen to you a second time.
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
        `
        Dear Ms Novak, the cake came without its candles, and we are sorry. It won't happen again.
                                                                               ^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
        `
        Rest assured that nothing of the kind will happen a second time.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
        `
        Sorry about the two wrong keys. You will not go through this a second time.
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
        `
        Sorry about the keys. This was an isolated case, I assure you.
                                          ^^^^^^^^^^^^^^^^^^^^^^^ tone-empty-promise
        `,
      ],
      good: [
        `
        Nobody handed you the keys last night, and we are sorry. There are no more locks like that: the works has closed.
        `,
        `
        In the spring four costumes were taken in in the wings, and you and I swore never again. So the fitting is on Saturday.
        `,
        `
        Dear Ms Novak, the cake came without its candles. It won't happen again: the baker now checks the candles against the order.
        `,
        `
        So that the candles are not forgotten again, we have added a check to the driver's list.
        `,
        `
        The pattern of the wallpaper does not repeat until the corner.
        `,
        `
        The label is not repeated on the back.
        `,
      ],
    },
  },
})

const MEASURE = {
  ru: 'Чтобы это не повторилось, [что изменено].',
  uk: 'Щоб це не повторилося, [що змінено].',
  en: 'So that it does not happen again, [what has been changed].',
}
