import { deniesFirst, LANDING_PARTS, plansOn } from '../../core/document/letter/landing.ts'
import type { Letter } from '../../core/document/model.ts'
import { does } from '../../core/document/sentences.ts'
import { movesDay, putsOffDay } from '../../core/document/tone/moved-day.ts'
import { landingIn } from '../../core/relationship/landing.ts'
import { defineRule } from '../../core/rule.ts'
import { insertSentence } from '../mends.ts'

export const landingScript = defineRule({
  id: 'landing-script',
  kinds: ['email'],
  severity: 'info',
  source: 'S3',
  summary: {
    ru: 'В каждом заходе «приземления» сказано всё, что нужно.',
    uk: 'У кожному кроці «приземлення» сказано все, що треба.',
    en: 'Each approach of a landing says all that it should.',
  },
  why: {
    ru: 'Плохую новость сообщают в три захода: сначала — делаем всё возможное, но есть риск; потом — опасения подтверждаются; и лишь затем сам факт и что дальше. Пропущенная часть превращает заход в удар.',
    uk: 'Погану новину повідомляють у три кроки: спершу — робимо все можливе, але є ризик; потім — побоювання справджуються; і лише тоді сам факт і що далі. Без однієї з частин крок стає ударом.',
    en: 'Bad news is told in three approaches: first, all is being done but there is a risk; then, the fear is being confirmed; only then the fact and the way on. Leave a part out, and the approach becomes a blow.',
  },
  excuses: { fearConfirmed: { acts: ['fearConfirmed'], place: 'body', from: -0.5 } },
  messages: {
    allDone: {
      ru: 'Первый заход: скажите, что делаете всё возможное, и что именно.',
      uk: 'Перший крок: скажіть, що робите все можливе, і що саме.',
      en: 'First approach: say that you are doing all you can, and what.',
    },
    risk: {
      ru: 'Первый заход: скажите прямо, что есть риск.',
      uk: 'Перший крок: скажіть прямо, що є ризик.',
      en: 'First approach: say plainly that there is a risk.',
    },
    fearConfirmed: {
      ru: 'Второй заход: скажите, что опасения подтверждаются.',
      uk: 'Другий крок: скажіть, що побоювання справджуються.',
      en: 'Second approach: say that your fears are being confirmed.',
    },
    badFact: {
      ru: 'Третий заход: скажите прямо, что случилось.',
      uk: 'Третій крок: скажіть прямо, що сталося.',
      en: 'Third approach: say plainly what has happened.',
    },
    wayOn: {
      ru: 'Третий заход: предложите, что делать дальше.',
      uk: 'Третій крок: запропонуйте, що робити далі.',
      en: 'Third approach: suggest what to do next.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить недостающее', uk: 'Додати те, чого бракує', en: 'Add what is missing' },
  },
  *check({ document, relationship }) {
    const landing = landingIn(relationship, document)
    if (landing === undefined) return
    const missing = parts(landing).filter(part => !saysPart(document, part))
    if (missing.length === 0) return
    yield { message: missing[0]!, at: document.title, mends: () => scaffold(document, landing, missing) }
  },
  examples: {
    ru: {
      bad: [
        `
        ---
        landing: 3
        topic: трубы
        ---
        Тема: Трубы к Пасхе
        ^^^^^^^^^^^^^^^^^^^ landing-script

        Лидия, плавки до мая не будет.

        Значит, орган к 28 марта не зазвучит. Мне тяжело это писать.
        `,
        `
        ---
        landing: 1
        topic: оборудование для пекарни
        ---
        Тема: Печи идут морем
        ^^^^^^^^^^^^^^^^^^^^^ landing-script

        Ваган, есть риск, что печи застрянут в порту: на рейде двенадцать судов.
        Вернусь с новостями в среду.
        `,
        `
        ---
        приземление: 2
        тема: дата открытия катка
        ---
        # Каток к пятому числу
        ^^^^^^^^^^^^^^^^^^^^^^ landing-script

        Людмила Егоровна, лёд сегодня тоньше, чем нужно, компрессор работает вполсилы.
        Завтра в девять снова замерим и позвоним.
        `,
        `
        ---
        landing: 3
        topic: тираж сборника
        ---
        Тема: Сборник к чтениям
        ^^^^^^^^^^^^^^^^^^^^^^^ landing-script

        Гурам, тираж не успеет к чтениям: типография встала.
        `,
      ],
      good: [
        `
        ---
        landing: 3
        topic: стол
        ---
        Тема: Стол для холла

        Рената, к 14 декабря стола не будет: акрил ещё в печи.

        Пятнадцатого так: Марк привозит готовое основание с крышкой, а 21 декабря меняет крышку на чашу.
        `,
        `
        ---
        landing: 1
        topic: оборудование для пекарни
        ---
        Тема: Печи идут морем

        Ваган, мы делаем всё возможное: агент в порту звонит диспетчеру каждое утро.
        И всё же есть риск, что печи застрянут: на рейде двенадцать судов. Вернусь с новостями в среду.
        `,
        `
        Тема: Каток к пятому числу

        Людмила Егоровна, к сожалению, опасения подтверждаются: лёд тоньше, чем нужно.
        Завтра в девять снова замерим и позвоним.
        `,
        `
        ---
        landing: 3
        topic: тираж сборника
        ---
        Тема: Сборник к чтениям

        Гурам, тираж не успеет к чтениям: типография встала.
        Предлагаю напечатать сорок экземпляров у соседей, их хватит для авторов и гостей.
        `,
        `
        Тема: Подъёмник для театра

        Стас, подъёмник приедет в четверг. Если дорога обледенеет, может задержаться на час.
        `,
        `
        ---
        landing: 3
        topic: лёд для катка
        ---
        Тема: Установка для катка

        Гурам, бригада смонтирует установку 14 января, а не первого декабря.
        Поэтому праздники открываем на синтетике, панели ставим в пятницу.
        `,
      ],
    },
    uk: {
      bad: [
        `
        ---
        landing: 3
        topic: труби
        ---
        Тема: Труби до Великодня
        ^^^^^^^^^^^^^^^^^^^^^^^^ landing-script

        Лідіє, плавки до травня не буде.

        Отже, орган до 28 березня не зазвучить. Мені тяжко це писати.
        `,
        `
        ---
        landing: 1
        topic: опалення в оранжереї
        ---
        Тема: Котел для оранжереї
        ^^^^^^^^^^^^^^^^^^^^^^^^^ landing-script

        Пані Раїсо, ми робимо все, що можемо: двоє зварників працюють і вночі.
        Напишу вам у вівторок.
        `,
        `
        ---
        landing: 2
        topic: запис альбому
        ---
        Тема: Альбом до Покрови
        ^^^^^^^^^^^^^^^^^^^^^^^ landing-script

        Несторе, студія обіцяє зал аж на двадцяте. Барабани ще не писали.
        Наберу вас завтра зранку.
        `,
      ],
      good: [
        `
        ---
        landing: 3
        topic: стіл
        ---
        Тема: Стіл для холу

        Ренато, до 14 грудня столу не буде: акрил ще в печі.

        П'ятнадцятого так: Марко привозить готову основу з кришкою, а 21 грудня міняє кришку на чашу.
        `,
        `
        ---
        landing: 1
        topic: опалення в оранжереї
        ---
        Тема: Котел для оранжереї

        Пані Раїсо, ми робимо все, що можемо: двоє зварників працюють і вночі.
        Проте є ризик, що перша ніч із морозом застане нас без тепла. Напишу вам у вівторок.
        `,
        `
        Тема: Альбом до Покрови

        Несторе, на жаль, наші побоювання справджуються: студія дає зал аж на двадцяте.
        Наберу вас завтра зранку.
        `,
        `
        ---
        landing: 3
        topic: міст через потік
        ---
        Тема: Місток у сквері

        Олено Гнатівно, місток до свята не відкриємо: фарба не висохла.
        Пропонуємо стрічку перерізати на березі, а міст пустити 14 грудня.
        `,
        `
        ---
        landing: 3
        topic: лід для ковзанки
        ---
        Тема: Установка для ковзанки

        Гураме, бригада змонтує установку 14 січня, а не першого грудня.
        Тому свята відкриваємо на синтетиці, панелі ставимо в п'ятницю.
        `,
      ],
    },
    en: {
      bad: [
        `
        ---
        landing: 3
        topic: the bells
        ---
        Subject: The bells at Easter
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ landing-script

        Dear Ms Ode, the bells will not ring on Easter Sunday.

        Here is what happened: the frame did not pass the test on Monday.
        `,
        `
        ---
        landing: 1
        topic: harvest
        ---
        Subject: This year's cider
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ landing-script

        Dear Morwenna, there is a risk that the late apples will not be pressed before the frost.
        I will ring you on Monday.
        `,
        `
        ---
        landing: 3
        topic: tower clock
        ---
        Subject: The tower clock
        ^^^^^^^^^^^^^^^^^^^^^^^^ landing-script

        Canon Reyes, the clock will not strike at New Year: the new wheel cracked in the fire.
        `,
      ],
      good: [
        `
        ---
        landing: 3
        topic: the bells
        ---
        Subject: The bells at Easter

        Dear Ms Ode, the bells will not ring on Easter Sunday: the frame did not pass.

        On Sunday at ten the hand-bell choir of St Giles plays in the porch, and our founder brings the old tenor to touch.
        `,
        `
        ---
        landing: 1
        topic: harvest
        ---
        Subject: This year's cider

        Dear Morwenna, we are doing everything we can: both presses run until midnight and my brothers have come to help.
        Still, there is a risk that the late apples will not be pressed before the frost. I will ring you on Monday.
        `,
        `
        Subject: Seats for the little cinema

        Femi, I am sorry to say that our fears are being confirmed: the red velvet is held at the border.
        I will know more on Thursday and call you before noon.
        `,
        `
        ---
        landing: 3
        topic: footbridge
        ---
        Subject: The footbridge

        Dear Anneliese, the bridge will not be ready for the regatta: the crane sank in the mud up to its axles.
        We suggest a punt with a boatman for that day, at our cost.
        `,
        `
        ---
        landing: 3
        topic: ice for the rink
        ---
        Subject: The plant for the rink

        Dear Guram, the crew fits the plant on 14 January and not on 1 December.
        So we open the holidays on plastic ice, and the panels come on Friday.
        `,
      ],
    },
  },
})

type Part = (typeof LANDING_PARTS)[1 | 2 | 3][number]

const parts = (step: 1 | 2 | 3): readonly Part[] => LANDING_PARTS[step]

/** The subject of the letter speaks too. */
const saysPart = (document: Letter, part: Part): boolean =>
  document.body.some(sentence => does(sentence, part)) ||
  document.subject?.sentences.some(sentence => does(sentence, part)) === true ||
  (part === 'badFact' && (namesLaterDay(document) || deniesFirst(document))) ||
  (part === 'wayOn' && plansOn(document))

/** «Приедут 12 февраля, а не 3 декабря»: a day moved is the fact, whatever its words. */
const namesLaterDay = ({ body, language }: Letter): boolean =>
  body.some(({ prose }) => movesDay(prose.text, language) || putsOffDay(prose.text, language))

/** Beside the part that is there already, else behind the first sentence: a parting remark stays last. */
function scaffold(document: Letter, landing: 1 | 2 | 3, missing: readonly Part[]) {
  const there = parts(landing).filter(part => !missing.includes(part))
  const partner = document.body.find(sentence => there.some(part => does(sentence, part))) ?? document.body[0]
  if (!partner) return []
  const text = missing.map(part => TEXT[part][document.language]).join(' ')
  const place = missing[0] === 'allDone' && there.length > 0 ? 'before' : 'after'
  return [{ title: 'insert' as const, edits: [insertSentence(partner.span, place, text)] }]
}

const TEXT: Readonly<Record<Part, Readonly<Record<'ru' | 'uk' | 'en', string>>>> = {
  allDone: {
    ru: 'Мы делаем всё возможное: [что именно].',
    uk: 'Ми робимо все можливе: [що саме].',
    en: 'We are doing everything we can: [what exactly].',
  },
  risk: {
    ru: 'И всё же есть риск, что [что может не получиться].',
    uk: 'Проте є ризик, що [що може не вийти].',
    en: 'Still, there is a risk that [what may go wrong].',
  },
  fearConfirmed: {
    ru: 'К сожалению, опасения подтверждаются: [что теперь известно].',
    uk: 'На жаль, побоювання справджуються: [що тепер відомо].',
    en: 'Unfortunately, our fears are being confirmed: [what is known by now].',
  },
  badFact: {
    ru: 'Теперь известно точно: [что случилось].',
    uk: 'Тепер відомо точно: [що сталося].',
    en: 'It is now certain: [what has happened].',
  },
  wayOn: {
    ru: 'Дальше предлагаем [что сделать].',
    uk: 'Далі пропонуємо [що зробити].',
    en: 'From here, we suggest [what to do next].',
  },
}
