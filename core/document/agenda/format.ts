import { compareDays, weekdayOf } from '../../language/calendar.ts'
import type { Language } from '../../language/language.ts'
import { meaningBook } from '../../language/meanings.ts'
import type { PhraseMatch } from '../../language/phrases.ts'
import { type Word, wordsOf } from '../../language/segment.ts'
import { opening, whole, wordSet } from '../../language/spoken.ts'
import { joined } from '../../lexicon/lexicon.ts'
import { FORMS } from '../../lexicon/meeting/form.ts'
import { GATHERINGS } from '../../lexicon/meeting/gatherings.ts'
import { PLACE_LABEL } from '../../lexicon/word-lists.ts'
import { type Prose, sourceSpan } from '../../markdown/prose.ts'
import { isInside } from '../../markdown/span.ts'
import { type Entry, entriesOf } from '../entries.ts'
import { valueFor } from '../keys.ts'
import { datesIn, liesIn, type MeetingReading, withRole } from '../meeting.ts'
import type { Agenda, MeetingForm, Sentence } from '../model.ts'
import { isOpen } from '../open-point.ts'
import type { Section } from '../sections.ts'
import { does, doesIn } from '../sentences.ts'
import { liesInItems } from './items.ts'

/** Names of forms, which a title may hold. */
const NAMES = meaningBook(FORMS)

const BOOK = meaningBook({
  ...FORMS,
  phone: joined(FORMS.phone, GATHERINGS.phone),
  video: joined(FORMS.video, GATHERINGS.video),
  call: joined(FORMS.call, GATHERINGS.call),
  live: joined(FORMS.live, GATHERINGS.live),
  work: joined(FORMS.work, GATHERINGS.work),
  show: joined(FORMS.show, GATHERINGS.show),
  meal: joined(FORMS.meal, GATHERINGS.meal),
})

/** What is announced as the format; else the first words outside the items that tell how people meet, the title's last. */
export function readFormat(reading: MeetingReading, items: readonly Entry[]): Agenda['format'] {
  const { part, base, blocks } = reading
  const value = valueFor(part.frontmatter, 'format')
  // Whatever stands behind `format:` is one.
  if (value) return formIn(value) ?? { forms: new Set(), span: sourceSpan(value, 0, value.text.length) }
  const place = part.frontmatter.find(({ key }) => PLACE.test(key.trim()))?.values[0]
  const there = place && formIn(place)
  if (there) return there
  for (const section of withRole(reading, 'format'))
    for (const { prose } of entriesOf(section, blocks)) {
      const found = formIn(prose) ?? namedFreely(section, prose, part.language)
      if (found) return found
    }
  const outside = [
    ...withRole(reading, 'participants'),
    ...withRole(reading, 'previous'),
    ...withRole(reading, 'preparation'),
    ...withRole(reading, 'approval'),
  ]
  const titled: Agenda['format'][] = []
  for (const sentence of base.sentences) {
    if (sentence.quoted || liesInItems(sentence.span, items) || liesIn(sentence, outside)) continue
    // «Мила с Соней прогоняют показ», below the items, tells of another meeting.
    if (does(sentence, 'rehearses') && items[0] !== undefined && sentence.span.start > items[0].span.start) continue
    if (isOnAnotherDay(sentence, reading)) continue
    const isTitle = isInside(sentence.span, base.title)
    const found = formIn(sentence.prose, isTitle ? NAMES : BOOK)
    if (found && isTitle) titled.push(found)
    else if (found) return found
  }
  return titled[0]
}

/** «В четверг сядем втроём и проверим друг друга»: a meeting of our own, before the one that is planned. */
function isOnAnotherDay(sentence: Sentence, reading: MeetingReading): boolean {
  const day = reading.base.date?.day
  return (
    day !== undefined &&
    (does(sentence, 'rehearses') ?? does(sentence, 'prepares')) !== undefined &&
    datesIn(reading, sentence.prose.text).some(
      ({ day: other, form }) =>
        other && (form === 'weekday' ? weekdayOf(other) !== weekdayOf(day) : compareDays(other, day) !== 0),
    )
  )
}

const PLACE = whole(PLACE_LABEL)

/** «Формат: вечер у самовара»: what a label of that name says is one, if it is no mere place, hour or gap. */
function namedFreely({ label }: Section, prose: Prose, language: Language): Agenda['format'] {
  const [first] = wordsOf(prose.text)
  const isSaid = first && !AT.has(first.norm) && !/^\d/u.test(first.norm) && !isOpen(prose.text, language)
  return isSaid && OF_FORM.test(label.text) && !/[[{]/u.test(prose.text)
    ? { forms: new Set(), span: sourceSpan(prose, 0, prose.text.length) }
    : undefined
}

const OF_FORM = opening({
  ru: 'формат, вид|тип|форма|режим ?встречи|разговора, как',
  uk: 'формат, вид|тип|форма|режим ?зустрічі|розмови, як',
  en: 'format, type|kind|form|sort|mode of meeting, type, mode, ?what kind|type|sort of, how',
})

function formIn(prose: Prose, book = BOOK): Agenda['format'] {
  const words = wordsOf(prose.text)
  const found = book.inAny(words).filter(match => tellsHow(words, match))
  const [first] = found
  if (!first) return undefined
  const start = found.reduce((least, { first: at }) => Math.min(least, at), first.first)
  const end = found.reduce((most, { last: at }) => Math.max(most, at), first.last)
  return {
    forms: new Set(found.map(({ tag }): MeetingForm => tag)),
    span: sourceSpan(prose, words[start]!.start, words[end]!.end),
  }
}

/** Words for a way of meeting are those of things and of hours, too: "online booking", «до обеда», "call Val if you are late", «встреча в четверг». */
function tellsHow(
  words: readonly Word[],
  { tag, first, last }: Pick<PhraseMatch<MeetingForm>, 'tag' | 'first' | 'last'>,
): boolean {
  const [before, word, next] = [words[first - 1], words[last]!, words[last + 1]]
  const goesOn = next !== undefined && !next.parted
  if (tag === 'video' && AS_THING.has(word.norm))
    return !goesOn || BY_WAY.has(before?.norm ?? '') || !(/^\p{Ll}/u.test(next.norm) && isThing(next))
  if (tag === 'meal') return !(before && !words[first]!.parted && UNTIL.has(before.norm))
  if (tag === 'call' && word.norm === 'call')
    return !goesOn || !(next.capital || WHOM.has(next.norm)) || before?.norm === 'we'
  if (tag === 'live' && AT.has(word.norm) && last > first) return namesPlace(words, first, last)
  if (tag === 'show') return !words.some((one, at) => Math.abs(at - first) < NEAR && AS_FILE.test(one.norm))
  return true
}

/** Some place stands behind one of the prepositions, and no hour, day or month. */
const namesPlace = (words: readonly Word[], first: number, last: number): boolean =>
  words.some(
    ({ norm }, at) =>
      at >= last && at < first + FAR && AT.has(norm) && words[at + 1] !== undefined && !TIME.test(words[at + 1]!.norm),
  )

const NEAR = 4
const FAR = 12

const AT = wordSet({ ru: 'в, на, за, у, прямо', uk: 'у, в, на, за, прямо', en: 'at, in, around' })

const TIME = opening({
  ru: `
    #, понедельник*, вторник*, сред*, четверг*, пятниц*, суббот*, воскресен*, январ*, феврал*, март*, апрел*, мае, июн*, июл*, август*, сентябр*, октябр*, ноябр*, декабр*
    полдень, полночь, час, часа, часов, два, две, три, четыре, пять, шесть, семь, восемь, девять, десять, одиннадцать, двенадцать, половин*, обед, утр*, недел*, след*, эт*, конц*, начал*, середин*
    минут*, полчаса, тридцать, сорок, двадцать, пятнадцать, день, дня, завтра, сегодня, которой, котором, тему, повестк*, счет, перв*, рамках, раз, ближайш*, минувш*, прошл*
  `,
  uk: `
    #, понеділ*, вівтор*, серед*, четвер*, п'ятниц*, субот*, неділ*, січн*, лют*, берез*, квіт*, травн*, черв*, лип*, серпн*, верес*, жовт*, листопад*, груд*
    полудень, опівдні, годин*, дві, дванадцят*, обід, ранку, ранці, тижн*, тиждень, наступн*, цьому, цю, цей, кінц*, початк*, половин*
    хвилин*, пів, тридцять, сорок, двадцять, п'ятнадцять, день, завтра, сьогодні, якій, якому, тему, порядк*, перш*, межах, раз, найближч*, минул*
  `,
  en: `
    #, monday*, tuesday*, wednesday*, thursday*, friday*, saturday*, sunday*, january*, february*, march*, april*, may, june*, july*, august*, september*, october*, november*, december*
    noon, midday, midnight, half, quarter, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, the morning|afternoon|evening|end|beginning|first|last|latest, a|an|one week|month|hour
    which, least, most, order, time, lunchtime, short, brief, all, once, last, first, about
  `,
})

const AS_THING = wordSet({ ru: 'видео, онлайн', uk: 'відео, онлайн', en: 'video, online, remote' })
const BY_WAY = wordSet({ ru: 'по, через', uk: 'по, через', en: 'by, via, over, on' })

/** A noun behind it, which is no meeting: "online shop", "video wall". */
const isThing = ({ norm }: Word): boolean => !OF_MEETING.test(norm)

const OF_MEETING = opening({
  ru: `
    встреч*, созвон*, звон*, совещ*, показ*, презентац*, разговор*, бесед*, сесси*, связь, формат*, демо, воркшоп*, конференц*, с, со, в, на, по, через, из, или, и, до, за, без, для тех, завтра, сегодня, там
    утром, днем, вечером, если, начало, начинаем, ссылк*, всем*, все, вдвоем, втроем, полчаса, час, как, минут*, обсужд*, планерк*, ретро*, защит*, штурм*, зум*, скайп*
  `,
  uk: `
    зустріч*, дзвін*, дзвон*, созвон*, нарад*, показ*, презентац*, розмов*, бесід*, сесі*, зв'язок, формат*, демо, воркшоп*, конференц*, з, із, зі, у, в, на, по, через, або, чи, і, та, до, за, без, о, об, завтра, сьогодні, там
    вранці, зранку, вдень, увечері, ввечері, якщо, початок, починаємо, посилан*, всі, усі, усім*, удвох, утрьох, пів, година, як, хвилин*, обговор*, планірк*, ретро*, захист*, штурм*, зум*, скайп*
  `,
  en: `
    meeting*, call*, conference*, session*, workshop*, presentation*, link*, chat*, talk*, review*, demo*, kick-off, kickoff, brainstorm*, sync, interview*, and, or, at, on, in, from, with, for, via, over, through, by, to, if
    then, this, next, tomorrow, today, as, because, since, while, but, so, so|where|when we, not, only, again, please, both, all, everyone, half, an, a, one, participants, attendance, working, showing, tour, catch-up, check-in, stand-up, standup, training
  `,
})

const UNTIL = wordSet({
  ru: 'до, после, перед, к',
  uk: 'до, після, перед, по',
  en: 'before, after, by, until, till, past, since',
})

const WHOM = wordSet({
  ru: '—',
  uk: '—',
  en: 'me, us, him, her, them, if, when, ahead, back, off, in, up, for, it, the, reception, security',
})

/** «Презентация во вложении», "the slides of the presentation": a file. */
const AS_FILE = opening({
  ru: 'вложен*, прилож*, прилаг*, ссылке, файл*, папке, отправ*, прислал*, пришл*, высл*, слайд*, готова, готово, готовы, готовит*, готовим, готовлю, распечат*, печат*, дописыва*, доделыва*',
  uk: 'вкладен*, додан*, додаєм*, посиланням, файл*, папці, надісл*, надішл*, відправ*, слайд*, готує*, готую*, готуємо, роздрук*, друку*, дописує, доробляє',
  en: 'attach*, enclosed, folder, file, files, pdf, sent, send*, slides, prints, printed, finishes, updates, prepares, linked',
})

/** Told by the goal, else by the title, by what is said in the line of the format, by the items. */
export function readWants(
  { base, part }: MeetingReading,
  goal: Agenda['goal'],
  format: Agenda['format'],
  items: readonly Entry[],
): Agenda['wants'] {
  const said = goal && !goal.empty ? [part.text.slice(goal.span.start, goal.span.end)] : []
  const block = base.sentences.find(({ span }) => format && isInside(format.span, span))?.block
  const beside = base.sentences.filter(s => block !== undefined && s.block === block && !isInside(s.span, base.title))
  const texts = [...said, base.name, ...beside.map(s => s.prose.text), ...items.map(entry => entry.prose.text)]
  for (const text of texts) {
    const says = doesIn(text ?? '', part.language, 'agenda')
    if (says.has('searches')) return 'searching'
    if (says.has('shows')) return 'showing'
  }
  return undefined
}
