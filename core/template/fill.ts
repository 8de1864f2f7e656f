import { Liquid, type LiquidError, type Template as ParsedTemplate } from 'liquidjs'
import { calendarOf, toIso } from '../language/calendar.ts'
import { dayInWords, laterDay } from '../language/day-words.ts'
import type { Language } from '../language/language.ts'
import { type Case, inflected } from '../language/names/cases.ts'
import { vocative } from '../language/names/vocative.ts'
import type { Localized } from '../rule.ts'
import { scopeOf } from './scope.ts'
import type { Template, TemplateFault } from './template.ts'
import type { TemplateValues } from './values.ts'

export interface Filled {
  /** Name of the file, without folder and ending. */
  readonly file: string
  readonly text: string
}

/** A template with what is known in its places, and gaps where nothing is; a fault names line and column in its file. */
export function fillTemplate(template: Template, values: TemplateValues): Filled | TemplateFault {
  const engine = engineFor(template.language)
  const scope = scopeOf(values, template.language)
  try {
    const { body, name } = parsed(template, engine)
    const text = engine.renderSync(body, scope) as string
    const file = engine.renderSync(name, scope) as string
    return { file: fileName(file, template.name), text: tidied(text) }
  } catch (error) {
    return faultOf(template, error as LiquidError)
  }
}

interface Parsed {
  readonly body: ParsedTemplate[]
  readonly name: ParsedTemplate[]
}

/** A template is a value: it is parsed once, however often it is filled. */
const PARSED = new WeakMap<Template, Parsed>()

function parsed(template: Template, engine: Liquid): Parsed {
  const known = PARSED.get(template) ?? { body: engine.parse(template.body), name: engine.parse(template.file) }
  PARSED.set(template, known)
  return known
}

/** Data in, text out: no files, no prototypes, and an end to every loop. */
const LIMITS = { parseLimit: 100_000, memoryLimit: 1_000_000, renderLimit: 1_000 }

const ENGINES = new Map<Language, Liquid>()

function engineFor(language: Language): Liquid {
  const known = ENGINES.get(language)
  if (known) return known
  const engine = new Liquid({
    ...LIMITS,
    templates: {},
    trimTagRight: true,
    greedy: false,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
  })
  for (const form of CASES)
    engine.registerFilter(form, (name: unknown) => ifKnown(name, known => inflected(known, form, language)))
  engine.registerFilter('vocative', (name: unknown) =>
    ifKnown(name, known => (language === 'uk' ? vocative(known) : known)),
  )
  engine.registerFilter('capital', (words: unknown) => String(words).replace(/^\p{Ll}/u, first => first.toUpperCase()))
  engine.registerFilter('or', (value: unknown, other: unknown) => (isGap(value) ? other : value))
  engine.registerFilter('after', (words: unknown, mark: unknown) => (words === '' ? '' : `${mark}${words}`))
  engine.registerFilter('plus_days', (iso: unknown, days: unknown) => {
    const day = laterDay(String(iso), Number(days))
    return day ? toIso(day) : iso
  })
  engine.registerFilter('day', (iso: unknown, year: unknown) => {
    const day = calendarOf(String(iso))
    return day ? dayInWords(day, language, year !== 'short') : iso
  })
  ENGINES.set(language, engine)
  return engine
}

/** A gap has no cases. */
const ifKnown = (name: unknown, form: (name: string) => string): string =>
  isGap(name) ? String(name) : form(String(name))

const isGap = (value: unknown): boolean => String(value).startsWith('[')

const CASES: readonly Case[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional']

/** Tags leave blank lines behind: one between paragraphs is enough. */
const tidied = (text: string): string =>
  `${text
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()}\n`

/** A name that every system takes. Gaps leave nothing behind; where only the day is left, the template lends its own name: «2026-11-20-повестка-созвона». */
function fileName(name: string, template: string): string {
  const known = slugOf(name.replace(/\[[^\]]*\]/gu, ''))
  return /^(?:\d{4}-\d{2}-\d{2})?$/u.test(known) ? slugOf(`${known} ${template.toLowerCase()}`) : known
}

const slugOf = (name: string): string => name.replace(/[[\]\s/\\:*?"<>|,;-]+/gu, '-').replace(/^-+|[-.]+$/gu, '')

function faultOf({ path, bodyLine }: Template, error: LiquidError): TemplateFault {
  const [line = 1, column = 1] = error.token?.getPosition?.() ?? []
  const detail = error.message.replace(/, (?:line|file).*$/su, '')
  const message = /limit exceeded/u.test(detail)
    ? endless
    : /ENOENT/u.test(detail)
      ? noIncludes
      : brokenTemplate(detail)
  return { path, line: line + bodyLine, column, message }
}

const endless: Localized = {
  ru: 'шаблон пишет слишком много; укоротите цикл',
  uk: 'шаблон пише забагато; скоротіть цикл',
  en: 'the template writes too much; shorten its loop',
}

const noIncludes: Localized = {
  ru: 'шаблон не берёт в себя другие файлы; впишите их текст сюда',
  uk: 'шаблон не бере в себе інші файли; впишіть їхній текст сюди',
  en: 'a template takes no other files in; write their text here',
}

const brokenTemplate = (detail: string): Localized => ({
  ru: `в шаблоне ошибка: ${detail}; проверьте скобки, имена значений и фильтров`,
  uk: `у шаблоні помилка: ${detail}; перевірте дужки, назви значень і фільтрів`,
  en: `the template is at fault: ${detail}; check brackets and the names of values and filters`,
})
