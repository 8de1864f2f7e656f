import { wordsOf } from '../../language/segment.ts'
import { anyOf, opening } from '../../language/spoken.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import { frontmatterSpan, isFilled, liesIn, type MeetingReading, withRole } from '../meeting.ts'
import type { Sentence } from '../model.ts'
import { sameName } from '../people/names.ts'
import { does } from '../sentences.ts'
import { asksToCheck, awaitsRemarks, goesBare, handsOver, isSealed, takesSilence, theyKnow } from './handed.ts'
import type { Stretch } from './topic-stretch.ts'

/** Where it is told that the record went out: a key of the frontmatter, a part, a sentence. */
export function readSent(reading: MeetingReading, stretches: readonly Stretch[]): Span | undefined {
  const key = frontmatterSpan(reading.part.frontmatter, 'approval')
  if (key) return key
  const section = withRole(reading, 'sent').find(
    s => isFilled(s, reading.blocks) && !NOT_YET.test(s.inline?.text ?? ''),
  )
  if (section) return section.span
  const elsewhere = withRole(reading, 'previous')
  const late = reading.base.sentences.length - LAST
  const said = reading.base.sentences.find(
    (s, i) =>
      !s.quoted &&
      does(s, 'sendRecord') &&
      !liesIn(s, elsewhere) &&
      (NAMED.test(s.prose.text) || !isOnQuestion(s, stretches)) &&
      (RECORD.test(s.prose.text) || (i >= late && !isTheirs(s, reading) && !isTaken(s, reading) && !does(s, 'vague'))),
  )
  return (said ?? toldOtherwise(reading, stretches) ?? sentToSomebody(reading))?.span
}

/** In other words: the record changes hands, its remarks are waited for, or the reader is asked to check it. */
function toldOtherwise(reading: MeetingReading, stretches: readonly Stretch[]): Sentence | undefined {
  const { base, people } = reading
  const elsewhere = withRole(reading, 'previous')
  const late = base.sentences.length - LAST
  return base.sentences.find((sentence, i) => {
    if (sentence.quoted || isInside(sentence.span, base.title) || liesIn(sentence, elsewhere)) return false
    const isLate = i >= late && !isOnQuestion(sentence, stretches)
    if (handsOver(sentence, people.participants, isLate)) return true
    if (!isLate || isTaken(sentence, reading)) return false
    return (
      awaitsRemarks(sentence) ||
      asksToCheck(sentence) ||
      takesSilence(sentence) ||
      isSealed(sentence) ||
      theyKnow(sentence, people.participants) ||
      goesBare(sentence, people.participants)
    )
  })
}

const NOT_YET = opening({ ru: 'нет, ещё нет, пока нет', uk: 'ні, ще ні, поки ні', en: 'no, not yet' })

/** "Complaints from Lekki. … Adaeze takes it to Lekki": in what was said on one of the questions another thing goes to somebody. */
const isOnQuestion = ({ span, prose: { text } }: Sentence, stretches: readonly Stretch[]): boolean =>
  namesWhom(text) && stretches.some(({ whole, listed }) => listed && isInside(span, whole) && span.start > whole.start)

/** A name, a day, or "agreed by both": of somebody's matter. */
const namesWhom = (text: string): boolean =>
  /\d/u.test(text) || BOTH.test(text) || wordsOf(text).some((word, i) => i > 0 && word.capital)

const BOTH = anyOf({ ru: 'оба, обе, обоим, обеим', uk: 'обидва, обидві, обоє, обом', en: 'both' })

/** «Ширин пришлёт список»: whoever begins the sentence sends what he was asked for, and he is of the client's people. */
function isTheirs({ prose: { text } }: Sentence, { people }: MeetingReading): boolean {
  const [first] = wordsOf(text)
  return first?.capital === true && people.participants.some(p => p.side === 'client' && sameName(first.norm, p.name))
}

/** «Иво: список игроков»: a name and what he is to do, in running text as in a list. */
function isTaken({ prose: { text } }: Sentence, { people }: MeetingReading): boolean {
  const [, name] = TAKEN.exec(text) ?? []
  return name !== undefined && people.participants.some(p => wordsOf(name).some(w => sameName(w.norm, p.name)))
}

const TAKEN = /^\s*(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*)?)\s*:\s/u

/** Further up in the text «Отдали шестнадцатого» tells of other things than the record. */
const LAST = 6
const NAMED = anyOf({
  ru: 'протокол*, конспект*, записи, заметки, итоги, резюме, копия|копию|копии, подтвержден*',
  uk: 'протокол*, конспект*, записи, нотатки, підсумки, підсумок, резюме, копія|копію|копії, підтвердженн*',
  en: 'minutes, notes, record, summary, copy, copies, confirmation',
})
const RECORD = anyOf({
  ru: `
    протокол*, конспект*, запис*, заметк*, итог*, резюме, копи*, экземпл*
    подтвер*, согласов*, сверк*, верно*, правк*, замечан*, расписа*, завизир*, на|этом|этот листе|лист|странице|бумаге
  `,
  uk: 'протокол*, конспект*, запис*, нотатк*, підсумок, підсумк*, резюме, копі*, примірн*, підтверд*, погодж*, звірк*, правк*, зауваж*, розписа*, завізув*, на|цьому|цей аркуші|аркуш|сторінці|папері',
  en: 'minutes, notes, record*, summary*, copy*, copies, confirm*, correct*, sign*',
})

/** At the end of the record: «… скинула це Дарці», «Goes to Ms Kaplan»: something went to one of the client's people; a task is none. */
function sentToSomebody(reading: MeetingReading): Sentence | undefined {
  const { base, people } = reading
  const theirs = people.participants.filter(p => p.side !== 'ours')
  const tasks = withRole(reading, 'actions')
  const isTask = (s: Sentence) => base.blocks[s.block]?.kind !== 'paragraph' && liesIn(s, tasks)
  return base.sentences
    .slice(-4)
    .find(
      s =>
        !s.quoted &&
        base.blocks[s.block]?.kind !== 'item' &&
        does(s, 'sends') &&
        !isTask(s) &&
        !isTaken(s, reading) &&
        theirs.some(p => wordsOf(s.prose.text).some(w => w.capital && sameName(w.norm, p.name))),
    )
}
