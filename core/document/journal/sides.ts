import { wordsOf } from '../../language/segment.ts'
import { anyOf, cased, every, opening, spoken, type Words } from '../../language/spoken.ts'
import { WE_DO } from '../../lexicon/word-lists.ts'

/** `open`: of something that is not us; `any`: behind a name that no reader knows; `both`: of us and of them in one breath. */
export type Side = 'ours' | 'theirs' | 'open' | 'any' | 'both'

/** Where clauses begin: behind marks, and where a comma or an "and" leads to us, to somebody else, to a reason. */
export const cutsIn = (text: string): number[] => {
  const found = [STRONG, WEAK].flatMap(mark => [...text.matchAll(mark)])
  return [...new Set([0, ...found.map(({ index, 0: mark }) => index + mark.length)])].sort((a, b) => a - b)
}

const STRONG = /[.!?]\s+(?=[«"“(]?\p{L})|[;:]\s+|\s[—–-]\s+|\s?[→|]\s*|\s?\(|\)\s*|\n\s*(?:[-+]\s+)?/gu

const OUR: Words = {
  ru: 'мы, нам, нас, нами, наш*, я, мне, меня',
  uk: 'ми, нам, нас, нами, наш*, я, мені, мене',
  en: 'we, us, our, ours, i, me, my',
}

const HIS: Words = {
  ru: 'он, она, они, ему, ей, им, его, её, их, него, неё, них, клиент*, заказчи*, обоим',
  uk: 'він, вона, вони, йому, їй, їм, його, її, їх, їхн*, нього, неї, них, клієнт*, замовни*, обом',
  en: 'he, she, they, him, her, them, his, hers, their, theirs, client*, customer*, both of them',
}

export const AND: Words = {
  ru: 'и, а, но, зато, так, поэтому',
  uk: 'і, й, та, а, але, зате, так, тому',
  en: 'and, so, but, while',
}

/** Why, and what for. */
const WHY: Words = {
  ru: `чтобы, чтоб, дабы, потому что, так как, поскольку, ибо, ради, иначе, с прицелом, с расчётом, с целью, с надеждой, в надежде, в расчёте
    нужно, надо, нужен, нужна, нужны, требовал*, важно, хотели, хотим, хотел, хотела, хотелось`,
  uk: `щоб, аби, бо, тому що, адже, оскільки, заради, задля, інакше, з прицілом, з розрахунком, з метою, з надією, у надії, у розрахунку
    потрібно, треба, потрібен, потрібна, потрібні, вимагал*, важливо, хотіли, хочемо, хотів, хотіла, хотілося`,
  en: `so that, so as, in order, because, since, for fear, otherwise, or else, with an eye|view|hope, in the hope, needed, wanted, required, hoping, aiming, meant, intended
    for the sake`,
}

const WEAK = every(
  cased`\s(?=${{ ru: 'чтобы, потому что', uk: 'щоб, тому що', en: 'so that, so as, in order, because' }}\s)|,\s+(?=(?:${AND}\s)?(?:${OUR}|${HIS}|${WHY}|\p{Lu}\p{Ll}+\s[\p{Ll}—–]))|,\s+(?=${{ ru: 'а, зато', uk: 'а, зате', en: 'while, so, whereas' }}\s)|\s(?=${AND}\s(?:${OUR}|${HIS}|\p{Lu}\p{Ll}+\s\p{Ll}))`,
)

/** Of whom a clause tells first; of nobody, if it only reports. */
export function sideOf(clause: string, names: RegExp | undefined): Side | undefined {
  const text = clause.trim()
  if (!/\p{L}{2}/u.test(text) || /\?\P{L}*$/u.test(text)) return undefined
  if (WHY_FIRST.test(text)) return 'ours'
  if (isReport(text)) return undefined
  const ours = WE_FIRST.test(text) ? 0 : (OURS.exec(text)?.index ?? Infinity)
  const theirs = Math.min(...[THEIRS, names].map(words => words?.exec(text)?.index ?? Infinity))
  if (Math.max(ours, theirs) < Infinity && BETWEEN.test(text.slice(Math.min(ours, theirs), Math.max(ours, theirs))))
    return 'both'
  if (ours !== theirs) return ours < theirs ? 'ours' : 'theirs'
  return wordsOf(text).length > 1 ? 'open' : undefined
}

/** What only goes on with the story. */
export const isReport = (text: string): boolean => REPORTS.test(text.replace(SPARED, '').slice(0, REACH))

/** «Не ждёт конца месяца», "no longer has to ask" tell what somebody is spared. */
const SPARED = every(
  spoken`(?<!\p{L})${{ ru: 'не, больше не, не придётся', uk: 'не, більше не, не доведеться', en: "no longer, needn't, without, no need to, not|n't have to" }}\s(?!${{ ru: 'зна*', uk: 'зна*', en: 'know*' }})\p{L}+`,
)

/** Letters: the verb of a clause stands in its first words. */
const REACH = 40

const OURS = anyOf(OUR)
/** Somebody of theirs. */
export const THEIRS = anyOf(HIS)
/** Tells what happened, by the form of its verb. */
export const PAST = spoken`${{
  ru: '*л, *ла, *ло, *ли, *лся, *лась, *лось, *лись, *ен, *ена, *ено, *ены',
  uk: '*в, *ла, *ло, *ли, *вся, *лася, *лося, *лися, *но, *то',
  en: '*ed, was, were, had, got, came, went, did, paid, sent, took, gave, met, found, left',
}}`

const WHY_FIRST = opening(WHY)
const WE_FIRST = spoken`^(?:\P{L}*${{ ru: 'так, тогда, теперь, сегодня|завтра же, поэтому, и, а', uk: 'так, тоді, тепер, сьогодні|завтра ж, тому, і, а', en: 'so, then' }}\s)*${WE_DO}`
const BETWEEN = spoken`,\s|\s${AND}\s`

/** By their names, in any case of theirs. */
export function namesIn(who: string): RegExp | undefined {
  const stems = [...who.split(/[.:;]/u)[0]!.matchAll(/\p{Lu}\p{Ll}{2,}/gu)].map(({ 0: name }) =>
    name.slice(0, Math.max(3, name.length - 2)),
  )
  return stems.length === 0 ? undefined : new RegExp(`(?<!\\p{L})(?:${stems.join('|')})\\p{Ll}{0,4}(?!\\p{L})`, 'u')
}

/** What somebody said, asked, promised, thinks, waits for. */
const REPORTS = anyOf({
  ru: `сказал*, говорит|говорят|говорил*, рассказ*, спрос*, спраш*, ответил*, отвечает|отвечают, ответит|ответят, просил*, попрос*, просит|просят, дума*, подума*, обеща*, пообеща*, сомнева*, ждем|ждет|ждут|жду|ждал*, подожд*, не знает|знают|знаем
    вернусь|вернется|вернемся|вернутся|вернулся|вернулась|вернулись, позвон*, перезвон*, напиш*, написал*, пришл*, прислал*, передал*, передаст|передадут, хочет|хотят, болеет|болен|больна, молч*, отказал*, согласил*, согласен|согласна|согласны, поблагодар*, благодар*
    спасибо, жаловал*, жалуется, посмотрит|посмотрят, решит|решат, занят|занята|заняты, только, лишь, договорил*, условил*, предлож*, не дозвон*, перенес*, сомневаемся`,
  uk: `сказа*, говорить|говорять|говорив|говорила|говорили, каже|кажуть, розпов*, розказ*, спитав|спитала|спитали|спитає, запитав|запитала|запитали|запитає, питає|питають|питав|питала, відповів|відповіла|відповіли|відповість|відповідять|відповідає|відповідають, проси*, попрос*, дума*, подума*, обіця*, пообіця*, сумніва*, чека*, зачека*, не знає|знають|знаємо
    повернеться|повернемося|повернуся|повернуться|повернувся|повернулася, подзвон*, зателефон*, передзвон*, напиш*, написа*, надішл*, надісла*, переда*, хоче|хочуть, хворіє|хворий|хвора, мовч*, відмов*, погоди*, згоден|згодна|згодні, подяк*, дякує|дякують
    дякую, скарж*, подивиться|подивляться, вирішить|вирішать, зайнят*, лише|лиш, тільки, домови*, запропон*, не додзвон*, перенес*`,
  en: `said|says|say, told, tells|tell us|me, asked|asks|ask, answered|answers|replied|replies, promised|promises, thinks|think|thought, doubts|doubt, waits|wait|waiting|waited|await|awaiting, doesn't|don't|didn't know, not know
    will|'ll ring|call|write|send|ask|answer|look|come|bring|decide|think, will|'ll be in|at|away|back|out|late|there, rang|called|wrote|sent, wants|want to|more|us|it, ill|sick, silent, refused|refuses
    agreed|agrees|agree, thanked|thanks|thank, complained|complains, busy, only, just, suggested|suggests, offered|offers, no answer, voicemail`,
})
