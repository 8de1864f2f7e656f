import { cased, together, type Words } from '../../language/spoken.ts'
import { WORK_VERBS } from '../../lexicon/word-lists.ts'
import type { MeetingReading } from '../meeting.ts'
import { type NamePlace, namesOf } from './namings.ts'
import { isOwner, namesNobody } from './owner.ts'

/**
 * Who does a task, where nobody listed him and no list of names has him, by the place in which he stands: between two marks («… / А. Мехов / пт»), behind
 * a label («Отв.: Кочерга»), before or behind what he does («образцы присылает ООО «Грань»»), in "by Granite & Sons", "Granite's job".
 * @param text a task without its mark, its number and its days.
 * @param tail what stands behind its last day.
 */
export function ownerApart(text: string, tail: string, reading: MeetingReading): string | undefined {
  // "Somebody from the yard": whatever stands behind it is nobody either.
  if (namesNobody(text)) return undefined
  const inText = namesOf(text)
  return (
    firstOf(PLACES, inText, name => isOwner(name, text, reading)) ??
    firstOf(GIVEN_TO, inText, name => !namesNobody(name)) ??
    firstOf(AT_END, namesOf(tail), name => isOwner(name, tail, reading))
  )
}

function firstOf(
  places: readonly NamePlace[],
  nameIn: (place: NamePlace) => string | undefined,
  isSomebody: (name: string) => boolean,
): string | undefined {
  for (const place of places) {
    const name = nameIn(place)
    if (name !== undefined && isSomebody(name)) return name
  }
  return undefined
}

const LOWER = String.raw`[a-z\u00df-\u024f\u0430-\u045f\u0491]`

const LABEL: Words = {
  ru: 'отв, отв-й, ответственный, ответственная, ответственные, исп, исполнитель, исполняет, исполнители, кто, кому, делает, на ком, за кем, чья задача',
  uk: 'відп, відповідальний, відповідальна, відповідальні, вик, виконавець, виконавиця, виконує, виконавці, хто, кому, робить, на кому, за ким, чиє завдання',
  en: 'owner, owners, who, by whom, action, action on|by, responsible, resp, assignee, assigned to, lead, doer, whose job|task',
}

const FROM: Words = {
  ru: 'за, на, от, у, с, со, через',
  uk: 'за, на, від, у, з, із, через',
  en: 'by, with, on, for, from, over to, up to, down to, left to',
}

/** What somebody does or is to do. */
const DOES: Words = {
  ru: '*ает, *яет, *ует, *ёт, *ет, *ит, *ют, *ат, *ят, *ут, обещал, обещала, обещали, взял на себя, взяла на себя, должен, должна, должны, обязан, обязана, готов, готова',
  uk: '*ає, *яє, *ує, *е, *є, *ить, *їть, *ють, *ать, *ять, *уть, обіцяв, обіцяла, обіцяли, взяв на себе, взяла на себе, має, мають, повинен, повинна, готовий, готова',
  en: 'will, shall, to, is to, are to, has, have, takes, take, promises, promised, agreed to, agrees to, undertakes, *s the|a|an|his|her|its|their|our|your|all|both|two|three',
}

/** Said of nobody but people. */
const PROMISES: Words = {
  ru: 'обещал, обещала, обещает, должен, должна, обязан, обязана, возьмёт на себя, берёт на себя, взял на себя, взяла на себя',
  uk: 'обіцяв, обіцяла, обіцяє, повинен, повинна, має, візьме на себе, бере на себе, взяв на себе, взяла на себе',
  en: 'promises|promised|agrees|agreed|undertakes|undertook|volunteers|volunteered|offers|offered to, takes|took on|over',
}

const FIRST = /^$/
const ANYWHERE = /^/
const BEHIND_BLANK = /\s$/
const EDGE = /^\s*(?:$|[—–|;/→⇒)\]:,.]|\s-\s)/

const SENDS: Words = {
  ru: '*ает, *яет, *ует, *ёт, *ит, *ишлёт',
  uk: '*ає, *яє, *ує, *ить, *їть, *ішле',
  en: '—',
}
const INFINITIVE: Words = { ru: '{inf}', uk: '{inf}', en: '—' }

const PLACES: readonly NamePlace[] = [
  { before: cased`(?:^|[\s(\[])${LABEL}\.?\s*(?:[:—–-]\s*)?$`, named: ['person', 'firm', 'post'], after: EDGE },
  {
    before: cased`(?:[—–|;/→⇒(\[:]\s*|\s-\s|(?<=${LOWER}{3})\.\s)(?:${FROM}\s)?$`,
    named: ['person', 'firm', 'post'],
    after: EDGE,
  },
  { before: FIRST, named: ['fullName', 'firm', 'post'], after: EDGE },
  { before: /(?:^|[—–:;,|→]\s)$/, named: ['fullName', 'firm', 'post'], after: cased`^\s(?=${LOWER})${DOES}\s` },
  { before: FIRST, named: ['fullName', 'post'], after: cased`^\s${WORK_VERBS}\s` },
  { before: FIRST, named: ['person'], after: cased`^\s(?=${LOWER})${PROMISES}\s` },
  { before: cased`\s(?=${LOWER})${SENDS}\s$`, named: ['person', 'firm', 'post'], after: EDGE },
  {
    before: BEHIND_BLANK,
    named: ['person', 'firm', 'post'],
    after: cased`^\s(?=${LOWER})${SENDS}(?=\s*(?:$|[—–|;/→⇒)\]:,.]|\s-\s))`,
  },
  {
    before: cased`${{ ru: '—', uk: '—', en: '*ed|*en|*wn|*nt|done|made|run|led|held|read|cut|set|put|kept by, is|are|stays|stay|sits|sit|lies|rests with, over|up|down|left|falls|goes to' }}\s$`,
    named: ['person', 'post'],
    after: cased`^(?:,\s${{ ru: '—', uk: '—', en: 'who' }}\s|\s*(?:$|[—–|;/→⇒)\]:,.]|\s-\s))`,
  },
  {
    before: ANYWHERE,
    named: ['person', 'post'],
    after: cased`^['’]s?\s${{ ru: '—', uk: '—', en: 'job, task, turn, part, responsibility, action, duty, business' }}`,
  },
  // «Образцы от Тимура», "Samples from Granite Ltd": what comes from somebody, and nobody is to fetch it.
  {
    before: cased`^(?!${together(INFINITIVE, WORK_VERBS)}\s)(?:(?!${{ ru: '{inf}, надо, нужно, должен, должна, должно, должны', uk: '{inf}, треба, потрібно, має, мають', en: 'to, be, is, are, has, have, must, should, will, needs' }})[\p{L}\d-]+\s){1,5}${{ ru: 'от', uk: 'від', en: 'from' }}\s$`,
    named: ['person', 'firm', 'post', 'postInCases'],
    after: EDGE,
  },
]

/** «Поручено Кочерге прислать», «За бухгалтером образцы», «Ждём от студии макет», "Action on Granite: …": a verb behind the name is what he is to do. */
const GIVEN_TO: readonly NamePlace[] = [
  {
    before: cased`^${{
      ru: 'ждём, ожидаем, поручено, поручили, поручаем',
      uk: 'чекаємо, очікуємо, доручено, доручили, доручаємо',
      en: 'assigned to, action on|by|for',
    }}\s(?:${FROM}\s)?$`,
    named: ['person', 'firm', 'post', 'postInCases'],
    after: /^[\s:]/,
  },
  {
    before: cased`(?:^|[(\[]|[—–]\s)${{ ru: 'за, на', uk: 'за, на', en: 'on' }}\s$`,
    named: ['person', 'firm', 'postInCases'],
    after: cased`^(?:\s*[:)\]]|\s${LOWER}{3,}(?:[\s,]|$))`,
  },
  // «С бухгалтером сверить счета» tells with whom, and not who.
  {
    before: cased`(?:^|[(\[]|[—–]\s)${{ ru: 'от, с, со', uk: 'від, з, із, зі', en: '—' }}\s$`,
    named: ['person', 'firm', 'postInCases'],
    after: cased`^(?:\s*[:)\]]|\s(?!${INFINITIVE})${LOWER}{3,}(?:[\s,]|$))`,
  },
  { before: FIRST, named: ['fullName', 'firm', 'post'], after: cased`^\s${INFINITIVE}\s` },
]

/** «Прислать образцы до 27.11, Кочерга». */
const AT_END: readonly NamePlace[] = [
  { before: /^[\s,.;)—–-]*$/, named: ['person', 'firm', 'post'], after: /^[\s.]*$/ },
]
