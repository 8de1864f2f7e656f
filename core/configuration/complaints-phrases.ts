import { MAX_GAP, MAX_GAPS, MAX_OPTIONAL, type PatternError } from '../language/pattern.ts'
import { nearest } from '../nearest.ts'
import type { Localized } from '../rule.ts'

export const noPhrases = (id: string, known: readonly string[]): Localized => ({
  ru: `правило ${id} не ищет слов; уберите его отсюда. Слова ищут: ${known.join(', ')}`,
  uk: `правило ${id} не шукає слів; приберіть його звідси. Слова шукають: ${known.join(', ')}`,
  en: `the rule ${id} looks for no phrases; remove it here. Those that do: ${known.join(', ')}`,
})

/** What is wrong with a phrase of one's own, and how it is written right. */
export function faultyPhrase({ fault, part }: PatternError, classes: readonly string[]): Localized {
  switch (fault) {
    case 'gaps':
      return {
        ru: `больше ${MAX_GAPS} пропусков (..1) в одной фразе; разбейте её на две`,
        uk: `понад ${MAX_GAPS} пропуски (..1) в одній фразі; розбийте її на дві`,
        en: `more than ${MAX_GAPS} gaps (..1) in one phrase; make two of it`,
      }
    case 'gap':
      return {
        ru: `«${part}»: пропустить можно не больше ${MAX_GAP} слов; напишите ..${MAX_GAP}`,
        uk: `«${part}»: пропустити можна щонайбільше ${MAX_GAP} слів; напишіть ..${MAX_GAP}`,
        en: `"${part}": a gap takes at most ${MAX_GAP} words; write ..${MAX_GAP}`,
      }
    case 'optional':
      return {
        ru: `больше ${MAX_OPTIONAL} необязательных слов (?слово); разбейте фразу на две`,
        uk: `понад ${MAX_OPTIONAL} необов’язкових слів (?слово); розбийте фразу на дві`,
        en: `more than ${MAX_OPTIONAL} words that may be missing (?word); make two phrases of it`,
      }
    case 'wordless':
      return {
        ru: 'во фразе нет обязательного слова; напишите хотя бы одно без «?» и «!»',
        uk: 'у фразі немає обов’язкового слова; напишіть хоча б одне без «?» і «!»',
        en: 'no word in this phrase has to be there; write at least one without "?" and "!"',
      }
    case 'class': {
      const meant = nearest(part, classes)
      return {
        ru: `нет списка слов {${part}}; ${meant ? `напишите {${meant}}` : 'перечислите слова через |'}`,
        uk: `немає списку слів {${part}}; ${meant ? `напишіть {${meant}}` : 'перелічіть слова через |'}`,
        en: `there is no list of words {${part}}; ${meant ? `write {${meant}}` : 'put the words with | between them'}`,
      }
    }
    default:
      return {
        ru: `«${part}» непонятно; бывают: слово, начал*, *конец, одно|другое, ?слово, !слово, ..3`,
        uk: `«${part}» незрозуміле; бувають: слово, почат*, *кінець, одне|інше, ?слово, !слово, ..3`,
        en: `"${part}" cannot be read; there are: word, begin*, *end, one|other, ?word, !word, ..3`,
      }
  }
}
