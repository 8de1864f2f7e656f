import type { Meaning } from './lexicon.ts'

/** Landing of expectations in three approaches (S3): warning, fears confirmed, the fact. */

/** Step 1: all is being done. */
export const allDone: Meaning = {
  ru: `
    {we} ..2 делаем|делаю|сделали ..2 {all}
    делаем|делаю|сделаем|приложим|прилагаем|предпринимаем ..3 {all}|возможн*|усили*|максимум|меры
    {all} ..2 возможн*|силы|усилия|ресурсы
    {all} ..3 что ..3 от|в|можем|могу|можно
    брос* ..3 силы|людей
    подключил*|подключаем
    работаем|трудимся|работают|бьемся|работает ..3 смен*|выходн*|круглосуточно|ноч*|вечер*|ускорен*|над|без|втроем|вдвоем|вечерам
    добавил*|усилил*|вывел*|нашли|ищем|подстраховал*|удвоил*|подтянул*|выделил*|параллельно|переставил*|ускорил*|дожима*|договарива*
    стараемся|старается
    держим ..2 контрол*|руку
  `,
  uk: `
    {we} ..2 робимо|роблю|зробили ..2 {all}
    робимо|роблю|докладаємо|докладаю|вживаємо|зробимо ..3 {all}|можлив*|зусил*|максимум|заход*
    {all} ..2 можлив*|сили|зусилля|ресурси
    {all} ..3 що ..3 від|в|у|можемо|можу|можна
    кинули ..3 сили|людей
    підключил*|підключаємо
    працюємо|працюють|б'ємося|б'ємось|працює ..3 змін*|вихідн*|цілодобово|ноч*|вечор*|прискорен*|над|без|втрьох|удвох
    додали|підсилил*|посилил*|вивели|знайшли|шукаємо|підстрахува*|подвоїл*|виділил*|паралельно|пришвидшил*|прискорил*|дотиска*|домовля*|переставил*
    стараємось|стараємося|намагаємось|намагаємося
    тримаємо ..2 контрол*|руку
  `,
  en: `
    {we} ..2 doing|do|done ..2 all|everything|best|utmost
    doing|do|done ..2 all|everything|whatever|utmost ..3 can|possible|power
    everything ..2 possible|power
    all ..2 we|i can
    working ..4 clock|overtime|weekend*|night*|flat|hard|shifts|late|parallel
    have|has|'ve|we've ..2 added|doubled|brought|put|found|hired|booked|moved|pulled|lined|arranged|asked|chased|chasing|increased|assigned|shifted
    added|doubled|extra|second|additional ..3 shift|shifts|team|people|crew|hands|line|pair|printer|developer|supplier
    throwing ..3 at
    pushing|chasing|pressing ..3 supplier|maker|carrier|them|hard|daily
    best ..1 effort*
    our|my best
    every effort
    in parallel
    on it every|daily
  `,
}

/** Step 1: there is a risk. */
export const risk: Meaning = {
  ru: `
    риск*
    рискуем
    опасн*|опасени*|опасаемся|опасаюсь|боюсь|боимся|тревож* ..4 что|не|как|за|срок*
    под ..1 угроз*|вопрос*
    может|могут ..4 не|сдвинуться|задержаться|перенестись|съехать|сорваться|вырасти|подорожать|оказаться|опоздать|уехать|затянуться|снизиться|упасть|подняться|поехать|отодвинуться
    возможн*|вероятн* ..3 задержк*|перенос|сдвиг|опоздан*|рост|подорожан*|отклонен*
    есть ..2 вероятность|шанс|опасность|угроза
    вероятность ..4 не|что
    не ..2 исключ*
    не ..1 гарантиру*
    если ..6 сдвинется|не ..4 то|сдвинется|срок
    заранее предупре*
    предупре* заранее
    неопределенн*
    на грани
  `,
  uk: `
    ризик*
    ризикуємо
    побоюю*|побоюван*|боюсь|боюся|боїмося|боїмось|непоко*|тривож* ..4 що|не|як|за|строк*|термін*
    під ..1 загроз*|питанн*
    може|можуть ..4 не|зсунутися|зсунутись|затриматися|затриматись|перенестися|зірватися|зірватись|вирости|подорожчати|виявитися|запізнитися|запізнитись|затягнутися|затягнутись|знизитися|впасти|піднятися|поїхати|посунутися|посунутись
    можлив*|ймовірн* ..3 затримк*|перенесення|зсув|запізнен*|зростан*|подорожчан*|відхилен*
    є ..2 ймовірність|шанс|небезпека|загроза
    ймовірність ..4 не|що
    не ..2 виключ*
    не ..1 гаранту*
    заздалегідь|наперед ..1 попередж*
    попередж* заздалегідь|наперед
    невизначен*
    на межі
  `,
  en: `
    risk*
    at risk
    danger ..2 that|of
    may|might|could ..2 slip|not|be|move|rise|delay|miss|fall|take|cost|turn|get|push|arrive|become|end|drop|run|have|late
    worry|worried|concern*|afraid|fear* ..4 that|about|we|it|the
    chance ..1 that|of|we|you|it|they|the|not
    in doubt
    doubtful
    not ..2 certain|guarantee|sure
    no ..1 guarantee
    possible|possibly|potential ..2 delay|slip|shortfall|increase|overrun
    heads-up|early warning
    warn ..2 you
    touch and go
    week|day|month|weeks|days|fortnight later
    tight
    looking shaky|uncertain|unlikely|less
    uncertain*
    on ..1 the edge|brink
  `,
}

/** Step 2: the fear is being confirmed. */
export const fearConfirmed: Meaning = {
  ru: `
    опасени*|страх*|прогноз*|риск*|тревог*|предположени*|сомнени* ..5 подтвер*|сбыва*|оправд*|сбыл*|реализу*|растут|растет|усил*|становит*|перерос*|крепн*
    подтвер*|сбыва*|оправд*|сбыл* ..5 опасени*|страх*|прогноз*|риск*|тревог*|предположени*
    чего ..3 опасал*|боял*|опасались
    то ..2 о ..1 чем|котором ..2 предупрежд*|писал*|говорил*
    о ..2 котор* ..2 предупрежд*|говорил*|писал*
    все|пока|похоже|дело ..3 идет ..2 к
    все ..2 меньше ..3 шанс*|надежд*|вероятн*
    все ..1 вероятнее
    шанс*|вероятност*|надежд* ..4 меньше|тает|тают|падает|снижа*|уменьша*|почти|растет|растут|вырос*
    с ..1 каждым днем
    как ..2 {we} ..2 предупрежда*|опасал*|боял*
    уже ..1 почти|скорее|видно ..4 не
    похоже ..2 что
    становится ..2 ясно|очевидн*|понятн*
  `,
  uk: `
    побоюван*|страх*|прогноз*|ризик*|тривог*|припущенн*|сумнів* ..5 підтвердж*|справджу*|збува*|справдил*|збул*|реалізу*|росте|ростуть|зроста*|сильніш*|переріс*|міцні*
    підтвердж*|справджу*|збува*|справдил*|збул* ..5 побоюван*|страх*|прогноз*|ризик*|тривог*|припущенн*
    чого ..3 побоюв*|боял*|остеріга*
    те ..2 про ..1 що ..2 попереджа*|писал*|говорил*|казал*
    про ..2 як* ..2 попереджа*|говорил*|писал*|казал*
    усе|все|поки|схоже|справа ..3 йде|йдеться|хилиться ..2 до
    усе|все ..2 менше ..3 шанс*|надій*|ймовірн*
    усе|все ..1 ймовірніш*
    шанс*|ймовірніст*|наді* ..4 менше|тане|тануть|падає|знижу*|зменшу*|майже|росте|зростає|вирос*|меншає|меншають
    з ..1 кожним днем
    як ..2 {we} ..2 попереджа*|побоювал*|боял*
    схоже ..2 що
    стає ..2 ясно|очевидн*|зрозуміл*
  `,
  en: `
    fear*|worry|worries|concern*|risk*|doubt*|warning|warned ..5 confirm*|true|borne|materialis*|materializ*|growing|grown|real|justified|bearing|coming|turning|hardening|realised|realized|stronger
    confirm*|borne|bearing ..6 fear*|worry|worries|concern*|risk*|doubt*|suspicion*
    what ..4 afraid|feared|worried|warned
    as ..2 we|i ..1 feared|warned|suspected|said|wrote
    more ..2 likely|certain|clear|probable
    less ..1 and less
    more and more
    growing|becoming|getting ..2 likely|clear|certain|doubtful|unlikely|probable
    increasingly
    chances|odds ..4 shrinking|falling|slim|smaller|down|worse|fading|dropping
    it ..1 looks|look|seems ..3 like|as|that
    starting to look
    turning ..1 out
    no longer ..1 likely|realistic
    come to pass
    now ..2 certain|certainty|sure
    hold us up
    day by day
    with ..1 every|each day
  `,
}

/** Step 3: the bad fact stands. */
export const badFact: Meaning = {
  ru: `
    не ..2 успе*|состо*|будет|будут|получ*|вышл*|выйдет|удал*|хватил*|придет|приедет|запуст*|выдерж*|уложи*|прош*|пройд*|открое*|достиг*|вытянул*
    перенос*|перенес*|сдвиг*|сдвинул*|отодвиг*|отмен*|сорвал*|срыва*
    дороже|вырос*|подорожал*|выше|меньше|ниже|хуже|недобор*|недостач*
    вместо ..4 #
    окончательн*|итог*|факт*|результат*
    случилось|произошло
    теперь ..1 точно|ясно|известно
    итак
    позже|опоздан*|задерж*
  `,
  uk: `
    не ..2 встиг*|відбуд*|буде|будуть|вийш*|вийде|вдал*|вистач*|прийде|приїде|запуст*|витрим*|вклад*|прой*|відкри*|досяг*|витяг*
    перенос*|перенес*|зсува*|зсунул*|відсува*|скасов*|зірвал*|зрива*
    дорожче|вирос*|подорожчал*|вище|менше|нижче|гірше|недобір*|нестач*
    замість ..4 #
    остаточн*|підсумк*|факт*|результат*
    сталося|сталось|трапилось|трапилося
    тепер ..1 точно|ясно|відомо
    отже
    пізніше|запізнен*|затрим*
  `,
  en: `
    won't|cannot|can't|not ..3 make|be|open|arrive|launch|happen|ready|meet|reach|finish|get|come|hold|deliver
    will ..1 not|be ..2 late|later|delayed|missed|cancelled|postponed
    moved|moves|postponed|cancelled|delayed|slipped|slips|missed|failed|fell|short|shortfall|later
    more expensive|dearer|higher|lower|fewer|less|worse
    instead of ..3 #
    final|definitive|fact|settled|certain|result
    now ..1 know|clear|certain|certainty
    has|have ..1 come|happened|confirmed|arrived|been
  `,
}

/** Step 3: the way on. */
export const wayOn: Meaning = {
  ru: `
    дальше|план*|выход*|решени*|вариант*|далее
    предлаг*|предложени*
    можно|можем|могу
    сделаем|начнем|покажем|поставим|привезем|перейдем|запустим|пойдем|возьмем|закроем|переведем|соберем|откроем|добавим|продолж*|переносим|запускаем|пришлю|пришлем|подготов*|компенсир*|вернем|догоним|успеем
    нов* ..1 дата|срок*|график*|план*
    вместо ..2 этого
    чтобы
    зато
    иначе|по-другому
    {we_do}
    давайте
    альтернатив*
  `,
  uk: `
    далі|план*|вихід|вихода*|рішення|варіант*
    пропон*|пропозиц*
    можна|можемо|можу
    зробимо|почнемо|покажемо|поставимо|привеземо|перейдемо|запустимо|підемо|візьмемо|закриємо|переведемо|зберемо|відкриємо|додамо|продовж*|переносимо|запускаємо|надішлю|надішлемо|підготу*|компенсу*|повернемо|наздоженемо|встигнемо
    нов* ..1 дата|строк*|термін*|графік*|план*
    замість ..2 цього
    щоб
    зате|натомість
    інакше|по-іншому
    {we_do}
    давайте
    альтернатив*
  `,
  en: `
    plan|plans $
    option*|proposal|alternative*|solution
    way ..1 on|forward|out|through|round|around
    next ..1 step*
    propose|suggest|recommend|offer
    {we}|you|it ..1 can|could
    let's
    we'll|i'll|will ..2 start|open|show|deliver|launch|print|send|begin|move|go|switch|bring|finish|add|cover|refund|credit|catch
    new ..1 date|schedule|plan|deadline|budget
    instead ,
    ^ instead
    instead $
    from here
    what ..2 now|next
    so ..1 that
    in ..1 return
    make ..1 up
  `,
}

/** Step 3 by its own words: what was feared is now a fact. */
export const nowFact: Meaning = {
  ru: `
    теперь|сегодня ..2 это ..1 факт|окончательно|решено
    это ..2 уже ..1 факт
    то ..3 опасал*|боял* ..3 случилось|произошло|сбылось
    опасени* сбылись
    худшее ..2 подтвердилось|случилось
  `,
  uk: `
    тепер|сьогодні|вже ..2 це ..1 факт|остаточно|вирішено
    це ..2 вже|тепер ..1 факт
    те ..3 побоюв*|боял* ..3 сталося|сталось|справдилося|справдилось
    побоювання справдилися|справдились
    найгірше ..2 підтвердилося|сталося
  `,
  en: `
    now ..2 a ..1 fact
    is|are ..1 now ..1 final|official|definite
    what ..3 feared|warned ..4 happened|come
    worst ..3 happened|confirmed
  `,
}

/** The writer goes back to what he said before. */
export const toldBefore: Meaning = {
  ru: `
    {we} ..3 предупрежд*|предупредил*|писал*|говорил*|сообщал*|сообщил*|рассказыва*|звонил*
    предупрежд*|предупредил*|писал*|сообщал*|сообщил* ..3 {you}|о|об|что
    как ..3 предупрежд*|писал*|говорил*|сообщал*
    о ..1 чем|котором|которой|которых ..2 предупрежд*|предупредил*|писал*|говорил*
  `,
  uk: `
    {we} ..3 попередж*|попередил*|попередив|писал*|писав|говорил*|говорив|казав|казал*|повідомля*|повідомил*|дзвонив|дзвонил*
    попередж*|попередил*|попередив|писал*|писав|повідомля*|повідомил* ..3 {you}|про|що
    як ..3 попередж*|писал*|писав|говорил*|казав|казал*
    про ..1 що|який|яку|яке|які ..2 попередж*|попередил*|писал*|писав|говорил*|казав|казал*
  `,
  en: `
    {we} ..2 wrote|warned|told|mentioned|said|rang|called|flagged
    as ..1 warned|written|flagged|mentioned
    my|our ..2 letter|note|warning|email|call|message ..1 of|on|from
  `,
}

/** A warning is reported, as journals do: "warned of the delay". */
export const warns: Meaning = {
  ru: `предупрежд*|предупредил*`,
  uk: `попередж*|попередил*|попередив`,
  en: `warn*|heads-up|flagged`,
}
