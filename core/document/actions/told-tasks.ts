import { findRhythm } from '../../language/rhythm.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, cased, opening, spoken, together, whole } from '../../language/spoken.ts'
import { CLIENT, SOMEBODY } from '../../lexicon/word-lists.ts'
import { type Prose, proseSpan, slice } from '../../markdown/prose.ts'
import { type Entry, entryOfPiece } from '../entries.ts'
import { coveredBy, datesIn, type MeetingReading, withRole } from '../meeting.ts'
import type { Participant, Sentence } from '../model.ts'
import { sameName } from '../people/names.ts'
import { lookBacks } from '../protocol/previous.ts'
import { does } from '../sentences.ts'
import { isTakenOnNext } from './taken-on.ts'

/**
 * Tasks told among the talk, outside all lists, where something is missing: "Ellie sends a one-page crib sheet." has no day, "The team gets the paper
 * by 20 November." no owner. Only verbs of work with an object behind them tell a task. `alone`: the minutes list none, so that all stand in the
 * talk, those with owner and day as well.
 */
export function toldTasks(reading: MeetingReading, alone: boolean): Entry[] {
  const { base, blocks } = reading
  const named = (['actions', 'next', 'sent', 'participants', 'absent', 'decisions', 'previous'] as const).flatMap(
    role => withRole(reading, role),
  )
  const covered = coveredBy([...named, ...lookBacks(reading)], reading)
  return base.sentences.flatMap(sentence => {
    const block = blocks[sentence.block]
    if (!block || sentence.quoted || block.kind === 'heading' || block.kind === 'row' || covered(sentence.block))
      return []
    if (does(sentence, 'sendRecord') || does(sentence, 'previous') || /[?…]\s*$/u.test(sentence.prose.text)) return []
    if (!isTask(sentence, reading, alone) && !isLoose(sentence, reading)) return []
    const prose = withoutLabel(sentence.prose)
    return [entryOfPiece(prose, sentence.block, block)]
  })
}

function isTask(sentence: Sentence, reading: MeetingReading, alone: boolean): boolean {
  const { text } = sentence.prose
  const label = LABEL.exec(text)?.[0].length ?? 0
  // «Спорили про цвет: Марк красит белым, Лев против»: what they hold, and nobody's task.
  if (isTalkedOf(sentence, label)) return false
  const told = behindDay(text.slice(label), reading)
  const namesDay = () => datesIn(reading, text).length > 0
  if (OF_NOBODY.test(told) && isTakenOnNext(sentence, reading.base.sentences, reading.part.language)) return false
  if (OF_NOBODY.test(told) || ALL_TO.test(told)) return SHOULD.test(told) || /\d/u.test(text) || namesDay()
  if (HAS_TO_BE.test(told)) return isOfNobody(sentence, reading)
  const verb = NAMED.exec(told)
  if (!verb || LEANS.test(told) || !isOneOf(reading.people.participants, verb[1]!)) return false
  const isWork =
    WORKS.test(verb[2]!) ||
    (WILL.test(told.slice(verb[1]!.length)) && WORK.test(verb[2]!)) ||
    (alone && IS_TO.test(told.slice(verb[1]!.length)) && !IDLE.test(verb[2]!)) ||
    (alone && isDueDeed(sentence, verb[2]!, reading))
  // Days and rhythms take longest to read.
  return isWork && (namesDay() ? alone : !/\d/u.test(text)) && !findRhythm(told, reading.part.language)
}

const isOneOf = (people: readonly Participant[], name: string): boolean =>
  people.some(p => wordsOf(name).some(w => w.capital && sameName(w.norm, p.name)))

/** A day in front ends before so many characters. */
const DAY_IN_FRONT = 48

/** «До 25 ноября Людмила даёт список»: the day first. */
function behindDay(told: string, reading: MeetingReading): string {
  const [day] = datesIn(reading, told.slice(0, DAY_IN_FRONT))
  const isFirst = day !== undefined && (day.preposition === 'by' || day.preposition === 'until') && day.start < 8
  return isFirst ? told.slice(day.end).replace(/^[\s,]+/u, '') : told
}

/** «Галина Процик подає заявку до 23.11»: whatever somebody does up to a day, but talk and thought. */
const isDueDeed = (sentence: Sentence, verb: string, reading: MeetingReading): boolean =>
  DOES.test(verb) &&
  !IDLE_DOES.test(verb) &&
  !does(sentence, 'talk') &&
  datesIn(reading, sentence.prose.text).some(({ preposition }) => preposition === 'by' || preposition === 'until')

const DOES = whole({
  ru: '*ет, *ит, *ёт, *ат, *ят, *ут, *ют, {we_do}',
  uk: '*є, *ить, *їть, *де, *же, *зе, *не, *ме, *че, *ше, *ує',
  en: '*s',
})
const IDLE_DOES = whole({
  ru: 'ждёт, хочет, может, знает, имеет, остаётся, стоит, живёт, болеет, работает, продолжает, надеется, просит, едет, уедет, будет, был',
  uk: 'чекає, хоче, може, знає, має, лишається, залишається, стоїть, живе, хворіє, працює, триває, сподівається, просить, їде, буде',
  en: 'is, was, has, wants, waits, knows, needs, hopes, stays, remains, works, lives, continues, hers, theirs, keeps, uses',
})

/** «Штамп надо заказать до 26 ноября», "The die has to be ordered by 26 November": by a day, and nobody is named who does it. */
const isOfNobody = ({ prose: { text } }: Sentence, reading: MeetingReading): boolean =>
  !LEANS.test(text) &&
  !OF_CLIENT.test(text) &&
  datesIn(reading, text).some(({ preposition }) => preposition === 'by' || preposition === 'until') &&
  !wordsOf(text).some(word => word.capital && isOneOf(reading.people.participants, text.slice(word.start, word.end)))

const HAS_TO_BE = spoken`(?:^|\s)(?:${{
  ru: 'надо, нужно, необходимо, следует, предстоит, требуется, осталось',
  uk: 'треба, потрібно, необхідно, слід, належить, лишилося, залишилося',
  en: '—',
}}\s(?:[^.;:,]{1,40}\s)?${{ ru: '{inf}', uk: '{inf}', en: '—' }}|${{
  ru: '—',
  uk: '—',
  en: 'has to be, have to be, needs to be, need to be, must be, should be, is to be, are to be',
}}\s\p{L}+(?:ed|en|[gn]t|ne|wn|ut|de|ld)(?!\p{L}))`

const OF_CLIENT = anyOf(
  together(CLIENT, {
    ru: 'вам, вы, они, им, он, ему, она, ей',
    uk: 'вам, ви, вони, їм, він, йому, вона, їй',
    en: 'you, they, he, she, by him|her|them|us|you',
  }),
)

const isTalkedOf = ({ acts, prose }: Sentence, label: number): boolean =>
  acts.some(act => act.name === 'talk' && proseSpan(prose, act.span).start < label)

/** "Kathy picks one when she gets round to it", «Нестор якось зв’яжеться з друкарнею»: somebody is to do it, and words that bind nobody stand for the day. In a list, "we'll have a look at some point" as well. */
function isLoose(sentence: Sentence, reading: MeetingReading): boolean {
  const { prose, span, block } = sentence
  const vague = does(sentence, 'vague')
  if (!vague || does(sentence, 'talk') || does(sentence, 'undecided') || does(sentence, 'extra')) return false
  if (datesIn(reading, prose.text).length > 0 || /\d/u.test(prose.text)) return false
  const told = prose.text.slice(LABEL.exec(prose.text)?.[0].length ?? 0)
  if (WE_WILL.test(told)) return reading.blocks[block]?.kind === 'item'
  const name = UNDERTAKES.exec(told)?.[1]
  return (
    name !== undefined &&
    span.start + prose.text.indexOf(name) < vague.span.start &&
    isOneOf(reading.people.participants, name)
  )
}

const WE_WILL = spoken`(?:^|[,:—–-])\s*(?:so\s|and\s|but\s)?${{
  ru: '—',
  uk: '—',
  en: `
    we'll have|look|try|sort|fix|do|check|find|figure|get|add|ask|send|make|move|write|update|test|take|talk
    we will have|look|try|sort|fix|do|check|find|figure|get|add|ask|send|make|move|write|update|test|take|talk
  `,
}}`

/** A name and what he will do. */
const UNDERTAKES = cased`^(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\s(?:\p{Ll}+\s)?${{
  ru: '{we_do}, *ет, *ит, *ёт, *ется, *ится, *ётся',
  uk: '*ає, *яє, *ує, *іє, *ить, *їть, *еться, *иться, *ється, зробить, *іть',
  en: 'will, to, shall, intends|plans|hopes|promises|means to, is going to, picks, looks, finds, {does}',
}}(?!\p{L})`

/** "Lid: we'll have a look": the question is nobody who looks. */
function withoutLabel(prose: Prose): Prose {
  const label = /^[^:.!?]{1,40}(?::|\s[—–-])\s+/u.exec(prose.text)?.[0].length ?? 0
  return label > 0 && WE_WILL.test(prose.text.slice(label - 1)) ? slice(prose, label, prose.text.length) : prose
}

/** «Чехол: Катя делает макет»: the question before the task. */
const LABEL = /^[^:.!?]{1,40}:\s+(?=\p{Lu})/u

const NAMED = cased`^(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\s(?:${{
  ru: 'сам, сама, сами, тоже',
  uk: 'сам, сама, самі, теж',
  en: 'will, to',
}}\s)?(\p{Ll}+)\s\p{L}`

/** Something else holds it up, it goes on as it did, or it was told: a standing order and "Michael updates us on …" are no tasks. */
const LEANS = anyOf({
  ru: 'кажд*, всегда, обычно, уже, ежеднев*, еженедел*, ежемесяч*, если, сейчас, теперь',
  uk: 'кожн*, завжди, зазвичай, вже, щодня, щотижня, щомісяця, якщо, зараз, тепер',
  en: 'every, each, always, usually, already, daily, weekly, monthly, now, if, updates|briefs us|them|everyone|everybody|you',
})

/** "All to review by Friday", "Team to proofread the text by Wednesday". */
const ALL_TO = spoken`^${{
  ru: '—',
  uk: '—',
  en: '?the team, all, everyone, everybody, both, both sides, we',
}}\sto\s\p{L}+\s\p{L}`

const OF_NOBODY = spoken`^(?:${together(SOMEBODY, {
  ru: '?наша команда',
  uk: '?наша команда',
  en: 'the|our team',
})}|${{ ru: '—', uk: '—', en: 'someone, somebody' }}\s${{ ru: '—', uk: '—', en: 'from' }}\s\p{L}+)\s(?:${{
  ru: '—',
  uk: '—',
  en: 'will, should, must, to, has to, needs to',
}}\s(?:${{ ru: '—', uk: '—', en: 'really, probably, please, also, just, quickly' }}\s)?)?${{
  ru: `
    готов*, подготов*, сдела*, делает, делают, пришл*, присыла*, провер*, закаж*, заказыва*, привез*, купит, найд*, узна*
  `,
  uk: `
    готує, підготує, зробить, робить, надішл*, надсила*, перевір*, замов*, привез*, купить, знайде, дізна*
  `,
  en: `
    send, sends, get, gets, order, orders, book, books, print, prints, prepare, prepares, draft, drafts, buy, buys
    measure, measures, ring, rings, call, calls, ask, asks, tell, tells, chase, chases, fix, fixes, pick, picks, check, checks, write, writes, bring, brings, make, makes, collect, collects, find, finds
  `,
}}(?=\s)`

/** "Somebody should really ring them": theirs whoever it may be, with no day either. */
const SHOULD = spoken`^(?:${{ ru: '—', uk: '—', en: 'someone, somebody' }})\s${{ ru: '—', uk: '—', en: 'should, must, has to, needs to, ought to' }}\s`

const WILL = opening({ ru: '—', uk: '—', en: 'will, to' })
/** "Skye to suggest a date": whatever the verb, if it does anything. */
const IS_TO = opening({ ru: '—', uk: '—', en: 'to' })
const IDLE = whole({
  ru: '—',
  uk: '—',
  en: 'be, have, see, think, know, consider, feel, wait, remain, stay, continue, keep, try, decide, like, want, need, understand',
})
const WORK = whole({
  ru: '—',
  uk: '—',
  en: `
    send, order, book, print, prepare, draft, buy, measure, ship, update, fix, write, rewrite, arrange, provide, share
    invite, collect, deliver, install, replace, design, redesign, cut, paint, build, bring, make, redraw, draw, upload
    email, mail, supply, swap, repair, compile, gather, redo, finish, complete, translate, submit, circulate, organise, organize
    get, find, ask, call, ring, check, contact, chase, add, remove, change, sort, proofread, review
    sign, pay, approve, confirm, choose, pick, return, let, give, tell
  `,
})

const WORKS = whole({
  ru: `
    присылает, пришлёт, отправляет, отправит, высылает, вышлет, готовит, подготовит, делает, сделает, проверяет, проверит
    заказывает, закажет, покупает, купит, пишет, напишет, переписывает, перепишет, рисует, нарисует, собирает, соберёт
    меряет, измеряет, измерит, замеряет, замерит, достаёт, доставляет, доставит, привозит, привезёт, приносит, принесёт
    обновляет, обновит, чинит, починит, устанавливает, установит, меняет, заменяет, заменит, составляет, составит
    переделает, переделывает, передаёт, передаст, оформляет, оформит, считает, посчитает
    предоставляет, предоставит, добавляет, добавит, дописывает, допишет, переводит, переведёт, печатает, напечатает, загружает, загрузит
    приготовит, подпишет, подписывает, оплатит, оплачивает, утвердит, утверждает, согласует, подтвердит, выберет, вернёт, уточнит
    узнает, узнаёт, выяснит, выясняет, спросит, найдёт, покажет
  `,
  uk: `
    надсилає, надішле, відправляє, відправить, готує, підготує, робить, зробить, перевіряє, перевірить, замовляє, замовить
    купує, купить, пише, напише, переписує, перепише, малює, намалює, збирає, збере, міряє, вимірює, виміряє
    доставляє, доставить, привозить, привезе, приносить, принесе, оновлює, оновить, лагодить, полагодить
    встановлює, встановить, замінює, замінить, складає, складе, переробляє, переробить, передає, передасть
    оформлює, оформить, рахує, порахує, надає, надасть, додає, додасть, дописує, допише, перекладає, перекладе, друкує, надрукує
    завантажує, завантажить, прораховує, прорахує
    приготує, підпише, підписує, оплатить, оплачує, затвердить, затверджує, погодить, узгодить, підтвердить, обере, вибере, поверне, уточнить
    дізнається, з'ясує, з'ясовує, спитає, запитає, знайде, покаже
  `,
  en: `
    sends, orders, books, prints, prepares, drafts, buys, measures, ships, updates, fixes, writes, rewrites, arranges
    invites, collects, delivers, installs, replaces, designs, redesigns, cuts, paints, builds, brings, makes, redraws, draws
    emails, mails, supplies, swaps, repairs, compiles, gathers, redoes, signs, pays, approves, confirms, returns, gets, chases
  `,
})
