import type { Meaning } from '../lexicon.ts'

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
    держим|держу|приготовил*|заготовил* ..4 запас*|резерв*|наготове|подхвате|замен*|дублер*|комплект*|стар*
    {we} ..4 на связи с|со
    на связи ..2 с|со {we_do}|{we}
    каждый|каждые|каждое|ежедневно|дважды ..2 час|часа|часов|утро|день|вечер ..3 связ*|звон*|провер*|сверя*|созванива*|пишу|пишем
    звон*|провер*|сверя*|созванива* ..3 каждый|каждые|каждое|ежедневно|дважды ..2 час|часа|часов|утро|день|вечер
    запасн*|замен* ..2 уже|едет|выехал*|вышл*|отправ*|заказ*|готов*
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
    тримаємо|тримаю|приготувал*|заготувал*|приготували ..4 запас*|резерв*|напоготові|підхваті|замін*|дублер*|комплект*|стар*
    {we} ..4 на зв'язку з|із|зі
    кожен|кожні|кожну|кожного|щодня|щогодини|двічі ..2 годину|години|годин|ранок|ранку|день|дня|вечора ..3 зв'яз*|дзвон*|телефону*|перевір*|звіря*|пишу|пишемо
    дзвон*|телефону*|перевір*|звіря* ..3 кожен|кожні|кожну|кожного|щодня|щогодини|двічі
    запасн*|замін* ..2 вже|уже|їде|виїхал*|вийшл*|відправ*|замов*|готов*
  `,
  en: `
    {we} ..2 doing|do|done ..2 all|everything|best|utmost
    doing|do|done ..2 all|everything|whatever|utmost ..3 can|possible|power
    everything ..2 possible|power
    all ..2 we|i can
    keep|keeping|holding|hold|kept|got ..4 reserve|standby|spare|back-up|backup|ready|fallback
    in ..1 touch with ..4 every|daily|twice|hourly
    every|twice ..2 hour|hours|morning|day ..4 call|ring|check|chase|touch
    replacement|spare|backup|back-up ..2 already|on|is|left|ordered
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
    every|each ..1 free|spare|available ..3
    nothing ..3 untried|undone|chance|spared
    moving|move ..1 heaven
    nobody|no-one|none ..3 sparing|isn't|resting|idle|sleeping|slept
    whatever|all|everything ..3 can|could ..1 be ..2 sped|done|tried|moved|hurried
    try|trying|knocking|knock|ring|ringing|call|calling ..2 every|all|each ..2 door|doors|route|supplier|warehouse|warehouses|hour|day|mill|contact
    pulling|pull ..1 out ..1 all
    all|possible measures|steps|resources|options ..3 taken|mobilised|mobilized|used|tried
    all hands ..1 on
    fighting|fight ..1 for every
    on the phone ..4 day|daily|hour|twice|morning
    twice|three|several|every ..2 times ..1 a day
    no|not|every stone ..3 turned|unturned
    does|do|doing|gives|giving|give ..1 our|its|their|my|the ..2 utmost|best|most|all
    cleared|freed|emptied ..2 calendar|schedule|diary|desk
    run|runs|running|work|works|working|print|prints|printing|shift|shifts ..3 night|nights|weekend|weekends|sundays|saturdays|through|sunday|saturday
    mobilised|mobilized|roused ..3
    limit of ..3
    don't|won't|not|never ..1 let|give ..1 up
    hasn't|haven't|not ..2 had ..1 a ..1 day off
    priority
    full ..1 steam|speed|throttle|tilt
    called|pulled ..1 in ..2 favour|favours|favor
    every tool|trick ..3
    cancelled|canceled|postponed ..2 leave|holiday|day
    double|extra|longer|additional shifts|hours|crew|crews
    watching|following|leading ..2 personally|myself|himself|herself
    searching|scouring|combing ..3 every|all|whole
    nothing ..1 but|else ..2 your
    set|put|pushed ..3 other ..2 orders|jobs|work|projects ..2 aside|back
    trying ..1 as|a ..1 hard|fourth|third|second
    on ..1 site ..2 myself|morning|daily|every
    sped ..1 up
    hundred ..1 percent|per
    any|great|greatest|every ..1 lengths|length|effort|lengths
    night|day|round and|the night|clock|day
    by hand ..2 , ..6
    lending|lent|sending|sent|borrowed|bringing ..2 a ..1 second|stronger|bigger|faster|spare|extra|additional
    at|on it around|since|from|with ..2
  `,
  except: {
    en: `
      permit|council|supplier|carrier ..3 working ..1 round
      please ..2 do
      have you
      all the rooms
      our best ..1 man|friend|client|seller|selling|guess|wishes|regards|year
      second ..1 supplier|team|line|printer is|was
      day|night|clock shift|nurse|care|radio
      never give up
    `,
  },
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
    there's|there|is|remains ..1 a ..2 chance|danger|possibility|likelihood|risk
    chances|odds are
    can|could|may|might happen ..1 that
    it ..1 can|could|may|might happen
    prepared|ready|braced ..1 for ..4
    can't|cannot|couldn't|not ..1 exclude|rule|guarantee|guaranteed|promise|vouch|swear ..4
    nobody|no-one|none ..1 can ..1 vouch|promise|guarantee|say|swear
    threat|threatens|threaten|menace|cloud|jeopardy|peril|hazard|danger ..3
    at|in danger|peril|jeopardy
    perhaps|possibly|potentially|conceivably ..3 not|fewer|less|later|more|late|longer
    likelihood|possibility|probability|odds|chance|prospect|fear of|that|is ..6
    should|if the|a|we|it|this ..6 , ..3 moves|slips|won't|later|get|late|miss|half|must|may|might|loses
    conceivable
    wobbl*|shak*
    by|on a ..1 thread|hair|knife
    unclear|uncertain|open ..2 whether|if
    not ..1 certain|sure|clear|convinced ..2 whether|that|if|the|we|it
    something ..1 could|might|may|can ..1 still ..1 go|come|happen
    lose|slip|miss|fade|shift|fail|break|fall|rain|refuse|reject|ask|bend|crack|shrink ..1 might|may|could
    may|might|could lose|fade|shift|fail|break|fall|refuse|reject|ask|bend|crack|shrink|still|well|yet|even|also|not|struggle|suffer|stall|spoil|hold|force|mean|close
    lets|let us|me down ,
    rash|bold|brave|foolish|premature|early to count|promise|rely|bank
    reckon ..1 with
    worries|bothers|concerns|troubles me|us
    uneasy|nervous|wary|anxious|concerned ..2 about|over|that
    cutting ..1 it ..1 fine|close
    too close to call
    keep|hold ..2 free|open|back|reserve ..3 case
    just in case
    doubt|doubts ..2 whether|that|if|about
  `,
  except: {
    en: `
      no ..2 danger|risk|chance|possibility|threat|doubt
      risk|risks ..2 insured|assessment|register|management|report|analysis
      may|might|could ..3 cheaper|better|earlier|sooner|even
      may be ..2 unloaded|used|picked|collected|paid|left
      may ..1 i|we
      out of danger
      ready ..1 for ..2 collection|you|pick-up|delivery|printing|use|signature|inspection
      prepared for ..2 you|the ..1 meeting|call
      chances|odds ..1 are ..1 good|high|excellent|fair
      there's|is a ..1 chance|possibility ..1 to ..2 finish|save|win|see
      danger is ..1 past|over
    `,
  },
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
    as ..2 we|i ..1 feared|warned|suspected
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
    warned|cautioned|spoke|told|talked|wrote|mentioned|feared|dreaded|sketched|predicted|uneasy|worried ..6 shape|real|closer|unfolding|happening|true|confirmed|getting|grown|risen|widening|coming|nearer|firmer|hardened
    worry|concern|fear|suspicion|doubt|doubts|concerns|misgivings|apprehension*|premonition|forecast|prediction|warning|warnings|pessimist* ..6 right|correct|true|borne|hardens|hardened|founded|firmed|stronger|justified|unfounded|proving|shared|confirmed|multiplied|increased|holding|reasons
    bear|bears|bore|borne|bearing ..1 me|us|you|it ..2 out
    borne ..1 out
    hoped|wished ..1 to ..1 be ..1 wrong
    right ..1 to ..1 be|worry|have
    i|we ..1 was|were right ..1 about|to|on
    signs|indications|evidence|symptoms|figures ..4 firmer|firmed|multiplied|piling|mounting|pointing|point|worse|growing|go|confirm
    things|it|situation|trend ..2 is|are|heading|continues|developing|going|goes|moving|drifting ..3 worse|wrong|where|way|south|downhill|direction
    everything|all|signs ..1 points|point|suggests|suggest|indicates|speaks
    strengthens|strengthened|hardens|hardened|deepens|thickens|underlines ..3 fear|suspicion|worry|doubt|concern|doubts|feeling
    chance|chances|likelihood|probability|odds|risk ..6 grown|growing|grows|risen|rising|increased|higher|up|likelier
    likelier|probable ..2
    exactly|just|precisely ..1 what|as ..2 dreaded|feared|expected|predicted
    nearly|almost|practically|virtually|as ..1 good ..1 as ..1 certain|certainty|sure
    seems|appears|looks ..2 we|i|they ..2 right|won't|can't|really
    heading|headed ..1 for|towards ..3 postponement|delay|shortfall|loss|overrun|miss|later|refusal
    impression|feeling|sense ..2 that|the|it|we ..4 won't|not|late|can't
    already ..2 visible|clear|obvious|evident|showing
    as ..1 expected|feared|predicted|suspected , ..3 stalling|late|not|won't|refus*|delay*|slow
    gap ..4 widening|wider|growing|grows|not
    won't|will|not ..4 close|closes ..2 gap
    more ..1 and ..1 more ..2 as|though|like|likely|clear|certain
    by now ..2 probable|likely|certain
    trouble|difficulty|problem|delay ..4 shown|appeared|arrived|materialised|materialized|taken|taking ..1 up|shape|hold
    out ..2 of ..1 reach
    slipping|sliding|fading|melting|shrinking ..2 away|out|further|fast
    it ..1 is|was ..3 turning
    proving|proves|proved ..1 to ..1 be ..1 right|correct|true|worse
  `,
  except: {
    en: `
      becoming|getting clear ..1 how
      as {we} ..2 suspected|expected|feared , ..3 good|fine|well|ok|easy
      unfounded|groundless
      doubt ..1 was|is removed|gone
    `,
  },
}

/** Step 3: the bad fact stands. */
/** Step 3: the way on. */
/** Step 3 by its own words: what was feared is now a fact. */
/** The writer goes back to what he said before. */
/** A warning is reported, as journals do: "warned of the delay". */
