import type { Command } from '../call.ts'
import { READING_OPTIONS } from './shared.ts'

export const IMPORT: Command = {
  takes: 'FILE…',
  summary: {
    ru: 'письмо .eml или встреча .ics → документ своего клиента',
    uk: 'лист .eml або зустріч .ics → документ свого клієнта',
    en: 'a mail (.eml) or an event (.ics) → a document of its client',
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
    move: {
      summary: {
        ru: 'встреча перенесена: записать новый срок в её повестку и в имя файла',
        uk: 'зустріч перенесено: записати новий термін у її порядок денний і в назву файлу',
        en: 'a meeting has moved: write its new time into its agenda and the file’s name',
      },
    },
    ...READING_OPTIONS,
  },
  remarks: {
    ru: 'Прошедшая встреча становится строкой журнала касаний.',
    uk: 'Минула зустріч стає рядком журналу дотиків.',
    en: 'A meeting that has been becomes a line of the touch journal.',
  },
  run: async call => (await import('./import-run.ts')).runImport(call),
}
