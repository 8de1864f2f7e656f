import type { Document, DocumentFile } from './document/model.ts'
import { type Taken, takenFor } from './excuse.ts'
import type { Calendar } from './language/calendar.ts'
import type { Language } from './language/language.ts'
import type { Span } from './markdown/span.ts'
import { withOwnPhrases } from './own-phrases.ts'
import { directionOf } from './relationship/direction.ts'
import { peopleAround } from './relationship/people.ts'
import { ALONE, type Relationship } from './relationship/relationship.ts'
import type { Complaint, Edit, Localized, Rule, Values } from './rule.ts'
import type { Settings, Severity } from './settings.ts'

export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
}

/** One remark about a document: what a face shows. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly span: Span
  readonly message: string
  readonly fixes: readonly Fix[]
}

export interface LintOptions {
  readonly rules: readonly Rule[]
  readonly settings: Settings
  readonly today: Calendar
  readonly relationship?: Relationship
  /** Language of the messages; the document's own if left out. */
  readonly locale?: Language
}

/** Findings of a file in text order; none for a file of no kind. Never throws, whatever the text. */
export function lint(file: DocumentFile, options: LintOptions): Finding[] {
  const findings: Finding[] = []
  for (const { rule, severity, complaint, document, taken } of complaintsIn(file, options)) {
    if (taken === undefined) findings.push(toFinding(rule, severity, complaint, options.locale ?? document.language))
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule))
}

/** A sentence that kept a rule from complaining though no phrase knows its words. */
export interface Excused extends Taken {
  readonly rule: string
}

/** The sentences of a file that were taken for what rules would have missed, by rule in the order of the rules. */
export const excusedIn = (file: DocumentFile, options: LintOptions): Excused[] =>
  [...complaintsIn(file, options)].flatMap(({ rule, taken }) => (taken ? [{ rule: rule.id, ...taken }] : []))

interface Weighed {
  readonly rule: Rule
  readonly severity: Severity
  readonly complaint: Complaint
  readonly document: Document
  /** What excuses it. */
  readonly taken: Taken | undefined
}

/** All that rules complain of and that is not switched off or silenced. */
function* complaintsIn(file: DocumentFile, options: LintOptions): Generator<Weighed> {
  for (const document of file.documents) {
    const theirs = isTheirs(document, file, options)
    for (const rule of options.rules) {
      if (!rule.kinds.includes(document.kind) || (theirs && !rule.theirs)) continue
      const setting = options.settings.rules[rule.id]
      if (setting?.severity === 'off') continue
      const context = {
        document: withOwnPhrases(document, rule, options.settings),
        relationship: options.relationship ?? ALONE,
        settings: options.settings,
        options: setting?.options ? { ...rule.options, ...setting.options } : (rule.options ?? {}),
        today: options.today,
      }
      for (const complaint of rule.check(context)) {
        const severity = severityOf(rule, setting?.severity, complaint.severity)
        if (document.template && severity !== 'error') continue
        if (isSilenced(file, rule.id, complaint.at)) continue
        const excuse = isCorrected(rule, document, options) ? undefined : rule.excuses?.[complaint.message]
        yield { rule, severity, complaint, document, taken: excuse && takenFor(excuse, document) }
      }
    }
  }
}

/** The settings take back words that the rule knew: who does so wants to decide himself what counts. */
const isCorrected = (rule: Rule, { language }: Document, { settings }: LintOptions): boolean =>
  (settings.phrases[rule.id]?.[language]?.except.length ?? 0) > 0

/** A letter that the client wrote: our rules do not judge his words. */
const isTheirs = (document: Document, file: DocumentFile, { relationship, settings }: LintOptions): boolean =>
  document.kind === 'email' &&
  directionOf(
    document,
    file,
    relationship?.client ?? document.client ?? '',
    settings,
    relationship ? peopleAround(relationship, settings) : [],
  ) === 'client'

/** A severity from the configuration holds for all of a rule's findings; set to the rule's own, the rule goes on grading them itself. */
const severityOf = (rule: Rule, set: Severity | undefined, graded: Severity | undefined): Severity =>
  set !== undefined && set !== rule.severity ? set : (graded ?? rule.severity)

/** As in remark-message-control, the place where a finding begins decides. */
const isSilenced = (file: DocumentFile, rule: string, at: Span): boolean =>
  file.suppressions.some(
    ({ rules, span }) => (rules.length === 0 || rules.includes(rule)) && at.start >= span.start && at.start < span.end,
  )

function toFinding(rule: Rule, severity: Severity, complaint: Complaint, locale: Language): Finding {
  const text = (message: Localized, values?: Values) => filled(message[locale], locale, values)
  let fixes: readonly Fix[] | undefined
  return {
    rule: rule.id,
    severity,
    span: complaint.at,
    message: text(rule.messages[complaint.message]!, complaint.values),
    // Worked out when a face asks: a plain report shows none.
    get fixes() {
      fixes ??= (complaint.mends?.() ?? []).map(mend => ({
        title: text(rule.fixes![mend.title]!, mend.values),
        edits: mend.edits,
      }))
      return fixes
    },
  }
}

const filled = (message: string, locale: Language, values: Values = {}): string =>
  message.replace(/\{(\w+)\}/g, (hole, name: string) => shown(values[name] ?? hole, locale))

function shown(value: NonNullable<Values[string]>, locale: Language): string {
  if (typeof value !== 'object') return String(value)
  return 'ru' in value ? value[locale] : value.map(one => one[locale]).join(', ')
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
