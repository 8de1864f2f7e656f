import { wordsOf } from '../../language/segment.ts'
import { anyOf, cased, spoken, together, type Words, whole } from '../../language/spoken.ts'
import type { SectionRole } from '../../lexicon/sections/sections.ts'
import { FROM, I, ON_BEHALF, THE, US } from '../../lexicon/word-lists.ts'
import type { Side } from '../model.ts'
import { rolesOf } from '../sections.ts'
import { beginsWithPerson } from './names.ts'
import { ATTENDS, HERE, OUR_BRACKET, OUR_WORDS, THEIR_WORDS } from './words.ts'

/** «От клуба:», "Tamarack sends", «Наших двое:»: whose people follow. */
export interface Head {
  readonly label: string
  readonly side: Side | undefined
  /** Letters of the clause that it takes. */
  readonly end: number
  /** What they are to us, where it makes them those who decide: «хозяева», "the client". */
  readonly post?: string
  /** A word for being there, or for a side: tells people apart from other things that stand behind a colon. */
  readonly sure: boolean
}

/** Joins a head to what stands before it. */
const JOINS: Words = { ru: 'и, а, а также', uk: 'і, та, а, а також', en: 'and, also, plus, as well as' }

/** At a comma whose people follow is told plainly: «…, от клуба Вера», "…, on our side Ann". */
export const headBehindComma = (text: string): boolean =>
  BEHIND_COMMA.test(text) || WE_BEHIND_COMMA.test(text) || COUNTED_US.test(text.trimStart())
    ? headOf(text.trim().replace(DASHED, ''))?.sure === true
    : false

/** «Степан и Леся (заказчики) и мы: Назар …»: the same without a comma, behind a conjunction. */
export const headBehindAnd = (text: string): boolean => BEHIND_AND.test(text) && headBehindComma(text)

const BEHIND_AND = spoken`^\s(?:[—–-]\s)?${JOINS}\s+(?:${together(US, { ru: 'наши, у нас, от', uk: 'наші, у нас, від', en: 'our, from, for' })})[\s:,]`

/** «…, мы – Оля и Паша», «…, и мы вдвоём: …», "…, us: Joss and Ben". */
const WE_BEHIND_COMMA = cased`^\s*(?:[—–-]\s)?(?:${JOINS}\s+)?(?:${together(US, { ru: 'наши, у нас, с нашей, с их', uk: 'наші, у нас, з нашого, з їхнього', en: 'ours, our side, our team' })})(?:\s\p{Ll}+)?(?:,\s(?:[«"“][^»”"]{2,40}[»”"]|\p{Lu}[\p{L}&’' ]{1,30}))?(?::|\s[—–-])\s+(?=\p{Lu}|\p{Ll}+\s\p{Lu}|${I}(?:$|[\s,.;(]))`

const BEHIND_COMMA = spoken`^\s*(?:${JOINS}\s+)?${together({ ru: 'от', uk: 'від', en: 'from' }, ON_BEHALF, { ru: '—', uk: '—', en: 'on our, on their' })}\s`

/** Whose people follow may stand behind these, and other things as well. */
const AMONG: Words = { ru: 'с, со, за, у, в', uk: 'з, за, у', en: 'on, among' }

const PREPOSED = spoken`^(?:${JOINS}\s+)?${together(FROM, ON_BEHALF, AMONG)}\s+`

/** The dash before «— и мы, «Нитка»: …». */
const DASHED = /^[—–-]\s+/u

/** Whose people follow, told by a label, a preposition or a word for being there. */
export function headOf(text: string): Head | undefined {
  return (
    nested(text) ?? labelled(text) ?? placed(text) ?? counted(text) ?? housed(text) ?? attended(text) ?? preposed(text)
  )
}

/** «и нас двое, я, Геннадий Прохоров, и …», "and three of us: Ann, …": how many of ours there are, and who. */
function counted(text: string): Head | undefined {
  const us = COUNTED_US.exec(text)
  if (!us || !beginsWithPerson(text.slice(us[0].length))) return undefined
  return { label: '', side: 'ours', end: us[0].length, sure: true }
}

const COUNTED_US = spoken`^(?:${JOINS}\s+)?(?:${THE}\s)?(?:${{
  ru: 'нас|мы ?было|будет|были|будем|всего|только двое|трое|четверо|вдвоем|втроем|вчетвером|оба|обе, наших ?было|будет двое|трое|четверо',
  uk: 'нас|ми ?було|буде|були|будемо|усього|лише двоє|троє|четверо|вдвох|втрьох|вчотирьох|обоє|обидва|обидві, наших ?було|буде двоє|троє|четверо',
  en: 'two|three|four|both of us|ours',
}})(?:,|:|\s[—–-])\s+`

const LONGEST_HEAD = 60

/** "Round the still: for Hollow Lane, Fergus …": a label for all, and behind it whose people come first. */
function nested(text: string): Head | undefined {
  const label = NESTED.exec(text)
  const inner = label ? preposed(text.slice(label[0].length)) : undefined
  return inner && { ...inner, end: label![0].length + inner.end }
}

const NESTED = spoken`^[^:;()\n]{1,40}:\s+(?=${FROM}\s)`

/** «От нас (цех «Бутафор»): …»: behind ourselves, a bracket may say at length who we are. */
const LABEL = spoken`^([^:;()\n]{1,60}?(?:\s\([^()\n]{2,12}\)|(?<=\s${{ ru: 'нас, нами, стороны', uk: 'нас, нами, сторони', en: 'us, our side' }})\s\([^()\n]{2,48}\))?)(?::|\s[—–-])\s+(?=\S)`

/** «Архив: …», «От клуба — …», "Harbour Signs is coming as a pair: …". */
function labelled(text: string): Head | undefined {
  const match = LABEL.exec(text)
  if (!match) return undefined
  const label = match[1]!
  const dash = !match[0].includes(':')
  if (
    wordsOf(label).length > 8 ||
    (dash &&
      !(PREPOSED.test(label) && label.length < 40) &&
      !isBareSide(label) &&
      !isOneSide(label) &&
      !isHouseOf(label, text.slice(match[0].length)))
  )
    return undefined
  if (!beginsWithPerson(text.slice(match[0].length))) return undefined
  if (label.includes(',') && !/\p{Ll}/u.test(label[0]!) && beginsWithPerson(label) && !ATTENDS.test(label))
    return undefined
  const side = sideOfHead(label)
  const presence = rolesOf(label).has('participants')
  return {
    label: presence && side === undefined && !HOUSE_BEHIND.test(label) ? '' : ownerIn(label),
    side,
    end: match[0].length,
    sure: !namesOther(label) && (presence || side !== undefined || PREPOSED.test(label) || attends(label)),
  }
}

/** "Sent to the client": another part of a meeting. */
const namesOther = (label: string): boolean => {
  const roles = rolesOf(label)
  return roles.size > 0 && !['participants', 'ours', 'theirs'].some(role => roles.has(role as SectionRole))
}

/** «Сыроварня — Магда Лис, хозяйка»: a word or two, a full name and a remark behind the dash. */
const isHouseOf = (label: string, rest: string): boolean =>
  wordsOf(label).length < 3 && /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'.-]+){1,2}\s*[,(]/u.test(rest)

/** «…; студия — Олег, Марина»: a small letter goes on in the line. */
const isOneSide = (label: string): boolean => /^\p{Ll}\p{L}+$/u.test(label) && sideOfHead(label) === 'ours'

const isBareSide = (label: string): boolean => {
  const words = wordsOf(label)
  return words.length < 4 && words.some(word => OUR_WORDS.has(word.norm) || THEIR_WORDS.has(word.norm))
}

/** «От нас Злата Керн», "From the creamery Hilde Bergstrom", «Від «Сцени» Федір Коломієць». */
function preposed(text: string): Head | undefined {
  const preposition = PREPOSED.exec(text)
  if (!preposition) return undefined
  const rest = text.slice(preposition[0].length)
  const named = OWNER.exec(rest) ?? NAMED_HOUSE.exec(rest)
  if (!named || !beginsWithPerson(rest.slice(named[0].length))) return undefined
  if (LOOSELY.test(preposition[0]) && sideOfHead(named[0]) === undefined) return undefined
  return {
    label: named[0].replace(/[\s,]+$/u, ''),
    side: sideOfHead(named[0]),
    end: preposition[0].length + named[0].length,
    sure: true,
  }
}

const LOOSELY = whole(AMONG)

/** Whose side somebody is of, or whom he works for: behind «от», "from". */
const THOSE: Words = {
  ru: `
    нашей стороны, нашей, нашего, нас, вашей стороны, вас, их стороны, них, той стороны, другой стороны
    клиента, заказчика, бюро, студии, агентства
  `,
  uk: `
    нашої сторони, нашого боку, нашої, нашого, нас, вашого боку, вас, їхнього боку, них, того боку, іншого боку
    клієнта, замовника, бюро, студії, агентства, агенції
  `,
  en: `us, our side, our end, their end, you, your side, them, their side, ?the other side, ?the client`,
}

const HOUSE = String.raw`(?:\p{Ll}{4,}\s)?[«"“][^»"”]{2,40}[»"”]`

const OWNER = spoken`^(?:${HOUSE}|(?:${THE}\s)?${THOSE}|${{ ru: '—', uk: '—', en: 'our, the' }}\s\p{Ll}+|[а-яёіїєґ]{4,}(?=\s\p{Lu}\p{Ll}))(?=[\s,])[\s,]*`

/** "for Hollow Lane, Fergus …": a house in capitals, parted from its people by a comma. */
const NAMED_HOUSE = spoken`^(?:${THE}\s)?(?:[«"“][^»"”]{2,40}[»"”]|\p{L}+(?:\s\p{Lu}\p{L}*){0,2})\s*,\s*`

/** «На связи Эмиль и Рада», "On the call: Ann Marsh, …": where they are says that they are there. */
function placed(text: string): Head | undefined {
  const place = PLACED.exec(text)
  if (!place || !beginsWithPerson(text.slice(place[0].length))) return undefined
  return { label: '', side: undefined, end: place[0].length, sure: true }
}

const PLACED = spoken`^${{
  ru: 'на связи, на линии, на проводе, на экране, за столом, у телефона',
  uk: "на дроті, на лінії, на зв'язку, на екрані, за столом, біля телефону",
  en: 'on the call|line|phone|screen, in the room, around|round|at the table',
}}(?:\s[—–-])?[\s:]+`

/** «заказчики Артур и Камила Назаренко»: the side itself, and its people. */
function housed(text: string): Head | undefined {
  const we = WE_ARE.exec(text)
  if (we && /^\p{Lu}/u.test(text.slice(we[0].length))) return { label: '', side: 'ours', end: we[0].length, sure: true }
  const visit = VISIT.exec(text)
  if (visit && beginsWithPerson(text.slice(visit[0].length)))
    return { label: '', side: 'client', end: visit[0].length, sure: true }
  const house = THEIR_HOUSE.exec(text)
  if (!house || !/^\p{Lu}/u.test(text.slice(house[0].length))) return undefined
  return { label: house[0].trim(), post: house[0].trim(), side: 'client', end: house[0].length, sure: true }
}

/** "We are Ana Brandt, partner, and …", «Мы — это Анна и Феликс». */
const WE_ARE = spoken`^(?:${{ ru: '—', uk: '—', en: "we are, we're, we will be, we'll be" }}|${{ ru: 'мы', uk: 'ми', en: '—' }}\s[—–-]\s(?:${{ ru: 'это', uk: 'це', en: '—' }}\s)?)\s*(?=\p{Lu})`

/** «Звоним Оксане (магазин её)», "We'll ring Oona": whomever we call or go to is of the client's people. */
const VISIT = spoken`^(?:${{ ru: 'мы, я', uk: 'ми, я', en: "we, we'll, we will, we are, we're, i, i'll" }}\s)?${{
  ru: 'звоним, звоню, позвоним, набираем, наберём, заезжаем к, заедем к, едем к, приезжаем к, встречаемся с, созваниваемся с',
  uk: 'телефонуємо, зателефонуємо, дзвонимо, дзвоню, набираємо, наберемо, заїжджаємо до, заїдемо до, їдемо до, приїжджаємо до, зустрічаємося з, зідзвонюємося з',
  en: 'ring, ringing, call, calling, phone, phoning, visit, visiting, see, seeing, meet, meeting',
}}\s+(?=\p{Lu})`

const THEIR_HOUSE = spoken`^${{
  ru: 'заказчики, клиенты, хозяева, гости, заказчик, заказчица, клиент, клиентка, хозяин, хозяйка',
  uk: 'замовники, клієнти, господарі, гості, замовник, замовниця, клієнт, клієнтка, господар, господиня',
  en: '?the clients|customers|hosts|guests|client|customer',
}}\s+(?=\p{Lu})`

/** «К нам приезжают …», "Tamarack sends …", «Від «Сцени» приходять …», «Будут …». */
function attended(text: string): Head | undefined {
  const words = wordsOf(text.slice(0, 90))
  const at = words.findIndex((word, i) => i < 10 && ATTENDS.test(word.norm))
  const verb = words[at]
  if (!verb || verb.start > LONGEST_HEAD) return undefined
  const lead = withoutAsides(text.slice(0, verb.start))
  if (/[,;(]/u.test(lead) || NOT.test(text.slice(0, verb.end))) return undefined
  let end = verb.end
  const owner = BEHIND_VERB.exec(text.slice(end))
  const before = `${lead} ${owner?.[0] ?? ''}`
  if (owner && beginsWithPerson(text.slice(end + owner[0].length))) end += owner[0].length
  const hosts = HOSTS.exec(text.slice(end))
  if (hosts && beginsWithPerson(text.slice(end + hosts[0].length)))
    return { label: hosts[1]!, post: hosts[1]!, side: 'client', end: end + hosts[0].length, sure: true }
  const post = POST_BEHIND.exec(text.slice(end))
  if (post) end += post[0].length
  const more = HERE.exec(text.slice(end))
  if (more && beginsWithPerson(text.slice(end + more[0].length).replace(/^[\s,:—–-]+/u, ''))) end += more[0].length
  end += /^[\s,:—–-]*/u.exec(text.slice(end))![0].length
  const rest = text.slice(end)
  if (!beginsWithPerson(rest) || NOT.test(text.slice(0, end)) || /^(?:to|visit|using|[a-z]+ing)\s/u.test(rest))
    return undefined
  return { label: ownerIn(before), side: sideOfHead(text.slice(0, end).replace(AS_WE_SEE, ' ')), end, sure: true }
}

/** «У вас, как мы поняли, …», «От «Двора» (это мы) …», «З верфі, тобто від нас, …»: what is put in between whose people they are and the verb. */
const withoutAsides = (lead: string): string => lead.replace(AS_WE_SEE, ' ').replace(WHO_THAT_IS, ' ')

const AS_WE_SEE = spoken`,\s(?:${{
  ru: 'как, насколько, думаю, надеюсь, видимо, вероятно, похоже',
  uk: 'як, наскільки, думаю, сподіваюся, сподіваюсь, мабуть, певно, схоже',
  en: 'as, so far as, i think, i believe, i hope, we think, we hope, probably',
}})(?:\s[^,;()]{2,30})?,\s`
const WHO_THAT_IS = spoken`\s\([^()\n]{2,40}\)|,\s(?:${{ ru: 'то есть, это', uk: 'тобто, себто, це', en: 'that is' }})\s[^,;()]{2,30},`

/** «пришла управляющая, Дина Лейн»: a post, and behind its comma the full name. */
const POST_BEHIND = /^\s+[а-яёіїєґ'’]{4,},\s+(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll})/u

/** «Были хозяева, Вадим и Оксана Тихоновы», "There were the owners, …": what they are to us, before their names. */
const HOSTS = spoken`^\s+(?:${THE}\s|${{ ru: 'сам|сама|сами, оба, обе', uk: 'сам|сама|самі, обидва, обидві, обоє', en: 'both' }}\s)?(${{
  ru: 'хозяева, хозяин, хозяйка, заказчики, заказчик, заказчица, клиенты, клиент, клиентка, владельцы, владелец, владелица, жильцы, супруги',
  uk: 'господарі, господар, господиня, хазяї, хазяїн, хазяйка, замовники, замовник, замовниця, клієнти, клієнт, клієнтка, власники, власник, власниця, мешканці, подружжя',
  en: 'owners, owner, hosts, clients, client, customers, customer, tenants, residents, couple',
}})(?:,|:|\s[—–-])\s+`

const BEHIND_VERB = spoken`^\s+${together(FROM, ON_BEHALF, { ru: '—', uk: 'за', en: '—' })}\s+(?:[«"“][^»"”]{2,40}[»"”]|\p{L}+(?=\s))`

const NOT = spoken`${{ ru: 'не, никто', uk: 'не, ніхто', en: 'not, nobody, to be' }}\s|n['’]t\s`

const attends = (label: string): boolean => wordsOf(label).some(word => ATTENDS.test(word.norm))

/** Whoever comes to us is not of us. */
const TO_US = anyOf({
  ru: 'к нам, у нас в гост*, в гостях, нас встреч*, нас принима*',
  uk: 'до нас, у гостях, нас зустріч*, нас прийма*',
  en: 'to us, to see us, receive|receives|welcome|welcomes|host|hosts us, visit|visits|visiting us, join|joins|joining us, with us',
})

/** «Сами будем вдвоём», «Приїдемо втрьох»: by its ending the verb says that we are the ones who come. */
const WE_COME = whole({
  ru: 'будем, приедем, придём, едем, идём, участвуем, подключимся, приходим, приезжаем, прилетим, еду, приду, буду, приеду, иду',
  uk: 'будемо, приїдемо, прийдемо, їдемо, йдемо, ідемо, приходимо, приїжджаємо, прилетимо, їду, іду, йду, прийду, приїду, буду',
  en: '—',
})

function sideOfHead(label: string): Side | undefined {
  if (TO_US.test(label)) return 'client'
  if (OUR_BRACKET.test(label)) return 'ours'
  const roles = rolesOf(label.replace(/\s(?:—|–|-)\s*$/u, ''))
  if (roles.has('ours') !== roles.has('theirs')) return roles.has('ours') ? 'ours' : 'client'
  const words = wordsOf(label)
  const ours = words.some(word => OUR_WORDS.has(word.norm) || WE_COME.test(word.norm))
  const theirs = words.some(word => THEIR_WORDS.has(word.norm))
  return ours === theirs ? undefined : ours ? 'ours' : 'client'
}

/** The house in a head: its words without those for being there. */
function ownerIn(label: string): string {
  const words = wordsOf(label.replace(PREPOSED, ''))
  const verb = words.findIndex(word => ATTENDS.test(word.norm) || IS.test(word.norm))
  const bare = label.replace(PREPOSED, '')
  const from = HOUSE_BEHIND.exec(bare)
  if (from) return from[1]!.trim()
  if (verb === 0) return ''
  return (verb > 0 ? bare.slice(0, words[verb]!.start) : bare).trim()
}

/** A language without such a word begins with the verb itself. */
const IS = whole({ ru: '—', uk: '—', en: 'is, are, will, have, has' })

const HOUSE_BEHIND = spoken`${FROM}\s+(.+)$`
