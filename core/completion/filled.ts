import { clientName } from '../relationship/clients.ts'
import { fillTemplate } from '../template/fill.ts'
import { knownOf } from '../template/known.ts'
import type { Template } from '../template/template.ts'
import type { Writing } from './offer.ts'

/** A template's text for the client whose document is being written, which itself tells nothing yet; a template at fault gives nothing. */
export function filledFor(writing: Writing): (template: Template) => string {
  const { relationship, file, settings, today } = writing
  const { client, files } = relationship
  const others = { client, files: files.filter(other => other.path !== file.path) }
  const known = { ...knownOf(others, settings, today), ...(client ? { client: clientName(client, files) } : {}) }
  return template => {
    const filled = fillTemplate(template, known)
    return 'message' in filled ? '' : filled.text
  }
}
