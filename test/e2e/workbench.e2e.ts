/** What a person sees: the packed extension in a real VS Code, in a real browser. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askUntilShown, choose, inWorkbench } from './workbench.ts'

const workbench = inWorkbench({ settings: { 'touchline.locale': 'ru' } })

const AGENDA = 'romashka/2026-11-20-agenda.md'
const LETTER = 'romashka/письма/2026-11-18-срок.md'

test('an agenda without a goal is underlined, listed and mended', async () => {
  const { page, open, command, save, text, picture } = workbench()
  await open(AGENDA)
  await page.locator('.view-overlays .squiggly-warning').first().waitFor({ state: 'attached', timeout: 30_000 })
  await command('Problems: Focus on Problems View')
  const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'agenda-goal' })
  await problem.waitFor()
  await picture('problems')
  await problem.click()
  const lightbulb = page.locator('.editor-instance [class*="lightbulb" i]').first()
  await askUntilShown(lightbulb, () => page.keyboard.press('Control+1'))
  await askUntilShown(page.locator('.action-widget .monaco-list-row').first(), async () => {
    await page.keyboard.press('Control+1')
    await page.keyboard.press('Control+.')
  })
  await picture('quick-fix')
  await page.keyboard.press('Enter')
  await page.locator('.tab.dirty').waitFor()
  await save(AGENDA)
  expect(text(AGENDA)).toMatch(/Цель/)
  await problem.waitFor({ state: 'detached' })
  await picture('mended')
})

test('the empathetic no is offered in a letter and typed on in Cyrillic', async () => {
  const { page, open, save, text, picture } = workbench()
  await open(LETTER)
  await page.keyboard.press('Control+End')
  await page.keyboard.type('отказ')
  const snippet = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Отказ с пониманием' }).first()
  await askUntilShown(snippet, () => page.keyboard.press('Control+Space'))
  await picture('snippets')
  await snippet.click()
  await page.keyboard.type('перенести показ')
  await picture('snippet-inserted')
  await save(LETTER)
  expect(text(LETTER)).toContain('перенести показ')
})

test('the outline shows clients and touches, and a new document as it appears', async () => {
  const { page, host, outline, picture } = workbench()
  await page.locator('.activitybar .action-item', { has: page.locator('[aria-label^="Touchline"]') }).click()
  await outline().filter({ hasText: 'Ромашка' }).first().waitFor()
  await outline()
    .filter({ hasText: '2099-03-12' })
    .filter({ hasText: 'catalogue' })
    .filter({ hasText: 'запланировано' })
    .waitFor()
  await picture('outline')
  // Full of gaps the letter is a draft and no touch; filled it is one.
  const filled =
    '---\ntype: email\nclient: Ромашка\n---\nТема: Срок по витрине\n\nИрина, добрый день! Показ перенесём.\n'
  writeFileSync(join(host.workspace, LETTER), filled)
  // A screen reader hears more than the line shows.
  const letterLine = outline().filter({ hasText: 'Срок по витрине' })
  expect(await letterLine.getAttribute('aria-label')).toContain(
    'Срок по витрине, 2026-11-18 · Ирина Петрова · письмо · от нас клиенту',
  )
  const letter =
    '---\ntype: email\nclient: Ромашка\n---\nТема: Новый срок\n\nИрина, добрый день! Какой срок показа вам подойдёт?\n'
  writeFileSync(join(host.workspace, 'romashka/письма/2026-11-25-новый-срок.md'), letter)
  await outline().filter({ hasText: 'Новый срок' }).waitFor({ timeout: 20_000 })
  await picture('outline-refreshed')
  await outline().filter({ hasText: 'Новый срок' }).click()
  await page.locator('.tab.active[data-resource-name="2026-11-25-новый-срок.md"]').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.locator('.tab.active[data-resource-name="2026-11-20-agenda.md"]').waitFor()
})

test('the card of a client is one click away', async () => {
  const { page, outline } = workbench()
  const client = outline().filter({ hasText: 'Harlow & Sons' })
  await client.hover()
  await client.locator('.action-label[aria-label="Open Client Card"]').click()
  await page.locator('.tab.active[data-resource-name="client.md"]').waitFor()
})

test('the rule of a problem is a link to its page', async () => {
  const { page, open, command, preview, picture } = workbench()
  await open('harlow/2099-03-12-agenda.md')
  await command('Problems: Focus on Problems View')
  await page.locator('.markers-panel a', { hasText: 'agenda-facilitator' }).click()
  await preview().locator('h1', { hasText: 'agenda-facilitator' }).waitFor({ timeout: 20_000 })
  await picture('linked-page')
})

test('the page of a rule opens in the preview', async () => {
  const { page, open, preview, picture } = workbench()
  await open(AGENDA)
  await choose(page, 'F1', '>Touchline: Open Rule Page', 'Open Rule Page')
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'agenda-goal' }).waitFor()
  await choose(page, undefined, 'agenda-goal', 'agenda-goal')
  await preview().locator('h1', { hasText: 'agenda-goal' }).waitFor({ timeout: 20_000 })
  await picture('rule-page')
})

test('a folder without client documents says what Touchline reads', async () => {
  const { page, openFolder, command, picture } = workbench()
  await openFolder('пусто')
  await command('View: Show Touchline')
  await page.locator('.pane-body', { hasText: 'No client documents here yet.' }).waitFor()
  await picture('empty-folder')
})
