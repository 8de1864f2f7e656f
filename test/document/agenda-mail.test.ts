import { expect, test } from 'vitest'
import type { Agenda } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const read = (text: string) => readDocument('agenda.md', text).documents[0] as Agenda

test.each([
  'От: Нелли Гай\nКому: Степан Ярцев\n\nСтепан Кузьмич, здравствуйте!\n\nЕду к вам 26-го.\n\n1. Этикетка\n2. Бумага',
  'Кому: Олені Гай\nТема: зустріч\n\nДоброго дня, пані Олено!\n\nПланую так:\n\n1. Етикетка\n2. Папір',
  'To: Ms Celia Holt\nSubject: Thursday\n\nDear Ms Holt,\n\nhere is my plan.\n\n1. Guests\n2. Wine',
])('an agenda written as a mail has gone to its reader, and its head lists nobody: %#', text => {
  const { approval, participants } = read(text)
  expect(approval).toBeDefined()
  expect(participants.map(({ name }) => name)).not.toContain('Степан Ярцев')
})

test.each([
  'To: Rose Hart\n\nHi Rose,\n\nClient: Ina Sommer, owner\nUs: Rose Hart, fitter, Paul Kim, director\n\n1. Sign',
  'Кому: Степан Ярцев\n\nСтепан, здравствуйте!\n\nЧерновик, ещё не отправлено.\n\n1. Этикетка',
  'To: the tasting kitchen\n\n1. Guests\n2. Wine',
])('a mail to our own people, or not sent, has not: %#', text => {
  expect(read(text).approval).toBeUndefined()
})
