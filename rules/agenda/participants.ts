import { defineRule } from '../../core/rule.ts'
import { mayTellSides } from '../../core/signs-people.ts'
import { insertPart } from '../mends.ts'

export const agendaParticipants = defineRule({
  id: 'agenda-participants',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S0 rule 2',
  summary: {
    ru: 'Участники перечислены, и видно, кто с чьей стороны.',
    uk: 'Учасників перелічено, і видно, хто з чийого боку.',
    en: 'The participants are listed, and it is clear who is on which side.',
  },
  why: {
    ru: 'Состав подбирают под цель: с обеих сторон нужны люди подходящего уровня, и никого лишнего. По списку без сторон этого не видно.',
    uk: 'Учасників добирають під мету: з обох боків потрібні люди відповідного рівня, і нікого зайвого. Зі списку без сторін цього не видно.',
    en: 'People are chosen to suit the goal: the right level on both sides, and nobody extra. A list without sides cannot show that.',
  },
  messages: {
    missing: {
      ru: 'Не сказано, кто участвует. Перечислите людей с обеих сторон.',
      uk: 'Не сказано, хто бере участь. Перелічіть людей з обох боків.',
      en: 'Nothing says who takes part. List the people of both sides.',
    },
    sides: {
      ru: 'Непонятно, кто здесь от клиента, а кто от нас. Разделите участников по сторонам.',
      uk: 'Незрозуміло, хто тут від клієнта, а хто від нас. Розділіть учасників за сторонами.',
      en: 'It is not clear who comes from the client and who from us. List the two sides separately.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить участников', uk: 'Додати учасників', en: 'Add participants' },
  },
  *check({ document, settings }) {
    if (document.namesPeople || mayTellSides(document)) return
    if (document.participants.length === 0) {
      yield {
        message: 'missing',
        at: document.title,
        mends: () => [{ title: 'insert', edits: [insertPart(document, PEOPLE)] }],
      }
    } else if (
      !document.sidesKnown &&
      !document.participants.some(p => settings.team.some(one => one.name === p.name))
    ) {
      yield { message: 'sides', at: document.title }
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Меню для столовой, 25 ноября
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-participants

          1. Шрифты
          2. Фотографии блюд
        `,
        `
          # Меню для столовой
          ^^^^^^^^^^^^^^^^^^^ agenda-participants

          Участники: Тамара Ильинична, Глеб, Соня, Рустам

          - Шрифты
          - Фотографии блюд
        `,
        `
          # Меню для столовой
          ^^^^^^^^^^^^^^^^^^^ agenda-participants

          ## Участники

          - Тамара Ильинична, заведующая
          - Глеб, менеджер
          - Соня, дизайнер

          ## Вопросы

          - Шрифты
        `,
      ],
      good: [
        `
          # Повестка: скалодром, 26 ноября 2026

          «Зацеп» (Герман Лис, владелец; Алиса), мы (Паша Дёмин, Нюра)

          1. Абонементы
          2. Детские группы
        `,
        `
        # Повестка: «Рим и сыновья», сайт бюро

        **От бюро:** Осип Рим, партнёр

        **От студии:** Лиза Вой, директор
        `,
        `
          # Меню для столовой

          | Столовая | Мы |
          |---|---|
          | Тамара Ильинична, заведующая | Глеб, менеджер |
          | Зоя Кравец (повар) | |
        `,
        `
          # Меню для столовой

          Участники: Тамара Ильинична (столовая), Глеб и Соня (мы)

          - Шрифты
          - Фотографии блюд
        `,
        `
          # Меню для столовой

          **От клиента:**

          - Тамара Ильинична, заведующая

          **От нас:**

          - Глеб, менеджер
          - Соня, дизайнер
        `,
        `
          # Меню для столовой

          | Кто | Сторона | Зачем |
          |---|---|---|
          | Тамара Ильинична | клиент | утверждает меню |
          | Глеб | мы | ведёт встречу |
        `,
        `
          # Меню для столовой

          - **Участники:**
            - со стороны заказчика: Тамара Ильинична
            - с нашей стороны: Глеб, Соня
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Меню для їдальні, 25 листопада
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-participants

          1. Шрифти
          2. Світлини страв
        `,
        `
          # Меню для їдальні
          ^^^^^^^^^^^^^^^^^^ agenda-participants

          Учасники: Тамара Іллівна, Гліб, Соломія, Рустам

          - Шрифти
          - Світлини страв
        `,
        `
          # Меню для їдальні
          ^^^^^^^^^^^^^^^^^^ agenda-participants

          ## Учасники

          - Тамара Іллівна, завідувачка
          - Гліб, менеджер
          - Соломія, дизайнерка

          ## Питання

          - Шрифти
        `,
      ],
      good: [
        `
          # Порядок денний: кухня, 28 листопада 2026

          Хто: Степан і Леся Дороші (замовники) та ми: Назар, керівник салону, і Інга, дизайнерка

          1. Фасади
          2. Ручки
        `,
        `
          # Меню для їдальні

          Учасники: Тамара Іллівна (їдальня), Гліб і Соломія (ми)

          - Шрифти
          - Світлини страв
        `,
        `
          # Меню для їдальні

          **Від клієнта:**

          - Тамара Іллівна, завідувачка

          **Від нас:**

          - Гліб, менеджер
          - Соломія, дизайнерка
        `,
        `
          # Меню для їдальні

          | Хто | Сторона | Навіщо |
          |---|---|---|
          | Тамара Іллівна | клієнт | затверджує меню |
          | Гліб | ми | веде зустріч |
        `,
        `
          # Меню для їдальні

          | Їдальня | Ми |
          |---|---|
          | Тамара Іллівна, завідувачка | Гліб, менеджер |
          | Зоя Кравець (кухарка) | |
        `,
        `
          # Меню для їдальні

          - **Учасники:**
            - з боку замовника: Тамара Іллівна
            - з нашого боку: Гліб, Соломія
        `,
      ],
    },
    en: {
      bad: [
        `
          # Menus for the canteen, 25 November
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-participants

          1. Fonts
          2. Photos of the dishes
        `,
        `
          # Menus for the canteen
          ^^^^^^^^^^^^^^^^^^^^^^^ agenda-participants

          Participants: Tamara Ellis, Glen, Sophie, Rustam

          - Fonts
          - Photos of the dishes
        `,
        `
          # Menus for the canteen
          ^^^^^^^^^^^^^^^^^^^^^^^ agenda-participants

          ## Attendees

          - Tamara Ellis, manager
          - Glen, account manager
          - Sophie, designer

          ## Agenda

          - Fonts
        `,
      ],
      good: [
        `
          # Agenda: allergen labels, 1 December 2026

          Taking part: Miriam Oat (owner) and Fay Oat for the bakery, Duncan Reeve (account director) for us.

          1. Font size
          2. Nut warnings
        `,
        `
          # Menu for the canteen

          | Canteen | Us |
          |---|---|
          | Tamara Hill, head of catering | Glen, account manager |
          | Zoe Craven (cook) | |
        `,
        `
          # Menus for the canteen

          Attendees: Tamara Ellis (canteen), Glen and Sophie (us)

          - Fonts
          - Photos of the dishes
        `,
        `
          # Menus for the canteen

          **Client:**

          - Tamara Ellis, canteen manager

          **Us:**

          - Glen, account manager
          - Sophie, designer
        `,
        `
          # Menus for the canteen

          | Who | Side | Why |
          |---|---|---|
          | Tamara Ellis | client | approves the menu |
          | Glen | us | leads the meeting |
        `,
        `
          # Menus for the canteen

          - **Participants:**
            - on the client's side: Tamara Ellis
            - on our side: Glen, Sophie
        `,
      ],
    },
  },
})

const PEOPLE = {
  label: { ru: 'Участники', uk: 'Учасники', en: 'Participants' },
  body: {
    ru: ['Клиент: [Имя], [должность], принимает решение', 'Мы: [Имя], [роль], ведёт встречу'],
    uk: ['Клієнт: [Ім’я], [посада], ухвалює рішення', 'Ми: [Ім’я], [роль], веде зустріч'],
    en: ['Client: [Name], [position], decides', 'Us: [Name], [role], leads the meeting'],
  },
  where: 'first',
} as const
