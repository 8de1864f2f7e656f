import type { Meaning } from '../lexicon.ts'

/** What is wanted without an imperative: what would help, what the paper lacks, whose turn it is. */
export const softWishes: Meaning = {
  ru: `
    директору|бухгалтеру|юристу|собственнику|владельцу|хозяину|хозяйке|управляющему|управляющей|администратору|секретарю|заведующей|заведующему|председателю|подписанту|кадровику|завхозу|руководителю|бухгалтерии|подписанту|заказчику ..1 надо|нужно|необходимо|следует|предстоит ..4 {inf}
    надо|нужно|необходимо|следует директору|бухгалтеру|юристу|собственнику|владельцу|хозяину|хозяйке|управляющему|управляющей|администратору|секретарю|заведующей|заведующему|председателю|подписанту|кадровику|завхозу|руководителю|бухгалтерии|подписанту|заказчику ..4 {inf}
    {we}|нам|мне ..2 поможет|помогло|поможете ..1 если|знать|понять
    слово|ход|очередь|дело|выбор теперь|только|лишь за вами
    не хватает|хватало ..2 вашей|вашего|ваших ..1 подпис*|печати|визы|ответа|решения|слова
    жду|ждем|ожидаем от ..1 вас ..2 решени*|ответ*|подпис*|слов*|макет*|спис*
    решать ..1 вам ..2 до|к
    должен|должна|должны|должно|обязан|обязана ..1 быть|лежать|оказаться|прийти|дойти|поступить ..2 у|к|до ..1 нас|меня|нам|мне
    {inf} ..3 нужно|надо|необходимо ..1 до|к|не
    нужно|надо|необходимо {inf} ..6 до|к #|{weekday}
    от ..1 вас ..1 нужен|нужна|нужно|нужны|требуется|требуются|осталось|остается|ждем|жду
    будьте добры|любезны|так , {bid_or_will}
  `,
  uk: `
    директору|директорові|директорці|бухгалтеру|бухгалтерові|бухгалтерці|юристу|юристові|власнику|власникові|власниці|господарю|господареві|господині|керуючому|керуючій|адміністратору|адміністраторові|секретарю|секретареві|завідувачці|завідувачу|голові|кадровику|завгоспу|керівнику|керівникові|бухгалтерії|замовнику|замовникові ..1 треба|потрібно|необхідно|слід|належить ..4 {inf}
    треба|потрібно|необхідно|слід директору|директорові|директорці|бухгалтеру|бухгалтерові|бухгалтерці|юристу|юристові|власнику|власникові|власниці|господарю|господареві|господині|керуючому|керуючій|адміністратору|адміністраторові|секретарю|секретареві|завідувачці|завідувачу|голові|кадровику|завгоспу|керівнику|керівникові|бухгалтерії|замовнику|замовникові ..4 {inf}
    {we}|нам|мені ..2 допоможе|допомогло|допоможете ..1 якщо|знати|зрозуміти
    слово|хід|черга|справа|вибір тепер|тільки|лише за вами
    бракує|бракувало ..2 вашого|вашої|ваших ..1 підпис*|печатк*|візи|відповіді|рішення|слова
    чекаю|чекаємо|очікуємо від ..1 вас ..2 рішенн*|відповід*|підпис*|слов*|макет*|спис*
    вирішувати ..1 вам ..2 до
    має|мають|мусить|мусять|повинен|повинна|повинно|повинні ..1 бути|лежати|опинитися|прийти|дійти|надійти ..2 у|в|до ..1 нас|мене
    {inf} ..3 треба|потрібно|необхідно|слід ..1 до|не
    треба|потрібно|необхідно {inf} ..6 до #|{weekday}
    від ..1 вас ..1 потрібен|потрібна|потрібно|потрібні|треба|лишається|лишилося|чекаємо|чекаю
    цього|цієї|цих|її|його|їх ..2 чекаємо|чекаю|очікуємо ..1 до|від
  `,
  en: `
    your ..1 director|accountant|bookkeeper|lawyer|owner|manager|secretary|administrator|caretaker|treasurer|signatory|landlord needs|has|must ?to {bid}|log|file|apply|enter|open|come
    the director|accountant|bookkeeper|owner|treasurer|signatory|landlord needs|has|must ?to {bid}|log|file|apply|enter|open|come
    your ..1 director|accountant|bookkeeper|lawyer|owner|manager|secretary|treasurer|landlord will need ?to {bid}|log|file|apply|enter|open|come
    it'd|that'd ..3 help ..3 to ..1 have|know|see|get
    be so|very good|kind as|and ..1 to
    if you|someone|somebody could ..1 have ..1 a ..1 word|look|glance|chat|think
    wants|needs|requires|lacks your ..1 signature|name|initials|stamp|yes|ok|okay|approval|word|decision|answer|say-so|blessing
    {we} look to you|your ..2 for
    yours to decide|choose|pick|say|settle ..2 by|before|until
    your|the turn|move|call|shout now
    all ..1 yours ..2 to
    {we} could ..1 do|really with ..4 from|by|before
    nothing|work|we|i can|cannot|can't ..2 start|begin|move|continue|happen|go ..2 until|before|unless|without you|your|the|a|we
    {we} lack|miss|want only ..3 your|the
    would ..1 suit|work|do you|for
    what ..2 say you
    only|all ..2 wants|needs|takes ..3 your
    {we} ..1 need|require|lack the|those|these ..6
    {we} ..1 would|'d need ..1 it|them|that|one|both|those|these|either
    go ahead and {bid}|initial|circle|pay|wire|drop|pull
    {we} ..1 need a|an|some|two ..6 by|before
    looking for your
    just|only need|needs|want a|an ..1 yes|no|ok|okay|signature|word|number|date|name|headcount
    feel like *ing
    has|have|needs|need|must|should ..1 to ..1 be|reach|get|arrive|lie ..1 with|to|at us|me|our
    all|only|what {we} ..1 need|want|lack ..3 is
    is|would ..1 be ..1 all {we} ..1 need|ask|want
    one|a|two|three|your|his|her|their line|word|call|note|signature|signatures|visit|answer|sheet|sketch|list|letter|photo ..1 from you|him|her|them|your ..6 by|before
    count|counts|rely|depend|counting|relying|depending on you|your|the ..8 by|before
    comes down to ..1 one|a|your|his|her|their ..6
    perhaps|maybe you|your|the ..3 could|might|can|would ..6 by|before
  `,
  except: {
    ru: `
      на|по ваш|вашему выбор|выбору|вкус|усмотрению
      наш* ..1 директору|бухгалтеру|юристу|управляющему|администратору|секретарю|руководителю|бухгалтерии
      надо|нужно|необходимо|следовало было ..4 {inf}
      что|чем|как|где|зачем|почему ..3 надо|нужно|следует ..4 {inf}
    `,
    uk: `
      на ваш вибір|смак|розсуд
      наш* ..1 директору|директорові|бухгалтеру|бухгалтерці|юристу|керуючому|адміністратору|секретарю|керівнику|бухгалтерії
      треба|потрібно|необхідно|слід було ..4 {inf}
      що|чим|як|де|навіщо|чому ..3 треба|потрібно|слід ..4 {inf}
    `,
    en: `
      without|unless a|one|any|the|your ..2 from you|him|her|them|your ..6
      of|at your choice|choosing|discretion
      your|the|his|her|their|a|this|that request|requests ..1 to|you
      let me tell|show|explain|add|say|introduce
      our ..1 director|accountant|bookkeeper|lawyer|owner|manager|secretary|treasurer
      what|why|how|where ..3 director|accountant|bookkeeper|owner|treasurer|signatory|landlord needs|has|must
    `,
  },
}
