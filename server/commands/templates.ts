import type { Language } from '../../core/language/language.ts'
import type { Localized } from '../../core/rule.ts'
import { GROUPS, type Template, type TemplateGroup } from '../../core/template/template.ts'
import type { Command } from '../call.ts'
import { padded, widthOf } from '../reporters/width.ts'
import { templatesFor, templatesShown } from '../templates.ts'
import { tellFaults } from './shared.ts'

export const TEMPLATES: Command = {
  takes: '',
  summary: { ru: 'список шаблонов', uk: 'список шаблонів', en: 'lists the templates' },
  options: {},
  run: async call => {
    const { terminal, locale } = call
    const { templates, faults } = templatesFor(terminal.cwd)
    terminal.stdout.write(`${listOf(templates, locale)}\n`)
    tellFaults(faults, terminal, locale)
    return faults.length > 0 ? 2 : 0
  },
}

/** By group, in the reader's language where there is one. */
function listOf(templates: readonly Template[], locale: Language): string {
  const shown = templatesShown(templates, locale)
  const width = Math.max(0, ...shown.map(({ id }) => widthOf(id)))
  const blocks = GROUPS.flatMap(group => {
    const rows = shown.filter(each => each.group === group)
    return rows.length === 0 ? [] : [[HEADINGS[group][locale], ...rows.map(row => rowOf(row, width))].join('\n')]
  })
  return blocks.join('\n\n')
}

const rowOf = ({ id, name, about }: Template, width: number): string =>
  `  ${padded(id, width)}  ${name}${about === '' ? '' : ` — ${about}`}`

const HEADINGS: Readonly<Record<TemplateGroup, Localized>> = {
  agenda: { ru: 'Повестки', uk: 'Порядки денні', en: 'Agendas' },
  protocol: { ru: 'Протоколы', uk: 'Протоколи', en: 'Protocols' },
  letter: { ru: 'Письма', uk: 'Листи', en: 'Letters' },
  client: { ru: 'Клиент', uk: 'Клієнт', en: 'Client' },
  request: { ru: 'Запросы', uk: 'Запити', en: 'Requests' },
  plan: { ru: 'Планы и подготовка', uk: 'Плани й підготовка', en: 'Plans and preparation' },
  script: { ru: 'Что сказать вслух', uk: 'Що сказати вголос', en: 'What to say aloud' },
}
