import type { Kind } from '../core/document/model.ts'
import type { Relationship } from '../core/relationship/relationship.ts'
import type { Localized } from '../core/rule.ts'
import type { Settings } from '../core/settings.ts'
import type { Filled } from '../core/template/fill.ts'
import { namedAmong } from '../core/template/naming.ts'
import { folderFor, freePath, KIN, withKind } from '../core/template/place.ts'
import type { Template, TemplateFault } from '../core/template/template.ts'
import { type Step, takeStep } from '../core/way/index.ts'
import { templateNamed } from './templates.ts'

/** A document that is made: where it goes in the workspace, and what it says. */
export interface NewDocument {
  readonly path: string
  readonly text: string
  /** Of templates that have one. */
  readonly kind?: Kind
}

export interface Making {
  readonly templates: readonly Template[]
  readonly settings: Settings
  readonly isTaken: (path: string) => boolean
}

/** Puts a filled template beside the client's documents of its kind, named as they are, under a name that is free. */
export function placed(
  filled: Filled,
  { group, language }: Template,
  { files }: Relationship,
  isTaken: Making['isTaken'],
): NewDocument {
  const folder = folderFor(files, group, language)
  const kind = KIN[group]
  const name = namedAmong(filled.file, files, kind)
  const path = freePath([folder, `${name}.md`].filter(Boolean).join('/'), isTaken)
  return { path, text: withKind(path, filled.text, kind), ...(kind ? { kind } : {}) }
}

/** The document to which a step leads; alone, a file lends it its folder. */
export function documentOfStep(
  step: Step,
  { templates, settings, isTaken }: Making,
): NewDocument | TemplateFault | Localized {
  const { file, document, relationship } = step.context
  const template = templateNamed(templates, step.template, document.language)
  if (!template) return noTemplate(step.template)
  const filled = takeStep(step, template, settings)
  if ('message' in filled) return filled
  const around = relationship.files.length > 0 ? relationship : { ...relationship, files: [file] }
  return placed(filled, template, around, isTaken)
}

const noTemplate = (id: string): Localized => ({
  ru: `нет шаблона ${id}; верните его в .touchline/templates или уберите оттуда замену`,
  uk: `немає шаблону ${id}; поверніть його в .touchline/templates або приберіть звідти заміну`,
  en: `there is no template ${id}; put it back into .touchline/templates`,
})
