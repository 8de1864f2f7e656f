import type { Fix } from '../../core/linter.ts'
import { type Workspace, withDocument, workspaceOf } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { findingsIn, type Source } from './drawing.ts'

/** Every quick fix in these documents that leaves its finding, brings up another one, or turns the document into a template. */
export function brokenFixes(sources: readonly Source[]): string[] {
  const workspace = workspaceOf(sources)
  return sources.flatMap(source =>
    findingsIn(workspace, source.path, RULES).flatMap(finding => {
      const mended = complaintOf(finding)
      return finding.fixes.flatMap(fix => faultsOf(workspace, source, mended, fix))
    }),
  )
}

function faultsOf(workspace: Workspace, { path, text }: Source, mended: string, fix: Fix): string[] {
  const changed = applied(text, fix)
  const after = withDocument(workspace, path, changed)
  const before = complaintsIn(workspace)
  const left = complaintsIn(after)
  const faults = [
    ...((left.get(mended) ?? 0) < before.get(mended)! ? [] : ['does not remove its finding']),
    ...[...left].filter(([it, count]) => count > (before.get(it) ?? 0)).map(([it]) => `adds ${it}`),
    ...(isTemplate(after, path) && !isTemplate(workspace, path) ? ['makes it a template'] : []),
  ]
  return faults.map(fault => `${mended}\n“${fix.title}” ${fault}:\n${changed}`)
}

/** How often each thing is said of the documents. */
function complaintsIn(workspace: Workspace): Map<string, number> {
  const counts = new Map<string, number>()
  for (const path of workspace.files.keys()) {
    for (const finding of findingsIn(workspace, path, RULES)) {
      const complaint = complaintOf(finding)
      counts.set(complaint, (counts.get(complaint) ?? 0) + 1)
    }
  }
  return counts
}

/** A complaint that counts says the same whatever its number is. */
const complaintOf = ({ rule, message }: { rule: string; message: string }): string =>
  `${rule}: ${message.replace(/\d+/g, '#')}`

const isTemplate = (workspace: Workspace, path: string): boolean =>
  workspace.files.get(path)!.documents.some(document => document.template)

const applied = (text: string, { edits }: Fix): string =>
  [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((changed, { span, text }) => changed.slice(0, span.start) + text + changed.slice(span.end), text)
