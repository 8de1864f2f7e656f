import type { Language } from '../../language/language.ts'
import { meaningBook } from '../../language/meanings.ts'
import { wordsOf } from '../../language/segment.ts'
import { spoken, whole } from '../../language/spoken.ts'
import { SIDE_WORDS } from '../../lexicon/request/weighing-answers.ts'
import { NO, OR, YES } from '../../lexicon/word-lists.ts'
import { lines, type Prose, slice } from '../../markdown/prose.ts'

/** What an answer comes to; `open`: "it depends"; `filled`: a bracketed placeholder, or words without a plain yes or no. */
export type Side = 'yes' | 'no' | 'open' | 'filled'

const BOOK = meaningBook(SIDE_WORDS)

/** The side that an answer takes, by its first words, its mark, or a yes or no at its end; `undefined` where it takes none. */
export function sideOf(prose: Prose, language: Language): Side | undefined {
  const text = (lines(prose)[0] ?? prose).text.trim()
  return BLANK.test(text) ? 'filled' : (markedSide(text) ?? choice(prose, language) ?? spokenSide(text, language))
}

const BLANK = /^\[(?![ xXхХ]?\])[^\]]+\]/u

const YES_MARK = /^(?:y\.?$|✓|✔|✅|👍|☑|🟢|\+(?!\d))/iu
const NO_MARK = /^(?:n\.?$|✗|✘|❌|👎|🔴|−(?!\d))/iu

function markedSide(text: string): Side | undefined {
  if (YES_MARK.test(text)) return 'yes'
  return NO_MARK.test(text) ? 'no' : undefined
}

const BOTH = spoken`^\P{L}*${YES}\s*(?:\/|\||${OR})\s*${NO}`
const TICKED = /(?:\[[xXхХ]\]|☑|☒|✅)\s*(\p{L}+)/u

/** «да / нет» with one of them ticked or in bold; otherwise nothing is chosen. */
function choice(prose: Prose, language: Language): Side | undefined {
  const ticked = TICKED.exec(prose.text)
  if (ticked) return spokenSide(ticked[1]!, language)
  if (!BOTH.test(prose.text)) return undefined
  const bold = prose.bold.length === 1 ? slice(prose, prose.bold[0]!.start, prose.bold[0]!.end).text : ''
  return BOTH.test(bold) ? 'open' : (spokenSide(bold, language) ?? 'open')
}

function spokenSide(text: string, language: Language): Side | undefined {
  const words = wordsOf(text)
  const opening = new Set(
    BOOK.in(words, language)
      .filter(match => match.first === 0)
      .map(match => match.tag),
  )
  if (opening.has('no')) return 'no'
  if (opening.has('yes') && !(opening.has('hedged') && words.length < 3)) return 'yes'
  return atEnd(text) ?? (opening.has('hedged') ? 'open' : undefined)
}

const LAST = spoken`[,:;—–-]\s*(?:${{
  ru: 'так что, значит, поэтому, в итоге',
  uk: 'отже, тож, тому, значить, зрештою, у підсумку',
  en: 'so, then, therefore, in the end',
}}\s+)?(${YES}|${NO})[.!]*$`

function atEnd(text: string): Side | undefined {
  const last = LAST.exec(text)?.[1]
  if (last === undefined) return undefined
  return SAYS_YES.test(last) ? 'yes' : 'no'
}

const SAYS_YES = whole(YES)
