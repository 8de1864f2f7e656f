import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { starterOf } from '../../core/configuration/starter.ts'
import { LANGUAGES } from '../../core/language/language.ts'
import { folderWith } from './folder.ts'
import { touchline } from './terminal.ts'

test.each(LANGUAGES)('%s: what init writes lints clean, and a second call writes nothing', async lang => {
  const folder = folderWith({})
  const first = await touchline(folder, ['init', '--locale', lang])
  expect([first.stdout.split('\n').length - 1, first.stderr, first.status]).toEqual([7, '', 0])
  const lint = await touchline(folder, ['lint', '--locale', lang])
  expect([lint.stderr, lint.status]).toEqual(['', 0])
  const again = await touchline(folder, ['init', '--locale', lang])
  expect([again.stdout, again.stderr.split('\n').length - 1, again.status]).toEqual(['', 2, 0])
})

test.each(LANGUAGES)('%s: every line of the settings works once its # is gone', async lang => {
  const folder = folderWith({ 'touchline.yml': starterOf(lang).replace(/^#(?! )|^# {2}(?=[\s-])/gmu, '') })
  const { stderr, status } = await touchline(folder, ['lint'])
  expect([stderr, status]).toEqual(['', 0])
  expect(readFileSync(join(folder, 'touchline.yml'), 'utf8')).toMatch(/^cadence: 14d$/mu)
})

test('settings that are there stay as they are; a folder that is a file is named', async () => {
  const folder = folderWith({ 'a/touchline.yml': 'cadence: 7d\n', b: 'x' })
  await touchline(folder, ['init', 'a'])
  expect(readFileSync(join(folder, 'a/touchline.yml'), 'utf8')).toBe('cadence: 7d\n')
  const { stderr, status } = await touchline(folder, ['init', 'b'])
  expect(stderr).toMatch(/^b\S*: [^\n]+\n$/u)
  expect(status).toBe(2)
})
