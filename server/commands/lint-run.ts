import { dirname, resolve } from 'node:path'
import { severityOf } from '../../core/configuration/rule-setting.ts'
import { toIso } from '../../core/language/calendar.ts'
import type { Language } from '../../core/language/language.ts'
import type { RuleSetting } from '../../core/settings.ts'
import { RULES } from '../../rules/index.ts'
import { type Call, CallFault, choiceAsked, languageAsked } from '../call.ts'
import { read } from '../check.ts'
import { findAll, shownPath } from '../gather.ts'
import { isFault } from '../host/fault.ts'
import { decoded, sizeOf } from '../host/text.ts'
import type { lintTogether } from '../jobs/crew.ts'
import {
  type Checked,
  checkAll,
  configurationsFor,
  type Job,
  lintAlone,
  type Order,
  workspaceBeside,
} from '../jobs/part.ts'
import { sharesOf, worthwhile } from '../jobs/shares.ts'
import { progressOn } from '../progress.ts'
import { type Manner, tallyOfAll } from '../report.ts'
import { writtenReport } from '../reporters/written.ts'
import { configurationAsked, tellFaults, todayOf, unknownRule } from './shared.ts'

export async function runLint(call: Call): Promise<number> {
  const { terminal, locale } = call
  const manner: Manner = {
    format: choiceAsked(call, 'format', ['pretty', 'json']),
    locale,
    color: call.color,
    columns: terminal.stdout.isTerminal ? terminal.stdout.columns : undefined,
    errorsOnly: call.flag('quiet'),
  }
  const allowed = warningsAllowed(call)
  const today = todayOf(call)
  const order: Order = {
    cwd: terminal.cwd,
    today,
    locale: call.asked,
    language: documentLanguage(call),
    configuration: { ...configurationAsked(call), overrides: overridesOf(call) },
    manner,
  }
  const { documents, faults, skipped } = call.flag('stdin')
    ? await fromInput(call, order)
    : await fromPaths(call, order)
  terminal.stdout.write(writtenReport({ today: toIso(today), documents, skipped }, manner))
  tellFaults(faults, terminal, locale)
  const { errors, warnings } = tallyOfAll(documents)
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

/** How many processes may work at once; `undefined` where that is left to us. */
function jobsAsked(call: Call): number | undefined {
  const given = call.value('jobs')
  if (given === undefined) return undefined
  if (/^(?:[1-9]|[1-5]\d|6[0-4])$/.test(given)) return Number(given)
  throw new CallFault({
    ru: `--jobs: «${given}»; нужно число от 1 до 64`,
    uk: `--jobs: «${given}»; потрібне число від 1 до 64`,
    en: `--jobs: "${given}"; expected a number from 1 to 64`,
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

async function fromPaths(call: Call, order: Order): Promise<Checked> {
  const { terminal } = call
  if (call.value('stdin-filename') !== undefined) throw onlyWithInput()
  const asked = jobsAsked(call)
  const configurations = configurationsFor(order)
  const { paths, faults } = findAll(call.operands.length > 0 ? call.operands : ['.'], { ...order, configurations })
  const progress = progressOn(terminal, call.locale)
  const job: Job = { order, paths, configurations, onProgress: progress.tell }
  const shares = terminal.helpers ? sharesFor(paths, asked, terminal.helpers.count) : []
  const checked =
    terminal.helpers && shares.length > 1 ? await together(job, shares, terminal.helpers.call) : lintAlone(job)
  progress.end()
  return { ...checked, faults: [...faults, ...checked.faults] }
}

/** Loaded where there is work for several: what starts a process takes longer to load than half a document to read. */
const together: typeof lintTogether = async (...job) => (await import('../jobs/crew.ts')).lintTogether(...job)

/** The work of each process; one share where more would not be done sooner. */
function sharesFor(paths: readonly string[], asked: number | undefined, processors: number) {
  if (asked === 1 || (asked === undefined && processors === 1)) return [paths]
  const files = paths.map(path => ({ path, size: sizeOf(path) }))
  return sharesOf(files, asked ?? worthwhile(files, processors))
}

/** One document, alone: what the disk holds under its name says nothing. */
async function fromInput(call: Call, order: Order): Promise<Checked> {
  if (call.operands.length > 0) throw notBoth()
  const { cwd } = call.terminal
  const path = resolve(cwd, call.value('stdin-filename') ?? 'stdin')
  const configurations = configurationsFor(order)
  const isIgnored = configurations.of(dirname(path)).isIgnored(path)
  const text = decoded(path, await call.terminal.stdin())
  const file = isFault(text) ? text : read(shownPath(cwd, path), text, order)
  const files = isFault(file) || isIgnored ? [] : [file]
  const { documents, faults, skipped } = checkAll(workspaceBeside(files, []), files, order, configurations)
  const unread = isFault(file) ? [{ ...file, path }] : []
  return { documents, faults: [...unread, ...configurations.faults(), ...faults], skipped }
}

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
