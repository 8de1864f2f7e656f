import type { Command } from '../call.ts'
import { READING_OPTIONS } from './shared.ts'

export const NEW: Command = {
  takes: 'TEMPLATE',
  summary: {
    ru: 'новый документ из шаблона, заполненный тем, что известно',
    uk: 'новий документ із шаблону, заповнений тим, що відомо',
    en: 'a document from a template, filled with what is known',
  },
  options: {
    client: { takes: 'NAME', summary: { ru: 'для какого клиента', uk: 'для якого клієнта', en: 'for which client' } },
    lang: {
      takes: 'ru|uk|en',
      summary: { ru: 'язык документа', uk: 'мова документа', en: 'language of the document' },
    },
    set: {
      takes: 'KEY=VALUE',
      multiple: true,
      summary: {
        ru: 'значение для шаблона: topic=Скидка',
        uk: 'значення для шаблону: topic=Знижка',
        en: 'a value for the template: topic=Discount',
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
  run: async call => (await import('./new-run.ts')).runNew(call),
}
