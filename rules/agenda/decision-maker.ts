import type { Agenda, Participant } from '../../core/document/model.ts'
import { standingOf } from '../../core/document/people/standing.ts'
import { attendeesOf } from '../../core/relationship/attendees.ts'
import { defineRule } from '../../core/rule.ts'
import { mayHaveHead } from '../../core/signs-people.ts'

export const agendaDecisionMaker = defineRule({
  id: 'agenda-decision-maker',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S2, S4 1.3',
  summary: {
    ru: 'Со стороны клиента есть тот, кто принимает решение.',
    uk: 'З боку клієнта є той, хто ухвалює рішення.',
    en: "Someone on the client's side can decide.",
  },
  why: {
    ru: 'То, что нравится менеджеру заказчика, может не понравиться его директору. Без того, кто решает, придётся переделывать и собираться снова.',
    uk: 'Те, що подобається менеджерові замовника, може не сподобатися його директорові. Без того, хто вирішує, доведеться переробляти й збиратися знову.',
    en: "What the client's manager likes, the director may not. Without the person who decides you will redo the work and meet again.",
  },
  messages: {
    absent: {
      ru: 'Среди людей клиента не видно того, кто принимает решение. Позовите его или отметьте, кто решает.',
      uk: 'Серед людей клієнта не видно того, хто ухвалює рішення. Запросіть його або позначте, хто вирішує.',
      en: "Nobody on the client's side seems to be the one who decides. Invite that person, or mark who it is.",
    },
  },
  *check({ document, relationship, settings }) {
    const { theirs } = attendeesOf(document, relationship, settings)
    // Whoever decides and is of no known side may be the client's.
    const deciding = [...theirs, ...document.participants.filter(person => person.present && !person.side)]
    if (theirs.length === 0 || deciding.some(person => person.executive || person.decides)) return
    if (namesUnread(theirs, document) || mayHaveHead(document, deciding)) return
    yield { message: 'absent', at: document.title }
  },
  examples: {
    ru: {
      bad: [
        `
          # Форма для гостиницы
          ^^^^^^^^^^^^^^^^^^^^^ agenda-decision-maker

          **Клиент:** Ольга Ким, администратор; Пётр Лунин, кладовщик

          **Мы:** Нина, модельер

          1. Ткань
          2. Пуговицы
        `,
        `
          # Форма для гостиницы
          ^^^^^^^^^^^^^^^^^^^^^ agenda-decision-maker

          Со стороны клиента:

          - Ольга Ким, помощница директора

          С нашей стороны:

          - Нина, модельер
        `,
        `
          === lotos/client.md
          # Карточка клиента: гостиница «Лотос»

          Решения принимает Рашид Алиев, владелец.

          === lotos/agenda.md
          # Форма для гостиницы
          ^^^^^^^^^^^^^^^^^^^^^ agenda-decision-maker

          **Клиент:** Ольга Ким, администратор

          **Мы:** Нина, модельер
        `,
      ],
      good: [
        `
          # Форма для гостиницы

          **Клиент:** Ольга Ким, администратор. Директор заглянет к концу.

          **Мы:** Нина, модельер
        `,
        `
          # Форма для гостиницы

          **Клиент:** Ольга Ким, администратор; Рашид Алиев, владелец

          **Мы:** Нина, модельер
        `,
        `
          # Форма для гостиницы

          Со стороны клиента:

          - Ольга Ким, администратор (ЛПР)

          С нашей стороны:

          - Нина, модельер
        `,
        `
          === lotos/client.md
          # Карточка клиента: гостиница «Лотос»

          Решения о форме принимает Ольга Ким.

          === lotos/agenda.md
          # Форма для гостиницы

          **Клиент:** Ольга Ким, администратор

          **Мы:** Нина, модельер
        `,
        `
          # Форма для гостиницы

          Участники: Ольга, Пётр, Нина

          1. Ткань
          2. Пуговицы
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Форма для готелю
          ^^^^^^^^^^^^^^^^^^ agenda-decision-maker

          **Клієнт:** Ольга Кім, адміністраторка; Петро Лунін, комірник

          **Ми:** Ніна, модельєрка

          1. Тканина
          2. Ґудзики
        `,
        `
          # Форма для готелю
          ^^^^^^^^^^^^^^^^^^ agenda-decision-maker

          З боку клієнта:

          - Ольга Кім, помічниця директора

          З нашого боку:

          - Ніна, модельєрка
        `,
      ],
      good: [
        `
          # Форма для готелю

          **Клієнт:** Ольга Кім, адміністраторка. Власниця зазирне наприкінці.

          **Ми:** Ніна, модельєрка
        `,
        `
          # Порядок денний: кухня, 28 листопада 2026

          **Клієнт:** Степан і Леся, вирішують удвох

          **Ми:** Назар, Інга

          1. Фасади
        `,
        `
          # Форма для готелю

          **Клієнт:** Ольга Кім, адміністраторка; Рашид Алієв, власник

          **Ми:** Ніна, модельєрка
        `,
        `
          # Форма для готелю

          З боку клієнта:

          - Ольга Кім, адміністраторка, ухвалює рішення

          З нашого боку:

          - Ніна, модельєрка
        `,
        `
          === lotos/client.md
          # Картка клієнта: готель «Лотос»

          Рішення про форму ухвалює Ольга Кім.

          === lotos/agenda.md
          # Форма для готелю

          **Клієнт:** Ольга Кім, адміністраторка

          **Ми:** Ніна, модельєрка
        `,
      ],
    },
    en: {
      bad: [
        `
          # Hotel uniforms
          ^^^^^^^^^^^^^^^^ agenda-decision-maker

          **Client:** Olga Kim, receptionist; Peter Lunn, storekeeper

          **Us:** Nina, dressmaker

          1. Cloth
          2. Buttons
        `,
        `
          # Hotel uniforms
          ^^^^^^^^^^^^^^^^ agenda-decision-maker

          On the client's side:

          - Olga Kim, assistant to the director

          On our side:

          - Nina, dressmaker
        `,
        `
          # Hotel uniforms
          ^^^^^^^^^^^^^^^^ agenda-decision-maker

          **From the part of the client**

          - Olga Kim, receptionist of the hotel

          **From our part (Nina Atelier)**

          - Nina, dressmaker
        `,
      ],
      good: [
        `
          # Hotel uniforms

          **Client:** Olga Kim, receptionist. The owner looks in towards the end.

          **Us:** Nina, dressmaker
        `,
        `
          # Lunch at the Swan, 30 November 2026

          | | |
          |---|---|
          | Client | Bellweather Marquees |
          | When | 12:30 to 13:30 |

          **From Bellweather**

          * Gwendolen Stroud, founder
          * Kit Oyelowo, phone crew

          **From Halfpenny Web**

          * Tom Quarrie, developer
        `,
        `
          # Hotel uniforms

          **Client:** Olga Kim, receptionist; Rashid Ali, owner

          **Us:** Nina, dressmaker
        `,
        `
          # Hotel uniforms

          **From the part of the client**

          - Olga Kim, owner of the hotel

          **From our part (Nina Atelier)**

          - Nina, dressmaker
        `,
        `
          # Hotel uniforms

          On the client's side:

          - Olga Kim, receptionist (decision-maker)

          On our side:

          - Nina, dressmaker
        `,
        `
          === lotus/client.md
          # Client card: Lotus Hotel

          Olga Kim decides about the uniforms.

          === lotus/agenda.md
          # Hotel uniforms

          **Client:** Olga Kim, receptionist

          **Us:** Nina, dressmaker
        `,
      ],
    },
  },
})

/** «Девять кеглей — Борис Хлебников, директор, и Эля, касса»: a post of somebody who leads, in a line of their people, that belongs to nobody read. */
function namesUnread(theirs: readonly Participant[], { text, participants, language }: Agenda): boolean {
  const lines = theirs.map(({ span: { start } }) => text.slice(text.lastIndexOf('\n', start) + 1).split('\n')[0]!)
  const read = participants.flatMap(({ name, role }) => [role, name]).filter(words => words !== '')
  return lines.some(line => {
    const rest = read.reduce((left, words) => left.replace(words, ''), line)
    const standing = standingOf(rest, language)
    return standing.executive || standing.decides
  })
}
