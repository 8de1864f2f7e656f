import { type Calendar, validDay } from '../language/calendar.ts'
import { type FoundDay, findDates } from '../language/dates.ts'
import { detectLanguage } from '../language/detect.ts'
import { fileDay } from '../language/file-date.ts'
import { isLanguage, type Language } from '../language/language.ts'
import { anyOf, closing, opening, spoken } from '../language/spoken.ts'
import type { Block, Entry } from '../markdown/block.ts'
import { lines, sourceSpan } from '../markdown/prose.ts'
import { type Span, spanOf, trimmed } from '../markdown/span.ts'
import { valueFor } from './keys.ts'
import { greets } from './letter/forms.ts'
import type { DocumentBase, FoundDate, Kind } from './model.ts'
import { rolesOf } from './sections.ts'
import { readSentences } from './sentences.ts'

/** A document before its kind is read: blocks of its own, and where it lies. */
export interface Part {
  readonly path: string
  readonly text: string
  readonly language: Language
  readonly frontmatter: readonly Entry[]
  readonly blocks: readonly Block[]
  readonly span: Span
}

export type Base<K extends Kind = Kind> = DocumentBase & { readonly kind: K }

export function readBase<K extends Kind>(part: Part, kind: K): Base<K> {
  const title = titleSpan(part)
  const date = readDate(kind === 'email' ? { ...part, blocks: beforeGreeting(part.blocks) } : part)
  const client = valueFor(part.frontmatter, 'client')?.text.trim()
  return {
    kind,
    language: part.language,
    path: part.path,
    span: part.span,
    title,
    name: nameOf(part, title),
    ...(client ? { client } : {}),
    ...(date ? { date } : {}),
    template: isNamedTemplate(part.path) || isTemplate(part.text.slice(part.span.start, part.span.end)),
    sentences: readSentences(part.blocks, part.language, kind),
    blocks: part.blocks,
    text: part.text,
  }
}

/** `lang:` wins, then what was asked for, else the text tells. */
export function languageOf(frontmatter: readonly Entry[], text: string, asked?: Language): Language {
  const named = valueFor(frontmatter, 'language')?.text.trim().toLowerCase().slice(0, 2)
  if (named !== undefined) {
    const code = named === 'ua' || named === 'ук' ? 'uk' : named === 'ру' ? 'ru' : named
    if (isLanguage(code)) return code
  }
  return asked ?? detectLanguage(text).language
}

/** T: the first heading; without one the first line that is neither blank nor a comment. */
function titleSpan({ blocks, text, span }: Part): Span {
  const heading = blocks.find(block => block.kind === 'heading' && !block.quoted)
  if (heading) return firstLine(text, heading.span)
  return firstLine(text, withoutComments(text, trimmed(text, span)))
}

function withoutComments(text: string, span: Span): Span {
  const end = text.startsWith('<!--', span.start) ? text.indexOf('-->', span.start) + 3 : 0
  const rest = trimmed(text, spanOf(end, span.end))
  return end > 3 && rest.start < rest.end ? withoutComments(text, rest) : span
}

function firstLine(text: string, { start, end }: Span): Span {
  const breaks = text.slice(start, end).search(/[\r\n]/)
  return trimmed(text, spanOf(start, breaks < 0 ? end : start + breaks))
}

const nameOf = ({ text, path }: Part, title: Span): string => {
  const shown = text
    .slice(title.start, title.end)
    .replace(/^#+\s*|[*_`]/gu, '')
    .trim()
  // The head of a table names its columns, and nothing of the document.
  return shown === '' || shown.startsWith('|') ? (path.split('/').pop() ?? path) : shown
}

const HEADER_BLOCKS = 5

/** «Сразу неон, но 20 декабря»: behind the greeting a letter speaks of other days than its own. */
function beforeGreeting(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex(
    ({ kind, prose }) => kind === 'paragraph' && lines(prose).some(({ text }) => greets(text)),
  )
  if (at < 0) return blocks
  const opens = greets(lines(blocks[at]!.prose)[0]!.text)
  return blocks.slice(0, opens ? at : at + 1)
}

/** The day of the document: frontmatter, the title and the first lines, the file name; in this order. */
function readDate({ frontmatter, blocks, language, path }: Part): FoundDate | undefined {
  const fromFile = fileDay(path.split('/').pop() ?? '')
  const named = fromFile?.year === undefined ? undefined : validDay(fromFile.year, fromFile.month, fromFile.day)
  const value = valueFor(frontmatter, 'date')
  const inValue = value && findDates(value.text, language, named ?? SOME_YEAR)[0]
  if (value && inValue) return foundDate(inValue, named, sourceSpan(value, inValue.start, inValue.end))
  const told = dateInHeader(blocks.filter(isTelling), language, named)
  const plain =
    told && (isBelowTitle(told, blocks) || isFarDown(told, blocks)) ? dateInHeader(blocks, language, named) : undefined
  if (told) return plain?.span && plain.span.start < told.span!.start ? plain : told
  if (named) return { day: named }
  return (
    dateInHeader(blocks, language, named) ??
    (fromFile && { near: validDay(SOME_YEAR.year, fromFile.month, fromFile.day) })
  )
}

/** «По списку от 3 ноября»: a heading further down tells of something else where a line above it names the day. */
const isBelowTitle = ({ span }: FoundDate, blocks: readonly Block[]): boolean => {
  const [title, ...others] = blocks.filter(({ kind }) => kind === 'heading')
  return span !== undefined && title !== undefined && others.some(one => spanHolds(one.span, span))
}

/** «дата – 4 декабря» among the questions: behind so many blocks that it is no head of the document. */
const isFarDown = ({ span }: FoundDate, blocks: readonly Block[]): boolean =>
  span !== undefined && blocks.findIndex(block => spanHolds(block.span, span)) >= LONGEST_HEAD

const LONGEST_HEAD = 3

const spanHolds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Headings, and lines that call themselves a date, go before the file name; other lines come behind it. */
const isTelling = (block: Block): boolean =>
  block.kind === 'heading' ||
  CALLED_DATE.test(block.prose.text) ||
  (block.kind === 'paragraph' && IS_DATE.test(block.prose.text))

/** «17.11.2026, 9:30–10:15»: a line that opens with a day and its year, right under the title. */
const IS_DATE = /^\s*(?:\d{1,2}([./])\d{1,2}\1\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}\s\p{L}{3,10}\s\d{4})(?=$|[\s,;|(])/u

const CALLED_DATE = spoken`(?:^|\n)[^\p{L}]*${{ ru: 'дата, когда', uk: 'дата, коли', en: 'date, when, held' }}(?=[^\p{L}])`

/** Days without a year are read in this one, so that those of one document compare. */
export const SOME_YEAR: Calendar = { year: 2000, month: 7, day: 1 }

const foundDate = (found: FoundDay, named: Calendar | undefined, span: Span): FoundDate =>
  found.hasYear || named ? { day: found.day, span } : { near: found.day, span }

/** The first day that is named; where it has no year, and a line below names the same one with its year, that. */
function dateInHeader(
  blocks: readonly Block[],
  language: Language,
  named: Calendar | undefined,
): FoundDate | undefined {
  let first: FoundDate | undefined
  for (const found of daysIn(blocks.slice(0, HEADER_BLOCKS), language, named)) {
    first ??= found
    if (first.day) return first
    if (found.day?.month === first.near?.month && found.day?.day === first.near?.day) return found
  }
  return first
}

function* daysIn(
  blocks: readonly Block[],
  language: Language,
  named: Calendar | undefined,
): Generator<FoundDate, undefined> {
  for (const block of blocks) {
    if (block.quoted || block.kind === 'code' || isLongItem(block) || isRowOfWork(block)) continue
    for (const line of lines(block.prose)) {
      const found = findDates(line.text, language, named ?? SOME_YEAR).find(
        d => d.form === 'day' && d.preposition !== 'by' && d.preposition !== 'until' && !isSince(d, line.text),
      )
      if (found && isHeaderLine(line.text, block) && !isOfTasks(line.text))
        yield foundDate(found, named, sourceSpan(line, found.start, found.end))
    }
  }
}

/** «Задачи: Семён, коньки, 27.11»: the day of what is to be done. */
const isOfTasks = (text: string): boolean => {
  const label = /^[^:]{3,40}(?=:\s)/u.exec(text)?.[0]
  return label !== undefined && rolesOf(label).has('actions')
}

/** A row of a table tells the day of the meeting where it calls it so. */
const isRowOfWork = (block: Block): boolean =>
  block.kind === 'row' && !block.header && !isTelling(block) && (block.cells?.length ?? 0) > 2

/** An item that tells much is work, unless it calls itself a date. */
const isLongItem = (block: Block): boolean => block.kind === 'item' && block.prose.text.length > 70 && !isTelling(block)

/** «включена с 1 ноября», "from Monday 23/11 on": since or from when something holds, in a line that tells of it. */
const isSince = ({ start, preposition }: FoundDay, text: string): boolean =>
  (preposition === 'from' || SINCE.test(text.slice(Math.max(0, start - 8), start))) && start > 20 && !MEETS.test(text)

const SINCE = closing({ ru: 'с, со', uk: 'з', en: 'from, since' })

/** Dates of promises and deeds stand in sentences; dates of documents in titles, labels and short first lines. */
const isHeaderLine = (text: string, block: Block): boolean =>
  block.kind === 'heading' || isShortLine(OPENS_WITH_DAY.exec(text)?.[0] ?? text)

/** «14 ноября, суббота, в сторожке. Приехали от нас …»: a day in the first words of a paragraph, and the rest tells who was there. */
const OPENS_WITH_DAY =
  /^\s*(?:\p{L}{2,12}, )?\d{1,2}(?:[./]\d{1,2}(?:[./]\d{2,4})?|-?\p{L}{0,2} \p{L}{3,10})[^.!?]{0,60}[.!?](?=\s)/u

const isShortLine = (text: string): boolean =>
  text.length < 120 &&
  !(DEED.test(text) && !MEETS.test(text)) &&
  !NEXT.test(text) &&
  !SUBJECT.test(text) &&
  !LAST_TIME.test(text)

const SUBJECT = opening({ ru: 'тема, предмет', uk: 'тема, предмет', en: 'topic, subject, re' })
const LAST_TIME = anyOf({
  ru: 'прошл*, позапрошл*, предыдущ*, прежн*, хвост*, долги',
  uk: 'минул*, позаминул*, попередн*, хвост*, борги',
  en: 'last time|meeting, previous*, since, carried over',
})

/** «Форму бутылки выбрали 28 октября»: what was done on a day, */
const DEED = anyOf({
  ru: `обещал*, пообещал*, выбрал*, решил*, договорил*, условил*, отдал*, отправил*, прислал*, согласовал*, подписал*, утвердил*
    заказал*, привез*, сдал*`,
  uk: `обіця*, пообіця*, обрал*, вибрал*, вирішил*, домовил*, умовил*, віддал*, надісла*, відправил*, погодил*, підписал*, затвердил*
    замовил*, привезл*, здал*`,
  en: 'promised, chose, chosen, decided, agreed, signed, approved, ordered, delivered',
})

/** «Следующая встреча 24.11»: the day of another one. */
const NEXT = opening({ ru: 'следующ*, снова', uk: 'наступн*, чергов*, знову', en: 'next, see you' })

/** but not where people met. */
const MEETS = anyOf({
  ru: `встреч*, встрет*, созвон*, звон*, позвон*, перезвон*, видеозвон*, телефонн*, совещ*, собра*, беседа, разговор*, переговор*, протокол*, итоги`,
  uk: `зустр*, дзвін*, дзвон*, подзвон*, передзвон*, відеодзвін*, нарад*, розмов*, бесід*, перемовин*, переговор*, зібра*, протокол*, підсумк*`,
  en: 'meeting*, call*, minutes, protocol*, visit*, held, met, notes',
})

/** «[нам: договор]» says what it says. */
const PLACEHOLDER =
  /\[(?![^\]\n]*:\s\p{Ll})[^\]\n[(]{1,40}\](?![(:[])|\{\{[^}\n]+\}\}|\{\p{L}[\p{L} _-]{1,30}\}|<[\p{L} _-]{2,30}>|_{3,}|X{3,}|\$[A-Z_]{2,}/gu

/** `email-templates.md`, «шаблони/відмова.md»: what its file or folder is called a template is one; a dated letter is about one. */
function isNamedTemplate(path: string): boolean {
  const [name = '', folder = ''] = path.split(/[\\/]/u).reverse()
  return (TEMPLATE_NAME.test(spaced(name)) || TEMPLATE_FOLDER.test(spaced(folder))) && !/\d{4}/u.test(name)
}

const spaced = (name: string): string => name.replace(/[-_.]/gu, ' ')

const TEMPLATE_NAME = anyOf({
  ru: 'шаблон|шаблоны|шаблона, заготовка|заготовки|заготовку',
  uk: 'шаблон|шаблони|шаблону, заготовка|заготовки|заготовку',
  en: 'template, templates, boilerplate',
})

/** The folder's whole name, or its last word: `comms-templates`. */
const TEMPLATE_FOLDER = spoken`${{ ru: 'шаблоны, заготовки', uk: 'шаблони, заготовки', en: 'templates' }}$`

/** Half made of placeholders: `[Name]`, `{{x}}`, or with one for the day in its first line. Check marks are none. */
function isTemplate(text: string): boolean {
  const rows = text.split('\n').filter(line => /[\p{L}\p{N}]/u.test(line))
  if (UNFILLED_DAY.test(rows[0] ?? '')) return true
  const marked = rows.filter(line => (line.replace(/\[[ xXхХ]\]/gu, '').match(PLACEHOLDER) ?? []).length > 0)
  return marked.length >= 3 && marked.length * 5 >= rows.length * 2
}

/** `MM/DD/20YY`, «ДД.ММ.ГГГГ»: the pattern of a day where the day will stand. */
const UNFILLED_DAY =
  /(?:^|[^\p{L}\p{N}])(?:(?:MM|DD|ММ|ДД)[-./](?:MM|DD|ММ|ДД)(?:[-./](?:20)?(?:YY|ГГ|РР){1,2})?|(?:20)?(?:YY|ГГ|РР){1,2}[-./](?:MM|ММ)[-./](?:DD|ДД))(?=$|[^\p{L}\p{N}])/u
