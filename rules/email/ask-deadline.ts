import { asksOf, hasDeadline, isConditional } from '../../core/document/asks.ts'
import { does } from '../../core/document/sentences.ts'
import { defineRule } from '../../core/rule.ts'

export const emailAskDeadline = defineRule({
  id: 'email-ask-deadline',
  kinds: ['email'],
  severity: 'info',
  source: 'S3, S4 2.5.2',
  summary: { ru: 'У просьбы есть срок.', uk: 'Прохання має строк.', en: 'A request has a date.' },
  why: {
    ru: 'Просьба без срока уходит в конец списка. Дата помогает читателю спланировать, а вам — напомнить без неловкости.',
    uk: 'Прохання без строку йде в кінець списку. Дата допомагає читачеві спланувати, а вам — нагадати без незручності.',
    en: 'A request without a date goes to the end of the list. A date helps the reader to plan, and you to remind him without embarrassment.',
  },
  messages: {
    missing: {
      ru: 'К какому дню это нужно? Назовите дату.',
      uk: 'До якого дня це потрібно? Назвіть дату.',
      en: 'By when do you need this? Name a date.',
    },
  },
  *check({ document }) {
    if (document.body.some(sentence => does(sentence, 'noAnswer'))) return
    const asks = asksOf(document).filter(ask => ask.wantsAction && !isConditional(ask.sentence, document.language))
    if (asks.length === 0 || hasDeadline(document)) return
    yield { message: 'missing', at: asks[0]!.act.span }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})
