import { joined, type Meaning } from '../lexicon.ts'
import { safeguards } from './safeguards.ts'

/** A measure that keeps it from happening again; more care is none. */
const measures: Meaning = {
  ru: `
    чтобы ..6 не повтор*|случ*|произ*|было|терял*|путал*|ушл*|уходил*|попада*
    чтобы|дабы ..5 больше|впредь|снова ..2 не
    впредь|отныне
    теперь ..8 *ет|*ут|*ют|*ит|*ат|*ят|*ем|*им|*ется|*ится|*утся|есть
    *ет|*ут|*ют|*ит|*ем|*им|*ется ..3 теперь
    с|со ..1 завтрашнего|сегодняшнего|этого|нынешнего|понедельника|вторника|среды|четверга|пятницы|декабря|января|следующ*|этой|сегодня ..8 *ет|*ут|*ют|*ит|*ат|*ят|*ем|*им|*ется|бирк*|есть
    на будущее|следующие|дальнейшее
    {we_do} ..7 вместо
    ввел*|введ*|вводим|внедр*|установ*|постав*|добав*|назнач*|настро*|включ*|завел*|заведем|прописал*|пропишем|усил* ..5 контрол*|провер*|чек-лист*|чеклист*|подтвержд*|ограничен*|уведомлен*|датчик*|камер*|правил*|регламент*|сверк*|дежурн*|копи*|резерв*|защит*|порог*|бирк*|штрихкод*
    двойн*|втор*|дополнительн* ..2 провер*|контрол*|подпис*|сверк*|пара|подтвержд*
    перед ..2 кажд* ..5 *ет|*ют|*ем|*им|*ят
    кажд* ..5 провер*|сверя*|подтвержда*|подписыва*
    вычеркнул*|сменил*|меняем|сменим|отказал*|заменил* ..5 перевозчик*|поставщик*|подрядчик*|списк*|хостинг*|процесс*|порядок|схем*|них|него
    из списка ..2 вычеркнул*|убрал*
    меры|мера ..4 {we_do}|приня*|чтобы
    приняли|принимаем|примем ..3 мер*
    исключ* ..3 повтор*
    резервн*|вторую|второй ..2 копи*|канал*|площадк*|сервер*
    следующ* !письмо|отчет|звонок|раз|встреч*|недел*|понедельник|вторник|сред*|четверг|пятниц*|месяц* ..4 {we_do}
    {we_do} ..4 только|теперь|впредь|отныне|всегда|заранее
    теперь|впредь|отныне|дальше|всегда ..3 только
    больше ..2 не ..1 работаем|сотрудничаем|заказываем|пользуемся|возим|грузим|берем|ставим|храним
    отрезан*|отключен*|отвязан*|отделен*|разведен*|изолирован* ..2 от|и
    в|на|к|у ..1 кажд*|любой|любую|любое|всякий|всякую ..5 кладем|клеим|ставим|вешаем|пишем|крепим|вкладываем|прикладываем|добавляем|печатаем|теперь|есть|будет !по|на
    с|со ..1 прошлой|прошлого|этой|того недели|раза|дня|месяца|случая ..4 *ю|*у|*ем|*им|*ет|*ит|*ут|*ят
    к ..1 следующ* ..4 будет|будут|поставим|повесим|стоит|встанет ..3
    будет|будут ..1 мерить|проверять|сверять|смотреть|считать|пересчитывать|подписывать|взвешивать|звонить|дежурить|дублировать|хранить|перечитывать|вычитывать|принимать ..6
    прежде чем|перед ..6
    проверя*|сверя*|подписыва*|смотр*|пересчитыва* ..4 двое|вдвоем|второй|вторая|двумя|дважды
    остал*|оставил* ..1 только|лишь ..3
    удалил*|стерл*|убрал*|уничтожил*|выбросил*|изъял*|списал* ..2 стар*|прежн*
    двое|вдвоем ..4 провер*|сверя*|подпис*|смотр*|счита*|груз*
    завел*|заведен*|заведем|повесил*|повесим|купил*|куплен*|закупил*|поставил* ..3 журнал*|чек-лист*|табличк*|замок|замки|таймер*|сигнализаци*|термометр*|датчик*|весы|сейф|автомат*|счетчик*
    дублер*|дублир*|сменщик*|подмен*|замен* ..3 есть|будет|назначен*|теперь|появил*
    есть|будет|назначен*|появил* ..2 дублер*|сменщик*|подмен*|замена|второй
    чтобы ..6 не *л|*ла|*ли|*ло ..2 , ..5 поставим|поставили|ставим|введем|ввели|заведем|закрепим|закрепили|огородим|повесим|установим|установили|назначим|назначили
    при|для|на следующих|будущих|дальнейших|всех ..1 заказ*|поставк*|партиях|партии|отгрузк*|рейс* ..3 {we_do}
    будет|будут|*ся ..2 {secured} ..4 кажд*|дважды|ежедневно|еженедельно|ежемесячно|раз|перед|до|отдельно|вдвоем|вручную|автоматически
    {secured} ..4 к|на|кажд*|дважды|ежедневно|еженедельно|ежемесячно|раз|перед|отдельно|вторым|автоматически
    {secured} ..3 второ*|резервн*|отдельн*|запасн*
    никто ..1 не ..1 вводит|вбивает|трогает|меняет|копирует|грузит|открывает|отправляет|печатает ..3
    перед|до|при ..1 отправк*|отгрузк*|погрузк*|выезд*|печать|печатью|запуск*|отъезд*|выдач* ..3 проверяет|проверяем|проверяю|сверяет|сверяем|сверяю|смотрит|подписывает|пересчитывает|взвешивает|осматривает
    проверяет|проверяем|проверяю|сверяет|сверяем|сверяю|смотрит|подписывает|пересчитывает|взвешивает|осматривает ..3 перед|до|при ..1 отправк*|отгрузк*|погрузк*|выезд*|печать|печатью|запуск*|отъезд*|выдач*
    следующ*|дальнейш* ..2 *ет|*ит|*ут|*ат|*ят|поедет|поедут ..1 друг*|втор*|нов*|ин*
    в следующий раз ..5 сдадим|сдаем|повезем|везем|отправим|отправляем|возьмем|закажем|грузим|погрузим|печатаем
    в следующий раз будем ..3 сдавать|возить|отправлять|заказывать|грузить|печатать|хранить|проверять|сверять
    перед ..1 началом|стартом|выездом|отправк*|отгрузк*|печатью|сдачей|выдачей|погрузк*|заездом|запуском|уборкой|сменой|монтажом|съемкой|рейсом ..5 *ет|*ит|*ют|*ят|*ем|*им|*ёт
    за кажд* ..5 закрепил*|закреплен*|отвечает|следит|смотрит
    бригад*|водител*|смену|смены|людей|всех|сотрудник*|администратор* ..2 обучил*|научил*|проинструктировал*
    раздал*|разослал* ..3 всем|бригадам|сменам|водителям|администраторам
    появил*|появятся|наклеил*|нанесли ..4 метк*|номер*|наклейк*|табличк*|стрелк*|разметк*|цветн*
    нумеруем|маркируем|помечаем|перепроверяем|дублируем|фотографируем
    убрал*|устранил* ..1 причин*
    больше нет
    кажд* ..4 принима*|осматрива*|фотографир*|пересчитыва*|контролир*|запира*|лично
    сверяет|перепроверяет|пересчитывает|контролирует ..6
    печатаем|пишем ..3 крупно|прямо|сразу|отдельно
  `,
  uk: `
    {we_do} ..7 замість
    щоб ..6 не повтор*|стал*|трапля*|було|губил*|плутал*|пішл*|потрапля*
    щоб|аби ..5 більше|надалі|знову ..2 не
    надалі|відтепер|віднині|відсьогодні|відзавтра
    тепер ..8 *є|*ть|*ємо|*имо|*емо|*ться|*аде|*еде|*ише|*аже|*ере|*име|*аче
    *є|*ть|*ємо|*имо|*емо|*ться ..3 тепер
    з|із|від ..1 завтрашнього|сьогоднішнього|цього|понеділка|вівторка|середи|четверга|п'ятниці|грудня|січня|наступн*|цієї|сьогодні|завтра ..8 *є|*ть|*ємо|*имо|*емо|*ться|бирк*
    на майбутнє|наступні !будемо|буду|постараємося|постараємось|постараюся|намагатимемося|намагатимемось|сподіваємося
    ввел*|введемо|вводимо|запровад*|впровад*|встанов*|постав*|дод*|признач*|налашт*|увімкн*|завел*|заведемо|прописал*|пропишемо|посил* ..5 контрол*|перевір*|чек-лист*|чеклист*|підтвердж*|обмежен*|сповіщен*|датчик*|камер*|правил*|регламент*|звірк*|чергов*|копі*|резерв*|захист*|поріг|бирк*|штрихкод*
    подвійн*|друг*|додатков* ..2 перевір*|контрол*|підпис*|звірк*|пара|підтвердж*
    перед ..2 кожн* ..5 *є|*ть|*ємо|*имо
    кожн*|щоранку|щодня|щотижня ..5 перевір*|звіря*|підтвердж*|підпису*
    викреслил*|змінил*|змінюємо|змінимо|відмовил*|замінил* ..5 перевізник*|постачальник*|підрядник*|списк*|хостинг*|процес*|порядок|схем*|них|нього
    заходи|захід ..4 {we_do}|вжит*|щоб
    вжили|вживаємо|вживемо ..3 заход*
    виключ* ..3 повтор*
    резервн*|другу|другий ..2 копі*|канал*|майданчик*|сервер*
    поставил*|встановил*|додал*|увімкнул*|купил*|завел* ..4 запобіжн*|сигналізац*|сигнал|датчик*|замок|замки|лічильник*|журнал|табличк*|наліпк*
    більше|надалі|відтепер ..2 жоден|жодна|жодне|жодного|ніхто ..6 без
    кожн* ..2 тепер
    більше ..2 не ..1 працюємо|співпрацюємо|замовляємо|користуємося|користуємось|возимо|беремо|ставимо|зберігаємо
    відрізан*|відключен*|від'єднан*|відокремлен*|розведен*|ізольован* ..2 від|і
    у|в|на|до ..1 кожн*|будь-який|будь-яку ..5 кладемо|клеїмо|ставимо|вішаємо|пишемо|кріпимо|вкладаємо|додаємо|друкуємо|тепер|є|буде
    з|із|від ..1 минулого|минулої|того|цього тижня|разу|дня|місяця|випадку ..4 *ю|*у|*емо|*имо|*ємо|*є|*ить|*уть|*ють
    до ..1 наступн* ..4 буде|будуть|поставимо|повісимо|стоїть|стане ..3
    мірятиме|перевірятиме|звірятиме|дивитиметься|рахуватиме|перераховуватиме|підписуватиме|зважуватиме|чергуватиме|дублюватиме|зберігатиме|перечитуватиме|вичитуватиме|прийматиме|перевірятимуть|звірятимуть|підписуватимуть
    перш|перед ніж|тим ..6
    перевіря*|звіря*|підпису*|дивл*|перерахову* ..4 двоє|удвох|вдвох|другий|друга|двічі
    наступного|наступної|наступний ..1 року|разу|тижня|місяця|сезону ..3 *емо|*імо|*имо
    лишив*|лишил*|залишив*|залишил* ..1 тільки|лише ..3
    видалил*|стерл*|прибрал*|знищил*|викинул*|вилучил*|списал* ..2 стар*|попередн*|колишн*
    двоє|удвох|вдвох ..4 перевір*|звіря*|підпис*|дивл*|рахую*|вантаж*
    завел*|заведен*|заведемо|повісил*|повісимо|купил*|куплен*|закупил*|поставил* ..3 журнал*|чек-лист*|табличк*|замок|замки|таймер*|сигналізаці*|термометр*|датчик*|ваги|сейф|автомат*|лічильник*
    дублер*|змінник*|підмін*|замін* ..3 є|буде|призначен*|тепер|з'явил*
    є|буде|призначен*|з'явил* ..2 дублер*|змінник*|підмін*|заміна|другий
    щоб|аби ..6 не *в|*ла|*ли|*ло ..2 , ..5 поставимо|поставили|ставимо|введемо|ввели|заведемо|закріпимо|закріпили|обгородимо|повісимо|встановимо|встановили|призначимо|призначили
    для|на|у наступних|майбутніх|подальших|усіх ..1 замовлен*|постав*|парті*|відвантажен*|рейс* ..3 {we_do}
    буде|будуть ..2 {secured} ..4 кожн*|щоразу|двічі|щодня|щотижня|щомісяця|раз|перед|до|окремо|удвох|автоматично
    {secured} ..4 до|на|кожн*|двічі|щодня|щотижня|щомісяця|щоразу|раз|перед|окремо|другим|автоматично
    {secured} ..3 друг*|резервн*|окрем*|запасн*
    ніхто ..1 не ..1 вводить|вбиває|чіпає|змінює|копіює|вантажить|відкриває|надсилає|друкує ..3
    перед|до|при ..1 відправк*|відправленням|відвантаженн*|завантаженн*|виїзд*|друком|запуск*|видач* ..3 перевіряє|перевіряємо|перевіряю|звіряє|звіряємо|звіряю|дивиться|підписує|перераховує|зважує|оглядає
    перевіряє|перевіряємо|перевіряю|звіряє|звіряємо|звіряю|дивиться|підписує|перераховує|зважує|оглядає ..3 перед|до|при ..1 відправк*|відправленням|відвантаженн*|завантаженн*|виїзд*|друком|запуск*|видач*
    наступн*|подальш* ..2 *е|*є|*ить|*уть|*ать|*ять|поїде|поїдуть ..1 інш*|друг*|нов*
    наступного разу ..5 {we_do}|будемо
    перед ..1 початком|стартом|виїздом|відправ*|відвантажен*|друком|здачею|видачею|заїздом|запуском|прибиранням|зміною|монтажем|зйомкою|рейсом ..5 *є|*ить|*ють|*ять|*ємо|*имо|*емо
    за кожн* ..5 закріпил*|закріплен*|відповідає|стежить
    роздал*|розіслал* ..3 усім|всім|бригадам|змінам|водіям|адміністраторам
    з'явил*|наклеїл*|нанесли ..4 мітк*|номер*|наліпк*|табличк*|стрілк*|розмітк*|кольоров*
    нумеруємо|маркуємо|позначаємо|перевіряємо двічі|дублюємо|фотографуємо
    прибрал*|усунул* ..1 причин*
    більше немає|нема
    звіряє|перераховує|контролює ..6
  `,
  en: `
    we|we'll|now ..7 instead of ..3
    {we} now ..1 fit|use|pack|send|ship|carry|test|check|keep|load|weigh|lock|label|order|store|print|count
    next year|time|season {we}|the|each|every|all|two ..2
    so ..3 that|it|this ..6 not|never|cannot|can't|doesn't|does|won't ..2 happen|occur|recur|repeat|again|go
    to ..1 keep|stop|prevent|avoid ..5 again|happening|recurring|recurrence|repeat|repetition
    prevent*|safeguard*|precaution*
    from|as ..1 now|today|tomorrow|monday|tuesday|wednesday|thursday|friday|next|this|then|january|december|of on
    from ..1 now|today|tomorrow|monday|tuesday|wednesday|thursday|friday|next|this|january|december
    in future
    in the future
    going forward
    now ..3 check*|scan*|compare*|sign*|lock*|back|backed|keep*|run*|require*|copied|stored|confirm*|go|goes|needs|need
    {we} ..2 have|are ..2 introduced|introducing|added|adding|installed|installing|changed|changing|put|set|moved|assigned|tightened|updated|struck|dropped|switched ..5 check*|process*|procedure*|rule|rules|step|carrier|supplier|list|backup|alarm|alert*|limit*|lock*|sensor*|system|policy|test*|place|up
    added|introduced|installed ..4 check*|alarm*|alert*|step|sensor*|backup*|lock*|limit*|rule|test*|scan*
    second|double|extra|additional ..2 check*|pair|signature*|copy|copies|person|people|scan*|backup*
    two ..2 checks|pairs|signatures|copies|scans|backups
    two ..3 people|persons ..3 check*|read*|look*|sign*|count*|test*|open*
    every|each ..6 checked|compared|scanned|copied|signed|tested|verified|checks|compares
    no longer ..2 use|work|ship|rely|leave|leaves
    struck|removed|dropped ..5 list
    has|have ..1 been changed|added|introduced
    measure*|step ..4 taken|taking|take|again
    from ..1 now|today|tomorrow|monday|tuesday|wednesday|thursday|friday|next|this|january|december|tonight|sunday|saturday ..8
    no ..2 leaves|leave|goes|go|ships|ship|is|are ..5 without|until|unless|before
    nothing ..1 leaves|goes|ships|is ..4 without|until|unless|before
    each|every|all ..4 now ..3 has|have|gets|get|carries|is|are|goes|bears|needs
    now ..2 two|second|double|alarm|lock|checklist|rota|scanner|probe|label|seal
    has|have|been ..2 fitted|installed|set|put|given|hung|added|bought|ordered|trained|moved|separated|colour-coded|labelled|sealed ..4
    a|an second|new|extra|additional ..2 sensor|alarm|lock|check|checker|rule|signature|person|checklist|seal|label|probe|switch|generator|backup|pair|fuse|scale|rota|reminder
    to make|ensure|be ..1 sure|certain ..1 that|it|this
    cannot|can't|won't|not ..2 any ..1 more|longer
    since this|today|yesterday|monday|tuesday|wednesday|thursday|friday ..6 won't|cannot|can't|must|has|have|is|are|needs
    won't|can't|cannot|doesn't|don't ..2 start|leave|go|open|run|close|ship|print|move|accept ..6 until|unless|without|before
    since|from ..1 last|this|that week|monday|tuesday|wednesday|thursday|friday|day|month|time ..1 {we}|a|the|each|every|two|everybody
    from|by ..1 the ..1 next ..2 on
    as of|from ..1 now|today|tomorrow|monday|tuesday|wednesday|thursday|friday
    taken|took|take|struck|crossed|removed|dropped ..4 off ..2 list|books|roster
    can|could no longer ..2 reach|touch|happen|be|send|get|leave|start
    no longer ..2 use|work|order|ship|store|rely|send|share
    from here|there on|onwards|onward
    asked|told|instructed|ordered ..6 to ..1 check|measure|test|count|weigh|sign|verify|double-check|confirm|read|inspect|lock|close|test ..6
    before|until ..1 it|anything|each|any|they|the ..2 is|are|leaves|leave|goes|go ..2 hemmed|sent|out|printed|shipped|loaded|packed
    deputy|stand-in|understudy|backup|substitute ..3 has|have|now|named|from|covers
    has|have ..1 a|an ..1 deputy|stand-in|understudy|backup|double
    two|second people|person|pair ..3 load|check|checks|count|counts|sign|signs|read|reads|look|looks
    locked|separated|cut|split|walled|fenced ..1 off|apart ..2 from
    {we} now ..1 call|ask|order|hold|keep|check|load|pack|send|test|count|weigh|store|lock|back|book|ring|sign|scan|compare|work|use|label|write|print|measure
    so ..1 that the|a next ..6
    the next ..2 finds|meets|will ..1 find|meet
    this week|day|month on ..1 there
    for|with ..1 the|all|every|any|your ..1 next|future|further|coming ..3 we|i
    is|are|being|be|gets|get being|be|been ..1 {secured} ..3 to|every|each|twice|before|on|by|at|instead|with|separately|daily|weekly|monthly
    is|are|be|gets|get|been ..1 {secured} ..6 every|each|twice|daily|weekly|monthly|separately|before|nightly
    now hangs|lies|stands|sits|stays|gets|has|signs|reads|counts|weighs|asks|calls|rings|takes|looks|measures|opens|closes|carries|shows|blocks|stops|refuses|beeps|warns|comes|needs
    now ..2 hang|lie|stay|get|have|ask|sign|read|count|weigh|look ..3 before|every|each|separately|at
    signs|checks|reads|counts|weighs|tests|measures|scans|looks|inspects|tastes|photographs|compares|approves|confirms|calls|rings|asks|verifies ..6 before|until|unless ..1 he|she|they|it|anything|anyone|any|one|the
    nobody|no-one ..2 types|touches|changes|enters|copies|moves|loads|opens|drives|sends ..6
    on ..1 its|their own ..2 line|circuit|shelf|van|room|server|account
    two|separate|different places|servers|sites|rooms|warehouses|lines ..2 at|so|instead|and
    before|at ..2 loading|dispatch|printing|departure|leaving|shipping|delivery|packing ..3 checks|check|compares|compare|verifies|signs|counts|weighs|inspects|reads
    checks|check|compares|compare|verifies|signs|counts|weighs|inspects|reads ..3 before|at ..2 loading|dispatch|printing|departure|leaving|shipping|delivery|packing
    for|from ..1 january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter {we} ..5
    split|divided|spread ..3 between|across|over two|three|several
    now written|noted|logged|recorded|entered|kept ..1 down
    next time ..2 {we} ..3
    so ..5 won't|can't|never|cannot|doesn't ..4 again|twice|more
    taken|removed|deleted|thrown|pulled|weeded|cleared ..6 out|off of|from ..2 system|folder|shelf|list|van|store|shop|circulation|use|drawer|server|computer
    {we} ..1 have changed|altered|swapped|rearranged|reordered|reversed ..2 order|sequence|way|layout|wording|route|shift|rota
    we've|i've changed|altered|swapped|rearranged|reordered|reversed ..2 order|sequence|way|layout|wording|route|shift|rota
    we've|i've ..1 moved|switched|gone|changed ..1 to ..1 another|a|the|different|new
    there's|is|are now ..1 a|an|two
    there's|there is|are ..6 now $
    second|spare|extra|another|standby ..2 stands|waits|sits|runs|comes by|ready|on|in|behind|along
    ^ starting|beginning|effective ..3 ,
    is|are now red|blue|green|yellow|white|black|marked|labelled|labeled|kept|stored|separate|apart|colour*|numbered|locked|chained|alarmed
    asked|told|instructed ..4 to ..4 each|every|all|twice|always
    now ..1 flags|blocks|catches|warns|alerts|rejects|locks|stops
    switched|moved|changed|gone to ..1 a|another ..1 different|new|other|second
    we've|i've ..1 introduced|added|installed|put|set|moved|assigned|tightened|updated|switched ..4 check*|rule|rules|alarm*|alert*|limit*|lock*|sensor*|system|policy|test*|sign|reminder*
  `,
  except: {
    ru: `
      не ввел*|введен*|установил*|установлен*|поставил*|поставлен*|добавил*|добавлен*|назначил*|назначен*|включил*|включен*|завел*|заведен*|прописал*|прописан* ..5
      обычно|котор*|которая ..3 сверяет|перепроверяет|пересчитывает|контролирует|проверяет ..6
      причин* ..3 *ет|*ют|*ем|*им
      теперь ..2 о|об|про|к
      впредь|отныне|теперь|будущее ..6 не ..2 повтор*|случ*|произойд*|допуст*|будет|возник*
      не ..2 повтор*|случит*|произойд*|допуст*|будет|возник* ..3 впредь|отныне|будущее|будущем
      на будущее ..3 вниматель*
      впредь|отныне|теперь ..6 вниматель*|аккуратн*|стара*|осторожн*
      чтобы ..6 не повтор* ..4 вниматель*|постара*
      теперь ..4 знаю|знаем|понимаю|понимаем|известно|вижу|точно
      с|со ..4 кажется|видимо
      с|со {weekday} , *ут|*ют|*ит|*ат|*ят|*ем|*им|*ет
      теперь не ..1 достает|дотягивается|доходит|закрывается|открывается|работает|работают|включается|сходится|хватает|держится|держит|влезает|горит|греет|крутится|читается|встает|пускает|ловит|заводится|пройдет|подойдет
    `,
    uk: `
      не ввел*|введен*|запровадил*|запровадж*|встановил*|встановлен*|поставил*|поставлен*|додал*|додано|призначил*|призначен*|увімкнул*|увімкнен*|завел*|заведен*|прописал*|прописан* ..5
      тепер ..2 про|щодо
      надалі|відтепер|віднині|тепер|майбутнє ..6 не ..2 повтор*|стан*|трапит*|допуст*|буде|виникн*
      не ..1 повториться|повторяться|станеться|трапиться|допустимо|буде|виникне ..1 надалі|відтепер|віднині|майбутньому
      надалі|відтепер|тепер ..6 уважн*|обережн*|старан*|намага*
      щоб ..6 не повтор* ..4 уважн*|постара*
      тепер ..4 знаю|знаємо|розумію|розуміємо|відомо|бачу|точно
      тепер ..2 усе|все ..2 працює|гаразд|добре|справне|справно|чисто
      тепер ..2 працює|працюють|стоїть|лежить ,
      з|із|від ..4 здається|видається
      від ..1 цього ..1 залеж*
      з|із|від {weekday} , *уть|*ють|*ить|*ать|*ять|*емо|*имо|*ємо|*є|*е
      тепер не ..1 дістає|дотягується|доходить|зачиняється|закривається|відчиняється|відкривається|працює|працюють|вмикається|сходиться|вистачає|тримається|тримає|влазить|горить|гріє|крутиться|читається|пускає|ловить|заводиться|пройде|підійде
    `,
    en: `
      has|have|had not|never ..1 been|being ..1 *ed|set|put|given|hung|bought|checked ..4
      has|have|had not|never ..1 moved|set|put|given|added|changed|separated|installed|fitted|trained ..4
      instead of ..1 #|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow
      in future|the ..6 careful|attentive|vigilant|diligent|watchful|attention|try
      future|forward|now|on ..6 not|never|won't|nothing ..4 happen|occur|recur|repeat*|again
      not|never|won't|nothing ..6 happen|occur|recur|repeat* ..1 in|going ..1 future|forward
      going forward ..6 careful|attentive|vigilant|diligent|watchful|attention|try
      from now|here ..6 careful|attentive|vigilant|diligent|watchful|attention|try
      more careful
      greater|more|extra|better ..1 care|attention|careful
      from ..1 now|today|tomorrow|monday|tuesday|wednesday|thursday|friday|next|this|january|december|tonight|sunday|saturday ..4 opening|open|holiday|leave
      from ..1 now|today|tomorrow|monday|tuesday|wednesday|thursday|friday|next|this|january|december|tonight|sunday|saturday ..2 until|to|till
      from ..1 now|on they|he|she|you
      a|the|our|your|this|that|these|those|'s ..2 from ..1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|yesterday is|was|are|were|can|can't|cannot|couldn't|has|had|came|arrived|went|got|didn't|never|shows|ended
      won't|can't|cannot|doesn't|don't ..2 start|leave|go|open|run|close|ship|print|move|accept ..6 until|unless|without|before ..2 you|your|monday|tuesday|wednesday|thursday|friday|#|tomorrow
      we ..7 instead of ..1 #|*th|1st|2nd|3rd|21st|22nd|23rd|31st|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday
      go|goes|come|comes|arrive|arrives|available|back|open|starts|start|begins ..2 from monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow
      put things|matters|it|this|everything ..1 right ..6
      for the next ..2 day|days|week|weeks|hours|night|nights ..3
      second|double|extra|additional|two ..2 people|person|pair change|changes|come|comes|drive|drives|bring|brings|stand|stands|help|helps|repair|repairs|replace|clean|cleans|start|swap|arrive|arrives
      two|three|four of our|us|my ..1 people|men|crew|lads|fitters ..1 change|come|drive|bring|stand|help|repair|replace|clean|start|swap|arrive|are|will
    `,
  },
}

/** What keeps it from happening again. */
export const prevention: Meaning = joined(measures, safeguards)
