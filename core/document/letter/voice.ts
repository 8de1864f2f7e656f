import { anyOf, spoken } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { textAfter, textAt, textBefore } from '../../markdown/prose.ts'
import { askedOnce } from '../asked-once.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'

/** What of a letter speaks: its subject line and its body. */
export type Said = Pick<Letter, 'body' | 'words' | 'subject' | 'paragraphs' | 'language' | 'blocks'>

/** The subject's sentences and then the body's, in text order. */
export const saidBy = ({ subject, body }: Said): readonly Sentence[] => [...(subject?.sentences ?? []), ...body]

/** The first words of subject or body that do this. */
export const firstAct = (said: Said, name: ActName): Act | undefined => firstIn(saidBy(said), name)

/** The first words of some sentences that do this. */
export function firstIn(sentences: readonly Sentence[], name: ActName): Act | undefined {
  for (const sentence of sentences) {
    const act = does(sentence, name)
    if (act) return act
  }
  return undefined
}

/** The same among sentences that hold: asked only of those that do it, for what holds may take long to tell. */
export function firstHeld(
  sentences: readonly Sentence[],
  name: ActName,
  holds: (sentence: Sentence) => boolean,
): Act | undefined {
  for (const sentence of sentences) {
    const act = does(sentence, name)
    if (act && holds(sentence)) return act
  }
  return undefined
}

/** The paragraph in which a sentence of the body stands. */
export const paragraphOf = ({ paragraphs }: Pick<Letter, 'paragraphs'>, sentence: Sentence): readonly Sentence[] =>
  paragraphs.find(sentences => sentences.includes(sentence)) ?? [sentence]

/** What goes on as before is no other way. */
export const goesOnAsPlanned = ({ prose }: Sentence): boolean => AS_PLANNED.test(prose.text)

const AS_PLANNED = anyOf({
  ru: 'как ?и планировали, как ?и договаривались, как ?и было, по плану, без изменений, по согласованн*|утверждённ*|прежн*',
  uk: 'як і планували, як і домовлялися, як планували, за планом, без змін, за погодженим*|узгодженим*|затвердженим*',
  en: 'as planned, as before, as agreed, as scheduled, to the agreed|approved',
})

/** «Хорошего дня, отвечать не обязательно»: the body, and what is said with the farewell. */
export const toTheEnd = ({ body, sentences, signature }: Letter): readonly Sentence[] =>
  signature ? [...body, ...sentences.filter(s => !s.quoted && s.span.start >= signature.start)] : body

/** The letter says in plain words that nothing is wanted. */
export const sparesAnswer = askedOnce((letter: Letter): boolean =>
  toTheEnd(letter).some(sentence => does(sentence, 'noAnswer') || NOTHING_WANTED.test(sentence.prose.text)),
)

/** "From you: nothing", «Больше ничего не нужно»: a clause that says so and nothing else. */
const NOTHING_WANTED = spoken`^[^\p{L}]*(?:${{
  ru: 'от|с вас, вам, на вас, с вашей стороны, ваш*|с ?вашей ..2',
  uk: 'від|з вас, вам, на вас, з вашого боку, ваш* ..2',
  en: 'from you, for you ?to ?do, on your side, your ..4, yours, you, to do',
}}[*_]*\s?[:—–-]?[*_]*\s*)?(?:${{
  ru: 'ничего, ничего ?больше|другого|ещё|пока ?сейчас не нужно|надо|требуется|требуем|просим|ждём, больше ничего не нужно|надо|требуется, действий не нужно|требуется',
  uk: 'нічого, нічого ?більше|іншого|ще|поки ?зараз не потрібно|треба|потрібне|просимо|чекаємо, більше нічого не потрібно|треба, дій не потрібно',
  en: 'nothing, nothing ?more|else|further|now ?is ?now needed|wanted|required|asked, no action, no action ?is needed|required',
}})[*_]*\s*(?:[.,;!]|$)`

/** The part of a sentence between marks in which an act stands. */
export const clauseOf = ({ prose }: Sentence, { span }: Act): string =>
  `${textBefore(prose, span).split(CLAUSE).at(-1)}${textAt(prose, span)}${textAfter(prose, span).split(CLAUSE)[0]}`

/** Between the clauses of a sentence. */
export const CLAUSE = /[,;:—–]\s/u
