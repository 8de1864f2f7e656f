import type { Document } from '../../core/document/model.ts'
import { type Span, spanOf } from '../../core/markdown/span.ts'
import { defineRule, type Localized, type Rule } from '../../core/rule.ts'

/** Rules for testing the faces: each does one thing, and their words never change. */

const each = (ru: string, uk: string, en: string): Localized => ({ ru, uk, en })

const examples = {
  ru: { bad: ['# Повестка\n\nСрочно!'], good: ['# Повестка\n\nДо 20.11.2026.'] },
  uk: { bad: ['# Порядок денний\n\nТерміново!'], good: ['# Порядок денний\n\nДо 20.11.2026.'] },
  en: { bad: ['# Agenda\n\nASAP!'], good: ['# Agenda\n\nBy 2026-11-20.'] },
}

const why = each('Потому что так надёжнее.', 'Тому що так надійніше.', 'Because it is safer.')

const goal = defineRule({
  id: 'tiny-goal',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S0 rule 1',
  summary: each('Цель встречи названа.', 'Мету зустрічі названо.', 'The goal of the meeting is stated.'),
  why,
  excuses: { missing: { acts: ['aim'], place: 'before-items', from: -0.5 } },
  messages: {
    missing: each('Цели нет; напишите её.', 'Мети немає; напишіть її.', 'There is no goal; write one.'),
  },
  fixes: { add: each('Добавить цель', 'Додати мету', 'Add a goal') },
  *check({ document }) {
    if (document.goal) return
    const at = lineEnd(document.text, document.title.end)
    const text = '\n\nGoal: [goal]'
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'add', edits: [{ span: spanOf(at, at), text }] }],
    }
  },
  examples,
})

const items = defineRule({
  id: 'tiny-items',
  kinds: ['agenda'],
  severity: 'error',
  source: 'S0 rule 6',
  summary: each('Вопросы есть.', 'Питання є.', 'There are items.'),
  why,
  messages: { missing: each('Нет ни одного вопроса.', 'Немає жодного питання.', 'There is no item.') },
  *check({ document }) {
    if (!document.blocks.some(block => block.kind === 'item')) yield { message: 'missing', at: document.title }
  },
  examples,
})

const word = defineRule({
  id: 'tiny-word',
  kinds: ['agenda', 'protocol', 'email'],
  severity: 'warning',
  source: 'S3',
  summary: each('Без слова-пустышки.', 'Без порожнього слова.', 'No empty word.'),
  why,
  options: { word: 'ASAP', most: 0 },
  phrases: ['jargon'],
  messages: {
    found: each('«{word}» — не срок.', '«{word}» — не строк.', '"{word}" is no date.'),
  },
  fixes: { drop: each('Убрать слово', 'Прибрати слово', 'Drop the word') },
  *check({ document, options }) {
    const wanted = String(options.word)
    for (const at of placesOf(document, wanted)) {
      const graded = document.text[at.end] === '!' ? { severity: 'error' as const } : {}
      const mends = () => [{ title: 'drop' as const, edits: [{ span: at, text: '' }] }]
      yield { message: 'found', at, values: { word: wanted }, ...graded, mends }
    }
  },
  examples,
})

const history = defineRule({
  id: 'tiny-history',
  kinds: ['agenda'],
  severity: 'info',
  source: 'S2',
  summary: each('Был протокол.', 'Був протокол.', 'There was a protocol.'),
  why,
  messages: { none: each('Протокола нет.', 'Протоколу немає.', 'There is no protocol.') },
  *check({ document, relationship }) {
    if (!relationship.files.some(file => file.kind === 'protocol')) yield { message: 'none', at: document.title }
  },
  examples,
})

export const RULES: readonly Rule[] = [goal, items, word, history]

function placesOf({ text, span }: Document, wanted: string): Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(wanted, span.start); at >= 0 && at < span.end; at = text.indexOf(wanted, at + 1)) {
    places.push(spanOf(at, at + wanted.length))
  }
  return places
}

function lineEnd(text: string, from: number): number {
  const at = text.slice(from).search(/\r|\n/)
  return at < 0 ? text.length : from + at
}
