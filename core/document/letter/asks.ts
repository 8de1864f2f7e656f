import type { Language } from '../../language/language.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, opening, spoken, whole } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { textAt, textBefore } from '../../markdown/prose.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { firstIn } from './voice.ts'

/** A sentence that wants something from the reader, and the words that show it. */
export interface Ask {
  readonly sentence: Sentence
  readonly act: Act
  /** He is to do something, not only to answer a question. */
  readonly wantsAction: boolean
}

/** A request or a question; wishes for an answer count, however soft, and so does «давайте созвонимся». */
export const isAsk = (sentence: Sentence): boolean =>
  requestIn(sentence) !== undefined ||
  isQuestion(sentence) ||
  ((LETS.test(sentence.prose.text) || PROPOSES.test(sentence.prose.text)) && does(sentence, 'meets') !== undefined) ||
  sentence.acts.some(({ name }) => name === 'wonders' || (name === 'asksConfirm' && sentence.prose.text.includes('?')))

/** «От вас ничего не требуется» asks for nothing. */
function requestIn({ acts, prose }: Sentence): Act | undefined {
  if (ACCEPT_SORRY.test(prose.text)) return undefined
  const stoops = acts.some(act => act.name === 'servile' || act.name === 'apology')
  const none = acts.filter(act => NOT_ASKING.has(act.name))
  const felt = acts.find(act => act.name === 'empathy')
  return acts.find(
    ({ name, span }) =>
      name === 'request' &&
      !(stoops && POLITE.test(textAt(prose, span))) &&
      !none.some(no => no.span.start < span.end && span.start < no.span.end) &&
      !(KEPT.test(prose.text) && none.some(no => no.name === 'gift')) &&
      // «Понимаю, вам надо что-то ответить родителям»: what he has to do for others is felt with, not asked.
      !(felt && felt.span.start < span.start && !PLEADS.test(prose.text) && !isIf(prose.text)),
  )
}

/** Said on a condition, in any of the three languages. */
export const isIf = (text: string): boolean => Object.values(IF).some(condition => condition.test(text))

/** «Примите наши извинения»: nothing is to be done. */
const ACCEPT_SORRY = opening({
  ru: 'примите ..3 извинени*|соболезновани*|поздравлени*|благодарност*, просим|прошу ..2 принять ..3 извинени*|поздравлени*|благодарност*',
  uk: 'прийміть ..3 вибаченн*|співчутт*|вітанн*|подяк*|вдячніст*, просимо|прошу ..2 прийняти ..3 вибаченн*|вітанн*|подяк*',
  en: 'please|kindly accept ..3 apologies|apology|condolences|congratulations|thanks',
})

/** "Keep the 140, there is no charge": what is given is not asked. */
const KEPT = opening({
  ru: 'оставьте|берите|забирайте|пользуйтесь|угощайтесь',
  uk: 'залиште|лишіть|беріть|забирайте|користуйтеся|пригощайтеся',
  en: 'keep, enjoy, have, take, accept, help yourself|yourselves, please keep|enjoy|accept',
})

/** «Ідіть в інше бюро» sends away, «угощайтесь» gives. */
const NOT_ASKING: ReadonlySet<ActName> = new Set(['noAnswer', 'indifferent', 'gift'])

const PLEADS = spoken`\?|${{ ru: 'пожалуйста, прошу', uk: 'будь ласка, прошу', en: 'please' }}`

/** «Простите, пожалуйста, что отвлекаю»: what is only polite asks for nothing. */
const POLITE = whole({ ru: 'пожалуйста', uk: 'будь ласка', en: 'please, kindly' })

/**
 * The words that ask stand where asks begin: at the head of the sentence or of a clause, in a question, or with a "please". «Went up to you»,
 * "hand it over to you" in the midst of what is told may be no ask at all.
 */
export function isPlainAsk({ sentence: { prose }, act }: Ask): boolean {
  const words = textAt(prose, act.span)
  return (
    PLEADS.test(prose.text) ||
    IMPERATIVE.test(words) ||
    WAITS.test(words) ||
    wordsOf(
      textBefore(prose, act.span)
        .split(/[,;:.!?—–]/u)
        .at(-1)!,
    ).length <= BEFORE_ASK
  )
}

/** Asked at the head of its sentence, with a "please", as a question or an order: «їм потрібен ваш двір» in the midst may only tell. */
export const isFirmAsk = ({ sentence: { prose }, act }: Ask): boolean =>
  PLEADS.test(prose.text) ||
  IMPERATIVE.test(textAt(prose, act.span)) ||
  wordsOf(textBefore(prose, act.span)).length <= BEFORE_ASK

/** «Ты только закажи», "so just tell me". */
const BEFORE_ASK = 2

const IMPERATIVE = anyOf({ ru: '*йте, *ите, *ьте, *айтесь, *итесь', uk: '*йте, *іть, *ьте, *айтеся, *іться', en: '—' })
const WAITS = anyOf({
  ru: 'жду, ждём, ожидаем',
  uk: 'чекаю, чекаємо, очікуємо',
  en: 'wait, waiting, await, awaiting, need',
})

/** Asks of a letter, in text order. */
export const asksOf = (letter: Letter): Ask[] =>
  letter.body.flatMap((sentence, i): Ask[] => {
    const request = requestIn(sentence)
    const offers =
      isOffer(sentence) || (LETS.test(sentence.prose.text) && WHEN.test(letter.body[i + 1]?.prose.text ?? ''))
    if (request) return [{ sentence, act: request, wantsAction: !offers && !onlyAsks(sentence) }]
    return isQuestion(sentence) ? [{ sentence, act: { name: 'request', span: sentence.span }, wantsAction: false }] : []
  })

/** "Shall I give her your number?": what we might do; only an answer is wanted. */
const isOffer = ({ prose }: Sentence): boolean =>
  OFFER.test(prose.text) || (LETS.test(prose.text) && /\?["»”)]*\s*$/u.test(prose.text))

/** «Давайте попробуем. Когда вам удобно?»: the day is asked at once. */
const WHEN = spoken`(?:^|[,\s])${{
  ru: 'когда, во сколько, в какой день, какой день, какое время',
  uk: 'коли, о котрій, якого дня, який день, який час',
  en: 'when, what time, which day, what day',
}}\s[^.?]*\?`

/** «Давайте вместе подберём время?» */
const LETS = opening({ ru: 'давайте', uk: 'давайте', en: "let's" })

/** «Пропоную відеодзвінок у вівторок»: it is for him to say whether it suits. */
const PROPOSES = opening({ ru: 'предлагаю, предлагаем', uk: 'пропоную, пропонуємо', en: 'i|we suggest|propose' })

/** «Подскажите, куда подъехать?»: a question, however it begins. */
const onlyAsks = ({ prose }: Sentence): boolean =>
  (/\?\s*$/u.test(prose.text) && (TELL_ME.test(prose.text) || LEFT_TO_CHOOSE.test(prose.text))) ||
  (/\?\s*$/u.test(prose.text) && SUITS.test(prose.text)) ||
  (WISH.test(prose.text) && TO_KNOW.test(prose.text)) ||
  OPINION.test(prose.text)

/** «Осталось выбрать ручки: длинные или круглые?» */
const LEFT_TO_CHOOSE = anyOf({
  ru: 'осталось|остаётся|осталась ..3 выбрать|решить|определить|определиться|понять|уточнить',
  uk: 'лишилося|лишилось|залишилося|залишилось|лишається ..3 вибрати|обрати|вирішити|визначити|визначитися|зрозуміти|уточнити',
  en: 'left|remains ?for ?us ?you to choose|decide|settle|pick',
})

/** «Чи зручно вам після шостої?»: a yes or a no is wanted. */
const SUITS = opening({
  ru: 'удобно|подходит|подойдёт|устроит ли ?ли, вам|тебе удобно|подходит|подойдёт, не неудобно ли',
  uk: 'чи ..2 зручно|підходить|підійде|влаштує, вам|тобі зручно|підходить|підійде',
  en: 'would|does|is ..6 suit|convenient|work',
})

/** "Let me know what you think": no more than a question. */
const OPINION = spoken`^${{
  ru: 'напишите|скажите|расскажите|сообщите ?мне|нам',
  uk: 'напишіть|скажіть|розкажіть ?мені|нам',
  en: 'let me|us know, tell|write me|us',
}},?\s${{
  ru: 'что вы ?об ?этом думаете, что думаете, что скажете, как вам',
  uk: 'що ви ?про ?це думаєте, що думаєте, що скажете, як вам',
  en: 'what you think|say, how you like|find, how that|this|it sounds',
}}[^,;—]{0,20}$`

/** "I'd love to hear how it went". */
const TO_KNOW = anyOf({
  ru: 'узнать, услышать, понять, знать',
  uk: 'дізнатися, дізнатись, почути, зрозуміти, знати',
  en: 'hear, know, learn, understand',
})

const TELL_ME = opening({
  ru: 'подскажите, скажите, подскажите пожалуйста, скажите пожалуйста, не подскажете',
  uk: 'підкажіть, скажіть, підкажіть будь ласка, скажіть будь ласка, чи не підкажете',
  en: 'can you tell me, could you tell me, can you say, could you say, tell me, would you tell me, will you tell me',
})

const OFFER =
  /^(?:(?:and|so|or|then),? )?(?:shall|should|may) (?:i|we)\s(?!(?:please )?(?:ask|trouble|have|beg)\s).*\?["»”)]*\s*$/iu

export const firstAsk = (letter: Letter): Ask | undefined => asksOf(letter)[0]

/** Asks but for orders that scold, where anything else is asked: «Вы обязаны прислать сегодня». */
export function calmAsks(letter: Letter): readonly Ask[] {
  const asks = asksOf(letter)
  const calm = asks.filter(ask => !ask.sentence.acts.some(({ name }) => name === 'blame'))
  return calm.length > 0 ? calm : asks
}

/** The first ask; "I'd like you to see it" before a plain question or request is only a wish. */
export function mainAsk(letter: Letter): Ask | undefined {
  const [first, ...others] = calmAsks(letter)
  return first && isWish(first) ? (others[0] ?? first) : first
}

/** "I'd like us to decide together": softer than a request beside it. */
const isWish = ({ sentence }: Ask): boolean => WISH.test(sentence.prose.text)

const WISH = anyOf({
  ru: 'хотел|хотела|хотели бы, хотелось бы, слово|выбор|решение за вами, решать вам',
  uk: 'хотів би, хотіла|хотіли б, хотілося б, слово|вибір|рішення за вами, вирішувати вам',
  en: "up to you, your call, i'd|we'd like|love, i|we would|should like|love",
})

/** «Все одиннадцать?» asks nothing: a question has some words. */
export const isQuestion = ({ words, prose }: Sentence): boolean =>
  /\?["»”)]*\s*$/u.test(prose.text) && (words > 2 || SHORT_QUESTION.test(prose.text))

const SHORT_QUESTION = spoken`${{
  ru: `*отся, *ется, *ешь, *ишь, *ем, *им, *ите, *ете, годится, подходит, подойдёт, устраивает, устроит, удобно, соглас*, сошлись, верно, так, ок
    добро, вам, вас, вы, вашему, вами, ваше, какой|какая|какое|какие|какую|какого|каких, котор*, когда, сколько, можно, пойдёт, как вам, *ить, *ать, *ять, *еть, *зти, *сти, *йти`,
  uk: `*ється, *еш, *єш, *иш, *їш, *ємо, *емо, *имо, *імо, *імося, *імось, *ите, *ете, годиться, підходить, підійде, влаштовує, влаштує, зручно, згодн*, зійшлося, правильно, гаразд
    так, ок, вам, вас, ви, вами, вашу, вашому, який|яка|яке|які|яку|якого|яких, котр*, коли, скільки, можна, *ити, *ати, *яти, *сти, *йти, *зти`,
  en: `you, yours, which, when, how many|much, ok, okay, agreed, right, correct, suit, suits, work, works, fine, shall we, good
    deal, thoughts, objections, any objections|objection|ideas`,
}}(?=[\s,?])`

const IF: Readonly<Record<Language, RegExp>> = {
  ru: /(?:^|[\s,(])(?:если|когда будет|в случае|при необходимости|как только|при желании)(?=[\s,])/iu,
  uk: /(?:^|[\s,(])(?:якщо|коли буде|у разі|в разі|за потреби|щойно|за бажання)(?=[\s,])/iu,
  en: /(?:^|[\s,(])(?:if|should (?:you|it|that|this|they|we|the)|in case|when you(?! (?:get|have|find|can) (?:a |some |time|the ))|whenever)(?=[\s,])/iu,
}

/** "Even if it snows": whatever the condition, so none. */
const EVEN_IF = anyOf({
  ru: 'даже если|когда, если что|даже и, пусть даже, если можно|возможно|получится|вам ?не ?трудно|сложно, если не трудно|затруднит|сложно',
  uk: 'навіть якщо|коли, якщо щось|навіть і|й, хоч би й, якщо можна|можливо|вийде|ваша, якщо не важко|складно',
  en: 'even if|when, if possible, if you can|could|may|please, if at all',
})

/** "In full size if you can": a courtesy, no condition. */
const POLITE_IF = anyOf({
  ru: `
    если можно|можете|получится|нетрудно|сможете|возможно|удобно, если вам|вас не трудно|затруднит
    если|когда ?у ?вас будет|найдётся|появится|есть минутка|минута|минутку|время|возможность|силы|случай
    если|когда ?у ?вас выпадет|выдастся ?свободная минутка|минута|время
  `,
  uk: `
    якщо можна|можете|вийде|зможете|можливо|зручно|ваша, якщо вам не важко
    якщо|коли ?у ?вас буде|знайдеться|з'явиться|є хвилинка|хвилина|хвилинку|час|змога|можливість|сила|нагода
    якщо|коли матимете|знайдете|випаде ?вільну ?вільна хвилинку|хвилину|хвилинка|хвилина|час|змогу|можливість|нагоду|нагода
  `,
  en: 'if you can|could|would|please, if possible|convenient|need be, if it is|suits, if|when|whenever you have|get|find ?a ?some ?the minute|moment|time|chance|second',
})

/** «Буду благодарен, если пришлёте»: what is asked, not when. */
const THANKFUL_IF = spoken`(?:${{
  ru: 'благодар*, признател*, рад|рада|рады, здорово|отлично|замечательно|хорошо|неплохо|лучше|удобнее ?бы|было|будет ?бы|было',
  uk: 'вдячн*, рад|рада|раді|радий, чудово|добре|непогано|краще|зручніше ?б|би|було|буде ?б|би|було',
  en: 'grateful, thankful, appreciate ?it, glad, obliged, great, lovely, helpful, good, best, help',
}}),?\s(?:${{ ru: 'вам', uk: 'вам', en: 'to you' }},?\s)?${{ ru: 'если', uk: 'якщо', en: 'if' }}\s`

/** «Если что, звоните»: an invitation, no request. */
export const isConditional = (sentence: Sentence, language: Language): boolean =>
  IF[language].test(sentence.prose.text) &&
  IF[language].test(sentence.prose.text.replace(EVEN_IF, ' ').replace(POLITE_IF, ' ').replace(THANKFUL_IF, ' '))

/** "Whenever you like": no day is wanted. */
export const isUnhurried = ({ prose }: Sentence): boolean => NO_HURRY.test(prose.text)

const NO_HURRY = anyOf({
  ru: 'не спешите|торопитесь, время терпит|есть, времени хватает|хватит|достаточно|много, не срочно, когда вам ?будет удобно|угодно, когда захотите|соберётесь|соберетесь, не к спеху, без спешки',
  uk: 'не поспішайте|спішіть, час терпить|є, часу вистачить|вистачає|досить|багато, не терміново, коли вам ?буде зручно|завгодно, коли захочете|зберетеся, не горить, без поспіху',
  en: 'no great hurry, take your time, plenty of time, whenever you like|want|please|wish|fancy, whenever suits|it suits, no rush|hurry, in your own time, when you feel like it, at your leisure',
})

/** What the reader is to do; a mere wish counts where nothing else is asked. */
export function firmAsks(asks: readonly Ask[]): readonly Ask[] {
  const firm = asks.filter(ask => !WISH.test(ask.sentence.prose.text))
  return firm.some(ask => ask.wantsAction) ? firm : asks
}

/** Where the reader is asked whether what was written down is right; the items of a summary tell of other confirmations. */
export const confirmationAskIn = ({ body, blocks, language }: Letter): Act | undefined => {
  const asking = body.filter(
    s => blocks[s.block]?.kind !== 'item' && (isAsk(s) || s.prose.text.includes('?') || isConditional(s, language)),
  )
  return firstIn(asking, 'asksConfirm') ?? writesYes(asking)
}

/** «Поставьте под письмом «подтверждаю»». */
const writesYes = (asking: readonly Sentence[]): Act | undefined => {
  const asked = asking.find(s => SAYS_YES.test(s.prose.text))
  return asked && { name: 'asksConfirm', span: asked.span }
}

const SAYS_YES = spoken`[«"“'„](?:${{
  ru: 'подтвержд*, соглас*, верно, утвержд*, принято, принимаю, ок, да, всё так|верно, плюс',
  uk: 'підтвердж*, згод*, згідн*, правильно, затвердж*, прийнято, приймаю, ок, так, усе|все так|правильно, плюс',
  en: "agreed, confirm, confirmed, yes, ok, correct, right, fine, that's right|it",
}})[.!]?[»"”'“]`
