import { wordsOf } from '../language/segment.ts'
import { anyOf, opening, spoken } from '../language/spoken.ts'
import { isInside, type Span } from '../markdown/span.ts'
import type { MeetingReading } from './meeting.ts'
import type { Participant, Sentence } from './model.ts'
import { sameName } from './names.ts'

/**
 * «Пётр выпросил запасные петли. Дали.»: somebody of the client's comes with one more of something, and it is granted in the next breath. No verb of
 * asking is needed: who comes with it, that it is one more, and that our side takes it up tell it.
 */
export function grantedExtra(sentence: Sentence, at: number, { base, people }: MeetingReading): Span | undefined {
  const after = base.sentences.slice(at + 1, at + 3).filter(next => !next.quoted && next.block === sentence.block)
  if (after.length === 0) return undefined
  const { text } = sentence.prose
  const added = (ASKS.test(text) ? (ADDED.exec(text) ?? GREW.exec(text)) : null) ?? BRINGS.exec(text)
  if (!added || NO_WORK.test(text) || SETTLED.test(text.replace(GREW, ''))) return undefined
  const side = sideNamed(sentence, people.participants)
  if (side === 'ours' || !(side || WANTED.test(text))) return undefined
  if (!after.some(next => isGrant(next, people.participants))) return undefined
  const start = sentence.span.start + added.index
  const span = { start: sentence.span.start, end: start + added[0].length }
  return isInside(span, sentence.span) ? span : undefined
}

/** Somebody wants it: what he brings himself is his own affair. */
const ASKS = anyOf({
  ru: '{wish}, спросил*, нуж*, бы пригодил*, пригодил* бы, ждет, ждут, надеется, рассчитыва*, намекнул*, заговорил*, им бы, ей бы, ему бы, нельзя ли, можно ли, понадоб*, выпросил*, выпрашива*',
  uk: '{wish}, спитав, спитал*, запитав, запитал*, потріб*, знадобил* б|би, чекає, чекають, сподівається, розрахову*, натякнув, натякнул*, заговорив, заговорил*, їм би, їй би, йому би, чи не можна, чи можна, знадоб*, випросив, випросил*',
  en: "{wish}, wants, want, wanted, would, they'd, she'd, he'd, hopes, hoped, needs, begged, expects, expected, likes, could we|you, hinted, counts, counting",
})

/** One more of something. */
const ADDED = anyOf({
  ru: 'ещё !раз|не|нет|вчера|сегодня|неделю|день|до, лишн*, запасн*, дополнительн*, вдобавок, впридачу, также, заодно, заодно и, тоже',
  uk: 'ще !раз|не|немає|нема|вчора|сьогодні|тиждень|день|до, зайв*, запасн*, додатков*, на додачу, також, заразом, заодно, теж',
  en: 'another, extra, spare, additional, as well, too, also, a second|third, besides, one|two|three|four|five|some|few|couple more',
})

/** More than was agreed: "in four languages now rather than two", "has become eight". */
const GREW = spoken`${{ ru: 'теперь, уже', uk: 'тепер, уже', en: 'now' }}\s(?:[^.!?]{1,80}?\s)?${{
  ru: 'а не, вместо',
  uk: 'а не, замість',
  en: 'rather than, instead of',
}}\s|${{ ru: 'вместо обещанн*|заказанн*', uk: 'замість обіцян*|замовлен*', en: 'has|have become two|three|four|five|six|seven|eight|nine|ten|twelve' }}`

/** Somebody comes with it, and nobody had spoken of it. */
const BRINGS = anyOf({
  ru: 'вспомнил|вспомнила|вспомнили про|о|об, подбросил*, подкинул*, выпросил*, рассчитывает на нас, само собой разумеющ*, убежден|убеждена|убеждены',
  uk: 'згадав|згадала|згадали про, підкинув|підкинула|підкинули, випросив|випросила|випросили, розраховує на нас, само собою зрозуміл*, переконаний|переконана|переконані',
  en: 'remembered|recalled the|a|an|his|her|their, begged, threw|tossed|chucked, counts|counting on us, for granted, happier with, took it for',
})

/** Nobody is named, but somebody wants it. */
const WANTED = anyOf({
  ru: 'клиент*, заказчик*, им бы, нужн*, хочет, хотят, просит, просят, нельзя ли, можно ли, редактор*, хозя*',
  uk: 'клієнт*, замовник*, їм би, потріб*, хоче, хочуть, просить, просять, чи не можна, чи можна, редактор*, господ*',
  en: "client*, customer*, owner*, they want|need|wish|hope, they'd, wants, needs, hopes, could we|you, editor*",
})

/** What is asked for again costs no work: a sample, a day, a call, somebody's yes. */
const NO_WORK = anyOf({
  ru: 'образ*, пробник*, экземпляр*, копи*, встреч*, звон*, созвон*, дат*, день, дня, недел*, время, времени, вариант*, ключ*, вопрос*, минут*, раз, срок*, подпис*, гост*, человек*, фамили*, адрес*, номер*, доступ*, слов*, спис*, счет*, согласи*, мнени*, приед*, придет, придут, будет, будут, участв*, спросил* о|об|про|когда|как|где|кто|почему|зачем',
  uk: 'зраз*, пробник*, примірник*, копі*, зустріч*, дзвін*, дзвон*, дат*, день, дні, тижн*, тиждень, час, часу, варіант*, ключ*, питан*, хвилин*, раз, строк*, термін*, підпис*, гост*, гіст*, людин*, прізвищ*, адрес*, номер*, доступ*, слов*, спис*, рахун*, згод*, думк*, приїд*, прийде, прийдуть, буде, будуть, участ*, спитав|спитала|запитав|запитала про|коли|як|де|хто|чому|навіщо',
  en: `
    sample*, cop*, meeting*, call*, date*, day*, week*, time*, version*, key*, question*, minute*, look, chance, deadline*, signature*, guest*
    people, person, name*, address*, number*, access, word*, list*, invoice*, opinion*, thought*, option*, draft*, answer*, hour*, month*, agenda*, come*, attend*, join*, asked|asks|wondered ?also about|after|how|when|why|who|where|what
    too much|many|late|long|soon|big|small|dear|expensive|dark|light|cold|loud|high|low|early|far
  `,
})

/** Weighed, refused or in the order. */
const SETTLED = anyOf({
  ru: 'не, нет, в договоре, в заказе, в смете, отдельн*, смет*, цен*, бесплатн*, платн*, скидк*',
  uk: 'не, немає, в договорі, в замовленні, в кошторисі, окрем*, кошторис*, цін*, безкоштовн*, платн*, знижк*',
  en: "not, no, n't, never, contract, order, quote, quotation, estimate, price, fee, free, discount",
})

/** Whose people are named: the client's alone, or some of ours. */
function sideNamed({ prose }: Sentence, people: readonly Participant[]): 'client' | 'ours' | undefined {
  const named = wordsOf(prose.text).flatMap(word =>
    word.capital ? (people.find(person => sameName(word.norm, person.name)) ?? []) : [],
  )
  if (named.length === 0) return undefined
  return named.every(({ side }) => side === 'client') ? 'client' : 'ours'
}

/** A short sentence in which our side takes it up or says yes. */
function isGrant({ prose, words }: Sentence, people: readonly Participant[]): boolean {
  if (words <= LONGEST_GRANT && UNOPPOSED.test(prose.text)) return true
  if (words > LONGEST_GRANT || SETTLED.test(prose.text) || WEIGHS.test(prose.text)) return false
  if (YES.test(prose.text)) return true
  const [first] = wordsOf(prose.text)
  return (
    first?.capital === true &&
    DOES.test(prose.text) &&
    people.some(person => person.side === 'ours' && sameName(first.norm, person.name))
  )
}

const LONGEST_GRANT = 9

const UNOPPOSED = anyOf({ ru: 'не возраж*, не против', uk: 'не запереч*, не проти', en: "didn't mind, no objection*" })

/** Our man will find out what it takes: nothing is granted yet. */
const WEIGHS = anyOf({
  ru: 'счита*, посчита*, прикин*, уточн*, узна*, провер*, подума*, оцен*, расч*, спро*',
  uk: 'раху*, пораху*, прикин*, уточн*, дізна*, перевір*, подума*, оцін*, розрах*, спита*, запита*',
  en: 'count*, cost*, check*, find, think*, estimat*, calculat*, ask*, work out, see, price*, quote*',
})

const YES = opening({
  ru: 'ладно, хорошо, договорились, согласились, согласны, сделаем, делаем, дали, дадим, принято, приняли, добавим, добавили, не возражали, добро, ок, решили делать, возьмем, включим, включили',
  uk: 'гаразд, добре, домовилися, домовились, погодилися, погодились, згодні, зробимо, робимо, дали, дамо, прийнято, прийняли, додамо, додали, ок, вирішили робити, візьмемо, включимо, включили',
  en: 'agreed, fine, done, given, granted, noted, ok, okay, all right, we said yes, we will, we add, we do, we make, we include, we build, no trouble, no problem, accepted, will do',
})

/** «Света рисует», "Sue designs it", "Tom nodded": what our man does about it. */
const DOES = spoken`^\p{L}+(?:\s\p{Lu}\p{L}+)?\s(?:\p{L}+\s){0,2}(?:${{
  ru: '*ет, *ёт, *ит, *ет, *ется, *ится, кивнул, кивнула, согласился, согласилась, согласен, согласна',
  uk: '*є, *ить, *їть, *не, *ме, *же, *ється, *иться, кивнув, кивнула, погодився, погодилася, погодилась, згоден, згодна',
  en: '*s, will, nodded, agreed, said yes',
}})(?!\p{L})`
