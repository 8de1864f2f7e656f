/** The shipped examples in the editor: the same clients and problems as on the command line. */
import { spawnSync } from 'node:child_process'
import { expect, inject, test } from 'vitest'
import type { Problems } from '../../server/lsp/requests.ts'
import { EXAMPLES } from './paths.ts'
import { inWorkbench } from './workbench.ts'

const workbench = inWorkbench({ folder: EXAMPLES, settings: { 'touchline.locale': 'en' } })

test('the outline of the examples tells what the command line tells', async () => {
  const { page, open, command, outline, picture } = workbench()
  await command('View: Show Touchline')
  const told = clientsOf(touchline('touches', '--format', 'json', '--locale', 'en'))
  expect(told.length).toBeGreaterThanOrEqual(3)
  for (const { name, touches, problems } of told) {
    const line = outline().filter({ hasText: name }).first()
    await line.waitFor()
    const said = [name, `touches: ${touches.length}`, ...countsOf(problems)].join(', ')
    expect(await line.getAttribute('aria-label')).toContain(said)
  }
  await page.mouse.move(700, 400)
  await picture('examples-outline')
  await open('tepla-skorynka/листи/2026-11-19-запуск-раніше.md')
  await page.locator('.view-overlays .squiggly-warning').first().waitFor({ state: 'attached', timeout: 30_000 })
  await picture('examples-letter')
})

interface Client {
  readonly name: string
  readonly touches: readonly unknown[]
  readonly problems: Problems
}

const countsOf = ({ errors, warnings, infos }: Problems): string[] =>
  Object.entries({ errors, warnings, advice: infos }).flatMap(([kind, count]) => (count > 0 ? `${kind}: ${count}` : []))

const clientsOf = (json: string): Client[] => JSON.parse(json).clients

function touchline(...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [inject('touchline'), ...args], {
    cwd: EXAMPLES,
    encoding: 'utf8',
  })
  if (status === 2) throw new Error(stderr)
  return stdout
}
