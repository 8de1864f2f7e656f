import { firstAsk } from '../../core/document/asks.ts'
import { defineRule } from '../../core/rule.ts'

export const emailStructure = defineRule({
  id: 'email-structure',
  kinds: ['email'],
  severity: 'info',
  source: 'S2',
  summary: {
    ru: 'Сначала ситуация и объяснение, потом просьба.',
    uk: 'Спершу ситуація й пояснення, потім прохання.',
    en: 'First the situation and the explanation, then the ask.',
  },
  why: {
    ru: 'Читатель открывает письмо посреди других дел. Абзац, который вводит в курс, и абзац с пояснением дают ему понять просьбу с первого раза.',
    uk: 'Читач відкриває лист серед інших справ. Абзац, що вводить у курс, і абзац із поясненням дають йому зрозуміти прохання з першого разу.',
    en: 'The reader opens a letter in the middle of other work. A paragraph that sets the scene and one that explains make the request plain at once.',
  },
  options: { words: 40, paragraphs: 2 },
  messages: {
    early: {
      ru: 'Просьба стоит раньше объяснений. Сначала абзац о ситуации, потом почему, и в конце — что нужно.',
      uk: 'Прохання стоїть раніше за пояснення. Спершу абзац про ситуацію, потім чому, і наприкінці — що потрібно.',
      en: 'The request comes before the explanation. First a paragraph on the situation, then why, and at the end what you need.',
    },
  },
  *check({ document, options }) {
    if (document.words <= Number(options.words) || document.intents.has('acknowledgement')) return
    const ask = firstAsk(document)
    if (!ask) return
    const before = document.paragraphs.filter(paragraph => paragraph.at(-1)!.span.end <= ask.sentence.span.start).length
    if (before < Number(options.paragraphs)) yield { message: 'early', at: ask.sentence.span }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})
