import { wordsOf } from '../../language/segment.ts'
import { cased, spoken } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import type { Span } from '../../markdown/span.ts'
import { type Part, readBase } from '../base.ts'
import { channelsIn } from '../channel-words.ts'
import type { CardPart, ClientCard } from '../model.ts'
import { isPost } from '../people/name-words.ts'
import { readCadence, readSlackest } from './cadence.ts'
import { readChannels } from './channels.ts'
import { isOwnCheck } from './checks.ts'
import { doubtfulParts } from './doubt.ts'
import { readExpectations } from './expectations.ts'
import { goesOnAfter, isScenario } from './fork.ts'
import { readGoals } from './goals.ts'
import { type CardNote, first, isIn, isUnder, readCardNotes, says, tells } from './notes.ts'
import { type CardPeople, peopleNamed, readCardPeople, toPerson } from './people.ts'
import { readPlan } from './plan.ts'

/** Reads a client's card: who is who, goals, channels, plan, expectations. */
export function readCard(part: Part): ClientCard {
  const base = readBase(part, 'client')
  const { language } = part
  const notes = readCardNotes(part)
  const people = readCardPeople(notes)
  const { channels, channelsElse, among } = readChannels(notes, part.blocks)
  const second = readSecond(notes, people)
  const agreed = new Set(
    [...[...channels.values()].filter(way => way.channels.length > 0), ...among].map(({ span }) => span),
  )
  // «Как общаемся» over nothing but ways tells nothing of manners.
  const ways = new Set([...agreed, ...[...channels.values()].map(({ span }) => span)])
  const card = {
    ...base,
    announced: announcedIn(notes),
    people: people.people.map(toPerson),
    decisionMaker: readDecisionMaker(notes, people),
    secondDecisionMaker: second,
    sources: readSources(notes, people) ?? behindSecond(notes, second) ?? amongPeople(notes, people),
    goals: readGoals(notes, people, language),
    channels,
    channelsElse,
    cadence: readCadence(notes, language),
    slackest: readSlackest(notes, language),
    plan: readPlan(
      notes.filter(note => !agreed.has(note.span)),
      part,
    ),
    scenarios: first(notes, note => !agreed.has(note.span) && isScenario(note, beside(note, notes))),
    controlPoints: first(
      notes,
      note =>
        isOwnCheck(note, people, language) && (isIn(note, 'controlPoints') || !goesOnAfter(note, beside(note, notes))),
    ),
    expectations: readExpectations(notes, base.text),
    portrait: first(
      notes,
      note =>
        (isIn(note, 'portrait') && (!ways.has(note.span) || says(note, 'manner'))) ||
        isAboutSomebody(note, people) ||
        tellsCharacter(note, people) ||
        (says(note, 'manner') &&
          !says(note, 'whatFollows') &&
          note.form !== 'head' &&
          !agreed.has(note.span) &&
          !isIn(note, ...DRY) &&
          !isOnWays(note)) ||
        (ADDRESS.test(note.prose.text) && !isIn(note, 'history')),
    ),
  }
  return { ...card, doubtful: doubtfulParts(card, notes, people, part) }
}

const PARTS: readonly CardPart[] = [
  'decisionMaker',
  'secondDecider',
  'sources',
  'goals',
  'channels',
  'plan',
  'scenarios',
  'controlPoints',
  'expectations',
  'portrait',
]

const announcedIn = (notes: readonly CardNote[]): ReadonlySet<CardPart> =>
  new Set(
    PARTS.filter(part => notes.some(note => note.part.has(part) || (note.part.size === 0 && note.roles.has(part)))),
  )

/** The other notes of its block. */
const beside = (note: CardNote, notes: readonly CardNote[]): readonly CardNote[] =>
  notes.filter(other => other.at === note.at && other !== note)

/** «Кира болтушка», «Вилена: тёплая, усталая», "Toby is a joker": someone's name, and what he or she is like in a word that is no post. */
const tellsCharacter = (note: CardNote, { people }: CardPeople): boolean => {
  if (note.part.size > 0 || note.whose.size > 0 || note.form !== 'line' || NOT_LIKE.some(act => says(note, act)))
    return false
  const like = CHARACTER.exec(note.prose.text)
  if (!like || peopleNamed(like[1]!, people).length === 0) return false
  return !wordsOf(like[0]).some(({ norm }) => isPost(norm))
}

/** «О Сорокиной», "About Sofie": a heading of its own, or a label. */
const isAboutSomebody = (note: CardNote, { people }: CardPeople): boolean =>
  note.part.size === 0 &&
  [...(note.label ? [note.label] : []), ...note.around.map(({ label }) => label)].some(
    ({ text }) => ABOUT.test(text) && peopleNamed(text.replace(ABOUT, ''), people).length > 0,
  )

const ABOUT = cased`^\P{L}*(?:${{ ru: 'пара слов, чуть', uk: 'кілька слів, трохи', en: 'a word, more' }}\s)?${{
  ru: 'о, об, про',
  uk: 'про',
  en: 'about, on',
}}\s(?=\p{Lu})`

const NOT_LIKE = ['decides', 'contactPerson', 'executive', 'heads', 'secondVoice', 'informant', 'paper'] as const

const CHARACTER = cased`^\P{L}*(\p{Lu}[\p{L}'’ʼ-]+)(?:\s\p{Lu}[\p{L}'’ʼ-]+)?(?:(?::|\s[—–-]|,)\s(?:${{ ru: 'не', uk: 'не', en: '—' }}\s)?(?:${{ ru: 'человек, женщина, мужчина, тетка, дядька', uk: 'людина, жінка, чоловік, тітка, дядько', en: '—' }}\s)?(?=\p{Ll})${{
  ru: '*ый, *ий, *ой, *ая, *яя, *на, *уча, *юча, *лива',
  uk: '*ий, *ій, *ая, *на, *ни, *уча, *юча, *лива',
  en: '—',
}}(?=[,.;]|\s[иійт]а?\s|$)|\s(?=\p{Ll})${{
  ru: '*ник, *унья, *ушка, *ун, *уха, *ыня, *уся, *юк, *ач, *ый, *ий, *ой, *ая, *яя, *уча, *юча, *лива',
  uk: '*ник, *уня, *ушка, *ун, *уха, *иня, *уся, *юк, *ач, *ий, *ій, *уча, *юча, *лива',
  en: '—',
}}(?=[,.;]|$)|(?:\sis|['’]s|:)\s(?:(?:a|an|very|quite|rather|bit|too|really)\s)*\p{Ll}+(?=[,.;]|\sand\s|$))`

/** How they are addressed is told of them wherever it stands, be it below the plan. */
const ADDRESS = spoken`${{ ru: 'на', uk: 'на', en: '—' }}\s[«"“]?${{ ru: 'ты, вы', uk: 'ти, ви', en: '—' }}|[«"“]${{ ru: 'ты, вы', uk: 'ти, ви', en: '—' }}[»"”]|${{
  ru: '—',
  uk: '—',
  en: 'on|by|use ?her|his|their first name|names, on|by|use ?her|his|their first-name|first-names, on a first-name',
}}`

/** Parts in which a liking is no portrait. */
const DRY = ['goals', 'goalProject', 'plan', 'scenarios', 'controlPoints', 'expectations', 'history'] as const

/** «Общение»: by which channel, or in which manner. */
const isOnWays = (note: CardNote): boolean => isIn(note, 'channels') && channelsIn(note.prose.text).length > 0

/** A name, or whoever stands behind the label; one who is called "second" alone decides, too. */
function readDecisionMaker(notes: readonly CardNote[], { people, whoIn }: CardPeople): Span | undefined {
  const asked = notes.some(
    note => note.open && note.label?.text && note.value.text !== '' && note.whose.has('decisionMaker'),
  )
  const person = people.find(one => one.decides && !one.second) ?? (asked ? undefined : people.find(one => one.decides))
  if (person) return person.nameSpan
  if (asked) return undefined
  return first(
    notes,
    note =>
      (note.whose.has('decisionMaker') && note.part.size === 0) ||
      (says(note, 'decides') && (says(note, 'executive') || says(note, 'heads') || (whoIn.get(note) ?? []).length > 0)),
  )
}

function readSecond(notes: readonly CardNote[], { people }: CardPeople): Span | undefined {
  const deciders = people.filter(person => person.decides)
  const second = deciders.find(person => person.second) ?? deciders[1]
  if (second && deciders.length > 1) return second.nameSpan
  return first(
    notes,
    note =>
      note.part.size === 0 &&
      !isWithoutContact(note, people) &&
      !note.whose.has('sources') &&
      (note.whose.has('secondDecider') || says(note, 'secondVoice') || (deciders.length > 0 && standsIn(note))),
  )
}

/** Somebody is named beside the absence of the one who decides, and no way to reach him: "Her son Declan has both when she is at sea". */
const standsIn = (note: CardNote): boolean =>
  says(note, 'absent') && NAMED.test(note.prose.text) && channelsIn(note.prose.text).length === 0

const NAMED = /[\p{L},]\s\p{Lu}\p{Ll}+/u

/** The contact himself and the one who decides are no further source. */
function readSources(notes: readonly CardNote[], { people, whoIn }: CardPeople): Span | undefined {
  const speaksOf = (note: CardNote) =>
    tellsInLabel(note)
      ? plainlyNamed(FIRST.exec(note.value.text)?.[0] ?? '', people)
      : isOfLabel(note, people)
        ? plainlyNamed(note.label!.text, people)
        : note.form === 'cell'
          ? (whoIn.get(note) ?? [])
          : isOfAnother(note, people)
            ? []
            : plainlyNamed(sentenceOf(note, 'informant').replace(WHEN_SILENT, '').replace(KIN, ''), people)
  return first(notes, note => {
    if (isUnder(note, 'goals', 'plan', 'channels', 'expectations', 'history')) return false
    if (note.part.size === 0 && (note.whose.has('sources') || isWithoutContact(note, people))) return true
    const told = says(note, 'informant') ? speaksOf(note) : undefined
    return told !== undefined && (told.length === 0 || told.some(person => !person.contact && !person.decides))
  })
}

/** "Postman Ken: knows before anyone when Rosalind is cross": it is he of the label who knows. */
const isOfLabel = (note: CardNote, people: CardPeople['people']): boolean =>
  Boolean(note.label?.text) &&
  sentenceOf(note, 'informant').startsWith(note.label!.text) &&
  peopleNamed(note.label!.text, people).length > 0

/** «Слышит всё: бригада, через дядю Тамары»: the label tells it, and whoever stands first behind it is meant. */
const tellsInLabel = ({ label, acts, form }: CardNote): boolean =>
  form === 'line' && Boolean(label?.text) && acts.some(act => act.name === 'informant' && act.end <= label!.text.length)

const FIRST = /^[^,;(—–]+/u

/** "Tamsin's uncle" is not Tamsin. */
const KIN = /\p{Lu}\p{L}+['’]s(?=\s\p{Ll})/gu

/** "Old Mr Brook" where Miriam and Esther Brook are known: a surname of several is none of them. */
const plainlyNamed = (text: string, people: CardPeople['people']): CardPeople['people'] =>
  peopleNamed(text, people).filter(person => {
    const [given, ...surname] = wordsOf(person.name).map(({ norm }) => norm)
    const shared = people.some(
      other => other !== person && surname.length > 0 && wordsOf(other.name).at(-1)?.norm === surname.at(-1),
    )
    return !shared || wordsOf(text).some(({ norm }) => norm === given)
  })

/** «Барри с фабрики – рассказывает, что о нас говорит хозяйка»: who begins the line is somebody else than she. */
function isOfAnother({ prose }: CardNote, people: CardPeople['people']): boolean {
  const name = SOMEBODY_OF.exec(prose.text)?.[1]
  return name !== undefined && !peopleNamed(name, people).some(person => person.contact || person.decides)
}

const SOMEBODY_OF = cased`^\P{L}*(\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}+)?\s${{
  ru: 'из, с, со, на, в, у',
  uk: 'з, із, зі, на, в, у',
  en: 'at, in, from, of, on',
}}\s[^,.;:]{2,40}(?:\s[—–-]\s|,\s)`

/** «Сорока на хвосте: билетёрши» right behind the second one who decides: somebody under a label that nothing else claims. */
const behindSecond = (notes: readonly CardNote[], second: Span | undefined): Span | undefined => {
  const at = notes.findIndex(({ span }) => second && span.start <= second.start && second.end <= span.end)
  const note = at < 0 ? undefined : notes[at + 1]
  return note && isUnclaimed(note) && !/\d|\?/u.test(note.prose.text) ? note.span : undefined
}

/** «Наш человек в цеху: Петрович», between the one who decides and the contact: somebody else, under a label that is no post. */
const amongPeople = (notes: readonly CardNote[], { people }: CardPeople): Span | undefined =>
  notes.find(
    (note, i) =>
      isUnclaimed(note) &&
      !wordsOf(note.label!.text).some(({ norm }) => isPost(norm)) &&
      !/\d|\?/u.test(note.prose.text) &&
      isAboutPeople(note.value.text) &&
      !peopleNamed(note.value.text, people).some(person => person.contact || person.decides) &&
      [notes[i - 1], notes[i + 1]].some(other => other !== undefined && tellsWho(other)),
  )?.span

const tellsWho = ({ whose, part }: CardNote): boolean =>
  part.size === 0 && (['decisionMaker', 'secondDecider', 'contact'] as const).some(role => whose.has(role))

/** A name, or a post. */
const isAboutPeople = (text: string): boolean =>
  NAMED.test(` ${text}`) || wordsOf(text).some(({ norm }) => isPost(norm))

/** A short label of its own, with a few words behind it that no reader knows. */
const isUnclaimed = (note: CardNote): boolean =>
  tells(note) &&
  note.form === 'line' &&
  Boolean(note.label?.text) &&
  note.part.size === 0 &&
  note.roles.size === 0 &&
  note.acts.length === 0 &&
  channelsIn(note.prose.text).length === 0 &&
  note.value.text.split(/\s+/u).length < 8

/** «Если Инга молчит: …», "If Danny leaves, ask Raj": whom to turn to then; the contact decides nothing, so that it is no second voice. */
function isWithoutContact(note: CardNote, people: CardPeople['people']): boolean {
  if (says(note, 'decides')) return false
  const about = note.whose.has('secondDecider')
    ? (note.label?.text ?? '')
    : standsIn(note)
      ? note.prose.text.split(',')[0]!
      : ''
  return peopleNamed(about, people).some(person => person.contact && !person.decides)
}

/** «Если Тимур молчит, звоним Егорычу»: it is the other one who tells. */
const WHEN_SILENT = spoken`${{ ru: 'если, когда, пока', uk: 'якщо, коли, поки, як', en: 'if, when, while' }}\s.{1,40}?(?:,|\s(?=(?:we|ask|ring|call|try)\s))`

/** The words around what a note does, as far as the stops on both sides: «до 50 тис. Подскажет, …» has two of them. */
function sentenceOf({ prose: { text }, acts }: CardNote, name: ActName): string {
  const at = acts.find(act => act.name === name)?.start ?? 0
  const stop = Math.max(...['. ', '; ', '! ', '? '].map(end => text.lastIndexOf(end, at)))
  const rest = text.slice(at).search(/[.;!?]\s/u)
  return text.slice(stop + 1, rest < 0 ? undefined : at + rest)
}
