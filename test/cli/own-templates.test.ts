import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from './folder.ts'
import { touchline } from './terminal.ts'

const FOLDER = folderWith({
  '.touchline/templates/letter-no.ru.md':
    '---\nname: Наш отказ\ngroup: letter\n---\nТема: {{ topic }}\n\n{{ contact.greeting }}, добрый день! По-нашему.\n',
  'roga/карточка-клиента.md': '# Карточка клиента: Рога\n\n- Вера Львова, директор, наш контакт\n',
  'roga/запросы/скидка.md':
    '# Просьба клиента: скидка\n\n1. Польза клиенту? Да\n2. Польза нам? Нет\n3. Доверие окупит? Нет\n',
})
const deeper = join(FOLDER, 'roga')
const russian = { env: { LANG: 'ru_RU.UTF-8' } }

test('a request leads to the letter of the workspace’s own, from folders below it too', async () => {
  const weighed = await touchline(deeper, ['danetor', 'запросы/скидка.md'], russian)
  expect(weighed.stdout).toContain('Наш отказ (letter-no)')
  const letter = await touchline(deeper, ['next', 'запросы/скидка.md', '--to', 'answer', '--out', '-'], russian)
  expect(letter.stdout).toContain('По-нашему')
})

test('a template that says no name of its files gives the day and what is known', async () => {
  const { stdout } = await touchline(FOLDER, ['new', 'letter-no', '--client', 'рога', '--lang', 'ru'], russian)
  expect(stdout).toBe('roga/письма/2026-11-20-наш-отказ.md\n')
})

test('a new document is called as its kin are, by what is known', async () => {
  const folder = folderWith({
    'roga/карточка-клиента.md': '# Карточка клиента: Рога\n\n- Вера Львова, директор, наш контакт\n',
    'roga/Повестки/12.11.2026 смета.md': '# Повестка: смета\n',
    'roga/Повестки/05.11.2026 цвета.md': '# Повестка: цвета\n',
  })
  const made = async (...args: string[]) =>
    (await touchline(folder, ['new', ...args, '--client', 'рога', '--lang', 'ru'], russian)).stdout
  expect(await made('agenda-call')).toBe('roga/Повестки/20.11.2026 повестка звонка.md\n')
  expect(await made('agenda-call', '--set', 'topic=Запуск каталога')).toBe(
    'roga/Повестки/20.11.2026 Запуск каталога.md\n',
  )
  expect(await made('protocol-call')).toBe('roga/протоколы/2026-11-20-протокол-звонка.md\n')
})
