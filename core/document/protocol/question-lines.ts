import { spoken } from '../../language/spoken.ts'
import { isInside, joined, type Span } from '../../markdown/span.ts'
import { type Entry, entriesIn } from '../entries.ts'
import type { MeetingReading } from '../meeting.ts'
import { type Stretch, titleOf } from './topic-stretch.ts'

/**
 * «Питання: … / Думки: … / Рішення: …», "Topic: … / Said: … / Came to: …", line by line or item by item: each line tells a part of one and the same
 * question. What was found in them one by one is told again as one; a question in whose part they stand has the answer that stands in them.
 */
export function withLinesJoined(found: readonly Stretch[], reading: MeetingReading): readonly Stretch[] {
  const questions = questionsIn(reading)
  if (questions.length === 0) return found
  const inside = ({ whole }: Stretch) => questions.some(question => isInside(whole, question.whole))
  const kept = found.filter(stretch => !inside(stretch))
  const over = (question: Stretch) => kept.find(({ whole }) => isInside(question.whole, whole))
  const answered = kept.map(stretch => {
    const own = questions.filter(question => over(question) === stretch)
    return own.length > 0 && own.every(({ decided }) => decided) ? { ...stretch, decided: true } : stretch
  })
  const alone = questions.filter(question => over(question) === undefined)
  return [...answered, ...alone].sort((a, b) => a.whole.start - b.whole.start)
}

type Part = 'asked' | 'told' | 'settled' | 'letter'

interface Line {
  readonly part: Part
  readonly label: string
  readonly value: string
  readonly entry: Entry
}

/** Labelled lines side by side, from one that asks up to the next; at least one that asks or tells, and one that settles. */
function questionsIn({ blocks }: MeetingReading): Stretch[] {
  const questions: Stretch[] = []
  let lines: Line[] = []
  const close = () => {
    const question = questionOf(lines)
    if (question) questions.push(question)
    lines = []
  }
  for (const entry of entriesIn(blocks, 0, blocks.length)) {
    const line = entry.block.quoted ? undefined : lineOf(entry)
    const last = lines.at(-1)
    if (!line || (last && !areSideBySide(last.entry, entry))) close()
    else if (opensAnew(line, lines)) close()
    if (line) lines.push(line)
  }
  close()
  return questions
}

/** Another question; of «П.: … В.: … П.: …» the letter that came first. */
const opensAnew = ({ part, label }: Line, lines: readonly Line[]): boolean =>
  part === 'letter'
    ? lines[0]?.label === label
    : (part === 'asked' && lines.some(line => line.part !== 'asked')) ||
      (part === 'told' && lines.some(line => line.part === 'settled'))

function questionOf(lines: readonly Line[]): Stretch | undefined {
  const [first] = lines
  const last = lines.at(-1)
  const settled = isInLetters(lines) ? last : lines.findLast(({ part }) => part === 'settled')
  if (!first || !last || !settled || first.part === 'settled') return undefined
  const whole = joined(placeOf(first.entry), placeOf(last.entry))
  const isAnswer = /[\p{L}\d]/u.test(settled.value) && !OPEN.test(settled.value)
  return {
    title: titleOf(first.value) || first.value,
    span: first.entry.span,
    whole,
    listed: false,
    decided: isAnswer,
  }
}

const OPEN = spoken`^[^\p{L}\d]*(?:${{
  ru: 'нет, не решили, не решено, ни к чему, нет решения, открыт, открыто, думаем, думают, обсуждается',
  uk: 'немає, не вирішили, не вирішено, ні до чого, нема, відкрите, відкрито, думаємо, думають, обговорюється',
  en: 'none, nothing, open, undecided, not decided|settled|agreed, no decision|outcome|conclusion, unclear, tbd, tbc',
}})[^\p{L}\d]*$`

/** «П.: …» and «В.: …», question and answer: letters that stand for that, and for no speaker. */
const isInLetters = (lines: readonly Line[]): boolean =>
  lines.length > 1 &&
  lines.length <= MOST_LETTERS &&
  LETTER.test(lines[0]!.label) &&
  ASKED_LETTER.test(lines[0]!.label) &&
  LETTER.test(lines.at(-1)!.label) &&
  SETTLED_LETTER.test(lines.at(-1)!.label)

const MOST_LETTERS = 4
const ASKED_LETTER = /^[ВТПЗQTI]/u
const SETTLED_LETTER = /^[РВУИПADR]/u

const placeOf = ({ kind, span, block }: Entry): Span => (kind === 'item' ? block.span : span)

const areSideBySide = (a: Entry, b: Entry): boolean =>
  a.block === b.block ||
  (a.kind === 'item' && b.kind === 'item' && a.depth === b.depth && a.block.group === b.block.group)

function lineOf(entry: Entry): Line | undefined {
  if (entry.kind !== 'item' && entry.kind !== 'line') return undefined
  const [, label, value] = LABELLED.exec(entry.prose.text) ?? []
  if (label === undefined) return undefined
  const part = LETTER.test(label) ? 'letter' : PARTS.find(([, words]) => words.test(label))?.[0]
  return part && { part, label, value: value?.trim() ?? '', entry }
}

const LETTER = /^\p{Lu}\.?$/u

const LABELLED =
  /^[^\p{L}]*((?:\p{L}+(?:\s\p{L}+){0,3}|\p{Lu}\.))\s?(?:№?\s?\d{0,2}\.?\s?)(?::|\s[–—-]|\.(?=\s\p{Lu}))\s*(\S.*)?$/su

const PARTS: readonly (readonly [Part, RegExp])[] = [
  [
    'settled',
    spoken`^(?:${{
      ru: `
        решени*, решили, решено, порешили, постановили, постановлено, итог, итоги, в итоге, вывод, выводы, результат, ответ, пришли к|к тому, к чему пришли
        сошлись ?на, договорились, договорённость, остановились ?на, вердикт, резолюция, принято, согласовано
      `,
      uk: `
        рішення, вирішили, вирішено, ухвалили, ухвалено, постановили, постановлено, підсумок, підсумки, у підсумку, висновок, висновки, результат, відповідь
        дійшли ?до, до чого дійшли, зійшлися ?на, домовилися, домовились, домовленість, зупинилися ?на, вердикт, резолюція, прийнято, погоджено
      `,
      en: `
        came to, decision, decided, agreed, agreement, outcome, result, resolution, resolved, answer, conclusion, concluded, upshot, settled, settled on, verdict
        we ?have agreed|decided|settled, ended with|at, where we landed, landed on
      `,
    }})\.?$`,
  ],
  [
    'asked',
    spoken`^(?:${{
      ru: 'вопрос, тема, пункт, предмет, проблема, слушали, заслушали, о чём, о чем, суть, поднято',
      uk: 'питання, тема, пункт, предмет, проблема, слухали, заслухали, про що, суть, порушено',
      en: 'question, topic, item, point, issue, subject, matter, heard, raised, raised by, asked, on the table, problem',
    }})\.?$`,
  ],
  [
    'told',
    spoken`^(?:${{
      ru: `
        обсуждение, обсудили, обсуждали, мнения, мнение, доводы, позиции, сказано, говорили, сказали, выступил, выступила, выступили, предложили, предложения, предложение
        за, против, плюсы, минусы, аргументы, ход обсуждения, варианты, вариант, заметки
      `,
      uk: `
        обговорення, обговорили, обговорювали, думки, думка, доводи, позиції, сказано, говорили, сказали, виступив, виступила, виступили, запропонували, пропозиції, пропозиція
        за, проти, плюси, мінуси, аргументи, хід обговорення, варіанти, варіант, нотатки
      `,
      en: `
        said, discussion, discussed, views, opinions, arguments, positions, for, against, pros, cons, spoke, notes, talk, talked about, proposals, proposal, options, points made
      `,
    }})\.?$`,
  ],
]
