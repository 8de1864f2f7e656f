import { expect, test } from 'vitest'
import type { Protocol } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const settled = (text: string) =>
  (readDocument('protocol.md', text).documents[0] as Protocol).extras.map(extra => extra.settled)

test('an estimate of its own in the next cell settles a wish', () => {
  const ru = '# Осмотр, 14.11.2026\n\n| Смотрели | К чему пришли |\n|---|---|\n'
  expect(settled(`${ru}| Крыльцо, хозяин попросил глянуть заодно | считаем отдельной сметой |\n`)).toEqual([true])
  expect(settled(`${ru}| Крыльцо, хозяин попросил глянуть заодно | посмотрим на месте |\n`)).toEqual([false])
  const uk = '# Огляд, 14.11.2026\n\n| Дивилися | На чому зійшлися |\n|---|---|\n'
  expect(settled(`${uk}| Ґанок, господар попросив заодно глянути | рахуємо окремим кошторисом |\n`)).toEqual([true])
  const en = '# Survey, 14.11.2026\n\n| Looked at | Agreed |\n|---|---|\n'
  expect(settled(`${en}| Porch, the owner asked us to look at it as well | a separate quote |\n`)).toEqual([true])
})

test('an estimate that was wished for in the same breath settles nothing', () => {
  expect(settled('# Осмотр, 14.11.2026\n\n- Хозяин попросил заодно крыльцо отдельной сметой, ждёт её.\n')).toEqual([
    false,
  ])
})
