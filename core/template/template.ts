import { isLanguage, type Language } from '../language/language.ts'
import { readFrontmatter } from '../markdown/frontmatter.ts'
import type { Localized } from '../rule.ts'

export const GROUPS = ['agenda', 'protocol', 'letter', 'client', 'request', 'plan', 'script'] as const

export type TemplateGroup = (typeof GROUPS)[number]

/** A document to be filled in: Markdown with Liquid's `{{ value }}` where the workspace may know, and `[words]` where only the writer does. */
export interface Template {
  /** `letter-no-discount`: the file's name without language and ending. */
  readonly id: string
  readonly language: Language
  readonly group: TemplateGroup
  /** As lists show it. */
  readonly name: string
  readonly about: string
  /** Further words by which it is looked for. */
  readonly words: readonly string[]
  /** Name of the file to be made, without its ending; may hold values too. */
  readonly file: string
  readonly body: string
  /** Lines of the file above the body. */
  readonly bodyLine: number
  /** What might stand in each gap, in the order of the gaps. */
  readonly example: readonly string[]
  readonly path: string
}

/** What is wrong with a template: lines and columns from 1. */
export interface TemplateFault {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: Localized
}

export const isTemplateFault = (value: Template | TemplateFault): value is TemplateFault => 'message' in value

/** Reads `NAME.LANG.md`. The frontmatter names the template (`name`, `about`, `group`, `file`, `example`), all below is the document. */
export function readTemplate(path: string, text: string): Template | TemplateFault {
  const [, id, language] = /([^/\\]+)\.([a-z]{2})\.md$/u.exec(path) ?? []
  if (id === undefined || !isLanguage(language ?? '')) return fault(path, nameWanted)
  const { entries, bodyStart } = readFrontmatter(text)
  const values = (key: string) => entries.find(entry => entry.key.trim() === key)?.values.map(value => value.text) ?? []
  const group = GROUPS.find(each => each === values('group')[0])
  if (group === undefined) return fault(path, groupWanted)
  const body = text.slice(bodyStart).replace(/^\s*\n/u, '')
  return {
    id,
    language: language as Language,
    group,
    name: values('name')[0] ?? id,
    about: values('about')[0] ?? '',
    words: values('words'),
    file: values('file')[0] ?? (group === 'client' ? id : '{{ day | or: today }}-{{ topic }}'),
    body,
    bodyLine: text.slice(0, text.length - body.length).split('\n').length - 1,
    example: values('example'),
    path,
  }
}

const fault = (path: string, message: Localized): TemplateFault => ({ path, line: 1, column: 1, message })

const nameWanted: Localized = {
  ru: 'назовите файл шаблона ИМЯ.ЯЗЫК.md, например letter-no.ru.md',
  uk: 'назвіть файл шаблону ІМ’Я.МОВА.md, наприклад letter-no.uk.md',
  en: 'call the file of a template NAME.LANG.md, such as letter-no.en.md',
}

const groupWanted: Localized = {
  ru: `в начале файла нужна строка group: с одним из слов ${GROUPS.join(', ')}`,
  uk: `на початку файлу потрібен рядок group: з одним зі слів ${GROUPS.join(', ')}`,
  en: `the frontmatter wants a line group: with one of ${GROUPS.join(', ')}`,
}
