import type { DocumentFile } from '../document/model.ts'
import { compareDays } from '../language/calendar.ts'
import { clientName } from '../relationship/clients.ts'
import { fillTemplate } from '../template/fill.ts'
import { knownOf } from '../template/known.ts'
import type { Template } from '../template/template.ts'
import type { TemplateValues } from '../template/values.ts'
import type { Writing } from './offer.ts'

/** A template's text for the client whose document is being written, which itself tells nothing yet; a template at fault gives nothing. */
export function filledFor(writing: Writing): (template: Template) => string {
  const known = knownAround(writing)
  return template => {
    const last = FILLED.get(template)
    if (last?.known === known) return last.text
    const filled = fillTemplate(template, known)
    const text = 'message' in filled ? '' : filled.text
    FILLED.set(template, { known, text })
    return text
  }
}

/** Asked for at each key: a template is filled anew only when somebody has learnt something of the client. */
const FILLED = new WeakMap<Template, { readonly known: TemplateValues; readonly text: string }>()

interface Asked extends Pick<Writing, 'settings' | 'today'> {
  readonly name: string | undefined
  readonly others: readonly DocumentFile[]
  readonly known: TemplateValues
}

let lastAsked: Asked | undefined

/** What the client's other documents tell; the same value for as long as they are the same. */
function knownAround({ relationship: { client, files }, file, settings, today }: Writing): TemplateValues {
  const others = files.filter(other => other.path !== file.path)
  const name = client ? clientName(client, files) : undefined
  if (lastAsked && isSame(lastAsked, { name, settings, today, others })) return lastAsked.known
  const known = {
    ...knownOf({ client, files: others }, settings, today),
    ...(name === undefined ? {} : { client: name }),
  }
  lastAsked = { name, settings, today, others, known }
  return known
}

const isSame = (last: Asked, { name, settings, today, others }: Omit<Asked, 'known'>): boolean =>
  last.name === name &&
  last.settings === settings &&
  compareDays(last.today, today) === 0 &&
  last.others.length === others.length &&
  others.every((other, i) => other === last.others[i])
