import type { DocumentFile } from '../core/document/model.ts'
import { type ReadOptions, readDocument } from '../core/document/read.ts'
import type { Calendar } from '../core/language/calendar.ts'
import type { Language } from '../core/language/language.ts'
import { type Finding, lint } from '../core/linter.ts'
import type { Rule } from '../core/rule.ts'
import type { Settings } from '../core/settings.ts'
import { relationshipOf, type Workspace } from '../core/workspace.ts'
import { broken, type Fault } from './host/fault.ts'

export interface CheckOptions {
  readonly rules: readonly Rule[]
  readonly today: Calendar
  /** Language of the messages; each document's own if left out. */
  readonly locale?: Language
}

/** The one call that both faces make, so that editor and command line say the same. */
export function check(
  workspace: Workspace,
  path: string,
  settings: Settings,
  options: CheckOptions,
): readonly Finding[] | Fault {
  const file = workspace.files.get(path)
  if (!file) return []
  return guarded(path, () => lint(file, { ...options, settings, relationship: relationshipOf(workspace, path) }))
}

/** A document as it reads, or what kept us from reading it. */
export const read = (path: string, text: string, options?: ReadOptions): DocumentFile | Fault =>
  guarded(path, () => readDocument(path, text, options))

/** Core promises not to throw. Should it break that promise over one document, the others are still served. */
function guarded<T>(path: string, work: () => T): T | Fault {
  try {
    return work()
  } catch (error) {
    return { path, message: broken(error instanceof Error ? error.message : String(error)) }
  }
}
