import type { Command } from '../call.ts'
import { READING_OPTIONS } from './shared.ts'

export const NEXT: Command = {
  takes: 'FILE',
  summary: {
    ru: 'документ, который следует за этим: повестка → протокол → письмо с итогами → повестка',
    uk: 'документ, що йде за цим: порядок денний → протокол → лист із підсумками → порядок денний',
    en: 'the document that follows: agenda → protocol → summary letter → agenda',
  },
  options: {
    to: {
      takes: 'STEP',
      summary: {
        ru: 'какой: protocol, summary, agenda, reminder, answer, landing, touch (строка журнала); иначе обычный для этого вида',
        uk: 'який: protocol, summary, agenda, reminder, answer, landing, touch (рядок журналу); інакше звичайний для цього виду',
        en: 'which one: protocol, summary, agenda, reminder, answer, landing, touch (a line of the journal); else the usual one for its kind',
      },
    },
    out: {
      takes: 'FILE',
      summary: {
        ru: 'куда записать; - для стандартного вывода; иначе рядом с такими же документами клиента',
        uk: 'куди записати; - для стандартного виводу; інакше поруч із такими ж документами клієнта',
        en: "where to write it; - for standard output; else beside the client's documents of its kind",
      },
    },
    force: {
      summary: { ru: 'заменить готовый файл', uk: 'замінити готовий файл', en: 'replace a file that is there' },
    },
    ...READING_OPTIONS,
  },
  run: async call => (await import('./next-run.ts')).runNext(call),
}
