import { LANGUAGES } from '../../language/language.ts'
import { wordsOf } from '../../language/segment.ts'
import { EMPTY_WORDS } from '../../lexicon/common.ts'
import type { Prose } from '../../markdown/prose.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import { type MeetingReading, sentencesWithin } from '../meeting.ts'
import type { Action, Sentence } from '../model.ts'
import type { Stretch } from './topic-stretch.ts'

/** Words by which two places may tell of the same, without their endings. */
export const stemsOf = (text: string, tells = (norm: string): boolean => norm.length > 3 && !isEmpty(norm)): string[] =>
  wordsOf(text)
    .filter(({ norm }) => !/^\d/.test(norm) && tells(norm))
    .map(({ norm }) => norm.slice(0, norm.length > 5 ? 5 : 4))

/** "With", «того»: two texts that share them share nothing. */
const isEmpty = (norm: string): boolean => LANGUAGES.some(language => EMPTY_WORDS[language].has(norm))

/** What an action says before it goes on to what a delay costs: «освобождает сцену к 12-му, иначе рояль остаётся» takes no piano up. */
export const toDo = ({ prose: { text }, span, lateCost }: Action): string =>
  lateCost && isInside(lateCost, span) ? text.slice(0, Math.max(0, lateCost.start - span.start)) : text

/** "Home page", "Prices page": a word that several titles share tells none of them from the others. */
export const inSeveral = (titles: readonly ReadonlySet<string>[]): string[] =>
  titles.flatMap((title, i) => [...title].filter(stem => titles.some((other, at) => at < i && other.has(stem))))

/**
 * Whether a decision or an action elsewhere is about a question: it holds two telling words of what was said on it and on no other question.
 * «Прайс: Ирине в конец каталога, Тому отдельным листом» and "Dee to choose between last page and loose sheet".
 */
export function meantBy(
  entries: readonly { readonly prose: Prose; readonly span: Span }[],
  stretches: readonly Stretch[],
  { base, people }: MeetingReading,
): (stretch: Stretch) => boolean {
  let known: { readonly told: readonly ReadonlySet<string>[]; readonly common: ReadonlySet<string> } | undefined
  return stretch => {
    known ??= tellingWords()
    const { told, common } = known
    const own = told[stretches.indexOf(stretch)]!
    return entries.some(({ prose, span }) => {
      if (isInside(span, stretch.whole)) return false
      const shared = new Set(stemsOf(prose.text).filter(stem => own.has(stem) && !common.has(stem)))
      return shared.size > 1
    })
  }

  // Asked of few documents: most questions have their outcome beside them.
  function tellingWords() {
    const names = new Set(people.participants.flatMap(({ name }) => stemsOf(name)))
    const told = stretches.map(({ title, whole }) => {
      const said = [title, ...sentencesWithin(base.sentences, whole).map(({ prose }) => prose.text)]
      return new Set(said.flatMap(text => stemsOf(text)).filter(stem => !names.has(stem)))
    })
    const common = new Set(inSeveral(told))
    return { told, common }
  }
}

/** «Решение о домене.» names a question, it answers none: the texts of such titles. */
export const titlesOf = (stretches: readonly Stretch[]): ReadonlySet<string> =>
  new Set(stretches.flatMap(({ title, listed }) => (listed ? [] : [bare(title)])))

export const isTitle = ({ prose }: Sentence, titles: ReadonlySet<string>): boolean => titles.has(bare(prose.text))

export const bare = (text: string): string => text.replace(/[\s.:*]+$/u, '').trim()
