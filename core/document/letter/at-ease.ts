import { findDates } from '../../language/dates.ts'
import { anyOf, spoken } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import type { Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'

/** The end of a letter puts the reader at ease: it costs him no trouble, what is left for him is named, or he is asked along. */
export const putsAtEase = (letter: Letter): boolean =>
  letter.paragraphs
    .slice(-LAST)
    .flat()
    .some(
      s =>
        NO_TROUBLE.test(s.prose.text) ||
        WHAT_IS_LEFT.test(s.prose.text) ||
        LEAVE_BE.test(s.prose.text) ||
        NONE_OF_IT.test(s.prose.text) ||
        IS_FREE.test(s.prose.text) ||
        FOR_THE_FILE.test(s.prose.text) ||
        invites(s, letter),
    )

/** Paragraphs at the end of a letter. */
const LAST = 2

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
