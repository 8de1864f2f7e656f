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
export const offersHelp = (sentence: Sentence): boolean =>
  REACHABLE.test(sentence.prose.text) || pleases(sentence) || invites(sentence)

/** "If you'd like to see them": what he may do besides, on whatever day. */
export const invites = ({ prose: { text } }: Sentence): boolean =>
  QUESTIONS.test(text) || LETS_SEE.test(text) || asksToTell(text)

/** "If you would like to touch them first, the showroom is open until six": what he may do besides. */
const LETS_SEE = spoken`(?:^|[,;—–]\s)(?:${{
  ru: 'если|когда ..2 хотите|хочется|захотите|захочется|интересно ..3 посмотреть|увидеть|взглянуть|потрогать|пощупать|попробовать|примерить|сравнить|обсудить|поговорить|созвониться|заехать|послушать|подробн*',
  uk: 'якщо|коли ..2 хочете|хочеться|захочете|захочеться|цікаво ..3 подивитися|побачити|глянути|торкнутися|помацати|спробувати|приміряти|порівняти|обговорити|поговорити|зідзвонитися|заїхати|послухати|докладн*',
  en: 'if|should|case ..2 like|want|wish|fancy|care|rather ..2 see|look|touch|feel|try|compare|discuss|talk|chat|hear|visit|pop|drop|come',
}})`

/** "If anything will not open, write in the chat": a condition, and whom he tells of it; nothing hangs on a day. */
const asksToTell = (text: string): boolean => TELL_IF.test(text) && !/[:;—–]/u.test(text) && !OR_ELSE.test(text)

const TELL_IF = spoken`^${{ ru: 'если, вдруг', uk: 'якщо, раптом', en: 'if, should' }}\s[^,]+,\s+(?:${{
  ru: 'то, сразу, просто, смело, пожалуйста',
  uk: 'то, одразу, просто, сміливо, будь ласка',
  en: 'please, just, simply, do, then',
}},?\s+)*${{
  ru: 'пишите, напишите, звоните, позвоните, наберите, скажите, сообщите, дайте знать, спросите, спрашивайте, обращайтесь, отметьте, пометьте, зовите',
  uk: 'пишіть, напишіть, телефонуйте, зателефонуйте, дзвоніть, подзвоніть, наберіть, скажіть, повідомте, дайте знати, спитайте, питайте, звертайтеся, позначте, кличте',
  en: 'write, call, ring, phone, text, email, mail, tell, let me|us know, give me|us, drop, ask, shout, say, note, mark, flag',
}}`

const OR_ELSE = anyOf({
  ru: 'иначе, а то, до того, пока не, завтра уже',
  uk: 'інакше, а то, бо, доки не, поки не, завтра вже',
  en: 'otherwise, or else, before, while, because',
})

/**
 * "If the weather turns, we move to the studio next door": a condition that knows no delay (nothing that fails to come, no day, nothing of the reader's)
 * speaks of something else.
 */
export function isOnAnother({ prose: { text } }: Sentence, { language, date }: Letter): boolean {
  const condition = CONDITION.exec(text)?.[0]
  return (
    condition !== undefined &&
    !OF_DELAY.test(condition) &&
    !FALLS_SHORT.test(text.slice(condition.length).replace(FREE, ' ')) &&
    findDates(condition, language, date?.day).length === 0 &&
    !BARS.test(text)
  )
}

/** "At no extra charge": no harm. */
const FREE = anyOf({
  ru: 'без ..1 доплат*|наценк*, не ..1 доплачиваете|платите',
  uk: 'без ..1 доплат*|націнк*, не ..1 доплачуєте|платите',
  en: 'no|without ..2 charge|cost|fee|payment',
})

const CONDITION = spoken`^(?:${{ ru: 'если, когда', uk: 'якщо, коли', en: 'if, should, when' }})\s[^,]+(?=,)`

/** What a delay is, or what the reader gives or leaves out. */
const OF_DELAY = anyOf({
  ru: `
    не, нет, ни, без, пропад*, сорв*, слет*, сгор*, уйд*, уед*, вы, вас, вам, ваш*, мы, я, нам, так, это|этого|то|он|она|они, позже, поздно, дольше, долго, раздум*, медл*, опозд*, опазд*, задерж*, затян*, сдвин*, сорв*, отлож*, промедл*, пропуст*, тянуть, срок*, успе*
    ответ*, соглас*, подпис*, получ*, узна*, выбор*, решени*, решим, выбер*, утверд*, деньги, оплат*, аванс*, список, договор*, придёт, придут, появ*, раньше, сегодня, завтра, сейчас, вовремя, будет, будут, дат*, времени, дня, дней, недел*, час*
  `,
  uk: `
    не, немає, ні, без, пропад*, зірв*, згор*, піде, ви, вас, вам, ваш*, ми, я, нам, так, це|цього|то|він|вона|вони, пізніше, пізно, довше, довго, роздум*, барит*, спізн*, запізн*, затрим*, затяг*, зсун*, зірв*, відкла*, зволік*, пропуст*, тягнути, строк*, термін*, встиг*
    відповід*, згод*, підпис*, отрима*, дізна*, вибір, вибор*, рішенн*, вирішимо, обер*, затверд*, гроші, оплат*, аванс*, список, договір, прийде, прийдуть, з'яв*, раніше, сьогодні, завтра, зараз, вчасно, буде, будуть, дат*, часу, дня, днів, тиж*, годин*
  `,
  en: `
    not, *n't, no, none, nothing, nobody, never, without, lost, lose, loses, falls, fails, goes, you, your, you've, you're, we, i, us, so, it, this, that, they, these, those, he, she, late, later, delay*, slip*, miss*, wait*, past, after, put off, deadline, longer, in time, on time, by
    answer*, repl*, confirm*, approv*, sign*, choice, decision, payment, deposit, list, order, arriv*, come, comes, sooner, earlier, today, tomorrow, now, day, days, date, week, weeks, hour, hours, month
  `,
})

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

/** What cannot be, or falls short, pleases nobody, however simply it is told. */
const pleases = ({ prose: { text } }: Sentence): boolean => PLEASES.test(text) && !FALLS_SHORT.test(text)

const FALLS_SHORT = anyOf({
  ru: 'не, нельзя, нет, без, опозда*, сдвин*, сорв*, пропад*, зря, впустую, дороже, штраф*, простой, простаива*',
  uk: 'не, немає, без, запізн*, спізн*, зсун*, зірв*, пропад*, зникне, даремно, марно, дорожче, штраф*, простій, простоює*',
  en: "not, *n't, cannot, no, without, late, slips, lose*, lost, miss, missed, delay*, dearer, fine, penalty, idle, waste*, vanish*, gone",
})

/** "It's a lovely range this year", «это будет приятный момент». */
const PLEASES = anyOf({
  ru: 'приятн*, чудесн*, замечательн*, прекрасн*, красив*, хорош* момент|идея|выбор, удобн*, просто, легко',
  uk: 'приємн*, чудов*, прекрасн*, гарн*, зручно, просто, легко',
  en: 'lovely, nice, pleasant, beautiful, wonderful, easy, simple, good idea|choice|moment, minute, minutes',
})
