import { expect, test } from 'vitest'
import { readDocument } from '../../core/document/read.ts'
import { runningClock } from '../../core/relationship/agenda-clock.ts'

/** The beginnings of the items, as minutes after midnight. */
function clock(items: string, start = 'Дата: 24.11.2026, 14:00\n'): number[] {
  const file = readDocument('a/agenda.md', `# Повестка: витрина\n\n${start}Цель: выбрать ткань.\n\n${items}\n`)
  const [agenda] = file.documents
  return agenda?.kind === 'agenda' ? runningClock(file, agenda).map(({ at }) => at) : []
}

test('each item begins when those before it end', () => {
  expect(clock('1. Образцы (20 мин)\n2. Свет (15 мин)\n3. Итоги (10 мин)')).toEqual([840, 860, 875])
})

test('nobody knows when the item behind one without minutes begins', () => {
  expect(clock('1. Образцы (20 мин)\n2. Свет\n3. Итоги (10 мин)')).toEqual([840])
})

test('goes past midnight', () => {
  expect(clock('1. Запуск (30 мин)\n2. Проверка (10 мин)', 'Дата: 24.11.2026, 23:45\n')).toEqual([1425, 15])
})

test('nothing without a start, and where the items tell their own times', () => {
  expect(clock('1. Образцы (20 мин)', 'Дата: 24.11.2026\n')).toEqual([])
  expect(clock('1. 14:00–14:20 Образцы\n2. 14:20–14:40 Свет')).toEqual([])
})
