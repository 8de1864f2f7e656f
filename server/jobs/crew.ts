import { type ChildProcess, fork } from 'node:child_process'
import { resolve } from 'node:path'
import { readAll } from '../gather.ts'
import type { HelperCall } from '../terminal.ts'
import { leaveNothingBeside } from './busy.ts'
import type { Task } from './helper.ts'
import {
  type Checked,
  type Claims,
  checkAll,
  checkShare,
  claimsOf,
  type Job,
  lintAlone,
  type Order,
  type Part,
  readShare,
  type Share,
  workspaceBeside,
} from './part.ts'

/**
 * What `lintAlone` says, from several processes, of which this one takes the first share and a helper each the others. Processes, for threads of
 * one process start later and get in each other's way. Where a helper cannot be had, or fails, this process does it all.
 *
 * @param shares the job's paths, in their order
 * @param call what starts a helper
 */
export async function lintTogether(
  job: Job,
  shares: readonly (readonly string[])[],
  call: HelperCall,
): Promise<Checked> {
  const [own = [], ...theirs] = shares
  leaveNothingBeside()
  // The shares are cut so that all are done at the same time: as far as this one is, are the others.
  const onProgress = (done: number) =>
    job.onProgress?.(Math.floor((done * job.paths.length) / own.length), job.paths.length)
  const crew: ChildProcess[] = []
  try {
    for (const paths of theirs) crew.push(helperWith({ order: job.order, paths }, call))
    return await workWith(crew, { ...job, paths: own, onProgress })
  } catch {
    return lintAlone(job)
  } finally {
    for (const helper of crew) helper.kill()
  }
}

function helperWith(task: Task, [script, word]: HelperCall): ChildProcess {
  const helper = fork(script, [word], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  helper.send(task, () => {})
  return helper
}

async function workWith(
  crew: readonly ChildProcess[],
  { order, paths, configurations, onProgress }: Job,
): Promise<Checked> {
  const claimed = crew.map(helper => said<Claims>(helper))
  const share = readShare(order, paths, configurations, onProgress)
  const claims = [claimsOf(share), ...(await Promise.all(claimed))]
  const othersOf = (place: number): Claims => claims.flatMap((theirs, i) => (i === place ? [] : theirs))
  const found = crew.map(helper => said<Part>(helper))
  for (const [i, helper] of crew.entries()) helper.send(othersOf(i + 1))
  const parts = [checkShare(share, othersOf(0), order), ...(await Promise.all(found))]
  const again = checkTorn(parts, share, claims.flat(), order)
  const rechecked = new Map(again.documents.map(document => [document.path, document]))
  return {
    documents: parts.flatMap(part => part.documents).map(document => rechecked.get(document.path) ?? document),
    faults: [...parts, again].flatMap(part => part.faults),
    skipped: parts.reduce((all, { skipped }) => all + skipped, 0),
  }
}

/** The documents of clients whose files lie in several shares, judged here, where the first share has been read already. */
function checkTorn([own, ...others]: readonly Part[], share: Share, claims: Claims, order: Order): Checked {
  const torn = clientsInSeveral([own!, ...others])
  if (torn.size === 0) return { documents: [], faults: [], skipped: 0 }
  const isTorn = ([, client]: Part['clients'][number]) => torn.has(client)
  const missing = others.flatMap(({ clients }) => clients.filter(isTorn).map(([path]) => resolve(order.cwd, path)))
  const { files } = readAll(missing, { ...order, configurations: share.configurations })
  const workspace = workspaceBeside([...share.files, ...files], claims)
  const ours = new Set(own!.clients.filter(isTorn).map(([path]) => path))
  return checkAll(
    workspace,
    [...share.files.filter(({ path }) => ours.has(path)), ...files],
    order,
    share.configurations,
  )
}

function clientsInSeveral(parts: readonly Part[]): ReadonlySet<string> {
  const homes = new Map<string, Part>()
  const torn = new Set<string>()
  for (const part of parts) {
    for (const [, client] of part.clients) {
      if ((homes.get(client) ?? part) !== part) torn.add(client)
      homes.set(client, part)
    }
  }
  return torn
}

/** The next thing that a helper says. */
const said = <T>(helper: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    helper.once('message', message => resolve(message as T))
    helper.once('error', reject)
    helper.once('exit', () => reject(new Error('a helper has ended early')))
  })
