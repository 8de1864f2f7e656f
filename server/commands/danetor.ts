import type { Command } from '../call.ts'
import { READING_OPTIONS } from './shared.ts'

export const DANETOR: Command = {
  takes: '[FILE]',
  summary: {
    ru: 'взвесить просьбу клиента: по документу или по вопросам',
    uk: 'зважити прохання клієнта: за документом або за запитаннями',
    en: "weigh a client's request: from a document, or by asking",
  },
  options: {
    client: { takes: 'NAME', summary: { ru: 'чья просьба', uk: 'чиє прохання', en: 'whose request it is' } },
    lang: {
      takes: 'ru|uk|en',
      summary: { ru: 'язык документа', uk: 'мова документа', en: 'language of the document' },
    },
    out: {
      takes: 'FILE',
      summary: {
        ru: 'куда записать; - для стандартного вывода; иначе рядом с просьбами клиента',
        uk: 'куди записати; - для стандартного виводу; інакше поруч із проханнями клієнта',
        en: "where to write it; - for standard output; else beside the client's requests",
      },
    },
    force: {
      summary: { ru: 'заменить готовый файл', uk: 'замінити готовий файл', en: 'replace a file that is there' },
    },
    ...READING_OPTIONS,
  },
  remarks: {
    ru: 'Без файла спрашивает; через канал ответы берутся по одному в строке.',
    uk: 'Без файлу запитує; через канал відповіді беруться по одній у рядку.',
    en: 'Without a file it asks; through a pipe it takes the answers one a line.',
  },
  run: async call => (await import('./danetor-run.ts')).runDanetor(call),
}
