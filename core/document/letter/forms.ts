import { anyOf, spoken } from '../../language/spoken.ts'
import type { Block } from '../../markdown/block.ts'

/** Words that greet, at the beginning of a line, be it behind a name. */
export const GREETS = spoken`^(?:[\p{L}\s.,'’ʼ«»&-]{0,60}[,\s])?${{
  ru: `здравствуй, здравствуйте, добрый|доброго|доброе день|дня|вечер|вечера|утро|утра|времени, доброго, приветствую, привет, приветик
    уважаем*, дорог*, здоров*, хай, салют, йо`,
  uk: `добрий|доброго день|дня|вечір|вечора|ранок|ранку|часу, доброго, вітаю, вітання, привіт, шановн*, дорог*, любий, люба
    здоров*, хай, салют, йо`,
  en: `dear, hi, hello, hey, hiya, howdy, yo, good morning|afternoon|evening|day, morning, afternoon, evening, greetings`,
}}(?=$|[^\p{L}])`

/** A line of few words that greets, or calls the reader by name. */
export const greets = (line: string): boolean => line.length < MOST_GREETING && (GREETS.test(line) || CALLED.test(line))

/** Letters. */
const MOST_GREETING = 80

/** Words that close a letter, over the name. */
export const CLOSES = spoken`^(?:${{
  ru: `с уважением|наилучшими|теплом|благодарностью|надеждой, всего доброго|хорошего|наилучшего, хорошего дня|вечера, хороших выходных
    до связи|встречи|понедельника, на связи, обнимаю`,
  uk: `з повагою|найкращими|теплом|вдячністю|надією, всього доброго|найкращого, гарного дня|вечора, гарних вихідних
    до зв'язку|зустрічі|понеділка, на зв'язку, обіймаю`,
  en: `kind|best|warm regards, regards, best wishes, warm wishes, best, warmly, sincerely, yours ?sincerely|faithfully|truly, cheers
    many thanks, thanks, thank you, with best|kind|warm regards|wishes, all the best, take care
    have a good|nice|great|lovely day|evening|weekend|week`,
}}|${{ ru: 'искренне', uk: 'щиро', en: '—' }}(?=[\s,.!]*(?:$|${{ ru: 'ваш*', uk: 'ваш*, твій, твоя', en: '—' }})|,)|${{
  ru: 'спасибо',
  uk: 'дякую',
  en: '—',
}}(?!,? ${{ ru: 'что', uk: 'що', en: '—' }}))[\s,.!]*`

/**
 * Whether a text has the form of a letter to somebody: it begins with a greeting that names him, and ends with a name, under a closing formula or
 * alone; under a `subject` a greeting is enough. `blocks`: without raw HTML. What only speaks to everybody, or holds code, is none.
 */
export function hasLetterForm(blocks: readonly Block[], subject: boolean): boolean {
  if (blocks.length > MOST_BLOCKS || blocks.some(({ kind }) => kind === 'code')) return false
  const said = blocks.filter(({ kind, quoted }) => kind !== 'heading' && kind !== 'break' && !quoted)
  const body = said.slice(said.findIndex(block => !isHead(block)))
  const [first, last] = [body[0], body.findLast(block => !AFTERTHOUGHT.test(block.prose.text))]
  if (first?.kind !== 'paragraph') return false
  const [line = ''] = linesOf([first])
  if (subject && (GREETS.test(line) || CALLED.test(line))) return true
  if (last?.kind !== 'paragraph') return false
  const end = linesOf(body.slice(1).filter(({ kind, prose }) => kind === 'paragraph' && !AFTERTHOUGHT.test(prose.text)))
  return addresses(line) && isSigned(end)
}

const MOST_BLOCKS = 60
const MOST_LINES_SIGNED = 6

const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(({ prose }) => prose.text.split('\n').map(line => line.trim()))

/** "Maureen," in a line of its own. */
const CALLED = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}[,!]$/u

/** `Subject: …`, `To: …` over the letter. */
const isHead = ({ prose }: Block): boolean =>
  prose.text.split('\n').every(line => /^\s*\p{Lu}\p{L}*(?:\s\p{L}+)?\s*:\s*\S/u.test(line))

/** «Ірино Василівно, доброго дня!», "Dear Colonel Strickland,": a greeting with a name. */
function addresses(line: string): boolean {
  const named = NAME_FIRST.exec(line)
  if (named && GREETS.test(named[1]!)) return true
  const [head] = NAME_BEHIND.exec(line) ?? line.split(/[,!.:]/)
  return GREETS.test(head!) && /\s\p{Lu}\p{Ll}/u.test(head!) && !TO_ALL.test(head!)
}

const NAME_BEHIND = /^[^,!.:]*,\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}(?=[,!.:]|$)/u
const NAME_FIRST = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2},\s(.+)/u

const TO_ALL = anyOf({
  ru: 'все, всем, команда, коллеги, друзья, читател*, участник*, мир, подписчик*',
  uk: 'усі, всі, усім, всім, команда, командо, колеги, друзі, читач*, учасник*, світе, підписник*',
  en: 'all, everyone, everybody, team, folks, friends, members, contributors, maintainers, readers, community, colleagues, world, there, subscribers',
})

function isSigned(lines: readonly string[]): boolean {
  const end = lines.slice(-MOST_LINES_SIGNED)
  const closing = end.findLastIndex(line => CLOSES.test(line) && line.length <= LONGEST_LINE)
  if (closing < 0) return NAME_LINE.test(end.at(-1) ?? '') && end.slice(-2).some(line => NAME_ALONE.test(line))
  const rest = end[closing]!.slice(CLOSES.exec(end[closing]!)![0].length)
  return [rest, ...end.slice(closing + 1)].some(line => NAME_LINE.test(line.trim()))
}

const LONGEST_LINE = 60
const NAME_LINE = /^[—–-]?\s*[«"“]?\p{L}[^.?!:;]{1,58}\.?$/u
const NAME_ALONE = /^[—–-]?\s*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}(?:,\s[^.?!:;]{2,50})?$/u

const AFTERTHOUGHT = /^\s*(?:p\.?\s?s\.?|п\.?\s?с\.?|з\.?\s?і\.?)[\s.,:—–-]/iu
