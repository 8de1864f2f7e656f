import type { DocumentFile } from '../document/model.ts'
import { isNameForm } from '../language/names/forms.ts'
import { type Word, wordsOf } from '../language/segment.ts'
import { wordSet } from '../language/spoken.ts'
import { type Prose, sourceSpan } from '../markdown/prose.ts'
import type { Span } from '../markdown/span.ts'
import { normalizedName } from './clients.ts'

/** Whoever or whatever has a name of one or more words. */
export interface Named {
  /** In comparing form. */
  readonly words: readonly string[]
}

/** A name in a text, in whatever case. `who` holds several where the words could mean any of them. */
export interface Mention<N extends Named = Named> extends Span {
  readonly who: readonly N[]
  /** The words stand as they are written in the name. */
  readonly exact: boolean
}

/** Where a file names people: in the prose that is not code, and in the frontmatter's values. */
export const mentionsIn = <N extends Named>(file: DocumentFile, people: readonly N[]): Mention<N>[] =>
  prosesOf(file).flatMap(prose => inSource(prose, mentionsInText(prose.text, people)))

/** The mention of somebody at an offset of a file. */
export function mentionAt<N extends Named>(
  file: DocumentFile,
  people: readonly N[],
  at: number,
): Mention<N> | undefined {
  const holds = ({ start, end }: Span) => start <= at && at <= end
  const here = prosesOf(file).filter(prose => holds(sourceSpan(prose, 0, prose.text.length)))
  return here.flatMap(prose => inSource(prose, mentionsInText(prose.text, people))).find(holds)
}

/** Whom a text names, if it is one person and no other. */
export function onlyOneNamed<N extends Named>(text: string, people: readonly N[]): N | undefined {
  const named = new Set(mentionsInText(text, people).flatMap(({ who }) => who))
  return named.size === 1 ? [...named][0] : undefined
}

/** A text with each known person as the name stands in full or in part, whatever the case: «Лесі та Тарасові» are «Леся та Тарас». */
export function asNamed<N extends Named & { readonly name: string }>(text: string, people: readonly N[]): string {
  const inflected = mentionsInText(text, people).filter(({ who, exact }) => who.length === 1 && !exact)
  return inflected.reduceRight((rest, { start, end, who: [person] }) => {
    const own = wordsOf(person!.name).map(word => ({ norm: word.norm, text: person!.name.slice(word.start, word.end) }))
    const named = wordsOf(text.slice(start, end)).map(word => own.find(one => isNameForm(word.norm, one.norm))?.text)
    return named.every(Boolean) ? `${rest.slice(0, start)}${named.join(' ')}${rest.slice(end)}` : rest
  }, text)
}

/** Where a file names its client in full, in whatever case; legal forms and quotation marks do not matter. */
export const clientMentionsIn = (file: DocumentFile, name: string): Mention[] => {
  const client = { words: wordsOf(normalizedName(name)).map(word => word.norm) }
  return client.words.length === 0
    ? []
    : prosesOf(file).flatMap(prose => inSource(prose, fullNamesIn(wordsOf(prose.text), client)))
}

const prosesOf = ({ blocks, frontmatter }: DocumentFile): Prose[] => [
  ...frontmatter.flatMap(entry => entry.values),
  ...blocks.filter(({ kind }) => kind !== 'code' && kind !== 'html').map(block => block.prose),
]

const inSource = <N extends Named>(prose: Prose, mentions: readonly Mention<N>[]): Mention<N>[] =>
  mentions.map(mention => ({ ...mention, ...sourceSpan(prose, mention.start, mention.end) }))

/** Names in a text, as offsets in it: the longest stretch of capitalised words that is one person's name. */
export function mentionsInText<N extends Named>(text: string, people: readonly N[]): Mention<N>[] {
  const words = wordsOf(text)
  const found: Mention<N>[] = []
  for (let i = 0; i < words.length; ) {
    const run = words[i]!.capital ? runAt(words, i, people) : undefined
    if (run && !isStranger(text, words, i, run)) found.push(mentionOf(words, i, run))
    i = run ? run.to : i + 1
  }
  return found
}

interface Run<N> {
  readonly who: readonly N[]
  /** Index of the word behind it. */
  readonly to: number
}

function runAt<N extends Named>(words: readonly Word[], from: number, people: readonly N[]): Run<N> | undefined {
  let who = people.filter(one => one.words.some(word => isNameForm(words[from]!.norm, word)))
  let to = from + 1
  for (; who.length > 0 && isNext(words, to); to++) {
    const more = who.filter(one => hasAll(one, words, from, to + 1))
    if (more.length === 0) break
    who = more
  }
  return who.length > 0 ? { who, to } : undefined
}

const isNext = (words: readonly Word[], i: number): boolean => words[i]?.capital === true && !words[i].parted

/** Each word takes another word of the name. */
function hasAll({ words: name }: Named, words: readonly Word[], from: number, to: number): boolean {
  const free = [...name]
  for (const { norm } of words.slice(from, to)) {
    const at = free.findIndex(word => isNameForm(norm, word))
    if (at < 0) return false
    free.splice(at, 1)
  }
  return true
}

/** One word of a longer name beside a name that is not his: «Вера Павлова» is not Вера Лапина, "Ann Marsh" not Eleanor Marsh. */
function isStranger<N extends Named>(text: string, words: readonly Word[], from: number, { who, to }: Run<N>): boolean {
  if (to - from > 1 || who.every(({ words }) => words.length < 2)) return false
  const [before, after] = [words[from - 1], words[to]]
  const isFirstName = who.some(({ words: [first] }) => isNameForm(words[from]!.norm, first!))
  if (isFirstName) return isNext(words, to) && isOtherName(text, after!)
  return before?.capital === true && !words[from]!.parted && from > 1 && !before.parted && isOtherName(text, before)
}

/** No abbreviation, no patronymic, no form of address. */
const isOtherName = (text: string, { start, end, norm }: Word): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) && !PATRONYMIC.test(norm) && !TITLE.has(norm)

const PATRONYMIC = /(?:вич|ич|їч)(?:а|у|ем|еві|і)?$|(?:вн|ичн)(?:а|ы|и|е|і|у|о|ой|ою)$/u

const TITLE = wordSet({
  ru: 'господин, госпожа, г-н, г-жа',
  uk: 'пан, пана, пану, панові, пані',
  en: 'mr, mrs, ms, miss, dr, prof, sir',
})

function mentionOf<N extends Named>(words: readonly Word[], from: number, { who, to }: Run<N>): Mention<N> {
  const norms = words.slice(from, to).map(word => word.norm)
  const count = (one: N) => norms.filter(norm => one.words.includes(norm)).length
  const most = Math.max(...who.map(count))
  return {
    start: words[from]!.start,
    end: words[to - 1]!.end,
    who: who.filter(one => count(one) === most),
    exact: most === norms.length,
  }
}

/** All words of a name one behind the other, the first with a capital letter. */
function fullNamesIn(words: readonly Word[], named: Named): Mention[] {
  const { length } = named.words
  return words.flatMap((word, i): Mention[] => {
    const run = words.slice(i, i + length)
    const isFull =
      word.capital && run.length === length && run.every(({ norm }, k) => isNameForm(norm, named.words[k]!))
    return isFull
      ? [
          {
            start: word.start,
            end: run.at(-1)!.end,
            who: [named],
            exact: run.every(({ norm }, k) => norm === named.words[k]),
          },
        ]
      : []
  })
}
