import { anyOf, closing, opening, spoken } from '../../language/spoken.ts'
import type { Sentence } from '../model.ts'

/** What shows that words of a plan, of a sum or of how things are leave a question where it was. */

/** «Тест проверяется сам, но где его хранить, непонятно»: whatever stands before, the last word is that nobody knows. */
export const trailsOff = ({ prose: { text } }: Sentence): boolean => {
  const [, behind] = BUT.exec(text) ?? []
  return behind !== undefined && UNKNOWN.test(behind)
}

const BUT = spoken`[,;—–]\s*(?:${{ ru: 'но, а, однако, только', uk: 'але, а, та, проте, однак, тільки', en: 'but, yet, though, only' }})\s([^.;]*)[.\s]*$`

const UNKNOWN = closing({
  ru: 'непонятно, неясно, неизвестно, не знаем, не знает, не знают, не ясно, не понятно, вопрос, пока нет, не решили',
  uk: 'незрозуміло, неясно, невідомо, не знаємо, не знає, не знають, питання, поки немає, не вирішили',
  en: 'unclear, not clear, unknown, nobody knows, no one knows, not known, a question, open, undecided',
})

/** «Открываемость упала до 14 %», "opens are down to 14 %": a share that went up or down is news of what is, and no sum that somebody pays. */
export const tellsChange = ({ prose: { text } }: Sentence): boolean => CHANGED.test(text) && !PAID.test(text)

/** "Opens are down to 14 %": what stands before belongs to it. */
export const isBeforeChange = (at: number, { prose: { text }, span }: Sentence): boolean =>
  at - span.start <= text.search(CHANGED)

const CHANGED = spoken`${{
  ru: 'упал*, упад*, вырос*, подрос*, возрос*, снизил*, просел*, поднял*, сократил*, составил*, составляет, составляют, открывают, показал*, показывает, было, была',
  uk: 'упав*, упал*, впав*, впал*, виріс, зріс, виросл*, зросл*, знизи*, просів, просіл*, підня*, скорот*, станови*, становить, становлять, відкривають, показав, показал*, показує, було, була',
  en: 'is|are|was|were|went|gone|come|came ..1 down|up|at, fell, fallen, dropped, rose, risen, grew, shrank, stood at, climbed, slipped, was, were',
}}\s(?:\S+\s){0,3}\d+(?:[.,]\d+)?\s?%|(?:^|\s)(?:${{
  ru: 'открывают, открывает, кликают, дочитывают, возвращают, доходят',
  uk: 'відкривають, відкриває, клікають, дочитують, повертають, доходять',
  en: 'open|opens|click|read|return ..1 only',
}})\s\d`

const PAID = anyOf({
  ru: 'скидк*, аванс*, предоплат*, доплат*, наценк*, комисси*, платит, платим, оплат*, ставк*',
  uk: 'знижк*, аванс*, передоплат*, доплат*, націнк*, комісі*, платить, платимо, оплат*, ставк*',
  en: 'discount*, deposit, advance, prepay*, surcharge, fee, commission, pays, pay, rate',
})

/** «Весной здесь уже клали заплату», "it was patched here in spring": what somebody did another time. */
export const tellsEarlier = ({ prose: { text } }: Sentence): boolean =>
  EARLIER.test(text) && WAS_DONE.test(text) && !FROM_NOW.test(text)

const EARLIER = anyOf({
  ru: 'весной, летом, осенью, зимой, раньше, прежде, когда-то, давно, тогда, в прошлый раз, прошлой|прошлым|прошлом весной|летом|осенью|зимой|году|месяце|сезоне, год|года|лет|месяц|месяца|неделю назад',
  uk: 'навесні, влітку, восени, взимку, раніше, колись, давно, тоді, торік, позаторік, минулого разу, минулої|минулого|минулим весни|літа|осені|зими|року|місяця|сезону|літом, рік|роки|років|місяць|місяці|тиждень тому',
  en: 'in|last spring|summer|autumn|winter, earlier, before, once, last time, last year|month|season, years|year|months|weeks ago, back then, in the past, used to',
})

const WAS_DONE = anyOf({
  ru: '*али, *или, *яли, *ели, *ыли, *ал, *ил, *ел, *ала, *ила, *ела, *алось, *илось, *ено, *ано, *ены, *аны',
  uk: '*али, *или, *яли, *іли, *ав, *ив, *ала, *ила, *іла, *алося, *илося, *ено, *ано, *ені, *ані',
  en: 'was, were, had, used to',
})

const FROM_NOW = anyOf({
  ru: 'теперь, поэтому, снова, опять так, так же, как и, оставляем, будет, будем, вернём*, вернем*, повторим, больше не',
  uk: 'тепер, тому, знову, так само, як і, лишаємо, буде, будемо, поверне*, повторимо, більше не',
  en: 'now, so, again, as before, the same, stays, stay, keep, will, shall, no longer, from now',
})

/** «Тот, что с матовым стеклом, вдвое дороже»: how one is beside another, and not which is taken. */
export const merelyCompares = ({ prose: { text } }: Sentence): boolean => COMPARES.test(text) && !TAKEN.test(text)

const COMPARES = anyOf({
  ru: 'дешевле, дороже, тяжелее, легче, прочнее, громче, тише, шумнее, длиннее, короче, ярче, темнее, светлее, медленнее',
  uk: 'дешевше, дешевший, дешевша, дешевші, дорожче, дорожчий, дорожча, дорожчі, важче, важчий, важча, легше, легший, легша, міцніше, міцніший, гучніше, гучніший, тихіше, тихіший, довший, довша, коротший, коротша, яскравіший, темніший, світліший, повільніший',
  en: 'cheaper, dearer, costlier, pricier, heavier, lighter, stronger, louder, quieter, noisier, longer, shorter, brighter, darker, slower, twice as',
})

/** A word of which it is, or of what is done. */
const TAKEN = anyOf({
  ru: 'берём, ставим, оставляем, делаем, заказываем, меняем, *уем, мы, нам, поэтому, но, зато, а потому, подходит, годится, остаётся, остается, пойдёт, достаточно, лучше, нужно, надо, пусть, будет',
  uk: '*ємо, *емо, *имо, ми, нам, тому, але, зате, підходить, годиться, лишається, піде, досить, краще, треба, потрібно, хай, нехай, буде',
  en: "we, us, so, but, it is, it's, stays, will, enough, better, goes, let's, therefore, fine, ok, good",
})

/** «Сетка ржавая, две двери не закрываются, угол просел»: in what state a thing is, and not what becomes of it. */
export const tellsFlaws = ({ prose: { text } }: Sentence): boolean =>
  FLAWED.test(text) && !TAKEN.test(text) && !/\d/u.test(text)

const FLAWED = anyOf({
  ru: 'ржав*, гнил*, треснут*, сломан*, порван*, просел, просела, просели, облупил*, отошл*, отошёл, протека*, шата*, скрип*, не закрыва*|открыва*|работа*|запира*',
  uk: 'іржав*, гнил*, тріснут*, зламан*, порван*, просів, просіла, просіли, облупи*, відійшл*, протіка*, хита*, скрип*, не зачиня*|відчиня*|працю*|замика*',
  en: "rusty, rotten, cracked, broken, torn, sunk, sagging, peeling, leaking, leaks, loose, wobbles, squeaks, not|*n't shut|close|open|work|lock",
})

/** "Glen said the skip was ordered for Friday": what had been done, as somebody tells it, unless it was decided. */
export const isHearsay = (told: string, what: string): boolean => SAID.test(told) && !DECIDED.test(what)

const SAID = spoken`^(?:${{
  ru: '—',
  uk: '—',
  en: 'says, said, told, explained, mentioned, noted, recalled, remembered, reported, reminded, complained',
}})\s(?:[^,;:.—–]*\s)?${{ ru: '—', uk: '—', en: 'was, were, had been, had, got' }}\s(?:\p{L}+ly\s)?$`

const DECIDED = opening({
  ru: '—',
  uk: '—',
  en: 'decided, agreed, approved, settled, confirmed, signed, fixed, accepted, chosen, cleared',
})

/** "Sue shows the samples to the photographer on 20 November": English tells of what is to be done in the present, with its day. */
export const isArranged = ({ prose: { text } }: Sentence): boolean => ARRANGED.test(text) && !LOOKS_BACK.test(text)

const ARRANGED = spoken`^(?:\p{Lu}\S*\s){1,3}(?:${{
  ru: '—',
  uk: '—',
  en: 'shows, presents, talks, walks, explains, describes, lists, asks, tells, raises, discusses, compares',
}})\s[^?;]*\s(?:${{ ru: '—', uk: '—', en: 'on, by, until' }})\s(?:\p{L}+\s)?\d{1,2}\s`

const LOOKS_BACK = anyOf({ ru: '—', uk: '—', en: '*ed, was, were, had, wants, thinks, says, feels, whether, why' })
