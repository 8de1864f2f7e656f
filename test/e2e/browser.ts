/** A browser that reaches VS Code and nothing else, and remembers what went on. */
import { type Browser, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

export interface Window {
  readonly page: Page
  /** Requests to other machines; all were refused. */
  readonly foreign: readonly string[]
  /** What the page wrote to its console. */
  log(): string
  close(): Promise<void>
}

export async function openWindow(address: string): Promise<Window> {
  const browser = await launch()
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
  const foreign: string[] = []
  const lines: string[] = []
  page.on('console', message => lines.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => lines.push(`uncaught: ${error.stack}`))
  await page.route(
    url => /^https?:$/.test(url.protocol) && url.host !== address,
    route => {
      foreign.push(route.request().url())
      return route.abort()
    },
  )
  return { page, foreign, log: () => lines.join('\n'), close: () => browser.close() }
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: inject('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  })
