import { kindOf } from '../document/kind.ts'
import type { Kind } from '../document/model.ts'
import type { Language } from '../language/language.ts'
import { wordsOf } from '../language/segment.ts'
import { KIN } from './place.ts'
import type { Template } from './template.ts'

/** The kind of document that a template makes; plans and scripts are of none. Cards and journals are told apart by their titles. */
const kindOfTemplate = ({ group, body }: Template): Kind | undefined =>
  KIN[group] ?? (group === 'client' ? kindOf('', [], /^#\s+(.+)$/mu.exec(body)?.[1] ?? '') : undefined)

/** Templates for an empty document of a kind; where the kind is not known, all but letters, which nothing in their text announces. */
export const templatesOfKind = (
  templates: readonly Template[],
  kind: Kind | undefined,
  language: Language,
): Template[] =>
  templates
    .filter(template => template.language === language)
    .filter(template => (kind === undefined ? template.group !== 'letter' : kindOfTemplate(template) === kind))

/** The one that most documents of its kind follow. */
export const isUsual = ({ id }: Template): boolean => USUAL.has(id)

const USUAL = new Set(['agenda-working', 'protocol-meeting'])

/** Templates that somebody can mean who has typed a word, in any language: by their names first, whole words before beginnings. */
export function templatesMeant(
  candidates: readonly Template[],
  word: string,
  all: readonly Template[],
): readonly Template[] {
  if (word === '') return [...candidates].sort((a, b) => Number(isUsual(b)) - Number(isUsual(a)))
  const [typed] = wordsOf(word)
  if (!typed) return []
  const norms = normsOf(all)
  const ranked = candidates.map(template => ({ template, rank: rankOf(norms.get(template.id), typed.norm) }))
  return ranked
    .filter(({ rank }) => rank < MISSED)
    .sort((a, b) => a.rank - b.rank)
    .map(({ template }) => template)
}

const MISSED = 4

/** 0 and 1: in the name, as a word and as its beginning; 2 and 3: in what is told about it. */
const rankOf = (norms: Norms | undefined, typed: string): number =>
  norms ? (rankIn(norms.names, typed) ?? 2 + (rankIn(norms.about, typed) ?? 2)) : MISSED

interface Norms {
  readonly names: Set<string>
  readonly about: Set<string>
}

/** Words of the templates in comparing form, by name and in all languages: looked through at each key. */
const NORMS = new WeakMap<readonly Template[], ReadonlyMap<string, Norms>>()

function normsOf(all: readonly Template[]): ReadonlyMap<string, Norms> {
  const known = NORMS.get(all)
  if (known) return known
  const norms = new Map<string, Norms>()
  for (const { id, name, words, about } of all) {
    const same = norms.get(id) ?? { names: new Set(), about: new Set() }
    for (const norm of normsIn([id.replaceAll('-', ' '), name, ...words])) same.names.add(norm)
    for (const norm of normsIn([about])) same.about.add(norm)
    norms.set(id, same)
  }
  NORMS.set(all, norms)
  return norms
}

const normsIn = (texts: readonly string[]): string[] => texts.flatMap(text => wordsOf(text).map(({ norm }) => norm))

function rankIn(norms: ReadonlySet<string>, typed: string): number | undefined {
  if (norms.has(typed)) return 0
  for (const norm of norms) if (norm.startsWith(typed)) return 1
  return undefined
}
