import { findDates } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { anyOf, opening, spoken } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import type { ActName } from '../../lexicon/acts.ts'
import type { Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { AHEAD, DONE, isGoodWill, LEAST_DEED } from './amends.ts'
import { isHabitual } from './habit.ts'
import { isNoMeasure, OF_EACH } from './no-measure.ts'
import { CLAUSE } from './voice.ts'

/** "The depot rings each driver the evening before a school run": said of each one from now on, behind the tale, it may be the measure. */
export const mayGuard = (letter: Letter): boolean =>
  standsGuard(letter) ||
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
  !isGoodWill(sentence.prose.text) &&
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

const isHabit = (clause: string, language: Language): boolean =>
  GUARDS.some(words => words.test(clause)) && (AHEAD[language].test(clause) || !DONE[language].test(clause))

/** «Пятна больше не видно»: how the damage looks now. */
const STATE = anyOf({
  ru: 'больше не ..1 видно|заметно|слышно|пахнет|течёт|капает|шумит|болит|скрипит|мигает, не ..1 видно|заметно больше',
  uk: 'більше не ..1 видно|помітно|чути|пахне|тече|капає|шумить|болить|скрипить|блимає, не ..1 видно|помітно більше',
  en: 'no longer|longer ..1 shows|show|visible|seen|heard|smells|smell|leaks|leak|drips|hurts|squeaks|flickers, shows|show|visible|seen|heard|smells|leaks|drips any more|anymore|longer',
})

const ASKS_OR_TELLS = ['request', 'noAnswer', 'apology', 'excuse', 'ourFault'] as const

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

/**
 * Something stands there that keeps it from happening again, of whatever make: it rings or stops when a case comes, works by itself, does not go without
 * what was left out, or the old way is closed for good.
 */
const standsGuard = (letter: Letter): boolean =>
  letter.body
    .slice(TOLD)
    .some(
      s =>
        !s.prose.text.includes('?') &&
        !NO_GUARD.some(name => does(s, name)) &&
        !isNoMeasure(s.prose.text) &&
        (BY_ITSELF.test(s.prose.text) ||
          FOR_GOOD.test(s.prose.text) ||
          KEEPS_FROM.test(s.prose.text) ||
          isAlarm(s, letter)),
    )

/** What happened is told first. */
const TOLD = 1

const NO_GUARD: readonly ActName[] = [
  ...(['apology', 'regret', 'request', 'thanks', 'noRepeat', 'excuse', 'wished', 'refuse'] as const),
]

/** «Если в камере теплее четырёх градусов, звонят два телефона»: said of no reader, and by nobody of himself. */
const isAlarm = ({ prose: { text } }: Sentence, { language }: Letter): boolean =>
  text.split(/[;:—–]\s|\.\s/u).some(part => {
    const [, supposed, comes] = ALARM.exec(part) ?? []
    return (
      supposed !== undefined &&
      comes !== undefined &&
      !SPOKEN_TO.test(supposed) &&
      !SPOKEN_TO.test(comes.split(',')[0]!) &&
      !OPEN_CASE.test(supposed) &&
      supposed.split(' ').length > 2 &&
      findDates(part, language).length === 0 &&
      RINGS.test(comes)
    )
  })

const ALARM = spoken`^\s*(?:${{ ru: 'а, и, теперь', uk: 'а, і, й, тепер', en: 'and, now' }},?\s)?(?:${{
  ru: 'если, когда, как только, едва, стоит',
  uk: 'якщо, коли, щойно, як тільки, ледве',
  en: 'if, when, whenever, once, as soon as, the moment, should',
}})\s([^,]{6,90}),\s(.{6,})$`

/** Said to the reader, or of what we wish and promise. */
const SPOKEN_TO = anyOf({
  ru: 'вы, вам, вас, вами, ваш*, мы, я, нам, мне, готов*, рад*, постара*',
  uk: 'ви, вам, вас, вами, ваш*, ми, я, нам, мені, готов*, рад*, постара*',
  en: "you, your, you'd, you'll, i'm, i'll, we'll, i, we, please, glad, happy",
})

/** No case that anything stands ready for. */
const OPEN_CASE = anyOf({
  ru: 'вопрос*, что-то, что-нибудь, понадоб*, захо*, удобно, нужно, будет|станет ..2 известно|готов*',
  uk: 'питан*, запитан*, щось, що-небудь, знадоб*, захо*, зручно, потрібно, буде|стане ..2 відомо|готов*',
  en: 'question*, anything, something else, needed, ready, convenient, known, possible, necessary',
})

/** What a thing or somebody else does each time that it comes. */
const RINGS = anyOf({
  ru: '*ает, *яет, *ует, *ит !ли, *ают, *яют, *уют, *ят, *ается, *яется, *уется, *ится, *аются, *яются, *уются, *ятся, идёт, идут, встаёт, даёт, орёт, поёт',
  uk: '*ає, *яє, *ує, *ює, *ить, *ають, *яють, *ують, *юють, *ять, *ається, *яється, *ується, *юється, *иться, *аються, *яються, *уються, *яться, йде, йдуть, встає, дає',
  en: "won't, can't, cannot, doesn't, don't, no longer, ring|rings, stop|stops, goes, go, shut|shuts, close|closes, lock|locks, open|opens, turn|turns, switch|switches, sound|sounds, flash|flashes, light|lights, beep|beeps, warn|warns, alert|alerts, block|blocks, refuse|refuses, reject|rejects, cut|cuts, get|gets, hear|hears, is|are ..1 *ed, send|sends, call|calls, come|comes, appear|appears, start|starts, halt|halts, drop|drops, fall|falls, pop|pops, holds|hold, see|sees, take|takes, has|have to",
})

/** «Клапан перекрывается сам», "the file stops by itself"; what is to pass of itself guards nothing. */
const BY_ITSELF = spoken`(?<!${{ ru: 'не', uk: 'не', en: "not, won't, can't, doesn't" }}\s)(?!${{
  ru: 'решится, уладится, пройдёт, рассосётся, утрясётся, наладится, исправится, уйдёт, восстановится, высохнет',
  uk: 'вирішиться, владнається, мине, розсмокчеться, налагодиться, виправиться, піде, відновиться, висохне',
  en: '—',
}})${{
  ru: '*ется|*ится|*ются|*ятся|*ает|*яет|*ует ..1 сам|сама|само|сами|автоматически|автоматом, сам|сама|само|сами|автоматически|автоматом ..2 *ется|*ится|*ются|*ятся|*ает|*яет|*ует',
  uk: '*ється|*иться|*ються|*яться|*ає|*яє|*ує ..1 сам|сама|само|самі|автоматично, сам|сама|само|самі|автоматично ..2 *ється|*иться|*ються|*яться|*ає|*яє|*ує',
  en: 'shut|shuts|stop|stops|start|starts|lock|locks|switch|switches|turn|turns|close|closes|open|opens|ring|rings|warn|warns|block|blocks|refuse|refuses|check|checks|report|reports|cut|cuts|trip|trips|flag|flags|sound|sounds|drop|drops ..4 by itself|themselves, shut|shuts|stop|stops|start|starts|lock|locks|switch|switches|close|closes|cut|cuts ..3 itself|automatically, shut|shuts|stop|stops|start|starts|lock|locks|switch|switches|close|closes|open|opens|ring|rings|warn|warns ..4 on|of its|their own, automatically ..2 shuts|stops|starts|locks|switches|closes|opens|rings|warns|blocks|refuses|checks|flags',
}}`

/** «Выдача без паспорта закрыта навсегда». */
const FOR_GOOD = anyOf({
  ru: 'закрыт*|закрыл*|убран*|убрал*|снят*|сняли|списан*|списал*|отменён*|отменен*|отменил*|запрещён*|запрещен*|запретил*|удалён*|удален*|удалил*|отключён*|отключен*|отключил*|заблокирован*|заблокировал* ..4 навсегда|насовсем, навсегда|насовсем ..2 закрыт*|закрыл*|убран*|убрал*|снят*|сняли|списан*|списал*|отменен*|отменил*|запрещен*|запретил*|удален*|удалил*|отключен*|отключил*, раз и навсегда',
  uk: 'закрит*|закрил*|прибран*|прибрал*|знят*|зняли|списан*|списал*|скасован*|скасувал*|заборонен*|заборонил*|видален*|видалил*|вимкнен*|вимкнул*|заблокован* ..4 назавжди, назавжди ..2 закрит*|закрил*|прибран*|прибрал*|знят*|зняли|списан*|списал*|скасован*|скасувал*|заборонен*|заборонил*|видален*|видалил*, раз і назавжди',
  en: 'closed|gone|removed|banned|abolished|scrapped|retired|withdrawn|dropped|thrown|cut|blocked|barred|locked|taken ..4 for good|ever, closed|gone|removed|banned|abolished|scrapped|retired|blocked|barred|taken ..4 forever|altogether|permanently, once and for all, permanently closed|removed|banned|blocked|barred|locked',
})

/** "A steel pin stops it from being fitted like that", «ворота без накладной не открываются»; what does not work until it is mended does not guard. */
const KEEPS_FROM = spoken`(?:${{
  ru: 'не !работает|греет|ходит|идёт|едет|течёт|хватает|бывает|знает *ет|*ит|*ется|*ится|*ют|*ят|*ются|*ятся|*ут|*утся ..4',
  uk: 'не !працює|гріє|ходить|йде|їде|тече|вистачає|буває|знає *є|*ить|*ється|*иться|*ють|*ять|*ються|*яться|*уть|*уться ..4',
  en: "won't|doesn't|don't|cannot|can't|no ?longer ..5",
}},?\s${{
  ru: 'пока не|второй|обе|оба, без, если',
  uk: 'поки не|другий|обидва|обидві, доки, без, якщо',
  en: 'until, unless, without',
}})|${{
  ru: 'не даёт|даст|дадут|позволяет|позволит|позволяют|пускает|пустит|пропускает|пропустит ..3 {inf}, не пропускает|пропустит|пропускают, больше не даёт|даст|дадут',
  uk: 'не дає|дасть|дадуть|дозволяє|дозволить|дозволяють|пускає|пустить|пропускає|пропустить ..3 {inf}, не пропускає|пропустить|пропускають, унеможливлює|унеможливить|унеможливили',
  en: 'keeps|stops|prevents|bars|blocks|keep|stop|prevent|bar|block ..5 from *ing, makes|make|made it ..1 impossible, impossible to, can no longer|more|longer be, cannot any longer be',
}}`
