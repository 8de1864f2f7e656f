import { landingIn, stepBeforeWasTaken } from '../../core/relationship/landing.ts'
import { defineRule } from '../../core/rule.ts'

export const landingStep = defineRule({
  id: 'landing-step',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'Шаги «приземления» идут по порядку: риск, опасения, факт.',
    uk: 'Кроки «приземлення» йдуть по черзі: ризик, побоювання, факт.',
    en: 'The steps of a landing come in order: the risk, the fear, the fact.',
  },
  why: {
    ru: 'Плохая новость, о которой не предупреждали, бьёт вдвое сильнее. Два захода до неё дают клиенту время привыкнуть и подготовить своих.',
    uk: 'Погана новина, про яку не попереджали, б’є вдвічі сильніше. Два кроки перед нею дають клієнтові час звикнути й підготувати своїх.',
    en: 'Bad news without a warning hits twice as hard. The two approaches before it give the client time to get used to it and to prepare his own people.',
  },
  messages: {
    warning: {
      ru: 'Опасения подтверждаются, а о риске клиенту ещё не говорили. Сначала предупредите: всё делаем, но есть риск.',
      uk: 'Побоювання справджуються, а про ризик клієнтові ще не казали. Спершу попередьте: робимо все, але є ризик.',
      en: 'A fear is confirmed that the client was never told of. Warn first: all is being done, but there is a risk.',
    },
    fear: {
      ru: 'Факт приходит раньше, чем клиент узнал, что опасения подтверждаются. Сначала скажите об этом.',
      uk: 'Факт приходить раніше, ніж клієнт дізнався, що побоювання справджуються. Спершу скажіть про це.',
      en: 'The fact comes before the client was told that the fear is being confirmed. Say that first.',
    },
  },
  *check({ document, relationship }) {
    const landing = landingIn(relationship, document)
    if (landing !== 2 && landing !== 3) return
    // Alone, a letter cannot tell what was said before it.
    if (relationship.files.length === 0) return
    if (stepBeforeWasTaken(relationship, document, landing)) return
    yield { message: landing === 2 ? 'warning' : 'fear', at: document.title }
  },
  examples: {
    ru: {
      bad: [
        `
        === роса/client.md
        # Карточка клиента: «Роса»

        Решает: Инна Белова, директор

        === роса/emails/2026-11-05-oven.md
        Тема: Печь для пекарни может задержаться

        Инна, мы делаем всё возможное, мастер звонит в порт каждый день. Но есть риск, что печь для пекарни опоздает.

        === роса/emails/2026-11-18-oven.md
        Тема: Печь для пекарни
        ^^^^^^^^^^^^^^^^^^^^^^ landing-step

        Инна, к 1 декабря печь для пекарни не приедет. Знаю, как вы на неё рассчитывали.
        `,
        `
        === rosa/client.md
        # Карточка клиента: «Роса»

        Решает: Инна Белова, директор

        === rosa/emails/2026-11-18-parket.md
        ---
        landing: 2
        topic: паркет для зала
        ---
        Тема: Паркет для зала: опасения подтверждаются
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ landing-step

        Инна, к сожалению, опасения подтверждаются: дуб сохнет дольше, чем обещала сушилка.
        `,
      ],
      good: [
        `
        === роса/client.md
        # Карточка клиента: «Роса»

        Решает: Инна Белова, директор

        === роса/emails/2026-11-05-oven.md
        Тема: Печь для пекарни может задержаться

        Инна, мы делаем всё возможное, мастер звонит в порт каждый день. Но есть риск, что печь для пекарни опоздает.

        === роса/emails/2026-11-18-oven.md
        Тема: Печь для пекарни

        Инна, печь для пекарни в порту и едет к вам. Второй рейс до 1 декабря не понадобится.
        `,
        `
        === rosa/client.md
        # Карточка клиента: «Роса»

        Решает: Инна Белова, директор

        === rosa/emails/2026-11-05-parket.md
        ---
        landing: 1
        topic: паркет для зала
        ---
        Тема: Паркет для зала может задержаться

        Инна, мы делаем всё возможное, но есть риск, что дуб не высохнет к сроку.

        === rosa/emails/2026-11-18-parket.md
        ---
        landing: 2
        topic: паркет для зала
        ---
        Тема: Паркет для зала: опасения подтверждаются

        Инна, к сожалению, опасения подтверждаются: дуб сохнет дольше, чем обещала сушилка.
        `,
        `
        ---
        landing: 3
        topic: паркет для зала
        ---
        Тема: Паркет для зала приедет в январе

        Инна, как я писал 12 ноября, опасения подтверждались, и вот факт: паркет в этом году не приедет. Предлагаем открыть зал на временном покрытии.
        `,
      ],
    },
    uk: {
      bad: [
        `
        === роса/client.md
        # Картка клієнта: «Роса»

        Вирішує: Інна Біла, директорка

        === роса/emails/2026-11-05-oven.md
        Тема: Піч для пекарні може затриматися

        Інно, ми робимо все можливе, майстер дзвонить у порт щодня. Але є ризик, що піч для пекарні запізниться.

        === роса/emails/2026-11-18-oven.md
        Тема: Піч для пекарні
        ^^^^^^^^^^^^^^^^^^^^^ landing-step

        Інно, до 1 грудня піч для пекарні не приїде. Знаю, як ви на неї розраховували.
        `,
        `
        === rosa/client.md
        # Картка клієнта: «Роса»

        Вирішує: Інна Біла, директорка

        === rosa/emails/2026-11-05-parket.md
        ---
        landing: 1
        topic: паркет для зали
        ---
        Тема: Паркет для зали може затриматися

        Інно, ми робимо все можливе, але є ризик, що дуб не висохне вчасно.

        === rosa/emails/2026-11-18-parket.md
        ---
        landing: 3
        topic: паркет для зали
        ---
        Тема: Паркет для зали приїде в січні
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ landing-step

        Інно, паркет цього року не приїде. Пропонуємо відкрити залу на тимчасовому покритті.
        `,
      ],
      good: [
        `
        === роса/client.md
        # Картка клієнта: «Роса»

        Вирішує: Інна Біла, директорка

        === роса/emails/2026-11-05-oven.md
        Тема: Піч для пекарні може затриматися

        Інно, ми робимо все можливе, майстер дзвонить у порт щодня. Але є ризик, що піч для пекарні запізниться.

        === роса/emails/2026-11-18-oven.md
        Тема: Піч для пекарні

        Інно, піч для пекарні в порту і їде до вас. Другий рейс до 1 грудня не знадобиться.
        `,
        `
        === rosa/client.md
        # Картка клієнта: «Роса»

        Вирішує: Інна Біла, директорка

        === rosa/emails/2026-11-12-parket.md
        ---
        landing: 2
        topic: паркет для зали
        ---
        Тема: Паркет для зали: побоювання справджуються

        Інно, ще 5 листопада я попереджала вас, що дуб може не висохнути. На жаль, побоювання справджуються.

        === rosa/emails/2026-11-18-parket.md
        ---
        landing: 3
        topic: паркет для зали
        ---
        Тема: Паркет для зали приїде в січні

        Інно, паркет цього року не приїде. Пропонуємо відкрити залу на тимчасовому покритті.
        `,
        `
        ---
        landing: 2
        topic: паркет для зали
        ---
        Тема: Паркет для зали: побоювання справджуються

        Інно, 5 листопада я попереджала вас про ризик із дубом. На жаль, побоювання справджуються: він сохне довше, ніж обіцяла сушарка.
        `,
      ],
    },
    en: {
      bad: [
        `
        === rosa/client.md
        # Client card: Rosa

        Decides: Ina Bell, director

        === rosa/emails/2026-11-05-oven.md
        Subject: The oven for the bakery may be late

        Ina, we are doing all we can, our man rings the port every day. But there is a risk that the oven for the bakery comes late.

        === rosa/emails/2026-11-18-oven.md
        Subject: The oven for the bakery
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ landing-step

        Ina, the oven for the bakery will not arrive by 1 December. I know how you counted on it.
        `,
        `
        === dewdrop/client.md
        # Client card: Dewdrop

        Decides: Ina White, director

        === dewdrop/emails/2026-11-05-shelves.md
        ---
        landing: 1
        topic: oak shelves
        ---
        Subject: The oak shelves may be late

        Dear Ina, we are doing everything we can, but there is a risk that the shelves will not be dry in time.

        === dewdrop/emails/2026-11-18-parquet.md
        ---
        landing: 2
        topic: parquet for the hall
        ---
        Subject: The parquet for the hall: our fear is confirmed
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ landing-step

        Dear Ina, unfortunately our fears are being confirmed: the parquet takes longer than the kiln had promised.
        `,
      ],
      good: [
        `
        === rosa/client.md
        # Client card: Rosa

        Decides: Ina Bell, director

        === rosa/emails/2026-11-05-oven.md
        Subject: The oven for the bakery may be late

        Ina, we are doing all we can, our man rings the port every day. But there is a risk that the oven for the bakery comes late.

        === rosa/emails/2026-11-18-oven.md
        Subject: The oven for the bakery

        Ina, the oven for the bakery is in port and on its way to you. No second trip is needed by 1 December.
        `,
        `
        === dewdrop/client.md
        # Client card: Dewdrop

        Decides: Ina White, director

        === dewdrop/protocols/2026-11-05-protocol.md
        # Minutes, 5 November 2026

        Present: Ina White (Dewdrop), Tom Reed (us)

        - There is a risk that the parquet for the hall comes a month late.

        === dewdrop/emails/2026-11-18-parquet.md
        ---
        landing: 2
        topic: parquet for the hall
        ---
        Subject: The parquet for the hall: our fear is confirmed

        Dear Ina, unfortunately our fears are being confirmed: the parquet takes longer than the kiln had promised.
        `,
        `
        ---
        landing: 3
        topic: parquet for the hall
        ---
        Subject: The parquet for the hall comes in January

        Dear Ina, as I wrote on 12 November, our fears were being confirmed, and now it is certain: the parquet will not arrive this year. We suggest opening the hall on a temporary floor.
        `,
      ],
    },
  },
})
