import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Language } from '../core/language/language.ts'
import { GROUPS, isTemplateFault, readTemplate, type Template, type TemplateFault } from '../core/template/template.ts'
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

/** The templates that hold in a folder: ours are read once, those of the workspace, found upwards like its settings, anew where they have changed. */
export function templatesFor(folder: string): Templates {
  const kept = filesIn(ownFolder(folder)).map(unlessKnown)
  const known = LAST.get(folder)
  if (known && known.kept.length === kept.length && known.kept.every((each, i) => each === kept[i]))
    return known.templates
  const templates = gathered([...ours(), ...kept])
  LAST.set(folder, { kept, templates })
  return templates
}

/** Asked for at each key: the same value until a file of the workspace's own changes. */
const LAST = new Map<string, { readonly kept: readonly Read[]; readonly templates: Templates }>()

function gathered(read: readonly Read[]): Templates {
  const found = new Map<string, Template>()
  const faults: Fault[] = []
  for (const template of read) {
    if (isFault(template)) faults.push(template)
    else if (isTemplateFault(template)) faults.push(template)
    else found.set(`${template.id}.${template.language}`, template)
  }
  const templates = [...found.values()].sort((a, b) => compare(a.id, b.id))
  return { templates, faults }
}

/** The nearest one that keeps templates of its own. */
function ownFolder(folder: string): string {
  const own = join(folder, OWN_TEMPLATES)
  const above = dirname(folder)
  return above === folder || folder === '' || existsSync(own) ? own : ownFolder(above)
}

/** A plain template stands before its variants: `letter-no` before `letter-no-choleric`. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

type Read = Template | TemplateFault | Fault

const ours = (): readonly Read[] => {
  packed ??= filesIn(join(PACKAGE_FOLDER, 'templates')).map(templateAt)
  return packed
}

let packed: readonly Read[] | undefined

/** Those that are ours, whatever a workspace keeps. */
export const packedTemplates = (): Template[] =>
  ours().filter((template): template is Template => !isFault(template) && !isTemplateFault(template))

const own = new Map<string, { readonly stamp: string; readonly template: Read }>()

/** By size and time of the file: a template is a value that others remember things of. */
function unlessKnown(path: string): Read {
  const { mtimeMs, size } = statSync(path)
  const stamp = `${mtimeMs} ${size}`
  const known = own.get(path)
  if (known?.stamp === stamp) return known.template
  const template = templateAt(path)
  own.set(path, { stamp, template })
  return template
}

function templateAt(path: string): Read {
  const text = readText(path)
  return isFault(text) ? text : readTemplate(path, text)
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

/** As a reader sees the template that writes in a language: one of the workspace's own by its own name, ours in his language. */
export function templateShown(
  templates: readonly Template[],
  id: string,
  { language, locale }: { readonly language: Language; readonly locale: Language },
): string {
  const meant = templateNamed(templates, id, language)
  const isOwn = meant !== undefined && !meant.path.startsWith(PACKAGE_FOLDER)
  return (isOwn ? meant : templateNamed(templates, id, locale))?.name ?? id
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(name => name.endsWith('.md'))
        .sort()
        .map(name => join(folder, name))
    : []
