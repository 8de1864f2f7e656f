import type { Meaning } from '../lexicon.ts'

/** Bending and chumminess. Sources: S1 tip 2, S3 manager types. */

/** Bending: agreed at once with no question, condition or price. */
export const yesMan: Meaning = {
  ru: `
    как ..1 решите|скажете|захотите|решишь|скажешь|захочешь , ..1 так ?и ..1 сделаем|сделаю|будет
    как ..1 скажете|пожелаете|прикажете|изволите ,
    ^ как ..1 захотите|решите|угодно|хотите ,
    как ..1 прикажете|изволите|пожелаете
    любой|любые|любая|любую ..2 каприз*|прихот*|пожелани*|ваш*
    вам|вами|тебе ..2 виднее !где|какой|какая|какие|кто|когда|сколько|как|что
    желани* ..3 закон
    ^ ?да|конечно без проблем|вопросов ,
    без проблем ..2 сделаем|сделаю|переделаем|добавим|исправим|поменяем|учтем|устроим|организуем|справимся
    сделаем|сделаю|переделаем|добавим|исправим|поменяем|учтем ..3 без проблем
    не проблема|вопрос ,
    ^ не проблема|вопрос
    да ради бога
    как душе угодно
    любой ..1 каприз
    никаких ..1 проблем|вопросов ,
    нет|ноль проблем|вопросов
    не ..1 обсуждается
    ?даже не обсуждаем|спорю|спорим|раздумывая|обсуждая
    все|любые ваши ..6 выполним|сделаем|внесем|учтем|исправим|исполним
    {all} , сделаем|переделаем|учтем
    {all} сделаем|переделаем|учтем|исправим|внесем|выполним|поправим|добавим|поменяем|перерисуем|организуем
    сделаем|переделаем|учтем|внесем|исправим|поправим ..2 любые|любое|столько|сколько
    сделаем|переделаем|учтем|исправим|поправим {all} $
    сделаем|переделаем ..1 {all} ..1 как|сколько
    конечно|разумеется|естественно|безусловно|легко|запросто|обязательно|охотно|слушаюсь ..2 сделаем|переделаем|согласн*|добавим|поменяем|успеем|исправим|учтем|снизим|сделаю|поправлю
    сделаем ..1 как ..1 вы|скажете|хотите
    согласн* ..2 на|со ..1 все|всем|любые|любых|всеми
    на ..1 все|любые ..1 согласн*|готов*
    готов* ..1 на|ко все|всему
    уже ..2 бежим|бегу|летим|делаем|переделываем
    {you} ..1 правы|права|прав ..4 переделаем|сделаем|поправим|немедленно|сейчас|тотчас|исправим
    ваше|ваша|ваш слово|воля|желание ..2 закон
    ради ..1 вас ..1 все|хоть|любой
    хоть ..1 завтра|сегодня|сейчас|ночью|десять|сто
    киваю|кланяюсь
    будет ..1 исполнено
    слушаюсь
    так ..1 точно
    одобрямс
    все|всё ..1 что|чего ..2 пожелаете|скажете|захотите|попросите|хотите
    сколько ..1 угодно|нужно|потребуется|захотите ..3 переделаем|правок|раз
    спорить не
    вы|ты босс|начальник|король
    хозяин барин
    для|ради вас ..1 хоть|любое
    ради вас ..1 все|всё $
    луну с неба
    любые|все правки|переделки|изменения|пожелания ..4 за|бесплатно|даром|сколько|хоть
    пусть|пускай ..1 будет ..1 по-вашему
    по-вашему ..2 сделаем|переделаем|будет|и
    будет|все сделано|исполнено $
    что ..2 скажете|попросите|пожелаете|захотите|решите ..1 то
    ^ ?ну ок|окей|ладно|хорошо|конечно|разумеется|да|есть|понял|поняли|принято , ?все|всё переделаем|перекрасим|перепечатаем|перерисуем|перешьем|переснимем|перестроим|переставим ..4 $
    вы ..2 платите ..2 вы ..2 решаете|заказываете
    кто платит ..1 тот
    ^ хорошо-хорошо|да-да|да-да-да|конечно-конечно|ладно-ладно|есть-есть
    раз|если ..1 надо|нужно|просите|хотите|велите|сказали , ?то ?значит надо|так|сделаем|переделаем|сделаю|будет
    надо так надо
    если|раз ?вам ?уж ?так ..1 хочется|угодно , ..3 {we_do}
    {we_do} ..4 если|раз ?вам ?уж ?так хочется|угодно $
    {you} ..1 решать|решаете , ..3 подстроимся|сделаем|подстроюсь|сделаю|переделаем|готовы|примем
    {we} ..2 под ..1 вас|любой|любое|любые ..2 подстроимся|подстроюсь|прогнемся
    на ..1 любых|ваших ..1 условиях ..2 готов*|соглас*|{we_do}
    как ..1 вам|вы ..1 любо|удобно|нравится|лучше|хочется|решите , ?так ..1 {we_do}
    даже не ..1 торгуюсь|торгуемся|торгуясь|возражаю|возражаем
    понял-принял|поняли-приняли|принято-понято
    хозяин|хозяйка|барин|начальник|командир ..1 тут|здесь|у нас вы|ты
    хозяин|хозяйка|барин|начальник тут|здесь|у ?нас вы|ты
    вы|ты тут|здесь хозяин|хозяйка|барин|начальник|командир
    переделаю|переделаем|сделаю|сделаем|исправлю|исправим|поменяю|поменяем|нарисую|нарисуем ..2 как {you} нравится|угодно|хочется|захочется|велите|скажете
    будет ..3 так|ровно|точно ..2 как ты|вы|вам|тебе ..1 хочешь|хотите|скажете|скажешь|велите|велишь|захотите|захочешь|нравится|угодно
  `,
  uk: `
    *имо|*емо|*ємо , як ..1 схочете|захочете|забажаєте|скажете
    як ..1 вирішите|скажете|захочете|вирішиш|скажеш|захочеш , ..1 так ?і|й ..1 зробимо|зроблю|буде
    як ..1 скажете|забажаєте|накажете|захочете|вирішите|завгодно|зволите|хочете
    будь-як* ..2 забаганк*|примх*|побажан*|ваш*
    вам|тобі ..2 видніше !де|який|яка|які|хто|коли|скільки|як|що
    вам краще ..1 знати
    бажання ..3 закон
    ^ ?так|звісно без проблем
    без проблем ..2 зробимо|зроблю|переробимо|додамо|виправимо|поміняємо|врахуємо|влаштуємо|організуємо|впораємось
    зробимо|зроблю|переробимо|додамо|виправимо|поміняємо|врахуємо ..3 без проблем
    ^ не проблема|питання
    та ..1 ради|заради бога
    як душа забажає
    пристаємо на все|усе
    жодних ..1 проблем|питань|заперечень
    нема|немає|нуль проблем|питань
    ?навіть не ..1 обговорюється|обговорюємо|сперечаюсь|сперечаємось|сперечаюся|вагаючись|обговорюючи
    усі|всі|будь-які ваші ..6 виконаємо|зробимо|внесемо|врахуємо|виправимо
    {all} , зробимо|переробимо|врахуємо
    усе|все зробимо|переробимо|врахуємо|виправимо|внесемо|виконаємо|поправимо|додамо|поміняємо|перемалюємо|організуємо
    зробимо|переробимо|врахуємо|внесемо|виправимо|поправимо ..2 будь-що|стільки|скільки
    зробимо|переробимо|врахуємо|виправимо|поправимо усе|все $
    зробимо|переробимо ..1 {all} ..1 як|скільки
    звісно|звичайно|авжеж|безперечно|легко|залюбки|обов'язково|радо ..2 зробимо|переробимо|згодні|згодна|згоден|додамо|поміняємо|встигнемо|виправимо|врахуємо|знизимо|зроблю
    зробимо ..1 як ..1 ви|скажете|хочете
    згодн*|згоден ..2 на|зі|з ..1 все|усе|всім|усім|будь-які|усіма
    на ..1 все|усе ..1 згодн*|готов*|згоден
    готов* ..1 на|до все|усе|всього
    вже|уже ..2 біжимо|біжу|летимо|робимо|переробляємо
    {you} ..1 праві|маєте рацію ..6 переробимо|зробимо|виправимо|негайно|зараз
    ваше|ваша слово|воля|бажання ..2 закон
    заради ..1 вас ..1 все|усе|хоч
    хоч ..1 завтра|сьогодні|зараз|вночі|десять|сто
    киваю|кланяюсь|кланяюся
    буде ..1 виконано $
    буде ..1 виконано ,
    слухаюсь|слухаюся
    усе|все ..1 що|чого ..2 забажаєте|скажете|захочете|попросите|хочете
    скільки ..1 завгодно|треба|потрібно|захочете ..3 переробимо|правок|разів
    сперечатися|сперечатись не
    ви|ти бос|начальник|король
    які ..2 можуть ..1 бути|розмови ..1 розмови|питання|сумніви|заперечення
    які ..1 питання|розмови|проблеми|сумніви ,
    яка|про ..1 що|яка мова|розмова $
    ^ ?ну добре|гаразд|окей|ок|так|авжеж|звісно|звичайно|прийнято|зрозумів|зрозуміла|зрозуміли|є|ага|аякже , ?все|усе переробимо|перефарбуємо|передрукуємо|перемалюємо|перешиємо|перезнімемо|перебудуємо|переставимо|переробляємо|скасовуємо|міняємо|приберемо|замінимо|перепишемо|переверстаємо ..4 $
    легко|запросто|аякже|авжеж|певна|та ..1 зробимо|переробимо|додамо|докинемо|поміняємо|посунемо|приберемо|перемалюємо|переставимо|доробимо|впишемо|змінимо|переверстаємо|вмістимо|організуємо|підлаштуємо*
    зробимо|переробимо|додамо|поміняємо|посунемо|приберемо|перемалюємо|замінимо|влаштуємо ..3 легко|запросто|залюбки|охоче|радо|з ..1 радістю ,
    зробимо|переробимо|додамо|поміняємо|посунемо|приберемо|перемалюємо|замінимо|влаштуємо ..3 легко|запросто|залюбки|охоче|радо $
    ви ..1 замовник|клієнт|платите|господар|начальство ..3 вам|ви
    хто платить ..2 той
    по-вашому ..2 зробимо|переробимо|буде|і|й
    зробимо|буде|переробимо|хай ..2 по-вашому
    нехай|хай ..1 буде ..1 по-вашому
    для|заради вас ..2 хоч|будь-що
    заради вас ..2 посунемо|кинемо|відкладемо|скасуємо
    хоч ..4 наново|з нуля|щодня|щоночі
    під ..2 завгодно
    який|яку|яке|які|скільки|коли|що завгодно ..3 {we_do}|зробимо
    {we_do} ..3 який|яку|яке|які|скільки|коли|що завгодно
    беззастережно|беззаперечно
    ваша правда ..6 міняємо|переробимо|переробляємо|приберемо|зробимо|замінимо
    всі|усі|кожну|кожне|кожен|будь-яку|будь-яке ваш* ..2 побажання|забаганку|забаганки|правку|правки|примху|примхи ..4
    виконаємо|зробимо|вволимо|внесемо|врахуємо|втілимо|задовольнимо ..1 кожн*|будь-як*|усі|всі ..1 ваш*
    побажання|правки|зміни ..3 всі|усі ..1 приймаємо|врахуємо|внесемо|виконаємо
    нам|мені не ..1 шкода|важко $
    без ..1 жодних|зайвих ..1 питань|заперечень|розмов|слів ..2 {we_do}
    без ..1 питань|заперечень|розмов , ?все|усе {we_do}
    ні слова більше
    погоджуємо*|погоджуюсь|погоджуюся|пристаємо|приймаємо ..2 на|з|зі|із ..1 все|усе|всім|усім|будь-що|будь-які
    приймаємо|прийнято ..1 все|усе ..1 без
    не питання|проблема ,
    ^ добре-добре|так-так|так-так-так|звісно-звісно|гаразд-гаразд
    раз|якщо ..1 треба|потрібно|просите|хочете|велите|сказали , ?то ?значить треба|так|зробимо|переробимо|зроблю|буде
    треба то|так треба
    якщо|раз ?вам ?вже ?так ..1 хочеться|завгодно , ..3 {we_do}
    {we_do} ..4 якщо|раз ?вам ?вже ?так хочеться|завгодно $
    {you} ..1 вирішувати|вирішуєте , ..3 підлаштуємося|підлаштуємось|підлаштуюся|зробимо|зроблю|переробимо|готові|приймемо
    хазяїн|господар|клієнт|замовник пан
    на ..1 будь-яких|ваших ..1 умовах ..2 готов*|згод*|{we_do}
    як ..1 вам|ви ..1 любо|зручно|подобається|краще|хочеться|вирішите , ?так ..1 {we_do}
    навіть не ..1 торгуюся|торгуюсь|торгуємося|заперечую|заперечуємо
    зрозумів-прийняв|зрозуміли-прийняли|прийнято-зрозуміло
    господар|господиня|пан|начальник|командир тут|у ?нас ви|ти
    ви|ти тут господар|господиня|пан|начальник|командир
    буде ..3 так|точнісінько|саме ..2 як ти|ви|вам|тобі ..1 хочеш|хочете|скажете|скажеш|велите|захочете|захочеш|подобається|до
    перероблю|переробимо|зроблю|зробимо|виправлю|виправимо|зміню|змінимо ..2 як {you} подобається|завгодно|хочеться|скажете
  `,
  en: `
    whatever you ..1 decide|say|choose ..1 we'll|we|i'll|i ..1 do
    whatever you|your ..2 say|want|need|like|wish|decide|prefer|ask
    anything you say|want|like|wish|please
    your wish is
    ^ whatever ..1 suits|works|makes ..1 you
    , whatever ..1 suits|works|makes ..1 you
    no ..1 problem ..4 we'll|will|i'll|consider|all|done|at
    not a problem $
    not a problem ,
    ^ no problem|worries ..1 at all
    no questions asked
    consider ..1 it done
    sure ..1 thing
    of ..1 course ..3 we'll|i'll|will|can do|change|redo|make|add|happy
    you're ..1 the boss
    your wish , !for|to
    you ..1 know best|better
    anything ..2 you|for ..2 say|want|need|like|ask|you
    happy to ..2 do|change|make ..2 all|anything|everything|whatever
    we'll|i'll|will ..1 do ..1 all|everything|anything|it ..1 all
    ^ as ..1 you wish|like|please
    ^ as you say $
    ^ as you say , ..1 we'll|i'll|we|i
    as ..1 you wish|like|please $
    as ..1 you wish|like|please ,
    absolutely|certainly|definitely|gladly|sure|yes ..4 do|change|make|redo|add|get|sort
    say no more
    done|agreed to|with everything|all
    done|agreed to|with ..1 everything|all ..1 you|your|they|points|wishes|demands|terms
    all|every|everything ..2 of ..2 will ..1 be done|changed|made
    you ..1 are|you're ..2 right ..6 change|redo|straight|immediately|at|once|right
    we'll|i'll|will ..4 right away
    we'll|i'll|will ..4 at once
    as many ..4 as you
    yes to ..1 all|everything
    we're ..1 at your
    no ..1 discussion
    ^ ..1 with pleasure $
    ^ ..1 with pleasure ,
    {we}|we'll|i'll ..6 with pleasure $
    you name it
    customer|client ..2 always ..1 right|king
    yes|yep|sure|okay|ok|right|alright|certainly|absolutely|naturally|fine|agreed|deal|easy yes|yep|okay|sure|agreed|right , ..8
    coming ..1 right up
    naturally ..1 we ..1 shall|will|we'll
    of course|naturally|certainly we ..3 all|everything|wait|come|drop|change|rearrange|agree|redo|start|do
    your|each|every|my ..2 whim|wishes|wish ..2 command
    every whim
    every ..1 one ..2 of your ..1 wishes|remarks|demands
    we'll|we|i'll ..2 work|come|stay ..1 through|in the|on|at night|sunday|midnight
    happy to throw|give|add ..2 in|that|it ..2 too|well
    if that's ..1 what|how you ..2 want|like|wish|prefer
    you get $
    you want ..3 you get
    just ..1 tell|say us|me|the ..1 what|word
    say the word !by|before|until
    ^ not an issue ,
    ^ no trouble|bother|sweat ,
    we'll|i'll ..6 it's|it is no ..1 bother|trouble|hassle
    can do , ..2 easy|boss|consider
    forget the ..1 old
    whatever your ..2 decides|says|wants|likes|thinks
    we jump
    without ..1 any ..1 discussion|reservation|reservations|question|questions
    no|without objections|discussion ..1 whatsoever
    let's ..2 do it your
    it|your|do way ..1 then , ..1
    greatest|utmost pleasure
    you win $
    you win , ..3
    entirely ..1 up to you
    we ..1 just|simply|'ll ..1 follow|obey|do ..1 it|as|what
    consider the|it|that|them|this ..1 discount|granted|done|sorted|changed|agreed
    who ..1 are|am we|i to ..1 argue|judge|say
    is king
    you're|you are ..1 the ..1 client|customer|boss|expert|captain ..1
    any ..1 time of ..1 day|night
    out|in|off|on|up|down|away it|they ..1 goes|go|comes ..3
    agree|agreed|accept|accepted|accepting ..1 to|with|on ..1 all|everything|every|anything ..2 your|points|terms|remarks|you|conditions
    word is ..1 law|command
    put everything back
    one ..1 more ..1 version|round , ..1 then
    ^ ..2 already on it $
    so be it
    exactly|just|precisely ..1 as|how|what you ..1 want|like|wish|say|please
    fine with ..1 anything|everything|whatever
    as ..1 long|often|much|far as you ..1 need|like|want|please|wish
    ten|hundred|thousand times if
    if need be
    what ..1 choice do
    drop|bin|scrap|leave everything|all|the ..4 if you ..1 insist|like|want|say
    ^ by all means ,
    it'll ..1 be done ,
    at|to your ?complete ?and ?full ?entire service|disposal|beck
    make you ..1 happy|smile
    delighted|happy|honoured|honored to ..1 grant|do|oblige|comply|serve|obey ..2 every|any|all|anything|everything
    your|my rules|show|call|party|money , ..3 we|i|you
    don't mind either
    with ..1 no ..1 ifs
    {we}|we'll|i'll ..4 straight away , ..2 no
    ^ straight away , ..2 no
    of course , ..1 whatever
    whatever ..2 colour|color|size|shape|date|time|version|one ..1 you ..1 fancy|like|want|prefer|wish|choose
    sure , anything|whatever
    right you are ,
    you ..1 say|command|order , ..1 we
    we|i aim|live to ..1 please|serve
    anything|whatever|everything you ..2 say|want|like|wish|fancy|please|need ,
    whatever|anything ..1 it takes
    consider|it's as ..1 good as
    never ..1 say ..1 no
    won't|not|don't argue
    sure|course|yes|fine|certainly|absolutely , ..1 anything|whatever|as|everything
    ^ ok|okay|yes|sure|right|fine ok|okay|yes|sure|right|fine , ..2 we'll|i'll|will|changing|redoing|doing|on|absolutely|of
    ^ yes yes ..3 absolutely|certainly|we'll|i'll|changing|now
    {we} ..1 agree|agreed|accept to|with everything|anything|all
    agree|agreed|accept ..1 everything|anything|all ..1 you
    if ..1 it|you must|has|must|have|insist ..1 be to ..2 we'll|i'll|so
    if you insist , ..1 we'll|i'll|we|i
    up ..1 to you , ..1 we'll|i'll|we ..4 whatever|fit|adapt|follow|go
    fall|fit|go ..1 in|along ..1 with ..1 whatever|anything
    you ..1 call the shots
    you decide , ..1 we'll|i'll|we|i
    however|whichever ..1 way you ..2 like|want|prefer , ..2 we'll|i'll|we
    not ..1 even haggle|haggling|argue|arguing
    as you ..1 command|order|bid|decree , ..3
    ^ roger|aye|yessir ..1 , ..2 we'll|i'll|it|the|all
    you're|you are the ..1 boss|master|king|chief ..1 here
    whatever you ..1 want|wish|say|like|fancy ..2 , {we} ..2
    say|says ..1 jump
    how high $
    your word is ..1 law|gospel|command
    you've|you|have got it $
    {we}|we'll|i'll|will ..6 , no worries|problem|bother|sweat|trouble|fuss ..2 $
    as ..1 many|much|often|long times|changes|versions|rounds|goes|tries|drafts as ..1 it ..1 takes
    we'll|i'll|will ..2 absorb|swallow|eat|shoulder|stomach ..3 extra|cost|costs|difference|hit|expense
    ^ sure|absolutely|totally|definitely|certainly , {we} ..2 do|add|move|change|redo|take|throw|include|make|squeeze|swap|handle|give|rewrite|rebuild ..6 too|whole|all|everything|again
    ^ no problem|worries , {we} ..2 do|add|move|change|redo|take|throw|include|make|squeeze|swap|handle|give|rewrite|rebuild ..6 too|whole|all|everything|again
    done and done
    anything for our|my|you|the ..2
    whatever|anything|everything ..4 fine|good|okay|ok|alright|great|perfect by|with|for us|me
    consider ..4 included|added|done|sorted|yours|agreed|thrown $
    no|zero trouble|bother|hassle|problem|issue|fuss|sweat ?whatsoever|whatever|either|there , we'll|i'll
    ^ yes to everything|all|both|anything
    if that's|it's what you ..1 want|prefer|like|wish , ..3 what
    you ..1 name|set ..2 price|budget|terms|fee
    you choose|decide|pick ..4 and the price
    don't|no|not|never ?need ?to worry|bother|talk|speak|think|fret ..2 about ..2 money|budget|cost|costs|price|bill|expense|invoice
    {we}|we'll|i'll ..2 fit|squeeze|slot|get|make ..2 in|happen|done somehow
    go|going|went along with whatever|anything|everything|all
    {we} ..2 bend|bends over backwards
    {we} ..2 move heaven
    {we} ..2 not|don't|won't argue|object|question ..3 , ..8
    we'll|i'll|we|i ..1 will swallow|take ..2 difference|cost|costs|loss
    {we}|we'll|i'll ..1 make it|that happen
    don't|never ask how
    consider ..4 granted
  `,
  except: {
    ru: `
      обязательно|безусловно ..2 успеем
      не ..1 спорю|спорим , что
      без проблем ..1 доехали|доехала|доехал|добрались|добралась|добрался|нашли|нашла|нашел|заехали|проехали|завелась|завелся|вошли|встали|разместились
      без проблем ..2 открыл*|работа*|установил*|прошл*|прошел|загруз*
      как скажете ..1 вы|команде
      как ..1 хотите|решите ..4 {inf}|чтобы|платить|получать
      не вопрос ..2 цены|денег
      можем|могу|можно|готовы ..2 хоть
    `,
    uk: `
      обов'язково|безперечно ..2 встигнемо
      не ..1 сперечаюся|сперечаюсь|сперечаємося|сперечаємось , що
      без проблем ..1 доїхали|доїхала|доїхав|дісталися|дісталась|дістався|знайшли|знайшла|знайшов|заїхали|проїхали|завелася|завелись|увійшли|зайшли|стали|розмістилися
      без проблем ..2 відкри*|працю*|встанови*|пройшл*|завантаж*
      не питання ..1 ціни|грошей
      господар|клієнт|замовник пан Aa
      як ..1 хочете ..4 {inf}|щоб
      якщо|коли ..4 хочете|скажете|вирішите ..2
      як скажете ..1 ви|команді|директор*|йому|їй|їм
      без проблем на
      хто|що ..1 які ..1 питання
      хай|нехай|хоч|хоча|байдуже|однаково як|що|скільки
      на|про|щодо які ..1 питання
      можемо|можу|можна|готові ..2 хоч
    `,
    en: `
      whatever you ..3 , ..2 please
      whatever you ..3 , ..5 thank|thanks|grateful|thankful|hope|know|sure|let|here|price|deadline
      know best|better than|how|where|which|what|when|who|whether
      pick|choose|take|name|suggest|say|tell|book|come|bring|use|wear|give ?me ?us , ?then whatever ..2 you
      whatever ..1 suits|works ..2 you ..2 best|most|easiest
      as ..1 you like|please it|them|her|him|your
      exactly|just|precisely as you like it|them|her|him|your
      as you say , !we'll|i'll|we|i
      gladly ..4 again|explain|repeat
      gladly ..6 once more|again
      no problem ..2 with|found|so|was|on
      if ..1 you like|say
      yes|no ..1 or
      yes to all|everything ..4 , one|but|except|save|only
      yes|no ..6 , yes|no
      yes|no ..2 to ..1 the|your
      of course ..3 if
      not ..1 sure|certainly|definitely|absolutely
      sure ..1 what|if|whether|it|that|how
      make|makes|made ..1 sense|sure
      for|costs|price|plus|against #
      by ..2 #
      yes|sure|okay|fine|right|agreed|naturally|certainly ..6 but|costs|price|extra|if|provided
      we'll ..3 , ..2 #
      watched|read|saw|seen ..4 pleasure
      without ..1 question|questions ..3 asked ..1 by
      entirely ..1 up to you ..1 whether|which|if
      whatever you ..1 decide|choose|prefer ..4 price|we|please|let|tell
      whatever you ..1 decide|choose|prefer ..4 by !us|me
      whatever you ..1 want|need|like|wish changed|added|moved|done|removed|altered|corrected|from|in|on
      squeeze ..2 in ..4 for|at|if|but
      by all means ..3 call|ring|write|ask|bring|come|let
      if need be ..3 can|could|you
      can do ..1 without|with|that|the|it|for|is
      you can|may|could !have|get|change|ask|order|add|send ..6 as much|often|long|far|many as you
    `,
  },
}

/** Chumminess to the client. */
/** «ты»/«ти»: pronouns of the familiar singular. */
