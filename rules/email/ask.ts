import { isAsk } from '../../core/document/asks.ts'
import { does } from '../../core/document/sentences.ts'
import { defineRule } from '../../core/rule.ts'
import { insertSentence } from '../mends.ts'

export const emailAsk = defineRule({
  id: 'email-ask',
  kinds: ['email'],
  severity: 'warning',
  source: 'S2',
  summary: {
    ru: 'Сказано, чего мы хотим от читателя.',
    uk: 'Сказано, чого ми хочемо від читача.',
    en: 'The letter says what we want from the reader.',
  },
  why: {
    ru: 'Письмо состоит из трёх частей: что происходит, почему, и чего мы ждём. Без третьей читатель кивнёт и закроет. Если ответа не нужно, так и скажите.',
    uk: 'Лист складається з трьох частин: що відбувається, чому, і чого ми чекаємо. Без третьої читач кивне й закриє. Якщо відповіді не треба, так і скажіть.',
    en: 'A letter has three parts: what is going on, why, and what we want. Without the third the reader nods and closes it. If no answer is needed, say so.',
  },
  messages: {
    missing: {
      ru: 'Непонятно, чего вы ждёте от читателя. Добавьте просьбу или вопрос — или скажите, что отвечать не нужно.',
      uk: 'Незрозуміло, чого ви чекаєте від читача. Додайте прохання чи запитання — або скажіть, що відповідати не треба.',
      en: 'Nothing says what you want from the reader. Add a request or a question, or say that no answer is needed.',
    },
    ask: { ru: 'Добавить просьбу со сроком', uk: 'Додати прохання зі строком', en: 'Add a request with a date' },
    none: { ru: 'Добавить «отвечать не нужно»', uk: 'Додати «відповідати не треба»', en: 'Add "no answer is needed"' },
  },
  *check({ document }) {
    if (document.body.some(sentence => isAsk(sentence) || does(sentence, 'noAnswer'))) return
    const last = document.body.at(-1)
    yield {
      message: 'missing',
      at: document.title,
      mends: () =>
        last
          ? [
              { title: 'ask', edits: [insertSentence(last.span, 'after', ASK[document.language])] },
              { title: 'none', edits: [insertSentence(last.span, 'after', NONE[document.language])] },
            ]
          : [],
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const ASK = {
  ru: 'Пожалуйста, [что сделать] до [дата].',
  uk: 'Будь ласка, [що зробити] до [дата].',
  en: 'Please [what to do] by [date].',
}
const NONE = { ru: 'Отвечать не нужно.', uk: 'Відповідати не треба.', en: 'No answer is needed.' }
