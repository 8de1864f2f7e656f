import { defineRule } from '../../core/rule.ts'
import { appendItem } from '../mends.ts'

export const agendaWrapUp = defineRule({
  id: 'agenda-wrap-up',
  kinds: ['agenda'],
  severity: 'info',
  source: 'S4 2.5.4',
  summary: {
    ru: 'Последний пункт подводит итоги и называет следующие шаги.',
    uk: 'Останній пункт підсумовує й називає наступні кроки.',
    en: 'The last item sums up agreements and next steps.',
  },
  why: {
    ru: 'Пять минут в конце, чтобы вслух повторить, что решили и кто что делает, избавляют от недели переписки.',
    uk: 'П’ять хвилин наприкінці, щоб уголос повторити, що вирішили й хто що робить, рятують від тижня листування.',
    en: 'Five minutes at the end, to repeat aloud what was agreed and who does what, save a week of letters.',
  },
  messages: {
    missing: {
      ru: 'Последний пункт не подводит итогов. Закончите тем, что решили, кто что делает и к какому сроку.',
      uk: 'Останній пункт не підбиває підсумків. Завершіть тим, що вирішили, хто що робить і до якого числа.',
      en: 'The last item does not sum up. End with what was agreed, who does what and by when.',
    },
    append: { ru: 'Добавить пункт с итогами', uk: 'Додати пункт із підсумками', en: 'Add an item that sums up' },
  },
  *check({ document }) {
    const last = document.items.at(-1)
    if (!last || last.wrapUp) return
    yield {
      message: 'missing',
      at: last.span,
      mends: () => {
        const edit = appendItem(document, last.span, ITEM[document.language])
        return edit ? [{ title: 'append', edits: [edit] }] : []
      },
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const ITEM = {
  ru: 'Итоги: что решили, кто что делает и к какому сроку',
  uk: 'Підсумки: що вирішили, хто що робить і до якого числа',
  en: 'Wrap-up: what was agreed, who does what by when',
}
