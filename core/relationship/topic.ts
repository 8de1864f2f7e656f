import type { Letter } from '../document/model.ts'
import { wordsOf } from '../language/segment.ts'
import { EMPTY_SUBJECT_WORDS } from '../lexicon/letter/subjects.ts'

/** Letters of a word that tell it: endings change, beginnings stay. */
const STEM = 5
const SHORTEST = 4
/** Two words in common make a topic; a topic of one word needs that one. */
const ENOUGH = 2

/** Beginnings of the words that name something. */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter(({ norm }) => norm.length >= SHORTEST && !EMPTY_SUBJECT_WORDS.has(norm))
      .map(({ norm }) => norm.slice(0, STEM)),
  )

/** Whether a text speaks of a letter's topic: `topic:`, else its subject. */
export function speaksOf(text: string, { topic, subject }: Letter): boolean {
  const named = stemsOf(topic ?? subject?.prose.text ?? '')
  const told = stemsOf(text)
  const shared = [...named].filter(stem => told.has(stem)).length
  return named.size > 0 && shared >= Math.min(ENOUGH, named.size)
}

/** Whether two letters are about one matter: by their `topic:` where both name it, else by subject and text. */
export const isSameTopic = (one: Letter, other: Letter): boolean =>
  one.topic !== undefined && other.topic !== undefined
    ? speaksOf(one.topic, other)
    : speaksOf(topicText(one), other) || speaksOf(topicText(other), one)

/** All that tells a letter's topic. */
export const topicText = ({ topic, subject, body }: Letter): string =>
  [topic, subject?.prose.text, ...body.map(sentence => sentence.prose.text)].join(' ')
