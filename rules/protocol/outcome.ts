import { defineRule } from '../../core/rule.ts'

export const protocolOutcome = defineRule({
  id: 'protocol-outcome',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S0 rule 6, S2',
  summary: {
    ru: 'У каждого вопроса записано, к чему пришли.',
    uk: 'Для кожного питання записано, до чого дійшли.',
    en: 'Every question says to what it came.',
  },
  why: {
    ru: 'Протокол нужен ради решений: кто что сказал, забудется, а к какому мнению пришли, важно и через год. «Отложили до 3 декабря» — тоже итог.',
    uk: 'Протокол потрібен заради рішень: хто що сказав, забудеться, а до якої думки дійшли, важливо й за рік. «Відклали до 3 грудня» — теж підсумок.',
    en: 'A protocol is kept for its decisions: who said what will be forgotten, what was concluded matters a year later. "Put off until 3 December" is an outcome too.',
  },
  messages: {
    open: {
      ru: '«{topic}»: обсудили, а к чему пришли, не записано. Допишите решение, поручение или до какого дня отложили.',
      uk: '«{topic}»: обговорили, а до чого дійшли, не записано. Допишіть рішення, доручення або до якого дня відклали.',
      en: '"{topic}" was discussed, and nothing says to what it came. Add the decision, the action, or until when it was put off.',
    },
    none: {
      ru: 'Во всём протоколе ни одного итога. Запишите по каждому вопросу, что решили или кто что делает.',
      uk: 'У всьому протоколі жодного підсумку. Запишіть щодо кожного питання, що вирішили або хто що робить.',
      en: 'There is no outcome in the whole protocol. Note for every question what was decided or who does what.',
    },
  },
  *check({ document }) {
    if (document.outcomes.length === 0) {
      yield { message: 'none', at: document.title }
      return
    }
    for (const topic of document.topics) {
      if (!topic.outcome) yield { message: 'open', at: topic.span, values: { topic: shortened(topic.title) } }
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const LONGEST = 50

const shortened = (title: string): string => {
  const text = title.replace(/^[\s\d.)]+|[\s.:]+$/gu, '')
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
