import { offersAt } from '../../core/completion/complete.ts'
import type { Offer, Writing } from '../../core/completion/offer.ts'
import type { Language } from '../../core/language/language.ts'
import { readFrontmatter } from '../../core/markdown/frontmatter.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts'
import { relationshipOf, workspaceOf } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { check } from '../../server/check.ts'
import { templatesFor } from '../../server/templates.ts'

const TODAY = { year: 2026, month: 11, day: 20 }

export const { templates } = templatesFor('nowhere')

export interface Around {
  readonly path: string
  /** The other documents of the workspace, by path. */
  readonly beside?: Readonly<Record<string, string>>
  readonly settings?: Settings
  readonly locale?: Language
}

export interface Offered {
  readonly offers: readonly Offer[]
  readonly labels: readonly string[]
  /** The text with an offer taken. */
  readonly taken: (label: string) => string
}

/** What is offered where `<|>` stands. */
export function offered(
  drawn: string,
  { path, beside = {}, settings = DEFAULT_SETTINGS, locale = 'en' }: Around,
): Offered {
  const offset = drawn.indexOf('<|>')
  const text = drawn.replace('<|>', '')
  const sources = Object.entries({ ...beside, [path]: text }).map(([path, text]) => ({ path, text }))
  const workspace = workspaceOf(sources)
  const file = workspace.files.get(path)!
  const known = relationshipOf(workspace, path)
  const writing: Writing = {
    file,
    workspace,
    relationship: known.client === undefined ? { client: undefined, files: [file] } : known,
    settings,
    today: TODAY,
    locale,
    language: text.slice(readFrontmatter(text).bodyStart).trim() === '' ? locale : file.language,
    templates,
    rules: RULES,
    findings: () => {
      const found = check(workspace, path, settings, { rules: RULES, today: TODAY, locale })
      return 'message' in found ? [] : found
    },
  }
  const offers = offersAt(writing, offset)
  return { offers, labels: offers.map(({ label }) => label), taken: label => taken(text, offers, label) }
}

function taken(text: string, offers: readonly Offer[], label: string): string {
  const offer = offers.find(each => each.label === label)
  if (!offer) throw new Error(`no ${label} among ${offers.map(each => each.label).join(' · ')}`)
  const edits = [{ span: offer.span, text: offer.text }, ...(offer.more ?? [])]
  return edits
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, text }) => now.slice(0, span.start) + text + now.slice(span.end), text)
}
