import { describe, expect, test } from 'vitest'
import { readDocument } from '../../core/document/read.ts'

const kindOf = (text: string, path = 'notes/23.md') => readDocument(path, text.trimStart()).kind

describe('a text that does not call itself minutes or agenda', () => {
  test.each([
    'Планёрка по сайту, 23 ноября, 12:00\n\nБыли: Ира, Костя\n\nЧто решили\n- Каталог без фильтра.\n\nКто что делает\n- Костя — корзина до 27.11\n',
    '# Нарада щодо вивіски\n\n**Дата:** 23 листопада 2026\n\n**Присутні:** Марта, Остап\n\n## Вирішили\n- Ескіз Б\n',
    '# Kick-off with Fernhill, 23 November 2026\n\n## Decided\n- Two home pages\n\n## Action items\n- Tom: photos by 27 November\n',
  ])('is a record where a meeting and its day stand over decisions and actions: %#', text => {
    expect(kindOf(text)).toBe('protocol')
  })

  test.each([
    '# Созвон по меню, 26 ноября\n\n1. Десерты, 10 мин\n2. Цены, 15 мин\n3. Кто что делает, 5 мин\n',
    '# Зустріч щодо вивіски, 26 листопада\n\n| Питання | Час |\n|---|---|\n| Ескіз | 20 хв |\n| Монтаж | 10 хв |\n',
    '# Catch-up, 26 November\n\n- Photos (10 min)\n- Prices (15 min)\n',
  ])('is a plan where its points have their minutes: %#', text => {
    expect(kindOf(text)).toBe('agenda')
  })

  test.each([
    '# Как мы проводим встречи\n\n## Участники\n- Все\n\n## Решения\n- Пишем сразу\n',
    '# Нарада, 23 листопада\n\nГоворили про вивіску.\n',
    '# Call transcript, 23 November 2026\n\n## Decided\n- Two pages\n\n## Action items\n- Tom: photos\n',
    '# Release plan, 23 November 2026\n\n## Decisions\n- Ship it\n\n## Action items\n- Tom: tag\n',
    '# Meeting bot, 23 November 2026\n\n## Decisions\n- Ship it\n\n## Action items\n- Tom: tag\n\n```sh\nnpm start\n```\n',
  ])('is left alone without a meeting, its day or its parts, and where it holds code or every word: %#', text => {
    expect(kindOf(text)).toBeUndefined()
  })

  test('is what its name or folder says, whatever its form', () => {
    expect(kindOf('# Созвон, 26 ноября\n\n1. Десерты, 10 мин\n2. Цены, 15 мин\n', 'протоколы/26.md')).toBe('protocol')
  })
})
