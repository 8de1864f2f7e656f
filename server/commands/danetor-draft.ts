import { QUESTIONS, type Question } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'
import type { Language } from '../../core/language/language.ts'
import type { Localized } from '../../core/rule.ts'
import { type Filled, fillTemplate } from '../../core/template/fill.ts'
import { gapsIn, withGapsFilled } from '../../core/template/gaps.ts'
import type { Template, TemplateFault } from '../../core/template/template.ts'
import type { TemplateValues } from '../../core/template/values.ts'
import { templateNamed } from '../templates.ts'

/** What somebody answered to the questions about a request. */
export interface Told {
  readonly what: string
  readonly cost: string
  readonly answers: Readonly<Record<Question, { readonly side: 'yes' | 'no'; readonly why: string }>>
  readonly reason: string
}

type Draft = Filled & { readonly template: Template }

/**
 * The request written down by the first of the forms, `request-danetor`, that has a place for every answer; the last one always has. A form of
 * the workspace's own that has none would lose them.
 */
export function draftOf(
  told: Told,
  known: TemplateValues,
  forms: readonly (readonly Template[])[],
  language: Language,
): Draft | TemplateFault {
  const drafts = forms.map(all => drafted(templateNamed(all, 'request-danetor', language)!, known, told))
  return drafts.find(draft => 'text' in draft && holds(draft.text, told)) ?? drafts.at(-1)!
}

function drafted(template: Template, known: TemplateValues, told: Told): Draft | TemplateFault {
  const filled = fillTemplate(template, known)
  if ('message' in filled) return filled
  const text = withGapsFilled(filled.text, fillingsFor(filled.text, told, template.language))
  return { ...filled, text, template }
}

/** Whether a reader finds in the text what was answered. */
function holds(text: string, { what, answers }: Told): boolean {
  const [request] = readDocument('request.md', text).documents
  return (
    request?.kind === 'request' &&
    text.includes(safe(what)) &&
    QUESTIONS.every(question => request.answers[question].answer === answers[question].side)
  )
}

/** The gaps of the template from the request on: those before it may be known. An answer that was skipped stays a gap. */
function fillingsFor(text: string, { what, cost, answers, reason }: Told, language: Language): string[] {
  const said = QUESTIONS.flatMap(question => [SIDE[answers[question].side][language], answers[question].why])
  const noes = QUESTIONS.filter(question => answers[question].side === 'no').length
  const own = [what, '', cost, ...said, DECIDED[noes > 1 ? 'no' : 'yes'][language], reason, '', '']
  const gaps = gapsIn(text).map(words => `[${words}]`)
  const first = gaps.length - own.length
  return gaps.map((gap, i) => safe(own[i - first] ?? '') || gap)
}

/** A line of a person's own, in which Markdown sees nothing but words. */
const safe = (words: string): string =>
  words
    .replace(/[\p{Cc}]+/gu, ' ')
    .replace(/[\\`*_[\]<>|#]/gu, '\\$&')
    .trim()

const SIDE: Readonly<Record<'yes' | 'no', Localized>> = {
  yes: { ru: 'Да', uk: 'Так', en: 'Yes' },
  no: { ru: 'Нет', uk: 'Ні', en: 'No' },
}

const DECIDED: Readonly<Record<'yes' | 'no', Localized>> = {
  yes: { ru: 'Берёмся', uk: 'Беремося', en: 'We do it' },
  no: { ru: 'Отказываем', uk: 'Відмовляємо', en: 'We decline' },
}
