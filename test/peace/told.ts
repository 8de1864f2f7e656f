import type { Language } from '../../core/language/language.ts'
import { workspaceOf } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { findingsIn } from '../rules/drawing.ts'

/** What a rule says of a document, by the words that it points at. */
export function saidOf(rule: string, path: string, text: string): readonly string[] {
  const workspace = workspaceOf([{ path, text }])
  const rules = RULES.filter(({ id }) => id === rule)
  return findingsIn(workspace, path, rules).map(({ span }) => text.slice(span.start, span.end))
}

/** A letter of one paragraph, or of several parted by ` / `. */
export const LETTER: Readonly<Record<Language, (body: string) => string>> = {
  ru: body => `Тема: Наш заказ\n\nОлег, здравствуйте!\n\n${body}\n\nНиколай\n`,
  uk: body => `Тема: Наше замовлення\n\nОлеже, добрий день!\n\n${body}\n\nМикола\n`,
  en: body => `Subject: Our order\n\nDear Tom,\n\n${body}\n\nNick\n`,
}

/** The bodies of letters of which the rule says something. */
export const toldOf = (rule: string, language: Language, bodies: readonly string[], head = ''): readonly string[] =>
  bodies.filter(
    body => saidOf(rule, 'letters/letter.md', head + LETTER[language](body.replaceAll(' / ', '\n\n'))).length > 0,
  )
