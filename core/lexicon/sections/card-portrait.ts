import type { Meaning } from '../lexicon.ts'

/** Names of the part of a client's card on how to talk with somebody. Sources: S3, S4 2.6. */
export const CARD_PORTRAIT = {
  portrait: {
    ru: `
      о|об|про контакте|контактном ..2
      портрет|психотип|темперамент|характер|личность|тип ..4
      обращение|обращаемся|обращаться ..4
      как ..3 разговариваем|разговаривать|говорить|говорим|обращаться|подать|вести|себя|обращаемся|зовут ..4
      ^ человек $
      стиль|манера|язык|тон ..4
      особенности ..3
      на ты|вы
      что ..1 любит ..4
      любит|нелюбит|бесит|раздражает ..3
      не любит ..3
      подход ..3
      с ним|ней ..3
      о человеке ..2
      предпочтения|привычки ..3
      как|о чем ..2 с ним|ней ..2
      разговор с ..2
      поведение|нрав ..3
      нрав|повадк*|манеры|обхождение|этикет ..3
      как с ..2
      что|чего|о чем ..1 не ..3
      общаться|вести себя ..2
      к нему|ней ..2
      ?заметки о|об|про людях|них|характер* ..2
    `,
    uk: `
      нотатки про ..2
      про контакт|контактну ..2
      портрет|психотип|темперамент|характер|особистість|тип ..4
      звертання|звертаємося|звертаємось|звертатися|звертатись ..4
      як ..3 розмовляємо|розмовляти|говорити|говоримо|звертатися|звертатись|подати|поводитися|поводитись|звати|звертаємося ..4
      ^ людина $
      стиль|манера|мова|тон ..4
      особливості ..3
      на ти|ви
      що ..1 любить ..4
      любить|дратує|бісить ..3
      не любить ..3
      підхід ..3
      з ним|нею ..3
      про людину ..2
      уподобання|звички ..3
      як|про що ..2 з ним|нею ..2
      вдача|норов|поведінка ..3
      розмова з ..2
      як з|із|зі ..2
      манера ..2
      ?нотатки про людей|них|вдачу ..2
    `,
    en: `
      notes on ..1 contact|him|her|people ..1
      notes on|about people|them|personalities|temperament ..2
      portrait|temperament|personality|character|persona|profile ..4
      how ..3 talk|speak|address|treat|approach|handle|behave|tick|tone|ticks|like ..5
      form of address ..3
      how ..1 to ..1 address ..2
      salutation ..2
      style|manner|language|tone|voice ..4
      ?working preferences|habits|quirks ..3
      likes|dislikes ..3
      dos ..3
      do and don't* ..1
      what ..2 like|likes|hates|annoys|works ..3
      as a person
      bedside manner
      talking|speaking|writing to|with ..3
      manner|manners|temper|mood ..3
    `,
  },
} as const satisfies Record<string, Meaning>
