import type { Language } from '../../language/language.ts'
import { anyOf, spoken } from '../../language/spoken.ts'
import { textAfter, textBefore } from '../../markdown/prose.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'

/**
 * A seal beside the future: «К десятому всё встанет, даже не сомневайтесь», "The hall will be dry by May, you can take that as settled"; or behind
 * it, in a sentence of a few words: «Задержек не будет. Совсем.» The seal alone swears to anything, the future alone is a plan.
 */
export function sealedIn({ body, language, landing }: Letter, sentence: Sentence): Act | undefined {
  const seal = does(sentence, 'seals')
  // What lands badly is no promise, and who talks down swears to what is known.
  if (!seal || landing !== undefined || does(sentence, 'talksDown') || does(sentence, 'refuse') || isReserved(sentence))
    return undefined
  const others = `${textBefore(sentence.prose, seal.span)} , ${textAfter(sentence.prose, seal.span)}`
  if (PAST[language].test(others)) return undefined
  if (isForetold(others, language)) return seal
  const before = body[body.indexOf(sentence) - 1]
  return sentence.words <= FEW_WORDS && before && !isReserved(before) && isForetold(before.prose.text, language)
    ? seal
    : undefined
}

const FEW_WORDS = 6

const isForetold = (text: string, language: Language): boolean =>
  text.split(/[,;:—–]/u).some(clause => FUTURE[language].test(clause) && !OF_WORDS.test(clause) && !MODEST.test(clause))

/** What is told of coming days: of a thing, of the reader, or of us with a verb of bringing about. */
const FUTURE: Readonly<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})(?:\p{L}{2,}(?:[её]т|[уюая]т|ит|[её]м|им|ете|ите)(?:ся|сь)?|сдаст|сдадут|даст|дадут|стоит|светится)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:\p{L}{2,}(?:є|еть|[уюая]ть|[иї]ть|[еиєї]мо|[еиєї]те|тиме|тимуть|тимемо|тимете|е)(?:ся|сь|ться)?|буд(?:е|уть|емо|ете))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:will|won't|shall|\p{L}+[’']ll|(?:is|are|am|[’']s|[’']re|[’']m) (?:going to|with you|there|yours)|gonna|\p{L}+s (?:\S+ ){0,5}(?:on|by|at|in) (?:the )?(?:\d|first|second|third|fourth|fifth|Mon|Tue|Wed|Thu|Fri|Sat|Sun|January|February|March|April|May|June|July|August|September|October|November|December|your pocket)|(?:by|on|before|in) (?:\S+ ){1,3}(?:it|you|we|they|everything)(?:[’']s|[’']re| is| are))(?!\p{L})/iu,
}

/** That we write, ring or answer lies in our own hands. */
const OF_WORDS = anyOf({
  ru: 'отвечу, ответим, напишу, напишем, позвоню, позвоним, пришлю, пришлём, сообщу, сообщим, вернусь, вернёмся, прочту, прочтём, передам, передадим, расскажу, покажу, знаете, помните, понимаем, видите, можем, можете, хотите, просим, пишите',
  uk: 'відповім, відповімо, напишу, напишемо, зателефоную, зателефонуємо, подзвоню, надішлю, надішлемо, повідомлю, повідомимо, повернуся, повернемося, прочитаю, передам, розкажу, покажу, знаєте, розуміємо, бачите, можемо, можете, хочете, просимо, пишіть',
  en: "i'll|we'll|will|i|we reply|answer|write|ring|call|send|email|read|let|get back|be back|be in touch|tell|pass|look|do my|do our|try",
})

/** Told with reserve. */
const MODEST = anyOf({
  ru: 'надеюсь, надеемся, думаю, думаем, полагаю, возможно, наверное, может, кажется, похоже, постараемся, постараюсь, если, по плану, планируем, скорее всего, вряд ли, предварительно, ориентировочно',
  uk: 'сподіваюся, сподіваюсь, сподіваємося, гадаю, думаю, думаємо, можливо, мабуть, може, здається, схоже, постараємося, постараюся, намагатимемося, якщо, за планом, плануємо, найімовірніше, навряд, попередньо, орієнтовно',
  en: 'hope, hopes, hoping, think, believe, expect, maybe, perhaps, may, might, should, if, plan, planned, planning, probably, likely, aim, try, unless, provided, subject to',
})

const isReserved = ({ prose }: Sentence): boolean => prose.text.includes('?') || RESERVE.test(prose.text)

/** «Вопрос закрыт: комиссия согласилась, ключи будут в пятницу»: the seal may lie on what was. */
const PAST: Readonly<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})\p{L}{2,}[аиеёяуы](?:л[аои](?:сь)?|лся)(?!\p{L})/iu,
  uk: /(?<!\p{L})\p{L}{2,}[аиіеяуї](?:л[аои](?:ся|сь)?|вся)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:was|were|had|went|came|did|said|told|\p{L}{3,}ed)(?!\p{L})/iu,
}

const RESERVE = spoken`${{
  ru: 'без ваш*, при условии, надеюсь, надеемся, скорее всего, по плану',
  uk: 'без ваш*, за умови, сподіваюся, сподіваюсь, сподіваємося, найімовірніше, за планом',
  en: 'without your, unless, provided, hope, hopefully, subject to, should all',
}}`
