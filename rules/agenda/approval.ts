import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const agendaApproval = defineRule({
  id: 'agenda-approval',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S0 rule 1',
  summary: {
    ru: 'Повестка отправлена клиенту на согласование или уже согласована.',
    uk: 'Порядок денний надіслано клієнтові на погодження або вже погоджено.',
    en: 'The agenda was sent to the client for approval, or approved.',
  },
  why: {
    ru: 'Клиент, который видел повестку, приходит подготовленным и не удивляется вопросам. Его правки стоит узнать до встречи.',
    uk: 'Клієнт, який бачив порядок денний, приходить підготовленим і не дивується питанням. Його правки варто дізнатися до зустрічі.',
    en: 'A client who has seen the agenda comes prepared and is not surprised. His changes are better known before the meeting.',
  },
  messages: {
    missing: {
      ru: 'Не видно, что повестка отправлена клиенту на согласование. Отправьте и запишите когда.',
      uk: 'Не видно, що порядок денний надіслано клієнтові на погодження. Надішліть і запишіть коли.',
      en: 'Nothing shows that the agenda went to the client for approval. Send it and note when.',
    },
    insert: { ru: 'Записать, когда отправлена', uk: 'Записати, коли надіслано', en: 'Note when it was sent' },
  },
  *check({ document }) {
    if (document.approval) return
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'insert', edits: [insertPart(document, SENT)] }],
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const SENT = {
  label: { ru: 'Отправлена клиенту', uk: 'Надіслано клієнтові', en: 'Sent to the client' },
  body: { ru: '[дата]', uk: '[дата]', en: '[date]' },
  where: 'first',
} as const
