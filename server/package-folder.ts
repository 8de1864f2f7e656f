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
export function packedPage(rule: string, locale: Language): string | undefined {
  const key = `${rule}.${locale}`
  if (!known.has(key)) known.set(key, find(rule, locale))
  return known.get(key)
}

function find(rule: string, locale: Language): string | undefined {
  const path = join(PACKAGE_FOLDER, pagePath(rule))
  return [path.replace(/\.md$/, `.${locale}.md`), path].find(each => existsSync(each))
}
