import { wordsOf } from '../../language/segment.ts'
import { sentencesOf } from '../../language/sentences.ts'
import { anyOf } from '../../language/spoken.ts'
import { givenNameOf } from '../../lexicon/given-names.ts'
import type { Block } from '../../markdown/block.ts'

/** «Ия Туманова принимала нас у себя; мы были вдвоём с Климом»: the first sentences tell in words of their own who met whom, two of them by name. */
export const tellsWhoMet = (blocks: readonly Block[]): boolean =>
  blocks
    .filter(({ kind, quoted }) => !quoted && (kind === 'paragraph' || kind === 'item'))
    .slice(0, FIRST)
    .some(({ prose: { text } }) => sentencesOf(text).some(({ start, end }) => namesThoseWhoMet(text.slice(start, end))))

const FIRST = 4

function namesThoseWhoMet(sentence: string): boolean {
  if (!MET.test(sentence)) return false
  const named = wordsOf(sentence).flatMap(({ capital, norm }) => (capital && givenNameOf(norm)) || [])
  return new Set(named).size > 1
}

const MET = anyOf({
  ru: `
    встретил*, встречал*, принимал*, принял*, сидел*, собрал*, пришл*, пришёл, приходил*, приехал*, приезжал*, созвонил*, созванивал*, говорил*, поговорил*
    беседовал*, общал*, позвонил*, звонил*, заехал*, был|была|были !готов*, присутствовал*, участвовал*, подключил*
  `,
  uk: `
    зустрів, зустріл*, зустрічал*, приймав, приймал*, прийняв, прийнял*, сидів, сиділ*, зібрал*, прийшл*, прийшов, приходив, приходил*, приїхав, приїхал*, зідзвонил*
    говорив, говорил*, поговорил*, розмовляв, розмовлял*, спілкувал*, зателефонував, зателефонувал*, телефонував, телефонувал*, заїхав, заїхал*, був|була|були !готов*, підключив*, підключил*
  `,
  en: `
    met, hosted, received us|them, sat, gathered, came, joined, spoke, talked, called, rang, dialled, dialed, attended, took part, had us
    there was|were, was|were there|present|with|on|at|in|joined, drove over, visited
  `,
})
