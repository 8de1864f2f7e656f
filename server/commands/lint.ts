import type { Command } from '../call.ts'
import { READING_OPTIONS } from './shared.ts'

export const LINT: Command = {
  takes: '[PATH…]',
  summary: {
    ru: 'проверить документы (по умолчанию .)',
    uk: 'перевірити документи (типово .)',
    en: 'check documents (default: .)',
  },
  options: {
    format: { takes: 'pretty|json', summary: { ru: 'вид отчёта', uk: 'вигляд звіту', en: 'form of the report' } },
    rule: {
      takes: 'ID=off|info|warning|error',
      multiple: true,
      summary: {
        ru: 'важность правила; можно повторять',
        uk: 'важливість правила; можна повторювати',
        en: 'severity of a rule; may be repeated',
      },
    },
    quiet: { summary: { ru: 'показать только ошибки', uk: 'показати лише помилки', en: 'report errors only' } },
    'max-warnings': {
      takes: 'N',
      summary: {
        ru: 'статус 1, если предупреждений больше N',
        uk: 'статус 1, якщо попереджень понад N',
        en: 'exit with 1 on more than N warnings',
      },
    },
    stdin: {
      summary: {
        ru: 'проверить текст со стандартного ввода',
        uk: 'перевірити текст зі стандартного вводу',
        en: 'check the text on standard input',
      },
    },
    'stdin-filename': {
      takes: 'NAME',
      summary: { ru: 'имя для этого текста', uk: 'ім’я для цього тексту', en: 'name of that text' },
    },
    lang: {
      takes: 'ru|uk|en',
      summary: {
        ru: 'язык документов, если его не назвал сам документ',
        uk: 'мова документів, якщо її не назвав сам документ',
        en: 'language of documents that do not name their own',
      },
    },
    ...READING_OPTIONS,
    jobs: {
      takes: 'N',
      summary: {
        ru: 'во сколько процессов работать (иначе — во сколько выйдет быстрее)',
        uk: 'у скільки процесів працювати (інакше — у скільки вийде швидше)',
        en: 'how many processes to work with (else as many as make it faster)',
      },
    },
    'no-cache': {
      summary: {
        ru: 'читать всё заново (кэша пока нет)',
        uk: 'читати все заново (кешу поки немає)',
        en: 'read everything anew (there is no cache yet)',
      },
    },
  },
  remarks: {
    ru: 'Всё, что лежит под PATH, — одна рабочая область: только эти документы говорят о клиенте.\nСтатус: 0 — ошибок нет; 1 — есть ошибки или предупреждений больше, чем разрешено; 2 — неверный вызов, настройки или файл.',
    uk: 'Усе, що лежить під PATH, — одна робоча область: лише ці документи говорять про клієнта.\nСтатус: 0 — помилок немає; 1 — є помилки або попереджень більше, ніж дозволено; 2 — хибний виклик, налаштування чи файл.',
    en: 'All that lies under the PATHs is one workspace: only these documents tell of a client.\nExit status: 0 no errors; 1 errors, or more warnings than allowed; 2 the call, the configuration or a file is at fault.',
  },
  run: async call => (await import('./lint-run.ts')).runLint(call),
}
