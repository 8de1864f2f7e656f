import { PLACEHOLDER_DAY } from './document/meeting.ts'
import type { Protocol } from './document/model.ts'
import { type FoundDay, findDates } from './language/dates.ts'
import { anyOf } from './language/spoken.ts'

/** The record bears its day, it may be: in its first lines one with its year or one to be filled in, or one in the name of its file, in whatever form. */
export const mayBeDated = ({ blocks, language, path, text: source }: Protocol): boolean =>
  blocks.slice(0, FIRST).some(({ prose: { text } }) => PLACEHOLDER_DAY.test(text)) ||
  blocks
    .slice(0, FIRST)
    .some(({ prose: { text } }) => HELD_ON.test(text) && findDates(text, language).some(isDay(false))) ||
  blocks.slice(0, FIRST).some(({ prose: { text } }) => findDates(text, language).some(isDay(true))) ||
  // `2026-11-20 · Teams` in marks of code is no prose, and a date all the same.
  blocks
    .slice(0, FIRST)
    .filter(({ kind }) => kind !== 'html' && kind !== 'code')
    .some(({ span }) => findDates(inCode(source.slice(span.start, span.end)), language).some(isDay(true))) ||
  findDates(path.slice(path.lastIndexOf('/') + 1).replace(/[_-]/gu, ' '), language).some(isDay(false))

const FIRST = 4

/** «Прошла 20 ноября (пятница) у них в офисе». */
const HELD_ON = anyOf({
  ru: 'прошла, прошёл, прошло, состоялась, состоялся, состоялось, встретились, встречались, созвонились, созванивались, собрались, собирались, виделись',
  uk: 'пройшла, пройшов, відбулася, відбулась, відбувся, відбулося, зустрілися, зустрілись, зідзвонилися, зідзвонювалися, зібралися, збиралися, бачилися',
  en: 'took place, was held, met, we met, we spoke, we talked, held on',
})

const inCode = (source: string): string => (/`([^`\n]+)`/u.exec(source)?.[1] ?? '').trim()

const isDay =
  (withYear: boolean) =>
  ({ form, hasYear }: FoundDay): boolean =>
    form === 'day' && (hasYear || !withYear)
