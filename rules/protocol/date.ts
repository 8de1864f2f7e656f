import { defineRule } from '../../core/rule.ts'

export const protocolDate = defineRule({
  id: 'protocol-date',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S2',
  summary: {
    ru: 'В протоколе стоит дата встречи или звонка.',
    uk: 'У протоколі стоїть дата зустрічі чи дзвінка.',
    en: 'The protocol bears the date of the meeting or call.',
  },
  why: {
    ru: 'Через полгода протокол без даты ничего не доказывает: непонятно, какая договорённость последняя.',
    uk: 'За пів року протокол без дати нічого не доводить: незрозуміло, яка домовленість остання.',
    en: 'Half a year on a protocol without a date proves nothing: nobody can tell which agreement is the latest.',
  },
  messages: {
    missing: {
      ru: 'Нет даты встречи. Укажите, когда она прошла.',
      uk: 'Немає дати зустрічі. Вкажіть, коли вона відбулася.',
      en: 'The date of the meeting is missing. Say when it took place.',
    },
  },
  *check({ document }) {
    if (!document.date) yield { message: 'missing', at: document.title }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})
