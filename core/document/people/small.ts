import { spoken } from '../../language/spoken.ts'
import { AND } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'

/** «на проводе лапин сергей, хозяин, и мы с мариной»: whoever writes all in small letters says who was there, and no name can be told from a word. */
export function listsInSmall(blocks: readonly Block[]): boolean {
  const first = blocks.filter(({ kind, quoted }) => !quoted && kind !== 'code').slice(0, FIRST)
  return (
    !first.some(({ prose }) => /\p{Lu}\p{Ll}/u.test(prose.text)) &&
    first.some(({ kind, prose }) => kind === 'paragraph' && WHO_WAS.test(prose.text))
  )
}

const FIRST = 6

/** Being there, and more than one who was. */
const WHO_WAS = spoken`^(?:${{
  ru: 'на проводе|связи|линии|созвоне|встрече|месте, был, была, были, присутствовали, сидели, собрались, встретились, созвонились, говорили, участники, от нас, с нашей стороны',
  uk: "на дроті|зв'язку|лінії|дзвінку|зустрічі|місці, був, була, були, присутні, сиділи, зібралися, зустрілися, зідзвонилися, говорили, учасники, від нас, з нашого боку",
  en: 'on the call|line|phone|site, present, there were|was, met, attending, attended, we were, from us, us, who was there',
}})[\s:,][^\n]*?(?:,|\s(?:${AND}|&|\+))\s\p{L}`
