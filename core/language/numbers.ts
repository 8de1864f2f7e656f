import type { Language } from './language.ts'

type Forms = readonly (readonly [value: number, forms: string])[]

/** Number words as they stand in a text, without case: «две» → 2, «twenty» → 20. Compounds are sums: `numberIn`. */
export const CARDINALS: Readonly<Record<Language, Forms>> = {
  ru: [
    [0, 'ноль ноля нуль'],
    [1, 'один одна одно одну одного одной одному одним'],
    [2, 'два две двух двум двумя'],
    [3, 'три трех трем тремя'],
    [4, 'четыре четырех четырем четырьмя'],
    [5, 'пять пяти пятью'],
    [6, 'шесть шести шестью'],
    [7, 'семь семи семью'],
    [8, 'восемь восьми восемью'],
    [9, 'девять девяти девятью'],
    [10, 'десять десяти десятью'],
    [11, 'одиннадцать одиннадцати'],
    [12, 'двенадцать двенадцати'],
    [13, 'тринадцать тринадцати'],
    [14, 'четырнадцать четырнадцати'],
    [15, 'пятнадцать пятнадцати'],
    [16, 'шестнадцать шестнадцати'],
    [17, 'семнадцать семнадцати'],
    [18, 'восемнадцать восемнадцати'],
    [19, 'девятнадцать девятнадцати'],
    [20, 'двадцать двадцати'],
    [30, 'тридцать тридцати'],
    [40, 'сорок сорока'],
    [50, 'пятьдесят пятидесяти'],
    [60, 'шестьдесят шестидесяти'],
    [70, 'семьдесят семидесяти'],
    [80, 'восемьдесят восьмидесяти'],
    [90, 'девяносто девяноста'],
    [100, 'сто ста'],
  ],
  uk: [
    [0, 'нуль нуля'],
    [1, 'один одна одне одну одного однієї одному одним'],
    [2, 'два дві двох двом двома'],
    [3, 'три трьох трьом трьома'],
    [4, 'чотири чотирьох чотирьом чотирма'],
    [5, "п'ять п'яти п'ятьох п'ятьма"],
    [6, 'шість шести шістьох'],
    [7, 'сім семи сімох'],
    [8, 'вісім восьми вісьмох'],
    [9, "дев'ять дев'яти дев'ятьох"],
    [10, 'десять десяти десятьох'],
    [11, 'одинадцять одинадцяти'],
    [12, 'дванадцять дванадцяти'],
    [13, 'тринадцять тринадцяти'],
    [14, 'чотирнадцять чотирнадцяти'],
    [15, "п'ятнадцять п'ятнадцяти"],
    [16, 'шістнадцять шістнадцяти'],
    [17, 'сімнадцять сімнадцяти'],
    [18, 'вісімнадцять вісімнадцяти'],
    [19, "дев'ятнадцять дев'ятнадцяти"],
    [20, 'двадцять двадцяти'],
    [30, 'тридцять тридцяти'],
    [40, 'сорок сорока'],
    [50, "п'ятдесят п'ятдесяти"],
    [60, 'шістдесят шістдесяти'],
    [70, 'сімдесят сімдесяти'],
    [80, 'вісімдесят вісімдесяти'],
    [90, "дев'яносто дев'яноста"],
    [100, 'сто ста'],
  ],
  en: [
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'three'],
    [4, 'four'],
    [5, 'five'],
    [6, 'six'],
    [7, 'seven'],
    [8, 'eight'],
    [9, 'nine'],
    [10, 'ten'],
    [11, 'eleven'],
    [12, 'twelve'],
    [13, 'thirteen'],
    [14, 'fourteen'],
    [15, 'fifteen'],
    [16, 'sixteen'],
    [17, 'seventeen'],
    [18, 'eighteen'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [30, 'thirty'],
    [40, 'forty'],
    [50, 'fifty'],
    [60, 'sixty'],
    [70, 'seventy'],
    [80, 'eighty'],
    [90, 'ninety'],
    [100, 'hundred'],
  ],
}

const RU_ENDINGS = 'ый ой ая ое ого ому ым ом ую'.split(' ')
const UK_ENDINGS = 'ий а е ого ому им ій ої у'.split(' ')

const RU_STEMS: Forms = [
  [1, 'перв'],
  [2, 'втор'],
  [4, 'четверт'],
  [5, 'пят'],
  [6, 'шест'],
  [7, 'седьм'],
  [8, 'восьм'],
  [9, 'девят'],
  [10, 'десят'],
  [11, 'одиннадцат'],
  [12, 'двенадцат'],
  [13, 'тринадцат'],
  [14, 'четырнадцат'],
  [15, 'пятнадцат'],
  [16, 'шестнадцат'],
  [17, 'семнадцат'],
  [18, 'восемнадцат'],
  [19, 'девятнадцат'],
  [20, 'двадцат'],
  [30, 'тридцат'],
]

const UK_STEMS: Forms = [
  [1, 'перш'],
  [2, 'друг'],
  [4, 'четверт'],
  [5, "п'ят"],
  [6, 'шост'],
  [7, 'сьом'],
  [8, 'восьм'],
  [9, "дев'ят"],
  [10, 'десят'],
  [11, 'одинадцят'],
  [12, 'дванадцят'],
  [13, 'тринадцят'],
  [14, 'чотирнадцят'],
  [15, "п'ятнадцят"],
  [16, 'шістнадцят'],
  [17, 'сімнадцят'],
  [18, 'вісімнадцят'],
  [19, "дев'ятнадцят"],
  [20, 'двадцят'],
  [30, 'тридцят'],
]

const declined = (stems: Forms, endings: readonly string[]): Forms =>
  stems.map(([value, stem]) => [value, endings.map(ending => stem + ending).join(' ')] as const)

/** Ordinals 1–20 and 30, in all cases of the singular: «двадцатого», «двадцятого», "twentieth". */
export const ORDINALS: Readonly<Record<Language, Forms>> = {
  ru: [...declined(RU_STEMS, RU_ENDINGS), [3, 'третий третья третье третьего третьему третьим третьем третью третьей']],
  uk: [...declined(UK_STEMS, UK_ENDINGS), [3, 'третій третя третє третього третьому третім третю третьої']],
  en: (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((form, i) => [i + 1, form] as const)
    .concat([[30, 'thirtieth']]),
}

const VALUES: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  ru: valuesOf('ru'),
  uk: valuesOf('uk'),
  en: valuesOf('en'),
}

/** The value of a number from 0 to 100 in words, whatever its case: «двадцяти п'яти», "twenty-five" → 25. */
export function numberOfWords(words: string, language: Language): number | undefined {
  const [first, second, ...rest] = words
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/ё/g, 'е')
    .trim()
    .split(/[\s-]+/)
  const value = VALUES[language].get(first ?? '')
  if (value === undefined || second === undefined) return value
  const ones = VALUES[language].get(second)
  return ones === undefined || rest.length > 0 ? undefined : compound(value, ones)
}

/** Adds up what stands in neighbouring words: twenty + five. `undefined` where the two do not make one number. */
export const compound = (tens: number, ones: number): number | undefined =>
  tens >= 20 && tens < 100 && tens % 10 === 0 && ones > 0 && ones < 10 ? tens + ones : undefined

function valuesOf(language: Language): ReadonlyMap<string, number> {
  return new Map(CARDINALS[language].flatMap(([value, forms]) => forms.split(' ').map(form => [form, value] as const)))
}
