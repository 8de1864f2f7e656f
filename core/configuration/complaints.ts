import type { Localized } from '../rule.ts'

const list = (names: readonly string[]): string => names.join(', ')

export const notAMap: Localized = {
  ru: 'здесь нужны пары «ключ: значение», например: cadence: 14d',
  uk: 'тут потрібні пари «ключ: значення», наприклад: cadence: 14d',
  en: 'expected "key: value" pairs, such as: cadence: 14d',
}

/** The parser's own words stay English: they name the place in YAML's terms. */
export const notYaml = (code: string, detail: string): Localized =>
  code === 'DUPLICATE_KEY'
    ? {
        ru: 'этот ключ уже есть выше; оставьте один',
        uk: 'цей ключ уже є вище; залиште один',
        en: 'this key stands above already; keep one of the two',
      }
    : {
        ru: `это не YAML (${detail}); проверьте отступы, кавычки и скобки`,
        uk: `це не YAML (${detail}); перевірте відступи, лапки й дужки`,
        en: `this is no YAML (${detail}); check indentation, quotes and brackets`,
      }

export const unknownKey = (key: string, meant: string | undefined, known: readonly string[]): Localized => ({
  ru: `неизвестный ключ «${key}»; ${meant ? `напишите «${meant}»` : `бывают: ${list(known)}`}`,
  uk: `невідомий ключ «${key}»; ${meant ? `напишіть «${meant}»` : `бувають: ${list(known)}`}`,
  en: `unknown key "${key}"; ${meant ? `write "${meant}"` : `there are: ${list(known)}`}`,
})

export const unknownRule = (id: string, meant: string | undefined): Localized => ({
  ru: `нет правила «${id}»; ${meant ? `напишите «${meant}»` : 'все правила покажет touchline rules'}`,
  uk: `немає правила «${id}»; ${meant ? `напишіть «${meant}»` : 'усі правила покаже touchline rules'}`,
  en: `there is no rule "${id}"; ${meant ? `write "${meant}"` : '"touchline rules" lists them all'}`,
})

export const severityWanted = (id: string): Localized => ({
  ru: `нужно одно из off, info, warning, error, например: ${id}: info`,
  uk: `потрібне одне з off, info, warning, error, наприклад: ${id}: info`,
  en: `expected one of off, info, warning, error, such as: ${id}: info`,
})

export function unknownOption(
  id: string,
  name: string,
  meant: string | undefined,
  known: readonly string[],
): Localized {
  if (known.length === 0) {
    return {
      ru: `у правила ${id} нет настроек; уберите «${name}»`,
      uk: `правило ${id} не має налаштувань; приберіть «${name}»`,
      en: `the rule ${id} has no options; remove "${name}"`,
    }
  }
  return {
    ru: `у правила ${id} нет настройки «${name}»; ${meant ? `напишите «${meant}»` : `есть: ${list(known)}`}`,
    uk: `правило ${id} не має налаштування «${name}»; ${meant ? `напишіть «${meant}»` : `є: ${list(known)}`}`,
    en: `the rule ${id} has no option "${name}"; ${meant ? `write "${meant}"` : `it has: ${list(known)}`}`,
  }
}

export function optionWanted(name: string, example: string | number | boolean): Localized {
  const kinds = {
    number: { ru: 'число', uk: 'число', en: 'a number' },
    string: { ru: 'текст', uk: 'текст', en: 'a text' },
    boolean: { ru: 'true или false', uk: 'true або false', en: 'true or false' },
  }
  const kind = kinds[typeof example as keyof typeof kinds]
  return {
    ru: `«${name}»: здесь нужно ${kind.ru}, например: ${name}: ${example}`.replace('нужно текст', 'нужен текст'),
    uk: `«${name}»: тут потрібне ${kind.uk}, наприклад: ${name}: ${example}`.replace(
      'потрібне текст',
      'потрібен текст',
    ),
    en: `"${name}" takes ${kind.en}, such as: ${name}: ${example}`,
  }
}

const wanted = (key: string, ru: string, uk: string, en: string, example: string): Localized => ({
  ru: `«${key}» — это ${ru}, например: ${example}`,
  uk: `«${key}» — це ${uk}, наприклад: ${example}`,
  en: `"${key}" is ${en}, such as: ${example}`,
})

export const daysWanted = (key: string): Localized =>
  wanted(
    key,
    'срок в днях или неделях',
    'строк у днях або тижнях',
    'a length of time in days or weeks',
    `${key}: ${key === 'cadence' ? '14d' : '1d'}`,
  )

export const textWanted = (key: string): Localized => wanted(key, 'текст', 'текст', 'a text', `${key}: …`)

export const teamWanted = wanted(
  'team',
  'список людей с именем',
  'перелік людей з іменем',
  'a list of people with names',
  'team: [{ name: Anna Orlova, role: account manager }]',
)

export const companyWanted = wanted(
  'company',
  'название и домен нашей компании',
  'назва й домен нашої компанії',
  'the name and domain of our company',
  'company: { name: Studio, domain: studio.example }',
)

export const rulesWanted = wanted(
  'rules',
  'пары «правило: важность»',
  'пари «правило: важливість»',
  'a map of rule ids to severities',
  'rules: { tone-familiar: off }',
)

export const phrasesWanted = wanted(
  'phrases',
  'слова, которые правило добавляет или пропускает, по языкам',
  'слова, які правило додає або пропускає, за мовами',
  'the words that a rule adds or leaves out, by language',
  'phrases: { tone-jargon: { ru: { add: ["спринт*"] } } }',
)

export const globsWanted = (key: string, example: string): Localized =>
  wanted(key, 'список путей', 'перелік шляхів', 'a list of paths', `${key}: [${example}]`)

export const trustWanted = wanted(
  'trust',
  'пары «название: число»',
  'пари «назва: число»',
  'a map of names to numbers',
  'trust: { start: 50 }',
)

export const extendsWanted = wanted(
  'extends',
  'путь к другому такому файлу, от этого файла',
  'шлях до іншого такого файлу, від цього файлу',
  'the path of another such file, from this one',
  'extends: ../touchline.yml',
)

export const extendsMissing = (path: string): Localized => ({
  ru: `нет файла «${path}»; путь считается от этого файла`,
  uk: `немає файлу «${path}»; шлях рахується від цього файлу`,
  en: `there is no file "${path}"; the path is taken from this file`,
})

export const extendsNotPlain = (path: string): Localized => ({
  ru: `«${path}» — не обычный файл или больше 1 МБ; укажите файл touchline.yml`,
  uk: `«${path}» — не звичайний файл або більший за 1 МБ; укажіть файл touchline.yml`,
  en: `"${path}" is no plain file, or larger than 1 MB; name a touchline.yml`,
})

export const extendsCycle = (path: string): Localized => ({
  ru: `«${path}» уже строится на этом файле; уберите один из двух extends`,
  uk: `«${path}» уже будується на цьому файлі; приберіть один із двох extends`,
  en: `"${path}" builds on this file already; remove one of the two extends`,
})

export const weekWanted = wanted(
  'week',
  'дни недели',
  'дні тижня',
  'days of the week',
  'week: [mon, tue, wed, thu, fri]',
)

export const holidaysWanted = wanted('holidays', 'дни', 'дні', 'days', 'holidays: [12-25, 2027-04-05]')
