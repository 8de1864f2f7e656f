import { findRhythm } from '../../language/rhythm.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, cased, opening, spoken, together } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { givenNameOf } from '../../lexicon/given-names.ts'
import { HOUSES, WE_DO } from '../../lexicon/word-lists.ts'
import { channelsIn } from '../channel-words.ts'
import { isPost } from '../people/name-words.ts'
import { isSamePerson } from '../people/names.ts'
import { WORK } from './goals.ts'
import { type CardNote, isIn, says } from './notes.ts'
import { peopleNamed } from './people.ts'
import { isBeside, type Reading } from './reading.ts'

/** A stretch of a note that says one thing. */
interface Clause {
  readonly note: CardNote
  readonly text: string
  /** In the note's prose. */
  readonly start: number
}

/** What is at stake, for whom: the work where nobody is named. */
interface Stake {
  readonly who: string | undefined
  /** In words of wishing or gaining, or in figures. */
  readonly plain: boolean
  /** It is told beside what he is to us: «Кац, наш собеседник, соскучился …». */
  readonly introduced: boolean
}

/**
 * In one place what the work or its house is for, and what two people have of it, each introduced in his own sentence: «Парк у пруда, к сентябрю двести деревьев.
 * Для Сычёвой он значит субсидию. Кац, наш собеседник, соскучился по настоящей работе».
 */
export const tellsStakes = (reading: Reading): boolean =>
  placesOf(reading).some(place => {
    const stakes = stakesIn(place, reading)
    const people: Stake[] = []
    for (const stake of stakes) {
      const at = people.findIndex(one => stake.who !== undefined && isSamePerson(one.who!, stake.who))
      if (at < 0 && stake.who !== undefined) people.push(stake)
      else if (at >= 0 && stake.plain) people[at] = stake
    }
    return (
      people.length > 1 &&
      (people.some(({ plain }) => plain) || people.every(({ introduced }) => introduced)) &&
      (stakes.some(({ who }) => who === undefined) || people.filter(({ plain }) => plain).length > 2)
    )
  })

/** Sentences of one paragraph, lines of one list, short paragraphs one upon another. */
function placesOf({ notes, part: { blocks } }: Reading): CardNote[][] {
  const places: CardNote[][] = []
  const sizes = new Map<number, number>()
  for (const { at } of notes) sizes.set(at, (sizes.get(at) ?? 0) + 1)
  const isShort = ({ at }: CardNote): boolean => sizes.get(at)! < FEW
  let run: CardNote[] = []
  for (const note of notes) {
    const last = run.at(-1)
    const goesOn =
      last !== undefined &&
      (note.at === last.at ||
        isBeside(note, last, blocks) ||
        (note.at - last.at === 1 && isShort(note) && isShort(last)))
    if (!mayBeGoal(note) || !goesOn) run = []
    if (!mayBeGoal(note)) continue
    if (run.length === 0) places.push(run)
    run.push(note)
  }
  return places
}

/** «Людина. Юлія мріє …»: a label in the line does not bind a wish. */
const mayBeGoal = (note: CardNote): boolean =>
  note.form === 'line' &&
  !note.open &&
  (note.part.size === 0 ||
    isIn(note, 'goals', 'goalProject', 'goalDecider', 'goalContact') ||
    (says(note, 'strives') && note.around.every(({ roles, before }) => before || roles.size === 0)))

function stakesIn(place: readonly CardNote[], reading: Reading): Stake[] {
  const stakes: Stake[] = []
  let spokenOf: string | undefined
  for (const [i, clause] of clausesOf(place).entries()) {
    const who = whoseIn(clause, spokenOf, reading)
    const told = toldIn(clause)
    const plain = isPlain(told)
    if (who !== undefined) {
      spokenOf = who
      if (plain || isSomethingElseSaid(told, reading))
        stakes.push({ who, plain, introduced: told.text.length < clause.text.length })
    } else if (isForWork(told, plain, i === 0)) stakes.push({ who, plain, introduced: false })
  }
  return stakes
}

/** Words, and sentences of a paragraph. */
const FEW = 3

/** A question and its answer are one; «…, а Мария Ким, …», «…, технический директор Вдовин …», «… 200 тис. Зберігачка …» begin another. */
function clausesOf(place: readonly CardNote[]): Clause[] {
  const clauses: Clause[] = []
  for (const note of place) {
    const asked = clauses.at(-1)
    if (asked?.text.endsWith('?') && asked.note.at === note.at) {
      clauses[clauses.length - 1] = { ...asked, text: `${asked.text} ${note.prose.text}` }
      continue
    }
    let start = 0
    for (const text of note.prose.text.split(ANOTHER)) {
      clauses.push({ note, text, start })
      start += text.length
    }
  }
  return clauses
}

const ANOTHER = cased`(?<=,)(?=\s(?:(?:${{ ru: 'а, и', uk: 'а, і, та', en: 'and, but, while' }})\s(?:\p{Ll}+\s){0,2}|(?:\p{Ll}{4,}\s){1,2})\p{Lu}\p{Ll}{2,})|(?<=\p{Ll}{3}\.)(?=\s\p{Lu}\p{Ll}{2,})`

/** "She would like to lead the Kochi office": she, and not Kochi; «ЛПР: …» is somebody, too. */
function whoseIn({ note, text, start }: Clause, spokenOf: string | undefined, reading: Reading): string | undefined {
  if (spokenOf !== undefined && PRONOUN.test(text)) return spokenOf
  const labelled = start === 0 ? PERSONAL.find(role => note.roles.has(role)) : undefined
  return whoIn(text, reading) ?? labelled ?? DECIDER.exec(text)?.[0] ?? (HIS.test(text) ? spokenOf : undefined)
}

const PERSONAL = ['decisionMaker', 'contact'] as const

const DECIDER = opening({ ru: 'лпр', uk: 'опр', en: 'decision-maker, decider, contact, contact person' })

/** The name that stands in it; else a post. */
function whoIn(text: string, { people: { people } }: Reading): string | undefined {
  const known = peopleNamed(text, people)[0]?.name
  if (known !== undefined && !HOUSE.test(known)) return known
  for (const { 0: run, index } of text.matchAll(NAME)) {
    const before = text.slice(0, index)
    const name = run.replace(/['’ʼ]s$/u, '')
    const rest = text.slice(index + run.length)
    // «У Гаврилова, а он ставит подпись, …» is no place.
    if (NOBODY.test(name) || (name === run && PLACE.test(before) && !PARENTHESIS.test(rest))) continue
    // «Цель Эммы Гордон».
    if (HOUSE.test(name)) {
      if (/\s/u.test(name) && AIM.test(name)) return name.replace(/^\S+\s/u, '')
    } else if (/\p{L}/u.test(before) || beginsWithName(run, rest)) return name
  }
  return wordsOf(text).find(({ norm }) => isPost(norm))?.norm
}

const AIM = opening({ ru: 'цель, задача, интерес', uk: 'мета, ціль, завдання, інтерес', en: 'goal, aim' })

const NAME = /(?<![\p{L}\p{N}«"“„@#/-])\p{Lu}[\p{Ll}'’ʼ]{2,}(?:[ -]\p{Lu}[\p{Ll}'’ʼ]+){0,2}/gu

/** A capital letter at the head of a sentence makes no name of a word: two words do, a given name, a surname, and whoever is introduced. */
const beginsWithName = (name: string, rest: string): boolean =>
  /\s\p{Lu}|['’]s$/u.test(name) ||
  givenNameOf(name.toLowerCase()) !== undefined ||
  WHO.test(rest.replace(REMARK, '')) ||
  PARENTHESIS.test(rest) ||
  DOES.test(rest) ||
  SURNAME.test(name)

/** What people do and houses seldom: "Tigran owns the place". */
const DOES = opening({
  ru: 'владеет, мечтает, видит, считает, подписывает, устал*, боится, надеется, грезит, метит',
  uk: 'володіє, мріє, бачить, вважає, підписує, втомил*|втомив*, боїться, сподівається, марить, мітить',
  en: 'owns, signs, sees, dreams, hopes, counts, rules, wishes, is tired, would love|like, has had enough',
})

/** "Olive in stores, whom …". */
const REMARK = /^(?:\s\p{Ll}+){1,3}(?=,)/u

const HOUSE = opening(
  together(HOUSES, {
    ru: 'цель, цели, задача, интерес, клиент*, проект*, сайт*, завод*, музе*, школ*, театр*, клуб*, клиник*, фонд*, компани*, магазин*, салон*, отел*, библиотек*, парк*, верф*',
    uk: 'мета, ціль, цілі, завдання, інтерес, клієнт*, проєкт*, сайт*, завод*, музе*, школ*, театр*, клуб*, клінік*, фонд*, компані*, магазин*, салон*, готел*, бібліотек*, парк*, верф*',
    en: 'the, goal, goals, aim, aims, client, customer, project, site, company, business, club, theatre, trust, library',
  }),
)

/** «Кац, наш собеседник», "Drew, whom we write to", «Злата, с которой мы на связи». */
const WHO = spoken`^(?:,|\s?\()\s?(?:${{
  ru: 'с, со, к, через, у, до, за, от',
  uk: 'з, із, зі, до, через, у, від, за',
  en: 'with, through, to, by, from',
}}\s)?${{
  ru: 'наш, наша, кто, котор*, чей, чья, чье, что нам|с, решающ*, ведущ*, отвечающ*',
  uk: 'наш, наша, хто, котр*, який|яка|якого|якої|якому|якій|яким|якою|яку, чий|чия|чиє, що нам|з',
  en: 'our, who, whom, whose',
}}`

/** «Антону, он принимает решение, …», «Данило, до нього ми дзвонимо, …»: more follows. */
const PARENTHESIS = spoken`^(?:,|\s?\()\s?(?:${{
  ru: 'с, со, к, через, у, до, за, от, и, а',
  uk: 'з, із, зі, до, через, у, від, за, і, а',
  en: 'and',
}}\s)?${{
  ru: 'он, она, ним, ней, нее, него, ему, ей, мы, нам, пишем, звоним',
  uk: 'він, вона, ним, нею, нього, неї, йому, їй, ми, нам, пишемо, дзвонимо',
  en: 'he, she, we',
}}\s[^,)]+[,)]`

const SURNAME = cased`^(?=\p{L}{6})${{
  ru: '*ов, *ев, *ский, *ская, *енко, *чук, *ова, *ева, *ина',
  uk: '*ський, *ська, *цький, *цька, *енко, *чук, *юк, *ович',
  en: '—',
}}$`

const NOBODY = spoken`^${{
  ru: 'во-*, они, он, она, нов*, рождеств*, пасх*',
  uk: 'по-*, вони, він, вона, нов*, різдв*, великд*, великодн*',
  en: 'they, he, she, we, new, what, who, that, it, here, there, spring, summer, autumn, winter, january, february, march, april, may, june, july, august, september, october, november, december, *day, easter, christmas',
}}`

const PLACE = spoken`(?:^|\s)${{ ru: 'в, во, на, из', uk: 'в, у, на, із', en: 'in, at, near' }}\s$`

const PRONOUN = spoken`^\P{L}*(?:(?:${{ ru: 'для, у, вечерами', uk: 'для, у, вечорами', en: 'for, at night' }})\s)?${{
  ru: 'он, она, ему, ей, него, нее, них',
  uk: 'він, вона, йому, їй, нього, неї, них',
  en: 'he, she, him, them, both',
}}`

const HIS = opening({ ru: 'его, ее', uk: 'його, її', en: 'his, her' })

/** What remains of a clause without that which introduces its person. */
interface Told {
  readonly text: string
  readonly acts: ReadonlySet<ActName>
}

/** Without «…, с которой мы на связи, …», "…, who decides, …", «… (решает) …». */
function toldIn({ note, text, start }: Clause): Told {
  const acts = new Set<ActName>()
  let offset = start
  const kept = text.split(/(?=[,()])/u).filter((piece, i, pieces) => {
    const from = offset
    offset += piece.length
    const own = note.acts.filter(act => act.start >= from && act.start < offset).map(act => act.name)
    const isLast = i === pieces.length - 1
    const introduces =
      i > 0 && (WHO.test(piece) || (!isLast && PARENTHESIS.test(`${piece},`)) || own.some(name => INTRODUCES.has(name)))
    if (!introduces) for (const name of own) acts.add(name)
    return !introduces
  })
  return { text: kept.join(''), acts }
}

const INTRODUCES: ReadonlySet<ActName> = new Set(['decides', 'contactPerson'])

/** Words of wishing and gaining, or figures; up to how much somebody signs is none. */
function isPlain({ text, acts }: Told): boolean {
  const wishes = acts.has('strives') || acts.has('expects') || GAINS.test(text)
  if (acts.has('manner')) return wishes && WANTS.test(text)
  return wishes || SHARE.test(text) || (FIGURE.test(text) && !acts.has('decides'))
}

/** What somebody is like, needs "two reminders" and wishes for nothing. */
const WANTS = anyOf({
  ru: 'хочет|хотел*|хочется, мечта*, надеется, стремится, собирается, чтобы|чтоб, рад|рада',
  uk: 'хоче|хотіл*|хотів|хочеться, мріє, прагне, сподівається, збирається, щоб|аби, радий|рада',
  en: 'wants, hopes, dreams, would like|love, keen, after, wishes',
})

const GAINS = anyOf({
  ru: `
    значит|означает, дает|даст, приносит|принесет, сбережет|сберегает, сэкономит|экономит, экономи*, получает|получит|получают, выигрывает|выиграет, зарабатывает|заработает, окупит*|окупает*
    снизит|снижает, вдвое|втрое, избав*, соскучил*, дорог|дорога|дорого ..2, греет, радует|порадует, рад|рада, гордит*, выручк*, прибыл*, маржа|маржу|маржой, польза, доказать, вырасти, дорасти
    собирается, намерен|намерена, уйти|уходить ..2, отложить ..2, меньше, больше`,
  uk: `
    означає|значить, дає|дасть, приносить|принесе, збереже|зберігає, заощадить|заощаджує, економ*, отримує|отримає, одержує|одержить, виграє, заробляє|заробить, окупить*|окуповує*
    знизить|знижує, вдвічі|удвічі|втричі|утричі, позбув*, скучив|скучила, дорогий|дорога|дорого ..2, гріє, тішить|потішить, радий|рада, пишат*, виручк*, прибут*, маржа|маржу|маржею, користь, довести, вирости, дорости
    збирається, має намір, піти|ходити ..2, відкласти ..2, менше, більше`,
  en: `
    means, gets, gains, gain, saves, saving, brings, earns, worth, benefit|benefits, profit|profits, margin, payback, pays off, reason for, stake, in it for, what's in it, promised, proud, pride, respect, credit
    halves|halve, doubles|double, fewer, cheaper, less, no more, tired, had enough, asks one thing, sick of, fed up, misses, loves to, fond of, curious, ambition|ambitious, wins`,
})

const SHARE = spoken`\d\s?(?:%|${{ ru: 'процент*', uk: 'відсот*', en: 'percent*, per cent' }})`

const FIGURE = spoken`\d\s?(?:[€$£₽₴]|${{
  ru: 'тыс, тысяч*, млн, руб*, грн',
  uk: 'тис, тисяч*, млн, грн, грив*',
  en: 'k, m, thousand, million',
}})|[€$£]\s?\d|(?<![\d+])\d{2,3}[ ,.]000(?!\d)`

/** Something is said of him that is neither his post, nor his manner, nor a way to reach him. */
const isSomethingElseSaid = ({ text, acts }: Told, { part: { language } }: Reading): boolean =>
  wordsOf(text).filter(({ capital, norm }) => !capital && !isPost(norm)).length >= FEW &&
  ![...acts].some(name => ELSE.has(name) || INTRODUCES.has(name)) &&
  channelsIn(text).length === 0 &&
  !ABODE.test(text) &&
  findRhythm(text, language) === undefined

const ELSE: ReadonlySet<ActName> = new Set(['manner', 'informant', 'absent', 'secondVoice', 'ownCheck', 'whatFollows'])

/** Where somebody sits, and what he does all day. */
const ABODE = anyOf({
  ru: 'сидит, живет, работает, приезжает, бывает, стаж, лет, отвечает, заведует, занимается, ведет ..3',
  uk: 'сидить, живе, працює, приїжджає|приїздить, буває, стаж, років, відповідає, завідує, займається, веде ..3',
  en: 'sits, lives, works, worked, comes in, based, years, runs, joined, answers, looks after, handles',
})

/** Nobody is named: it opens the place, or has a wish, a measure, or what is made. */
const isForWork = ({ text, acts }: Told, plain: boolean, first: boolean): boolean =>
  wordsOf(text).length >= FEW &&
  ![...acts].some(name => INTRODUCES.has(name) || (!plain && !first && ELSE.has(name))) &&
  (first || ((plain || /\d/u.test(text) || WORK.test(text) || ON_WORK.test(text)) && channelsIn(text).length === 0))

/** «Продаём квартиру до Нового года», "What we've been hired for is the refit". */
const ON_WORK = spoken`^\P{L}*(?:${WE_DO})\s|${{
  ru: 'мы ..1 {we_do}, взялись, взяли, наняли, суть, дело, подряд*',
  uk: 'ми ..1 {we_do}, взялися|взялись, взяли, найняли, суть, справа, підряд*',
  en: "we|we've|we're ..2 hired|here|asked|making|building|doing, brief, task, commission, assignment, contract's",
}}`
