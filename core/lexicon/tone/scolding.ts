import type { Meaning } from '../lexicon.ts'

/** The client is scolded: made to hurry, mocked, told what others manage and what his people spoiled. Source: S1 tip 3, S3. */

/** Scolding. */
export const scolds: Meaning = {
  ru: `
    ваш* ..2 вечно|постоянно|всегда|опять|снова|каждый|регулярно|систематически ..2 теря*|забыва*|опаздыва*|задержива*|пута*|тянет|тянут|срыва*|молч*|не|игнор*|лома*|откладыва*|переделыва*
    ^ хватит|довольно|прекратите|перестаньте {inf}
    исключительно|целиком|полностью|только ..1 из-за ..1 {you}
    по ..1 неразберихе|небрежности|халатности|нерасторопности|вине|недосмотру|медлительности|безалаберности|беспечности|забывчивости|неосмотрительности|невнимательности ..1 {you}|заказчика|клиента|арендатора|судовладельца|владельца|собственника|покупателя
    по ..1 вашей|вашему ..1 неразберихе|небрежности|халатности|нерасторопности|вине|недосмотру|медлительности|безалаберности|беспечности|забывчивости|невнимательности|милости|ошибке|прихоти|глупости|упрямству|капризу|упущению|нерешительности|неосмотрительности|оплошности
    бо|потому|поскольку|ибо|раз ..1 вы ..1 сами ..2 *яли|*али|*или|*ели
    если|когда бы ..2 {you} ..5 вовремя|раньше|сразу|хоть|нормально|внимательнее
    кто ..1 же|ж ..2 присылает|меняет|заказывает|звонит|делает|подписывает|платит ..4
    не {we} же|ж *али|*или|*яли|*ел|*ели|*ал|*ил ..5
    с вашей ..1 стороны ..4 не ..2 сделан*|прислан*|предпринят*|было|последовал*
    претензи* ..2 не ..1 к ..1 нам|мне
    нечего ..1 было {inf}
    если ..1 вы ..1 не в ..1 состоянии|силах
    если вы ..1 не умеете|способны|можете ..3 , ..3 не|наймите|обращайтесь
    как|разве ..1 можно ..1 было ..2 не|так
    ответственност*|вин* за|в ..1 срыв*|провал*|задержк*|просрочк*|простой|ущерб|брак|последствия|простое|срыве|задержке ..4 на ..1 вас|заказчике|клиенте|вашей|вашем|арендаторе
    вы ..2 ввели|вводите ..1 нас|меня ..1 в заблуждение
    соберитесь|определитесь|решите|решитесь ..1 уже|наконец
    *йте|*ите|*ьте|*йтесь|*итесь ..1 уже|же ..2 наконец
    наконец *йте|*ите|*ьте
    будьте ..1 добры|любезны ..3 впредь|наконец|вовремя|отвечать|соблюдать|уважать|не
    ваш* программист|бухгалтер|юрист|охранник|завхоз|директор|водитель|менеджер|прораб|сторож|секретарь|дизайнер|сотрудник|курьер ..1 полез|потерял|забыл|сломал|испортил|сорвал|проспал|прозевал|напортачил|накосячил
    ожидали|ждали|хотели ..2 подешевле|дешевле|сэкономить , ?вот ?и ?теперь получите|получайте|получили|имеете|результат|расплачивайтесь
    ожидали|ждали|хотели чуда ..4
    добиться|выбить|вытянуть|выжать|дождаться ..2 от|из ..1 вас ..3
    вами ..3 нарушен*|допущен*|сорван*|просрочен*|проигнорирован*|задержан*
    нарушен*|допущен*|сорван*|просрочен* ..2 вами
    думали|читали|слушали|смотрели|проверяли|спрашивали бы ..3
    у вас ..1 вечно|постоянно|опять|вечный|вечная ..3 не|горит|путаниц*|меня*|кто-то|проблем*|бардак|беспорядок|что-то
    ваша|ваше ..1 привычка|манера|любовь|умение|неумение|нежелание ..1 {inf}
    скажите|говорите ..1 спасибо ..1 своей|своему|своим|вашей|вашему|вашим|себе
    вашими ..1 стараниями|молитвами|усилиями ..4 опять|снова|стоим|ждем|теряем|переделываем|черном|штраф*|простаив*|вынуждены|без
    требую|требуем ..2 {inf}|от|чтобы|немедленно
    по ..1 причине ..1 бездействия|халатности|неявки|молчания|небрежности|медлительности ..1 {you}|заказчика|клиента
    бездействия|бездействие|халатность|халатности|небрежность|небрежности ..1 ваш*
    приучите|научите|заставьте|призовите ..1 сотрудников|своих|ваших|персонал|людей|себя|подчиненных
    никто ..1 не ..1 просил|просила ..1 вас
    молчали ..2 месяц|неделю|год|две|полгода , ..3
    молчали ..1 а теперь
    нормальные|приличные|адекватные ..1 заказчики|клиенты|люди ..6
    ^ чтобы|чтоб ..2 к ..1 вечеру|утру|завтра|обеду ..2 был|была|было|были
    заказчик|клиент|арендатор недобросовестно|небрежно|халатно|безответственно ..2
    не по ..1 нашей ..1 вине ..2 а из-за|по
    из-за ..1 ваш* ..1 раздолбайств*|бардак*|беспорядк*|неразберих*|капризов|прихот*|медлительност*|забывчивост*
    головой ..1 надо|нужно
    следите ..2 за ..1 своими|своим|своей
    что ..1 вам ..2 мешало|помешало
    потеряли ..1 свои|свою|свой|собственн* ..2 же|и
    вы *али|*или|*яли|*ели ..5 без|не ..3 сами ,
    только|лишь ..1 себя|себе ..1 винить|благодарить
    может|могут|пусть ..1 благодарить|винить ..1 только|себя|самого
    кто откладывает|тянет|экономит|спорит ..6 тот ..2 и|платит|теряет|виноват
    кто|что ..1 мешал|мешало|помешало|помешал ..1 вам|вашим|вашему ..1 {inf}
    {you} , как обычно|всегда|водится , ..4 не|опоздал*|забыл*|задержал*|последний|последнюю|последнем|поздно|перепутал*|тянете|молчите|передумал*
    как обычно|всегда , ..1 вы|ваш* ..4 не|опоздал*|забыл*|задержал*|последний|последнюю|поздно|перепутал*|тянете|молчите|передумал*
    не надо|стоило|следовало|нужно было ..1 {inf}
    совести ..1 вашего|вашей|ваших|вашем
    на ..1 совести ..1 {you}|заказчика|клиента
    {we} ..2 сделали|выполнили|сделал|сдали ..3 , а вы ..6
    мы-то|я-то ..2 сделали|выполнили|сделал|сдали ..4 вы
    ваш* ..2 ?просто ?видимо не ..1 умеет|умеют|способен|способна|соизволил*|удосужил*|научил*|обучен*
    вы ..2 умудрил*|ухитрил*|додумал*|сподобил*|догадал*
    надо|угораздило же ..1 было ..1 {inf}
    из-за ..1 ваш* ..2 спешк*|безалаберност*|вечн*|постоянн*|бесконечн*|суеты|паник*
    имейте ..1 это ..1 в ..1 виду $
    если|кабы ..1 б|бы не ваш* ..4 , ..4
    ^ когда ..1 вы уже|наконец|же ..2 *те|*тесь
    если бы кто-нибудь|кто-то|хоть ..4 у|из вас|ваших ..6 бы
    если кто-нибудь|кто-то|хоть ..4 у|из вас|ваших ..6 бы
    из-за ..1 такой|вашей|этой безответственности|небрежности|невнимательности|неорганизованности|забывчивости|халатности
  `,
  uk: `
    ваш* ..2 вічно|постійно|завжди|знову|щоразу|регулярно|систематично ..2 губ*|забува*|запізню*|затриму*|плута*|тягне|тягнуть|зрива*|мовч*|не|ігнор*|лама*|відклада*
    ^ годі|досить|припиніть|перестаньте|облиште {inf}
    винятково|виключно|цілком|повністю|тільки|лише ..1 через ..1 вас
    винятково|виключно|цілком|повністю|тільки|лише ..1 через ..1 вашу|ваш|ваше|ваші ..1 затримк*|зволікан*|мовчан*|неуважн*|недбал*|забудьк*|недогляд|повільн*|нерішуч*|помилк*|вину|провину|примх*|упертість|впертість|запізнен*|бездіяльн*|безлад*|байдужість|правки|зміни|рішення
    через ..1 недбалість|недбальство|халатність|неповороткість|недогляд|повільність|безладність|безтурботність|забудькуватість|неуважність|безвідповідальність|бездіяльність ..1 {you}|замовника|клієнта|орендаря|власника|покупця
    з ..1 вини|провини ..1 замовника|клієнта|орендаря|власника|покупця
    бо|тому|оскільки|адже|раз ..1 ви ..1 самі ..2 *яли|*али|*или|*ели|*іли
    не затягува*|зволіка* ..1 , ..1 як ..1 завжди|зазвичай
    хто ..1 ж|же ..2 надсилає|міняє|замовляє|дзвонить|робить|підписує|платить ..4
    не {we} ж|же *али|*или|*яли|*іли|*ав|*ив ..5
    з вашого ..1 боку ..4 не ..2 зроблен*|надіслан*|було
    як|хіба ..1 можна ..1 було ..2 не|так
    ваш* програміст|бухгалтер|юрист|охоронець|завгосп|директор|водій|менеджер|виконроб|сторож|секретар|дизайнер|працівник|кур'єр ..1 поліз|загубив|забув|зламав|зіпсував|зірвав|проспав|прогавив|проґавив|накосячив
    чекали|хотіли ..2 дешевше|зекономити , ?от ?і ?й ?тепер маєте|отримали|отримайте|результат|розплачуйтеся
    чекали|хотіли дива ..4
    вичавити|витягти|добитися|домогтися|дочекатися ..2 від|з|із ..1 вас ..3
    ваша|ваше ..1 звичка|манера|любов|невміння|небажання ..1 {inf}
    вашими ..1 стараннями|молитвами|зусиллями ..4 знову|стоїмо|чекаємо|втрачаємо|переробляємо|чорному|штраф*|простою*|змушені|без
    вимагаю|вимагаємо ..2 {inf}
    з|через ..1 бездіяльності|бездіяльність|недбалості|недбалість|мовчання ..1 {you}|замовника|клієнта
    привчіть|навчіть|змусьте ..1 працівників|своїх|ваших|персонал|людей|себе|підлеглих
    ніхто ..1 не ..1 просив|просила ..1 вас
    мовчали ..2 місяць|тиждень|рік|два|пів , ..3
    нормальні|порядні|адекватні ..1 замовники|клієнти|люди ..6
    ^ щоб ..2 надвечір|вечора|завтра|ранку|обіду|обід ..2 був|була|було|були
    замовник|клієнт|орендар недбало|несумлінно|безвідповідально ..2
    у|в вас ..1 безлад|бардак|розгардіяш|плутанина
    ви ..2 завалили|прогавили|проґавили|профукали ..3
    стежте ..2 за ..1 своїми|своїм|своєю
    не ..1 вмієте ..2 , ..1 найміть|не|зверніться|доручіть
    загубили ..1 свої|свою|свій|власн*
    скажіть|кажіть|подякуйте ..1 дякую|спасибі ..1 своїй|своєму|своїм|вашій|вашому|собі
    ви *али|*яли|*или|*іли|*ели ..5 без|не ..3 самі ,
    тільки|лише|лиш ..1 себе|собі ..1 винити|дякувати
    може|можуть|нехай|хай ..1 дякувати|винити ..1 тільки|лише|себе|собі|самого
    хто відкладає|тягне|заощаджує|сперечається ..6 той ..2 і|й|потім|платить|втрачає|винен
    хто|що ..1 заважав|заважало|завадило|завадив ..1 вам|вашим|вашому ..1 {inf}
    {you} , як завжди|зазвичай|водиться , ..4 не|запізнил*|забул*|затримал*|останній|останнього|останньої|пізно|переплутал*|тягнете|мовчите|передумал*
    як завжди|зазвичай , ..1 ви|ваш* ..4 не|запізнил*|забул*|затримал*|останній|останнього|пізно|переплутал*|тягнете|мовчите|передумал*
    сумлінні|совісті ..1 вашого|вашої|ваших|вашому
    на ..1 совісті|сумлінні ..1 {you}|замовника|клієнта
    {we} ..2 зробили|виконали|зробив|здали ..3 , а ви ..6
    ваш* ..2 ?просто ?мабуть не ..1 вміє|вміють|здатен|здатна|зволив|зволила|спромігся|спромоглася|навчен*
    ви ..2 примудрил*|спромогл* ..3
    зволіть ..2 {inf}
    майте ..1 це ..1 на ..1 увазі $
    якби|коли|аби ..1 не ваш* ..4 , ..4
    ^ коли ..1 ви вже|нарешті|ж ..2 *те|*теся|*тесь
    якби|коли ..1 хтось|хто-небудь|хоч|бодай ..4 у|в|з|із вас|ваших|вашому ..4 б|би|не
    через|із-за ..1 таку|вашу|цю безвідповідальність|недбалість|неуважність|неорганізованість|забудькуватість|халатність
  `,
  en: `
    your ..1 people|staff|team|man|men|guard|manager|accountant|office|branch|side|lads|girls|driver|guys|secretary|colleague|department|assistant|foreman|porter|crew|buyer ..3 broke|lost|forgot|left|locked|ruined|delayed|ignored|wrecked|damaged|turned|promised|failed|missed|messed|botched|mislaid|dropped|kept|jammed|misread|got
    was|it's you ..4 who|that ..6 wrong|wrongly|incorrectly|badly|late
    your ..3 is|are|was|were to blame
    you've|you ..1 have ..1 muddled|botched|bungled|scrambled|mangled|confused|mixed|messed|mislaid|lost|forgotten|ignored|dropped|ruined|delayed|broken
    thanks to ..1 you|your ..6 idle|late|delayed|lost|waited|nothing|stuck|wasted|redo|miss|missed|behind|twice|stood
    ^ transfer|send|sign|settle|return|deliver|provide|confirm|stop|answer|reply|vacate|release|hand ..6 immediately|forthwith
    ^ transfer|send|sign|settle|return|deliver|provide|confirm|stop|answer|reply|vacate|release|hand ..6 at once
    your ..2 keeps|keep|always|constantly|forever|never ..1 loses|losing|forget*|delay*|mix*|mislay*|chang*|ignor*|miss*|late|lose|answers|replies|reads|pays
    stop dragging|wasting|stalling|delaying|ignoring|pretending|messing|playing|shifting|dithering|fiddling
    down|owing|due to|entirely ..2 your|client's|customer's|owner's|tenant's ..2 negligence|carelessness|slowness|dithering|indecision|sloppiness|fault|mistake|failure|error|incompetence|delay|delays
    you|your|you're ..3 lazy|sloppy|careless
    solely|entirely|exclusively ..3 client's|customer's|owner's|tenant's|buyer's ..1 fault|negligence|doing|delay|mistake
    only yourselves|yourself ..1 to thank
    you've|you ..1 have ..1 sent|given|supplied ..2 the wrong
    once|yet again ..1 you|your|you've ..2
    if your ..2 were|was ..2 better|organised|organized|competent|quicker|faster
    fault|liable|responsible ..2 if you ..1 ignore|ignored|don't|won't|choose
    anyone|whoever who ..6 can't|cannot|shouldn't|mustn't ..1 expect|complain
    that's|this ..1 is what ..1 comes|happens|you ..2 of|when|get not|you|for
    what ..1 comes of ..1 not
    root|source|cause|blame|reason ..3 lies|lie|rests ..3 your|you
    you people|lot ..1 always|never|keep|don't|can't
    you people|lot just
    you ..1 have to decide|act|choose|answer|reply|pay|sign ..1 now|today|immediately
    would|should ..1 have been your ..1 duty|job|task|responsibility
    your guests|children|people|staff|visitors|dogs|employees ..1 behaved|broke|damaged|trampled|wrecked|ruined ..3
    kindly|please refrain|abstain|desist ..2
    as good as ..2 you ..1 give|gave|send|supply
    nobody|no-one ..3 at|on your|his ..1 end|side|office|place ..2 think|thought|bothered|cared|noticed|checked
    what you ..1 supplied|sent|gave|delivered ..2 was ..2 shambles|mess|unusable|rubbish|useless|poor|garbage
    pick ..1 up the ..1 phone when
    get|keep your ..1 accountant|people|staff|office|team|house ..1 in ..1 line|check
    your ..1 caretaker|janitor|guard|porter|accountant|secretary|manager|assistant|driver ..1 locked|lost|forgot|broke|ignored|refused ..5 and|so
    can't be our fault
    pity|shame you ..1 didn't|never|couldn't|hadn't
    only himself|herself|themselves to thank|blame
    only|just ..1 himself|herself|themselves ..1 to thank|blame
    what|who ..1 stopped|prevented|kept you ..1 from
    as usual|always , ..1 you|your ..4 not|late|last|forgot|delayed|missed|changed|mixed|lost|never|didn't|haven't
    you , as usual|always , ..4 not|late|last|forgot|delayed|missed|changed|mixed|lost|never|didn't|haven't
    your eternal|perpetual|endless|constant|permanent ..1 rush|hurry|haste|panic|dithering
    be so good|kind as to ..6 once|time|future
    rests|lies|lie|rest ..1 squarely|entirely|wholly|solely ..1 with your|you
    your ..2 simply|just|clearly|obviously can't|cannot|doesn't|don't|won't ..2
    your ..2 can't|cannot read|count|measure|spell|write|listen
    {we} ..2 done|did ..1 our bit|part|share|job ..2 while|whereas|and|but you
    you managed ..1 to ..1 break|lose|ruin|spoil|miss|wreck|delay
    you shouldn't|should ..1 ?not have skimped|saved|economised|rushed|waited
    bear ..1 that ..1 in mind $
    but|if|were for your ..2 changes|delays|dithering|edits|whims|indecision|haste|silence
    if it ..1 weren't|wasn't|hadn't ..2 for your ..3
    when will|do you ..1 finally
    if|were ..1 somebody|someone|anybody|anyone|whoever|people ..3 at|on|in|with your ..4 could|had|would|knew|read|bothered|checked|looked
    kindly|please ..3 keep|watch|mind|supervise|control|check ..6 in|for|from ..1 future
    kindly|please ..3 keep ..2 closer|better|sharper eye|watch
    your|such|that|this|of ..2 carelessness|negligence|irresponsibility|sloppiness|forgetfulness ..2 cost|costs|lost|led|caused
    only ..1 happened|happens|occurred|occurs because ..4 you|your
    nobody|no-one|none ..1 at|on|in your ..1 end|side|office|team|place|shop ..1 *ed|read|told|did|thought|knew|saw
    can|could ..1 hardly|not|scarcely be held|made responsible|liable|accountable|answerable for ..1 your|you
    can't|cannot|couldn't|won't be held|made responsible|liable|accountable|answerable for ..1 your|you
    you ..1 keep|kept ..2 putting|leaving|sending|changing|moving|losing|forgetting|ignoring|ringing|blocking|missing|cancelling|breaking|mixing|using|parking|asking|delaying
    if you'd|you ..1 ..1 answered|called|told|read|paid|checked|listened|signed|asked|sent|looked|replied ..6 wouldn't|couldn't
    if you'd ..6 wouldn't|couldn't ..2 happened|be|been|need|have
    don't|not come|go|start|look|run ..2 to us|me ..1 now|later|complaining|crying
    that's|this|is what ..1 happens when|if you
    {we} ..1 must ..1 insist ..1 that|on
    {we} insist ..1 that ..1 you
    you clearly|obviously|evidently|apparently|plainly didn't|haven't|don't|never|forgot|missed|failed|ignored
    entirely|all|purely|solely|only your ..1 doing
    your doing , ..2 not ours|mine
    delay|mess|loss|damage|mistake|mix-up ..4 your doing
    day|days|week|weeks|time|wait|cost|costs|bill|trouble|damage|delay|gap|hole is|are|was|were ..1 your doing
  `,
}
