import { sameWord } from '../../language/alike.ts'
import { compareDays } from '../../language/calendar.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, opening, spoken, together, whole } from '../../language/spoken.ts'
import { CURRENCY, OR } from '../../lexicon/word-lists.ts'
import { type Prose, proseSpan, textAfter, textAt, textBefore, textUpTo } from '../../markdown/prose.ts'
import { datesIn, type MeetingReading } from '../meeting.ts'
import type { Act, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import {
  isArranged,
  isBeforeChange,
  isHearsay,
  merelyCompares,
  tellsChange,
  tellsEarlier,
  tellsFlaws,
} from './left-open.ts'

/** Whether the sentence says to what a question came, in words or by what is done from now on. */
export const bringsOutcome = (sentence: Sentence): boolean =>
  saysOutcome(sentence) ||
  (!/\?\s*$/u.test(sentence.prose.text) &&
    sentence.acts.some(
      act => act.name === 'planned' && !isReported(act, sentence) && !isBeforeChange(act.span.start, sentence),
    ))

/** The same, but in words that say so. */
export const saysOutcome = (sentence: Sentence): boolean =>
  (MONEY.test(sentence.prose.text) && !wishesFor(sentence) && !isShareOnly(sentence)) ||
  pointsTo(sentence) ||
  sentence.acts.some(act => SETTLES.has(act.name) && !isTold(act, sentence))

const isShareOnly = (sentence: Sentence): boolean =>
  tellsChange(sentence) && !MONEY.test(sentence.prose.text.replaceAll('%', ' '))

/** "A few things settled while standing in it:", «Вот на чём сошлись все, кто был в комнате:», over a list. */
export const leadsToSettled = ({ prose: { text } }: Sentence): boolean =>
  text.endsWith(':') && SETTLED.test(text) && !UNSETTLED.test(text)

const SETTLED = anyOf({
  ru: 'решили, решено, порешили, постановили, сошлись, договорились, условились, согласовали, согласовано, утвердили, утверждено, ударили по рукам',
  uk: 'вирішили, вирішено, ухвалили, ухвалено, зійшлися, домовилися, домовились, умовилися, погодили, погоджено, затвердили, затверджено, вдарили|ударили по руках',
  en: 'settled, decided, agreed, fixed, resolved, concluded, approved, shook hands, said yes, signed off',
})

const UNSETTLED = anyOf({
  ru: 'не, ни, ничего, нет, осталось, предстоит, надо, раньше, прежде, прошл*, когда-то, до того как, если, пока что',
  uk: 'не, ні, нічого, немає, лишилося, залишилося, належить, треба, раніше, минул*, колись, до того як, якщо, поки що',
  en: "not, *n't, nothing, never, yet, still, open, left, to be, must, need, needs, earlier, last time|week|month, previously, before we|they, if, unless, nobody, half",
})

const SETTLES: ReadonlySet<string> = new Set(['outcome', 'vague', 'putOff'])

/** «Вспомнили случай, когда кролика вернули», "Greta told how Northgate dropped it": what became of something else. */
function isTold({ name, span }: Act, { acts, prose }: Sentence): boolean {
  if (name !== 'outcome') return false
  const { text } = prose
  const { start: at } = proseSpan(prose, span)
  return acts.some(({ name: other, span: said }) => {
    if (other !== 'talk' || said.end > span.start) return false
    const { start, end } = proseSpan(prose, said)
    if (isHearsay(text.slice(start, at), text.slice(at))) return true
    return TELLS.test(text.slice(start)) && OF_ELSEWHERE.test(text.slice(end, at))
  })
}

const TELLS = opening({
  ru: 'вспомн*, вспомин*, рассказ*, показ*, описал*',
  uk: 'згад*, пригад*, розпов*, показ*, описа*',
  en: 'remember*, recall*, told, tells, described, describes, showed, shows, explained',
})

const OF_ELSEWHERE = spoken`^[^.;:]*\s${{
  ru: 'как, когда, где, почему',
  uk: 'як, коли, де, чому',
  en: 'how, when, where, why',
}}\s[^.;:]*$`

/** «Жанна хочет скидку 15 %, Костя считает, что 7 — предел»: a sum that somebody wishes for settles nothing. */
function wishesFor({ acts, prose }: Sentence): boolean {
  const wish = acts.find(act => act.name === 'talk' && WISHES.test(textAt(prose, act.span)))
  return wish !== undefined && proseSpan(prose, wish.span).start < prose.text.search(MONEY)
}

const WISHES = opening({
  ru: 'хоч*, хот*, прос*, предлага*, предложил*, счита*, дума*, настаива*, рассчит*, надеет*, мечта*',
  uk: 'хоч*, хот*, прос*, пропону*, запропону*, вважа*, дума*, наполяга*, розрахов*, сподіва*, мрі*',
  en: 'want, wants, wanted, would, asks, asked, suggests, suggested, proposes, proposed, thinks, thought, feels, felt, hopes, believes, prefers',
})

/** «Фольга → отказались»: what an arrow points to, unless that is talk: «Цвет → Вите нравится светлый, Наде тёмный». */
function pointsTo({ acts, prose }: Sentence): boolean {
  const at = prose.text.search(ARROW)
  return at >= 0 && !acts.some(act => TALK.has(act.name) && proseSpan(prose, act.span).start > at && !isSet(act, prose))
}

/** "→ Kiara answers both by noon on 11/18": somebody will talk, and by when is said; "→ Tom says he needs it by Friday" is talk. */
function isSet({ name, span }: Act, prose: Prose): boolean {
  if (name !== 'talk') return false
  const words = textAt(prose, span)
  return !WISHES.test(words) && !OPINES.test(words) && (IS_DONE.test(words) || BY_WHEN.test(textAfter(prose, span)))
}

/** «Ночные заявки → робот отвечает и обещает звонок»: what is to be done may be to speak. */
const IS_DONE = opening({
  ru: 'отвечает, отвечают, обещает, рассказывает, показывает, напоминает, спрашивает, сообщает',
  uk: 'відповідає, відповідають, обіцяє, розповідає, показує, нагадує, питає, повідомляє',
  en: 'asks, shows, tells, explains, describes, reminds',
})

const OPINES = opening({
  ru: '*ла, *ли, *ло, *ал, *ил, *ел, нрав*, полага*, жалу*, сомнева*, опаса*, боит*, жале*, говорит|говорят ..2 что',
  uk: '*ла, *ли, *ло, *ав, *ив, подоба*, гада*, скарж*, сумніва*, побоює*, боїт*, жалку*, каже|кажуть, говорить|говорять ..2 що',
  en: '*ed, said, told, felt, thought, says, say, likes, like, feels, feel, believes, believe, reckons, fears, doubts, complains, minds, worries',
})

const BY_WHEN = spoken`^[^.!?;]{0,60}(?:${{
  ru: 'до, к, ко, не позднее, не позже',
  uk: 'до, к, на, не пізніше',
  en: 'by, until, before, on, at, no later than',
}}\s(?:\p{L}+\s){0,3}\d|${{
  ru: 'до|к|в|во|ко {weekday}',
  uk: 'до|на|у|в {weekday}',
  en: 'by|until|before|on {weekday}',
}})`

const ARROW = /[→⇒]|[=-]>/u
const TALK: ReadonlySet<string> = new Set(['talk', 'undecided'])

/** «Клиент считает, что пять дней укладываются», "Joan explained where it goes": what stands behind a verb of talk is told, not planned. */
function isReported(act: Act, { acts, prose }: Sentence): boolean {
  if (ASKS.test(textUpTo(prose, act.span))) return true
  const before = textBefore(prose, act.span)
  return acts.some(
    ({ name, span: said }) =>
      name === 'talk' &&
      said.end <= act.span.start &&
      (TOLD.test(before.slice(proseSpan(prose, said).end)) ||
        (SAYS_EN.test(textAt(prose, said)) && TOLD_PLAINLY.test(textAfter(prose, said)))),
  )
}

/** "Tom says the copy takes longer": English tells without "that"; what he himself will do, and what we do, is no tale. */
const SAYS_EN = whole({
  ru: '—',
  uk: '—',
  en: 'says, say, said, thinks, thought, feels, felt, believes, reckons, reported, mentioned, noted',
})
const TOLD_PLAINLY = spoken`^\s+${{
  ru: '—',
  uk: '—',
  en: 'the, it, its, his, her, their, this, these, those, most, all, some, nobody, everyone, everybody, there',
}}\s(?![^]*(?:[;:.!?—–]\s|,\s${{ ru: '—', uk: '—', en: 'but, so, then, and' }}\s))`

/** "Who pays for it was argued over": the clause begins with a word of asking. */
const ASKS = spoken`(?:^|[,;:]\s*)${{
  ru: 'кто, какой, какая, какие, сколько, кому, чей',
  uk: 'хто, який, яка, які, скільки, кому, чий, чи',
  en: 'who, what, which, how, why, whether',
}}\s[^,;:]*$`

/** From the verb of talk on nothing ends what is told: no stop, no new clause of one's own. */
const TOLD = spoken`^(?![^]*(?:[;:.!—–]|,\s*${{
  ru: 'но, а, и, поэтому, решили',
  uk: 'але, та, і, тому, отже',
  en: 'but, so, then',
}}\s))(?:[^]*,)?\s*(?:[^]*\s)?${{
  ru: 'что, чем, как, почему, зачем, где, куда, кто, кому, когда, сколько, какой, какая, какие, будто, якобы',
  uk: 'що, чим, як, чому, навіщо, де, куди, хто, кому, коли, скільки, який, яка, які, ніби',
  en: 'that, how, why, where, whether, if, what, which, who, when',
}}\s`

/** «Матовая или глянцевая? Матовая, на глянце видны пальцы»: a choice, and then one of the two at the head of a sentence. */
export function picksOne(own: readonly Sentence[], title: string): boolean {
  // «**Козёл или коза.** Коза»: the title may be the choice.
  const texts = [title, ...own.map(({ prose }) => prose.text)]
  return texts.some((text, i) => {
    const choice = CHOICE.exec(text.replace(/[.\s]+$/u, ''))
    const next = texts[i + 1]
    if (!choice || next === undefined || next.endsWith('?')) return false
    const [first, ...rest] = wordsOf(next)
    // «Печать или ПДФ» and «Печатные затираются маслом»: that is talk of the one.
    if (i === 0 && rest.length >= LONGEST_PICK) return false
    const [one, other] = [normsOf(choice[1]!).slice(-2), normsOf(choice[2]!)]
    const isIn = (option: readonly string[], norm: string) => option.some(word => sameWord(norm, word))
    if (!first || isIn(one!, first.norm) === isIn(other!, first.norm)) return false
    const left = isIn(one!, first.norm) ? other! : one!
    return rest[0]?.parted || !rest.some(word => isIn(left, word.norm))
  })
}

/** «Цвет: тёмно-зелёный. Лида говорит, синий никому не нужен»: right behind the label stands the answer; what comes next is why. */
export function answersLabel(own: readonly Sentence[], title: string): boolean {
  const [first] = own
  const value = first?.prose.text.startsWith(`${title}:`) ? first.prose.text.slice(title.length + 1) : ''
  const words = wordsOf(value).length
  return (
    words > 0 &&
    words <= LONGEST_ANSWER &&
    !ASKED.test(value) &&
    !does(first!, 'talk') &&
    !own.some(sentence => does(sentence, 'undecided') || /\?\s*$/u.test(sentence.prose.text))
  )
}

const LONGEST_ANSWER = 6
const ASKED = spoken`[?…]|(?:^|\s)${together(OR, { ru: '—', uk: '—', en: 'vs, versus' })}(?=\s)`

const LONGEST_PICK = 3

const normsOf = (text: string): string[] => wordsOf(text).map(word => word.norm)

const CHOICE = spoken`(?:^|[:.,;])\s*([^:.,;]{2,60}?)[,»"”]*\s${together(OR, { ru: '—', uk: '—', en: 'vs, versus' })}\.?\s([^:.,;?—–]{2,40})`

/** Several sentences of talk, and a plain statement at the end that denies nothing: «Спорили долго. Матовая.» */
export function endsInStatement(own: readonly Sentence[], listed: boolean): boolean {
  const last = own.findLast(sentence => !isAside(sentence))
  if (!last || own.length < (listed ? 3 : 2) || (last.words < 2 && !takesUp(last, own))) return false
  if (tellsEarlier(last) || merelyCompares(last) || tellsFlaws(last)) return false
  return !does(last, 'talk') && !does(last, 'excuse') && !DENIES.test(lastClause(last.prose.text))
}

/** «Подрядчик сравнил акрил и композит. Акрил.»: one word, and it has been spoken of. */
function takesUp(last: Sentence, own: readonly Sentence[]): boolean {
  const [word] = normsOf(last.prose.text)
  const before = own.slice(0, own.indexOf(last)).flatMap(({ prose }) => normsOf(prose.text))
  return word !== undefined && word.length > 2 && before.some(norm => sameWord(word, norm))
}

/** «Охрана там, кстати, бестолковая», "On a side note, …": said by the way, or of somebody, and nothing it came to. */
const isAside = (sentence: Sentence): boolean =>
  does(sentence, 'label') !== undefined || ASIDE.test(sentence.prose.text)

const ASIDE = anyOf({
  ru: 'кстати, между прочим, к слову, для справки, попутно',
  uk: 'до речі, між іншим, до слова, для довідки, принагідно',
  en: 'by the way, incidentally, btw, as an aside, on a side note, for the record',
})

/** «Фильтр в цену не входил, Прохор посчитает его»: what comes last of two clauses side by side. */
function lastClause(text: string): string {
  const at = Math.max(text.lastIndexOf(', '), text.lastIndexOf('; '))
  const clause = text.slice(at + 1)
  return at < 0 || wordsOf(clause).length < 3 || LEANS.test(clause) ? text : clause
}

const LEANS = spoken`^\s*${{
  ru: 'что, чтобы, если, когда, пока, хотя, но, котор*, как, где, потому, так',
  uk: 'що, щоб, якщо, коли, поки, хоча, але, котр*, який, яка, яке, які, бо, де',
  en: 'that, if, when, while, though, but, which, who, as, since, because, until',
}}\s`

const DENIES = spoken`[?]|${{
  ru: 'не, ни, нет, никто, только, зато, однако, хотя',
  uk: 'не, ні, ніхто, немає, тільки, однак, хоча',
  en: "not, *n't, no, nobody, but, though, however, yet",
}}`

export const MONEY = spoken`\d\s?(?:[₽€$£%]|${CURRENCY})|[€$£]\s?\d`

/** Talk, a question, somebody who still thinks, or nothing but a title: without these a plain statement («Объём: 14 разворотов») is the outcome. */
export function saysTalk(sentences: readonly Sentence[], item: { readonly title: string } | undefined): boolean {
  if (sentences.some(s => does(s, 'talk') || does(s, 'undecided') || s.prose.text.includes('?'))) return true
  if (item === undefined || sentences.some(isStatement)) return false
  return sentences.reduce((sum, s) => sum + s.words, 0) <= wordsOf(item.title).length
}

/** «Выпусков будет восемь, по одному в две недели.»: some words and a full stop, where a title has none. */
const isStatement = ({ prose: { text }, words }: Sentence): boolean =>
  words >= SHORTEST_STATEMENT && /[^.…]\.\s*$/u.test(text)

const SHORTEST_STATEMENT = 4

/** "We follow it from the lift onwards": English has no ending that tells a decision from a tale, only the plain present behind "we". */
export const saysWhatWeDo = ({ prose, words }: Sentence, { part }: MeetingReading): boolean =>
  part.language === 'en' && words > 3 && WE_DO.test(prose.text) && !/\?\s*$/u.test(prose.text)

const WE_DO =
  /^(?:(?:so|and|then|for now|from now on),? )?we (?!(?:all|both|then|also|just|only|still|never|did|had|were|was|have|are|can|could|would|should|may|might|must|need|want|wish|hope|think|feel|believe|know|see|like|love|fear|doubt|wonder|say|said|talk|ask|discuss|look|looked|went|came|got|saw|thought|felt|knew|heard|spoke|met|spent|left|lost|kept|took|drove|rode|flew|drew|rang|climbed|told|found|brought|ran|gave|made|tried|held|sat|stood|do|don't|didn't|can't|won't|expect|guess|suppose|assume|disagree|argue|wait|try)\b)[a-z]+(?<!ed)\b(?! (?:to be|back) )/iu

/** "No conclusion, back on the table on 7 December": left open until a day. */
const RETURNS = anyOf({
  ru: 'снова, опять, верн*, возвращ*, продолж*, до, следующ*',
  uk: 'знову, поверн*, поверта*, продовж*, до, наступн*',
  en: 'back, again, return*, revisit*, reopen*, resume*, continue*, until, till, next',
})

/** "We open on 12 December": a day ahead in a plain statement is what it came to. */
export const setsDay = (sentence: Sentence, reading: MeetingReading): boolean =>
  (!does(sentence, 'talk') || isArranged(sentence)) &&
  (!does(sentence, 'undecided') || RETURNS.test(sentence.prose.text)) &&
  namesDayAhead(sentence, reading)

/** «Тарас каже, що встигаємо до 5 грудня»: whoever says it answers with a day, and denies nothing. */
export const saysDay = (sentence: Sentence, reading: MeetingReading): boolean => {
  const said = sentence.acts.filter(act => act.name === 'talk')
  return (
    said.every(({ span }) => STATES.test(textAt(sentence.prose, span))) &&
    !does(sentence, 'undecided') &&
    !DENIES.test(sentence.prose.text) &&
    namesDayAhead(sentence, reading)
  )
}

/** Tells something as it is; asking and wishing are none. */
const STATES = opening({
  ru: 'говор*, сказал*, сообщ*, рассказ*, поясн*, увер*, отвеча*, ответ*, озвуч*, уточн*, напомн*, обещ*, пообещ*, счита*',
  uk: 'каж*, говор*, сказа*, повідом*, розпов*, поясн*, запевн*, відпов*, озвуч*, уточн*, нагад*, обіця*, пообіця*, вважа*',
  en: 'says, say, said, told, explained, reported, noted, mentioned, thinks, reckons, believes',
})

function namesDayAhead(sentence: Sentence, reading: MeetingReading): boolean {
  const day = reading.base.date?.day
  return (
    !/\?/u.test(sentence.prose.text) &&
    datesIn(reading, sentence.prose.text).some(
      // Where nobody knows when they met, any day may lie ahead.
      found => found.form === 'day' && found.day !== undefined && (!day || compareDays(found.day, day) > 0),
    )
  )
}

/** «Сайт переехал!», "Thanks to Vera for the photos", a bare link: told to everybody, and nothing to come to. */
export const isNews = ({ prose: { text } }: Sentence): boolean => NEWS.test(text) || LINK.test(text)

const NEWS = spoken`!\s*$|^(?:\[[^\]]{2,24}\]\s*)?${{
  ru: 'спасибо, благодар*, поздравля*, с днём рожден*',
  uk: 'дяку*, спасибі, подяк*, вітає*, вітаю*, вітал*, з днем|дням народж*',
  en: 'thank, thanks, congrat*, happy birthday, welcome',
}}|^(?:[^:?]*\s)?${{
  ru: 'вышел|вышла|вышло|вышли ..1 нов*|номер*|выпуск*|верси*|стать*, опубликован*, уже работает|доступ*',
  uk: 'вийшов|вийшла|вийшло|вийшли ..1 нов*|номер*|випуск*|версі*|статт*, опублікован*, вже|уже працює|доступ*',
  en: 'is|are now in|on|live|available|open|public|part|called|known, is|are out, just|been released|published|announced, coming soon|with',
}}(?=\s|$)[^?]*$`

const LINK = /^\S*https?:\/\/\S+$/u
