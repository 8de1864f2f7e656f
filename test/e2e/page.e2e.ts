/** The page that `touchline touches --format html` writes, in a browser: seen, printed, and read by what checks accessibility. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launch } from './browser.ts'
import { EXAMPLES, OUTPUT } from './paths.ts'

const require = createRequire(import.meta.url)

let browser: Browser
const file = join(OUTPUT, 'touches.html')

beforeAll(async () => {
  const args = [inject('touchline'), 'touches', '--format', 'html', '--today', '2026-11-24', '--locale', 'uk']
  const { stdout } = spawnSync(process.execPath, args, { cwd: EXAMPLES, encoding: 'utf8' })
  writeFileSync(file, stdout)
  browser = await launch()
})
afterAll(() => browser?.close())

async function opened(options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 1400 }, ...options })
  await page.goto(pathToFileURL(file).href)
  return page
}

/** What axe says, as far as it is looked at. */
interface Judgement {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
  readonly passes: readonly unknown[]
}

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
  narrow: { viewport: { width: 400, height: 900 } },
}

test.for(Object.keys(LOOKS))('nothing bars anybody from the page: %s', async look => {
  const page = await opened({ ...LOOKS[look], bypassCSP: true })
  await page.screenshot({ path: join(OUTPUT, `page-${look}.png`) })
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') })
  const { violations, passes } = await page.evaluate<Judgement>('axe.run()')
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  expect(passes.length).toBeGreaterThan(15)
  await page.close()
})

test('the policy of the page lets its style in, and no script', async () => {
  const page = await opened({})
  const said: string[] = []
  page.on('console', message => said.push(message.text()))
  await page.reload()
  expect(said).toEqual([])
  expect(await page.evaluate("getComputedStyle(document.querySelector('.summary')).display")).toBe('flex')
  await expect(page.addScriptTag({ content: 'window.ran = true' })).rejects.toThrow()
  await page.close()
})

/** What the keyboard is on: its text, where it leads, whether that is seen. Nothing where it has left the page. */
const FOCUSED = `(() => {
  const on = document.activeElement
  if (!on || on === document.body) return null
  const { outlineStyle, outlineWidth } = getComputedStyle(on)
  const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0
  return { at: on.dataset.at ?? '', drawn: on.closest('svg') !== null, seen }
})()`

interface Focused {
  readonly at: string
  readonly drawn: boolean
  readonly seen: boolean
}

const MARK = `(() => {
  const all = [...document.querySelectorAll('a[href], [tabindex="0"], button, summary')].filter(one => !one.closest('svg'))
  all.forEach((one, i) => { one.dataset.at = String(i) })
  return all.length
})()`

test('the keyboard goes through every link in its order, is seen where it is, and leaves at the end', async () => {
  const page = await opened({})
  const count = await page.evaluate<number>(MARK)
  expect(count).toBeGreaterThan(20)
  const order: Focused[] = []
  for (let i = 0; i < count; i++) {
    await page.keyboard.press('Tab')
    order.push((await page.evaluate<Focused | null>(FOCUSED))!)
  }
  expect(order.map(one => one?.at)).toEqual(Array.from({ length: count }, (_, i) => String(i)))
  expect(order.filter(({ seen, drawn }) => !seen || drawn)).toEqual([])
  await page.keyboard.press('Shift+Tab')
  expect((await page.evaluate<Focused | null>(FOCUSED))?.at).toBe(String(count - 2))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect((await page.evaluate<Focused | null>(FOCUSED))?.at ?? '0').toBe('0')
  await page.close()
})

test('all that is drawn is read from the tables', async () => {
  const page = await opened({})
  const hrefsIn = (where: string) =>
    page.evaluate<string[]>(`[...document.querySelectorAll('${where}')].map(one => one.getAttribute('href'))`)
  const drawn = await hrefsIn('svg a')
  expect(drawn.length).toBeGreaterThan(5)
  const told = new Set(await hrefsIn('td a'))
  expect(drawn.filter(href => !told.has(href))).toEqual([])
  const named = `[...document.querySelectorAll('table')].every(one => (one.caption?.textContent || one.parentElement.getAttribute('aria-label')) && one.querySelector('th[scope=col]'))`
  expect(await page.evaluate(named)).toBe(true)
  await page.close()
})

test('on paper nothing is cut off', async () => {
  const page = await opened({ viewport: { width: 720, height: 1000 } })
  await page.emulateMedia({ media: 'print' })
  await page.screenshot({ path: join(OUTPUT, 'page-print.png') })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(720)
  await page.close()
})
