import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { touchline } from './cli/terminal.ts'

/** What beginners wrote: each shows a few slips. Everything else in the workspace is as it should be. */
const FLAWED = [
  'lesnoy-ugol/письма/2026-11-17-скидка.md',
  'lesnoy-ugol/повестки/2026-11-26-каталог.md',
  'lesnoy-ugol/протоколы/2026-11-26-каталог.md',
  'tarn-valley-museum/agendas/2026-11-27-install.md',
  'tarn-valley-museum/letters/2026-11-20-glass.md',
  'tarn-valley-museum/letters/2026-11-23-odds-and-ends.md',
  'tarn-valley-museum/minutes/2026-11-27-install.md',
  'tepla-skorynka/листи/2026-11-17-вітрини.md',
  'tepla-skorynka/листи/2026-11-19-запуск-раніше.md',
  'tepla-skorynka/порядки-денні/2026-12-02-перед-запуском.md',
  'tepla-skorynka/протоколи/2026-12-02-перед-запуском.md',
]

const EXAMPLES = fileURLToPath(new URL('../examples', import.meta.url))

interface Reported {
  readonly documents: readonly { path: string; client: string; findings: readonly { rule: string }[] }[]
}

test('the examples show slips where beginners write, and nowhere else', async () => {
  const { stdout } = await touchline(EXAMPLES, ['lint', '--format', 'json'])
  const { documents } = JSON.parse(stdout) as Reported
  const withFindings = documents.filter(({ findings }) => findings.length > 0)
  expect(withFindings.map(({ path }) => path).sort()).toEqual([...FLAWED].sort())
  expect(withFindings.filter(({ findings }) => findings.length < 2)).toEqual([])
  expect(new Set(documents.map(({ client }) => client))).toEqual(
    new Set(['Лесной угол', 'Тепла скоринка', 'Tarn Valley Museum']),
  )
})

test('together they show most of the rules', async () => {
  const { stdout } = await touchline(EXAMPLES, ['lint', '--format', 'json'])
  const { documents } = JSON.parse(stdout) as Reported
  const shown = new Set(documents.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
  expect(shown.size).toBeGreaterThanOrEqual(24)
})
