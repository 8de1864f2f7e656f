import type { Language } from '../../language/language.ts'
import { anyOf, opening, spoken } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { CURRENCY } from '../../lexicon/word-lists.ts'
import { textBefore } from '../../markdown/prose.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import { alternativeOf } from '../letter/alternative.ts'
import { isConditional } from '../letter/asks.ts'
import { refusalOf } from '../letter/refusal.ts'
import { reasonOf } from '../letter/refusal-reason.ts'
import { goesOnAsPlanned } from '../letter/voice.ts'
import type { Act, Document, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { opensWay } from './way-out.ts'

/**
 * What our own sentences do, one a block, in text order; quotations are somebody else's words, and so is what was taken down as people spoke in
 * turn, save a label put on somebody: that must not be written down at all.
 */
export function actsOfOurs(
  document: Document,
  name: ActName,
  unless: (sentence: Sentence, at: number) => boolean = () => false,
): Act[] {
  const told = new Set<number>()
  const spoken = document.kind === 'protocol' && name !== 'label' ? document.talk : []
  const acts: Act[] = []
  document.sentences.forEach((sentence, at) => {
    const act = does(sentence, name)
    if (act && CROSSED.test(document.text.slice(act.span.start, act.span.end))) return
    if (!act || sentence.quoted || told.has(sentence.block)) return
    if (spoken.some(line => isInside(act.span, line)) || unless(sentence, at)) return
    told.add(sentence.block)
    acts.push(act)
  })
  return acts
}

/** Words on both sides of a colon, or of a comma behind which we set to something, say nothing together: "talked on the phone, let me add". */
const CROSSED = spoken`[;:]\**\s|,\s${{ ru: 'давайте, пусть', uk: 'нехай, хай', en: "let, let's, or shall|should|may|do|is|are" }}(?!\p{L})`

/** The sentence that holds a stretch of the source. */
export const sentenceAt = ({ sentences }: Document, span: Span): Sentence | undefined =>
  sentences.find(sentence => isInside(span, sentence.span))

/** A rule pleaded as the answer, with no other way offered, and nothing done about it, in the same or the next sentence. */
export function proceduresOf(document: Document): Act[] {
  const pleaded = pleadedIn(document)
  return pleaded.length > 0 || document.kind !== 'email' ? pleaded : ruledOutIn(document)
}

/**
 * "You ask for a copy today. Copies are made within five days, that is the standard": how a house keeps things, as the answer to a wish or behind a no,
 * with no other way in the rest of the letter.
 */
const ruledOutIn = (document: Document): Act[] =>
  actsOfOurs(document, 'ruledOut', (sentence, at) => {
    const { sentences } = document
    const last = sentences[at - 1]
    const asked = `${last && last.block === sentence.block && !last.quoted ? last.prose.text : ''} ${textBefore(sentence.prose, does(sentence, 'ruledOut')!.span)}`
    const denied = CANNOT.test(asked) || does(sentence, 'refuse') !== undefined
    if (!WISHED.test(asked) && !denied) return true
    if (isConditional(sentence, document.language) || (last && isConditional(last, document.language))) return true
    if (sentence.prose.text.includes('?') || isForReader(document, at, sentence, 'ruledOut')) return true
    return sentences
      .slice(at)
      .some(
        s =>
          WAYS_OUT.some(name =>
            s.acts.some(act => act.name === name && act.span.start > does(sentence, 'ruledOut')!.span.start),
          ) ||
          (s !== sentence && OFFERS.test(s.prose.text)),
      )
  })

const WAYS_OUT: readonly ActName[] = ['alternative', 'handledBy', 'remedy', 'compensates', 'gift', 'priced', 'request']

/** "I have put the smallest aside for you", "you will have it by noon". */
const OFFERS = anyOf({
  ru: 'могу, можем, можно, предлага*, готов*, сегодня, завтра, для вас, зато, но, к #, до #',
  uk: 'можу, можемо, можна, пропону*, готов*, сьогодні, завтра, для вас, зате, але, до #',
  en: 'can !not, could, today, tomorrow, for you, instead, but, offer, suggest, by noon, we will, will, happy to, glad to',
})

/** A plain no. */
const CANNOT = anyOf({
  ru: 'не смож*|мож*|могу|получится|выйдет|буд*|дам|дадим|возьм*|вернем|пущу, нельзя, невозможно, отказ*, отклон*, исключено',
  uk: 'не змож*|мож*|можна|вийде|буд*|дам|дамо|візьм*|повернемо|пущу, неможливо, відмов*, відхил*, виключено',
  en: "can't, cannot, couldn't, won't, not ..1 possible|able, isn't possible, impossible, unable, refused, declined, there is none, nobody can",
})

const pleadedIn = (document: Document): Act[] =>
  actsOfOurs(
    document,
    'procedure',
    (sentence, at) =>
      // «Цена видна только после заявки — так решил Олег»: what was decided at the meeting hides nobody.
      (document.kind === 'protocol' && does(sentence, 'outcome') !== undefined) ||
      leadsOn(document, at, sentence, ['alternative', 'handledBy'], 'procedure') ||
      opensWay(document, at, sentence) ||
      goesOn(document, at, sentence, 'procedure') ||
      isForReader(document, at, sentence, 'procedure') ||
      isUnlawful(document, sentence) ||
      isGrounded(document, at, sentence) ||
      !isPressed(document, at),
  )

/** «Печатать её мы не вправе, агентство судится»: what nobody may do, with another way further down the letter. */
function isUnlawful(document: Document, sentence: Sentence): boolean {
  const { start, end } = does(sentence, 'procedure')!.span
  if (document.kind !== 'email' || !BY_RIGHT.test(document.text.slice(start, end))) return false
  return reasonOf(document, sentence) !== undefined && alternativeOf(document, sentence) !== undefined
}

/** «Без справки Дмитро не піде. Тиск може коштувати йому перетинки»: what the rule spares him is told, and another way further down the letter. */
function isGrounded(document: Document, at: number, sentence: Sentence): boolean {
  const next = document.sentences[at + 1]
  return (
    document.kind === 'email' &&
    next !== undefined &&
    next.block === sentence.block &&
    MAY_COME.test(next.prose.text) &&
    alternativeOf(document, sentence) !== undefined
  )
}

/** Harm that may come. */
const MAY_COME = anyOf({
  ru: 'может|могут|рискует|рискуют|грозит|грозят, опасно, опасен, опасна, вредно, травм*, ожог*, пожар*',
  uk: 'може|можуть|ризикує|ризикують|загрожує|загрожують, небезпечно, небезпечний, небезпечна, шкідливо, травм*, опік*, пожеж*',
  en: 'may|might|could|can|would ..3 cost|hurt|harm|burn|injure|damage|break|lose|fall|fail, risk|risks, danger, dangerous, unsafe, injury, fire',
})

const BY_RIGHT = anyOf({
  ru: 'вправе, право|права ?не',
  uk: 'право|права',
  en: 'right|rights, legally, lawful*, allowed by law, may we',
})

/** "It is our security policy not to send passwords, so that nobody can intercept them": what the rule is good for is told, and it is for the reader. */
function isForReader({ text, sentences }: Document, at: number, sentence: Sentence, from: ActName): boolean {
  const rest = text.slice(does(sentence, from)!.span.end, sentence.span.end)
  const next = sentences[at + 1]
  return (
    PROTECTS.test(rest) ||
    (next !== undefined &&
      next.block === sentence.block &&
      MEANT.test(next.prose.text) &&
      PROTECTS.test(next.prose.text))
  )
}

const PROTECTS = spoken`[,:;—–-]\s(?:${{
  ru: 'чтобы|чтоб ..3 никто|не|никого|ничего|безопасн*|цел*, так ..3 не|никто|надежнее|надёжнее|безопаснее|спокойнее',
  uk: 'щоб|аби ..3 ніхто|не|нікого|нічого|безпечн*|ціл*, так ..3 не|ніхто|надійніше|безпечніше|спокійніше',
  en: 'so ?that ..1 nobody|no-one|no|your|you|nothing, to protect|keep|prevent|avoid|spare, it|this|that protects|keeps|prevents|spares',
}})(?=[\s,.])|${{
  ru: '—',
  uk: '—',
  en: 'protects ?you|your, so that nobody|no-one|no|nothing',
}}`

/** What the next sentence says of the rule. */
const MEANT = opening({
  ru: 'так, это, делаем это, мы делаем это, это нужно',
  uk: 'так, це, робимо це, ми робимо це, це потрібно',
  en: 'this, that, it, we do this|it|that',
})

/** A rule is pleaded against something: in its sentence or beside it something is denied or demanded. «Так у нас заведено» about what is given is pride. */
const isPressed = ({ sentences, kind }: Document, at: number): boolean =>
  !(kind !== 'email' && POSSIBLE.test(sentences[at]!.prose.text)) &&
  (sentences
    .slice(Math.max(0, at - 1), at + 2)
    .some(({ prose }) => DENIES.test(prose.text) || DEMANDS.test(prose.text)) ||
    (at > 0 && sentences[at - 1]!.block === sentences[at]!.block && WISHED.test(sentences[at - 1]!.prose.text)))

/** What was asked for right before: the rule is the answer. */
const WISHED = anyOf({
  ru: 'просит|просят|просил*|попросил*|просите|хотите|хочет|хотел*, срочн*, быстрее, побыстрее, ускор*, сократить, пораньше',
  uk: 'просить|просять|просив|просил*|попросив|попросил*|просите|хочете|хоче|хотів|хотіл*, термінов*, швидше, пришвидш*, прискор*, скоротити',
  en: 'asks|asked ..3 for|to|us, you ask|asked|want|wanted|request|requested ..3, urgent, quicker, faster, sooner, speed ..1 up',
})

/** "Old requests (might be closed as per our procedure)": a note for those who meet. */
const POSSIBLE = anyOf({
  ru: 'может|могут ..1 быть, могут {inf}',
  uk: 'може|можуть ..1 бути, можуть {inf}',
  en: 'may|might|could be',
})

const DEMANDS = anyOf({
  ru: `
    долж*, обязан*, только, лишь, исключа*, требу*, нужн*, необходим*, положено, положен, положена, запрещ*, через, сначала
    ждать, ждите, ожида*, после, пока, исключительно, платн*, подлеж*, предусм*, закрыт*, приостановл*, ограничен*
  `,
  uk: `
    повин*, зобов'яз*, тільки, виключа*, вимага*, потрібн*, необхідн*, належить, заборон*, через, спершу, спочатку
    чекати, чекайте, очіку*, після, поки, виключно, платн*, підляга*, передбач*, має, мають, мусит*
    закрит*, призупинен*, обмежен*
  `,
  en: `
    must, require, requires, required, only, have to, has to, need, needs, needed, obliged, until, unless, after, before
    first, wait, forbid*, prohibit*, exclud*, without, limited, solely, exclusively, strictly, *n't
    closed, shut, locked, blocked, suspended, demand, demands
  `,
})

/** «…, поэтому ставим на вторник»: what the rule leaves room for is done, and nothing is denied again. */
function goesOn({ language, text, sentences }: Document, at: number, sentence: Sentence, from: ActName): boolean {
  const rest = text.slice(does(sentence, from)!.span.end, sentence.span.end)
  const next = sentences[at + 1]
  return [rest, next && next.block === sentence.block ? next.prose.text : ''].some(
    words => THEREFORE[language].test(words) && !DENIES.test(words),
  )
}

const THEREFORE: Readonly<Record<Language, RegExp>> = {
  ru: spoken`${{ ru: 'поэтому, так что, зато, но, однако, значит, потому', uk: '—', en: '—' }}\s|,\s(?:\p{L}+\s){0,2}(?=\p{L}{5})${{
    ru: '*ем, *ём, *им',
    uk: '—',
    en: '—',
  }}`,
  uk: spoken`${{ ru: '—', uk: 'тому, тож, отже, отож, зате, але, проте, однак, натомість', en: '—' }}\s|,\s(?:\p{L}+\s){0,2}(?=\p{L}{5})${{
    ru: '—',
    uk: '*емо, *ємо, *имо, *їмо',
    en: '—',
  }}`,
  en: spoken`${{
    ru: '—',
    uk: '—',
    en: 'so !much|far|long|many|be, therefore, hence, but, instead, which is why, that is why',
  }}\s`,
}

const DENIES = anyOf({
  ru: 'не, нет, ни, нельзя, ничего, ничем, никак, увы, придётся, отказ*, отклон*, запрет*',
  uk: 'не, ні, немає, нічого, нічим, ніяк, на жаль, доведеться, відмов*, відхил*',
  en: `
    not, no, never, nothing, cannot, *n't, unfortunately, afraid, have to, declin*, refus*, reject*, turn* ..1 down
    prevent*, preclud*, non-*, against, period
  `,
})

/** Shrugs; who handles it, or another way, named at once makes it help. */
export const shrugsOf = (document: Document): Act[] =>
  actsOfOurs(
    document,
    'indifferent',
    (sentence, at) =>
      leadsOn(document, at, sentence, ['alternative', 'handledBy'], 'indifferent') ||
      seesToIt(document, sentence) ||
      isVagueRecord(document, sentence),
  )

/** «Ближе к праздникам, как пойдёт» in a record binds nobody, which another rule says: it shrugs nobody off. */
const isVagueRecord = ({ kind }: Document, sentence: Sentence): boolean => {
  const shrug = does(sentence, 'indifferent')!.span
  return (
    kind !== 'email' &&
    sentence.acts.some(({ name, span }) => name === 'vague' && span.start < shrug.end && shrug.start < span.end)
  )
}

/** "The frost is out of our hands, so we have ordered a tent." */
const seesToIt = ({ text }: Document, sentence: Sentence): boolean => {
  const rest = text.slice(does(sentence, 'indifferent')!.span.end, sentence.span.end)
  return SO_WE.test(rest) && !DENIES.test(rest)
}

const SO_WE = anyOf({
  ru: 'поэтому|так что|потому ?мы|я *ем|*ём|*им|*ли|*ла|*ю|*у',
  uk: 'тому|тож|отож ?ми|я *емо|*ємо|*имо|*їмо|*ли|*ла|*ю|*у',
  en: "so we|i|we've|i've|we're|i'm|we'll|i'll, which is why we|i|we've|i've|we're|i'm|we'll|i'll",
})

/** One of the acts stands behind the words in question, or in the sentence that follows. */
function leadsOn(
  { sentences }: Document,
  at: number,
  sentence: Sentence,
  ways: readonly ActName[],
  from: ActName,
): boolean {
  const behind = does(sentence, from)!.span.end
  const next = sentences[at + 1]
  return (
    sentence.acts.some(({ name, span }) => ways.includes(name) && span.start >= behind) ||
    (next !== undefined &&
      !next.quoted &&
      !goesOnAsPlanned(next) &&
      ways.some(
        // A request or a question in another paragraph goes on with the letter.
        way =>
          does(next, way) &&
          (next.block === sentence.block ||
            (way !== 'handledBy' && !does(next, 'request') && !next.prose.text.includes('?'))),
      ))
  )
}

/** Agreement with a price, a condition, a question or a reserve beside it bends to nobody. */
export const bendsOf = (document: Document): Act[] =>
  actsOfOurs(document, 'yesMan', (sentence, at) => {
    // «That is no problem at all» behind a no is the other way.
    if (document.kind === 'email' && document.intents.has('refusal') && does(sentence, 'alternative')) return true
    if (isConcession(document, sentence) || isBeforeNo(document, sentence)) return true
    if (HOW.test(textBefore(sentence.prose, does(sentence, 'yesMan')!.span))) return true
    const next = document.sentences[at + 1]
    const text =
      sentence.prose.text +
      (next && next.block === sentence.block && !does(next, 'secondIssue') ? ` ${next.prose.text}` : '')
    return RESERVE[document.language].test(text)
  })

/** «…, как всё исправим»: what is told of is not agreed to. */
const HOW = spoken`${{
  ru: 'рассказать, рассказываю, написать, пишу, показать, объяснить, сообщить, расскажу, напишу',
  uk: 'розповісти, розповідаю, написати, пишу, показати, пояснити, повідомити, розповім, напишу',
  en: 'tell, write, show, explain, say',
}}[^.!?]{0,20}\s${{ ru: 'как, когда, чем', uk: 'як, коли, чим', en: 'how, when' }}\s$`

/** «Я этот счёт видел и не спорю с ним. Ответ — нет»: whoever refuses right behind it does not bend. */
function isBeforeNo(document: Document, sentence: Sentence): boolean {
  const no = document.kind === 'email' ? refusalOf(document) : undefined
  return no !== undefined && sentence.span.end <= no.sentence.span.start
}

/** "Nothing gets torn out twice, whatever you decide next year": how a thing is in either case; nobody says that he will do as he is told. */
function isConcession({ text }: Document, sentence: Sentence): boolean {
  const { start, end } = does(sentence, 'yesMan')!.span
  if (!EITHER_CASE.test(text.slice(start, end))) return false
  const before = text.slice(sentence.span.start, start)
  const behind = text.slice(end, sentence.span.end)
  return (
    !(/^\s/u.test(behind) && SUITS.test(behind)) &&
    TOLD_OF_THING.test(`${before}${behind}`) &&
    !WE_BEND.test(`${before}${behind}`)
  )
}

const EITHER_CASE = opening({
  ru: '—',
  uk: '—',
  en: 'whatever|whichever|however you|your ..2 decide|decides|choose|chooses|prefer|prefers',
})

/** "Whatever you decide is fine": the clause is what the sentence is about. */
const SUITS = opening({ ru: '—', uk: '—', en: "is, are, 's, goes, works, suits, will, happens" })

const TOLD_OF_THING = anyOf({
  ru: '—',
  uk: '—',
  en: 'is, are, stay, stays, remain, remains, keep, keeps, fit, fits, work, works, hold, holds, get, gets, include, includes, cover, covers, has, have, can, will, must, need, needs, run, runs, serve, serves, last, lasts, apply, applies, come, comes, cost, costs',
})

/** Somebody does it, or it is done: that is bending. */
const WE_BEND = anyOf({
  ru: '—',
  uk: '—',
  en: "we, i, us, me, let's, fine, okay, ok, good, great, perfect, sure, yes, certainly, of course, happy, problem, done, happen, happens, changed, redone, rebuilt, remade, made, anything, everything, your wish|call|choice",
})

const MONEY = spoken`\?|${{
  ru: 'тысяч*, рубл*, гривен*',
  uk: 'тисяч*, гривен*, гривн*',
  en: 'thousand*, hundred*, pounds, euros, dollars',
}}|\d\s?(?:[₽€$£%]|${CURRENCY})|[€$£]\s?\d`

const RESERVE: Readonly<Record<Language, RegExp>> = {
  ru: spoken`${MONEY}|${{
    ru: 'но, если !захотите|хотите|надо|нужно|понадобится|передумаете|потребуется, при условии, за дополнительн*, отдельн* смет*|счет*, взамен, уточн*',
    uk: '—',
    en: '—',
  }}`,
  uk: spoken`${MONEY}|${{
    ru: '—',
    uk: 'але, якщо !захочете|хочете|треба|потрібно|знадобиться|передумаєте, за умови, за додатков*, окрем* кошторис*|рахун*, натомість, уточн*',
    en: '—',
  }}`,
  en: spoken`${MONEY}|${{
    ru: '—',
    uk: '—',
    en: "but, if !that's|it's, should he|she|it|they|anything|anyone|you|the, in case, provided, at a cost, for an extra, in return, unless, on condition",
  }}`,
}
