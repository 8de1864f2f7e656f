/** The outline of the examples: how things stand below each client, the filter, the menus. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { EXAMPLES } from './paths.ts'
import { choose, inWorkbench, menuItem } from './workbench.ts'

const workbench = inWorkbench({ folder: EXAMPLES, settings: { 'touchline.locale': 'ru' } })

test('below a client stands how things are, each line with its place', async () => {
  const { page, command, outline, picture } = workbench()
  await command('View: Show Touchline')
  await line(outline(), 'Лесной угол').waitFor()
  await page.locator('.action-label[aria-label="Collapse All"]').first().click()
  await line(outline(), 'Лесной угол').click()
  const trust = outline().filter({ hasText: /Доверие: \d+/ })
  await trust.click()
  await outline().filter({ hasText: 'Обещания' }).click()
  await line(outline(), 'За клиентом').click()
  await page.mouse.move(700, 600)
  await picture('outline-standing')
  expect(await trust.getAttribute('aria-label')).toMatch(/Доверие: \d+, [+−]\d+ /)
  await outline().filter({ hasText: 'обещание выполнено' }).last().click()
  await page.locator('.tab.active[data-resource-name="2026-11-12-старт.md"]').waitFor()
})

test('the filter leaves what is asked for, and is cleared with a button', async () => {
  const { page, outline, picture } = workbench()
  await choose(page, 'F1', '>Touchline: Filter Touches', 'Filter Touches')
  await choose(page, undefined, 'Клиент', 'Клиент или человек')
  await page.locator('.quick-input-widget', { hasText: 'Часть имени клиента' }).waitFor()
  await page.keyboard.type('лесной')
  await page.keyboard.press('Enter')
  await page.getByText('Отобрано: лесной').waitFor()
  await line(outline(), 'Тепла скоринка').waitFor({ state: 'detached' })
  await picture('outline-filtered')
  await page.locator('.action-label[aria-label="Show All Touches"]').first().click()
  await line(outline(), 'Тепла скоринка').waitFor()
})

test('a client and a touch have their menus', async () => {
  const { page, outline, picture } = workbench()
  const brief = await menuItem(page, line(outline(), 'Лесной угол'), 'Copy Hand-over Brief')
  await picture('outline-menu')
  await page.keyboard.press('Escape')
  await brief.waitFor({ state: 'hidden' })
  await menuItem(page, outline().filter({ hasText: 'Підсумки зустрічі' }).first(), 'Next Document')
  await page.keyboard.press('Escape')
})

const THEMES = { dark: 'Default Dark Modern', 'high-contrast': 'Default High Contrast' }

/** The line of a client: its name comes first. */
const line = (rows: Locator, client: string): Locator => rows.filter({ hasText: new RegExp(`^${client}`) })

test('the timeline of a client tells what the outline tells, and opens documents', async () => {
  const { page, host, outline, preview, picture } = workbench()
  await line(outline(), 'Лесной угол').hover()
  await line(outline(), 'Лесной угол').locator('.action-label[aria-label="Show Timeline"]').click()
  await page.locator('.tab.active', { hasText: 'Лента времени: Лесной угол' }).waitFor()
  const title = preview().locator('h2', { hasText: 'Лесной угол' })
  await title.waitFor()
  const said = await line(outline(), 'Лесной угол').getAttribute('aria-label')
  expect(said).toContain(`касаний: ${await preview().locator('tr.touch').count()}`)
  await page.mouse.move(700, 790)
  await picture('timeline-light')
  await preview().locator('tr.promise a', { hasText: 'Прислать план работ' }).click()
  await page.locator('.tab.active[data-resource-name="2026-11-12-старт.md"]').waitFor()
  await page.locator('.tab', { hasText: 'Лента времени: Лесной угол' }).click()
  for (const [name, theme] of Object.entries(THEMES)) {
    mkdirSync(join(host.workspace, '.vscode'), { recursive: true })
    writeFileSync(join(host.workspace, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }))
    await preview().locator(`body.vscode-${name}`).waitFor()
    await title.scrollIntoViewIfNeeded()
    await picture(`timeline-${name}`)
  }
})

test('nothing bars anybody from the timeline in the panel', async () => {
  const { preview } = workbench()
  const body = preview().locator('body.timeline')
  await body.waitFor()
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  // Evaluated, for the policy of the panel lets no script in.
  const frame = (await (await body.elementHandle())!.ownerFrame())!
  await frame.evaluate(axe)
  const { violations } = await frame.evaluate<{ violations: Violation[] }>('axe.run()')
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
})

test('the keyboard goes through the timeline, is seen where it is, and leaves it again', async () => {
  const { page, preview } = workbench()
  const frame = (await (await preview().locator('body.timeline').elementHandle())!.ownerFrame())!
  await preview().locator('h2').first().click()
  const count = await frame.evaluate<number>(
    "[...document.querySelectorAll('a[href], [tabindex=\"0\"]')].filter(one => !one.closest('svg')).length",
  )
  const at =
    "(() => { const on = document.activeElement; return on && on !== document.body && document.hasFocus() ? [on.closest('svg') !== null, getComputedStyle(on).outlineStyle] : null })()"
  const walked: unknown[] = []
  for (let i = 0; i < count + 2; i++) {
    await page.keyboard.press('Tab')
    walked.push(await frame.evaluate(at))
  }
  const within = walked.filter(one => one !== null) as [boolean, string][]
  expect(within.length).toBeGreaterThan(5)
  expect(within.filter(([drawn, outline]) => drawn || outline === 'none')).toEqual([])
  expect(walked.at(-1)).toBeNull()
})

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

test('the timeline is there again after the window was loaded anew', async () => {
  const { page, preview, command } = workbench()
  await page.locator('.tab', { hasText: 'Лента времени: Лесной угол' }).click()
  await preview().locator('h2', { hasText: 'Лесной угол' }).waitFor()
  await page.evaluate('window.isBefore = true')
  await command('Developer: Reload Window')
  await page.waitForFunction('window.isBefore === undefined')
  await page.locator('.tab', { hasText: 'Лента времени: Лесной угол' }).waitFor()
  await preview().locator('h2', { hasText: 'Лесной угол' }).waitFor({ timeout: 30_000 })
})
