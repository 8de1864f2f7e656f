import { type Calendar, compareDays } from '../../language/calendar.ts'
import { type FoundDay, findDates } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { anyOf, closing, opening, spoken, whole } from '../../language/spoken.ts'
import type { Span } from '../../markdown/span.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { AHEAD, DONE } from './amends.ts'
import { type Ask, asksOf, isAsk, isConditional, isPlainAsk } from './asks.ts'
import { invites, isBarred, isOnAnother, offersHelp, tellsCostAhead, tellsLimit } from './delay-signs.ts'
import { paragraphOf, sparesAnswer } from './voice.ts'

/** What the reader is to do by a day. */
export function datedAsks(letter: Letter): readonly Ask[] {
  if (sparesAnswer(letter)) return []
  return asksOf(letter).filter(
    ask =>
      ask.wantsAction &&
      isPlainAsk(ask) &&
      !isConditional(ask.sentence, letter.language) &&
      dueOf(letter, ask) !== undefined,
  )
}

/**
 * Right behind the ask, in its paragraph, something is told that neither asks nor says how it may be done: as a rule what a delay will cost, in
 * whatever words.
 */
export function mayTellCost(letter: Letter, { sentence }: Ask): boolean {
  const paragraph = paragraphOf(letter, sentence)
  const next = paragraph[paragraph.indexOf(sentence) + 1]
  return (
    next !== undefined &&
    next.words >= LEAST_TOLD &&
    !isAsk(next) &&
    (!isConditional(next, letter.language) || IF_NOT.test(next.prose.text)) &&
    !FIXES_NOTHING.some(name => does(next, name)) &&
    !does(next, 'forwards') &&
    !isMerely(letter, next) &&
    (IF_NOT.test(next.prose.text) ||
      isBarred(next) ||
      (tellsLimit(next, letter) &&
        !isOver(next, letter.language) &&
        ![SUFFICES, AIDS, OF_READER, TASTE, EAGER, AS_EVER].some(help => help.test(next.prose.text))))
  )
}

const LEAST_TOLD = 4

/** "Unless he has seen it, …", «…, але тоді переставляння стане вам дорожче»: what comes of it if nothing is done, in whatever words. */
const IF_NOT = spoken`^\P{L}*(?:${{
  ru: 'без ?этого ?него ?неё ?них, если не|нет|позже|опозда*|задерж*|промедл*, иначе, не успе*, чуть позже, днём|день позже',
  uk: 'без ?цього ?нього ?неї ?них, якщо не|ні|пізніше|запізн*|спізн*|затрим*|зволік*, інакше, не встиг*, трохи пізніше, днем|день пізніше',
  en: "without, unless, if not|later|late|he|she|they|it hasn't|haven't|isn't|aren't|doesn't|don't, otherwise, failing that, any later, a day later|late",
}})|,\s(?:${{
  ru: 'но|а|и тогда, и|а|но без',
  uk: 'але|а|і|й|та тоді, і|й|а|але|та без',
  en: 'but|and then, and|but without, or',
}})\s`

/** "The last gig was a joy": what is over costs nothing any more. */
const isOver = (sentence: Sentence, language: Language): boolean =>
  isPast(sentence, language) || (BEEN.test(sentence.prose.text) && !AHEAD[language].test(sentence.prose.text))

const BEEN = anyOf({ ru: 'был|была|было|были', uk: 'був|була|було|були', en: 'was|were' })

/** «Расчёт, как всегда, после разгрузки». */
const AS_EVER = anyOf({
  ru: 'как всегда|обычно|прежде|раньше, по-прежнему',
  uk: 'як завжди|зазвичай|раніше, по-старому',
  en: 'as ever|always|usual|before',
})

/** "Everybody here is curious". */
const EAGER = anyOf({
  ru: 'не терпится, любопытно, интересно, ждём с, ждут с, предвкуша*, радуе*',
  uk: 'не терпиться, кортить, цікаво, чекаємо з, чекають з, передчува*, радіє*',
  en: "curious, eager, excited, keen, thrilled, looking|look forward, can't wait",
})

/** What a delay of that ask will cost: said in its paragraph or beside it, as a condition anywhere, or implied by what is fixed for its day. */
export function costOfDelay(letter: Letter, ask: Ask): Act | undefined {
  const near = sentencesNear(letter, ask.sentence)
  const conditions = letter.body.filter(
    sentence =>
      does(sentence, 'consequence') &&
      (isConditional(sentence, letter.language) ||
        WITHOUT.test(sentence.prose.text) ||
        AFTER_IT.test(sentence.prose.text)),
  )
  for (const sentence of [...near, ...conditions]) {
    if (sentence !== ask.sentence && (goesOnAnyway(sentence) || isBeside(letter, ask, sentence))) continue
    const act = sentence.acts.find(
      ({ name, span }) =>
        name === 'consequence' &&
        (sentence === ask.sentence
          ? !isAsked(letter, ask, span)
          : !(isPurpose(letter, span) || isPurposeBefore(letter, ask, sentence, span))),
    )
    if (act) return act
  }
  if (goesOn(letter, ask)) return { name: 'consequence', span: ask.sentence.span }
  const hanging = near.find(
    sentence => sentence !== ask.sentence && !invites(sentence) && standsOnDay(letter, ask, sentence),
  )
  const told = hanging ?? letter.body.find(({ prose }) => NOT_GIVEN.test(prose.text))
  return told && { name: 'consequence', span: told.span }
}

/** «Не будет файла в среду, буквы режем после 30-го», "No file by Wednesday, no letters": what comes of it, with no word for "if". */
const NOT_GIVEN = spoken`^(?:${{
  ru: 'не будет|придёт|придут|пришлёте|получим|успеете|ответите|дадите|подтвердите, нет',
  uk: 'не буде|прийде|прийдуть|надішлете|пришлете|отримаємо|встигнете|відповісте|дасте|підтвердите, немає',
  en: 'no, should ..3 not ..1 come|arrive|be, should ..3 come|arrive|be ..2 later|late',
}})\s[^.!?,:;]{3,60},\s(?!${{ ru: 'но, а, и', uk: 'але, а, і, й, та', en: 'but, and, so' }}\s)\S+\s\S+`

/** "After that day, this is what changes:" over a list of it, wherever the ask stands. */
const AFTER_IT = opening({
  ru: 'после|позже этого|того ?дня|срока|числа|даты',
  uk: 'після|пізніше цього|того ?дня|строку|терміну|числа|дати',
  en: 'after|past|beyond that|this|then ?day|date|point',
})

/** What is told beside an ask and hangs on nothing that the reader does: help with it, and before it whatever names no cost. */
const isBeside = (letter: Letter, ask: Ask, sentence: Sentence): boolean =>
  // «Если двух моделей не будет, открываемся с двумя?»: what may come of it, asked about.
  (sentence.prose.text.includes('?') && !isConditional(sentence, letter.language)) ||
  isMerely(letter, sentence) ||
  (sentence.span.end <= ask.sentence.span.start &&
    !(tellsCostAhead(sentence) && !isPast(sentence, letter.language)) &&
    !standsOnDay(letter, ask, sentence))

/** Help, what is done next, a condition of something else. */
const isMerely = (letter: Letter, sentence: Sentence): boolean =>
  offersHelp(sentence) || isOnAnother(sentence, letter) || (NEXT_STEP.test(sentence.prose.text) && !isBarred(sentence))

/** «Дальше мы вместе с вами перепишем приложение», «После этого покажу рассадку»: what is done next, whenever that is. */
const NEXT_STEP = spoken`^(?:(?:${{
  ru: 'дальше, далее',
  uk: 'далі',
  en: 'next, from there',
}})\s(?:\S+\s)?${{ ru: 'мы, вместе', uk: 'ми, разом', en: 'we' }}|(?:${{
  ru: 'после этого, потом, затем, тогда',
  uk: 'після цього, потім, відтак, тоді',
  en: 'after that, afterwards, then',
}})\s(?:${{ ru: 'я, мы, сразу, уже', uk: 'я, ми, одразу, вже', en: '—' }}\s)*(?:${{
  ru: '*шлю, *шлём, *кажу, *кажем, *делаю, *делаем, *готовлю, *готовим, *считаю, *считаем, *правлю, *рисую, *рисуем, соберу, соберём',
  uk: '*шлю, *шлемо, *кажу, *кажемо, *роблю, *робимо, *готую, *готуємо, *рахую, *рахуємо, *правлю, *малюю, зберу, зберемо',
  en: "i|we will|'ll, i'll, we'll, i|we can",
}}))(?=\s)`

/** «Выберите окно доставки до пятницы», «подходит ли это окно»: words of what is asked, and not of what hangs on it. */
function isAsked({ text }: Letter, { sentence, act }: Ask, { start, end }: Span): boolean {
  if (LEADS_TO.test(text.slice(start, end))) return false
  const clause = /[^,:;—–]*$/u.exec(text.slice(sentence.span.start, start))![0]
  return (
    (start < act.span.end && act.span.start < end) ||
    WHETHER.test(clause) ||
    !/[,:;.—–]/u.test(text.slice(act.span.start, start).replace(PLEASE, ' '))
  )
}

/** Words that lead from an ask to what hangs on it. */
const LEADS_TO = anyOf({
  ru: 'чтобы, чтоб, иначе, а то, не то, без, если, пока, потом, после, позже, тогда, дальше, не, нет, нельзя, до, только, раньше',
  uk: 'щоб, аби, бо, інакше, а то, без, якщо, поки, доки, потім, після, пізніше, тоді, далі, не, немає, до, лише, тільки, раніше',
  en: "so, otherwise, or, else, without, if, until, till, unless, before, after, then, later, not, *n't, no, cannot, only, in order, in time, to, as",
})

const PLEASE = spoken`,?\s(?:${{ ru: 'пожалуйста, прошу', uk: 'будь ласка, прошу', en: 'please' }}),?`

const WHETHER = anyOf({
  ru: 'ли, какой, какая, какое, какие, какую, который, когда',
  uk: 'чи, який, яка, яке, які, яку, котрий, коли',
  en: 'whether, if, which, what, when',
})

/** «Приедет раньше, чтобы прогреть печь», «…, чтобы не мешать гостям»: in another sentence it is the purpose of something else, unless a delay is to be spared. */
const isPurpose = ({ text }: Letter, { start, end }: Span): boolean =>
  PURPOSE.test(text.slice(start, end)) &&
  !(NOT_TO.test(text.slice(start, end)) && SPARES.test(text.slice(end, end + FEW_LETTERS).split(/[.;]/u)[0]!))

const NOT_TO = closing({ ru: 'не', uk: 'не', en: 'not' })
const FEW_LETTERS = 60

const SPARES = anyOf({
  ru: 'сорв*, срыва*, сдвиг*, сдвин*, задерж*, опозд*, опазд*, потеря*, терять, упуст*, пропуст*, перенос*, перепла*, платить, доплач*, простаива*, переделыв*, останавл*, остан*, ждать, застр*, затян*, затяг*, откладыв*, отлож*, тянуть, выбит*, остаться, сгор*, тратить, потрат*, бегать, переезж*, ставить, занял*, ушл*, ушёл',
  uk: 'зірв*, зрив*, зсув*, зсун*, затрим*, спізн*, запізн*, втрат*, втрач*, упуст*, пропуст*, перенос*, перепла*, платити, доплач*, простоюва*, перероб*, зупин*, чекати, застряг*, затяг*, відклада*, відкла*, тягнути, вибит*, лишитися, згор*, витрач*, бігати, переїж*, ставити, зайнял*, пішл*, пішов',
  en: '—',
})

const PURPOSE = whole({
  ru: 'чтобы, чтоб, чтобы|чтоб ..2 не',
  uk: 'щоб, аби, щоб|аби ..2 не',
  en: 'in order, so that',
})

/** «Стенды обвела вокруг колонн, чтобы никто за ними не прятался. … Пришлите список до четверга»: what was done before the ask had its own purpose. */
const isPurposeBefore = ({ text }: Letter, ask: Ask, sentence: Sentence, { start, end }: Span): boolean =>
  sentence.span.end <= ask.sentence.span.start &&
  start > sentence.span.start &&
  SO_THAT.test(text.slice(start, end)) &&
  paragraphStart(text, sentence, ask)

/** Another paragraph lies between. */
const paragraphStart = (text: string, { span: { end } }: Sentence, { sentence }: Ask): boolean =>
  /\n\s*\n/u.test(text.slice(end, sentence.span.start))

const SO_THAT = opening({ ru: 'чтобы, чтоб', uk: 'щоб, аби', en: 'so that' })

/** "As soon as the first badge is sewn I'll bring it over": what we do next in any case, unless it waits for what he gives. */
const goesOnAnyway = ({ prose }: Sentence): boolean =>
  AS_SOON.test(prose.text) &&
  !HIS_PART.test(prose.text.split(' ').slice(0, HEAD_WORDS).join(' ')) &&
  !ONLY.test(prose.text)

const HEAD_WORDS = 8

const AS_SOON = opening({ ru: 'как только', uk: 'щойно, як тільки', en: 'as soon as, the moment' })

/** His answer, or what he sends. */
const HIS_PART = anyOf({
  ru: 'вы, вас, вам, ваш*, это|он|она|они|всё будет|придёт|придут|появится|появятся, ответ*, соглас*, подпис*, получ*, узна*, услыш*, выбор*, решени*, деньги, оплат*, аванс*, список, договор*',
  uk: 'ви, вас, вам, ваш*, це|він|вона|вони|усе буде|прийде|прийдуть, відповід*, згод*, підпис*, отрима*, дізна*, почу*, вибір, вибор*, рішенн*, гроші, оплат*, аванс*, список, договір',
  en: "you, your, you've, you're, we|i have|get|hear|know|receive|see, it|they|that|this is|are|arrives|comes|lands, answer, reply, choice, word, signature, approval, payment, deposit, list, ok, go-ahead",
})

const ONLY = anyOf({
  ru: 'только тогда, не раньше',
  uk: 'тільки тоді, лише тоді, не раніше',
  en: 'only then, not before, not until',
})

/** "Without the receipts you'd pay too much": a condition in another form. */
const WITHOUT = anyOf({
  ru: 'без неё|него|них|этого',
  uk: 'без неї|нього|них|цього',
  en: 'without ?the|your|these|those|it|them|this|that',
})

const dueOf = (letter: Letter, { sentence }: Ask): FoundDay | undefined =>
  datesIn(letter, sentence).find(found => found.preposition === 'by' || found.preposition === 'until')

const datesIn = ({ language, date }: Letter, sentence: Sentence): FoundDay[] =>
  findDates(sentence.prose.text, language, date?.day)

/** "By Friday: at one the velvet is cut": what stands behind the day and a colon or dash says what hangs on it. */
const goesOn = (letter: Letter, ask: Ask): boolean => {
  const due = dueOf(letter, ask)
  if (due === undefined) return false
  const { text } = ask.sentence.prose
  // «… до вторника, 24-го, точное число едоков»: the comma behind a day in two parts belongs to the day.
  const behind = text.slice(due.start, due.end).includes(',')
    ? text.slice(due.end).replace(/^,/u, '')
    : text.slice(due.end)
  return (
    CLAUSE.test(behind) ||
    standsBehind(behind) ||
    BECAUSE.test(behind) ||
    (NEXT_CLAUSE.test(behind) && nextDayIn(letter, ask, due))
  )
}

/** "…, on Wednesday the cook goes to the market": a clause of its own with a day that is not before the ask's. */
const nextDayIn = (letter: Letter, { sentence }: Ask, due: FoundDay): boolean =>
  datesIn(letter, sentence).some(
    found => found.start > due.end && found.preposition !== 'from' && isNotBefore(found.day, due.day),
  )

/** «до среды, без него охрана развернёт»: a clause behind a comma that neither goes on with the ask nor asks what. */
const standsBehind = (behind: string): boolean =>
  /^[^,]{0,12},\s+(?!\d)\p{Ll}+\s+\S+\s+\S/u.test(behind) &&
  !GOES_ON_ASKING.test(behind) &&
  !OF_READER.test(behind) &&
  !SUFFICES.test(behind)

/** "… by Wednesday whether we may go on, as the illustrator is free from Thursday": why by that day. */
const BECAUSE = spoken`[,–—]\s(?:${{
  ru: 'потому что, так как, поскольку, ведь, ибо',
  uk: 'бо, тому що, оскільки, адже, позаяк',
  en: 'because, since',
}}\s|${{ ru: '—', uk: '—', en: 'as' }}\s(?!${{
  ru: '—',
  uk: '—',
  en: 'agreed, discussed, promised, usual, before, always, well, soon, far, planned, you, we agreed|discussed|said|planned|always, i said|promised|mentioned',
}}))`

/** "… by Wednesday, phone quality is fine": how it may be done costs nothing. */
const SUFFICES = anyOf({
  ru: 'достаточно, хватит, подойдёт|подойдут, сойдёт|сойдут, годится|годятся, неважно',
  uk: 'достатньо, досить, вистачить, підійде|підійдуть, годиться|годяться, неважливо, байдуже',
  en: "is|are|'s fine|enough|okay|ok|sufficient|plenty, will do, suffices, won't matter, doesn't matter",
})

/** «Бланк лежит в общей папке»: what he needs for it costs nothing either. */
const AIDS = anyOf({
  ru: 'папк*, ссылк*, файл*, шаблон*, бланк*, образец, образцы, анкет*, адрес*, телефон*, почт*, инструкц*, оригинал*, скан*, копия|копию|копии',
  uk: 'папк*, посиланн*, файл*, шаблон*, бланк*, зразок, зразки, анкет*, адрес*, телефон*, пошт*, інструкц*, оригінал*, скан*, копія|копію|копії',
  en: 'folder*, link, file|files, template*, form|forms, sample*, address, phone, number, mail, email, instructions, original, scan, copy',
})

/** "I like the grey one best": what pleases us, or what we wish, costs nothing. */
const TASTE = anyOf({
  ru: 'мне|нам ..3 нравится|нравятся|ближе|милее|симпатичн*|приятн*, на мой|наш взгляд|вкус, по-моему, я бы|мы бы выбрал*|взял*, желаю|желаем|желает, удачи, рад|рада|рады ..1 помочь',
  uk: 'мені|нам ..3 подобається|подобаються|ближче|миліше|до душі|приємно, на мій|наш погляд|смак, як на мене, я|ми б|би обрав|обрала|обрали|взяв|взяла|взяли, бажаю|бажаємо, успіху|успіхів, радо ..1 допоможу|допоможемо',
  en: "i|we|i'd|we'd ..2 like|love|prefer|favour|favor, my|our favourite|favorite|pick, i|we wish ?you, good luck, happy to help, i|we ..1 hope ..2 you|all|it",
})

/** «образцы у вас на столе» helps him with the ask. */
const OF_READER = anyOf({ ru: 'вас, вам, ваш*', uk: 'вас, вам, ваш*', en: 'you, your' })

const GOES_ON_ASKING = spoken`^[^,]{0,12},\s+(?:${{
  ru: 'и, а, но, или, чтобы, если, как*, что, кто, где, когда, сколько, котор*, пожалуйста, лучше, желательно, включая, либо, хотя, хотя бы, только, лично, можно, письмом, удоб*, подойдет, устроит, есть, готов*, все, вместе',
  uk: 'і, й, та, а, але, або, щоб, якщо, як*, що, хто, де, коли, скільки, котр*, будь ласка, краще, бажано, включно, чи, хоча, лише, тільки, особисто, можна, листом, зручно, разом',
  en: 'and, or, but, so, if, whether, which, who, what, where, when, how, that, please, preferably, ideally, including, together, along, with, by, at, also, then, even, though, at least, either, both, perhaps, maybe, just, signed, in',
}}|\S+\s+(?:${{ ru: 'ли', uk: 'чи', en: 'whether' }})\s|\S{1,4}\s${{ ru: 'котор*', uk: 'котр*, як*', en: 'which, whom' }})`

const NEXT_CLAUSE = /^[^,]*,\s+\p{L}+\s+\S+\s+\S/u

const CLAUSE = /^[^:;—–]*(?:[:;—]|\s–)\s*\S+\s+\S+\s+\S/u

/** The paragraph of a sentence, and its neighbours over the paragraph's edge. */
function sentencesNear(letter: Letter, sentence: Sentence): readonly Sentence[] {
  const at = letter.body.indexOf(sentence)
  const paragraph = paragraphOf(letter, sentence)
  return letter.body.filter((s, i) => paragraph.includes(s) || i === at + 1 || (i === at - 1 && !does(s, 'blame')))
}

/** "We print on 3 December": something of ours or a third party's is fixed for the ask's day or a later one. */
function standsOnDay(letter: Letter, ask: Ask, sentence: Sentence): boolean {
  if (FIXES_NOTHING.some(name => does(sentence, name)) || sentence.prose.text.includes('?')) return false
  const due = dueOf(letter, ask)?.day
  const before = sentence.span.end <= ask.sentence.span.start
  if (before && SWORN.some(name => does(sentence, name))) return false
  const told = before ? isPast(sentence, letter.language) : BEEN.test(sentence.prose.text)
  return datesIn(letter, sentence).some(
    found =>
      found.form !== 'period' &&
      found.preposition !== 'from' &&
      (isNotBefore(found.day, due) || BARE_NUMBER.test(sentence.prose.text.slice(found.start, found.end))) &&
      !AGO.test(sentence.prose.text.slice(found.start, found.end)) &&
      !(told && !FIXED_FOR.test(sentence.prose.text.slice(0, found.end))),
  )
}

/** "We posted them on Monday" tells of a day that has passed, whichever Monday it may be; "booked for Monday" lies ahead. */
const isPast = ({ prose }: Sentence, language: Language): boolean =>
  DONE[language].test(prose.text) && !AHEAD[language].test(prose.text)

/** "On the 9th": of a month that nobody named. */
const BARE_NUMBER = /^\D*\d{1,2}(?:st|nd|rd|th|-\p{L}+)?$/u

const AGO = anyOf({ ru: 'вчера, позавчера', uk: 'вчора, учора, позавчора', en: 'yesterday, ago' })

const FIXED_FOR = spoken`(?:^|\s)(?:${{ ru: 'на, до, к', uk: 'на, до', en: 'for, to, till, until, by, up on, due on, over on' }})\s+(?:\S+\s+){0,2}\S+$`

/** «В понедельник холод будет, даже не сомневайтесь»: what we swear to hangs on nothing that he does. */
const SWORN = ['seals', 'overpromise'] as const

const FIXES_NOTHING = ['request', 'servile', 'apology', 'thanks', 'empathy'] as const

const isNotBefore = (day: Calendar | undefined, due: Calendar | undefined): boolean =>
  day === undefined || due === undefined || compareDays(day, due) >= 0
