import { confirmationAskIn, isAsk } from '../../core/document/letter/asks.ts'
import { putsAtEase } from '../../core/document/letter/at-ease.ts'
import { impliesAsk } from '../../core/document/letter/implied-ask.ts'
import { sparesAnswer, toTheEnd } from '../../core/document/letter/voice.ts'
import { does } from '../../core/document/sentences.ts'
import { defineRule } from '../../core/rule.ts'
import { insertParagraph } from '../mends.ts'

export const emailAsk = defineRule({
  id: 'email-ask',
  kinds: ['email'],
  severity: 'warning',
  source: 'S2',
  summary: {
    ru: 'Из письма ясно, чего мы ждём от читателя.',
    uk: 'З листа ясно, чого ми чекаємо від читача.',
    en: 'The letter says what we want from the reader.',
  },
  why: {
    ru: 'В письме три части: что происходит, почему и чего мы ждём. Без третьей читатель кивнёт и закроет письмо. Если ответ не нужен, так и напишите.',
    uk: 'У листі три частини: що відбувається, чому і чого ми чекаємо. Без третьої читач кивне й закриє лист. Якщо відповідь не потрібна, так і напишіть.',
    en: 'A letter has three parts: what is happening, why, and what we want. Without the third the reader nods and moves on. If no answer is needed, say so.',
  },
  messages: {
    missing: {
      ru: 'Непонятно, чего вы ждёте от читателя. Добавьте просьбу или вопрос либо напишите, что отвечать не нужно.',
      uk: 'Незрозуміло, чого ви чекаєте від читача. Додайте прохання чи запитання або напишіть, що відповідати не треба.',
      en: 'Nothing says what you want from the reader. Add a request or a question, or say that no answer is needed.',
    },
  },
  fixes: {
    ask: { ru: 'Добавить просьбу со сроком', uk: 'Додати прохання зі строком', en: 'Add a request with a date' },
    none: { ru: 'Добавить «отвечать не нужно»', uk: 'Додати «відповідати не треба»', en: 'Add "no answer is needed"' },
  },
  *check({ document }) {
    if (document.intents.has('acknowledgement')) return
    // A letter of thanks wants nothing, and nobody has to say so.
    if (document.subject?.sentences.some(sentence => does(sentence, 'thanks'))) return
    if (sparesAnswer(document) || toTheEnd(document).some(s => isAsk(s) || does(s, 'ourTurn'))) return
    // «Если я что-то услышала не так, поправьте».
    if (confirmationAskIn(document) || impliesAsk(document) || putsAtEase(document)) return
    const last = document.body.at(-1)
    yield {
      message: 'missing',
      at: document.title,
      mends: () =>
        last
          ? [
              { title: 'ask', edits: [insertParagraph(document, last.span, ASK[document.language])] },
              { title: 'none', edits: [insertParagraph(document, last.span, NONE[document.language])] },
            ]
          : [],
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Сверка за октябрь
        ^^^^^^^^^^^^^^^^^^^^^^^ email-ask

        Нина Львовна, сверка лежит в кабинете со вчерашнего дня, суммы сошлись. Нашему бухгалтеру нужно закрыть квартал, это займёт неделю.
        `,
        `
        Тема: Стекло для витрины
        ^^^^^^^^^^^^^^^^^^^^^^^^ email-ask

        Олег Маратович, завод отгрузил стекло с опозданием на два дня.
        Одна створка поцарапана у нижнего края, фото во вложении.
        `,
        `
        Тема: Дыни из Астрахани
        ^^^^^^^^^^^^^^^^^^^^^^^ email-ask

        Зарина, фура прошла весовую в семь утра, двенадцать тонн.
        Рынок сегодня закрыт на санобработку, разгрузка возможна только на базе.
        `,
      ],
      good: [
        `
        Тема: Сверка за октябрь

        Нина Львовна, сверка лежит в кабинете со вчерашнего дня, суммы сошлись. До среды, 25 ноября, бухгалтеру нужно её подписать.
        `,
        `
        Тема: Сцена в парке

        Лев, сцена восемь на шесть, крыша из брезента. Если я что-то услышала не так, поправьте до пятницы.
        `,
        `
        Тема: Витрина

        Стекло вставлено, шов сохнет сутки. Дальше мы сами: завтра снимем распорки и вымоем.
        `,
        `
        Тема: Затирка в душевой

        Константин, плитку сегодня заменили, затирка сохнет до утра.

        Хорошего дня, отвечать не обязательно.
        Илья
        `,
        `
        Тема: Спасибо за урожай

        Захар Ильич, яблоки доехали все до одного, детсад хрустит третий день.
        Ящики вернём с пятничной машиной.
        `,
        `
        Тема: Мука на декабрь

        Елена, добрый день!

        Сорт подобрали. Спасибо за терпение с замерами. До понедельника всё высохнет.

        Машина будет во вторник. Отвечать не нужно.

        Богдан
        `,
        `
        Тема: Стекло для витрины

        Олег Маратович, одна створка поцарапана у нижнего края, фото во вложении.
        Ставим её на время или ждём замену до четверга?
        `,
        `
        Тема: Дыни из Астрахани

        Зарина, фура прошла весовую в семь утра, двенадцать тонн, всё в порядке.
        Пишу просто для сведения, отвечать не нужно.
        `,
        `
        Тема: Смета на чистку органа

        Отец Георгий, смета готова: 340 тысяч за весь инструмент или 190 за мануалы.
        Буду благодарен за ответ до воскресенья: в понедельник мастер уезжает в Казань.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Звірка за жовтень
        ^^^^^^^^^^^^^^^^^^^^^^^ email-ask

        Ніно Львівно, звірка лежить у кабінеті від учора, суми зійшлися. Нашій бухгалтерці потрібно закрити квартал, це забере тиждень.
        `,
        `
        Тема: Запис хору
        ^^^^^^^^^^^^^^^^ email-ask

        Пані Мирославо, звукорежисер прослухав усі три дублі.
        У другому чути трамвай, у третьому алти трохи попереду.
        `,
        `
        Тема: Хостинг для сайту бібліотеки
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-ask

        Андрію, місце на сервері закінчується швидше, ніж ми рахували.
        Скани старих газет уже зайняли дев’ять десятих диска.
        `,
      ],
      good: [
        `
        Тема: Звірка за жовтень

        Ніно Львівно, звірка лежить у кабінеті від учора, суми зійшлися. До середи, 25 листопада, бухгалтерці потрібно її підписати.
        `,
        `
        Тема: Сцена в парку

        Левку, сцена вісім на шість, дах із брезенту. Якщо я щось почула не так, виправте до п'ятниці.
        `,
        `
        Тема: Вітрина

        Скло вставлено, шов сохне добу. Далі ми самі: завтра знімемо розпірки й вимиємо.
        `,
        `
        Тема: Дякуємо за прихисток

        Отче Василю, двісті людей переночували в теплі, і кава не скінчилася.
        Діти намалювали вашу дзвіницю, малюнок висить у нас над столом.
        `,
        `
        Тема: Борошно на грудень

        Пані Олено, вітаю!

        Сорт підібрали. Дякую за терпіння з тими замірами. До понеділка все висохне.

        Машина буде у вівторок. Відповідати не треба.

        Богдан
        `,
        `
        Тема: Запис хору

        Пані Мирославо, у другому дублі чути трамвай, у третьому алти трохи попереду.
        Перезаписуємо другий чи вирівнюємо третій?
        `,
        `
        Тема: Хостинг для сайту бібліотеки

        Андрію, диск був заповнений на дев’ять десятих, ми додали ще стільки ж.
        Вам нічого робити не треба, це просто до відома.
        `,
        `
        Тема: Форма для волейболістів

        Богдане, тканина приїхала, кольори збіглися зі зразком.
        Чекаю від вас список розмірів до 1 грудня.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: The October statement
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-ask

        Dear Mrs Hart, the statement has been in the portal since yesterday and the sums agree. Our bookkeeper needs to close the quarter, which takes a week.
        `,
        `
        Subject: Moths in the west wing
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-ask

        Dr Farrow, the traps in the west wing caught eleven moths this month.
        The carpet in the music room shows fresh damage along the skirting.
        `,
        `
        Subject: Your wedding cake
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ email-ask

        Hi Priya, the sugar peonies are done and look lovely.
        The pistachio supplier has let us down, and hazelnut costs the same.
        `,
      ],
      good: [
        `
        Subject: The October statement

        Dear Mrs Hart, the statement has been in the portal since yesterday and the sums agree. By Wednesday, 25 November your bookkeeper needs to sign it.
        `,
        `
        Subject: The stage in the park

        Dear Leo, the stage is eight by six under canvas. If I got anything wrong, correct me by Friday.
        `,
        `
        Subject: The shop window

        The pane is in and the putty dries for a day. The rest is on us: the props come out tomorrow.
        `,
        `
        Subject: The new sill

        Dear Ms Prior,

        the sill can be had in two woods, both dry and both in the shed.

        The choice is yours: oak or ash.
        `,
        `
        Subject: Thank you for the loan of the organ

        Bishop Aldous, the organ is back in its case, and the choir still hums.
        The children have drawn it, the drawings go up in our window.
        `,
        `
        Subject: Moths in the west wing

        Dr Farrow, the traps in the west wing caught eleven moths this month.
        May we close the music room for treatment on 2 and 3 December?
        `,
        `
        Subject: Your wedding cake

        Hi Priya, the sugar peonies are done and look lovely.
        There is nothing to do on your side, I just wanted you to know.
        `,
        `
        Subject: The lift in block C

        Dear Mr Holm, the inspector passed the lift this morning, with one remark on the door sensor.
        I would appreciate a yes to the new sensor, £180, by Friday.
        `,
      ],
    },
  },
})

const ASK = {
  ru: 'Пожалуйста, [что сделать] до [дата].',
  uk: 'Будь ласка, [що зробити] до [дата].',
  en: 'Please [what to do] by [date].',
}
const NONE = { ru: 'Отвечать не нужно.', uk: 'Відповідати не треба.', en: 'No answer is needed.' }
