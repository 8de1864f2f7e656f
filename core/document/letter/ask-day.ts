import { type FoundDay, findDates } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { anyOf, spoken } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import { proseSpan } from '../../markdown/prose.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { type Ask, asksOf, calmAsks, firmAsks, isIf, isQuestion } from './asks.ts'
import { paragraphOf } from './voice.ts'

/** The first that names a day, else the first question, if there is one: what is said before («осталось выбрать стекло») only leads to it. */
export function pointedAsk(letter: Letter): Ask | undefined {
  const asks = calmAsks(letter)
  return asks.find(ask => namesOwnDay(letter, ask)) ?? asks.find(({ sentence }) => isQuestion(sentence)) ?? asks[0]
}

/** A day stands in an ask or right beside it; beside an invitation to meet, the day of the meeting. */
export function hasDeadline(letter: Letter): boolean {
  const asks = firmAsks(asksOf(letter))
  // «Примерка в среду. … Туфли возьмите свои»: wanted by the day they meet.
  const readies =
    asks.length > 0 && asks.every(({ sentence }) => READIES.test(sentence.prose.text.replace(PLEASE, ' ')))
  if (readies && letter.body.some(s => namesDay(s.prose.text, letter, true))) return true
  return asks.some(ask => namesOwnDay(letter, ask)) || letter.body.some((_, i) => isDeadlineOf(letter, asks, i))
}

const PLEASE = spoken`,?\s(?:${{ ru: 'пожалуйста, прошу', uk: 'будь ласка, прошу', en: 'please' }}),?\s`

/** What the reader brings along, that he is there, that he lets in and makes room: all of it is for the day on which somebody comes. */
const READIES = anyOf({
  ru: `
    возьмите|захватите|берите|принесите|прихватите|оденьтесь|наденьте
    будьте|будь|быть|был|была|были ..4 дома|месте|объекте, *ждите ..3 дома|месте|входа|ворот|двер*
    оставьте|держите ..6 открыт*|незаперт*|ключ*, откройте|отоприте ..3 дверь|ворота|калитк*|шлагбаум|подъезд
    освободите|отодвиньте|уберите|отгоните|переставьте ..4 комнат*|стен*|двор*|проход*|мебель|машин*|место|подоконник*|стол*|полк*
  `,
  uk: `
    візьміть|захопіть|беріть|принесіть|прихопіть|одягніться|одягніть
    будьте|будь|бути|був|була|були ..4 дома|вдома|удома|місці|об'єкті, чекайте|зачекайте ..3 вдома|удома|місці|входу|ворот|двер*
    залиште|лишіть|тримайте ..4 відчинен*|незамкнен*|ключ*, відчиніть|відімкніть ..3 двері|ворота|хвіртк*|шлагбаум|під'їзд
    звільніть|відсуньте|приберіть|переженіть|переставте ..4 кімнат*|стін*|двір|подвір'я|прохід|меблі|машин*|місце|підвіконн*|стіл|столи|полиц*
  `,
  en: `
    bring|wear|take along
    be|is|are ..2 there|home|present|onsite, be in, someone|somebody is|are in, be ..2 on|at site|home|hand
    leave|keep ..6 open|unlocked, have|get ..4 signed|ready, leave ..3 key|keys, unlock|open ..3 door|gate|gates|doors|shutters|barrier
    clear|move|empty|shift|park ..4 room|wall|walls|yard|drive|driveway|furniture|car|cars|van|table|tables|shelf|shelves|floor|worktop|worktops|windowsill
  `,
})

/** A sentence beside an ask that says by when: "We print on the 3rd. So by the 1st, then."; before it only in its own paragraph, and no promise of ours. */
function isDeadlineOf(letter: Letter, asks: readonly Ask[], at: number): boolean {
  const sentence = letter.body[at]!
  const asked = (other: Sentence | undefined) => asks.some(ask => ask.sentence === other)
  const [before, after] = [letter.body[at - 1], letter.body[at + 1]]
  const meets = [before, after].some(other => asked(other) && other?.acts.some(act => act.name === 'meets'))
  const fetched = FETCHED.test(sentence.prose.text)
  if (asked(before) || meets) return namesDay(sentence.prose.text, letter, meets || fetched)
  if (WANTED.test(sentence.prose.text) && namesDay(sentence.prose.text, letter, false)) {
    const paragraph = paragraphOf(letter, sentence)
    if (paragraph.slice(0, paragraph.indexOf(sentence)).some(asked)) return true
  }
  if (!asked(after) || !after || paragraphOf(letter, sentence) !== paragraphOf(letter, after)) return false
  if (fetched && namesDay(sentence.prose.text, letter, true)) return true
  return (
    !TOLD.some(name => sentence.acts.some(act => act.name === name)) && namesDay(sentence.prose.text, letter, false)
  )
}

/** "A draft is attached. I need it by Friday": further down in the paragraph of an ask. */
const WANTED = anyOf({
  ru: 'нужен, нужна, нужно, нужны, жду, ждём, понадобится, понадобятся, требуется',
  uk: 'потрібен, потрібна, потрібно, потрібне, потрібні, чекаю, чекаємо, знадобиться, знадобляться',
  en: 'i|we ..1 need|want|expect, must|should be ..2 here|in|back, is|are needed|wanted|due',
})

/** «В четверг буду на вашей улице и заберу договор»: what is asked is wanted when somebody comes for it. */
const FETCHED = anyOf({
  ru: 'заберу|заберём|заеду|заедем|зайду|зайдём|подъеду|подъедем|заскочу, курьер|водитель ..3 заберёт|заедет|приедет',
  uk: "заберу|заберемо|заїду|заїдемо|зайду|зайдемо|під'їду|під'їдемо|заскочу, кур'єр|водій ..3 забере|заїде|приїде",
  en: "pick ..3 up, collect|collects|fetch|fetches ?it|them|the, i|we|i'll|we'll|could|would|can come|drop|call|stop by|in|round, courier|driver ..3 comes|calls|collects",
})

/** What we do or did by a day: no deadline of the reader's. */
const TOLD = ['promises', 'overpromise', 'foretells', 'finished', 'failure', 'talksDown'] as const

/** The day by which an ask wants it, in its own words; a day that its "whether" or "that" tells of is another. */
function namesOwnDay(letter: Letter, { sentence, act }: Ask): boolean {
  const text = ownWords(letter, sentence, act)
  // "Whichever day next week suits you": an invitation to meet leaves the day to him.
  if (does(sentence, 'meets') && findDates(text, letter.language, letter.date?.day).length > 0) return true
  if (isQuestion(sentence) && sentence.span.start === act.span.start) return namesDay(text, letter, true)
  const clause = SUBORDINATE[letter.language].exec(text)
  if (!clause || clause.index === 0) return namesDay(text, letter, true)
  // "Hand it to the man who comes; after four the counter is closed": what stands behind a stop is the writer's own again.
  const stop = text.slice(clause.index).search(/[;—–]/u)
  return (
    namesDay(text.slice(0, clause.index), letter, true) ||
    namesDay(text, letter, false) ||
    (stop >= 0 && namesDay(text.slice(clause.index + stop), letter, true))
  )
}

/** "The arms follow this week, the cover comes last, and I'd like you to …": what is told first in clauses of its own says nothing of the ask. */
function ownWords(letter: Letter, { prose }: Sentence, act: Act): string {
  const { text } = prose
  const comma = text.lastIndexOf(',', proseSpan(prose, act.span).start)
  const told = text.slice(0, Math.max(0, comma))
  if (told.split(' ').length < 4 || isIf(told)) return text
  const days = findDates(told, letter.language, letter.date?.day)
  return days.length > 0 && days.every(({ form }) => form === 'period') ? text.slice(comma) : text
}

/** What an ask wants to know: "how they are placed on the 23rd". */
const SUBORDINATE: Readonly<Record<Language, RegExp>> = {
  ru: /,\s(?:как|что|кто|где|какой|какая|какие|сколько|чей|будет ли|есть ли|котор\p{L}+)\s|\sли\s/iu,
  uk: /,\s(?:як|що|хто|де|який|яка|які|скільки|чий|чи)\s/iu,
  en: /\s(?:how|what|who|where|whether|which|that)\s/iu,
}

/** An hour in words, or a part of the day: "before nine", «до обеда». */
const BY_HOUR: Readonly<Record<Language, RegExp>> = {
  ru: /(?:^|[\s,(])(?:до|к|ко|не позже|не позднее)\s+(?:(?:часа|часу|дв(?:ух|ум)|тр[её][хм]|четыр[её][хм]|пяти|шести|семи|восьми|девяти|десяти|одиннадцати|двенадцати)(?=[,.;:!?)]|$|\s(?:утра|вечера|дня|часов|ночи|сегодня|завтра|если|иначе|чтобы|и|или|а|в|во|на|по|потом)(?!\p{L}))|обед[ау]|полудн[яю]|полуночи|тех пор|эт(?:ого|ому) (?:времени|дня|дню|числа|числу|срока|сроку|часа|часу)|(?:этого|того)(?=[,.;!?)]|$)|того(?=,? как\s)|того времени|вечера|вечеру|утра|утру)(?=[\s,.;:!?)]|$)/iu,
  uk: /(?:^|[\s,(])(?:до|не пізніше)\s+(?:(?:першої|другої|третьої|четвертої|п['’ʼ]ятої|шостої|сьомої|восьмої|дев['’ʼ]ятої|десятої|одинадцятої|дванадцятої)(?=[,.;:!?)]|$|\s(?:ранку|вечора|дня|години|ночі|сьогодні|завтра|якщо|інакше|бо|щоб|і|й|або|а|у|в|на|по|потім)(?!\p{L}))|обіду|полудня|півночі|тоді|(?:того|цього)(?=[,.;!?)]|$|,? як\s| часу| дня| числа| строку| терміну)|вечора|ранку)(?=[\s,.;:!?)]|$)/iu,
  en: /(?:^|[\s,(])(?:by|before|until|till)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|lunch|lunchtime|dinner|breakfast|dawn|nightfall|dark|bedtime|then|that(?: day| date)?|tonight|this (?:morning|afternoon|evening)|(?:the )?end of (?:the |this )?(?:day|week|month)|close of (?:play|business)|cob|eod|tea)(?=[,.;:!?)]|$|\s(?:if|or|please|else|so|sharp|tonight|tomorrow|today|on|at|in the|who|what|which|whether|when|where|how|that)(?!\p{L}))/iu,
}

/** An hour in words at which something is wanted. */
const AT_HOUR: Readonly<Record<Language, RegExp>> = {
  ru: /(?:^|[\s,(])(?:в|на)\s+(?:час|два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|полдень)(?=[,.;:!?)]|$|\s(?:утра|вечера|дня|часов|ровно)(?!\p{L}))/iu,
  uk: /(?:^|[\s,(])(?:о|об|на)\s+(?:перш|друг|трет|четверт|п['’ʼ]ят|шост|сьом|восьм|дев['’ʼ]ят|десят|одинадцят|дванадцят)(?:у|ій)(?=[,.;:!?)]|$|\s(?:ранку|вечора|дня|рівно)(?!\p{L}))/iu,
  en: /(?:^|[\s,(])at\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday)(?=[,.;:!?)]|$|\s(?:sharp|in the|on|tonight|tomorrow|today)(?!\p{L}))/iu,
}

/** As good as an hour, or as one named before. */
const NOW = anyOf({
  ru: `прямо сейчас, сейчас же, немедленно, сию минуту, в течение часа|получаса|дня, в ближайший час
    прежде чем, при встрече, в день *а|*ния|*и|*ки|*у, когда увидимся|встретимся|приедем, в первый ?же день`,
  uk: `просто зараз, зараз же, негайно, цієї ж миті, доти, протягом|упродовж|впродовж години|пів|дня, у|в найближчу годину
    перш ніж, при зустрічі, у|в день *у|*а|*ння|*і|*ки, коли побачимось|побачимося|зустрінемось|зустрінемося|приїдемо, першого ?ж дня`,
  en: `right now|away, straight away, at once, this minute|morning|afternoon|evening, tonight, immediately, within the|an|half|minutes, in the next hour
    when we meet|come, on the first|last day, on day one, on the day`,
})

/** A time of the day by which it is wanted. */
const UNTIL = spoken`${{
  ru: 'до, к, ко, не позднее|позже',
  uk: 'до, о, не пізніше',
  en: 'by, before, until, till, no later than',
}}\s+$`

/** «[день]», "[Date]". */
const DAY_TO_FILL = spoken`\[[^\]]*${{ ru: 'дат*, день, число', uk: 'дат*, день, число', en: 'date, day' }}[^\]]*\]`

function namesDay(text: string, letter: Letter, own: boolean): boolean {
  if (DAY_TO_FILL.test(text)) return true
  if (BY_HOUR[letter.language].test(text)) return true
  if (own && (NOW.test(text) || AT_HOUR[letter.language].test(text))) return true
  if (findClock(text, letter.language).some(({ start }) => own || UNTIL.test(text.slice(0, start)))) return true
  return findDates(text, letter.language, letter.date?.day).some(
    found => isDue(found) || (own && (found.form !== 'period' || THIS.test(text.slice(found.start - 8, found.end)))),
  )
}

const isDue = ({ preposition }: FoundDay): boolean => preposition === 'by' || preposition === 'until'

/** "This week" is soon enough to be a day. */
const THIS = spoken`${{ ru: 'эт*', uk: 'цього, цей, цьому, ця, цю, ці', en: 'this' }}\s`
