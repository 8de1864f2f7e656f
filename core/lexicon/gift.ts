import type { Meaning } from './lexicon.ts'

/** Gifts, which are sold for loyalty and not for money: what they cost otherwise, or that they are an exception, is said (S3). */

/** Something extra is given: free, cheaper, or sooner than agreed. A giver in the first person, or words that only a giver says. */
export const gift: Meaning = {
  ru: `
    {we_do}|{i_give} ..5 бесплатно|безвозмездно|даром
    {we_do}|{i_give}|{give} ..4 за так|спасибо
    за так|спасибо ..4 {we_do}|{i_give}|{give}
    бесплатно|безвозмездно|даром ..5 {we_do}|{i_give}|{give}
    {give} ..5 бесплатно|безвозмездно|даром
    {give} ..6 без ..1 доплат*|оплаты|наценки
    {we_do}|{i_give}|{give} ..6 в|как подарок|подарком|бонус|бонусом
    в|как подарок|бонус ..5 {we_do}|{i_give}|{give}
    подарком|бонусом ..4 {we_do}|{i_give}|{give}
    дарим|дарю|подарим|подарю
    это|будет|пусть ..2 подарок|подарком ..2 от|вам
    {give} ..6 скидк*
    скидк* ..5 {give}
    скинем|скину|сбросим|сброшу|уступим|уступлю ..4 процент*|цены|цене|цену|половину|треть
    скинем|скину|сбросим|сброшу|уступим|уступлю ..2 # ..3 счет*|суммы|стоимости|заказа|чека|ставки
    {we_do}|{i_give}|{give} ..6 за наш счет
    за наш счет ..4 {we_do}|{i_give}|{give}
    денег|плату|платы|доплаты|доплату ..4 не|никакой возьмем|возьму|берем|беру|попросим|попрошу|просим
    не возьмем|возьму|берем|беру|попросим|попрошу ..4 денег|плату|платы|доплаты|доплату|ни копейки|рубля
    счет|счета ..4 не выставим|выставлю|выставляем|выставляю|будет|пришлем|пришлю
    не выставим|выставлю|выставляем|выставляю|пришлем|пришлю ..4 счет|счета
    {outcome}|{give}|{we_do} ..6 раньше ..1 срока|обещанного|договоренного|оговоренного|договора|плана
    {outcome}|{give}|{we_do} ..4 досрочно
    платить ..3 не ..1 нужно|надо|придется
    {we_do}|{i_give}|{give} ..5 просто так
    просто так ..4 {we_do}|{i_give}|{give}
    {we_do}|{i_give}|{give} ..5 подарком|бонусом|презентом|сюрпризом
    ничего ..2 не ..1 возьмем|возьму|берем|беру|попросим|просим
    {gave} ..5 в|как подарок|бонус
    {gave} ..5 подарком|бонусом|бесплатно|даром|безвозмездно
    в|как подарок|бонус ..4 {gave}
    успели|закончили|сделали|сдали|сдаем|доделали|готово|готова|готов|готовы ..5 раньше ..1 срока|обещанного|договоренного|плана
    {we_do}|{i_give}|{give}|проведем ..5 без ..1 оплаты|денег|доплат*
    {we_do}|{i_give}|{give}|{gave}|*ли ..6 за ..1 свой|собственный счет
    *ние|*ка|*ция|*ж|час|день|неделя|слой|комплект|доставка|монтаж в|как подарок|бонус $
    *ние|*ка|*ция|*ж|час|день|неделя|слой|комплект|доставка|монтаж в|как подарок|бонус ,
    для ..1 вас ..2 ничего ..1 не стоит|стоят|будет|стоило
    вам ..2 ничего|нисколько ..1 не стоит|стоят|будет|стоило|обойдется
    процент*|#|половину|треть скинул*|сбросил*|уступил*|скостил*
    скинул*|сбросил*|уступил*|скостил* ..3 процент*|цен*|половину|треть|#
    {outcome}|{we_do}|{give}|{gave} ..5 на ..1 день|неделю|дня|недели|#|сутки|месяц раньше
    на ..1 день|неделю|дня|недели|#|сутки|месяц раньше ..3 {outcome}|{gave}
    {gave}|{outcome} ..3 раньше ..1 , чем ..3
    это|этот|эта ..2 вам от ..1 нас|меня|мастерской|студии|души
    от ..1 нас|меня|души|фирмы ..2 в|как подарок|бонус|комплимент
    в|на этот|тот раз ..2 за ..1 нами|мной|мой|наш
    с нас ,
    с нас $
    за|с нами|нас ..1 , ..1 денег|оплаты|счета|платить
    сверх ..1 заказ*|договор*|смет*|оговоренн*|обещанн* ..5 без|бесплатно|даром|подар*
    без ..1 денег|оплаты|счета ,
    без ..1 денег|оплаты|счета $
    денег|оплаты|платы ..3 не ..1 нужно|надо|просим|прошу|возьмем|возьму|берем
    не ..1 войдет|войдут|попадет|попадут|включ* ..3 счет
    комплимент* ..1 от ..2
    угоща*|угостим|балуем
    ни ..1 копейки|рубля|гроша ..3
    в|на счете|счет ..4 не ..1 увидите|увидишь|будет|найдете|появ*
    не ..1 увидите|найдете|появ* ..4 счете|счет
    от ..1 себя ..4 {we_do}|{i_give}|{give}|{gave}
    {we_do}|{i_give}|{give}|{gave}|кладу|кладем ..4 от ..1 себя
    оставьте|оставь|забирайте|забери|пользуйтесь ..2 себе
    это|они|теперь ..1 ваш*|твой|твои|вам|тебе ..1 насовсем|даром|просто
    с ..1 вас|тебя ..3 ничего|ни
    это|они|она|он ..1 вам|тебе ..1 бесплатно|даром|безвозмездно
    ни ..1 копейки|рубля|гроша $
  `,
  uk: `
    {we_do}|{i_give} ..5 безкоштовно|безплатно|задарма|дарма
    {we_do}|{i_give}|{give} ..4 за так|дякую|спасибі
    за так|дякую|спасибі ..4 {we_do}|{i_give}|{give}
    безкоштовно|безплатно|задарма ..5 {we_do}|{i_give}|{give}
    {give} ..5 безкоштовно|безплатно|задарма
    {give} ..6 без ..1 доплат*|оплати|націнки
    {we_do}|{i_give}|{give} ..6 у|в|як подарунок|бонус
    у|в|як подарунок|бонус ..5 {we_do}|{i_give}|{give}
    подарунком|бонусом ..4 {we_do}|{i_give}|{give}
    даруємо|дарую|подаруємо|подарую
    це|буде|хай ..2 подарунок|подарунком ..2 від|вам
    {give} ..6 знижк*
    знижк* ..5 {give}
    скинемо|скину|поступимось|поступимося|уступимо ..4 відсот*|ціни|ціні|ціну|половину|третину
    скинемо|скину|поступимось|поступимося|уступимо ..2 # ..3 рахунк*|суми|вартості|замовлення|чека|ставки
    {we_do}|{i_give}|{give} ..6 за ..1 наш рахунок|кошт
    за ..1 наш рахунок|кошт ..4 {we_do}|{i_give}|{give}
    грошей|плати|доплати|доплату ..4 не|жодної візьмемо|візьму|беремо|беру|попросимо|просимо
    не візьмемо|візьму|беремо|беру|попросимо|просимо ..4 грошей|плати|доплати|доплату|ні копійки|гривні
    рахунок|рахунка|рахунку ..4 не виставимо|виставлю|виставляємо|виставляю|буде|надішлемо
    не виставимо|виставлю|виставляємо|виставляю|надішлемо ..4 рахунок|рахунка|рахунку
    {outcome}|{give}|{we_do} ..6 раніше ..1 строку|терміну|обіцяного|домовленого|плану|договору
    {outcome}|{give}|{we_do} ..4 достроково
    платити ..3 не ..1 треба|потрібно|доведеться
    # ..6 безкоштовн*|безплатно|задарма
    перш* ..5 безкоштовно|безплатно|задарма
    доставка|монтаж|упаковка|пакування|підйом|встановлення за|з нами|нас
    {we_do}|{i_give}|{give} ..6 задурно|дурно|безоплатно|задаремно|презентом|сюрпризом
    задурно|безоплатно ..5 {we_do}|{i_give}|{give}
    {give} ..6 у|в|на подарунок|презент|додачу
    {we_do}|{i_give}|{give} ..6 як ..1 презент|комплімент|сюрприз|жест
    як ..1 презент|комплімент|сюрприз ..1 від ..1 нас|мене
    {we_do}|{i_give}|{give} ..5 просто так
    просто так ..4 {we_do}|{i_give}|{give}
    нічого ..2 не ..1 візьмемо|візьму|беремо|беру|попросимо|просимо ..1 за
    за ..1 {inf}|це|неї|нього|них ..3 нічого не ..1 візьмемо|візьму|беремо|беру
    намалював*|намалювал*|зробив*|зробил*|додав*|додал*|поклав*|поклал*|написав*|написал*|привіз*|привезл*|поставив*|поставил*|надрукував*|надрукувал*|пошив*|пошил*|пофарбував*|пофарбувал*|спік|спекл*|залишив*|залишил*|підготував*|підготувал*|включив*|включил* ..5 у|в|як подарунок|бонус
    намалював*|намалювал*|зробив*|зробил*|додав*|додал*|поклав*|поклал*|написав*|написал*|привіз*|привезл*|поставив*|поставил*|надрукував*|надрукувал*|пошив*|пошил*|пофарбував*|пофарбувал*|залишив*|залишил*|підготував*|підготувал*|включив*|включил* ..5 подарунком|бонусом|безкоштовно|безплатно|задарма|задурно|дарма
    у|в|як подарунок|бонус ..4 зробили|додали|поклали|зробив|додав|додала|поклала|поклав|надрукували|підготували
    встигли|закінчили|зробили|здали|здаємо|доробили|готово|готова|готовий|готові ..5 раніше ..1 строку|терміну|обіцяного|домовленого|плану
    {we_do}|{i_give}|{give}|проведемо ..5 без ..1 оплати|грошей|доплат*
    за ..1 власний|свій кошт|рахунок ..4 {we_do}|{i_give}|{give}
    {we_do}|{i_give}|{give} ..6 за ..1 свій|власний ..1 кошт|рахунок
    {we_do}|{i_give}|{give}|*ли ..6 власним|своїм|нашим коштом
    *ння|*ка|*ція|*ж|година|день|тиждень|шар|комплект|доставка у|в|як подарунок|бонус $
    *ння|*ка|*ція|*ж|година|день|тиждень|шар|комплект|доставка у|в|як подарунок|бонус ,
    для ..1 вас ..2 нічого ..1 не коштує|коштують|коштуватиме|коштувало
    вам|вас ..2 нічого ..1 не коштує|коштують|коштуватиме|коштувало
    відсотк*|#|половину|третину скинув|скинула|скинули|поступився|поступилися
    скинув|скинула|скинули|поступився|поступилися ..3 відсот*|цін*|половину|третину|#
    {outcome}|{we_do}|{give} ..5 на ..1 день|тиждень|дні|тижні|#|добу|місяць раніше
    на ..1 день|тиждень|дні|тижні|#|добу|місяць раніше ..3 {outcome}
    {outcome} ..3 раніше ..1 , ніж ..3
    це|цей|ця ..2 вам від ..1 нас|мене|майстерні|студії|душі
    від ..1 нас|мене|душі|фірми ..2 у|в|як подарунок|бонус|комплімент
    цього|того разу ..2 за ..1 нами|мною|наш|мій
    з нас ,
    з нас $
    понад|поза ..1 замовлен*|договор*|договір|кошторис*|обіцян* ..5 без|безкоштовно|безоплатно|дарма|подар*|рахун*
    без ..1 грошей|оплати|рахунку ,
    без ..1 грошей|оплати|рахунку $
    грошей|оплати|плати ..3 не ..1 треба|потрібно|просимо|прошу|візьмемо|візьму|беремо
    не ..1 увійде|увійдуть|потрапить|потраплять|включ* ..3 рахунк*
    комплімент* ..1 від ..2
    пригоща*|частуємо|балуємо
    ні|ані ..1 копійки|гривні|гроша ..3
    у|в рахунку|рахунок ..4 не ..1 побачите|буде|знайдете|з'яв*
    не ..1 побачите|знайдете|з'яв* ..4 рахунку
    від ..1 себе ..4 {we_do}|{i_give}|{give}
    {we_do}|{i_give}|{give}|кладу|кладемо ..4 від ..1 себе
    залиште|лишіть|забирайте|забери|користуйтеся|користуйтесь ..2 собі
    з|із ..1 вас|тебе ..3 нічого|ані|ні
    це|вони|вона|він ..1 вам|тобі ..1 безкоштовно|безплатно|задарма
  `,
  en: `
    {we} ..6 free of charge
    {we} ..7 for free|nothing
    {we}|will ..7 at no ..1 cost|charge|extra|additional
    {we} ..7 without ..1 charge|extra|charging|additional
    {we} ..5 not|won't|n't ..1 charge|charging|bill|billing|invoice
    won't|wouldn't|not ..1 be ..1 charged|billed|invoiced
    won't|not|never ..2 get|receive|see|find ..4 bill|bills|invoice|invoices
    no charge|bill|invoice ..1 for
    on the house $
    on the house ,
    is|are|it's|comes|come|was|were ..1 on the house for
    on us $
    on us ,
    our treat
    {we} ..3 throw|throwing|threw ..5 in
    compliments of ..1 the house
    with ..1 our|my compliments
    as a ..1 gift|bonus|present|treat
    as a ..1 thank|thank-you
    a ..1 gift|present ..1 from
    {we} ..4 knock|knocking ..5 off
    {we} ..4 take|taking ..5 off ..3 price|bill|invoice|fee|total|rate
    {we} ..4 give|giving ..4 # ..2 off
    {we} ..4 give|giving|offer|offering|grant|granting|apply|applying|add|adding ..4 discount|rebate
    discount ..4 {we} ..2 give|offer|grant|apply
    gratis
    complimentary
    {we} ..3 deliver|finish|ship|hand|launch|complete|finished|delivered ..6 ahead of ..1 time|schedule|plan
    {we} ..3 deliver|finish|ship|hand|launch|complete|have|finished|delivered ..6 earlier|sooner than ..2 agreed|promised|planned
    won't|not|never|don't ..3 see|find|get|have ..3 on ..2 bill|invoice|account
    {we} ..2 put|slipped|tucked|popped|laid|packed|thrown|included|added ..5 extra|second|spare|bonus ..2
    nothing ..1 to ..1 pay|owe
    no|zero extra ..1 cost|charge
    is|are|was|were|it's|they're|all on ..1 us|me
    a ..1 little|small ..1 extra|something ..3 from|for
    {we} ..2 waive|waived|waiving|skip|skipped|drop|dropped ..4 fee|charge|costs|cost|deposit|surcharge|delivery
    with our ..1 love|best|blessing
    don't|doesn't|won't ..1 cost ..1 you ..1 a|anything|penny|cent|nothing
    costs|cost ..1 you ..1 nothing
    half ..1 price
    {we} ..4 for half
    two|three|four|# days|weeks|day|week early|earlier|sooner
    sooner|earlier than ..2 agreed|promised|planned|ordered|quoted|expected
    free of|free ..1 extra|bonus
    gift|present|bonus ..2 from|for ..1 you|us|me|the
    leave|leaves|left|keep|keeping|kept|stays|stay ..3 off ..2 invoice|bill|account
    you ..1 can|may|will|shall|get|have ..6 for nothing|free
    {we} ..3 took|take|knocked|shaved|cut|struck ..4 off ..2 bill|invoice|price|total|fee|account|quote
    will|we'll|i'll|you'll|{we}|is|are ..8 a|two|three|four|# day|days|week|weeks|month earlier|sooner|early
    earlier|sooner than {we}|we'd ..1 *ed|said|told|thought
    along|in|thrown free $
    comes|come|go|goes|are|is ..2 along ..1 free
    come|comes|goes|thrown ..1 in|with ..1 free
    thrown|throw|throwing in
    without ..1 a|any|further|additional fee|charge|cost|bill|invoice
    {we} ..2 letting|let|giving|lending|lend ..6 free|nothing|charge|fee
    no ..1 extra ..1 charge|cost|bill|invoice
    won't ..1 be ..2 bill|invoice|billed|invoiced|charged
    at ..1 {our} ..1 own ..1 expense|cost
    my|our shout|treat|pleasure ,
    my|our shout|treat $
    ^ keep it|them|those $
    have|take|accept|keep it|them|these|this ..1 with ..3 compliments|love|wishes|thanks
    have|take|accept|keep it|them|these|this as ..1 a|our|my gift|present|thank
    won't|not|never|don't ..2 show|appear|feature|turn ..4 bill|invoice|account
    no charge $
    no charge ,
    ^ keep it|them|those ,
    it's|they're|it|they|that ..1 is|are ..1 yours ..1 to keep
    {we} ..1 don't|won't ..1 want ..2 for it|them|that
    not ..1 a|one penny|cent|dime|pound|euro|dollar ..2
    won't|not|n't ..1 pay|cost|owe ..2 a ..1 penny|cent|dime|thing|pound|euro|dollar|bean|single
  `,
  except: {
    ru: `
      не|нельзя ..3 бесплатно|даром|дарим|скидк*
      скидк* ..4 не
      не {we_do}|{i_give}|{give}|{can} ..4 скидк*|бесплатно
      вы|клиент*|покупател* ..3 дарите|дарит
      бесплатн* ..1 период*|тариф*|доставк*|парковк*
      всегда|обычно|традиционно|везде ..4 бесплатн*|бесплатно
      бесплатн*|бесплатно ..3 всегда|для ..1 всех|каждому|детям
      по ..1 гарантии ..6
      гарантийн* ..6
      раньше ..1 времени|часа|срока ..2 не
      не ..2 раньше ..4
      *ние|*ка|*ция|*ж в ..1 подарок ..1 для|гост*|жен*|детям
      {outcome} ..3 не ..2 раньше
      счет ..3 пришл*|отдельно
      благодар*
      просто так ..2 не
    `,
    uk: `
      не|неможливо ..3 безкоштовно|задарма|даруємо|знижк*
      знижк* ..4 не
      не {we_do}|{i_give}|{give}|{can} ..4 знижк*|безкоштовно
      безкоштовн* ..1 період*|тариф*|парков*
      завжди|зазвичай|традиційно|скрізь ..4 безкоштовн*|безкоштовно
      безкоштовн*|безкоштовно ..3 завжди|для ..1 всіх|усіх|кожному|дітям
      за ..1 гарантією ..6
      гарантійн* ..6
      не ..2 раніше ..4
      {outcome} ..3 не ..2 раніше
      рахунок ..3 надішл*|окремо
      просто так ..2 не
      ви|клієнт*|покуп* ..3 даруєте|дарує
    `,
    en: `
      cannot|can't|couldn't|won't|not|n't|don't ..3 give|offer|grant|apply|take|throw|knock
      not|cannot|can't|no|never ..4 discount
      feel free
      under|by|within|covered|on ..1 warranty|guarantee|insurance ..8
      always|usually|normally|of|for ..2 course|free|everybody|everyone|all ..2 free|charge
      free ..1 for ..1 everybody|everyone|all|children|kids|members
      are|am|is|were|be|feel|stay|you free ..1 on|to|for|at|from|next|tomorrow|monday|tuesday|wednesday|thursday|friday
      day off
      if ..8 earlier|sooner|early
      it's|is|are|was|were|all on us|me ..1 to|if
    `,
  },
}

/** What sells a gift: its usual price, or that it is an exception. */
export const giftSold: Meaning = {
  ru: `
    исключени*
    исключительно ..2 для вас
    только|лично|персонально ..1 для вас|вашей
    обычно|вообще-то|вообще|правило|другим|других ..6 стоит|стоят|платн*|берем|отдельно|#
    стоит|стоят|стоила|стоил|стоило|обошл*|обход*|цена|стоимост*|прайс*|расценк* ..5 #
    вместо ..3 #
    разово|однократно|единственный
    в|на этот|единственный раз
    один ..1 раз
    в порядке исключения
    впредь|дальше|следующие ..4 платн*|стоит|платно|прайс*|тариф*
    в благодарность|знак|честь
  `,
  uk: `
    винят*|виняток
    лише|тільки|особисто|саме ..1 для вас|вашої
    зазвичай|звичайно|взагалі|правило|іншим|інших ..6 коштує|коштують|платн*|беремо|окремо|#
    коштує|коштують|коштувала|коштував|коштувало|обійшл*|обход*|ціна|вартіст*|вартост*|прайс* ..5 #
    замість ..3 #
    разово|одноразово
    цього разу
    у|в|на цей раз
    один ..1 раз
    надалі|далі|наступні ..4 платн*|коштує|платно|прайс*|тариф*
    на|у|в подяку|знак|честь
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
  `,
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
    warranty|guarantee*
    compensat*|goodwill
    under ..1 contract|insurance
  `,
}
