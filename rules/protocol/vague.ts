import type { Sentence } from '../../core/document/model.ts'
import { does } from '../../core/document/sentences.ts'
import { findDates } from '../../core/language/dates.ts'
import type { Language } from '../../core/language/language.ts'
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
    const told = new Set<number>()
    for (const sentence of document.sentences) {
      const block = document.blocks[sentence.block]
      if (sentence.quoted || block?.kind === 'heading' || block?.header || told.has(sentence.block)) continue
      const act =
        does(sentence, 'vague') ?? (namesDay(sentence, document.language) ? undefined : does(sentence, 'putOff'))
      if (!act) continue
      told.add(sentence.block)
      yield { message: 'vague', at: act.span, values: { words: document.text.slice(act.span.start, act.span.end) } }
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const namesDay = (sentence: Sentence, language: Language): boolean =>
  findDates(sentence.prose.text, language).some(found => found.form !== 'event')
