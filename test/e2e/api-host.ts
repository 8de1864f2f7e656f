/** Runs the API tests in an extension host of their own and collects what they say. */
import { join } from 'node:path'
import type { Outcome } from './api/outcome.ts'
import { openWindow } from './browser.ts'
import { startHost } from './host.ts'
import { OUTPUT, ROOT } from './paths.ts'
import { keepEvidence } from './workbench.ts'

export interface ApiRun {
  /** Every test there is, as announced before the first ran. */
  readonly names: readonly string[]
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** 0 where all went through to the end. */
  readonly exit: number | undefined
}

const PATIENCE = 180_000

export async function runInExtensionHost(): Promise<ApiRun> {
  const host = await startHost({ packed: false })
  const window = await openWindow(host.address)
  let names: readonly string[] = []
  const outcomes = new Map<string, Outcome>()
  try {
    await window.page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      const said = String(args[0])
      if (!said.startsWith('e2e ')) return
      const told = JSON.parse(said.slice('e2e '.length))
      if (told.names) names = told.names
      else outcomes.set(told.name, told)
    })
    const exit = await new Promise<number | undefined>((resolve, reject) => {
      const timer = setTimeout(resolve, PATIENCE, undefined)
      const exposed = window.page.exposeFunction('codeAutomationExit', (code: number) => {
        clearTimeout(timer)
        resolve(code)
      })
      exposed.then(() => window.page.goto(addressOf(host))).catch(reject)
    })
    if (exit !== 0 || [...outcomes.values()].some(({ error }) => error)) await keepEvidence('api', host, window)
    return { names, outcomes, exit }
  } finally {
    await window.close()
    host.stop()
  }
}

function addressOf({ address, workspace }: { address: string; workspace: string }): string {
  const remote = (path: string) => `vscode-remote://${address}${path}`
  const payload = [
    ['extensionDevelopmentPath', remote(ROOT.replace(/\/$/, ''))],
    ['extensionTestsPath', remote(join(OUTPUT, 'api.cjs'))],
    ['skipWelcome', 'true'],
  ]
  return `http://${address}/?folder=${workspace}&payload=${encodeURIComponent(JSON.stringify(payload))}`
}
