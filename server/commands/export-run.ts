import { dirname, resolve } from 'node:path'
import type { DocumentFile } from '../../core/document/model.ts'
import { relationshipOf, type Workspace } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { type Call, CallFault, choiceAsked } from '../call.ts'
import { EXPORT_FORMATS, type Exported, type ExportFormat, exportDocument } from '../exchange/export.ts'
import { gather, shownPath } from '../gather.ts'
import { type Fault, isFault } from '../host/fault.ts'
import { writeWhole } from '../host/write.ts'
import { configurationsOf, tellFaults, todayOf } from './shared.ts'

export async function runExport(call: Call): Promise<number> {
  const { terminal, locale } = call
  const [operand, ...more] = call.operands
  if (operand === undefined || more.length > 0) throw fileWanted()
  const configurations = configurationsOf(call, RULES)
  const path = resolve(terminal.cwd, operand)
  const alone = gather([path], { cwd: terminal.cwd, configurations })
  const file = alone.workspace.files.get(shownPath(terminal.cwd, path))
  if (!file) return failed(alone.faults.length > 0 ? alone.faults : [{ path, message: notMarkdown }], call)
  // The client's card knows addresses.
  const isBelow = !shownPath(terminal.cwd, path).startsWith('..')
  const around = gather([isBelow ? '.' : dirname(path)], { cwd: terminal.cwd, configurations })
  const exported = await exportDocument(file, {
    format:
      call.value('format') === undefined ? undefined : choiceAsked<ExportFormat>(call, 'format', [...EXPORT_FORMATS]),
    from: call.value('from'),
    settings: alone.configurationOf(file.path).settings,
    cards: cardsFor(around.workspace, file),
    today: todayOf(call),
  })
  if (!Array.isArray(exported)) return failed([{ path, message: exported as Fault['message'] }], call)
  const faults = write(exported, path, call)
  tellLeft(exported, call)
  tellFaults(faults, terminal, locale)
  return faults.length > 0 ? 2 : 0
}

const cardsFor = (workspace: Workspace, { path }: DocumentFile): DocumentFile[] =>
  relationshipOf(workspace, path).files.filter(({ kind }) => kind === 'client')

function write(exported: readonly Exported[], path: string, call: Call): Fault[] {
  const out = call.value('out')
  const { terminal } = call
  if (out === '-') {
    for (const { content } of exported) terminal.stdout.write(content.toString())
    return []
  }
  return exported.flatMap(({ ending, content }) => {
    const stem =
      out === undefined
        ? path.replace(/\.(?:md|markdown)$/iu, '')
        : resolve(terminal.cwd, out).replace(/\.[a-z]+$/iu, '')
    const fault = writeWhole(stem + ending, content, { replace: call.flag('force') })
    if (isFault(fault)) return [fault]
    terminal.stdout.write(`${shownPath(terminal.cwd, stem + ending)}\n`)
    return []
  })
}

/** Whom the header does not hold, on stderr: the file is good, and still wants a look. */
function tellLeft(exported: readonly Exported[], { terminal, locale }: Call): void {
  const names = [...new Set(exported.flatMap(({ left }) => left))].join(', ')
  if (names !== '') terminal.stderr.write(`${NO_ADDRESS[locale]}: ${names}\n`)
}

const NO_ADDRESS = {
  ru: 'нет адреса, впишите его в почтовой программе или в карточку клиента',
  uk: 'немає адреси, впишіть її в поштовій програмі або в картку клієнта',
  en: "no address known, add it in your mail program or to the client's card",
}

function failed(faults: readonly Fault[], { terminal, locale }: Call): number {
  tellFaults(faults, terminal, locale)
  return 2
}

const notMarkdown = {
  ru: 'здесь нужен файл Markdown',
  uk: 'тут потрібен файл Markdown',
  en: 'a Markdown file is wanted here',
}

const fileWanted = (): CallFault =>
  new CallFault({
    ru: 'какой документ? например: touchline export письма/ответ.md',
    uk: 'який документ? наприклад: touchline export листи/відповідь.md',
    en: 'which document? for example: touchline export letters/answer.md',
  })
