import { sameWord } from '../language/alike.ts'
import { wordsOf } from '../language/segment.ts'
import type { Prose } from '../markdown/prose.ts'
import type { Entry } from './entries.ts'
import type { MeetingReading } from './meeting.ts'
import type { Participant, Side } from './model.ts'
import { sameName } from './names.ts'
import { sideNamed } from './people-sides.ts'
import type { Section } from './sections.ts'
import { isThing } from './things.ts'

/** A line that calls itself an action. */
export const MARK = /^\s*(?:ACTION|TODO|AI|AP|ДЕЙСТВИЕ|ЗАДАЧА|ПОРУЧЕНИЕ|ДІЯ|ЗАВДАННЯ|ДОРУЧЕННЯ)\s*:\s*(?=\S)/u

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
  if (person) return people.sidesKnown ? person.side : undefined
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
  const titled = wordsOf(base.name).filter(w => w.capital && w.norm.length > 3)
  return words.some(w => w.capital && titled.some(t => sameWord(w.norm, t.norm))) ? 'client' : undefined
}

const hasOtherInitial = (owner: string, participants: readonly Participant[]): boolean =>
  participants.some(p => !/^\p{Lu}\./u.test(p.name) && p.name[0] === owner[0])

/** «я», «за мной»: whoever writes the protocol is on our side. */
const WRITER = new Set('я мной мною мені мне i me myself за на'.split(' '))

/** «За Ниной:», "For Anna": a section that belongs to one person. */
export function ownerOfLabel(section: Section, reading: MeetingReading): string | undefined {
  return reading.people.participants.find(p =>
    wordsOf(section.label.text).some(w => w.capital && sameName(w.norm, p.name)),
  )?.name
}

/** A person or a side named as the one who does it. */
export function ownerIn(prose: Prose, entry: Entry, reading: MeetingReading): string | undefined {
  if (entry.kind === 'row') return ownerInRow(entry, reading)
  const text = prose.text.replace(MARK, '').replace(DASHED, '').replace(ENUMERATED, '').trim()
  return personWhoDoes(text, reading) ?? sideWhoDoes(text, reading) ?? nameInPlace(text, reading)
}

export const OWNER_COLUMN =
  /^(?:кто|ответствен|исполнител|владелец|хто|відповідальн|виконав|власник|who|owner|responsible|assignee|by whom|person|lead)/u

function ownerInRow(entry: Entry, reading: MeetingReading): string | undefined {
  const header = reading.blocks.find(b => b.kind === 'row' && b.header && b.group === entry.block.group)
  const column = header?.cells?.findIndex(cell => OWNER_COLUMN.test(cell.text.trim().toLowerCase())) ?? -1
  const cell = column >= 0 ? entry.block.cells?.[column]?.text.trim() : undefined
  if (cell === undefined)
    return entry.block.cells
      ?.map(c => personWhoDoes(c.text, reading) ?? sideWhoDoes(c.text, reading))
      .find(o => o !== undefined)
  if (cell === '' || /^[—–?-]+$|^tbd$|^\?+$/iu.test(cell) || NOBODY.test(cell.toLowerCase())) return undefined
  return cell
}

const NOBODY =
  /^(?:все|всі|усі|мы|ми|команда|наша команда|we|all|everyone|everybody|the team|team|us|both|обе стороны|обидві сторони|вместе|разом|тбд|уточняется|уточнюється|someone|somebody|anyone|anybody|кто-то|кто-нибудь|кто нибудь|хтось|хто-небудь|хто-нибудь|хтонебудь)(?:$|[\s,.])/u

/** «Все», "the team": words in the place of a name that name no one. */
export const namesNobody = (who: string): boolean => NOBODY.test(who.trim().toLowerCase())

const OBLIQUE = new Set(
  'для к ко от у с со до про на о об по перед через за із з зі від до при к для to for with from of about by at and или'.split(
    ' ',
  ),
)

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

const LEADS_TO_OWNER = /^(?:за|на|у|від|от|by|with|on|owner|ответственн\p{L}*|відповідальн\p{L}*|исполнител\p{L}*)$/u

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

const SIDES =
  /(?:^|[\s(—–,:-])(?:со стороны |зі сторони |з боку )?(клиент\p{L}*|заказчик\p{L}*|клієнт\p{L}*|замовни\p{L}*|подрядчик|підрядник|исполнитель|виконавець|студия|студія|агентство|агенція|бюро|бухгалтери[яї]|бухгалтерія|юристы|юристи|юрист|отдел [\p{L}]+|відділ [\p{L}]+|служба [\p{L}]+|дизайнер|разработчик|розробник|the client|client|customer|supplier|agency|studio|vendor|accounting|legal|finance|marketing|procurement|our side|their side|it department|hr)(?=$|[\s):,.—–-])/iu

function sideWhoDoes(text: string, { base, part }: MeetingReading): string | undefined {
  if (/(?:^|\s)(?:я|i|мной|мною|me)(?:$|[\s:,.)—–-])/iu.test(text)) return 'я'
  const quoted = /^[«"“]([^»"”]{2,40})[»"”]\s+\p{Ll}/u.exec(text)
  if (quoted) return quoted[1]
  const match = SIDES.exec(text)
  if (match && isSubject(match[1]!, text, match.index)) return match[1]
  const behind = /:\s+(\p{Lu}\p{L}+)[^:]*$/u.exec(text)?.[1]
  if (behind && sideNamed(behind, { client: `${base.client ?? ''} ${base.name}`, language: part.language }))
    return behind
  const led = /^(?:с|со|от|за|на|із|зі|з|від|from|on|for)\s+((?:the )?\p{L}+)\s*[:—–]/iu.exec(text)?.[1]
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
const HOUSE =
  /^((?:ТОВ|ТзОВ|ФОП|ПП|АТ|ПАТ|ООО|ОАО|ЗАО|ПАО|АО|ИП|НКО|МУП|ГУП|ДП|КП|ОСББ|ТСЖ)\s+(?:[«"“][^»"”]{2,40}[»"”]|\p{Lu}\p{L}+)|(?:\p{Lu}[\p{L}&]+\s){1,3}(?:Ltd|LLC|Inc|GmbH|plc|Co|AG|BV)\.?)(?=\s*[:,—–]|\s+\p{Ll})/u

/** At the beginning, at the end behind a dash, or in brackets; «отправить клиенту» is no owner. */
const isSubject = (word: string, text: string, at: number): boolean =>
  (at <= 1 && !/^(?:клиенту|клієнту|клієнтові|заказчику|замовнику|замовникові)$/iu.test(word)) ||
  /[—–(:-]\s*$/u.test(text.slice(0, at + 1)) ||
  /^\s*[).]?\s*$/u.test(text.slice(at + word.length + 1))

const PLACES: readonly RegExp[] = [
  // «правление вывешивает …», «завод присилає …»: who does it, by what he is.
  /^([а-яёіїєґ]{4,})\s+[а-яёіїєґ’'ʼ]+(?:ает|яет|ует|ют|ит|ает|ає|яє|ує|ить|їть)(?=\s)/u,
  /^(\p{Lu}{2,6}),\s/u,
  /^([^:.!?«"“]{0,30}[«"“][^»"”]{2,40}[»"”])\s*(?::|[—–]|\s-\s)/u,
  /^(\p{Lu}[\p{L}'’ʼ]+)\s+(?:со?|з|із|and|with)\s+(?:командой|командою|коллегами|колегами|(?:her|his|the|their) (?:team|colleagues))/u,
  /^@[\w.-]+/u,
  /^(?!(?:need|want|try|plan|agree|remember|continue|decide|start|begin|prepare|aim|hope|how|what|when|where|who|whether|team|everyone|everybody|all|someone|somebody|people|anyone|group|you|ready|able|due|analogous|similar|according|thanks|equal|equivalent|related|relative|prior|subject|close|compared|contrary|opposed|next|used|going|have|has|had|ought|seems|tends|got)\s)(\p{Ll}[\p{L}\p{N}_-]{2,})\sto\s\p{Ll}/u,
  /(?:^|\s)@[\w.-]+/u,
  // «[leo]», «(Анна и Олег)»; «(см. выше)» is none.
  /^(?![[(]\S*\s(?!(?:и|й|і|та|с|з|and|with)\s)\p{Ll})(?:\[[^\]]{2,30}\]|\([^)]{2,30}\))(?=\s|$)/u,
  /^(\p{Lu}[\p{L}'’ʼ.-]+(?:(?:,|\s(?:и|і|й|та|and|&|\+))?\s\p{Lu}[\p{L}'’ʼ.-]*){0,3})(?:\s*\([^)]*\))?\s*(?::|[—–]|\s-\s)/u,
  /^(\p{Lu}[\p{L}'’ʼ]+(?:\s\p{Lu}[\p{L}'’ʼ.]+)?)\s+(?:to(?!\s(?:the|a|an|all|our|your|their|his|her|its|this|that|both|every|each)\s|\s[\p{Lu}\d])|will|shall|is|has|sends|prepares|checks|drafts|делает|готовит|присылает|отправляет|пришлёт|пришлет|сделает|подготовит|проверит|\p{Ll}+(?:ет|ит|ёт|ає|ить|ує|їть|є|s))(?=\s|$|,)/u,
  /[—–]\s*(\p{Lu}[\p{L}'’ʼ.]+(?:\s\p{Lu}[\p{L}'’ʼ.]*){0,2})\s*(?:$|[,.;(]|до\s|к\s|by\s)/u,
  /\((\p{Lu}[\p{L}'’ʼ.]+(?:\s\p{Lu}[\p{L}'’ʼ.]*){0,2})(?:,[^)]*)?\)\s*[.,]?/u,
  /\[(\p{Lu}[\p{L}'’ʼ.]+(?:\s\p{Lu}[\p{L}'’ʼ.]*){0,2})\]/u,
  /(?:ответственн\p{L}*|исполнител\p{L}*|відповідальн\p{L}*|виконав\p{L}*|owner|responsible|assignee|resp\.)\s*[:—–-]?\s*(\p{Lu}[\p{L}'’ʼ.]+)/iu,
  /(?:^|[\s,;])(?:за|на)\s+(\p{Lu}[\p{L}'’ʼ]+)/u,
  /(?:^|[\s,;—–-])(?:за|на)\s+(?:мной|мною|нами|ним|ней|нею)(?=$|[\s:,.;])/u,
  /,\s*(\p{Lu}[\p{L}'’ʼ]+(?:\s\p{Lu}[\p{L}'’ʼ.]*)?)\s*(?:,|$|;|до\s|к\s|\()/u,
]

/** A name in a place where owners stand, although nobody listed it. */
function nameInPlace(text: string, reading: MeetingReading): string | undefined {
  for (const place of PLACES) {
    const match = place.exec(text)
    const name = match?.[1] ?? match?.[0]
    if (name && !NOBODY.test(name.toLowerCase()) && !isCalendarWord(name) && !isThing(name, text, reading)) return name
  }
  return nameBeforeComma(text, reading)
}

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
const isCalendarWord = (name: string): boolean =>
  /^(?:январ[ьяе]|феврал[ьяе]|март|апрел[ьяе]|июн[ьяе]|июл[ьяе]|август|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе]|янв|фев|апр|авг|сен|окт|ноя|дек|січ(?:ень|ня)|лют(?:ий|ого)|берез(?:ень|ня)|квіт(?:ень|ня)|трав(?:ень|ня)|черв(?:ень|ня)|лип(?:ень|ня)|серп(?:ень|ня)|верес(?:ень|ня)|жовт(?:ень|ня)|листопада?|груд(?:ень|ня)|january|feb(?:ruary)?|mar(?:ch)?|apr|july?|aug|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|понеділок|вівторок|серед[ау]|четвер|п['’ʼ]ятниц[яю]|субот[ау]|неділ[яю]|issue|сроки?|термін|терміни|до)(?=$|[\s\d.,])/iu.test(
    name,
  )
