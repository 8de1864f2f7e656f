/** The language server in another editor than the one it was made for. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, inject, test } from 'vitest'
import { WORKSPACE } from '../paths.ts'

const folder = mkdtempSync(join(tmpdir(), 'touchline-neovim-'))
cpSync(WORKSPACE, folder, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// Skipped only where Neovim is missing and cannot be installed (programs.mjs): a second editor must not be a condition of contributing.
test.skipIf(inject('neovim') === '')('Neovim shows each finding once, and sees it go as the goal is typed', () => {
  const told = talk('romashka/2026-11-20-agenda.md', 'Цель: выбрать раскладку 🌸 витрины к празднику.')
  expect(told.came).toBe(true)
  const goals = told.first.filter(({ code }) => code === 'agenda-goal')
  expect(goals).toEqual([expect.objectContaining({ line: 5, column: 1, severity: 2, source: 'touchline' })])
  expect(told.went).toBe(true)
  expect(told.symbols).toBeGreaterThan(0)
})

interface Told {
  readonly came: boolean
  readonly went: boolean
  readonly first: { line: number; column: number; severity: number; source: string; code: string }[]
  readonly symbols: number
}

function talk(file: string, goal: string): Told {
  const script = fileURLToPath(new URL('client.lua', import.meta.url))
  const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`]
  const { status, stdout, stderr } = spawnSync(inject('neovim'), args, {
    env: {
      ...process.env,
      HOME: folder,
      LSP_FILE: join(folder, file),
      LSP_ROOT: folder,
      LSP_NODE: process.execPath,
      LSP_SERVER: inject('touchline'),
      LSP_GOAL: goal,
    },
    encoding: 'utf8',
    timeout: 50_000,
  })
  if (status !== 0) throw new Error(`Neovim ends with ${status}: ${stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1)!)
}
