import type { Language } from '../../language/language.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, closing } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import { isConditional } from '../letter/asks.ts'
import { isSlipOfMail } from '../letter/harm.ts'
import { measureOf } from '../letter/incident.ts'
import { saidBy } from '../letter/voice.ts'
import type { Act, Document, Letter, Participant, Sentence } from '../model.ts'
import { sameName } from '../people/names.ts'
import { does } from '../sentences.ts'
import { foretells, isLateToCome, isOfOthers } from './excuse-of.ts'
import { movesDay } from './moved-day.ts'
import { actsOfOurs } from './tone.ts'

/** Excuses; an absence whose substitute is named beside it is news, and a remark beside a name in the list of people is none. */
export function excusesOf(document: Document): Act[] {
  const people = document.kind === 'agenda' || document.kind === 'protocol' ? document.participants : []
  if (document.kind === 'email' && !isOwing(document)) return []
  return actsOfOurs(document, 'excuse', (sentence, at) => {
    const near = document.sentences
      .slice(Math.max(0, at - 1), at + 2)
      .map(s => s.prose.text)
      .join(' ')
    // A title that names the "year-end closing" excuses nothing, nor does "Has something slipped my mind?"
    if (document.blocks[sentence.block]?.kind === 'heading') return true
    if (ASKED.test(sentence.prose.text) || isSlipOfMail(sentence) || does(sentence, 'blame')) return true
    // "Lea's had no time": told of the client's people, it excuses nothing of ours.
    const excuse = does(sentence, 'excuse')
    const isTold = sentence.acts.some(act => act.name === 'talk' && !(excuse && overlaps(act.span, excuse.span)))
    if (excuse && !isTold && isOfClient(sentence, excuse, people)) return true
    // «Ми його вимкнули і забули ввімкнути», with what keeps it from happening again: a cause owned up to.
    const own = excuse && sentence.acts.some(act => act.name === 'failure' && overlaps(act.span, excuse.span))
    if (own && document.kind === 'email' && measureOf(document)) return true
    // A letter that lands bad news tells of others: the mason who fell ill excuses nothing of ours.
    if (document.kind === 'email' && document.landing !== undefined && !does(sentence, 'weOnly')) return true
    if (excuse && (tellsOfLater(document, at, excuse) || !isPleaded(document, sentence, excuse))) return true
    if (excuse && isOfOthers(sentence, excuse, () => isOwingNear(document, at))) return true
    const stoodIn = SUBSTITUTE[document.language].test(near) && !NEWCOMER.test(near)
    return stoodIn || people.some(person => isInside(person.nameSpan, sentence.span))
  })
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * «Скажите до среды, берём ли линию: в четверг её отдадут другому заказчику», "until we are swamped", "from now on two of us pack": what will be,
 * not what was.
 */
function tellsOfLater({ sentences }: Document, at: number, { span }: Act): boolean {
  const sentence = sentences[at]!
  const start = sentence.span.start
  if (UNTIL.test(sentence.prose.text.slice(0, span.start - start))) return true
  if (!does(sentence, 'apology') && foretells(sentence.prose.text.slice(0, span.end - start), span.start - start))
    return true
  if (NOT_YET.test(sentence.prose.text.slice(0, span.end - start))) return true
  if (does(sentence, 'prevention') && !does(sentence, 'failure')) return true
  const asked = sentence.acts.find(act => act.name === 'request' && act.span.start < span.start)
    ? sentence
    : sentences[at - 1]
  return (
    asked !== undefined &&
    asked.block === sentence.block &&
    does(asked, 'request') !== undefined &&
    !does(asked, 'apology') &&
    !LATE.test(asked.prose.text) &&
    !LATE.test(sentence.prose.text)
  )
}

/** Right before it: what has to be done sooner. */
const UNTIL = closing({ ru: 'прежде чем, до того как', uk: 'перш ніж, до того як', en: 'until, till, before' })
const NOT_YET = anyOf({ ru: 'пока ..3 не', uk: 'поки|доки ..3 не', en: '—' })

/** In a record of a meeting something is pleaded for only where it says in the same place what was not done. */
const isPleaded = ({ kind, sentences }: Document, { block }: Sentence, { span }: Act): boolean =>
  kind !== 'protocol' ||
  sentences.some(
    s =>
      s.block === block &&
      s.span.start < span.end + 1 &&
      (OWED.some(name => does(s, name)) || LATE.test(s.prose.text) || UNDONE.test(s.prose.text)),
  )

const UNDONE = anyOf({
  ru: 'не, нет, ничего, никто, некому, сорвал*, ошиб*, сбой*, перенес*',
  uk: 'не, немає, нічого, ніхто, нікому, зірва*, помил*, збій, збо*, перенес*',
  en: "not, no, never, nothing, nobody, *n't, wrong, mistake*, error*, fault*, fail*, postponed, moved",
})

/** Whoever is named last before it is one of the client's people. */
function isOfClient({ prose, span }: Sentence, excuse: Act, people: readonly Participant[]): boolean {
  const before = wordsOf(prose.text).filter(word => word.capital && span.start + word.end <= excuse.span.start)
  const named = before.flatMap(word => people.find(person => sameName(word.norm, person.name)) ?? [])
  return named.at(-1)?.side === 'client'
}

/** A beginner who stood in is part of the excuse. */
const NEWCOMER = anyOf({
  ru: 'практикант*, стажер*, стажист*, новичк*, новичок, новеньк*, студент*, ученик*, школьник*, впервые, никогда ..1 не, раньше|прежде|ещё ..1 не, не ..3 раньше|прежде, первый раз|день, первую|первая смену|смена',
  uk: 'практикант*, стажер*, стажист*, новачк*, новачок, новеньк*, студент*, учн*, учень, школяр*, вперше, уперше, ніколи ..1 не, раніше|доти|ще ..1 не, не ..3 раніше|доти, перший раз|день, першу|перша зміну|зміна',
  en: "trainee*, intern*, student*, apprentice*, beginner*, newcomer*, temp, junior*, work experience, had|has never, hadn't|didn't|not ..1 been|seen|worked|know|known|shown, first day|shift|time|week, unfamiliar, new to",
})

const ASKED = /^(?:is|are|was|were|has|have|did|do|does)\s[^?]*\?\s*$/iu

const SUBSTITUTE: Readonly<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})(?:(?:привезу|сделаю|приеду|отвезу|зайду|сам[аи]?) (?:я )?сам[аи]?|я сам[аи]?|сам[аи]? (?:привезу|приеду|сделаю)|заменя|замеща|замени[тл]|замен[ауы](?!\p{L})|подменя|подмени|на подмену|вместо (?:меня|него|не[её]|них|\p{Lu})|(?<!прошу )за (?:меня|него|не[её]) (?!прощ|извин)|на это время|(?<!котор\p{L}{2,3} |(?<!\p{L})он[аи]? )(?:принимает|вед[её]т)|остаётся за|остается за|возьм[её]т на себя|по всем вопросам|заместител|(?:доделает|подпишет|закончит|допишет|довед[её]т|завершит|проведёт|проведет|сделает|дошь[её]т|смонтирует|поэтому|так что) (?:\p{Lu}|за|коллег)|\p{Lu}\p{Ll}+ (?:доделает|закончит|допишет|довед[её]т|завершит|сделает))/u,
  uk: /(?<!\p{L})(?:(?:привезу|зроблю|приїду|відвезу) (?:я )?сам[аи]?|я сам[аи]?|сам[аи]? (?:привезу|приїду|зроблю)|заміню|замінить|замін[ауи](?!\p{L})|заступа|підміня|підмінить|на підміну|замість (?:мене|нього|неї|них|\p{Lu})|(?<!прошу )за (?:мене|нього|неї) (?!проба|вибач)|на цей час|(?<!(?:як|котр)\p{L}{1,3} |(?<!\p{L})в(?:ін|она|они) )(?:приймає|веде)|лишається за|візьме на себе|з усіх питань|заступни|(?:доробить|підпише|закінчить|допише|доведе|завершить|проведе|зробить|дошиє|змонтує|тому|тож) (?:\p{Lu}|за|колег)|\p{Lu}\p{Ll}+ (?:доробить|закінчить|допише|доведе|завершить|зробить))/u,
  // "The twelve by the fireplace" replace nobody.
  en: /(?<!\p{L})(?:(?:I|we)(?:['’](?:ll|m|re)| will| am| are| can) (?!sorry)[^.]{0,40}(?:myself|ourselves)|takes over|taking over|stands? in(?! (?:the|a|our|my|your|his|her|its|front|line|\p{Lu}))|standing in(?! (?:the|a|our|my|your|his|her|its|front|line))|(?<!(?:an?|the|of|under) )covers?|covering|in (?:my|his|her|their) (?:place|absence)|substitute|replaces?|replacing|replacement|instead of (?:me|him|her)|steps? in|stepping in|(?<!to )look(?:s|ing)? after|hold(?:s|ing)? the fort|in charge|deputy|deputising|fills? in|filling in|\bso \p{Lu}\p{Ll}+ )/u,
}

/** Something is owed to the reader that could be excused: it failed, is late or is refused. Where all is well, being busy is news. */
const isOwing = (letter: Letter): boolean =>
  saidBy(letter).some(
    s =>
      OWED.some(name => does(s, name)) ||
      (letter.landing !== undefined && does(s, 'badFact') !== undefined) ||
      ((LATE.test(s.prose.text) || movesDay(s.prose.text, letter.language)) && hasCome(s, letter.language)) ||
      (does(s, 'excuse') && (LEFT_UNDONE.test(s.prose.text) || SHRUGGED.test(s.prose.text))),
  )

/** «Если позже, оператор не успеет»: nobody is late yet. */
const hasCome = (sentence: Sentence, language: Language): boolean =>
  does(sentence, 'excuse') !== undefined || !(isLateToCome(sentence) || isConditional(sentence, language))

/** Right here, or for certain somewhere in the letter, something of ours is said to be amiss. */
function isOwingNear({ kind, sentences, language }: Document, at: number): boolean {
  const own = sentences[at]!
  return sentences.some(
    (s, i) =>
      ((kind === 'email' || s.block === own.block) && OWED.some(name => does(s, name))) ||
      ((s.block === own.block || Math.abs(i - at) === 1) &&
        LATE.test(s.prose.text) &&
        !(isLateToCome(s) || isConditional(s, language))),
  )
}

/** The excuse itself says what was not done. */
const LEFT_UNDONE = anyOf({
  ru: 'не ?мы|я ?все|всё ?ещё *ли|*ла|*л, так и не, ничего не',
  uk: 'не ?ми|я ?все ?ще *ли|*ла|*в, так і не, нічого не',
  en: "didn't, haven't, hasn't, hadn't, couldn't, wasn't, weren't, nothing, nobody, no-one, no one, never",
})

/** What is only said of mishaps. */
const SHRUGGED = anyOf({
  ru: 'с кем не бывает, всякое бывает, все мы люди, человеческий фактор, вылетело из головы, руки не дошли',
  uk: 'з ким не буває, усяке|всяке буває, усі|всі ми люди, людський фактор, вилетіло з голови, руки не дійшли',
  en: 'these|such things happen, things like this|that happen, only human, human error, slipped|fell through, slipped ?my|our mind',
})

const OWED: readonly ActName[] = [
  'failure',
  'apology',
  'regret',
  'ourFault',
  'refuse',
  'declines',
  'hedge',
  'noRepeat',
  'fearConfirmed',
  'indifferent',
]

const LATE = anyOf({
  ru: `ещё нет, обещ*, долж*, задерж*, опозд*, запозд*, поздн*, тянул*, тянется, затян*, молч*, пропуст*, до сих пор, раньше, потерпите, отста*, отстаем, не ..2 вовремя`,
  uk: `ще немає|нема, обіця*, мали, мав, мала, затрим*, запізн*, пізн*, тягн*, тягл*, затяг*, мовч*, досі, раніше, потерпіть, відста*, не ..2 вчасно`,
  en: `promis*, sorry, earlier, sooner, late, later, bear with, delay*, slow*, silen*, behind, still, yet, missed, wait*, overdue, quiet
    should, supposed`,
})
