import { isCalendarWord, taskText } from './document/actions/owner.ts'
import type { Action, Protocol } from './document/model.ts'
import { findDates } from './language/dates.ts'
import { wordsOf } from './language/segment.ts'
import { cased, opening, spoken, whole } from './language/spoken.ts'
import { isGivenName } from './lexicon/given-names.ts'
import { WE_DO, WORK_VERBS } from './lexicon/word-lists.ts'
import type { Block } from './markdown/block.ts'
import { isInside } from './markdown/span.ts'

/** Somebody does it, it may be: a question after him is answered, a house or two words with capitals stand where a doer does; or it is no task but a day. */
export const mayHaveDoer = (action: Action, document: Protocol): boolean => {
  const text = taskText(action.prose.text)
  return (
    DOERS.some(place => {
      const name = place.exec(text)?.[1]
      return name !== undefined && wordsOf(name).every(({ start, end }) => !isCalendarWord(name.slice(start, end)))
    }) ||
    opensWithGivenName(text) ||
    isEvent(action, document) ||
    isStepOfSending(action, document)
  )
}

const NAME = String.raw`\p{Lu}[\p{L}'’ʼ-]*\.?`

const DOERS: readonly RegExp[] = [
  // «Ателье «Шов» передаёт список», «Меблева фабрика «Ясен» відвантажує».
  cased`^((?:\p{Lu}[\p{L}-]+\s(?:\p{Ll}+\s){0,2})?[«"“„][^»"”]{2,40}[»"”])\s+(?=\p{Ll})${{
    ru: '*ет, *ёт, *ит, *ут, *ют, *ат, *ят, даст, отдаст, сдаст, передаст',
    uk: '*є, *е, *ить, *їть, *уть, *ють, *ать, *ять, дасть, віддасть, передасть',
    en: 'will, is to, are to',
  }}\s`,
  // "The Window Gallery sends", "Orbit's lawyer puts".
  /^(?:(?:The|Our|Their)\s)((?:\p{Lu}[\p{L}&'’-]+\s){1,4})(?=\p{Ll}{2,}s\s|will\s|is\sto\s)/u,
  /^(\p{Lu}[\p{L}-]+)['’]s\s(?:\p{Ll}+\s){1,2}(?=\p{Ll}{2,}s\s(?!\p{Ll}+ed\s)|will\s|is\sto\s)/u,
  cased`${{ ru: 'автор', uk: 'автор, авторка', en: 'author, maker' }}:?\s(${NAME})`,
  // "comes from Saffron", «прийде від Сафоненка», "From Marat we expect".
  cased`${{
    ru: 'ждём|ожидаем|придёт|приходит|будет от|с|у',
    uk: 'чекаємо|очікуємо|прийде|приходить|буде від|з|у|в',
    en: 'comes|come|due|expected|awaited|wanted|owed from|by',
  }}\s(${NAME})`,
  cased`^${{ ru: 'от, с, со, у, за', uk: 'від, з, із, у, за', en: 'from, with' }}\s(${NAME}(?:\s${NAME})?)\s(?:\p{Ll}+\s){0,2}(?=\p{Ll})${{
    ru: 'ждём, ожидаем, готов, готова, готовы, звонок, ответ, *ние',
    uk: 'чекаємо, очікуємо, готовий, готова, готові, дзвінок, відповідь, *ння',
    en: 'we, expect*, await*',
  }}`,
  // "Leather sample: Elmira -> Kirsanov".
  new RegExp(String.raw`:\s(${NAME})\s?(?:->|→|=>)\s?\p{Lu}`, 'u'),
  // "the wall is primed and Dom stops by": a clause of his own.
  /\s(?:and|while|then)\s(\p{Lu}\p{Ll}+)\s\p{Ll}{2,}s\s/u,
]

/** «Марк Тодд, список ночных смен», behind a day in marks of code. */
const opensWithGivenName = (text: string): boolean => {
  const [first, second] = wordsOf(text)
  return first?.capital === true && isGivenName(first.norm) && second !== undefined && (second.capital || second.parted)
}

/** «11 декабря — примерка арки»: a day and what is on it. Each line of its list begins with a day, or it names what people come together for. */
function isEvent(action: Action, { blocks, language }: Protocol): boolean {
  const told = (text: string) => {
    const [day] = findDates(text, language)
    const rest = day && day.start < FIRST ? /^[,\s]*(?:[—–:|-])\s*(.+)$/su.exec(text.slice(day.end))?.[1] : undefined
    return rest !== undefined && wordsOf(rest).length <= FEW && !DOES.test(rest) && !LED_BY_VERB.test(rest)
      ? rest
      : undefined
  }
  const own = told(action.prose.text)
  if (own === undefined) return false
  if (EVENT.test(own)) return true
  const block = blocks.find(({ kind, span }) => kind === 'item' && isInside(action.span, span))
  const list = block ? listOf(block, blocks) : []
  return list.length > 2 && list.every(({ prose }) => told(prose.text) !== undefined)
}

const listOf = ({ group }: Block, blocks: readonly Block[]): Block[] =>
  blocks.filter(block => block.kind === 'item' && block.group === group)

const FIRST = 4
const FEW = 8

const DOES = spoken`(?:^|\s)${{ ru: '*ть, *ти, *ться', uk: '*ти, *тися', en: 'to' }}(?=\s|$)|${WE_DO}`
const LED_BY_VERB = opening(WORK_VERBS)

/** What is on a day whoever does it. */
const EVENT = opening({
  ru: 'примерка, дегустация, встреча, созвон, открытие, показ, съёмка, съёмки, фотосессия, праздник, концерт, старт, начало, запуск, приёмка, обход, осмотр, экскурсия, репетиция, премьера, монтаж, выставка, заезд, переезд, срок, дедлайн, контрольная точка',
  uk: "примірка, дегустація, зустріч, дзвінок, відкриття, показ, зйомка, зйомки, фотосесія, свято, концерт, старт, початок, запуск, приймання, обхід, огляд, екскурсія, репетиція, прем'єра, монтаж, виставка, заїзд, переїзд, строк, дедлайн, контрольна точка",
  en: 'fitting, tasting, meeting, call, opening, showing, shoot, photo shoot, party, concert, start, launch, acceptance, walk-through, walkthrough, inspection, tour, rehearsal, premiere, exhibition, move, deadline, milestone, go-live, kick-off',
})

/** «- [ ] подпись» below «- [x] протокол у клиента»: a step on the way of the record. */
function isStepOfSending(action: Action, { blocks, sent }: Protocol): boolean {
  const own = sent && blocks.find(({ kind, span }) => kind === 'item' && isInside(action.span, span))
  if (!own || !STEP.test(action.prose.text)) return false
  return listOf(own, blocks).some(({ span }) => isInside(sent, span))
}

const STEP = whole({
  ru: 'подпись, подписи, подписан, ?их|его подтверждение, правки, замечания, ответ ?клиента, подписано, подтверждено, согласовано',
  uk: 'підпис, підписи, підписано, ?їхнє|його підтвердження, правки, зауваження, відповідь ?клієнта, підтверджено, погоджено',
  en: 'signature, signatures, signed, ?their|his|her confirmation, corrections, comments, reply, signed off, confirmed, approved',
})

/** A day is given in marks of code, or the step needs none: `2026-12-04`. */
export const mayHaveDay = (action: Action, document: Protocol): boolean =>
  isStepOfSending(action, document) || hasDayInCode(action, document)

const hasDayInCode = ({ span }: Action, { text, language }: Protocol): boolean =>
  [...text.slice(span.start, span.end).matchAll(/`([^`\n]+)`/gu)].some(([, code = '']) =>
    findDates(code.trim(), language).some(({ form }) => form === 'day'),
  )
