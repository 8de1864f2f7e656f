import { expect, test } from 'vitest'
import { readDocument } from '../../core/document/read.ts'

const kind = (text: string, path = 'notes/18-november.md') => readDocument(path, text).kind

test('who was there and what came of it make minutes, where the title speaks of a talk', () => {
  expect(
    kind(
      '# Call with Orchard\n\nPresent: Ann Gray, Bob\n\n## Discussed\n\n- Salary. Fine.\n\n## Actions\n\n- Bob: CVs, 24.11',
    ),
  ).toBe('protocol')
  expect(
    kind(
      '# Созвон с «Люменом»\n\n**Были:** Анна Серая, Боря\n\n**Решили**\n\n- счёт делим\n\n**Задачи**\n\n- Боря: счёт, 24.11',
    ),
  ).toBe('protocol')
  expect(
    kind(
      '# Дзвінок із «Люменом»\n\n**Були:** Анна Сіра, Борис\n\n**Вирішили**\n\n- рахунок ділимо\n\n**Завдання**\n\n- Борис: рахунок, 24.11',
    ),
  ).toBe('protocol')
})

test('who comes, what for and what about make an agenda', () => {
  expect(
    kind('# Kick-off with Orchard\n\nGoal: agree the plan\n\nAttendees: Ann Gray, Bob\n\nAgenda\n\n1. Plan\n2. Dates'),
  ).toBe('agenda')
  expect(
    kind(
      '# Встреча с «Люменом»\n\nЦель: выбрать макет\n\nУчастники: Анна Серая, Боря\n\nПовестка:\n\n1. Макеты\n2. Сроки',
    ),
  ).toBe('agenda')
  expect(
    kind(
      '# Зустріч із «Люменом»\n\nМета: обрати макет\n\nУчасники: Анна Сіра, Борис\n\nПитання:\n\n1. Макети\n2. Строки',
    ),
  ).toBe('agenda')
})

test('less than that is neither, and what says what it is stays what it says', () => {
  expect(kind('# Meeting rooms\n\nPresent: a projector\n\n- Room 1\n- Room 2')).toBeUndefined()
  expect(
    kind('# Project Orchard\n\nParticipants: Ann, Bob\n\n## Actions\n\n- build\n\n## Next steps\n\n- run'),
  ).toBeUndefined()
  expect(
    kind('# Customer call transcript\n\nPresent: Ann, Bob\n\n## Decisions\n\n- x\n\n## Actions\n\n- y'),
  ).toBeUndefined()
  expect(
    kind(
      '---\ntype: blog\n---\n\n# Call with Orchard\n\nPresent: Ann, Bob\n\n## Decisions\n\n- x\n\n## Actions\n\n- y',
    ),
  ).toBeUndefined()
  expect(kind('# How we hold a meeting\n\nEverybody brings a pen.')).toBeUndefined()
})
