import { expect, test } from 'vitest'
import type { Protocol } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const undated = (text: string) =>
  (readDocument('protocol.md', text).documents[0] as Protocol).actions
    .filter(({ due }) => due === undefined)
    .map(({ prose }) => prose.text)

test('what is told under a question is the task of the table with the same owner and the question’s word', () => {
  const uk = (task: string) =>
    `# Протокол, 17.11.2026\n\nПрисутні: Леся Хома (замовниця), Гнат Дорошенко (ми)\n\n1. **Камін.** Його немає в кошторисі. Гнат рахує окремо, до того нічого не купуємо.\n\n| Хто | Що | До коли |\n|---|---|---|\n| ${task} | 24.11 |`
  expect(undated(uk('Гнат Дорошенко | подає розрахунок каміна'))).toEqual([])
  expect(undated(uk('Гнат Дорошенко | замовляє модрину'))).toHaveLength(1)
  expect(undated(uk('Леся Хома | обирає камін'))).toHaveLength(1)
  const ru = (task: string) =>
    `# Протокол, 17.11.2026\n\nБыли: Лена Хома (заказчик), Игнат Дорош (мы)\n\n1. **Камин.** Его нет в смете. Игнат считает отдельно, до того ничего не покупаем.\n\n| Кто | Что | Срок |\n|---|---|---|\n| ${task} | 24.11 |`
  expect(undated(ru('Игнат Дорош | расчёт камина'))).toEqual([])
  expect(undated(ru('Лена Хома | выбирает камин'))).toHaveLength(1)
  const en = (task: string) =>
    `# Minutes, 17 November 2026\n\nPresent: Lena Home (client), Ned Dorsey (us)\n\n### Fireplace\n\nIt is not in the estimate. Ned prepares a separate quote.\n\n### Tasks\n\n| Who | What | Due |\n|---|---|---|\n| ${task} | 24 November |`
  expect(undated(en('Ned Dorsey | price of the fireplace'))).toEqual([])
  expect(undated(en('Ned Dorsey | order the larch'))).toHaveLength(1)
})
