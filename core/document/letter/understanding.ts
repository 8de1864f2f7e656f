import { anyOf, opening, spoken, type Words } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { textBefore } from '../../markdown/prose.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { paragraphOf } from './voice.ts'

/** Of a letter, what speaks in its order. */
type Told = Pick<Letter, 'body' | 'paragraphs'>

/**
 * The reader's situation is named: anywhere in words of understanding, before the no in what is at stake for him, or in a picture of his situation
 * that no phrase knows («Собрать всех за одним столом — дело святое»).
 */
export const showsUnderstanding = (letter: Told, no: Sentence): boolean =>
  showsFeeling(letter, no) ||
  letter.body
    .slice(0, letter.body.indexOf(no))
    .some(s => !s.prose.text.includes('?') && (pictures(letter, s, no) || values(s) || wouldEase(s)))

/** In words that are known for it. */
const showsFeeling = (letter: Told, no: Sentence): boolean =>
  // "Forgive me for pestering you, I know you are busy": who stoops speaks of himself.
  letter.body.some(s => does(s, 'empathy') && !does(s, 'servile')) ||
  letter.body
    .slice(0, letter.body.indexOf(no))
    .some(s => !s.prose.text.includes('?') && does(s, 'plight') !== undefined)

/**
 * Told before the no and about neither the request, its arrival nor what we do: a reader takes it for understanding; figures only where they are told of
 * him. In the paragraph of the no it may be its ground, unless it speaks to him or the no has its ground beside it.
 */
const pictures = (letter: Told, sentence: Sentence, no: Sentence): boolean => {
  const { text } = sentence.prose
  const isToReader = TO_READER.test(text)
  return (
    sentence.words >= LEAST_WORDS &&
    !OTHER_TALK.some(name => does(sentence, name)) &&
    (!TAKES_UP.test(text) || SPEAKS_FOR_HIM.test(text)) &&
    !OF_US.test(text) &&
    (!/\d/.test(text) || (isToReader && !ARRANGED.test(text))) &&
    (!paragraphOf(letter, no).includes(sentence) ||
      (isToReader && !GROUND.some(name => does(sentence, name))) ||
      (letter.body[0] === sentence && isGrounded(no) && !does(sentence, 'weOnly')))
  )
}

/** Its reason stands in the sentence of the no itself. */
const isGrounded = (no: Sentence): boolean => does(no, 'reason') !== undefined || /:\s\p{L}/u.test(no.prose.text)

/** "Your letter made clear what one wet Saturday costs": what his words show. */
const SPEAKS_FOR_HIM = spoken`(?:${{
  ru: 'письм*, запрос*, обращени*, сообщени*, заявк*, просьб*',
  uk: 'лист, листа, листі, листом, запит*, зверненн*, повідомленн*, заявк*, проханн*',
  en: 'letter, email, mail, message, note, request, words, question, wrote',
}})\s(?:[^\s.,;]+\s){0,4}?${{
  ru: 'ясно|видно|понятно|слышно, показ*, передаёт|передает|передал*, говорит ..3 как|сколько|о',
  uk: 'ясно|видно|зрозуміло|чути, показ*, передає|передав, говорить ..3 як|скільки|про',
  en: 'makes|made|shows|showed|says|said|tells|told|brings|brought|leaves|left|speaks|spells|spelled|conveys|conveyed',
}}(?!\p{L})`

/** What was settled with him before is how things stand, and no picture of him. */
const ARRANGED = anyOf({
  ru: 'вы ..2 подписали|заказали|оплатили|утвердили|согласовали|забронировали|купили|внесли|выбрали|получили',
  uk: 'ви ..2 підписали|замовили|оплатили|сплатили|затвердили|погодили|забронювали|купили|внесли|обрали|вибрали|отримали',
  en: 'you ..1 signed|ordered|paid|approved|agreed|booked|bought|chose|received|confirmed',
})

/** Told in the conditional, and by nobody of himself: «я помог бы вам». */
const wouldEase = ({ prose: { text } }: Sentence): boolean =>
  EASES.test(text) || (SPARES.test(text) && !I_OR_WE.test(text))

const I_OR_WE = anyOf({
  ru: 'я, мы, хотел*, рад*',
  uk: 'я, ми, хотів, хотіл*, рад*',
  en: "i'd, we'd, i|we ..1 would|might",
})

/** "No doubt it'd be simpler for you to have one login." */
const EASES = spoken`(?:^|[\s,])(?:${{
  ru: 'вам|вашим|вашей|вашему ..4 было|стало|жилось|работалось бы ..3 проще|легче|удобнее|спокойнее|приятнее|выгоднее|быстрее|уютнее|надёжнее|кстати, было|стало бы ..3 вам ..1 проще|легче|удобнее|спокойнее|приятнее|выгоднее|быстрее|надёжнее|кстати',
  uk: 'вам|вашим|вашій|вашому ..4 було|стало|жилося|працювалося б|би ..3 простіше|легше|зручніше|спокійніше|приємніше|вигідніше|швидше|затишніше|надійніше|доречно, було|стало б|би ..3 вам ..1 простіше|легше|зручніше|спокійніше|приємніше|вигідніше|швидше|надійніше|доречно',
  en: "it'd|that'd|would ..2 be|make|feel ..3 simpler|easier|handier|nicer|kinder|cheaper|quicker|neater|safer|calmer ..2 for you|your",
}})(?!\p{L})`

/** «Проезд через двор сэкономил бы вашим водителям полчаса», "a shorter road would save your drivers an hour": what his wish would be worth to him. */
const SPARES = anyOf({
  ru: `
    сэкономил*|сберег*|облегчил*|упростил*|ускорил*|спас*|выручил*|избавил*|освободил*|снял*|закрыл*|решил*|разгрузил*|украсил*|порадовал*|принес*|дало|добавил*|вернул*|помог*|стал*|стоил*|означал* бы|б ..3 вам|вас|ваш*
    вам|вас|ваш* ..4 бы|б ..2 сэкономил*|сберег*|облегчил*|упростил*|ускорил*|спас*|выручил*|избавил*|освободил*|снял*|закрыл*|решил*|разгрузил*|украсил*|порадовал*|принес*|дало|добавил*|вернул*|помог*|стал*|стоил*|означал*
  `,
  uk: `
    зекономив|зекономил*|заощадив|заощадил*|зберіг|зберегл*|полегшив|полегшил*|спростив|спростил*|пришвидшив|пришвидшил*|врятував|врятувал*|виручив|виручил*|позбавив|позбавил*|звільнив|звільнил*|зняв|зняла|зняло|закрив|закрил*|вирішив|вирішил*|розвантажив|розвантажил*|прикрасив|прикрасил*|порадував|порадувал*|приніс|принесл*|дало|додав|додал*|повернув|повернул*|допоміг|допомогл*|став|стал*|коштував|коштувал*|означав|означал* б|би ..3 вам|вас|ваш*
    вам|вас|ваш* ..4 б|би ..2 зекономив|зекономил*|заощадив|заощадил*|зберіг|зберегл*|полегшив|полегшил*|спростив|спростил*|пришвидшив|пришвидшил*|врятував|врятувал*|виручив|виручил*|позбавив|позбавил*|звільнив|звільнил*|зняв|зняла|зняло|закрив|закрил*|вирішив|вирішил*|розвантажив|розвантажил*|прикрасив|прикрасил*|порадував|порадувал*|приніс|принесл*|дало|додав|додал*|повернув|повернул*|допоміг|допомогл*|став|стал*|коштував|коштувал*|означав|означал*
  `,
  en: "would|it'd|that'd|they'd|might ..1 save|spare|help|ease|relieve|free|rescue|solve|cheer|delight|cost|mean|spell ..4 you|your, would|it'd|that'd close|fill|lift|lighten|bridge|take ..3 your",
})

/** «Сорок гостей — это честь, и ваше желание мне по душе»: the wish is told together with what it is worth. */
const values = (sentence: Sentence): boolean =>
  sentence.words >= LEAST_WORDS &&
  (does(sentence, 'wished') !== undefined || TO_READER.test(sentence.prose.text)) &&
  !OTHER_TALK.some(name => name !== 'wished' && does(sentence, name)) &&
  VALUES.test(sentence.prose.text)

const VALUES = spoken`\s[—–-]\s${{
  ru: 'это, дело, большое, святое, целое',
  uk: 'це, справа, велика, свята, ціла',
  en: '—',
}}\s\p{L}|${{
  ru: 'мне|нам ..1 по душе|нраву|сердцу, мне|нам ..1 близко|близка|близок|понятно|понятна|понятен|знакомо|знакома|дорого|дорога, законно, законна, законен, заслуженн*, естественн*, дорогого стоит',
  uk: 'мені|нам ..1 до душі|вподоби|серця, мені|нам ..1 близько|близька|близький|близьке|зрозуміло|зрозуміла|зрозумілий|зрозуміле|знайомо|знайома|дороге|дорога, законно, законна, законний, законне, заслужен*, природн*',
  en: 'is an|a ..1 honour|honor|joy|milestone|treasure|big|great|rare|lovely|fine|lot, close to our|my|your heart, warms, touched|moved us|me, deserves, natural, well|fully deserved',
}}`

/** How busy we are tells nothing of the reader. */
const OF_US = opening({
  ru: '?наш* график|расписание|бригада|цех|мастерская|смета|календарь ?бригады|работ|цеха|мастерской, вопрос|просьбу обсудили|обсуждали|рассмотрели',
  uk: '?наш* графік|розклад|бригада|цех|майстерня|кошторис|календар ?бригади|робіт|цеху|майстерні, питання|прохання обговорили|обговорювали|розглянули',
  en: "?the|our crew's|workshop's|shop's|crew|workshop|schedule|calendar|rota|diary|team",
})

const LEAST_WORDS = 6

const OTHER_TALK: readonly ActName[] = [
  'wished',
  'request',
  'acknowledge',
  'thanks',
  'hedge',
  'weOnly',
  'alternative',
  'talksDown',
  'procedure',
  'excuse',
  'apology',
  'noAnswer',
  'toldBefore',
  'called',
  'failure',
  'ourFault',
]

/** What may be the no's own ground. */
const GROUND: readonly ActName[] = ['refuse', 'declines', 'reason']

/** What the reader asked or sent is taken up. */
const TAKES_UP = anyOf({
  ru: `
    получил*, прочл*, прочита*, смотрел*, посмотрел*, письмо, письма, просьб*, обратил*, обращени*, подумали|вспомнили о|об|про нас, ваш интерес, прос*те, просили, попросили
    запрос*, заявк*, написал*, пишете, вы прислали
  `,
  uk: `
    отримал*, отримав, прочита*, дивил*, дивився, лист, листа, листі, листом, прохан*, звернул*, зверненн*, подумали|згадали про нас, ваш інтерес, прос*те, просили, попросили
    запит*, заявк*, написав, написал*, напишіть, пишете, ви надіслали|прислали
  `,
  en: `
    thinking|thought of us, coming|turning ?back to us, getting in touch, your interest, approaching us
    received, arrived, you|you've sent, read your, letter, note, email, mail, message, asked, asking, request, wrote, order, question
  `,
})

/** The sentence takes up what the reader asked or sent. */
export const takesUp = ({ prose }: Sentence): boolean => TAKES_UP.test(prose.text)

const TO_READER = anyOf({
  ru: 'вы, вас, вам, вами, ваш*',
  uk: 'ви, вас, вам, вами, ваш*',
  en: "you, your, yours, you're, you've, you'd, you'll",
})

/** A no answers a wish: somebody's wish or understanding stands before it, or the letter all but begins with it in a clause of its own. */
export function answersWish(letter: Told & Pick<Letter, 'subject'>, no: Sentence, words: Act): boolean {
  const at = letter.body.indexOf(no)
  const before = textBefore(no.prose, words.span)
  const clause = before.replace(CALLED_BY_NAME, '').replace(ABOUT, '').replace(NAY, '')
  const own = no.prose.text.slice(before.length).split(/[,;:—–]/u)[0]!
  const opened =
    !AS_WISHED.test(no.prose.text) && (letter.body.slice(0, at).every(speaksToReader) || TO_READER.test(before + own))
  return (
    (at < OPENING && opened && words.name !== 'hedge' && !/[,;:—]/.test(clause)) ||
    // What is hedged is hardly a detail: there a picture of the reader's situation is enough.
    (words.name === 'hedge' ? showsUnderstanding : showsFeeling)(letter, no) ||
    [...(letter.subject?.sentences ?? []), ...letter.body.slice(0, at + 1)].some(s =>
      AS_WISHED.test(s.prose.text)
        ? false
        : does(s, 'wished') ||
          (s !== no && does(s, 'hedge')) ||
          ((letter.body.includes(s) || TO_READER.test(s.prose.text)) && TAKES_UP.test(s.prose.text)),
    )
  )
}

/** «Раскроили 60 халатов. Ткань с полосой не пускаем»: a letter that begins with what we have done reports, and answers no wish. */
const speaksToReader = (sentence: Sentence): boolean =>
  TO_READER.test(sentence.prose.text) ||
  TAKES_UP.test(sentence.prose.text) ||
  REGARDING.test(sentence.prose.text) ||
  ANSWERS.some(name => does(sentence, name))

const ANSWERS: readonly ActName[] = [
  'wished',
  'empathy',
  'plight',
  'acknowledge',
  'thanks',
  'hedge',
  'refuse',
  'declines',
  'regret',
]

/** «Две версии, как и просили»: that wish is met. */
export const AS_WISHED = anyOf({
  ru: 'как ?вы ?и ?вы просили|хотели|заказывали, вы ?же|и сами просили|хотели|говорили|сказали|решили|заметили',
  uk: 'як ?ви ?і ?ви просили|хотіли|замовляли, ви ?ж|же|й сами|самі просили|хотіли|говорили|казали|сказали|вирішили|зауважили',
  en: 'as ?you asked|requested|wished|wanted|ordered, you yourself|yourselves asked|said|told|wished|wanted, you said|told',
})

/** «Пане Остапе, …» */
export const CALLED_BY_NAME = /^\p{L}+(?:\s\p{Lu}\S*){0,3},\s/u

const ON: Words = {
  ru: 'по поводу, насчёт, что касается, касательно, относительно, на счёт',
  uk: 'щодо, стосовно, з приводу, що стосується',
  en: 'regarding, about, as for|to|regards, concerning, on the|your',
}

/** «Игорь, насчёт прежнего тарифа.» */
export const REGARDING = spoken`^(?:\p{L}+(?:\s\p{L}+)?,\s)?${ON}\s`

/** «Щодо розстрочки: …», "As for the second day, …": what it answers is named first. */
export const ABOUT = spoken`^${ON}\s[^:—–,;]{2,60}(?::|,|\s[—–-])\s*`

const NAY = spoken`^${{ ru: 'увы, к сожалению, нет', uk: 'на жаль, ні', en: 'no, sadly, unfortunately' }}[,:]?\s*`

/** Sentences with which a letter all but begins. */
const OPENING = 2
