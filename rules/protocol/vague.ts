import { does } from '../../core/document/sentences.ts'
import { defineRule } from '../../core/rule.ts'

export const protocolVague = defineRule({
  id: 'protocol-vague',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S4 1.2, S2',
  summary: {
    ru: 'Решения и поручения обязывают.',
    uk: 'Рішення й доручення зобов’язують.',
    en: 'Decisions and actions bind somebody.',
  },
  why: {
    ru: '«Постараемся», «при возможности», «там посмотрим» никого ни к чему не обязывают: через месяц каждый вспомнит своё.',
    uk: '«Постараємося», «за можливості», «там побачимо» нікого ні до чого не зобов’язують: за місяць кожен згадає своє.',
    en: '"We will try", "if possible", "let us see" bind nobody: a month later everybody remembers something else.',
  },
  messages: {
    vague: {
      ru: '«{words}» никого не обязывает. Напишите, кто, что и к какому дню, или что от этого отказались.',
      uk: '«{words}» нікого не зобов’язує. Напишіть, хто, що й до якого дня, або що від цього відмовилися.',
      en: '"{words}" binds nobody. Say who does what by which day, or that it was dropped.',
    },
  },
  *check({ document }) {
    for (const sentence of document.sentences) {
      if (sentence.quoted || document.blocks[sentence.block]?.kind === 'heading') continue
      const act = does(sentence, 'vague')
      if (act)
        yield { message: 'vague', at: act.span, values: { words: document.text.slice(act.span.start, act.span.end) } }
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})
