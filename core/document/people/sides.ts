import type { Language } from '../../language/language.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, cased, opening, spoken, together, wordSet } from '../../language/spoken.ts'
import { CLIENT } from '../../lexicon/word-lists.ts'
import type { Participant, Side } from '../model.ts'
import { doesIn } from '../sentences.ts'
import { tellsNoReason } from './idle-roles.ts'
import { isPost } from './name-words.ts'
import { sameName } from './names.ts'
import type { Listed, People, PeopleContext } from './people.ts'
import { standingOf } from './standing.ts'
import { FOR_CLIENTS, OUR_WORDS } from './words.ts'

/** Sides from labels and remarks; two groups of unknown name are two sides, and the one that the title names is the client's. */
export function withSides(people: readonly Listed[], context: PeopleContext): People {
  const told = unlikeSides(
    withColleagues(
      withHouses(withWriter(people).map(withOrganisation), context).map(person => ({
        ...person,
        side: person.side ?? sideNamed(person.group, context) ?? sideOfRole(person.role, context),
      })),
    ),
    context,
  )
  const groups = [...new Set(told.filter(p => p.side === undefined && p.group !== '').map(p => p.group))]
  const titled = groups.find(group => isTitled(group, context.title) && !isBesideClient(group, context))
  const addressed = groups.filter(group => isAddressed(group, told, context))
  const hosts = new Set(told.filter(p => p.group !== '' && leadsMeeting(p, context)).map(p => p.group))
  const guests = hosts.size === 1 ? groups.find(group => !hosts.has(group)) : undefined
  const has = (side: Side) => told.some(person => person.side === side)
  const sideOf = (person: Listed): Side | undefined => {
    if (person.side !== undefined || person.group === '') return person.side
    if (isOfOurs(person.group, told)) return 'ours'
    if (has('client') && !has('ours')) return 'ours'
    if (has('ours') && !has('client')) return 'client'
    if (has('ours') && has('client')) return 'client'
    if (groups.length < 2 && isBesideClient(person.group, context)) return 'ours'
    if (groups.length < 2) return titled === undefined ? (told.some(isOfTitle) ? 'ours' : undefined) : 'client'
    // «встреча в мастерской» names a place, too; whoever the record went to is the client's.
    const theirs = addressed.length === 1 ? addressed[0] : (titled ?? guests ?? groups[0])
    return person.group === theirs ? 'client' : 'ours'
  }
  // "club president" of the paddle club that the title names: whoever has a house of his own beside her is ours.
  const isOfTitle = (person: Listed) => person.group === '' && sharesName(person.role, context.title)
  const sided = told.map(person => ({ ...person, side: sideOf(person) }))
  const known = (side: Side) => sided.some(person => person.side === side)
  const stays = unsureIn(sided, context)
  const rest = sided.map(person => ({
    ...person,
    side:
      person.side ?? (stays(person) ? undefined : sideOfRest(person, known('ours'), known('client'), sided, context)),
  }))
  return {
    participants: rest.map(person => toParticipant(person, context.language)),
    sidesKnown: rest.some(p => p.side === 'ours') && rest.some(p => p.side === 'client'),
  }
}

/** "Marsh Hall committee with Brightside Solar" of the client Marsh Hall: the other house that the title names is ours. */
const isBesideClient = (group: string, { client, heading }: PeopleContext): boolean =>
  sharesName(client, heading) && sharesName(group, heading) && !sharesName(group, client)

/** "Ivo Ranft (Ranft Joinery), Selma Ranft (our books)": a house that has its name from one of ours. */
const isOfOurs = (group: string, people: readonly Listed[]): boolean => {
  const sides = people.flatMap(({ name, side }) => (side && sharesName(group, surname(name)) ? [side] : []))
  return sides.length > 0 && sides.every(side => side === 'ours')
}

const surname = (name: string): string => (name.includes(' ') ? name.slice(name.lastIndexOf(' ') + 1) : '')

/** «Протокол отправлен в управу», "The minutes went to Ms Kelso": the house, or one of its people, to whom the record goes. */
function isAddressed(group: string, people: readonly Listed[], { sentTo, language }: PeopleContext): boolean {
  if (!sentTo) return false
  const own = people.filter(person => person.group === group)
  return sentTo.some(text => {
    const to = toWhom(text, language)
    return sharesName(group, to) || own.some(person => isNamedIn(person, to, language))
  })
}

/** In English what stands behind "to"; in the other languages the case of a name tells. */
function toWhom(text: string, language: Language): string {
  const at = language === 'en' ? text.search(TO) : 0
  return at < 0 ? '' : text.slice(language === 'en' ? at + 1 : 0)
}

const isNamedIn = ({ name }: Pick<Listed, 'name'>, to: string, language: Language): boolean =>
  wordsOf(to).some(
    ({ capital, norm }) =>
      capital && sameName(norm, name) && (language === 'en' || !wordsOf(name).some(w => w.norm === norm)),
  )

/** «Были Вадим, Палыч, Ася, Дима. Протокол ушёл Вадиму»: of people of no known side whoever got the minutes is the client's, and the rest may be anybody's. */
export function withAddressees(people: People, { sentTo, language }: PeopleContext): People {
  const { participants } = people
  if (!sentTo || participants.some(({ side, self }) => side !== undefined || self)) return people
  const got = participants.filter(person => sentTo.some(text => isNamedIn(person, toWhom(text, language), language)))
  return got.length === participants.length ? people : { ...people, addressed: got.map(({ name }) => name) }
}

const TO = spoken`\s${{ ru: '—', uk: '—', en: 'to' }}\s`

/** Of two houses of unknown name the one that leads the meeting is ours; a "chair" may be that of a board. */
const leadsMeeting = ({ role }: Listed, { language }: PeopleContext): boolean =>
  doesIn(role, language, 'role').has('leads') && !OFFICE.test(role)

const OFFICE = opening({ ru: 'председател*', uk: 'голов*', en: 'chair, host*' })

/** "Gantry Cranes": the crane in the title of the document is no name of theirs. */
const isProper = (group: string): boolean => /^\p{Lu}[\p{L}&’'-]+\s(?:&\s)?\p{Lu}/u.test(group)

/** The words of a title that may name somebody. */
const properIn = (title: string): string =>
  wordsOf(title)
    .filter(word => word.capital)
    .map(word => title.slice(word.start, word.end))
    .join(' ')

/** Latin names stay as they are: "Stage and power" in the title names no "Groundline Staging". */
const isTitled = (group: string, title: string): boolean => {
  if (!isProper(group)) return sharesName(group, title)
  const named = properIn(title)
  if (!/^[\p{Script=Latin}\P{L}]+$/u.test(group)) return sharesName(group, named)
  const own = new Set(wordsOf(group).map(({ norm }) => norm))
  return sharesName(group, named) && wordsOf(named).some(({ norm }) => own.has(norm.replace(/'s$/u, '')))
}

/** «керівниця агенції» under «Рівний доступ» tells the side of all who are listed with her. */
function withColleagues(people: readonly Listed[]): readonly Listed[] {
  const sidesOf = (group: string) => new Set(people.flatMap(p => (p.group === group && p.side ? [p.side] : [])))
  // One label over all of them tells nobody from the others.
  if (new Set(people.map(({ group }) => group)).size < 2) return people
  return people.map(person => {
    const [side, other] = person.side || person.group === '' ? [] : sidesOf(person.group)
    return side && !other ? { ...person, side } : person
  })
}

/** «От бюро: …» and «От студии: …» are both what we may call ourselves: «Мы» beside it, or the title, tells which is the client's. */
function unlikeSides(people: readonly Listed[], { title }: PeopleContext): readonly Listed[] {
  const labels = new Set(people.map(person => person.group))
  if (labels.size < 2 || people.some(person => person.side !== 'ours')) return people
  const plain = [...labels].filter(saysWe)
  const theirs =
    plain.length === 1
      ? [...labels].filter(label => label !== '' && !saysWe(label))
      : [...labels].filter(label => sharesName(label, title))
  return theirs.length === 1
    ? people.map(person => (person.group === theirs[0] ? { ...person, side: 'client' as const } : person))
    : people
}

const saysWe = (label: string): boolean => wordsOf(label).some(word => OUR_WORDS.has(word.norm))

/** "From Larkmail: me and Otto": whoever is named with the writer is ours. */
function withWriter(people: readonly Listed[]): readonly Listed[] {
  const group = people.find(person => person.self)?.group
  return group ? people.map(person => (person.group === group ? { ...person, side: 'ours' as const } : person)) : people
}

/** «Маша (Ромашка)»: a bracket that names an organisation and no post is a group. */
function withOrganisation(person: Listed): Listed {
  return person.group === '' && isHouse(person.role) ? { ...person, group: person.role } : person
}

/** «Кира Бойд (директор, «Дубок»), Ян Лоу (офис, «Дубок»)», "Ana – webmaster at Kite": a house in the remark that two share, or that the title names. */
function withHouses(people: readonly Listed[], { title, client }: PeopleContext): readonly Listed[] {
  const housesOf = ({ group, role }: Listed): string[] => (group === '' ? housesIn(role) : [])
  const count = new Map<string, number>()
  for (const house of people.flatMap(housesOf)) count.set(house, (count.get(house) ?? 0) + 1)
  return people.map(person => {
    const house = housesOf(person).find(
      one => (count.get(one) ?? 0) > 1 || sharesName(one, title) || sharesName(one, client),
    )
    return house === undefined ? person : { ...person, group: house }
  })
}

const housesIn = (role: string): string[] => {
  const parts = role.split(',').map(part => part.trim())
  return parts.flatMap(part => {
    if (parts.length > 1 && isHouse(part)) return [part]
    const behind = (AT_HOUSE.exec(part) ?? OF_HOUSE.exec(part))?.[1]
    return behind !== undefined && isHouse(behind) ? [behind] : []
  })
}

/** «технолог из «Граната»», "webmaster here at Kite". */
const AT_HOUSE = cased`\s${{ ru: 'из, от', uk: 'з, від', en: 'at, from, with' }}\s([«"“][^»"”]{2,40}[»"”]|\p{Lu}[\p{L}&-]+(?:\s\p{Lu}[\p{L}&-]+)?)$`

/** «операционный директор «Ключа»»; «менеджер проекта «Ключ»» works for it elsewhere. */
const OF_HOUSE = spoken`(?<!${{ ru: 'проект*, аккаунт*, по, про, об, о', uk: 'проєкт*, акаунт*, по, про, щодо', en: '—' }})\s([«“][^»”]{2,40}[»”])$`

const isHouse = (text: string): boolean =>
  ORGANISATION.test(text) && !WEEKDAY.test(text) && !wordsOf(text).some(word => isPost(word.norm))

/** "Jo (Saturdays)": when somebody works. */
const WEEKDAY = opening({
  ru: '—',
  uk: '—',
  en: 'monday*, tuesday*, wednesday*, thursday*, friday*, saturday*, sunday*, weekend*, evenings, mornings',
})

const ORGANISATION = /^(?:[«"“][^»"”]{2,40}[»"”]|\p{Lu}[\p{L}&.-]+(?:\s[\p{Lu}&][\p{L}&.-]*){0,3})$/u

/** Where only one side is marked and others are not, the unmarked ones are the other side. */
function sideOfRest(
  person: Listed,
  ours: boolean,
  client: boolean,
  people: readonly Listed[],
  context: PeopleContext,
): Side | undefined {
  if (people.every(({ side }) => side === undefined)) return undefined
  // «Рэй, наш монтажник; Лина ведёт»: the lead is mostly ours, and somebody else is left to be the client.
  const others = people.filter(other => other.side === undefined && other !== person)
  if (ours && !client && person.group === '' && others.length > 0 && leadsMeeting(person, context)) return 'ours'
  if (ours && !client) return 'client'
  if (client && !ours) return 'ours'
  return undefined
}

/**
 * "The Bergs, the couple; Ilse, planner; Piet, our chef": «наш», "our" and «я» say who is ours, and not that nobody else is. Beside those who have
 * no trade that is hired, whoever has one may be of our house as well as of theirs.
 */
function unsureIn(people: readonly Listed[], { language }: PeopleContext): (person: Listed) => boolean {
  const ours = people.filter(({ side }) => side === 'ours')
  const open = people.filter(({ side }) => side === undefined)
  const isTold = ({ self, role }: Listed) => self || I_DO.test(role) || (OUR_OWN.test(role) && wordsOf(role).length > 1)
  if (open.length < 2 || ours.length === 0 || people.some(({ side }) => side === 'client')) return () => false
  // «Марина (директор школы), Лёня, я и Света»: between a client of whom it is told who she is and the writer anybody may stand.
  const plain = ours.some(({ self }) => self) ? open.filter(({ role, group }) => role === '' && group === '') : []
  const hired = ours.every(isTold) ? open.filter(({ role }) => isHired(role, language)) : []
  const unsure = [...plain, ...hired]
  return unsure.length === open.length ? () => false : person => unsure.includes(person)
}

/** "our chef", «наш столяр»: of our house; "(us)", «наша сторона» is one of two sides. */
const OUR_OWN = opening({ ru: 'наш, наша', uk: 'наш, наша', en: 'our' })

/** «Лина (веду встречу)», "Lina (I lead)": the writer says what he does. */
const I_DO = opening({
  ru: 'я, веду, пишу протокол',
  uk: 'я, веду, пишу протокол',
  en: 'i lead, i run, i chair, i take, i will, i keep',
})

/** Does by order what clients order: plans, draws, films, builds. An accountant or a secretary is anybody's. */
const isHired = (role: string, language: Language): boolean =>
  HIRED.test(role) || (doesIn(role, language, 'role').has('performs') && !OF_ANY_HOUSE.test(role))

const HIRED = anyOf({
  ru: 'распорядител*, продюсер*, стилист*, организатор*, ведущий, ведущая, кейтеринг, декоратор*, ландшафт*, дизайн, вёрстка, съёмка, монтаж, свет, звук',
  uk: 'розпорядни*, продюсер*, стиліст*, організатор*, ведучий, ведуча, кейтеринг, декоратор*, ландшафт*, дизайн, верстка, зйомка, монтаж, світло, звук',
  en: 'design, layout, planner, organiser, organizer, producer, stylist, caterer, decorator, landscaper, camera, light, lighting, sound',
})

const OF_ANY_HOUSE = anyOf({
  ru: 'хозя*, владел*, основател*, директор*, управляющ*, бухгалтер*, экономист*, юрис*, делопроизводител*, маркетолог*, аналитик*, специалист*, кладовщи*, водител*, диспетчер*, технолог*, агроном*, тренер*, администратор*, стажёр*, ассистент*',
  uk: 'господ*, власни*, засновни*, директор*, керую*, керівн*, бухгалтер*, економіст*, юрис*, діловод*, маркетолог*, аналітик*, спеціаліст*, фахів*, комірни*, воді*, диспетчер*, технолог*, агроном*, тренер*, адміністратор*, стаж*, асистент*',
  en: 'owner, founder, director, manager, head, bookkeeper, accountant, clerk, paralegal, marketer, analyst, scientist, researcher, specialist, driver, dispatcher, administrator, admin, trainer, intern, trainee, apprentice, assistant',
})

/** A remark of a few words, or one that begins with the side: «(мы)», "our side, designer"; "counts the boxes for us" and "customer success manager" are none. */
function sideOfRole(role: string, context: PeopleContext): Side | undefined {
  const words = wordsOf(role)
  if (words.length === 0 || FOR_CLIENTS.test(role)) return undefined
  if (ON_OUR_SIDE.test(role) || I_DO.test(role)) return 'ours'
  const lead = role.slice(0, words[Math.min(1, words.length - 1)]!.end)
  // "graphic designer, ours: charts".
  const bare = role.split(/[,:;]/u).find(part => /\p{L}/u.test(part) && isBare(part))
  const inBrackets = /[([]([^()[\]]{2,30})[)\]]/u.exec(role)?.[1] ?? ''
  return (
    sideNamed(words.length <= 3 ? role : lead, context) ??
    (bare ? sideNamed(bare, context) : undefined) ??
    (isBare(inBrackets) ? sideNamed(inBrackets, context) : undefined)
  )
}

/** "keeps the books on our side". */
const ON_OUR_SIDE = anyOf({
  ru: 'с нашей стороны, от нас',
  uk: 'з нашого боку, з нашої сторони, від нас',
  en: 'on|from our side|end',
})

const toParticipant = (
  { name, role, side, present, self, decides, span, nameSpan }: Listed,
  language: Language,
): Participant => {
  const { hasPost, ...standing } = standingOf(role, language)
  return {
    name,
    role: isBare(role) || (!hasPost && tellsNoReason(role)) ? '' : role,
    side,
    present,
    ...(self ? { self } : {}),
    ...standing,
    ...(decides ? { decides } : {}),
    span,
    nameSpan,
  }
}

/** A remark that names nothing but the side: «студия», "our side", «мы». */
const isBare = (role: string): boolean => {
  const words = wordsOf(role).map(word => word.norm)
  return words.length === 0 || words.every(word => OURS.has(word) || THEIRS.has(word) || SIDE.test(word))
}

const SIDE = opening(together(CLIENT, { ru: 'сторон*, команд*', uk: 'сторон*, боку, команд*', en: 'side*, team*' }))

/** Side by words: «наша сторона», «студия», the client's name. */
export function sideNamed(words: string, context: Pick<PeopleContext, 'client' | 'language'>): Side | undefined {
  // "Our client manager" is ours.
  const text = words.replace(FOR_CLIENTS, ' ')
  if (OUR_CLIENT.test(text)) return 'client'
  const norms = wordsOf(text).map(word => word.norm)
  if (norms.some(word => OURS.has(word)))
    return norms.some(word => TRADE.test(word)) && sharesName(text, context.client) ? 'client' : 'ours'
  if (norms.some(word => THEIRS.has(word) || CLIENTS.test(word))) return 'client'
  return norms.length > 0 && sharesName(text, context.client) ? 'client' : undefined
}

/** «наш клиент и учредитель»: ours in another sense. */
const OUR_CLIENT = anyOf({
  ru: 'наш|наша|наши заказчик|заказчица|заказчики|клиент|клиентка|клиенты',
  uk: 'наш|наша|наші замовник|замовниця|замовники|клієнт|клієнтка|клієнти',
  en: 'our client|clients|customer|customers',
})

const CLIENTS = opening(CLIENT)

const OURS = wordSet({
  ru: `
    мы, я, нас, наш, наша, наше, наши, нашей, нашего, подрядчик, исполнитель, подрядчика, исполнителя
    студия, студии, студию, агентство, агентства, агентством, бюро
  `,
  uk: `
    ми, я, нас, наш, наша, наше, наші, нашої, нашого, підрядник, виконавець, підрядника, виконавця
    студія, студії, студію, агенція, агенції, агентство, агентства, бюро
  `,
  en: 'we, us, me, myself, our, ours, supplier, contractor, vendor, studio, agency',
})

/** What we may be, and the client as well. */
const TRADE = opening({ ru: 'студи*, агентств*, бюро', uk: 'студі*, агенц*, агентств*, бюро', en: 'studio*, agency*' })

const THEIRS = wordSet({
  ru: 'они, вас, ваша, ваш, гость, гости',
  uk: 'вони, вас, ваша, ваш, їхній, їхня, їхні, гість, гості',
  en: 'they, them, you, your',
})

const ABBREVIATED = /^\p{Lu}{2,3}$/u

/** A word of four letters or more, or an abbreviation in common, give or take an ending; "Coachways" is no "Coaches". */
function sharesName(text: string, client: string): boolean {
  if (client === '') return false
  const stems = wordsOf(client)
    .filter(word => word.norm.length > 3 || ABBREVIATED.test(client.slice(word.start, word.end)))
    .map(word => word.norm.slice(0, Math.max(4, word.norm.length - 2)))
  return wordsOf(text).some(({ norm }) =>
    stems.some(stem => norm.startsWith(stem) && norm.length <= stem.length + LONGEST_ENDING),
  )
}

const LONGEST_ENDING = 3
