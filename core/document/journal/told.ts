import { cased, spoken, type Words } from '../../language/spoken.ts'
import { type Prose, slice } from '../../markdown/prose.ts'
import { trimmedProse } from '../sections.ts'

/** What a touch was for, and what the client has of it. */
interface Told {
  readonly meaning: Prose | undefined
  readonly benefit: Prose | undefined
}

/**
 * The same where no label says so but the sentence does: «…, чтобы закрепить объём; теперь Ольга может печатать». A purpose with the client for its
 * subject is his.
 *
 * @param what what happened
 */
export function toldIn(what: Prose): Told {
  let meaning: Prose | undefined
  let benefit: Prose | undefined
  for (const clause of clausesOf(what)) {
    const purpose = PURPOSE.exec(clause.text)?.[0]
    if (purpose && !OF_CLIENT.test(clause.text.slice(purpose.length))) meaning ??= clause
    else if (purpose || GAINS.test(clause.text)) benefit ??= clause
  }
  return { meaning, benefit }
}

/** All but the first, which tells what happened. */
function clausesOf(what: Prose): Prose[] {
  const starts = [...what.text.matchAll(BREAK)].map(({ index, 0: mark }) => index + mark.length)
  return starts.map((start, i) => trimmedProse(slice(what, start, starts[i + 1] ?? what.text.length)))
}

const BREAK = /[,;.—–(]\s+(?=\p{L})|\s(?=(?:so that|in order to|so as to)\s)/gu

const PURPOSE = spoken`^${{
  ru: 'чтобы, дабы, с тем чтобы, для того чтобы',
  uk: 'щоб, аби, для того щоб',
  en: 'so that, so as to, in order to, to !him|her|them|us|me|the',
}}\s`

/** He, she or they of the client's, or somebody by name. */
const CLIENT: Words = {
  ru: 'он, она, они, ему, ей, им, у него|неё|них, клиент*, заказчик*',
  uk: 'він, вона, вони, йому, їй, їм, у нього|неї|них, клієнт*, замовник*',
  en: 'he, she, they, him, her, them, ?the client|customer',
}

const NAME = String.raw`\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?`

const OF_CLIENT = cased`^(?:${CLIENT}|${NAME})(?=[\s,.]|$)`

/** «теперь она знает дату», «ей это пригодится», «сэкономили Ольге поездку». */
const GAINS = cased`^(?:${{ ru: 'и, а, так, зато, значит', uk: 'і, й, а, так, зате, отже', en: 'and, so, which' }}\s)?(?:${{
  ru: 'теперь',
  uk: 'тепер',
  en: 'now',
}}\s(?:${CLIENT}|${NAME})\s|(?:${CLIENT}|${NAME})\s(?:${{ ru: 'это, так, теперь', uk: 'це, так, тепер', en: 'now' }}\s)?${{
  ru: `пригод*, понадоб*, удобн*, легче, проще, спокойн*, полезн*, выгодн*, хватит, меньше, быстрее, дешевле, экономит, успевает|успевают
    не ..1 придётся|надо|нужно|ждёт|ждут|ищет|тратит|тратят|переплачивает, знает|знают|увидит|увидят|сможет|смогут|уверен|уверена|уверены`,
  uk: `знадоб*, придасться|придадуться, зручн*, легше, простіше, спокійн*, корисн*, вигідн*, вистачить, менше, швидше, дешевше, заощаджує, встигає|встигають
    не ..1 доведеться|треба|потрібно|чекає|чекають|шукає|витрачає|витрачають|переплачує, знає|знають|побачить|побачать|зможе|зможуть|певен|певна|певні`,
  en: `knows|know, needs|need it, needn't|need not, won't ..1 have|need, can now|plan, no longer, saves|save`,
}}|${{
  ru: 'сэкономили|сэкономил|сэкономила|экономит, избавили|избавил|избавила|избавляет ..1 от, сберегли|сберёг|сберегла',
  uk: 'заощадили|заощадив|заощадила|заощаджує, позбавили|позбавив|позбавила ..2 клопоту|потреби, зберегли|зберіг|зберегла',
  en: 'saves|saved|spares|spared ?the him|her|them|client|customer',
}})`
