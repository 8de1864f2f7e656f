import type { Meaning } from '../lexicon.ts'

/** Extra wishes that come up along the way, and what settles them. Sources: S2, S3. */

/** Something beyond the order came up. */
export const extra: Meaning = {
  ru: `
    заодно|попутно|кстати ..6 {wish}
    заодно|попутно|кстати ..6 спросил*|спрашива*|нельзя|можно
    {wish} ..6 заодно|попутно|впридачу|вдобавок|дополнительно|сверху
    заодно|попутно|кстати ..4 доба*|сдела*|нарис*|оформ*|поправ*|переведите|перевести|перевес*|настро*|напи*
    между делом|прочим ..6 {wish}
    {wish} ..5 еще ?и !раз
    {wish} ..3 также
    а можно|нельзя ..1 и|еще|также|заодно ..5 {inf}
    еще ..5 попрос*|просит|просят|захотел*|хочет|хотят|понадобил*
    хорошо|неплохо|здорово|классно ?было бы ..3 еще|и|также
    было бы ..2 хорошо|неплохо|здорово|классно ..3 еще|и|также
    хотелось бы ..3 еще|также
    в ..2 заказе|договоре|смете|тз|брифе|задании|объеме ..3 не ..1 было|значи*|предусмотрен*|учтен*|заложен*
    в ..2 заказ|договор|смету|тз|бриф|объем ..3 не ..1 вход*|вошл*
    сверх|вне|помимо ..1 договора|сметы|заказа|тз|объема|брифа|рамок|проекта|плана|программы|согласованного|оговоренного
    {wish} ..3 сверх
    {wish} ..6 и ..2 перерисов*|переделали|сделали|нарисовали|напечатали|сшили
    пусть|вот бы ..2 и|еще|заодно ..4
    уже ..2 одеваясь|прощаясь|уходя|дверях ..6 {wish}
    под занавес|конец ..6 {wish}
    напоследок ..4 {wish}
    {wish} ..4 напоследок
    не закладывал*
    нов* ..1 пожелани*|хотелк*
    всплыл*|возникл*|появил* ..4 пожелани*|хотелк*|просьба|запрос
    раз уж ..7 {wish}
    заикнул*|обмолвил*|обронил*|намекнул* ..1 о|об|про|что|на
    вдруг|внезапно|неожиданно ..1 понадобил*|захотел*|потребовал*|вспомнил*
    понадобил*|захотел* ..3 вдруг|внезапно|неожиданно|напоследок
    {wish} ..6 до кучи
    не ..1 {we_do} ..1 ли ..2 еще|заодно|также
    еще|заодно|также ..3 не ..1 {we_do} ..1 ли
    нельзя|можно|сможем|можем ..1 ли ..4 до кучи|впридачу|вдогонку
    предложил*|предлага* ..3 еще ?и !раз
    просит|просят|попросил*|спросил* ..8 до кучи
    раз уж ..4 гляньте|посмотрите|сделайте|поправьте|добавьте|захватите|почините|замените|покрасьте|повесьте|проверьте|заберите
    заодно|кстати|попутно ..3 гляньте|посмотрите|сделайте|поправьте|добавьте|захватите|почините|замените|покрасьте|повесьте|проверьте|заберите
    раз|коль|коли|если ..7 *йте|*ьте|*ите ..1 еще|также|заодно
    а|и можно ..2 еще ..3 {inf}
    а|и еще бы|б ..4
    а|и|да еще ..1 нам|мне бы|б ..4
    не могли бы ..2 еще|заодно ..3
    нельзя|можно|сможем|можем|возможно ..1 ли ..2 еще|заодно|также|попутно
    {wish} ..6 теми же ..2
    заодно|попутно|кстати|вскользь ..4 спросил*|спрашив*|поинтересовал*|предложил*|заикнул*
    между делом|прочим ..4 спросил*|спрашив*|поинтересовал*|предложил*|заикнул*|упомянул*
    спросил*|поинтересовал* ..2 не возьмемся|возьметесь|возьмемся|сделаем|сможем|можем|согласимся ..3 и|еще|заодно|также
    спросил*|спрашивал*|поинтересовал* ..2 не {we_do} ?ли ..4 и|еще|также|заодно
    раз уж ..7 *йте|*ьте|*ите ..1 и
  `,
  uk: `
    заодно|принагідно|мимохідь ..6 {wish}
    заодно|принагідно|мимохідь ..6 спита*|питал*|запита*|можна
    {wish} ..6 заодно|принагідно|додатково|зверху
    {wish} ..6 на додачу
    заодно|принагідно ..4 дода*|зроб*|намал*|оформ*|поправ*|перекла*|налашт*|напи*
    до речі ..6 {wish}
    до речі ..6 спита*|запита*|можна
    між іншим|ділом ..6 {wish}
    {wish} ..5 ще ?й|і !раз
    {wish} ..3 також
    а|чи можна|не можна ..1 й|і|ще|також|заодно ..5 {inf}
    ще ..5 попрос*|просить|просять|захот*|хоче|хочуть|знадоб*
    ще б|би ..3 хотіл*
    а|і|й ще б|би ..4
    а|і|й ще ..1 нам|мені б|би ..4
    добре|непогано|чудово|класно ?було б|би ..3 ще|і|й|також
    було б|би ..2 добре|непогано|чудово|класно ..3 ще|і|й|також
    хотілося|хотілось б|би ..3 ще|також
    не ..2 було ..1 у|в замовленні|договорі|кошторисі|тз|брифі|завданні
    у|в ..2 замовленні|договорі|кошторисі|тз|брифі|завданні ..3 не ..1 було|передбачен*|врахован*|закладен*
    у|в|до ..2 замовлення|договору|договір|кошторис*|тз|брифу ..3 не ..1 вход*|увійш*
    понад|поза|окрім|крім ..1 договором|договір|договору|кошторис*|замовлення|тз|обсяг*|бриф*|проєкт*|план*|домовлен*
    {wish} ..3 понад
    хай|нехай|от би ..2 й|і|ще|заодно ..4
    уже|вже ..2 одягаючись|прощаючись|виходячи|дверях ..6 {wish}
    наостанок|насамкінець ..4 {wish}
    не закладал*
    нов* ..1 побажан*|хотілк*
    сплив*|виник*|з'явил* ..5 побажан*|хотілк*|прохання|запит
    сплив* ..2 що ..6
    раз|якщо вже|уже ..7 {wish}
    заїкнул*|заїкнувся|прохопил*|прохопився|зронил*|зронив|натякнул*|натякнув|обмовил*|обмовився ..1 про|що|на
    раз|якщо вже|уже ..4 гляньте|подивіться|зробіть|поправте|додайте|захопіть|полагодьте|замініть|пофарбуйте|повісьте|перевірте|заберіть|поправте
    раз|якщо|коли ..7 *йте|*іть|*їть ..1 ще|також|заодно
    виринул*|випливл*|сплив*|з'явил* ..4 побажан*|ідея|прохання|хотілк*|забаганк*
    раптом|зненацька|несподівано ..2 знадоб*|захот*|закорт*
    знадоб*|захот* ..4 раптом|зненацька|несподівано|наприкінці|наостанок
    між іншим|ділом|до речі ..5 запитав|запитала|спитав|спитала|запитали|поцікавився|поцікавилася|поцікавилась|згадав|згадала|кинув|кинула
    пропонує|пропонують|запропонув* ..3 ще ?й|і !раз
    чи не ..1 {we_do} ..1 ми й|і|ще|також
    до речі , чи ..6
    {wish} ..2 додатково|наостанок|насамкінець
    додатково|наостанок|насамкінець|наприкінці|прощання ..3 {wish}
    виявил*|з'ясувал* ..4 потріб*|треба|хоч* ..3 ще|й|і|також
    виявил*|з'ясувал* ..4 що ..3 ще
    нов* прохання
    питав|питала|питали|спитав|спитала|запитав|запитала|запитали|цікавився|цікавилася|поцікавився|поцікавилася ..5 заодно|ще|принагідно|додатково|також
    чи не ..3 {we_do} ..3 ще|заодно|також|принагідно
    чи ?не можна|могли ..3 ще|заодно|також|принагідно ..3
    попросив|попросила|попросили|просить|просять|хоче|хочуть ..4 на додачу|довантаження
    спитав|спитал*|запитав|запитал*|питав|питал*|поцікавив*|поцікавил* ..2 чи не *мо|могли ..5 й|і|ще|також|заразом|заодно
    спитав|спитал*|запитав|запитал*|питав|питал*|поцікавив*|поцікавил* ..2 чи *мо|можна|могли ..5 ще|також|заразом|заодно
    раз уже|вже ..7 *йте|*іть|*їть|*ньте ..1 й|і|ще
  `,
  en: `
    by the way ..7 {wish}|could|can|would
    while we|you|they ..1 at|on it
    hinted|hints ..1 at|that
    let ..1 drop|slip ..1 that
    nice|good|lovely|great ..5 to have|get|see|paint ..6 too|well|also
    they'd|he'd|she'd|i'd ..1 also like|love|want|need|appreciate
    would ..1 also like|love|want|need|appreciate
    also wants|wanted|asks|asked|fancies|needs a|an|some|the|for|us|two|three
    wish|wishes|request|idea ..6 surfaced|emerged|cropped|popped|appeared
    {wish} ..6 also|additionally|extra
    {wish} ..7 too|well $
    {wish} ..7 too|well ,
    wonder|wonders|wondered|asks|asked|wants|curious ..2 whether|if|to we|you|it|know ..8 too|well|also|another|extra|additionally
    wonder|wonders|wondered|asks|asked if|whether , while|since|as|now ..6
    wonder|wonders|wondered|asks|asked whether|if we|you|it ..4 a|an|the|some|their|his|her ..8 too|well|also
    {wish} ..5 on top
    {wish} ..2 for another
    also {wish} ..1 for|if|us|whether
    and|oh ..1 could|can|may|might we|you|it ..1 also|too ..4
    and maybe|perhaps ..1 also|too ..4
    could|can we|you|it ..3 also ..3
    ^ ?oh|ah ..1 , ?and|but one|also ?more ?other|last ?thing|request|question $
    ^ oh|ah , ?and also $
    wants|wanted|like|love|loves us|a|an|the|his|her|their|our ..6 too|also|well
    wants|wanted|like|love|loves to have|get|add|see|include ..6 too|also|well|another
    not|wasn't|never ..2 in|part ..2 contract|quote|order|estimate|brief
    beyond ..2 scope|contract|quote|brief|order|estimate
    over and above
    on top of ..2 contract|order|scope|quote
    extra|additional|last-minute request|requests|wish|wishes
    one more wish|request
    before|while|as ..1 hanging|leaving|going|packing ..1 up ..3 {wish}
    on ..2 way out ..4 {wish}
    throw|threw|thrown in ..4 too|well|free|also
    whether|if ..5 could|can|might|would|may ..5 too|well|also|extra
    wondered|wonders|asked|asks|suggested ..6 as well
    wondered|wonders|asked|asks|suggested ..6 too|also|extra|besides
    could|can|might go|be|get|have|come ..2 through|in|on ..2 as|too|also well
    while ..3 mill|press|machine|van|crew|lads|team|truck|scaffolding|kiln|printer|oven ..1 is|are|running|here|there|on|up
    while|since you|we|they|he|she|you're|we're|they're ..1 here|there|at
    while ..1 at it
    throw in
    fancied|fancies|fancy ..4 too|also|well|another|extra
    not ..2 in|part|of|on ..2 contract|quote|order|estimate|brief|spec
    outside ..2 contract|quote|brief|order|estimate|spec|agreement
    brought|came|popped ..1 up ..3 extra|additional|another|new
    would ..1 be ..1 glad|happy|grateful|pleased|delighted of|with|to|if ..6 too|also|extra|besides|another
    would ..1 be ..1 glad|happy|grateful|pleased|delighted of|with|to|if ..8 as well
    would|'d|could ..2 like|love|fancy|use|want|enjoy ..6 as well
    would|'d|could ..2 like|love|fancy|use|want|enjoy|do ..5 too|also|besides
    since|while|seeing you|we|they|you're|we're|they're ..2 in|at|on|there|here ..3 studio|site|shop|kiln|already|anyway|there|here|workshop|kitchen|press
    already|anyway ..2 there|here|on|in|up|open , ..2 could|can|would|might
    hadn't|wasn't|weren't|not ..1 been ..1 in ..2 quote|contract|plan|order|list|estimate|scope
    thrown ..1 in ..1 free|gratis|too
    on top of ..1 that|what|the|all
    asked|asks|wondered|wonders whether|if ..4 could|can|might|would ..1 also
    asked|asks|wondered|wonders whether|if ..3 could|can|might|would ..8 while|anyway
    would be lovely|nice|great|good|handy|wonderful if ..4 could|can ..8 too|also|while|anyway
  `,
  except: {
    ru: `
      {wish} ..4 еще ..1 раз|день|дня|дней|неделю|недели|время|времени|подум*|немного|чуть|минут*|#|два|две|три|сутки
      еще ..1 раз|день|неделю|время|немного ..4 {wish}
      еще не|нет|вчера|сегодня
      еще ..5 , и|а|но|да|все|всем|каждый|каждому|остальные|остальным|другие|другим|многие|они ..2 просят|просит|хочет|хотят|понадобил*
      {wish} ..4 также|заодно ..2 подтверд*|сверить|проверить|прислать|ответить|прочитать
    `,
    uk: `
      {wish} ..4 ще ..1 раз|день|дні|днів|тиждень|тижні|час|часу|подум*|трохи|хвилин*|#|два|дві|три|добу
      ще ..1 раз|день|тиждень|час|трохи ..4 {wish}
      ще не|немає|нема|вчора|сьогодні
      ще ..5 , і|й|та|а|але|всі|усі|всім|кожен|кожному|решта|решті|інші|іншим|багато|вони ..2 просить|просять|захот*|хоче|хочуть|знадоб*
      {wish} ..4 також|заодно ..2 підтверд*|звірити|перевірити|надіслати|відповісти|прочитати
      питав|питала|питали|спитав|спитала|запитав|запитала ..4 ще не|нічого
    `,
    en: `
      did|didn't|don't|won't|doesn't ..1 throw in
      seem|seems|seemed|look|looks|looked|sound|sounds|sounded|feel|feels|felt|more|much|just|nothing|something like ..8
      beyond|outside ..3 scope of Aa
      {wish} ..5 another day|days|week|look|time|call|meeting|chance|round
      {wish} ..6 extra time|day|days|week
      {wish} ..4 also|too ..3 send|reply|answer|review|attend|join|participate
      not|never ..2 {wish}
      {wish} ..3 also|too ..2 know|confirm|check|see|understand
      {wish} ..6 too ..1 much|many|late|long|soon|expensive|dear|big|small
      too ..1 much|many|late|long|soon|expensive|dear|big|small
      asked|asks|wondered ..6 as ..1 well ..1 as
      would|'d ..2 like|love ..5 too ..1 much|soon|late|big|small
      while|since we|they|he|she stood|watched|waited|sat|were|was ..1 there|here|at
      on top of ..1 the|that ..2 cupboard|roof|wall|box|shelf|page|tower|cake|building|hill
      would|'d|could ..2 like|love|want to ..1 participate|join|come|attend|thank|know|hear|say|add|mention|meet|see ..6
    `,
  },
}

/** Its price, or that it is weighed on its own, or left out. */
export const priced: Meaning = {
  ru: `
    цен*|стоимост*|стоит|стоить|обойдет*|доплат*|бесплатн*|даром|подарок|подарим|смет*|расценк*|тариф*|прайс*
    за ..1 {our} счет
    отдельн* ..1 деньги|деньгам|деньгами|плата|плату|оплата
    отдельн* ..1 цифр*|сумм*|числ*
    назовет|назову|назовем|даст|дам|дадим|сообщит|сообщу|пришлет|пришлю|получит ..3 сумму|цифру|цифры
    во|в|на сколько ..3 выйдет|выльется|потянет|встанет|обойдется
    до|без|пока|после ..3 одобрени*|согласи*|согласован*|утвержден*|решени* ..3 не|ничего|никто
    не|ничего|никто ..4 пока|без|до ..4 одобр*|соглас*|утверд*|подтверд*
    отдельн* ..2 счет*|строк*|договор*|предложени*|заказ*|оценк*|проект*|задач*|этап*|соглашени*|кп
    оцени*|посчита*|просчита*|рассчита*|подсчита*|прикинем|расчет*
    считает|считаем|считаю|считают ..2 отдельно
    отдельно ..1 считает|считаем|считаю|считают
    допсоглашени*|доп ..1 соглашени*
    в ..1 счет
    плюс #
    вход* ..2 в ..1 договор*|цен*|смет*|пакет*|абонент*
    не ..2 делаем|берем|беремся|будем|возьмем|войдет|добавляем|включаем
    отказ*|отклон*|откажем*|нет
    второй|второго|вторую|следующ* этап*|очеред*|фаз*|верси*
    платн*|оплачивает*|оплатит*
    тысяч|тысячи|тысячу|тыс ..1 руб*|р|гривен|евро|доллар*
    тысяч|тысячи|тысяча|тысячу|тыс $
    тысяч|тысячи|тысяча|тысячу|тыс ,
    за|в|около|примерно|еще|плюс|на ..2 тысяч|тысячи|тысячу|тыс
  `,
  uk: `
    цін*|варт*|коштує|коштуватиме|обійдеться|доплат*|безкоштовн*|безплатн*|задарма|подарунок|подаруємо|кошторис*|розцінк*|тариф*|прайс*
    за ..1 {our} рахунок|кошт
    окрем* ..1 гроші|грошей|грошима|плата|плату|оплата
    окрем* ..1 цифр*|сум*|числ*
    назве|назву|назвемо|дасть|дам|дамо|повідомить|повідомлю|надішле|надішлю|отримає ..3 суму|цифру|цифри
    у|в|на скільки ..3 вийде|потягне|стане|обійдеться
    до|без|поки|доки|після ..3 схваленн*|згоди|погодженн*|затвердженн*|рішенн* ..3 не|нічого|ніхто
    не|нічого|ніхто ..4 поки|доки|без|до ..4 схвал*|погод*|згоди|затверд*|підтверд*
    окрем* ..2 рахун*|рядк*|договор*|пропозиц*|замовлен*|оцінк*|проєкт*|завдан*|етап*|угод*
    оціни*|порахує*|порахую|порахувати|прорахую|підрахую|розрахую|прорахує*|прорахувати|підрахує*|розрахує*|рахуємо|рахує|рахую|рахують|розрахунок
    додатков* угод*
    у|в рахунок
    плюс #
    вход* ..2 у|в|до ..1 договор*|цін*|кошторис*|пакет*
    не ..2 робимо|беремо|беремось|будемо|візьмемо|увійде|додаємо|включаємо
    відмов*|відхил*|ні
    друг*|наступн* етап*|черг*|фаз*|версі*
    платн*|сплачує|сплатить|оплачує*
    тисяч|тисячі|тисячу|тис ..1 грн|гривень|гривні|євро|доларів
    тисяч|тисячі|тисяча|тисячу|тис $
    тисяч|тисячі|тисяча|тисячу|тис ,
    за|у|в|близько|приблизно|ще|плюс|на ..2 тисяч|тисячі|тисячу|тис
  `,
  en: `
    price|prices|priced|pricing|cost|costs|fee|fees|charge|charged|charges|free|quote|quoted|quotes|quotation|quotations|estimate|estimated|budget|rate|surcharge|invoice|invoiced|bill|billed
    separate|separately|own ..2 order|project|job|contract|offer|proposal|phase|item|line
    change request|order
    separate|extra|own figure|figures|sum|amount|total
    give|gives|giving|get|gets|name|names|send|sends|tell|tells|ring|rings|with ..3 figure|sum|amount !in|of
    what|much ..3 come|comes|amount|amounts ..1 to
    not|n't|isn't|aren't|won't|don't|doesn't|nothing|nobody|no ..5 till|until|before|unless ..4 passed|passes|approved|approves|agreed|agrees|accepted|accepts|confirmed|confirms|signed|signs|decided|decides|yes
    plus #
    included ..2 in
    is|are included
    not ..2 do|doing|taking|include|included
    declined|rejected|dropped|refused|no|won't
    second|next|later phase|stage|release|version
    pays|pay|paid
    extra|separate cost|charge|charges|money|fee|bill
  `,
  except: {
    ru: `
      в|во ..1 смет*|цен*|договор*|прайс*|заказ*|тз|бриф*|план* ..3 не|нет
      не ..3 в|во ..1 смет*|цен*|стоимост*|прайс*
      вне|сверх|помимо|мимо ..1 смет*|цен*|прайс*
      считал*|думал*|полагал*|уверен*|предполагал*|понял* ..8 стоимост*|цен*|смет*|договор*|бесплатно
      еще|заодно расчет*
      почему ?бы|б нет
    `,
    uk: `
      у|в ..1 кошторис*|цін*|прайс* ..3 не|немає|нема
      не ..3 у|в|до ..1 кошторис*|цін*|варт*|прайс*
      поза|понад|крім|окрім ..1 кошторис*|цін*|прайс*
      вважав|вважал*|думав|думал*|гадав|гадал*|певн*|впевнен*|зрозумі* ..8 варт*|цін*|кошторис*|договор*|безкоштовно
      ще|заодно розрахун*
      чому ?б|би ні
    `,
    en: `
      not|wasn't|weren't|isn't|aren't|never|hadn't ..3 in|part ..2 quote|estimate|budget|price|order
      outside|beyond ..2 quote|estimate|budget|price|order
      assumed|assumes|presumed|presumes|thought|believed|supposed|imagined|understood ..8 included|free|price|fee|quote|order
      no ..1 change|changes|objection|objections|questions|machine|digging|more|trouble|problem|problems|worries|bother|sweat|fuss|issue
    `,
  },
}

/** A day on which it is decided stands beside it. */
export const toDecide: Meaning = {
  ru: `решим|решаем|решит|решает|решают|решить|решение|вернемся|возвращаемся|обсудим|обсуждаем|определимся|определяемся|ответим|ответит|ответ|скажем|скажет|отложили|отложено|отложена|отложен|перенесли|перенесено`,
  uk: `вирішимо|вирішуємо|вирішить|вирішує|вирішують|вирішити|рішення|повернемось|повернемося|повертаємось|повертаємося|обговоримо|обговорюємо|визначимось|визначимося|відповімо|відповість|відповідь|скажемо|скаже|відклали|відкладено|відкладена|перенесли|перенесено`,
  en: `decide|decides|decided|decision|answer|answers|return|revisit|discuss|discussed|postponed|deferred|put|tell|tells|reply|replies`,
}
