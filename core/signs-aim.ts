import type { Agenda, Sentence } from './document/model.ts'
import { readSections, rolesOf } from './document/sections.ts'
import { does } from './document/sentences.ts'
import { wordsOf } from './language/segment.ts'
import { anyOf, whole } from './language/spoken.ts'
import { isInside } from './markdown/span.ts'

/** A goal is given, it may be, in words that no phrase knows: above the items a label that nobody knew says a good deal, or a sentence that tells of nothing else. */
export const mayAim = (agenda: Agenda): boolean => aimsByLabel(agenda) || aimsInHeader(agenda) || aimsInSentence(agenda)

/** "| Goal | Settle who pays for the crane |" as the first row of a table: the head of a column, or a label and its value. */
const aimsInHeader = ({ blocks }: Agenda): boolean =>
  blocks.some(({ header, quoted, cells, group }) => {
    const [label, value] = header && !quoted ? (cells ?? []) : []
    if (!label || !rolesOf(label.text).has('goal')) return false
    const below = value ?? blocks.find(row => row.kind === 'row' && row.group === group && !row.header)?.cells?.[0]
    return below !== undefined && wordsOf(below.text).length > 1
  })

function aimsByLabel(agenda: Agenda): boolean {
  const first = agenda.itemsSpan?.start ?? Number.POSITIVE_INFINITY
  const known = [agenda.previous, agenda.format?.span, agenda.approval, agenda.preparation, agenda.duration?.span]
  return readSections(agenda.blocks).some(
    ({ roles, inline, span, label }) =>
      roles.size === 0 &&
      inline !== undefined &&
      span.start > agenda.title.end &&
      span.start < first &&
      wordsOf(inline.text).length >= LONG_VALUE &&
      wordsOf(label.text).length <= SHORT_LABEL &&
      !/\d/u.test(label.text.replace(DAY, '')) &&
      !OF_ELSE.test(label.text) &&
      !known.some(one => one && (isInside(one, span) || isInside(span, one))) &&
      !agenda.participants.some(p => isInside(p.nameSpan, span)),
  )
}

function aimsInSentence(agenda: Agenda): boolean {
  const { previous, approval, preparation, rehearsal, facilitator, itemsSpan, participants } = agenda
  if (!itemsSpan) return false
  const taken = [previous, approval, preparation, rehearsal, facilitator?.span]
  return agenda.sentences.some(
    s =>
      !s.quoted &&
      s.span.start > agenda.title.end &&
      s.span.end <= itemsSpan.start &&
      agenda.blocks[s.block]?.kind === 'paragraph' &&
      s.words >= SENTENCE &&
      !taken.some(one => one && (isInside(s.span, one) || isInside(one, s.span))) &&
      (SETTLES.test(s.prose.text) ||
        (!participants.some(p => isInside(s.span, p.span) || isInside(p.nameSpan, s.span)) &&
          saysMoreThanFacts(s, agenda))) &&
      !KNOWN_ELSE.some(act => does(s, act)) &&
      !TELLS_ELSE.test(s.prose.text) &&
      !OF_TOPIC.test(s.prose.text) &&
      !OF_PAST.test(s.prose.text) &&
      !hasKnownLabel(s.prose.text),
  )
}

/** "On 27 November at nine we meet at the yard" tells when and how; what goes on without an hour may tell what for. */
function saysMoreThanFacts({ span, words, prose }: Sentence, { date, format, duration, text }: Agenda): boolean {
  const facts = [date?.span, format?.span, duration?.span].filter(
    one => one && (isInside(one, span) || isInside(span, one)),
  )
  if (facts.length === 0) return true
  const rest = date?.span ? prose.text.replace(text.slice(date.span.start, date.span.end), ' ') : prose.text
  return words >= BESIDE_FACTS && !/\d/u.test(rest)
}

const BESIDE_FACTS = 10
const SENTENCE = 6
const KNOWN_ELSE = [
  'previous',
  'firstMeeting',
  'sendAgenda',
  'reacts',
  'prepares',
  'rehearses',
  'leads',
  'smallTalk',
  'shows',
] as const

const hasKnownLabel = (text: string): boolean => {
  const [, label] = /^([^:]{2,40}):/u.exec(text) ?? []
  return label !== undefined && (rolesOf(label).size > 0 || OF_ELSE.test(label))
}

/** «Сегодня мы с семьёй Гречко определяем цену», «щоб пані Раїса обрала кімнату», "the two of us agree which photographs go in": what the meeting does, whoever is named and for however many minutes. */
const SETTLES = anyOf({
  ru: 'чтобы, чтоб, дабы, определяем, определим, выбираем, выберем, решаем, решим, утверждаем, утвердим, согласуем, согласовываем, договариваемся, договоримся, фиксируем, зафиксируем, назначаем, назначим, сводим, закрываем вопрос|тему, останавливаемся|остановимся на, решает судьбу|вопрос, выбирает',
  uk: 'щоб, аби, визначаємо, визначимо, обираємо, оберемо, вибираємо, виберемо, вирішуємо, вирішимо, ухвалюємо, ухвалимо, затверджуємо, затвердимо, погоджуємо, погодимо, домовляємося, домовляємось, домовимося, домовимось, фіксуємо, зафіксуємо, призначаємо, призначимо, закриваємо питання|тему, зупиняємося|зупинимося на, обирає',
  en: 'so that, in order to, so ..1 we|they|you can, we|us|both|two|three|all|they ..2 settle|decide|agree|choose|fix|approve|pick|determine|finalise|finalize|sign',
})

/** The paper itself, the way there, what is brought along, a greeting. */
const TELLS_ELSE = anyOf({
  ru: 'вопросов, вопросы, пункты, пунктов, список, остальное, повестк*, ссылк*, адрес*, парков*, этаж*, подъезд*, вход, пропуск*, охран*, парол*, захват*, возьмите, приносите, принесите, кофе, чай, надеюсь, спасибо, благодар*, рады, жду, ждём, напис*, пишите, сообщ*, протокол*, запис*',
  uk: "питання, питань, пункти, пунктів, список, решта, решту, порядок денний, порядку денн*, посиланн*, адрес*, паркув*, стоянк*, поверх*, під'їзд*, вхід, перепустк*, охорон*, парол*, захоп*, візьміть, приносьте, принесіть, кава, каву, чай, сподіваюся, дякую, дякуємо, раді, чекаю, чекаємо, напиш*, пишіть, повідом*, протокол*, запис*",
  en: 'questions, points, list, rest, agenda, link, address, parking, floor, entrance, gate, badge*, password, bring, coffee, tea, lunch, hope, thank, thanks, glad, looking forward, write, let me|us know, minutes, notes, attached, below',
})

/** «Поговорим о зиме», "The call is about the spring": a topic tells no end. */
const OF_TOPIC = anyOf({
  ru: 'говорим|поговорим|разговор|беседа|беседуем|побеседуем|встреча|созвон|речь|пойдёт ..2 о|об|про, обсуждаем|обсудим|обсуждение|посвящена|посвящён|касается',
  uk: 'говоримо|поговоримо|розмова|бесіда|зустріч|дзвінок|мова|йтиметься ..2 про, обговорюємо|обговоримо|обговорення|присвячена|присвячений|стосується',
  en: 'talk|talks|talking|speak|chat|discuss|discussing|discussion|meeting|call|conversation|session ..2 about|on|of|over, we|will discuss, go|going|run|running through|over, concerns, look at',
})

/** "Last spring the wind blew the fence over": how it came to this. */
const OF_PAST = anyOf({
  ru: 'прошл*, позапрошл*, минувш*, вчера, позавчера, недавно, был, была, было, были, назад',
  uk: 'минул*, торік, позаторік, учора, вчора, позавчора, нещодавно, був, була, було, були, тому',
  en: 'last, yesterday, ago, was, were, had, recently, since',
})

/** «Решаем 27 ноября: …»: the day of the meeting makes a label no row of a timetable. */
const DAY = /\s\d{1,2}\s\p{L}{3,}/u

/** «О чём: цены зимы»: the topic. */
const OF_ELSE = whole({ ru: 'о чём, про что, кто, где', uk: 'про що, про кого, хто, де', en: 'about, who, where' })

const LONG_VALUE = 5
const SHORT_LABEL = 5
