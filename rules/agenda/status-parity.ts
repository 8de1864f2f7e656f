import type { Participant } from '../../core/document/model.ts'
import { isPost } from '../../core/document/people/name-words.ts'
import { doesIn } from '../../core/document/sentences.ts'
import type { Language } from '../../core/language/language.ts'
import { wordsOf } from '../../core/language/segment.ts'
import { opening, spoken } from '../../core/language/spoken.ts'
import { AND } from '../../core/lexicon/word-lists.ts'
import { attendeesOf } from '../../core/relationship/attendees.ts'
import { defineRule } from '../../core/rule.ts'
import { mayHaveHead } from '../../core/signs-people.ts'

export const agendaStatusParity = defineRule({
  id: 'agenda-status-parity',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S0 rule 2',
  summary: {
    ru: 'Если клиент приходит с руководителем, руководитель есть и у нас.',
    uk: 'Якщо клієнт приходить із керівником, керівник є й у нас.',
    en: 'When the client brings an executive, so do we.',
  },
  why: {
    ru: 'Руководителю удобнее говорить с равным: он видит, что проект важен, а вопросы о деньгах и сроках решаются сразу.',
    uk: 'Керівникові зручніше говорити з рівним: він бачить, що проєкт важливий, а питання про гроші й строки розв’язуються одразу.',
    en: 'An executive talks most easily to an equal: it shows that the project matters, and money and dates are settled on the spot.',
  },
  messages: {
    alone: {
      ru: '{name} — руководитель, а с нашей стороны руководителя нет. Позовите своего или договоритесь о составе заранее.',
      uk: '{name} — керівник, а з нашого боку керівника немає. Запросіть свого або домовтеся про склад наперед.',
      en: '{name} is an executive, and nobody on our side is. Invite one of ours, or agree beforehand on who comes.',
    },
  },
  *check({ document, relationship, settings }) {
    const { ours, theirs } = attendeesOf(document, relationship, settings)
    // Names alone tell nobody's post.
    if (
      ours.every(person => person.role === '' || isWriterWhoLeads(person, document.language)) ||
      ours.some(({ executive, role }) => executive || directs(role) || HEADS.test(role))
    )
      return
    if (theirs.some(isHead) && mayHaveHead(document, ours.concat(theirs))) return
    for (const person of theirs.filter(isHead)) {
      yield { message: 'alone', at: person.span, values: { name: person.name } }
    }

    function isHead(person: Participant): boolean {
      // What the agenda says of him goes before what his card says.
      const own = document.participants.find(({ span }) => span === person.span)
      return person.executive && (own?.executive === true || own?.role === '')
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Карта залов

          **Библиотека:** Раиса Рябцева, заместитель директора
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-status-parity
          **Мы:** Глеб Тур, редактор, сверяет названия с директором
        `,
        `
          # Схема камер

          **Склад:** Игорь Громов, генеральный директор
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-status-parity
          **Мы:** Света Нагаева, монтажник, показывает директору схему
        `,
        `
          # Меню для столовой

          Клиент:

          - Глеб Нечаев, директор завода
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-status-parity
          - Рая, заведующая складом

          Мы:

          - Ольга, менеджер проекта
          - Марк, технолог
        `,
        `
          # Меню для столовой

          | Кто | Сторона | Зачем |
          |---|---|---|
          | Глеб Нечаев | клиент | владелец |
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-status-parity
          | Ольга | мы | менеджер, ведёт встречу |
        `,
      ],
      good: [
        `
          === lotos/client.md
          # Карточка клиента: столовая

          **Люди:** Рая Ким, директор по закупкам

          === lotos/agenda.md
          # Меню для столовой

          Клиент:

          - Рая Ким, повар

          Мы:

          - Ольга, менеджер проекта
        `,
        `
          # Меню для столовой

          Клиент:

          - Глеб Нечаев, директор завода

          Мы:

          - Ольга, менеджер проекта
          - Инна Ковач, партнёр
        `,
        `
          # Меню для столовой

          Клиент:

          - Глеб Нечаев, помощник директора
          - Рая, начальник смены

          Мы:

          - Ольга, менеджер проекта
        `,
        `
          # Меню для столовой

          Участники: Глеб Нечаев, директор; Ольга, менеджер; Марк, технолог
        `,
        `
          # Меню для столовой

          **Столовая**: Глеб Нечаев, хозяин · Рая, повар
          **Мы**: Ольга Дорн, руководитель и заодно модератор · Марк Юн, технолог
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Мапа залів бібліотеки

          **Бібліотека:** Раїса Рябцева, заступниця директора
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-status-parity
          **Ми:** Гліб Тур, редактор, звіряє назви з директором
        `,
        `
          # Схема камер

          **Склад:** Ігор Громовий, генеральний директор
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-status-parity
          **Ми:** Світлана Нагай, монтажниця, показує директорові схему
        `,
        `
          # Меню для їдальні

          Клієнт:

          - Гліб Нечай, директор заводу
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-status-parity
          - Рая, комірниця

          Ми:

          - Ольга, менеджерка проєкту
          - Марко, технолог
        `,
        `
          # Меню для їдальні

          **Клієнт:** Гліб Нечай, директор заводу
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-status-parity

          **Ми:** Ольга Кім, керівник групи й модератор
        `,
      ],
      good: [
        `
          # Меню для їдальні

          Клієнт:

          - Гліб Нечай, директор заводу

          Ми:

          - Ольга, менеджерка проєкту
          - Інна Ковач, партнерка
        `,
        `
          # Меню для їдальні

          **Клієнт:** Гліб Нечай, директор заводу

          **Ми:** Ольга Кім, наш керівник, веде; Марко, технолог
        `,
        `
          # Меню для їдальні

          Клієнт:

          - Гліб Нечай, помічник директора
          - Рая, начальниця зміни

          Ми:

          - Ольга, менеджерка проєкту
        `,
      ],
    },
    en: {
      bad: [
        `
          # Map of the rooms

          **Library:** Rachel Ryan, deputy director
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-status-parity
          **Us:** Glen Tour, editor, checks the names with the director
        `,
        `
          # The screen wall

          **Foyer:** Igor Thorpe, chief executive
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-status-parity
          **Us:** Sveta Nash, fitter, shows the director the wiring plan
        `,
        `
          # The canteen menu

          **Client:** Gareth Neal, plant director; Rae, stock clerk
                      ^^^^^^^^^^^ agenda-status-parity

          **Us:** Olga (project manager), Mark (food technologist)
        `,
      ],
      good: [
        `
          # The canteen menu

          **Client:** Gareth Neal, plant director; Rae, stock clerk

          **Us:** Olga (project manager), Ina Kovac (founder)
        `,
        `
          # The canteen menu

          **Client:** Gareth Neal, assistant to the director; Rae, team lead

          **Us:** Olga (project manager), Mark (food technologist)
        `,
        `
          # The canteen menu

          **Client:** Gareth Neal, plant director

          **Us:** Olga, Mark
        `,
        `
          # The canteen menu

          **Client:** Gareth Neal, plant director

          **Us:** Olga Kim, head and moderator, Mark, food technologist
        `,
        `
          # The canteen menu

          **Client:** Gareth Neal, plant director

          **Me:** Olga Kim. I run the meeting.
        `,
      ],
    },
  },
})

/** A creative or technical director directs a part of our house, whatever he answers for; who shows something to a director, or assists him, is none. */
const directs = (role: string): boolean =>
  role.split(/[,;:()]|\s[—–-]\s/u).some(part => DIRECTS.test(part.trim()) && !UNDER.test(part))

const DIRECTS = spoken`^(?:\p{L}[\p{L}-]*\s){0,2}${{
  ru: '*директор, *директорша, директриса',
  uk: '*директор, *директорка',
  en: 'director',
}}`

const UNDER = opening({
  ru: 'помощни*, ассистент*, секретар*, референт*, вместо, зам*, показ*, расска*, отчит*, сопровожда*',
  uk: 'помічни*, асистент*, секретар*, референт*, замість, показ*, розпові*, звіту*, супровод*',
  en: 'assistant*, secretary, pa, aide, reports, shows, assists, for, to, with, replaces, instead',
})

/** «Руководитель и заодно модератор»: a head of nothing in particular is that of the house; «руководитель проекта» is none. */
const HEADS = spoken`(?:^|[,;(/]\s*|\s${AND}\s)(?:${{ ru: 'наш, наша, сам, сама', uk: 'наш, наша, сам, сама', en: 'our, the' }}\s)?${{
  ru: 'руководитель, руководительница, глава, начальник, начальница, шеф, заведующий, заведующая',
  uk: 'керівник, керівниця, голова, начальник, начальниця, шеф, шефиня, завідувач, завідувачка, очільник, очільниця',
  en: 'head, boss, chief, headman, principal',
}}(?=\s*(?:$|[,;.:()/+&]|[—–]|-\s|\s(?:${AND}|${{ ru: 'а также, она, он, заодно, он же, она же', uk: 'а також, вона, він, заодно, водночас', en: 'who, as' }})\s))`

/** «Я: Павел Ким. Веду встречу я.»: what the writer does at the meeting, and no post. */
const isWriterWhoLeads = ({ self, role }: Participant, language: Language): boolean =>
  self === true && doesIn(role, language, 'role').has('leads') && !wordsOf(role).some(word => isPost(word.norm))
