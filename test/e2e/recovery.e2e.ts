/** The language server falls, again and again: the person is told, and can start it once more. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inWorkbench } from './workbench.ts'

const workbench = inWorkbench({ settings: { 'touchline.locale': 'uk' } })

test('a fallen server is restarted and the person told; one that keeps falling is left until he asks', async () => {
  const { page, host, open, command, picture } = workbench()
  const toasts = page.locator('.notifications-toasts')
  await open('romashka/2026-11-20-agenda.md')
  await command('View: Show Touchline')
  await page.locator('.pane-body .monaco-list-row', { hasText: 'Ромашка' }).first().waitFor()

  let last = await killServer(host.workspace)
  await toasts.getByText('Touchline несподівано зупинився; його запущено знову.').waitFor()
  await picture('crash-told')
  for (let fall = 2; fall <= 5; fall++) last = await killServer(host.workspace, last)
  await toasts.getByText('Touchline раз у раз зупиняється, тому його більше не запущено.').waitFor()
  await page.locator('.pane-body', { hasText: 'Touchline is not running.' }).waitFor()
  await picture('crash-given-up')
  expect(serversOf(host.workspace)).toEqual([])

  await toasts.getByRole('button', { name: 'Перезапустити' }).click()
  await page.locator('.pane-body .monaco-list-row', { hasText: 'Ромашка' }).first().waitFor()
  expect(serversOf(host.workspace)).not.toContain(last)
})

test('a server that cannot start is not tried for ever', async () => {
  const { page, host, command, picture } = workbench()
  const toasts = page.locator('.notifications-toasts')
  await command('Notifications: Clear All Notifications')
  const restore = breakServer(host.workspace)
  await command('Touchline: Restart Server')
  await toasts.getByText('Touchline раз у раз зупиняється, тому його більше не запущено.').waitFor()
  await picture('cannot-start')
  restore()
  await command('Touchline: Restart Server')
  await page.locator('.pane-body .monaco-list-row', { hasText: 'Ромашка' }).first().waitFor()
})

/** Leaves the installed extension with a server that falls at once; gives the way back. */
function breakServer(workspace: string): () => void {
  const extensions = join(dirname(workspace), 'extensions')
  const installed = readdirSync(extensions).find(name => name.startsWith('touchline.'))!
  const server = join(extensions, installed, 'dist/touchline.cjs')
  const whole = readFileSync(server)
  writeFileSync(server, 'process.exit(3)')
  return () => writeFileSync(server, whole)
}

/** Kills the server that runs, once it is another than `previous`. */
async function killServer(workspace: string, previous?: number): Promise<number> {
  const until = Date.now() + 20_000
  while (Date.now() < until) {
    const pid = serversOf(workspace).find(pid => pid !== previous)
    if (pid) {
      // Let it get through its start: a server that falls while starting is another test.
      await pause(500)
      process.kill(pid, 'SIGKILL')
      return pid
    }
    await pause(50)
  }
  throw new Error('no server to kill')
}

/** Language servers of the VS Code that lives beside `workspace`. */
const serversOf = (workspace: string): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter(pid => pid > 0 && commandOf(pid).includes(`${dirname(workspace)}/extensions/`))
    .filter(pid => commandOf(pid).includes('touchline.cjs'))

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
