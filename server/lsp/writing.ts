import type { Writing } from '../../core/completion/offer.ts'
import { valueFor } from '../../core/document/keys.ts'
import type { DocumentFile } from '../../core/document/model.ts'
import { detectLanguage } from '../../core/language/detect.ts'
import type { Language } from '../../core/language/language.ts'
import { readFrontmatter } from '../../core/markdown/frontmatter.ts'
import { templatesFor } from '../templates.ts'
import { aroundOf } from './around.ts'
import type { Session } from './session.ts'
import { pathOf } from './uris.ts'

/** An open document with all that is known around it; `undefined` where it is none of ours to read. */
export function writingAt(session: Session, uri: string): Writing | undefined {
  const { live } = session
  const around = aroundOf(session, uri)
  if (!around) return undefined
  const { file, workspace, relationship, settings } = around
  const path = pathOf(uri)
  const root = (path === undefined ? undefined : live.rootOf(path)) ?? live.roots[0]
  const kin = relationship.files.find(other => other.path !== file.path)
  const language = languageOf(file, kin?.language, session.ownLocale())
  return {
    file,
    workspace,
    relationship,
    settings,
    locale: session.locale() ?? language,
    language,
    today: session.today(),
    templates: templatesFor(root?.folder ?? '').templates,
    rules: session.rules,
    findings: () => live.findingsOf(uri),
  }
}

/** A document whose own words do not tell speaks as the client's others do; an empty one with nobody beside it as its writer. */
function languageOf({ text, frontmatter, language }: DocumentFile, kin: Language | undefined, own: Language): Language {
  if (valueFor(frontmatter, 'language')) return language
  const isBlank = text.slice(readFrontmatter(text).bodyStart).trim() === ''
  if (isBlank) return kin ?? own
  return detectLanguage(text).margin > 0 ? language : (kin ?? language)
}
