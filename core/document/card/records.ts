import { findRhythm } from '../../language/rhythm.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, opening, spoken, together, type Words } from '../../language/spoken.ts'
import { WE_DO } from '../../lexicon/word-lists.ts'
import { channelsIn } from '../channel-words.ts'
import { isDenied, namesPaper } from './agreed.ts'
import { WORKS_UNDER } from './expectations.ts'
import { type CardNote, isIn, says } from './notes.ts'
import { ENOUGH, isBeside, meets, type Reading } from './reading.ts'

/**
 * A sentence that says on what paper stands what is told before it, whatever either is called: «Эти слова Жанна сама внесла в соглашение», "You'll find
 * it in the statement of work", "(Dr Fennimore's signed plan)".
 */
export function mayBeRecorded(reading: Reading): boolean {
  const { notes, card } = reading
  const told = card.expectations.map(({ span }) => span)
  return notes.some((note, i) => {
    const reach = reachOf(note, reading)
    if (reach === undefined) return false
    const from = Math.max(notes.slice(0, i).findLastIndex(({ form }) => form === 'heading') + 1, i - FAR)
    const near = notes.slice(from, i + 1).filter(other => note.at - other.at < FAR)
    if (near.some(other => other.open || isDenied(other.prose.text) || (other !== note && says(other, 'unwritten'))))
      return false
    const isTold = ({ span }: CardNote): boolean => told.some(one => meets(one, span))
    // "Tickets from 25 November" is what they expect, and no paper.
    if (told.length > 0) return near.some(isTold) && (reach === 'back' || !isTold(note))
    return near.some(other => (other === note ? isLong(note) : isTerm(other, note, reach, reading)))
  })
}

/** Notes: a list that one paper holds. */
const FAR = 6

/** `back`: what stands before it is written there; `beside`: a paper, and no more. */
type Reach = 'back' | 'beside'

function reachOf(note: CardNote, { part: { language } }: Reading): Reach | undefined {
  const { text } = note.prose
  if (note.form === 'heading' || note.at < 0 || isElsewhere(note) || says(note, 'contactPerson')) return undefined
  if (WORKS_UNDER.test(text)) return undefined
  const isPaper = says(note, 'paper') || namesPaper(text) || PAPER.test(text)
  if (!isPaper) return AGREED.test(text) && BACK.test(text) && isWritten(note, text) ? 'back' : undefined
  if (!isWritten(note, text)) return undefined
  if (isIn(note, 'goals', 'goalProject', 'goalDecider', 'goalContact') && !PUT.test(text)) return undefined
  if (PUT.test(text) || IN_PAPER.test(text) || (BACK.test(text) && (AGREED.test(text) || STANDS.test(text))))
    return 'back'
  const isNamed = AGREED.test(text) || STANDS.test(text) || PLACE.test(text) || /^\(.*\)\.?$/u.test(text)
  return isNamed && findRhythm(text, language) === undefined ? 'beside' : undefined
}

/** «На словах было «за день», …, новый срок вошёл в допсоглашение»: not written at first, and then it was. */
const isWritten = ({ acts }: CardNote, text: string): boolean =>
  acts.every(({ name, end }) => name !== 'unwritten' || PUT.test(text.slice(end)))

/** «Чтобы хор не мёрз: …. Мы внесли это в наряд»: a label in the line does not bind the sentence behind it. */
const isElsewhere = (note: CardNote): boolean =>
  isIn(note, ...ELSEWHERE) && (note.roles.size > 0 || !note.around.find(({ roles }) => roles.size > 0)?.before)

const ELSEWHERE = ['plan', 'scenarios', 'channels', 'history', 'controlPoints', 'cadence', 'portrait'] as const

const OTHERS = ['contactPerson', 'informant', 'secondVoice', 'absent', 'ownCheck', 'decides'] as const

/** "Put it in the mandate letter", «внесла в соглашение», «описано в задании», «закрепил приказ». */
const PUT = spoken`${{
  ru: `внес|внесла|внесли|внесен*|вписал*|вписан*|вошел|вошла|вошло|вошли|занес*|попал|попала|попало|попали|записал*|записан*|описан*|прописан*|прописал*|указан*|указал*|изложен*|отражен*|включен*|включил*|вложен*|подшит*|подшил*|перенес*
    закреплен*|закрепил*|зафиксирован*|зафиксировал*|оформлен*|оформил*|сформулирован*, взят|взята|взято|взяты из, дословно, слово в слово, повторен*|повторяет*, совпада*, звучит`,
  uk: `вніс|внесла|внесли|внесен*|вписав|вписала|вписали|вписан*|увійшов|увійшла|увійшло|увійшли|ввійшло|ввійшли|занес*|потрапив|потрапила|потрапило|потрапили|записав|записала|записали|записан*|описан*|прописан*|прописали|вказан*|вказали|викладен*
    відображен*|включен*|вкладен*|підшит*|підшили|перенесли|перенесен*|закріплен*|закріпив|закріпила|закріпили|зафіксован*|зафіксував|зафіксувала|зафіксували|оформлен*|оформили|сформульован*, взято|взята|взяті з, дослівно, слово в слово, повторен*|повторює, збіга*, звучить`,
  en: `put ..4 in|into, entered|wrote|written|typed|copied|recorded|noted|worked ..5 in|into|down|on|as|up, went|goes|got into, spelled|spelt|set|laid out|down, spells out, find it|them|this|these|that|both|all, included|listed|described|stated|repeated|captured|minuted ..2 in|by|on, stapled|pinned|attached|filed|clipped
    taken|lifted|quoted|copied from, word for word, verbatim, repeats, match|matches`,
}}`

/** The client has said yes to it. */
const AGREED = anyOf({
  ru: `подписал*|подписан*|расписал*|завизировал*|согласовал*|утвердил*|утвержден*|подтвердил*|подтвержден*|одобрил*|одобрен*|принял*, поставил* ..2 подпись|крестик|галочку|визу|печать, с подписью|печатью|пометками, вернул* ..3
    согласован*, ответил* ..2 да|согласен|согласна, утв`,
  uk: `підписав|підписала|підписали|підписан*|розписал*|розписав*|завізував|завізувала|погодив|погодила|погодили|погоджен*|затвердив|затвердила|затвердили|затверджен*|підтвердив|підтвердила|підтвердили|підтверджен*|схвалив|схвалила|схвалили|схвален*|прийнято
    поставив|поставила|поставили ..2 підпис|хрестик|галочку|візу|печатку, з підписом|печаткою|позначками, повернув|повернула|повернули ..3, погоджено, відповів|відповіла ..2 так|згоден|згодна, затв`,
  en: `signed|countersigned|initialled|initialed|approved|accepted|confirmed|agreed|endorsed|ratified, signature|signatures|thumbs-up, wrote|said|answered|replied ..2 yes|agreed|ok|fine, ticked, a tick, marked-up, came|come back`,
})

/** "Both papers give Palm Sunday", «регламент називає той самий строк». */
const STANDS = anyOf({
  ru: 'стоит|стоят|есть|лежит|лежат|называет|называют|говорит|говорится|гласит|даёт|дают, то же|тот же|та же|те же, основание, подтверждение, копия, подтверждает',
  uk: 'стоїть|стоять|є|лежить|лежать|називає|називають|каже|сказано|дає|дають, те саме|той самий|ті самі|та сама, підстава, підтвердження, копія, підтверджує',
  en: 'gives|give|says|say|names|states|state|reads|has|holds|carries, the same, basis, source, proof, on file, backed by, copy',
})

/** What was told just before: «эти слова», "both points", "it". */
const BACK = anyOf({
  ru: 'это|этот|эта|эту|эти|этим|этими|этих, все, оба|обе, их, его, её, так, формулировка, цифра|число|числа, слова|словами, пункт|пункты, срок|сроки, условие|условия, требование|требования, пожелание|пожелания, первое, компромисс',
  uk: 'це|цей|ця|цю|ці|цим|цими|цих, все|усе|усі, обидва|обидві, їх, його, її, так, формулювання, цифра|число|числа, слова|словами, пункт|пункти, строк|строки|термін|терміни, умова|умови, вимога|вимоги, побажання, перше, компроміс',
  en: "it|it's, this, these, that, those, them|they, all, both, everything, wording|words, figure|figures|number|numbers, point|points, terms, compromise, each",
})

const PAPERS: Words = together({
  ru: `договор|договоре, контракт*, допсоглашени*, приложении, протокол*, техзадани*, тз, план|плане|плана|плану, эскиз*, схем*, чертеж*, наряд|наряде|наряду|наряд-заказ*|заказ-наряд*, тендер*, заявк*, заказ|заказе|заказу|заказа, приказ*, выписк*, решение|решении|решения, задание|задании|заданием|задания, документ*, бумаг*, счет|счете|счету|счёту, смет*, паспорт*, чек-лист*|чек-листе, устав*
    итогов* письмо, письмо|письме|письму, опросник*, таблиц*, перечень|перечне, список|списке, график|графике, соглашени*`,
  uk: `договір|договорі, контракт*, додат*, протокол*, техзавданн*, тз, план|плані|плану, ескіз*, схем*, креслен*, наряд|наряді|наряду, замовлення|замовленні|замовленням, наказ*, витяг*, рішення|рішенні, завдання|завданні|завданням, документ*, папер*|папір, рахунок|рахунку, кошторис*, паспорт*, чек-лист*, статут*
    лист|листі|листом|листу, опитувальник*, таблиц*, перелік|переліку, список|списку, графік|графіку, угод*`,
  en: `tender, contract, agreement, specification, spec, annex, protocol, proposal, offer, quote, quotation, plan, plans, sketch, drawing, drawings, note, notes, list, statement, work order, job sheet, order, addendum, minutes, schedule, paper|papers, document, documents, invoice, estimate, charter, checklist, mail, email, letter, voice message, message, file, sheet, form, brief, rules, policy, licence, permit`,
})

const PAPER = anyOf(PAPERS)

/** "The compromise is in the addendum"; Kasia, who is in charge of the mail, is not. */
const IN_PAPER = spoken`${{
  ru: 'стоит|стоят, есть, лежит|лежат',
  uk: 'стоїть|стоять, є, лежить|лежать',
  en: "is, are, it's, they're, sits, sit, stands, stand, stood",
}}\s(?:${{ ru: 'в, во, на', uk: 'у, в, на', en: 'in, on' }})\s(?:[\p{L}’'-]+\s){0,3}${PAPERS}`

/** «лист 4», "para 8", «абзац другий», «пункт „Предмет“»: where in it. */
const PLACE = spoken`${{
  ru: 'пункт|пункте, раздел|разделе, абзац|абзаце, лист|листе #, страница|странице, строка|строке|строкой, приложение, редакция, статья',
  uk: 'пункт|пункті, розділ|розділі, абзац|абзаці, аркуш, сторінка|сторінці, рядок|рядку|рядком, додаток, редакція, стаття',
  en: 'clause, section, paragraph|para|paras, page, line, annex, schedule, rev, version, article, item',
}}|№\s?\d|\d{1,2}\s\p{L}{3,}|\d{1,2}\.\d{1,2}|(?<!\p{L})v\d`

/** The sentence of the paper tells the terms, too. */
const isLong = ({ prose }: CardNote): boolean => wordsOf(prose.text).length > MANY

/** Words. */
const MANY = 16

/** Something is wished, or asked for without a verb: "Chairs in teal, two working rooms at all times"; where it is pointed back to, whatever stands there. */
function isTerm(note: CardNote, paper: CardNote, reach: Reach, { part: { blocks } }: Reading): boolean {
  const { text } = note.prose
  if (note.form === 'heading' || isElsewhere(note) || wordsOf(text).length < ENOUGH) return false
  if (WORKS_UNDER.test(text) || OURS.test(text)) return false
  if (isWish(note)) return true
  if (OTHERS.some(act => says(note, act)) || isOfPeople(note) || channelsIn(text)[0] !== undefined || FACT.test(text))
    return false
  if (reach === 'back') return true
  return note.at === paper.at
    ? LISTED.test(text)
    : paper.form === 'line' && isBeside(note, paper, blocks) && !FACT.test(paper.prose.text)
}

const isOfPeople = ({ whose }: CardNote): boolean => [...whose].some(role => role !== 'project' && role !== 'fixed')

const LISTED = /\p{L}[^,.]*,[^.]*(?:,|\d)|\d[^,.]*,/u

const isWish = (note: CardNote): boolean =>
  says(note, 'strives') || says(note, 'expects') || WISHED.test(note.prose.text)

const WISHED = anyOf({
  ru: 'просит|просят|просил*, важно, понимает под, без, не больше|меньше|длиннее|короче|позже|дольше|дороже, ни, чтобы|чтоб, полагается|полагаются, мерило, успех*',
  uk: 'просить|просять|просив|просила|просили, важливо, розуміє під, без, не більше|менше|довше|пізніше|дорожче, не більш|менш як, ані|жодн*, щоб|аби, покладається|покладаються, мірило, успіх*',
  en: 'asked for, asks for, wish, wishes, no, never, without, nothing, nobody, not more|less|later, at most|least, yardstick, measure, happy, success, matters, would like, insists, picture of',
})

/** «Делаем им кровлю, 400 м²», "We're doing their roof": what we do. */
const OURS = spoken`^\P{L}*(?:${WE_DO}|${{ ru: 'мы', uk: 'ми', en: "we, we're, we've" }})\s`

/** «Договор № 12 от 3 мая, 40 страниц»: a paper is no term of its own. */
const FACT = opening({
  ru: 'договор*, контракт*, оплата, адрес, инн, счет, клиент с',
  uk: 'договір, контракт*, оплата, адреса, рахунок, клієнт з|із',
  en: 'contract, payment, address, vat, invoice|invoices, client since, company',
})
