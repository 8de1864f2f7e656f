import type { Kind } from '../core/document/model.ts'
import type { Language } from '../core/language/language.ts'
import type { Localized } from '../core/rule.ts'
import { fillTemplate } from '../core/template/fill.ts'
import { letterPieces } from '../core/template/frame.ts'
import { toSnippet } from '../core/template/gaps.ts'
import { type TemplateSection, templateSections } from '../core/template/sections.ts'
import type { Template } from '../core/template/template.ts'
import { GAPS } from '../core/template/values.ts'

/** As the editor reads them; `body` line by line. */
export interface Snippet {
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

/** The snippets that Markdown files get in VS Code, by their names: what people write most, in each language. */
export const snippetsFrom = (templates: readonly Template[]): Readonly<Record<string, Snippet>> =>
  Object.fromEntries(LANGUAGES.flatMap(language => WANTED.map(wanted => snippetOf(wanted, language, templates))))

/** The file that the editor reads. */
export const snippetFile = (templates: readonly Template[]): string =>
  `${GENERATED}\n${JSON.stringify(snippetsFrom(templates), null, 2)}\n`

const GENERATED = '// Written by `npm run docs` from templates/. Change it there.'

const LANGUAGES: readonly Language[] = ['en', 'ru', 'uk']

/** A whole template, one of its sections by what it announces, or a line of the journal by its arrow. */
interface Wanted {
  readonly template: string
  readonly section?: readonly [Kind, string]
  readonly line?: '→' | '←'
  readonly prefix: Localized
}

const whole = (template: string, en: string, ru: string, uk: string): Wanted => ({ template, prefix: { en, ru, uk } })

const section = (kind: 'agenda' | 'protocol', role: string, en: string, ru: string, uk: string): Wanted => ({
  template: kind === 'agenda' ? 'agenda-working' : 'protocol-meeting',
  section: [kind, role],
  prefix: { en, ru, uk },
})

const WANTED: readonly Wanted[] = [
  whole('agenda-working', 'agenda', 'повестка-встречи', 'порядок-денний-зустрічі'),
  whole('agenda-call', 'agenda-call', 'повестка-звонка', 'порядок-денний-дзвінка'),
  whole('protocol-meeting', 'minutes', 'протокол-встречи', 'протокол-зустрічі'),
  whole('protocol-call', 'minutes-call', 'протокол-звонка', 'протокол-дзвінка'),
  whole('letter-agenda-approval', 'letter-agenda', 'письмо-повестка', 'лист-порядок-денний'),
  whole('letter-summary-meeting', 'letter-summary', 'письмо-итоги-встречи', 'лист-підсумки-зустрічі'),
  whole('letter-summary-call', 'letter-summary-call', 'письмо-итоги-звонка', 'лист-підсумки-дзвінка'),
  whole('letter-request', 'letter-request', 'письмо-просьба', 'лист-прохання'),
  whole('letter-reminder', 'letter-reminder', 'письмо-напоминание', 'лист-нагадування'),
  whole('letter-acknowledgement', 'letter-received', 'письмо-получили', 'лист-отримали'),
  whole('letter-yes', 'letter-yes', 'письмо-согласие', 'лист-згода'),
  whole('letter-no', 'letter-no', 'письмо-отказ', 'лист-відмова'),
  whole('letter-incident-ours', 'letter-our-mistake', 'письмо-наша-ошибка', 'лист-наша-помилка'),
  whole('letter-landing-1', 'letter-bad-news-1', 'письмо-плохая-новость-1', 'лист-погана-новина-1'),
  whole('letter-landing-2', 'letter-bad-news-2', 'письмо-плохая-новость-2', 'лист-погана-новина-2'),
  whole('letter-landing-3', 'letter-bad-news-3', 'письмо-плохая-новость-3', 'лист-погана-новина-3'),
  section('agenda', 'goal', 'goal', 'цель', 'мета'),
  section('agenda', 'participants', 'participants', 'участники', 'учасники'),
  section('agenda', 'items', 'items', 'вопросы', 'питання'),
  section('agenda', 'preparation', 'preparation', 'подготовка', 'підготовка'),
  section('protocol', 'previous', 'from-last-time', 'с-прошлой-встречи', 'з-минулої-зустрічі'),
  section('protocol', 'actions', 'who-does-what', 'кто-что-делает', 'хто-що-робить'),
  section('protocol', 'next', 'next-meeting', 'следующая-встреча', 'наступна-зустріч'),
  { template: 'client-touches', line: '→', prefix: { en: 'touch', ru: 'касание', uk: 'дотик' } },
  {
    template: 'client-touches',
    line: '←',
    prefix: { en: 'touch-client', ru: 'касание-клиента', uk: 'дотик-клієнта' },
  },
]

function snippetOf(wanted: Wanted, language: Language, templates: readonly Template[]): [string, Snippet] {
  const template = templates.find(({ id, language: own }) => id === wanted.template && own === language)
  if (!template) throw new Error(`There is no template ${wanted.template}.${language}`)
  const { name, text } = pieceOf(wanted, template)
  const whose = name === template.name ? template.about : template.name
  return [name, { prefix: wanted.prefix[language], description: whose, body: linked(text, language).split('\n') }]
}

/** What is written, with its gaps, and how lists show it. */
function pieceOf({ section: [kind, role] = ['agenda', ''], line, prefix }: Wanted, template: Template) {
  const text = textOf(template)
  if (line) {
    const found = text.split('\n').find(each => each.startsWith('- ') && each.includes(line))
    return { name: `${template.name} ${line}`, text: found! }
  }
  if (role === '') return { name: template.name, text }
  const found = templateSections(template, text, kind).find(({ roles }) => roles.has(role))
  if (!found) throw new Error(`${template.path} has no section for ${prefix.en}`)
  return { name: `${template.name}: ${found.label}`, text: written(found) }
}

const written = ({ label, inline, below }: TemplateSection): string =>
  inline === undefined ? `## ${label}\n\n${below}` : `- **${label}:** ${inline}`

/** Nothing is known, not even the day: the editor puts it in. A letter comes without its frontmatter, which only the top of a file takes. */
function textOf(template: Template): string {
  const filled = fillTemplate(template, { today: SOME_DAY, set: { today: `[${TODAY}]` } })
  if ('message' in filled) throw new Error(`${template.path}: ${filled.message.en}`)
  const { frontmatter } = letterPieces(template, filled.text)
  return filled.text.slice(frontmatter.length).trim()
}

const TODAY = 'today'

const SOME_DAY = { year: 2026, month: 1, day: 15 }

/** Tab stops in text order; what is said twice, such as the topic, is typed once. */
function linked(text: string, language: Language): string {
  const known = new Map<string, number>()
  const once = new Set([TODAY, ...SAID_ALIKE.map(key => GAPS[key][language])])
  let stops = 0
  return toSnippet(text).replace(STOP, (_, words: string) => {
    const first = once.has(words) ? known.get(words) : undefined
    if (first !== undefined) return `\${${first}}`
    known.set(words, ++stops)
    return `\${${stops}:${words === TODAY ? ISO_TODAY : `[${words}]`}}`
  })
}

/** They mean the same wherever they stand, and stand in the same case. */
const SAID_ALIKE = ['topic', 'client', 'me.name', 'contact.name', 'decider.name'] as const

const STOP = /\$\{\d+:\[((?:[^\\}]|\\.)*)\]\}/g

const ISO_TODAY = '${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}'
