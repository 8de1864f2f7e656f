import { expect, test } from 'vitest'
import type { Protocol } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'
import { toIso } from '../../core/language/calendar.ts'
import { nextMeetingIn } from '../../core/way/next-meeting.ts'

function next(text: string): string | undefined {
  const [protocol] = readDocument('a/протоколы/2026-11-12.md', text).documents
  const found = nextMeetingIn(protocol as Protocol)
  return found && `${toIso(found.day)} ${found.time ?? '—'} ${found.words}`
}

const RU = '# Протокол встречи: сайт\n\nДата: 12.11.2026\n\n## Решили\n\n- Запуск 10 декабря\n\n'
const UK = '# Протокол зустрічі: сайт\n\nДата: 12.11.2026\n\n## Вирішили\n\n- Запуск 10 грудня\n\n'
const EN = '# Minutes of our meeting: the site\n\nDate: 12 November 2026\n\n## Decided\n\n- Launch on 10 December\n\n'

test.each<[string, string | undefined]>([
  [`${RU}Следующая встреча 26 ноября в 11:00.\n`, '2026-11-26 11:00 26 ноября в 11:00'],
  [`${RU}**Следующая встреча:** 26 ноября, офис «Колоса»\n`, '2026-11-26 — 26 ноября, офис «Колоса»'],
  [
    `${RU}## Следующая встреча\n\n26.11.2026 в 11:00, шоурум: цвета.\n`,
    '2026-11-26 11:00 26.11.2026 в 11:00, шоурум: цвета',
  ],
  [`${RU}Созвонимся ещё раз 20 ноября.\n`, '2026-11-20 — 20 ноября'],
  [`${UK}Наступна зустріч: 26 листопада, 11:00, у вас.\n`, '2026-11-26 11:00 26 листопада, 11:00, у вас'],
  [`${UK}## Наступна зустріч\n\n26 листопада 11:00\n`, '2026-11-26 11:00 26 листопада 11:00'],
  [`${UK}Зідзвонимося 27 листопада о 15:00.\n`, '2026-11-27 15:00 27 листопада о 15:00'],
  [`${EN}Next meeting: 26 November, 11:00, at your office.\n`, '2026-11-26 11:00 26 November, 11:00, at your office'],
  [`${EN}## Next meeting\n\n26 November 2026, 11 am\n`, '2026-11-26 11:00 26 November 2026, 11 am'],
  // A step, a deadline, no day, a day that was.
  [`${EN}Next step: Ann sends the list on 20 November.\n`, undefined],
  [`${RU}К следующей встрече до 20 ноября прислать фотографии.\n`, undefined],
  [`${RU}Следующая встреча: согласуем в переписке.\n`, undefined],
  [RU, undefined],
])('%j', (text, expected) => {
  expect(next(text)).toBe(expected)
})
