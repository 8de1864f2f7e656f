import type { Language } from '../language/language.ts'
import type { ActName } from '../lexicon/acts.ts'
import { isInside, type Span } from '../markdown/span.ts'
import type { Act, Document, Sentence } from './model.ts'
import { does } from './sentences.ts'

/** What our own sentences do, one a block, in text order; quotations are somebody else's words. */
export function actsOfOurs(
  document: Document,
  name: ActName,
  unless: (sentence: Sentence, at: number) => boolean = () => false,
): Act[] {
  const told = new Set<number>()
  return document.sentences.flatMap((sentence, at) => {
    const act = sentence.quoted || told.has(sentence.block) ? undefined : does(sentence, name)
    if (!act || unless(sentence, at)) return []
    told.add(sentence.block)
    return [act]
  })
}

/** The sentence that holds a stretch of the source. */
export const sentenceAt = ({ sentences }: Document, span: Span): Sentence | undefined =>
  sentences.find(sentence => isInside(span, sentence.span))

/** Excuses; an absence whose substitute is named beside it is news, and a remark beside a name in the list of people is none. */
export function excusesOf(document: Document): Act[] {
  const people = document.kind === 'agenda' || document.kind === 'protocol' ? document.participants : []
  return actsOfOurs(document, 'excuse', (sentence, at) => {
    const near = document.sentences
      .slice(Math.max(0, at - 1), at + 2)
      .map(s => s.prose.text)
      .join(' ')
    // "Has something slipped my mind?" excuses nothing.
    if (ASKED.test(sentence.prose.text)) return true
    return SUBSTITUTE[document.language].test(near) || people.some(person => isInside(person.nameSpan, sentence.span))
  })
}

const ASKED = /^(?:is|are|was|were|has|have|did|do|does)\s[^?]*\?\s*$/iu

const SUBSTITUTE: Readonly<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})(?:(?:привезу|сделаю|приеду|отвезу|зайду|сам[аи]?) (?:я )?сам[аи]?|я сам[аи]?|сам[аи]? (?:привезу|приеду|сделаю)|заменя|замеща|замени[тл]|подменя|подмени|вместо (?:меня|него|не[её]|них|\p{Lu})|за (?:меня|него|не[её]) |на это время|принимает|вед[её]т|остаётся за|остается за|возьм[её]т на себя|по всем вопросам)/u,
  uk: /(?<!\p{L})(?:(?:привезу|зроблю|приїду|відвезу) (?:я )?сам[аи]?|я сам[аи]?|сам[аи]? (?:привезу|приїду|зроблю)|заміню|замінить|заступа|підміня|підмінить|замість (?:мене|нього|неї|них|\p{Lu})|за (?:мене|нього|неї) |на цей час|приймає|веде|лишається за|візьме на себе|з усіх питань)/u,
  en: /(?:\b(?:I|we)(?:'ll| will)? [^.]{0,40}(?:myself|ourselves)|takes over|taking over|stands? in|standing in|covers?|covering|in (?:my|his|her|their) (?:place|absence)|substitute|replaces?|replacing|instead of (?:me|him|her)|steps? in|stepping in|looks? after|in charge)/u,
}

/** A rule pleaded as the answer, with no other way offered in the same or the next sentence. */
export const proceduresOf = (document: Document): Act[] =>
  actsOfOurs(document, 'procedure', (sentence, at) => leadsOn(document, at, sentence, ['alternative'], 'procedure'))

/** Shrugs; who handles it, or another way, named at once makes it help. */
export const shrugsOf = (document: Document): Act[] =>
  actsOfOurs(document, 'indifferent', (sentence, at) =>
    leadsOn(document, at, sentence, ['alternative', 'handledBy'], 'indifferent'),
  )

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
    (next !== undefined && !next.quoted && ways.some(way => does(next, way)))
  )
}

/** Agreement with a price, a condition, a question or a reserve beside it bends to nobody. */
export const bendsOf = (document: Document): Act[] =>
  actsOfOurs(document, 'yesMan', (sentence, at) => {
    const next = document.sentences[at + 1]
    const text = sentence.prose.text + (next && next.block === sentence.block ? ` ${next.prose.text}` : '')
    return RESERVE[document.language].test(text)
  })

const MONEY = String.raw`\?|тысяч|тисяч|thousand|hundred|рубл|гривен|гривн|pounds|euros|\d\s?(?:₽|руб|грн|€|\$|£|%|тыс|тис|usd|eur|uah)|[€$£]\s?\d`
const RESERVE: Readonly<Record<Language, RegExp>> = {
  ru: new RegExp(
    `${MONEY}|(?:^|[\\s,(])(?:но|если|при условии|за дополнительн\\p{L}*|отдельн\\p{L}* (?:смет|счет|счёт)\\p{L}*|взамен|уточн\\p{L}*)(?=[\\s,.])`,
    'iu',
  ),
  uk: new RegExp(
    `${MONEY}|(?:^|[\\s,(])(?:але|якщо|за умови|за додатков\\p{L}*|окрем\\p{L}* (?:кошторис|рахун)\\p{L}*|натомість|уточн\\p{L}*)(?=[\\s,.])`,
    'iu',
  ),
  en: new RegExp(
    `${MONEY}|(?:^|[\\s,(])(?:but|if|provided|at a cost|for an extra|in return|unless|on condition)(?=[\\s,.])`,
    'iu',
  ),
}
