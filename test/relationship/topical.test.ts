import { expect, test } from 'vitest'
import { workspaceOf } from '../../core/workspace.ts'
import { agendaOpenActions } from '../../rules/agenda/open-actions.ts'
import { findingsIn } from '../rules/drawing.ts'

const openIn = (card: string, protocol: string, agenda: string): number =>
  findingsIn(
    workspaceOf([
      { path: 'house/client.md', text: `# ${card}\n` },
      { path: 'house/2026-11-10-protocol.md', text: `# ${protocol}\n` },
      { path: 'house/2026-11-24-agenda.md', text: `# ${agenda}\n` },
    ]),
    'house/2026-11-24-agenda.md',
    [agendaOpenActions],
  ).length

test.each([
  [
    'Карточка клиента: чайная «Пиала»',
    'Протокол, 10 ноября 2026\n\n**Поручения:**\n\n- [ ] Мила: прислать пробники чайных смесей, 16.11',
    'Повестка: коробка, 24 ноября 2026\n\n1. Крышка чайной коробки\n2. Итоги: кто что делает',
  ],
  [
    'Картка клієнта: чайна «Піала»',
    'Протокол, 10 листопада 2026\n\n**Доручення:**\n\n- [ ] Міла: надіслати пробники чайних сумішей, 16.11',
    'Порядок денний: коробка, 24 листопада 2026\n\n1. Кришка чайної коробки\n2. Підсумки: хто що робить',
  ],
  [
    'Client card: Bootmaker',
    'Minutes: the shop sign, 10 November 2026\n\n**Actions:**\n\n- [ ] Rita: estimate for lighting the sign, 18 November',
    'Agenda: the shop sign, 24 November 2026\n\n1. Where the sign hangs\n2. Wrap-up: who does what',
  ],
])('what every meeting with a client is about takes no action up: %s', (...texts) => expect(openIn(...texts)).toBe(1))

test.each([
  [
    'Карточка клиента: чайная «Пиала»',
    'Протокол, 10 ноября 2026\n\n**Поручения:**\n\n- [ ] Мила: прислать пробники чайных смесей, 16.11',
    'Повестка: коробка, 24 ноября 2026\n\n1. Что с пробниками\n2. Итоги: кто что делает',
  ],
  [
    'Картка клієнта: чайна «Піала»',
    'Протокол, 10 листопада 2026\n\n**Доручення:**\n\n- [ ] Міла: чай для дегустації, 16.11',
    'Порядок денний: коробка, 24 листопада 2026\n\n1. Чай: куди подіти\n2. Підсумки: хто що робить',
  ],
  [
    'Client card: Bootmaker',
    'Minutes: the shop sign, 10 November 2026\n\n**Actions:**\n\n- [ ] Rita: order the sign, 18 November',
    'Agenda: the shop sign, 24 November 2026\n\n1. The sign\n2. Wrap-up: who does what',
  ],
])('but what is owed takes it up, be it the topic itself: %s', (...texts) => expect(openIn(...texts)).toBe(0))

const TOWER: Readonly<Record<string, (item: string) => readonly [string, string, string]>> = {
  ru: item => [
    'Карточка клиента: ратуша',
    'Протокол, 10 ноября 2026\n\nБыли: Мила Фрей (ратуша), Лука Морель (мы)\n\n**1. Подъёмник на 15 декабря.** Мила Фрей заказывает его до 18 ноября.',
    `Повестка: башня, 24 ноября 2026\n\n1. С прошлого раза: ${item}\n2. Итоги: кто что делает`,
  ],
  uk: item => [
    'Картка клієнта: ратуша',
    'Протокол, 10 листопада 2026\n\nБули: Міла Фрей (ратуша), Лука Морель (ми)\n\n**1. Підйомник на 15 грудня.** Міла Фрей замовляє його до 18 листопада.',
    `Порядок денний: вежа, 24 листопада 2026\n\n1. З минулого разу: ${item}\n2. Підсумки: хто що робить`,
  ],
  en: item => [
    'Client card: Town hall',
    'Minutes, 10 November 2026\n\nPresent: Beat Frei (town hall), Luc Morel (us)\n\n**1. Lifting platform for 15 December.** Beat Frei books it by 18 November.',
    `Agenda: the tower, 24 November 2026\n\n1. From last time: ${item}\n2. Wrap-up: who does what`,
  ],
}

test.each([
  ['ru', 'подъёмник', 'сметы позолотчиков'],
  ['uk', 'підйомник', 'кошториси позолотників'],
  ['en', 'the lifting platform', 'the quotes of the gilders'],
])('what is done with "it" is about the question under which it stands: %s', (language, same, other) => {
  expect(openIn(...TOWER[language]!(same))).toBe(0)
  expect(openIn(...TOWER[language]!(other))).toBe(1)
})
