import type { Meaning } from '../lexicon.ts'

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
    вибач*|перепрош*|пробач*|прощенн*
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
    {we} ..3 sorry ,
    {we} ..1 am|are ..3 sorry $
    sorry from|with ..3 heart|bottom|depths|soul
    {we}|everyone|everybody|all|both ..6 am|are|is ..1 sorry ..1 for|about it|this|that|what
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
    mea culpa
    {we}|everyone|everybody|all|both ..6 am|are|is ..2 sorry for|about it|this|that|what $
    {we}|everyone|everybody|all|both ..6 am|are|is ..2 sorry for|about it|this|that|what ,
  `,
  except: {
    ru: `
      извин*|простите ..3 отвлек*|беспоко*|отнима*|вторга*|тревож*|надоеда*|задержк* ..1 ответ*
      извин*|прощени* ..3 отвлек*|беспокойств*|вторга*|пристава*
      не ?буду|будем|стану|станем|собираюсь|надо|нужно|стоит извин*
      извин*|простите|прости|прощени* ..1 за ..2 срочность|спешку|прямоту|настойчивость|длин*|поздний|краткость|сумбур*|почерк|короткий|внезапн*|назойливость|опечатк*
      извин*|простите|прости ..5 ответ|ответа|ответом|ответе|отвечаю|отвечаем|ответил*|тишин*|молчан*|письм*|пишу
      неловко|стыдно|совестно ..5 отнима*|беспоко*|отвлека*|проси*|напомина*|лезть|надоеда*|занима*
    `,
    uk: `
      вибач*|перепрош*|пробач*|даруй*|простіть ..5 турбу*|відволіка*|відрива*|забира*|набрида*
      не ?буду|будемо|збираюся|треба|потрібно|варто вибач*|перепрош*
      вибач*|перепрош*|пробач* ..1 за ..2 терміновість|поспіх|прямоту|наполегливість|довг*|пізній|стислість|сумбур*|почерк|короткий|раптов*|настирливість|одруківк*|описк*
      незручно|соромно|ніяково ..5 забира*|турбу*|відволіка*|проси*|нагаду*|відрива*|набрида*
      вибач*|перепрош*|пробач* ..5 відповідь|відповіді|відповів|відповіла|відповім|тиш*|мовчан*|лист|листа|пишу
    `,
    en: `
      sorry|apolog* ..2 for|about ..3 notice|rush|haste|hurry|bluntness|length|brevity|urgency|hour|handwriting|typo|typos
      sorry ..2 to
      sorry ..2 your|you
      sorry this|it
      sorry that this|it
      no need ..3 apolog*
      apolog* ..3 bother*|disturb*|interrupt*|intrud*|chas*|taking|asking|stealing|troubling|pestering|keeping|imposing|insisting|reminding|barging|butting
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
    прошу|просим у ..1 вас|тебя прощени*
    прошу|просим прощени* у вас|тебя
    простите|простить|прости меня|нас ,
    извин*|прощени*|простить ..3 за ..1 это|эту|такой|такую|случившееся|произошедшее|происшедшее|историю|ошибку|сбой
  `,
  uk: `
    приношу|приносимо|прийміть|принести ..4 вибачення
    щир*|глибок* ..2 вибачення|пробачення
    від ..1 себе|імені|особи|нас|всього|всієї|усього ..8 вибач*|перепрош*|пробач*
    вибач*|перепрош*|пробач* ..5 від|за ..1 себе|імені|особи|всього|усього|усієї|всієї|всіх|усіх
    особисто ..3 вибач*|перепрош*|пробач*
    прошу|просимо у|в ..1 вас|тебе вибач*|пробач*
    прошу|просимо вибач*|пробач* у|в вас|тебе
    вибачте|пробачте|вибач|пробач мені|нам|нас|мене ,
    вибач*|перепрош*|пробач* ..3 за ..1 це|цю|такий|таку|те|помилку|збій|прикрість
  `,
  en: `
    sorry ..2 and ..2 i|we am|are ..2 sorry|too
    accept ..3 apolog*
    ^ ?and|but|so i|we apologise|apologize ,
    i|we apologise|apologize $
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
  ru: `
    сожале*|жаль|жалко|сочувств*|досадно|обидно|огорч*
    нам|мне ..1 неприятно|больно|горько , что
  `,
  uk: `
    шкода|шкодую|шкодуємо|прикро|жаль|співчува*|засмуч*
    нам|мені ..1 неприємно|боляче|гірко , що
  `,
  en: `
    regret*
    sorry ..2 to|this|it|your|you
    unfortunate|unfortunately
    sympathise|sympathize|sympathy
    {we} ..1 am|are|were ..1 sad|saddened
    sad to|that
    sorry ..1 that !we|i|our|my
    sorry ..1 for|about ..4 it|this|that|which gave|gives|caused|causes|cost|costs|brought|brings|meant|means ..1 you|your
    sorry ..1 about|for the ..1 two|three|four|five|six|ladies|guests|people|customers|children|kids|team|crew|lads|bride|men|women|staff|pupils|patients
  `,
  except: {
    ru: `
      не|нисколько|ничуть ..1 жаль|жалко|обидно|досадно
      жаль|жалко|досадно|обидно ..1 {inf}
      будет|было ..1 жаль|жалко|досадно|обидно
    `,
    uk: `
      не|зовсім|нітрохи ..1 шкода|жаль|прикро
      шкода|жаль|прикро ..1 {inf}
      буде|було ..1 шкода|жаль|прикро
      шкода|прикро , якщо
    `,
    en: `
      not|never ..1 sorry|regret*|sad
      sorry to lose|leave|miss|bother|trouble|ask|disturb|interrupt
    `,
  },
}

/** Somebody who is neither of us failed: a carrier, a bank, a data centre as the subject of the failure. */
export const thirdParty: Meaning = {
  ru: `
    {third} ..8 *л|*ла|*ли|*ло|*лся|*лась|*лись
    сломал*|отказал*|отключил*|порвал*|рухнул* ..3 {third}|служб*
    продержали|обесточили|перекрыли ..6
    платит|оплатит|оплачивает|возместит|возмещает|покроет ..2 {third}|страховк*|страхов*
    за счет ..3 {third}
    {third} ..8 не|ошиб*|перепутал*|потерял*|задержал*|сорвал*|подвел*|отказал*|отменил*|закрыл*|прекратил*|остановил*|потерял|оформил*|отключил*|повредил*|разбил*|опоздал*|сломал*|отгрузил*|сгорел*|встал*|перенес*|разорвал*|застрял*|стоит
    вин*|ошибк*|сбо* ..4 {third}
    у {third} ..5 сбой|авари*|не|пожар|сломал*|отказ*
    по вине {third}
    в|на их|его руках|мастерской|складе|производстве|стороне
    еще до того как ..3 к|до ..1 нам|нас|нашей|нашего
    на таможне|границе|почте|бирже
    из-за|крепил*|виноват* ..3 {third}|шторм*|забастовк*|пожар*
    {third} ..4 под водой|затопил*|горит
    железн* дорог* ..5 *л|*ла|*ли|*ло|не
    железн* дорог*|трассе|перегоне ..4 сошел|авари*|закры*|перекры*
    поезд|состав|паром ..4 сошел|отменил*|отменен*|встал|задержал*
    железная дорога ..5 *ла
    городск*|соседск*|уличн*|районн* ..1 труба|сеть|сети|кабель|служб*|магистраль|водопровод ..4
    *л|*ла|*ли|*ло ..1 городск*|соседск*|уличн* ..1 труба|сеть|кабель|магистраль|водопровод
    компания|компании|служба|службы|фирма|фирмы|автобус|поезд|паром|рейс ..4 *л|*ла|*ли|*ло
    дорожник*|энергетик*|сосед*|хулиган*|вандал*|вор|воры|ураган|шторм|гроза|молния|мороз|паводок|ливень ..4 *л|*ла|*ли|*ло
    фирма|компания|контора|предприятие|организация ..3 , котор* ..6 *л|*ла|*ли|*ло
    судовладел* ..8 *л|*ла|*ли|*ло|не
    портовик*|докер*|железнодорожник*|таможенник*|авиадиспетчер* ..6 бастуют|бастовал*|забастовк*|забастовал*
    служб* ..1 доставки|логистики ..5 *л|*ла|*ли|*ет|*ют|не
    посылк*|груз|грузы|контейнер*|бандероль|паллет*|поддон*|партию ..6 отправили|увезли|завезли|потеряли|повезли|задержали|забыли|развернули|перегрузили|отгрузили|выгрузили
    перевозчик ..4
    оплачивает|оплатит|возместит|возмещает|компенсирует|покрывает Aa
    претензи* ..1 выставил*|отправил*|направил*|предъявил*|ушла|выставлена|направлена
    склад|магазин|база|комбинат|бюро|салон Aa ..4 *л|*ла|*ло
    ошибк*|вину|промах ..1 признал|признала|признали
    признал|признала|признали ошибк*|вину|промах
  `,
  uk: `
    {third} ..8 *в|*ла|*ли|*ло|*вся|*лася|*лися|*лись
    зламал*|відмовил*|вимкнул*|порвал*|упал* ..3 {third}|служб*
    протримали|знеструмили|перекрили ..6
    коштом|рахунок ..3 {third}
    платить|сплатить|оплачує|відшкодує|покриє ..2 {third}|страховк*|страхов*
    {third} ..8 не|помил*|переплутал*|переплутав|втратив|втратил*|загубил*|загубив|затримав|затримал*|зірвал*|зірвав|підвел*|підвів|відмовив|відмовил*|скасув*|закрил*|закрив|припинив|припинил*|зупинив|зупинил*|оформив|оформил*|вимкнув|вимкнул*|пошкодив|пошкодил*|розбил*|запізнив*|запізнил*|зламал*|відвантажив|згорі*|став|перені*|розірвав|застряг*|стоїть
    вин*|провин*|помилк*|збі* ..4 {third}
    у|в {third} ..5 збій|аварія|не|пожежа|зламал*|відмов*
    з вини {third}
    у їхніх|їх|його руках|майстерні|складі
    на їхньому|їх складі|виробництві|боці
    ще до того як ..3 до ..1 нас|нашої|нашого
    на митниці|кордоні|пошті
    через|кріпив|винен|винні ..3 {third}|шторм*|страйк*|пожеж*
    {third} ..4 під водою|затопил*|горить
    залізниці|трасі|перегоні ..4 зійшов|аварі*|закри*|перекри*
    потяг|поїзд|пором ..4 зійшов|скасува*|скасован*|став|затримав*
    {third} ..5 {broke}
    міськ*|сусідськ*|вуличн*|районн* ..1 труба|мережа|мережі|кабель|служб*|магістраль|водогін ..4
    *в|*ла|*ли|*ло ..1 міськ*|сусідськ*|вуличн* ..1 труба|мережа|кабель|магістраль|водогін
    компанія|компанії|служба|служби|фірма|фірми|автобус|поїзд|потяг|пором|рейс ..5 *в|*ла|*ли|*ло
    служба|служби|компанія|фірма ..4 *ла|*ли ..4 {you}
    фірма|компанія|контора|підприємство|організація ..3 , як*|котр*|що ..8 *в|*ла|*ли|*ло
    судновласн* ..8 *в|*ла|*ли|*ло|не
    портовик*|докер*|залізничник*|митник*|авіадиспетчер* ..6 страйку*|застрайкував*
    служб* ..1 доставки|логістики ..5 *в|*ла|*ли|*є|*ють|не
    посилк*|вантаж|вантажі|контейнер*|бандероль|палет*|піддон*|партію ..6 відправили|повезли|завезли|загубили|затримали|забули|розвернули|перевантажили|відвантажили|вивантажили
    перевізник ..4
    оплачує|оплатить|сплачує|відшкодує|компенсує|покриває Aa
    претензі* ..1 виставил*|надіслал*|направил*|висунул*|пішла|виставлено|надіслано
    склад|магазин|база|комбінат|бюро|салон Aa ..4 *в|*ла|*ло
    помилк*|провину|промах ..1 визнав|визнала|визнали
    визнав|визнала|визнали помилк*|провину|промах
  `,
  en: `
    water|power|gas|electricity|electric|phone|delivery|shipping|haulage|transport|removal|rental|cable|energy company|board|firm|network ..5 *ed|shut|left|lost|sent|broke|cut|had|did|was|is|has
    {third} ..4 *ed|shut|left|sent|cut|broke|put|took|went|ran|came|gave
    {third} ..6 failed|lost|damaged|delayed|missed|cancelled|canceled|broke|dropped|declared|used|forgot|mixed|stopped|closed|refused|went|suffered|had|sent|is|are|was|were|has|have|did|didn't|could
    fault|mistake|error|failure|negligence ..3 of|by|at|with ..2 {third}
    in their|his|her hands|care|custody|keeping|workshop|yard|warehouse|depot
    before ..3 reached|left|came|got|entered ..2 us|our|to
    {third} ..2 fault|mistake|error|failure|strike|outage
    at|in|through ..2 customs|border
    because|due|owing of|to ..3 {third}|storm|strike|flood|fire
    at|on ..1 {third} expense|cost|account|bill
    was|were held ..4 at|by|in ..1 the
    main|mains|cable|pipe|sewer|line ..2 of the ..1 city|council|town|street|neighbour|neighbours ..4
    city|city's|council|council's|town|neighbour|neighbour's|neighbours ..2 main|mains|pipe|cable|sewer ..3
    caused by ..3 {third}|storm|strike|flood|fire
    {third} ..4 {broke}
    power|water|gas|electricity|electric|phone|cable|energy|internet|telecoms|road|rail|bin ..1 company|board|firm|people|works|workers|crew|network|supplier|utility ..4 {broke}
    neighbour|neighbours|neighbor|builders|roadworks|vandals|thief|thieves|burglars|mice|rats|flood|storm|lightning|fire|frost|landslide ..4 {broke}
    train|ferry|flight ..4 derailed|rails|cancelled|canceled|grounded
    because|due|owing of|to ..3 outage|blackout|roadworks|accident|weather|snow|ice|fog|wind|lightning|strike
    firm|company|outfit ..2 that|which|who services|maintains|supplies|runs|makes|cleans|operates|looks|hires|prints|delivers ..6 {broke}
    parcel|courier|postal|express|removal|ferry|coach|bus|taxi|delivery|cleaning|laundry service|company|firm ..5 {broke}|has|cannot|can't|admitted|admits|lost|is|was
    lost|broken|damaged|delayed|stolen|held|wrecked by ..2 {third}
    lost|broken|damaged|delayed|wrecked by ..1 the ..2 service|company|firm
    dockers|docks|port|railwaymen|railway|pilots|customs|ferrymen|drivers ..6 strike
    shipping|ferry|rail|railway|air|airline|freight|haulage line ..3 *ed|{broke}|has|had|is|was
    parcel|package|pallet|container|crate|shipment ..3 was|were|got ..2 sent|put|loaded|routed|shipped|driven|flown|taken|delivered|left|held|scanned ..3
    at|with the baker's|binder's|caster's|cutter's|dyer's|engraver's|finisher's|forwarder's|framer's|galvaniser's|glazier's|haulier's|laundry's|miller's|plater's|polisher's|printer's|refiner's|shipper's|smith's|tanner's|weaver's|wholesaler's|subcontractor's|manufacturer's|maker's
    {broke}|*ed ..6 at|by Aa Aa ,
    in ..1 their ..1 hands|yard|works|workshop|custody|care|warehouse|plant|lorry|van
    workers|crews|handlers|pilots|unions|staff|stevedores|postmen|railwaymen|nurses|teachers ..6 strike|strikes|striking|walkout
    by ..1 the ..1 strike|storm|flood|snow|ice|fog|floods
    the ..2 company|firm|outfit|agency|authority|board|council|ministry|merchant|merchants ..2 didn't|hasn't|haven't|never|failed|forgot|lost|sent|withdrew|withdrawn|closed|shut|refused|cancelled|missed|was|were|has|let
    our ..2 merchant|merchants|grower|quarry|sawmill|dairy|agency|foundry ..2 sent|lost|failed|forgot|let|didn't|hasn't|never|delivered|missed
    quarry|quarry's|mill's|council's|caretaker|caretaker's|port's|airline's|nursery|grower|parcelforce|sawmill|dairy ..3 {broke}
    their driver|courier|man|men|office|people|crew|machine|lorry|van|warehouse|depot ..3 {broke}
    people|lot|folk|firm|company|crowd who|that ..1 make|makes|supply|supplies|print|prints|run|runs|deliver|delivers|maintain|maintains|service ..4 have|has|had|let|{broke}
    their truck|plane|server|servers|boat|bus|machine|computer ..3 {broke}
    they|supplier|maker|works|mill|station|nursery|company|firm ..2 admitted|acknowledged|accepted ..2 mistake|error|fault|slip
    city|county|state|township|inspector pulled|revoked|denied|withdrew|closed|rejected|refused|cancelled|canceled
    digger|excavator|lorry|truck|lightning|vandals|thieves|burglars|storm|strike|gale ..6 {broke}
  `,
  except: {
    ru: `
      {our}|ваш* ..1 {third}
      ваш* ..1 претензи*|претензі* ..4
      {we}|{our} ..4 признал|признала|признали ..1
      партию|груз|посылку|контейнер ..1 {we} ..2 *ли
      {we} ..4 отправили|увезли|завезли|повезли|задержали
      типографию|площадку|фабрику|таможню|почту|авиакомпанию|платформу|лабораторию ..1 *л|*ла|*ли
    `,
    uk: `
      {our}|ваш* ..1 {third}
      ваш* ..1 претензи*|претензі* ..4
      {we}|{our} ..4 визнав|визнала|визнали ..1
      партію|вантаж|посилку|контейнер ..1 {we} ..2 *ли
      {we} ..4 відправили|повезли|завезли|затримали
      друкарню|фабрику|митницю|пошту|авіакомпанію|платформу|лабораторію ..1 *в|*ла|*ли
    `,
    en: `
      our|my ..2 {third}
      you ..2 {third}
    `,
  },
}
