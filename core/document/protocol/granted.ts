import { wordsOf } from '../../language/segment.ts'
import { anyOf, opening, spoken } from '../../language/spoken.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import type { MeetingReading } from '../meeting.ts'
import type { Participant, Sentence } from '../model.ts'
import { sameName } from '../people/names.ts'

/**
 * «Пётр выпросил запасные петли. Дали.»: somebody of the client's comes with one more of something, and it is granted in the next breath. No verb of
 * asking is needed: who comes with it, that it is one more, and that our side takes it up tell it.
 */
export function grantedExtra(sentence: Sentence, at: number, { base, people }: MeetingReading): Span | undefined {
  const below = base.sentences.slice(at + 1, at + 3).filter(next => !next.quoted && next.block === sentence.block)
  const [text, ...rest] = sentence.prose.text.split(/;\s+/u) as [string, ...string[]]
  const after = [...rest.map(told => ({ prose: { text: told }, words: wordsOf(told).length })), ...below]
  if (after.length === 0) return undefined
  const added =
    (ASKS.test(text) ? (ADDED.exec(text) ?? GREW.exec(text) ?? ALONG.exec(text)) : null) ?? BRINGS.exec(text)
  if (!added || NO_WORK.test(text) || SETTLED.test(text.replace(GREW, '').replace(POLITE, ' '))) return undefined
  const known = withSides(sentence, people.participants)
  const side = sideNamed(sentence, known)
  if (side === 'ours' || !(side || WANTED.test(text))) return undefined
  if (!after.some(next => isGrant(next, known))) return undefined
  const start = sentence.span.start + added.index
  const span = { start: sentence.span.start, end: start + added[0].length }
  return isInside(span, sentence.span) ? span : undefined
}

/** Somebody wants it: what he brings himself is his own affair. */
const ASKS = anyOf({
  ru: '{wish}, спросил*, упомянул*, надеял*, *йте, *ьте, нуж*, бы пригодил*, пригодил* бы, ждет, ждут, надеется, рассчитыва*, намекнул*, заговорил*, им бы, ей бы, ему бы, нельзя ли, можно ли, понадоб*, выпросил*, выпрашива*, был|была|были бы рад|рада|рады|благодарен|благодарна|счастлив|счастлива, было бы чудесно|здорово|прекрасно|отлично|круто|классно|супер|славно|мило|хорошо|неплохо|кстати, не {we_do} ли, загорел*, а|и ..2 бы',
  uk: '{wish}, спитав, спитал*, запитав, запитал*, згадав, згадал*, сподівав*, сподівал*, *йте, *іть, *їть, потріб*, знадобил* б|би, чекає, чекають, сподівається, розрахову*, натякнув, натякнул*, заговорив, заговорил*, їм би, їй би, йому би, чи не можна, чи можна, знадоб*, випросив, випросил*, був|була|були б|би радий|рада|раді|вдячний|вдячна|щасливий|щаслива, було б|би чудово|гарно|прекрасно|добре|круто|класно|супер|непогано|славно|доречно, придал* б|би, чи не {we_do}, загорів*, загоріл*, а|і|й ..2 б|би',
  en: "{wish}, wants, want, wanted, would, they'd, she'd, he'd, hopes, hoped, needs, begged, mentioned, mentions, brought up, hoping, expects, expected, likes, could we|you, hinted, counts, counting, fancied, fancies, be ..2 glad|grateful|happy|delighted of|for|if|to ?have|get|see, could|'d ..1 use|do with",
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

/** Not alone: «и под скамью», "with it", or since our people are there anyway: «пока мешалка наверху», "while the mixer is up there". */
const ALONG = spoken`(?:^|[\s,:—–])(?:${{
  ru: 'ли|мы|нам|что|бы|уж|она|он|им|ей|ему|*йте|*ьте|спросил*|упомянул* и, раз уж, пока|раз мы|вы|они, пока ..2 здесь|там|тут|наверху|на месте|стоит|стоят|работает|едет, к тому|этому|нему|ней|ним ?же, вдобавок',
  uk: 'ми|нам|що|би|б|він|вона|їм|їй|йому|*йте|*іть|*їть|спита*|запита*|згада* і|й, раз|якщо|коли вже|уже, поки|доки|раз ми|ви|вони, поки|доки ..2 тут|там|нагорі|на місці|стоїть|стоять|працює|їде, до цього|того|нього|неї|них ?ж, на додачу',
  en: 'while|since|seeing|as ..4 up|here|there|on|in|at ?it|anyway, to go with, for|with it|them, along with, of those|them too',
}})(?=[\s,.])|:\s${{ ru: 'и, а ещё', uk: 'і, й, а ще', en: 'and' }}\s|\s${{ ru: 'и', uk: 'і, й', en: '—' }}\s(?:${{
  ru: 'под, на, в, для, к, за, с, у, по, над',
  uk: 'під, на, в, у, для, до, за, з, по, над',
  en: '—',
}}\s)\p{L}`

/** «не посмотрим ли мы», «не проблема», "no reason why not": asked and answered kindly, and nothing denied. */
const POLITE = new RegExp(
  anyOf({
    ru: 'не {we_do} ли, не *ем|*им ли|мы, чтобы ..3 не, не проблема|вопрос|сложно|трудно|долго|страшно|жалко|возража*, ?не вид*|наш* препятств*|причин',
    uk: 'чи не {we_do}, чи не *мо, щоб ..3 не, не проблема|питання|складно|важко|довго|страшно|шкода|запереч*, ?не бач* перешкод|причин',
    en: "no|not|n't ..2 problem|trouble|bother|harm|objection|objections|fuss|hardship, so ..3 don't|not|needn't, no reason why ?not, don't|doesn't|didn't|wouldn't mind, why not",
  }).source,
  'giu',
)

/** Somebody comes with it, and nobody had spoken of it. */
const BRINGS = anyOf({
  ru: 'вспомнил|вспомнила|вспомнили про|о|об, подбросил*, подкинул*, выпросил*, рассчитывает на нас, загорел*, само собой разумеющ*, убежден|убеждена|убеждены',
  uk: 'згадав|згадала|згадали про, підкинув|підкинула|підкинули, випросив|випросила|випросили, розраховує на нас, загорів*, загоріл*, само собою зрозуміл*, переконаний|переконана|переконані',
  en: 'remembered|recalled the|a|an|his|her|their, begged, threw|tossed|chucked, counts|counting on us, for granted, happier with, took it for, fell in love with, set his|her|their heart on',
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

/** Whose people come first: whoever asks stands before whom he asks. */
function sideNamed({ prose }: Pick<Told, 'prose'>, people: readonly Participant[]): 'client' | 'ours' | undefined {
  const [first] = wordsOf(prose.text).flatMap(word => (word.capital ? (personOf(word.norm, people) ?? []) : []))
  if (!first) return undefined
  return (first.side ?? (people.some(({ side }) => side === 'ours') ? 'client' : 'ours')) === 'client'
    ? 'client'
    : 'ours'
}

/** Where nobody knows whose people they are: whoever asks is the client's, and whoever else takes it up is one of ours. */
function withSides({ prose }: Sentence, people: readonly Participant[]): readonly Participant[] {
  if (people.some(({ side }) => side !== undefined)) return people
  const asks = wordsOf(prose.text).flatMap(word => (word.capital ? (personOf(word.norm, people) ?? []) : []))[0]
  return people.map(person => ({ ...person, side: person === asks ? 'client' : 'ours' }))
}

/** «Инесса» is no «Агнесса»: the very name comes first. */
const personOf = (norm: string, people: readonly Participant[]): Participant | undefined =>
  people.find(({ name }) => wordsOf(name).some(word => word.norm === norm)) ??
  people.find(({ name }) => sameName(norm, name))

interface Told {
  readonly prose: { readonly text: string }
  readonly words: number
}

/** A short sentence in which our side takes it up or says yes. */
function isGrant({ prose, words }: Told, people: readonly Participant[]): boolean {
  if (words <= LONGEST_GRANT && UNOPPOSED.test(prose.text)) return true
  const told = prose.text.replace(POLITE, ' ')
  if (words > LONGEST_GRANT || SETTLED.test(told) || WEIGHS.test(told) || /[?？]\s*$/u.test(told)) return false
  // «Уна думает, работы на полдня», «У Гоши типография за углом»: one of ours has taken it up.
  return YES.test(prose.text) || sideNamed({ prose }, people) === 'ours'
}

const LONGEST_GRANT = 12

const UNOPPOSED = anyOf({ ru: 'не возраж*, не против', uk: 'не запереч*, не проти', en: "didn't mind, no objection*" })

/** Our man will find out what it takes: nothing is granted yet. */
const WEIGHS = anyOf({
  ru: 'счита*, посчита*, прикин*, уточн*, узна*, провер*, подума*, дума* над|о|об|пока|еще, оцен*, расч*, спро*, сомнева*, против, отговор*',
  uk: 'раху*, пораху*, прикин*, уточн*, дізна*, перевір*, подума*, дума* над|про|поки|ще, оцін*, розрах*, спита*, запита*, сумнів*, проти, відрадж*, відмов*',
  en: 'count*, cost*, check*, find, finds, thinking, think about|over, estimat*, calculat*, ask*, work out, see, price*, quote*, doubt*, against, unsure',
})

const YES = opening({
  ru: 'да, ладно, хорошо, договорились, согласились, согласны, сделаем, делаем, дали, дадим, принято, приняли, добавим, добавили, не возражали, добро, ок, решили делать, возьмем, включим, включили',
  uk: 'так, гаразд, добре, домовилися, домовились, погодилися, погодились, згодні, зробимо, робимо, дали, дамо, прийнято, прийняли, додамо, додали, ок, вирішили робити, візьмемо, включимо, включили',
  en: 'yes, sure, agreed, fine, done, given, granted, noted, ok, okay, all right, we said yes, we will, we add, we do, we make, we include, we build, no trouble, no problem, accepted, will do',
})
