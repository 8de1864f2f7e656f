import { type Word, wordsOf } from '../../language/segment.ts'
import { cased, spoken, whole, wordSet } from '../../language/spoken.ts'
import { givenNameOf, isGivenName } from '../../lexicon/given-names.ts'
import { datesIn, type MeetingReading } from '../meeting.ts'

/**
 * Who does a task, where no place tells it and nobody listed the name: a word that is a given name, or a family name with its initials,
 * where a doer stands. «Сводку готовит их аналитик Вероника Зуева», «Ковригина И. С. / до 4 декабря», "Phone them, says Tess".
 */
export function doerNamed(text: string, reading: MeetingReading): string | undefined {
  const words = wordsOf(text)
  const people = peopleIn(words, text)
  const days = datesIn(reading, text)
  const doer = people.find(({ first, last }, i) => {
    const isBehindDay = (at: number) => days.some(d => endsBefore(d.end, words[at]!.start, text))
    const place = {
      text,
      words,
      first,
      last,
      behindDay: isBehindDay(first),
      ledBehindDay: first > 0 && isBehindDay(first - 1),
    }
    if (first > 0 && follows(people[i - 1], place)) return false
    return CYRILLIC.test(words[first]!.norm) ? doesInCases(place) : doesInOrder(place)
  })
  return doer && text.slice(words[doer.first]!.start, words[doer.last]!.end)
}

interface Place {
  readonly text: string
  readonly words: readonly Word[]
  readonly first: number
  readonly last: number
  readonly behindDay: boolean
  /** The word before it stands behind a day: «К 30 ноября у Инги …». */
  readonly ledBehindDay: boolean
}

interface Person {
  readonly first: number
  readonly last: number
}

/** Capitalised words side by side of which one is a given name in any case, an initial, or a form of address. */
function peopleIn(words: readonly Word[], text: string): readonly Person[] {
  const found: Person[] = []
  for (let i = 0; i < words.length; i++) {
    const isFullStopped = isInitial(words[i]!) && text[words[i]!.end] === '.'
    if (!words[i]!.capital || (LEADS.has(words[i]!.norm) && !isFullStopped)) continue
    let last = i
    while (last + 1 < words.length && words[last + 1]!.capital && isJoined(words, last + 1, text)) last++
    const group = words.slice(i, last + 1)
    if (!isQuoted(words[i]!, text) && (group.some(isOfPerson) || isInitialled(group, text)))
      found.push({ first: isLedByVerb(group) ? i + 1 : i, last })
    i = last
  }
  return found
}

/** Two words of one name: side by side, or behind the full stop of an initial or a form of address. */
const isJoined = (words: readonly Word[], at: number, text: string): boolean =>
  !words[at]!.parted ||
  (/^\.\s?$/u.test(text.slice(words[at - 1]!.end, words[at]!.start)) &&
    (isInitial(words[at - 1]!) || ADDRESS.has(words[at - 1]!.norm)))

const isInitial = ({ start, end }: Word): boolean => end - start === 1

const isOfPerson = ({ norm }: Word): boolean =>
  ADDRESS.has(norm) || isGivenName(norm.replace(/'s$/u, '')) || givenNameOf(norm) !== undefined

/** What a line may begin with before a name. */
const LEADS = wordSet({
  ru: 'за, на, у, от, для, к, ко, до, с, со, по, из, и, а, но',
  uk: 'за, на, у, в, від, для, до, з, із, по, і, й, та, а, але',
  en: 'from, with, on, for, by, and, to, the, a, at, in, of',
})

const ADDRESS = wordSet({ ru: 'г-н, г-жа', uk: 'пан, пані', en: 'mr, mrs, ms, miss, dr, sir, rev, revd, prof, cllr' })

/** "Send Anna", «Вызвать Анну»: the verb at the head of a line is written with a capital too. */
export const isLedByVerb = ([first, second]: readonly Word[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  !isOfPerson(first) &&
  !isInitial(first) &&
  (CYRILLIC.test(first.norm) ? INFINITIVE.test(first.norm) : isOfPerson(second))

/** «Анна» in quotation marks is a ship or a cake. */
const isQuoted = ({ start }: Word, text: string): boolean => /[«"“„'‘]/u.test(text[start - 1] ?? '')

/** «Ковригина И. С.», "J. Whitby", "A.F.". */
const isInitialled = (group: readonly Word[], text: string): boolean =>
  group.length > 1 &&
  group.some(word => isInitial(word) && text[word.end] === '.') &&
  group.every(word => isInitial(word) || word.end - word.start > 2)

const endsBefore = (end: number, start: number, text: string): boolean =>
  end <= start && /^[\s,.;:)]*$/u.test(text.slice(end, start))

/** "to Anna, Tom and Kate": one behind the other, in the same place. */
const follows = (before: Person | undefined, { text, words, first }: Place): boolean =>
  before !== undefined && AND.test(text.slice(words[before.last]!.end, words[first]!.start))

const AND = spoken`^(?:,|,?\s(?:${{ ru: 'и', uk: 'і, та, й', en: 'and' }}|[&+]))\s$`

/** Where cases tell who does what: the first case without a preposition, or one that takes it upon him. */
function doesInCases({ text, words, first, last, behindDay, ledBehindDay }: Place): boolean {
  const group = words.slice(first, last + 1)
  const before = words[first]!.parted || behindDay ? undefined : words[first - 1]
  if (before === undefined && first === 0 && isDutyOf(group, words[last + 1])) return true
  if (before && TAKES_UPON.test(before.norm) && (first === 1 || before.parted || ledBehindDay)) return true
  // «Эскиз с Марата», «чекаємо від Аліси»: owed by him; «созвон с Маратом» is none.
  if (before && OWES.has(before.norm) && !INFINITIVE.test(words[0]!.norm) && group.some(({ norm }) => isOwing(norm)))
    return true
  if (before && AWAITED.test(text.slice(0, words[first]!.start))) return true
  if (before && ASSIGNED.test(before.norm)) return true
  if (before && PREPOSITION.has(before.norm)) return false
  const given = group.find(({ norm }) => isGivenName(norm))
  if (given === undefined) return isInitialled(group, text)
  return before === undefined || before.capital || !isHisToo(given.norm) || DOING.test(before.norm)
}

/** «Богдана» is she, or of him: «макет Богдана». */
const isHisToo = (norm: string): boolean =>
  (norm.endsWith('а') && isGivenName(norm.slice(0, -1))) || (norm.endsWith('я') && isGivenName(`${norm.slice(0, -1)}й`))

const DOING = whole({
  ru: '*ет, *ёт, *ит, *ется, *ится, *л, *ла, *лась, *лся',
  uk: '*ає, *ує, *є, *ить, *їть, *ється, *еться, *иться, *в, *ла, *лась, *вся',
  en: '—',
})

/** «Дарье Сениной собрать таблицу». */
const isDutyOf = (group: readonly Word[], next: Word | undefined): boolean =>
  next !== undefined && INFINITIVE.test(next.norm) && DATIVE.test(group[0]!.norm)

const INFINITIVE = whole({ ru: '*ть, *ти, *ться, *чь', uk: '*ти, *тись, *тися', en: '—' })
const DATIVE = whole({ ru: '*е, *и, *у, *ю', uk: '*і, *ї, *у, *ю', en: '—' })

const OWES = wordSet({ ru: 'с, со', uk: 'з, із, зі', en: '—' })

/** The second case of a given name: «Марата», «Инги». */
const isOwing = (norm: string): boolean => givenNameOf(norm) !== undefined && !isGivenName(norm) && OWING.test(norm)
const OWING = /[аяыиії]$/u

const AWAITED = spoken`${{ ru: 'ждём от, ожидаем от, автор, исполнитель, исполнительница, авторка', uk: 'чекаємо від, очікуємо від, автор, авторка, виконавець, виконавиця', en: '—' }}\s$`

const TAKES_UPON = spoken`^${{ ru: 'за, на, у, от', uk: 'за, на, у, від', en: '—' }}$`

/** «Доручено Василеві», «поручили Анне». */
const ASSIGNED = whole({
  ru: 'поручен*, поруча*, поручил*, достался, досталась, досталось',
  uk: 'доручен*, доруча*, доручил*, доручив, дісталося, дісталась',
  en: '—',
})

const PREPOSITION = wordSet({
  ru: 'для, к, ко, от, у, с, со, до, про, на, о, об, обо, по, перед, через, за, из, при, или, без, над, под, между, кроме, около, имени, памяти',
  uk: 'для, від, до, про, на, о, об, по, перед, через, за, із, з, зі, при, у, в, або, чи, без, над, під, між, крім, біля, імені',
  en: '—',
})

/** Where the order tells it: at the head, behind a day or a mark, behind "by" and the like; a name behind a verb is whom it concerns. */
function doesInOrder({ text, words, first, last, behindDay }: Place): boolean {
  const before = words[first - 1]
  const behind = text.slice(words[last]!.end)
  if (BE_DONE.test(behind)) return false
  if (first === 0 || behindDay || words[first]!.parted)
    return !(first === last && VERBS.has(words[first]!.norm) && !DOES.test(behind))
  if (first === 1 && FROM.test(before!.norm)) return true
  return BEFORE_DOER.test(text.slice(0, words[first]!.start))
}

/** Names that are verbs where they lead a line. */
const VERBS = wordSet({
  ru: '—',
  uk: '—',
  en: 'mark, bill, will, grant, sue, rob, chase, pat, drew, frank, hope, grace, ray, jack, dean',
})

const DOES = spoken`^(?:\s*[,:;(→|/—–]|\s-\s|\s${{ ru: '—', uk: '—', en: 'to, will, shall, and, is, has, *s' }}(?:\s|$)|\s*$)`

/** "Anna's invoice is to be paid": whose it is, and not who does it. */
const BE_DONE = spoken`^(?:['’]s)?\s[^.;:]{0,60}${{ ru: '—', uk: '—', en: 'to be, must be, will be, should be, needs to be, be' }}\s\p{Ll}+(?:ed|en|[fglnpst]t|ne|wn|ut|et|ai?d|ld|de|ng)(?!\p{L})`

const FROM = spoken`^${{ ru: '—', uk: '—', en: 'from, with, on, for' }}$`

const BEFORE_DOER = cased`(?:${{ ru: '—', uk: '—', en: 'author, maker, comes|come|due|expected|awaited from, *ed|*en|*wn|*nt|done|made|run|led|held|read|cut|set|put|kept|dealt by, says, said, agreed that, agreed, promised by, so, then, that, assigned|entrusted|given|falls|fell|down|up|left to' }})\s$`

const CYRILLIC = /^\p{Script=Cyrillic}/u
