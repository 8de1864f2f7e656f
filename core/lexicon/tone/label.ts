import type { Meaning } from '../lexicon.ts'
import { BETWEEN, CREW, INSULT, NASTY, ROUGH, SLIGHT, SOMEBODY, THEM } from './called.ts'

/** Labels put on people. Source: S3. */

/** What may be a foolish thing, and is nobody. */
const THOUGHT = {
  ru: 'идея|идеи|идей|мысль|мысли|мыслей|вопрос|вопроса|вопросы|вопросов|предложение|предложения|предложений|пожелание|пожеланий|вариант|варианты|шутка|шутки|слово|слова|слоган|слоганы|эскиз|эскизы|название|названия|текст|ничто|ничего|это',
  uk: 'ідея|ідеї|ідей|думка|думки|думок|запитання|запитань|питання|питань|пропозиція|пропозиції|пропозицій|побажання|побажань|варіант|варіанти|жарт|жарти|слово|слова|слоган|слогани|ескіз|ескізи|назва|назви|текст|ніщо|нічого|це',
  en: 'idea|ideas|thought|thoughts|question|questions|suggestion|suggestions|proposal|proposals|wish|wishes|request|requests|joke|jokes|pun|puns|slogan|slogans|name|names|word|words|sketch|sketches|draft|drafts|text|texts|answer|answers|nothing|it',
}

/** A label put on somebody; what else it says, things and ourselves, is taken back. */
export const label: Meaning = {
  ru: `
    ${THEM.ru} ..3 мегера|фурия|ведьма|стерва
    просто|настоящая|сущая|форменная мегера|фурия|ведьма
    лодырь|лодыри|бездельник|бездельники|лентяи|тунеядец|тунеядцы|всезнайка|всезнайки|выскочка|выскочки|склочница|скандалистка|жмот|жмоты|скупердяй|сквалыга|крохобор|тугодум|бестолочь|недотепа|недотёпа|разгильдяй|разгильдяи|пустозвон|балабол|хапуга|проныра|подхалим|зазнайка|ханжа
    ведет|вел|вела|вели|ведут ..1 себя ..1 как ..1 примадонна|дива|ребенок|дитя|дети|барин|барыня|царь|царица|король|королева|принцесса|хам|маленьк*|обиженн*|звезда|базарн*
    себя ..1 ведет|вел|вела|вели|ведут ..1 как ..1 примадонна|дива|ребенок|дитя|дети|барин|барыня|царь|король|королева|принцесса|хам|маленьк*|обиженн*|звезда
    капризнича* ..4 как ..1 ребенок|дитя|маленьк*|дети|барышня|принцесса
    закатил*|устроил*|закатыва*|устраива* ..2 истерик*
    истерик* ..2 закатил*|устроил*|закатыва*|устраива*
    ${THEM.ru}|бабушка|дедушка|дама|тетка|дядька|старик|старушка ..2 не ..1 в себе
    выжил*|выживает ..1 из ума
    впал*|впадает в ..1 маразм|детство
    двое|трое|один|одна|каких-то|этих|эти|какие-то|их бестолков*
    строит ..2 из себя ..3
    много|слишком о ..1 себе ..1 думает|мнит|возомнил*
    ${THEM.ru} ..2 лезет|лезут|суется|суются ..1 во ..1 все|всё
    сам|сама ..2 не ..1 знает|знают , чего|что ..1 хочет|хотят
    ${INSULT.ru}
    ${THEM.ru} ${BETWEEN.ru} ${SLIGHT.ru}
    он|она|они ..2 ${SLIGHT.ru}
    Aa Aa ${BETWEEN.ru} ${SLIGHT.ru}
    Aa , ${SLIGHT.ru}
    настоящ*|полн*|редкостн*|сущ*|форменн*|законченн*|еще|круглый|круглая|старый|старая|такой|такая ..1 ${SLIGHT.ru}
    полный|полная|законченный|редкостный|абсолютный ..2 ${SLIGHT.ru}
    ${NASTY.ru}|${ROUGH.ru} ${SOMEBODY.ru}
    ${THEM.ru} ${BETWEEN.ru} ${NASTY.ru}
    ${SOMEBODY.ru} ${BETWEEN.ru} ${ROUGH.ru}
    ${SOMEBODY.ru}|${CREW.ru} Aa ${ROUGH.ru}|${NASTY.ru}
    ${CREW.ru} ${BETWEEN.ru} ${ROUGH.ru}|${NASTY.ru}
    ${ROUGH.ru}|${NASTY.ru} ${CREW.ru}
    Aa Aa ..2 неадекватен|неадекватна|неадекватны|туп|тупая|тупой|глуп|глупа|невменяем|невменяема|истеричка|ленив|ленива|жаден|капризна|капризен|некомпетентен|некомпетентна
    Aa !цена|сумма|оценка неадекватен|невменяем|некомпетентен|ленив|жаден|глуп
    клиент|заказчик|директор ..2 из ада
    вынос*|выноси*|вынес* ..3 мозг|мозги
    ${NASTY.ru}|${ROUGH.ru} ${SLIGHT.ru}
    дед|дедок|дедуля|бабка|бабуля|старик|старичок|тесть|тёща|теща|свёкор|свекор|свекровь|зять|невестка|сноха|кум|кума|дядька|тетка ${BETWEEN.ru} ${NASTY.ru}
    вынос мозга
    мозг|мозги ..2 выносит|выносят|вынес*|компостиру*|пудрит|пудрят
    заноза ..2 в заднице|жопе|попе|пятке|боку|одном|мягком|том
    ${SOMEBODY.ru} ..1 настоящая|сущая|редкая|форменная заноза
    геморрой|гемор ..3 с ..2 ним|ней|ними|клиент*|заказчик*
    с ..2 ним|ней|ними|клиент*|заказчик* ..3 геморрой|гемор
    больн* ..1 на ..1 голову
    не ..2 в ..1 себе|своем ..1 уме
    крыша ..2 поехала|едет
    с ..1 приветом
    с головой не ..1 дружит|дружат
    медленно соображает|думает
    слабоумн*|умственно
    палец|палки ..1 в рот не
    ни ..1 ума ни
    {you} ..1 неадекватн*|невменяем*|некомпетентн*
    полный|полная|абсолютный|круглый ноль|нуль
    каши ..1 не сваришь|сварить
    очередной|местный|великий|непризнанный гений|стратег|эксперт|умник
    как баран|осел|пень
    умник|умники|умница|умниц нашелся|нашлись|нашлась
    мутн*|скользк*|подозрительн*|сомнительн*|неприятн*|гнил*|ушл* тип|типы|типа|типом|субъект|персонаж|личность|фрукт|контора|мужик|дядька|тетка|баба
    тот|та|те еще фрукт|фрукты|заноза|штучка|кадр|кадры|экземпляр|персонаж|тип|птица|подарок|подарочек|жук|гусь|лис|лиса|змея|стерва|цаца|крокодил|крендель
    слишком|чересчур ленив*|туп*|глуп*|жадн*|бестолков* ..1 чтобы
    тормозят|тормозит ..2 туповат*|глуповат*|жутко|страшно|безбожно
    ума ..2 не ..1 хватает|хватило|палата
    руки ..2 не ..1 оттуда|из|тем|того
    руки-крюки
    голова|головы ?у ?него|нее|них|нашего|их|клиента|заказчика|директора|начальника|хозяина|хозяйки ?совсем|вообще|явно не ..1 варит|варят|работает|соображает
    ничего ..1 не соображает|соображают|смыслит|смыслят
    с ..1 дуба|дерева|луны ..1 рухнул*|упал*
    с тараканами ..2 в голове|башке|мозгах
    ${SOMEBODY.ru} ..2 с тараканами|приветом|прибабахом|придурью|заскоками|закидонами
    змеюшник|гадюшник|клоака|шарага|шарашка|шобла
    ничего|ни ..1 черта|фига|бельмеса|хрена ..1 не ..1 соображает|смыслит|понимает|петрит|волокут|волочет
    до ..1 безобразия|омерзения|невозможности ..1 жаден|жадн*|туп*|ленив*|глуп*|скуп*
    жадн*|туп*|ленив*|глуп*|скуп* до ..1 безобразия|омерзения|невозможности
    клиент|заказчик|заказчица|клиентка|директор|он|она|начальник ..1 тугой|тугая|туговат|туговата|тормоз|тормознутый ,
    ни бум-бум
    помешан* на ..2
    {you}|ваш*|${THEM.ru} ..2 безнадежен|безнадежна|безнадежны|невыносим|невыносима|невыносимы
    ${THEM.ru} ..2 опять|снова|вечно|всегда ..1 капризнича*|выпендрива*|выделыва*|ноет|ноют|ныл|ныла|ныли|психует|психуют|нудит|нудят
    ныл|ныла|ныли|ноют|нытье|нытья|нытьем|брюзжал*|брюзжит|канючил*|канючит|гундел*|гундит ..1 из-за|о|об|про|насчет
    опять|снова|вечно|всегда ..1 ныл|ныла|ныли|ноют|ноет|брюзжал*|брюзжит|канючил*|канючит|гундел*|гундит
    ни ..1 черта|фига|бельмеса|рожна ..2 не ..1 смыслит|понимает|соображает|смыслят|понимают|соображают
    не смыслит|соображает|смыслят|соображают ..3
    мнит|возомнил* ..1 себя
    качает|качают|качал* права
    крохобор*|буквоед*|самодурств*|хамств*
  `,
  uk: `
    ${THEM.uk} ..3 мегера|фурія|відьма
    просто|справжня|суща мегера|фурія|відьма
    ледар|ледарі|нероба|нероби|ледащо|усезнайко|всезнайко|усезнайка|всезнайка|вискочка|вискочки|скнара|скнари|жмикрут|хапуга|тугодум|нездара|нездари|бовдур|базіка|пройда|підлабузник|зазнайко|ханжа|сварливиця
    поводиться|поводився|поводилася|поводилась|поводяться ..1 як|мов|наче|немов ..1 примадонна|діва|дитина|діти|пан|пані|цар|король|королева|принцеса|хам|мала|малий|ображен*|зірка
    вередує|вередують|вередував|вередувала|капризує|капризував ..4 як|мов|наче ..1 дитина|мала|малий|діти|панночка|принцеса
    влаштував|влаштувала|влаштовує|закотив|закотила|закочує ..2 істерик*
    істерик* ..2 влаштував|влаштувала|влаштовує|закотив|закотила|закочує
    ${THEM.uk}|бабуся|дідусь|дама|тітка|дядько|старий|старенька ..2 не ..1 при|в собі
    вижив|вижила ..1 з розуму
    впав|впала|впадає в|у ..1 маразм|дитинство
    двоє|троє|один|одна|якихось|цих|ці|якісь|їхні безтолков*
    забагато|багато|надто про ..1 себе ..1 думає|уявляє
    ${THEM.uk} ..2 лізе|лізуть|пхається|пхаються ..1 у|в ..1 все|усе
    сам|сама ..2 не ..1 знає|знають , чого|що ..1 хоче|хочуть
    ${INSULT.uk}
    ${THEM.uk} ${BETWEEN.uk} ${SLIGHT.uk}
    він|вона|вони ..2 ${SLIGHT.uk}
    Aa Aa ${BETWEEN.uk} ${SLIGHT.uk}
    Aa , ${SLIGHT.uk}
    справжн*|повн*|цілковит*|рідкісн*|суцільн*|викінчен*|ще|старий|стара|такий|така ..1 ${SLIGHT.uk}
    ${NASTY.uk}|${ROUGH.uk} ${SOMEBODY.uk}
    ${THEM.uk} ${BETWEEN.uk} ${NASTY.uk}
    ${SOMEBODY.uk} ${BETWEEN.uk} ${ROUGH.uk}
    ${SOMEBODY.uk}|${CREW.uk} Aa ${ROUGH.uk}|${NASTY.uk}
    ${CREW.uk} ${BETWEEN.uk} ${ROUGH.uk}|${NASTY.uk}
    ${ROUGH.uk}|${NASTY.uk} ${CREW.uk}
    Aa Aa ..2 неадекватний|неадекватна|тупий|тупа|дурний|дурна|неосудний|неосудна|ледачий|ледача|жадібний|жадібна|некомпетентний|некомпетентна
    клієнт|замовник|директор ..2 з|із пекла
    винос*|винес* ..3 мозок|мізки
    ${NASTY.uk}|${ROUGH.uk} ${SLIGHT.uk}
    дід|дідок|дідуган|дідусь|бабця|бабка|старий|тесть|теща|свекор|свекруха|зять|невістка|кум|кума|дядько|тітка ${BETWEEN.uk} ${NASTY.uk}
    винос мозку
    мозок|мізки ..2 виносить|виносять|винесла|винесли|компостує|пудрить|пудрять
    скалка|заноза ..2 в|у ..1 дупі|сраці|п'яті|боці|заду|одному|м'якому
    більмо ..2 в|у|на оці|очах
    ${SOMEBODY.uk} ..1 справжня|суща|рідкісна скалка|заноза
    геморой|гемор ..3 з|із ..2 ним|нею|ними|клієнт*|замовник*
    з|із ..2 ним|нею|ними|клієнт*|замовник* ..3 геморой|гемор
    хвор* ..1 на ..1 голову
    не ..2 при ..1 своєму ..1 розумі
    не ..1 сповна розуму
    дах ..2 поїхав|їде
    з ..1 привітом
    з головою не ..1 дружить|дружать
    повільно міркує|думає
    недоумкуват*|придуркуват*
    {you} ..1 неадекватн*|неосудн*|некомпетентн*
    черговий|чергова|типовий|типова ..1 ${SLIGHT.uk}
    ${SOMEBODY.uk} у них|нас ..2 ${SLIGHT.uk}|${NASTY.uk}|${ROUGH.uk}
    тип слизький|мутний
    чіпля*|присіпу* ..3 до ..1 кожн*|всього|усього|дрібниць
    вічно|постійно ..2 всім|усім|усе|чимось незадоволен*
    жадібн*|скуп* ..1 до копійки|краю
    каламутн*|мутн*|слизьк*|підозріл*|сумнівн*|неприємн*|гнил* тип|типи|типа|суб'єкт|персонаж|особа|фрукт|контора|дядько|тітка
    тип ..1 каламутн*|слизьк*|підозріл*
    той|та|ті ще фрукт|фрукти|скалка|штучка|кадр|кадри|екземпляр|персонаж|тип|птиця|подарунок|подаруночок|жук|гусак|лис|лисиця|змія|цяця
    надто|занадто лінив*|ледач*|тупий|тупа|дурн*|жадібн*|скуп* ..1 щоб
    просто|взагалі|справжнє|повне ледащо
    розуму ..2 не ..1 вистачає|вистачило
    руки ..2 не ..1 звідти|з|тим
    голова|голови ?у|в ?нього|неї|них|їхнього|клієнта|замовника|директора|начальника|господаря|господині ?зовсім|взагалі|явно не ..1 варить|варять|працює
    нічого ..1 не тямить|тямлять|петрає
    з|із тарганами ..2 в|у голові|макітрі|мізках
    ${SOMEBODY.uk} ..2 з|із тарганами|привітом|прибабахом|придур'ю|заскоками
    гадючник|клоака|шарага|шарашка|набрід
    нічого|ні ..1 чорта|біса|бельмеса|дідька ..1 не ..1 тямить|тямлять|розуміє|петрає
    жадібн*|туп*|лінив*|дурн*|скуп* до ..1 неподобства|огиди|неможливості
    покупець|клієнт|замовник|власник ..1 каламутний|слизький|мутний
    клієнт|замовник|замовниця|клієнтка|директор|він|вона|начальник ..1 тугий|туга|тугуватий|тугувата|гальмо ,
    ні бум-бум
    схиблен* на ..2
    {you}|ваш*|${THEM.uk} ..2 безнадійний|безнадійна|безнадійні|нестерпний|нестерпна|нестерпні
    ${THEM.uk} ..2 знову|вічно|завжди ..1 вереду*|комиз*|викаблучу*|ниє|ниють|нив|нила|нили|психує|психують|нудить|нудять
    нив|нила|нили|ниють|ниття|ниттям|скигли*|канючи*|рюмса* ..1 через|про|щодо
    знову|вічно|завжди ..1 нив|нила|нили|ниють|ниє|скигли*|бурчав|бурчала|бурчали|бурчить|канючи*|рюмса*
    ні ..1 чорта|біса|дідька|бельмеса ..2 не ..1 тямить|розуміє|петрає|тямлять|розуміють|петрають
    не тямить|петрає|тямлять|петрають ..3
    мнить|возомнив|возомнила ..1 себе
    качає|качають|качав|качала права
    буквоїд*|самодурств*|хамств*
  `,
  en: `
    behaves|behaved|behaving|behave|acts|acted|acting|carries|carrying ..3 like ..1 diva|child|toddler|baby|prima|princess|brat|lord|madman|bully|dictator|idiot|clown|children|teenager
    ${THEM.en} ..6 his|her|their usual ..1 awkward|difficult|impossible|grumpy|charming|sour|obstinate ..1 self
    being his|her|their ..2 awkward|difficult|impossible|grumpy|charming|sour|obstinate|delightful ..1 self
    a bit|little|slightly|rather|completely|totally|gone|quite gaga|dotty|barmy|loopy|batty|doolally|cuckoo
    threw|throws|throwing|had|having ..1 a ..1 tantrum|hissy|wobbly|strop
    doesn't|don't know what|what he|she|they ..1 want|wants
    thinks|think ..1 he's|she's|they're|he|she ..1 is ..1 god|royalty|somebody|above|special
    ideas|opinion above|of ..1 his|her|their ..1 station|himself|herself
    battleaxe|battle-axe|harridan|shrew
    sticks|sticking|pokes|poking ..1 his|her|their nose|oar
    away with the fairies
    ${INSULT.en}
    ${THEM.en} ..1 is|are|was|were|being|am|be ..3 ${SLIGHT.en}
    he's|she's|they're|who's|client's|customer's|boss's ..3 ${SLIGHT.en}
    Aa is|was ..1 such|a|an|the|so|complete|total|utter|real|absolute ..2 diva|divas|amateur|clown|dinosaur|tyrant|bully|brat|prima|nag|moaner|liar|fool|donkey|maniac|lunatic|megalomaniac|freak|jerk|nightmare|pain|control
    such a|an diva|amateur|clown|dinosaur|tyrant|bully|brat|prima|moaner|liar|fool|donkey|maniac|lunatic|jerk|whiner|princess
    complete|total|utter|real|absolute|bunch|pack|typical ..2 amateur|amateurs|clown|clowns|tyrant|bully|brat|liar|liars|fool|fools|lunatic|lunatics|jerk|jerks|maniac
    ${THEM.en} is|are|was|were|sounds|seems|seem|acts ..3 ${NASTY.en}
    ${CREW.en} ..3 is|are|was|were ..2 ${NASTY.en}
    ${NASTY.en} ${CREW.en}
    grandad|grandpa|granny|father-in-law|mother-in-law|son-in-law|uncle|auntie ..1 is|was ..2 ${NASTY.en}
    ${THEM.en}|${CREW.en} at|of|from ..1 the Aa ?Aa is|are|was|were ..2 ${NASTY.en}
    he's|she's|they're|who's ..2 ${NASTY.en}
    ${NASTY.en} client|clients|customer|customers|director|boss|owner|manager|accountant|lawyer|secretary|people|guy|guys|woman|man|lady|bloke|person|cow|sod|git|article|so-and-so|creature|beggar|lump
    pain in ..1 the|my|our ..1 ass|arse|backside|butt|rear|bum
    being|he's|she's|they're|who's|such|real|right|total|complete|absolute|proper|royal|utter ..2 pain in ..1 the|my|our ..1 neck
    ${THEM.en}|Aa is|are|was|were ..2 pain in ..1 the|my|our ..1 neck
    nightmare client|clients|customer|customers|boss
    nightmare of ..1 client|customer
    client|clients|customer|customers|boss ..1 from hell
    drama|control queen|queens|freak|freaks
    prima donna|donnas
    out of ..1 his|her|their ..1 mind|minds|tree|depth
    lost ..1 his|her|their ..1 mind|minds|marbles
    not ..2 right ..1 in ..1 the head
    not ..3 sharpest|brightest ..2 tool|knife|bulb|spark|pencil
    thick as ..1 a|two
    ${THEM.en}|Aa has|have|had|got|with ..2 screw|screws|marble ..1 loose
    is|are|was|were|he's|she's|they're|going|gone|goes|went ..2 off ..1 his|her|their rocker|head
    two sandwiches short
    lights ..2 on ..2 nobody|nobody's|no-one|no-one's ..1 home|in
    waste ..1 of space|oxygen
    full of himself|herself|themselves
    ego ..3 size|bigger|huge|massive
    pea ..1 brain*
    is|are|was|were|being|seems|sounds ..2 lazy|greedy|stingy|clueless|incompetent|gormless|unhinged|deranged|hysterical|spineless|illiterate|infantile|paranoid|bitchy|whiny|arrogant|workshy|work-shy|two-faced|bone-idle|tight-fisted|pig-headed|pigheaded|big-headed|narrow-minded|dim-witted|slow-witted|half-witted|insufferable|obnoxious|brainless|delusional
    too|so|just|plain|simply lazy|stupid|dumb|stingy|arrogant|clueless|greedy ..1 to|for|and|as
    ${THEM.en} ?is ?are ?was ?were too|so|just|plain|simply thick|dim ..1 to|for|and|as
    a bit|little|rather|touch|tad slow-witted|unhinged|cracked
    ${THEM.en}|Aa ?is ?are ?was ?were ?seems ?a bit|little|rather|touch|tad thick|dim|dense|simple
    shady|slippery|dodgy|unsavoury|nasty|slimy|sleazy ..1 character|characters|customer|type|types|piece|individual|outfit|bloke|lot
    ${THEM.en} ?is ?are ?was ?were ?quite ?such a piece of work
    Aa is|was ?quite a piece of work
    nasty|right|real|proper|total|absolute|slippery|awkward piece of work
    what a piece of work
    real|right|total|proper|absolute|complete ..1 piece|jerk|pain|nightmare|menace|cow|pig|dragon|madam
    whole|entire ..1 crew|team|shift|lot|family|board|office|department|bunch ..2 is|are ..2 ${NASTY.en}
    useless|hopeless|bunch ..1 lot|crowd|shower
    bunch of ..1 amateurs|clowns|cowboys|crooks|morons|muppets|idlers|layabouts|thieves|liars|jokers|kids
    not ..1 playing ..2 full deck
    is|are|was|were|he's|she's|they're|going|gone|goes|went ..2 off ..1 his|her|their trolley|chump|nut
    haven't|hasn't|not ..1 got|have ..1 a clue
    rude|stupid|silly|daft|miserable|grumpy ..1 cow|bat|bag|pig|hag|goat|git|trout|sow
    so-and-so|so-and-sos
    buyer|client|customer|owner|contractor|supplier|landlord|tenant is|are|was|seems|looks ..1 dodgy|shifty|slippery|crooked|rude|bent
    nest ..1 of vipers|snakes
    viper's nest
    he|she|client|customer|owner|director|manager|buyer|boss is|was ..1 dense|thick|dim|slow ,
    what a ..1 clown|joker|muppet|diva|shower|fool|brat|bully|prat|nightmare|pain
    tyre-kicker|tyre-kickers|time-waster|time-wasters|timewaster|timewasters|know-nothing|know-nothings|jobsworth|jobsworths|nitpicker|nitpickers|bean-counter|bean-counters|pen-pusher|pen-pushers|layabout|layabouts|hothead|skinflints|good-for-nothing|good-for-nothings
    ${THEM.en}|Aa|it's ?is ?are ?was ?were ?a lost cause|causes
    being|is|are difficult , ..1 as ..1 ever|always|usual|per
    hopeless case|cases
    bone idle
    calls|called|call ..2 hopeless|lost case|cases|cause|causes
    like herding cats
    ${THEM.en}|neighbour|customer|committee ..1 is|are|was|were ..1 a|an|such|real ..2 troublemaker|pest|menace|nuisance|scrooge|skinflint|miser|moaner|grouch|grump|snob|crank|fusspot|time-waster|show-off|bigot|creep|chatterbox
    troublemaker|troublemakers|whinging|crackpot|crackpots|riff-raff
    old|grumpy dragon|crone|buffer|fogey|fart at|in|from|who
    the dragon|gorgon|ogre at|on|from ..2 reception|desk|office|till|accounts
    throw|throws|threw|thrown|throwing ..4 tantrum|tantrums|hissy|wobbly
    hasn't|haven't|doesn't|hadn't ..2 a|the clue|faintest|foggiest
    whinge*|whinging|whingeing|whining|whined|moaning|moaned|bleating|bleated|griping|griped ..1 about|over|on|again
    as usual|always ..1 a|an ..1 nightmare|pain|shambles
    your ..2 ${THEM.en} is|are|was ..1 being ..1 difficult|hopeless|impossible
    too ..1 big for ..1 his|her|their ..1 boots
    full of ..1 himself|herself|themselves
    thinks|think ..1 he|she|they ..1 owns|own ..1 the
    few|couple ..2 short of ..1 a|the
    not the ..1 sharpest|brightest|cleverest
  `,
  except: {
    ru: `
      я|мы|нас|нам|себя|мной ..3 ${INSULT.ru}|${SLIGHT.ru}
      наш* !любим*|вечн*|дорог*|местн* ..3 ${INSULT.ru}|${SLIGHT.ru}
      для ..2 чайник*|дилетант*|профан*|любител*|идиотов|дураков|детей
      тот|та|те еще фрукт|фрукты|гусь|птица|жук|лис|лиса|змея|подарок|тип|заноза не
      руки ..1 кукл*|фигур*|стату*|робот*|манекен*|скульптур*|марионет* ..4
      крыша ..1 ..1 сара*|гараж*|дом*|ангар*|бан*|бесед*|склад*|террас*|навес* ..4
      крыша ..2 поехала|едет ..3 снег*|дожд*|ветр*|буран*|оттепел*|машин*|кран*
      мозг|мозги ..1 из ..3
      ${SLIGHT.ru} ..3 пьес*|фильм*|сказк*|опер*|афиш*|костюм*|маск*|балет*|мюзикл*|вывеск*
      защит* ..1 от ..1 дурак*
      он|она|они|дизайнер|редактор ..3 любитель ..1 кофе|чая|собак|музыки|{inf}
      глазн*|швейн*|королева|принцесса ..1 красоты|наследия
      ребенок|детсад ..1 ${THEM.ru}
      дур* ..1 примет*|вест*
      дурак* ..1 не
      ${THEM.ru} ..2 тормоз* ..1 систем*|колод*|жидк*|машин*|прицеп*|поезд*|лифт*
      ${THEM.ru} ..3 ${SLIGHT.ru} ..2 руб|рублей|минут|шт|штук|процент*
      ${THEM.ru} ..1 купил*|заказал*|привез*|выбрал*|просит|просил*|хочет|прислал*|ждет|проверил*|заменил*|продает|держит|рисует|играет|кормит|снимает|показал* ..3 ${SLIGHT.ru}|${NASTY.ru}
      не больной|больная|больны|глуп*
      не|ни|нет|никто|никак* ..5 слишком|чересчур
      ${THOUGHT.ru} ..3 слишком|чересчур ..3
      ${INSULT.ru} ..4 название|названия|журнал*|спектакл*|роль|роли|персонаж*|герой|героя|рубрик*|вывеск*
      ${SLIGHT.ru} ..4 название|журнал*|спектакл*|роль|персонаж*|герой
    `,
    uk: `
      я|ми|нас|нам|себе|мною ..3 ${INSULT.uk}|${SLIGHT.uk}
      наш* !улюблен*|вічн*|дорог*|місцев* ..3 ${INSULT.uk}|${SLIGHT.uk}
      для ..2 чайник*|дилетант*|профан*|аматор*|ідіотів|дурнів|дітей
      той|та|ті ще фрукт|фрукти|гусак|птиця|жук|лис|лисиця|змія|подарунок|тип|скалка не
      руки ..1 ляльк*|фігур*|стату*|робот*|манекен*|скульптур*|маріонет* ..4
      дах ..1 ..1 сара*|гараж*|будинк*|хат*|ангар*|лазн*|альтанк*|склад*|терас*|навіс* ..4
      дах ..2 поїхав|їде ..3 сніг*|дощ*|вітр*|відлиг*|машин*|кран*
      мозок|мізки ..1 з|із ..3
      ${SLIGHT.uk} ..3 п'єс*|фільм*|казк*|опер*|афіш*|костюм*|маск*|балет*|вистав*|роль|ролі|вивіск*|герой|персонаж*
      захист* ..1 від ..1 дурн*
      дурн* ..1 не
      дурні ..1 прикмет*|звичк*|питанн*|пан*
      ${THEM.uk} ..2 гальм* ..1 систем*|колод*|рідин*|машин*|причеп*|ліфт*
      ${THEM.uk} ..1 купив*|купил*|замовив*|замовил*|привіз*|привезл*|обрав*|обрал*|просить|просив|просила|хоче|надіслав*|надіслал*|чекає|перевірив*|перевірил*|замінив*|замінил*|продає|тримає|малює|грає|годує|знімає|показав|показала ..3 ${SLIGHT.uk}|${NASTY.uk}
      не хворий|хвора|хворі|дурн*
      не|ні|ані|немає|нема|ніхто|жодн* ..5 надто|занадто
      ${THOUGHT.uk} ..3 надто|занадто ..3
    `,
    en: `
      i|i'm|we|we're|us|myself|ourselves ..3 ${INSULT.en}|${SLIGHT.en}
      our !favourite|favorite|beloved|dear|resident|usual|eternal|serial ..3 ${INSULT.en}|${SLIGHT.en}
      amateur ..1 dramatic*|theatre|radio|club|league|football|orchestra|choir|society
      for ..1 dummies|amateurs
      sore loser
      that|this|it is|was|were ..3 piece of work
      ${SLIGHT.en} ..3 play|film|pantomime|panto|opera|ballet|story|tale|mural|poster|parade|costume|mask|cast|circus
      nest of vipers|snakes ..4 terrarium|garden|barn|shed|wall|cellar|zoo|roof|compost|thatch
      what a ..1 clown|diva|bully|fool|prat needs|wants|does|wears|said|eats
      thick on the ground
      no|nobody|no-one|none|never|not ..5 too lazy|stupid|thick|dumb|stingy|arrogant|clueless|greedy|dim
      ${THOUGHT.en} ..3 too|so|just|plain|simply stupid|thick|dumb|clueless|dim ..1
      is|are|was|were not|n't ${NASTY.en}
      team|people|client|clients|customer|customers ..3 impossible ..1 to
      impossible|mad|crazy|nuts ..1 to|about|on|for|busy|with
      not ..3 ${NASTY.en}
      client|customer|team|staff|people|head|man|lot|contact|manager ..1 is|are|was in|on|at|for
      no|without ..1 pain
      pain ..1 point|points|relief
      child|children|toddler|toddlers ..2 of|under|aged|who|years|care|from|at|in|and
      dense|thick|mad|dim ..1 paper|fabric|fog|copy|lights|light
      inadequate ..1 light*|lamp*|space|supply|insurance|heating|drain*
    `,
  },
}
