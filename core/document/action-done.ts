import { anyOf, spoken } from '../language/spoken.ts'
import type { Entry } from './entries.ts'
import type { MeetingReading } from './meeting.ts'
import { isTickedRow } from './ticked-row.ts'

/** Ticked, crossed out, or said to be done. */
export const isDone = (entry: Entry, reading: MeetingReading): boolean =>
  entry.block.checked === true ||
  STRUCK.test(reading.part.text.slice(entry.span.start, entry.span.end)) ||
  isTickedRow(entry, reading) ||
  DONE.test(entry.prose.text.replace(HOW_DONE, ' '))

const DONE = spoken`✅|✔|${{ ru: 'готово, сделано, выполнено', uk: 'зроблено, виконано', en: 'done' }}`

/** «Узнать, как сделано крепление», "to be done by Friday": what is asked, or still to be. */
const HOW_DONE = new RegExp(
  anyOf({
    ru: 'как|что|чтобы|кем|когда|где|если|пока|быть|будет|должно|должен|должна|должны|всё|все|почти|ещё|не ..3 готово|сделано|выполнено',
    uk: 'як|що|щоб|ким|коли|де|якщо|доки|поки|бути|буде|має|мають|все|усе|майже|ще|не ..3 зроблено|виконано|готово',
    en: "how|what|who|when|if|whether|once|until|be|get|gets|getting|getting|have|has|not|n't|can|as ..4 done",
  }).source,
  'giu',
)

/** Crossed out: done or dropped. */
const STRUCK = /^[\s*_]*~~.*~~[\s*_]*$/su
