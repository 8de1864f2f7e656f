import type { Channel } from '../document/model.ts'
import type { Localized } from '../rule.ts'

/** What channels are called where people read of them, and where a line of a journal is written. */
export const CHANNEL_NAMES: Readonly<Record<Channel, Localized>> = {
  letter: { ru: 'письмо', uk: 'лист', en: 'letter' },
  meeting: { ru: 'встреча', uk: 'зустріч', en: 'meeting' },
  call: { ru: 'звонок', uk: 'дзвінок', en: 'call' },
  'video-call': { ru: 'видеозвонок', uk: 'відеодзвінок', en: 'video call' },
  answer: { ru: 'ответ', uk: 'відповідь', en: 'answer' },
  presentation: { ru: 'презентация', uk: 'презентація', en: 'presentation' },
  note: { ru: 'заметка', uk: 'нотатка', en: 'note' },
  message: { ru: 'сообщение', uk: 'повідомлення', en: 'message' },
  reminder: { ru: 'напоминание', uk: 'нагадування', en: 'reminder' },
  question: { ru: 'вопрос', uk: 'запитання', en: 'question' },
}
