import type { Meaning } from '../lexicon.ts'

/** What sells a gift: its usual price, or that it is an exception. */
export const giftSold: Meaning = {
  ru: `
    исключени*
    исключительно ..2 для вас
    только|лично|персонально ..1 для вас|вашей
    {we} ..1 берем|беру|просим|прошу|взяли ..3 # ..2 за
    обычно|вообще-то|вообще|правило|другим|других ..6 стоит|стоят|платн*|берем|отдельно|#
    стоит|стоят|стоила|стоил|стоило|обошл*|обход*|цена|стоимост*|прайс*|расценк* ..5 #
    вместо ..3 #
    разово|однократно|единственный
    в|на этот|единственный раз
    один ..1 раз
    в порядке исключения
    впредь|дальше|следующие ..4 платн*|стоит|платно|прайс*|тариф*
    в благодарность|знак|честь
    как правило ..4 #
    не ..1 всем|каждому|для ..1 всех
    разов* ..1 история|акция|случай|жест|мера
    раз|однажды в год|жизни|сезон
    сэкономите|сэкономили|экономия|выгода ..3 #
    ценник|тариф|расценк* ..5 #
    с|со # ..3 до #
  `,
  uk: `
    винят*|виняток
    лише|тільки|особисто|саме ..1 для вас|вашої
    {we} ..1 беремо|беру|просимо|прошу|взяли ..3 # ..2 за
    зазвичай|звичайно|взагалі|правило|іншим|інших ..6 коштує|коштують|платн*|беремо|окремо|#
    коштує|коштують|коштувала|коштував|коштувало|обійшл*|обход*|ціна|вартіст*|вартост*|прайс* ..5 #
    замість ..3 #
    разово|одноразово
    цього разу
    у|в|на цей раз
    один ..1 раз
    надалі|далі|наступні ..4 платн*|коштує|платно|прайс*|тариф*
    на|у|в подяку|знак|честь
    як правило ..4 #
    не ..1 усім|всім|кожному|для ..1 всіх
    разов* ..1 історія|акція|випадок|жест
    раз на|у рік|сезон|житті
    заощадите|зекономите|економія|вигода ..3 #
    цінник|тариф|розцінк* ..5 #
    з|із # ..3 до #
  `,
  en: `
    exception*
    just|only|specially|especially for you
    one-off
    this once|time
    just this
    one time only
    normally|usually|ordinarily|otherwise ..5 cost|costs|charge|charges|charged|#|paid|billed|priced
    would ..2 cost|be|have ..3 #
    costs|cost|price|priced|worth|value|valued|rate ..4 #
    list ..1 price ..4 #
    list at|is|for ..2 #
    instead of ..3 #
    from|after ..2 next|then ..4 charge*|paid|normal|usual|rate
    in ..1 thanks|recognition|honour|honor
    {we} ..1 charge|ask|take|bill ..3 #
    as a rule
    not|don't|doesn't ..2 for everyone|everybody|anyone|all
  `,
  except: {
    ru: `
      без|никаких|нет ..2 исключени*
      не ..1 исключени*
    `,
    uk: `
      без|жодних|ніяких|немає|не ..2 винятк*|винятків
    `,
    en: `
      no|never|without|any ..2 exception|exceptions
      not|n't|can't|cannot make|making|be ..1 exception|exceptions
    `,
  },
}

/** Work that is owed: under warranty, or to make up for something. */
export const warranty: Meaning = {
  ru: `
    гарантий*|гарантия|гарантии|гарантию|гарантией
    компенсац*|компенсир*|возмещ*|возмест*
  `,
  uk: `
    гарантій*|гарантія|гарантії|гарантію|гарантією
    компенсац*|компенсу*|відшкод*
  `,
  en: `
    warranty|guarantee|guarantees
    guaranteed ..1 for|until|against
    compensat*|goodwill
    under ..1 contract|insurance
  `,
}
