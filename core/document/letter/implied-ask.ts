import { findDates } from '../../language/dates.ts'
import { anyOf, opening, spoken } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { WE_DO } from '../../lexicon/word-lists.ts'
import type { Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { isConditional } from './asks.ts'

/**
 * "With it in their post by Friday you'd have the licence", "a cross on the plan by Saturday saves us opening the plaster twice": near the end of a
 * letter something is wanted by a day, and it is not we who do it. Whoever reads that knows what is asked of him, in whatever words.
 */
export function impliesAsk(letter: Letter): boolean {
  const last = letter.paragraphs.slice(-LAST).flat()
  // «Домофон работает?», "Satin, then?"
  if (/\?["»”)]*\s*$/u.test(last.at(-1)?.prose.text ?? '')) return true
  return last.some((sentence, at) => {
    if (!isWanted(letter, sentence)) return false
    const told = LASTS.test(sentence.prose.text) || at < last.length - letter.paragraphs.at(-1)!.length
    return !told || [sentence, last[at + 1]].some(s => s && costs(letter, s))
  })
}

/** Paragraphs at the end of a letter; before the last one what a delay costs must stand beside it. */
const LAST = 2

/** A day by which something is there, and we are not those who do it. */
const isWanted = (letter: Letter, sentence: Sentence): boolean =>
  !OF_OURS.some(name => does(sentence, name)) &&
  !WE_BEGIN.test(sentence.prose.text) &&
  !COMES_TO_YOU.test(sentence.prose.text) &&
  findDates(sentence.prose.text, letter.language, letter.date?.day).some(
    ({ preposition, form, start }) =>
      (preposition === 'by' || (preposition === 'until' && form !== 'period')) &&
      !OUR_VERB.test(clauseAt(sentence.prose.text, start).replace(WAITS, ' ')),
  )

const OF_OURS: readonly ActName[] = [
  ...(['promises', 'overpromise', 'foretells', 'finished', 'failure', 'apology', 'refuse', 'thanks', 'blame'] as const),
]

/** A sentence that begins with what we do. */
const WE_BEGIN = opening({
  ru: 'мы, я, наш*, *ем, *им, *ём',
  uk: 'ми, я, наш*, *ємо, *емо, *имо, *їмо',
  en: "we !count|rely|depend|hope, i !count|rely|depend|hope, we'll, i'll, we're, our",
})

/** «Макет восстановим к пятнице»: what we do by that day. */
const OUR_VERB = anyOf(WE_DO)

const WAITS = anyOf({
  ru: 'ждём, ожидаем, просим, хотим, надеемся, рассчитываем',
  uk: 'чекаємо, очікуємо, просимо, хочемо, сподіваємося, розраховуємо',
  en: '—',
})

/** The words between two marks around a place. */
const clauseAt = (text: string, at: number): string =>
  /[^,;:—–]*$/u.exec(text.slice(0, at))![0] + /^[^,;:—–]*/u.exec(text.slice(at))![0]

/** What the reader gets by a day he need not ask for. */
const COMES_TO_YOU = anyOf({
  ru: 'будет|будут|окажется|окажутся|ляжет ..4 у вас, вы|вам ..2 получите|привезут|доставят|пришлют|вернут|позвонят, придёт|придет|приедет|приедут|доедет|вернётся|вернется|поступит ..3 к|на вам|вас|ваш*, к вам ..3 приедет|придёт|придет|приедут, готов*, *шлём, *везём, *ставим, *ним, *дадим, *сдадим, *шлю, *везу, *дам, *сдам, *делаем, *делаю',
  uk: 'буде|будуть|опиниться|опиняться|ляже ..4 у|в вас, ви|вам ..2 отримаєте|привезуть|доставлять|надішлють|повернуть|подзвонять, прийде|приїде|приїдуть|доїде|повернеться|надійде ..3 до|на вас|ваш*, до вас ..3 приїде|прийде|приїдуть, готов*, *шлемо, *веземо, *ставимо, *немо, *дамо, *здамо, *шлю, *везу, *дам, *робимо, *роблю',
  en: "will be with you, be|is|are ..2 with|at|on you|your, you|you'll ..2 have|get|receive|hear|see, to you|your, ready, done, finished, we|i|we'll|i'll ..1 will ..1 send|bring|deliver|finish|repair|fix|call|ring|write|have|do|make|be",
})

/** What goes on until a day, or went on. */
const LASTS = anyOf({
  ru: 'держ*, действу*, длит*, продлит*, закрыт*, открыт*, занят*, свобод*, хватит, хвата*, идёт, идет, стоит, лежит, работа*, остаётся, остаются, сохнет, сохнут, гарант*, в отпуске, нет, был, была, было, были',
  uk: 'трима*, діє, діють, діятим*, трива*, закрит*, відкрит*, зачинен*, відчинен*, зайнят*, вільн*, вистачить, вистача*, йде, стоїть, лежить, працю*, лишається, лишаються, сохне, гарант*, у відпустці, немає, нема, був, була, було, були',
  en: 'we|they|i keep, keeps, last|lasts, closed, open, shut, booked, taken, free, valid, enough, runs, stands, stays, remains, away, dries, guarantee*, until, till, was, were, had, has been',
})

/** What comes of it otherwise. */
const costs = (letter: Letter, sentence: Sentence): boolean =>
  OTHERWISE.test(sentence.prose.text) ||
  (does(sentence, 'consequence') !== undefined && isConditional(sentence, letter.language))

const OTHERWISE = anyOf({
  ru: 'иначе, в противном случае, без неё|него|них|этого|вас, позже|позднее, если нет, после этого|того ?дня|срока',
  uk: 'інакше, в іншому разі, без неї|нього|них|цього|вас, пізніше, якщо ні, після цього|того ?дня|строку',
  en: 'otherwise, or else, without it|them|that|him|her|you, if not, later than, any later, failing that, after that, after|past monday|tuesday|wednesday|thursday|friday|saturday|sunday',
})

/** "Nothing's wanted of you at this stage", «Питати вас ні про що не треба»: near the end a clause denies that anything is left for the reader. */
export const freesReader = ({ paragraphs, intents }: Letter): boolean => {
  const last = paragraphs.slice(-LAST).flat()
  return (
    last
      .flatMap(({ prose }) => prose.text.split(/[;:—–]\s/u))
      .some(
        clause =>
          (NOTHING.test(clause) &&
            !PAYS.test(clause) &&
            LEFT_TO_DO.test(clause) &&
            (OF_READER.test(clause) || (!OF_US.test(clause) && BEGINS_SO.test(clause)))) ||
          ALL_DONE.test(clause),
      ) ||
    last.some(({ prose: { text } }) => NEED_NOT.test(text) && !PAYS.test(text)) ||
    last.some(({ prose: { text } }, at) => NONE.test(text) && OF_READER.test(`${last[at - 1]?.prose.text} ${text}`)) ||
    // Of a letter that makes amends: whoever may go on as usual has nothing to do about it.
    (intents.has('incident') && last.slice(-LAST).some(({ prose }) => MAY_GO_ON.test(prose.text)))
  )
}

const NOTHING = anyOf({
  ru: 'ничего, ничем, ни о чём|чем, ни про что, никаких, никакого, никаким, ни один, ни одного, ни одной',
  uk: 'нічого, нічим, ні про|за що, ні про що, ніяких, жодних, жодного, жодної, нема|немає чого',
  en: "nothing, no ..2 action|step|steps|task|work|reply|answer, *n't|not|needn't ..4 anything|thing, none of it",
})

/** «Мішки відкривати не обов'язково», «Ваше присутствие не требуется», "You've nothing to submit": a deed of the reader that is not needed. */
const NEED_NOT = anyOf({
  ru: '{inf} ..5 необязательно|незачем|нечего, необязательно|незачем ..2 {inf}, {inf} ..3 не ..1 обязательно|нужно|надо|требуется|придётся|понадобится, не ..1 обязательно|нужно|надо|требуется|придётся|понадобится ..3 {inf}, ваше|ваша|ваши|вашего|вашей|ваших ..5 не ..1 требуется|нужно|нужна|нужны|понадобится, от|с вас ..3 не ..1 просим|прошу|требуется|нужно|требуем|ждём|жду, вам|вас ..2 хлопот*|забот*|возни ..1 нет|никаких|будет',
  uk: "{inf} ..5 нема|немає чого|потреби, {inf} ..3 нічого, {inf} ..3 не ..1 обов'язково|треба|потрібно|доведеться|знадобиться, не ..1 обов'язково|треба|потрібно|доведеться|знадобиться ..3 {inf}, ваша|ваше|ваші|вашої|вашого|ваших ..6 не ..1 потрібна|потрібно|потрібні|потрібен|знадобиться, від|з вас ..3 не ..1 просимо|прошу|треба|потрібно|чекаємо|чекаю, вам|вас ..2 клопот*|турбот*|мороки ..1 нема|немає|ніяких|жодних|буде",
  en: "no need ?for ?you to, nothing you ..1 have|need to, nothing ..1 for you to, you've|there's nothing ..1 for|to, you|there have|is nothing ..1 for|to, no ..2 step|action|task|errand|paperwork|trouble|work ..2 falls|fall|is|are|for ..1 to|on|with|you, your ..5 is|are not ..1 needed|required|necessary, your ..5 isn't|aren't ..1 needed|required|necessary, you|nobody ..1 don't|won't|doesn't ..1 have|need ?to, you needn't",
})

/** "**Your part.** None.", behind the reader's part. */
const NONE = spoken`(?:^|[.:;—–]\s)[^\p{L}]*${{ ru: 'ничего, никакая, никакой, никаких, нет', uk: 'нічого, жодна, жодної, ніяка, немає, нема', en: 'none, nothing' }}[^\p{L}]*$`

/** «Можете спокойно ехать по делам», "please carry on as usual". */
const MAY_GO_ON = anyOf({
  ru: 'можете|можно ..3 {inf}, просто|спокойно|смело ..2 *йтесь|*итесь|*йте|*ите|{inf}',
  uk: 'можете|можна ..3 {inf}, просто|спокійно|сміливо ..2 *йтеся|*йтесь|*іться|*йте|*іть|{inf}',
  en: 'you can|may ..2 carry|go|use|open|start|leave|keep|throw|put|simply|just|safely, carry|go on|ahead as, business as usual',
})

const BEGINS_SO = opening({
  ru: 'больше|пока ничего|никаких|ни, ничего, никаких, ни, решать|отвечать|делать ..2 ничего|ни',
  uk: 'більше|поки нічого|жодних|ні, нічого, жодних, ні, вирішувати|відповідати|робити ..2 нічого|ні',
  en: 'nothing, no, not, none',
})

const LEFT_TO_DO = anyOf({
  ru: 'не *йте|*ите|*ьте, не ..2 нужно|надо|требуется|требуем|придётся|прошу|просим|жду|ждём|должны|остаётся, делать, предпринимать, отвечать, решать',
  uk: 'не *те|*іть|*їть, не ..2 треба|потрібно|доведеться|прошу|просимо|чекаю|чекаємо|винні|лишається, робити, відповідати, вирішувати, чого|нічого ..2 питати|просити',
  en: 'do, wanted, needed, required, asked, expected, owe, left, remains, answer, reply, decide',
})

/** «Платить ничего не нужно» speaks of money. */
const PAYS = anyOf({
  ru: 'плат*, доплат*, оплат*, доплач*',
  uk: 'плат*, доплат*, сплат*, оплач*, доплач*',
  en: 'pay, paid, extra, charge, cost',
})

const OF_READER = anyOf({
  ru: 'вы, вас, вам, вами, ваш*',
  uk: 'ви, вас, вам, вами, ваш*',
  en: 'you, your, yours',
})

const OF_US = anyOf({ ru: 'мы, нам, нас, я, мне', uk: 'ми, нам, нас, я, мені', en: 'we, us, i, me' })

/** «З вашого боку все готово». */
const ALL_DONE = spoken`${{
  ru: 'с вашей стороны, от вас, у вас, ваша часть',
  uk: 'з вашого боку, від вас, у вас, ваша частина',
  en: 'on your side|end|part, at your end',
}}\s(?:\S+\s)?${{
  ru: 'всё|все ?уже готово|сделано|улажено|закрыто|выполнено|есть',
  uk: 'все|усе ?вже готово|зроблено|залагоджено|закрито|виконано|є',
  en: 'all|everything is ?now done|settled|complete|closed|ready',
}}|${{ ru: '—', uk: '—', en: 'all|everything ?is ?now done|settled|complete|closed|ready on|at your side|end|part' }}`
