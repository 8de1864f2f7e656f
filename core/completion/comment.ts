import type { Offer, Writing } from './offer.ts'
import type { Place } from './place.ts'

const VERBS = {
  ignore: {
    ru: 'молчать о следующем абзаце, списке или таблице',
    uk: 'мовчати про наступний абзац, список чи таблицю',
    en: 'say nothing about the next paragraph, list or table',
  },
  disable: { ru: 'молчать отсюда', uk: 'мовчати звідси', en: 'say nothing from here on' },
  enable: { ru: 'говорить снова', uk: 'говорити знову', en: 'speak again' },
} as const

/** In a comment that silences: what it does, then the rules; those that speak in this document come first. */
export function commentOffers(
  { rules, findings, locale, file }: Writing,
  { verb, given, word, span }: Extract<Place, { at: 'comment' }>,
): Offer[] {
  if (verb === undefined)
    return Object.entries(VERBS)
      .filter(([name]) => name.startsWith(word))
      .map(([name, about]) => ({
        sort: 'key',
        label: name,
        detail: about[locale],
        text: `${name} `,
        span,
        goesOn: true,
      }))
  if (!(verb in VERBS)) return []
  const found = new Set(findings().map(finding => finding.rule))
  const kinds = new Set(file.documents.map(document => document.kind))
  const rank = (rule: (typeof rules)[number]) =>
    found.has(rule.id) ? 0 : rule.kinds.some(kind => kinds.has(kind)) ? 1 : 2
  return rules
    .filter(({ id }) => !given.includes(id) && partsOf(id).some(part => part.startsWith(word)))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id, summary }) => ({ sort: 'rule', label: id, detail: summary[locale], text: id, span }))
}

/** `goal` finds `agenda-goal`. */
const partsOf = (id: string): string[] => [id, ...[...id.matchAll(/-/gu)].map(({ index }) => id.slice(index + 1))]
