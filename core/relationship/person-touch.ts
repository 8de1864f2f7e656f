import type { Document, DocumentFile } from '../document/model.ts'
import { together, whole } from '../language/spoken.ts'
import { COPY_LABEL, RECIPIENT_LABEL, SENDER_LABEL } from '../lexicon/word-lists.ts'
import { headerValues } from './header.ts'
import { mentionsInText } from './mentions.ts'
import type { Known } from './people.ts'
import type { Relationship } from './relationship.ts'
import type { Touch } from './touch.ts'

/** The latest touch in which somebody took part: the journal names him, the meeting lists him, the letter is his or to him. */
export function lastTouchWith(
  person: Known,
  touches: readonly Touch[],
  people: readonly Known[],
  { files }: Relationship,
): Touch | undefined {
  const fileAt = (path: string) => files.find(file => file.path === path)
  return touches.findLast(
    touch =>
      !touch.planned &&
      touch.date !== undefined &&
      texts(touch, fileAt).some(text =>
        mentionsInText(text, people).some(({ who }) => who.length === 1 && who[0] === person),
      ),
  )
}

const texts = ({ who, documents }: Touch, fileAt: (path: string) => DocumentFile | undefined): string[] => [
  ...(who === undefined ? [] : [who]),
  ...documents.flatMap(({ path, document }) => {
    const file = fileAt(path)
    return file ? peopleTexts(document, file) : []
  }),
]

function peopleTexts(document: Document, file: DocumentFile): string[] {
  if (document.kind === 'agenda' || document.kind === 'protocol')
    return document.participants.filter(({ present }) => present).map(({ name }) => name)
  if (document.kind !== 'email') return []
  const { greeting } = document
  return [
    ...headerValues(document, file, SIDES),
    ...(greeting ? [file.text.slice(greeting.start, greeting.end)] : []),
    ...lastLines(document),
  ]
}

/** Where letters are signed: the short lines at the end. */
function lastLines({ blocks }: Document): string[] {
  const last = blocks.findLast(({ kind, quoted }) => kind === 'paragraph' && !quoted)
  return (last?.prose.text.split('\n') ?? []).slice(-SIGNATURE).filter(line => line.length < SHORT)
}

const SIGNATURE = 3
const SHORT = 60

const SIDES = whole(together(SENDER_LABEL, RECIPIENT_LABEL, COPY_LABEL))
