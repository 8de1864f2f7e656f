import { type Calendar, validDay } from './calendar.ts'
import { type DateContext, type Hit, hitOf } from './date-hit.ts'
import { prepositionBefore } from './date-preposition.ts'
import { nearestNumbered, nextNumbered, stretchOf } from './date-resolve.ts'
import { type DayNumber, dayNumberAt } from './day-number.ts'
import { whole, wordSet } from './spoken.ts'
import type { Token } from './tokens.ts'

/** «к 26-му», "the 9th", «30 числа». */
export function readNumberedDay(context: DateContext, at: number): Hit | undefined {
  const day = dayNumberAt(context, at)
  return day && (day.ordinal || context.tokens[day.to]?.word.dayMark) ? bareDay(context, at, day, false) : undefined
}

/** A day of which only the number stands; «15 числа следующего месяца» says the month too. */
export function bareDay(context: DateContext, at: number, day: DayNumber, spelled: boolean): Hit | undefined {
  const { tokens } = context
  const marked = tokens[day.to]?.word.dayMark === true
  const to = marked ? day.to + 1 : day.to
  const month = monthBehind(context, to)
  if (!marked && !month && !(spelled ? isSpelledDay(tokens, at, day) : standsAlone(context, at, day))) return undefined
  if (month?.shifted) {
    const inMonth = month.first && validDay(month.first.year, month.first.month, day.value)
    return hitOf(context, at, month.to, { form: 'day', hasYear: false, day: inMonth })
  }
  return hitOf(context, at, month?.to ?? to, { form: 'day', hasYear: false, day: numberedDay(context, at, day) })
}

/** Behind "by" the next such day, else the nearest. */
function numberedDay({ tokens, reference }: DateContext, at: number, day: DayNumber): Calendar | undefined {
  if (!reference) return undefined
  const preposition = prepositionBefore(tokens, at)
  const ahead = tokens[at - 1]?.text === 'на' && tokens[day.to - 1]!.text === 'е'
  const next = preposition === 'by' || preposition === 'until' || ahead
  return next ? nextNumbered(reference, day.value) : nearestNumbered(reference, day.value)
}

/** "of next month", «этого месяца». */
function monthBehind(
  { tokens, reference }: DateContext,
  at: number,
): { first: Calendar | undefined; shifted: boolean; to: number } | undefined {
  let i = at
  while (/^(of|the)$/.test(tokens[i]?.text ?? '') && i < at + 2) i++
  const shift = tokens[i]?.word.shift
  if (shift !== undefined) i++
  else if (i !== at + 2) return undefined
  if (tokens[i]?.word.unit !== 'month') return undefined
  const first = reference && stretchOf(reference, 'month', shift ?? 0).first
  return { first, shifted: shift !== undefined, to: i + 1 }
}

const EN_FOLLOWERS =
  /^(is|are|was|at|by|for|and|or|if|we|i|you|works?|will|would|with|to|from|in|on|when|because|so|but|as|then|please|it|he|she|they|instead|too|until|till|latest|morning|evening|afternoon|noon|after|before|suits?|should|can|could|the|our|your|my|his|her|their|its|all|both|everything|everybody)$/

/** Whether nothing follows that the ordinal would belong to: "the 9th floor", «26-го этажа». */
function standsAlone(context: DateContext, at: number, day: DayNumber): boolean {
  const { tokens, language } = context
  const next = tokens[day.to]
  const open = isOpenEnd(next)
  const announced = prepositionBefore(tokens, at) !== 'none' || isBehindWeekday(tokens, at)
  if (language === 'en' || /^[a-z]/.test(tokens[day.to - 1]!.text)) {
    return (
      announced &&
      (tokens[at - 1]?.text === 'the' || tokens[at - 1]?.word.weekday !== undefined) &&
      (open || EN_FOLLOWERS.test(next!.text) || isNameNext(context, day))
    )
  }
  const ending = tokens[day.to - 1]!.text
  if (!announced && (ending !== 'го' || JOINING.has(next?.text ?? ''))) return false
  if (!/^(го|му|е)$/.test(ending)) return false
  return open || isCapitalNext(context, day) || (next!.kind === 'word' && !isCounted(next!.text))
}

/** «2-го уровня», «1-го и 2-го подъездов»: what the ordinal belongs to. */
const isCounted = (word: string): boolean => /(а|я|ов|ев|ів|го|му)$/.test(word) || COUNTED.has(word)
const JOINING = wordSet({ ru: 'и, или', uk: 'і, й, та, або, чи', en: '—' })

/** «30-го Нина присылает смету». */
const isCapitalNext = ({ text, tokens }: DateContext, day: DayNumber): boolean =>
  /^\s\p{Lu}\p{Ll}/u.test(text.slice(tokens[day.to - 1]!.end))

/** "By the 16th Roger prices the shelves": a name goes on; of a street it would be another ordinal. */
const isNameNext = ({ text, tokens }: DateContext, day: DayNumber): boolean =>
  /^\s(?!(?:Street|Avenue|Floor|Precinct|Ward|Battalion|Congress)\b)\p{Lu}\p{Ll}+/u.test(
    text.slice(tokens[day.to - 1]!.end),
  )

/** What is numbered with an ordinal, where the ending alone does not give it away. */
const COUNTED = wordSet({
  ru: `этажу, уровню, пункту, году, веку, классу, ряду, дому, разделу, вопросу, слайду, шагу, подъезду
    место, число, издание, заседание`,
  uk: "поверху, рівню, пункту, року, класу, ряду, розділу, питанню, слайду, кроку, під'їзду, місце, число, видання, засідання",
  en: '—',
})

/** «до двадцатого», «разъехались одиннадцатого», «к двадцать пятому», "by the twenty-sixth": only with nothing behind. */
function isSpelledDay(tokens: readonly Token[], at: number, day: DayNumber): boolean {
  const before = tokens[at - 1]?.text ?? ''
  const own = tokens[day.to - 1]!.text
  if (day.value < 3 || !isOpenEnd(tokens[day.to])) return false
  if (OF_DAY.test(own)) return BEFORE_SPELLED.has(before) || TOLD.test(before) || isBehindWeekday(tokens, at)
  // «Переходим к третьему»: few lists of questions come so far.
  if (TO_DAY.test(own)) return TOWARDS.has(before) && day.value > LONGEST_LIST
  return before === 'the' && DAY_BEHIND.has(tokens[at - 2]?.text ?? '')
}

const LONGEST_LIST = 9
const OF_DAY = whole({ ru: '*ого, *его', uk: '*ого, *його', en: '—' })
const TO_DAY = whole({ ru: '*ому', uk: '—', en: '—' })
const BEFORE_SPELLED = wordSet({
  ru: 'до, с, со, от, после, позднее, позже',
  uk: 'до, з, із, від, після, пізніше',
  en: '—',
})
const TOWARDS = wordSet({ ru: 'к, ко', uk: '—', en: '—' })
const DAY_BEHIND = wordSet({ ru: '—', uk: '—', en: 'on, by, till, until, since, before, after' })

/** What was done on it. */
const TOLD = whole({
  ru: '*ал, *ял, *ил, *ел, *ул, *ла, *ли, *лся, *лась, *лись',
  uk: '*ав, *яв, *ив, *ів, *ув, *ла, *ли, *вся, *лася, *лися, *лась, *лись',
  en: '—',
})

const isOpenEnd = (next: Token | undefined): boolean => !next || (next.kind === 'mark' && !/^[-%№#]$/.test(next.text))

/** "Friday the 16th", «понедельник, 23-го». */
function isBehindWeekday(tokens: readonly Token[], at: number): boolean {
  let i = at - 1
  while (i > at - 4 && /^(,|the|\(|—|–)$/.test(tokens[i]?.text ?? '')) i--
  return tokens[i]?.word.weekday !== undefined
}
