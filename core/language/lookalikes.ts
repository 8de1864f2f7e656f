import type { Language } from './language.ts'

/**
 * Frequent words that only look as if they ended like a verb, in their comparing form: «в», «коли» and «против» are no past tenses, «чем» and «нам» no
 * verbs of ours, "need" and "spring" nothing that was or is being done. Phrases that ask for an ending do not take them.
 */
const WORDS: Readonly<Record<Language, string>> = {
  ru: 'в ли или если нежели против вновь чем тем всем совсем зачем затем поэтому нем им ним этим своим моим твоим таким каким другим там вам нам сам есть пять шесть девять десять двадцать тридцать опять путь суть чуть хоть сеть память печать кровать',
  uk: "в ли коли ніколи інколи відколи допоки знов чим тим усім всім цим своїм моїм твоїм таким яким іншим зовсім там вам нам сам сім втім діти звіти сайти квіти кімнати оплати плати доплати зарплати виплати хати візити кредити ліміти маршрути п'яти дев'яти десяти двадцяти тридцяти",
  en: 'need indeed hundred red bed shed seed weed speed thing something nothing everything anything morning evening spring king ring wing string during ceiling',
}

export const VERB_LOOKALIKES: ReadonlySet<string> = new Set(Object.values(WORDS).flatMap(words => words.split(' ')))
