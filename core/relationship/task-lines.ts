import type { Letter, Side } from '../document/model.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import { type FoundDay, findDates } from '../language/dates.ts'
import type { Language } from '../language/language.ts'
import { wordsOf } from '../language/segment.ts'
import { lines, type Prose, sourceSpan } from '../markdown/prose.ts'
import type { Span } from '../markdown/span.ts'
import { onlyOneNamed } from './mentions.ts'
import type { Known } from './people.ts'
import { withoutDay } from './without-day.ts'

/** What a line of a letter gives somebody to do. */
export interface TaskLine {
  readonly who: string | undefined
  readonly side: Side | undefined
  readonly what: string
  readonly due: Calendar
  readonly span: Span
}

/** Lines of a letter that sums up and tell what, who and when in fields of their own: «чертёж; Анна Орлова; 30 ноября», «Анна — чертёж — до 30.11». */
export function taskLinesIn(letter: Letter, ours: boolean, people: readonly Known[]): TaskLine[] {
  if (!letter.intents.has('summary') || !letter.date?.day) return []
  const { day } = letter.date
  return letter.blocks
    .filter(
      ({ quoted, kind, header }) => !quoted && !header && (kind === 'item' || kind === 'row' || kind === 'paragraph'),
    )
    .flatMap(({ prose, kind, cells }) =>
      kind === 'row'
        ? (taskIn(
            (cells ?? []).map(cell => cell.text),
            { prose, letter, ours, people, day },
          ) ?? [])
        : lines(prose).flatMap(line => taskIn(fieldsOf(line.text), { prose: line, letter, ours, people, day }) ?? []),
    )
}

interface Around {
  readonly prose: Prose
  readonly letter: Letter
  readonly ours: boolean
  readonly people: readonly Known[]
  /** Of the letter. */
  readonly day: Calendar
}

/** Parted by semicolons, dashes, tabs or bars, by a colon behind a name; else by commas. */
function fieldsOf(line: string): string[] {
  const [, label, rest] = /^(\p{L}[^:;|\t]{1,40}):\s+(.+)$/u.exec(line) ?? []
  const parts = (rest ?? line).split(/\s*;\s*|\s+[—–-]\s+|\s*\t\s*|\s*\|\s*/u)
  const all = [...(label === undefined ? [] : [label]), ...parts].map(part => part.trim()).filter(part => part !== '')
  return all.length > 1 ? all : line.split(/,\s+/u)
}

const MOST_FIELDS = 5

function taskIn(fields: readonly string[], around: Around): TaskLine | undefined {
  const { prose, letter, day } = around
  if (fields.length < 2 || fields.length > MOST_FIELDS) return undefined
  const doers = fields.map(field => doerIn(field, around))
  const at = doers.findIndex(doer => doer !== undefined)
  const others = fields.filter((_, i) => i !== at)
  const due = dueIn(others, letter.language, day)
  // Sentences have commas too: «Анна, спасибо за письмо 30 ноября» is no task.
  const isListed = /[;|\t]|:\s|\s[—–-]\s/u.test(prose.text) || prose.text.includes('\n')
  if (at < 0 || !due || (!isListed && (fields.length !== 3 || due.alone === undefined))) return undefined
  const what = others.filter(field => field !== due.alone).join('; ')
  if (!/\p{L}{3}/u.test(what) || wordsOf(what).length > MOST_WORDS) return undefined
  const { who, side } = doers[at]!
  const span = sourceSpan(prose, 0, prose.text.length)
  return { who, side, what: withoutDay(what, letter.language, due.day, day), due: due.day, span }
}

/** A task is short: a paragraph with a dash is none. */
const MOST_WORDS = 25

type Doer = Pick<TaskLine, 'who' | 'side'>

/** A field that holds nothing but a name, perhaps with a post in brackets, or a side. */
function doerIn(field: string, { people, ours, letter }: Around): Doer | undefined {
  const name = field.replace(/\s*\([^)]*\)\s*$/u, '').replace(/[.,]$/u, '')
  const words = wordsOf(name)
  if (words.length === 0 || words.length > 3 || /[\d?!]/u.test(name)) return undefined
  const said = SIDES[letter.language]
  const norm = words.map(word => word.norm).join(' ')
  if (said.we.has(norm)) return { who: undefined, side: ours ? 'ours' : 'client' }
  if (said.you.has(norm)) return { who: undefined, side: ours ? 'client' : 'ours' }
  if (!words.every(word => word.capital)) return undefined
  const known = onlyOneNamed(name, people)
  if (known && words.every(word => known.words.some(own => own.slice(0, 3) === word.norm.slice(0, 3))))
    return { who: known.name, side: known.side }
  const isFull = words.length === 2 && findDates(name, letter.language).length === 0
  return isFull ? { who: name, side: undefined } : undefined
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(', '))

const SIDES: Readonly<Record<Language, { readonly we: ReadonlySet<string>; readonly you: ReadonlySet<string> }>> = {
  ru: { we: setOf('мы, с нас, за нами, от нас, наша сторона'), you: setOf('вы, с вас, за вами, от вас, ваша сторона') },
  uk: {
    we: setOf('ми, з нас, за нами, від нас, наша сторона'),
    you: setOf('ви, з вас, за вами, від вас, ваша сторона'),
  },
  en: { we: setOf('we, us, our side, on us'), you: setOf('you, your side, on you') },
}

interface Due {
  readonly day: Calendar
  /** The field that holds nothing else. */
  readonly alone: string | undefined
}

/** A field that is a day, else a deadline in one of the others; not before the letter. */
function dueIn(fields: readonly string[], language: Language, written: Calendar): Due | undefined {
  const found = fields.map(field => ({ field, days: findDates(field, language, written) }))
  const alone = found.find(({ field, days }) => days.length > 0 && !hasOther(field, days))
  const day = alone
    ? alone.days.at(-1)?.day
    : found.flatMap(({ days }) => days).findLast(each => each.preposition === 'by' || each.preposition === 'until')?.day
  return day && compareDays(day, written) >= 0 ? { day, alone: alone?.field } : undefined
}

/** Words beside the days, but those that lead to one. */
function hasOther(field: string, days: readonly FoundDay[]): boolean {
  const rest = days.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), field)
  return wordsOf(rest).some(({ norm }) => !LEADS.has(norm))
}

const LEADS = setOf('до, к, ко, в, во, на, срок, по, у, строк, термін, by, due, until, till, on, before, deadline')
