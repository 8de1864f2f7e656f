import { findDates } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { anyOf, spoken } from '../../language/spoken.ts'
import { tokensOf } from '../../language/tokens.ts'
import type { Span } from '../../markdown/span.ts'
import { type Part, SOME_YEAR } from '../base.ts'
import { placeOf } from './channels.ts'
import { type CardNote, first, isIn, says } from './notes.ts'

const ARROWS = /→|->|=>|⇒|➜|➝|\s[»>]\s/gu

/** The steps up to the launch: a part of that name, a chain of steps, steps one after another, or three dated steps. */
export function readPlan(notes: readonly CardNote[], part: Part): Span | undefined {
  return (
    first(
      notes,
      note =>
        isIn(note, 'plan') ||
        (!isIn(note, 'channels', 'history', 'portrait') &&
          (isChain(note) || says(note, 'stepsInOrder') || isRunToLaunch(note, part))),
    ) ?? datedSteps(notes, part)
  )
}

/** One step behind an arrow behind another. */
export const isChain = ({ prose: { text } }: CardNote): boolean => (text.match(ARROWS)?.length ?? 0) > 1

/** Steps one after another, whatever they lead to. */
export const tellsSteps = (note: CardNote): boolean =>
  isChain(note) || says(note, 'stepsInOrder') || reachesLaunch(note) || commasIn(note) > 2

/** It ends with the launch. */
export const reachesLaunch = ({ prose: { text } }: CardNote): boolean => LAUNCH.test(text)

const commasIn = ({ prose: { text } }: CardNote): number => text.match(/[,;]\s/gu)?.length ?? 0

/** Things one after another, the last of them the launch with its day: «фото, каталог, оплата, 10 декабря пуск». */
const isRunToLaunch = (note: CardNote, { language }: Part): boolean =>
  commasIn(note) > 1 && reachesLaunch(note) && datesIn(note.prose.text, language) > 0

const LAUNCH = spoken`${{
  ru: 'пуск*, запуск*, старту*, открыти*, открыва*, сдаем*, сдача*, выходим*, релиз*, премьер*, ввод, вводим, ввести, включа*, поехали',
  uk: "пуск*, запуск*, старту*, відкрит*, відкрива*, здаємо*, здача*, виходимо*, реліз*, прем'єр*, введення, уведення, вводимо, вмика*, поїхали",
  en: 'launch*, live*, open*, release*, handover*, premiere*, commission*, go-live, switch-on',
}}\P{L}*(?:\p{L}+\P{L}*){0,3}$`

/** A list or table with three dated lines, or a paragraph with three dates. */
function datedSteps(notes: readonly CardNote[], { language, blocks }: Part): Span | undefined {
  const counts = new Map<string, number>()
  for (const note of notes) {
    if (note.part.size > 0 || note.whose.size > 0 || note.form === 'key' || note.form === 'heading') continue
    const place = placeOf(note, blocks)
    const dates = datesIn(note.prose.text, language)
    // Numbers put steps in their order: three of them with one day are a plan, too.
    const numbered = dates > 0 && blocks.filter(b => b.group === blocks[note.at]?.group && b.number).length > 2
    const count = (counts.get(place) ?? 0) + dates
    if (count > 2 || numbered) return note.span
    counts.set(place, count)
  }
  return undefined
}

/** «27.11 (леса), 1.12 (стропила)»: beside a day that nobody doubts, figures of the same form are days too. */
export function daysIn(text: string, language: Language): number {
  const plain = findDates(text, language, SOME_YEAR).filter(day => day.form === 'day').length
  return plain > 0 ? Math.max(plain, text.match(SHORT_DAYS)?.length ?? 0) : 0
}

const SHORT_DAYS = /(?<![\d.,])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])(?![\d.,]|\s?%)/gu

/** Days, or months without one: «витрина (январь)». */
export const datesIn = (text: string, language: Language): number =>
  Math.max(
    daysIn(text, language),
    tokensOf(text, language).filter(token => token.word.month !== undefined || SEASON.test(token.text)).length,
  )

export const SEASON = anyOf({
  ru: 'зима*, зиме*, зиму*, зимо*, зимы*, весна*, весне*, весну*, весно*, весны*, лето, лета, лете, лету, летом, осень*, осени*, осене*',
  uk: 'зима*, зиму*, зимо*, зими*, зимі, весна*, весну*, весно*, весні*, навесні, літо, літа, літі, літу, літом, влітку, осінь, осені, восени',
  en: 'winter, spring, summer, autumn',
})
