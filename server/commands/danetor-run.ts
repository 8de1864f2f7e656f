import { resolve } from 'node:path'
import type { ClientRequest, DocumentFile } from '../../core/document/model.ts'
import type { Template } from '../../core/template/template.ts'
import { stepsFrom } from '../../core/way/index.ts'
import { relationshipOf } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import type { Call } from '../call.ts'
import { gather, shownPath } from '../gather.ts'
import { weighed } from '../reporters/weighed.ts'
import { templateShown, templatesFor } from '../templates.ts'
import { askRequest } from './danetor-ask.ts'
import { configurationsOf, tellFaults, todayOf } from './shared.ts'

export async function runDanetor(call: Call): Promise<number> {
  const { terminal, locale } = call
  const [operand] = call.operands
  if (operand === undefined) return askRequest(call)
  const path = resolve(terminal.cwd, operand)
  const { workspace, faults } = gather(['.', operand], {
    cwd: terminal.cwd,
    configurations: configurationsOf(call, RULES),
  })
  const file = workspace.files.get(shownPath(terminal.cwd, path))
  const requests = file?.documents.filter((document): document is ClientRequest => document.kind === 'request') ?? []
  if (!file || requests.length === 0) {
    const fault = faults.find(each => each.path === path)
    tellFaults([fault ?? { path, message: noRequest }], terminal, locale)
    return 2
  }
  const steps = stepsFrom(file, relationshipOf(workspace, file.path), todayOf(call))
  const { templates, faults: unread } = templatesFor(terminal.cwd)
  const pages = requests.map(request => {
    const step = steps.find(({ way, context }) => way.id === 'answer' && context.document === request)
    return weighed(request, file, locale) + letterLine(file, step?.template, templates, call)
  })
  terminal.stdout.write(pages.join('\n'))
  tellFaults(unread, terminal, locale)
  return unread.length > 0 ? 2 : 0
}

/** The letter that follows, and how to write it. */
function letterLine(
  { path, language }: DocumentFile,
  template: string | undefined,
  templates: readonly Template[],
  { locale }: Call,
): string {
  if (template === undefined) return ''
  const shown = /\s/u.test(path) ? `'${path}'` : path
  const name = templateShown(templates, template, { language, locale })
  return `${LETTER[locale]}: ${name} (${template})\n  touchline next ${shown} --to answer\n`
}

const LETTER = { ru: 'Дальше письмо', uk: 'Далі лист', en: 'Next the letter' }

const noRequest = {
  ru: 'это не просьба клиента; напишите в начале type: request или вызовите danetor без файла',
  uk: 'це не прохання клієнта; напишіть на початку type: request або викличте danetor без файлу',
  en: "this is no client's request; write type: request at its top, or call danetor without a file",
}
