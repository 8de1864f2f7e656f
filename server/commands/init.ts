import type { Command } from '../call.ts'

export const INIT: Command = {
  takes: '[DIR]',
  summary: {
    ru: 'начать: touchline.yml с пояснениями и папка первого клиента; готового не трогает',
    uk: 'почати: touchline.yml з поясненнями й тека першого клієнта; готового не чіпає',
    en: 'a start: touchline.yml with comments, and the folder of a first client; touches nothing that is there',
  },
  options: {
    lang: {
      takes: 'ru|uk|en',
      summary: { ru: 'язык документов', uk: 'мова документів', en: 'language of the documents' },
    },
  },
  run: async call => (await import('./init-run.ts')).runInit(call),
}
