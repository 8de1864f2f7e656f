import { anyOf, spoken } from '../../language/spoken.ts'
import type { Entry } from '../entries.ts'
import type { MeetingReading } from '../meeting.ts'
import { isTickedRow } from './ticked-row.ts'

/** Ticked, crossed out, or said to be done. */
export const isDone = (entry: Entry, reading: MeetingReading): boolean =>
  entry.block.checked === true ||
  STRUCK.test(reading.part.text.slice(entry.span.start, entry.span.end)) ||
  isTickedRow(entry, reading) ||
  DONE.test(entry.prose.text.replace(HOW_DONE, ' ')) ||
  DONE_BEHIND.test(entry.prose.text)

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

/** Nothing goes on behind it. */
const END = String.raw`\s*(?:[.,;!(—–]|\s-\s|$)`

/** "I connect the scanner. Made.", «Ремни: приехали», "Delivered on the 5th": how it went, behind what was to be done; "ready by Friday" is none. */
const DONE_BEHIND = spoken`[.;:!?—–]\s+(?:${{
  ru: 'уже, всё, все, да',
  uk: 'вже, усе, всі, так',
  en: 'already, all, yes, it is, is, was, are, were, has|have been',
}},?\s)?(?:${{
  ru: 'готов, готова, готовы, есть, закрыто, закрыта, закрыт, закрыты',
  uk: 'готово, готовий, готова, готові, є, закрито',
  en: 'ready, complete, closed, here, in',
}}(?=${END})|${{
  ru: `
    сделал*, приехал*, пришёл, пришл*, прибыл*, привез*, привёз, принёс, принесл*, прислал*, отправил*, отправлен*, получил*, получен*
    закрыл*, выполнил*, выполнен*, оплатил*, оплачен*, подписал*, подписан*, купил*, куплен*
  `,
  uk: `
    зробив, зробил*, приїхав, приїхал*, прийшов, прийшл*, прибув, прибул*, привіз, привезл*, приніс, принесл*, надіслав, надіслал*
    надіслано, відправив, відправил*, відправлено, отримав, отримал*, отримано, закрив, закрил*, виконав, виконал*, оплатив, оплатил*
    оплачено, сплачено, підписав, підписал*, підписано, купив, купил*, куплено
  `,
  en: 'made, finished, arrived, delivered, completed, sorted, received, sent, signed, paid, bought',
}}(?=${END}|\s+(?:\d|${{ ru: 'вчера, в|во', uk: 'вчора, у|в', en: 'on, yesterday, last' }}\s)))`

/** Crossed out: done or dropped. */
const STRUCK = /^[\s*_]*~~.*~~[\s*_]*$/su
