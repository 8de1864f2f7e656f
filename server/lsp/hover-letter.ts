import { evidenceOf, type Role } from '../../core/document/evidence.ts'
import { type Manner, mannersOf } from '../../core/document/manner.ts'
import type { Intent, Letter } from '../../core/document/model.ts'
import type { Language } from '../../core/language/language.ts'
import type { Span } from '../../core/markdown/span.ts'
import type { Localized } from '../../core/rule.ts'
import type { Told } from './hover.ts'
import { localeFor, type Session } from './session.ts'

/** At a letter's title or subject: what it is taken for and why; nothing where the letter shows nothing. */
export function letterHover(session: Session, uri: string, at: number): Told | undefined {
  for (const document of session.live.fileOf(uri)?.documents ?? []) {
    if (document.kind !== 'email' || document.template) continue
    const span = [document.title, document.subject?.whole].find(place => place && place.start <= at && at <= place.end)
    const value = span && toLetterPage(document, localeFor(session, uri))
    if (span && value) return { value, span }
  }
  return undefined
}

/** What the letter is for with the words that showed it, and the sentence taken for each part; empty where nothing was found. */
function toLetterPage(letter: Letter, locale: Language): string {
  const intents = [...letter.intents].map(([intent, spans]) => {
    const words = [...new Set(spans.map(span => quoted(letter, span, locale)))]
    return `- **${INTENTS[intent][locale]}**${words.length > 0 ? `: ${words.join(', ')}` : ''}`
  })
  const parts = evidenceOf(letter).map(({ role, span }) => `- ${PARTS[role][locale]}: ${quoted(letter, span, locale)}`)
  const sounds = mannersOf(letter).map(
    ({ manner, sentences }) =>
      `- **${MANNER_NAMES[manner][locale]}**: ${sentences
        .slice(0, MOST)
        .map(span => quoted(letter, span, locale))
        .join(', ')}`,
  )
  return [
    section(WORDS.intents[locale], intents),
    section(WORDS.parts[locale], parts),
    section(WORDS.sounds[locale], sounds),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length > 0 ? [`#### ${title}`, lines.join('\n')].join('\n\n') : ''

/** Sentences of a manner that are shown: enough to hear it. */
const MOST = 4

/** Longer sentences are cut at a word: who hovers has the letter before him. */
const LONGEST = 90

function quoted({ text }: Letter, { start, end }: Span, locale: Language): string {
  const words = text.slice(start, end).replace(/\s+/gu, ' ').trim()
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s\S*$/u, '')}…` : words
  const [open, close] = locale === 'en' ? '“”' : '«»'
  return `${open}${short.replace(/[\\`*_[\]<>|#]/gu, '\\$&')}${close}`
}

const WORDS = {
  intents: {
    ru: 'За что Touchline принимает это письмо и по каким словам',
    uk: 'За що Touchline має цей лист і за якими словами',
    en: 'What Touchline takes this letter for, and by which words',
  },
  parts: {
    ru: 'Что в нём нашлось',
    uk: 'Що в ньому знайшлося',
    en: 'What it found in it',
  },
  sounds: {
    ru: 'Как оно звучит',
    uk: 'Як він звучить',
    en: 'How it sounds',
  },
} satisfies Record<string, Localized>

const MANNER_NAMES: Readonly<Record<Manner, Localized>> = {
  bending: {
    ru: 'уступчиво, лишь бы не спорить',
    uk: 'поступливо, аби не сперечатися',
    en: 'bending, so as not to argue',
  },
  indifferent: { ru: 'равнодушно', uk: 'байдуже', en: 'indifferent' },
  knowItAll: { ru: 'свысока', uk: 'зверхньо', en: 'know-it-all' },
  chummy: { ru: 'панибратски', uk: 'запанібрата', en: 'chummy' },
  partner: { ru: 'по-партнёрски', uk: 'по-партнерськи', en: 'as a partner' },
}

const INTENTS: Readonly<Record<Intent, Localized>> = {
  refusal: { ru: 'отказ', uk: 'відмова', en: 'a refusal' },
  landing: { ru: 'приземление ожиданий', uk: 'приземлення очікувань', en: 'a landing of expectations' },
  incident: { ru: 'сообщение о сбое', uk: 'повідомлення про збій', en: 'news of an incident' },
  acknowledgement: { ru: 'подтверждение получения', uk: 'підтвердження отримання', en: 'an acknowledgement' },
  summary: {
    ru: 'итоги встречи или звонка',
    uk: 'підсумки зустрічі чи дзвінка',
    en: 'the summary of a meeting or a call',
  },
  report: { ru: 'промежуточный отчёт', uk: 'проміжний звіт', en: 'an interim report' },
  completion: {
    ru: 'отчёт о завершении проекта',
    uk: 'звіт про завершення проєкту',
    en: 'the report of a finished project',
  },
  presentation: {
    ru: 'представление подхода или решения',
    uk: 'представлення підходу чи рішення',
    en: 'the presentation of an approach',
  },
  gift: { ru: 'подарок', uk: 'подарунок', en: 'a gift' },
  reminder: { ru: 'напоминание', uk: 'нагадування', en: 'a reminder' },
  forward: { ru: 'пересылка или вложение', uk: 'пересилання чи вкладення', en: 'something forwarded or attached' },
}

const PARTS: Readonly<Record<Role, Localized>> = {
  no: { ru: 'само «нет»', uk: 'саме «ні»', en: 'the no' },
  empathy: { ru: 'понимание', uk: 'розуміння', en: 'understanding' },
  reason: { ru: 'причина', uk: 'причина', en: 'the reason' },
  alternative: { ru: 'другой путь', uk: 'інший шлях', en: 'another way' },
  failure: { ru: 'что случилось', uk: 'що сталося', en: 'what happened' },
  called: { ru: 'звонок', uk: 'дзвінок', en: 'the phone call' },
  apology: { ru: 'извинения', uk: 'вибачення', en: 'the apology' },
  regret: { ru: 'сожаление', uk: 'жаль', en: 'regret' },
  remedy: { ru: 'как исправляем', uk: 'як виправляємо', en: 'how it is put right' },
  prevention: { ru: 'чтобы не повторилось', uk: 'щоб не повторилося', en: 'what keeps it from happening again' },
  allDone: { ru: 'делаем всё возможное', uk: 'робимо все можливе', en: 'all that is being done' },
  risk: { ru: 'риск', uk: 'ризик', en: 'the risk' },
  fearConfirmed: { ru: 'опасения подтверждаются', uk: 'побоювання справджуються', en: 'the fear is being confirmed' },
  badFact: { ru: 'факт', uk: 'факт', en: 'the fact' },
  wayOn: { ru: 'что дальше', uk: 'що далі', en: 'the way on' },
  gift: { ru: 'что дарим', uk: 'що даруємо', en: 'what is given' },
  giftSold: { ru: 'цена или исключение', uk: 'ціна або виняток', en: 'its price, or that it is an exception' },
  confirmation: { ru: 'просьба подтвердить', uk: 'прохання підтвердити', en: 'asks to confirm' },
  meets: { ru: 'встреча или звонок', uk: 'зустріч або дзвінок', en: 'a meeting or a call' },
  ask: { ru: 'просьба', uk: 'прохання', en: 'the request' },
  consequence: { ru: 'чем обернётся задержка', uk: 'до чого призведе затримка', en: 'what a delay will cost' },
}
