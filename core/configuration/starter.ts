import type { Language } from '../language/language.ts'

/** A first `touchline.yml`, in the reader's language: everything has a default, so every key is a comment that waits to be opened. */
export const starterOf = (language: Language): string => {
  const say = WORDS[language]
  const part = (about: string, ...lines: string[]) =>
    [...about.split('\n').map(line => `# ${line}`), ...lines.map(line => `#${line}`)].join('\n')
  return `${[
    say.head
      .split('\n')
      .map(line => `# ${line}`)
      .join('\n'),
    part(say.company, `company: { name: ${say.studio}, domain: studio.example, email: hello@studio.example }`),
    part(say.team, 'team:', `  - { name: ${say.person}, role: ${say.role}, email: anna@studio.example }`),
    part(say.cadence, 'cadence: 14d'),
    part(say.answer, 'answer-within: 1d'),
    part(say.rules, 'rules:', '  tone-jargon: off', '  email-length: { info: 250 }'),
    part(say.phrases, 'phrases:', '  tone-jargon:', `    ${language}: { add: ["${say.phrase}"], except: ["API"] }`),
    part(say.holidays, 'holidays: [01-01, 2027-04-05]'),
    part(say.ignore, `ignore: [${say.archive}/**]`),
  ].join('\n\n')}\n`
}

const WORDS = {
  ru: {
    head: 'Настройки Touchline. У всего есть значение по умолчанию: этот файл может остаться пустым.\nЧтобы строка заработала, уберите # в её начале.',
    company: 'Наша компания: по домену почты наши письма отличаются от писем клиента.',
    studio: 'Студия',
    team: 'Кто на нашей стороне.',
    person: 'Анна Орлова',
    role: 'аккаунт-менеджер',
    cadence: 'Самый долгий перерыв между касаниями.',
    answer: 'За сколько рабочих дней клиент получает ответ.',
    rules: 'Правила: важность (off, info, warning, error) или числа. Все покажет touchline rules.',
    phrases: 'Свои слова для правила и исключения из него.',
    phrase: 'спринт*',
    holidays: 'Нерабочие дни: 01-01 — каждый год, 2027-04-05 — один раз.',
    ignore: 'Что не читать.',
    archive: 'архив',
  },
  uk: {
    head: 'Налаштування Touchline. Усе має значення за замовчуванням: цей файл може лишитися порожнім.\nЩоб рядок запрацював, приберіть # на його початку.',
    company: 'Наша компанія: за доменом пошти наші листи відрізняються від листів клієнта.',
    studio: 'Студія',
    team: 'Хто на нашому боці.',
    person: 'Ганна Орленко',
    role: 'акаунт-менеджерка',
    cadence: 'Найдовша перерва між дотиками.',
    answer: 'За скільки робочих днів клієнт отримує відповідь.',
    rules: 'Правила: вага (off, info, warning, error) або числа. Усі покаже touchline rules.',
    phrases: 'Власні слова для правила й винятки з нього.',
    phrase: 'спринт*',
    holidays: 'Неробочі дні: 01-01 — щороку, 2027-04-05 — один раз.',
    ignore: 'Чого не читати.',
    archive: 'архів',
  },
  en: {
    head: 'Settings of Touchline. Everything has a default: this file may stay empty.\nTo make a line work, take away the # it begins with.',
    company: "Our company: the domain of its mail tells our letters from the client's.",
    studio: 'Studio',
    team: 'Who is on our side.',
    person: 'Anna Orlova',
    role: 'account manager',
    cadence: 'The longest time between two touches.',
    answer: 'Working days within which a client is answered.',
    rules: 'Rules: how much they weigh (off, info, warning, error), or their numbers. "touchline rules" lists them.',
    phrases: 'Words of your own for a rule, and exceptions from it.',
    phrase: 'sprint*',
    holidays: 'Days on which nobody works: 01-01 every year, 2027-04-05 once.',
    ignore: 'What is not read.',
    archive: 'archive',
  },
} as const satisfies Record<Language, Record<string, string>>
