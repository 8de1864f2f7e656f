import { dirname, resolve } from 'node:path'
import { severityOf } from '../../core/configuration/rule-setting.ts'
import { toIso } from '../../core/language/calendar.ts'
import type { Language } from '../../core/language/language.ts'
import type { Finding } from '../../core/linter.ts'
import { clientName } from '../../core/relationship/clients.ts'
import type { RuleSetting } from '../../core/settings.ts'
import { clientOf, EMPTY_WORKSPACE, type Workspace, withFiles } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { type Call, CallFault, choiceAsked, languageAsked } from '../call.ts'
import { type CheckOptions, check, read } from '../check.ts'
import { type Gathered, type Gathering, gather, shownPath } from '../gather.ts'
import { type Fault, isFault } from '../host/fault.ts'
import { decoded } from '../host/text.ts'
import { progressOn } from '../progress.ts'
import { type Report, type ReportedDocument, tallyOf } from '../report.ts'
import { toJson } from '../reporters/json.ts'
import { toPretty } from '../reporters/pretty.ts'
import { configurationsOf, tellFaults, todayOf, unknownRule } from './shared.ts'

export async function runLint(call: Call): Promise<number> {
  const { terminal, locale } = call
  const format = choiceAsked(call, 'format', ['pretty', 'json'])
  const allowed = warningsAllowed(call)
  const today = todayOf(call)
  const configurations = configurationsOf(call, RULES, overridesOf(call))
  const reading = { configurations, language: documentLanguage(call) }
  const gathered = call.flag('stdin') ? await fromInput(call, reading) : fromPaths(call, reading)
  const checked = checkAll(gathered, { today, locale: call.asked }, terminal.cwd)
  const faults = [...gathered.faults, ...checked.faults]
  const report: Report = { today: toIso(today), documents: checked.documents, skipped: checked.skipped }
  const written = call.flag('quiet') ? withErrorsOnly(report) : report
  const columns = terminal.stdout.isTerminal ? terminal.stdout.columns : undefined
  terminal.stdout.write(format === 'json' ? toJson(written) : toPretty(written, { locale, color: call.color, columns }))
  tellFaults(faults, terminal, locale)
  const { errors, warnings } = tallyOf(checked.documents.flatMap(document => document.findings))
  if (warnings > allowed) terminal.stderr.write(`${tooMany(warnings, allowed)[locale]}\n`)
  return faults.length > 0 ? 2 : errors > 0 || warnings > allowed ? 1 : 0
}

function warningsAllowed(call: Call): number {
  const given = call.value('max-warnings')
  if (given === undefined) return Number.POSITIVE_INFINITY
  if (/^\d{1,9}$/.test(given)) return Number(given)
  throw new CallFault({
    ru: `--max-warnings: «${given}»; нужно число от 0`,
    uk: `--max-warnings: «${given}»; потрібне число від 0`,
    en: `--max-warnings: "${given}"; expected a number from 0 on`,
  })
}

function overridesOf(call: Call): Record<string, RuleSetting> {
  const overrides: Record<string, RuleSetting> = {}
  for (const given of call.values('rule')) {
    const at = given.indexOf('=')
    const id = at < 0 ? given : given.slice(0, at)
    if (!RULES.some(rule => rule.id === id)) throw unknownRule(id, RULES)
    const severity = severityOf(at < 0 ? '' : given.slice(at + 1))
    if (!severity) {
      throw new CallFault({
        ru: `--rule ${given}: напишите ${id}=off, info, warning или error`,
        uk: `--rule ${given}: напишіть ${id}=off, info, warning або error`,
        en: `--rule ${given}: write ${id}=off, info, warning or error`,
      })
    }
    overrides[id] = { severity }
  }
  return overrides
}

function documentLanguage(call: Call): Language | undefined {
  const tag = call.value('lang')
  return tag === undefined ? undefined : languageAsked('--lang', tag)
}

type Reading = Pick<Gathering, 'configurations' | 'language'>

function fromPaths(call: Call, reading: Reading): Gathered {
  if (call.value('stdin-filename') !== undefined) throw onlyWithInput()
  const paths = call.operands.length > 0 ? call.operands : ['.']
  const progress = progressOn(call.terminal, call.locale)
  const gathered = gather(paths, { ...reading, cwd: call.terminal.cwd, onProgress: progress.tell })
  progress.end()
  return gathered
}

/** One document, alone: what the disk holds under its name says nothing. */
async function fromInput(call: Call, { configurations, language }: Reading): Promise<Gathered> {
  if (call.operands.length > 0) throw notBoth()
  const { cwd } = call.terminal
  const path = resolve(cwd, call.value('stdin-filename') ?? 'stdin')
  const configuration = configurations.of(dirname(path))
  const text = decoded(path, await call.terminal.stdin())
  const file = isFault(text) ? text : read(shownPath(cwd, path), text, { language })
  const faults = [...(isFault(file) ? [{ ...file, path }] : []), ...configurations.faults()]
  const taken = isFault(file) || configuration.isIgnored(path) ? [] : [file]
  return { workspace: withFiles(EMPTY_WORKSPACE, taken), faults, configurationOf: () => configuration }
}

interface Checked {
  readonly documents: readonly ReportedDocument[]
  readonly faults: readonly Fault[]
  readonly skipped: number
}

function checkAll({ workspace, configurationOf }: Gathered, asked: Omit<CheckOptions, 'rules'>, cwd: string): Checked {
  const options = { ...asked, rules: RULES }
  const documents: ReportedDocument[] = []
  const faults: Fault[] = []
  let skipped = 0
  for (const { path, kind, language, text } of workspace.files.values()) {
    if (!kind) {
      skipped++
      continue
    }
    const findings = check(workspace, path, configurationOf(path).settings, options)
    if (isFault(findings)) faults.push({ ...findings, path: resolve(cwd, path) })
    else documents.push({ path, kind, language, client: clientNameOf(workspace, path), text, findings })
  }
  return { documents, faults, skipped }
}

function clientNameOf(workspace: Workspace, path: string): string | null {
  const client = clientOf(workspace, path)
  return client === undefined ? null : clientName(client, workspace.clients.get(client)?.files ?? [])
}

const withErrorsOnly = (report: Report): Report => ({
  ...report,
  documents: report.documents.map(document => ({ ...document, findings: document.findings.filter(isError) })),
})

const isError = ({ severity }: Finding): boolean => severity === 'error'

const tooMany = (warnings: number, allowed: number) => ({
  ru: `Предупреждений слишком много: ${warnings}, разрешено ${allowed}.`,
  uk: `Попереджень забагато: ${warnings}, дозволено ${allowed}.`,
  en: `Too many warnings: ${warnings}, allowed ${allowed}.`,
})

const onlyWithInput = (): CallFault =>
  new CallFault({
    ru: '--stdin-filename имеет смысл только с --stdin',
    uk: '--stdin-filename має сенс лише з --stdin',
    en: '--stdin-filename makes sense only with --stdin',
  })

const notBoth = (): CallFault =>
  new CallFault({
    ru: 'либо --stdin, либо PATH, но не вместе',
    uk: 'або --stdin, або PATH, але не разом',
    en: 'either --stdin or a PATH, not both',
  })
