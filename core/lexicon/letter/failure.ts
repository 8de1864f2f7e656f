import type { Meaning } from '../lexicon.ts'

/** Something went wrong: words of harm, or of a thing done to the wrong place. */
export const failure: Meaning = {
  ru: `
    привезли|приехало|пришло|доставили|отгрузили|получили ..2 на # ..3 меньше
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
    прошлогодн*|чужой|чужая|чужую ..2 логотип*|дат*|цен*|прайс*|тираж|телефон*|адрес*|верси*|фамили*|имя|имен*|текст*
    напечатал*|повесил*|отправил*|разослал*|поставил*|вышл*|вышел|ушл*|ушел ..4 стар*|прошлогодн*|чуж*|лишн* ..3
    на ладонь|палец|пальца|сантиметр*|миллиметр*|см|мм|вершок|размер ..1 короче|уже|длиннее|шире|ниже|меньше|больше
    оказал* ..2 в|на|у|не|заперт*|закрыт*|пуст* ..2 Aa|там|том|чуж*|складе|без
    *л|*ла|*ли|*ло ..3 под ..1 открытым небом|дождем|снегом
    простоял*|пролежал*|провисел*|прождал*|проторчал*|протомил* ..4 без|на|у|под|в
    никто ..3 не ..1 приехал|пришел|явился|открыл|встретил|позвонил|ответил|предупредил|проверил|заметил
    приехал*|пришел|пришла|пришло|пришли|доехал*|привез* ..3 мертв*|мокр*|бит*|разбит*|холодн*|пуст*|грязн*|гнил*|мят*|рван*|сыр*|вял*|тепл*|просроч*|сломан*|крив*|не
    приехал*|пришел|пришла|пришло|пришли ..3 половин*|без|вместо|на ..1 # ..1 меньше
    упер*|наткнул* ..3 закрыт*|заперт*|замок
    света|воды|отоплен*|тепла|связи|интернета|газа|электричества ..3 не ..1 было|стало
    пришлось ..2 выбросить|выкинуть|списать|утилизировать|отменить|вернуть|разослать|распустить|отправить
    сигнализаци*|телефон*|датчик*|насос*|касса|лифт|сайт|форма|бот ..5 промолчал*|молчит|молчал*|стоит|стоял*|заел*|заклинил*
    плитк*|обои|обоев|краск*|лак|шов|швы|покрыти*|штукатурк*|ламинат|паркет|пленк* ..4 отошл*|отошел|вздул*|пошл*|пошел|потрескал*|пожелтел*|пузыр*|отвалил*|облупил*|поплыл*
    разослал*|отправил*|ушл*|ушел|получил* ..8 которым|у|кому ..2 рано|не|уже|нет
    не ..1 того|тех|той|то ..1 размера|цвета|сорта|формата|материала
    недосчитал*|недостает|недосчита*
    час|часа|часов|минут|дня|дней|день ..1 опоздани*
    опоздани* ..3 #|час*|минут|день|дня
    остывш*|размокш*|отсыревш*|протекш*|помятым*|побит*|разбитым*|рваным*|треснувш*|сломанн*|поврежденн* ..3
    {our} ..2 диспетчер*|водител*|менеджер*|мастер*|монтажник*|курьер*|кладовщик*|бригад*|бухгалтер*|сотрудник*|повар*|кондитер*|инженер*|администратор*|оператор* не *л|*ла|*ли
    вместо # ..4 #
    показыва*|показал* ..2 # ..6 было|на ..1 самом #
    половина|половину|часть|треть|двое|трое|пять|шесть|три|два|четыре ..3 не ..1 доехал*|дошл*|дошел|получил*
    из # ..4 доехал*|дошл*|дошел|приехал*|получил* ..3
    из восьми|десяти|шести|семи|девяти|двенадцати|двадцати|тридцати|ста ..4 доехал*|дошл*|дошел|приехал*|получил* ..3
    тревога|сигнал|оповещение|уведомление|смс ..2 не *л|*ла|*ло
    сбил*|слетел* ..3 настройк*|порог*|дат*|цен*|верстк*|адрес*
    настройк*|порог*|дат*|цен*|верстк*|адрес* ..2 сбил*|слетел*|съехал*
    не так|туда|то|тот|ту|те прочл*|прочел|прочит*|понял*|записал*|посчитал*|отмерил*|отрезал*|поставил*|повесил*|собрал*|сшил*|настроил*|наклеил*|подключил*
    выключился|выключилась|выключилось|отключился|отключилась|заглох|заглохла|замолчал*|погас|погасла|погасло|потух|потухла|заклинило|закоротило|замкнуло|перегорел*
    сам|сама|само выключ*|отключ*|открыл*|закрыл*|стер*|удалил*
    нет звука|изображения|картинки|подписи|печати|тепла|света|воды|доступа ..4
    {our} ..3 {spoiled}
    сгнил*|погиб*|завял*|скисл*|прокисл*|отсырел*|промерз*|замерз*|перегрел*|передержал*|недосушил*|недопек*
    неверн*|неправильн*|ошибочн* ..2 сумм*|адрес*|дат*|цен*|счет*|номер*|размер*|цвет*|файл*|верси*|напоминан*|сообщен*|письм*|рассылк*|заказ*|этикетк*|смс
    вверх ногами
    задом наперед
    вверх тормашками
    наизнанку
    остал*|сидел*|стоял*|был*|были ..2 без ..1 света|воды|связи|тепла|отопления|электричества|интернета|питания|напряжения
    пропало|пропал|пропала|исчезло ..2 электричество|свет|питание|напряжение|связь|вода|давление|интернет
    не ..2 доехал*|добрал*|дотянул*|долетел*|доплыл*|дождал*
    почему-то|зачем-то|отчего-то ..3 *л|*ла|*ли|*ло
    неверн*|неправильн* ..1 вес|сумм*|цифр*|цен*|номер*|дат*|адрес*|имя|размер*|количеств*|тариф*|реквизит*|объем*
    вы|с вас ..2 переплатил*|взяли|списали ..1 лишн*
    переплатили|переплатила|переплатил
    вышла|вышел|случилась|случился|случилось|произошла|произошел|приключилась ..2 неприятност*|казус*|конфуз*|накладк*|незадач*|заминк*|недоразумен*|ляп*|прокол*|осечк*|чп|история|беда
    неприятност*|казус|конфуз|незадача|оплошка|чп ..2 с|на|при|у|вчера|сегодня
  `,
  uk: `
    привезли|приїхало|прийшло|доставили|відвантажили|отримали ..2 на # ..3 менше
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
    торішн*|чужий|чужа|чужу ..2 логотип*|дат*|цін*|прайс*|наклад|телефон*|адрес*|верс*|прізвищ*|ім'я|імен*|текст*
    надрукувал*|повісил*|відправил*|розісла*|поставил*|вийшл*|вийшов|пішл*|пішов ..4 стар*|торішн*|чуж*|зайв* ..3
    на долоню|палець|пальця|сантиметр*|міліметр*|см|мм|розмір ..1 коротш*|вужч*|довш*|ширш*|нижч*|менш*|більш*
    опинив*|опинил* ..2 у|в|на ..2 Aa|там|чуж*|складі|без
    *в|*ла|*ли|*ло ..3 просто неба
    простояв*|простоял*|пролежав*|пролежал*|прочекав*|прочекал* ..4 без|на|у|під|в
    ніхто ..3 не ..1 приїхав|прийшов|з'явився|відчинив|зустрів|подзвонив|зателефонував|відповів|попередив|перевірив|помітив
    приїхав|приїхал*|прийшов|прийшл*|доїхал*|привезл* ..3 мертв*|мокр*|бит*|розбит*|холодн*|порожн*|брудн*|гнил*|м'ят*|рван*|сир*|тепл*|простроч*|зламан*|крив*
    приїхав|приїхал*|прийшов|прийшл* ..3 половин*|без|замість
    вперл*|уперл*|наткнул*|наштовхн* ..3 зачинен*|закрит*|замок
    світла|води|опалення|тепла|зв'язку|інтернету|газу|електрики ..3 не ..1 було|стало
    довелося|довелось ..2 викинути|списати|утилізувати|скасувати|повернути|розпустити
    сигналізаці*|телефон*|датчик*|насос*|каса|ліфт|сайт|форма|бот ..5 промовчал*|промовчав|мовчить|мовчав|мовчал*|стоїть|стояв|заклинило
    плитк*|шпалери|шпалер|фарб*|лак|шов|шви|покритт*|штукатурк*|ламінат|паркет|плівк* ..4 відійшл*|відійшов|здул*|здувся|потріскал*|пожовтіл*|пузир*|відпал*|облупил*|попливл*
    розісла*|надісла*|пішл*|пішов|отримал* ..8 яким|у|кому ..2 рано|не|вже|немає
    не ..1 того|тих|тієї ..1 розміру|кольору|сорту|формату|матеріалу
    згнил*|загинул*|зів'яв|відсиріл*|промерз*|замерз*|перегріл*|перетримал*
    година|години|годин|хвилин|дні|днів|день ..1 запізнення|спізнення
    запізнення ..3 #|годин*|хвилин|день|дні
    охолол*|розмокл*|відсиріл*|пом'ят*|побит*|розбит*|рван*|тріснут*|поламан*|пошкоджен* ..3
    {our} ..2 диспетчер*|воді*|менеджер*|майстер*|монтажник*|кур'єр*|комірник*|бригад*|бухгалтер*|співробітник*|працівник*|кухар*|кондитер*|інженер*|адміністратор*|оператор* не *в|*ла|*ли
    показува*|показал* ..2 # ..6 було|насправді #
    тривога|сигнал|сповіщення|смс ..2 не *в|*ла|*ло
    з ..1 восьми|десяти|шести|семи|дев'яти|дванадцяти|двадцяти|тридцяти|ста|# ..4 доїхал*|дійшл*|дійшов|приїхал*|отримал* ..3
    збил*|злетіл* ..3 налаштув*|порог*|дат*|цін*|верстк*|адрес*
    не так|туди|те|той|ту|ті прочита*|зрозумі*|записа*|порахува*|відміря*|відріза*|постави*|повіси*|зібра*|пошив*|пошил*|налаштува*|наклеї*|підключи*
    вимкнувся|вимкнулася|вимкнулось|відключився|відключилася|заглох|заглухла|замовк|замовкла|згас|згасла|погас|погасла|заклинило|закоротило|замкнуло|перегорі*
    сам|сама|само вимкн*|відключ*|відчинив*|зачинив*|стер*|видалив*
    немає|нема звуку|зображення|картинки|підпису|печатки|тепла|світла|води|доступу ..4
    догори ногами|дриґом
    задом наперед
    навиворіт
    лишил*|залишил*|сиділ*|стоял*|був|була|були|було ..2 без ..1 світла|води|зв'язку|тепла|опалення|електрики|інтернету|живлення|напруги
    зник|зникла|зникло|пропала|пропав|пропало ..2 електрика|світло|живлення|напруга|зв'язок|вода|тиск|інтернет
    не ..2 доїхал*|доїхав|дістал*|дістався|долетіл*|долетів|доплив|доплил*|дочекал*
    чомусь|нащось ..3 *в|*ла|*ли|*ло
    невірн*|неправильн*|хибн* ..1 ваг*|сум*|цифр*|цін*|номер*|дат*|адрес*|ім'я|розмір*|кількіст*|тариф*|реквізит*|обсяг*
    переплатили|переплатила|переплатив
    вийшла|вийшов|вийшло|сталася|стався|сталось|трапилася|трапився|трапилась ..2 халеп*|прикріст*|прикрощ*|негаразд*|казус*|конфуз*|непорозумін*|заминк*|ляп*|пригод*|прокол*|осічк*|біда|історія|накладк*
    халепа|прикрість|казус|конфуз|нп ..2 з|із|на|при|у|в|вчора|учора|сьогодні
  `,
  en: `
    went|sent|mailed|delivered|posted|shipped|emailed ..5 wrong|outdated
    went|sent|mailed|delivered|posted|shipped|emailed ..3 to|with ..1 last year's|month's|season's
    delivery|order|batch|consignment|box|pallet ..1 was|is|were|came ..3 short
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
    ^ wrong ..4
    the|a|an|with|at|to|sent|printed|carried|bore wrong ..3
    sent|mailed|texted|emailed|delivered|went|posted ..8 not ..1 due|yet|meant|theirs|intended
    stood|sat|lay|left|waited ..6 without|uncovered|unattended|unlocked ..3
    left ..4 uncovered|unlocked|unattended|outside ..2
    the power|light|lights|heating|water|line|connection|sound went|failed|died|cut
    too short|long|small|big|narrow|wide|dark|light|late|thin|thick|salty|hot ..1 by
    too short|long|small|big|narrow|wide|dark|light|thin|thick|salty|hot $
    {our}|the|we ..6 hand|inch|inches|centimetre*|centimeter*|cm|mm ..1 too
    ended ..1 up ..2 in|at|on ..3
    nobody|no-one|none ..6 turned|came|showed|arrived|appeared|answered|opened|noticed|checked|warned|met ..1 up
    printed|sent|hung|posted|mailed|shipped|went|carries|carried|shows|showed|bears|bore ..4 old|outdated|former|previous|another ..3
    date|price|name|number|logo ..1 of|from last year
    dead|wilted|rotten|mouldy|broken|smashed|soaked|cold|empty|frozen on ..1 arrival
    arrived|came|turned ..2 dead|wilted|rotten|mouldy|soaked|warm|frozen
    found ..4 shut|locked|closed|dark|empty|flooded ..2
    was|were|been|is|has off ..1 all|for ..3 night|day|weekend|morning|hours
    had|have to ..1 be ..2 thrown|scrapped|binned|destroyed|cancelled|written|discarded|dumped
    line|phone|site|website|till|tills|lift|server|alarm|system|app ..3 been|was|were|is|went|stayed ..1 dead|down|silent|dark|unreachable|mute
    tile|tiles|paint|varnish|wallpaper|seam|plaster|lacquer|floor|boards|grout|render ..3 came|lifted|peeled|bubbled|warped|flaked|split|swelled|yellowed|blistered
    short-delivered|under-delivered|undercooked|overcooked|burned|scorched|shrunk|shrank
    {we} ..2 used|took|put|picked|loaded|packed|applied ..3 wrong|old|other ..2
    labels|label|name|address|logo ..3 for|of ..4 another|other|different
    only # ..2 of ..4 arrived|came|reached|made
    showed|read|said ..2 # ..8 was|were ..1 #
    an|one|two|three|# hour|hours|minutes|days|day ..1 late|delay
    not|never ..1 yours ..6
    misread|miscounted|miscalculated|mismeasured|misheard|mistook|misspelt|misspelled|mishandled|misjudged|misfiled|misaddressed|misdirected|misrouted
    switched|turned|shut|locked|wiped itself ..1 off|down|out
    {our} ..3 {spoiled}
    has|have|had|with|without no sound|picture|heat|light|signal|power|water ..2
    gowns|goods|boxes|crates|parcels|items|clothes|dresses|papers|files|documents ..3 of|for another|somebody|someone
    lost|without power|electricity|connection|signal|contact|pressure|water
    unreachable|inaccessible|offline
    no power|electricity|heating|signal|connection|hot
    upside down
    inside out
    back to front
    went|gone|going|tripped|switched off ..2 on|at|overnight|during|for|all|last
    didn't|did|never ..1 not ..1 make ..1 it|through
    warmed|heated|cooled|dropped|rose|fell to # ..3 instead|degrees
    thawed|defrosted
    stuck|jammed|seized|tripped $
    stained|rust|rusted|rusty|worked|came|come|fell ..1 loose|marks|off ..2
    came|went|go|returned back ..3 with|without ..1 marks|stains|rust|holes|dents|tears|spots ..2
    for some ..1 reason|unknown ..2 *ed|went|was|were|left|sent
    incorrect ..1 weight|amount|figure|figures|price|number|date|address|name|size|quantity|rate|details|volume
    you've|you ..1 have ..1 overpaid
    overpaid|underpaid|underdelivered
    stopped|stops ..1 again|dead|working|short
    stood ..1 still
    stood idle
    missing ..1 page|part|parts|piece|pieces|key|keys|screw|screws|chapter|line
    is|are|was|were missing ..1 from|on|in
    ran|run|got|came|landed ..1 into|in ..2 trouble|difficulties|difficulty|problems|snag
    mishap|hiccup|mix-up|muddle|slip-up|embarrassment|unpleasantness|upset ..2 with|at|on|during|over|in|yesterday
    corked|rancid|rotten|stale|mouldy|moldy|spoilt|spoiled|undercooked|raw
  `,
  except: {
    ru: `
      стоит|стоял|стояла|стоят ..1 в|во|на|у|под|за|возле|рядом|около|вдоль|между ..2 подвал*|угл*|стен*|двор*|комнат*|цех*|пол*|крыш*|полк*|стол*|дом*|улиц*|гараж*|сара*|окн*|двер*
      ни один|одна|одно|одного|одной|одну ..4 не ..1 помял*|порвал*|поцарап*|разбил*|треснул*|повред*|сломал*|потерял*|пролил*|испортил*|намок*|рассыпал*
      ничего ..2 не ..1 помял*|порвал*|поцарап*|разбил*|треснул*|повред*|сломал*|потерял*|пролил*|испортил*|намок*|рассыпал*
      если|вдруг ..5 сбой|сбоя|авари*|ошибк*|потерял*|пропал*|сломал*
      старый|старая|старое|старую ..2 номер* ..2 работает|действует
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
      стоїть|стояв|стояла|стоять ..1 в|у|на|під|за|біля|поруч|вздовж|між ..2 підвал*|кут*|стін*|двор*|подвір*|кімнат*|цех*|підло*|дах*|поли*|стол*|дом*|вулиц*|гараж*|вікн*|двер*
      цей|той|перший|другий|третій|наступний|останній|осінній|весняний|зимовий|літній|кожен залив|розлив|злив
      на|до|після|про|перед|під ..1 залив|розлив|злив
      жоден|жодна|жодне|жодного|жодної|жодну ..4 не ..1 пом'ял*|порвал*|подряпал*|розбил*|тріснул*|пошкод*|зламал*|загубил*|пролил*|зіпсувал*|намок*|розсипал*
      нічого ..2 не ..1 пом'ял*|порвал*|подряпал*|розбил*|тріснул*|пошкод*|зламал*|загубил*|пролил*|зіпсувал*|намок*|розсипал*
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
      {our} ..3 the|that|this|these|each|every|your|next|first|last|final|second|third|biggest|spring|summer|autumn|winter|rough|director's cut|cuts|hit|hits
      if|should|in case ..6 mistake|error|failure|wrong|outage|lost|missing|fault|breakdown|damaged|broken|unavailable
      no|without|zero|any ..2 mistake|mistakes|error|errors|failure|fault|downtime|outage|defects
      so ..2 that nothing
      has|have|had|is|are gone to|into|through|ahead|well|smoothly|live|round|forward
      your ..2 mistake|error|fault
      stain|stains|crack|cracks|scratch|damage ..3 before us|we
      nothing|not|if|anything ..4 wrong
      left|leave|leaves ..4 on|out|open|outside ..3 please
      lights|water|power off
      found ..4 closed ..2 until
      was|were closed ..2 on|for
      fixed|corrected|found|spotted|noticed|discovered|located|traced|cured|sealed ..3 error|errors|mistake|mistakes|leak|leaks|crack|cracks|scratch|fault|faults|defect|defects|dent|stain
      error|errors|mistake|mistakes|leak|fault ..2 ruled out
      missed|lost you|each|him|her|them|one|sight|touch|track|count
      lost|lose ..2 tender|bid|pitch|vote|toss|match|game|bet|weight|interest
      missed ..1 your|a ..1 call|calls|visit
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
      can|could|may|might|would ..1 go|fail|break|get ..1 down|wrong|missing
      works|work|working|is|remains|stays|go|goes|went offline ..2 until|for ..1 maintenance
    `,
  },
}
