/** Where somebody writes and asks what could follow: `|` is the cursor, and `key` is typed there and taken back by turns. */
export interface WritingPlace {
  readonly name: string
  /** Beside the client's card. */
  readonly path: string
  readonly drawn: string
  readonly key: string
}

export const WRITING_PLACES: readonly WritingPlace[] = [
  { name: 'an empty letter', path: 'letters/2026-11-20-new.md', drawn: '|\n', key: 'о' },
  {
    name: 'after a bare refusal',
    path: 'letters/2026-11-20-no.md',
    drawn: `Тема: Запуск каталога

Добрый день, Ирина!

К сожалению, открыть каталог 1 декабря мы не сможем.

|

С уважением,
Олег
`,
    key: 'м',
  },
  {
    name: 'in an agenda, a section',
    path: 'agendas/2026-11-27-agenda.md',
    drawn: `# Повестка: каталог

Дата: 27 ноября, 11:00–12:00

## Участники

- Ирина Петрова, директор (клиент)
- Олег Савченко, менеджер проекта (мы)

## Вопросы

1. Каталог: что готово (15 мин)
2. Фотографии товаров (20 мин)
3. Доставка по области (15 мин)

## |
`,
    key: 'п',
  },
  {
    name: 'in an agenda, a name',
    path: 'agendas/2026-11-28-agenda.md',
    drawn: `# Повестка: доставка

Дата: 28 ноября, 11:00–12:00
Цель: выбрать перевозчика

1. Тарифы двух перевозчиков (20 мин)
2. Кто встречает машины (20 мин)

Ведёт: |
`,
    key: 'А',
  },
]
