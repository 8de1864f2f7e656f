import { expect, test } from 'vitest'
import type { Protocol } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const open = (text: string) =>
  (readDocument('protocol.md', text).documents[0] as Protocol).topics.flatMap(({ title, outcome }) =>
    outcome ? [] : [title.replace(/\.$/u, '')],
  )

test('two who want different things have settled nothing, whatever is told behind it', () => {
  expect(
    open(
      '# Протокол, 18.11.2026\n\n**Цепи.** Артём за чугунные, Лида хочет кованые. Игнат достал из шкафа оба звена.\n\n**Плита.** Артём хочет серую, Лида чёрную. Сошлись на серой.',
    ),
  ).toEqual(['Цепи'])
  expect(
    open(
      '# Протокол, 18.11.2026\n\n**Значки.** Ярослава хоче вишиті, Ігор металеві. Марко розклав на столі обидва зразки.\n\n**Колір.** Ніна за білий, Орест проти. Лишається сірий.',
    ),
  ).toEqual(['Значки'])
  expect(
    open(
      '# Minutes, 18 November 2026\n\n**Numbers.** Dev would like them bigger, Moira finds the present ones fine. We kept coming back to the regatta photos.\n\n**Colour.** Dev prefers red, Moira wants blue. Blue it is.',
    ),
  ).toEqual(['Numbers'])
})

test('an outcome in a clause of its own ends the dispute', () => {
  expect(
    open(
      '# Протокол, 18.11.2026\n\n**Тираж.** Олег хочет большой, Аня просит малый, делаем средний.\n\n**Бумага.** Мелованная.',
    ),
  ).toEqual([])
})

test('an answer right behind the label stands, whatever is said of it', () => {
  expect(
    open('# Minutes\n\n- Colour: the dark green. Prue says nobody wants the blue.\n- Hoods: Prue says they itch.'),
  ).toEqual(['Hoods'])
  expect(
    open(
      '# Протокол\n\n- Цвет: тёмно-зелёный. Лида говорит, синий никому не нравится.\n- Шов: Лида говорит, что трёт.',
    ),
  ).toEqual(['Шов'])
  expect(
    open('# Протокол\n\n- Колір: темно-зелений. Ліда каже, синій нікому не до душі.\n- Шов: Ліда каже, що тисне.'),
  ).toEqual(['Шов'])
})

test('what became of something else is no outcome', () => {
  expect(
    open(
      '# Протокол, 18.11.2026\n\n**Кролики.** Вспомнили случай у соседей, когда их купили по фото.\n\n**Клетки.** Купили.',
    ),
  ).toEqual(['Кролики'])
})

test('the title may be the choice that the next word settles', () => {
  expect(
    open(
      '# Протокол, 18.11.2026\n\n**Козёл или коза.** Коза. Марфа сказала, козлов покупатели не любят.\n\n**Печать или файл.** Марфа сказала, файлов никто не открывает.',
    ),
  ).toEqual(['Печать или файл'])
})
