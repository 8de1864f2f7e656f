import { firstAsk } from '../../core/document/letter/asks.ts'
import { firstAct } from '../../core/document/letter/voice.ts'
import { defineRule } from '../../core/rule.ts'
import { insertParagraph } from '../mends.ts'

export const emailForwardOnly = defineRule({
  id: 'email-forward-only',
  kinds: ['email'],
  severity: 'warning',
  source: 'S1 tip 1',
  summary: {
    ru: 'Пересланное и вложенное сопровождает суть своими словами.',
    uk: 'Переслане та вкладене супроводжує суть своїми словами.',
    en: 'What is forwarded or attached comes with a summary of your own.',
  },
  why: {
    ru: 'Пересылка без пояснения перекладывает вашу работу на клиента: он должен сам понять, что в файле важно. За это вам и платят.',
    uk: 'Пересилання без пояснення перекладає вашу роботу на клієнта: він має сам зрозуміти, що у файлі важливо. За це вам і платять.',
    en: 'A bare forward hands your own work to the client: he has to find out what matters in it. That is what he pays you for.',
  },
  options: { words: 25 },
  messages: {
    bare: {
      ru: 'Файл или письмо пересланы почти без слов. Скажите коротко, что внутри и что это значит для читателя.',
      uk: 'Файл чи лист переслано майже без слів. Скажіть коротко, що всередині й що це означає для читача.',
      en: 'This is passed on with hardly a word. Say in short what is inside and what it means for the reader.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить суть', uk: 'Додати суть', en: 'Add a summary' },
  },
  *check({ document, options }) {
    const last = document.body.at(-1)
    if (document.words >= Number(options.words) || !firstAct(document, 'forwards')) return
    yield {
      message: 'bare',
      at: document.title,
      // Behind a request the summary would come too late.
      mends: () =>
        last && !firstAsk(document)
          ? [{ title: 'insert', edits: [insertParagraph(document, last.span, TEXT[document.language])] }]
          : [],
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Заключение геолога по участку
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-forward-only

        Рустем Ильдарович, добрый день!

        Заключение во вложении, 48 страниц.

        Вера Тимина
        `,
        `
        Тема: Fwd: Изменение тарифов с января
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-forward-only

        Ася, пересылаю для сведения.
        `,
        `
        Тема: Заключение оценщика
        ^^^^^^^^^^^^^^^^^^^^^^^^^ email-forward-only

        Кира Львовна, вот заключение оценщика. Отвечать не нужно.
        `,
      ],
      good: [
        `
        Тема: Заключение геолога по участку

        Рустем Ильдарович, добрый день!

        Заключение во вложении. Коротко: грунт держит два этажа без свай, вода стоит на четырёх метрах, так что подвал возможен. За сваи вам платить не придётся, смету я уже поправила в меньшую сторону.

        Вера Тимина
        `,
        `
        Тема: Re: эскиз ворот

        Рустем Ильдарович, ваше вложение с телефона не открывается. Посмотрю вечером и завтра утром отвечу.
        `,
        `
        Тема: Ключи у вахтёра

        Пётр, ключи от мастерской оставил у вахтёра, второй комплект у Нины.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Висновок лабораторії щодо води
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-forward-only

        Пане Ігнате, доброго дня!

        Висновок у вкладенні.

        Маряна Жук
        `,
        `
        Тема: Висновок оцінювача
        ^^^^^^^^^^^^^^^^^^^^^^^^ email-forward-only

        Кіро Львівно, ось висновок оцінювача. Відповідати не треба.
        `,
      ],
      good: [
        `
        Тема: Висновок лабораторії щодо води

        Пане Ігнате, доброго дня!

        Висновок у вкладенні. Якщо коротко: заліза вдвічі більше за норму, решта показників добрі. Пити воду можна після фільтра, він коштує близько шести тисяч, ставлять за день. Котлу вона не шкодить.

        Маряна Жук
        `,
        `
        Тема: Re: ескіз воріт

        Пане Ігнате, з телефона вкладення не відкривається. Гляну ввечері й завтра зранку відповім.
        `,
        `
        Тема: Коробки вже в коморі

        Зоряно, дванадцять коробок стоять у коморі, ключ у чергового.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: Survey of the roof
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-forward-only

        Dear Mr Quill,

        please find the survey attached.

        Kind regards
        Dilys Pugh
        `,
        `
        Subject: FW: Change of terms
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-forward-only

        Hi Ravi,

        FYI.

        Cheers, Mo
        `,
        `
        Subject: The survey of the roof
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-forward-only

        Dear Ms Quinn, here are the minutes of the board. There is no need to reply.
        `,
      ],
      good: [
        `
        Subject: Survey of the roof

        Dear Mr Quill,

        the survey is attached. In short: the slates are sound, the lead in the valley has had its day, and two rafters on the north side are soft. All of it can be done in May, within the sum you and I had put aside.

        Kind regards
        Dilys Pugh
        `,
        `
        Subject: Re: sketch of the gate

        Dear Mr Quill, I can't open your attachment on my phone. I'll look at it tonight and write back tomorrow morning.
        `,
        `
        Subject: Looking forward to Friday

        Hi Ravi,

        the room is booked from nine, coffee included. We look forward to seeing you.

        Cheers, Mo
        `,
      ],
    },
  },
})

const TEXT = {
  ru: 'Если коротко: [что внутри, в двух-трёх фразах]. Главный вывод: [какой]. Для вас это значит, что [что меняется: деньги, сроки, порядок работы]. Дальше мы [что делаем и к какому дню].',
  uk: 'Якщо коротко: [що всередині, двома-трьома фразами]. Головний висновок: [який]. Для вас це означає, що [що змінюється: гроші, строки, порядок роботи]. Далі ми [що робимо і до якого дня].',
  en: 'In short: [what is inside, in two or three sentences]. What follows from it: [the point]. For you this means that [what changes: money, dates, the way of working]. Next we [what we do, and by when].',
}
