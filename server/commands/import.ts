import type { Command } from '../call.ts'
import { READING_OPTIONS } from './shared.ts'

export const IMPORT: Command = {
  takes: 'FILE…',
  summary: {
    ru: 'письмо .eml → документ у своего клиента',
    uk: 'лист .eml → документ у свого клієнта',
    en: 'a mail (.eml) → a document of its client',
  },
  options: {
    client: {
      takes: 'NAME',
      summary: {
        ru: 'чей это документ; иначе узнаётся по адресам и именам',
        uk: 'чий це документ; інакше впізнається за адресами й іменами',
        en: 'whose it is; else told by addresses and names',
      },
    },
    ...READING_OPTIONS,
  },
  run: async call => (await import('./import-run.ts')).runImport(call),
}
