import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const agendaItems = defineRule({
  id: 'agenda-items',
  kinds: ['agenda'],
  severity: 'error',
  source: 'S0 rule 6',
  summary: {
    ru: 'В повестке есть хотя бы один вопрос.',
    uk: 'У порядку денному є хоча б одне питання.',
    en: 'The agenda has at least one item to discuss.',
  },
  why: {
    ru: 'Ведущий следит, чтобы все вопросы были обсуждены и все решения приняты. Без списка следить не за чем.',
    uk: 'Ведучий стежить, щоб усі питання обговорили й усі рішення ухвалили. Без переліку стежити нема за чим.',
    en: 'Whoever leads the meeting sees to it that every item is discussed and decided. Without a list there is nothing to see to.',
  },
  messages: {
    missing: {
      ru: 'В повестке нет ни одного вопроса. Перечислите, что будете обсуждать.',
      uk: 'У порядку денному немає жодного питання. Перелічіть, що обговорюватимете.',
      en: 'There is no item on this agenda. List what will be discussed.',
    },
    insert: { ru: 'Добавить список вопросов', uk: 'Додати перелік питань', en: 'Add a list of items' },
  },
  *check({ document }) {
    if (document.items.length > 0) return
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'insert', edits: [insertPart(document, ITEMS)] }],
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const ITEMS = {
  label: { ru: 'Вопросы', uk: 'Питання', en: 'Items' },
  body: {
    ru: ['[первый вопрос]', 'Итоги: что решили, кто что делает и к какому сроку'],
    uk: ['[перше питання]', 'Підсумки: що вирішили, хто що робить і до якого числа'],
    en: ['[first item]', 'Wrap-up: what was agreed, who does what by when'],
  },
  where: 'last',
} as const
