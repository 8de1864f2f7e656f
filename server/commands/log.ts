import type { Command } from '../call.ts'
import { READING_OPTIONS } from './shared.ts'

export const LOG: Command = {
  takes: 'CLIENT',
  summary: {
    ru: 'записать касание в журнал клиента, так, как в нём пишут',
    uk: 'записати дотик у журнал клієнта, так, як у ньому пишуть',
    en: "write a touch into the client's journal, the way the journal is written",
  },
  options: {
    what: {
      takes: 'TEXT',
      summary: {
        ru: 'что было; без этого спросит всё, чего не сказано',
        uk: 'що було; без цього спитає все, чого не сказано',
        en: 'what happened; without it, all that is not said is asked for',
      },
    },
    channel: {
      takes: 'CHANNEL',
      summary: {
        ru: 'звонок, письмо, встреча, видеозвонок, сообщение, ответ, презентация, заметка…; иначе звонок',
        uk: 'дзвінок, лист, зустріч, відеодзвінок, повідомлення, відповідь, презентація, нотатка…; інакше дзвінок',
        en: 'letter, call, meeting, video-call, message, answer, presentation, note, reminder, question; else call',
      },
    },
    who: { takes: 'NAME', summary: { ru: 'с кем', uk: 'з ким', en: 'with whom' } },
    meaning: { takes: 'TEXT', summary: { ru: 'смысл для нас', uk: 'сенс для нас', en: 'what it is for, on our side' } },
    benefit: {
      takes: 'TEXT',
      summary: { ru: 'польза для клиента', uk: 'користь для клієнта', en: 'what the client gets from it' },
    },
    date: {
      takes: 'YYYY-MM-DD',
      summary: { ru: 'день; иначе сегодня', uk: 'день; інакше сьогодні', en: 'the day; else today' },
    },
    time: { takes: 'HH:MM', summary: { ru: 'время', uk: 'час', en: 'the time' } },
    in: {
      summary: { ru: 'касание клиента, не наше', uk: 'дотик клієнта, не наш', en: "the client's touch, not ours" },
    },
    ...READING_OPTIONS,
  },
  run: async call => (await import('./log-run.ts')).runLog(call),
}
