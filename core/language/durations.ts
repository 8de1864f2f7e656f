import { AROUND_HOUR, AT_HOUR } from './clock-atoms.ts'
import type { Language } from './language.ts'
import { type Quantity, quantityAt } from './quantities.ts'
import { DURATION, signsOf } from './signs.ts'
import { opening, spoken, wordSet } from './spoken.ts'
import { isGlued, type Token, tokensOf } from './tokens.ts'

/** How long something takes, in minutes; of "60–90 min" the shorter one, and the longer one as `maxMinutes`. */
export interface FoundDuration {
  readonly start: number
  readonly end: number
  readonly minutes: number
  readonly maxMinutes?: number
}

/**
 * Stretches of hours and minutes: 40 min, 1h30, «полтора часа», «пів години», "an hour and a half", «45-минутный».
 * Times of the day («10 часов утра»), what lies ahead («через час») or behind ("2 hours ago") and rhythms are none. Days are not read.
 */
export function findDurations(text: string, language: Language): FoundDuration[] {
  if ((signsOf(text) & DURATION) === 0) return []
  const tokens = tokensOf(text, language)
  const found: FoundDuration[] = []
  for (let i = 0; i < tokens.length; ) {
    const read = readDuration(text, tokens, i)
    if (read && isStretch(tokens, i, read)) {
      const { to, low, high } = read
      const max = high !== undefined && high > low ? { maxMinutes: Math.round(high) } : {}
      found.push({ start: tokens[i]!.start, end: tokens[to - 1]!.end, minutes: Math.round(low), ...max })
    }
    i = read ? read.to : i + 1
  }
  return found
}

interface Stretch extends Quantity {
  readonly hours: boolean
}

function readDuration(text: string, tokens: readonly Token[], at: number): Stretch | undefined {
  const token = tokens[at]!
  if (token.kind === 'mark' && !/^[½¼¾]$/.test(token.text)) return undefined
  return (
    wholeWord(tokens, at) ??
    halfHour(tokens, at) ??
    counted(text, tokens, at) ??
    inverted(text, tokens, at) ??
    bareHour(text, tokens, at)
  )
}

/** «полчаса», «двухчасовая»; a «часовой пояс» is none. */
function wholeWord(tokens: readonly Token[], at: number): Stretch | undefined {
  const { minutes } = tokens[at]!.word
  if (minutes === undefined || OF_CLOCKS.test(tokens[at + 1]?.text ?? '')) return undefined
  return { low: minutes, to: at + 1, hours: false }
}

const OF_CLOCKS = opening({
  ru: 'пояс*, зон*, механизм*, стрелк*, завод*, мастер*',
  uk: 'пояс*, зон*, механізм*, стрілк*',
  en: '—',
})

/** «пол часа», "half an hour", «пол часа», «четверть часа», "three quarters of an hour". */
function halfHour(tokens: readonly Token[], at: number): Stretch | undefined {
  const { text } = tokens[at]!
  const parts: Readonly<Record<string, number>> = {
    half: 30,
    пол: 30,
    пів: 30,
    quarter: 15,
    четверть: 15,
    чверть: 15,
    quarters: 45,
    четверти: 45,
    четвертей: 45,
    чверті: 45,
    чвертей: 45,
  }
  const minutes = Object.hasOwn(parts, text) ? parts[text] : undefined
  if (minutes === undefined) return undefined
  let i = at + 1
  while (/^(-|a|an|of)$/.test(tokens[i]?.text ?? '')) i++
  return tokens[i]?.word.unit === 'hour' ? { low: minutes, to: i + 1, hours: false } : undefined
}

/** A number and its unit, and perhaps minutes behind the hours; "30 min to an hour" is one stretch. */
function counted(text: string, tokens: readonly Token[], at: number): Stretch | undefined {
  const first = single(text, tokens, at)
  if (!first || first.high !== undefined || first.hours || !RANGE.test(tokens[first.to]?.text ?? '')) return first
  const second = single(text, tokens, first.to + 1) ?? bareHour(text, tokens, first.to + 1)
  return second && second.low > first.low ? { low: first.low, high: second.low, to: second.to, hours: false } : first
}

const FULL = wordSet({ ru: 'полных, полный', uk: 'повних, повні', en: 'full, whole, good, solid' })
const RANGE = spoken`^(?:[-–—]|${{ ru: 'до', uk: 'до', en: 'to' }})$`

function single(text: string, tokens: readonly Token[], at: number): Stretch | undefined {
  const quantity = quantityAt(text, tokens, at)
  if (!quantity) return undefined
  let i = quantity.to
  const joined = tokens[i]?.text === '-' && isGlued(tokens[i - 1], tokens[i])
  if (joined) i++
  if (FULL.has(tokens[i]?.text ?? '')) i++
  i = behindGloss(tokens, i)
  const unit = unitAt(text, tokens, at, i)
  if (!unit || (joined && tokens[i]!.text.length < 3)) return undefined
  const { low, high } = quantity
  if (unit.minutes === 1)
    return /^(a|an)$/.test(tokens[at]!.text) ? undefined : { low, high, to: unit.to, hours: false }
  if (high !== undefined) return { low: low * 60, high: high * 60, to: unit.to, hours: true }
  const hours = withMinutesBehind(text, tokens, { low: low * 60, to: unit.to, hours: true })
  return isGlued(tokens[hours.to - 1], tokens[hours.to]) && tokens[hours.to]!.kind !== 'mark' ? undefined : hours
}

/** «45 (сорок пять) минут», "forty-five (45) minutes": the number told again in brackets. */
function behindGloss(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  const to = tokens.findIndex((token, i) => i > at && token.text === ')')
  const told = tokens.slice(at + 1, Math.max(at, to))
  const isNumber = ({ kind, text, word }: Token) => kind === 'number' || word.cardinal !== undefined || text === '-'
  return told.length > 0 && told.length < 4 && told.every(isNumber) ? to + 1 : at
}

/** "1h30", «1 ч 15 мин», "an hour and a half", «час с половиной», «час двадцать минут». */
function withMinutesBehind(text: string, tokens: readonly Token[], hours: Stretch): Stretch {
  let i = hours.to
  if (JOINS.has(tokens[i]?.text ?? '')) i++
  if (AND_HALF.has(tokens[i]?.text ?? '')) return { ...hours, low: hours.low + 30, to: i + 1 }
  if (AND_QUARTER.has(tokens[i]?.text ?? '')) return { ...hours, low: hours.low + 15, to: i + 1 }
  if (tokens[i]?.text === 'a' && tokens[i + 1]?.text === 'half') return { ...hours, low: hours.low + 30, to: i + 2 }
  const rest = quantityAt(text, tokens, i, true)
  if (!rest || rest.high !== undefined || rest.low >= 60) return hours
  const glued = isGlued(tokens[i - 1], tokens[i]) && tokens[i]!.kind === 'number'
  const unit = unitAt(text, tokens, i, rest.to, true)
  if (unit?.minutes === 1) return { ...hours, low: hours.low + rest.low, to: unit.to }
  if (isRound(tokens, i, rest)) return { ...hours, low: hours.low + rest.low, to: rest.to }
  return glued && tokens[i - 1]!.text === 'h' ? { ...hours, low: hours.low + rest.low, to: rest.to } : hours
}

/** «Час сорок», "an hour and twenty": minutes in words with nothing behind that they could count. */
const isRound = (tokens: readonly Token[], at: number, { low, to }: Quantity): boolean =>
  tokens[at]!.kind === 'word' && low >= 10 && low % 5 === 0 && (tokens[to] === undefined || tokens[to]!.kind === 'mark')

const JOINS = wordSet({ ru: 'и, с', uk: 'і, та, з', en: 'and' })
const AND_QUARTER = wordSet({ ru: 'четвертью', uk: 'чвертю', en: '—' })
const AND_HALF = wordSet({ ru: 'половиной', uk: 'половиною', en: '—' })

/** The unit behind a number: "m" is a minute only in brackets or behind hours, else it may be a metre or a million. */
function unitAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  at: number,
  afterHours = false,
): { minutes: number; to: number } | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const dot = tokens[at + 1]?.text === '.' && isGlued(token, tokens[at + 1]) && isAbbreviation(text, tokens, at) ? 2 : 1
  const { unit } = token.word
  if (unit === 'hour' || /^(h|ч)$/.test(token.text)) return { minutes: 60, to: at + dot }
  if (unit === 'minute') return { minutes: 1, to: at + dot }
  if (MINUTE_LONG.test(token.text)) return { minutes: 1, to: at + 1 }
  if (HOUR_LONG.test(token.text)) return { minutes: 60, to: at + 1 }
  const bracketed = /[([]/.test(text[tokens[from]!.start - 1] ?? ' ') || tokens.length <= 2 || afterHours
  return /^(m|м)$/.test(token.text) && bracketed && isGlued(tokens[at - 1], token)
    ? { minutes: 1, to: at + 1 }
    : undefined
}

const MINUTE_LONG = opening({ ru: 'минутн*', uk: 'хвилинн*', en: '—' })
const HOUR_LONG = opening({ ru: 'часовой|часовая|часовое|часового|часовую|часовым|часовом', uk: 'годинн*', en: '—' })
const SIGN = wordSet({ ru: 'мин, ч', uk: 'хв, год', en: 'min, mins, hr, hrs' })

/** A full stop that abbreviates («мин. на вопросы») is not one that ends the sentence. */
const isAbbreviation = (text: string, tokens: readonly Token[], at: number): boolean =>
  SIGN.has(tokens[at]!.text) && /^\.(\s+[\p{Ll}\d]|\s*[),\]])/u.test(text.slice(tokens[at]!.end, tokens[at]!.end + 6))

const TURNED = wordSet({ ru: 'минут, часа, часов', uk: 'хвилин, годин', en: '—' })

/** «минут 15», «часа полтора», «годин п'ять»: about that long. */
function inverted(text: string, tokens: readonly Token[], at: number): Stretch | undefined {
  const token = tokens[at]!
  const under = unitBeforeColon(text, tokens, at)
  if (under) return under
  if (!TURNED.has(token.text)) return undefined
  const amount = quantityAt(text, tokens, tokens[at + 1]?.text === 'на' ? at + 2 : at + 1)
  if (!amount || tokens[amount.to]?.word.unit || tokens[amount.to]?.word.measure || amount.low > 90) return undefined
  const scale = token.word.unit === 'hour' ? 60 : 1
  const high = amount.high === undefined ? {} : { high: amount.high * scale }
  return { low: amount.low * scale, ...high, to: amount.to, hours: false }
}

/** «мин: 15», "Duration (min): 50". */
function unitBeforeColon(text: string, tokens: readonly Token[], at: number): Stretch | undefined {
  if (tokens[at]!.word.unit !== 'minute') return undefined
  let i = at + 1
  while (/^[.)]$/.test(tokens[i]?.text ?? '')) i++
  const amount = tokens[i]?.text === ':' ? quantityAt(text, tokens, i + 1) : undefined
  return amount && amount.low % 5 === 0 && amount.low <= 240 && tokens[amount.to]?.kind !== 'word'
    ? { ...amount, hours: false }
    : undefined
}

/** Before «час» and «година» that stand for an hour. */
const BEFORE_HOUR: Readonly<Record<'ru' | 'uk' | 'genitive', ReadonlySet<string>>> = {
  ru: wordSet({
    ru: `на, за, около, ровно, целый, полный, примерно, максимум, минимум, занимает, займет, длится, продлится, всего, один, еще
      хватит, нужен`,
    uk: '—',
    en: '—',
  }),
  uk: wordSet({
    ru: '—',
    uk: `на, за, близько, рівно, ціла, цілу, повна, повну, приблизно, максимум, мінімум, займає, займе, триває, триватиме, всього
      одна, одну, ще, вистачить, потрібна`,
    en: '—',
  }),
  genitive: wordSet({
    ru: 'около, больше, более, меньше, менее, порядка, дольше, течение',
    uk: 'близько, понад, більше, менше, довше, протягом',
    en: '—',
  }),
}

const UK_HOUR = wordSet({ ru: '—', uk: 'година, годину', en: '—' })
const GENITIVE = wordSet({ ru: 'часа', uk: 'години', en: '—' })
/** «Час пик», «година Х». */
const PEAK = wordSet({ ru: 'пик, икс', uk: 'пік, ікс', en: 'x' })

/** «час» or «година» without a number: only where a stretch is expected. "An hour" is counted elsewhere. */
function bareHour(text: string, tokens: readonly Token[], at: number): Stretch | undefined {
  const token = tokens[at]
  if (token?.word.unit !== 'hour') return undefined
  const hour: Stretch = { low: 60, to: at + 1, hours: true }
  const behind = withMinutesBehind(text, tokens, hour)
  if ((token.text === 'час' || UK_HOUR.has(token.text)) && behind.to > hour.to) return behind
  if (token.text === 'hour' && tokens[at + 1]?.text === '-' && tokens[at + 2]?.text === 'long')
    return { ...hour, to: at + 3 }
  const before = tokens[at - 1]
  if (isLimit(tokens, at)) return hour
  const opens = isOpening(tokens, at)
  if (PEAK.has(tokens[at + 1]?.text ?? '')) return undefined
  if (token.text === 'час')
    return opens || BEFORE_HOUR.ru.has(before!.text) || ALLOTS.test(before!.text) ? hour : undefined
  if (UK_HOUR.has(token.text))
    return opens || BEFORE_HOUR.uk.has(before!.text) || ALLOTS.test(before!.text) ? hour : undefined
  if (!GENITIVE.has(token.text)) return undefined
  return (before && BEFORE_HOUR.genitive.has(before.text)) || ENOUGH.test(tokens[at + 1]?.text ?? '') ? hour : undefined
}

/** «Час максимум», "hour max"; «, до часа»: no more than that. «С 12 до часа» ends at one. */
const isLimit = (tokens: readonly Token[], at: number): boolean => {
  const [first, second] = [tokens[at - 2], tokens[at - 1]]
  if (MOST.has(tokens[at + 1]?.text ?? '') && (!second || second.kind === 'mark')) return true
  const isUpTo = second?.text === 'до' && (GENITIVE.has(tokens[at]!.text) || tokens[at]!.text === 'часу')
  return isUpTo && (OF_TIME.has(tokens[at + 1]?.text ?? '') || (first?.kind === 'mark' && /^[,(—–]$/.test(first.text)))
}

const MOST = wordSet({ ru: 'максимум, макс', uk: 'максимум, макс', en: 'max, maximum, tops' })
const OF_TIME = wordSet({ ru: 'времени', uk: 'часу', en: '—' })

/** «Закладываем час», «виділили годину»: a verb of allotting right before it. */
const ALLOTS = opening({
  ru: 'заклад*, залож*, отвел*, отвед*, отвод*, выдел*, запланир*, планир*, забронир*, берем, возьмем, держим, где-то',
  uk: 'заклад*, заклал*, відвел*, відвед*, відвод*, виділ*, заплану*, плану*, заброн*, беремо, візьмемо, тримаємо, десь',
  en: '—',
})

/** «Часа хватит», «години вистачить». */
const ENOUGH = opening({ ru: 'хватит, хватает, достаточно', uk: 'вистачить, вистачає, досить, достатньо', en: '—' })

/** At the start of a text, a value or a list item. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (!before || /^[([]$/.test(before.text)) return true
  if (before.kind !== 'mark' || isGlued(before, tokens[at])) return false
  return /^[:—–|\n*-]$/.test(before.text) || (before.text === ',' && (!next || next.kind === 'mark'))
}

const DAY_PART = wordSet({ ru: 'утра, дня, вечера, ночи', uk: 'ранку, дня, вечора, ночі', en: '—' })

const AHEAD_OR_AGAIN = wordSet({
  ru: 'через, каждые, каждый, каждую, раз',
  uk: 'через, кожні, кожну, раз',
  en: 'in, every, each',
})
const TIMES = wordSet({ ru: 'раз, раза', uk: 'раз, рази', en: '—' })

/** Not a time of the day, not ahead, not behind, not a rhythm. */
function isStretch(tokens: readonly Token[], at: number, { to, low, hours }: Stretch): boolean {
  if (low <= 0 || low > 6000) return false
  const before = tokens[at - 1]
  const next = tokens[to]
  if (next?.word.ago && next.text !== 'тому') return false
  if (next?.text === 'тому' && tokens[to + 1]?.text !== 'що') return false
  if (DAY_PART.has(next?.text ?? '') || AHEAD_OR_AGAIN.has(before?.text ?? '')) return false
  if (/^(per|once|twice|times)$/.test(before?.text ?? '') || TIMES.has(tokens[at - 2]?.text ?? '')) return false
  if (!hours || low % 60 !== 0) return true
  if (AT_HOUR.has(before?.text ?? '') || before?.text === 'at') return false
  return !(AROUND_HOUR.has(before?.text ?? '') && low >= 420 && low <= 1440)
}
