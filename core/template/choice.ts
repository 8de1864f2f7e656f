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
  const ranked = candidates.map(template => ({ template, rank: rankOf(template, typed.norm, all) }))
  return ranked
    .filter(({ rank }) => rank < MISSED)
    .sort((a, b) => a.rank - b.rank)
    .map(({ template }) => template)
}

const MISSED = 4

/** 0 and 1: in the name, as a word and as its beginning; 2 and 3: in what is told about it. */
function rankOf({ id }: Template, typed: string, all: readonly Template[]): number {
  const same = all.filter(template => template.id === id).map(normsOf)
  const named = same.flatMap(({ names }) => names)
  const told = same.flatMap(({ about }) => about)
  return rankIn(named, typed) ?? 2 + (rankIn(told, typed) ?? 2)
}

interface Norms {
  readonly names: readonly string[]
  readonly about: readonly string[]
}

/** Words of a template in comparing form: looked through at each key. */
const NORMS = new WeakMap<Template, Norms>()

function normsOf(template: Template): Norms {
  const known = NORMS.get(template)
  if (known) return known
  const { id, name, words, about } = template
  const norms = { names: normsIn([id.replaceAll('-', ' '), name, ...words]), about: normsIn([about]) }
  NORMS.set(template, norms)
  return norms
}

const normsIn = (texts: readonly string[]): string[] => texts.flatMap(text => wordsOf(text).map(({ norm }) => norm))

function rankIn(norms: readonly string[], typed: string): number | undefined {
  if (norms.includes(typed)) return 0
  return norms.some(norm => norm.startsWith(typed)) ? 1 : undefined
}
