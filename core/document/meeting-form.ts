import { findDates } from '../language/dates.ts'
import { LANGUAGES } from '../language/language.ts'
import { anyOf, spoken } from '../language/spoken.ts'
import type { Block } from '../markdown/block.ts'
import { readSections } from './sections.ts'

/**
 * Whether a text that calls itself neither agenda nor minutes is one nevertheless: its title or file name names a meeting, a day stands over it,
 * and its points have their minutes, or its parts are those of a record. `head`: file name and title; `blocks`: without raw HTML. What holds code is none.
 */
export function meetingForm(head: string, blocks: readonly Block[]): 'agenda' | 'protocol' | undefined {
  if (!MEETING.test(head) || VERBATIM.test(head) || blocks.some(({ kind }) => kind === 'code')) return undefined
  const sections = readSections(blocks)
  const parts = new Set(sections.flatMap(({ roles }) => [...roles]))
  const dated = sections.filter(({ roles }) => roles.has('date')).map(({ inline }) => inline?.text ?? '')
  if (![head, ...dated].some(hasDay)) return undefined
  if (blocks.filter(isTimed).length > 1) return 'agenda'
  const told = [...parts].filter(role => role === 'decisions' || role === 'actions').length
  return told === 2 || (told === 1 && parts.has('participants')) ? 'protocol' : undefined
}

const MEETING = anyOf({
  ru: 'встреча, встречи, созвон, созвоны, звонок, планерка, планёрка, летучка, совещание, оперативка, переговоры',
  uk: 'зустріч, дзвінок, созвон, планерка, планірка, летючка, летучка, нарада, перемовини',
  en: 'meeting, call, catch-up, sync, kick-off, kickoff, stand-up, standup, check-in',
})

/** Every word that was said: nobody wrote that for the client. */
const VERBATIM = anyOf({
  ru: 'расшифровка, стенограмма',
  uk: 'розшифровка, стенограма',
  en: 'transcript, transcription',
})

const MINUTES = spoken`\d\s?(?:${{ ru: 'мин, минут, минуты', uk: 'хв, хвилин, хвилини', en: 'min, mins, minutes' }})\.?\s*[)\]|]?\s*$`

const isTimed = ({ kind, prose }: Block): boolean => kind !== 'paragraph' && MINUTES.test(prose.text)

const hasDay = (text: string): boolean =>
  LANGUAGES.some(language => findDates(text.slice(0, LONGEST_HEAD), language).some(({ form }) => form === 'day'))

const LONGEST_HEAD = 200
