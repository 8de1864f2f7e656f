import { does } from '../../core/document/sentences.ts'
import { defineRule } from '../../core/rule.ts'

export const emailOneIssue = defineRule({
  id: 'email-one-issue',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: { ru: 'Одно письмо — один вопрос.', uk: 'Один лист — одне питання.', en: 'One letter, one issue.' },
  why: {
    ru: 'На письмо с двумя вопросами отвечают на первый. Второй теряется, и его не найти по теме. Напишите два письма.',
    uk: 'У листі з двома питаннями відповідають на перше. Друге губиться, і його не знайти за темою. Напишіть два листи.',
    en: 'A letter with two issues gets an answer to the first. The second is lost, and the subject does not lead to it. Write two letters.',
  },
  messages: {
    second: {
      ru: 'Здесь начинается второй вопрос. Вынесите его в отдельное письмо со своей темой.',
      uk: 'Тут починається друге питання. Винесіть його в окремий лист зі своєю темою.',
      en: 'A second issue begins here. Give it a letter of its own, with its own subject.',
    },
  },
  *check({ document }) {
    if (document.intents.has('summary')) return
    for (const sentence of document.body.slice(1)) {
      const act = does(sentence, 'secondIssue')
      if (!act || document.blocks[sentence.block]?.kind === 'item') continue
      yield { message: 'second', at: act.span }
      return
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})
