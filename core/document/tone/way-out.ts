import { anyOf } from '../../language/spoken.ts'
import { alternativeOf } from '../letter/alternative.ts'
import { refusalOf } from '../letter/refusal.ts'
import type { Document, Sentence } from '../model.ts'

/**
 * "The law leaves us no room here. The sound alone may be published today", «второго договор не допускает. Оставшиеся занятия можете подарить»: what
 * can be done stands right behind it, in a letter that refuses.
 */
export function opensWay(document: Document, at: number, sentence: Sentence): boolean {
  if (document.kind !== 'email') return false
  const no = refusalOf(document)
  const next = document.sentences[at + 1]
  const other = no && alternativeOf(document, no.sentence)
  if (other && other !== sentence && other === next) return true
  return (
    next !== undefined &&
    !next.quoted &&
    !next.prose.text.includes('?') &&
    POSSIBLY.test(next.prose.text) &&
    !NO_HELP.test(next.prose.text)
  )
}

/** What is possible. */
const POSSIBLY = anyOf({
  ru: 'можно, можете, можем, могу, возможно, реально, доступно, разрешено, получится, зато, взамен, вместо этого|него|неё, остаётся',
  uk: 'можна, можете, можемо, можу, можливо, реально, доступно, дозволено, вийде, зате, натомість, взамін, замість цього|нього|неї, лишається, залишається',
  en: 'may !not, can !not, could !not, possible, allowed, instead, available, we|i offer|suggest|propose, what ..1 works',
})

/** "You may complain": no way out. */
const NO_HELP = anyOf({
  ru: 'не, нет, нельзя, только, лишь, жаловаться, обратиться, подать, ждать, подождать, надеяться, невозможно',
  uk: 'не, немає, ні, лише, тільки, скаржитися, звернутися, подати, чекати, зачекати, сподіватися, неможливо',
  en: "not, no, *n't, cannot, nothing, only, complain, appeal, apply, wait, hope, impossible, if",
})
