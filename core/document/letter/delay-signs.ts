import { findDates } from '../../language/dates.ts'
import { anyOf, spoken } from '../../language/spoken.ts'
import type { Letter, Sentence } from '../model.ts'

/** What shows that a sentence beside a deadline may tell what a delay will cost, and not only something of the matter. */

/** "The mill oils only to order", "the tax office adds 200 from December": a limit, a want or a time is in it; «гарантия на них одинаковая» has none. */
export const tellsLimit = ({ prose: { text } }: Sentence, { language, date }: Letter): boolean =>
  LIMITS.test(text) || TIMES.test(text) || findDates(text, language, date?.day).length > 0

/** "We aren't allowed to send it until we have it": nothing goes before, or only then, whoever is spoken of. */
export const isBarred = ({ prose: { text } }: Sentence): boolean => BARS.test(text)

/** In the sentences before an ask much is told: what hangs on its day says so by a condition, a lack, an end or a price. */
export const tellsCostAhead = ({ prose: { text } }: Sentence): boolean => COSTS.test(text) || BARS.test(text)

/** "I am at my desk every day until five", "if you have any questions, ring me": help with the ask, and no cost. */
export const offersHelp = ({ prose: { text } }: Sentence): boolean =>
  REACHABLE.test(text) || QUESTIONS.test(text) || PLEASES.test(text)

const LIMITS = anyOf({
  ru: `
    не, нет, ни, нельзя, без, только, лишь, последн*, единственн*, кроме, иначе, пока, мало, некому, нечем, некогда, нечего, никто
    нужен, нужна, нужно, нужны, должен, должна, должны, должно, придётся, обязан*, быстро, заканчива*, кончает*, осталось, остался, осталась, остались
  `,
  uk: `
    не, немає, нема, ні, ані, не можна, без, тільки, лише, останн*, єдин*, крім, інакше, поки, доки, мало, нікому, нічим, ніколи, нічого, ніхто
    потрібен, потрібна, потрібно, потрібні, треба, мусить, мусять, має, мають, доведеться, швидко, закінчу*, лишилося, лишилось, лишився, лишилася, лишилась, лишилися
  `,
  en: `
    not, *n't, no, none, nobody, nothing, never, cannot, without, only, last, no one, until, till, unless, otherwise, but, whose, whoever, anyone, anything
    need, needs, must, has to, have to, required, fast, quickly, runs|running out, left
  `,
})

const TIMES = anyOf({
  ru: `
    раньше, позже, потом, затем, после, до, к, уже, ещё, скоро, вовремя, наутро, накануне, вечер*, утр*, ночь*, ночи, обед*, недел*, месяц*, дней, дня, сутки, суток, год
    сезон*, зим*, весн*, январ*, феврал*, март*, апрел*, июн*, июл*, август*, сентябр*, октябр*, ноябр*, декабр*, морозов
  `,
  uk: `
    раніше, пізніше, потім, відтак, після, до, вже, уже, ще, скоро, невдовзі, вчасно, напередодні, вечор*, вечір, звечора, зранку, уранці, вранці, увечері, ввечері, уночі, вночі, ран*, ніч, ночі, обід*, тиждень, тижн*, місяц*, днів, дня, добу, рік
    сезон*, зим*, весн*, січн*, лют*, берез*, квіт*, трав*, черв*, лип*, серп*, верес*, жовт*, листопад*, груд*, морозів
  `,
  en: `
    then, after, afterwards, later, before, already, soon, next, night, evening, morning, noon, week, weeks, month, months, day, days, year, season, weekend, winter, spring
    january, february, march, april, may, june, july, august, september, october, november, december, frost, in time, on time
  `,
})

const BARS = anyOf({
  ru: 'не|нельзя|никому|ничего ..8 до|без|пока|раньше, до|без|пока|раньше ..8 не|нельзя|никому|ничего, только|лишь ..3 при|после|когда|с|по|под|если|тогда, разрешен*|можно|*ем|*им|*ет|*ит ..3 лишь|только ..3 при|после|когда|если',
  uk: 'не|нікому|нічого ..8 до|без|поки|доки|раніше, до|без|поки|доки|раніше ..8 не|нікому|нічого, тільки|лише ..3 за|після|коли|з|під|якщо|тоді|на, дозволен*|можна|*емо|*имо|*є|*ить ..3 лише|тільки ..3 за|після|коли|якщо',
  en: "not|*n't|cannot|no|nothing|nobody|never ..8 until|till|before|without|unless, until|till|before|without|unless ..8 not|*n't|cannot|no|nothing|nobody|never, only ..3 once|after|when|if|with|against|on|to",
})

const COSTS = anyOf({
  ru: `
    иначе, если, без, пока ..4 нет|не, после ..2 *ого|*его|*ей|*ой|*ий, позже, потом, дальше, раньше, только|лишь до, уже|больше не|нет|нельзя, нельзя, последн* ..1 день|срок|шанс|окно|машин*|рейс
    штраф*, пени, неустойк*, простой, простаива*, дорожает, подорожа*, подорожает, дороже, сгора*|сгорит|пропада*|пропадёт, держ* ..6 до, до ..6 держ*, сорв*, сдвин*, опозда*, не ..3 успе*|хват*|отда*
  `,
  uk: `
    інакше, якщо, без, поки|доки ..4 немає|не, після ..2 *ого|*ї|*ої|*ього, пізніше, потім, далі, раніше, лише|тільки до, вже|уже|більше не|немає, не можна, останн* ..1 день|строк|термін|шанс|вікно|машин*|рейс
    штраф*, пен*, неустойк*, простій, простоює, простоїть, дорожчає, подорожчає, дорожче, згор*|пропад*, трима* ..6 до, до ..6 трима*, зірв*, зсун*, посун*, запізн*, не ..3 встиг*|вистач*|відда*
  `,
  en: `
    otherwise, or else, if, unless, without, until, till, after|past|beyond that|this|then|which|it, later, afterwards, only ..3 until|till|then|on|once, last day|date|chance|slot|delivery, no longer
    fine|fee|penalty|surcharge, expire*, lapse*, *n't|not|cannot|no ..5 later|before|wait|hold|start|begin|order|go on, held|hold|holds|keep|keeps|kept ..6 until|till, *s|*e|*t ..3 *s|will|would|is later, on the first|last of, fill|fills up
  `,
})

const REACHABLE = anyOf({
  ru: 'я|мы ..3 на|в ..1 месте|связи|офисе|студии, на связи, отвеч* на, звоните|пишите, телефон*, мы|я работаем|работаю|отвечаем|отвечу|помогу|поможем, помочь, открыт* ..4 до, в любое|удобное время, круглосуточно, круглые сутки, можно ..4 письм*|почт*|телефон*|прямо|просто',
  uk: "я|ми ..3 на|у|в ..1 місці|зв'язку|офісі|студії, на зв'язку, відповід* на, телефонуйте|дзвоніть|пишіть, телефон*, ми|я працюємо|працюю|відповідаємо|відповім|допоможу|допоможемо, допомогти, відчинен*|відкрит* ..4 до, у|в будь-який|зручний час, цілодобово, можна ..4 лист*|пошт*|телефон*|просто",
  en: "i|we|i'm|we're|am|are|is ..3 at|in|by my|our|the|her|his ..1 desk|office|studio|workshop|phone|shop, reach me|us, happy|glad to, call|ring|phone|text|drop|give me|us, on hand, office hours, we|i help, feel free, day and night, round|around the clock",
})

/** "If anything is unclear". */
const QUESTIONS = spoken`(?:^|[,;—–]\s)(?:${{
  ru: 'если|по ..2 вопрос*|неясн*|непонятн*, если ..4 вопрос*|неясн*|непонятн*|удобн*, с вопросами, вопросы',
  uk: 'якщо|щодо ..2 питан*|запитан*|незрозуміл*|неясн*, якщо ..4 питан*|запитан*|незрозуміл*|неясн*|зручн*, з питаннями, питання|запитання',
  en: "if|should|with ..4 question|questions|unclear|help|easier|prefer|rather, questions|any questions, if you'd|you would rather|prefer",
}})`

/** "It's a lovely range this year", «это будет приятный момент». */
const PLEASES = anyOf({
  ru: 'приятн*, чудесн*, замечательн*, прекрасн*, красив*, хорош* момент|идея|выбор, удобн*, просто, легко',
  uk: 'приємн*, чудов*, прекрасн*, гарн*, зручно, просто, легко',
  en: 'lovely, nice, pleasant, beautiful, wonderful, easy, simple, good idea|choice|moment, minute, minutes',
})
