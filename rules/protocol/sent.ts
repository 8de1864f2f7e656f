import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const protocolSent = defineRule({
  id: 'protocol-sent',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S2, S3',
  summary: {
    ru: 'Протокол отправлен клиенту на подтверждение, или сказано, когда его отправят.',
    uk: 'Протокол надіслано клієнтові на підтвердження, або сказано, коли його надішлють.',
    en: 'The protocol was sent to the client for confirmation, or it says when it will be.',
  },
  why: {
    ru: 'Пока клиент не видел записи, договорённость существует только у вас: он мог иметь в виду другое.',
    uk: 'Поки клієнт не бачив запису, домовленість існує лише у вас: він міг мати на увазі інше.',
    en: 'Until the client has seen the record the agreement is yours alone: he may have meant something else.',
  },
  messages: {
    missing: {
      ru: 'Не видно, что протокол отправлен клиенту на подтверждение. Отправьте и запишите когда.',
      uk: 'Не видно, що протокол надіслано клієнтові на підтвердження. Надішліть і запишіть коли.',
      en: 'Nothing shows that the protocol went to the client to be confirmed. Send it and note when.',
    },
    insert: { ru: 'Записать, когда отправлен', uk: 'Записати, коли надіслано', en: 'Note when it was sent' },
  },
  *check({ document }) {
    if (document.sent) return
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'insert', edits: [insertPart(document, SENT)] }],
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const SENT = {
  label: { ru: 'Отправлен клиенту', uk: 'Надіслано клієнтові', en: 'Sent to the client' },
  body: { ru: '[дата], ждём подтверждения', uk: '[дата], чекаємо підтвердження', en: '[date], awaiting confirmation' },
  where: 'last',
} as const
