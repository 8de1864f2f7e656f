import type { Language } from '../../core/language/language.ts'
import { nearest } from '../../core/nearest.ts'
import { clientName } from '../../core/relationship/clients.ts'
import { ALONE, type Relationship } from '../../core/relationship/relationship.ts'
import { fillTemplate } from '../../core/template/fill.ts'
import { knownOf } from '../../core/template/known.ts'
import type { Template } from '../../core/template/template.ts'
import { RULES } from '../../rules/index.ts'
import { type Call, CallFault, languageAsked } from '../call.ts'
import { placed } from '../documents.ts'
import { gather } from '../gather.ts'
import { templateNamed, templatesFor } from '../templates.ts'
import { clientsNamed } from './named-client.ts'
import { configurationsOf, tellFaults, todayOf } from './shared.ts'
import { isTakenIn, writeNew } from './write-new.ts'

export async function runNew(call: Call): Promise<number> {
  const { terminal, locale } = call
  const { cwd } = terminal
  const gathered = gather(['.'], { cwd, configurations: configurationsOf(call, RULES) })
  const relationship = relationshipAsked(call, gathered.workspace.clients)
  const { templates, faults } = templatesFor(cwd)
  const template = templateAsked(call, templates, relationship)
  const { settings } = gathered.configurationOf(relationship.files[0]?.path ?? 'new.md')
  const filled = fillTemplate(template, { ...knownOf(relationship, settings, todayOf(call)), set: valuesSet(call) })
  if ('message' in filled) {
    tellFaults([filled, ...faults], terminal, locale)
    return 2
  }
  const fault = writeNew(placed(filled, template, relationship, isTakenIn(cwd)), call)
  tellFaults([...(fault ? [fault] : []), ...faults], terminal, locale)
  return fault || faults.length > 0 ? 2 : 0
}

function relationshipAsked(call: Call, clients: ReadonlyMap<string, Relationship>): Relationship {
  const name = call.value('client')
  if (name === undefined) return ALONE
  const known = [...clients].map(([key, { files }]) => ({ key, name: clientName(key, files) }))
  return clients.get(clientsNamed(name, known)[0]!.key)!
}

/** The language asked for, else the client's, else the reader's. */
function templateAsked(call: Call, templates: readonly Template[], { files }: Relationship): Template {
  const [id] = call.operands
  const asked = call.value('lang')
  const language: Language = asked === undefined ? (files[0]?.language ?? call.locale) : languageAsked('--lang', asked)
  const template = id === undefined ? undefined : templateNamed(templates, id, language)
  if (template) return template
  const meant = id === undefined ? undefined : nearest(id, [...new Set(templates.map(each => each.id))])
  throw new CallFault({
    ru: `какой шаблон? ${meant ? `может быть, ${meant}?` : 'все покажет touchline templates'}`,
    uk: `який шаблон? ${meant ? `може, ${meant}?` : 'усі покаже touchline templates'}`,
    en: `which template? ${meant ? `perhaps ${meant}?` : '"touchline templates" lists them'}`,
  })
}

const valuesSet = (call: Call): Record<string, string> => Object.fromEntries(call.values('set').map(pairOf))

function pairOf(given: string): [string, string] {
  const at = given.indexOf('=')
  if (at > 0) return [given.slice(0, at), given.slice(at + 1)]
  throw new CallFault({
    ru: `--set ${given}: нужно так: --set topic=Скидка`,
    uk: `--set ${given}: потрібно так: --set topic=Знижка`,
    en: `--set ${given}: write it like this: --set topic=Discount`,
  })
}
