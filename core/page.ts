import { exampleText } from './example.ts'
import type { Language } from './language/language.ts'
import type { Localized, Rule } from './rule.ts'
import type { Severity } from './settings.ts'

/** Where a rule's page lies, seen from the top of the project. */
export const pagePath = (rule: string): string => `docs/rules/${rule}.md`

/** A rule's page as Markdown: what, why with the source, messages, options, how to silence it, bad and good examples. */
export const toPage = (rule: Rule, locale: Language): string =>
  [
    ...beginning(rule, locale),
    `## ${WORDS.messages[locale]}`,
    Object.values<Localized>(rule.messages)
      .map(message => `- ${message[locale]}`)
      .join('\n'),
    ...fixesOf(rule, locale),
    ...optionsOf(rule, locale),
    `## ${WORDS.silence[locale]}`,
    fenced(`<!-- touchline ignore ${rule.id} -->`, 'markdown'),
    ...examples(WORDS.bad[locale], rule.examples[locale].bad),
    ...examples(WORDS.good[locale], rule.examples[locale].good),
  ].join('\n\n')

/** The page as far as it fits beside the pointer: what, why, one example of each kind. */
export const toShortPage = (rule: Rule, locale: Language): string =>
  [
    ...beginning(rule, locale, '###'),
    ...examples(WORDS.bad[locale], rule.examples[locale].bad.slice(0, 1), '####'),
    ...examples(WORDS.good[locale], rule.examples[locale].good.slice(0, 1), '####'),
  ].join('\n\n')

export const SEVERITY_NAMES: Readonly<Record<Severity, Localized>> = {
  error: { ru: 'ошибка', uk: 'помилка', en: 'error' },
  warning: { ru: 'предупреждение', uk: 'попередження', en: 'warning' },
  info: { ru: 'совет', uk: 'порада', en: 'info' },
}

const WORDS = {
  why: { ru: 'Зачем', uk: 'Навіщо', en: 'Why' },
  source: { ru: 'Источник', uk: 'Джерело', en: 'Source' },
  messages: { ru: 'Что говорит правило', uk: 'Що каже правило', en: 'What the rule says' },
  fixes: { ru: 'Быстрые исправления', uk: 'Швидкі виправлення', en: 'Quick fixes' },
  options: { ru: 'Настройки', uk: 'Налаштування', en: 'Options' },
  silence: { ru: 'Как заглушить на месте', uk: 'Як заглушити на місці', en: 'How to silence it here' },
  bad: { ru: 'Плохо', uk: 'Погано', en: 'Bad' },
  good: { ru: 'Хорошо', uk: 'Добре', en: 'Good' },
} satisfies Record<string, Localized>

function fixesOf(rule: Rule, locale: Language): string[] {
  const titles = Object.values<Localized>(rule.fixes ?? {}).map(title => `- ${title[locale]}`)
  return titles.length === 0 ? [] : [`## ${WORDS.fixes[locale]}`, titles.join('\n')]
}

function beginning(rule: Rule, locale: Language, mark = '#'): string[] {
  const facts = [
    SEVERITY_NAMES[rule.severity][locale],
    rule.kinds.join(', '),
    `${WORDS.source[locale]}: ${rule.source}`,
  ]
  return [
    `${mark} ${rule.id}`,
    rule.summary[locale],
    `*${facts.join(' · ')}*`,
    `${mark}# ${WORDS.why[locale]}`,
    rule.why[locale],
  ]
}

function optionsOf(rule: Rule, locale: Language): string[] {
  const options = Object.entries(rule.options ?? {})
  const list = options.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')
  const setting = `rules:\n  ${rule.id}: [${rule.severity}, { ${list} }]`
  return options.length > 0 ? [`## ${WORDS.options[locale]}`, fenced(setting, 'yaml')] : []
}

const examples = (title: string, documents: readonly string[], mark = '##'): string[] =>
  documents.length > 0
    ? [`${mark} ${title}`, ...documents.map(document => fenced(exampleText(document), 'markdown'))]
    : []

/** A fence longer than any in the text, so that letters in fences show as they are. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}
