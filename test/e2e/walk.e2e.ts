/** The whole way with a client: agenda, protocol, letter, a line in the journal, and what a colleague is handed. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { EXAMPLES } from './paths.ts'
import { askUntilShown, choose, inWorkbench, menuItem } from './workbench.ts'

const workbench = inWorkbench({ folder: EXAMPLES, settings: { 'touchline.locale': 'ru' } })

const CLIENT = 'lesnoy-ugol'
/** What a person types into the gaps of the letter: a letter that is mostly gaps is no touch yet. */
const LETTER = [
  ...['берём модели «Дача» и «Угловая»', 'доставка в декабре'],
  ...['Полка над окном', '27 ноября', 'прислать размеры ниш', '26 ноября', 'сдвинется чертёж'],
  ...['прислать чертёж полок', '30 ноября', '1 декабря в 11:00, шоурум', '25 ноября'],
]

const JOURNAL = `${CLIENT}/касания.md`

test('an agenda is made from the palette, filled from gap to gap and saved beside the others', async () => {
  const { page, text, picture } = workbench()
  // The palette lists what is known when it opens: a busy machine learns late of an extension's commands.
  await page.locator('.activitybar [aria-label^="Touchline"]').first().waitFor()
  await choose(page, 'F1', '>Touchline: New Document', 'New Document')
  await rowOffered('Повестка рабочей встречи')
  await picture('walk-templates')
  await choose(page, undefined, 'рабочей встречи', 'Повестка рабочей встречи')
  // All clients are there, however early the question.
  for (const someone of ['Лесной угол', 'Tarn Valley Museum', 'Тепла скоринка', 'Пока без клиента'])
    await rowOffered(someone)
  await picture('walk-clients')
  await choose(page, undefined, 'лесной', 'Лесной угол')
  await page.locator('.tab.active.dirty').waitFor()
  await page.locator('.view-line', { hasText: 'Повестка рабочей встречи' }).waitFor()
  await picture('walk-agenda')
  await fill('Полки для библиотек', '24 ноября 2026', '11:00', 'шоурум', 'выбрать две модели полок')
  await picture('walk-agenda-filled')
  const path = await saved('повестки')
  expect(text(path)).toContain('# Повестка рабочей встречи: Полки для библиотек\n')
  expect(text(path)).toContain('- **Когда:** 24 ноября 2026 в 11:00, 60 минут, шоурум\n')
  expect(text(path)).toContain('вместе выбрать две модели полок, чтобы [что станет возможно]\n')
})

test('a protocol follows from the agenda, and a letter from the protocol', async () => {
  const { page, text, picture } = workbench()
  await next('Протокол по этой повестке')
  await page.locator('.view-line', { hasText: 'Протокол встречи: Полки для библиотек' }).waitFor()
  await picture('walk-protocol')
  const protocol = await saved('протоколы')
  expect(text(protocol)).toContain('# Протокол встречи: Полки для библиотек\n')
  expect(text(protocol)).toContain('- **Дата:** 24 ноября 2026, шоурум\n')
  await next('Письмо с итогами этой встречи')
  await page.locator('.view-line', { hasText: 'Итоги встречи 24 ноября' }).waitFor()
  await picture('walk-letter')
  await fill(...LETTER)
  await picture('walk-letter-filled')
  const letter = await saved('письма')
  expect(text(letter)).toContain('- прислать чертёж полок — Анна Орлова, до 30 ноября')
  expect(text(letter)).not.toContain('[')
})

test('the outline shows the new touches', async () => {
  const { page, command, outline, picture } = workbench()
  await command('View: Show Touchline')
  // A line that is opened while the outline is drawn anew may stay empty.
  await askUntilShown(outline().filter({ hasText: 'Итоги встречи 24 ноября' }).first(), async () => {
    await page.locator('.action-label[aria-label="Collapse All"]').first().click()
    await client().click()
  })
  await outline().filter({ hasText: 'Полки для библиотек' }).first().waitFor()
  await picture('walk-outline')
})

test('a meeting opens by its protocol or by its agenda', async () => {
  const { page, outline, picture } = workbench()
  await fromMenu('Open', outline().filter({ hasText: 'Итоги встречи по каталогу' }).first())
  await rowOffered(`${CLIENT}/протоколы/2026-11-26-каталог.md`)
  await picture('walk-which-document')
  await choose(page, undefined, 'повестки', `${CLIENT}/повестки/2026-11-26-каталог.md`)
  await page.locator('.view-line', { hasText: 'Черновик каталога (60 мин)' }).waitFor()
})

test('a touch is logged from the menu of the client, in the style of the journal', async () => {
  const { page, text, save, picture } = workbench()
  const before = text(JOURNAL)
  await fromMenu('Log a Touch')
  await answer('Что произошло?', 'назвали срок по полкам')
  await rowOffered('звонок')
  await picture('walk-channel')
  await choose(page, undefined, 'звонок', 'звонок')
  await choose(page, undefined, 'от нас', 'от нас клиенту')
  await answer('В какой день?', '2026-11-23')
  await answer('С кем?', 'Глеб Носов')
  await answer('Какой в нём смысл', 'план цеха на январь ясен')
  await answer('Какая от него польза', 'есть что сказать Вере')
  await page.locator('.tab.active.dirty[data-resource-name="касания.md"]').waitFor()
  await picture('walk-journal')
  await save(JOURNAL)
  const line =
    '- 23.11.2026 → звонок, Глеб Носов: назвали срок по полкам. Смысл: план цеха на январь ясен. Польза: есть что сказать Вере.\n'
  expect(text(JOURNAL)).toBe(before + line)
})

test('the hand-over brief is in the clipboard', async () => {
  const { page, host, command, picture } = workbench()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: `http://${host.address}` })
  await fromMenu('Copy Hand-over Brief')
  await page.getByText('Сводка для передачи дел — в буфере обмена.').first().waitFor()
  const brief = await page.evaluate<string>('navigator.clipboard.readText()')
  expect(brief).toMatch(/^# .*Лесной угол/)
  expect(brief).toContain('назвали срок по полкам')
  await command('File: New Untitled Text File')
  await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor()
  await page.locator('.editor-instance .view-lines').last().click()
  await page.keyboard.press('Control+V')
  // The brief is longer than the window: its end shows first.
  await page.locator('.view-line', { hasText: 'Следующий шаг' }).first().waitFor()
  await page.keyboard.press('Control+Home')
  await page.locator('.view-line', { hasText: 'Лесной угол' }).first().waitFor()
  await picture('walk-brief')
})

/** Waits for a row of the list that is open. */
const rowOffered = (row: string): Promise<void> =>
  workbench().page.locator('.quick-input-widget .monaco-list-row', { hasText: row }).first().waitFor()

/** Types into the gaps of what was just made, one after the other. */
async function fill(...gaps: readonly string[]): Promise<void> {
  const { page } = workbench()
  for (const words of gaps) {
    await page.keyboard.type(words)
    await page.keyboard.press('Tab')
  }
}

async function answer(question: string, typed: string): Promise<void> {
  const { page } = workbench()
  const box = page.locator('.quick-input-widget', { hasText: question })
  await box.waitFor()
  await box.locator('.input').first().fill(typed)
  await page.keyboard.press('Enter')
}

/** The document that follows from the one that is open. */
async function next(step: string): Promise<void> {
  const { page } = workbench()
  await choose(page, 'F1', '>Touchline: Next Document', 'Next Document')
  await rowOffered(step)
  await choose(page, undefined, step, step)
  await page.locator('.tab.active.dirty').waitFor()
}

/** Saves what is open; its path, as the newest of the client's folder. */
async function saved(folder: string): Promise<string> {
  const { page, host, save } = workbench()
  const name = (await page.locator('.tab.active').getAttribute('data-resource-name')) ?? ''
  const path = `${CLIENT}/${folder}/${name}`
  await save(path)
  expect(readdirSync(join(host.workspace, CLIENT, folder))).toContain(name)
  return path
}

const client = () =>
  workbench()
    .outline()
    .filter({ hasText: /^Лесной угол/ })

/** Chooses from the menu of a line of the outline. */
async function fromMenu(item: string, on: Locator = client()): Promise<void> {
  const { page } = workbench()
  const row = await menuItem(page, on, item)
  await row.hover()
  // A menu takes no click in its first moments: it might be the one that opened it.
  await page.waitForTimeout(300)
  await row.click()
}
