import type { Language } from '../../core/language/language.ts'

/** A plain letter of one paragraph, or of several parted by ` / `. */
export const letterOf = (language: Language, body: string, intent?: string): string =>
  (intent ? `---\nintent: ${intent}\n---\n\n` : '') + AROUND[language](body.replaceAll(' / ', '\n\n'))

const AROUND: Readonly<Record<Language, (body: string) => string>> = {
  ru: body => `Тема: Наш заказ\n\nОлег, здравствуйте!\n\n${body}\n\nНиколай\n`,
  uk: body => `Тема: Наше замовлення\n\nОлеже, добрий день!\n\n${body}\n\nМикола\n`,
  en: body => `Subject: Our order\n\nDear Tom,\n\n${body}\n\nNick\n`,
}
