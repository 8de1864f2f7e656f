import { refusalOf } from '../../core/document/intent.ts'
import { does } from '../../core/document/sentences.ts'
import { defineRule } from '../../core/rule.ts'
import { insertSentence } from '../mends.ts'

export const refusalEmpathy = defineRule({
  id: 'refusal-empathy',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'Отказ признаёт положение клиента.',
    uk: 'Відмова визнає становище клієнта.',
    en: "A refusal acknowledges the client's situation.",
  },
  why: {
    ru: 'Эмпатическое «нет» начинается с понимания: прежде чем отказать, покажите, что видите его положение и чувства. Повторить просьбу — ещё не понять её.',
    uk: 'Емпатичне «ні» починається з розуміння: перш ніж відмовити, покажіть, що бачите його становище й почуття. Повторити прохання — ще не зрозуміти його.',
    en: 'The empathetic no begins with understanding: before you refuse, show that you see his situation and his feelings. To repeat the request is not yet to understand it.',
  },
  messages: {
    missing: {
      ru: 'Перед отказом нет ни слова о положении клиента. Скажите, что для него значит эта просьба.',
      uk: 'Перед відмовою немає ані слова про становище клієнта. Скажіть, що для нього означає це прохання.',
      en: "Not a word about the client's situation. Before the no, say what the request means to him.",
    },
    insert: {
      ru: 'Добавить понимание перед отказом',
      uk: 'Додати розуміння перед відмовою',
      en: 'Add understanding before the no',
    },
  },
  *check({ document }) {
    const no = refusalOf(document)
    if (!no || document.body.some(sentence => does(sentence, 'empathy'))) return
    yield {
      message: 'missing',
      at: no.act.span,
      mends: () => [{ title: 'insert', edits: [insertSentence(no.sentence.span, 'before', TEXT[document.language])] }],
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const TEXT = {
  ru: 'Понимаю, [что это значит для вас].',
  uk: 'Розумію, [що це означає для вас].',
  en: 'I understand how [what this means for you].',
}
