import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '../core/language/language.ts'
import { pagePath } from '../core/page.ts'

/** The folder of the installed package: above `dist/` in the bundle, above `server/` in the sources. */
export const PACKAGE_FOLDER = join(
  typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url)),
  '..',
)

const known = new Map<string, string | undefined>()

/** A rule's page on this machine, in the reader's language where there is one; `undefined` where none is packed. */
export const packedPage = (rule: string, locale: Language): string | undefined => packed(pagePath(rule), locale)

/** The page that says how trust is counted. */
export const packedTrustPage = (locale: Language): string | undefined => packed('docs/trust.md', locale)

function packed(page: string, locale: Language): string | undefined {
  const key = `${page} ${locale}`
  if (!known.has(key)) known.set(key, find(page, locale))
  return known.get(key)
}

function find(page: string, locale: Language): string | undefined {
  const path = join(PACKAGE_FOLDER, page)
  return [path.replace(/\.md$/, `.${locale}.md`), path].find(each => existsSync(each))
}
