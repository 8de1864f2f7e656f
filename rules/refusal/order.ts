import { refusalOf } from '../../core/document/intent.ts'
import { alternativesOf, hasReason } from '../../core/document/refusal.ts'
import { does } from '../../core/document/sentences.ts'
import { defineRule } from '../../core/rule.ts'

export const refusalOrder = defineRule({
  id: 'refusal-order',
  kinds: ['email'],
  severity: 'info',
  source: 'S3',
  summary: {
    ru: 'Отказ идёт по порядку: понимание, «нет» с причиной, другой путь.',
    uk: 'Відмова йде за порядком: розуміння, «ні» з причиною, інший шлях.',
    en: 'A refusal keeps its order: understanding, the no with its reason, another way.',
  },
  why: {
    ru: 'Понимание готовит к «нет», предложение смягчает его. В другом порядке то и другое звучит как оправдание.',
    uk: 'Розуміння готує до «ні», пропозиція пом’якшує його. В іншому порядку і те, і те звучить як виправдання.',
    en: 'Understanding prepares for the no, the offer softens it. In another order both sound like an excuse.',
  },
  messages: {
    order: {
      ru: 'Все части отказа есть, но не по порядку. Сначала понимание, потом «нет» с причиной, потом другой путь.',
      uk: 'Усі частини відмови є, але не за порядком. Спершу розуміння, потім «ні» з причиною, потім інший шлях.',
      en: 'All the parts are there, but not in order. First understanding, then the no with its reason, then another way.',
    },
  },
  *check({ document }) {
    const no = refusalOf(document)
    if (!no || !hasReason(document, no.sentence)) return
    const empathy = document.body.find(sentence => does(sentence, 'empathy'))
    const alternatives = alternativesOf(document, no.sentence)
    if (!empathy || alternatives.length === 0) return
    const late = empathy.span.start > no.sentence.span.start
    const early = alternatives.every(sentence => sentence.span.start < no.sentence.span.start)
    if (late || early) yield { message: 'order', at: no.act.span }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})
