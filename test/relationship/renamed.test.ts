import { describe, expect, test } from 'vitest'
import { readConfiguration } from '../../core/configuration/read.ts'
import { renamedInTeam } from '../../core/configuration/renamed.ts'
import { movedWithClient } from '../../core/relationship/renamed-paths.ts'

describe('a client’s new name', () => {
  const moved = (card: string, old: string, name: string, others: string[] = []) => {
    const own = [card, card.replace(/[^/]*$/u, 'letters/1.md')]
    const found = movedWithClient(card, { own, all: [...own, ...others], old, name })
    return found && `${found.from} → ${found.to}`
  }

  test.each([
    ['clients/oak-hill/client.md', 'Oak Hill', 'Birch & Sons', 'clients/oak-hill → clients/birch-&-sons'],
    ['Oak Hill/client.md', 'Oak Hill', 'Birch Row', 'Oak Hill → Birch Row'],
    ['тёплый_угол/карточка.md', '«Тёплый угол»', 'ООО «Холодный Дом»', 'тёплый_угол → ооо_холодный_дом'],
    ['дуб/карточка.md', 'Дуб', 'Клён: двери/окна?', 'дуб → клён-двери-окна'],
    ['Дуб/карточка.md', 'ООО «Дуб»', 'Клён', 'Дуб → Клён'],
    ['cards/oak.client.md', 'Oak', 'Birch', 'cards/oak.client.md → cards/birch.client.md'],
  ])('%s of %s for %s', (card, old, name, expected) => {
    expect(moved(card, old, name)).toBe(expected)
  })

  test.each([
    ['a folder that is called otherwise', 'clients/oh/client.md', 'Oak Hill', []],
    ['the top of the workspace', 'client.md', 'Oak', []],
    ['a folder in which others keep documents too', 'oak/client.md', 'Oak', ['oak/elm/client.md']],
    ['a folder whose new name is taken', 'oak/client.md', 'Oak', ['birch/client.md']],
  ])('leaves %s', (_, card, old, others) => {
    expect(moved(card, old, 'Birch', others)).toBeUndefined()
  })
})

describe('a colleague’s new name in touchline.yml', () => {
  const changed = (text: string, name: string): string =>
    renamedInTeam(text, 'Лев Ткач', name).reduceRight(
      (whole, { span, text }) => whole.slice(0, span.start) + text + whole.slice(span.end),
      text,
    )
  const teamOf = (text: string) => readConfiguration(text, []).own.team?.map(({ name }) => name)

  test.each([
    'team: [{ name: Лев Ткач, role: менеджер }, { name: Лев Ткаченко }]\n',
    '# Лев Ткач ведёт\nteam:\n  - name: "Лев Ткач"\n    role: Лев Ткач, менеджер\n  - Лев Ткаченко\n',
    'team:\n  - Лев Ткач\n  - Лев Ткаченко\n',
  ])('%s', text => {
    for (const name of ['Лев Дуб', 'Лев «Дуб»: главный, младший']) {
      expect(teamOf(changed(text, name))).toEqual([name, 'Лев Ткаченко'])
    }
  })

  test('is nothing where he is not listed, or the file is broken', () => {
    for (const text of ['', 'team: [', 'company: { name: Лев Ткач }\n', '- a\n']) expect(changed(text, 'X')).toBe(text)
  })
})
