/** A letter goes into the clipboard as a mail program takes it: with its formatting, and without. */
import { expect, test } from 'vitest'
import { inWorkbench } from './workbench.ts'

const workbench = inWorkbench({ settings: { 'touchline.locale': 'ru' } })

const LETTER = 'romashka/письма/2026-11-18-срок.md'

test('a letter is copied with its formatting and without, from its greeting on', async () => {
  const { page, host, open, command, preview, picture } = workbench()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: `http://${host.address}` })
  await open(LETTER)
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\nМакет **готов**, смотрите [здесь](https://example.org/maket).\n')
  await command('Touchline: Copy as Rich Text')
  // Some browsers want a click before they let go of the clipboard: the page has a button for it.
  const button = preview().getByRole('button', { name: 'Скопировать' })
  const copied = page.locator('.statusbar', { hasText: 'Скопировано с оформлением' })
  await button.or(copied).first().waitFor()
  await picture('rich-text')
  if (await button.isVisible()) await button.click()
  await copied.waitFor()
  // The page has closed itself, and the letter is there again.
  await page.locator('.editor-instance .view-lines').first().click()
  const [html, text] = (await page.evaluate(`(async () => {
    const [item] = await navigator.clipboard.read()
    return Promise.all(['text/html', 'text/plain'].map(async type => (await item.getType(type)).text()))
  })()`)) as [string, string]
  expect(html).toContain('<strong>готов</strong>')
  expect(html).toContain('href="https://example.org/maket"')
  expect(text).toContain('Макет готов')
  expect(`${html}${text}`).not.toMatch(/Кому:|Тема:|<script/u)
})
