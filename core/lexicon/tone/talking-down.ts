import { joined, type Meaning } from '../lexicon.ts'
import { aboveYou } from './above-you.ts'
import { anyChild } from './any-child.ts'
import { knownToAll } from './known-to-all.ts'
import { schools } from './schooling.ts'
import { youAndTheTrade } from './you-and-the-trade.ts'

/** Too big: the reader ought to have known. Source: S3 manager types. */

const looksDown: Meaning = {
  ru: `
    это|совершенно|вполне|абсолютно|же|ведь|столь|так ..1 очевидно
    очевидно ..1 что
    очевидно|естественно|разумеется|понятно ..6 , а не когда|после|потом|тогда
    очевидные|очевидных|очевидную ..1 вещи|вещей|вещь
    любому|каждому|всякому|всем|любой|каждый|всякий|любая|даже|самому ..6 понятно|ясно|очевидно
    любому|каждому|всякому кто ..8 ..6 понятно|ясно|очевидно|известно|видно
    любой|каждый|всякий|любая ..1 кто ..8 ..6 поймет|знает|понимает|скажет|подтвердит
    как ..1 любой|каждый|всякий|все ..2 может|могут|увид*|видит|видят|заметит|понима* ..2 видеть|увидеть|заметить|понять
    как ..1 любой|каждый|всякий|все ..1 видит|видят|заметит|понимает|увидит ,
    человеку ..2 далек* ..5 понятно|ясно|очевидно|видно
    далек* ..4 понятно|ясно|очевидно|видно
    неспециалист*|непрофессионал* ..4 понятно|ясно|очевидно|поймет|видно
    как|что|же|ведь ..1 я|мы ..2 уже ..2 писал*|говорил*|сказал*|объяснял*|объяснил*|разъяснял*|разъяснил*|упоминал*|сообщал*|отмечал*|указывал*|отвечал*
    уже ..1 писал*|говорил*|сказал*|объяснял*|объяснил*|сообщал* ..3 раз|неоднократно|сто|трижды|дважды
    неоднократно|многократно|сто|тысячу|сколько ..2 раз ..2 писал*|говорил*|объяснял*|повторял*|сообщал*
    неоднократно|многократно ..1 писал*|говорил*|объяснял*|повторял*|сообщал*|указывал*
    я|мы же ..2 писал*|говорил*|объяснял*|предупреждал*|сказал*
    повторяю|повторяем|повторюсь ..1 еще раз
    повторяю|повторяем|повторюсь ..1 для|специально|последний
    ^ повторяю|повторюсь ,
    объясняю|поясняю|растолкую ..1 еще раз
    еще раз|раз ..1 объясняю|объясняем|повторяю|повторяем|поясняю|растолкую|разжую
    в который раз
    объясняю|объясню|разъясняю|расскажу ..2 для ..3 чайников|тупых|непонятливых|особо|тех|блондинок
    для тех кто ..2 не ..1 понял|читал|слышал
    для ..1 тех ..1 кто ..1 в танке
    разжевыва*|разжева*|разжую|разжуем
    приходит*|устал*|надоело|сколько ..3 повторять|объяснять|растолковывать
    элементарн*|примитивн* ..1 вещи|вещь|вещей|знани*|логика|логике|арифметик*|истин*|правил*
    это|же|ведь|все ..2 элементарно
    ^ ?ну элементарно
    азбучн*|прописн*|избит* ..1 истин*
    азы|азбука|азбуку|основы|основ ..2 дизайна|вашей|профессии|бизнеса|дела|любого|маркетинга|ремесла|нашего|жанра
    это ..2 азы|азбука|букварь|арифметика|ликбез
    общеизвестн*
    как ..1 всем|каждому ..1 известно|понятно
    вам ..3 не ..1 понять|разобраться|объяснить
    вы ..2 просто|видимо|наверное|похоже|явно|очевидно|вероятно|совсем|все|явно ..2 не ..2 понимаете|поняли|понимаешь|разбираетесь|знаете|знакомы|осознаете|представляете|в|читали|смыслите
    вы ..1 не|дилетант ..1 специалист|специалисты|профессионал|разбираетесь|дизайнер|инженер|юрист ..1 поэтому|и|а
    вы ..1 не специалист|специалисты|профессионал|разбираетесь|дизайнер|инженер|юрист ,
    вы ..2 же ..1 не ..1 специалист*|разбирает*
    нам|мне ..1 лучше ..1 знать
    нам|мне|специалистам|профессионалам ..1 виднее
    мы|я ..2 лучше ..2 вас|вашего ..1 знаем|знаю|понимаем|разбираемся
    лучше ..1 знаем|знаю|понимаем ..3 {you}|как
    поверьте ..2 опыту|специалисту|профессионал*|профи|экспертам
    поверьте|уверяю ..3 мы|я ..3 лет|разбираемся|знаем|знаю|профессионал*
    оставьте|доверьте|предоставьте ..2 это|решать ..2 профессионалам|специалистам|нам|тем
    мы ..2 тут|здесь|все-таки|всё-таки ..2 профессионалы|специалисты|эксперты
    не ..1 нужно|надо|обязательно быть ..4 чтобы ..1 понять|понимать|увидеть|догадаться|знать
    надеюсь|надеемся ..1 теперь|хоть|так ..3 понятно|ясно|дошло|поняли
    понятно|ясно ..1 теперь
    учите|изучите|подучите ..1 матчасть|основы|теорию|азы
    погуглите|загуглите|гуглите
    читайте|прочтите|прочитайте|перечитайте|посмотрите|смотрите ..2 внимательнее
    да будет вам
    если ..1 бы ..1 вы ..3 разбирались|понимали|знали|смыслили|читали|прочли|прочитали
    логично ..1 же
    само ..1 собой ..1 понятно
    стоило|следовало ..1 бы ..1 знать|понимать
    пора ..1 бы|уже ..1 знать|понимать|запомнить|усвоить
    неужели|разве ..3 непонятно|неясно|трудно|сложно|не
    что ..1 тут|здесь ..2 непонятн*|неясн*|сложн*
    вы ..2 невнимательн*|плохо|бегло|вполглаза ..2 прочли|прочитали|читали|слушали|смотрели|посмотрели
    доверьтесь|положитесь ..2 профессионал*|специалист*|опыту|профи
    вам ..2 неспециалист*|непрофессионал*|гуманитари*|дилетант*
    вам ..4 трудно|сложно ..2 оценить|судить
    вам ..2 знать ..2 не ..1 обязательно|нужно|надо
    это элементарн*
    элементарн* физик*|хими*|математик*|вежливост*|логик*|грамотност*
    это ..1 знают ..1 все
    все ..1 это ..1 знают
    тут|здесь ..2 объяснять|понимать|растолковывать|доказывать ..1 нечего|незачем
    можно|пора|время ..1 было|бы ..2 запомнить|усвоить|выучить|сообразить|догадаться|привыкнуть
    уже ..3 дважды|трижды|четырежды|раза|раз ..2 писал*|говорил*|объяснял*|напоминал*|сообщал*
    писал*|говорил*|объяснял*|напоминал* ..2 уже ..1 дважды|трижды|четырежды|два|три|четыре|пять|сто
    и|даже объяснять ..1 нечего|незачем
    очевидно ..1 вы ..1 не
    вы ..1 очевидно|видимо|похоже ..1 не ..1 открывали|открыли|читали|смотрели|заглядывали
    {you} ..1 любой|каждый|любая|каждая|всякий ..2 скажет|подтвердит|объяснит
    любой|каждый|любая|каждая|всякий ..2 {you} ..1 скажет|подтвердит|объяснит
    любой|каждый|всякий , кто ..6 , ..4 не|бы
    думаю|надеюсь|уверен|уверена|полагаю ..2 с этим|таким|ним ..1 вы|даже ..2 справитесь|разберетесь|сладите
    знают|понимают|видят|знает|понимает ..4 даже ..1 голуби|кошки|коты|собаки|куры|воробьи|младенцы|дети|дворник|дворники|уборщица|сторож
    если бы вы ..2 открыли|заглянули|прочли|прочитали|полистали|дочитали|удосужились
    как ..1 можно ..6 и не ..1 знать|уметь|понимать|видеть|слышать
    можно|можно-таки|пора ..1 бы|было ..2 и ..1 запомнить|выучить|усвоить|понять|заметить
  `,
  uk: `
    це|цілком|зовсім|абсолютно|же|ж|адже|так ..1 очевидно
    очевидно|звісно|природно|зрозуміло ..6 , а не коли|після|потім|тоді
    очевидно ..1 що
    очевидні|очевидних|очевидну ..1 речі|речей|річ
    будь-кому|кожному|всякому|всім|усім|будь-хто|кожен|будь-який|кожна|навіть|самому ..6 зрозуміло|ясно|очевидно
    будь-кому|кожному хто ..8 ..6 зрозуміло|ясно|очевидно|відомо|видно
    будь-хто|кожен|кожна ..1 хто ..8 ..6 зрозуміє|знає|розуміє|скаже|підтвердить
    як ..1 будь-хто|кожен|усі|всі ..2 може|можуть|побач*|бачить|бачать|помітить|розуміє ..2 бачити|побачити|помітити|зрозуміти
    як ..1 будь-хто|кожен|усі|всі ..1 бачить|бачать|помітить|розуміє|побачить ,
    людині ..2 далек* ..5 зрозуміло|ясно|очевидно|видно
    далек* ..4 зрозуміло|ясно|очевидно|видно
    нефахівц*|неспеціаліст* ..4 зрозуміло|ясно|очевидно|зрозуміє|видно
    як|що|ж|же|адже ..1 я|ми ..2 вже|уже ..2 роз'яснював|роз'яснювала|роз'яснювали|роз'яснив|роз'яснила|писав|писала|писали|казав|казала|казали|говори*|сказав|сказала|сказали|пояснюва*|пояснив|пояснила|пояснили|згадува*|повідомля*|зазнача*|відповіда*
    вже|уже ..1 писав|писала|писали|казав|казала|казали|говори*|пояснюва*|повідомля* ..3 раз|разів|неодноразово|сто|тричі|двічі
    неодноразово|багато|сто|тисячу|скільки ..2 раз|разів ..2 писав|писала|писали|каза*|говори*|пояснюва*|повторюва*|повідомля*
    неодноразово ..1 писав|писала|писали|каза*|говори*|пояснюва*|повторюва*|повідомля*|вказува*
    я|ми ж|же ..2 писав|писала|писали|казав|казала|казали|говорив|говорила|говорили|пояснював|пояснювала|пояснювали|попереджав|попереджала|попереджали
    повторюю|повторюємо|повторюсь|повторюся ..1 ще|іще раз
    повторюю|повторюємо|повторюсь|повторюся ..1 для|спеціально|востаннє|вкотре
    ^ повторюю|повторюся|повторюсь ,
    пояснюю|розтлумачу ..1 ще|іще раз
    ще|іще раз ..1 пояснюю|пояснюємо|повторюю|повторюємо|розтлумачу|розжую
    вкотре|всоте|удесяте|вдесяте ..2 пояснюю|пояснюємо|повторюю|повторюємо|кажу|пишу|пишемо|нагадую
    пояснюю|поясню|роз'яснюю|розкажу ..2 для ..3 чайників|тупих|нетямущих|особливо|тих|блондинок
    для тих хто ..2 не ..1 зрозумів|читав|чув
    для ..1 тих ..1 хто ..1 в|у танку
    розжову*|розжува*|розжую|розжуємо
    доводит*|втомил*|набридло|скільки ..3 повторювати|пояснювати|тлумачити
    елементарн*|примітивн* ..1 речі|річ|речей|знан*|логіка|логіці|арифметик*|істин*|правил*
    це|ж|же|адже|все|усе ..2 елементарно
    ^ ?ну елементарно
    азбучн*|прописн*|абеткова|абеткові ..1 істин*
    ази|азбука|абетка|абетку|основи ..2 дизайну|вашої|професії|бізнесу|справи|будь-якого|маркетингу|ремесла|нашого|жанру
    це ..2 ази|азбука|абетка|буквар|арифметика|лікнеп
    загальновідом*
    як ..1 всім|усім|кожному ..1 відомо|зрозуміло
    вам ..3 не ..1 зрозуміти|розібратися|розібратись|збагнути|втямити
    ви ..2 просто|мабуть|напевно|певно|вочевидь|явно|очевидно|зовсім|взагалі ..2 не ..2 розумієте|зрозуміли|розбираєтесь|розбираєтеся|знаєте|знайомі|усвідомлюєте|уявляєте|в|у|читали|тямите
    ви ..1 не ..1 фахівець|фахівчиня|фахівці|спеціаліст|професіонал|розбираєтесь|розбираєтеся|дизайнер|інженер|юрист ..1 тому|тож|і|а
    ви ..1 не фахівець|фахівчиня|фахівці|спеціаліст|професіонал|розбираєтесь|дизайнер|інженер|юрист ,
    ви ..2 ж|же ..1 не ..1 фахівець|фахівці|спеціаліст*|розбирает*
    нам|мені|фахівцям|професіоналам ..1 видніше
    нам|мені ..1 краще ..1 знати
    ми|я ..2 краще за|вас|вашого ..1 вас ..1 знаємо|знаю|розуміємо|розуміємось|розуміємося
    краще ..1 знаємо|знаю|розуміємо ..3 {you}|як
    повірте ..2 досвіду|досвідові|фахівцю|фахівцеві|професіонал*|експертам
    повірте|запевняю ..3 ми|я ..3 років|розуміємось|знаємо|знаю|професіонал*|фахівці
    залиште|лишіть|довірте ..2 це|вирішувати ..2 професіоналам|фахівцям|нам|тим
    ми ..2 тут|все-таки|усе-таки|таки ..2 професіонали|фахівці|експерти
    не ..1 треба|потрібно|обов'язково бути ..4 щоб ..1 зрозуміти|розуміти|побачити|здогадатися|здогадатись|знати
    сподіваюсь|сподіваюся|сподіваємось|сподіваємося ..1 тепер|хоч|так ..3 зрозуміло|ясно|дійшло|зрозуміли
    учіть|вчіть|підучіть ..1 матчастину|основи|теорію|ази
    погугліть|загугліть|гугліть
    читайте|прочитайте|перечитайте|подивіться|дивіться ..2 уважніше
    ^ щоб ви знали
    , ..1 щоб ви знали $
    якби ви ..3 розбирались|розбиралися|розуміли|знали|тямили|читали|прочитали
    логічно ..1 ж|же
    варто|слід ..1 було|би|б ..1 знати|розуміти
    пора|час ..1 би|б|вже|уже ..1 знати|розуміти|запам'ятати|засвоїти
    невже|хіба ..3 незрозуміло|неясно|важко|складно|не
    що ..1 тут ..2 незрозуміл*|неясн*|складн*
    треба|варто|слід ..2 було ..2 уважн*|читати|вчити
    нагадую|повторюю|пояснюю|пишу вкотре|укотре|всоте|вдесяте
    ^ це|то|ну ..1 азбука|ази|абетка ,
    матчастин*
    просто|легко|ясно|зрозуміло|елементарно ..1 як двічі ..1 по ..1 два
    двічі ..1 по ..1 два
    просто|легко|простіше ..2 пареної|варена|варену ріпи|ріпу
    тут ..2 пояснювати|розуміти|розжовувати|доводити|думати ..1 нічого|нема
    можна|час|пора ..1 було|б|би ..3 запам'ятати|засвоїти|вивчити|здогадатися|здогадатись|звикнути
    вже|уже ..3 двічі|тричі|чотири|рази|разів ..2 писав|писала|писали|казав|казала|казали|говорили|пояснювали|нагадували
    писав|писала|писали|казав|казала|казали|говорили|пояснювали|нагадували ..2 вже|уже ..1 двічі|тричі|чотири|три|п'ять|сто
    що|чого ..1 тут ..1 не|розуміти|пояснювати ..1 ясно|зрозуміло|зрозуміти|розуміти
    хто ..1 хоч ..1 трохи|раз ..4
    якби|якщо ви ..2 уважн* ..1 *али|*ли|*аєте|*єте
    перечитайте|прочитайте|подивіться|гляньте|погляньте ..2 ще|уважно ..1 раз|уважно , ..2 там
    ще|іще раз ..1 для|спеціально|повільно ..1 вас|повільно
    я|ми ..3 не|вже ..1 раз|вперше|втретє|вдруге ..2 пояснюю|пояснюємо|кажу|повторюю|пишу
    втретє|вчетверте|вдруге|учетверте ..1 пояснюю|пояснюємо|кажу|повторюю|пишу|прошу
    будь-який|кожен|кожна|будь-яка ..2 {you} ..1 скаже|підтвердить|пояснить
    {you} ..1 будь-який|кожен|кожна|будь-яка|будь-хто ..2 скаже|підтвердить|пояснить
    дозвольте ..2 пояснити|роз'яснити ..2 просто|доступно|простими|ази|основи
    простими словами ..1 для
    на ..1 пальцях
    поясню|пояснюю|пояснимо ..2 пальцях|просто|простіше|доступно
    як ..1 відомо|відомо ..1 кожному|всім|усім
    ви ..2 ж|же ..2 доросл*|розумн*|освічен* людина|люди
    думаю|гадаю|вважаю ..1 , ?що ви ..1 здатні|спроможні ..1 {inf}
    повірте ..2 нам|мені|на слово ..1
    вам ..2 це|цього ..2 складно|важко|не ..1 зрозуміти|збагнути|розуміти|під
    для ..1 нефахівця|неспеціаліста|новачка ..3
    не ..1 забивайте ..2 голову|собі
    азбук*|ази|азів|абетка|абетку|абетки $
    пояснити|пояснювати|пояснюю|вчити|нагадаю|нагадую ..2 азбук*|ази|абетк*
    будь-хто|кожен|усякий , хто ..6 , ..4 не|б|би
    думаю|гадаю|сподіваюся|сподіваюсь|впевнений|впевнена|переконаний|переконана ..2 з|із цим|таким|ним ..1 ви|навіть ..2 впораєтесь|впораєтеся|розберетеся|розберетесь|подужаєте
    знають|розуміють|бачать|знає|розуміє ..5 навіть ..1 голуби|коти|кішки|собаки|кури|горобці|немовлята|діти|двірник|двірники|прибиральниця|сторож
    якби ви ..2 відкрили|зазирнули|прочитали|погортали|дочитали|спромоглися
    як ..1 можна ..6 і|й|та не ..1 знати|вміти|уміти|розуміти|бачити|чути
    можна|пора|час|варто ..1 б|було ..2 і|й|вже|уже ..1 запам'ятати|вивчити|засвоїти|зрозуміти|помітити
  `,
  en: `
    obviously|naturally|evidently ..6 , not when|after|once|later
    obviously
    it's|that's ..2 obvious
    it|this|that is ..1 obvious
    quite|pretty|perfectly|blindingly|rather|painfully obvious
    as|like ..1 i|we|i've|we've ..2 already ..3 wrote|written|said|told|explained|mentioned|stated|pointed|noted|informed|described|made
    already ..1 told|explained|said|wrote|written|answered|informed ..2 you|this|that|twice|once|times|several|clearly
    i|we|i've|we've ..1 have ..1 told|said|explained|written|repeated|mentioned ..4 twice|times|repeatedly|before|over
    as|like ..1 i|we ..1 said|wrote|told|explained ..3 before|earlier|previously|times|twice|repeatedly
    per my|our ..1 emails|messages|mails|letters|notes|reminders
    as|per ..2 my|our ..1 last|previous|earlier|prior ..1 email|emails|message|mail|letter|note
    as ..1 previously|repeatedly ..1 stated|explained|mentioned|noted|said|advised
    keep|kept|tired|sick ..2 repeat|repeating|explaining|telling|saying
    have|having|had to ..1 repeat|explain ..3 again|myself|ourselves|once|every
    once again|more ..2 explain|repeat|tell|spell|say
    for the ..1 last|umpteenth|hundredth|tenth|nth|third|fourth time
    how many times ..1 will|have|did {we} ..4 tell|explain|repeat|remind|say|ask|write|spell|show|point|answer|told|explained|repeated|reminded|said|asked|written|wrote|shown|answered
    {we} ..3 how many times ..2 told|explained|repeated|reminded|said|asked|written|wrote|shown|answered
    let me ..2 repeat|spell
    let me|us ..1 explain ..3 again|slowly|simply|simple|once|more
    i'll|i|we'll|let|will ..2 spell ..1 it|this|that|them ..2 out
    in words ..2 even|you|of one
    anyone|everyone|everybody|anybody ..1 knows|sees|understands|realises|realizes ..1 that|this|it|how|why|what|you
    anyone|everyone|everybody|anybody ..1 knows|sees|understands|realises|realizes $
    anyone|everyone|everybody|anybody ..1 knows|sees|understands|realises|realizes ,
    even ..1 a|an|the ..1 first-grader|pupil|five-year-old|six-year-old|ten-year-old|schoolgirl|baby|apprentice
    doesn't|don't|not|needn't take|need ..1 a|an|be ..2 to ..1 see|understand|grasp|know|realise|realize
    common ..1 knowledge|sense
    not|isn't|hardly ..1 rocket science|surgery
    doesn't|not|needn't|don't|no|hardly ..2 take|need|be|require ..2 genius|expert|degree|einstein|rocket
    goes|go without saying
    elementary|simple|kindergarten knowledge
    lack|lacks|lacking|without ..1 any|the|even ..1 basic knowledge
    elementary|basic|simple|kindergarten ..1 logic|arithmetic|stuff|maths|math|physics|truth|truths|concept|concepts|economics|facts
    this|it|that|it's|that's ..1 is ..2 elementary|basics|101|kindergarten|abc
    this|these|that|those|that's|it's ..2 the|mere abc|basics of
    the very ..1 abc|basics of
    as you ..1 should|ought|must|surely|certainly|doubtless|undoubtedly ..2 know|aware|realise|realize|remember|understand
    you should|ought ..1 know ..1 by|this|better
    you should|ought ..1 know ..1 that $
    you should|ought ..1 know that ..1 by
    you ..1 probably|clearly|obviously|evidently|simply|just|apparently|perhaps|still|really ..1 not|don't|can't|didn't|cannot|fail ..2 realise|realize|understand|know|grasp|appreciate|aware
    you ..1 may|might ..1 not realise|realize|understand|grasp|appreciate
    you ..1 don't|not ..1 seem ..2 understand|grasp|realise|realize|know|get
    trust|believe ..1 me|us , ..5 i|we|years|been|know|experience
    {we} ..1 know better|best
    i've|we've|i|we ..2 been doing this ..4 years|decades|longer|long
    leave ..2 to ..1 the professionals|experts|pros|us
    we're|we|i'm|i are|am|the ..1 the experts|professionals|expert|professional here
    had you ..1 read|looked|listened|checked|studied|bothered
    if you ..2 had|actually|read|bothered|looked ..1 read|looked|listened|checked|studied|to|carefully|properly|it|understood
    ^ ..2 try reading|googling
    read ..3 carefully|properly|again ..1 next|this|before|please
    ^ read ..3 carefully|properly
    google ..1 it|that
    hope ..2 that|this|it's|now|it ..2 is|clear|now|sinks ..2 now|clear|finally|in
    is ..1 that|this ..1 really so|that hard|difficult
    what's|what ..1 is ..1 so ..1 hard|difficult|unclear
    let ..1 me|us ..1 educate|enlighten|teach|school
    dumb|dumbed|dumbing ..1 it|this|that|down
    for the benefit of those|anyone|everyone
    in layman's terms
    well ..1 , ..1 actually
    should|will|can|may|must|need ..2 surprise|shock|astonish no-one|nobody|no|none|few
    surprise ..1 to ..1 no ..1 one|body
    hardly ..2 news|surprise|surprising|mystery|secret
    told|explained|written|said|repeated|asked|wrote|mentioned ..2 you|this|it|that ..3 three|two|four|several|many|countless|numerous|various|five|more|repeated ..2 times|occasions|letters|emails|mails
    on|in|for two|three|four|several|many|countless|numerous|repeated|previous ..1 occasions|letters|emails|times ..4
    i've|we've|i|we ..1 have ..1 now ..2 told|said|explained|written|repeated|mentioned
    told|explained|said|repeated ..3 already|once ..1 before|again
    it ..1 stands to reason
    needless|unnecessary to ..1 say|add|explain
    you ..1 might|could|should ..1 well have ..1 remembered|memorised|learnt|learned|noticed|grasped
    should|ought|must ..1 to have ..1 sunk in
    any ..1 fool
    even ..1 you|your ..2 can|could|should|must|will ..2 see|understand|grasp|know|work
    as ..1 any ..2 knows|will|can|could|sees
    as everyone|everybody|anyone|anybody ..1 knows|sees
    it ..1 is|it's ..2 well known|well-known
    well-known fact
    do|try ..2 keep|catch up
    read ..2 small print|manual|instructions|contract|letter|email|mail ..3 first|again|before|carefully|next|properly
    if you|your ..2 bothered|cared|managed|troubled|took ..2 read|look|check|trouble
    i|we ..1 would|should have ..1 thought|expected ..1 that
    one would|might have ..1 thought|expected
    you'll|you ..1 will|may find ..3 if you ..1 read|look|check|care
    in ..1 plain|simple ..1 english|words|terms ..3 you|once|again
    as ..1 i|we ..1 keep|never|always|am|are ..2 saying|telling|repeating|explaining|tired
    physics|biology|chemistry|gravity|arithmetic|mathematics ..2 101|lesson|basic|elementary|school
    school|primary-school|kindergarten|first-year|beginner's ..1 physics|arithmetic|maths|knowledge|stuff|mistake
    basic ..1 physics|arithmetic|maths|stuff|mistake
    leave ..1 the ..3 to ..1 us|me|professionals|experts|specialists
    those who ..1 know|understand|work
    layman|laymen|laypeople|layperson|uninitiated|amateur|amateurs ..4 understand|know|see|grasp|tell|notice
    wouldn't|won't|can't|cannot|don't|couldn't ..1 expect you ..1 to ..2 know|understand|see|grasp|follow
    clearly|evidently|apparently|plainly|obviously ..1 you ..2 not|n't|never|don't|didn't|haven't|misread|missed
    you|your ..1 clearly|evidently|plainly|apparently ..2 not|n't|never|don't|didn't|haven't|misread|missed|lack
    which|that|as ..1 is ..1 obvious|self-evident|evident ..1 to
    self-evident|self-explanatory
    do ..1 the ..1 maths|math
    i|we ..1 fail to see ..2 what|how|why ..3 unclear|hard|difficult
    clear|plain|obvious|evident|apparent|self-evident to ..1 anyone|anybody|any|even
    any ..3 would|will|could|can tell ..1 you
    needn't|not|hardly|doesn't|don't ..1 have|need|take|require|be ..3 studied|study|diploma|doctorate|phd|professor|scientist
    no ..1 degree|diploma|doctorate|genius|einstein ..2 needed|required|necessary
    takes|needs|need|take no ..1 degree|diploma|doctorate|genius|einstein|scientist|professor
    trust|think|assume|presume|believe|expect ..2 you can|could|will ..1 manage|cope|handle ..1 that|this|it|much
    hardly|no|scarcely|not ..1 news to ..2 most|anyone|anybody|us|me|professionals
    even ..1 the|our|my ..1 cat|cats|dog|dogs|pigeons|apprentice|cleaner|cleaners|caretaker|teaboy|tea-boy|intern|interns ..1 know|knows|understands|understand
    needn't|need|doesn't|don't|not ..1 need|have ?to have ..1 read|studied|attended|gone|been
    wonder|wondered|puzzled|puzzles|marvel|marvelled|amazed ..2 how one|anyone|anybody|somebody|you can|could|manage|manages ..8
    might|could|should have remembered|noticed|learnt|learned|grasped ..1 by ..1 now
    would ..1 think you'd|you ..3 know|remember|remembered|learnt|learned ..2 by now
  `,
  except: {
    ru: `
      разве что
      станет|стало|станут|было|пока|не ..1 очевидно|ясно|понятно|известно|видно
      будет ..2 известно|видно|понятно|ясно
      уже ..4 писал*|говорил*|сказал*|сообщал*|объяснил* ..4 телефон*|телефону|трубк*|звонк*|созвон*|встреч*|голос*
      чтобы ..6 понятно|ясно|видно|всем
      известно ли
      всем ..2 будет|было ..2 видно|понятно|ясно
      если ..4 непонятно|неясно
      смотрите|посмотрите ..1 внимательн* ..2 на ..1 образц*
      простые|основы ..3 понятно
      и|тоже ..1 понятно|ясно|видно|известно ..1 что !и
      очевидн* ..1 для нас
      нам|мне ..2 очевидно
      теперь|стало|сейчас|уже|отсюда ..1 очевидно|ясно|видно
      ^ всем ..1 понятно|ясно|видно ..2 расписани*|план|адрес|схема|маршрут|задач*
      чтобы вы знали ..1 то|о|об|когда|как|где
      хоте*|хочу|хотим|важно|пишу|пишем|говорю|сообщаю|надо|нужно|стоит ..2 , чтобы вы знали
    `,
    uk: `
      стане|стало|стануть|було|поки|не ..1 очевидно|ясно|зрозуміло|відомо|видно
      буде ..2 відомо|видно|зрозуміло|ясно
      вже|уже ..4 сказа*|сказав|каза*|говори*|повідомля*|поясни* ..4 телефон*|слухавк*|дзвінк*|зідзвон*|зустріч*|голос*
      щоб ..6 зрозуміло|ясно|видно|всім|усім
      чи ..2 відомо
      всім|усім ..2 буде|було ..2 видно|зрозуміло|ясно
      якщо ..4 незрозуміло|неясно
      нам|мені ..2 очевидно
      хіба що
      простими словами ..4 звіт|опис|текст|пояснення
      очевидні|очевидних ..1 речі ..1 для нас
      для ..1 нефахівця|новачка ..3 інструкці*|пам'ятк*|текст|відео|курс
      усе|все|так|звісно ..8 говорити нема|немає ..1 про
      щоб ви знали ..1 те|про|коли|як|де
      хоті*|хочу|хочемо|важливо|пишу|пишемо|кажу|повідомляю|треба|варто ..2 , щоб ви знали
    `,
    en: `
      let me ..1 repeat ..1 what|how|back|to ..2 i|we|you
      let me ..1 repeat ..1 to|for ..1 be|make sure
      obviously ..1 we|i|i'm|we're|our|we'll|we'd|i'll|i'd|you
      we|i|we're|i'm|we'd|we'll|you're|they're|it's|they|he|she|is|are|was ..1 obviously
      not|less|more|most|wasn't|isn't|least ..1 obvious*
      obvious ..1 choice|reasons|mistake|mistakes|error|errors|next|place|candidate
      so|that|to ..2 everyone|anyone|everybody ..2 can ..2 see|do|work|understand
      does|do anyone ..1 know
      let ..1 everyone|anyone|me ..1 know
      make|be|makes|making ..2 sure|certain
      already ..4 said|told|explained|mentioned ..5 phone|call|telephone|meeting
      said|told|explained|mentioned ..3 before|earlier ..3 phone|call|telephone
      common sense ..1 approach
      google ..1 analytics|ads|maps|drive
      thought|think|felt|feel|want|wanted|wish|wished|believe|glad|only|right ..2 you should|ought ..1 know
      without saying ..1 how|we|our|i|my
      everyone can|will|could do|see|manage ..2 from|the|their|on|what|it
      so ..1 that
      surprise ..2 party|gift|visit
      in ..1 plain|simple english ..3 version|edition|text|summary
      leave ..1 the ..2 keys|key|box|parcel|car|boxes|bags|trolley|door|gate|choice|decision ..3 to
      self-explanatory ..1 labels|menu|icons
      you|your ..1 apparently not
      for the second|third|fourth|fifth|tenth time ..2 year|season|running|month
    `,
  },
}

/** Talking down. */
export const talksDown: Meaning = joined(looksDown, knownToAll, schools, anyChild, aboveYou, youAndTheTrade)
