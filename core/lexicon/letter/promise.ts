import type { Meaning } from '../lexicon.ts'
import { NO_VOW } from './no-vow.ts'

/** Promises. Sources: expectations that are not fed (S3), the promise that nothing will happen again (S1 tip 4). */

/** A promise without reserve: "we guarantee", or an outcome of ours in the future tense beside an absolute word. */
export const overpromise: Meaning = {
  ru: `
    гарантирую|гарантируем
    , ..1 это ..1 гарантировано|гарантированно|железно|однозначно
    с гарантией ..4 {outcome}
    гарантированно ..4 {outcome}
    {outcome} ..3 гарантированно|железно|железобетонно|стопроцентно|однозначно
    точно|обязательно|непременно|однозначно|наверняка|железно|железобетонно|стопроцентно|стопудово|безусловно|легко|запросто ..3 {outcome}
    точно|обязательно|непременно|однозначно|наверняка|железно|стопроцентно ..2 будет|будут ..2 готов*|вовремя|сделан*|исполнен*|доставлен*|исправлен*|в
    {outcome} ..4 на|в ..1 все сто|100
    {outcome} ..4 на сто|100 процентов
    на все сто|100 ..4 {outcome}
    на сто|100 процентов ..4 {outcome}
    без ..1 проблем|вопросов|вариантов|сомнений ..3 {outcome}
    {outcome} ..3 точно|обязательно|непременно|наверняка $
    в любом случае ..2 {outcome}
    при любом раскладе
    гарантированно|точно|стопроцентно|железно|стопудово|однозначно не пожале*|разочару*
    гарантированно|стопроцентно|железно ..2 {we_do}
    при любых условиях|обстоятельствах
    во что бы то ни стало
    кровь из носу
    что бы ни случилось|произошло
    ручаюсь|ручаемся
    даю|даем ..2 слово
    головой отвечаю|отвечаем
    не сомневайтесь|переживайте|волнуйтесь|беспокойтесь|сомневаться ..4 {shall}
    сомневаться не приходится|нужно|надо
    сомнений быть не может
    можете|можно ..1 не сомневаться|волноваться|переживать
    никаких|никакого сомнений|сомнения
    сто|100 процентов ..3 {outcome}|будет|будут|успеете|получите|увидите
    будет|будут|готов* ..3 на ..1 сто|100 ..1 процентов
    {shall} ..4 на все сто
    клянусь|клянемся|присягаю|зуб ..8 {outcome}|будет|будут
    при|в ..1 любой|любом|любых|любую ..1 погод*|услови*|раскладе|случае|обстоятельств* ..4 {outcome}
    {outcome} ..2 при|в ..1 любой|любом|любых|любую ..1 погод*|услови*|раскладе|случае|обстоятельств*
    вот увидите
    результат*|успех|срок* ..2 гарантирован*
    , это|то гарантированно|гарантировано|гарантирую ,
    , это|то гарантированно|гарантировано|гарантирую $
    гарантирован* ..1 результат|успех|срок
    точно|ровно|минута ..1 в срок|минуту ..4
    можете ..1 не ..1 волноваться|сомневаться|переживать|беспокоиться
    даю|дам|дадим|даем|кладу|кладем|ставлю ..2 голов*|зуб|руку|честное|сто|стопроцентн*|гарантию|гарантии ..4
    голов*|зуб|руку ..1 даю|дам|дадим|кладу
    дать|давать|даю|даем ..3 гарантию|гарантии ..2 сто|что|100
    без ..1 единой|единого|малейшей|малейшего ..2 {outcome}
    {outcome}|будет|будут ..4 без ..1 единой|единого|малейшей|малейшего|малейших
    день|копейка|минута|секунда|тютелька в день|копейку|минуту|секунду|тютельку
    считай|считайте|можете ..2 что|уже|вопрос ..2 сделан*|решен*|готов*|закрыт*|кармане
    у ..1 нас|вас ..1 в кармане
    дело решенное|верное|в шляпе
    хоть|пусть ..1 потоп|камни|снег|метель|буря|гром|ураган|землетрясение|трава|небо ..8
    даже если|в ..8 , ..3 {outcome}|будет|будут
    {certain} ..4 {shall}
    {certain} ..3 встанет|встанут|заработает|заработают|откроется|откроемся|придет|придут|приедет|приедут|понравится|понравятся|выстоит|выдержит|хватит|пройдет|пройдут|примет|примут|одобрят|окупится|окупятся|подойдет|вырастет|вырастут|сядет|схватится|высохнет|сойдется|решит|решат|победим|выиграем|договоримся
    *ет|*ут|*ют|*ит|*ат|*ят|*ем|*им ..1 , обещаю|обещаем|ручаюсь|клянусь $
    ни один|одна|одно|одного|одной ..3 не ..2 , ..1 обещаю|обещаем|клянусь|клянемся
    обещаю|обещаем ..4 , что ..6 {outcome}|будет|будут|не
    {outcome}|будет|будут|станет ..8 , ..2 это|тут|здесь ..2 обещаю|обещаем|гарант*|слово
    {outcome} ..4 , ..1 не сомнева*|переживайте|волнуйтесь|беспокойтесь
    отвечаю|отвечаем|ручаюсь|ручаемся ..2 за ..1 срок*|дату|результат*|качество|каждый|успех|день|это|все
    своей|нашей ..1 репутацией|головой|карьерой
    никогда ..2 вас ..1 не подвед*
    самый|самая|самое|лучший|лучшая|лучшее ..2 из|в ..1 возможных|мире|городе
    успех|успеху|победа ..2 обеспечен*|неизбежн*
    за ..1 качество|срок*|результат* ..2 отвеч*|ручаюсь ..2 голов*|лично
    расслабьтесь|спите|отдыхайте ..2 спокойно|и|ни
    можете ..1 спать|быть ..1 спокойно|спокойны|уверены
    на ..1 сто|все ..1 процентов|сто ..2 увер*
    абсолютно|полностью|совершенно|стопроцентно увер* ..2 что|в
    ни ..1 минутой|минуты|днем|часом|секундой ..1 позже
    {shall} ..8 не сомневайся|переживай|волнуйся|беспокойся
    {shall} ..4 {certain}
    никто|ничто ..3 не ..1 помешает|остановит|сорвет|испортит
    {shall} ..3 что ..1 бы ..2 ни
    всё|все ..2 будет ..2 ровно|точь-в-точь|именно|как ..2 хот*|надо|нужно
    будет ..1 ровно|точь-в-точь|именно ..2 как ..2 хот*
    {outcome}|закроем|откроем ..3 в|при ..1 любую|любой ..1 погоду|погоде
    не было ..1 случая|раза ..2 чтобы ..2
    стопроцентн*|полн*|железн*|абсолютн* гаранти*
    хоть ..2 перевернись|тресни|лопни|провались|рухни|умри|убейте|плачь
    {we_do} ..4 , сто|100 процентов
    можете ..2 не ..1 думать|переживать|беспокоиться ..2
    сто пудов ..4
    клянусь , ..8 у ..1 вас $
    гаранти* ..1 сто|100 процентов
    {we_do} ..6 стопроцентно|стопудово|железно|железобетонно $
  `,
  uk: `
    , ..1 це ..1 гарантовано|залізно|однозначно|гарантія
    гарантую|гарантуємо
    з гарантією ..4 {outcome}
    гарантовано|точно|стовідсотково|залізно|стопудово|однозначно не пошкоду*|розчару*
    гарантовано|стовідсотково|залізно ..2 {we_do}
    гарантовано ..4 {outcome}
    {outcome} ..3 гарантовано|залізно|залізобетонно|стовідсотково|однозначно
    точно|обов'язково|неодмінно|однозначно|залізно|залізобетонно|стовідсотково|стопудово|безумовно|легко|запросто ..3 {outcome}
    точно|обов'язково|неодмінно|однозначно|залізно|стовідсотково ..2 буде|будуть ..2 готов*|вчасно|зроблен*|виконан*|доставлен*|виправлен*|в|у
    {outcome} ..4 на ..1 всі|усі сто
    {outcome} ..4 на 100|сто
    на всі|усі сто ..4 {outcome}
    на сто|100 відсотків ..4 {outcome}
    без ..1 проблем|питань|варіантів|сумнівів|сумніву ..3 {outcome}
    {outcome} ..3 точно|обов'язково|неодмінно $
    у|в будь-якому разі|випадку ..2 {outcome}
    за будь-яких умов|обставин
    хай там що|як ..3 {outcome}
    будь-якою ціною
    кров з носа
    що б не сталося|сталось|трапилося
    ручаюся|ручаюсь|ручаємося|ручаємось
    даю|даємо ..2 слово
    головою відповідаю|відповідаємо
    не сумнівайтеся|сумнівайтесь|переживайте|хвилюйтеся|хвилюйтесь|турбуйтеся|турбуйтесь ..4 {shall}
    можете|можна ..1 не сумніватися|сумніватись|хвилюватися|хвилюватись|переживати
    стовідсотково|стопудово !*ий|*а|*е|*і|*о
    {shall}|буде|будуть ..4 на всі|усі сто
    сто|100 відсотків ..3 встигнете|устигнете|отримаєте|побачите
    сто|100 відсотків ..3 *є|*уть|*ють|*ить|*ать|*ять|*емо|*имо|*ємо
    обіця*|запевня* ..5 не ..1 буде|станеться|виникне
    хай|нехай ..2 хоч|навіть ..3 , ..2 {outcome}
    і|й|навіть ..2 не ..1 завадить|зупинить|перешкодить
    за будь-якої|будь-яких|будь-якому ..1 погоди|умов|обставин|розкладу|разі|випадку ..4 {outcome}
    {outcome} ..3 за будь-якої|будь-яких ..1 погоди|умов|обставин
    у|в будь-яку погоду
    {outcome} ..4 безперечно|беззаперечно|неодмінно|стопудово|як ..1 годинник|штик
    безперечно|беззаперечно|поза|без сумнівом|сумніву ..3 {outcome}
    присягаюся|присягаюсь|присягаємося|клянуся|клянусь|зуб ..8 {outcome}|буде|будуть
    ручаюся|ручаюсь|головою ..1 відповідаю
    результат*|успіх|строк*|термін* ..2 гарантован*
    , це|то гарантовано|гарантую ,
    , це|то гарантовано|гарантую $
    гарантован* ..1 результат|успіх|строк|термін
    ось побачите
    точно|рівно|хвилина ..1 в|у строк|термін|хвилину ..4
    сто|стовідсотков* ..1 відсоткова|гарантія|результат
    без ..1 варіантів
    {outcome} ..3 стовідсотково
    ніколи ..2 не ..1 підведе*|підводимо|зламається|зіпсується|вийде
    спіть ..1 спокійно
    усе|все ..1 буде ..1 добре|гаразд|чудово|ок|супер ,
    даю|дам|дамо|даємо|кладу|кладемо|ставлю ..4 голов*|зуб|руку|чесне|стовідсотков*|гарантію|гарантії ..4
    голов*|зуб|руку ..1 даю|дам|дамо|кладу
    не може|буде бути ..2 мови ..2 про ..1 затрим*|запізнен*|зрив*|збо*|помил*
    день|копійка|хвилина|секунда у|в день|копійку|хвилину|секунду
    вважай|вважайте|можете ..2 що|вже|питання ..2 зроблен*|вирішен*|готов*|закрит*|кишені
    у|в ..1 нас|вас ..1 у|в кишені
    справа вирішена|певна
    хоч|хай|нехай ..1 потоп|каміння|сніг|хуртовина|буря|грім|ураган|землетрус|трава|небо ..8
    навіть якщо|у|в ..8 , ..3 {outcome}|буде|будуть
    {certain} ..3 стане|стануть|запрацює|запрацюють|відкриється|відкриємося|прийде|прийдуть|приїде|приїдуть|сподобається|сподобаються|вистоїть|витримає|вистачить|пройде|пройдуть|прийме|приймуть|схвалять|окупиться|окупляться|підійде|зросте|зростуть|висохне|зійдеться|виграємо|переможемо|домовимося
    *е|*уть|*ють|*ить|*ать|*ять|*емо|*имо|*є ..1 , обіцяю|обіцяємо|ручаюся|ручаюсь|присягаюся $
    жоден|жодна|жодне|жодного|жодної ..3 не ..2 , ..1 обіцяю|обіцяємо
    обіцяю|обіцяємо ..4 , що ..6 {outcome}|буде|будуть|не
    {outcome}|буде|будуть|стане ..8 , ..2 це|тут ..3 обіцяю|обіцяємо|гарант*|слово
    {outcome} ..4 , ..2 не сумнів*|хвилюйтеся|хвилюйтесь|переживайте|турбуйтеся|турбуйтесь
    відповідаю|відповідаємо|ручаюся|ручаюсь ..2 за ..1 строк*|термін*|дату|результат*|якість|кожен|успіх|день|це|все
    своєю|нашою ..1 репутацією|головою|кар'єрою
    не було ..1 випадку|разу ..2 щоб|аби ..2
    успіх|успіху|перемога ..2 забезпечен*|неминуч*|гарантован*
    за ..1 якість|строк*|термін*|результат* ..2 відпов*|ручаюс* ..2 голов*|особисто
    розслабтеся|розслабтесь|спіть|відпочивайте ..2 спокійно|і|ні
    можете ..1 спати ..1 спокійно
    можете ..1 бути ..1 певні|впевнені|певна|певен|впевнена|впевнений
    можете ..1 бути ..1 спокійні|спокійна|спокійний , ..6 {outcome}|буде|будуть
    на ..1 сто|всі ..1 відсотків|сто ..2 впевн*|упевн*|певн*
    абсолютно|повністю|цілком|стовідсотково впевнен*|упевнен*|певен|певна|певні ..2 що|у|в
    {outcome} ..3 у|в|за ..1 будь-яку|будь-якої ..1 погоду|погоди
    стовідсотков*|повн*|залізн*|абсолютн* гаранті*
    сто|100 відсотків ..2 {outcome}
    ані|ні ..1 хвилиною|хвилини|днем|годиною|секундою ..1 пізніше
    {shall} ..8 не сумнівайся|переживай|хвилюйся|турбуйся
    {shall} ..4 {certain}
    {certain} ..4 {shall}
    {shall} ..3 що ..1 б|би ..2 не
    усе|все ..1 буде ..2 рівно|точнісінько|саме|як ..2 хоч*|треба
    хоч ..2 перевернись|перевернися|трісни|лусни|провались|западись|вмри|плач
    {we_do} ..4 , сто|100 відсотків
    можете ..2 не ..1 думати|перейматися|перейматись ..2
    сто пудів ..4
    клянуся|клянусь|присягаюся|присягаюсь , ..8 у|в ..1 вас|строк $
    гаранті* ..1 сто|100 відсотків
    {we_do} ..6 стовідсотково|стопудово|залізно|залізобетонно $
  `,
  en: `
    , that's|it's|that|this ..1 is|are guaranteed|certain
    , guaranteed $
    {we} ..1 promise you ..1 that|it|there
    {we} ..1 guarantee
    guaranteed to|by|for|on|delivery|in
    is|are|be|comes|come ..1 guaranteed
    {we} ..3 definitely|absolutely|undoubtedly|surely ..2 {outcome}
    will|'ll ..1 definitely|absolutely|undoubtedly ..2 be|have|arrive|launch|open|work|run
    it'll|they'll|you'll|that'll|there'll ..1 definitely|absolutely|undoubtedly ..3 be|have|arrive|launch|open|work|run|get|see
    will ..4 for sure|certain
    we'll|i'll|it'll|you'll|they'll ..6 for sure|certain
    will|we'll|i'll|it'll|you'll|they'll ..8 no matter what
    will|we'll|i'll|it'll|you'll|they'll ..8 whatever happens
    will|we'll|i'll|it'll|you'll|they'll ..8 come what may
    will|we'll|i'll|it'll|you'll|they'll ..8 rain or shine
    come what may ..6 will|we'll|i'll|it'll|you'll|they'll
    no matter what ..6 will|we'll|i'll|it'll|you'll|they'll
    whatever happens ..6 will|we'll|i'll|it'll|you'll|they'll
    hundred|100 percent|per|cent ..3 sure|certain|ready|done|on
    100|hundred sure|certain|guaranteed
    , {we} promise|swear $
    , no question|doubt|two ..1 about ..1 it|that $
    , no question|doubt $
    , {we} promise|swear you $
    hundred|100 ..1 percent|per|cent ..1 guarantee|promise|commitment
    on|of that|this|which you ..1 have ..3 guarantee|word|promise
    of|about that|this you ..1 can|may ..2 be|rest|feel ..2 certain|sure|assured|confident|easy
    that|this ..1 is a|my|our promise|vow
    that's|it's a|my|our promise|vow
    no doubt ..3 will|we'll|i'll|it'll
    you|you'll have|had my|our word
    i|we give you my|our word
    come|through hell or high water
    rest assured ..2 that|it|we|the|your|everything|all|you|there
    easily ..1 make|meet|finish|manage|deliver
    we'll|i'll ..1 easily
    no risk ..1 whatsoever|at
    bank|count on ..1 it|that
    don't ..1 worry ..4 will|we'll|i'll ..1 be|have|make|finish|deliver|get|meet
    you ..1 can|may take|have my|our ..1 word
    {we} ..1 swear|vow
    cross my|our heart
    dead certain|sure|cert
    {will} ..8 , don't|no|never ..1 you doubt|doubts ..2
    {will} ..6 no doubt ..1 about
    {will} ..8 a|one hundred per|percent ..1 $
    consider it done
    as good as done
    at all costs
    100 ..1 on time
    no|without ..1 a|any|the slightest|single|shadow of ..1 doubt
    take ..1 it|that to the bank
    hand on heart
    nothing can|will|could stop|stand|hold|prevent ..2
    you ..1 can ..1 bet ..1 on|it|your|that
    bet ..1 my|our|the house|life|boots|shirt|hat
    mark my words
    safe as houses
    no ifs ..1 ?and|or buts
    come hell or high
    on ..1 my|our life|mother's|honour|honor
    whatever it takes
    we'll|i'll|we|i ..1 will ..1 always ..1 be|have|deliver|meet|keep|finish
    stake ..4 name|reputation|life|honour|honor|job|career ..1 on
    my|our ..1 solemn|firm|cast-iron|iron-clad|ironclad|absolute|personal ..1 promise|word|guarantee|oath|commitment
    have|take|get|give ..3 solemn|cast-iron|ironclad|iron-clad|money-back|absolute ..1 promise|word|guarantee
    slightest|remotest|faintest|zero|no ..1 chance|risk|danger|possibility|likelihood ..2 of|that ..6
    consider|regard|treat it|that|this ..1 done|settled|sorted|finished|fixed|delivered|sold
    is|are|'s a ..1 certainty|given|formality|cert|cinch|lock|foregone
    a dead|absolute|sure cert|certainty|thing|bet
    {we} ..1 personally|hereby|fully ..1 vouch|guarantee|assure|answer ..2
    {we} vouch ..1 for ..2 date|quality|result|outcome|deadline|him|her|them|it|that
    on the dot|nail|button ..3 whatever|guaranteed|no|promise|always
    {will} ..6 on the dot
    {will} ..8 whatever ..1 the ..1 weather|happens|comes|it
    whatever ..1 the ..1 weather|happens|comes|it ..6 {will}
    like clockwork
    hundred|100|thousand ..1 percent|per|cent ..3 safe|sure|certain|ready|done|guaranteed|finished|confident|positive
    100|1000|110 ..1 sure|certain|guaranteed|confident
    under no|any circumstances {will} ..4
    bet ..2 the|my|our farm|house|shirt|hat|life|boots|ranch|last
    eat my|our hat
    you ..1 will|won't ..1 never|not ..1 regret
    bound|sure|certain|guaranteed to ..1 finish|be|make|win|work|pass|come|love|sell|arrive|open|get|succeed|meet|hit
    it's|that's in the bag
    deal|win|contract|order|job|sale|all|it is|are ..1 in the bag
    a|it's ..1 done deal
    {we} promise ..1 ..2 {will}|won't|nothing|everything|never|that
    sleep easy|soundly|well ..2
    completely|absolutely|totally|entirely|utterly|100 ..1 confident|positive|certain|sure ..1 that|we|it|the|of ..6 {will}|be|is|can
    delivery|success|result|results|outcome|quality ..1 is|are ..1 assured|certain|guaranteed|inevitable
    {will} ..8 hundred|100 per|percent
    nothing|nobody|no-one ..4 can|will|could|shall ..1 get|stand|come|go ..1 in
    nothing ..2 on|in earth|world|heaven ..3 can|will|could|shall
    not ..1 a minute|second|day|hour later
    no universe|world|scenario|version ..2 in|where|under
    or my name ..1 isn't|is
    i'll|i will ..1 eat ..2 hat|boots|hammer
    cast-iron|ironclad|iron-clad|rock-solid|hundred-percent|copper-bottomed|solid|firm ..1 guarantee|promise
    we'll|i'll|will ..8 hundred|100 per|percent
    you have ..1 our|my ..2 guarantee|word|promise
    hundred|100 per|percent ..1 cent ..1 guarantee|guaranteed
    nothing ..2 can|will|could go|happen|fail|stop|upset|spoil ..1 wrong
    you ..1 can|may rest|sleep ..1 assured|easy|soundly ,
    , guaranteed $
    best|greatest|finest ..6 ever ..3 guaranteed|promise|promised
    zero|nil risk|chance|danger
    ^ whatever happens|comes|befalls ,
    will|we'll|i'll|it'll|you'll|they'll|be ..8 without fail
    {we} ..6 without fail
    ^ trust me|us ,
    {will}|won't|will never ..1 leak|break|fail|fade|rust|crack|peel|disappoint|regret|slip|wobble|tear|warp|stain|move|budge|smell
    you ..1 can|may|could bank|bet on ..2
    you ..1 can|may|could count|rely|depend on ..1 it|that|#|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    no way ..1 this|it|that|we slips|slip|misses|miss|fails|fail|goes|moves
    never ..1 have to ..1 worry|think|call|touch|ask|look
    {will} ..6 , period $
    hundred|100 percent|per|cent ..1 {we}|it|it'll|they'll
    nothing to worry about , ever
    {we} always deliver|hit|meet|make $
    {will} ..8 , full stop
    set your ..1 watch|watches|clock|clocks by
    nothing ?on ?earth that|which can|could|will|would hold|stop|delay|prevent|upset|spoil
    ^ whatever the weather , !please
    don't ?you worry , it'll|they'll|everything|everything'll|all ..6
    ^ not to worry , it'll|they'll|we'll|i'll|everything ..6
  `,
  except: NO_VOW,
}
