import { type Amount, amountAt, moved } from './date-amount.ts'
import { type DateContext, type Hit, hitOf } from './date-hit.ts'
import { addDays } from './date-resolve.ts'
import { opening, wordSet } from './spoken.ts'
import type { Token } from './tokens.ts'

/** «завтра», "the day after tomorrow". */
export function readRelative(context: DateContext, at: number): Hit | undefined {
  const { tokens, reference } = context
  const start = tokens[at]!.text === 'the' ? at + 1 : at
  const around = tokens[start]?.text === 'day' ? /^(after|before)$/.exec(tokens[start + 1]?.text ?? '') : null
  if (around && tokens[start + 2]?.word.relative) {
    const days = tokens[start + 2]!.word.relative! * 2
    return hitOf(context, at, start + 3, {
      form: 'relative',
      hasYear: false,
      day: reference && addDays(reference, days),
    })
  }
  const days = tokens[at]!.word.relative
  if (days === undefined) return undefined
  return hitOf(context, at, at + 1, { form: 'relative', hasYear: false, day: reference && addDays(reference, days) })
}

/** «через три дня», "within two weeks", «за тиждень». Behind it "before the meeting" makes it an event. */
export function readThrough(context: DateContext, at: number): Hit | undefined {
  const { tokens, reference } = context
  if (tokens[at]!.text === 'течение' && !/^(в|во)$/.test(tokens[at - 1]?.text ?? '')) return undefined
  const amount = amountAt(tokens, at + 1)
  if (!amount || !isThrough(context, at, amount)) return undefined
  const preposition = AFTER.has(tokens[at]!.text) ? 'on' : 'by'
  if (isBefore(tokens[amount.to], tokens[at]!.text))
    return hitOf(context, at, amount.to, { form: 'event', hasYear: false, preposition })
  const today = amount.unit === 'day' && !amount.counted && preposition === 'by' && tokens[at]!.text !== 'за'
  const day = reference && (today ? reference : moved(reference, amount, 1))
  return hitOf(context, at, amount.to, { form: 'relative', hasYear: false, day, preposition })
}

/** "two days ago", «неделю назад», «тиждень тому», "two weeks from now". */
export function readAgo(context: DateContext, at: number): Hit | undefined {
  const { tokens, reference } = context
  const amount = amountAt(tokens, at)
  if (!amount || amount.unit === 'minute') return undefined
  if (tokens[amount.to]?.text === 'from' && /^(now|today)$/.test(tokens[amount.to + 1]?.text ?? '')) {
    const day = reference && moved(reference, amount, 1)
    return hitOf(context, at, amount.to + 2, { form: 'relative', hasYear: false, day })
  }
  if (!tokens[amount.to]?.word.ago) return undefined
  return hitOf(context, at, amount.to + 1, {
    form: 'relative',
    hasYear: false,
    day: reference && moved(reference, amount, -1),
  })
}

const REPORTED = opening({
  ru: '—',
  uk: `звіт*, дан*, рахун*, підсумк*, результат*, показник*, статистик*, продаж*, оплат*, послуг*, робіт*, план*, раз*
    витрат*, виручк*, дох*, заробі*, зустріч*, дзвін*, лист*`,
  en: '—',
})

/** «за» and "in" name many other things than what lies ahead: «отчёт за неделю», "in a day". */
function isThrough({ tokens, language }: DateContext, at: number, amount: Amount): boolean {
  const word = tokens[at]!.text
  if (amount.unit === 'minute') return false
  if (word === 'через' && amount.unit === 'day' && !amount.counted) return false
  if (word === 'in') return amount.counted && !/^(of|or|since|ago)$/.test(tokens[amount.to]?.text ?? '')
  if (word === 'within') return amount.counted
  if (amount.unit === 'hour' && !amount.counted && word !== 'через') return false
  if (word !== 'за') return true
  if (isBefore(tokens[amount.to], tokens[at]!.text)) return true
  if (language !== 'uk' || amount.unit === 'hour') return false
  const [number, noun] = [tokens[at - 2], tokens[at - 1]]
  return !REPORTED.test(noun?.text ?? '') && number?.kind !== 'number' && number?.word.cardinal === undefined
}

/** «за неделю до релиза», "within 24 hours of the call": counted from something else than today. */
const AFTER = wordSet({ ru: 'через', uk: 'через', en: 'in' })
const AROUND_EVENT = wordSet({ ru: 'до, после', uk: 'до, після', en: 'before, prior, after' })

const isBefore = (token: Token | undefined, through: string): boolean =>
  AROUND_EVENT.has(token?.text ?? '') || (through === 'within' && token?.text === 'of')
