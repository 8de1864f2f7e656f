import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const protocolNextStep = defineRule({
  id: 'protocol-next-step',
  kinds: ['protocol'],
  severity: 'info',
  source: 'S4 2.4.3, 2.5.4',
  summary: {
    ru: 'Назван следующий шаг или встреча с датой.',
    uk: 'Названо наступний крок або зустріч із датою.',
    en: 'A next step or meeting with a date is named.',
  },
  why: {
    ru: 'Проект движется от даты к дате. Без следующей даты он остановится там, где закончился разговор.',
    uk: 'Проєкт рухається від дати до дати. Без наступної дати він зупиниться там, де закінчилася розмова.',
    en: 'A project moves from date to date. Without the next one it stops where the talk ended.',
  },
  messages: {
    missing: {
      ru: 'Не сказано, что дальше. Назовите следующую встречу или шаг с датой.',
      uk: 'Не сказано, що далі. Назвіть наступну зустріч або крок із датою.',
      en: 'Nothing says what comes next. Name the next meeting, or a step with a date.',
    },
    insert: { ru: 'Добавить следующую встречу', uk: 'Додати наступну зустріч', en: 'Add the next meeting' },
  },
  *check({ document }) {
    if (document.nextStep) return
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'insert', edits: [insertPart(document, NEXT)] }],
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const NEXT = {
  label: { ru: 'Следующая встреча', uk: 'Наступна зустріч', en: 'Next meeting' },
  body: { ru: '[дата]', uk: '[дата]', en: '[date]' },
  where: 'last',
} as const
