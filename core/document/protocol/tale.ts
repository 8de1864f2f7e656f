import { wordsOf } from '../../language/segment.ts'
import { anyOf, cased, opening, whole } from '../../language/spoken.ts'
import type { Participant, Sentence } from '../model.ts'
import { sameName } from '../people/names.ts'
import { does } from '../sentences.ts'
import { bringsOutcome } from './settling.ts'

/**
 * «Механика стала тяжелее. Игнат вынимал клавиатуру»: everything said on a question tells what was, of somebody or something, and at most what there
 * is besides. A tale is as plain as an answer, but it settles nothing. Our own plural without a subject («Убрали», "Moved to the left") may be one.
 */
export function onlyTales(told: readonly Sentence[], people: readonly Participant[]): boolean {
  const tales = told.filter(sentence => isTale(sentence, people))
  return (
    tales.length > 0 &&
    told.reduce((sum, { words }) => sum + words, 0) >= LEAST_TALE &&
    told.every(sentence => tales.includes(sentence) || isBesides(sentence, told, tales))
  )
}

const LEAST_TALE = 7

/** Talk, a question, or what there is; before a tale at the end, anything that says of nothing what is to be. */
const isBesides = (sentence: Sentence, told: readonly Sentence[], tales: readonly Sentence[]): boolean =>
  !settles(sentence) && (isTalkedOf(sentence) || (tales.includes(told.at(-1)!) && isDescribed(sentence)))

/** «Кора дешевле, и каждую весну её подсыпают»: several words, none of work to come. */
const isDescribed = ({ prose: { text }, words }: Sentence): boolean =>
  words >= SHORTEST_TALE && (!AHEAD.test(text) || COMPARES.test(text)) && !/\d/u.test(text)

const COMPARES = anyOf({
  ru: 'дешевле, дороже, больше, меньше, лучше, хуже, прочнее, тяжелее, легче, быстрее, дольше, короче, тише, громче',
  uk: 'дешевше, дешевша, дешевший, дорожче, дорожча, дорожчий, більше, менше, краще, гірше, міцніше, важче, легше, швидше, довше, тихіше, гучніше',
  en: 'cheaper, dearer, more, less, better, worse, heavier, lighter, stronger, faster, slower, longer, shorter, quieter, louder',
})

const isTalkedOf = (sentence: Sentence): boolean =>
  does(sentence, 'talk') !== undefined ||
  does(sentence, 'undecided') !== undefined ||
  sentence.prose.text.includes('?') ||
  THERE_IS.test(sentence.prose.text)

/** A share of something that was is no price: «показывал 31 %». */
const settles = (sentence: Sentence): boolean =>
  bringsOutcome({ ...sentence, prose: { ...sentence.prose, text: sentence.prose.text.replaceAll('%', ' ') } })

const THERE_IS = anyOf({
  ru: 'у ..4 есть|нет|стоит|лежит|свой|своя|свои|двое|трое',
  uk: 'у|в ..4 є|немає|нема|стоїть|лежить|свій|своя|свої|двоє|троє',
  en: "has|have ..2 of ..1 his|her|their own, has|have, there is|are, there's",
})

function isTale(sentence: Sentence, people: readonly Participant[]): boolean {
  const { text } = sentence.prose
  if (sentence.quoted || /\?\s*$/u.test(text) || AHEAD.test(text) || settles(sentence)) return false
  // «Стало на 6:30», «Вышло по триста»: nobody does it, so it may be what they came to.
  if (sentence.words < SHORTEST_TALE || CAME_TO.test(text)) return false
  const [first, ...later] = clausesIn(text.replace(NO_VERB, ' '))
  const tells = (clause: string) => PAST.test(clause) || isDeedOf(clause, people)
  // «Фильтр в цену не входил, Прохор посчитает его», «…, и те отольют четыре»: somebody does something about it.
  const goesOn = (clause: string) => GOES_ON.test(clause) || namesDoer(clause, people)
  const opens = tells(first!) || (WAS.test(first!) && later.some(tells))
  return opens && later.every(clause => tells(clause) || !goesOn(clause))
}

/** "One was cracked": what was, or what was done with it; the next clause tells. */
const WAS = anyOf({ ru: '—', uk: '—', en: 'was, were' })

const GOES_ON = opening({ ru: 'и, и поэтому, так что', uk: 'і, й, та, тож, тому', en: 'and, so' })

const clausesIn = (text: string): string[] => text.split(/[,;:—–]\s+/u)

/** Somebody at the head of a clause, and more than his name. */
function namesDoer(clause: string, people: readonly Participant[]): boolean {
  const [first, next] = wordsOf(clause)
  return next !== undefined && first!.capital && people.some(person => sameName(first!.norm, person.name))
}

const SHORTEST_TALE = 4
const CAME_TO = opening({
  ru: '*ло, *лось, мы, я, встреча|совещание|созвон началась|началось|начался|прошла|прошло|прошёл',
  uk: '*ло, *лося, *лось, ми, я, зустріч|нарада|дзвінок почалася|почався|пройшла|пройшов',
  en: 'we, i, both, the meeting|call|session, ran, took, went, came, gave, saw, did, drew, wrote, showed, had, began, spoke, rang, drove, threw, never',
})

/** A past of somebody or something, told by its form alone; our plural has no subject: «Третью колонку убрали». */
const PAST = cased`(?<=[\p{L}\d,.»)]\s|^)(?!${{ ru: '—', uk: '—', en: 'we, i' }}\s)${{
  ru: '*ал, *ял, *ил, *ел, *ул, *ыл, *ала, *яла, *ила, *ела, *ула, *ыла, *ало, *яло, *ило, *ело, *уло, *ыло, *лся, *лась, *лось, шёл, нёс, вёз, *шла, *шло, *шёл, *зла, *сла, *кла, *рла',
  uk: '*ав, *яв, *ив, *ув, *ала, *яла, *ила, *іла, *ула, *ало, *яло, *ило, *іло, *уло, *вся, *лася, *лась, *лися, *лись, *лося, *лось, *шов, *шла, *шло, *зла, *сла, *кла',
  en: `
    took, went, came, dug, swung, stuck, hung, fought, caught, taught, sought, bent, slid, spun, ground, smelt, gave, knew, saw, did, drove, wrote, rose, fell, broke, wore, spoke, stole, grew, threw, flew, drew, ate, drank, sang, rang, ran, began
    became, forgot, swore, tore, froze, woke, shook, hid, showed, had
  `,
}}(?=[\s,.;:!)]|$)|(?<=\p{L}\s)${{ ru: '—', uk: '—', en: 'was, were' }}\s(?!${{
  ru: '—',
  uk: '—',
  en: '*ed, *en, kept, set, put, made, cut, held, left, sent, paid, bought, sold, drawn, found, lost, told, done, brought',
}})(?=\S)`

/** Nouns and small words that look like a past. */
const NO_VERB = new RegExp(
  anyOf({
    ru: `
      материал, канал, сигнал, отдел, раздел, зал, журнал, персонал, оригинал, финал, интервал, портал, терминал, бокал, причал, квартал, капитал, филиал
      предел, угол, пол, стол, тыл, шкала, скала, зала, сила, пила, акула, дело, тело, мало, начало, зеркало, покрывало, одеяло, правило, мыло, чернила
      перила, надо было, узел, вокал, формула, вал, овал, ритуал, метил, винил, текстиль, стекло, кресло, масло, тепло, светло, число, весло, ремесло, игла, зола
    `,
    uk: `
      матеріал, канал, справ, прав, вистав, лав, страв, рукав, мотив, архів, актив, колектив, вплив, напрямів, масив, наплив, шкала, скала, зала, сила, пила
      акула, діло, тіло, мало, дзеркало, покривало, мило, джерело, чорнила, поручнів, перила, формула, крісло, масло, тепло, число, весло, голка, список
      вигляд
    `,
    en: 'had to, had better, had agreed, did we',
  }).source,
  'giu',
)

/** "Terence timed it at the counter": whoever was there, and what he did; a thing in his place may be a note of ours. */
function isDeedOf(text: string, people: readonly Participant[]): boolean {
  const words = wordsOf(text)
  return words.some((word, i) => {
    const before = words[i - 1]
    if (!before || word.parted || !DID.test(word.norm)) return false
    return WHO.test(before.norm) || (before.capital && people.some(person => sameName(before.norm, person.name)))
  })
}

const DID = whole({
  ru: '—',
  uk: '—',
  en: '*ed, brought, found, kept, made, told, read, dug, built, hung, bent, cut, hit, lent, spread, stuck, caught, fought, got, left, put, sent, held, had, felt, heard, met, lost, stood, sat, thought, said, spent',
})

const WHO = whole({
  ru: '—',
  uk: '—',
  en: 'he, she, they, it, nobody, everybody, everyone, somebody, someone, who, one',
})

/** What is to be. */
const AHEAD = anyOf({
  ru: 'будет, будут, будем, нужно, надо, нужен, нужна, нужны, должен, должна, должны, следует, можно, пусть, давайте, с сегодняшнего, отныне, теперь, снова, уже, вместо, взамен, зато, поэтому',
  uk: 'буде, будуть, будемо, треба, потрібно, потрібен, потрібна, потрібні, має, мають, мусить, слід, можна, хай, нехай, відтепер, тепер, знову, вже, уже, замість, натомість, зате, тому, тож',
  en: "will, 'll, shall, should, must, to be, from now, now, again, already, instead, so we|it|they, needs, need, let's, is to, are to",
})
