import { describe, expect, it } from 'vitest'
import { sameWord } from '../../core/language/alike.ts'

const SAME = `
  узел узла · сталь стали · сталью стали · письмо писем · письма письмо · логотип логотипа · договор договору · счет счета
  согласовать согласование · проверить проверка · оплата оплатить · витражи витражей · козырьки козырька · балкон балконах · лак лаком
  имя имена · имени имен · время времени · ім’я імена · імені ім’я
  стіл стола · рахунок рахунку · кошторис кошторисом · дозвіл дозволу · погодити погодження · вивіска вивіску · ціна ціни · цін ціна
  invoice invoices · delivery deliveries · print printed · print printing · contract contracts · budget budgets · copy copies
`
const OTHER = `
  стол сталь · дом домен · лист лис · план плащ · сон сын · цена ценз · пост постель
  стіл сталь · план плащ · рама рампа
  plan plane · form format · price print
`

const pairs = (text: string) => text.split(/[·\n]/u).flatMap(pair => (pair.trim() ? [pair.trim().split(' ')] : []))

describe('forms of one word', () => {
  it.each(pairs(SAME))('%s, %s', (a, b) => {
    expect(sameWord(a!, b!)).toBe(true)
    expect(sameWord(b!, a!)).toBe(true)
  })
  it.each(pairs(OTHER))('not %s, %s', (a, b) => expect(sameWord(a!, b!)).toBe(false))
})
