import { isTakenOnNext } from '../../core/document/actions/taken-on.ts'
import { PLACEHOLDER_DAY } from '../../core/document/meeting.ts'
import type { Act, Protocol, Sentence } from '../../core/document/model.ts'
import { isTrial } from '../../core/document/protocol/trial.ts'
import { onlyWonders } from '../../core/document/protocol/wonders.ts'
import { does } from '../../core/document/sentences.ts'
import { findDates } from '../../core/language/dates.ts'
import type { Language } from '../../core/language/language.ts'
import { anyOf, spoken } from '../../core/language/spoken.ts'
import { RETURNS, SOON, TO_A_MEETING, UNDERTAKEN } from '../../core/lexicon/meeting/tentative.ts'
import { SOMEBODY } from '../../core/lexicon/word-lists.ts'
import { proseSpan } from '../../core/markdown/prose.ts'
import { isInside, type Span } from '../../core/markdown/span.ts'
import { defineRule } from '../../core/rule.ts'
import { insertAtEnd } from '../mends.ts'

export const protocolVague = defineRule({
  id: 'protocol-vague',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S4 1.2, S2',
  summary: {
    ru: 'Решения и поручения обязывают.',
    uk: 'Рішення й доручення зобов’язують.',
    en: 'Decisions and actions commit someone.',
  },
  why: {
    ru: '«Постараемся», «при возможности», «там посмотрим» никого ни к чему не обязывают: через месяц каждый вспомнит своё.',
    uk: '«Постараємося», «за можливості», «там побачимо» нікого ні до чого не зобов’язують: за місяць кожен згадає своє.',
    en: '"We will try", "if possible" and "we shall see" commit nobody: a month later everyone remembers something different.',
  },
  phrases: ['vague', 'putOff'],
  messages: {
    vague: {
      ru: '«{words}» никого не обязывает. Напишите, кто что делает и к какому дню, или что от этого отказались.',
      uk: '«{words}» нікого не зобов’язує. Напишіть, хто що робить і до якого дня, або що від цього відмовилися.',
      en: '"{words}" commits nobody. Say who does what by which day, or that it was dropped.',
    },
  },
  fixes: {
    append: {
      ru: 'Дописать, кто и к какому дню решает',
      uk: 'Дописати, хто і до якого дня вирішує',
      en: 'Add who decides by which day',
    },
  },
  *check({ document }) {
    const told = new Set<number>()
    for (const sentence of document.sentences) {
      const { kind, header } = document.blocks[sentence.block] ?? {}
      if (sentence.quoted || kind === 'heading' || header || told.has(sentence.block)) continue
      // What became of the last agreements decides nothing anew.
      if (document.previous && isInside(sentence.span, document.previous)) continue
      // "Sent on the 5th, to be confirmed": the record is; «было бы здорово, если бы …» is the client's wish.
      if (onlyTalks(sentence, document) || sendsRecord(sentence) || isWish(sentence, document)) continue
      if (isSettledNext(sentence, document) || namesDecisionDay(sentence, document.language)) continue
      const act = vagueActs(sentence, document.language).find(({ span }) => isLoose(span, sentence, document))
      if (!act) continue
      told.add(sentence.block)
      yield {
        message: 'vague',
        at: act.span,
        values: { words: document.text.slice(act.span.start, act.span.end) },
        mends: () => [{ title: 'append', edits: [insertAtEnd(document, sentence.span, FIRMLY[document.language])] }],
      }
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Протокол, 20 ноября 2026

          **Решили:** при возможности добавим карту проезда.
                      ^^^^^^^^^^^^^^^ protocol-vague
        `,
        `
          # Протокол, 20 ноября 2026

          - Захар присылает логотип до 24 ноября, если ничего срочного не свалится
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-vague
          - Захар постарается прислать логотип до 24 ноября
                  ^^^^^^^^^^^ protocol-vague
          - Скидку обсудим как-нибудь потом
                   ^^^^^^^^^^^^^^^^^^^^^^^^ protocol-vague
          - Карту проезда добавим, если успеем
                                   ^^^^^^^^^^^ protocol-vague
          - Борта меняем, когда дойдёт очередь
                          ^^^^^^^^^^^^^^^^^^^^ protocol-vague
        `,
      ],
      good: [
        `
          # Протокол, 20 ноября 2026

          - Клей сохнет сутки плюс-минус час; бюджет позволяет две лампы. Клиент хотел бы попробовать бежевый; берём белый
          - Ещё подумаем и вернёмся к этому 27 ноября
          - Каталог сдан, а с картой не успели разобраться отдельно
          - Предложение Веры: попробуем бежевый. Взяли белый. При необходимости его можно перекрасить
          - ~~Захар постарается прислать логотип~~
          - Скидку отложили до 3 декабря: тогда будет видно, хватит ли запаса
          - На сайте появится раздел «Когда-нибудь потом»
          - Если дверь останется открытой, ставим второй нагреватель; газовщики трубу перенесли, другие образцы отложили в архив
        `,
        `
          # Протокол, 20 ноября 2026

          - Каталог пока печатаем со старыми фотографиями, а новые, возможно, появятся в весеннем выпуске, когда отцветут сады
        `,
        `
          # Протокол, 20 ноября 2026

          Вера: может, вывеску на той неделе?
          Глеб: наверное, успеем, но это надо считать.
          Вера: а подсветка?
          Глеб: скорее всего, тёплая.
          Вера: по-хорошему ещё бы козырёк.
          Глеб: посмотрим.

          **Решили:** вывеска 27 ноября, подсветка тёплая.
        `,
        `
          # Протокол, 20 ноября 2026

          **Поручения:**

          - Захар: прислать логотип побыстрее
        `,
        `
          # Протокол, 20 ноября 2026

          **Решили:** карту проезда добавим, если Захар пришлёт адрес до 24 ноября.
        `,
        `
          # Протокол, 20 ноября 2026

          Захар сказал:

          > Там посмотрим, может, и карту добавим.

          Карту проезда не делаем.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Протокол, 20 листопада 2026

          **Вирішили:** за можливості додамо мапу проїзду.
                        ^^^^^^^^^^^^^ protocol-vague
        `,
        `
          # Протокол, 20 листопада 2026

          - Захар надсилає логотип до 24 листопада, якщо нічого термінового не звалиться
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-vague
          - Захар постарається надіслати логотип до 24 листопада
                  ^^^^^^^^^^^^ protocol-vague
          - Знижку обговоримо якось потім
                   ^^^^^^^^^^^^^^^^^^^^^^ protocol-vague
          - Борти міняємо, коли дійде черга
                           ^^^^^^^^^^^^^^^^ protocol-vague
        `,
      ],
      good: [
        `
          # Протокол, 20 листопада 2026

          - Клей сохне добу плюс-мінус годину; бюджет дозволяє дві лампи
          - Клієнт хоче спробувати бежевий; беремо білий
          - Ще подумаємо й повернемося до цього 27 листопада
          - Каталог здано, а з мапою не встигли розібратися окремо
          - Пропозиція Віри: спробуємо бежевий. Взяли білий. За потреби його можна перефарбувати
          - ~~Захар постарається надіслати логотип~~
          - Якщо двері залишаться відчиненими, ставимо другий нагрівач; газівники трубу перенесли, інші зразки відклали в архів
        `,
        `
          # Протокол, 20 листопада 2026

          - Каталог поки друкуємо зі старими світлинами, а нові, можливо, з’являться у весняному випуску, коли відцвітуть сади
        `,
        `
          # Протокол, 20 листопада 2026

          Віра: може, зробимо вивіску того тижня?
          Гліб: мабуть, встигнемо, але треба рахувати.
          Віра: а підсвітка?
          Гліб: скоріш за все, тепла.
          Віра: було б добре ще й дашок.
          Гліб: побачимо.

          **Вирішили:** вивіска 27 листопада, підсвітка тепла.
        `,
        `
          # Протокол, 20 листопада 2026

          **Вирішили:** мапу проїзду додамо, якщо Захар надішле адресу до 24 листопада.
        `,
        `
          # Протокол, 20 листопада 2026

          Захар сказав:

          > Там побачимо, може, і мапу додамо.

          Мапу проїзду не робимо.
        `,
        `
          # Протокол, 20 листопада 2026

          - Знижку відклали до 3 грудня: тоді буде видно, чи стане запасу
          - На сайті з’явиться розділ «Колись потім»
        `,
      ],
    },
    en: {
      bad: [
        `
          # Minutes, 20 November 2026

          **Decided:** add a map if possible.
                                 ^^^^^^^^^^^ protocol-vague
        `,
        `
          # Minutes, 20 November 2026

          - Zach sends the logo by 24 November, provided nothing urgent lands on his desk
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-vague
          - Zach will try to send the logo by 24 November
                      ^^^^^^ protocol-vague
          - We will talk about the discount at some point
                                            ^^^^^^^^^^^^^ protocol-vague
          - The badges get printed when we can find the time
                                   ^^^^^^^^^^^ protocol-vague
        `,
      ],
      good: [
        `
          # Minutes, 20 November 2026

          - Each day of waiting moves the 17th one day also. The glue dries for a day, give or take an hour; the budget allows for two lamps
          - Potentially blocking delay at the printers: solved, a second press is booked
          - The client wants someone to paint it beige; it stays white
          - We'll come back to that once he has bought them, at the call of 27 November
          - The catalogue is done; we haven't had time to look into that map
          - Zach suggested we keep thinking about the map. There will be none
          - Autumn is the time to think about frost, and the shop must survive one of these two winters
          - If time runs short, the badges are dropped; Zach checks if we can return them by 24 November
          - Proposal: try to paint it beige. It stays white
          - The old map got lost at some point; maybe 3 % of the guests ask for it, and when we can batch orders, print is cheap
          - ~~Zach will try to send the logo~~
        `,
        `
          # Minutes, 20 November 2026

          - The catalogue goes to print with the old photos; the new ones will perhaps appear in the spring issue once the orchards are out
        `,
        `
          # Minutes, 20 November 2026

          Vera: maybe the sign could go up next week?
          Glen: probably, but I would have to work it out.
          Vera: and the light?
          Glen: possibly a warm one.
          Vera: a canopy would be nice.
          Glen: we'll see.

          **Decided:** the sign goes up on 27 November, with a warm light.
        `,
        `
          # Minutes, 20 November 2026

          **Actions:**

          - Zach sends the logo, pretty soon
        `,
        `
          # Minutes, 20 November 2026

          **Decided:** we add a map if Zach sends the address by 24 November.
        `,
        `
          # Minutes, 20 November 2026

          Zach said:

          > We'll see, perhaps we could add a map.

          There will be no map.
        `,
        `
          # Minutes, 20 November 2026

          - The discount was put off until 3 December
          - The site gets a section called "Maybe one day"
        `,
      ],
    },
  },
})

/** «Somebody has to be in. Agreed: two dates are offered»: what was weighed is settled in the next sentence. */
function isSettledNext(sentence: Sentence, { sentences, language }: Protocol): boolean {
  if (OF_SOMEBODY.test(sentence.prose.text) && isTakenOnNext(sentence, sentences, language)) return true
  const next = sentences[sentences.indexOf(sentence) + 1]
  return next !== undefined && next.block === sentence.block && SETTLED.test(next.prose.text)
}

const OF_SOMEBODY = anyOf(SOMEBODY)

/** «Домовилися спробувати двох, рішення 25-го», "Someone to count them, by 27 Nov": when it is decided, or done by whomever, is said. */
const namesDecisionDay = (sentence: Sentence, language: Language): boolean =>
  (DECIDES.test(sentence.prose.text) && namesDay(sentence, language)) ||
  (RETURNS.test(sentence.prose.text) && findDates(sentence.prose.text, language).some(found => found.form === 'day'))

const DECIDES = anyOf({
  ru: 'решение, решения, решим, решаем, решает, подведём итог, будет видно, станет ясно, тогда посмотрим|увидим, кто свобод*|сможет|успеет',
  uk: 'рішення, вирішимо, вирішуємо, вирішує, підсумуємо, буде видно, стане ясно, тоді подивимося|побачимо, хто вільн*|зможе|встигне',
  en: 'decision, decisions, decide, decides, we ?then decide|choose|see, we shall|will know, know by, someone|somebody to',
})

const SETTLED = spoken`^\P{L}*${{
  ru: 'решили, решено, решение, договорились, условились, сошлись, итог',
  uk: 'вирішили, вирішено, рішення, домовилися, погодили, зійшлися, підсумок',
  en: 'decided, agreed, decision, settled, resolved, outcome',
}}`

const isWish = (sentence: Sentence, { extras }: Protocol): boolean =>
  does(sentence, 'extra') !== undefined || extras.some(({ span }) => isInside(span, sentence.span))

const onlyTalks = ({ span, prose, block }: Sentence, { talk, actions, blocks }: Protocol): boolean =>
  !actions.some(action => isInside(span, action.span)) &&
  (/[?？]\s*$/u.test(prose.text) || blocks[block]!.depth > DEEPEST_DECISION || talk.some(line => isInside(span, line)))

const sendsRecord = (sentence: Sentence): boolean =>
  does(sentence, 'sendRecord') !== undefined && !UNDERTAKEN.test(sentence.prose.text)

/** A remark on a remark on a question is how it was talked about. */
const DEEPEST_DECISION = 2

/** "Soon" in an action with an owner lacks a date and nothing else: that is said once. */
const isOnlySoon = (span: Span, { actions, text }: Protocol): boolean =>
  SOON.test(text.slice(span.start, span.end)) &&
  actions.some(action => isInside(span, action.span) && action.owner !== undefined && action.due === undefined)

/** In the order of the sentence, and behind them what is put off to no day. */
function vagueActs(sentence: Sentence, language: Language): Act[] {
  const put = putOffToNoDay(sentence, language)
  return [...sentence.acts.filter(({ name }) => name === 'vague'), ...(put ? [put] : [])]
}

/** "Hopefully" in a long sentence may weigh a fact, where "some time around the end of the month" behind it binds nobody. */
const isLoose = (span: Span, sentence: Sentence, document: Protocol): boolean =>
  !isOnlySoon(span, document) &&
  !onlyWonders(sentence, span, document) &&
  !isTrial(sentence.prose.text, proseSpan(sentence.prose, span).start)

/** What is put off to no day. */
function putOffToNoDay(sentence: Sentence, language: Language): Act | undefined {
  const act = does(sentence, 'putOff')
  return act && !namesDay(sentence, language) && !TO_A_MEETING.test(sentence.prose.text) ? act : undefined
}

const namesDay = ({ prose: { text } }: Sentence, language: Language): boolean =>
  PLACEHOLDER_DAY.test(text) || findDates(text, language).some(found => found.form !== 'event')

const FIRMLY = { ru: ': [кто] решает до [дата]', uk: ': [хто] вирішує до [дата]', en: ': [who] decides by [date]' }
