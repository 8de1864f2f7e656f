import type { Language } from '../core/language/language.ts'
import type { Localized } from '../core/rule.ts'

/** Forms of a counted thing: one, a few, many; English knows the first and the last. */
export type Counted = readonly [one: string, few: string, many: string]

/** `5 предупреждений`. */
export function counted(locale: Language, count: number, forms: Localized<Counted>): string {
  const [one, few, many] = forms[locale]
  const form = { one, few, many, zero: many, two: few, other: many }[rulesOf(locale).select(count)]
  return `${count} ${form}`
}

const known = new Map<Language, Intl.PluralRules>()

function rulesOf(locale: Language): Intl.PluralRules {
  const rules = known.get(locale) ?? new Intl.PluralRules(locale)
  known.set(locale, rules)
  return rules
}

export const ERRORS: Localized<Counted> = {
  ru: ['ошибка', 'ошибки', 'ошибок'],
  uk: ['помилка', 'помилки', 'помилок'],
  en: ['error', 'errors', 'errors'],
}

export const WARNINGS: Localized<Counted> = {
  ru: ['предупреждение', 'предупреждения', 'предупреждений'],
  uk: ['попередження', 'попередження', 'попереджень'],
  en: ['warning', 'warnings', 'warnings'],
}

export const INFOS: Localized<Counted> = {
  ru: ['совет', 'совета', 'советов'],
  uk: ['порада', 'поради', 'порад'],
  en: ['info', 'infos', 'infos'],
}

export const DOCUMENTS: Localized<Counted> = {
  ru: ['документ', 'документа', 'документов'],
  uk: ['документ', 'документи', 'документів'],
  en: ['document', 'documents', 'documents'],
}

export const FILES: Localized<Counted> = {
  ru: ['файл', 'файла', 'файлов'],
  uk: ['файл', 'файли', 'файлів'],
  en: ['file', 'files', 'files'],
}

export const CLIENTS: Localized<Counted> = {
  ru: ['клиент', 'клиента', 'клиентов'],
  uk: ['клієнт', 'клієнти', 'клієнтів'],
  en: ['client', 'clients', 'clients'],
}

export const TOUCHES: Localized<Counted> = {
  ru: ['касание', 'касания', 'касаний'],
  uk: ['дотик', 'дотики', 'дотиків'],
  en: ['touch', 'touches', 'touches'],
}

export const inJournal: Localized = {
  ru: 'это касание в журнале уже есть, ничего не записано',
  uk: 'цей дотик у журналі вже є, нічого не записано',
  en: 'this touch is in the journal already, nothing was written',
}

export const mailKnown: Localized = {
  ru: 'это письмо здесь уже есть, ничего не записано',
  uk: 'цей лист тут уже є, нічого не записано',
  en: 'this mail is here already, nothing was written',
}

export const eventKnown: Localized = {
  ru: 'эта встреча здесь уже есть, ничего не записано',
  uk: 'ця зустріч тут уже є, нічого не записано',
  en: 'this meeting is here already, nothing was written',
}

export const tellToMove: Localized = {
  ru: 'повестка стоит на прежнем сроке; --move запишет новый',
  uk: 'у порядку денному попередній термін; --move запише новий',
  en: 'its agenda stands where it was; --move writes the new time',
}

export const moveByHand: Localized = {
  ru: 'поправьте срок в повестке',
  uk: 'виправте термін у порядку денному',
  en: 'put the new time into its agenda',
}
