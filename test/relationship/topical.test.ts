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
