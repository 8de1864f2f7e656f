import { once } from 'node:events'
import type { ReportedDocument } from '../report.ts'
import { type Claims, checkShare, claimsOf, configurationsFor, type Order, type Part, readShare } from './part.ts'

/** What a helper is given. */
export interface Task {
  readonly order: Order
  /** Absolute, in path order. */
  readonly paths: readonly string[]
}

/** A helper's life: it reads its share, tells what the cards in it claim, hears what the cards of the others do, and tells its findings. */
export async function runHelper(): Promise<void> {
  // Whoever asked has gone, or needs no help any more.
  process.once('disconnect', () => process.exit())
  const { order, paths } = await heard<Task>()
  const share = readShare(order, paths, configurationsFor(order))
  const others = heard<Claims>()
  tell(claimsOf(share))
  const part = checkShare(share, await others, order)
  tell({ ...part, documents: part.documents.map(document => asData(document, order)) } satisfies Part)
}

const heard = async <T>(): Promise<T> => (await once(process, 'message'))[0] as T

const tell = (message: Claims | Part): void => void process.send!(message)

/** Fixes are worked out when somebody asks, which nobody can from another process. */
function asData(document: ReportedDocument, { fixes }: Order): ReportedDocument {
  const findings = document.findings.map(finding => {
    const { rule, severity, span, message } = finding
    return { rule, severity, span, message, fixes: fixes ? finding.fixes : [] }
  })
  return { ...document, findings }
}
