import type { Side } from '../document/model.ts'
import type { Calendar } from '../language/calendar.ts'
import type { Language } from '../language/language.ts'
import type { Localized } from '../rule.ts'

export interface KnownPerson {
  readonly name: string
  readonly role?: string
  /** The one who decides. */
  readonly decides?: boolean
}

export interface KnownAction {
  /** The whole line as it was written, with whoever does it and by when. */
  readonly what: string
  readonly owner?: string
  readonly side?: Side
  /** As written: a day, or «к следующей встрече». */
  readonly due?: string
}

/** What the workspace knows; whatever is missing becomes a gap. */
export interface TemplateValues {
  readonly today: Calendar
  /** The day of the meeting or the letter, if it is another than today. */
  readonly day?: Calendar
  readonly client?: string
  readonly company?: string
  readonly me?: KnownPerson
  readonly contact?: KnownPerson
  readonly decider?: KnownPerson
  readonly ours?: readonly KnownPerson[]
  readonly theirs?: readonly KnownPerson[]
  /** Everybody whom the settings and the card name: minutes that say «Глеб» mean one of them. */
  readonly circle?: { readonly ours: readonly KnownPerson[]; readonly theirs: readonly KnownPerson[] }
  /** What was agreed last time. */
  readonly agreements?: readonly string[]
  readonly actions?: readonly KnownAction[]
  /** When the meeting begins: `11:00`. */
  readonly time?: string
  /** Day of the letter before, where bad news is broken step by step. */
  readonly warned?: Calendar
  /** Where people meet. */
  readonly place?: string
  /** When and where people meet after it, as a protocol says. */
  readonly next?: string
  /** Day of the last meeting. */
  readonly last?: Calendar
  readonly topic?: string
  readonly goal?: string
  /** What is to be talked about; minutes where they are planned. */
  readonly items?: readonly { readonly what: string; readonly minutes?: number }[]
  readonly decisions?: readonly string[]
  /** From `--set key=value`: goes before all of the above. */
  readonly set?: Readonly<Record<string, string>>
}

/** What stands in a gap for a value that is not known. */
export const GAPS = {
  client: { ru: 'клиент', uk: 'клієнт', en: 'client' },
  company: { ru: 'наша компания', uk: 'наша компанія', en: 'our company' },
  topic: { ru: 'тема', uk: 'тема', en: 'topic' },
  goal: {
    ru: 'что должно быть решено к концу встречи',
    uk: 'що має бути вирішено до кінця зустрічі',
    en: 'what is decided when the meeting ends',
  },
  day: { ru: 'дата', uk: 'дата', en: 'date' },
  time: { ru: 'время', uk: 'час початку', en: 'start time' },
  warned: { ru: 'когда', uk: 'коли', en: 'when' },
  place: { ru: 'место', uk: 'місце', en: 'place' },
  next: { ru: 'когда и где', uk: 'коли й де', en: 'when and where' },
  last: { ru: 'дата прошлой встречи', uk: 'дата минулої зустрічі', en: 'date of the last meeting' },
  'me.name': { ru: 'ваше имя', uk: 'ваше ім’я', en: 'your name' },
  'me.role': { ru: 'ваша должность', uk: 'ваша посада', en: 'your role' },
  'contact.name': { ru: 'имя контактного лица', uk: 'ім’я контактної особи', en: "contact's name" },
  'contact.role': { ru: 'должность контактного лица', uk: 'посада контактної особи', en: "contact's role" },
  'contact.greeting': { ru: 'имя', uk: 'ім’я', en: 'name' },
  'decider.name': { ru: 'кто решает', uk: 'хто вирішує', en: 'who decides' },
  'decider.role': { ru: 'должность того, кто решает', uk: 'посада того, хто вирішує', en: "decision-maker's role" },
  'decider.greeting': { ru: 'имя', uk: 'ім’я', en: 'name' },
} as const satisfies Record<string, Localized>

export const gapFor = (key: keyof typeof GAPS, language: Language): string => `[${GAPS[key][language]}]`
