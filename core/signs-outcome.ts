import type { Protocol, Sentence, Topic } from './document/model.ts'
import { does } from './document/sentences.ts'
import { type Calendar, compareDays } from './language/calendar.ts'
import { findDates } from './language/dates.ts'
import { wordsOf } from './language/segment.ts'
import { anyOf, cased, opening, spoken, whole } from './language/spoken.ts'
import { isGivenName } from './lexicon/given-names.ts'
import { isInside } from './markdown/span.ts'
import { dayOf } from './relationship/day.ts'

/**
 * A question came to something, it may be, in words that no phrase knows: what stands last of it opens with a deed that is done and has no doer,
 * or names somebody, what he does and a day ahead; or the list that it stands in ends in what was resolved.
 */
export const mayComeTo = (topic: Topic, protocol: Protocol, today: Calendar): boolean =>
  SAID.test(topic.title) || comesTo(topic, protocol, today)

function comesTo(topic: Topic, protocol: Protocol, today: Calendar): boolean {
  const own = protocol.sentences.filter(s => !s.quoted && isInside(s.span, topic.whole))
  const last = own.at(-1)
  if (last && own.length > 1 && (OPENS_WITH_DEED.test(last.prose.text) || takesOn(last, protocol, today))) return true
  return isResolvedBelow(topic, protocol)
}

/** The same of the whole record: one of its questions, or what stands last in a paragraph of several sentences. */
export const mayComeToAny = (protocol: Protocol, today: Calendar): boolean => {
  const { sentences, topics, actions, title } = protocol
  return (
    topics.some(topic => comesTo(topic, protocol, today)) ||
    sentences.some(
      (s, i) =>
        !s.quoted &&
        s.span.start > title.end &&
        sentences[i - 1]?.block === s.block &&
        !actions.some(({ span }) => isInside(s.span, span)) &&
        (OPENS_WITH_DEED.test(s.prose.text) || takesOn(s, protocol, today)),
    )
  )
}

/** «Что сказали: …» between «Тема: …» and «Что делаем: …»: a part of a question, and none of its own. */
const SAID = whole({
  ru: 'что сказали|говорили|услышали, кто что сказал, мнения, мнение, доводы, аргументы, позиции, обсуждение, обсудили, разговор, контекст, суть, предыстория, факты, за и против, как обстоит дело',
  uk: 'що сказали|казали|говорили|почули, хто що сказав, думки, думка, доводи, аргументи, позиції, обговорення, обговорили, розмова, контекст, суть, передісторія, факти, за і|та проти, як є',
  en: 'what was|we said|heard, who said what, views, opinions, said, arguments, positions, discussion, discussed, talk, context, background, facts, pros and cons, pro and con, the situation',
})

/** "Held over to 4 December", «Подняли до пяти», «Знято». */
const OPENS_WITH_DEED = cased`^(?:${{
  ru: '—',
  uk: '—',
  en: 'held, put, struck, left, set, cut, kept, brought, shifted, raised, lowered, moved, pushed, dropped, postponed, reduced, changed, swapped, scrapped, shelved, parked, deferred',
}}\s(?:to|over|until|till|off|back|from|by|down|up|at|out|on|in|as)|(?!${{
  ru: 'обсу*, говор*, поговор*, спор*, поспор*, показ*, рассказ*, посмотр*, смотр*, вспомн*, слуш*, послуш*, узна*, хотел*, были, думали, подум*, спраш*, спрос*, упом*, жалов*, пожал*, начал*, пришли, ждали, коснул*, затрон*, перечисл*, сравнил*, прошли, видели',
  uk: 'обгово*, говор*, поговор*, спереч*, показ*, розпов*, подив*, дивил*, згад*, слух*, послух*, дізна*, хотіл*, були, думали, подум*, пит*, запит*, скарж*, почал*, прийшл*, чекали, торкн*, зачеп*, переліч*, порівн*, пройшл*, бачили',
  en: '—',
}})(?=\p{Lu})${{ ru: '*ли', uk: '*ли', en: '—' }}\s(?:\p{L}+\s){0,3}?${{ ru: 'до, на, с, к, в, у, от', uk: 'до, на, з, із, у, в, від', en: '—' }}\s)`

/** «Рыжов узнает у соседей и 25 ноября скажет», "Mr Gough asks them and tells us on 26 November". */
function takesOn(sentence: Sentence, protocol: Protocol, today: Calendar): boolean {
  const { text } = sentence.prose
  const day = dayOf(protocol, today)
  if (!day || does(sentence, 'undecided') || !DOES.test(text)) return false
  const ahead = findDates(text, protocol.language, day).some(
    found => found.form === 'day' && found.day !== undefined && compareDays(found.day, day) > 0,
  )
  return ahead && wordsOf(text).some(({ capital, norm }) => capital && isGivenName(norm))
}

const DOES = anyOf({
  ru: '*ет, *ёт, *ит, *жет, *шлет, *шлёт, даст',
  uk: '*ає, *ує, *їть, *ить, *же, *шле, дасть',
  en: 'will, asks, tells, sends, brings, finds, checks, rings, calls, writes, gets, looks, lets',
})

/** «* Музей хочет кожу … * Постановили: ткань»: the last of the list says to what all of it came. */
function isResolvedBelow(topic: Topic, { blocks }: Protocol): boolean {
  const own = blocks.find(({ kind, span }) => kind === 'item' && isInside(topic.span, span))
  if (!own) return false
  const list = blocks.filter(({ kind, group }) => kind === 'item' && group === own.group)
  const last = list.at(-1)
  return (
    last !== undefined &&
    last !== own &&
    list.length < MANY &&
    (RESOLVED.test(last.prose.text) || ASKED.test(list[0]!.prose.text)) &&
    !OPEN.test(last.prose.text)
  )
}

const MANY = 6

/** «Питали: чи можна ввечері»: a list that begins with the question is all about it. */
const ASKED = spoken`^\P{L}*(?:${{ ru: 'спросили, спрашивали, спросил, спросила, вопрос, просили', uk: 'питали, запитали, спитали, запитав, запитала, питання, просили', en: 'asked, question, they asked, we asked, request' }})(?:\s[^:.]{2,30})?:\s`

const OPEN = anyOf({
  ru: 'не, нет, ничего, позже, потом',
  uk: 'не, ні, нічого, пізніше, потім',
  en: 'not, none, no, nothing, later, open',
})

const RESOLVED = opening({
  ru: 'постановили, решили, решено, решение, порешили, итог, итого, вывод, проголосовали, голосовали, сошлись, договорились, принято, остановились',
  uk: 'ухвалили, вирішили, вирішено, рішення, підсумок, висновок, проголосували, голосували, зійшлися, домовилися, прийнято, зупинилися',
  en: 'resolved, decided, decision, agreed, outcome, result, upshot, verdict, voted, vote, show of hands, settled, conclusion, we settled',
})
