import { matchesOf } from '../../language/matches.ts'
import { wordsOf } from '../../language/segment.ts'
import { closing, opening, spoken, together, whole, wordSet } from '../../language/spoken.ts'
import { isTemper } from '../../lexicon/card/temper.ts'
import { AND, HE_OR_SHE } from '../../lexicon/word-lists.ts'
import { sourceSpan } from '../../markdown/prose.ts'
import type { Span } from '../../markdown/span.ts'
import { channelsIn } from '../channel-words.ts'
import type { CardPerson } from '../model.ts'
import { isPost } from '../people/name-words.ts'
import { isSamePerson } from '../people/names.ts'
import { type CardNote, isIn, says } from './notes.ts'

/** Somebody on a card while it is being read. */
export interface Known {
  readonly name: string
  role: string
  readonly span: Span
  readonly nameSpan: Span
  decides: boolean
  second: boolean
  executive: boolean
  heads: boolean
  contact: boolean
}

export interface CardPeople {
  readonly people: readonly Known[]
  /** Of whom a note speaks: named in it, or in what stands before it in its block, or in a label around it. */
  readonly whoIn: ReadonlyMap<CardNote, readonly Known[]>
}

export const toPerson = ({ second: _, heads: __, ...person }: Known): CardPerson => person

/** No card names more; a list of thousands is none. */
const MOST = 200

/** Whoever a card names, with what it says of him. */
export function readCardPeople(notes: readonly CardNote[]): CardPeople {
  const people: Known[] = []
  const whoIn = new Map<CardNote, readonly Known[]>()
  let current: { readonly at: number; readonly who: readonly Known[] } = { at: -2, who: [] }
  let before: { readonly note: CardNote; readonly named: readonly Named[] } | undefined
  const title = notes.find(note => note.at >= 0)
  for (const note of notes) {
    const named = note === title && note.form === 'heading' ? [] : namesIn(note, people)
    const told = named.length > 0 && (isPersonal(note, named) || tellsOfPeople(note))
    if (told && people.length < MOST) addPeople(note, isWhoseGoal(note, named) ? named.slice(0, 1) : named, people)
    // «Познакомились с Верой. Она решает»: the one who was named just before.
    const meant =
      before && named.length === 0 && before.note.at === note.at && saysWho(note) ? before.named.at(-1) : undefined
    if (before && meant) {
      addPeople(before.note, [meant], people)
      current = { at: note.at, who: peopleNamed(meant.name, people) }
    }
    if (named.length > 0) before = { note, named }
    // "She wants to look good before Mo": she is the one who was spoken of.
    const spokenOf = PRONOUN.test(note.prose.text) && current.at === note.at && current.who.length > 0
    const who = spokenOf ? current.who : peopleNamed(note.prose.text, people)
    const labelled = who.length > 0 ? who : peopleAround(note, people, title)
    const carried = labelled.length > 0 || current.at !== note.at ? labelled : current.who
    const meansAll = says(note, 'decides') && BOTH.test(note.prose.text)
    if (!told && note.part.size === 0)
      for (const person of meansAll ? carried : carried.slice(0, 1)) mark(person, note, 0, note.prose.text.length)
    if (note.form === 'cell' && carried[0]?.role === '' && isRowOf(note, carried[0]))
      carried[0].role = note.value.text.trim()
    whoIn.set(note, carried)
    if (carried.length > 0) current = { at: note.at, who: carried }
  }
  // «Кто решает: пока не ясно»: whoever heads something else on the card does not decide for that.
  const isUnknown = notes.some(
    (note, i) =>
      (note.open && note.value.text !== '' && note.whose.has('decisionMaker')) ||
      (note.prose.text.endsWith('?') && says(note, 'decides') && notes[i + 1]?.open),
  )
  if (!isUnknown && !people.some(person => person.decides && !person.second))
    for (const person of people) person.decides = person.heads && (person.executive || !person.contact)
  return { people: people.filter(person => !isClient(person, title, people)), whoIn }
}

/** The client's own name of one word, as the title has it; kept where nobody else decides: it may be a person after all. */
function isClient({ name, decides, contact }: Known, title: CardNote | undefined, people: readonly Known[]): boolean {
  if (title?.form !== 'heading' || contact) return false
  const own = wordsOf(title.value.text || title.prose.text)
  const [only, ...more] = wordsOf(name)
  if (!only || more.length > 0 || own.length !== 1 || own[0]!.norm !== only.norm) return false
  return !decides || people.some(other => other.decides && other.name !== name)
}

/** Among the people, or a line or value that begins with a name and a remark: «Вера Лапина, владелица». */
const isPersonal = (note: CardNote, named: readonly Named[]): boolean =>
  isWhoseGoal(note, named) ||
  (note.part.size === 0 &&
    ([...note.whose].some(role => role !== 'project' && role !== 'fixed') ||
      (note.form !== 'key' && beginsWithName(note, named[0]!))))

function beginsWithName({ prose, value }: CardNote, { name, start, end }: Named): boolean {
  const rest = prose.text.slice(end)
  if (isPortrait(name, rest)) return false
  if (start !== 0 && start !== prose.text.length - value.text.length) return false
  return /\s/u.test(name) ? /^\s*(?:[,:(—–-]|$)/u.test(rest) : start === 0 && /^\s*[,(]/u.test(rest)
}

/** «Швидка, любить цифри»: what somebody is like; a surname such as «Швидкий» has a post behind it. */
const isPortrait = (name: string, rest: string): boolean =>
  wordsOf(name).length === 1 &&
  wordsOf(name).every(({ norm }) => isTemper(norm)) &&
  !wordsOf(rest).some(({ norm }) => isPost(norm))

/** Among the goals a label that begins with a name: «Оксана: …», "Euan's aim: …". */
const isWhoseGoal = (note: CardNote, named: readonly Named[]): boolean =>
  isIn(note, 'goals') &&
  note.label !== undefined &&
  !isHouse(note.label.text) &&
  named[0]!.end <= note.label.text.length &&
  (named[0]!.start === 0 || says(note, 'contactPerson') || says(note, 'decides'))

/** «Студия: заполнить утренние классы»: the house itself. */
export const isHouse = (text: string): boolean => HOUSE.test(text.replace(/^the /iu, ''))

const HOUSE = opening({
  ru: `студия, школа, фабрика, завод, магазин, салон, клиника, фирма, компания, мастерская, кафе, ресторан, клуб, театр, музей, ферма, отель, гостиница, сеть, агентство
    бюро, база, аптека, пекарня, ателье, типография, бизнес, предприятие, организация, фонд, дело, лагерь, центр, цех, хозяйство, сад, садик, производство`,
  uk: `студія, школа, фабрика, завод, магазин, крамниця, салон, клініка, фірма, компанія, майстерня, кав'ярня, ресторан, клуб, театр, музей, ферма, готель, мережа, агенція
    бюро, база, аптека, пекарня, ательє, друкарня, бізнес, підприємство, організація, фонд, справа, табір, центр, цех, господарство, сад, садок, виробництво`,
  en: `studio, school, factory, plant, shop, store, salon, clinic, firm, company, workshop, café|cafe, restaurant, club, theatre|theater, museum, farm, hotel, chain, agency
    practice, garage, gym, business, brewery, bakery, nursery, charity, trust, centre|center, yard`,
})

const tellsOfPeople = (note: CardNote): boolean =>
  !isIn(note, 'history') && (['decides', 'contactPerson', 'secondVoice', 'heads'] as const).some(act => says(note, act))

/** In the row of a table that begins with the name, and among nothing but people: what stands in its first cell is the post. */
const isRowOf = ({ label, part }: CardNote, { name }: Known): boolean => part.size === 0 && label?.text.trim() === name

const PRONOUN = opening(together(HE_OR_SHE, { ru: 'они', uk: 'вони', en: 'they, his, her' }))

/** "Either of them can sign". */
const BOTH = opening({ ru: 'оба, обе, любой, каждый', uk: 'обоє, обидва, обидві, кожен', en: 'either, both, each' })

const saysWho = (note: CardNote): boolean =>
  PRONOUN.test(note.prose.text) && (tellsOfPeople(note) || (note.part.size === 0 && says(note, 'strives')))

interface Named {
  readonly name: string
  readonly start: number
  readonly end: number
}

function addPeople(note: CardNote, named: readonly Named[], people: Known[]): void {
  const groups = named.map((one, i) => {
    const end = named[i + 1]?.start ?? note.prose.text.length
    return { one, start: i === 0 ? 0 : one.start, end }
  })
  for (const [i, { one, start }] of groups.entries()) {
    const last = lastJoined(note.prose.text, named, i)
    const first = firstJoined(note.prose.text, named, i)
    const person = knownAs(one, note, people, note.prose.text.slice(one.end, groups[i]!.end))
    mark(person, note, Math.min(start, groups[first]!.start), groups[last]!.end, isBehindStop(note, one))
  }
}

/** «Якщо Ігоря нема: Олена. Що в них діється, знає Тимур»: the label speaks of Olena alone. */
const isBehindStop = ({ prose: { text }, value }: CardNote, { start }: Named): boolean =>
  /\p{L}{3,}\)?[.!?]\s+\p{Lu}/u.test(text.slice(text.length - value.text.length, start + 1))

const JOINS = spoken`^\s*(?:${AND}|[&+,])\s*$`

function lastJoined(text: string, named: readonly Named[], from: number): number {
  let i = from
  while (named[i + 1] && JOINS.test(text.slice(named[i]!.end, named[i + 1]!.start))) i++
  return i
}

function firstJoined(text: string, named: readonly Named[], from: number): number {
  let i = from
  while (i > 0 && JOINS.test(text.slice(named[i - 1]!.end, named[i]!.start))) i--
  return i
}

function knownAs({ name, start, end }: Named, note: CardNote, people: Known[], rest: string): Known {
  const known = people.find(person => isSamePerson(name, person.name))
  if (known) return known
  const person: Known = {
    name,
    role: rest.replace(/^[\s,:;(—–-]+|[\s).,;—–-]+$/gu, ''),
    span: note.span,
    nameSpan: sourceSpan(note.prose, start, end),
    decides: false,
    second: false,
    executive: false,
    heads: false,
    contact: false,
  }
  people.push(person)
  return person
}

/** What the labels and the words of a stretch say of a person; `unlabelled`: only its words. */
function mark(person: Known, note: CardNote, start: number, end: number, unlabelled = false): void {
  const has = (name: string) => note.acts.some(act => act.name === name && act.start >= start && act.end <= end)
  const whose = unlabelled ? new Set() : note.whose
  // «Кто решает и кто помогает» over «Общаемся с Полиной»: her own line says what she is.
  const isHelper = !note.roles.has('decisionMaker') && (has('contactPerson') || has('informant')) && !has('decides')
  // "Agnes wants out of the day-to-day" among the goals names no contact.
  const wish = isIn(note, 'goals', 'goalProject') ? note.acts.find(act => act.name === 'strives') : undefined
  const isWished = wish !== undefined && !note.acts.some(act => act.name === 'contactPerson' && act.start < wish.start)
  // «Сведения приходят и от органиста Павла, он пишет нам по субботам»: who tells us writes to us, too.
  const told = note.acts.find(act => act.name === 'informant' && act.start >= start && act.start < end)
  const isInformant =
    told !== undefined && note.acts.some(act => act.name === 'contactPerson' && act.start > told.start)
  // "If Ruth's off sick, …": the contact is away, and somebody else is meant.
  const isAway = person.contact && has('absent') && !has('decides')
  const second =
    (whose.has('secondDecider') && !has('informant')) ||
    (has('secondVoice') && !isAway) ||
    (has('absent') && has('decides'))
  const decides = !note.open && (second || (whose.has('decisionMaker') && !isHelper) || has('decides'))
  person.second ||= second && !person.decides
  person.decides ||= decides
  person.executive ||= has('executive')
  person.heads ||= has('heads')
  person.contact ||= whose.has('contact') || (has('contactPerson') && !isWished && !isInformant)
}

/** The name of the whole card tells nothing of its parts. */
function peopleAround(note: CardNote, people: readonly Known[], title: CardNote | undefined): readonly Known[] {
  for (const { label } of [...(note.label ? [{ label: note.label }] : []), ...note.around]) {
    if (title?.form === 'heading' && (label.text === title.prose.text || label.text === title.label?.text)) continue
    const named = peopleNamed(label.text, people)
    if (named.length > 0) return named
  }
  return []
}

/** People whom the text names, in its order. */
export function peopleNamed(text: string, people: readonly Known[]): readonly Known[] {
  const found = matchesOf(NAMES, text).flatMap(({ 0: run, index }) => {
    const rest = (index === 0 ? run.slice(run.search(/\s/u) + 1) : run).replace(RESPECT, '').replace(/['’ʼ]s$/u, '')
    return (
      people.find(person => isSamePerson(run, person.name)) ??
      people.find(person => isSamePerson(rest, person.name)) ??
      []
    )
  })
  return [...new Set(found)]
}

const NAME_WORD = String.raw`\p{Lu}(?:\.|[\p{L}'’ʼ]+(?:-\p{L}[\p{L}'’ʼ]*)*)`

const NAMES = new RegExp(String.raw`(?<![\p{L}\p{N}«"“@#/])${NAME_WORD}(?:\s?${NAME_WORD}){0,3}`, 'gu')

/** Names in a note: capitalised words that are no title, no abbreviation and no mere beginning of a sentence. */
export function namesIn(note: CardNote, people: readonly Known[]): Named[] {
  const { text } = note.prose
  const beside = besideLabel(note)
  const from =
    note.roles.size > 0 && !/['’]s\s/u.test(note.label?.text ?? '') ? text.length - note.value.text.length : 0
  const found: Named[] = []
  for (const match of matchesOf(NAMES, text.slice(from))) {
    const run = withoutOpening(match[0], match.index + from, note, from)
    if (!run || isTitle(run.name) || isPlace(run, text) || isOwned(run, text) || isOfPost(run, text, found)) continue
    if (isOnTheRoad(note) && !/\s/u.test(run.name) && peopleNamed(run.name, people).length === 0) continue
    if (run.start > from || standsAlone(run, note)) found.push(run)
  }
  return beside ? [beside, ...found] : found
}

/** In a plan a word of its own that begins with a capital is hardly a new person: "Autumn: the second phase if the board agrees". */
const isOnTheRoad = (note: CardNote): boolean => isIn(note, 'plan', 'scenarios', 'controlPoints', 'history')

/** «Наш контакт (Йонас, логист) хочет: …», «Решает директор, Ида Львовна Кац: …», "Our contact, Jonas: …": the label itself names him. */
function besideLabel({ label, roles, form }: CardNote): Named | undefined {
  const found = form === 'line' && label && roles.size > 0 ? BESIDE.exec(label.text) : undefined
  if (!found || isTitle(found[2]!)) return undefined
  const start = found.index + found[1]!.length
  return { name: found[2]!, start, end: start + found[2]!.length }
}

const BESIDE =
  /^(\P{Lu}*\p{L}[^(,—–]{2,40}(?:\(|,\s|\s[—–-]\s))(\p{Lu}(?:\.|[\p{L}'’ʼ-]+)(?:\s?\p{Lu}(?:\.|[\p{L}'’ʼ-]+)){0,3})(?=[,)]|$)/u

/** «Решает Вера Лапина»: the word that opens the sentence belongs to what is said. */
function withoutOpening(run: string, start: number, note: CardNote, from: number): Named | undefined {
  const words = wordsOf(run)
  const { text } = note.prose
  const isNoName = (word: { start: number; norm: string }) =>
    isPost(word.norm) ||
    GRAMMAR.has(word.norm) ||
    HONORIFIC.test(word.norm) ||
    (word.start === 0 && opens(text, start, from) && note.acts.some(act => act.start === start))
  let first = 0
  while (words[first] && words.length > 1 && isNoName(words[first]!)) first++
  const head = words[first]
  if (!head || (words.length === 1 && isNoName(head))) return undefined
  const name = run.slice(head.start).replace(/['’]s$/u, '')
  return { name, start: start + head.start, end: start + head.start + name.length }
}

/** Words of grammar that begin sentences. */
const GRAMMAR = wordSet({
  ru: `пишем, звоним, говорим, общаемся, спросить, спросите, спросим, слушаем, ищем, так, ну, вот, итак, кстати, короче, словом, вообще, ежедневно, обычно, всегда, мы, я, он, она, оно, они, это, эта, этот, наш, наша, наше, его, ее, их
    по, в, во, на, за, из, у, с, со, к, о, об, от, до, при, для, если, когда, пока, без, не, но, а, и, или, что, кто, где, как
    все, весь, вся, тут, там, сам, сама, сами, про, под, над`,
  uk: `пишемо, дзвонимо, телефонуємо, говоримо, спитати, спитайте, питаємо, шукаємо, так, ну, ось, от, отже, отож, коротше, словом, взагалі, щодня, зазвичай, завжди, ми, я, він, вона, воно, вони, це, цей, ця, наш, наша, наше, його, її, їх
    по, у, на, за, з, про, під, над, від, до, при, для, якщо, коли, поки, без, не, але, а, і, та, або, що, хто, де, як, усі, усе, всі, все, весь, уся
    тут, там, сам, сама, самі`,
  en: `ring, call, ask, email, text, phone, message, write, contact, us, me, them, so, well, ok, okay, right, now, anyway, basically, note, nb, btw, usually, mostly, always, we, i, he, she, they, it, the, a, an, our, his, her, their, my, your
    in, on, at, by, to, from, for, if, when, while, with, without, and, or, but, not, no, what, who, whom, whose, which, where, how
    all, everything, everybody, everyone, anything, nothing, this, that, there, here, about, who's, what's, that's, it's, here's, there's, she's, he's, they're`,
})

/** Nothing but marks stands between the label and this place. */
const opens = (text: string, start: number, from: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(from, start))

/** «На Городоцькій», «в Твери», "in Bristol": in a street or a town. */
const isPlace = ({ name, start }: Named, text: string): boolean => {
  const before = text.slice(0, start)
  if (STREET.test(before) || (INSIDE.test(before) && /е$/u.test(name))) return true
  return PLACE.test(before)
    ? /\p{L}{3}(?:[іо]й|ою)$/u.test(name)
    : /(?:^|\s)(?:in|near|(?:goes|going|off|away|back|moves?|moved|travels?|flies|drives|disappears|sails|commutes) (?:to|from))\s+$/iu.test(
        before,
      )
}

const STREET = closing({
  ru: 'ул, пл, пр, просп, наб, улица|улице|улицы|улицу, площадь|площади',
  uk: 'вул, пл, пр, просп, наб, вулиця|вулиці|вулицю, площа|площі|площу',
  en: 'street',
})
/** «в Северодвинске»: nobody is asked "in". */
const INSIDE = spoken`${{ ru: 'в, во', uk: '—', en: '—' }}\s+$`
const PLACE = spoken`${{ ru: 'на, по, в, у, возле, около', uk: 'на, по, у, біля', en: '—' }}\s+$`

/** "Danny Holt, shop manager York", «Анна Русова, директор Кривбас»: behind the post of whoever begins the line stands where it is held. */
function isOfPost({ name, start }: Named, text: string, before: readonly Named[]): boolean {
  const holder = before[0]
  if (before.length !== 1 || holder?.start !== 0 || /\s/u.test(name)) return false
  const post = /^\s*[,(—–-]\s*((?:\p{Ll}[\p{L}'’ʼ-]*\s){1,4})$/u.exec(text.slice(holder.end, start))?.[1]
  const last = post === undefined ? undefined : wordsOf(post).at(-1)?.norm
  return last !== undefined && isPost(last)
}

/** «Решили, что …». */
/** "Café owner Gil", "Harbour master Ruth": what somebody is owner or master of. */
const isOwned = ({ end }: Named, text: string): boolean => {
  const post = OWNED_BY.exec(text.slice(end))?.[1]
  return post !== undefined && isPost(post.toLowerCase())
}

const OWNED_BY = /^\s(\p{Ll}+)\s\p{Lu}\p{Ll}/u

const VERB = spoken`^(?=\p{L}{5})${{ ru: '*ли, *лись, *аем, *яем, *уем, *емся, *имся', uk: '*ли, *лися, *ємо, *имо, *емо, *ємося, *имося, *ємось, *имось', en: '—' }}$`

/** Capitalised in English, and nobody. */
const DAYS =
  /^(?:spring|summer|autumn|winter|fall|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L}+day|easter|christmas)$/iu

const HONORIFIC = whole({ ru: 'господин, госпожа', uk: 'пан, пані, пану, панові', en: 'dr, mr, mrs, ms, prof' })

const RESPECT = /^(?:dr|mr|mrs|ms|prof)\.?\s/iu

const isTitle = (name: string): boolean =>
  HONORIFIC.test(name) ||
  VERB.test(name) ||
  DAYS.test(name) ||
  wordsOf(name).every(word => isPost(word.norm) || /^[\p{Lu}\d.]{2,}$/u.test(name)) ||
  /^\p{Lu}\.?$/u.test(name)

/** «Обстановку можно узнать у бухгалтера»: what stands before is learned, and learns nothing. */
const IMPERSONAL = opening({
  ru: 'можно, нужно, надо, стоит, лучше, проще, следует, легче',
  uk: 'можна, потрібно, треба, варто, краще, простіше, слід, легше',
  en: '—',
})

const FROM = spoken`^[.!]?$|^\s${{ ru: 'из, в, на, с, от, у', uk: 'з, із, зі, у, на, від', en: 'in, at, from, of, on, who' }}\s`

/** At the start of a sentence a name has two words, a remark behind it, or goes on with what it does. */
function standsAlone({ name, end }: Named, note: CardNote): boolean {
  if (/\s/u.test(name) || note.form !== 'line') return true
  // «Контакт: Тома из бухгалтерии».
  if (note.label?.text && note.whose.size > 0 && channelsIn(name).length === 0 && FROM.test(note.prose.text.slice(end)))
    return true
  const rest = note.prose.text.slice(end)
  if (IMPERSONAL.test(rest)) return false
  return /^\s*(?:$|[,:;(—–-])/u.test(rest) || note.acts.some(act => act.start - end <= 1 && act.start >= end)
}
