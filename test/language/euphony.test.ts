import { describe, expect, test } from 'vitest'
import { withTwins } from '../../core/language/euphony.ts'

describe('words that Ukrainian picks by ear', () => {
  test.each([
    ['щоб ..6 не', 'щоб|щоби|аби ..6 не'],
    ['з|із вами', 'з|із|зі вами'],
    ['домовились', 'домовились|домовилися'],
    ['*ємося ..2 разом', '*ємося|*ємось ..2 разом'],
    ['!вже', '!вже|уже'],
    ['весь', 'весь|увесь'],
    ['домовл* , ^ $', 'домовл* , ^ $'],
  ])('%s', (phrase, spelled) => {
    expect(withTwins(phrase, 'uk')).toBe(spelled)
  })

  test('leaves other languages alone', () => {
    expect(withTwins('в чём', 'ru')).toBe('в чём')
  })
})
