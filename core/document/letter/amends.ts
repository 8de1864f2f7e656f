import { findDates } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { anyOf, opening, spoken } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import { textAfter, textAt, textBefore } from '../../markdown/prose.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { isHabitual } from './habit.ts'
import { firstIn } from './voice.ts'

/** What puts it right, or what we do about it beside the measure for later. */
export const amendsIn = ({ body }: Pick<Letter, 'body'>): Act | undefined =>
  firstIn(
    body.filter(s => !isBlameFirst(s) && !(does(s, 'prevention') && FROM_NOW_ON.test(s.prose.text))),
    'remedy',
  ) ??
  firstIn(
    body.filter(s => !isForLater(body, s) && !does(s, 'request')),
    'doing',
  )

/** "The coach that day is on us, and so are the tickets you lost" puts right first. */
const isBlameFirst = (sentence: Sentence): boolean => {
  const blame = does(sentence, 'blame')
  const remedy = does(sentence, 'remedy')
  return blame !== undefined && (remedy === undefined || blame.span.start < remedy.span.start)
}

/** "From now on we send samples with a tracked service" repairs nothing. */
const FROM_NOW_ON = opening({
  ru: 'впредь, отныне, с сегодняшнего|завтрашнего дня, с этого дня|дела',
  uk: 'надалі, віднині, відтепер, з|із|від сьогоднішнього|завтрашнього дня, з|із|від цього дня',
  en: 'from now on, in future, henceforth, from today|tomorrow ?on, as of today|tomorrow',
})

/** The only measure is for later; of several the first may well be the repair. */
function isForLater(body: readonly Sentence[], sentence: Sentence): boolean {
  const measures = body.filter(s => does(s, 'prevention'))
  return measures.includes(sentence) && (measures.length === 1 || measures[0] !== sentence)
}

/** «The clerk goes through the flat again today at three»: told with its day or hour, and nothing of what went wrong. */
export function plannedIn({ body, language, date }: Letter): Act | undefined {
  const plan = body.find(
    (s, i) =>
      i > 0 &&
      !NO_AMENDS.some(name => does(s, name)) &&
      !s.prose.text.includes('?') &&
      (isStep(s, language) || I_DO.test(s.prose.text)) &&
      (findClock(s.prose.text, language).length > 0 || findDates(s.prose.text, language, date?.day).length > 0),
  )
  return plan && { name: 'remedy', span: plan.span }
}

/**
 * A paragraph behind the tale that begins with a deed and with nothing that is known to be anything else: «Neither shift will be invoiced», «Счёт
 * за субботу уменьшили на треть».
 */
export function deedIn({ body, paragraphs, language }: Letter): Act | undefined {
  const told = paragraphs.findIndex(sentences => sentences.some(s => TELLS.some(name => does(s, name))))
  const deed = paragraphs
    .slice(told + 1)
    .filter(sentences => !sentences.some(s => CLOSES.some(name => does(s, name))))
    .flatMap(([first]) => first ?? [])
    .find(
      s =>
        body.includes(s) &&
        s.words >= LEAST_DEED &&
        !NO_DEED.some(name => does(s, name)) &&
        !NOT_DONE.test(s.prose.text) &&
        !GOOD_WILL.test(s.prose.text) &&
        (isStep(s, language) || DONE[language].test(s.prose.text)),
    )
  return deed && { name: 'remedy', span: deed.span }
}

/** "Our van fetches them", "we replant all twelve", «пече його заново»: somebody does something, now or to come. */
export const isStep = ({ prose: { text } }: Sentence, language: Language): boolean =>
  AHEAD[language].test(text) || (language === 'en' ? SHE_DOES.test(text) || WE_DO.test(text) : BY_HER.test(text))

/** «Проведу в среду в 17:00», where one works alone. */
export const I_DO = anyOf({
  ru: 'проведу, привезу, верну, сделаю, переделаю, исправлю, заменю, починю, отдам, доставлю, приеду, заеду, соберу, пришлю, отправлю, напечатаю, перепечатаю, сошью, перешью, испеку, отработаю, выйду, поставлю, повешу, добавлю, доплачу, заплачу, оплачу, сниму, перекрашу, вымою, почищу, отремонтирую, закажу, куплю, найду, провожу, везу, возвращаю, переделываю, меняю, добавляю, оплачиваю, чиню, шью, пеку, печатаю',
  uk: 'проведу, привезу, поверну, зроблю, перероблю, виправлю, заміню, полагоджу, віддам, доставлю, приїду, заїду, зберу, надішлю, відправлю, надрукую, передрукую, пошию, перешию, спечу, відпрацюю, вийду, поставлю, повішу, додам, доплачу, заплачу, оплачу, зніму, перефарбую, вимию, почищу, відремонтую, замовлю, куплю, знайду, проводжу, везу, повертаю, переробляю, міняю, додаю, оплачую, лагоджу, шию, печу, друкую',
  en: '—',
})

/** A verb of doing behind who does it, and not the noun that looks like it: "two orders are". */
const SHE_DOES = spoken`(?:^|[,;:—–]\s|\s${{ ru: '—', uk: '—', en: 'and, but' }}\s)(?:[\p{L}\d][\p{L}\d'’.-]*\s){1,7}${{
  ru: '—',
  uk: '—',
  en: '{does}, lends, fetches, carries, bakes, stands in, takes, plays, sings, comes, steps in, washes, dyes, weaves, grows, plates, tunes, covers, makes',
}}(?!\s(?:${{ ru: '—', uk: '—', en: 'is, are, was, were, of, have, from' }})(?!\p{L}))(?!\p{L})`

/** What we feel, mean or can is no deed. */
const WE_DO = spoken`(?:^|\s)(?:${{ ru: '—', uk: '—', en: 'we, i' }})\s(?:\p{L}+ly\s|${{ ru: '—', uk: '—', en: 'also, now, then, both, all' }}\s)?(?!(?:${{
  ru: '—',
  uk: '—',
  en: "are, aren't, were, weren't, was, wasn't, am, have, haven't, had, hadn't, do, don't, did, didn't, know, hope, regret, wish, understand, think, believe, see, hear, value, apologise, apologize, want, need, can, can't, cannot, could, would, wouldn't, must, should, may, might, feel, thank, appreciate, remain, stay, look, trust, mean, like, love, fear, doubt, wonder, stand",
}})(?!\p{L}))\p{L}+`

const BY_HER = anyOf({
  ru: '—',
  uk: 'везе, веде, несе, бере, пече, шле, кладе, ріже, пише, їде, іде, йде, пере, шиє, *везе, *несе, *веде, візьме, забере, збере, *шле, *кладе, *ріже, *пише, *пече, *пере, наллє, зніме, прийме, замінить',
  en: '—',
})

/** Nothing is done by it. */
export const isGoodWill = (text: string): boolean => GOOD_WILL.test(text)

/** «Мы очень дорожим вами», "we keep you posted": nothing is put right by it. */
const GOOD_WILL = anyOf({
  ru: 'дорожим, дорожу, ценим, ценю, относимся, отношусь, в курсе, на связи, рассчитываем|надеемся на',
  uk: "цінуємо, ціную, ставимося, ставимось, ставлюся, у|в курсі, на зв'язку, сподіваємося|розраховуємо на",
  en: 'posted, informed, updated, in touch, in the loop, seriously, value, look forward, our best',
})

/** "The depot rings each driver the evening before a school run": said of each one from now on, behind the tale, it may be the measure. */
export const mayGuard = (letter: Letter): boolean =>
  letter.body.slice(TALE).some(s => isHabitual(s, letter) && !isNoMeasure(s.prose.text)) ||
  letter.body.slice(TALE).some(s => beginsAnew(s) || isAgreed(s, letter)) ||
  letter.paragraphs
    .slice(1)
    .some(sentences =>
      sentences.some(
        s => (!ASKS_OR_TELLS.some(name => does(s, name)) || PARTS_WAYS.test(s.prose.text)) && lasts(s, letter),
      ),
    )

/** «С нынешнего дня пишу на две карты сразу»: whatever is so from some day on. */
const beginsAnew = (sentence: Sentence): boolean =>
  sentence.words >= LEAST_DEED &&
  !sentence.prose.text.includes('?') &&
  !OF_NO_MEASURE.some(name => does(sentence, name)) &&
  !isNoMeasure(sentence.prose.text) &&
  !GOOD_WILL.test(sentence.prose.text) &&
  !STATE.test(sentence.prose.text) &&
  HENCEFORTH.test(sentence.prose.text)

const OF_NO_MEASURE = ['noRepeat', 'request', 'noAnswer', 'apology', 'regret', 'compensates'] as const

const HENCEFORTH = spoken`(?:^|[,;:—–.]\s(?:${{ ru: 'а, и', uk: 'а, і, й', en: 'and, but' }}\s)?)${{
  ru: `
    с|со|начиная ?с нынешнего|сегодняшнего|завтрашнего|этого|следующего|ближайшего|нового|вчерашнего|нынешней|сегодняшней|этой|следующей|ближайшей|новой|первого дня|утра|рейса|заказа|сезона|месяца|года|раза|недели|смены|партии|поставки|среды|пятницы|декабря|января|понедельника
    отныне, впредь, с ..1 понедельника|вторника|среды|четверга|пятницы|декабря|января|февраля, на будущее, в дальнейшем, после этого случая|этой истории
  `,
  uk: `
    з|із|від|починаючи ?з ?від нинішнього|сьогоднішнього|завтрашнього|цього|наступного|найближчого|нового|вчорашнього|учорашнього|нинішньої|цієї|наступної|найближчої|нової|першого дня|ранку|рейсу|замовлення|сезону|місяця|року|разу|тижня|зміни|партії|поставки|середи|п'ятниці|грудня|січня|понеділка
    віднині, відтепер, надалі, від|з|із сьогодні|завтра|учора|вчора, від|з|із ..1 понеділка|вівторка|середи|четверга|п'ятниці|грудня|січня|лютого, на майбутнє, у подальшому, після цього випадку|цієї історії
  `,
  en: `
    from|as ?of|starting|beginning|since|with ?from today|tomorrow|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|december|january|yesterday ?on ?onwards, from|starting|beginning|since this|the|that|next ..1 day|week|month|run|order|delivery|season|morning|monday|batch|shipment|year ?on ?onwards
    henceforth, in future, for the future, in the future, going forward
  `,
}}(?!\p{L})`

/** «Домовилися з видавцем, що рахунок він клеїть зовні»: agreed with somebody as what is done, and by no day. */
const isAgreed = (sentence: Sentence, { language, date }: Letter): boolean =>
  AGREED.test(sentence.prose.text) &&
  !sentence.prose.text.includes('?') &&
  !OF_NO_MEASURE.some(name => does(sentence, name)) &&
  !does(sentence, 'called') &&
  findDates(sentence.prose.text, language, date?.day).length === 0 &&
  findClock(sentence.prose.text, language).length === 0

const AGREED = spoken`${{
  ru: 'договорил*, условил*, попросил*, обязал*, поручил*, велел*, поставили условие, записали в договор|договоре',
  uk: "домовил*, домовив*, умовил*, попросил*, попросив, зобов'яза*, доручил*, доручив, поставили умову, записали у|в договорі|договір",
  en: "agreed, asked, told, instructed, arranged, has|have|it's promised|written",
}}(?:\s[^\s,;:.]+){0,6},?\s${{ ru: 'что, чтобы', uk: 'що, щоб, аби', en: 'that, to' }}\s[^?]*(?:${{
  ru: '*ет, *ит, *ют, *ят, *ут, *ат, *ли, *ать, *ить, *ять',
  uk: '*є, *ить, *ють, *ять, *уть, *ать, *ли, *ати, *ити, *яти, *еїть',
  en: 'before, every, each, first, always, with, in, from, by, both, to|that *s',
}})`

/** Another is given up for good, in words that may as well excuse. */
const PARTS_WAYS = anyOf({
  ru: 'больше ..3 не ..2 работаем|сотрудничаем|заказываем|возит|работает|берём|нанимаем|покупаем, с ними|ней|ним расстались|распрощались|расторгли',
  uk: 'більше ..3 не ..2 працюємо|співпрацюємо|замовляємо|возить|працює|беремо|наймаємо|купуємо, з ними|нею|ним розпрощалися|розійшлися|розірвали',
  en: 'no longer|longer|not|never ..2 work|works|use|uses|hire|hired|used|working|deal|buy|carries|carry|order, parted ..1 company|ways|with, dropped them|him|her',
})

/** What happened takes two sentences at the least, with whoever is greeted and rung. */
const TALE = 2

/** Told as what is done each time: not as what was done to each, once and by a day, nor as how the damage looks now. */
const lasts = (sentence: Sentence, { language, date }: Letter): boolean => {
  const { text } = sentence.prose
  return (
    !does(sentence, 'noRepeat') &&
    !isNoMeasure(text) &&
    GUARDS.some(words => words.test(text)) &&
    (PUT_IN_PLACE.some(words => words.test(text)) || text.split(CLAUSE).some(part => isHabit(part, language))) &&
    !STATE.test(text) &&
    !findDates(text, language, date?.day).some(({ preposition }) => preposition === 'by')
  )
}

const CLAUSE = /[,;:—–]\s/u

const isHabit = (clause: string, language: Language): boolean =>
  GUARDS.some(words => words.test(clause)) && (AHEAD[language].test(clause) || !DONE[language].test(clause))

/** The part of a sentence between marks in which an act stands. */
export const clauseOf = ({ prose }: Sentence, { span }: Act): string =>
  `${textBefore(prose, span).split(CLAUSE).at(-1)}${textAt(prose, span)}${textAfter(prose, span).split(CLAUSE)[0]}`

/** «Всё снова работает», «всегда стараемся»: the repair, or how good we mean to be. */
export const isNoMeasure = (text: string): boolean =>
  WORKS_AGAIN.test(text) ||
  VIRTUE.test(text) ||
  PAID_OFF.test(text) ||
  (WATCHES.test(text) && !OF_EACH.test(text) && !OFTEN.test(text))

/** "A much closer eye", «пристальнее следить»: more care, where nothing says what is looked at and how often. */
const WATCHES = anyOf({
  ru: `
    внимательн*|пристальн*|тщательн*|строже|зорче|лучше|чутче|больше ..2 следить|следим|следит|смотреть|смотрим|присматривать|присматриваем|приглядывать|приглядываем|наблюдать
    следить|следим|следит|смотреть|смотрим|присматривать|присматриваем|приглядывать|приглядываем|наблюдать ..4 внимательнее|пристальнее|тщательнее|строже|зорче|лучше|обоими|оба
    больше|особое|особенное|повышенное|пристальное|должное внимание|внимания, не спустим|спускать|спускаем ..2 глаз, глаз не спустим|спускать|спускаем, на|под особый|особом|особым|личном|личным|строгом|жёстком контроле|контроль|контролем
    будем|буду|станем|постараемся|постараюсь|быть ..2 внимательнее|внимательней|аккуратнее|осторожнее|осмотрительнее|бдительнее|собраннее|ответственнее|строже|расторопнее|умнее|точнее
    держать|держим ..2 ухо востро, держать|держим ..1 руку на пульсе, возьмём|взяли на заметку, быть|будем начеку|бдительн*, сделали|сделаем выводы
  `,
  uk: `
    уважніш*|пильніш*|ретельніш*|суворіше|краще|більше ..2 стежити|стежимо|стежитимемо|дивитися|дивимося|пильнувати|пильнуємо|пильнуватимемо|наглядати|наглядатимемо|доглядати
    стежити|стежимо|стежитимемо|дивитися|дивимося|дивитимемося|пильнувати|пильнуємо|пильнуватимемо|наглядати|наглядатимемо|доглядати ..4 уважніше|пильніше|ретельніше|суворіше|краще|обидва
    більше|особливу|пильну|підвищену|належну увагу|уваги, не спустимо|спускатимемо|спускаємо|зводитимемо ..2 ока|очей, ока|очей не спустимо|спускатимемо|спускаємо, на|під особливому|особливий|особистому|особистим|суворому|пильним контролі|контроль|контролем
    будемо|буду|станемо|постараємося|постараюся|бути ..2 уважніші|уважнішими|уважнішою|уважнішим|обережніші|обережнішими|обачніші|обачнішими|пильніші|пильнішими|акуратніші|акуратнішими|відповідальніші|відповідальнішими|розумніші|розумнішими
    тримати|тримаємо|триматимемо ..1 руку на пульсі, візьмемо|взяли до уваги|відома, будемо напоготові|пильні|пильними, зробили|зробимо висновки
  `,
  en: `
    closer|keener|sharper|careful|watchful|better|weather|sharp ?and ?close eye|watch|lookout|look
    watch|watching|look|looking|monitor|monitoring|follow|following|mind|minding ..5 more|much|far|even|a ?lot closely|carefully|attentively|strictly|closer|harder
    pay|paying|give|giving|devote ..2 closer|more|extra|special|particular|greater|full attention|thought|heed
    extra|more|most|even|far|much vigilant|watchful|alert|attentive|mindful|careful|diligent|thorough|conscientious|cautious, on our|my|their toes, redouble|redoubling|raise|raising|up our|my efforts|standards|game, to heart
    bear|keep|have ..1 this|that|it in mind, be|stay on the alert|lookout, will watch|mind ..2 step|steps
  `,
})

const OFTEN = anyOf({
  ru: 'ежедневно, еженедельно, ежемесячно, по понедельникам|вторникам|средам|четвергам|пятницам, # раз|раза, раз в, камер*, датчик*, до|перед',
  uk: "щодня, щотижня, щомісяця, щоразу, щопонеділка, щовівторка, щосереди, щочетверга, щоп'ятниці, # рази|разів, раз на, камер*, датчик*, до|перед",
  en: 'daily, weekly, monthly, nightly, twice, once, on mondays|tuesdays|wednesdays|thursdays|fridays, camera*, sensor*, before, after',
})

const WORKS_AGAIN = anyOf({
  ru: `
    теперь|уже ?и ?у ?нас ?вас всё|все|он|она|оно|они ..2 работает|работают|хорошо|чисто|исправно|порядке
    снова|опять|вновь ..3 работает|работают|выглядит|выглядят|открыт*|порядке|надо|обычно|прежде|чисто|тепло|месте
    работает|работают|выглядит|выглядят ..3 снова|опять|вновь|надо|прежде|положено
    будет|будут ..2 второй|вторая|второе|новый|новая|новое ..1 день|урок|раз|занятие|сеанс|торт|билет|комплект|ужин|показ
  `,
  uk: `
    тепер|вже|уже ?й ?у ?нас ?вас усе|все|він|вона|воно|вони ..2 працює|працюють|гаразд|добре|чисто|справно
    знову|знов ..3 працює|працюють|виглядає|виглядають|відкрит*|гаразд|слід|завжди|раніше|чисто|тепло|місці
    працює|працюють|виглядає|виглядають ..3 знову|знов|слід|раніше
    буде|будуть ..2 другий|друга|друге|новий|нова|нове ..1 день|урок|раз|заняття|сеанс|торт|квиток|комплект|вечеря|показ
  `,
  en: `
    everything|all|it|they ..1 works|work|runs|run|fine ..1 again|now, now everything|all|it ..1 works|runs|fine
    look|looks|works|work|runs|run|is|are|opens|open ..6 again, look|looks|works|work|runs|run ..2 as|way it|they|before|usual
    back ..1 to normal, back in order|place, back to what
    day|days|week|weeks|hours|month|months from now
  `,
})

/** «Счёт с сегодняшнего дня меньше на 15 %»: made up for, and no more. */
const PAID_OFF = anyOf({
  ru: 'счёт|счета|плата|плату|цена|сумма|стоимость|аренда ..5 меньше|ниже|снижен*|уменьшен*|уменьшил*|снизил*|бесплатно, бесплатн* ..2 месяц|неделя|раз|урок|доставка, месяц|неделя ..2 бесплатн*',
  uk: 'рахунок|рахунки|плата|плату|ціна|сума|вартість|оренда ..5 менший|менша|нижча|знижено|зменшено|зменшили|знизили|безкоштовно, безкоштовн* ..2 місяць|тиждень|раз|урок|доставка, місяць|тиждень ..2 безкоштовн*',
  en: 'invoice|bill|fee|price|rent|charge|sum ..5 reduced|lower|less|waived|halved|cut|lowered, free|waived ..1 of ..1 charge, month|week|lesson ..3 free|waived',
})

/** Care, effort and seriousness guard against nothing. */
const VIRTUE = anyOf({
  ru: 'внимательно|серьёзно|бережно|ответственно относимся|отношусь|подходим, в любое время|момент, когда угодно, относимся ..3 внимательно|серьёзно|бережно|ответственно, стараемся|стараюсь|постараемся, дорожим',
  uk: 'уважно|серйозно|дбайливо|відповідально ставимося|ставимось|ставлюся|підходимо, у|в будь-який час|момент, коли завгодно, ставимося|ставимось ..3 уважно|серйозно|дбайливо|відповідально, стараємося|намагаємося|намагатимемося|старатимемося, цінуємо',
  en: 'any time, at any hour, day and night, with ..1 care, do|doing ..2 best, try|tries|trying ?our ?hard ?best to, take|takes ..3 seriously, matters ?a ?lot to us, careful, pride, strive|strives, value',
})

/** «Пятна больше не видно»: how the damage looks now. */
const STATE = anyOf({
  ru: 'больше не ..1 видно|заметно|слышно|пахнет|течёт|капает|шумит|болит|скрипит|мигает, не ..1 видно|заметно больше',
  uk: 'більше не ..1 видно|помітно|чути|пахне|тече|капає|шумить|болить|скрипить|блимає, не ..1 видно|помітно більше',
  en: 'no longer|longer ..1 shows|show|visible|seen|heard|smells|smell|leaks|leak|drips|hurts|squeaks|flickers, shows|show|visible|seen|heard|smells|leaks|drips any more|anymore|longer',
})

const ASKS_OR_TELLS = ['request', 'noAnswer', 'apology', 'excuse', 'ourFault'] as const

const OF_EACH = anyOf({
  ru: 'каждый, каждая, каждое, каждую, каждого, каждой, всякий раз, всегда, любой, любую, любое, любого',
  uk: 'кожен, кожна, кожне, кожну, кожного, кожної, щоразу, завжди, будь-який, будь-яку, будь-яке, будь-якого',
  en: 'each, every, always, whenever, any ?new job|order|change|update|delivery',
})

/** «Больше «Стриж» наши торты не возит». */
const NO_MORE = anyOf({
  ru: 'больше ..5 не',
  uk: 'більше ..5 не',
  en: "no longer, *n't|not|nothing ..5 any more|anymore",
})

/** The name of what is given up may part the two: there the sentence begins with it. */
const GIVEN_UP = opening({ ru: 'больше', uk: 'більше', en: 'no more' })

/** "Updates go to a copy first, and only at night": an order in which it is done. */
const IN_ORDER = spoken`${{ ru: 'сначала, сперва', uk: 'спершу, спочатку', en: 'first' }}.{1,40}\s${{ ru: 'только, лишь, потом, затем', uk: 'тільки, лише, потім, відтак', en: 'only, then' }}(?=\s)`

/** «Весенние поездки я уже заказала у «Экспресса»»: what comes later is put in other hands. */
const LATER_ONES = anyOf({
  ru: 'весенн*|летн*|осенн*|зимн*|следующ*|остальн*|январск*|февральск* ..4 заказал*|отдал*|поручил*|повезёт|везёт|сделает|делает|передал*',
  uk: 'веснян*|літн*|осінн*|зимов*|наступн*|решту|січнев*|лютнев* ..4 замовив|замовила|замовили|віддав|віддала|віддали|доручив|доручила|доручили|повезе|везе|зробить|робить|передав|передала|передали',
  en: 'spring|summer|autumn|winter|next|coming|remaining ..2 trip|trips|order|orders|delivery|deliveries|season|run|runs ..3 booked|given|ordered|goes|go|moved',
})

/** "That setting had been off, and I switched it on." */
const SWITCHED_ON = anyOf({
  ru: 'включил|включила|включили ..2 её|его|их|настройку|проверку|защиту|запрет, её|его|их включил|включила|включили',
  uk: 'увімкнув|увімкнула|увімкнули|ввімкнув|ввімкнула|ввімкнули ..2 її|його|їх|перевірку|захист|заборону, її|його|їх увімкнув|увімкнула|увімкнули|ввімкнув|ввімкнула|ввімкнули',
  en: 'switched|turned it|this|that|them ?back on, switched|turned on ..2 check|setting|lock|limit|alarm|alert',
})

/** "I have asked the printer for a proof of every job." */
const TOLD_TO = anyOf({
  ru: 'попросил*|велел*|договорил*|обязал*|поручил*',
  uk: "попросив|попросила|попросили|домовив*|домовил*|доручив|доручила|доручили|зобов'яза*",
  en: "i|we|i've|we've ?have asked|told|instructed",
})

const PUT_IN_PLACE = [IN_ORDER, LATER_ONES, SWITCHED_ON, TOLD_TO]

const GUARDS = [OF_EACH, NO_MORE, GIVEN_UP, IN_ORDER, LATER_ONES, SWITCHED_ON]

const TELLS = ['failure', 'ourFault', 'thirdParty', 'excuse', 'apology', 'regret', 'called'] as const

/** What stands beside it speaks of the end of the letter, or of nothing to be done. */
const CLOSES = ['noAnswer', 'indifferent', 'procedure'] as const

const LEAST_DEED = 4

/** Told of what was done. */
export const DONE: Readonly<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})\p{L}{2,}(?:али|или|ели|яли|ыли|ули|везли|несли|могли|шли|ен[ыоа]?|ан[ыоа]?)(?!\p{L})/iu,
  uk: /(?<!\p{L})\p{L}{2,}(?:али|или|іли|яли|ули|везли|несли|могли|йшли|ено|ано|ито)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:has|have|had|was|were|been|\p{L}{2,}ed|went|left|took|gave|sent|put|paid)(?!\p{L})/iu,
}

const NOT_DONE = spoken`\?|(?:^|\s)(?:${{ ru: 'не, нет, нельзя, никто, впервые', uk: 'не, немає, ніхто, вперше, уперше', en: "not, *n't, cannot, nobody, never, only" }})(?=[\s.,;:]|$)`

const NO_AMENDS = [
  'failure',
  'called',
  'ourFault',
  'apology',
  'regret',
  'excuse',
  'prevention',
  'request',
  'noAnswer',
  'meets',
] as const

/** What is known to be something else than a deed of ours. */
const NO_DEED = [
  ...NO_AMENDS,
  'noRepeat',
  'empathy',
  'thanks',
  'joins',
  'blame',
  'wished',
  'indifferent',
  'servile',
  'talksDown',
] as const

/** Told of what comes, not of what was. */
export const AHEAD: Readonly<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})(?:\p{L}{2,}(?:[её]т|[уюая]т|[иея]т|[её]м|им)(?:ся)?|буд[еу]т)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:\p{L}{2,}(?:є|[уюая]ть|[иеї]ть|[еиаує]мо)(?:ся|сь)?|буд[еу](?:ть)?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:will|'ll|are due|is due|(?:is|are) (?:with you|at your|on (?:its|their|the) way|back)|arrives?|comes?|goes|go|starts?|leaves?|brings?|fits?|delivers?)(?!\p{L})/iu,
}
