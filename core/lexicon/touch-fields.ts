import type { Meaning } from './lexicon.ts'

/** Names of what a journal tells about a touch: labels of fields and heads of columns. */
export const TOUCH_FIELDS = {
  meaning: {
    ru: `
      смысл|цель|намерение ..3
      зачем !ему|ей|им|клиенту|клиентке|заказчику ..2
      зачем
      для|ради нас|чего
      нам
      наш* ?главн* смысл|цель|интерес|задача
      что ..1 нам
    `,
    uk: `
      сенс|мета|ціль|задум|намір ..3
      навіщо !йому|їй|їм|клієнту|клієнтові|клієнтці|замовнику ..2
      навіщо
      для|заради нас|чого
      нам
      наш* сенс|мета|ціль|інтерес
      що ..1 нам
    `,
    en: `
      meaning|purpose|goal|aim|intent|intention|sense|objective ..3
      why !them|him|her|they|client|customer ..2
      why
      for us
      our meaning|goal|aim|purpose|interest
      why us
      why for us
      ?what for|to us
      ?what's in it for us
      what is in it for us
      our gain|benefit|reason|point|why|upside
      us
    `,
  },
  benefit: {
    ru: `
      польза|выгода|ценность|профит ..3
      для ?нашего|самого клиент*|заказчи*|него|нее|них
      ему|ей|им|клиенту|клиентке
      что ..3 клиент*
      что|зачем|чем ..1 ему|ей|им
      что|какой|какая ..2 ему|ей|им|клиенту|клиентке|заказчику с|от этого|того|нее|него
      что|какой|какая ..1 с|от этого|того ..1 ему|ей|им|клиенту
      что получает|получил|получила|дает|дало|дали ..2
    `,
    uk: `
      користь|вигода|цінність|зиск ..3
      для клієнт*|замовни*|нього|неї|них
      йому|їй|їм|клієнту|клієнтові|клієнтці
      що ..3 клієнт*
      що|навіщо|чим ..1 йому|їй|їм
      що|який|яка ..2 йому|їй|їм|клієнтові|клієнту|клієнтці|замовникові із|з|від цього|того|неї|нього
      що|який|яка ..1 із|з|від цього|того ..1 йому|їй|їм|клієнтові
      що отримує|отримав|отримала|дає|дало|дали ..2
    `,
    en: `
      benefit|benefits|value|gain|usefulness|use ..3
      why ?the them|him|her|they|client|customer
      for ?the client|customer|him|her|them
      client|client's benefit|gain|value
      what ..3 client|customer|they ..2
      what she|he|they gets|get|got|gains|gain|wins|win
      ?what for|to them|client|him|her|customer
      ?what's in it for them|him|her|client|the
      what is in it for ?the them|him|her|client|customer
      their|his|her gain|benefit|reason|upside|value|why
      them
    `,
  },
  outcome: {
    ru: `
      итог|итоги|результат|результаты|исход ..2
      чем кончилось|закончилось
    `,
    uk: `
      підсумок|підсумки|результат|результати|наслідок ..2
      чим скінчилося|закінчилося|скінчилось|закінчилось
    `,
    en: `
      outcome|outcomes|result|results|upshot|conclusion ..2
      how it ended
    `,
  },
  trust: {
    ru: '?эффект|влияние ?на доверие|доверия|доверию ..2',
    uk: '?вплив|ефект ?на довіра|довіру|довіри|довірі ..2',
    en: '?effect ?on trust ..2',
  },
  who: {
    ru: `
      кто|кому|контакт|собеседник|участники|участник|человек|персона|имя
      с|у|от кем|кого
      контактное лицо
    `,
    uk: `
      хто|кому|контакт|співрозмовник|учасники|учасник|людина|ім'я
      з|від ким|кого
      контактна особа
    `,
    en: `
      who|contact|person|people|participants|name|whom
      with|to ?whom
      contact person
    `,
  },
  what: {
    ru: `
      что|суть|тема|содержание|кратко|описание|событие|комментарий|предмет
      о чем
      что ..1 было|случилось|произошло|сделали|обсудили|сказал*
    `,
    uk: `
      що|суть|тема|зміст|коротко|опис|подія|коментар|предмет
      про що
      що ..1 було|сталося|зробили|обговорили
    `,
    en: `
      what|topic|subject|summary|content|contents|details|description|about|event|notes|note
      what ..1 happened|said|did
    `,
  },
  date: {
    ru: 'дата|когда|день|число ..2',
    uk: 'дата|коли|день|число ..2',
    en: 'date|when|day ..2',
  },
  time: { ru: 'время', uk: 'час', en: 'time' },
  channel: {
    ru: `
      канал|способ|формат|вид|тип|как|форма
      чем|каналом|посредством ..1
      через ?что
      канал|тип|вид|форма|способ связи|касания|контакта|общения
    `,
    uk: `
      канал|спосіб|формат|вид|тип|як|форма
      чим|каналом ..1
      через ?що
      канал|тип|вид|форма|спосіб зв'язку|дотику|контакту|спілкування
    `,
    en: `
      channel|how|type|kind|form|format|medium|via|method|by|mode|route|means
      type|kind|form|means|channel ?of touch|contact|communication
    `,
  },
  direction: {
    ru: `
      направление|сторона|чье|инициатор|куда|откуда
      кто кому
      исх|вх вх|исх
      откуда куда
    `,
    uk: `
      напрямок|напрям|сторона|чиє|ініціатор|куди|звідки
      хто кому
      вих|вх вх|вих
    `,
    en: `
      direction|way|side|initiator
      initiated by
      in|out out|in
      o i
      i o
      in out
      to from
      from to
    `,
  },
  link: {
    ru: 'ссылка|ссылки|документ|документы|файл|файлы|протокол|след',
    uk: 'посилання|документ|документи|файл|файли|протокол|слід',
    en: 'link|links|document|documents|file|files|minutes|protocol|record|doc',
  },
} as const satisfies Record<string, Meaning>

export type TouchField = keyof typeof TOUCH_FIELDS
