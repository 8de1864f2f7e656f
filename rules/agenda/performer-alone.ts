import { attendeesOf } from '../../core/relationship/attendees.ts'
import { defineRule } from '../../core/rule.ts'
import { mayHaveHead } from '../../core/signs-people.ts'

export const agendaPerformerAlone = defineRule({
  id: 'agenda-performer-alone',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S3 performers',
  summary: {
    ru: 'К тому, кто решает, исполнители не приходят одни.',
    uk: 'До того, хто вирішує, виконавці не приходять самі.',
    en: 'Performers do not meet the decision-maker on their own.',
  },
  why: {
    ru: 'Дизайнер или разработчик отвечает за работу, а не за деньги и сроки. Один на один с тем, кто решает, он согласится на лишнее или поспорит там, где стоило спросить.',
    uk: 'Дизайнер чи розробник відповідає за роботу, а не за гроші й строки. Сам на сам із тим, хто вирішує, він погодиться на зайве або засперечається там, де варто було спитати.',
    en: 'A designer or developer answers for the work, not for money and dates. Alone with the person who decides, they agree to too much, or argue where a question was called for.',
  },
  messages: {
    alone: {
      ru: 'С нашей стороны только исполнители, а у клиента тот, кто решает. Позовите менеджера или руководителя.',
      uk: 'З нашого боку лише виконавці, а в клієнта той, хто вирішує. Запросіть менеджера або керівника.',
      en: 'Our side is performers only, and the client sends the one who decides. Invite a manager or an executive.',
    },
  },
  *check({ document, relationship, settings }) {
    const { ours, theirs } = attendeesOf(document, relationship, settings)
    if (ours.length === 0 || !ours.every(person => person.performer)) return
    if (theirs.some(person => person.executive || person.decides) && !mayHaveHead(document, ours))
      yield { message: 'alone', at: document.title }
  },
  examples: {
    ru: {
      bad: [
        `
        # Мультфильм для аквариума
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-performer-alone

        **Аквариум:** Анна Тимофеева, директор
        **Мы:** Глеб Орлов, 3D-художник; Инна Дей, UX-дизайнер
        `,
        `
          # Главная страница
          ^^^^^^^^^^^^^^^^^^ agenda-performer-alone

          **Школа:** Анна Тимофеева, директор
          **Мы:** Глеб Орлов, дизайнер, показывает главную страницу; Инна Дей, копирайтер, тексты для продаж
        `,
        `
          # Сайт питомника
          ^^^^^^^^^^^^^^^^ agenda-performer-alone

          **Клиент:** Семён Жук, владелец

          **Мы:** Лена, дизайнер; Витя, верстальщик, ведёт встречу
        `,
        `
          # Сайт питомника
          ^^^^^^^^^^^^^^^^ agenda-performer-alone

          | Кто | Сторона | Роль |
          |---|---|---|
          | Рита Жук | питомник | маркетолог, решение за ней |
          | Лена | мы | копирайтер |
        `,
        `
          # Повестка: занавес
          ^^^^^^^^^^^^^^^^^^^ agenda-performer-alone

          **От театра:** Вера Соболева, директор
          **От нас:** Рита Ганина, шьёт занавес; Ян Кох, обойщик

          1. Ткань
        `,
      ],
      good: [
        `
        # Мультфильм для аквариума

        **Аквариум:** Анна Тимофеева, директор
        **Мы:** Глеб Орлов, арт-директор; Инна Дей, 3D-художница
        `,
        `
          # Сайт питомника

          **Клиент:** Семён Жук, владелец

          **Мы:** Лена, дизайнер; Вера, менеджер проекта
        `,
        `
          # Сайт питомника

          **Клиент:** Рита Жук, садовод

          **Мы:** Лена, дизайнер; Витя, верстальщик
        `,
        `
          # Сайт питомника

          **Клиент:** Семён Жук, владелец

          **Мы:** Лена, арт-директор; Витя, верстальщик
        `,
      ],
    },
    uk: {
      bad: [
        `
        # Мультфільм для акваріума
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-performer-alone

        **Акваріум:** Ганна Тимченко, директорка
        **Ми:** Гліб Орлов, 3D-художник; Інна Дей, UX-дизайнерка
        `,
        `
          # Головна сторінка
          ^^^^^^^^^^^^^^^^^^ agenda-performer-alone

          **Школа:** Анна Тимошук, директорка
          **Ми:** Гліб Орел, дизайнер, показує головну сторінку; Інна Дей, копірайтерка, тексти для продажів
        `,
        `
          # Порядок денний: димарі, 24 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-performer-alone

          **Клієнт:** Нонна Скоропад, директорка

          **Ми:** Явдоким, сажотрус; Тарас, пічник

          1. Що побачила камера
        `,
        `
          # Сайт розсадника
          ^^^^^^^^^^^^^^^^^ agenda-performer-alone

          **Клієнт:** Семен Жук, власник

          **Ми:** Олена, дизайнерка; Віктор, верстальник, веде зустріч
        `,
        `
          # Порядок денний: завіса
          ^^^^^^^^^^^^^^^^^^^^^^^^ agenda-performer-alone

          **Від театру:** Віра Соболь, директорка
          **Від нас:** Рита Гай, шиє завісу; Ян Кох, робить макети

          1. Тканина
        `,
      ],
      good: [
        `
        # Мультфільм для акваріума

        **Акваріум:** Ганна Тимченко, директорка
        **Ми:** Гліб Орлов, арт-директор; Інна Дей, 3D-художниця
        `,
        `
          # Сайт розсадника

          **Клієнт:** Семен Жук, власник

          **Ми:** Олена, дизайнерка; Віра, менеджерка проєкту
        `,
        `
          # Сайт розсадника

          **Клієнт:** Рита Жук, садівниця

          **Ми:** Олена, дизайнерка; Віктор, верстальник
        `,
      ],
    },
    en: {
      bad: [
        `
        # A film for the aquarium
        ^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-performer-alone

        **Aquarium:** Anna Timms, director
        **Us:** Glen Orr, 3D-artist; Ina Marsh, animator
        `,
        `
          # Home page
          ^^^^^^^^^^^ agenda-performer-alone

          **School:** Anna Timms, director
          **Us:** Glen Orr, lead designer, shows the account pages; Ina Day, copywriter, texts for sales
        `,
        `
          # The nursery's website
          ^^^^^^^^^^^^^^^^^^^^^^^ agenda-performer-alone

          **Client:** Simon Beetle, owner

          **Us:** Lena, designer; Vic, front-end developer, leads the meeting
        `,
        `
          # Agenda: the curtain
          ^^^^^^^^^^^^^^^^^^^^^ agenda-performer-alone

          **From the theatre:** Vera Sable, director
          **From us:** Rita Gann, sews the curtain; Ian Cope, metalworker

          1. Fabric
        `,
      ],
      good: [
        `
        # A film for the aquarium

        **Aquarium:** Anna Timms, director
        **Us:** Glen Orr, art-director; Ina Marsh, 3D-artist
        `,
        `
          # The nursery's website

          **Client:** Simon Beetle, owner

          **Us:** Lena, designer; Vera, account manager
        `,
        `
          # The nursery's website

          **Client:** Rita Beetle, gardener

          **Us:** Lena, designer; Vic, front-end developer
        `,
        `
          # The nursery's website

          **Client:** Simon Beetle, owner

          **Us:** Lena, design lead; Vic, front-end developer
        `,
      ],
    },
  },
})
