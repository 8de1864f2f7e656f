import { expect, test } from 'vitest'
import type { Protocol } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const sides = (there: string, below = '- x') =>
  (readDocument('protocol.md', `${there}\n\n${below}\n`).documents[0] as Protocol).participants.map(
    ({ name, side }) => `${name} ${side ?? '?'}`,
  )

test('«наш», "our" and «я» tell who is ours; whoever has a trade that is hired may be so too', () => {
  expect(
    sides(
      '# Minutes, 16 November 2026\n\nPresent: Anna and Jon Berg, the owners; Ilse Frey, architect; Piet Kok, our joiner.',
    ),
  ).toEqual(['Anna client', 'Jon Berg client', 'Ilse Frey ?', 'Piet Kok ours'])
  expect(
    sides(
      '# Протокол, 16 ноября 2026\n\nБыли: Соня Лунд и Илья Хейл, молодожёны; Лена Врет, распорядитель; Фома Калач, наш повар.',
    ),
  ).toEqual(['Соня Лунд client', 'Илья Хейл client', 'Лена Врет ?', 'Фома Калач ours'])
  expect(
    sides('# Протокол, 16 листопада 2026\n\nБули: Ганна Берг, власниця пекарні, Іра Фрей (стилістка) і я, Петро.'),
  ).toEqual(['Ганна Берг client', 'Іра Фрей ?', 'Петро ours'])
})

test('an accountant is on the other side, and so is a designer where nobody else is', () => {
  expect(sides('# Протокол, 16 ноября 2026\n\nБыли: Анна Рост, бухгалтер, Лев Гай, директор, и я, Пётр.')).toEqual([
    'Анна Рост client',
    'Лев Гай client',
    'Пётр ours',
  ])
  expect(sides('# Протокол, 16 листопада 2026\n\nБули: Ганна Рост, дизайнерка, і наш друкар Петро Кок.')).toEqual([
    'Ганна Рост client',
    'Петро Кок ours',
  ])
  expect(sides('# Minutes, 16 November 2026\n\nPresent: Ann Rose (director), Bob Lane (designer), Lena (us)')).toEqual([
    'Ann Rose client',
    'Bob Lane client',
    'Lena ours',
  ])
})

test('a bracket at the end of a stretch tells the side of all in it', () => {
  expect(
    sides(
      '# Протокол, 16 ноября 2026\n\nБыли на связи: Эмма Рост, маркетинг, и Гена Лад (клиника); Рая Ким, продюсер, и Лёня Гром, звук (студия).',
    ),
  ).toEqual(['Эмма Рост client', 'Гена Лад client', 'Рая Ким ours', 'Лёня Гром ours'])
  expect(
    sides(
      '# Протокол, 16 листопада 2026\n\nБули на зв’язку: Емма Рост і Гнат Лад (клініка); Рая Кім, продюсерка, і Льоня Грім, звук (студія).',
    ),
  ).toEqual(['Емма Рост client', 'Гнат Лад client', 'Рая Кім ours', 'Льоня Грім ours'])
  expect(
    sides(
      '# Minutes, 16 November 2026\n\nOn the call: Anna Berg, pharmacist; Ilse Frey, producer, and Piet Kok, sound (us).',
    ),
  ).toEqual(['Anna Berg client', 'Ilse Frey ours', 'Piet Kok ours'])
})

test('«Говорили:» over what was talked of lists nobody', () => {
  expect(
    sides(
      '# Созвон, 16 ноября 2026\n\nБыли на связи: Эмма Рост (клиника), Рая Ким (студия).',
      'Говорили:\n\n* Сколько выпусков. Эмма хотела двенадцать. → Восемь.\n* Ужасный звук. → Пишем в студии.',
    ),
  ).toEqual(['Эмма Рост client', 'Рая Ким ours'])
})
