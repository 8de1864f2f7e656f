import { evidenceOf } from '../../core/document/letter/evidence.ts'
import { INTENT_NAMES, PART_NAMES } from '../../core/document/letter/evidence-names.ts'
import { type Manner, mannersOf } from '../../core/document/letter/manner.ts'
import type { Letter } from '../../core/document/model.ts'
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
    return `- **${INTENT_NAMES[intent][locale]}**${words.length > 0 ? `: ${words.join(', ')}` : ''}`
  })
  const parts = evidenceOf(letter).map(
    ({ role, span }) => `- ${PART_NAMES[role][locale]}: ${quoted(letter, span, locale)}`,
  )
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
