import { anyOf, every, spoken } from '../../language/spoken.ts'
import { WE_DO } from '../../lexicon/word-lists.ts'
import { channelsIn } from '../channel-words.ts'
import { type CardNote, isIn, says } from './notes.ts'
import { reachesLaunch, tellsSteps } from './plan.ts'

/**
 * What follows the launch: named so, told with an "if", or as a fork, two ways side by side: «Пойдёт — …. Не пойдёт — …», "They don't? …",
 * «Добрий зріз: …. Поганий: …».
 */
export function isScenario(note: CardNote, beside: readonly CardNote[]): boolean {
  if (isIn(note, 'scenarios')) return true
  if (isIn(note, 'plan') && (DEPENDS.test(note.prose.text) || AFTER_ALL.test(note.prose.text))) return true
  if (isIn(note, ...FIRM) || (!isIn(note, 'plan') && namesDeputy(note))) return false
  return (note.form !== 'head' && says(note, 'whatFollows')) || isFork(note, beside) || goesOnAfter(note, beside)
}

/** «… → здача в березні. Далі сезонне обслуговування», "After it: a quarterly check": behind the steps, and no step to the launch itself. */
export function goesOnAfter(note: CardNote, beside: readonly CardNote[]): boolean {
  return AFTERWARDS.test(note.prose.text) && !reachesLaunch(note) && beside.some(tellsSteps)
}

/** «Потом», "next year": what comes behind the steps. */
export const AFTERWARDS = spoken`^\P{L}*(?:${{ ru: 'а, и', uk: 'а, і, й', en: 'and' }}\s)?${{
  ru: 'потом, дальше, далее, затем, после, впоследствии, ?на следующий год, ?на второй год, через год|полгода',
  uk: 'потім, далі, після, згодом, відтак, опісля, наступного року, ?на наступний рік, ?на другий рік, за рік, через рік',
  en: 'then, after, afterwards, later, ?the next year, from then on, ?in the second year, a year later, beyond',
}}[\s:,]`

/** A step that is taken or not: «вторая очередь, если правление скажет да». */
export const DEPENDS = anyOf({
  ru: 'если, в случае, при условии, в зависимости, возможно, может быть',
  uk: 'якщо, коли вийде, у разі, за умови, залежно, можливо, може бути',
  en: 'if, provided, depending, subject to, might, perhaps, possibly',
})

/** Behind a mark: "; after it the spring fair". */
const AFTER_ALL = spoken`[;,.]\s+${{
  ru: 'после нее|него|запуска|открытия|сдачи|выставки|пуска',
  uk: 'після неї|нього|запуску|відкриття|здачі|виставки|пуску',
  en: 'after it|launch|opening|handover',
}}\s+\p{Ll}`

/** «Нет его, подписывает жена»: who steps in is no scenario. */
const namesDeputy = (note: CardNote): boolean => note.whose.has('secondDecider') || says(note, 'decides')

/** Parts in which an "if" is no scenario. */
const FIRM = [
  'goals',
  'goalProject',
  'goalDecider',
  'goalContact',
  'channels',
  'portrait',
  'expectations',
  'history',
] as const

function isFork(note: CardNote, beside: readonly CardNote[]): boolean {
  if (says(note, 'manner')) return false
  const { text } = note.prose
  const around = [...beside.map(other => other.prose.text), text].join(' ')
  const onTheRoad = isIn(note, 'plan') || note.part.size === 0
  if (onTheRoad && ONE_WAY.test(text) && beside.some(other => ONE_WAY.test(other.prose.text))) return true
  if (onTheRoad && outcomesIn(around) > 1) return true
  if (onTheRoad && isBranch(note) && beside.some(isBranch)) return true
  return clausesOf(text).some(clause => OTHERWISE.test(clause) || deniesWhatWasTold(clause, around))
}

/** «Розберуть — навесні паски.» beside «Залишаться — міняємо коробку.» */
const ONE_WAY = spoken`^\P{L}*${{
  ru: '*ут, *ют, *ат, *ят, *ет, *ит, *тся',
  uk: '*уть, *ють, *ать, *ять, *еть, *ить, *їть, *ться',
  en: '—',
}}(?:\s[—–-]\s|,\s)`

/** «Удалося: пропонуємо догляд. Друга виявилась сухою: повертаємось до ставка»: what came of it, and what we do then. */
const outcomesIn = (text: string): number => text.match(THEN_WE)?.length ?? 0

const THEN_WE = every(
  spoken`(?<=^|[.;!?]\s)[^.:;!?→]{3,60}(?::|\?|\s[—–-])\s(?:\p{Ll}+\s){0,2}(?:${WE_DO}|${{ ru: '—', uk: '—', en: "we, we'll" }}\s\p{Ll}+)`,
)

/** «Придёт больше полусотни, устроим второй. Меньше двадцати, обзваниваем приходы»: a case, and behind a comma what we do in it; no way to reach anybody. */
const isBranch = ({ prose: { text } }: CardNote): boolean => BRANCH.test(text) && channelsIn(text).length === 0

const BRANCH = spoken`^\P{L}*(?:(?:(?:${{ ru: 'а, и, не', uk: 'а, і, не, ні', en: '—' }}\s)*${{
  ru: '*ет, *ит, *ут, *ют, *ат, *ят, *тся, больше, меньше, свыше',
  uk: '*де, *уть, *ють, *ать, *ять, *ить, *їть, *іть, *ться, більше, менше, понад',
  en: 'should, fewer, more, less, under, over',
}}\s[^.,;:?!]{2,60}|(?:\p{L}+\s){0,4}\p{L}+)(?:,|\s[—–-])\s(?:\p{Ll}+\s){0,3}(?:${WE_DO}|${{
  ru: '—',
  uk: '—',
  en: "we, we'll, there will, there'll",
}}))`

const clausesOf = (text: string): string[] => text.split(/(?<=[.;,!])\s+/u)

/** The other way, in so many words: «иначе», "if not", «неудача: …», "they don't? …". */
const OTHERWISE = spoken`^(?:${{ ru: 'а, и', uk: 'а, і', en: 'and, but' }}\s)?(?:${{
  ru: 'иначе, в противном случае, если не|нет',
  uk: 'інакше, в іншому разі, якщо не|ні|немає',
  en: "otherwise, if not, if it|they|we|that|this|she|he *n't|fail|fails",
}}|${{
  ru: 'нет, плох*, неудач*, провал*',
  uk: 'ні, поган*, невдач*, провал*',
  en: 'no, bad, poor, failure',
}}(?:\s\p{L}+){0,2}(?::|\?|\s[—–-]\s)|(?:(?:it|they|we|that|this|she|he) )?(?:(?:do|does|did|wo|is|are|ca)n['’]t|fails?)(?:\s\p{L}+){0,3}(?:\?|:|\s[—–-])|(?:do|does|did|wo|is)n['’]t,)`

const DENIED = spoken`^(?:${{ ru: 'а, и', uk: 'а, і', en: '—' }}\s)?не (\p{L}{3,})`

/** «не зайде — вертаємось» beside «зайде — …», or with what we do then. */
function deniesWhatWasTold(clause: string, around: string): boolean {
  const denied = DENIED.exec(clause)?.[1]
  if (denied === undefined) return false
  const stem = denied.slice(0, 5)
  return new RegExp(String.raw`(?<!\p{L}|не )${stem}`, 'iu').test(around)
}
