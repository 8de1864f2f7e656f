import type { Meaning } from '../lexicon.ts'

/** What stands around a no: understanding, ground, another way. Source: S3, the empathetic no. */

/** The client's situation or feeling is named. First person + a verb of perceiving, or a word for what it is like. */
/** Another way is offered. */
export const alternative: Meaning = {
  ru: `
    получится|выйдет|удастся|успеем ..3 в|к|во|на ..1 {weekday}|#|завтра|утро|вечер
    свободн*|свободен|согласн*|готов* ..3 , ..1 {we} ..1 спросил*|узнал*|проверил*|договорил*|позвонил*
    есть ..4 фирма|мастер|студия|мастерская|компания|контора|человек|типография|бригада ..2 , котор*|кто
    вот ..1 их|его|ее|ему|им телефон*|адрес*|номер*|контакт*
    согласитесь|согласны|возьмете|обойдетесь|потерпите|подождете ..5 , ..4 будет|готово|можем|успеем|сделаем|привезем|дадим
    вместо ..1 этого|того|него|них
    взамен
    есть|еще|остал*|пока ..2 свободн*
    свободен|свободна|свободно|свободны ..3 весь|всю|все|целый|с|со|в|на|до|после|тогда
    зато
    предлагаю|предлагаем|предложу|предложим|предложил*
    могу|можем|смогу|сможем ..4 {inf}
    {inf} ..2 могу|можем|смогу|сможем
    можно ..5 {inf}
    {inf} ..2 можно
    давайте
    вариант* !не
    другой|иной|обходной ..1 путь|вариант|способ|ход|выход
    выход|выходы ..2 есть|такой|вижу|вот
    вижу|есть|предлагаю|предлагаем|остается|остаются ..1 два|две|три|пару ..1 пути|варианта|способа|выхода|вариантов
    есть ..2 выход|выходы|вариант*|способ*|возможност*|путь
    готов* ..4 {inf}
    а|но вот ..3 {we_do}|можем|могу|с|к
    либо|или ..6 либо|или
    если ..3 {inf}|устроит|подойдет|хотите|удобно|вам ..1
    как ..3 устроит|подойдет|хотите|удобно|вам ..1
    а что , если
    что если
    а ?может , *ем|*им
    а ?может ?не взять|сделать|попробовать
    подойд* ..1 ли
    устро* ..1 ли
    у нас|меня ..1 есть
    есть ..1 такой|другой|хороший|простой
    советую|советуем|посоветую|рекомендую|рекомендуем
    лучше ..2 {inf}|сделать
    успеем|успею|сделаем|сделаю|подготовим|подготовлю|отдам|отдадим|пришлю|пришлем|покажем|покажу|соберем|соберу|поставим|поставлю|начнем|начну|привезем|привезу|подберем|подберу|посчитаем|посчитаю|найдем|разобьем|поделим|перенесем|выделим|выделю|возьмем|возьму|дадим|дам
    иначе можно
    по-другому
    по-другому|иначе ..2 {inf}
    альтернатив*
    замен*
    попробуйте|обратитесь|возьмите|посмотрите|загляните|спросите ..5
    есть ..2 пути|варианта|способа|решения|хода|выхода
    что ..1 скажете|думаете ..1 о|об|про|насчет
    как ..1 насчет|вам ..4
    почему бы ..2 не
    на время|пока|временно ..3 {give}|{we_do}|{i_give}
    если ..1 такой|это|этот|такое|эта|такая ..2 вам|вас|устроит|подойдет|подходит|годится|интересно
    придержать|забронировать|отложить|оставить|зарезервировать ..2 вам|вас|за|место|для
    {weekday} ..4 пожалуйста|подходит|подойдет|свобод*|возможно
    ^ ?но ?зато ?что снизит|поможет|удешевит|ускорит|спасет|выручит|сократит|снизило|помогло
    если ..3 идея|вариант|предложение|план ..2 нравится|подходит|устраивает|понравится|подойдет
    впишется|впишутся|поместится|поместятся|войдет|войдут|влезет|влезут ..3 без|в|и
    закончим|закончу|сдадим|сдам|сдаем|отдадим|посадим|поселим|разместим|завезем|закроем|выпустим|напечатаем|отпечатаем|смонтируем|арендуем|одолжим|попросим ..4
    есть|вижу|нашел* ..1 ход|лазейк*|обход|идея|мысль|задумка|решение
    ближайш* ..2 срок|дата|день|окно|число|рейс|суббота
    вместо ..1 *ого|#
    !не поможет|помогут|выручит|выручат|спасет|сократит|сократят|ускорит|ускорят
    {we_do} ..2 раньше
    пустует|пустуют
    если ..3 согласен|согласна|согласны|согласится|согласятся ..8
  `,
  uk: `
    бачу|є|пропоную|пропонуємо|лишається|лишаються ..1 два|дві|три|пару ..1 шляхи|варіанти|способи|виходи|варіантів|шляхів
    вийде|вдасться|встигнемо ..3 у|в|на|до ..1 {weekday}|#|завтра|ранок|вечір
    вільн*|вільний|згод*|згідн*|готов* ..3 , ..1 {we} ..1 спитав|спитала|запитав|запитала|дізнався|перевірив|перевірила|домовився|домовилася
    є ..4 фірма|майстер|студія|майстерня|компанія|контора|людина|друкарня|бригада ..2 , що|яка|який|хто
    ось ..1 їхній|їх|його|її телефон*|адрес*|номер*|контакт*
    погодитеся|погодитесь|згодні|візьмете|обійдетеся|почекаєте ..5 , ..4 буде|готово|можемо|встигнемо|зробимо|привеземо|дамо
    є|ще|лиш*|поки|досі ..2 вільн*
    вільний|вільна|вільне|вільні ..1 весь|всю|увесь|усю|цілий|цілу|з|із|у|в|на|о|до|після|тоді
    замість ..1 цього|того|нього|них
    натомість
    зате
    пропоную|пропонуємо|запропоную|запропонуємо|запропонував|запропонувала
    можу|можемо|зможу|зможемо ..4 {inf}
    {inf} ..2 можу|можемо|зможу|зможемо
    можна ..5 {inf}
    можу|можемо ..1 в|у|до|на
    {inf} ..2 можна
    давайте
    варіант* !не
    інший|обхідний ..1 шлях|варіант|спосіб|хід|вихід
    вихід ..2 є|такий|бачу|ось
    є ..2 вихід|варіант*|спосіб|способи|можливіст*|шлях
    готов* ..4 {inf}
    або|чи ..6 або|чи
    а що , як|якщо
    що як|якщо
    а може ..3 *мо
    чи ?не взяти|зробити|спробувати
    чи підійде|влаштує
    у|в нас|мене ..1 є
    є ..1 такий|інший|добрий|простий|дві|два|варіант
    раджу|радимо|пораджу|порадимо|рекомендую|рекомендуємо
    краще ..2 {inf}
    встигнемо|встигну|зробимо|зроблю|підготуємо|підготую|віддам|віддамо|надішлю|надішлемо|покажемо|покажу|зберемо|зберу|поставимо|поставлю|почнемо|почну|привеземо|привезу|підберемо|підберу|порахуємо|порахую|знайдемо|розіб'ємо|поділимо|перенесемо|виділимо|виділю|візьмемо|візьму|дамо|дам|ділимо|лишаємо
    інакше ,
    по-іншому
    інакше|по-іншому ..2 {inf}
    альтернатив*
    замін*
    є ..2 думка|ідея|задум|пропозиція|інша|інше
    інш* ..1 шлях|дорога|дорогу|варіант|спосіб|хід|вихід|рішення|можливість|ідея|пропозиція
    друг* шлях|варіант|спосіб|хід|дорога
    пропозиція ..1 така|ось
    пропозиція|вихід|рішення|варіант|ідея ,
    ^ ?але|зате|проте ?а от|ось у|в|на|з|із|після|до
    якщо ..1 взяти|узяти|зробити|замінити|перенести|поставити|розбити|поділити|спростити|почати|обрати|зменшити|звузити|відмовитися|перейти|залишити|перевести|орендувати
    беріть|візьміть|спробуйте|зверніться|скористайтеся|скористайтесь|оберіть|виберіть
    що|як скажете|думаєте|гадаєте ..1 про|щодо|стосовно|якщо
    порадив|порадила|порекомендував|порекомендувала|рекомендував|рекомендувала|радив|радила ?вам б|би
    спробуймо|домовмося|домовмось|зробімо|почнімо|перенесімо|візьмімо|розбиймо|поділімо|замінімо|лишімо|поставмо|зупинімося|зійдімося|рушмо
    підкажу|підкажемо|порекомендую|порекомендуємо|познайомлю|познайомимо|зведу|зведемо
    переведемо|переведу|організуємо|організую|замовимо|замовлю|домовимось|домовимося|домовлюся|домовлюсь|відкладемо|відкладу|забронюємо|забронюю|тримаю|тримаємо|притримаю|притримаємо|орендуємо|позичимо|позичу|оформимо|оформлю|підключимо|підключу|поміняємо|обміняємо|запишемо|запишу|навчимо|змонтуємо|розтягнемо|розкладемо
    якщо ..1 {inf}
    якщо ..1 прибрати|замінити|скоротити|взяти|узяти|поділити|розбити
    ви|вам ..1 можете|можна ..3 {inf}
    {inf} ..6 дешевше|швидше|вигідніше|простіше
    запасн* ..1 план|варіант|дата|вікно
    такий|той|те ..1 самий|сам|само|саме|же ефект|результат ..4
    краще ..2 спрацює|підійде|зайде|підходить
    лишається|залишається|є|бачу|маємо|маю ..2 хід|спосіб|варіант|шлях|вихід|можливість
    ще|іще спосіб|варіант|шлях|можливість
    ладн*|ладен ..3 {inf}
    вільн* ..2 лишається|лишилося|лишилось|залишається|залишилося|є
    а|але|проте|зате|та от|ось ..3 {we_do}|можемо|можу|{i_do}
    чи ..2 годиться|підійде|влаштує|підходить|влаштовує
    годиться|підійде|влаштує ли|вам|вас
    можливо ..2 підійде|влаштує|зацікавить
    не хочете ..3 {inf}
    як ..1 щодо|вам
    чому б|би ..2 не
    розгляньте|обміркуйте|подумайте ..2 про|щодо|варіант*
    на ..1 час|період|поки|тимчасово ..3 {we_do}|{i_give}|{give}
    тимчасово|поки ..4 {we_do}
    якщо ..1 такий|це|цей|таке|ця|така ..2 вам|вас|влаштує|підійде|підходить|годиться|цікаво
    притримати|забронювати|відкласти|залишити|лишити|зарезервувати ..2 вам|вас|за|місце|для
    {weekday} ..4 будь|підходить|підійде|вільн*|можливо|прошу
    ^ ?але ?зате ?що здешевить|допоможе|знизить|пришвидшить|врятує|виручить|скоротить|знизило
    якщо ..3 ідея|думка|варіант|пропозиція|план ..2 подобається|підходить|влаштовує|сподобається|підійде
    впишеться|впишуться|поміститься|помістяться|увійде|увійдуть|влізе|влізуть ..3 без|у|в|і
    закінчимо|закінчу|здамо|здам|здаємо|посадимо|поселимо|розмістимо|завеземо|закриємо|випустимо|надрукуємо|змонтуємо|попросимо ..4
    найближч* ..2 термін|строк|дата|день|вікно|число|рейс|субота
    !не допоможе|допоможуть|виручить|врятує|скоротить|скоротять|пришвидшить
    порожнює|пустує
  `,
  en: `
    {will} ..1 open|host|house|lend|rent ..3 for|to you
    see|are|offer|propose|suggest ..1 two|three|couple ..1 of ..1 ways|options|routes|choices
    what ..4 can|could ..1 do|offer|propose|suggest ..1 is
    here's|here ..1 is|are ..1 their|his|her number|address|phone|contact|contacts
    if you ..2 settle|accept|take|agree|manage|live ..1 with|for|to ..8
    instead
    alternative*
    alternatively
    {we} ..2 can ..2 offer|do|print|send|give|take|start|deliver|move|add|set|put|make|have|bring|run|open|split|ship|swap|keep|get|help|show|include|prepare|lend|hold|arrange|switch|cover|work|come|build|launch|reserve|phase
    what ..1 {we} ..1 can
    can|could ..1 offer|suggest|propose
    {we} ..1 suggest|propose|recommend|offer
    suggest|propose|recommend|suggestion|proposal
    let's
    let us
    how|what about|if
    {we} ..1 could|would|might !not
    i'd|we'd ..1 suggest|propose|recommend|like
    i'd|we'd ..1 be ..2 happy|glad|delighted|willing|ready|pleased
    either ..6 or
    another|other|different|second|better|one ..1 way|option|route|possibility|idea
    two|three|a|some ..1 ways|options|few
    option* !is|not
    happy|glad|ready|willing|prepared to
    would ..3 work|do|suit|help
    but|we ..1 can ..2 leave|lend|offer
    there|there's ..2 is|a|the ..3 way|option|demo|route|chance
    there|there's ..1 is another|also|still ..2 one|slot|day|evening|room
    what ..3 can|have|fits|works
    in the meantime
    meanwhile
    as ..1 a compromise
    next best
    on ..2 offer
    if you ..3 take|choose|switch|accept|order|agree|can|could|drop|move ..8
    if we ..2 move|moved|drop|dropped|shift|shifted|split|start|take|swap|cut|use|change|print ..8
    you|they ..1 could|might|can ..1 try|take|have|use|rent|book|choose|pick|order|replace|move|still|also|switch|keep|get|go|buy|borrow|bring|come|start|collect|print|split|swap|combine
    you'd|you'll|you get|have|still|save|make ..4 instead|anyway|though|for|still|with|the
    in|take place|lieu of
    in|takes|take its|their place
    there|here is|are ..3 ash|same|instead|compromise
    here's|what's|what is ..2 possible|doable|can|would
    what would ..1 be
    possible ..3 is|would|are
    {we} ..1 do ..1 have ..3 in|that|which|same
    we've|i've|we|i ..1 have|found|got|reserved|held ..2 you ..1 a|an|another|two
    failing that
    why don't|not we|you
    plan b
    substitute|stopgap|workaround|work-around|fallback
    compromise ..1
    half-way|halfway house
    middle ground|way
    open to ..3
    easier|better|cheaper|quicker|faster|simpler|safer ..3 to|is|would|choice|way|option|route|road|roads
    safer|better|other|simpler|cheaper|second road|roads|route|routes|way|ways|path|paths
    two|three|four|several ..2 roads|routes|paths|ways|options|possibilities|choices
    ^ try|swap|take|use|choose|consider|borrow ..6
    i'd|we'd|would ..1 swap|go|take|use|try|start|put|move|choose|print|order ..3
    until|till ..6 can|could|use|lend|borrow|spare
    in return
    failing|barring which|that
    could you live
    would ..2 suit|do|work|help ..2
    does|do work ..2 if
    does|do|would ..3 same effect|job|work|money|price|purpose
    same money|price|effect|class|quality|size ..6
    bridge ..1 the gap
    rather than|instead of ..6
    may|might|can|could {we} ..2 put|suggest|propose|offer|interest|tempt
    put forward
    {we} ..1 would ..1 be ..1 happy|glad|able|willing
    it'd|it would be ..3 to
    the week|day|month|spring|one after ..3
    next ..1 best|week|month|year|spring|autumn|season ..3 free|open|possible|works|would
    is|are|still|comes free|available|vacant|spare
    yours ..1 if
    loan|hire|spare|ex-demo|second-hand|used|refurbished|standard|smaller|shorter|simpler|lighter ..2
    on weekdays|sundays|mondays ..3 though|however
    who|which does|do|offers|offer|handles|prints|takes
    recommend|refer|introduce|put|point|send ..2 you ..2 to|in|somebody|someone|colleague
    knows|know someone|somebody|a|people who|that
    fits|fit ..4 as|in|with
    tuck|tucked|add|adding ..3 instead|card
    lies|waits|waiting ..3 folder|shelf
    already|done|it's ..1 , ..2 lies|ready|waiting
    what ..2 need|needs|helps|works|fits|want ..2 is|are
    ^ what would|could|might|may|will bring|help|work|get|make|save|lower|solve|cut|suit|fit|do
    {weekday} ..3 works|suits|fits|would ..3
    if that|this|it|either is|of|would|sounds|suits|helps|appeals|any ..3
    shall we|i hold|keep|book|reserve|save|put|pencil|set|order|ask|arrange
    would ..1 carry|hold|house|take|serve|bear|fit ..3
    like|likes|approve|approves|agree|agrees|fancy|fancies ..2 idea|plan|suggestion|proposal
    is|are|would ..1 be possible|doable|feasible|manageable|free|ready ..2
    if that's|it's|this ..3
    would go|fit ..2 without|in|into|with
    has|have ..2 one|some|space|room|rooms|slots|it|two|three free|available
    asked|got|persuaded ..2 to hold|keep|reserve|save it|one|them|a|the
    {we} can|could ..1 manage|stretch|spare ..1 to|#|half|sixty|forty|thirty|fifty|twenty|ten
    {we} can|could ..1 do|deliver|supply|have|get ..1 #|half|some|one|two|three|ten|twenty|thirty|forty|fifty|sixty ..4 by|before|on|in|now
    in stock
    ^ ?but|and why not
    ^ ?but|and why don't {we}|you
    is|are|would|be ..1 no problem|trouble
    is|are|would|be ..1 perfectly|quite|certainly|easily possible|doable|feasible|fine
    does|do|did the same ..1 for|job|trick|work
    does|do|serves|serve the trick|purpose|job
    {we} do have ..8
    {we} do ..1 still have ..6
  `,
  except: {
    ru: `не могу|можем|смогу|сможем|можно
      могу|можем ..2 представить|вообразить|понять|сочувствовать
      нет ..2 вариант*|выход*|возможност*
      попробуйте|спросите|обратитесь|посмотрите|загляните ..2 где-нибудь|где-то|куда-нибудь|кого-нибудь|кому-нибудь
      попробуйте|спросите|обратитесь|посмотрите ..2 в|к других|другом|другие|другим ..1 месте|местах
      никак* ..2 вариант*|выход*|способ*|решени*|замен*|альтернатив*
      вариантов|выхода|выходов|возможностей|способов|способа|пути|путей|замены|альтернатив|альтернативы ..5 нет|нету|не
      нечего|ничего|нечем ..3 предложить|посоветовать|порекомендовать|заменить|взамен|вместо
      предложить|посоветовать|заменить|взамен|вместо ..4 нечего|ничего|нечем|ничем
 как ..1 можно
      быстрее|дешевле|проще|раньше ..1 его|ее|их|это не|нельзя ..1
      не ..1 подскажу|подскажем|посоветую|посоветуем
    `,
    uk: `
      не можу|можемо|зможу|зможемо|можна
      вирішив|вирішил* ..1 інакше
      можу|можемо ..2 уявити|зрозуміти|поспівчувати
      немає|нема ..2 варіант*|виход*|можливост*
      як ..1 можна
      швидше|дешевше|простіше|раніше ..1 його|її|їх|це не ..1
      швидше|дешевше|простіше|раніше ..1 його|її|їх|це не ..1
      інш* ..2 немає|нема|не
      спробуйте|спитайте|запитайте|зверніться|подивіться ..2 десь|деінде|кудись|когось|комусь
      жодн*|ніяк* ..2 варіант*|виход*|спос*|рішен*|замін*|альтернатив*
      варіантів|виходу|виходів|можливостей|способів|способу|шляху|шляхів|заміни|альтернатив|альтернативи ..5 немає|нема|не
      нічого|нема|немає ..2 запропонувати|порадити|замінити|натомість|замість
      запропонувати|порадити|замінити|натомість|замість ..4 нічого|нічим|нічого
      візьміть до уваги
      чи ..8 разом
      не ..1 підкажу|підкажемо|пораджу|порадимо
    `,
    en: `
      not|n't|isn't|aren't ..2 open to ..3
      can|could|would ..1 not
      no ..2 option*|alternative*|way|other
      no ..1 second|other|third|further chance|chances|try|go
      nothing|nor|neither|little ..3 {we} ..1 can|could ..2 offer|do|suggest|propose|give|send
      nothing ..2 to offer|suggest|propose
      nothing ..2 instead
      can't|cannot|couldn't|wouldn't
      as|if|how {we} ..1 can|could
      instead of ..3 by ..1 mistake
      printed|stands|sent|delivered|arrived|came ..4 instead of
      alternative ..1 route|power|supply|energy|medicine|text|spelling
      {we} offer courses|services|training|tours
      {we} ..1 suggest|recommend ..1 starting|keeping|that ..1 the meeting|bouquet|call
      {we} ..1 could see|hear|feel|smell
      {we} can start ..3 as
      which option|alternative|one
      were|was two|three ..1 options
      either ..6 or ..4 lapses|expires|falls
      ready|happy|glad to sign|hear|see|meet
      let's call|talk|meet|speak|see ..1 on
      if|when|as|how {we} ..1 can|could
      {we} ..1 might ..1 try|be|have
      could tell|see|hear|understand|imagine|feel|sense
      not|n't|isn't|aren't ..2 possible|doable|feasible|manageable|free|ready
      i'd|i|we'd|we would|'d ..1 also|like ..2 point|say|add|remind|note|stress|mention|thank|apologise|apologize
      i'd|we'd ..1 also ..1 point|say|add|remind|note|stress|mention|thank|apologise|apologize
      let's ..2 see|hope|wait
      you'd|you'll|you ..1 have to take|see|wait|live|cope|ask ..8
      hire|rent|rental|sale terms|conditions|agreement|charges ..2
    `,
  },
}
