import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../core/language/language.ts'
import { GROUPS, isTemplateFault, readTemplate, type Template } from '../core/template/template.ts'
import { type Fault, isFault } from './host/fault.ts'
import { readText } from './host/text.ts'
import { PACKAGE_FOLDER } from './package-folder.ts'

/** Where a workspace keeps templates of its own. */
const OWN_TEMPLATES = '.touchline/templates'

export interface Templates {
  /** Ours, with those of the workspace in place of ours by the same name and language; by group and name. */
  readonly templates: readonly Template[]
  readonly faults: readonly Fault[]
}

/** The templates that hold in a workspace: files are read anew at each call, as seldom as a person asks. */
export function templatesFor(workspaceFolder: string): Templates {
  const found = new Map<string, Template>()
  const faults: Fault[] = []
  for (const folder of [join(PACKAGE_FOLDER, 'templates'), join(workspaceFolder, OWN_TEMPLATES)]) {
    for (const path of filesIn(folder)) {
      const text = readText(path)
      const template = isFault(text) ? text : readTemplate(path, text)
      if (isFault(template)) faults.push(template)
      else if (isTemplateFault(template)) faults.push(template)
      else found.set(`${template.id}.${template.language}`, template)
    }
  }
  return { templates: [...found.values()], faults }
}

/** By group, then by name; each in the reader's language where there is one. */
export function templatesShown(templates: readonly Template[], locale: Language): Template[] {
  const ids = [...new Set(templates.map(({ id }) => id))]
  const shown = ids.map(id => templateNamed(templates, id, locale)!)
  return GROUPS.flatMap(group => shown.filter(template => template.group === group))
}

/** The template of this name in the language, else in any. */
export const templateNamed = (templates: readonly Template[], id: string, language: Language): Template | undefined =>
  templates.find(template => template.id === id && template.language === language) ??
  templates.find(template => template.id === id)

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(name => name.endsWith('.md'))
        .sort()
        .map(name => join(folder, name))
    : []
