import { wordsOf } from '../../language/segment.ts'
import { anyOf, every, spoken } from '../../language/spoken.ts'
import { textUpTo } from '../../markdown/prose.ts'
import { askedOnce } from '../asked-once.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { amendsIn, deedIn, plannedIn } from './amends.ts'
import { harmIn, isForecast, reportsOn, told } from './harm.ts'
import { heardIn } from './heard.ts'
import { measureOf } from './measure.ts'
import { withoutSemblance } from './no-remedy.ts'
import { isPardonInPerson } from './own-hand.ts'
import { firstAct, firstHeld, firstIn, paragraphOf, type Said, saidBy } from './voice.ts'

/** What a letter about a failure says, each with the words that say it. */
export interface Incident {
  readonly failure: Act | undefined
  /** A carrier, a bank, a data centre failed; where nobody is named the failure counts as ours. */
  readonly whose: 'ours' | 'third-party'
  /** Whose it was is said, not only supposed. */
  readonly owned: boolean
  readonly apology: Act | undefined
  /** An apology that is no mere "sorry that she had to wait". */
  readonly pardonAsked: Act | undefined
  readonly regret: Act | undefined
  readonly remedy: Act | undefined
  readonly prevention: Act | undefined
  /** The client heard it by phone, or we tried to reach him. */
  readonly called: Act | undefined
}

/** The incident that a letter tells of, if that is what it is for. */
export const incidentOf = askedOnce((letter: Letter): Incident | undefined => {
  if (!letter.intents.has('incident')) return undefined
  const ours = firstAct(letter, 'ourFault')
  const owned = ours !== undefined || isPardonInPerson(letter)
  const third = othersIn(letter)
  const mix = mixUpIn(letter)
  const bare = withoutSemblance(letter)
  return {
    failure: harmIn(letter) ?? mix,
    whose: !owned && third ? 'third-party' : 'ours',
    owned,
    apology: firstAct(letter, 'apology') ?? owedUpIn(letter),
    pardonAsked: pardonIn(letter),
    regret: firstAct(letter, 'regret'),
    remedy:
      amendsIn(bare) ??
      plannedIn(bare) ??
      deedIn(bare) ??
      (mix && undoneIn(letter, mix)) ??
      firstIn(bare.body, 'compensates'),
    prevention: measureOf(letter),
    called:
      firstIn(
        saidBy(letter).filter(s => !ASKS_WHETHER.test(s.prose.text)),
        'called',
      ) ?? heardIn(letter),
  }
})

/** "Is there anyone whom we should ring?": nobody has been rung yet. */
const ASKS_WHETHER = spoken`${{ ru: 'кому, кого, ли', uk: 'кому, кого, чи', en: 'should, shall, whom' }}\s.*\?\s*$`

/** «Мы вас подвели, и мне искренне неприятно»: who owns that he let the reader down and feels it has said what pardon says. */
const owedUpIn = (letter: Letter): Act | undefined =>
  letter.body
    .filter(s => LET_DOWN.test(s.prose.text))
    .flatMap(s => does(s, 'regret') ?? [])
    .at(0)

const LET_DOWN = anyOf({
  ru: 'мы|я ..1 вас ..1 подвёл|подвела|подвели, подвёл|подвела|подвели мы|я ..1 вас, вина|ошибка наша|моя',
  uk: 'ми|я ..1 вас ..1 підвів|підвела|підвели, підвів|підвела|підвели ми|я ..1 вас, провина|помилка наша|моя',
  en: "we|i|we've|i've ..2 let|failed you ?down",
})

/** "Sorry that she had to wait" may stand for either: pardon where the fault is ours, regret where it is not. */
const pardonIn = (letter: Letter): Act | undefined =>
  saidBy(letter)
    .flatMap(({ acts }) => acts.filter(act => act.name === 'apology' && !acts.some(other => isRegretIn(other, act))))
    .at(0)

const isRegretIn = ({ name, span }: Act, within: Act): boolean =>
  name === 'regret' && span.start < within.span.end && within.span.start < span.end

/** The sentence of the body that tells of the failure first; the subject may tell it alone. */
export const firstTold = (letter: Letter, { failure }: Incident): Sentence | undefined =>
  letter.body.find(({ acts }) => failure !== undefined && acts.includes(failure)) ?? letter.body[0]

/** Who else failed; "the factory" is ours where the letter calls it so, or where its name stands below. */
function othersIn(letter: Said & Partial<Pick<Letter, 'text' | 'signature' | 'span'>>): Act | undefined {
  const { text = '', signature, span } = letter
  const below = signature && span ? text.slice(signature.start, span.end) : ''
  const own = new Set(
    [
      ...wordsOf([...text.matchAll(OURS)].map(match => match[1]!.replace(OUTSIDERS, ' ')).join(' ')),
      ...wordsOf(below),
    ].map(({ norm }) => stem(norm)),
  )
  return [...tellingOf(letter), ...letter.body.filter(s => OWNS_UP.test(s.prose.text))]
    .flatMap(({ acts }) => acts.filter(({ name }) => name === 'thirdParty'))
    .find(
      act =>
        !wordsOf(text.slice(act.span.start, act.span.end)).some(({ norm }) => norm.length > 3 && own.has(stem(norm))),
    )
}

/** «Пересдачу оплачивает «Вектор», претензия ушла вчера»: whose it was may be told with the amends. */
const OWNS_UP = anyOf({
  ru: 'оплачивает|оплатит|возместит|возмещает|компенсирует, признал|признала|признали, претензи*',
  uk: 'оплачує|оплатить|сплачує|відшкодує|компенсує, визнав|визнала|визнали, претензі*',
  en: 'pays|covers|refunds, admitted|acknowledged|accepted, claim',
})

/** "Our supplier" is none of ours. */
const OUTSIDERS = anyOf({
  ru: 'поставщик*, подрядчик*, субподрядчик*, перевозчик*, провайдер*, хостинг*, банк*, арендодател*, типографи*',
  uk: 'постачальник*, підрядник*, субпідрядник*, перевізник*, провайдер*, хостинг*, банк*, орендодав*, друкарн*',
  en: 'supplier*, subcontractor*, contractor*, carrier*, vendor*, provider*, haulier*, wholesaler*, distributor*, manufacturer*, bank*, landlord*, insurer*, merchant*',
})

/** What stands behind "our": a house, a worker, a machine. */
const OURS = every(
  spoken`${{
    ru: 'наш, наша, наше, наши, нашего, нашей, нашем, наших, нашу, мой, моя, мои',
    uk: 'наш, наша, наше, наші, нашого, нашої, нашій, наших, нашу, мій, моя, мої',
    en: 'our, my',
  }}\s((?:\p{L}+\s)?\p{L}{4,})`,
)

const stem = (norm: string): string => norm.slice(0, 5)

/** What happened is told first; who helped stands behind it. */
const tellingOf = (letter: Said): readonly Sentence[] => [
  ...(letter.subject?.sentences ?? []),
  ...letter.body.slice(0, OPENING + 1),
]

const OPENING = 3

/**
 * The words by which a letter tells of an incident: the promise that it stays the only one; pardon, and a failure or a measure against it;
 * a failure told at once, with an excuse or with regret and amends; or enough of what else is said when one is worked off. A failure alone is news.
 */
export function incidentSigns(letter: Said, refuses: boolean): readonly Act[] {
  const harm = harmIn(letter) ?? mixUpIn(letter)
  // Pardon for existing is no pardon for a failure.
  const pardon = firstIn(
    saidBy(letter).filter(s => !does(s, 'servile')),
    'apology',
  )
  const promise = firstIn(letter.body, 'noRepeat')
  const measure = measureOf(letter)
  const amends = amendsIn(letter) ?? measure
  // Who blames the reader and regrets nothing works off no failure.
  if (!promise && !pardon && firstIn(letter.body, 'blame') && !firstAct(letter, 'regret')) return []
  if (!promise && !pardon && harm && reportsOn(letter)) return []
  // Beside a no, words that promise may speak of anything: «Ponies will not come down again».
  if (promise && (!refuses || harm || pardon || firstAct(letter, 'ourFault'))) return present(harm, pardon, promise)
  if (pardon && !measure && isSlipOfPen(letter)) return []
  const formal = pardon && firstAct(letter, 'formalApology')
  if (pardon && !refuses && (harm || measure || formal)) return present(harm, formal ?? pardon, measure)
  if (pardon && harm && (amends || firstAct(letter, 'ourFault'))) return [harm, pardon]
  // Another's deed and our pardon for it: what failed may stand in words of its own.
  const others = !refuses && pardon && amends && firstHeld(letter.body.slice(0, OPENING), 'thirdParty', told(letter))
  if (others) return [others, pardon]
  if (refuses) return wholeOf(letter, measure, harm)
  const worked = workedOff(letter)
  if (!harm || !opensWith(letter, harm)) return present(worked ? (harm ?? pardon) : amends && regrettedBlow(letter))
  if (!pardon && !firstAct(letter, 'regret') && isSeenBefore(letter, harm)) return []
  const beside =
    firstHeld(saidBy(letter), 'excuse', told(letter)) ??
    ownedFault(letter, harm) ??
    (amends && firstAct(letter, 'regret')) ??
    (measure && firstAct(letter, 'called')) ??
    (amends && botchedIn(letter)) ??
    // What came back before anything is missing makes up for nothing.
    firstHeld(
      letter.body.filter(s => s.span.end > harm.span.start),
      'compensates',
      told(letter),
    ) ??
    vowIn(letter) ??
    regretted(letter) ??
    (harm.name === 'mixedUp' ? harm : undefined) ??
    worked
  return beside ? [harm, beside] : []
}

/**
 * Told by phone and regretted, and the harm opens the letter, or it is mended and guarded against: what failed may stand in words of its own and
 * sound like a no («it will not take the shaft»).
 */
function wholeOf(letter: Said, measure: Act | undefined, harm: Act | undefined): readonly Act[] {
  const [called, regret] = [firstAct(letter, 'called'), firstAct(letter, 'regret')]
  const told = harm ? opensWith(letter, harm) : measure && firstIn(letter.body, 'remedy')
  return told && called && regret ? present(harm ?? called, regret) : []
}

/** «Даруйте, переплутала число: чекаємо 26-го»: pardon for a word written wrong, put right at once, and nothing else that failed. */
function isSlipOfPen(letter: Said): boolean {
  const harmed = saidBy(letter).filter(s => told(letter)(s) && does(s, 'failure'))
  return harmed.length < 2 && harmed.every(({ prose }) => MISWRITTEN.test(prose.text)) && letter.body.some(isMiswritten)
}

const isMiswritten = (sentence: Sentence): boolean =>
  MISWRITTEN.test(sentence.prose.text) &&
  (does(sentence, 'apology') !== undefined || does(sentence, 'failure') !== undefined)

/** What is written wrong, or left out, in a letter itself. */
const MISWRITTEN = anyOf({
  ru: `
    опечат*, описк*, перепутал|перепутала число|дату|день|имя|файл|ссылку|цифру|строку, ошибся|ошиблась числом|датой|днём|цифрой|буквой|строкой
    не|забыл|забыла|забыли ..1 тот|ту|прикрепить|приложить|вложить ..1 файл|ссылку|вложение|фото|версию
    в прошлом|предыдущем|вчерашнем|прежнем|моём|том письме
  `,
  uk: `
    описк*, одруківк*, переплутав|переплутала число|дату|день|ім'я|файл|посилання|цифру|рядок, помилився|помилилася|помилилась числом|датою|днем|цифрою|літерою|рядком
    не|забув|забула|забули ..1 той|те|прикріпити|додати|долучити|вкласти ..1 файл|посилання|вкладення|фото|версію
    у|в минулому|попередньому|вчорашньому|моєму|тому листі
  `,
  en: `
    typo, typos, slip of the pen, mistyped|misspelled|misspelt, got|had|wrote|put the|your wrong date|day|name|link|number
    wrong|forgot|missing ..2 attachment|link|file|attach, in my|our|yesterday's|last|previous|earlier email|letter|mail|message
  `,
})

/** «Впредь будем внимательнее»: who vows it has something to make good. */
function vowIn({ body }: Said): Act | undefined {
  const vow = body.find(({ prose }) => prose.text.length < SHORT_VOW && VOW.test(prose.text))
  return vow && { name: 'promises', span: vow.span }
}

const SHORT_VOW = 80

const VOW = anyOf({
  ru: 'будем|буду|постараемся ?впредь внимательнее|аккуратнее|осторожнее|осмотрительнее',
  uk: 'будемо|буду|намагатимемося ?надалі уважніші|уважнішими|уважніше|обережніші|обережнішими|акуратніші|акуратнішими',
  en: "we'll|i'll|will be more careful|attentive|cautious",
})

/** Enough of what one says when working off a failure, whatever its words. */
function workedOff(letter: Said): Act | undefined {
  const telling = letter.body.filter(told(letter))
  const botched = telling.find(isBotchedByUs)
  const ours = firstIn(telling, 'ourFault') ?? (botched && does(botched, 'failure'))
  const blamed = botched ?? telling.find(s => does(s, 'ourFault') && does(s, 'failure'))
  const sorry = firstAct(letter, 'apology') ?? firstAct(letter, 'regret')
  const feeling =
    sorry ??
    (ours &&
      firstIn(
        letter.body.filter(s => !does(s, 'ourFault')),
        'empathy',
      ))
  const others = [firstAct(letter, 'called'), measureOf(letter), firstIn(telling, 'excuse')]
  const paid = ours && firstIn(letter.body, 'compensates')
  const signs = [ours, blamed && ours, feeling, paid, ...others, firstIn(letter.body, 'noRepeat')]
  return signs.filter(sign => sign !== undefined).length >= ENOUGH_SIGNS ? signs.find(sign => sign) : undefined
}

/** «Наш сомелье налил испорченное вино»: somebody or something of ours stands before the words of harm. */
const isBotchedByUs = (sentence: Sentence): boolean =>
  !does(sentence, 'thirdParty') &&
  !isForecast(sentence) &&
  sentence.acts.some(({ name, span }) => name === 'failure' && OUR_HAND.test(textUpTo(sentence.prose, span)))

/** Who of ours did the harm, where it is told at once. */
const botchedIn = (letter: Said): Act | undefined => {
  const botched = letter.body.slice(0, OPENING).find(s => isBotchedByUs(s) && told(letter)(s))
  return botched && does(botched, 'failure')
}

const OUR_HAND = spoken`(?:^|[:;,.]\s)(?:${{ ru: 'а, и', uk: 'а, і', en: 'and, but' }}\s)?${{ ru: 'наш, наша, наше, наши, мой, моя', uk: 'наш, наша, наше, наші, мій, моя', en: 'our, my' }}\s`

/** A harm told behind understanding of the reader, with neither pardon nor regret, is a reason why not. */
const isSeenBefore = ({ body }: Said, harm: Act): boolean =>
  body.some(s => s.span.end <= harm.span.start && (does(s, 'empathy') || does(s, 'wished')))

/** «Таможня остановила контейнер. Жаль, что перед вашей ярмаркой»: another's deed at once, and right behind it what it is to the reader. */
function regrettedBlow(letter: Said): Act | undefined {
  const opening = letter.body.slice(0, OPENING).filter(told(letter))
  return opening.flatMap((sentence, at) => {
    const deed = does(sentence, 'thirdParty')
    const beside = [...paragraphOf(letter, sentence), opening[at + 1]]
    return deed && beside.some(s => s && does(s, 'regret') && does(s, 'youOnly')) ? [deed] : []
  })[0]
}

/** Regret behind a fault or a call. */
function regretted(letter: Said): Act | undefined {
  const fault = firstHeld(letter.body, 'ourFault', told(letter)) ?? firstIn(tellingOf(letter), 'thirdParty')
  return (fault ?? firstAct(letter, 'called')) && firstAct(letter, 'regret')
}

/** Beside the harm itself; a fault told with its harm counts for two. */
const ENOUGH_SIGNS = 3

/** The subject tells of the failure and the first sentences own it. */
const ownedFault = (letter: Said, harm: Act): Act | undefined =>
  letter.subject?.sentences.some(({ acts }) => acts.includes(harm))
    ? firstHeld(letter.body.slice(0, OPENING), 'ourFault', told(letter))
    : undefined

const present = (...acts: readonly (Act | undefined)[]): readonly Act[] => acts.filter(act => act !== undefined)

/** «Выставили урну другой семьи»: told only as a mix-up, which pardon, its undoing, or sorrow and its undoing to come show to be one. */
function mixUpIn(letter: Said): Act | undefined {
  const mix = firstHeld(tellingOf(letter), 'mixedUp', told(letter))
  if (!mix) return undefined
  const said = saidBy(letter)
  const pardoned = said.some(s => does(s, 'apology') && !does(s, 'servile'))
  const grieved = said.some(s => does(s, 'regret') && !AS_IT_IS.test(s.prose.text)) && behind(letter, mix, TO_UNDO)
  return pardoned || grieved || behind(letter, mix, UNDONE) ? mix : undefined
}

/** It was swapped back, brought, begun again, behind the tale. */
function undoneIn(letter: Said, mix: Act): Act | undefined {
  const undone = mix.name === 'mixedUp' ? (behind(letter, mix, UNDONE) ?? behind(letter, mix, TO_UNDO)) : undefined
  return undone && { name: 'remedy', span: undone.span }
}

const behind = ({ body }: Said, { span }: Act, words: RegExp): Sentence | undefined =>
  body.find(s => s.span.start >= span.end && words.test(s.prose.text))

/** «К сожалению» goes before any bad news. */
const AS_IT_IS = anyOf({ ru: 'к сожалению', uk: 'на жаль', en: 'unfortunately, i|we regret' })

const TO_UNDO = anyOf({
  ru: 'вернём, привезём, заменим, обменяем, переделаем, перепечатаем, поменяются, вручим',
  uk: 'повернемо, привеземо, замінимо, обміняємо, переробимо, передрукуємо, поміняються, вручимо',
  en: 'back ?home with|to you|us, goes|comes back, will be replaced|returned|brought, swap|swaps over|back, hand|hands over, gets|get theirs|it|them',
})

const UNDONE = anyOf({
  ru: 'вернули, обменяли, поменяли, переселили, перенесли, заменили, исправили, забрали ?его|её|их ?обратно|назад, переложили, перевесили, отозвали, переклеили, переписали, перепечатали, начали|начался|началась|прошла заново|сначала, новую|новый|новое|правильн* ..1 повесили|поставили|загрузили',
  uk: 'повернули, обміняли, поміняли, переселили, перенесли, замінили, виправили, забрали ?його|її|їх ?назад, переклали, перевісили, відкликали, переклеїли, переписали, передрукували, почали|почалася|пройшла заново|спочатку, нову|новий|нове|правильн* ..1 повісили|поставили|завантажили',
  en: 'swapped ?them ?back, exchanged, moved, returned, replaced, corrected, recalled, brought|fetched ?it|them ?yours ?in|back, began|begun|started again|afresh|over, put right, rehung, reprinted, was|were|been changed, new|right|correct ..2 went|goes|up',
})

const opensWith = (letter: Said, harm: Act): boolean =>
  [...(letter.subject?.sentences ?? []), ...letter.body.slice(0, OPENING)].some(({ acts }) => acts.includes(harm))
