import { findDates } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { anyOf, spoken } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import type { ActName } from '../../lexicon/acts.ts'
import type { Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'

/**
 * «Флаконы стоят на разных полках, мастер отмечает номер в журнале», "the foreman measures the door before loading": behind the tale, what is done
 * each time, or has been put in its place for good. It names no day, no hour and nothing of this one matter, which is how a measure is told and a
 * repair is not.
 */
export function isHabitual(sentence: Sentence, letter: Letter): boolean {
  const { text } = sentence.prose
  if (doesElse(sentence, letter) || NOT_EACH_TIME.test(text) || AT_HAND.test(text)) return false
  const clauses = text.split(CLAUSE)
  return clauses.some(
    (clause, i) =>
      isRule(clause, sentence, letter) &&
      !OF_THIS_ONE.test(clause) &&
      !FEELS.test(clause) &&
      !FEELS.test(clauses[i - 1] ?? '') &&
      !isDated(clause, letter),
  )
}

/** Looked after, or done at set times, whatever else the sentence does. */
export const isDoneEachTime = (sentence: Sentence, letter: Letter): boolean =>
  CONTROLS.test(sentence.prose.text) || EACH_TIME.test(sentence.prose.text) || isHabitual(sentence, letter)

const isRule = (clause: string, sentence: Sentence, letter: Letter): boolean =>
  SETTLED.test(clause) ||
  CONTROLS.test(clause) ||
  (EACH_TIME.test(clause) && GOES_ON.test(clause)) ||
  (HABIT[letter.language].test(clause) &&
    (GENERAL.test(sentence.prose.text) || (isLastTold(sentence, letter) && !OF_THAT.test(clause))))

/** «По вечерам обходят её с фонарём»: where it is said how often, any verb of now tells what is done. */
const GOES_ON = anyOf({
  ru: '*ят, *ют, *ут, *ат, *ит, *ет, *ёт, *им, *ем',
  uk: '*ять, *ють, *уть, *ать, *ить, *є, *имо, *емо, *ємо',
  en: '—',
})

const isDated = (clause: string, { language, date }: Letter): boolean =>
  !EACH_TIME.test(clause) &&
  ((!CONTROLS.test(clause) && findClock(clause, language).length > 0) ||
    findDates(clause, language, date?.day).some(({ preposition }) => preposition !== 'from'))

/** «Щотижня до 31 січня»: a day may end what is done each time. */
const EACH_TIME = anyOf({
  ru: 'ежедневно, еженедельно, ежемесячно, каждый|каждую|каждое день|утро|вечер|неделю|месяц|раз|смену|понедельник|вторник|среду|четверг|пятницу|субботу, по понедельникам|вторникам|средам|четвергам|пятницам|субботам|утрам|вечерам, накануне',
  uk: "щодня, щотижня, щомісяця, щоразу, щоранку, щовечора, щозміни, щопонеділка, щовівторка, щосереди, щочетверга, щоп'ятниці, щосуботи, кожного|кожної дня|тижня|місяця|разу|зміни, напередодні",
  en: 'daily, weekly, monthly, nightly, each|every day|morning|evening|week|month|time|shift|monday|tuesday|wednesday|thursday|friday|saturday, on mondays|tuesdays|wednesdays|thursdays|fridays|saturdays, the day|night|evening before',
})

/** Another house may well be told to look after something; behind the tale a call is part of what is done. */
const doesElse = (sentence: Sentence, { body }: Letter): boolean =>
  OTHER_ACTS.some(act => does(sentence, act) && (act !== 'failure' || !EACH_TIME.test(sentence.prose.text))) ||
  (body.indexOf(sentence) < TALE && CALLS.some(act => does(sentence, act))) ||
  (does(sentence, 'thirdParty') !== undefined && !CONTROLS.test(sentence.prose.text))

/** Before whatever is asked at the end: the place of the measure. */
const isLastTold = (sentence: Sentence, { body }: Letter): boolean =>
  body.findLast(s => !s.prose.text.includes('?') && !ENDS.some(act => does(s, act))) === sentence

/** It speaks of one thing that was named before. */
const OF_THAT = spoken`^(?:\S+\s+){0,3}\S+$|^${{
  ru: 'он, она, оно, они, это, там, тогда, и',
  uk: 'він, вона, воно, вони, це, там, тоді, і',
  en: 'he, she, it, they, there, then, and, but, so',
}}|${{ ru: 'тот, тем же, том же, этот, этого, этом', uk: 'той, тим самим, цей, цього, цьому', en: 'that, this, these, those, until, till' }}`

const ENDS = ['noAnswer', 'request', 'meets', 'thanks'] as const

const CLAUSE = /[,;:—–]\s/u

const OTHER_ACTS: readonly ActName[] = [
  'failure',
  'ourFault',
  'apology',
  'regret',
  'request',
  'thanks',
  'empathy',
  'noRepeat',
  'compensates',
]

const CALLS: readonly ActName[] = ['called', 'meets']
const TALE = 3

/** Asked, supposed, done till something else comes, or told of a man who is away. */
const NOT_EACH_TIME = spoken`\?|^${{
  ru: 'он, она, оно, они, это, то, пока !вторая|второй|нет|не, до тех|этих|той пор|поры, если, вместо неё|него|них, а пока',
  uk: 'він, вона, воно, вони, це, то, поки !другого|другої|немає|не, доти, до того часу, якщо, замість неї|нього|них, а поки',
  en: 'he, she, it, that, this, until then, till then, meanwhile, in the meantime, for now, if',
}}|${{
  ru: 'котор* ..1 обычно, обычно котор*, в отпуске, временн*',
  uk: 'який|яка ..1 зазвичай, зазвичай який|яка, у|в відпустці, тимчасов*',
  en: 'who|which ..1 usually|normally, on leave, temporar*, have|has had',
}}`

/** Of now, of this one, of what comes in its place. */
const AT_HAND = anyOf({
  ru: 'сейчас, завтра, послезавтра, вчера, пока что, скоро, вскоре, ещё, заново, снова, опять, повторно, взамен, новый|новую|новое|второй|другой|такой ?же стол|букет|торт|заказ|экземпляр|комплект, замену, остальн*, эту|этой партию|партии, всё ..1 в порядке|хорошо, причин*, впервые',
  uk: 'зараз, завтра, післязавтра, вчора, учора, поки що, скоро, незабаром, невдовзі, ще, заново, знову, знов, повторно, натомість, заміну, решту, решта, цю|цієї партію|партії, все|усе ..1 гаразд|добре, причин*, вперше, уперше',
  en: 'tomorrow, yesterday, currently, at the moment, soon, shortly, still, again !on|at|by|before|in, afresh, anew, instead, replacement, the other|others, the rest, remaining, this batch, in order, all well, cause, causes, reason, reasons',
})

/** The one order that went wrong, and what it costs. */
const OF_THIS_ONE = anyOf({
  ru: `ваш*, уже, новый, новую, новое, деньги, денег, счёт, счета, бесплатн*, скидк*, плат*, оплат*, доплат*, возмещ*, возвращ*, компенс*, дарим, дарю, ремонтиру*, чиним, чинит, исправля*, переделыва*, переписыва*, перепечатыва*, восстанавлива*
    лечит, лечим, сушит, сушат, меняем, меняет, ищем, ищет, ищут, везёт, везут, едет !в|во|с|со|только|лишь|отдельно|через, идёт к вам, отправля*, высыла*, присыла*, доставля*, шьёт, печёт, пилит, варит, достаточно, хватает, означает, зависит, включает ..1 себя, бывает, касается, предусматрива*`,
  uk: `ваш*, вже, уже, новий, нову, нове, гроші, грошей, рахунок, рахунку, безкоштовн*, знижк*, плат*, оплат*, доплат*, відшкодов*, поверта*, компенс*, даруємо, дарую, ремонту*, лагод*, виправля*, переробля*, переписує*, передрукову*, відновлю*
    лікує*, сушить, сушать, міняємо, міняє, шукаємо, шукає, шукають, везе, везуть, їде !у|в|з|із|лише|тільки|окремо|через, іде до вас, відправля*, висила*, надсила*, доставля*, шиє, пече, пиляє, варить, досить, вистачає, означає, залежить, буває, стосується, передбача*`,
  en: `your, yours, a|the ?right new, money, invoice*, bill, fee, fees, refund*, discount*, free, paid, pay, pays, credit*, charge*, cost*, expense, already, repair*, mend*, fixed, fixes, restor*, redo*, remak*, reprint*, fetch*, replac*
    is|are fine|well|safe|sorry|glad|happy|ready|done|clean|dry|open|back|here|there|sure|aware|grateful|ashamed|with, means, mean, depends, matters, belongs, deserves, needs, seems, looks, feels`,
})

/** A clause of feeling, thinking, asking, looking into. */
export const isFelt = (clause: string): boolean => FEELS.test(clause)

/** What we feel, think, ask and look into. */
const FEELS = anyOf({
  ru: 'надеемся, надеюсь, дорожим, ценим, ценю, понимаем, понимаю, сожалеем, сожалею, сочувству*, благодар*, знаем, знаю, ждём, жду, думаем, думаю, считаем|считаю что, хотим, хочу, просим, прошу, обещаем, обещаю, уверяем, уверяю, работаем, стараемся, стараюсь, разбираемся, разбираюсь, выясняем, выясняю, изучаем, расследуем, ведём переговоры, обсуждаем, готовим, готовлю, остаёмся, прилагаем, прилагаю, пишу, повторяю, признаём, признаю, предлагаем, предлагаю, сообщаем, сообщаю, рассчитываем, желаем, извиняемся, извиняюсь, занимаемся, занимаюсь, занимается, следим, продолжаем, делаем всё, работает, работают, напоминаю, понимает, знает, знают, хочет, ждёт, радует',
  uk: "сподіваємося, сподіваємось, сподіваюся, цінуємо, ціную, розуміємо, розумію, шкодуємо, шкодую, співчува*, дякую*, знаємо, знаю, чекаємо, чекаю, думаємо, думаю, вважаємо, вважаю, хочемо, хочу, просимо, прошу, обіцяємо, обіцяю, запевня*, працюємо, стараємося, намагаємося, з'ясовуємо, з'ясовую, вивчаємо, розслідуємо, ведемо переговори, обговорюємо, готуємо, готую, лишаємося, залишаємося, додаю, пишу, повторюю, визнаємо, визнаю, пропонуємо, пропоную, повідомляємо, повідомляю, розраховуємо, бажаємо, перепрошуємо, перепрошую, займаємося, займаюся, стежимо, продовжуємо, робимо все, працює, працюють, нагадую, розуміє, знає, знають, хоче, чекає, тішить",
  en: "hope, hopes, value, understand, regret, sympathise, thank, know, wait, waiting, think, believe, want, ask, promise, assure, look|looking into|forward, investigat*, apologise, apologize, enclose, attach, write, repeat, admit, suggest, propose, offer, wish, expect, remain, see, feel, trust, work|works, try, try to, appreciate, remind, say, tell, mean, can, could, would, am, i'm, we're",
})

/** A verb of looking after something, which hardly anybody says of a repair. */
const CONTROLS = anyOf({
  ru: `
    проверяет|проверяют|проверяем|проверяю|проверяется|проверяются, сверяет|сверяют|сверяем|сверяю|сверяется|сверяются, перепроверя*, пересчитывает|пересчитывают|пересчитываем, взвешива*, измеряет|измеряют|измеряем|измеряется, меряет|меряют|меряем
    отмечает|отмечают|отмечаем, записывает|записывают|записываем, подписывает|подписывают|подписываем|подписывается, помечает|помечают|помечаем, фотографирует|фотографируют|фотографируем, вносит|вносят|вносим, вписыва*, подтверждает|подтверждают|подтверждаем|подтверждаю
    сканирует|сканируют|сканируем, пломбиру*, запирает|запирают|запираем|запирается, дублирует|дублируют|дублируем|дублируется, страхуем|страхует, хранится|хранятся|храним, маркиру*, перечитыва*, осматривает|осматривают|осматриваем, тестиру*, контролиру*
    читают ..2 двое|вдвоём|вслух, читает ..2 второй|вслух|вторая, галочка|галочку|отметку ставит|обязательна, расписывается, расписываются, предупреждает|предупреждают|извещает|извещают ..4 за, снимает|снимают|снимаем ..2 до|перед, следующие ..2 *ем|*им
  `,
  uk: `
    перевіряє|перевіряють|перевіряємо|перевіряю|перевіряється|перевіряються, звіряє|звіряють|звіряємо|звіряю|звіряється|звіряються, перераховує|перераховують|перераховуємо, зважу*, вимірює|вимірюють|вимірюємо, міряє|міряють|міряємо
    позначає|позначають|позначаємо, записує|записують|записуємо, підписує|підписують|підписуємо|підписується, фотографує|фотографують|фотографуємо, вносить|вносять|вносимо, вписує|вписують, підтверджує|підтверджують|підтверджуємо|підтверджую
    сканує|сканують|скануємо, пломбу*, замикає|замикають|замикаємо|замикається, дублює|дублюють|дублюємо|дублюється, страхуємо|страхує, зберігається|зберігаються|зберігаємо, маркує*, клеймо, перечиту*, оглядає|оглядають|оглядаємо, тестує*, контролює|контролюють|контролюємо
    читають ..2 двоє|удвох|вдвох|уголос, читає ..2 другий|уголос|друга, галочка|галочку|позначку ставить|обов'язкова, розписується, розписуються, попереджає|попереджають|сповіщає|сповіщають ..4 за, знімає|знімають|знімаємо ..2 до|перед, наступні ..2 *ємо|*имо
  `,
  en: `
    *e|*r|*n|*y|*t|*l|*d|*f|*k|*one|*p|*h|we|i|who|and|two|both|they checks|check|signs|reads|counts|weighs|measures|measure|confirms|confirm|ticks|tick|logs|log|records|record|marks|stamps|photographs|photograph|compares|compare|verifies|verify|inspects|inspect|initials|countersigns|scans|scan|labels|locks|refuses|rejects
    is|are|gets|get ?now ?always ?only ?all ?also checked|ticked|measured|read|signed|counted|weighed|confirmed|ticked|logged|recorded|marked|stamped|photographed|compared|verified|inspected|initialled|scanned|labelled|labeled|locked|numbered|entered|rehearsed|tested|kept
    we|i read|sign|count|weigh|mark|label|lock|number
  `,
})

/** What is done so only, before something else, apart, by two, and not otherwise: a rule, and no single deed. */
const GENERAL = anyOf({
  ru: 'только, лишь, такие, таких, такого, такой, подобн*, все, всех, каждый, каждая, каждое, каждую, каждого, каждой, каждому, каждом, любой, любую, любое, без ..4 не, перед, до ..1 погрузки|отправки|выезда|печати|вёрстки|съёмки|монтажа|отъезда|пилы, при, отдельн*, разных, врозь, вдвоём, двое, двух, обоим, оба, обе, слева, справа, прямо|напрямую из, через общий|общую|общее, затем, а не, от ..2 до, другая, запасн*, дубль, дубликат, сейф*, теперь, впредь, отныне, накануне, по ..1 списку|чертежу|справочнику|бланку|журналу|графику',
  uk: "лише, тільки, такі, таких, такого, такої, подібн*, усі, всі, усіх, всіх, кожен, кожна, кожне, кожну, кожного, кожної, кожному, будь-який, будь-яку, без ..4 не, перед, до ..1 завантаження|відправлення|виїзду|друку|верстки|знімання|монтажу|від'їзду|пиляння, при, окрем*, різних, нарізно, удвох, вдвох, двоє, двох, обом, обоє, обидва, обидві, ліворуч, праворуч, просто|прямо з|із, через спільну|спільний|спільне, відтак, а не, від ..2 до, інша, запасн*, дублікат, сейф*, тепер, надалі, відтепер, віднині, напередодні, за ..1 списком|кресленням|довідником|бланком|журналом|графіком",
  en: 'only, such, like this|these|it, of this|that size|kind|sort|weight|type, all, each, every, any, without, before, apart, in pairs, two, both, not, alone, himself|herself, straight|directly from|into, through a|the shared, nobody, on the left, then by, by thermometer|weight|gauge|list|computer|hand, another, spare, safe, now, henceforth, in future, from ..2 list|card|drawing|form|calendar|log',
})

/** A verb of what is done each time. */
const HABIT: Readonly<Record<Language, RegExp>> = {
  ru: anyOf({
    ru: `
      *ает, *яет, *ует, *ают, *яют, *уют, *аем, *яем, *уем, *ается, *яется, *уется, *аются, *яются, *уются, едет, едут, едем, возит, возят, возим, ведёт, ведут, берёт, берут, берём, кладёт, кладут, кладём, идёт, идут
      ходит, ходят, лежит, лежат, стоит, стоят, висит, висят, хранится, хранятся, хранит, храним, ставит, ставят, ставим, ставится, ставятся, вносит, вносят, вносим, носит, носят, грузит, грузят, грузим, пишет, пишут, пишем, держит, держат
      будет|будут|будем ..4 *ать|*ять|*ить|*еть|*аться|*иться, держим, смотрит, смотрят, смотрим, звонит, звонят, звоним, красит, метит, метят, чистит, моет, моют, даёт, дают, сдаёт, сдают, выдаёт, выдают, приходит, приходят, уходит, уходят, проходит, проходят, входит, входят, выходит, выходят, подносит
      ездит, ездят, ездим, крепит, крепим, крепят, клеит, клеим, клеят, возится, возятся, пишется, пишутся, сверяю, проверяю, подтверждаю, подписываю, записываю, веду, беру, смотрю, держу, ставлю, звоню, кладу, вожу, снимаю, считаю, меряю, отмечаю, дублирую, закрываю
    `,
    uk: '—',
    en: '—',
  }),
  uk: anyOf({
    ru: '—',
    uk: `
      *ає, *яє, *ує, *ають, *яють, *ують, *юють, *аємо, *яємо, *уємо, *юємо, *ається, *яється, *ується, *юється, *аються, *яються, *уються, *юються, їде, їдуть, їдемо, возить, возять, возимо, веде, ведуть, бере, беруть, беремо, кладе, кладуть, кладемо
      іде, йде, ідуть, йдуть, ходить, ходять, лежить, лежать, стоїть, стоять, висить, висять, зберігається, *атиме, *ятиме, *итиме, *ітиме, *атимуть, *ятимуть, *итимуть, *атимемо, *ятимемо, *итимемо, ставить, ставлять, ставимо, ставиться, вносить, вносять, вносимо, носить, носять, вантажить, вантажать, вантажимо, пише, пишуть, пишемо
      тримає, тримають, тримаємо, дивиться, дивляться, дивимося, дзвонить, дзвонять, фарбує, мітить, чистить, миє, миють, дає, дають, здає, видає, приходить, приходять, виходить, виходять, проходить, проходять, входить, входять, їздить, їздять, їздимо
      кріпить, кріплять, кріпимо, клеїть, клеять, клеїмо, пишеться, береться, звіряю, перевіряю, підтверджую, підписую, записую, веду, беру, дивлюся, тримаю, ставлю, дзвоню, кладу, вожу, знімаю, рахую, міряю, позначаю, дублюю, зачиняю
    `,
    en: '—',
  }),
  // A thing or somebody of ours with a verb of doing, or what is done to it.
  en: spoken`(?:^|\s)(?:(?:[\p{L}\d'’-]+)\s(?:${{
    ru: '—',
    uk: '—',
    en: '{does}, carries, travels, rides, goes, comes, lies, stands, hangs, sits, waits, holds, keeps, reads, ticks, stays, weighs, enters, locks, refuses, rejects, warns, logs, marks, stamps, initials, countersigns, photographs, shows, tells, lists, records, requires, walks, takes, puts, lets, turns, stops',
  }}(?!\s(?:of|is|are)(?!\p{L})))|${{
    ru: '—',
    uk: '—',
    en: 'is|are|gets|get ?now ?always ?only *ed|numbered|measured|read|kept|taken|done|written|sent|set|put|held|hung|sealed|driven|shown|given|left|made|cut|drawn|rung|split|sewn|weighed|bound, has ..1 a|an|two ..1 spare|second|relief|laser|required|own, we|i confirm|read|check|take|weigh|measure|count|keep|lock|sign|pack|load|label|store|test|record|log|photograph|compare|ring|call|print|order|use|hold|carry|travel|drive|ship|mark|have|put|set|number|book|enter, come|comes|go|goes|travel|travels|ride|stand|stands|hang|lie|stay|stays ..1 only|from|with|in|on|apart|under|by|through',
  }})(?!\p{L})`,
}

/** Put in its place, moved apart, gone over to something else. */
const SETTLED = anyOf({
  ru: `
    перешли|перешёл|перешла ..1 на, перевели|перевёл|перевела ..4 на, разделён|разделена|разделено|разделены, разделили, разведены|разнесены|рассажены|рассортированы|разложены, развели|разнесли|разложили ..4 по|в|на
    *ованы|*ированы|*мечены|*писаны|*ведены|*ложены|*крашены|*делены|*чены|*шены|*щены|*влены|*ранены ..1 и|по|в|на|с|отдельно|врозь|всем|все|цветом, ко|на|в|у|под|над|со|за всем*|все|всех ..5 *ены|*аны
    все|всем|вся|всё ..4 *ены|*аны|*ена|*ено ..1 на, появился|появилась|появилось|появились, стал|стала|стало|стали ..4 обязательн*, получил|получила|получили ..4 лист|инструкцию|рулетку|журнал|карточку|бланк|весы|ключ|доступ|памятку|список|прибор|термометр|экран|схему
    заведён|заведена|заведено|заведены, завели|завёл|завела, ввели|введён|введена|введено|введены, закрепили|закреплён|закреплена|закреплено|закреплены, обучен|обучена|обучены, назначен|назначена|назначены
    старые|прежние ..2 *ены|*аны, сожжены, уничтожены, списаны, изъяты, по|одному одному, вдвоём, второй|вторая|вторым|другой|другим ?человек|человеком|сотрудник|мастер|мастером|столяром, запрет, запрещено, нельзя|невозможно|невозможна|невозможен ..4 без, без ..2 невозможно|невозможна|невозможен|нельзя, отказались|отказался|отказалась|ушли от, экзамен, инструктаж*, заламинирован*, пропустить|обойти ..2 нельзя|невозможно, правка|доступ|запись закрыта|закрыт, отвечает ..1 за, за ..2 отвечает
    теперь ..1 через|по|с|со|у|из|на|в|под !вас|вам|вами|вашей|вашем|всё|весь, теперь ..1 только|лишь|два|две|двое|три|второй|вторая|второе|свой|своя|своё|запасной|запасная|отдельн*, теперь *ся
    извещают|предупреждают|сообщают ..1 нас|нам ..3 за, для таких|подобных|этого ..2 случаев|работ|заказов|рейсов|клиентов, таких|такие|подобных|подобные ..1 заказы|работы|вещи|заказов, к каждому|каждой
  `,
  uk: `
    перейшли|перейшов|перейшла ..1 на, перевели|перевів|перевела ..4 на, поділено, розділено, поділили, розділили, розведено|рознесено|розсортовано|розкладено, розвели|рознесли|розклали ..4 по|у|в|на
    *овано|*писано|*мічено|*ведено|*кладено|*фарбовано|*ділено|*чено|*шено|*щено|*влено ..1 і|й|та|за|у|в|на|з|окремо|нарізно|усім|всім|усі|всі|кольором|до
    усі|всі|усім|всім|уся|вся|усе|все ..4 *ено|*ано, з'явився|з'явилася|з'явилась|з'явилося|з'явилось|з'явилися, став|стала|стало|стали ..4 обов'язков*, отримав|отримала|отримали|дістав|дістала|дістали ..4 аркуш|інструкцію|рулетку|журнал|картку|бланк|ваги|ключ|доступ|пам'ятку|список|прилад|термометр|екран|схему
    перевізника|постачальника|підрядника|порядок|процедуру змінено, заведено, завели|завів|завела, запроваджено, запровадили, закріпили|закріплено, навчено, призначено
    старі|колишні ..2 *ено|*ано, спалено, знищено, списано, вилучено, по одному, удвох, вдвох, другий|друга|другим|іншим|інша ?людиною|працівник|майстер|майстром|столяром, заборона, заборонено, не можна|неможливо|неможлива ..4 без, без ..2 неможливо|неможлива|неможливий|не дає|дозволяє, відмовилися|відмовились|відмовився|відмовилася ..1 від, іспит, інструктаж*, заламінован*, пропустити|обійти ..2 не можна|неможливо, правку|доступ|запис закрито, відповідає ..1 за, за ..2 відповідає
    тепер ..1 через|по|з|із|зі|у|в|на|під !вас|вам|вами|вашій|вашому|усе|все, тепер ..1 лише|тільки|два|дві|двоє|три|другий|друга|друге|свій|своя|своє|запасний|запасна|окрем*, тепер *ся
    сповіщають|попереджають|повідомляють ..1 нас|нам ..3 за, для таких|подібних ..2 випадків|робіт|замовлень|рейсів|клієнтів, наступні|подальші|майбутні|усі|всі ..2 *емо|*имо|*ємо, до кожного|кожної
  `,
  en: `
    gone|went|moved|switched|changed over to, switched|moved ..3 to, split|divided ..2 in|into, became|become|made ..3 required|mandatory|compulsory|obligatory, one person|pair|man|woman ..2 stays|enters|signs|reads|checks|handles
    by one ..3 and, by ?a another|two|second *e|*n|*s, the second|other ..2 ticks|reads|checks|signs|counts|looks, old|former ..2 burnt|burned|binned|scrapped|shredded|deleted|destroyed|withdrawn|erased, erased|deleted|removed from all|every|the|both, not from memory|hearsay, nobody|no-one|nothing|no ..6 alone|without|until|unless, without ..1 it|one|that nobody|no, nobody|no-one can skip|pass|miss, passed a|the test|exam, gained|got a ..1 line|field|column|step, laminated, answers|answer for, does not|doesn't|won't let ..6 without|until|unless, closed to ..2 others
    until|unless|without|before ..8 stays|stay|waits|wait|stand|stands|moves|leaves, two of us|them read|check|sign|load|count|go, in pairs, form|list|sheet|drawer|shelf|tray|line|box ..1 of its|their own, of its own, with another|a ?second ..2 crew|firm|carrier|driver|person
    now ..1 with|in|at|on|by|under|has|have|carry|carries|lie|stand|sit|held|kept|set|read|taken|sent|made|done|counted|checked|signed|entered|locked|stored|separate|two|second, numbered|marked|labelled|labeled|colour-coded
  `,
})
