import { sameWord } from '../../language/alike.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, cased, opening, spoken, whole, wordSet } from '../../language/spoken.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { AND, FIRM_FORMS, WORK_VERBS } from '../../lexicon/word-lists.ts'
import type { Prose } from '../../markdown/prose.ts'
import type { Entry } from '../entries.ts'
import type { MeetingReading } from '../meeting.ts'
import type { Participant, Side } from '../model.ts'
import { sameName } from '../people/names.ts'
import { sideNamed } from '../people/sides.ts'
import type { Section } from '../sections.ts'
import { headsOver, taskColumns } from './columns.ts'
import { isLedByVerb } from './named-doer.ts'
import { postWhoDoes } from './posts.ts'
import { isThing } from './things.ts'

/** A line that calls itself an action. */
export const MARK = cased`^\s*${{
  ru: 'ДЕЙСТВИЕ, ЗАДАЧА, ПОРУЧЕНИЕ',
  uk: 'ДІЯ, ЗАВДАННЯ, ДОРУЧЕННЯ',
  en: 'ACTION, TODO, AI, AP',
}}\s*:\s*(?=\S)`

/** "TODO Amy: …": without the colon it is a mark only before something of somebody's. */
const BARE_MARK = /^\s*(?:TODO|ACTION)\s+(?=[@\p{Lu}])/u

/** A dash at the beginning of a line is a list to people, if not to Markdown. */
export const DASHED = /^(?:[—–•→⇒➜➔]|[=-]>)\s/u

/** «а) …», "4.1 …": what numbers a line, if no list to Markdown. */
const ENUMERATED = /^(?:\(?[\p{L}\d]{1,2}\)|\d{1,2}(?:\.\d{1,2})+\.?)\s+/u

/** Whose side an owner is on: a participant's, the one its words name, or the client's where the title names it. */
export function sideOf(owner: string, { people, base, part }: MeetingReading): Side | undefined {
  const words = wordsOf(owner)
  const person =
    people.participants.find(p => p.name === owner && p.side !== undefined) ??
    people.participants.find(p => words.some(w => sameName(w.norm, p.name)))
  if (person) return people.sidesKnown ? person.side : people.addressed?.includes(person.name) ? 'client' : undefined
  const initialled = people.participants.filter(p => /^\p{Lu}\./u.test(p.name) && p.name[0] === owner[0])
  // «Вика» of whom the list has only «В. Самсонова».
  if (
    initialled.length === 1 &&
    words.length === 1 &&
    people.sidesKnown &&
    !hasOtherInitial(owner, people.participants)
  )
    return initialled[0]!.side
  if (words.length > 0 && words.every(w => WRITER.has(w.norm))) return 'ours'
  const housed = people.participants.find(
    p => words.length === 1 && wordsOf(p.role).some(w => w.norm === words[0]!.norm),
  )
  if (housed && people.sidesKnown) return housed.side
  const named = sideNamed(owner, { client: base.client ?? '', language: part.language })
  if (named) return named
  // A first sentence that stands in for a title names everybody.
  if (/[.!?]\s/u.test(base.name)) return undefined
  const titled = wordsOf(base.name).filter(w => w.capital && w.norm.length > 3)
  return words.some(w => w.capital && titled.some(t => sameWord(w.norm, t.norm))) ? 'client' : undefined
}

const hasOtherInitial = (owner: string, participants: readonly Participant[]): boolean =>
  participants.some(p => !/^\p{Lu}\./u.test(p.name) && p.name[0] === owner[0])

/** «я», «за мной»: whoever writes the protocol is on our side. */
const WRITER = wordSet({ ru: 'я, мной, мною, мне, за, на', uk: 'я, мною, мені, за, на', en: 'i, me, myself' })

/** «За Ниной:», "For Anna": a section that belongs to one person. */
export function ownerOfLabel(section: Section, reading: MeetingReading): string | undefined {
  return reading.people.participants.find(p =>
    wordsOf(section.label.text).some(w => w.capital && sameName(w.norm, p.name)),
  )?.name
}

/** A person or a side named as the one who does it. */
export function ownerIn(prose: Prose, entry: Entry, reading: MeetingReading): string | undefined {
  if (entry.kind === 'row') return ownerInRow(entry, reading)
  const text = taskText(prose.text)
  return (
    toBeNamed(text) ??
    personWhoDoes(text, reading) ??
    sideWhoDoes(text, reading) ??
    nameInPlace(text, reading) ??
    postWhoDoes(text)
  )
}

/** «[кто]» is to be filled in. */
const toBeNamed = (text: string): string | undefined => GAP.exec(text)?.[0]

const GAP = spoken`\[${{ ru: 'кто, имя', uk: "хто, ім'я", en: 'who, name' }}\]`

/** A task without the mark, the dash or the number that opens its line. */
export const taskText = (text: string): string =>
  text.replace(MARK, '').replace(BARE_MARK, '').replace(DASHED, '').replace(ENUMERATED, '').trim()

function ownerInRow({ block }: Entry, reading: MeetingReading): string | undefined {
  const { owner, due } = taskColumns(headsOver(block, reading.blocks))
  const cell = owner >= 0 ? block.cells?.[owner]?.text.trim() : undefined
  if (cell === undefined)
    return (
      block.cells
        ?.map(c => personWhoDoes(c.text, reading) ?? sideWhoDoes(c.text, reading))
        .find(o => o !== undefined) ??
      // "Action | By": nothing but a name by which it is done.
      nameAlone(block.cells?.[due]?.text ?? '')
    )
  if (cell === '' || /^[—–?-]+$|^tbd$|^\?+$/iu.test(cell) || NOBODY.test(cell.toLowerCase())) return undefined
  return cell
}

const nameAlone = (cell: string): string | undefined => {
  const name = /^\s*(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}*\.?){0,2})\s*$/u.exec(cell)?.[1]
  return name === undefined || isCalendarWord(name) || /^\p{Lu}+$/u.test(name) ? undefined : name
}

const NOBODY = opening({
  ru: 'все, всем, весь, вся, всей, мы, нам, команда, команде, наша команда, нашей команде, обе стороны, вместе, тбд, уточняется, кто-то, кто-нибудь, кто-либо, кто нибудь, кто ?будет свободен|сможет|успеет|первый, любой, ?кто по очереди, дежурн*',
  uk: `всі, усі, всім, усім, весь, увесь, вся, уся, всій, ми, нам, команда, команді, наша команда, нашій команді, обидві сторони, разом, тбд, уточнюється
    хтось, будь-хто, хто-небудь, хто-нибудь, хтонебудь, хто ?буде вільний|зможе|встигне|перший, будь-який, чергов*`,
  en: 'we, all, everyone, everybody, the whole|entire, the team, team, us, both, someone, somebody, anyone, anybody, tbc, tbd, tba, nobody, unassigned, whoever, whichever of us, any of us, one of us|you, either of us',
})

/** «Все», "the team": words in the place of a name that name no one. */
export const namesNobody = (who: string): boolean => NOBODY.test(who.trim().toLowerCase())

const OBLIQUE = wordSet({
  ru: 'для, к, ко, от, у, с, со, до, про, на, о, об, по, перед, через, за, из, при, или',
  uk: 'для, від, до, про, на, о, об, по, перед, через, за, із, при, у',
  en: 'to, for, with, from, of, about, by, at, and',
})

/** A participant named in the nominative, not after a preposition: «Ника пришлёт», «… — Глеб», not «отправить Анне». */
function personWhoDoes(text: string, { people, part }: MeetingReading): string | undefined {
  const words = wordsOf(text)
  for (const [i, word] of words.entries()) {
    if (!word.capital) continue
    const person = people.participants.find(p => wordsOf(p.name).some(w => w.norm === word.norm && w.norm.length > 1))
    const inflected = person ?? people.participants.find(p => sameName(word.norm, p.name))
    if (!inflected) continue
    const before = words[i - 1]
    const led = before && !word.parted && OBLIQUE.has(before.norm)
    const taken = before && LEADS_TO_OWNER.test(before.norm) && !word.parted
    if (taken || (person && !led && !isObject(words, i, text, part.language))) return inflected.name
  }
  return undefined
}

const LEADS_TO_OWNER = whole({
  ru: 'за, на, у, от, ответственн*, исполнител*',
  uk: 'за, на, у, від, відповідальн*, виконав*',
  en: 'by, with, on, owner',
})

/** English has no cases: a name right behind a verb is whom it concerns ("send Anna the files"), at the end behind a dash it is the owner. */
function isObject(
  words: readonly { norm: string; capital: boolean; parted: boolean }[],
  i: number,
  _text: string,
  language: string,
): boolean {
  if (language !== 'en' || i === 0 || words[i]!.parted) return false
  const before = words[i - 1]!
  return !before.capital && !['and', 'then', 'so'].includes(before.norm)
}

const SIDES = spoken`(?:^|[\s(—–,:-])(?:${{ ru: 'со стороны', uk: 'зі сторони, з боку', en: '—' }}\s)?(${{
  ru: `клиент*, заказчик*, подрядчик, исполнитель, студия, агентство, бюро, бухгалтерия|бухгалтерии
    юрист, юристы, дизайнер, разработчик`,
  uk: `клієнт*, замовни*, підрядник, виконавець, студія, агенція, агентство, бюро, бухгалтерія|бухгалтерії
    юрист, юристи, дизайнер, розробник`,
  en: `the client, client, customer, supplier, agency, studio, vendor, accounting, legal, finance, marketing, procurement
    our|their side, it department, hr`,
}}|${{ ru: 'отдел, служба', uk: 'відділ, служба', en: '—' }}\s\p{L}+)(?=$|[\s):,.—–-])`

const I = anyOf({ ru: 'я, мной, мною', uk: 'я, мною', en: 'i, me' })

const LED = spoken`^${{ ru: 'с, со, от, за, на', uk: 'з, від, за, на', en: 'from, on, for' }}\s+((?:the )?\p{L}+)\s*[:—–]`

function sideWhoDoes(text: string, { base, part }: MeetingReading): string | undefined {
  if (I.test(text)) return 'я'
  const quoted = /^[«"“]([^»"”]{2,40})[»"”]\s+\p{Ll}/u.exec(text)
  if (quoted) return quoted[1]
  const match = SIDES.exec(text)
  if (match && isSubject(match[1]!, text, match.index)) return match[1]
  const behind = /:\s+(\p{Lu}\p{L}+)[^:]*$/u.exec(text)?.[1]
  if (behind && sideNamed(behind, { client: `${base.client ?? ''} ${base.name}`, language: part.language }))
    return behind
  const led = LED.exec(text)?.[1]
  if (led && sideNamed(led, { client: base.client ?? '', language: part.language })) return led
  const house = HOUSE.exec(text)?.[1]
  if (house) return house
  const first = wordsOf(text)[0]
  return first?.capital &&
    base.client &&
    sideNamed(text.slice(0, first.end), { client: base.client, language: part.language })
    ? text.slice(0, first.end)
    : undefined
}

/** «ТОВ «Чорний мис» передає …», "Fallowgate Ltd sends …": a company and its verb. */
const HOUSE = cased`^(${FIRM_FORMS}\s+(?:[«"“][^»"”]{2,40}[»"”]|\p{Lu}\p{L}+)|(?:\p{Lu}[\p{L}&]+\s){1,3}${{
  ru: '—',
  uk: '—',
  en: 'Ltd, LLC, Inc, GmbH, plc, Co, AG, BV',
}}\.?)(?=\s*[:,—–]|\s+\p{Ll})`

/** At the beginning, at the end behind a dash, or in brackets; «отправить клиенту» is no owner. */
const isSubject = (word: string, text: string, at: number): boolean =>
  (at <= 1 && !TO_CLIENT.test(word)) ||
  /[—–(:-]\s*$/u.test(text.slice(0, at + 1)) ||
  /^\s*[).]?\s*$/u.test(text.slice(at + word.length + 1))

const TO_CLIENT = whole({ ru: 'клиенту, заказчику', uk: 'клієнту, клієнтові, замовнику, замовникові', en: '—' })

const PLACES: readonly RegExp[] = [
  // «правление вывешивает …», «завод присилає …»: who does it, by what he is.
  cased`^([а-яёіїєґ]{4,})\s+${{ ru: '*ает, *яет, *ует, *ют, *ит', uk: '*ає, *яє, *ує, *ють, *ить, *їть', en: '—' }}(?=\s)`,
  /^(\p{Lu}{2,6}),\s/u,
  // «Касса театра: меняет код», "Oleander's front office: switches the code": what the label does.
  cased`^(\p{Lu}[\p{L}'’ʼ]*(?:\s[\p{L}'’ʼ]+){1,3}):\s+${{ ru: '*ает, *яет, *ует, *ит', uk: '*ає, *яє, *ує, *їть', en: '*s' }}\s\p{L}`,
  /^([^:.!?«"“]{0,30}[«"“][^»"”]{2,40}[»"”])\s*(?::|[—–]|\s-\s)/u,
  cased`^(\p{Lu}[\p{L}'’ʼ]+)\s+${{
    ru: 'с|со командой|коллегами',
    uk: 'з командою|колегами',
    en: 'and|with her|his|the|their team|colleagues',
  }}`,
  /^@[\w.-]+/u,
  /^(?!(?:need|want|try|plan|agree|remember|continue|decide|start|begin|prepare|aim|hope|how|what|when|where|who|whether|team|everyone|everybody|all|someone|somebody|people|anyone|group|you|ready|able|due|analogous|similar|according|thanks|equal|equivalent|related|relative|prior|subject|close|compared|contrary|opposed|next|used|going|have|has|had|ought|seems|tends|got)\s)(\p{Ll}[\p{L}\p{N}_-]{2,})\sto\s\p{Ll}/u,
  /(?:^|\s)@[\w.-]+/u,
  // «[leo]», «(Анна и Олег)»; «(см. выше)» is none.
  cased`^(?![[(]\S*\s(?!${{ ru: 'и, с', uk: 'і, та, з', en: 'and, with' }}\s)\p{Ll})(?:\[[^\]]{2,30}\]|\([^)]{2,30}\))(?=\s|$)`,
  cased`^(\p{Lu}[\p{L}'’ʼ.-]+(?:(?:,|\s(?:${AND}|[&+]))?\s\p{Lu}[\p{L}'’ʼ.-]*){0,3})(?:\s*\([^)]*\))?\s*(?::|[—–]|\s-\s)`,
  cased`^(\p{Lu}[\p{L}'’ʼ]+(?:\s\p{Lu}[\p{L}'’ʼ.]+)?)\s+(?:to(?!\s(?:the|a|an|all|our|your|their|his|her|its|this|that|both|every|each)\s|\s[\p{Lu}\d])|(?=\p{Ll})${{
    ru: '*ет, *ит, *ется, *ится',
    uk: '*ає, *ить, *ує, *їть, *є, *ється, *иться, *їться',
    en: 'will, shall, is, has, *s',
  }})(?=\s|$|,)`,
  cased`[—–]\s*(\p{Lu}[\p{L}'’ʼ.]+(?:\s\p{Lu}[\p{L}'’ʼ.]*){0,2})\s*(?:$|[,.;(]|${{ ru: 'до, к', uk: 'до', en: 'by' }}\s)`,
  /\((\p{Lu}[\p{L}'’ʼ.]+(?:\s\p{Lu}[\p{L}'’ʼ.]*){0,2})(?:,[^)]*)?\)\s*[.,]?/u,
  /\[(\p{Lu}[\p{L}'’ʼ.]+(?:\s\p{Lu}[\p{L}'’ʼ.]*){0,2})\]/u,
  spoken`(?:${{
    ru: 'ответственн*, исполнител*',
    uk: 'відповідальн*, виконав*',
    en: 'owner, responsible, assignee',
  }}|resp\.)\s*[:—–-]?\s*(\p{Lu}[\p{L}'’ʼ.]+)`,
  /(?:^|[\s,;])(?:[Зз]а|на)\s+(\p{Lu}[\p{L}'’ʼ]+)/u,
  anyOf({ ru: 'за|на мной|мною|нами|ним|ней|нею, на мне', uk: 'за|на мною|нами|ним|нею, на мені', en: 'is|are on me' }),
  cased`,\s*(\p{Lu}[\p{L}'’ʼ]+(?:\s\p{Lu}[\p{L}'’ʼ.]*)?)\s*(?:,|$|;|${{ ru: 'до, к', uk: 'до', en: '—' }}\s|\()`,
]

/** «Он же, ключи от склада», "Same, the keys": whoever the line above names. */
const SAME_AS_ABOVE = opening({
  ru: 'он|она|они же, ему|ей|им же, он, она, ему, ей',
  uk: 'він|вона|вони ж|же|також|теж, йому|їй|їм ж|же, він, вона, йому, їй',
  en: 'he, she, same|ditto !day|place|time|way|as|thing|for',
})

/** A name in a place where owners stand, although nobody listed it; the text may be less than the whole task. */
export function nameInPlace(text: string, reading: MeetingReading, whole = text): string | undefined {
  const found = nameAmong(PLACES, text, name => isOwner(name, whole, reading))
  return found ?? nameBeforeComma(text, reading) ?? SAME_AS_ABOVE.exec(text)?.[0].trim()
}

/** What stands in the first of these places that holds somebody. */
export function nameAmong(
  places: readonly RegExp[],
  text: string,
  isSomebody: (name: string) => boolean,
): string | undefined {
  for (const place of places) {
    const match = place.exec(text)
    const name = match?.[1] ?? match?.[0]
    if (name !== undefined && isSomebody(name)) return name
  }
  return undefined
}

/** Whether a name of a task is somebody: no day, no thing, not all of us, and not what something is done to. */
export const isOwner = (name: string, task: string, reading: MeetingReading): boolean =>
  !(PASSIVE.test(task) && task.startsWith(name)) &&
  !namesNobody(name) &&
  !isLedByVerb(wordsOf(name)) &&
  !isVerb(name) &&
  !NO_DOER.test(name) &&
  !(
    reading.part.language === 'ru' &&
    !/\s\p{Lu}/u.test(name) &&
    NO_DEED.test(task.slice(task.indexOf(name) + name.length))
  ) &&
  !isCalendarWord(name) &&
  !isThing(name, task.slice(Math.max(0, task.indexOf(name))), reading)

/** «Надо решить …», «Исковое заявление»: what leads a line and is nobody. */
const NO_DOER = whole({
  ru: `
    надо, нужно, нужен, нужна, нужны, необходимо, необходим, необходима, следует, осталось, остался, осталась, можно, срочно, важно, потом, затем, сначала
    отдельно, также, ещё, заново, снова, дополнительно, обязательно, желательно, *ое, *ее, *ые, *ие, *ть, *ться
  `,
  uk: `
    треба, потрібно, потрібен, потрібна, потрібні, необхідно, слід, варто, лишилося, залишилося, можна, терміново, важливо, потім, далі, спершу, спочатку
    окремо, також, ще, заново, знову, додатково, обов'язково, бажано, *не, *ве, *ке, *ти, *тися
  `,
  en: '—',
})

/** Behind a name, and no deed of his, though it ends as one does in the other language: «подать», «заявление», «расчёт». */
const NO_DEED = spoken`^,?\s${{
  ru: `
    {inf}, *ие, *ье, *чёт, макет, пакет, билет, бюджет, буклет, кабинет, портрет, комитет, запрет, ответ, цвет, свет, совет, переплёт, полёт, букет, паркет
    предмет, банкет, сюжет, силуэт, кредит, визит, аудит, лимит, щит, дебит, сервиз, ремонт
  `,
  uk: '—',
  en: '—',
}}(?=[\s,.;:]|$)`

/** "Post samples to Mark": a verb at the head of a line, with a capital letter. */
const isVerb = (name: string): boolean => VERB.test(name) && !isGivenName(name.toLowerCase())

const VERB = whole(WORK_VERBS)

/** "Cables across the hall floor to be taped": what is done, not who does it. */
const PASSIVE = /^[^.;:]{1,60}\sto be \p{Ll}+(?:ed|en|[fglnpst]t|ne|wn|ut|et|ai?d|ld|de|ng)(?!\p{L})/u

/** «Лариса, билетная система, 23.11», where another line begins so with somebody who was there. */
function nameBeforeComma(text: string, reading: MeetingReading): string | undefined {
  const name = LED_BY_NAME.exec(text)?.[1]
  if (!name || isCalendarWord(name) || isThing(name, text, reading)) return undefined
  const { blocks, people } = reading
  return people.participants.some(p => blocks.some(b => LED_BY_NAME.exec(b.prose.text)?.[1] === p.name.split(/\s/u)[0]))
    ? name
    : undefined
}

const LED_BY_NAME = /^(\p{Lu}[\p{Ll}'’ʼ-]+),\s+(?=\p{Ll})/u

/** Whole words only: «Сергій» is no серпень, "Mark" no March; «Марта», "May" and "June" are names in the place of one. */
export const isCalendarWord = (name: string): boolean => CALENDAR.test(name)

const CALENDAR = opening({
  ru: `январь|января|январе, февраль|февраля|феврале, март, апрель|апреля|апреле, июнь|июня|июне, июль|июля|июле, август
    сентябрь|сентября|сентябре, октябрь|октября|октябре, ноябрь|ноября|ноябре, декабрь|декабря|декабре
    янв, фев, апр, авг, сен, окт, ноя, дек, понедельник, вторник, среда|среду, четверг, пятница|пятницу, суббота|субботу
    воскресенье, срок, сроки, до`,
  uk: `січень|січня, лютий|лютого, березень|березня, квітень|квітня, травень|травня, червень|червня, липень|липня, серпень|серпня
    вересень|вересня, жовтень|жовтня, листопад|листопада, грудень|грудня, понеділок, вівторок, середа|середу, четвер
    п'ятниця|п'ятницю, субота|суботу, неділя|неділю, термін, терміни, до`,
  en: `january, feb|february, mar|march, apr, jul|july, aug, sep|sept|september, oct|october, nov|november, dec|december
    mon|monday, tue|tues|tuesday, wed|wednesday, thu|thurs|thursday, fri|friday, sat|saturday, sun|sunday, issue`,
})
