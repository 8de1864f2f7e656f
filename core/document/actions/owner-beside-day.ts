import { wordsOf } from '../../language/segment.ts'
import { cased, every, spoken, type Words } from '../../language/spoken.ts'
import { givenNameOf, isGivenName } from '../../lexicon/given-names.ts'
import { AND } from '../../lexicon/word-lists.ts'
import type { Entry } from '../entries.ts'
import { datesIn, type MeetingReading } from '../meeting.ts'
import type { Section } from '../sections.ts'
import { doerNamed } from './named-doer.ts'
import { isOwner, nameAmong, nameInPlace, ownerIn, ownerOfLabel, taskText } from './owner.ts'
import { ownerApart } from './owner-apart.ts'

/** Who does a task: whom it names, whoever stands above it, or whose part it lies in. */
export const whoDoes = (
  entry: Entry,
  { ownerAbove, section }: { readonly ownerAbove?: string; readonly section?: Section },
  reading: MeetingReading,
): string | undefined =>
  ownerIn(entry.prose, entry, reading) ??
  ownerAbove ??
  (section ? ownerOfLabel(section, reading) : undefined) ??
  nameBesideDay(entry, reading) ??
  (entry.kind === 'row' ? undefined : namedElsewhere(taskText(entry.prose.text), reading))

const namedElsewhere = (task: string, reading: MeetingReading): string | undefined =>
  doerNamed(task, reading) ?? ownerApart(withoutDays(task, reading), behindLastDay(task, reading), reading)

/**
 * Who does a task, where nobody listed the name and it stands beside its day, or at the end: «К 5 декабря Дамир чинит калитку»,
 * «Вызвать трубочиста: Раиса, 28.11», «Отчёт проводит Вера, 27.11». Only of what is a task already: elsewhere such a name may be anything.
 */
export function nameBesideDay({ kind, prose }: Entry, reading: MeetingReading): string | undefined {
  if (kind === 'row') return undefined
  const task = taskText(prose.text)
  const text = withoutDays(task, reading)
  return (
    nameInPlace(text, reading, task) ??
    nameAmong(PLACES, text, name => isInFirstCase(name) && isOwner(name, task, reading))
  )
}

/** «Сообщить Дмитрию Ларину» tells him. */
const isInFirstCase = (name: string): boolean => {
  const words = wordsOf(name)
  return words.some(w => isGivenName(w.norm)) || !words.some(w => givenNameOf(w.norm) !== undefined)
}

const behindLastDay = (task: string, reading: MeetingReading): string =>
  task.slice(datesIn(reading, task).at(-1)?.end ?? task.length)

/** «К 5 декабря Дамир чинит» → «Дамир чинит», «Эльвира, 5.12: сдать» → «Эльвира: сдать». */
function withoutDays(text: string, reading: MeetingReading): string {
  const days = datesIn(reading, text)
  const kept = days.reduceRight(
    (rest, { start, end }) => rest.slice(0, start).replace(BEFORE_DAY, '') + rest.slice(end),
    text,
  )
  return kept
    .replace(PART_OF_DAY, ' ')
    .replace(HOUR, ' ')
    .replace(EMPTY, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/(?:\s?,)+\s?(?=[,:;—–])/gu, '')
    .replace(/^[\s,.:;—–-]+|[\s,.:;—–-]+$/gu, '')
}

const BEFORE_DAY = spoken`(?:(?<=^|[\s([])${{
  ru: 'до, к, ко, на, в, во, с, со, по, не позднее|позже, каждый день до',
  uk: 'до, на, у, в, з, із, по, не пізніше, щодня до',
  en: 'by|on|before|until|till|from|for|due ?the, the, no later than ?the, ?by eod|cob|eob',
}})?\s*$`

/** Brackets in which nothing is left but what announced a day. */
const EMPTY = every(
  spoken`[([]\s*(?:${{ ru: 'срок, дедлайн', uk: 'термін, строк, дедлайн', en: 'due, deadline, by' }})?[\s:—–-]*[)\]]`,
)

const PART_OF_DAY = every(
  spoken`(?:^|[\s,])(?:${{
    ru: 'утро, утром, днём, вечер, вечером, эта, этот, этой, до обеда',
    uk: 'ранок, вранці, зранку, вдень, вечір, ввечері, увечері, ця, цей, цієї, до обіду',
    en: 'am, pm, morning, afternoon, evening, noon, this',
  }})(?=$|[\s,.;:])`,
)

/** "By 8 a.m.", «в 14:00». */
const HOUR = every(
  spoken`(?:^|\s)(?:${{ ru: 'в, к, до', uk: 'о, об, до, на', en: 'by, at' }}\s)?(?:\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?=$|[\s,;])`,
)

const NAME = String.raw`\p{Lu}[\p{L}'’ʼ-]+(?:\s\p{Lu}[\p{L}'’ʼ-]*\.?)?`

const DOES: Words = {
  ru: '*ет, *ёт, *ит, *ется, *ится, *ётся, даст, отдаст, сдаст, передаст, создаст',
  uk: 'дасть, віддасть, здасть, передасть, *є, *е, *ить, *їть, *ається, *ується, *иться, *еться',
  en: 'will',
}

/** What leads to whomever something is for: whoever comes behind him is another one of them. */
const TO: Words = {
  ru: 'для, к, с, со, от, у',
  uk: 'для, до, з, із, зі, від, у',
  en: 'to, for, with, from, of, about',
}

const PLACES: readonly RegExp[] = [
  // «Платон тягне кабель», «Ася, шлёт скан».
  cased`^(${NAME}),?\s(?=\p{Ll})${DOES}\s\p{L}`,
  // «Ника и Тома пакуют сервиз», "Sam → tyre pressure".
  cased`^(${NAME}\s${AND}\s${NAME})\s(?=\p{Ll})`,
  cased`^(${NAME})\s[→⇒]`,
  // «Помощник нотариуса Инга назначает встречу».
  cased`^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}\s(${NAME})\s(?=\p{Ll})${DOES}\s\p{L}`,
  // "Move the hives to the heather, Angus and Jill"
  cased`(?<!(?:^|\s)${TO}\s\p{Lu}[\p{L}'’ʼ-]+),\s(${NAME}\s${AND}\s${NAME})$`,
  // «Вызвать трубочиста: Раиса», with a remark behind.
  cased`:\s(${NAME}(?:(?:,|\s${AND})\s${NAME})?)(?:,\s[^:]{1,40})?$`,
  // «Декларация — бухгалтерка Рита», «Сервиз — Ника и Тома».
  cased`\s[—–-]\s(?:\p{Ll}+\s){0,2}(${NAME}(?:\s${AND}\s${NAME})?)(?:,\s[^:]{1,40})?$`,
  // «Платёж проводит Вера».
  cased`\s${DOES}\s(${NAME})$`,
]
