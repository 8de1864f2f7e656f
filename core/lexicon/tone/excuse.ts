import type { Meaning } from '../lexicon.ts'

/** Excuses instead of solutions. Source: S1 tips 3 and 4. */

/** Pleading. */
export const pleads: Meaning = {
  ru: `
    человеческ* ..1 фактор*
    {staff} ..4 один|одна на ..1 весь|всю|всех|два|две|три|четыре
    только|недавно|лишь|едва из|с|после декрета|отпуска|больничного
    {staff}|айтишник|программист ..1 на|в море|курорте|даче|рыбалке|отдыхе
    стажер*|практикант*|новичок|новичк* ..4 *л|*ла|*ли|*лся|*лась
    {our} ..2 {newbie}
    *ил|*ал|*ел|*ял|*ила|*ала|*ели|*или|*али|*яла ..1 стажер*|практикант*|новеньк*
    работает|работают|трудится ..2 первую|первый неделю|день|месяц
    работает|работают|трудится ..1 у ..1 нас ..2 вторую|третью|второй|третий неделю|день|месяц
    первый|первую день|неделю ..2 работа*
    дизайнер|лаборант*|бухгалтер|мастер|водитель|верстальщик|монтажник|технолог|курьер ..2 один|одна ..1 на|и
    у нас ..3 {newbie}
    {newbie} ..3 только|недавно|неделю|месяц
    новый|новая|новенький|новенькая ..1 {staff} ..6 *л|*ла|у|только|еще
    {our}|у ..2 нов* ..1 {staff}
    не ..2 одни|единственн* ..2 у
    вы ..2 не одни|единственн*|один
    уволил* ..4 новый|новая|еще|а|и|не
    руки ..3 не дош*|доход*
    у|нас ..2 ни ..2 минут*
    не ..2 было ..2 времени
    времени ..2 не ..2 было|хватило|хватает|нашлось
    не ..1 хватает|хватает|хватило ..2 людей|рук
    болел*|заболел*|больняк*|приболел*|слег|слегла|расхворал*|простудил* 
    был|была|были|ушел|ушла|ушли|уехал*|находил*|сидел* ..3 отпуск*|больничн*|декрет*|отгул*
    в|из отпуск* ..6 поэтому|вот
    замоталась|забыл*|забегался|забегались|забегалась|вылетело|упустил*|проглядел*|недосмотрел*|прозевал*|запамятовал*|закрутились
    не ..1 по нашей|моей вине
    мы ..2 ни|не при чем
    не ..1 наша|моя вина
    так ..1 получилось|вышло|сложилось
    с ..1 кем не бывает
    не ..1 робот*|волшебник*|фе*|боги
    не ..1 успел* ..6 потому|так|ведь|из-за
    конец ..1 год*|квартал*|месяц* ..4 у
    сами ..1 понимаете
    неопытн*
    нам ..2 не передал*|сообщил*|сказал*
    {our}|нас ..2 сменил* ..1 менеджер|сотрудник*|исполнител*
    {we} ..3 не дошли ..1 руки
    {staff}|водител*|агент*|мастер*|монтажник*|технолог*|инженер*|курьер*|прораб*|бригад*|кладовщи*|диспетчер*|редактор*|юрист*|повар* ..3 в|на роддоме|больнице|отпуске|декрете|больничном|свадьбе|похоронах|сессии|учебе|отгуле|отгулах|даче|корпоративе
    людей|машин|рук|мастеров|монтажников|водителей ..4 один|одна|одни|двое|мало|нет|наперечет
    некому ..2 было ..3
    было ..2 некому
    у нас ..3 никого
    люди ..2 тоже ..2
    все ..1 мы люди
    смен*|ротаци*|перестановк*|сокращени*|реорганизаци*|нехватк* ..2 персонал*|кадр*|штат*|люд*|рук*
    из-за|сейчас|нас|отделе|сплошная|вечная ..2 текучк*
    не втянул*|освоил*|разобрал* ..2 в|еще|курс*
    не вошел|вошла|вошли ..1 в курс*
    всей|всем|все конторой|отделом|командой|составом|офисом|цехом|бригадой ..4 болеем|болели|лежим|слегли|сдавали|сдаём|сдаем|готовили|тушили|спасали|были|уехали|ездили|переезжали|переезжаем|праздновали|отмечали|ушли|сидим|сидели|зашиваемся|заняты
    {we} ..4 готовили|сдавали|закрывали|разбирали ..3 тендер*|квартал*|год|годов*|выставк*|друг*|чуж*|налог*
    какой ..1 сезон
    не до ..1 писем|звонков|этого|вас|правок|смет|бумаг|отчетов
    у нас ..2 один|одна|единственн* на ..3
    {staff}|водител*|мастер*|механик*|курьер*|инженер*|технолог* ..2 у нас ..1 один|одна|новый|новая|новенький
  `,
  uk: `
    людськ* ..1 фактор*
    стажер*|стажист*|практикант*|новачок|новачк* ..4 *ав|*ив|*ув|*яв|*ла|*ли|*вся|*лася|*лась
    {our} ..2 {newbie}
    *ив|*ав|*ів|*яв|*ила|*ала|*іли|*или|*али|*яла ..1 стажер*|стажист*|практикант*|новеньк*
    працює|працюють ..3 перший|другий|третій тиждень|день|місяць
    рук|людей ..2 не ..1 вистача*|бракує
    дизайнер|дизайнерка|лаборант*|бухгалтер|бухгалтерка|майстер|водій|верстальник|монтажник|технолог|кур'єр ..2 один|одна ..1 на|і
    у|в нас ..3 {newbie}
    новий|нова|новенький|новенька ..1 {staff} ..6 *в|*ла|у|в|тільки|ще
    {our}|у|в ..2 нов* ..1 {staff}
    {staff} ..2 недосвідчен*
    недосвідчен* ..1 {staff}
    {staff}|{trade}|вона|він ..1 звільнив*|звільнил* ..4 новий|нова|ще|а|і|не
    не ..2 одні|єдин* ..2 у|в
    ви ..2 не одні|єдин*|один
    інші|інших|іншими|іншим|решт* ..2 клієнт*|замовник*|проєкт*|замовлен*
    божевільн* дім
    не ..1 продихнути|розірватися|розірватись|розігнутися|доходять|дійшли ..2 руки
    руки ..3 не дійшл*|доход*
    у|нас ..2 ні|жодної ..2 хвилин*
    не ..2 було ..2 часу|коли
    часу ..2 не ..2 було|вистачило|вистачає|знайшлося|знайшлось
    бракує|бракувало|забракло ..2 людей|рук|часу
    не ..1 вистачає|вистачило ..2 людей|рук
    хворів*|хворіл*|захворів*|захворіл*|прихворі*|занедужа*|зліг|злягла|застуди*
    був|була|були|пішов|пішла|пішли|поїхав|поїхала|перебував*|перебувала|сидів|сиділа ..3 відпуст*|лікарнян*|декрет*|відгул*
    забув|забула|забули|забулося|забулось|вилетіло|проґавив*|проґавил*|прогледі*
    не ..1 з|із нашої|моєї вини
    ми ..2 ні|не|ні до чого
    не ..1 наша|моя провина|вина
    так ..1 вийшло|склалося|склалось|сталося|сталось
    з ..1 ким не буває
    не ..1 робот*|чарівник*|фе*|боги
    не ..1 встиг* ..6 бо|тому|адже|через
    кінець ..1 рок*|квартал*|місяц* ..4 у|в
    самі ..1 розумієте
    нам ..2 не передав*|передал*|повідом*|сказав|сказали|сказала
    у|в нас ..2 змінив*|змінил* ..1 менеджер*|співробітни*|виконав*
    тільки|лише|щойно|нещодавно|недавно|ще ..1 вчиться|вчаться|навчається|навчаються
    {trade} ..4 тільки|лише|щойно|нещодавно|недавно ..2 прийшов|прийшла|прийшли|влаштував*|влаштувал*|почав|почала|працює
    {trade} ..3 ще ..1 не ..1 звик*|освоїв*|освоїл*|навчив*|навчил*|розібрав*|знає
    {trade} ..4 недосвідчен*|зелений|зелена|зелені|неуважн*
    без року тиждень
    рук|людей|часу|персоналу|кадрів ..2 бракує|бракувало|забракло|катма|обмаль
    у|в декреті
    самі|сам знаєте|розумієте ..3 зараз|тут|робиться|буває|відбувається|час|сезон|пора
    усі|всі|решта|половина ..3 був|була|були|поїхали|роз'їхались|роз'їхалися|пішли|зайнят* ..4 відпуст*|лікарнян*|вихідн*|виставц*|монтаж*|відрядж*|конференц*|навчанн*|корпоратив*|святах|канікул*|об'єктах|іншому|інших
    половина|пів ..3 хворіє|хворіють|захворіла|захворіло|лікарняному|відпустці|відпустках
    не ..1 було ..1 кому
    нікому ..1 було|відповісти|перевірити|зробити|передати|підмінити
    {trade} ..2 вихідний|хворіє|хворіють
    {trade} ..3 смикнули|перекинули|кинули|забрали|висмикнули|зняли ..2 на|до
    кинут*|перекинут*|зайнят*|кинули|перекинули ..3 тендер*|іншому|інший|інших|інші|інше
    усі|всі|ми ..1 люди ,
    усі|всі|ми ..1 люди $
    ^ ?ну ?що ?ж буває|бува , !що|коли|так
    ^ ?ну всяке|усяке буває|бува
    з|із кожним|усяким|будь-ким ..2 буває|бува|трап*|може|стається
    такий|така ..2 день|тиждень|період|сезон|час|пора ..1 видав*|видал*|вийшов|випав|зараз
    день|тиждень|місяць|сезон ..1 такий|така ..1 видав*|видал*|вийшов|випав
    такий|така ..1 зараз ..1 день|тиждень|період|сезон|час|пора
    хлопці|дівчата|бригада|команда|люди ..3 втом*|замучен*|виснажен*|вимотан*
    {staff}|{trade} ..3 у|в|на ..1 відпустці|лікарняному|декреті|відрядженні|відрядженнях|від'їзді|роз'їздах|пологовому|лікарні|весіллі|сесії|відгулі|відгулах|корпоративі|похоронах|навчанні
    був|була|були ..1 у|в|на ..1 роз'їздах|відрядженні|відрядженнях|від'їзді|лікарні|морі|дачі
    {staff}|{trade} ..1 нов*|молод*|зелений|зелена|зелені|недосвідчен*|юн* ,
    {staff}|{trade} ..1 нов*|молод*|зелений|зелена|зелені|недосвідчен*|юн* $
    молод*|нов*|недосвідчен* ще
    ще молод*|нов*|недосвідчен*|не ..1 звик*|навчи*|розібра*|освої*
    уперше|вперше ..2 готував|готувала|готували|робив|робила|робили|працював|працювала|стикнул*|зіткнул*
    просто|банально|фізично|тупо ..1 не ..1 встиг*|було|змогли|змогла|зміг|дійшли
    не до ..1 листів|дзвінків|вас|вашої|вашого|ваших|того|цього|правок|кошторисів|паперів|звітів|макетів|пошти
    підвів|підвела|підвели ..1 інтернет|зв'язок|комп'ютер|ноутбук|телефон|принтер|програма|пошта|техніка|здоров'я|пам'ять
    телефон|ноутбук|комп'ютер|інтернет|програма|пошта|принтер ..2 сів|розрядився|зависнув|завис|глючить|глючила|глюкнула|зламався|зламалася
    {staff}|{trade} ..2 пішов|пішла|звільнив*|звільнил*|проспав|проспала|захворів|захворіла
    проспав|проспала|проспали|прогуляв|прогуляла|загуляв|запив
    горів|горіла|горіли ..2 тендер*|проєкт*|дедлайн*|здача|звіт*|інш*
    з'їв|з'їла|з'їло|забрав|забрала|відібрав ..3 весь|увесь|всю|усю|усі|всі ..1 час|тиждень|місяць|день|сили|січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень
    усі|всі ..1 гуляли|святкували
    усі|всі ..2 на|у|в ..1 корпоративі|відпустках|лікарняних|канікулах|святах|виставці
    усі|всі ..1 сили|люди|руки|ресурси ..2 пішли|кинули|кинуто ..2 на
    іншого|іншому|іншій|іншу|інше клієнт*|замовник*|замовниц*|проєкт*|замовлен*|об'єкт*
    іншого|іншому|іншій|іншу|інше велик*|терміно*|важлив*|більш* ..1 клієнт*|замовник*|замовниц*|проєкт*|замовлен*|об'єкт*
    не ..1 вийшов|вийшла|прийшов|прийшла|вийшли ..2 на ..1 роботу|зміну
    я|він|вона ..2 сам|сама|один|одна на ..2 зали|зал|всіх|усіх|весь|увесь|всю|усю|три|два|п'ять
    {staff}|{trade}|*ник|*ниця ..4 сам|сама|один|одна на ..1 весь|увесь|всю|усю|всіх|усіх|два|дві|три|чотири
    щойно|тільки|лише|недавно|нещодавно з|із|після декрету|відпустки|лікарняного
    {staff}|{trade}|айтішник|айтішниця|бухгалтерка|диспетчерка ..1 на|у|в морі|курорті|дачі|риболовлі|рибалці|відпочинку
    команда|офіс|відділ|цех|ми ..1 переїжджав|переїжджала|переїжджали|переїздили|переїздила
    руки ..3 не ..1 дійшли|доходили|доходять
    замоталися|замотались|замоталася|замотався|закрутилися|закрутився|закрутилася|закрутились|забігалися|забігалася
    вилетіло ..1 з ..1 голови
    було ..1 нікому|ніколи
    не|ніяк ..1 доходили|дійшли руки
  `,
  en: `
    human ..1 error|factor
    is|was|were|only ..1 just back from|off ..1 leave|holiday|maternity|sick
    our|the|an|a intern|interns|trainee|trainees ..3 *ed|was|were|did|sent|forgot|made|is|still
    our ..1 intern|interns|trainee|trainees
    junior|inexperienced|temporary|temp ..1 colleague|assistant|starter|hire|girl|guy|boy|designer|developer|employee|recruit|lad
    new ..1 colleague|assistant|starter|hire|girl|guy|boy|designer|developer|employee|recruit|lad|temp|joiner ..5 forgot|sent|did|didn't|made|took|lost|mixed|missed|put|left|was|had|hasn't|still|only|yet|doesn't|does
    {our} new ..1 colleague|assistant|starter|hire|girl|guy|boy|designer|developer|recruit|lad|temp|joiner
    by ..2 intern|trainee|temp|novice|apprentice|junior|newcomer|beginner
    only ..1 started|joined|begun
    just started|joined|begun ..3 here|yesterday|week|monday
    temp|agency|novice|apprentice|newcomer|driver ..3 first|second|third day|week
    first|second|third week|day|month ..2 here|job
    our|we|have|had|with|for|by ..3 other|several|many|bigger|lots ..2 clients|customers|projects|orders|jobs|accounts|deadlines
    you ..1 are|aren't ..2 not|n't|only ..4 client|customer|one
    not ..1 our only
    nobody|no-one|never ..1 got|gotten|gets ..1 round|around to
    not|n't|haven't ..2 got|gotten round|around to
    we|i|we've|i've ..2 a lot on
    off ..1 sick|ill|work
    sick|ill|flu|holiday|vacation|parental|maternity|paternity ..8 so|hence|therefore|that's
    on|annual|his|her ..1 leave ..8 so|hence|therefore
    out|away ..1 on ..1 leave|holiday|vacation|paternity|maternity|parental
    was|were|has|had|went|been ..3 sick|ill|holiday|leave|vacation|unwell|poorly
    on|from ..2 holiday|leave|vacation ..4 so|last|when
    short ..1 of|on staff|people|hands|time
    no ..1 time|hands|capacity
    {we}|he|she|they ..2 ran|run|running out of time
    didn't|hadn't|couldn't|not ..2 have|find|get ..2 time|chance|round|around
    nobody|no-one ..3 told|informed|tells us|me
    {we}|team|driver|fitters|designer ..1 was|were ..1 never|not told|informed
    {we} ..1 weren't|wasn't ..1 told|informed
    slipped ..2 mind|through|net|cracks
    forgot to
    {we} ..2 forgot
    was|were|got|been|simply|completely|clean forgotten|forgot
    fell|fallen|slipped ..1 through|between ..1 cracks|net|gaps|stools
    these|such things happen
    not ..1 our|my fault
    nothing ..2 do with us
    we're ..1 only|not human|magicians|robots
    only human
    can't be|do|manage|handle|remember|see|know ..1 everywhere|everything
    year-end|month-end|quarter-end
    left ..1 us|the ..1 company ..6 so|and
    beyond our control
    under|down with ..1 a|the cold|flu
    half|most|part of the ..1 office|team|crew|staff|girls|lads|workshop|company|department ..4 down|off|ill|sick|away|out|left|flu
    two|three|four|both|some|several|one|half|most of the|our|my|us ..2 girls|lads|guys|boys|people|team|fitters|drivers|designers|staff|crew|developers|colleagues ..2 down|off|ill|sick|away|out|left|flu
    down|laid|struck|off ..1 with|up ..2 flu|cold|bug|covid|virus|back|migraine|stomach
    {our} ..2 is|was|are|were|has|have|had|been ..2 ill|sick|poorly|unwell|flu|maternity|paternity|sabbatical|honeymoon
    {our} ..2 is|was|are|were|been ..2 leave|holiday|vacation ..5 so|hence|why|nobody|and|until
    hands|plate ..1 full
    you know how it is|goes|gets
    you know|imagine|picture what|how ..4 like|is|before|here|gets|place|state
    picture|imagine the ..1 state|scenes|chaos|mess
    need i say
    {our} ..2 is|was|are|were ..2 chaos|bedlam|mad|madhouse|manic|upside|hectic|zoo
    chaos|bedlam|madhouse|mayhem|pandemonium ..3 here|us|office|place|workshop|studio|with
    pressed|pushed|clicked|hit the wrong button|key
    it|things|mistakes ..1 happens|happen $
    , it|these things happens|happen
    can|could ..1 happen to anyone|anybody|everyone|all|the
    everyone|everybody|we ..1 all makes|make mistakes
    nobody's|nobody|no-one|none ..1 is ..2 perfect
    a|the|our|some temp|stand-in|replacement|relief ..1 did|sent|packed|typed|put|made|mixed|was
    a|the|our student|work-experience|saturday|holiday|summer ..1 kid|girl|boy|lad|student|help|who ..3
    he's|she's|they're|who's new
    he|she is ..1 new $
    {our} ..4 new|green|learning|inexperienced ..2 and|so|here|yet
    still ..1 new|learning ..3
    is|are|was|were|still ..1 finding ..2 feet
    isn't|not|wasn't ..2 up to speed
    last|first|very day before|back|after ..3 holiday|holidays|leave|easter|christmas
    weren't|wasn't|isn't|aren't ..1 quite ..1 with it
    no one|nobody ..1 told me|us
    {our} ..3 mail|system|computer|server|internet|phone|printer|software|laptop|machine|email|scanner|website ..3 down|eats|ate|crashed|died|broke|broken|acting|playing|old|slow|buggy|comes|glitch|full|lost|dead|plays
    my|our ..1 phone|computer|laptop|car ..1 died|broke|crashed|froze
    nobody|no-one ..1 else ..3 knows|here|can|could|who|available|around
    no one ..1 else ..3 knows|here|can|could|who|available|around
    nobody|no-one ..1 here ..3 knows|can|could|who|available|around|understands
    no one ..1 here ..3 knows|can|could|who|available|around|understands
    run|ran|rushed|been|we're|i'm off ..1 our|my ..1 feet
    boys will be
    err is human
    kept|held|prevented|stopped me|us from ..6
    lost track
    got|were|was|been ..1 caught up
    got ..1 in the way
    slipped ..1 past|by
    buried|lost under|in ..3 pile|emails|mail|paperwork|backlog|inbox
    huge|big|such|enormous|massive|giant ..1 backlog
    thin on the ground
    not|n't ..1 enough of us|hands|people|staff
    doing the work of
    one|a|single|skeleton|reduced ..1 man|person|woman ..1 down|short|show|crew|band
    down ..1 a|one|two man|person|people|staff|designer|driver|fitter
    my|our predecessor
    before my|our time ..1 here
    told ..1 too late ..1 ourselves
    in ..1 meetings all|the|back
    back-to-back ..1 meetings|calls
    fair|show|exhibition|audit|stocktaking|stocktake|move|inventory ..3 kept|keeps|ate|took|swallowed
    other ..1 big|bigger ..1 order|client|project|job ..3 so|took|ate|came|on
    another|bigger|large|huge|big|important client|customer|order|project|job ..3 on|took|ate|first|priority|this|came|in
    two|three|several|other|many other|more|bigger launches|projects|clients|jobs|orders|weddings|deadlines|sites ..3 ate|took|on|eating|at|same|once|up
    too many|much ..2 sites|projects|jobs|orders|clients|things|on ..2 once|time
    moving|moved|changing|switching|shifting ..1 offices|office|desks|systems|premises|software
    change|changeover of ..1 secretary|staff|shift|personnel|manager
    technology|computers|tech let ..1 us|me
    , what can you do
    , what do you expect $
    caught|hit|took us|me by ..1 surprise|guard
    messed ..1 up , ..1 not us|me|ours
    it|that was ..3 who ..3 , not us|me
    weather ..2 bad|terrible|awful|foul|dreadful , so ..2 crew|fitters|men|team
    traffic ..4 late|why|so|hence
    guys|lads|girls|boys|people|crew|team ..1 are|is|were|was ..1 tired|exhausted|shattered|knackered|overworked
    my head was|is
    must ..1 have ..1 gone|landed|ended ..2 spam|junk
    went|gone|landed|ended ..2 to|in|into ..1 my|the|our spam|junk
    was|were ..1 supposed to ..3 do|tell|send|handle|check
    baby|child|son|daughter|wife|husband|mother|kids|dog ..1 is|was|has|are ..2 ill|sick|fever|flu|hospital|born
    mondays|fridays are ..1 always
    monday|friday ..1 morning|afternoon|evening|night , need|you ..1 say|know
    holidays|holiday|christmas|vacation|season , you know
    is|was|are|were|been off|away|out ..1 on ..3 and|so|which|until ..4 why|nobody|hence|no|hasn't|slow|late
    is|was ..1 travelling|traveling|away|abroad ..2 and|so ..2 nobody|no|nothing
    didn't ..1 realise|realize|know|notice|see ..2 was|were|it ..2 urgent|important|due|deadline|time|coming
    slow ..1 week|month , ..2
    had|having ..1 a|one|such ..1 bad|rough|terrible|difficult|mad|crazy|hectic|one|of week|day|month|time|those
    left us|company|anyway ..6
    one|some of those|these ..1 days|weeks|mondays|things
    with everything ..2 going
    a lot|everything|so|too much ..1 going on
    had|have|has bigger|other fish
    can't|couldn't|cannot ..1 be ..1 in two|everywhere places|place
    tied|held|caught|bogged up|down ..1 on|with|at|by ..4 job|project|order|site|client|customer|show|fair|meeting|meetings|audit
    tied|held|caught ..1 up elsewhere
    on a|an|another ..1 bigger|larger|other|urgent ..1 job|project|site
    {our} ..3 is|are|was|were|been ..1 tied|stuck|needed|wanted elsewhere
    pulled|called|borrowed ..1 away|off|onto|to ..2 another|other|bigger|different ..1 job|site|client|project|customer|order
    on work ..1 experience
  `,
  except: {
    ru: `
      заменяет|замещает|подменяет|заменит|подменит|заместит
      новеньких|новичков|стажеров|практикантов ..2 не знает|знают|пускает|пускают|пустил*|видел*|внесли|внес|предупред*
      не ..2 забыл*|забуд*
      пока ..2 не забыл*
      чтобы ..2 не забыл*
      чтобы|дабы ..3 руки ..3 не ..1 дош*|доход*
      детск*|маленьк*|чужие|ваши руки ..3 не ..1 дош*|доход*
      вместо ..3 отпуск*
      ваш* ..1 нов*
      {you} ..1 забыл*|упустил*|болел*|заболел*|загружен*|завален*
      {you} ..2 не до
      если ..3 забыл*
      завал ..1 улиц*
      для нов* ..3
      нов* ..1 {staff} ..1 ваш*
      проспал* ..1 вы
      именно так
      жаль|жалко|сожале*|обидно|досадно|извин*|прост*|прощения ..1 , что так вышло|получилось|сложилось|случилось
      вы|ты пишете|написали|сказали|говорите|сообщили|упомянули ..6
    `,
    uk: `
      новеньких|новачків|стажерів|практикантів ..2 не знає|знають|пускає|пускають|пустил*|бачил*|внесли|попередил*
      замінює|заступає|підміняє|замінить|підмінить
      не ..2 забув|забула|забули|забуд*
      поки ..2 не забув|забула|забулось
      щоб ..2 не забув|забули|забула
      щоб|аби ..3 руки ..3 не ..1 дійшл*|доход*
      дитяч*|маленьк*|чужі|ваші руки ..3 не ..1 дійшл*|доход*
      шкода|шкодую|шкодуємо|прикро|жаль|перепрош*|вибач*|пробач* ..1 , що так вийшло|склалося|склалось|сталося|сталось
      ваш* ..1 нов*
      {you} ..1 забули|хворіли|завантажені
      {you} ..2 не до
      якщо ..3 забули
      інш* ..2 клієнт*|замовник*|проєкт* ..5 не ..1 стосує*|торка*|впливає|впливатиме
      людськ* ..1 фактор* ..1 прибира*|виключа*|усува*|мінімізу*|зводить
      виключ*|усун*|прибр*|приб*|мінімізу* ..2 людськ*
      {staff}|{trade} ..4 хвор*|відпуст*|лікарнян* ..6 доробить|доробляє|зробить|робить|закінчить|завершить|підхопив|підхопила|підхопить|перебрав|перебрала|веде|вестиме|візьме|замість|заміст*|замін*|підмін*
      ваш* ..2 {staff}|{trade} ..8
      {staff}|{trade} ..6 замінює|замінить|підміняє|підмінить|заступає|замість
      бути|буду|буде|будемо|будете ..2 у|в|на відпустці|відрядженні
      поки|доки ..3 хворіє|хворів|хворіла|відпустці|відпустку
      саме так
      ви|ти пишете|написали|сказали|кажете|повідомили|згадали ..6
    `,
    en: `
      no ..1 time|hands|capacity can|could|will|would|may|might|must|get|gets|touch|touches|reach|reaches|is|are|has|limit|limits|slot|slots|difference|stamp|pressure|problem|issue|at
      in|at ..1 no time
      no small|little|dirty|greasy|wet|curious|idle|strange|sticky|careless hands
      was|were|has|had|been|went ..2 to leave
      human error|factor ..2 ruled|excluded
      you ..2 forgot|forgotten|overlooked|busy|swamped|sick|ill|away
      not|haven't ..1 forgotten|forgot
      girl|boy|lad ..1 at ..1 your
      your ..2 intern|assistant|trainee|clients|customers
      time ..2 before|for|to|and ..2 we|discuss*|this|item|topic|moved
      lose|lost|losing|waste|wasting|wasted|in|is no time
      no time at|is|was|has|will|to ..1 all|lost|lose|like
      in|for|before|during|after the ..1 busy
      her|his|their ..1 other
      how|know|so ..4 busy
      busy ..2 season|time|weeks|period ..2 for|of you|yours|your
      thanks|thank
      half ..1 of ..2 team|office ..3 will|meets|agree|comes
      your ..3 ill|sick|poorly|unwell|leave|holiday|flu|new|busy|busiest|away|off|abroad|out ..2
      you|you're|your ..2 hands full|overworked|swamped
      it|these happens|happen ..2 to|on|in|at|every|when
      backlog ..1 grooming|item|items|of ..1 orders|tickets|requests
      new ..1 and improved
      if ..6 forgot|forgotten|overlooked|busy|ill|sick|down|away|off
      substitute|stand-in|covers|covered|cover|instead|replaces|replaced ..3
      in ..1 meetings ..1 with you
      will|would ..2 be ..2 on ..1 leave|holiday|vacation
      big|bigger|other order|project ..1 of yours
      held|holding ..1 up ..2 by ..4 customs|council|client
      he|she|they ..1 had|has|have ..1 had ..1 a|such
      where|as|how ..4 left us|off
    `,
  },
}
