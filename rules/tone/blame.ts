import { actsOfOurs } from '../../core/document/tone.ts'
import { defineRule } from '../../core/rule.ts'

export const toneBlame = defineRule({
  id: 'tone-blame',
  kinds: ['agenda', 'protocol', 'email'],
  severity: 'warning',
  source: 'S1 tip 3, S3',
  summary: {
    ru: 'Клиента не винят и не строят.',
    uk: 'Клієнта не винуватять і не повчають.',
    en: 'The client is not blamed or ordered about.',
  },
  why: {
    ru: 'Даже если виноват он, упрёк делает из задачи ссору. Назовите факт, последствие и следующий шаг, без «вы обязаны» и «сами виноваты».',
    uk: 'Навіть якщо винен він, докір робить із задачі сварку. Назвіть факт, наслідок і наступний крок, без «ви зобов’язані» і «самі винні».',
    en: 'Even if it is his fault, a reproach turns a task into a quarrel. Name the fact, the consequence and the next step, without "you must" and "your own fault".',
  },
  messages: {
    blame: {
      ru: 'Звучит как упрёк или приказ. Назовите факт и что делать дальше, без обвинения.',
      uk: 'Звучить як докір або наказ. Назвіть факт і що робити далі, без звинувачення.',
      en: 'This sounds like a reproach or an order. Name the fact and the next step, without blame.',
    },
  },
  *check({ document }) {
    for (const act of actsOfOurs(document, 'blame')) yield { message: 'blame', at: act.span }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})
