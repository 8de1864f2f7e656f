import { type CardNote, isIn, says } from './card-notes.ts'
import { channelsIn } from './channel-words.ts'

/**
 * What follows the launch: named so, told with an "if", or as a fork, two ways side by side: «Пойдёт — …. Не пойдёт — …», "They don't? …",
 * «Добрий зріз: …. Поганий: …».
 */
export function isScenario(note: CardNote, beside: readonly CardNote[]): boolean {
  if (isIn(note, 'scenarios')) return true
  if (isIn(note, 'plan') && DEPENDS.test(note.prose.text)) return true
  if (isIn(note, ...FIRM) || namesDeputy(note)) return false
  return (note.form !== 'head' && says(note, 'whatFollows')) || isFork(note, beside)
}

/** A step that is taken or not: «вторая очередь, если правление скажет да». */
const DEPENDS = /(?<!\p{L})(?:если|якщо|коли вийде|if|provided|depending|subject to|в случае|у разі)(?!\p{L})/iu

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
const ONE_WAY = /^\P{L}*\p{L}+(?:[уюая]ть|[еи]ть?|[уюая]т|ться|тся)(?:\s[—–-]\s|,\s)/u

/** «Удалося: пропонуємо догляд. Друга виявилась сухою: повертаємось до ставка»: what came of it, and what we do then. */
const outcomesIn = (text: string): number => text.match(THEN_WE)?.length ?? 0

const THEN_WE =
  /(?<=^|[.;!?]\s)[^.:;!?→]{3,60}(?::|\?|\s[—–-])\s(?:\p{Ll}+\s){0,2}(?:\p{Ll}+(?:[аяеєуиію]мо(?:с[ьяю]+)?|їмо|[аяеёиу]м(?:ся)?)|we(?:'ll)?\s\p{Ll}+)(?![\p{L}])/giu

/** «Придёт больше полусотни, устроим второй. Меньше двадцати, обзваниваем приходы»: a case, and behind a comma what we do in it; no way to reach anybody. */
const isBranch = ({ prose: { text } }: CardNote): boolean => BRANCH.test(text) && channelsIn(text).length === 0

const BRANCH =
  /^\P{L}*(?:(?:(?:а |и |і |й |не |ні )*\p{L}+(?:[её]т|ит|де|[уюая]ть|[іиї]ть|ться|тся)|больше|меньше|більше|менше|понад|свыше|should|fewer|more|less|under|over)\s[^.,;:?!]{2,60}|(?:\p{L}+\s){0,4}\p{L}+)(?:,|\s[—–-])\s(?:\p{Ll}+\s){0,3}(?:\p{Ll}+(?:[аяеєуиію]мо(?:с[ьяю]+)?|їмо|[аяеёиу]м(?:ся)?)|we(?:'ll)?|there(?:'ll| will))(?!\p{L})/iu

const clausesOf = (text: string): string[] => text.split(/(?<=[.;,!])\s+/u)

/** The other way, in so many words: «иначе», "if not", «неудача: …», "they don't? …". */
const OTHERWISE =
  /^(?:а |и |і |й |and |but )?(?:иначе|інакше|otherwise|if not|(?:если|якщо|if (?:it|they|we|that|this|she|he)) (?:не |ні|нет|[a-z]+n['’]t|fails?)|(?:нет|ні|no|плох|поган|неудач|невдач|провал|bad|poor|failure)\p{L}{0,4}(?:\s\p{L}+){0,2}(?::|\?|\s[—–-]\s)|(?:(?:it|they|we|that|this|she|he) )?(?:(?:do|does|did|wo|is|are|ca)n['’]t|fails?)(?:\s\p{L}+){0,3}(?:\?|:|\s[—–-])|(?:do|does|did|wo|is)n['’]t,)/iu

/** «не зайде — вертаємось» beside «зайде — …», or with what we do then. */
function deniesWhatWasTold(clause: string, around: string): boolean {
  const denied = /^(?:а |и |і |й )?не (\p{L}{3,})/iu.exec(clause)?.[1]
  if (denied === undefined) return false
  const stem = denied.slice(0, 5)
  return new RegExp(String.raw`(?<!\p{L}|не )${stem}`, 'iu').test(around)
}
