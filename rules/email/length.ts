import { defineRule } from '../../core/rule.ts'

export const emailLength = defineRule({
  id: 'email-length',
  kinds: ['email'],
  severity: 'info',
  source: 'S3',
  summary: { ru: 'Письмо кратко.', uk: 'Лист стислий.', en: 'The letter is short.' },
  why: {
    ru: 'Длинное письмо читают по диагонали, и главное теряется. Много слов выглядят как острая потребность.',
    uk: 'Довгий лист читають по діагоналі, і головне губиться. Багато слів виглядають як гостра потреба.',
    en: 'A long letter is skimmed, and its point is lost. Many words look like need.',
  },
  options: { info: 200, warning: 350 },
  messages: {
    long: {
      ru: 'В письме {words} слов. Постарайтесь уложиться в {limit}: оставьте ситуацию, причину и просьбу.',
      uk: 'У листі {words} слів. Постарайтеся вкластися в {limit}: залиште ситуацію, причину й прохання.',
      en: 'The letter has {words} words. Try to stay within {limit}: keep the situation, the reason and the request.',
    },
  },
  *check({ document, options }) {
    const { words } = document
    if (words <= Number(options.info)) return
    yield {
      message: 'long',
      at: document.title,
      severity: words > Number(options.warning) ? 'warning' : 'info',
      values: { words, limit: Number(options.info) },
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})
