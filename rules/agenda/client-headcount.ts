import { attendeesOf } from '../../core/relationship/attendees.ts'
import { defineRule } from '../../core/rule.ts'

export const agendaClientHeadcount = defineRule({
  id: 'agenda-client-headcount',
  kinds: ['agenda'],
  severity: 'info',
  source: 'S2',
  summary: {
    ru: 'Со стороны клиента не больше четырёх человек.',
    uk: 'З боку клієнта не більше чотирьох людей.',
    en: "No more than four people come from the client's side.",
  },
  why: {
    ru: 'Чем больше людей, тем больше мнений, и каждый хочет что-то добавить. Впятером решают медленно, а правок выходит вдвое больше.',
    uk: 'Що більше людей, то більше думок, і кожен хоче щось додати. Уп’ятьох вирішують повільно, а правок виходить удвічі більше.',
    en: 'More people bring more opinions, and each wants to add something. Five decide slowly and ask for twice as many changes.',
  },
  options: { max: 4 },
  messages: {
    many: {
      ru: 'От клиента {count} человек, а хорошо работается, когда их не больше {max}. Спросите, кто из них решает, и соберите мнения остальных заранее.',
      uk: 'Від клієнта {count} людей, а добре працюється, коли їх не більше {max}. Спитайте, хто з них вирішує, і зберіть думки решти наперед.',
      en: 'The client sends {count} people; {max} at most work well. Ask who of them decides, and collect the views of the others beforehand.',
    },
  },
  *check({ document, relationship, settings, options }) {
    const count = attendeesOf(document, relationship, settings).theirs.length
    const max = Number(options.max)
    if (count > max) yield { message: 'many', at: document.title, values: { count, max } }
  },
  examples: {
    ru: {
      bad: [
        `
          # Форма для бариста
          ^^^^^^^^^^^^^^^^^^^ agenda-client-headcount

          Клиент:

          - Ира Левина, управляющая
          - Паша, бариста
          - Зоя, бариста
          - Марат, закупки
          - Юля, кадры

          Мы:

          - Нелли, модельер
        `,
      ],
      good: [
        `
          # Форма для бариста

          Клиент:

          - Ира Левина, управляющая
          - Паша, бариста
          - Марат, закупки
          - Юля, кадры

          Мы:

          - Нелли, модельер
          - Тигран, закройщик
        `,
        `
          # Форма для бариста

          Клиент:

          - [x] Ира Левина, управляющая
          - [x] Паша, бариста
          - [ ] Зоя, бариста
          - [x] Марат, закупки
          - [x] Юля, кадры

          Мы:

          - [x] Нелли, модельер
        `,
        `
          # Форма для бариста

          Участники: Ира Левина, Паша, Зоя, Марат, Юля, Нелли
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Форма для бариста
          ^^^^^^^^^^^^^^^^^^^ agenda-client-headcount

          Клієнт:

          - Іра Левіна, керівниця кав’ярні
          - Павло, бариста
          - Зоя, бариста
          - Марат, закупівлі
          - Юля, кадри

          Ми:

          - Неллі, модельєрка
        `,
      ],
      good: [
        `
          # Форма для бариста

          Клієнт:

          - Іра Левіна, керівниця кав’ярні
          - Павло, бариста
          - Марат, закупівлі
          - Юля, кадри

          Ми:

          - Неллі, модельєрка
          - Тигран, закрійник
        `,
        `
          # Форма для бариста

          Учасники: Іра Левіна, Павло, Зоя, Марат, Юля, Неллі
        `,
      ],
    },
    en: {
      bad: [
        `
          # Uniforms for the baristas
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-client-headcount

          **Client:** Iris Lavin (manager), Paul (barista), Zoe (barista), Marat (purchasing), Julia (personnel)

          **Us:** Nelly (pattern maker)
        `,
      ],
      good: [
        `
          # Uniforms for the baristas

          **Client:** Iris Lavin (manager), Paul (barista), Marat (purchasing), Julia (personnel)

          **Us:** Nelly (pattern maker), Tigran (cutter)
        `,
        `
          # Uniforms for the baristas

          Participants: Iris Lavin, Paul, Zoe, Marat, Julia, Nelly
        `,
      ],
    },
  },
})
