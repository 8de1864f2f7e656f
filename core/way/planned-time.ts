import { findDurations } from '../language/durations.ts'
import type { Language } from '../language/language.ts'
import { cased } from '../language/spoken.ts'
import { findClock } from '../language/times.ts'

/**
 * A question of an agenda without the minutes that were planned for it, and who was to begin: «Бюджет (20 мин)» → «Бюджет», "10:00–10:20 Budget" → "Budget".
 * Minutes inside a sentence belong to the question and stay.
 */
export function withoutPlannedTime(what: string, minutes: number | undefined, language: Language): string {
  if (minutes === undefined) return what
  const stretches = findDurations(what, language).filter(found => found.minutes === minutes)
  const clocks = findClock(what, language).filter(({ from, to }) => to !== undefined && to - from === minutes)
  for (const { start, end } of [...stretches, ...clocks]) {
    const left = cut(what.slice(0, start), what.slice(end))
    if (left !== undefined && /\p{L}/u.test(left)) return left
  }
  return what
}

/** "2.05 paper", "2.25 who proofreads": where several questions begin with their hour, it is left out. */
export function withoutStarts<Q extends { readonly what: string }>(questions: readonly Q[]): Q[] {
  const timed = questions.filter(({ what }) => STARTS.test(what)).length
  return timed < 2
    ? [...questions]
    : questions.map(question => ({ ...question, what: question.what.replace(STARTS, '') }))
}

const STARTS = /^\d{1,2}[:.]\d{2}(?:\s*[–—-]\s*\d{1,2}[:.]\d{2})?(?:\s?[ap]m)?[\s,.:;)—–-]+(?=\p{L})/iu

/** The words around a time that stands in brackets, at the end or at the beginning; `undefined` where it stands among them. */
function cut(before: string, after: string): string | undefined {
  const open = /^(.*?)\s*[([](?:\s*[~≈])?\s*$/su.exec(before)
  if (open) return outOfBrackets(open[1]!, after)
  if (/^\s*[)\]]/u.test(after) && /[,;]\s*$/u.test(before))
    return `${before.replace(/[\s,;]+$/u, '')}${after.trimStart()}`.trim()
  if (/^[\s.;]*$/u.test(after)) return before.replace(/[\s,;:~≈—–-]+$/u, '')
  return before.trim() === '' ? after.replace(/^[\s:.,;—–-]+/u, '') : undefined
}

/** What else stands in the brackets stays in them. */
function outOfBrackets(before: string, after: string): string {
  const [closed = '', rest = ''] = /^\s*(?:[,;—–-]\s*)?([^)\]]*)[)\]]/su.exec(after) ?? []
  const kept = rest.trim() === '' || OPENS.test(rest.trim()) || OPEN_GAP.test(rest.trim()) ? [] : [`(${rest.trim()})`]
  const behind = after.slice(closed.length)
  if (before === '') return [...kept, behind.replace(/^[\s:.—–-]+/u, '')].join(' ')
  return `${[before, ...kept].join(' ')}${behind}`.trim()
}

/** Nobody has filled in who was to begin. */
const OPEN_GAP = /^[^[\]]{0,20}\[[^\]]+\][^[\]]{0,10}$/u

const SOMEBODY_CALLED = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)?`

/** Who was to begin: the plan again. */
const OPENS = cased`^(?:${{
  ru: 'начинает, открывает, показывает, ведёт, докладывает, рассказывает',
  uk: 'починає, відкриває, показує, веде, доповідає, розповідає',
  en: 'shown by, opened by, led by',
}}\s+${SOMEBODY_CALLED}|${SOMEBODY_CALLED} ${{
  ru: 'начинает',
  uk: 'починає',
  en: 'opens, starts, leads, shows, presents',
}})$`
