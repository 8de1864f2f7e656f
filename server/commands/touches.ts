import type { Command } from '../call.ts'
import { READING_OPTIONS } from './shared.ts'

export const TOUCHES: Command = {
  takes: '[CLIENT] [PATH…]',
  summary: {
    ru: 'касания с клиентами: встречи, звонки, письма по дням',
    uk: 'дотики з клієнтами: зустрічі, дзвінки, листи за днями',
    en: "the client-touch outline: every client's meetings, calls and letters by day",
  },
  options: {
    format: {
      takes: 'tree|json|html',
      summary: {
        ru: 'вид; html — страница с лентой времени',
        uk: 'вигляд; html — сторінка зі стрічкою часу',
        en: 'form of the outline; html: a page with timelines',
      },
    },
    since: {
      takes: 'YYYY-MM-DD',
      summary: {
        ru: 'касания с этого дня; что ещё открыто, остаётся',
        uk: 'дотики від цього дня; що ще відкрите, лишається',
        en: 'touches from this day on; what is still open stays',
      },
    },
    obligations: {
      takes: 'WHICH',
      summary: {
        ru: 'обещания вместо касаний: open, ours, theirs, overdue, person (по людям), all',
        uk: 'обіцянки замість дотиків: open, ours, theirs, overdue, person (за людьми), all',
        en: 'promises in place of touches: open, ours, theirs, overdue, person (by person), all',
      },
    },
    ...READING_OPTIONS,
  },
  remarks: {
    ru: 'Слово, по которому есть папка или файл, — это PATH, любое другое — имя клиента или его часть.',
    uk: 'Слово, за яким є тека чи файл, — це PATH, будь-яке інше — ім’я клієнта або його частина.',
    en: 'A word that names a folder or file is a PATH; any other is the name of a client, or a part of it.',
  },
  run: async call => (await import('./touches-run.ts')).runTouches(call),
}
