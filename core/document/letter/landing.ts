import { wordsOf } from '../../language/segment.ts'
import { anyOf } from '../../language/spoken.ts'
import type { Entry } from '../../markdown/block.ts'
import { valueFor } from '../keys.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { plannedIn } from './amends.ts'
import { firstIn } from './voice.ts'

/** The step of a landing: `landing: 1..3`, else the words. */
export function landingOf(frontmatter: readonly Entry[], { body }: Pick<Letter, 'body'>): Letter['landing'] {
  const key = valueFor(frontmatter, 'landing')?.text.trim()
  if (key === '1' || key === '2' || key === '3') return Number(key) as 1 | 2 | 3
  // Pardon: an incident, which may well go back to what was said before.
  if (body.some(s => does(s, 'apology') && !does(s, 'servile'))) return undefined
  if (body.some(s => does(s, 'nowFact'))) return 3
  const no = body.findIndex(s => does(s, 'refuse'))
  const confirmed = body.findIndex(s => does(s, 'fearConfirmed') && (isFeared(s) || goesBack(body)))
  // «То, чего мы опасались, случилось. Печатать на ней нельзя»: what follows from it is no refusal.
  if (confirmed >= 0 && (no < 0 || (confirmed < no && does(body[confirmed]!, 'toldBefore')))) return 2
  if (no >= 0) return undefined
  return body.some(s => does(s, 'risk')) && body.some(s => does(s, 'allDone')) ? 1 : undefined
}

/** "It looks as if …" confirms a fear where one was told of: in the sentence, as a risk, or as what was said before. */
const goesBack = (body: Letter['body']): boolean => body.some(s => does(s, 'risk') || does(s, 'toldBefore'))

/** Whether a sentence speaks of fear, risk or hope. */
export const isFeared = ({ prose }: Sentence): boolean => FEARED.test(prose.text)

const FEARED = anyOf({
  ru: 'опас*, страх*, боял*, боим*, боюсь, риск*, тревог*, тревож*, сомне*, предупре*, прогноз*, шанс*, надежд*, увы, сожален*, вероятн*',
  uk: 'побою*, страх*, боял*, боїм*, боюс*, ризик*, тривог*, тривож*, сумнів*, попередж*, прогноз*, шанс*, наді*, на жаль, ймовірн*',
  en: 'fear*, worr*, concern*, risk*, doubt*, warn*, afraid, dread*, suspici*, suspect*, uneas*, misgiving*, predict*, forecast*, chance*, odds, likel*, unlikel*, hope*, hoping, sadly, unfortunat*, apprehens*, pessimis*',
})

/** The acts that each step has to bring. */
export const LANDING_PARTS = {
  1: ['allDone', 'risk'],
  2: ['fearConfirmed'],
  3: ['badFact', 'wayOn'],
} as const

/** Behind the paragraph of the fact: who does what on which day; «к 28 марта не зазвучит» is the fact again. */
export function plansOn(letter: Letter): boolean {
  const { body, paragraphs } = letter
  const at = paragraphs.findIndex(sentences => sentences.some(s => body.includes(s) && does(s, 'badFact')))
  const later = at < 0 ? [] : paragraphs.slice(at + 1).flat()
  const plans = body.filter(s => later.includes(s) && !does(s, 'empathy') && !DENIES.test(s.prose.text))
  return plans.length > 0 && plannedIn({ ...letter, body: [body[0]!, ...plans] }) !== undefined
}

const DENIES = anyOf({ ru: 'не, нет', uk: 'не, немає', en: "not, *n't, cannot, no, never" })

/** The words that show at which step a letter is. */
export const landingSigns = ({ body }: Pick<Letter, 'body'>, step: 1 | 2 | 3): readonly Act[] =>
  [...(step === 3 ? (['nowFact'] as const) : []), ...LANDING_PARTS[step]].flatMap(part => firstIn(body, part) ?? [])

/** "The Trumpet will not play this Advent": what the subject speaks of is denied at once. */
export const deniesFirst = ({ body, subject }: Letter): boolean => {
  const [first] = body
  const named = new Set(subject?.sentences.flatMap(({ prose }) => wordsOf(prose.text).map(({ norm }) => norm)))
  return (
    first !== undefined &&
    WILL_NOT.test(first.prose.text) &&
    wordsOf(first.prose.text).some(({ norm }) => norm.length >= LONG && named.has(norm))
  )
}

const LONG = 5

const WILL_NOT = anyOf({
  ru: 'не будет|будут|успеем|успеет|успеют|выйдет|выходит|получится|состоится|придёт|приедет|заиграет|откроется|откроются|поспеет',
  uk: 'не буде|будуть|встигнемо|встигне|встигнуть|вийде|виходить|відбудеться|прийде|приїде|заграє|відкриється|відкриються',
  en: "will|shall|is|are|does|do|did|can not, won't, cannot, isn't, aren't",
})
