import type { Language } from '../core/language/language.ts'
import { SEVERITY_NAMES, toPage } from '../core/page.ts'
import type { Localized, Rule } from '../core/rule.ts'

/** The folder `docs/rules`: file name → text. A rule has a page in each language, and one that leads to them. */
export const rulePages = (rules: readonly Rule[]): ReadonlyMap<string, string> =>
  new Map([
    ...LANGUAGES.map(locale => [indexName(locale), indexPage(rules, locale)] as const),
    ...rules.flatMap(rule => [
      [`${rule.id}.md`, signpost(rule)] as const,
      ...LANGUAGES.map(locale => [`${rule.id}.${locale}.md`, rulePage(rule, locale)] as const),
    ]),
  ])

const LANGUAGES: readonly Language[] = ['en', 'ru', 'uk']

const LANGUAGE_NAMES: Localized = { en: 'English', ru: 'Русский', uk: 'Українська' }

const GENERATED = '<!-- Written by `npm run docs` from rules/. Change it there. -->'

const indexName = (locale: Language): string => (locale === 'en' ? 'README.md' : `README.${locale}.md`)

const rulePage = (rule: Rule, locale: Language): string =>
  page([toPage(rule, locale), '---', languageLinks(rule, locale)])

/** Where a reader comes who has not said which language he reads. */
const signpost = (rule: Rule): string =>
  page([
    `# ${rule.id}`,
    ...LANGUAGES.map(locale => `**[${LANGUAGE_NAMES[locale]}](${rule.id}.${locale}.md)**: ${rule.summary[locale]}`),
  ])

const languageLinks = (rule: Rule, here: Language): string =>
  LANGUAGES.filter(locale => locale !== here)
    .map(locale => `[${LANGUAGE_NAMES[locale]}](${rule.id}.${locale}.md)`)
    .join(' · ')

function indexPage(rules: readonly Rule[], locale: Language): string {
  const others = LANGUAGES.filter(other => other !== locale)
  return page([
    `# ${TITLE[locale]}`,
    others.map(other => `[${LANGUAGE_NAMES[other]}](${indexName(other)})`).join(' · '),
    INTRODUCTION[locale],
    ...families(rules).flatMap(([family, members]) => [
      `## ${FAMILIES[family]?.[locale] ?? family}`,
      table(members, locale),
    ]),
    `## ${SOURCES[locale]}`,
    sourceList(locale),
  ])
}

/** Rules by the first word of their ids, in the order of the list. */
const families = (rules: readonly Rule[]): [string, Rule[]][] =>
  [...new Set(rules.map(familyOf))].map(family => [family, rules.filter(rule => familyOf(rule) === family)])

const familyOf = ({ id }: Rule): string => id.split('-')[0]!

function table(rules: readonly Rule[], locale: Language): string {
  const rows = rules.map(rule => [
    `[${rule.id}](${rule.id}.${locale}.md)`,
    SEVERITY_NAMES[rule.severity][locale],
    rule.summary[locale],
    rule.source,
  ])
  return [COLUMNS[locale], ['---', '---', '---', '---'], ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')
}

const page = (parts: readonly string[]): string => `${[GENERATED, ...parts].join('\n\n')}\n`

const TITLE: Localized = { ru: 'Правила', uk: 'Правила', en: 'Rules' }

const INTRODUCTION: Localized = {
  ru: 'Ошибка лишает документ смысла, предупреждение нарушает правила работы с клиентом, совет — это совет. Важность каждого правила можно изменить в `touchline.yml`.',
  uk: 'Помилка позбавляє документ сенсу, попередження порушує правила роботи з клієнтом, порада — це порада. Важливість кожного правила можна змінити в `touchline.yml`.',
  en: 'An error breaks the purpose of the document, a warning breaks the playbook, an info is advice. The severity of every rule can be changed in `touchline.yml`.',
}

/** The five texts the playbook was drawn from; the project's words are its own. */
const SOURCE_NAMES: readonly Localized[] = [
  {
    ru: 'Борис Шпирт, одиннадцать правил встречи с клиентом',
    uk: 'Борис Шпірт, одинадцять правил зустрічі з клієнтом',
    en: 'Boris Shpirt, eleven rules of a meeting with a client',
  },
  {
    ru: 'интервью «Як відв’язатися від клієнта за 5–7 хвилин» (2017)',
    uk: 'інтерв’ю «Як відв’язатися від клієнта за 5–7 хвилин» (2017)',
    en: 'the interview «Як відв’язатися від клієнта за 5–7 хвилин» ("How to get rid of a client in 5–7 minutes", 2017)',
  },
  {
    ru: 'статья «Взаимодействие с клиентами»',
    uk: 'стаття «Взаимодействие с клиентами»',
    en: 'the article «Взаимодействие с клиентами» ("Working with clients")',
  },
  {
    ru: 'книга «Отчаянные аккаунт-менеджеры», краткое изложение',
    uk: 'книга «Отчаянные аккаунт-менеджеры», стислий виклад',
    en: 'a summary of the book «Отчаянные аккаунт-менеджеры» ("Desperate account managers")',
  },
  {
    ru: 'карта «Тайные знания о работе с клиентом»',
    uk: 'мапа «Тайные знания о работе с клиентом»',
    en: 'the mind map «Тайные знания о работе с клиентом» ("Secret knowledge of client work")',
  },
]

const SOURCES: Localized = { ru: 'Источники', uk: 'Джерела', en: 'Sources' }

const sourceList = (locale: Language): string => SOURCE_NAMES.map((name, i) => `- S${i}: ${name[locale]}`).join('\n')

const COLUMNS: Localized<readonly string[]> = {
  ru: ['Правило', 'Важность', 'Что требуется', 'Источник'],
  uk: ['Правило', 'Важливість', 'Що потрібно', 'Джерело'],
  en: ['Rule', 'Severity', 'What it wants', 'Source'],
}

const FAMILIES: Readonly<Record<string, Localized>> = {
  agenda: { ru: 'Повестки', uk: 'Порядки денні', en: 'Agendas' },
  protocol: { ru: 'Протоколы', uk: 'Протоколи', en: 'Protocols' },
  email: { ru: 'Письма', uk: 'Листи', en: 'Letters' },
  refusal: { ru: 'Отказы', uk: 'Відмови', en: 'Refusals' },
  landing: { ru: '«Приземление» ожиданий', uk: '«Приземлення» очікувань', en: 'Landing of expectations' },
  tone: { ru: 'Тон', uk: 'Тон', en: 'Tone' },
}
