import type { KeyName } from '../document/keys.ts'
import { valueFor } from '../document/keys.ts'
import { INTENT_NAMES } from '../document/letter/evidence-names.ts'
import { type DocumentFile, KINDS, type Kind } from '../document/model.ts'
import { toIso } from '../language/calendar.ts'
import { LANGUAGES, type Language } from '../language/language.ts'
import type { Span } from '../markdown/span.ts'
import type { Localized } from '../rule.ts'
import { clientOffers, peopleOffers } from './names.ts'
import type { Offer, Writing } from './offer.ts'

/** A key of the frontmatter that rules and readers look at. */
export interface Key {
  /** As it is written where nothing is typed yet. */
  readonly name: string
  /** What readers know it as, with all its other names. */
  readonly key?: KeyName
  readonly others?: readonly string[]
  readonly about: Localized
  /** Left out: every kind. */
  readonly kinds?: readonly Kind[]
  readonly values?: (writing: Writing, word: string, span: Span) => readonly Offer[]
}

const listed =
  (...values: readonly (readonly [string, Localized])[]): NonNullable<Key['values']> =>
  ({ locale }, _, span) =>
    values.map(([label, about]) => ({ sort: 'value', label, detail: about[locale], text: label, span }))

const KIND_NAMES: Readonly<Record<Kind, Localized>> = {
  agenda: { ru: 'повестка', uk: 'порядок денний', en: 'an agenda' },
  protocol: { ru: 'протокол', uk: 'протокол', en: 'minutes' },
  email: { ru: 'письмо', uk: 'лист', en: 'a letter' },
  client: { ru: 'карточка клиента', uk: 'картка клієнта', en: 'a client card' },
  touches: { ru: 'журнал касаний', uk: 'журнал дотиків', en: 'a journal of touches' },
  request: {
    ru: 'просьба клиента, взвешенная тремя вопросами',
    uk: 'прохання клієнта, зважене трьома питаннями',
    en: 'a request, weighed with three questions',
  },
}

const LANGUAGE_NAMES: Readonly<Record<Language, Localized>> = {
  ru: { ru: 'русский', uk: 'російська', en: 'Russian' },
  uk: { ru: 'украинский', uk: 'українська', en: 'Ukrainian' },
  en: { ru: 'английский', uk: 'англійська', en: 'English' },
}

const TODAY: Localized = { ru: 'сегодня', uk: 'сьогодні', en: 'today' }

/** Matters that the client's letters are already about. */
const topicsIn = (files: readonly DocumentFile[]): string[] => [
  ...new Set(files.flatMap(file => valueFor(file.frontmatter, 'topic')?.text ?? [])),
]

export const KEYS: readonly Key[] = [
  {
    name: 'type',
    others: ['тип', 'kind', 'вид'],
    about: { ru: 'что это за документ', uk: 'що це за документ', en: 'what kind of document this is' },
    values: listed(...KINDS.map(kind => [kind, KIND_NAMES[kind]] as const)),
  },
  {
    name: 'client',
    key: 'client',
    about: { ru: 'чей это документ', uk: 'чий це документ', en: 'whose document this is' },
    values: clientOffers,
  },
  {
    name: 'lang',
    key: 'language',
    about: { ru: 'язык документа', uk: 'мова документа', en: 'language of the document' },
    values: listed(...LANGUAGES.map(language => [language, LANGUAGE_NAMES[language]] as const)),
  },
  {
    name: 'date',
    key: 'date',
    about: { ru: 'день встречи или письма', uk: 'день зустрічі чи листа', en: 'day of the meeting or the letter' },
    values: ({ today, locale }, _, span) => [
      { sort: 'value', label: toIso(today), detail: TODAY[locale], text: toIso(today), span },
    ],
  },
  {
    name: 'direction',
    others: ['направление', 'напрямок'],
    about: { ru: 'чьё это письмо', uk: 'чий це лист', en: 'whose letter it is' },
    kinds: ['email'],
    values: listed(
      ['out', { ru: 'наше, клиенту', uk: 'наш, клієнтові', en: 'ours, to the client' }],
      ['in', { ru: 'от клиента', uk: 'від клієнта', en: 'from the client' }],
    ),
  },
  {
    name: 'subject',
    key: 'subject',
    about: { ru: 'тема письма', uk: 'тема листа', en: 'subject of the letter' },
    kinds: ['email'],
  },
  {
    name: 'from',
    key: 'from',
    about: { ru: 'от кого', uk: 'від кого', en: 'who writes' },
    kinds: ['email'],
    values: peopleOffers,
  },
  { name: 'to', key: 'to', about: { ru: 'кому', uk: 'кому', en: 'to whom' }, kinds: ['email'], values: peopleOffers },
  {
    name: 'topic',
    key: 'topic',
    about: {
      ru: 'общее имя писем об одном деле',
      uk: 'спільна назва листів про одну справу',
      en: 'one name for all letters about one matter',
    },
    kinds: ['email'],
    values: ({ relationship }, _, span) =>
      topicsIn(relationship.files).map(topic => ({ sort: 'value', label: topic, text: topic, span })),
  },
  {
    name: 'landing',
    key: 'landing',
    about: { ru: 'шаг приземления ожиданий', uk: 'крок приземлення очікувань', en: 'step of landing bad news' },
    kinds: ['email'],
    values: listed(
      ['1', { ru: 'есть риск', uk: 'є ризик', en: 'there is a risk' }],
      ['2', { ru: 'опасения подтверждаются', uk: 'побоювання справджуються', en: 'the fears are confirmed' }],
      ['3', { ru: 'факт и что дальше', uk: 'факт і що далі', en: 'the fact and the way on' }],
    ),
  },
  {
    name: 'intent',
    key: 'intent',
    about: { ru: 'ради чего письмо', uk: 'заради чого лист', en: 'what the letter is for' },
    kinds: ['email'],
    values: listed(...Object.entries(INTENT_NAMES)),
  },
  {
    name: 'goal',
    key: 'goal',
    about: { ru: 'чего должна достичь встреча', uk: 'чого має досягти зустріч', en: 'what the meeting should achieve' },
    kinds: ['agenda'],
  },
  {
    name: 'participants',
    key: 'participants',
    about: { ru: 'кто участвует', uk: 'хто бере участь', en: 'who comes' },
    kinds: ['agenda', 'protocol'],
    values: peopleOffers,
  },
  {
    name: 'duration',
    key: 'duration',
    about: { ru: 'сколько длится', uk: 'скільки триває', en: 'how long it takes' },
    kinds: ['agenda'],
  },
  {
    name: 'facilitator',
    key: 'facilitator',
    about: { ru: 'кто ведёт', uk: 'хто веде', en: 'who leads' },
    kinds: ['agenda'],
    values: peopleOffers,
  },
  {
    name: 'approval',
    key: 'approval',
    about: {
      ru: 'кому и когда отправлено на согласование',
      uk: 'кому й коли надіслано на погодження',
      en: 'to whom and when it was sent for approval',
    },
    kinds: ['agenda', 'protocol'],
  },
  {
    name: 'format',
    key: 'format',
    about: { ru: 'как встречаемся', uk: 'як зустрічаємося', en: 'how you meet' },
    kinds: ['agenda'],
  },
]
