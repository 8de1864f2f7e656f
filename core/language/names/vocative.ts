import { type Gender, partsOf } from './parts.ts'

/**
 * The Ukrainian vocative of a person's first name, with the patronymic if there is one: «Ірино», «Олеже», «Ірино Сергіївно».
 * A name whose form cannot be told stays as it is. Source: the Ukrainian orthography of 2019, §§ 87, 102, 118.
 */
export function vocative(name: string): string {
  const { first, middle, gender } = partsOf(name)
  const forms = [called(first, gender), ...(middle === undefined ? [] : [called(middle, gender)])]
  return forms.join(' ')
}

function called(name: string, gender: Gender | undefined): string {
  const rule = RULES.find(({ end, only }) => end.test(name) && (only === undefined || only === gender))
  return rule ? name.replace(rule.end, rule.form) : name
}

interface Rule {
  readonly end: RegExp
  readonly form: string
  readonly only?: Gender
}

/** The first one that fits decides: exceptions before endings. */
const RULES: readonly Rule[] = [
  { end: /(?<=^(?:Іго|Лаза))р$/u, form: 'рю' },
  { end: /(?<=^Любов)$/u, form: 'е' },
  { end: /(?<=^(?:Нінел|Рахіл|Адел|Юдиф))ь$/u, form: 'е' },
  // An open syllable brings the old sound back: «Якове», «Федоре».
  { end: /(?<=^(?:Як|Ант|Фед|Сид|Прок|Тим|Нечип|Никиф))і([внрпш])$/u, form: 'о$1е' },
  { end: /(?<=\p{L})ія$/u, form: 'іє' },
  { end: /(?<=[аоуеєиії])я$/u, form: 'є' },
  { end: /(?<=^Іл)ля$/u, form: 'ле' },
  // Fond forms with a soft stem: «Галю», «Олю».
  { end: /(?<=\p{L})я$/u, form: 'ю' },
  { end: /(?<=[жчшщ])а$/u, form: 'о' },
  { end: /(?<=\p{L})а$/u, form: 'о' },
  { end: /й$/u, form: 'ю' },
  { end: /ець$/u, form: 'че', only: 'male' },
  { end: /(?<=\p{L})ь$/u, form: 'ю', only: 'male' },
  { end: /(?<=\p{L})ко$/u, form: 'ку', only: 'male' },
  { end: /(?<=\p{L})о$/u, form: 'е', only: 'male' },
  { end: /г$/u, form: 'же', only: 'male' },
  { end: /(?<=[кх])$/u, form: 'у', only: 'male' },
  { end: /(?<=ич|іч|їч)$/u, form: 'у', only: 'male' },
  { end: /(?<=[бвґджзлмнпрстфцчшщ])$/u, form: 'е', only: 'male' },
]
