import { anyOf, opening, spoken } from '../../language/spoken.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import {
  frontmatterSpan,
  isFilled,
  liesIn,
  liesInOwn,
  type MeetingReading,
  namesEarlierDay,
  sentencesWithin,
  withRole,
} from '../meeting.ts'
import type { AgendaItem, Sentence } from '../model.ts'
import type { Section } from '../sections.ts'
import { does, doesIn } from '../sentences.ts'

/** The first item (a greeting may come first), or anything before the items. */
export function readPrevious(reading: MeetingReading, items: readonly AgendaItem[]): Span | undefined {
  const { part, blocks, base } = reading
  const key = frontmatterSpan(part.frontmatter, 'previous')
  if (key) return key
  const section = withRole(reading, 'previous').find(
    s => blocks[s.at]!.kind !== 'item' && isFilled(s, blocks) && !looksAhead(s, reading),
  )
  if (section) return section.span
  const lead = items[0]?.span.start ?? Number.POSITIVE_INFINITY
  const dated = reading.sections.find(
    s =>
      s.form !== 'item' &&
      s.span.start < lead &&
      !s.roles.has('approval') &&
      !s.roles.has('preparation') &&
      namesEarlierDay(s.form === 'heading' ? blocks[s.at]!.prose.text : s.label.text, reading) &&
      isFilled(s, blocks),
  )
  if (dated) return dated.span
  const first = items.findIndex(
    item => !item.smallTalk && !GREETING.test(item.prose.text.replace(/^[\d\s:.–—-]+/u, '')),
  )
  const item = items.slice(Math.max(first, 0), first > 0 ? first + 1 : 2).find(one => goesBack(one.prose.text, reading))
  if (item) return item.span
  const before = items[0]?.span.start ?? Number.POSITIVE_INFINITY
  const elsewhere = [...withRole(reading, 'preparation'), ...withRole(reading, 'approval')]
  const aims = withRole(reading, 'goal')
  const sentence = base.sentences.find(
    s =>
      !s.quoted &&
      s.span.end <= before &&
      blocks[s.block]?.kind !== 'heading' &&
      blocks[s.block]?.checked === undefined &&
      !liesIn(s, elsewhere) &&
      !isOfWhatComes(s, aims, reading) &&
      (looksBack(s) ||
        (goesBack(s.prose.text, reading) &&
          (!does(s, 'sendAgenda') || (GOES_OVER.test(s.prose.text) && namesEarlierDay(s.prose.text, reading))))),
  )
  return sentence?.span
}

/** «Лида зачитывает пункты, согласованные 4 ноября»: what is read over was agreed, and no agenda. */
const GOES_OVER = anyOf({
  ru: 'зачитыва*, перечитыва*, читаем, читает, вычёркива*, отмечаем, отмечает, сверяем*, сверяет*, пробега*, проходим*',
  uk: 'зачиту*, перечиту*, читаємо, читає, викреслю*, відмічаємо, відмічає, звіряємо*, звіряє*, пробіга*, проходим*',
  en: 'reads out|over, read out|over, tick off, ticks off, go through, goes through, cross off, crosses off',
})

/** "Purpose: Fairmile decides which findings are fixed", "Rohan cuts the report by Thursday": what is wanted, and what is got ready; a day of earlier in it is looked back at all the same. */
function isOfWhatComes(sentence: Sentence, aims: readonly Section[], reading: MeetingReading): boolean {
  const { text } = sentence.prose
  if (liesInOwn(sentence, aims) || does(sentence, 'aim')) return !PAST.test(text) && !namesEarlierDay(text, reading)
  return DUE.test(text) && !PAST.test(text) && !looksBack(sentence)
}

/** Said of last time and of nothing else. */
const PAST = anyOf({
  ru: 'прошл*, предыдущ*, обеща*, договорил*, договарива*, условил*, незакрыт*, остановил*, назад, взялся, взялась, взялись, октябрьск*, сентябрьск*, протокол*',
  uk: 'минул*, попередн*, обіця*, домовил*, домовля*, умовил*, незакрит*, зупинил*, тому, узявся, узялась, узялися, жовтнев*, вереснев*, протокол*',
  en: 'last, previous, promised, promises, agreed, arising, carried over, left off, leftovers, outstanding, ago, undertook, took on, minutes, commitments',
})

/** «К 25-му», "by Thursday". */
const DUE = spoken`${{ ru: 'к, до', uk: 'до', en: 'by, until' }}\s(?:\p{L}+\s)?(?:\d|${{
  ru: 'понедельник*, вторник*, сред*, четверг*, пятниц*',
  uk: "понеділ*, вівтор*, серед*, четвер*, п'ятниц*",
  en: 'mon*, tue*, wed*, thu*, fri*',
}})`

/** "Homework: Kit brings the chart": a word for what was to be done over what is to be brought. */
const looksAhead = (section: Section, { base }: MeetingReading): boolean =>
  section.roles.has('preparation') &&
  sentencesWithin(base.sentences, section.span).some(s => does(s, 'prepares') || does(s, 'rehearses'))

/** "Last time it was agreed": not inside what tells that the agenda itself was agreed. */
const looksBack = (sentence: Sentence): boolean => {
  const back = does(sentence, 'previous')
  const sending = does(sentence, 'sendAgenda')
  return back !== undefined && (sending === undefined || !isInside(back.span, sending.span))
}

const GREETING = opening({
  ru: 'приветств*, вступ*, открыт*, знакомств*, представл*, кто есть кто, сбор*, собира*, прибыт*, приезд*, рассажива*',
  uk: 'привітан*, вітан*, відкрит*, знайомств*, хто є хто, збір, збира*, прибутт*, приїзд*',
  en: 'welcome, introduction*, opening, greeting*, hello, who is who, gather*, arriv*, assemble*, meet at',
})

/** Where it stands first, a single word tells. */
const BACK = anyOf({
  ru: `хвост*, долга|долги, прошлый|прошлая|прошлое|прошлые|прошлого|прошлой|прошлом|прошлую|прошлых|прошлым !год*|зим*|лето|лета|летом|сезон*|весн*|осен*, прежн*, предыд*, обеща*, условил*, договорен*, договорил*, поручен*
    остановил*, расстал*, разошл*, домашн* задани*, с чем|чего ..1 ушли|пришли, висит|висят|висело|висели, что вышло|стало|получилось, сделано, не закрыт*`,
  uk: `хвост*, борг*, минул* !рік|рок*|зим*|літо|літа|літом|сезон*|весн*|осен*|осін*, попередн*, обіця*, умовил*, домовлен*, домовил*, доручен*
    зупинил*, домашн* завдан*, з чим|чого ..1 пішли|прийшли, розійшл*, розстал*, висить|висять|висіло|висіли, що вийшло|сталося, зроблено, не закрит*`,
  en: `last !year|year's|years|winter|winter's|summer|summer's|spring|autumn|season|season's|month|quarter|quarter's|mile, previous*, prior, promised
    outstanding !natural|view|views, carried, arising, so far, loose ends, from the meeting|call|visit|talk, came of, hang|hangs|hanging over !the|a|an
    homework, unfinished !furniture|wood|floor|hall|walls|edges|surface, still open, where we stopped|stood|were, left off, since we|our|then|last
    follow-up|followup !treatment|care|order|orders|offer|campaign|mailing|appointment|appointments|letters|product`,
})

/** Words for it, or a day that lies before the document's. */
function goesBack(text: string, reading: MeetingReading): boolean {
  return (
    doesIn(text, reading.part.language, 'agenda').has('previous') || BACK.test(text) || namesEarlierDay(text, reading)
  )
}
