import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { starterOf } from '../../core/configuration/starter.ts'
import type { Language } from '../../core/language/language.ts'
import { fillTemplate } from '../../core/template/fill.ts'
import { FOLDERS } from '../../core/template/place.ts'
import { RULES } from '../../rules/index.ts'
import { type Call, languageAsked } from '../call.ts'
import { gather, shownPath } from '../gather.ts'
import { type Fault, faultOf } from '../host/fault.ts'
import { writeWhole } from '../host/write.ts'
import { templateNamed, templatesFor } from '../templates.ts'
import { configurationsOf, tellFaults } from './shared.ts'

/** Writes what is missing of a workspace, and says what was there already. */
export async function runInit(call: Call): Promise<number> {
  const { terminal, locale } = call
  const folder = resolve(terminal.cwd, call.operands[0] ?? '.')
  if (existsSync(folder) && !statSync(folder).isDirectory()) return failed({ path: folder, message: notFolder }, call)
  const asked = call.value('lang')
  const language = asked === undefined ? locale : languageAsked('--lang', asked)
  const settings = ['touchline.yml', '.touchline.yml'].find(name => existsSync(join(folder, name)))
  const faults = settings === undefined ? add(join(folder, 'touchline.yml'), starterOf(language), call) : []
  if (settings !== undefined) tellThere(join(folder, settings), call)
  if (faults.length === 0) faults.push(...addClient(folder, language, call))
  tellFaults(faults, terminal, locale)
  return faults.length > 0 ? 2 : 0
}

/** A first client to fill in, unless there is one. */
function addClient(folder: string, language: Language, call: Call): Fault[] {
  const { workspace } = gather([folder], { cwd: folder, configurations: configurationsOf(call, RULES) })
  const card = [...workspace.files.values()].find(({ kind }) => kind === 'client')
  if (card) {
    tellThere(join(folder, card.path), call)
    return []
  }
  const home = join(folder, FIRST_CLIENT[language])
  const faults = Object.values(FOLDERS).flatMap(names => addFolder(join(home, names[language]), call))
  const { templates } = templatesFor(folder)
  for (const id of ['client-card', 'client-touches']) {
    const template = templateNamed(templates, id, language)
    const filled = template && fillTemplate(template, { today: call.terminal.today })
    if (!filled) continue
    faults.push(...('message' in filled ? [filled] : add(join(home, `${filled.file}.md`), filled.text, call)))
  }
  return faults
}

const FIRST_CLIENT: Readonly<Record<Language, string>> = {
  ru: 'первый-клиент',
  uk: 'перший-клієнт',
  en: 'first-client',
}

function addFolder(path: string, { terminal }: Call): Fault[] {
  try {
    if (existsSync(path) && statSync(path).isDirectory()) return []
    mkdirSync(path, { recursive: true })
    terminal.stdout.write(`${shownPath(terminal.cwd, path)}/\n`)
    return []
  } catch (error) {
    return [faultOf(path, error)]
  }
}

function add(path: string, text: string, call: Call): Fault[] {
  if (existsSync(path)) {
    tellThere(path, call)
    return []
  }
  const fault = writeWhole(path, text)
  if (!fault) call.terminal.stdout.write(`${shownPath(call.terminal.cwd, path)}\n`)
  return fault ? [fault] : []
}

function failed(fault: Fault, { terminal, locale }: Call): number {
  tellFaults([fault], terminal, locale)
  return 2
}

const notFolder = {
  ru: 'здесь нужна папка, а это файл',
  uk: 'тут потрібна тека, а це файл',
  en: 'a folder is wanted here, and this is a file',
}

const tellThere = (path: string, { terminal, locale }: Call): void =>
  terminal.stderr.write(`${shownPath(terminal.cwd, path)}: ${THERE[locale]}\n`)

const THERE = {
  ru: 'уже есть, оставлено как было',
  uk: 'уже є, залишено як було',
  en: 'is there already, and stays as it is',
}
