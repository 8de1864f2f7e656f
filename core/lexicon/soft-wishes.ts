import type { Meaning } from './lexicon.ts'

/** What is wanted without an imperative: what would help, what the paper lacks, whose turn it is. */
export const softWishes: Meaning = {
  ru: `
    {we}|нам|мне ..2 поможет|помогло|поможете ..1 если|знать|понять
    слово|ход|очередь|дело|выбор теперь|только|лишь за вами
    не хватает|хватало ..2 вашей|вашего|ваших ..1 подпис*|печати|визы|ответа|решения|слова
    жду|ждем|ожидаем от ..1 вас ..2 решени*|ответ*|подпис*|слов*|макет*|спис*
    решать ..1 вам ..2 до|к
  `,
  uk: `
    {we}|нам|мені ..2 допоможе|допомогло|допоможете ..1 якщо|знати|зрозуміти
    слово|хід|черга|справа|вибір тепер|тільки|лише за вами
    бракує|бракувало ..2 вашого|вашої|ваших ..1 підпис*|печатк*|візи|відповіді|рішення|слова
    чекаю|чекаємо|очікуємо від ..1 вас ..2 рішенн*|відповід*|підпис*|слов*|макет*|спис*
    вирішувати ..1 вам ..2 до
  `,
  en: `
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
  `,
  except: {
    ru: `
      на|по ваш|вашему выбор|выбору|вкус|усмотрению
    `,
    uk: `
      на ваш вибір|смак|розсуд
    `,
    en: `
      of|at your choice|choosing|discretion
      your|the|his|her|their|a|this|that request|requests ..1 to|you
      let me tell|show|explain|add|say|introduce
    `,
  },
}
