import { anyOf, cased, opening, spoken } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { proseSpan, textAfter, textAt, textBefore } from '../../markdown/prose.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { ABOUT, CALLED_BY_NAME } from './understanding.ts'
import { paragraphOf } from './voice.ts'

/**
 * The sentence that says why not: the no itself by a joining word or a clause behind it, or a ground beside it. What stands before counts
 * only where the no draws its conclusion.
 */
export function reasonOf(letter: Letter, no: Sentence): Sentence | undefined {
  if (
    does(no, 'reason') !== undefined ||
    does(no, 'procedure') !== undefined ||
    hasColon(no) ||
    isDrawn(no) ||
    goesOnWithGround(no)
  )
    return no
  const paragraph = paragraphOf(letter, no)
  const at = paragraph.indexOf(no)
  const next = letter.paragraphs[letter.paragraphs.indexOf(paragraph) + 1] ?? []
  const behind = at === paragraph.length - 1 ? next.slice(0, 1) : paragraph.slice(at + 1, at + 3)
  const grounds = at === paragraph.length - 1 ? isHindrance : isGround
  // "The coaches have no room for one. So it is unlikely to work out": what a second no is drawn from is its reason.
  if (behind[0] && DRAWS.test(behind[0].prose.text) && (does(behind[0], 'hedge') || does(behind[0], 'refuse')))
    return no
  const drawn = DRAWS.test(no.prose.text) ? paragraph[at - 1] : undefined
  return behind.find(grounds) ?? paragraph.slice(0, at).find(s => isGround(s) && leadsTo(s, no)) ?? drawn
}

/** "The place is being rewired, and there won't be a live socket": the clause before the no is its ground, unless it speaks to the reader. */
function isDrawn({ acts, prose }: Sentence): boolean {
  const no = acts.find(({ name }) => name === 'refuse' || name === 'declines')
  const before = no && textBefore(prose, no.span)
  return (
    before !== undefined &&
    AND.test(before) &&
    before.split(' ').length > LEAST_GROUND &&
    !acts.some(({ name, span: { start } }) => TO_READER.has(name) && start < no!.span.start)
  )
}

const LEAST_GROUND = 5

const AND = spoken`[\s,]${{ ru: 'и, так что, поэтому', uk: 'і, й, та, тож, тому', en: 'and, so' }}\s(?:\S+\s){0,2}$`

const TO_READER: ReadonlySet<ActName> = new Set([
  'wished',
  'empathy',
  'thanks',
  'apology',
  'hedge',
  'alternative',
  'request',
  'acknowledge',
  'weOnly',
])

/** What begins the next paragraph may tell of something else: it has to hinder, or to give its reason. */
const isHindrance = (sentence: Sentence): boolean =>
  isGround(sentence) &&
  !OFFERS.test(sentence.prose.text) &&
  (does(sentence, 'reason') !== undefined ||
    does(sentence, 'excuse') !== undefined ||
    HINDERS.test(sentence.prose.text))

/** «Что можно сделать иначе: …», "What we can do instead": the other way, though its word for "else" gives reasons as well. */
const OFFERS = opening({
  ru: '?вот ?а что ?мы ?я ?всё-таки ?зато можно|можем|могу|предлагаю|предлагаем, ?а вот что, можно|можем|могу ?сделать|поступить ?и иначе|по-другому, другой|иной|второй вариант|путь|способ',
  uk: '?ось ?а що ?ми ?я ?все-таки ?натомість можна|можемо|можу|пропоную|пропонуємо, ?а ось що, можна|можемо|можу ?зробити|вчинити ?й ?і інакше|по-іншому, інший|другий варіант|шлях|спосіб',
  en: '?here|this ?is what ?else we|i ?do can|could|offer|suggest|propose, what would work|help, the alternative|alternatives|other way|option, one|another|other way|option',
})

const leadsTo = (ground: Sentence, no: Sentence): boolean =>
  does(ground, 'reason') !== undefined ||
  DRAWS.test(no.prose.text) ||
  /\d/.test(ground.prose.text) ||
  HINDERS.test(ground.prose.text)

/** Something is shut, taken, gone or does not go: told right before a no, its ground. */
const HINDERS = anyOf({
  ru: 'не, нет, закры*, занят*, сломан*, запрещ*, нельзя, кончил*, расписан*, отменен*',
  uk: 'не, немає, закри*, зайнят*, зламан*, заборон*, скінчил*, розписан*, скасован*',
  en: 'not, no, closed, shut, taken, booked, broken, gone, sold, full, cancelled, canceled',
})

const DRAWS = opening({
  ru: 'поэтому, так что, значит',
  uk: 'тому, отже, тож',
  en: "so, therefore, hence, that|which is why, that's why",
})

/** «Не вийде: реєстр закритий». */
const hasColon = ({ prose }: Sentence): boolean => {
  const told = prose.text.replace(CALLED_BY_NAME, '').replace(ABOUT, '')
  return /:\s+\S+\s+\S+|;\s+\S+\s+\S+\s+\S+/u.test(told) || JOINED.test(told)
}

/** «Перенести не получится, зал расписан до мая»: a clause behind the no, joined by a comma alone. */
const JOINED = cased`(?:${{ ru: 'не', uk: 'не', en: "won't, can't, cannot, don't, doesn't, not, no, nobody, never" }}\s[^,]{3,60}|${{ ru: 'нет, никак, нельзя', uk: 'немає, ніяк', en: '—' }}),\s(?!${{
  ru: `но*, а, разве, если, может, зато, хотя, однако, увы, к сожалению, поэтому, и, как*, что*, котор*
    всякое, честно, откровенно, правда, к несчастью, очень|мне|нам жаль, жаль, простите, извините, прошу, спасибо`,
  uk: `хіба*, якщо, може, хоч*, але, проте, зате, на жаль, тому*, і, й, як*, що*
    усяке, всяке, чесно, відверто, правда, на лихо, дуже|мені|нам шкода|прикро, шкода, прикро, вибачте, пробачте, прошу, дякую`,
  en: `unless*, except*, if, although, but*, so, though, however, unfortunately, and*, as*, which*, that*
    honestly, frankly, sorry, thank*, please, I am|i'm|we're sorry|afraid, to be honest|frank`,
}})\p{Ll}+\s\p{Ll}+`

/** «Не дадим — газ в доме не опломбирован», «мы отказываемся, у него хлопковая основа»: a clause of its own right behind the words of the no. */
function goesOnWithGround({ acts, prose }: Sentence): boolean {
  const no = acts.findLast(({ name }) => name === 'refuse' || name === 'declines')
  const behind = no ? textAfter(prose, no.span) : ''
  const [, joint, clause = ''] = /^[^,;:—–]{0,60}?(,|;|\s[—–])\s+(?=\p{Ll})(.+)$/u.exec(behind) ?? []
  return (
    joint !== undefined &&
    clause.split(/[;:—–]|,(?!\d)/u)[0]!.split(' ').length >= (/[—–]/u.test(joint) ? 1 : LEAST_CLAUSE) &&
    !NO_GROUND.test(clause) &&
    !acts.some(({ name, span: { start } }) => name === 'alternative' && start >= no!.span.end)
  )
}

const LEAST_CLAUSE = 3

/** What goes on with the no, turns from it or is a word thrown in. */
const NO_GROUND = opening({
  ru: `
    но, а, однако, зато, хотя, если, пока, разве, как*, что, чтобы, котор*, когда, где, кто, куда, сколько, и, или, ни, даже, тем более, поэтому, так что, увы, к сожалению, пожалуйста
    честно, откровенно, правда, простите, извините, прошу, спасибо, жаль, очень|мне|нам жаль, понимаю, понимаем, знаю, надеюсь, надеемся, не
  `,
  uk: `
    але, а, проте, однак, зате, хоч*, якщо, поки, хіба, як*, що, щоб, котр*, коли, де, хто, куди, скільки, і, й, та, або, чи, ні, навіть, тим більше, тому, отже, тож, на жаль, прошу, будь ласка
    чесно, відверто, правда, вибачте, пробачте, дякую, шкода, дуже|мені|нам шкода|прикро, розумію, розуміємо, знаю, сподіваюся, сподіваємося, не
  `,
  en: `
    but, and, or, nor, so, although, though, however, unless, except, until, if, whether, which, that, who, where, when, while, even, least, not, please, sorry, thank*, unfortunately, i'm|we're|i am sorry|afraid
    i know|understand|hope|see, we know|understand|hope|see, honestly, frankly, to be honest|frank, at least, much as, therefore, hence
  `,
})

const OTHER_PARTS = [
  ...(['request', 'empathy', 'thanks', 'hedge', 'apology', 'regret', 'noAnswer', 'indifferent'] as const),
] as const

/** "Open a cluster at four degrees and half the bees are lost": what would come of it, and nothing that is wanted. */
const warns = (sentence: Sentence): boolean =>
  (does(sentence, 'failure') ?? does(sentence, 'badFact')) !== undefined &&
  OTHER_PARTS.every(part => part === 'request' || !does(sentence, part)) &&
  WARNS.test(sentence.prose.text)

const WARNS = spoken`^[^,;:—–]+\s?[,—–]?\s(?:${{ ru: 'и, тогда', uk: 'і, й, тоді', en: 'and, then' }})\s`

const isGround = (sentence: Sentence): boolean =>
  does(sentence, 'excuse') !== undefined ||
  does(sentence, 'reason') !== undefined ||
  (sentence.words > 2 &&
    !sentence.prose.text.includes('?') &&
    (!OTHER_PARTS.some(part => does(sentence, part)) || warns(sentence)) &&
    !sentence.acts.some(act => act.name === 'alternative' && !isSupposed(sentence, act) && isOffered(sentence, act)))

/** «Its skin was replaced on Monday and wants three weeks of rest, it would go flat»: what is told first is the ground, unless something of ours goes on from it. */
const isOffered = (sentence: Sentence, { span }: Act): boolean =>
  does(sentence, 'wayOn') !== undefined || proseSpan(sentence.prose, span).start < OPENING_WORDS

/** Letters of a few words. */
const OPENING_WORDS = 20

/** «… и если пустить воздух раньше, личинки выживут»: supposed, and not asked, is no offer. */
export const isSupposed = ({ prose }: Sentence, { span }: Act): boolean => SUPPOSED.test(textAt(prose, span))

const SUPPOSED = opening({ ru: 'если', uk: 'якщо', en: 'if' })
