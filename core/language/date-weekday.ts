import { type DateContext, type Hit, hitOf, isCapital } from './date-hit.ts'
import { prepositionBefore } from './date-preposition.ts'
import { weekdayFrom } from './date-resolve.ts'
import { spoken, wordSet } from './spoken.ts'
import { isGlued, type Token } from './tokens.ts'

/** «в пятницу», "by Friday next week". Names alone count too; abbreviations only beside a preposition, a time or a date. */
export function readWeekday(context: DateContext, at: number, week?: number): Hit | undefined {
  const { tokens, reference } = context
  const token = tokens[at]!
  if (!isWeekdayName(context, at) || isOtherSense(context, at)) return undefined
  const later = weekBehind(tokens, at + 1)
  const day = reference && weekdayFrom(reference, token.word.weekday!, later?.shift ?? week)
  return hitOf(context, at, later?.to ?? at + 1, { form: 'weekday', hasYear: false, day, weekday: token.word.weekday! })
}

/** "Friday next week", «в пятницу на следующей неделе». */
function weekBehind(tokens: readonly Token[], at: number): { shift: number; to: number } | undefined {
  let i = at
  while (/^(of|on|the|на|,)$/.test(tokens[i]?.text ?? '') && i < at + 2) i++
  const shift = tokens[i]?.word.shift
  return shift !== undefined && tokens[i + 1]?.word.unit === 'week' ? { shift, to: i + 2 } : undefined
}

const BEFORE_DAY = wordSet({
  ru: 'в, во, на, до, к, ко, с, со, от, после',
  uk: 'у, на, до, з, від, після',
  en: 'on, by, until, till, from, next, this, last, due',
})
const JOINS = spoken`^(?:[-–—]|${{ ru: 'и, или, по', uk: 'і, або, чи, та, по', en: 'or, and, to, through' }})$`
/** «Чёрная пятница», "Good Friday". */
const NAMED_DAY = wordSet({
  ru: 'черная, черной, черную, страстная, чистый',
  uk: 'чорна, чорної, чорну, страсна, чистий',
  en: 'black, good, cyber, casual',
})
const ENVIRONMENT = wordSet({
  ru: 'разработки, тестирования, выполнения, исполнения, окружения, обитания, общения, исполнение',
  uk: '—',
  en: 'dev, test',
})

function isWeekdayName(context: DateContext, at: number): boolean {
  const { tokens, text, lastEnd } = context
  const token = tokens[at]!
  if (!token.word.weak) return !isGlued(tokens[at - 1], token) || !/^[.@/_]$/.test(tokens[at - 1]!.text)
  const latin = /^[a-z]/.test(token.text)
  if (latin && !isCapital(text, token)) return false
  const before = tokens[at - 1]
  if (before?.word.dayPart || isApart(tokens, at) || isHead(text, tokens, at)) return true
  if ((latin || token.text.length < 4) && isBetweenMarks(tokens, at)) return true
  if (before?.word.endOf || before?.word.shift !== undefined) return true
  const preposition = BEFORE_DAY.has(before?.text ?? '')
  if (JOINS.test(before?.text ?? '') && tokens[at - 2]?.end === lastEnd) return true
  if (token.text === 'среде')
    return (before?.text === 'к' || before?.text === 'ко') && !ENVIRONMENT.has(tokens[at + 1]?.text ?? '')
  if (isBehindHour(tokens, at)) return true
  if (preposition) return !ENVIRONMENT.has(tokens[at + 1]?.text ?? '')
  if (isDash(before) && tokens[at - 2]?.word.weekday) return false
  const next = tokens[at + 1]?.kind === 'mark' ? tokens[at + 2] : tokens[at + 1]
  if (isDash(tokens[at + 1]) && next?.word.weekday) return false
  if (latin && next?.word.month) return true
  return next?.kind === 'number' && (token.text.length < 4 || prepositionBefore(tokens, at) !== 'none')
}

/** «Сварить сироп: Амина, среда.», "Tom, Thurs: the mill". */
const isApart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text !== 'среды' &&
  tokens[at - 1]?.text === ',' &&
  (tokens[at + 1] === undefined || /^[,.;:)]$/.test(tokens[at + 1]!.text))

/** «Смета — Олег — пт», "proofs (Thurs)": nothing but the day between two marks, of which one may be the end of the line. */
function isBetweenMarks(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const isClosed =
    next?.text === '.' ? tokens[at + 2] === undefined : next === undefined || /^[-–—)\],:;|/→]$/.test(next.text)
  if (!isClosed || isRange(tokens, at)) return false
  return before === undefined ? next !== undefined && next.text !== '.' : /^[-–—([,:;|/>→]$/.test(before.text)
}

/** "Mon–Fri" of every week. */
const isRange = (tokens: readonly Token[], at: number): boolean =>
  [-1, 1].some(side => isDash(tokens[at + side]) && tokens[at + 2 * side]?.word.weekday !== undefined)

/** «Среда: Матвей выносит тенты». */
const isHead = (text: string, tokens: readonly Token[], at: number): boolean =>
  at === 0 && tokens[1]?.text === ':' && /^:\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text.slice(tokens[1].start))

/** «до 17:00 среды», «до вечера среды». */
const isBehindHour = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  const isHour = before?.kind === 'number' || before?.word.dayPart !== undefined || before?.text === 'часов'
  return isHour && /^(by|until)$/.test(prepositionBefore(tokens, at))
}

/** «вторая пятница месяца», "the last Friday of November". */
function isOfMonth(tokens: readonly Token[], at: number): boolean {
  const { ordinal, last } = tokens[at - 1]?.word ?? {}
  if (ordinal === undefined && !last) return false
  const i = tokens[at + 1]?.text === 'of' ? at + 2 : at + 1
  return tokens[i]?.word.unit === 'month' || (tokens[i]?.word.month !== undefined && tokens[i + 1]?.kind !== 'number')
}

const isDash = (token: Token | undefined): boolean => /^[-–—]$/.test(token?.text ?? '')

/** "Black Friday", "monday.com", "Friday of each month", "the Monday after next". */
function isOtherSense({ tokens }: DateContext, at: number): boolean {
  if (NAMED_DAY.has(tokens[at - 1]?.text ?? '')) return true
  const [next, after] = [tokens[at + 1], tokens[at + 2]]
  if (tokens[at - 1]?.text === 'через' || (tokens[at - 1]?.text === 'from' && tokens[at - 2]?.word.unit)) return true
  if (isOfMonth(tokens, at)) return true
  // "on a full Saturday": one Saturday or another.
  if ([1, 2].some(back => /^(?:a|an|any|some)$/.test(tokens[at - back]?.text ?? '')) && tokens[at - 1]?.kind === 'word')
    return true
  if (next?.text === 'after' && after?.word.shift !== undefined) return true
  if (next?.text === '.' && isGlued(tokens[at], next) && isGlued(next, after) && after?.kind === 'word') return true
  if (/^(mornings|afternoons|evenings|nights)$/.test(next?.text ?? '')) return true
  return (
    (next?.text === 'of' && /^(the|each|every)$/.test(after?.text ?? '') && tokens[at + 3]?.word.unit !== 'week') ||
    next?.word.rhythm === true
  )
}
