import { cased, together, type Words } from '../../language/spoken.ts'
import { AND, HOUSES, POSTS, POSTS_BEHIND_THE, WORK_VERBS } from '../../lexicon/word-lists.ts'
import type { MeetingReading } from '../meeting.ts'
import { isOwner, nameAmong, namesNobody } from './owner.ts'

/**
 * Who does a task, where nobody listed him and no list of names has him, by the place in which he stands: between two marks («… / А. Мехов / пт»), behind
 * a label («Отв.: Кочерга»), before or behind what he does («образцы присылает ООО «Грань»»), in "by Granite & Sons", "Granite's job".
 * @param text a task without its mark, its number and its days.
 * @param tail what stands behind its last day.
 */
export function ownerApart(text: string, tail: string, reading: MeetingReading): string | undefined {
  // "Somebody from the yard": whatever stands behind it is nobody either.
  if (namesNobody(text) || !MAY_NAME.test(text)) return undefined
  return (
    nameAmong(PLACES, text, name => isOwner(name, text, reading)) ??
    nameAmong(GIVEN_TO, text, name => !namesNobody(name)) ??
    nameAmong(AT_END, tail, name => isOwner(name, tail, reading))
  )
}

// A few ranges: each of these stands a dozen times in the expressions below, and the capitals of the world are hundreds of ranges.
const UPPER = String.raw`A-Z\u00c0-\u00de\u0100-\u017d\u0401\u0404\u0406\u0407\u0410-\u042f\u0490`
const LOWER = String.raw`a-z\u00df-\u024f\u0430-\u045f\u0491`
const WORD = cased`[${UPPER}][${UPPER}${LOWER}'’ʼ-]+`
const INITIALS = String.raw`[${UPPER}]\.(?:\s?[${UPPER}]\.)?`
const QUOTED = cased`[«"“][^«»"“”]{2,40}[»"”]`

/** «ООО «Грань»», «Грань», a bakery. */
const FIRM = cased`(?:${{
  ru: 'ООО, ОАО, ЗАО, ПАО, АО, ИП, НКО, МУП, ГУП, ТСЖ',
  uk: 'ТОВ, ТзОВ, ФОП, ПП, АТ, ПАТ, ДП, КП, ОСББ',
  en: '—',
}}\s)?${QUOTED}`

/** What goes on with a name: "& Sons", «А. П.», "of the Isles". */
const NEXT = cased`\s(?:(?:${AND}|${{ ru: '—', uk: '—', en: 'of, of the, de, van, von' }}|[&+])\s)?(?:${WORD}|${INITIALS})`

/** «Кочерга», «А. Мехов», «Мехов А. П.», "Granite & Sons", "the Bishop of Ely": capital letters all along. */
const PERSON = cased`(?:@[\w.-]+|(?:[Tt]he\s)?(?:${INITIALS}\s?${WORD}|${WORD}(?:${NEXT}){0,4}))`

/** Of two words or more: one alone that leads a line may be any word. */
const FULL_NAME = cased`(?:${INITIALS}\s?${WORD}|${WORD}(?:${NEXT}){1,4})`

/** «Главный бухгалтер», «бухгалтерия «Орбиты»», "the bookkeeper", "Orbit's accounts team". */
const POST = cased`(?:(?:[${LOWER}]+(?:${{ ru: '*ый, *ий, *ой, *ая, *ому', uk: '*ий, *ій, *ому, *на', en: '—' }})\s)?(?:${POSTS}|${HOUSES})(?:\s(?:${QUOTED}|[${LOWER}]{4,})){0,2}|(?:[Tt]he\s|[${UPPER}${LOWER}&-]+['’]s?\s)(?:[${UPPER}${LOWER}'’&-]+\s){0,2}(?:${POSTS_BEHIND_THE}|${HOUSES}))`

/** The same in other cases: «от бухгалтера», «за студией». */
const POST_IN_CASES = cased`${{
  ru: `
    директор*, инженер*, бухгалтер*, архитектор*, редактор*, куратор*, администратор*, координатор*, менеджер*, дизайнер*, мастер*, бригадир*, прораб*, механик*
    электрик*, технолог*, юрист*, методист*, секретар*, завхоз*, подрядчик*, заказчик*, поставщик*, клиент*, бухгалтери*, дирекци*, редакци*, студи*, мастерск*
    агентств*, типографи*, отдел*, служб*, склад*, компани*, фирм*
  `,
  uk: `
    директор*, інженер*, бухгалтер*, архітектор*, редактор*, куратор*, адміністратор*, координатор*, менеджер*, дизайнер*, майстр*, бригадир*, виконроб*, механік*
    електрик*, технолог*, юрист*, методист*, секретар*, завгосп*, підрядник*, замовник*, постачальник*, клієнт*, бухгалтері*, дирекці*, редакці*, студі*, майстерн*
    агенці*, агентств*, друкарн*, відділ*, служб*, склад*, компані*, фірм*
  `,
  en: '—',
}}(?:\s${QUOTED})?`

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

/** A capital letter behind the first word, a name of two, a handle, a house or a post: most tasks of nobody have none. */
const MAY_NAME = cased`[@«"“→]|.[${UPPER}]|^[${UPPER}]\S+\s${PROMISES}\s|${POST}|${POST_IN_CASES}`

const EDGE = String.raw`(?=\s*(?:$|[—–|;/→⇒)\]:,.]|\s-\s))`
const MARK = String.raw`(?:[—–|;/→⇒(\[:]\s*|\s-\s|(?<=[${LOWER}]{3})\.\s)`

const SENDS: Words = {
  ru: '*ает, *яет, *ует, *ёт, *ит, *ишлёт',
  uk: '*ає, *яє, *ує, *ить, *їть, *ішле',
  en: '—',
}

const PLACES: readonly RegExp[] = [
  cased`(?:^|[\s(\[])${LABEL}\.?\s*(?:[:—–-]\s*)?(${PERSON}|${FIRM}|${POST})${EDGE}`,
  cased`${MARK}(?:${FROM}\s)?(${PERSON}|${FIRM}|${POST})${EDGE}`,
  cased`^(${FULL_NAME}|${FIRM}|${POST})${EDGE}`,
  cased`(?:^|[—–:;,|→]\s)(${FULL_NAME}|${FIRM}|${POST})\s(?=[${LOWER}])${DOES}\s`,
  cased`^(${FULL_NAME}|${POST})\s(?=${WORK_VERBS}\s)`,
  cased`^(${PERSON})\s(?=[${LOWER}])${PROMISES}\s`,
  cased`\s(?=[${LOWER}])${SENDS}\s(${PERSON}|${FIRM}|${POST})${EDGE}`,
  cased`\s(${PERSON}|${FIRM}|${POST})\s(?=[${LOWER}])${SENDS}${EDGE}`,
  cased`${{ ru: '—', uk: '—', en: '*ed|*en|*wn|*nt|done|made|run|led|held|read|cut|set|put|kept by, is|are|stays|stay|sits|sit|lies|rests with, over|up|down|left|falls|goes to' }}\s(${PERSON}|${POST})(?=,\s${{ ru: '—', uk: '—', en: 'who' }}\s|\s*(?:$|[—–|;/→⇒)\]:,.]|\s-\s))`,
  cased`(${PERSON}|${POST})['’]s?\s${{ ru: '—', uk: '—', en: 'job, task, turn, part, responsibility, action, duty, business' }}(?![${UPPER}${LOWER}])`,
  // «Образцы от Тимура», "Samples from Granite Ltd": what comes from somebody, and nobody is to fetch it.
  cased`^(?!${together({ ru: '{inf}', uk: '{inf}', en: '—' }, WORK_VERBS)}\s)(?:(?!${{ ru: '{inf}, надо, нужно, должен, должна, должно, должны', uk: '{inf}, треба, потрібно, має, мають', en: 'to, be, is, are, has, have, must, should, will, needs' }})[${UPPER}${LOWER}\d-]+\s){1,5}${{ ru: 'от', uk: 'від', en: 'from' }}\s(${PERSON}|${FIRM}|${POST}|${POST_IN_CASES})${EDGE}`,
]

/** «Поручено Кочерге прислать», «За бухгалтером образцы», «Ждём от студии макет», "Action on Granite: …": a verb behind the name is what he is to do. */
const GIVEN_TO: readonly RegExp[] = [
  cased`^${{
    ru: 'ждём, ожидаем, поручено, поручили, поручаем',
    uk: 'чекаємо, очікуємо, доручено, доручили, доручаємо',
    en: 'assigned to, action on|by|for',
  }}\s(?:${FROM}\s)?(${PERSON}|${FIRM}|${POST}|${POST_IN_CASES})(?=\s|:)`,
  cased`(?:^|[(\[]|[—–]\s)${{ ru: 'за, на', uk: 'за, на', en: 'on' }}\s(${PERSON}|${FIRM}|${POST_IN_CASES})(?=\s*[:)\]]|\s[${LOWER}]{3,}(?:[\s,]|$))`,
  // «С бухгалтером сверить счета» tells with whom, and not who.
  cased`(?:^|[(\[]|[—–]\s)${{ ru: 'от, с, со', uk: 'від, з, із, зі', en: '—' }}\s(${PERSON}|${FIRM}|${POST_IN_CASES})(?=\s*[:)\]]|\s(?!${{ ru: '{inf}', uk: '{inf}', en: '—' }})[${LOWER}]{3,}(?:[\s,]|$))`,
  cased`^(${FULL_NAME}|${FIRM}|${POST})\s(?=${{ ru: '{inf}', uk: '{inf}', en: '—' }}\s)`,
]

/** «Прислать образцы до 27.11, Кочерга». */
const AT_END: readonly RegExp[] = [cased`^[\s,.;)—–-]*(${PERSON}|${FIRM}|${POST})[\s.]*$`]
