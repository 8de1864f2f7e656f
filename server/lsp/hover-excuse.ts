import type { Language } from '../../core/language/language.ts'
import { type Excused, excusedIn } from '../../core/linter.ts'
import type { Localized, Rule } from '../../core/rule.ts'
import { aroundOf } from './around.ts'
import type { Told } from './hover.ts'
import type { Session } from './session.ts'

/** On a sentence that kept a rule silent though no phrase knows it: which rule, and by which words. */
export function excuseHover(session: Session, uri: string, at: number): Told | undefined {
  const rules = session.rules.filter(({ excuses }) => excuses !== undefined)
  const around = rules.length > 0 ? aroundOf(session, uri) : undefined
  if (!around) return undefined
  const { file, relationship, settings, locale } = around
  const excused = excusedIn(file, { rules, relationship, settings, today: session.today() })
  const taken = excused.find(({ span }) => span.start <= at && at <= span.end)
  const rule = taken && rules.find(({ id }) => id === taken.rule)
  return taken && rule && { value: toNote(taken, rule, file.text, locale), span: taken.span }
}

function toNote({ words }: Excused, { id, summary }: Rule, text: string, locale: Language): string {
  const spoke = text.slice(words.start, words.end).replace(/\s+/gu, ' ')
  const [open, close] = locale === 'en' ? '“”' : '«»'
  const quoted = `${open}${spoke.replace(/[\\`*_[\]<>|#]/gu, '\\$&')}${close}`
  return `\`${id}\`: ${summary[locale]}\n\n${BY[locale]}: ${quoted}.`
}

const BY: Localized = {
  ru: 'Touchline считает, что здесь это сказано, и судит по словам',
  uk: 'Touchline вважає, що тут це сказано, і судить за словами',
  en: 'Touchline takes this sentence for it, by the words',
}
