import { findDates } from '../../language/dates.ts'
import { anyOf, opening, spoken } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import type { Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'

/**
 * The end of a letter leaves the reader free: a clause denies that anything is left for him ("Nothing's wanted of you at this stage"), it costs him
 * no trouble, what is left for him is named, or he is asked along.
 */
export const putsAtEase = (letter: Letter): boolean => {
  const last = letter.paragraphs.slice(-LAST).flat()
  return (
    last.some(
      (s, at) =>
        s.prose.text.split(/[;:—–]\s/u).some(isNothingLeft) ||
        isNothing(s, last[at - 1]) ||
        FREE.some(words => words.test(s.prose.text)) ||
        (NEED_NOT.test(s.prose.text) && !PAYS.test(s.prose.text)) ||
        invites(s, letter),
    ) ||
    // Of a letter that makes amends: whoever may go on as usual has nothing to do about it.
    (letter.intents.has('incident') && last.slice(-LAST).some(({ prose }) => MAY_GO_ON.test(prose.text)))
  )
}

/** Paragraphs at the end of a letter, and sentences at the end of these. */
const LAST = 2

/** «Питати вас ні про що не треба», «З вашого боку все готово». */
const isNothingLeft = (clause: string): boolean =>
  (NOTHING.test(clause) &&
    !PAYS.test(clause) &&
    LEFT_TO_DO.test(clause) &&
    (OF_READER.test(clause) || (!OF_US.test(clause) && BEGINS_SO.test(clause)))) ||
  ALL_DONE.test(clause)

/** "**Your part.** None.", behind the reader's part. */
const isNothing = ({ prose }: Sentence, before: Sentence | undefined): boolean =>
  NONE.test(prose.text) && OF_READER.test(before?.prose.text ?? '')

/** «Додаткових клопотів не буде», "it costs you no effort". */
const NO_TROUBLE = anyOf({
  ru: 'хлопот|забот|беспокойств|беспокойства|усилий|возни|суеты|мороки ..3 нет|никаких, нет|никаких ..2 хлопот|забот|мороки, хлопот|забот|беспокойств|беспокойства|усилий|возни|суеты ..4 не ..1 будет|прибавит|прибавится|добавит|добавится|доставит|доставим|потребует, без ..1 хлопот|забот|усилий|возни для вас, без ваших|вашего хлопот|забот|усилий|участия, не ..1 будет|прибавит|добавит|доставит|потребует ..3 хлопот|забот|усилий|возни',
  uk: 'клопотів|клопоту|турбот|мороки ..3 немає|нема|жодних|ніяких, немає|нема|жодних|ніяких|жодного ..2 клопотів|клопоту|турбот|мороки, клопотів|клопоту|турбот|зусиль|мороки|метушні ..4 не ..1 буде|додасть|додасться|завдасть|завдамо|потребує|потребуватиме, без ..1 клопотів|клопоту|турбот|зусиль для вас, без ваших|вашої клопотів|турбот|зусиль|участі, не ..1 буде|додасть|завдасть|потребує ..3 клопотів|клопоту|турбот|зусиль',
  en: 'no ..2 trouble|bother|effort|work|fuss|hassle|errand ..3 for|to|on you|your, costs|gives|takes|makes you ..2 no|nothing ..2 trouble|bother|effort|work|fuss|hassle|time, without ..2 trouble|bother|effort|work ..2 you|your',
})

/** «Вам лишаються тости»: whatever it is, it is named; or the rest is seen to by us. */
const WHAT_IS_LEFT = spoken`${{
  ru: 'вам ..1 остаётся|остаются|остался|осталась|осталось, за|на вами|вас ..1 остаётся|остаются|остался|осталась|осталось, вам|за вами только|лишь',
  uk: 'вам ..1 лишається|лишаються|лишився|лишилася|лишилося|залишається|залишаються, за|на вами|вас ..1 лишається|лишаються|лишилося|залишається|залишаються, вам|за вами лише|тільки',
  en: "all|what that's|that|is|remains ..1 left|remains ..1 for|to you, all you ..1 need|have ?to, you only|just need|have to",
}}|${{
  ru: 'остальное|прочее ..3 за нами, остальное|прочее ..3 на нас',
  uk: 'решта ..3 за нами, решта ..3 на нас',
  en: "we|we'll|i|i'll see|sees|seeing to the ?rest|it|that, the rest is ours|mine, we|i|we'll|i'll ..1 take care of the ?rest|it|that|everything",
}}[.!]*\s*$`

/** «Нічого не вантажте»: told to leave it. */
const LEAVE_BE = spoken`(?:^|[,;]\s)${{
  ru: 'ничего|никуда|никому ..2 не *йте|*ите|*ьте|*йтесь|*итесь, не трудитесь|утруждайте|утруждайтесь|хлопочите',
  uk: 'нічого|нікуди|нікому ..2 не *йте|*іть|*те|*теся|*тесь, не турбуйтеся|трудіться|клопочіться',
  en: "?please don't|do not ?please return|send|load|pack|pay|move|change|bring|sign|do ..3 anything|back|a thing",
}}`

const NONE_OF_IT = spoken`^[^\p{L}]*${{
  ru: 'ваш|ваша|ваше|ваши, вам, от вас',
  uk: 'ваш|ваша|ваше|ваші, вам, від вас',
  en: 'your, yours, for you',
}}(?:\s[^\s:;.—–]+){0,4}\s?[*_]*[:—–][*_]*\s${{
  ru: 'ничего, никаких|никакого|нет|ноль',
  uk: 'нічого, жодних|жодного|ніякого|нема|нуль',
  en: 'none, nothing, nil',
}}(?=[\s.,;]|$)`

/** «Виставу можна оголошувати, як завжди», «можете їхати у справах»: he is free to go about his own. */
const IS_FREE = spoken`${{
  ru: 'можете|можно ..3 {inf}',
  uk: 'можете|можна ..3 {inf}',
  en: 'you|they|he|she can|may|could',
}}[^.?!]*,?\s${{
  ru: 'как ?и обычно|прежде|раньше|всегда|задумали|планировали|хотели, по своим|делам, спокойно|смело, в папку|архив|стол|ящик',
  uk: 'як ?і завжди|зазвичай|раніше|задумали|планували|хотіли, у|в|по справах|своїх, спокійно|сміливо, у|в теку|папку|архів|шухляду',
  en: 'as usual|before|ever|planned|always, about your|their business|day, in|into the|your file|drawer|folder, in peace',
}}`

/** «Цей лист лише для теки». */
const FOR_THE_FILE = anyOf({
  ru: 'письмо|это ..2 лишь|только|просто ..2 для|ради, письмо ..2 чтобы ..2 осталось|осталась|был|было|остался',
  uk: 'лист|це ..2 лише|тільки|просто ..2 для|заради, лист ..2 щоб|аби ..2 лишилося|лишилась|лишився|був|було',
  en: "this|letter|it|it's ?is only|just|merely|simply ..1 for ..1 your|the|our ..1 file|files|record|records|folder|drawer|memory, so that you have it in writing|black",
})

const FREE = [NO_TROUBLE, WHAT_IS_LEFT, LEAVE_BE, NONE_OF_IT, IS_FREE, FOR_THE_FILE]

/** "On Wednesday let's look at the answers together": put to him, and he will say whether it suits. */
const invites = (sentence: Sentence, { language, date }: Letter): boolean =>
  LETS.test(sentence.prose.text) &&
  (does(sentence, 'joins') !== undefined ||
    findDates(sentence.prose.text, language, date?.day).length > 0 ||
    findClock(sentence.prose.text, language).length > 0)

const LETS = anyOf({
  ru: 'давайте !надеяться|признаем|скажем',
  uk: 'давайте !сподіватися|визнаємо|скажемо, *ймося, *ймось, *імося, *імось, погляньмо, *імо',
  en: "let's !hope|face|say|be|not",
})

const NOTHING = anyOf({
  ru: 'ничего, ничем, ни о чём|чем, ни про что, никаких, никакого, никаким, ни один, ни одного, ни одной',
  uk: 'нічого, нічим, ні про|за що, ні про що, ніяких, жодних, жодного, жодної, нема|немає чого',
  en: "nothing, no ..2 action|step|steps|task|work|reply|answer, *n't|not|needn't ..4 anything|thing, none of it",
})

/** «Мішки відкривати не обов'язково», «Ваше присутствие не требуется», "You've nothing to submit": a deed of the reader that is not needed. */
const NEED_NOT = anyOf({
  ru: '{inf} ..5 необязательно|незачем|нечего, необязательно|незачем ..2 {inf}, {inf} ..3 не ..1 обязательно|нужно|надо|требуется|придётся|понадобится, не ..1 обязательно|нужно|надо|требуется|придётся|понадобится ..3 {inf}, ваше|ваша|ваши|вашего|вашей|ваших ..5 не ..1 требуется|нужно|нужна|нужны|понадобится, от|с вас ..3 не ..1 просим|прошу|требуется|нужно|требуем|ждём|жду',
  uk: "{inf} ..5 нема|немає чого|потреби, {inf} ..3 нічого, {inf} ..3 не ..1 обов'язково|треба|потрібно|доведеться|знадобиться, не ..1 обов'язково|треба|потрібно|доведеться|знадобиться ..3 {inf}, ваша|ваше|ваші|вашої|вашого|ваших ..6 не ..1 потрібна|потрібно|потрібні|потрібен|знадобиться, від|з вас ..3 не ..1 просимо|прошу|треба|потрібно|чекаємо|чекаю",
  en: "no need ?for ?you to, nothing you ..1 have|need to, nothing ..1 for you to, you've|there's nothing ..1 for|to, you|there have|is nothing ..1 for|to, no ..2 step|action|task|errand|paperwork|trouble|work ..2 falls|fall|is|are|for ..1 to|on|with|you, your ..5 is|are not ..1 needed|required|necessary, your ..5 isn't|aren't ..1 needed|required|necessary, you|nobody ..1 don't|won't|doesn't ..1 have|need ?to, you needn't",
})

const NONE = spoken`^[^\p{L}]*${{ ru: 'ничего, никакая, никакой, никаких, нет', uk: 'нічого, жодна, жодної, ніяка, немає, нема', en: 'none, nothing' }}[^\p{L}]*$`

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
  ru: 'не ..2 нужно|надо|требуется|требуем|придётся|прошу|просим|жду|ждём|должны|остаётся, делать, предпринимать, отвечать, решать',
  uk: 'не ..2 треба|потрібно|доведеться|прошу|просимо|чекаю|чекаємо|винні|лишається, робити, відповідати, вирішувати, чого|нічого ..2 питати|просити',
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
