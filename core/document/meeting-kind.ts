import { anyOf } from '../language/spoken.ts'
import type { Block } from '../markdown/block.ts'
import { readSections } from './sections.ts'

/**
 * A file that no name calls an agenda or minutes, whose title speaks of a talk: told by its parts. Who was there and what was settled make minutes;
 * who comes, what for and what about make an agenda. Less than that is neither.
 */
export function kindOfMeeting(title: string, blocks: readonly Block[]): 'agenda' | 'protocol' | undefined {
  if (!TALK.test(title) || WORD_FOR_WORD.test(title)) return undefined
  const sections = readSections(blocks)
  const has = (...roles: readonly string[]) => sections.some(s => roles.some(role => s.roles.has(role as never)))
  if (!has('participants') && !(has('ours') && has('theirs'))) return undefined
  if (has('decisions', 'actions') && has('discussion', 'previous', 'sent', 'next', 'absent')) return 'protocol'
  if (has('decisions') && has('actions')) return 'protocol'
  return has('items') && has('goal') ? 'agenda' : undefined
}

const TALK = anyOf({
  ru: 'встреч*, созвон*, звонок, звонка, звонке, совещани*, планёрк*, переговор*, ретро, ретроспектив*, воркшоп*',
  uk: 'зустріч*, дзвінок, дзвінка, дзвінку, нарад*, перемовин*, ретро, ретроспектив*, воркшоп*, зідзвон*',
  en: 'meeting*, call, kick-off, kickoff, catch-up, check-in, retro, retrospective, workshop, sync',
})

/** Every word that was said: nobody sums anything up in it. */
const WORD_FOR_WORD = anyOf({
  ru: 'стенограмм*, расшифровк*',
  uk: 'стенограм*, розшифровк*',
  en: 'transcript*, verbatim',
})
