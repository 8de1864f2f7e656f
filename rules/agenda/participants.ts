import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const agendaParticipants = defineRule({
  id: 'agenda-participants',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S0 rule 2',
  summary: {
    ru: 'Участники перечислены, и видно, кто с чьей стороны.',
    uk: 'Учасників перелічено, і видно, хто з чийого боку.',
    en: 'The participants are listed, and one sees who is on which side.',
  },
  why: {
    ru: 'Состав подбирают под цель: с обеих сторон нужны люди подходящего уровня, и никого лишнего. По списку без сторон этого не проверить.',
    uk: 'Склад добирають під мету: з обох боків потрібні люди відповідного рівня, і нікого зайвого. Зі списку без сторін цього не перевірити.',
    en: 'People are chosen for the goal: of fitting rank on both sides, and nobody to spare. A list without sides cannot be checked for that.',
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
      en: "One cannot tell the client's people from ours. Separate the participants by side.",
    },
    insert: { ru: 'Добавить участников', uk: 'Додати учасників', en: 'Add participants' },
  },
  *check({ document, settings }) {
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
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
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
