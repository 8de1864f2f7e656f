/** What a person does in VS Code, step by step. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openWindow, type Window } from './browser.ts'
import { type Host, type HostOptions, startHost } from './host.ts'
import { OUTPUT } from './paths.ts'

export interface Workbench {
  readonly page: Page
  readonly host: Host
  /** Closes everything, then opens `path` of the workspace in an editor. */
  open(path: string): Promise<void>
  command(title: string): Promise<void>
  /** Opens another folder, below that of the workspace, in the same window. */
  openFolder(path: string): Promise<void>
  /** Lines of the client-touch outline, once the first is there. */
  outline(): Locator
  save(path: string): Promise<void>
  text(path: string): string
  picture(name: string): Promise<void>
  preview(): FrameLocator
}

/** One VS Code for the tests of a file; what went wrong is kept in `output/`. */
export function inWorkbench(options: Omit<HostOptions, 'packed'> = {}): () => Workbench {
  let host: Host
  let window: Window
  beforeAll(async () => {
    host = await startHost({ ...options, packed: true })
    window = await openWindow(host.address)
    await openFolder(window.page, host, host.workspace)
  })
  afterEach(async context => {
    if (context.task.result?.state === 'fail') await keepEvidence(context.task.name, host, window)
  })
  afterAll(async () => {
    await window?.close()
    host?.stop()
  })
  test('nothing leaves the machine', () => {
    expect(window.foreign).toEqual([])
  })
  return () => workbenchOf(host, window.page)
}

export async function keepEvidence(name: string, host: Host, { page, log }: Window): Promise<void> {
  const file = join(OUTPUT, name.replace(/[^\p{L}\d]+/gu, '-'))
  mkdirSync(OUTPUT, { recursive: true })
  writeFileSync(`${file}.log`, `${host.log()}\n\nBrowser:\n${log()}\n`)
  await page.screenshot({ path: `${file}.png` }).catch(() => undefined)
}

async function openFolder(page: Page, { address }: Host, folder: string): Promise<void> {
  await page.goto(`http://${address}/?folder=${encodeURI(folder)}`)
  await page.locator('.monaco-workbench .activitybar').waitFor({ timeout: 60_000 })
}

function workbenchOf(host: Host, page: Page): Workbench {
  const command = async (title: string) => {
    await choose(page, 'F1', `>${title}`, title)
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
  }
  return {
    page,
    host,
    command,
    open: async path => {
      await command('View: Close All Editors')
      await choose(page, 'Control+P', path, nameOf(path))
      await page.locator(`.tab.active[data-resource-name="${nameOf(path)}"]`).waitFor()
      await page.locator('.editor-instance .view-lines').first().click()
    },
    openFolder: path => {
      mkdirSync(join(host.workspace, path), { recursive: true })
      return openFolder(page, host, join(host.workspace, path))
    },
    outline: () => page.locator('.pane-body .monaco-list-row'),
    save: async path => {
      await page.keyboard.press('Control+S')
      await page.locator(`.tab.dirty[data-resource-name="${nameOf(path)}"]`).waitFor({ state: 'detached' })
    },
    text: path => readFileSync(join(host.workspace, path), 'utf8'),
    picture: async name => void (await page.screenshot({ path: join(OUTPUT, `${name}.png`) })),
    preview: () => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame'),
  }
}

/**
 * Chooses a row of the list that `key` opens, or that is open already. The row is clicked: Enter might take another one while the list still
 * filters. A list knows what there was when it opened, so it is opened anew until the row is there.
 */
export async function choose(page: Page, key: string | undefined, typed: string, row: string): Promise<void> {
  const box = page.locator('.quick-input-widget .input').first()
  const wanted = page.locator('.quick-input-widget .monaco-list-row', { hasText: row }).first()
  const opened = (by: string) => page.keyboard.press(by).then(() => box.waitFor({ timeout: PATIENCE }))
  const typedInto = () => box.fill(typed, { timeout: PATIENCE })
  if (key) await askUntilShown(wanted, () => opened(key).then(typedInto).catch(ignored))
  else await typedInto()
  await wanted.click()
}

/** Opens the menu of a line of the outline; the line of that name in it. */
export async function menuItem(page: Page, line: Locator, name: string): Promise<Locator> {
  const item = page.locator('.context-view .action-label', { hasText: name }).first()
  await askUntilShown(item, async () => {
    await page.keyboard.press('Escape')
    await line.click({ button: 'right' })
  })
  return item
}

const TRIES = 4
/** Milliseconds for one try. */
const PATIENCE = 5_000
const ignored = (): undefined => undefined

/** Does `ask` until `answer` is shown: what the editor draws anew meanwhile takes an opening menu or list away again. Fails as the last wait does. */
export async function askUntilShown(answer: Locator, ask: () => Promise<unknown>): Promise<void> {
  for (let times = 1; times < TRIES; times++) {
    await ask()
    const isShown = await answer.waitFor({ timeout: PATIENCE }).then(() => true, ignored)
    if (isShown) return
  }
  await ask()
  await answer.waitFor()
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
