import { findDates } from '../../language/dates.ts'
import { anyOf, opening, spoken } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { textAfter, textAt, textBefore } from '../../markdown/prose.ts'
import { askedOnce } from '../asked-once.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { isDoneEachTime } from './habit.ts'
import { paragraphOf } from './voice.ts'

/**
 * A letter about a failure without what sounds like putting right and is none: so that what keeps the next time from coming, stays as it is or was never
 * given is not taken for what is done about this one.
 */
export const withoutSemblance = askedOnce((letter: Letter): Letter => {
  const read = new Map<Sentence, Sentence>()
  const bare = (sentence: Sentence): Sentence => {
    const known = read.get(sentence) ?? withoutHollowActs(sentence)
    read.set(sentence, known)
    return known
  }
  return {
    ...letter,
    body: letter.body.filter(s => !isSemblance(letter, s)).map(bare),
    paragraphs: letter.paragraphs.map(sentences => sentences.map(bare)),
  }
})

const isSemblance = (letter: Letter, sentence: Sentence): boolean =>
  !OF_THIS_ONE.test(sentence.prose.text) &&
  (staysAsIs(sentence) ||
    (!OF_READER.test(sentence.prose.text) &&
      (tellsCause(sentence) || comesRoundAnyhow(sentence) || isPartOfMeasure(letter, sentence))))

function withoutHollowActs(sentence: Sentence): Sentence {
  const acts = sentence.acts.filter(act => !(MENDS.has(act.name) && isHollow(sentence, act)))
  return acts.length === sentence.acts.length ? sentence : { ...sentence, acts }
}

const MENDS: ReadonlySet<ActName> = new Set(['remedy', 'doing', 'compensates'])

/** "I rang you on Tuesday" is a call, however it sounds. */
const isHollow = (sentence: Sentence, act: Act): boolean =>
  isWithheld(sentence, act) ||
  isForestalled(sentence, act) ||
  sentence.acts.some(({ name, span }) => name === 'called' && span.start <= act.span.start && act.span.start < span.end)

/** "Our terms make no provision for refunds", «заміни не знайшлося»: it is named to say that it is not there. */
function isWithheld({ prose }: Sentence, { span }: Act): boolean {
  if (!IN_RETURN.test(textAt(prose, span))) return false
  const before = textBefore(prose, span).split(PART).at(-1)!
  const behind = textAfter(prose, span).split(PART)[0]!
  return NONE_BEFORE.test(before) || NONE_BEHIND.test(behind)
}

const CLAUSE = /[,;:—–]\s/u
const PART = spoken`[,;:—–]\s|\s${{ ru: 'и, а, но', uk: 'і, й, та, а, але', en: 'and, but, that, which' }}\s`

const IN_RETURN = spoken`^${{
  ru: 'возврат, возврата, возвраты, возмещение, возмещения, компенсация, компенсации, компенсацию, замена, замены, замену, скидка, скидки, скидку',
  uk: 'повернення, відшкодування, компенсація, компенсації, компенсацію, заміна, заміни, заміну, знижка, знижки, знижку',
  en: 'refund, refunds, reimbursement, reimbursements, compensation, replacement, replacements, discount, discounts, credit, credits',
}}$`

const NONE_BEFORE = spoken`${{
  ru: 'без, нет, не, никак*',
  uk: 'без, немає, нема, не, жодн*',
  en: "no, not, never, without, exclude, excludes, rule|rules out, cannot, *n't",
}}(?:\s\S+){0,5}\s*$`

const NONE_BEHIND = spoken`^(?:\s\S+){0,4}\s${{
  ru: 'не предусмотр*|полага*|положен*|произво*|нашл*|нашёл|делаем|делают|будет|осуществ*|выплач*|даём|дают, нет, нельзя, невозможн*, исключ*',
  uk: 'не передбач*|належ*|провод*|знайшл*|знайшов|робимо|роблять|буде|здійсню*|виплач*|даємо|дають, немає, нема, неможлив*, виключ*',
  en: "is|are|was|were|can|will not, isn't, aren't, wasn't, weren't, can't, cannot, won't, excluded, impossible, out of the question",
}}(?!\p{L})`

/** "The scaffold stays where it is", «Зал пока закрыт»: nothing is done yet. */
const staysAsIs = ({ prose }: Sentence): boolean => AS_IS.test(prose.text)

const AS_IS = anyOf({
  ru: `
    остаётся|остается|остаются|останется|останутся|стоит|стоят|лежит|лежат ..2 как|где есть|стоит|стоят|лежит|лежат
    остаётся|остается|остаются|останется|останутся|стоит|стоят|лежит|лежат ..2 закрыт*|выключен*|отключен*|пуст*|нетронут*, пока|временно ..2 закрыт*|выключен*|отключен*|не работает|работают, на прежнем месте
  `,
  uk: `
    лишається|лишаються|залишається|залишаються|лишиться|стоїть|стоять|лежить|лежать ..2 як|де є|стоїть|стоять|лежить|лежать
    лишається|лишаються|залишається|залишаються|лишиться|стоїть|стоять|лежить|лежать ..2 закрит*|зачинен*|вимкнен*|порожн*|неторкан*, поки|тимчасово ..2 закрит*|зачинен*|вимкнен*|не працює|працюють, на колишньому місці
  `,
  en: `
    stay|stays|stand|stands|remain|remains|lie|lies|sit|sits ..1 where|as it|they is|are|stands|stand|lies|lie
    stay|stays|stand|stands|remain|remains ..1 closed|shut|off|empty|untouched, stay|stays|remain|remains switched off, for now ..2 closed|shut|off, for the moment|time ?being ..2 closed|shut|off
  `,
})

/** "The reason is an update of ours on the 9th": how it came about. */
const tellsCause = ({ prose }: Sentence): boolean => {
  const [first, ...rest] = prose.text.split(CLAUSE)
  return CAUSE.test(first!) && rest.every(clause => OF_CAUSE.test(clause))
}

/** What only says more of it. */
const OF_CAUSE = opening({
  ru: 'которая, который, которое, которые, что, где, когда, из-за',
  uk: 'яка, який, яке, які, що, де, коли, через',
  en: 'which, that, who, where, when, because',
})

const CAUSE = opening({
  ru: '?вот причина|причиной, ?а ?всему виной|виною, виновато|виновата|виноват|виноваты, всё|это|так вышло|получилось|случилось ..1 из-за, подвёл|подвела|подвело',
  uk: '?ось причина|причиною, ?а усьому|всьому виною, винне|винна|винен|винні, усе|все|це|так вийшло|сталося ..1 через, підвів|підвела|підвело',
  en: '?the|our reason|cause|culprit ?for|of ?it|this|that ..1 is|was|lies|lay, what happened is|was, it happened|came about because|when, behind it is|was|lies',
})

/** "On 1 December I come by for the monthly round": what comes round anyhow. */
const comesRoundAnyhow = ({ prose }: Sentence): boolean => ROUTINE.test(prose.text)

const ROUTINE = anyOf({
  ru: 'ежемесячн*|еженедельн*|ежеквартальн*|регулярн*|планов*|обычн*|очередн* ..1 обход*|визит*|осмотр*|объезд*|встреч*|созвон*|обслуживани*|доставк*|развоз*, как обычно|всегда|водится',
  uk: "щомісячн*|щотижнев*|щоквартальн*|регулярн*|планов*|звичайн*|чергов* ..1 обхід|обходу|обходом|візит*|огляд*|об'їзд*|зустріч*|дзвін*|обслуговуванн*|доставк*|розвезенн*, як зазвичай|завжди|звичайно|заведено",
  en: 'monthly|weekly|quarterly|yearly|annual|regular|usual|routine ..1 round|rounds|visit|check|call|meeting|inspection|service|order|delivery, as usual|always|ever',
})

/** "Before you and I are both standing there again": what is to be spared, or only supposed. */
const isForestalled = ({ prose }: Sentence, { span }: Act): boolean =>
  BEFOREHAND.test(textBefore(prose, span).split(CLAUSE).at(-1)!)

const BEFOREHAND = spoken`${{
  ru: 'прежде чем, до того как, если, чтобы',
  uk: 'перш ніж, до того як, якщо, щоб',
  en: 'before, until, if, unless, when, whenever, so that',
}}(?:\s\S+){0,4}\s*$`

/**
 * «С сегодняшнего дня цветное едет в красных мешках. Список сверяем на приёмке», "That takes ten minutes": told behind the measure in its paragraph
 * with no day and nothing new of this one matter, it is how the measure works.
 */
function isPartOfMeasure(letter: Letter, sentence: Sentence): boolean {
  const paragraph = paragraphOf(letter, sentence)
  const measure = paragraph.findIndex(s => does(s, 'prevention') !== undefined && NOW_ON.test(s.prose.text))
  return (
    measure >= 0 &&
    paragraph.indexOf(sentence) > measure &&
    isDoneEachTime(sentence, letter) &&
    findDates(sentence.prose.text, letter.language, letter.date?.day).length === 0
  )
}

const NOW_ON = opening({
  ru: 'впредь, отныне, теперь, с|со|начиная ?с сегодняшнего|завтрашнего|вчерашнего|этого|нынешнего|следующего|следующей|этой|понедельника|вторника|среды|четверга|пятницы, чтобы',
  uk: 'надалі, віднині, відтепер, тепер, з|із|від|починаючи ?з ?від сьогодні|сьогоднішнього|завтра|завтрашнього|вчора|учора|цього|нинішнього|наступного|наступної|цієї|понеділка|вівторка|середи|четверга, щоб',
  en: 'from now on, from|since|starting|beginning today|tomorrow|monday|tuesday|wednesday|thursday|friday|this|yesterday, as of today|tomorrow|monday|tuesday|wednesday|thursday|friday|this|yesterday, from the next, in future, henceforth, now, so that, to prevent|keep|avoid',
})

const OF_THIS_ONE = anyOf({
  ru: 'новый, новая, новое, новые, новую, другой, другая, другую, второй, вторая, вторую, запасн*, замен*, взамен, заново, вернём|вернем|вернули|возвращаем, деньги, денег, счёт, счета, скидк*, бесплатн*, за наш счёт, свой счёт, оплат*, оплачива*, испорчен*, исправ*, переделыва*, переделаем, чиним, починим, чистим, стираем, перестираем, привезём|привезем|привозим|везём, заменяем, меняем, эту|эти|тот|ту|те ..1 партию|штуки|заказ',
  uk: 'новий, нова, нове, нові, нову, інший, інша, іншу, другий, друга, другу, запасн*, замін*, натомість, наново, заново, повернемо|повернули|повертаємо, гроші, грошей, рахунок, рахунку, знижк*, безкоштовн*, нашим коштом, свій кошт, оплат*, сплачу*, зіпсован*, виправ*, переробля*, переробимо, лагодимо, полагодимо, чистимо, перемо, привеземо|привозимо|веземо, замінюємо, міняємо, цю|ці|той|ту|ті ..1 партію|штуки|замовлення',
  en: 'new, another, second, spare, replac*, instead, again, afresh, back, money, invoice, bill, discount, free, refund*, pay, pays, paid, expense, repair*, mend*, fix, fixing, fixed, restor*, redo*, remak*, clean*, bring, brings, bringing, this|that one|batch|order',
})

const OF_READER = anyOf({ ru: 'ваш*, вам', uk: 'ваш*, вам', en: 'you, your, yours' })
