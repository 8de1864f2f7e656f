import { sentencesOf } from '../language/sentences.ts'
import type { Block } from '../markdown/block.ts'
import { type Prose, slice, sourceSpan } from '../markdown/prose.ts'
import type { Side } from './model.ts'
import { nameAt } from './names.ts'
import type { Listed } from './people.ts'
import { peopleIn } from './people-line.ts'

/** People that plain sentences at the head of a text name: «Были Ж. Арсланова и С. Ли», "From the bakery there will be Faye Cole, co-owner, and …". */
export const fromProse = (blocks: readonly Block[]): Listed[] => leadsIn(blocks).flatMap(peopleBehind)

/** One house alone is named in front of its people: whoever else comes is named in a way not read here. */
export function namesOneHouse(blocks: readonly Block[]): boolean {
  const [lead, ...more] = leadsIn(blocks)
  return lead !== undefined && more.length === 0 && lead.group !== ''
}

const leadsIn = (blocks: readonly Block[]): Lead[] =>
  blocks
    .slice(0, HEAD)
    .filter(block => !block.quoted && (block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'heading'))
    .flatMap(block =>
      sentencesOf(block.prose.text).flatMap(({ start, end }) => leadOf(slice(block.prose, start, end)) ?? []),
    )

/** Whoever comes is named before the matter. */
const HEAD = 12

function peopleBehind({ sentence, from, group, side }: Lead): Listed[] {
  const end = sentence.text.replace(/[.!\s]+$/u, '').length
  const prose = slice(sentence, from, Math.max(end, from))
  return peopleIn(prose, sourceSpan(prose, 0, prose.text.length), group, side)
}

interface Lead {
  readonly sentence: Prose
  /** Where the names begin. */
  readonly from: number
  readonly group: string
  readonly side: Side | undefined
}

/** How a sentence begins that names who comes. */
function leadOf(sentence: Prose): Lead | undefined {
  const { text } = sentence
  const lead = (from: number, group = '', side?: Side): Lead => ({ sentence, from, group, side })
  const ours = OURS.exec(text)
  if (ours) return lead(ours[0].length, '', 'ours')
  const stood = STANDS_FOR.exec(text)
  if (stood) return lead(stood[0].length, stood[1])
  const from = FROM_HOUSE.exec(text) ?? FROM_QUOTED.exec(text)
  if (from) return lead(from[0].length, (from[1] ?? from[2])!.trim())
  const present = PRESENT.exec(text) ?? GROUPED.exec(text)
  if (present) return lead(present.index + present[0].length)
  const named = nameAt(text)
  return named?.name.includes(' ') && COMES.test(text.slice(named.end)) ? lead(0) : undefined
}

const BE_THERE =
  '(?:будут|будет|едут|едет|придут|прид[её]т|приедут|приедет|приходят|участвуют|участвует|присутствуют|присутствует|подключатся|подключится|идут|ид[её]т|будуть|буде|їдуть|їде|прийдуть|прийде|приїдуть|приїде|беруть участь|бере участь|присутні|присутній|присутня|на лінії|на линии|на связи|on the line|долучаться|долучиться|є|come|comes|coming|are|is|join|joins|attend|attends|there is|there are|there will be|will be)'

/** «Со стороны пекарни будут …», «От зала — …», "For the gym: …", "Coming from the bakery: …". */
const FROM_HOUSE = new RegExp(
  String.raw`^(?:${BE_THERE}\s+)?(?:от|со стороны|с|від|з боку|зі сторони|зі|із|з|from|for|on behalf of)\s+((?:the\s)?[^\d,:;.!?—–]{2,40}?)(?:\s*[:—–]\s*|\s+-\s+|,?\s+${BE_THERE}:?\s+)(?=\p{Lu}\p{L}*[\p{Ll}.])`,
  'iu',
)

/** «От «Малинок» Зинаида Марковна и Артём», «Від лабораторії Вікторія Панчук». */
const FROM_QUOTED =
  /^(?:[Оо]т|[Вв]ід|[Ff]rom|[Ff]or)\s+(?:([«"“][^»"”]{2,40}[»"”])\s+(?=\p{Lu})|((?:the\s)?\p{Ll}+(?:\s\p{Ll}+)?)\s+(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}))/u

/** «Мы придём вдвоём: …», «Нас двое: …», "There will be two of us, …". */
const OURS =
  /^(?:(?:[Мм]ы|[Нн]ас|[Мм]и|[Ww]e|[Оо]т нас|[Вв]ід нас|[Ff]rom us|[Oo]n our side|[Ff]or us)(?=[\s:,])[^.:;,—–\p{Lu}]{0,30}|[Tt]here (?:will be|are) [a-z]+ of us)(?:[:—–]|,|\s+-)\s*(?=\p{Lu})|^(?:[Сс] нашей стороны|[Зз] нашого боку|[Оо]т нас|[Вв]ід нас|[Oo]n our side|[Ff]rom our side|[Ff]or us)\s+(?=\p{Lu})/u

/** «Театр представляют …», "The theatre is represented by …". */
const STANDS_FOR =
  /^(?:The\s)?(\p{L}+(?:\s[«"“][^»"”]{2,40}[»"”])?)\s(?:представля(?:ет|ют)|представля(?:є|ють)|репрезенту(?:є|ють)|(?:is|are) represented by)\s+(?=\p{Lu})/u

/** «Рогов и Леднёва («Колос»); Женя Бритов (мы)»: houses in brackets part the two sides. Matches what stands before it. */
const GROUPED =
  /(?<=^|[.\n]\s*)(?=\p{Lu}(?:[^.()\n;:]|(?<=\p{Lu})\.){1,120}\([^()\n]{2,40}\)\s*;\s*\p{Lu}(?:[^.()\n;:]|(?<=\p{Lu})\.){1,120}\([^()\n]{2,40}\))/u

const PRESENT =
  /(?:^|[^\p{L}\s]\s*|\n\s*|\p{L}[,:]\s+)(?:были|присутствовали|присутствуют|участвовали|участвуют|говорили|встречались|встретились|созвонились|собрались|сидели|едут|едет|приходят|приходит|приезжают|приезжает|будут|будет|придут|прид[её]т|приедут|приедет|встречает|встречают|принимает|принимают|на связи|на линии|за столом|беседовали|общались|на дроті|на проводе|пришли|прийшли|будем|будемо|були|розмовляли|спілкувались|спілкувалися|присутні|були присутні|брали участь|говорили|зустрілися|зустрічались|зустрічає|зустрічають|приймає|приймають|зібрались|зібралися|сиділи|їдуть|їде|приходять|приходить|приїздять|приїжджають|будуть|буде|прийдуть|прийде|приїдуть|приїде|на лінії|на зв.язку|present(?: were)?|in the room|attended by|attending|there were|there will be|on the call|on the line(?: were)?|participants were|around the table)(?:\s+(?:были|були|were|сегодня|today|at the table))?[:,]?\s+(?=\p{Lu}|от\s|від\s|from\s|for\s|я\s|пан|mr|ms)/iu

/** "Nina Snow and Glen Lynx from the practice are driving over", "Alma Jay, our head of projects, receives them". */
const COMES =
  /(?:^|\s)(?:are (?:driving|coming|flying|joining)|is (?:driving|coming|flying|joining)|will (?:come|join|be there|attend|be)|come(?:s)? (?:over|along|from|for)|joins? (?:us|in|from|for)|attends?|receives?|welcomes?|meets? them)(?=$|[\s.,])/u
