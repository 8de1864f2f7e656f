import type { Language } from '../../language/language.ts'
import { anyOf, spoken } from '../../language/spoken.ts'
import { CLIENT, WE_DO } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'
import { channelsIn } from '../channel-words.ts'
import { isOurs, isTimed } from './checks.ts'
import { type CardNote, says, tells } from './notes.ts'
import { datesIn, isChain, reachesLaunch } from './plan.ts'

/**
 * Stations with their days that no name puts to any part, that lead to no launch, and at one of which somebody looks at something: they may be looks
 * at our own work as well as steps: «27.11 (леса приняты), 1.12 (стропила осмотрел инженер)».
 */
export function tellsStations(notes: readonly CardNote[], blocks: readonly Block[], language: Language): boolean {
  const unnamed = notes.filter(note => tells(note) && isUnnamed(note))
  return unnamed.some(note => {
    const run = unnamed.filter(other => other.at === note.at || isBeside(other, note, blocks))
    const days = run.map(other => datesIn(withLabel(other), language))
    const timed = run.filter((other, i) => days[i]! > 0 || isTimed(other, language))
    if (timed.length < 2 && !days.some(count => count > 1)) return false
    if (run.some(reachesLaunch) || run.some(isChain)) return false
    if (timed.length > 1 && timed.some(({ prose }) => ASKS.test(prose.text))) return true
    const isElse = run.some(other => says(other, 'whatFollows') || channelsIn(other.prose.text).length > 0)
    return (
      !isElse &&
      run.some(
        other => (says(other, 'looksOver') && !THEIRS.test(other.prose.text)) || isOurs(other) || isUnderUs(other),
      )
    )
  })
}

/** «| 30.11 | остаток денег |»: the day stands in the first cell. */
const withLabel = ({ prose, label, form }: CardNote): string =>
  form === 'cell' ? `${label?.text ?? ''} ${prose.text}` : prose.text

const ASKS = /\p{L}\s?\?(?=\s|$)/u

/** «На что смотрим», "What we look at" over a column. */
const isUnderUs = ({ around }: CardNote): boolean => around.some(({ label }) => WE.test(label.text))

const THEIRS = anyOf(CLIENT)

const WE = spoken`${WE_DO}|${{ ru: 'мы', uk: 'ми', en: 'we' }}`

const isUnnamed = ({ part, whose, form }: CardNote): boolean =>
  part.size === 0 && whose.size === 0 && form !== 'heading' && form !== 'key'

const isBeside = (note: CardNote, other: CardNote, blocks: readonly Block[]): boolean =>
  blocks[note.at]?.group !== undefined && blocks[note.at]?.group === blocks[other.at]?.group
