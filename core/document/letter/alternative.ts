import type { Calendar } from '../../language/calendar.ts'
import { findDates } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { anyOf, opening, spoken } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { NOT } from '../../lexicon/word-lists.ts'
import type { Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { I_DO, isStep } from './amends.ts'
import { reasonOf } from './refusal-reason.ts'
import { takesUp } from './understanding.ts'
import { clauseOf, goesOnAsPlanned, paragraphOf } from './voice.ts'

/** Sentences that offer another way. */
export const alternativesOf = (letter: Letter, no: Sentence): Sentence[] =>
  letter.body.filter(
    s =>
      s !== no &&
      (does(s, 'alternative') ? !beginsOtherwise(s) : namesAnother(s, no)) &&
      !wantsNothing(s) &&
      !goesOnAsPlanned(s) &&
      !isOfTheRest(letter, s) &&
      !(s.span.start < no.span.start && (takesUp(s) || does(s, 'empathy'))),
  )

/**
 * "The rest is done, let's walk through the care sheet", «Перевозка назначена на четверг, лестницу закроем одеялами»: what a paragraph says of what
 * was settled anyway offers nothing for what is refused, unless in words that offer.
 */
function isOfTheRest(letter: Letter, sentence: Sentence): boolean {
  if (OFFERS_ELSE.test(sentence.prose.text)) return false
  const paragraph = paragraphOf(letter, sentence)
  return paragraph.slice(0, paragraph.indexOf(sentence) + 1).some(({ prose }) => SETTLED.test(prose.text))
}

/** What goes on beside the no: the rest, or what has its day already. */
const SETTLED = opening({
  ru: `
    ?всё|а остальное|прочее, остальн* ..2 сделан*|готов*|закончен*|без|в|как|по|остаётся, всё остальное
    *а|*ка|*ж|*ие|*ия назначен|назначена|назначено|запланирован|запланирована|запланировано на
  `,
  uk: `
    ?усе|все|а решту|решта, усе|все інше, *ня|*ка|*ж|*ія|*д призначено|заплановано на
  `,
  en: `
    the rest is|of|stays|goes|stands, the other ..3 is|are|stand|stands|go|goes, everything|all else, otherwise all|everything
    the *e|*y|*n|*g|*l|*t itself is|goes, the *e|*y|*n|*g|*l|*t ?itself is booked|set|fixed|arranged for
  `,
})

const OFFERS_ELSE = anyOf({
  ru: 'вместо, взамен, зато, можем, могу, можно, предлагаем, предлагаю, подойдёт, устроит, хотите, если, другой|другая|другое|другие|другую',
  uk: 'замість, натомість, зате, можемо, можу, можна, пропонуємо, пропоную, підійде, влаштує, хочете, якщо, інший|інша|інше|інші|іншу',
  en: "instead, we|i can|could, we'd|i'd, would, offer, suggest, alternative*, if, you could|might, another, shall we|i, how about",
})

/** "No need to do anything, we'll keep the place": what is to come of itself; «сделаю к 18-му, а для истории болезни зову врача» offers before such words. */
const wantsNothing = (sentence: Sentence): boolean => {
  const [offer, nothing] = [does(sentence, 'alternative'), does(sentence, 'noAnswer')]
  return (
    nothing !== undefined &&
    !(offer && offer.span.end < nothing.span.start && clauseOf(sentence, offer) !== clauseOf(sentence, nothing))
  )
}

/** Who else does it, behind the no: "Inkhouse has a free machine; his number is …". */
const namesAnother = (sentence: Sentence, no: Sentence): boolean =>
  sentence.span.start > no.span.start &&
  does(sentence, 'handledBy') !== undefined &&
  /\d{4}|@/u.test(sentence.prose.text)

/** A wish told once more is no offer ("you asked us to open on Sunday, so that you can pick them up"), nor a no; an offer may end with its terms. */
const beginsOtherwise = (sentence: Sentence): boolean =>
  sentence.acts.some(({ name, span }) => NO_OFFER.has(name) && span.start <= does(sentence, 'alternative')!.span.start)

const NO_OFFER: ReadonlySet<ActName> = new Set(['refuse', 'empathy', 'wished'])

/** The sentence that offers another way, be it the no's own: «Не сможем, зато можем …». */
export const alternativeOf = (letter: Letter, no: Sentence): Sentence | undefined =>
  alternativesOf(letter, no)[0] ??
  (hasBut(no)
    ? no
    : (plannedInstead(letter, no) ?? offeredIn(letter, no) ?? putToReader(letter, no) ?? stepBeside(letter, no)))

/** «Ставим в февральскую карту?», «Напишите, что вам ближе»: what is asked so behind a no, or left to be chosen, was offered. */
const offeredIn = ({ body }: Letter, no: Sentence): Sentence | undefined =>
  body
    .slice(body.indexOf(no) + 1)
    .find(
      s =>
        (/\?\s*$/u.test(s.prose.text) && (OFFERS.test(s.prose.text) || isToDo(s))) ||
        ((does(s, 'request') !== undefined || s.prose.text.includes('?')) && CHOOSES.test(s.prose.text)) ||
        COUNTS_WAYS.test(s.prose.text) ||
        ANNOUNCES.test(s.prose.text) ||
        (YOU_CAN.test(s.prose.text) &&
          !DENIES_OR_ASKS.test(s.prose.text) &&
          !NO_WAY.some(part => does(s, part)) &&
          !LEFT_TO_YOU.test(openTo(s))),
    )

/** What is open to him, to the end of a clause or two. */
const openTo = ({ prose }: Sentence): string => prose.text.slice(YOU_CAN.exec(prose.text)!.index).split(/[;:—–]\s/u)[0]!

/** «Оставшиеся занятия можете подарить сестре»: what is open to the reader. */
const YOU_CAN = anyOf({
  ru: 'можете, сможете, вам можно, можно ?будет {inf}',
  uk: 'можете, зможете, вам можна, можна ?буде {inf}',
  en: "you ?still can|could|may|might, you're|you|are free|welcome to, feel free to",
})

/** "You can see", «можете не сомневаться»: nothing is offered. */
const LEFT_TO_YOU = anyOf({
  ru: 'представить, понять, видеть, убедиться, сомневаться, рассчитывать, жаловаться, пожаловаться, обратиться, звонить, позвонить, написать, задать, только, лишь, после, если, когда, подать, оформить, ждать, подождать',
  uk: 'уявити, зрозуміти, бачити, переконатися, сумніватися, розраховувати, скаржитися, поскаржитися, звернутися, дзвонити, подзвонити, написати, поставити, лише, тільки, після, якщо, коли, подати, оформити, чекати, зачекати',
  en: 'imagine, see, understand, rest assured, count on, complain, call, ring, write, ask, reach, contact, tell, only, once, after, unless, until, if, when, apply, submit, request, wait',
})

/** Who lets the reader choose has offered. */
const CHOOSES = anyOf({
  ru: `
    что|какой|какая|какое|какие|который|которая|которое ..3 ближе|удобнее|лучше|нравится|подходит|подойдёт|устраивает|устроит|выбираете|выбрали
    подходит|подойдёт|устраивает|устроит|годится ли ?вам ?такой|такая|такое|это|вариант|путь, если согласны|подходит|подойдёт|устраивает|устроит|нравится, какой|который из
  `,
  uk: `
    що|який|яка|яке|які|котрий|котра|котре ..3 ближчий|ближча|ближче|зручніше|краще|подобається|підходить|підійде|влаштовує|влаштує|обираєте|обрали
    чи ..1 підходить|підійде|влаштовує|влаштує|годиться, якщо згодні|підходить|підійде|влаштовує|влаштує|подобається, який|котрий|котра із|з
  `,
  en: `
    which of them|these|those|the, which ..2 suits|appeals|prefer|rather, whether|if that|it|this|either|one ..1 suits|works|appeals|helps, if you agree|like it, would ..3 suit|do for you|help
    whether i|we should|shall
  `,
})

/** «Путей вижу два», "there are two ways": what they are stands behind it, in whatever words. */
const COUNTS_WAYS = anyOf({
  ru: 'два|две|три|пара|несколько пути|путей|варианта|вариантов|способа|выхода|дороги|возможности, вариантов|путей|выходов|выхода ..2 два|три, либо ..8 либо, первый|второй вариант|путь',
  uk: 'два|дві|три|кілька шляхи|шляхів|варіанти|варіантів|способи|виходи|дороги|можливості, варіантів|шляхів|виходів ..2 два|три, або ..8 або, перший|другий варіант|шлях',
  en: 'two|three|other|several ways|options|possibilities|choices, either ..8 or, one|first|second option',
})

/** «Занести бланк завтра?», «Вас записать?»: what we might do is put to him in its bare verb; a bill or a paper to sign is not put so. */
const isToDo = ({ prose: { text } }: Sentence): boolean =>
  TO_DO.test(text) && !OPEN_END.test(text) && !ANYWAY.test(text) && !NOT_OF_US.test(text)

const TO_DO = opening({
  ru: '?а|и|или|может|тогда ?вас|вам|его|её|их {inf}',
  uk: '?а|і|й|чи|може|тоді ?вас|вам|його|її|їх {inf}',
  en: '—',
})

/** What he would have to do himself, or how he is to be met. */
const NOT_OF_US = opening({
  ru: 'ждать, ожидать, надеяться, считать',
  uk: 'чекати !вас, очікувати, сподіватися, вважати',
  en: '—',
})

/** «Ускоряем так: …», «Ось що реально: …», "What I can do: …": what is announced so is the way that is left. */
const ANNOUNCES = spoken`(?:^|[.,;—–]\s)(?:[^\s:]+\s){0,3}?(?:${{
  ru: '*ем|*им|*ём|*ую|*аю так|иначе, вот ..1 что|как ..2 *ем|*им|*у|*ю|можно|возможно|реально|остаётся|выйдет|получится|поможет, *ем|*им вот как, предложение|выход ..1 такой|такое',
  uk: '*ємо|*имо|*емо|*ую|*аю так|інакше, ось ..1 що|як ..2 *ємо|*имо|*емо|*у|*ю|можна|можливо|реально|лишається|вийде|вдасться|допоможе, *ємо|*имо|*емо ось як, пропозиція|вихід ..1 така|такий',
  en: "here|this ..1 is|what|how ..2 we|i ..1 can|could|do|will|propose, here's what|how ..2 we|i|would|could|might|can|is, here ..2 is what|how ..1 would|could|might|can|is, we|i ..1 do|go ..2 this way|thus|as follows, *t can ..1 be done|had|managed",
}})[^:.!?]{0,40}:\s`

const OFFERS = opening({
  ru: '*ем, *им, *ём, подойд*, устро*, годится, хотите, интересно',
  uk: '*ємо, *емо, *имо, *їмо, підійд*, влашту*, годиться, хочете, цікаво',
  en: 'shall|should|could|may|can|might we|i, would ..1 like|care|prefer|suit, do you want|fancy|like, like one|that|it|me, want them|it|that|one|us|me, would that|it|either|this, does that|it|either|this, is that|it|either, fancy, interested, which',
})

/**
 * «Наш фотограф в среду снимет тот же вид. Отправить его?»: a paragraph of its own behind the no that tells something and puts it to the reader is
 * another way, in whatever words. What goes on anyway, denies or asks for something else is none.
 */
function putToReader(letter: Letter, no: Sentence): Sentence | undefined {
  const { paragraphs } = letter
  return paragraphs
    .slice(paragraphs.findIndex(sentences => sentences.includes(no)) + 1)
    .flatMap(sentences => {
      const asked = sentences.findLastIndex(s => isPut(s))
      const told = sentences
        .slice(0, Math.max(0, asked))
        .filter(s => s.words >= LEAST_TOLD && !s.prose.text.includes('?'))
      return told.length > 0 && !told.some(s => goesOnAsPlanned(s) || isOfTheRest(letter, s)) ? told : []
    })
    .find(s => !NO_WAY.some(part => does(s, part)))
}

/**
 * «Мембрану в дощ не кладемо: згниє обрешітка. Завтра наші хлопці натягнуть тент. Чи буде хтось удома?»: in the paragraph of a no that has its reason
 * already, what we set to before something is asked of the reader, or for him, or on a day that is named first, is what we do instead.
 */
function stepBeside(letter: Letter, no: Sentence): Sentence | undefined {
  const paragraph = paragraphOf(letter, no)
  const reason = reasonOf(letter, no)
  if (!reason) return undefined
  const behind = paragraph.slice(Math.max(paragraph.indexOf(no), paragraph.indexOf(reason)) + 1)
  const asked = behind.findLastIndex(s => s.prose.text.includes('?') || does(s, 'request') !== undefined)
  const next = letter.paragraphs[letter.paragraphs.indexOf(paragraph) + 1]
  return behind.find(
    (s, at) =>
      isStepAside(s, letter) &&
      (at <= asked || FOR_YOU.test(s.prose.text) || opensWithTime(s, letter) || isAskedAbout(s, next)),
  )
}

/** «… Ставлю його до юнаків.», and then in a paragraph of its own «Приведете 24-го?»; before a question of anything it has to be we who do it. */
const isAskedAbout = (step: Sentence, next: readonly Sentence[] | undefined): boolean =>
  next?.every(s => s.prose.text.includes('?')) === true && (next.every(isPut) || isOurDoing(step.prose.text))

const isStepAside = (sentence: Sentence, letter: Letter): boolean =>
  sentence.words >= LEAST_STEP &&
  (isStep(sentence, letter.language) || isOurDoing(sentence.prose.text)) &&
  !NO_STEP.some(name => does(sentence, name)) &&
  !DENIES_OR_ASKS.test(sentence.prose.text) &&
  !ANYWAY.test(sentence.prose.text) &&
  !goesOnAsPlanned(sentence) &&
  !isOfTheRest(letter, sentence)

/** Who does it is we: «Закриваю отвір фанерою». */
const isOurDoing = (text: string): boolean => I_DO.test(text) || WE_WILL.test(text) || WE_DO.test(text)

const WE_WILL = anyOf({ ru: '—', uk: '—', en: "we'll, i'll, we'd, i'd" })
const WE_DO = spoken`(?:^|[,;:—–]\s)${{ ru: '{i_do}, {we_do}', uk: '{i_do}, {we_do}', en: 'we, i, our' }}`
const FOR_YOU = anyOf({ ru: 'вам, для вас, с вами, к вам', uk: 'вам, для вас, з вами, до вас', en: 'you, for your' })

const LEAST_STEP = 5

const NO_WAY = ['refuse', 'thanks', 'hedge', 'noAnswer', 'indifferent'] as const
const LEAST_TOLD = 4
const NO_STEP = [
  ...NO_WAY,
  'request',
  'empathy',
  'apology',
  'regret',
  'procedure',
  'excuse',
  'failure',
  'blame',
] as const

/** What is billed, kept, sent on or waited for whatever was refused, and the ends of letters. */
const ANYWAY = anyOf({
  ru: 'счёт, счета, счетом, оплат*, договор, хранится|хранятся|храним|останется|остаётся|остаются|лежит|лежат, надеемся|надеюсь, рассчитываем, рады|рад|рада, ждём|жду, на связи, дорожим|ценим, увидимся|встретимся, вопрос*, обращайтесь, отвечу|ответим|напишем|напишу|позвоним|позвоню ..4 если|когда|как, спасибо',
  uk: "рахунок, рахунку, рахунком, оплат*, сплат*, договір, зберігається|зберігаються|зберігатим*|лишається|лишиться|лежить|лежать, сподіваємося|сподіваюся|сподіваюсь, розраховуємо, раді|радий|рада, чекаємо|чекаю, на зв'язку, цінуємо, побачимося|зустрінемося, питання, запитання, звертайтеся, відповім|відповімо|напишемо|напишу|подзвонимо|подзвоню ..4 якщо|коли|як, дякуємо|дякую",
  en: 'invoice*, bill, payment, contract, stored, hope, glad, happy, look|looking forward, in touch, value, see you, question*, let you know ..3 if|when|as, thank*, best, wish, regards, stays, remains',
})

/** A question that neither wants something done nor asks whether there are others. */
const isPut = (sentence: Sentence): boolean =>
  /\?["»”)]*\s*$/u.test(sentence.prose.text) &&
  does(sentence, 'refuse') === undefined &&
  !OPEN_END.test(sentence.prose.text)

const OPEN_END = anyOf({
  ru: 'сколько, кто, кого, где, куда, вопрос*, понятно, ясно, договорились, пришл*, подпиш*, оплат*, подтверд*, почему, зачем',
  uk: 'скільки, хто, кого, де, куди, питан*, запитан*, зрозуміло, ясно, домовилися, надішл*, пришл*, підпиш*, сплат*, оплат*, підтверд*, чому, навіщо',
  en: 'how many|much|old|big, who, where, question*, clear, send us|me, you ..2 sign|pay|confirm, why, understand',
})

/** A paragraph behind the no that begins with what happens on a day or at an hour: «В пятницу мимо вас едет вторая машина», «В 16:30 приедет генератор». */
function plannedInstead(letter: Letter, no: Sentence): Sentence | undefined {
  const { paragraphs } = letter
  const at = paragraphs.findIndex(sentences => sentences.includes(no))
  return paragraphs
    .slice(at + 1)
    .flatMap(([first]) => first ?? [])
    .find(
      first =>
        first.words > 4 &&
        !NO_PLAN.some(part => does(first, part)) &&
        !goesOnAsPlanned(first) &&
        !DENIES_OR_ASKS.test(first.prose.text) &&
        opensWithTime(first, letter),
    )
}

const opensWithTime = (sentence: Sentence, { language, date }: Letter): boolean =>
  opensWithDay(sentence, language, date?.day) || opensWithHour(sentence, language)

const opensWithHour = ({ prose }: Sentence, language: Language): boolean =>
  findClock(prose.text, language).some(({ start }) => /^(?:\S+\s+)?$/u.test(prose.text.slice(0, start)))

const opensWithDay = ({ prose }: Sentence, language: Language, day: Calendar | undefined): boolean =>
  findDates(prose.text, language, day).some(
    ({ start, preposition, form }) =>
      preposition !== 'by' && form !== 'period' && /^(?:\S+\s+)?$/u.test(prose.text.slice(0, start)),
  )

const DENIES_OR_ASKS = spoken`\?|${NOT}\s`
const NO_PLAN = ['request', 'refuse', 'thanks', 'hedge'] as const

function hasBut(no: Sentence): boolean {
  const refuse = does(no, 'refuse')
  return refuse !== undefined && no.acts.some(act => act.name === 'alternative' && act.span.start >= refuse.span.end)
}
