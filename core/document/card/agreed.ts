import { anyOf, every, opening, spoken } from '../../language/spoken.ts'
import { WORKS_UNDER } from './expectations.ts'
import { type CardNote, isIn, says } from './notes.ts'
import { datesIn, daysIn } from './plan.ts'
import { firstKnown, isBeside, isTold, meets, type Reading } from './reading.ts'

/** Beside what is expected something is named in which it may stand: "on the order sheet she signed", «Откуда знаем: анкета от 2 ноября». */
export function mayBeFixed(reading: Reading): boolean {
  const { card, notes, part } = reading
  const expecting = notes.filter(note => card.expectations.some(({ span }) => meets(span, note.span)))
  const near = notes.filter(
    note =>
      (note.part.size === 0 || isIn(note, 'expectations')) &&
      !isElse(note, reading) &&
      ![...note.whose].some(role => OF_OTHERS.has(role)) &&
      expecting.some(one => Math.abs(one.at - note.at) < 2),
  )
  return (
    !near.some(note => says(note, 'unwritten') || note.open || isDenied(note.prose.text)) &&
    near.some(note => {
      const isHere = expecting.some(one => one.at === note.at || isBeside(one, note, part.blocks))
      return refersTo(note, reading, isHere && !expecting.includes(note))
    })
  )
}

const OF_OTHERS: ReadonlySet<string> = new Set(['decisionMaker', 'secondDecider', 'contact', 'people', 'project'])

/** A wish, whatever its words, beside a paper with its day or number: «Хозяйка ждёт 27 семей. Так и стоит в расписке от 1 октября». */
export function mayBeAgreed(reading: Reading): boolean {
  const { notes } = reading
  const from = firstKnown(reading)
  return notes.some((note, i) => {
    if (i < from || note.at < 0 || isIn(note, ...ELSEWHERE) || !refersTo(note, reading, false) || isElse(note, reading))
      return false
    if (note.roles.has('fixed') && note.roles.size > 1) return true
    const near = notes.slice(Math.max(i - 2, 0), i + 2).filter(other => Math.abs(other.at - note.at) < 2)
    return near.some(other => !isElse(other, reading) && (isWish(other, note) || isHeadOf(other, note)))
  })
}

const ELSEWHERE = ['plan', 'scenarios', 'channels', 'history', 'controlPoints', 'cadence'] as const

/** Read as something else already. */
function isElse({ span }: CardNote, { card }: Reading): boolean {
  const { decisionMaker, secondDecisionMaker, sources, plan, scenarios, controlPoints, portrait, goals } = card
  const ways = [...card.channels.values()].map(way => way.span)
  const taken = [decisionMaker, secondDecisionMaker, sources, plan, scenarios, controlPoints, portrait, ...ways]
  return [...taken, goals.decisionMaker, goals.contact].some(other => other !== undefined && meets(other, span))
}

/** Said to be wanted; or something under a label, in quotes or with its measure, beside the paper. */
const isWish = (note: CardNote, paper: CardNote): boolean =>
  isTold({ ...note, value: note.prose }) &&
  !isIn(note, ...ELSEWHERE, 'portrait') &&
  note.form !== 'heading' &&
  !ELSE.some(act => says(note, act)) &&
  (says(note, 'strives') ||
    says(note, 'expects') ||
    AWAITS.test(note.prose.text) ||
    (note !== paper &&
      !CONTRACT.test(paper.prose.text) &&
      note.part.size === 0 &&
      (Boolean(note.label?.text) || QUOTED.test(note.prose.text)) &&
      !isOfPeople(note)))

/** «84 м глибини | договір підряду»: under «Документ», "On record". */
const isHeadOf = (note: CardNote, paper: CardNote): boolean =>
  note.form === 'head' && note.at === paper.at && note.part.size === 0 && paper.around[0]?.roles.has('fixed') === true

const CONTRACT = opening({ ru: 'договор', uk: 'договір', en: 'contract' })

const isOfPeople = ({ whose }: CardNote): boolean => [...whose].some(role => role !== 'project' && role !== 'fixed')

const ELSE = ['contactPerson', 'informant', 'secondVoice'] as const

const AWAITS = anyOf({
  ru: 'ждет|ждут|ждем|ожида*, чего ждать, просит|просят|просил*, договорились|условились, считает|уверен*|представляет|воображает, по ..1 мысли|мнению|представлению, в представлении',
  uk: 'чекає|чекають|жде|ждуть|очіку*, чого чекати, просить|просять|просив*|просила, домовилися|домовились|умовились, вважає|певен|певна|уявляє, на ..1 думку',
  en: 'await|awaits, look|looks|looking forward, waiting for, wishes, hopes, asked|asks for, agreed, insists|insist, thinks|imagines|pictures|believes|assumes|supposes, sees it|this|the, is sure, was|were|been told, to her|his|their mind',
})

const QUOTED = /[«"“][^«»"“”]{6,}[»"”]/u

/** Named with its day or number, or what was signed; beside what is known to be expected also back to what was said: "It's all on the …". */
function refersTo(note: CardNote, reading: Reading, isLoose: boolean): boolean {
  const { text } = note.prose
  if (note.open || says(note, 'unwritten') || (WORKS_UNDER.test(text) && !CONTRACT.test(text))) return false
  if (note.roles.has('fixed') || note.around[0]?.roles.has('fixed')) return true
  const of = OF_DAY.exec(text)?.[0]
  if (of !== undefined && datesIn(of, reading.part.language) > 0) return true
  const isPaper = says(note, 'paper') || SIGNED.test(text)
  if (!isLoose) return (isPaper && /\d/u.test(text)) || NUMBERED.test(text)
  return isPaper || CLAUSE.test(text) || BACK.test(text) || daysIn(text.replace(UNTIL, ''), reading.part.language) > 0
}

/** A paper, or that somebody put his name to it. */
export const namesPaper = (text: string): boolean => SIGNED.test(text)

const SIGNED = anyOf({
  ru: `подписал*, подписан*, росписью, расписал*, завизир*, согласовал*, утвержд*, утвердил*, скриншот*, расписк*, протокол*, анкет*, опросник*, заявк*, бланк*, квитанци*, талон*, накладн*, чек, чеке
    справк*, гарантийн*, акт, акте, опись, описи, ведомост*, меморандум*, памятк*, презентаци*, стенограмм*, конспект*, образец, образце`,
  uk: `підписав, підписала, підписали, підписан*, розписом, розписав*, розписала*, завізу*, погодив, погодила, погодили, затвердж*, затверди*, скриншот*, розписк*, протокол*, анкет*, опитувальник*, заявк*, бланк*
    квитанці*, талон*, накладн*, чек, чеку, довідк*, гарантійн*, акт, акті, опис, описі, відоміст*, меморандум*, пам'ятк*, презентаці*, стенограм*, конспект*, зразок, зразку`,
  en: `signed, countersigned, initialled, initialed, signature, signed off, screenshot*, receipt*, warranty, order form|sheet|slip|book, in writing, on file, minuted, questionnaire*, form, slip*, ticket*
    voucher*, proof, sample, card, sheet, certificate*, memo, memorandum, leaflet, presentation, transcript, handover note`,
})

/** «талон № 7», "ticket no. 88". */
const NUMBERED = spoken`\p{L}{3}[,(]?\s(?:№|${{ ru: '—', uk: '—', en: 'no' }}\.?)\s?\d`

/** «до 1 декабря», "by 1 December": when it is due, and no day of a paper. */
const UNTIL = every(
  spoken`${{
    ru: 'до, к, ко, с, со, после, не позже|позднее',
    uk: 'до, з, із, зі, після, не пізніше',
    en: 'by, until, till, from, before, after, for, opens|starts|ends ..1',
  }}\s\d{1,2}(?:\.\d{1,2}|\s\p{L}+)?`,
)

const CLAUSE = spoken`№\s?\d|(?<!\p{L})(?:${{
  ru: 'п, пп, пункт, пункты, пункте, стр, страница, странице, слайд, слайде, раздел, разделе, строка, строке, приложение',
  uk: 'п, пп, пункт, пункти, пункті, стор, сторінка, сторінці, слайд, слайді, розділ, розділі, рядок, рядку, додаток',
  en: 'clause, point, points, page, slide, section, line, item, no, annex, appendix, schedule, paragraph',
}})\.?\s\d`

/** «Так и стоит в расписке», "It's all on the order sheet". */
const BACK = spoken`^\P{L}*(?:${{
  ru: 'так, это, все, всё это, оба, обе, они, текст, подробно, слово в слово',
  uk: 'так, це, усе, все, усе це, обидва, обидві, вони, текст, докладно, слово в слово',
  en: "it, it's, all, this, that, that's, so, both, everything, they, these, they're, word for word, the wording",
}})\s(?:\p{L}+\s){0,3}(?:${{ ru: 'в, во, на, по', uk: 'у, в, на, за', en: 'in, on, by, under' }})\s`

const OF_DAY = spoken`(?:${{ ru: 'от', uk: 'від', en: 'of, dated' }}\s|(?:${{
  ru: 'в, во, из, по',
  uk: 'у, в, із, з, за',
  en: 'in, on, per, by, see',
}})\s\p{L}{5,}(?:,|\s\p{L}+)?\s)\d[^,;)]{0,14}`

/** It never got there: «в договор это не вошло», "none of it is in the contract". */
export const isDenied = (text: string): boolean => DENIED.test(text)

const DENIED = anyOf({
  ru: 'не ..2 вошл*|вошел|внесл*|внес|попал*|записал*|подписал*|подписан*|согласован*|подтвердил*|подтвержд*, не ..1 стоит|упомян*|отражен*, ни в одном|одной, нет ..2 в договоре|письме|протоколе',
  uk: 'не ..2 увійшл*|ввійшл*|увійшов|внесл*|вніс|потрапи*|записали|підписали|підписав|підписала|підписан*|погоджен*|підтвердив|підтвердила|підтвердили, не ..1 стоїть|згадан*|відображен*, в жодному|жодній, немає|нема ..2 в|у договорі|листі|протоколі',
  en: "none|nothing|neither ..6 contract|writing|minutes|letter|agreement|paper, not|never|isn't|aren't|hasn't|haven't|didn't|wasn't ..3 in|into|signed|approved|confirmed|recorded|written|agreed|put, no mention, unsigned",
})
