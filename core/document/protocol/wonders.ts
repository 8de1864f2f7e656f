import { opening, spoken } from '../../language/spoken.ts'
import { SOFT, UNDERTAKEN } from '../../lexicon/meeting/tentative.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import type { Act, Protocol, Sentence } from '../model.ts'
import { explainsDay } from './when-clause.ts'

/** «Возможно», "probably" in a long sentence or a remark below a point weighs a fact; in a short one it hedges what will be done. */
export const onlyWonders = (
  { span, words, block, acts, prose }: Sentence,
  at: Span,
  { text, blocks, actions, language }: Protocol,
): boolean => {
  const isTask = actions.some(action => isInside(span, action.span))
  const { kind, depth } = blocks[block]!
  if (explainsDay(text.slice(span.start, at.start), text.slice(at.start, span.end), language)) return true
  if (isTold(at, acts, text) || DESCRIBES.test(text.slice(at.start, span.end)) || STRUCK.test(lineAt(text, at.start)))
    return true
  if (/\p{L}\s$/u.test(text.slice(span.start, at.start)) && ALLOWS.test(text.slice(at.start, span.end))) return true
  // Whose task it is to ask, asks.
  if (TOLD.test(text.slice(span.start, at.start)) && !(isTask && kind === 'item')) return true
  if (isTask || !SOFT.test(text.slice(at.start, at.end)) || UNDERTAKEN.test(text.slice(span.start, at.end)))
    return false
  const isTalked = acts.some(({ name, span: said }) => name === 'talk' && said.end < at.start)
  return words > LONGEST_HEDGE || depth > 1 || tellsFact(prose.text, acts) || isTalked
}

/** «Галина сказала, что хорошо бы ещё камеру»: a wish that somebody uttered is no decision. */
const isTold = (at: Span, acts: readonly Act[], text: string): boolean =>
  WISH.test(text.slice(at.start, at.end)) && acts.some(({ name, span: said }) => name === 'talk' && said.end < at.start)

const WISH = opening({
  ru: 'хорошо, неплохо, здорово, было бы, надо бы, стоило бы, желательно',
  uk: 'добре, непогано, чудово, було б, варто, треба б, бажано',
  en: 'nice, good, great, it would, would be, should, maybe, perhaps',
})

/** Somebody proposed or asked it, nobody came to it, or it is no more than a case: «не успели …», "Joe suggested …", "If …". */
const TOLD = spoken`${{
  ru: 'предлож*, предлага*, спросил*, спрашив*, посоветова*, проси*, прося*, хоч*',
  uk: 'пропону*, запропонува*, спита*, запита*, порадил*, порадив, проси*, хоч*',
  en: `
    suggests, suggested, proposes, proposed, wonders, wondered, asks, asked, wants, would like
    prompts, prompted, advises, advised
  `,
}}\s|${{
  ru: 'не успели|успел|успела|успеваем|успевали, не было времени',
  uk: 'не встигли|встиг|встигла, не було часу',
  en: "have|has|had|did not ?had|have ?the|any ?time|chance ?to, haven't|hasn't|hadn't|didn't ?had|have ?the|any ?time|chance ?to",
}}\s[^,.;]*$|^\P{L}*${{ ru: 'если, когда', uk: 'якщо, коли', en: 'if, when, unless' }}\s[^,.;:—–]*$|^\P{L}*${{
  ru: 'предложение, идея, вариант',
  uk: 'пропозиція, ідея, варіант',
  en: 'proposal, suggestion, idea, option',
}}(?:\s\p{L}+)?:`

/** "Potentially blocking", "maybe 3 %", "when we can batch, we stay below it": what a thing is like, and nothing that will be done. */
const DESCRIBES = spoken`^(?:potentially|possibly|probably)\s\p{L}+(?:ing|ous|able|ible|ful)(?!\p{L})|^\p{L}+,?\s\d+(?:[.,]\d+)?\s?%|^(?:when|once)\s\p{L}+\scan\s(?!${{ ru: '—', uk: '—', en: 'find, spare, get, fit, squeeze, make, manage, afford, free' }})\p{Ll}`

/** «Клиент может сам менять тексты», «замовлення може бути скасоване»: somebody is free to do it, or it can be done. «Может, пришлём» hedges. */
const ALLOWS = spoken`^${{ ru: 'может, могут', uk: 'може, можуть', en: '—' }}\s(?!${{ ru: 'быть', uk: 'бути', en: '—' }},)[^,.;:!?]*?(?<!\p{L})(?!${{ ru: 'пять, девять, десять, опять', uk: '—', en: '—' }}(?!\p{L}))${{
  ru: '*ать, *ять, *еть, *ить, *оть, *уть, *ыть, *ться, *йти, *вести, *нести, *чь',
  uk: '*ати, *яти, *іти, *ити, *ути, *їти, *тися, *тись, *йти, *вести, *нести',
  en: '—',
}}`

/** Crossed out: done or dropped. */
const STRUCK = /^[^\p{L}]*~~.*~~[^\p{L}]*$/u

const lineAt = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at) < 0 ? undefined : text.indexOf('\n', at))

const LONGEST_HEDGE = 14

/** «Скорее всего, краска подорожала»: what was, and nothing that will be done. */
const tellsFact = (text: string, acts: readonly Act[]): boolean =>
  PAST.test(text) && !acts.some(({ name }) => name === 'planned' || name === 'outcome')

const PAST = spoken`(?<!\S)(?=\p{L}{5})${{
  ru: '*ла, *ло, *ли, *лся, *лась, *лось, *лись, *ал, *ил, *ул, *юл',
  uk: '*ла, *ло, *ли, *лася, *лося, *лися, *ав, *ив, *ув',
  en: '—',
}}(?=$|[\s,.;])|${{ ru: '—', uk: '—', en: 'has, have, had, was, were' }}(?=\s)`
