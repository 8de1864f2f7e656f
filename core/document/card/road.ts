import { findRhythm } from '../../language/rhythm.ts'
import { opening, spoken } from '../../language/spoken.ts'
import { placeOf } from './channels.ts'
import { DEPENDS } from './fork.ts'
import { type CardNote, isIn, says } from './notes.ts'
import { datesIn, daysIn, reachesLaunch, SEASON } from './plan.ts'
import { isTold, meets, type Reading, WE } from './reading.ts'

/** Steps under no name: a paragraph, a list or a table of no other part, with several pieces one behind another and days among them. */
export const mayBeSteps = (reading: Reading): boolean => stepsIn(reading) !== undefined

/**
 * What goes on behind the steps: «Зимой приезжаем чистить дымоход», "From Feb: service contract", «контроль каждые шесть недель». No plain day stands
 * in it or behind it, so it is no step to the launch.
 */
export function mayGoOn(reading: Reading): boolean {
  const { card, notes, part } = reading
  const known = card.plan ? notes.findIndex(({ span }) => meets(span, card.plan!)) : stepsIn(reading)
  if (known === undefined || known < 0) return false
  const { blocks, language } = part
  const place = placeOf(notes[known]!, blocks)
  const steps = isIn(notes[known]!, 'plan')
    ? known
    : notes.findIndex(note => mayBeOfRoad(note) && placeOf(note, blocks) === place)
  const behind = notes.filter(
    (note, i) =>
      i >= steps &&
      steps >= 0 &&
      mayBeOfRoad(note) &&
      note.at >= 0 &&
      note.at - notes[steps]!.at <= REACH + sizeOf(place, reading),
  )
  const lastDay = behind.findLastIndex(
    note => placeOf(note, blocks) === place && daysIn(withLabel(note), language) > 0 && !sinceWhen(note, reading),
  )
  return behind.some((note, i) => {
    const isHere = placeOf(note, blocks) === place
    if (i <= Math.max(lastDay, 0)) return false
    if (reachesLaunch(note) || (note.form === 'head' && note.label === undefined && !isHere)) return false
    const text = withLabel(note)
    const opens = [text, note.value.text].some(told => LATER.test(told.replace(NUMBER, ''))) || sinceWhen(note, reading)
    return isHere ? opens || mayBeFurther(text) || findRhythm(text, language) !== undefined : opens && isTold(note)
  })
}

/** We do it, or it depends, or no more than the season is known. */
const mayBeFurther = (text: string): boolean => WE.test(text) || DEPENDS.test(text) || SEASON.test(text)

/** Blocks behind the steps. */
const REACH = 2

const sizeOf = (place: string, { notes, part }: Reading): number =>
  new Set(notes.filter(note => placeOf(note, part.blocks) === place).map(({ at }) => at)).size

/** «С марта», "From Feb": from then on, and to no end. */
const sinceWhen = (note: CardNote, { part }: Reading): boolean => {
  const since = SINCE.exec(withLabel(note))?.[0]
  return since !== undefined && datesIn(since, part.language) > 0
}

const SINCE = spoken`^\P{L}*${{ ru: 'с, со', uk: 'з, із, зі, від', en: 'from, since, as from|of' }}\s[^,:;—–-]{2,20}(?!.{0,12}\s(?:${{
  ru: 'до, по',
  uk: 'до, по',
  en: 'to, till, until',
}}|[—–-]))`

/** Where such steps begin. */
export function stepsIn({ card, notes, part: { blocks, language } }: Reading): number | undefined {
  const others = [
    card.controlPoints,
    ...Object.values(card.goals),
    ...card.expectations.flatMap(({ span, fixedIn }) => [span, fixedIn]),
  ]
  const places = new Map<string, { at: number; pieces: number; dates: number; marks: number; isElse: boolean }>()
  for (const [at, note] of notes.entries()) {
    if (note.at < 0 || note.form === 'heading' || note.form === 'key') continue
    const place = placeOf(note, blocks)
    const told = places.get(place) ?? { at, pieces: 0, dates: 0, marks: 0, isElse: false }
    const { text } = note.prose
    told.pieces += text.split(PIECE).filter(piece => /\p{L}{2}/u.test(piece)).length
    told.dates += datesIn(text, language)
    told.marks += text.match(CHAIN)?.length ?? 0
    told.isElse ||= !mayBeOfRoad(note) || others.some(span => span !== undefined && meets(span, note.span))
    places.set(place, told)
  }
  return [...places.values()].find(
    ({ pieces, dates, marks, isElse }) => !isElse && pieces > 2 && (dates > 1 || (dates > 0 && marks > 2)),
  )?.at
}

const PIECE = /[,;.:]\s|\s[—–-]\s|\s?→\s?|\|/u

/** «замір — креслення — цех», «2) Креслення»: things in their order. */
const CHAIN = /\p{L}\s[—–-]\s\p{L}|(?<!\p{N})\d\)\s/gu

const mayBeOfRoad = (note: CardNote): boolean =>
  (note.part.size === 0 || isIn(note, 'plan', 'scenarios')) &&
  (note.whose.size === 0 || note.whose.has('project')) &&
  !ELSE.some(act => says(note, act))

const ELSE = ['decides', 'secondVoice', 'contactPerson', 'informant', 'executive'] as const

/** «| в январе и дальше | контроль |»: the time may stand in the first cell. */
const withLabel = ({ prose, label, form }: CardNote): string =>
  form === 'cell' ? `${label?.text ?? ''} ${prose.text}` : prose.text

/** «5) Через пів року», in the middle of a line. */
const NUMBER = /^\P{L}*\d+[.)]\s/u

/** What comes later. */
const LATER = opening({
  ru: `потом, дальше, далее, затем, следом, после, позже, позднее, впоследствии, впредь, а|и потом|дальше|далее|затем|там, в будущем|дальнейшем|перспективе, на будущее|перспективу, ?на|в|во следующ*|будущ*
    на|во втор* год|сезон, через ?# ?полтора год*|полгода|месяц*|квартал*|недел*|сезон*, через ..1 пол года, спустя, по окончании|завершении|итогам, как только, когда, зимой, весной, летом, осенью
    раз|дважды в, кажд*, перв* год|квартал|месяц|полгода, втор* год|квартал|месяц|сезон, дальнейш*, возможно, может быть, что потом|дальше|после, чем продолжить`,
  uk: `потім, далі, згодом, слідом, після, пізніше, відтак, опісля, надалі, а|і|й потім|далі|там, у|в майбутньому|перспективі|подальшому, на майбутнє|перспективу, ?на|у|в наступн*|майбутн*
    на|у|в друг* рік|сезон, через ?# рік|роки|пів|півроку|місяц*|квартал*|тиж*|сезон*, за ?# рік|півроку|місяц*, за пів року, через пів року, # рік|роки|років|місяц*, по закінченні|завершенні|підсумках, щойно, як тільки|лише, коли, взимку, навесні, весною, влітку, восени
    раз|двічі на, кожн*, щороку, щоквартал*, щомісяц*, перш* рік|квартал|місяць, друг* рік|квартал|місяць|сезон, подальш*, можливо, може бути, що потім|далі|після, чим продовжити, по *і`,
  en: `then, after, afterwards, later, once, beyond, thereafter, next, following, from then|there|now|that, in the future|long|following|next|longer|new, ?in|within a|one|two|three|six|twelve|half|# ..1 year|years|year's|month|months|months'|weeks|season
    the ..1 week|month|year|season|day|spring|summer|autumn|winter ..2 after|following|afterwards|ahead, when, come spring|summer|autumn|winter|january|the, ?and what ..1 may|might|could|can|comes|follows|happens|then|next
    each, every, ?in spring|summer|autumn|winter, by next, possibly, perhaps, maybe, long-term, longer|long term, half-year, first year|quarter|months|season, second year|season, with luck, further, future, onwards, year two|2`,
})
