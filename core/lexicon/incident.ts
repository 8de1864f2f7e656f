import type { Meaning } from './lexicon.ts'

/** What is said when something failed: the failure, whose it is, regret, remedy, prevention. Source: working off a failure (S3). */

/** Pardon is asked for something that happened; pardon for existing ("sorry to bother you") is another thing. */
export const apology: Meaning = {
  ru: `
    извин*
    прости|простите|простить|прощени*
    {we} ..3 виноват*
    виноваты|виноват|виновата мы|я
    неловко|стыдно|совестно ..3 {you}|за
    мне|нам ..2 неловко|стыдно|совестно
    каюсь|каемся
  `,
  uk: `
    вибач*|перепрош*|пробач*
    {we} ..3 винні|винен|винна
    винні|винен|винна ми|я
    незручно|соромно|ніяково ..3 {you}|за
    мені|нам ..2 незручно|соромно|ніяково
    каюсь|каюся|каємося
    даруйте|даруй
    {we} ..2 завинил*|завинив
    завинил*|завинив ..3 {you}
    простіть
  `,
  en: `
    apolog*
    {we} ..4 sorry ..2 about|for|that|we|our|i|my
    {we} ..2 sorry ,
    {we} ..2 sorry ..1 for it|this|that
    ^ sorry ..2 about|for|that|we|our|i|my|the
    ^ ..2 sorry $
    forgive us|me
    pardon
    {we} ..2 ashamed|embarrassed
    {we} ..1 am|are ..2 sorry , ..2 personally|for|on|and|both|all
    {we} ..4 sorry ..1 for|about ..1 it|this|that|what|how
    sorry ..1 is ..2 {we}|everyone|everybody|all|the
    so sorry ,
    forgive ..2 {our}
    {we} ..2 owe ..2 apolog*
    our|my|sincere|deepest|humble|heartfelt regrets|apologies
  `,
  except: {
    ru: `
      извин*|простите ..3 отвлек*|беспоко*|отнима*|вторга*|тревож*|надоеда*|задержк* ..1 ответ*
      извин*|прощени* ..3 отвлек*|беспокойств*|вторга*|пристава*
      не ..1 извин*
      извин*|простите|прости ..5 отве*|тишин*|молчан*|письм*|пишу
    `,
    uk: `
      вибач*|перепрош*|пробач* ..4 турбу*|відволіка*|відрива*|забира*|набрида*
      не ..1 вибач*|перепрош*
      вибач*|перепрош*|пробач* ..5 відпов*|тиш*|мовчан*|лист|листа|пишу
    `,
    en: `
      sorry ..2 to
      sorry ..2 your|you
      sorry this|it
      sorry that this|it
      no need ..3 apolog*
      apolog* ..3 bother*|disturb*|interrupt*|intrud*|chas*
      sorry ..3 bother*|disturb*|chas*
      sorry but
      sorry|apolog* ..6 reply*|replying|respon*|answer*|writing|silence|getting|email*|message*
      sorry ..1 your|you
      sorry ..1 that|to ..1 this|it
      sorry ..1 this|it ..1 has|had|happened|was|is|came|turned|took|comes|hit
      forgive ..1 me|us|my ..1 for ..1 taking|asking|writing|bothering|disturbing|pestering|troubling|calling|coming|being|intruding|interrupting|stealing|reminding|insisting
    `,
  },
}

/** Pardon in due form: for the company, in person, or with the words that belong to it. Nobody asks it so for a trifle. */
export const formalApology: Meaning = {
  ru: `
    приношу|приносим|примите|принести ..4 извинени*
    искренн*|глубочайш*|глубок* ..2 извинени*|прощени*
    от ..1 себя|имени|лица|нас|всего|всей ..8 извин*|прощени*|простить
    извин*|прощени*|простить ..5 от|за ..1 себя|имени|лица|всего|всей|всех
    лично ..3 извин*|прощени*
    извин*|прощени*|простить ..3 за ..1 это|эту|такой|такую|случившееся|произошедшее|происшедшее|историю|ошибку|сбой
  `,
  uk: `
    приношу|приносимо|прийміть|принести ..4 вибачення
    щир*|глибок* ..2 вибачення|пробачення
    від ..1 себе|імені|особи|нас|всього|всієї|усього ..8 вибач*|перепрош*|пробач*
    вибач*|перепрош*|пробач* ..5 від|за ..1 себе|імені|особи|всього|усього|усієї|всієї|всіх|усіх
    особисто ..3 вибач*|перепрош*|пробач*
    вибач*|перепрош*|пробач* ..3 за ..1 це|цю|такий|таку|те|помилку|збій|прикрість
  `,
  en: `
    accept ..3 apolog*
    sincere*|deepest|heartfelt|unreserved* ..2 apolog*
    apolog* ..2 sincerely|unreservedly|profoundly
    apolog* ..6 on|in behalf|person|name
    apolog* ..6 personally|myself
    personally ..2 apolog*|sorry
    on behalf ..6 apolog*|sorry
    sorry ..4 personally|myself|behalf
    terribly|deeply|truly|dreadfully|heartily sorry
    apolog* from ..2 bottom|heart
    i|we apolog* ..1 for ..1 that|this|it
    sorry ..3 so|and ..1 is|are|am ..3 everybody|everyone|all
    sorry ..2 personally
    sorry ..4 behalf|name
    apolog* ..4 heart|hearts|wholeheartedly|unreservedly|deeply
    sorry ..2 so ..1 is|are|am ..2 lab|team|house|shop|company|office|rest|firm|all|whole|crew|studio|workshop
  `,
  except: {
    ru: `извин*|прощени* ..3 неудобств*|беспокойств*`,
    uk: `вибач*|пробач*|перепрош* ..3 незручност*|клопіт`,
    en: `apolog* ..4 inconvenience|bother|trouble|typo`,
  },
}

/** We feel with the reader without taking the blame. */
export const regret: Meaning = {
  ru: `сожале*|жаль|жалко|сочувств*|досадно|обидно|огорч*`,
  uk: `шкода|шкодую|шкодуємо|прикро|жаль|співчува*|засмуч*`,
  en: `
    regret*
    sorry ..2 to|this|it|your|you
    unfortunate|unfortunately
    sympathise|sympathize|sympathy
    sad|saddened
  `,
}

/** Something went wrong: words of harm, or of a thing done to the wrong place. */
export const failure: Meaning = {
  ru: `
    ошибк* ..4 {our}|мы|произош*|случил*|закрал*|допустил*|при|в
    {our}|это|допустил*|произошл*|случил*|закрал* ..3 ошибк*
    по ..1 ошибке
    ошибочно|ошибся|ошиблись|ошиблась
    сбой|сбоя|сбоем|сбои|сбоев|сбое|авари*|инцидент*
    недосмотр*|недоглядел*|проглядел*|прозевал*|промах*|оплошност*|накладка|накладки|накладку|косяк*|факап*
    перепутал*|напутал*|спутал*|потерял*|утерял*|утерян*|потерян*|забыл*|испортил*|испорчен*|сломал*|разбил*|разбит*|повредил*|поврежд*|намок*|протек*|залил*|сгорел*
    пропал|пропала|пропали|пропало|исчез*
    стер|стерли|стерлись|стерт*|удалил* ..4 до|без|случайно|по|раньше
    сорвал*|подвел*|подвели|застрял*
    не ..2 доставил*|доставлен*|дошел|дошла|дошли|дошло|приехал*|пришел|пришла|пришли|привез*|сработал*|работал*|включил*|уложил*|отгрузил*
    не ..1 туда|тому|тем|те|тот|ту|той|там
    чуж* ..2 заказ*|адрес*|отел*|имен*|груз*|товар*
    дважды|повторно ..3 снял*|списал*|списан*|отправил*|выставил*|сняла|спис*
    двойн* ..2 списани*|оплат*|бронировани*
    упал|упала|лег|легла|завис|зависла|недоступ*|отключил*|отключени*|обесточ*
    утечк*|взлом*|брак|браком|бракован*|простой|простоя
    вместо ..6 привез*|отправил*|доставил*|выгрузил*|напечатал*|получили
    выгрузил*|отправил*|доставил*|попал*|ушл*|напечатал*|разослал* ..6 вместо|друг*|отписавш*|лишн*|отписк*|чуж*
    отписавш*|отписк*
    порвал*|порван*|поцарап*|уронил*|сожгл*|сожгли|запачк*|затопил*|пролил*|рассыпал*|помял*|помят*|согнул*|погнул*|недовез*|недоложил*|обсчитал*|пересолил*|подгорел*|просчитал*|недодал*|нахамил*|нагрубил*|перекосил*|треснул*|лопнул*|расклеил*|облез*|осыпал*|расползл*|отклеил*|обвалил*|рухнул*|утонул*|остыл*|протух*|прокис*|заржавел*|зависл*
    не в|на|с|к|из|под тот|ту|те|тем|той|том|того
  `,
  uk: `
    помилк* ..4 {our}|ми|стал*|трапил*|закрал*|припустил*|при|у|в
    {our}|це|припустил*|стал*|трапил*|закрал* ..3 помилк*|помилка
    помилково|помилився|помилилась|помилилися|помилились
    через помилку
    збій|збою|збоєм|збої|збоїв|аварі*|інцидент*
    недогляд*|недогледі*|прогледі*|проґавил*|огріх*|промах*|накладка|накладки|косяк*|факап*
    переплутал*|переплутав|наплутал*|сплутал*|загубил*|загубив|загублен*|втратил*|втратив|втрачен*|забул*|забув|зіпсував|зіпсувал*|зіпсован*|зламал*|зламав*|розбил*|розбит*|пошкодил*|пошкодж*|намок*|протік*|залил*|згорі*
    зник|зникла|зникли|зникло|пропал*
    стерл*|стерт*|видалил* ..4 до|без|випадково|через|раніше
    зірвал*|підвел*|підвів|застряг*
    не ..2 доставил*|доставлен*|дійшов|дійшл*|приїхав|приїхал*|прийшов|прийшл*|привезл*|спрацював*|спрацювал*|працював*|працювал*|увімкнув*|ввімкнув*|увімкнул*|вклал*|відвантажил*
    не ..1 туди|тому|тим|ті|той|ту|там|тією
    чуж* ..2 замовлен*|адрес*|готел*|ім'ям|вантаж*|товар*
    двічі|повторно ..4 зняв|зняла|зняли|списа*|відправил*|виставил*
    подвійн* ..2 списанн*|оплат*|бронюванн*
    упав|упала|впав|впала|ліг|лягла|завис|зависла|недоступн*|вимкнул*|вимкнен*|знеструм*
    витік|витоку|злам|зламу
    брак ..2 у|в|по|партії
    бракован*|простій|простою
    замість ..6 привезл*|відправил*|доставил*|вивантажив|надрукувал*|отримали
    вивантажив|відправил*|доставил*|потрапил*|пішл*|надрукувал*|розісла* ..6 замість|інш*|відписан*|зайв*|чуж*
    {broke}
    тріснул*|тріснув|лусн*|луснув|потік|потекл*|протекл*|прорвал*|прорвав|обвалил*|обвалив*|відпал*|відпав|відклеїл*|відклеїв*|відвалил*|відвалив*|розклеїл*|вигорі*|згни*|зів'ял*|зав'ял*|прокис*|скис|скисл*|прострочен*|розморозил*|розтанул*|заглох*|заклинил*|заклинив*
    закрал*|закравс*|вкрал*|вкравс*
    подряпин*|тріщин*|вм'ятин*|недостач*|недовіз|пересорт*|нестач*
    не ..2 відкрива*|завантажува*|запускавс*|запускал*|вмикавс*|вмикал*
    неправильн*|помилков*|невірн*|хибн* ..2 сум*|адрес*|дат*|цін*|телефон*|ім'я|прізвищ*|рахун*|номер*|розмір*|колір|кольор*|тривог*|сирен*|цифр*|файл*|верс*|спрацюван*|замовлен*|склад|етикетк*
    наш* ..3 увімкну*|ввімкну* ..1 сирен*|тривог*
    каси|каса|лінія|сайт|сервер|ліфт|цех|термінал*|телефони|система|магазин|склад|обладнання|касу ..5 стоял*|стояв|лежал*|лежав|мовчал*|мовчав|висі*
    стоял*|стояв|лежал*|лежав ..2 каси|каса|лінія|сайт|сервер|ліфт|цех|термінал*|телефони|система|магазин
    опинив*|опинил*|потрапив*|потрапил*|залишив*|залишил*|лишив*|лишил* ..4 чуж*|без|зачинен*
    випав|випала|випало|випали ..1 з|із ..1 систем*|баз*|списк*|розклад*|графік*
    вийшов|вийшла|вийшло|вийшли ..3 блід*|крив*|брак*|нечітк*|розмит*|мут*
    приїхав|приїхал*|прийшов|прийшл*|привіз|привезл*|доставил* ..5 пізніше|запізно|запізненням|холодн*|порожн*|мокр*|зів'ял*|бит*|побит*|пом'ят*|без
    замість ..6 приїхав|приїхал*|прийшов|прийшл*|привіз|отримав|висить|висіл*|стоїть|стоять|поставил*|поклал*
    не ..1 той|тої|тої|та|те|тою
    не тій|тієї|того|тими|тих
  `,
  en: `
    mistake|mistakes|mistakenly|blunder*|slip-up|mix-up|mixup|oversight|glitch*|malfunction*
    error ..4 our|ours|in|on|we|was|occurred|caused
    our|an|this|made|by|human ..2 error
    failure*|outage*|breakdown|incident|fault|breach|downtime|defect*
    went|gone|go ..1 wrong|astray|missing|down
    {we} failed|forgot|lost|missed|broke|damaged|mixed|overlooked|dropped|spilled|scratched|overcharged|double-charged|double-booked|misprinted|misread|mislaid|misplaced|let
    was|were|been|is|are|has|have|got ..2 lost|damaged|broken|wiped|deleted|mixed|misprinted|overcharged|mislaid|misplaced|flooded|smashed|stolen|spoiled|ruined|cracked|corrupted|double-booked|stuck|mislabelled|mislabeled|unavailable|leaked|gone
    held|stuck up|at|in ..2 customs|post|port|border|sorting|warehouse
    held up ..2 at|in|by
    wrong ..3 address|label|labels|file|files|size|colour|color|date|order|item|items|name|names|version|price|hotel|code|goods|list|people|recipient*|customer*|crate*|batch|document*|side|place|store|account|way|delivery|address|amount
    wrongly|incorrectly
    did|was|were|have|has|had ..1 not ..2 arrive|arrived|delivered|deliver|sent|work|start|reach|go
    didn't|wasn't|weren't|never ..2 arrive|arrived|delivered|deliver|work|reach|reached|start
    twice ..4 charged|billed|debited|sent
    charged|billed|debited|sent ..5 twice
    under water
    crashed|collapsed
    out of ..1 action|service|order
    instead of ..6 delivered|arrived|received|got
    that|this|it was|is ..1 our|my ..1 doing|fault|mistake|error|slip|oversight|blunder|negligence
    our|my ..1 doing
    {third} ..4 dug|cut|burst|tripped|ruptured|severed|derailed|overturned|sank
    power|water|gas|electricity|phone|cable|internet|energy ..2 company|board|firm|cut|supplier|network|people ..3 dug|cut|shut|failed|went|broke|severed|switched|off
    a|one|two|three|four|five|several|# day|days|hour|hours|week|weeks|minutes late
    late by ..2 day|days|hours|hour|week|weeks
    arrived|came|delivered|left|leaves|went|goes ..3 late|broken|damaged|cold|wet|torn|empty|smashed|short|dirty|stained|crushed|melted|mouldy|spoiled|warm|open
    stood|left|sat|lay ..3 outside|unplugged|uncooled|out ..4
    power|electricity|heating|water|gas|lights|internet ..2 cut|failed|off|out ..2
    burst|leaked|flooded|caught|melted|thawed|defrosted|expired|burnt|burned
    crack|cracks|cracked|dent|dented|scratch|stain|stains|leak|tear|mould|mold
    bus|rail|train|postal|post|dock|port|airport|lorry|drivers|drivers'|staff|air ..1 strike|strikes|walkout
    blackout|short-circuit|fuse|virus|hacked|breach|leak
    did not|didn't ..1 pass|passed|hold|check|notice|see|stop|close|turn|switch
    had not|hadn't ..1 passed|been|checked|held|closed
    without|missing ..3 final ..1 check
    swapped|switched|confused|mixed|jumbled ..2 up ..3
    double ..1 booked|charged|billed
    the wrong|another ..4
    cancelled|canceled ..3 at|last ..1 minute|notice|short
  `,
  except: {
    ru: `
      если|вдруг ..5 сбой|сбоя|авари*|ошибк*|потерял*|пропал*|сломал*
      нет|без|ни ..2 сбоев|ошибок|аварий|задержек|брака|ошибки
      чтобы ..4 не
      ваш* ..2 ошибк*
      исправил*|поправил*|нашл*|нашли|убрал* ..3 ошибк*
      не ..1 потерял*|забыл*|опоздал*|пропал*
      вы ..2 забыл*|потерял*|опоздал*|перепутал*
      ничего не
      не забудьте
    `,
    uk: `
      якщо|раптом ..5 збій|збою|аварі*|помилк*|загубил*|зник*|зламал*
      немає|без|ні|жодн* ..2 збоїв|помилок|аварій|затримок|браку|помилки
      щоб ..4 не
      ваш* ..2 помилк*
      виправил*|поправил*|знайшл*|прибрал* ..3 помилк*
      не ..1 втратил*|загубил*|забул*|запізнил*
      ви ..2 забул*|загубил*|запізнил*|переплутал*
      нічого не
      без утрат|втрат
      щоб ..4 не ..4 збою|збоїв|аварі*|помилк*|затрим*
      не ..1 тільки|лише
      не те щоб
    `,
    en: `
      if|should|in case ..6 mistake|error|failure|wrong|outage|lost|missing|fault|breakdown|damaged|broken|unavailable
      no|without|zero|any ..2 mistake|mistakes|error|errors|failure|fault|downtime|outage|defects
      so ..2 that nothing
      your ..2 mistake|error|fault
      fixed|corrected|found|spotted ..3 error|errors|mistake|mistakes
      not ..1 lost|missed|forgot|forgotten
      never ..1 lost|missed
      nothing ..3 wrong|lost|damaged
      you ..2 lost|missed|forgot
      letters do get lost
      get|gets lost
      nobody's|no-one's|anybody's ..1 fault
      leak|crack|cracks|scratch|stain|dent ..1 test|proof|resistant|repair|resistance
      late ..1 fee|fees|autumn|spring|shift|summer|november|december
      a|one|two|three|day|days|hour|hours|week|weeks late|later ..3 and|would|means|costs|we|the
      if|would|might|could|may|can|any ..4 late|burst|leak|crack|broken|leaked
      #|years|year ..4 expired|expires
      caught ..2 up|eye|sight|me|us
    `,
  },
}

/** Somebody who is neither of us failed: a carrier, a bank, a data centre as the subject of the failure. */
export const thirdParty: Meaning = {
  ru: `
    {third} ..5 *л|*ла|*ли|*ло|*лся|*лась|*лись
    {third} ..8 не|ошиб*|перепутал*|потерял*|задержал*|сорвал*|подвел*|отказал*|отменил*|закрыл*|прекратил*|остановил*|потерял|оформил*|отключил*|повредил*|разбил*|опоздал*|сломал*|отгрузил*|сгорел*|встал*|перенес*|разорвал*|застрял*|стоит
    вин*|ошибк*|сбо* ..4 {third}
    у {third} ..5 сбой|авари*|не|пожар|сломал*|отказ*
    по вине {third}
    на таможне|границе|почте|бирже
    из-за|крепил*|виноват* ..3 {third}|шторм*|забастовк*|пожар*
    {third} ..4 под водой|затопил*|горит
  `,
  uk: `
    {third} ..5 *в|*ла|*ли|*ло|*вся|*лася|*лися|*лись
    {third} ..8 не|помил*|переплутал*|переплутав|втратив|втратил*|загубил*|загубив|затримав|затримал*|зірвал*|зірвав|підвел*|підвів|відмовив|відмовил*|скасув*|закрил*|закрив|припинив|припинил*|зупинив|зупинил*|оформив|оформил*|вимкнув|вимкнул*|пошкодив|пошкодил*|розбил*|запізнив*|запізнил*|зламал*|відвантажив|згорі*|став|перені*|розірвав|застряг*|стоїть
    вин*|провин*|помилк*|збі* ..4 {third}
    у|в {third} ..5 збій|аварія|не|пожежа|зламал*|відмов*
    з вини {third}
    на митниці|кордоні|пошті
    через|кріпив|винен|винні ..3 {third}|шторм*|страйк*|пожеж*
    {third} ..4 під водою|затопил*|горить
    {third} ..5 {broke}
  `,
  en: `
    water|power|gas|electricity|electric|phone|delivery|shipping|haulage|transport|removal|rental|cable|energy company|board|firm|network ..5 *ed|shut|left|lost|sent|broke|cut|had|did|was|is|has
    {third} ..4 *ed|shut|left|sent|cut|broke|put|took|went|ran|came|gave
    {third} ..6 failed|lost|damaged|delayed|missed|cancelled|canceled|broke|dropped|declared|used|forgot|mixed|stopped|closed|refused|went|suffered|had|sent|is|are|was|were|has|have|did|didn't|could
    fault|mistake|error|failure|negligence ..3 of|by|at|with ..2 {third}
    {third} ..2 fault|mistake|error|failure|strike|outage
    at|in|through ..2 customs|border
    because|due|owing of|to ..3 {third}|storm|strike|flood|fire
    caused by ..3 {third}|storm|strike|flood|fire
    {third} ..4 {broke}
    power|water|gas|electricity|electric|phone|cable|energy|internet|telecoms|road|rail|bin ..1 company|board|firm|people|works|workers|crew|network|supplier|utility ..4 {broke}
    neighbour|neighbours|neighbor|builders|roadworks|vandals|thief|thieves|burglars|mice|rats|flood|storm|lightning|fire|frost|landslide ..4 {broke}
    because|due|owing of|to ..3 outage|blackout|roadworks|accident|weather|snow|ice|fog|wind|lightning|strike
  `,
  except: {
    ru: `{our} ..1 {third}`,
    uk: `{our} ..1 {third}`,
    en: `
      our|my ..2 {third}
      you|your ..2 {third}
    `,
  },
}

/** The fault is taken: ours by name. */
export const ourFault: Meaning = {
  ru: `
    {our} ..2 ошибк*|вина|вине|вину|недосмотр*|промах*|недоработк*|оплошност*|сбой
    ошибк* ..2 {our}|пекарни|студии|бюро|агентства|отдела|склада
    по {our} вине
    мы|я ..4 перепутал*|ошиб*|потерял*|забыл*|испортил*|сломал*|разбил*|сорвал*|просрочил*|опоздал*|недосмотрел*|упустил*|напутал*|прозевал*|повредил*|стерл*|удалил*|подвел*
    {our} ..3 модул*|скрипт*|программ*|сайт*|бот|робот|приложени*|алгоритм*
    {our} ..3 водител*|сервер*|систем*|курьер*|сотрудни*|менеджер*|бухгалтер*|дизайнер*|мастер*|монтажник*|кладовщик*|стажер*|склад*|программист*|касса|касс|станок|печь
    у нас ..3 сбой|сломал*|упал|упала|авари*
    виноваты мы
    признаем|признаю|берем|беру ..3 вину|ответственност*|ошибк*
    {newbie} ..5 *л|*ла|*ли
    *л|*ла|*ли ..2 нов* ..1 {staff}
    нов* {staff} ..3 *л|*ла|*ли
    *л|*ла|*ли ..2 {newbie}
    {our} ..3 грузчик*|официант*|повар*|кондитер*|маляр*|электрик*|плотник*|садовник*|охранник*|уборщ*|администратор*|оператор*|редактор*|корректор*|верстальщик*|швея|швеи|печатник*|логист*|диспетчер*|бригад*|рабоч* ..3 *л|*ла|*ли|*лся|*лась|*лись
  `,
  uk: `
    {our} ..2 помилк*|помилка|вина|провина|провину|недогляд*|промах*|недоробк*|збій
    помилка|помилк* ..2 {our}|студії|бюро|агенції|відділу|складу|пекарні
    з {our} вини
    ми|я ..4 переплутал*|переплутав|помил*|загубил*|загубив|втратил*|забул*|забув|зіпсувал*|зламал*|розбил*|зірвал*|прострочил*|запізнил*|недогледіл*|наплутал*|проґавил*|пошкодил*|стерл*|видалил*|підвел*
    {our} ..3 модул*|скрипт*|програм*|сайт*|бот|робот|застосун*|алгоритм*
    {our} ..3 водій|водія|сервер*|систем*|кур'єр*|співробітни*|менеджер*|бухгалтер*|дизайнер*|майстер|монтажник*|комірник*|стажер*|склад*|програміст*|каса|верстат|піч
    у|в нас ..3 збій|зламал*|упав|упала|аварі*
    винні ми
    визнаємо|визнаю|беремо|беру ..3 провину|вину|відповідальність|помилк*
    {newbie} ..5 *в|*ла|*ли
    *в|*ла|*ли ..2 нов* ..1 {staff}
    *в|*ла|*ли ..2 {newbie}
    провина|вина|відповідальність ..3 на|за нас|нами|мені|мною
    відповідальність ..3 несемо|несу
    {broke} ..2 ми|я|моя|мій|наша|наш|наші
    винен|винна|винні ..2 ми|я
    ми|я ..3 {broke}
    ми|я ..2 не ..1 простежи*|перевірил*|перевірив*|попередил*|попередив*|врахувал*|врахував*|помітил*|помітив|догледіл*|догледів|дописав|дописал*|подзвонил*|подзвонив|приїхал*|встигл*|дотримал*|дотримав*|виконал*|виконав
    {our} ..1 {trade} ..4 {broke}|не
    {our} ..2 блок|датчик|кран|насос|котел|бот|скрипт|сайт|ліфт|підйомник ..6 не|зламав*|увімкнув*|вимкнув*|завис|спрацював
    ми|я ..1 завинил*|завинив
  `,
  en: `
    our|my doing
    our|my ..2 mistake|error|fault|failure|oversight|slip|blunder|negligence
    mistake|error|fault ..2 was|is|lies ..2 ours|mine|us
    {we} ..2 made|make a ..1 mistake|error
    {we} failed|forgot|lost|missed|broke|damaged|mixed|overlooked|dropped|spilled|scratched|overcharged|double-charged|double-booked|misprinted|misread|mislaid|misplaced|wiped|deleted
    our ..3 module|script|program|website|bot|robot|app|algorithm
    take|accept ..2 responsibility|blame
    our ..3 driver|server|system|systems|courier|accountant|designer|fitter|warehouse|intern|trainee|assistant|colleague|staff|team|software|machine|kitchen|oven|printer|dispatcher|people|man|lad|lads|girl|girls|shop|crew ..3 {broke}|*ed|sent|was|were|did|didn't
    that|this|it was|is ..1 our|my ..1 doing|fault|mistake|error|slip|oversight
    entirely|wholly|all|solely ..1 our|my ..1 doing|fault|mistake
    the fault|blame ..2 ours|mine|us|me
    {we} ..2 let ..1 you ..1 down
    on|down to ..1 us|me
    we|i messed|got|slipped|blundered ..1 up|it|wrong
  `,
}
