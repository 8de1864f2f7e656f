import type { Language } from '../core/language/language.ts'
import { trustPage } from '../core/relationship/trust-page.ts'
import type { Localized } from '../core/rule.ts'

/** In the folder `docs`: file name → text. */
export const trustPages = (): ReadonlyMap<string, string> =>
  new Map(
    LANGUAGES.map(locale => [
      nameIn(locale),
      `${[GENERATED, trustPage(locale), '---', linksFrom(locale)].join('\n\n')}\n`,
    ]),
  )

const LANGUAGES: readonly Language[] = ['en', 'ru', 'uk']

const LANGUAGE_NAMES: Localized = { en: 'English', ru: 'Русский', uk: 'Українська' }

const GENERATED = '<!-- Written by `npm run docs` from core/relationship/. Change it there. -->'

const nameIn = (locale: Language): string => (locale === 'en' ? 'trust.md' : `trust.${locale}.md`)

const linksFrom = (here: Language): string =>
  LANGUAGES.filter(locale => locale !== here)
    .map(locale => `[${LANGUAGE_NAMES[locale]}](${nameIn(locale)})`)
    .join(' · ')
