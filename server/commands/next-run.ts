import { resolve } from 'node:path'
import { type Step, stepsFrom } from '../../core/way/index.ts'
import { relationshipOf } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { type Call, CallFault } from '../call.ts'
import { documentOfStep } from '../documents.ts'
import { gather, shownPath } from '../gather.ts'
import type { Fault } from '../host/fault.ts'
import { templatesFor } from '../templates.ts'
import { configurationsOf, tellFaults, todayOf } from './shared.ts'
import { runTouch } from './touch-run.ts'
import { isTakenIn, writeNew } from './write-new.ts'

export async function runNext(call: Call): Promise<number> {
  const { terminal, locale } = call
  const { cwd } = terminal
  const [operand] = call.operands
  if (operand === undefined) throw fileWanted()
  const path = resolve(cwd, operand)
  const gathered = gather(['.', operand], { cwd, configurations: configurationsOf(call, RULES) })
  const file = gathered.workspace.files.get(shownPath(cwd, path))
  const fault = gathered.faults.find(each => each.path === path)
  if (!file) return failed(fault ?? { path, message: notADocument }, call)
  if (call.value('to') === 'touch') return runTouch(call, file, gathered)
  const step = stepAsked(call, stepsFrom(file, relationshipOf(gathered.workspace, file.path), todayOf(call)))
  const { templates, faults } = templatesFor(cwd)
  const { settings } = gathered.configurationOf(file.path)
  const made = documentOfStep(step, { templates, settings, isTaken: isTakenIn(cwd) })
  if ('ru' in made) return failed({ path, message: made }, call)
  if ('message' in made) return failed(made, call)
  const unwritten = writeNew(made, call)
  tellFaults([...(unwritten ? [unwritten] : []), ...faults], terminal, locale)
  return unwritten || faults.length > 0 ? 2 : 0
}

function stepAsked(call: Call, steps: readonly Step[]): Step {
  const asked = call.value('to')
  const step = asked === undefined ? steps[0] : steps.find(({ way }) => way.id === asked)
  if (step) return step
  const known = [...steps.map(({ way }) => way.id), 'touch'].join(', ')
  throw new CallFault({
    ru: asked ? `--to ${asked}: отсюда ведут ${known}` : 'из этого документа пока ничего не следует',
    uk: asked ? `--to ${asked}: звідси ведуть ${known}` : 'з цього документа поки нічого не випливає',
    en: asked ? `--to ${asked}: from here one comes to ${known}` : 'nothing follows from this document yet',
  })
}

function failed(fault: Fault, { terminal, locale }: Call): number {
  tellFaults([fault], terminal, locale)
  return 2
}

const notADocument = {
  ru: 'здесь нужен документ Markdown',
  uk: 'тут потрібен документ Markdown',
  en: 'a Markdown document is wanted here',
}

const fileWanted = (): CallFault =>
  new CallFault({
    ru: 'какой документ? например: touchline next протоколы/2026-11-20.md',
    uk: 'який документ? наприклад: touchline next протоколи/2026-11-20.md',
    en: 'which document? for example: touchline next minutes/2026-11-20.md',
  })
