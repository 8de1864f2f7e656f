import { anyOf, closing, opening, spoken } from '../../language/spoken.ts'
import { CURRENCY } from '../../lexicon/word-lists.ts'
import { textAfter, textAt, textBefore } from '../../markdown/prose.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { alternativeOf, alternativesOf } from './alternative.ts'
import { heardIn } from './heard.ts'
import { giftSigns } from './intent.ts'
import { refusalOf } from './refusal.ts'
import { firstAct, paragraphOf, saidBy } from './voice.ts'

/** Something given away, and what sells it: its usual price, or that it is an exception. */
export interface Gift {
  readonly act: Act
  readonly sentence: Sentence
  readonly sold: Act | undefined
}

/** Gifts of a letter, one a paragraph. Making up for a failure of ours, and work under warranty, give nothing away. */
export function giftsOf(letter: Letter): readonly Gift[] {
  // What softens bad news makes up for it.
  if (letter.intents.has('incident') || letter.landing === 3) return []
  const acts = new Set(giftSigns(letter))
  if (acts.size === 0 || congratulates(letter) || isWorkedOff(letter)) return []
  const told = new Set<readonly Sentence[]>()
  const ways = refusalOf(letter) ? otherWaysOf(letter) : undefined
  return letter.body.flatMap(sentence => {
    const act = sentence.acts.find(found => acts.has(found))
    const paragraph = paragraphOf(letter, sentence)
    if (!act || told.has(paragraph) || nearby(letter, sentence).some(makesUp)) return []
    if (paragraph.slice(Math.max(0, paragraph.indexOf(sentence) - 1), paragraph.indexOf(sentence) + 1).some(isOwed))
      return []
    if ((ways?.has(sentence) || isChoice(sentence, paragraph)) && NO_COST.test(sentence.prose.text)) return []
    told.add(paragraph)
    return [
      { act, sentence, sold: saleIn(paragraph) ?? pricedIn(paragraph, sentence) ?? valuedNear(letter, paragraph) },
    ]
  })
}

/** Told by phone and owned or regretted: what is done for nothing makes up for it, though nothing else tells what failed. */
const isWorkedOff = (letter: Letter): boolean =>
  !letter.intents.has('summary') &&
  (['regret', 'ourFault', 'prevention'] as const).some(name => letter.body.some(s => does(s, name))) &&
  (firstAct(letter, 'called') ?? heardIn(letter)) !== undefined

/** A present on a day of joy is no concession. */
const congratulates = (letter: Letter): boolean => saidBy(letter).some(({ prose }) => JOY.test(prose.text))

const JOY = anyOf({
  ru: 'с днём рождения|открытия|основания|свадьбы, с юбилеем|рождеством|новосельем|праздником|праздниками|наступающим, с новым годом, с восьмым марта',
  uk: 'з|із днем народження|відкриття|заснування|весілля, з|із ювілеєм|різдвом|новосіллям|святом|святами|прийдешнім, з|із новим роком',
  en: "happy birthday|anniversary|christmas, happy new year, merry christmas, many happy returns, season's greetings",
})

/** What a refusal offers instead: sentences that do, and what follows them in their paragraph. */
function otherWaysOf(letter: Letter): ReadonlySet<Sentence> {
  const no = refusalOf(letter)!.sentence
  const offers = [...alternativesOf(letter, no), alternativeOf(letter, no)]
  return new Set(
    offers.flatMap(offer => {
      const paragraph = offer ? paragraphOf(letter, offer) : []
      return paragraph.slice(paragraph.indexOf(offer!))
    }),
  )
}

/** «Есть два пути. Либо …, либо …»: one of several ways between which the reader chooses. */
function isChoice(sentence: Sentence, paragraph: readonly Sentence[]): boolean {
  const before = paragraph.slice(0, paragraph.indexOf(sentence))
  const behind = paragraph.slice(paragraph.indexOf(sentence) + 1)
  return (
    OR.test(sentence.prose.text) ||
    before.some(({ prose }) => WAYS.test(prose.text)) ||
    behind.some(({ prose }) => OR.test(prose.text) || OTHER_WAY.test(prose.text))
  )
}

/** «Другой вариант: …» right behind it. */
const OTHER_WAY = opening({
  ru: 'другой|второй|ещё ?один вариант|путь|способ|выход',
  uk: 'інший|другий|ще ?один варіант|шлях|спосіб|вихід',
  en: 'another|second|other way|option|choice|route, the other|second way|option|choice, alternatively, failing that',
})

const OR = opening({ ru: 'либо, или', uk: 'або, чи', en: 'either, or' })
const WAYS = anyOf({
  ru: 'два|две|три|оба|есть|такие варианта|варианты|пути|способа|способы|выхода, на выбор',
  uk: 'два|три|обидва|є|такі варіанти|шляхи|способи|виходи, на вибір',
  en: 'two|three|both|these|several|couple ?of ways|options|choices|routes, either way, choose|choice between',
})

/** "At no extra cost": what another way costs is a term of it. */
const NO_COST = anyOf({
  ru: `
    без доплат*|наценк*, без дополнительн*|лишн* оплат*|плат*|затрат*|расход*, доплачивать|платить не нужно|надо|придётся|придется
    за те же деньги, по той же цене, бесплатно
  `,
  uk: `
    без доплат*|націнк*, без додатков*|зайв* оплат*|плат*|витрат*, доплачувати|платити не потрібно|треба|доведеться
    за ті ж|самі гроші, за ту ж|саму ціну, за тією ж|самою ціною, безкоштовно, безплатно
  `,
  en: `
    no ?extra|additional|added|further cost|charge|fee|expense, without|at ?any ?no ?extra|additional|further cost|charge|fee, nothing extra|more
    not cost ?you ?anything extra|more, same price|cost|fee|money, at|for the price of, free ?of ?charge, for free
  `,
})

/** The sentence and the one before it. */
const nearby = ({ body }: Letter, sentence: Sentence): readonly Sentence[] => {
  const at = body.indexOf(sentence)
  return body.slice(Math.max(0, at - 1), at + 1)
}

const makesUp = (sentence: Sentence): boolean =>
  does(sentence, 'apology') !== undefined ||
  sentence.acts.some(act => act.name === 'failure' && !isDenied(sentence, act))

/** «Трещин не видно»: none of the words of harm denies, and a word beside them does. */
const isDenied = ({ prose }: Sentence, { span }: Act): boolean =>
  !NONE.test(textAt(prose, span)) &&
  (NONE_BEFORE.test(textBefore(prose, span)) || NONE_BEHIND.test(textAfter(prose, span)))

const NONE = anyOf({ ru: 'не, нет, ни, без', uk: 'не, немає, ні, ані, без', en: "not, no, never, without, *n't" })
const NONE_BEFORE = closing({
  ru: 'нет|ни|без ?одной|единой',
  uk: 'немає|ні|ані|без ?жодної|одної',
  en: 'no|without ?a|any|single, free of',
})
const NONE_BEHIND = opening({ ru: 'не|нет', uk: 'не|немає', en: "not, *n't" })

/** What is done under warranty, told in the same paragraph. */
const isOwed = (sentence: Sentence): boolean =>
  (does(sentence, 'warranty') !== undefined && !does(sentence, 'overpromise')) || INCLUDED.test(sentence.prose.text)

/** «Денег за выезд не берём, он входит в обслуживание»: paid already. */
const INCLUDED = anyOf({
  ru: 'входит|входят|вошло|вошел|вошла ?уже ?и в ..2 цену|стоимость|обслуживание|договор|абонемент|тариф|пакет|счёт|подписку|договора|обслуживания, часть ..3 договора|обслуживания|пакета|тарифа|абонемента, по договору|абонементу|тарифу|подписке, он|она|оно|они|это|есть|уже в договоре|смете|цене|стоимости|абонементе|тарифе|пакете, уже оплачен*, платит|оплачивает|оплатит',
  uk: 'входить|входять|увійшло|увійшла ?вже ?й ?до ?у ?в ..2 ціну|ціни|вартість|вартості|обслуговування|договір|договору|абонемент|абонемента|тариф|тарифу|пакет|пакета|підписку|підписки|послуг|обслуговування, частина ..3 договору|обслуговування|пакета|тарифу|абонемента, за договором|абонементом|тарифом|підпискою, він|вона|воно|вони|це|є|вже|уже в|у договорі|кошторисі|ціні|вартості|абонементі|тарифі|пакеті, уже|вже оплачен*, оплачує|оплатить|сплатить, платить !не|за|ничего|нужно|надо|вам|сразу|больше',
  en: `
    part|parts of ..3 contract|plan|package|subscription|service|agreement|deal|order|quote|fee|retainer|price
    included in ..3 price|contract|plan|package|subscription|service|fee|agreement|quote|retainer|rate
    covered|paid|met by|under ..3 contract|plan|subscription|agreement|policy|retainer|cover, comes|falls|goes|is under ..2 contract|agreement|plan|retainer, already paid
    is|are|it's|they're in ..1 contract|price|quote|plan|fee|subscription|package|agreement|rate
  `,
})

const MONEY = spoken`[€$£₴₽]|\d\s?${CURRENCY}`

/** The giving sentence itself names a sum, or the next says what one of them costs: "In the shop they are £14 each." */
function pricedIn(paragraph: readonly Sentence[], giving: Sentence): Act | undefined {
  const behind = paragraph.slice(paragraph.indexOf(giving) + 1, paragraph.indexOf(giving) + 3)
  const priced = [giving, ...behind.filter(({ prose }) => FOR_ONE.test(prose.text))].find(s => MONEY.test(s.prose.text))
  return priced && { name: 'giftSold', span: priced.span }
}

/** In its paragraph or the next one it is an exception, or a sentence tells what such a thing costs: "By rights the second visit costs €70." */
function valuedNear({ paragraphs }: Letter, giving: readonly Sentence[]): Act | undefined {
  const at = paragraphs.findIndex(sentences => sentences.includes(giving[0]!))
  const near = paragraphs.slice(Math.max(0, at - 1), at + 2).flat()
  const told = near.find(
    s =>
      ONCE.test(s.prose.text) ||
      RATE.test(s.prose.text) ||
      (MONEY.test(s.prose.text) && ALONE.test(s.prose.text)) ||
      (FIGURE.test(s.prose.text) && USUALLY.test(s.prose.text.replace(NO_COST, ' ')) && !does(s, 'request')),
  )
  return told && { name: 'giftSold', span: told.span }
}

/** «Разница 1 400 за сутки». */
const RATE = spoken`(?:${{
  ru: 'разница, это, стоит, выходит, обычно, плата, такса',
  uk: 'різниця, це, коштує, виходить, зазвичай, плата, такса',
  en: 'difference, that is, runs to, comes to, goes for, otherwise',
}})[^.;]{0,30}\d[\d\s.,]*\s?(?:\p{Sc}|${CURRENCY})?\s?(?:${{ ru: 'за, с, в', uk: 'за, з, на', en: 'a, per, an, each' }})\s\p{L}`

/** "A lift like that runs to £290 by itself." */
const ALONE = anyOf({
  ru: 'сам|сама|само по себе, отдельно, в отдельности, такой, такая, такое, тянет, идёт, разница',
  uk: 'сам|сама|само по собі, окремо, такий, така, таке, тягне, іде, йде, різниця',
  en: 'by itself, on its own, separately, like that|this, such a, runs|comes|amounts to, goes for, difference',
})

const FIGURE = spoken`${MONEY}|\d\s?%|(?<![\d.:])\d{1,3}(?:\s\d{3})+(?!\d)|(?<![\d.:/])\d{3,}(?![\d.:/])`

/** What is asked for it otherwise. */
const USUALLY = anyOf({
  ru: `
    стоит|стоят|стоил|стоила|стоило|стоимост*, цена|цене|ценой|ценник, прейскурант*, прайс*, тариф*, расценк*, обычно, другим, остальным, за неё|него|них|это|такую|такой|такое ..1 берут|берём|просим|просят|платят|выставляем
    берут|берём|просим|просят|платят|выставляем ..3 за, продаю|продаём|продается|продаётся, в лавке|магазине|рознице|каталоге|продаже, надбавк*, наценк*, доплат*, плюс, идёт|идет ..1 за, тянет на, вышло|вышла|вышел|обошлось|обошлась бы
  `,
  uk: `
    коштує|коштують|коштував|коштувала|коштувало, вартість|вартістю|вартості, ціна|ціни|ціною|цінник, прейскурант*, прайс*, тариф*, розцінк*, зазвичай, звичайна|звичайний, іншим, решті, за неї|нього|них|це|таку|такий|таке ..1 беруть|беремо|просимо|просять|платять|виставляємо
    беруть|беремо|просимо|просять|платять|виставляємо ..3 за, продаю|продаємо|продається, у|в лавці|крамниці|магазині|роздріб|каталозі|продажу, надбавк*, націнк*, доплат*, плюс, іде|йде ..1 за, тягне на, вийшло|вийшла|вийшов|обійшлося|обійшлася б|би
  `,
  en: `
    cost|costs|costing, price|priced|prices, worth, value|valued, usually|normally|ordinarily, by rights, on paper, on our|the|my list, list price, rate, tariff, fee, surcharge, others pay|are, would be|have been|come|cost, charge|charges|charged, sells|sell|selling for, in the shop|shops|catalogue, extra, on top
    on ?its ?their own it's|it|they|they're
  `,
})

/** It will not become the rule. */
const ONCE = anyOf({
  ru: `
    исключени*, один|единственный раз, разово, не ..2 правило|привычка|традиция|система, больше так|такого не, впредь|дальше|потом|следующий|следующая|следующие|следующем|далее|будущее ..4 прежн*|обычн*|прайс*|тариф*|платн*|платить|счёту|договору|смете|как всегда
    только|лишь сейчас|сегодня|теперь|ради, в остальные|другие|прочие дни|разы|недели, не каждый|всякий раз, по случаю, в честь
  `,
  uk: `
    винят*, виняток, один|єдиний раз, разово, не ..2 правило|звичка|традиція|система, більше так|такого не, надалі|далі|потім|наступний|наступна|наступні|наступного|майбутнє ..4 попередн*|звичайн*|прайс*|тариф*|платн*|платити|рахунком|договором|кошторисом|як завжди|торішн*
    тільки|лише зараз|сьогодні|тепер|заради, у|в решту|інші дні|рази|тижні, не щоразу, з нагоди, на честь
  `,
  en: `
    exception*, one-off, just|only ?this once, this ?one time, not|no ..3 rule|habit|precedent|custom|policy, won't|not happen|do|work|repeat again|regularly
    next|after|later|then|future|thereafter ..6 as ever|usual|before|quoted|normal, as it stands, on the occasion, in honour|honor of, to mark, in return for, for once, on|the all ?the other days|times|nights, not ..3 another|next time, a favour, house-warming
  `,
})

const FOR_ONE = anyOf({
  ru: 'каждый|каждая|каждое|каждые, штука|штуку, за штуку, в магазине, в розницу, в продаже, по прайсу',
  uk: 'кожен|кожна|кожне|кожні, штука|штуку, за штуку, у крамниці, у магазині, вроздріб, у продажу, за прайсом',
  en: 'each, apiece, a piece, in the shop|shops|catalogue|store, retail, otherwise, to buy, on the list, new',
})

function saleIn(sentences: readonly Sentence[]): Act | undefined {
  for (const sentence of sentences) {
    const act = does(sentence, 'giftSold')
    if (act) return act
  }
  return undefined
}
