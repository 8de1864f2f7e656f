import { expect, test } from 'vitest'
import type { Protocol } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'
import { does } from '../../core/document/sentences.ts'

/** Items of a record in which nobody is bound. */
const loose = (title: string, items: readonly string[]) =>
  (
    readDocument('protocol.md', `# ${title}\n\n${items.map(item => `- ${item}`).join('\n')}`).documents[0] as Protocol
  ).sentences
    .filter(sentence => does(sentence, 'vague') || does(sentence, 'putOff'))
    .map(({ prose }) => prose.text)

const RU = [
  'Света заедет в питомник, когда окажется в тех краях',
  'Олег сделает по стеклу всё возможное',
  'Цвет дверей держим на контроле',
  'Договорились чаще созваниваться',
  'С забором ждём, что принесёт весна',
  'Стена подождёт',
]
const UK = [
  'Світлана заїде в розсадник, коли опиниться в тих краях',
  'Олег зробить зі склом усе, що в його силах',
  'Колір дверей тримаємо на контролі',
  'Домовилися частіше зідзвонюватися',
  'З парканом чекаємо, що принесе весна',
  'Стіна почекає',
]
const EN = [
  'Peter looks in at the nursery when he is next over that way',
  'Tom does his level best with the glass',
  'Sue keeps an open mind about the colour',
  'Peter might manage a sketch',
  'The fence rests for the time being',
  'The wall can wait',
]

test('a task done in passing, an effort instead of a deed and a thing kept in mind bind nobody', () => {
  expect(loose('Протокол, 18.11.2026', RU)).toEqual(RU)
  expect(loose('Протокол, 18 листопада 2026', UK)).toEqual(UK)
  expect(loose('Minutes, 18 November 2026', EN)).toEqual(EN)
})

test('a list to its end, a turn of the table, a sound that was lost and a man on his way are plain', () => {
  expect(
    loose('Протокол, 18.11.2026', ['Олег делает всё, что в списке', 'Стол повернули на девяносто градусов']),
  ).toEqual([])
  expect(
    loose('Протокол, 18 листопада 2026', ['Олег робить усе, що в списку', 'Стіл повернули на дев’яносто градусів']),
  ).toEqual([])
  expect(
    loose('Minutes, 18 November 2026', ['The sound cut out during the speech', 'The lorry comes past the gate at ten']),
  ).toEqual([])
})
